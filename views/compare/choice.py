"""What the page 比较 compares: level, regions or one region with its peers, indicators."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd
import streamlit as st

from gis.errors import UnknownNameError
from gis.indicators import endowment
from gis.indicators.endowment import Endowment
from gis.regions import tree
from gis.report.settings import Settings
from gis.schema import LEVELS
from gis.words.catalogue import text
from gis.words.language import in_language
from layers.escape import markdown_text as plain
from views.compare import own_panel
from views.frame import bar, notice
from views.state import address, prepared, scope, session
from views.state.atlas import the_atlas
from views.state.choice import DEFAULT_PLAN
from views.state.language import the_language

MINIMUM, MAXIMUM = endowment.MINIMUM_REGIONS, endowment.MAXIMUM_REGIONS


@dataclass(frozen=True, eq=False)
class Comparison:
    """What is compared.

    Attributes
    ----------
    regions
        adcodes, peers among them.
    everything
        All indicators of the level, the user's own among them.
    part
        The regions and indicators compared; None while there are not enough regions.
    how
        How peers were found, in words; empty without peers.
    peers
        The measure that found them (see gis.report.methods); empty without peers.
    """

    regions: tuple[str, ...]
    everything: Endowment
    part: Endowment | None
    how: str
    peers: tuple[str, ...] = ()


def indicator_label(facts: object) -> str:
    """Return an indicator's name with its vintage."""
    lang = the_language()
    label = in_language(facts, "name", lang)
    return f"{label} {facts['vintage']}".strip()  # type: ignore[index]


def names_of(facts: pd.DataFrame) -> dict[str, str]:
    """Return the name of each indicator with its vintage, by code."""
    return {str(key): indicator_label(fact) for key, fact in facts.to_dict("index").items()}


def head_lines(fact: object) -> list[str]:
    """Return the lines of a heading: an indicator's name, vintage and unit."""
    lang = the_language()
    name, unit = (in_language(fact, column, lang) for column in ("name", "unit"))
    return [line for line in (name, fact["vintage"], unit) if line]  # type: ignore[index]


def begin() -> None:
    """Start from the address, else from the regions that the plan of the layout page names."""
    session.relabel()
    known = tree.places(the_atlas())
    address.read(
        "compare",
        {"level": LEVELS, "regions": known.keys(), "indicators": None, "section": None},
    )
    if not session.begins("compare"):
        return
    _level_of_regions()
    if not session.settings().regions:
        level = session.settings().level
        plan = session.layout_plan() or DEFAULT_PLAN
        first = prepared.first_regions(plan, level) or prepared.first_regions(DEFAULT_PLAN, level)
        session.suggest(regions=first, first_regions=first)
    everything = _everything()
    _known_indicators(everything)
    if not session.settings().indicators:
        inside = [c for c in session.settings().regions if c in everything.table.index]
        session.suggest(indicators=prepared.first_indicators(everything.table.loc[inside]))


def _known_indicators(everything: Endowment) -> None:
    """Name the indicators of an address that nobody knows; one without a year gets its best."""
    asked = session.settings().indicators
    if not asked or session.settings().own_table:
        return
    found, unknown = [], []
    for name in asked:
        try:
            found.append(endowment.resolve(everything.table, name))
        except UnknownNameError:
            unknown.append(name)
    if unknown:
        between = text("map.separator", the_language())
        notice.tell("compared.unknown_indicators", indicators=between.join(unknown))
    session.store(indicators=tuple(dict.fromkeys(found)))


def _level_of_regions() -> None:
    """Take the level of the regions of an address that does not say it."""
    regions, known = session.settings().regions, tree.places(the_atlas())
    if regions and session.settings().level not in known[regions[0]].levels:
        session.store(level=known[regions[0]].level)


def _everything() -> Endowment:
    """Return all indicators of the level, with the user's own where a table is in use."""
    bundled = prepared.bundled(the_atlas(), session.settings().level)
    own = own_panel.taken()
    if own is None:
        if own_panel.FILE in st.session_state:
            session.store(own_table="")
        return bundled
    awaited = session.kept("awaited", ())
    session.store(own_table=own.file, own_hash=own_panel.sha256(), awaited=())
    if awaited:
        session.store(indicators=awaited)
        st.session_state.pop(session.key("indicators"), None)
    return endowment.with_own(bundled, own.table, source=own.file, units=own.units)


def ask() -> Comparison:
    """Show the choices, in the bar of the page, and return what is compared."""
    lang = the_language()
    level = scope.ask_level()
    everything = _everything()
    wanted = session.settings().own_table
    labels = prepared.labels(the_atlas(), level)
    said = bar.chosen(session.live("regions", ()), lambda code: labels.get(code, code))
    with bar.chip("regions", text("compared.regions", lang), said):
        if wanted and own_panel.FILE not in st.session_state:
            st.info(plain(text("compared.own.wanted", lang, file=wanted)))
        chosen, codes, how, way = _ask_regions(labels, everything)
    names = names_of(everything.facts)
    said = bar.chosen(session.live("indicators", ()), lambda code: names.get(code, code))
    with bar.chip("indicators", text("compared.indicators", lang), said):
        indicators = _ask_indicators(everything.facts, names)
    address.write(
        level="" if level == Settings().level else level, regions=chosen, indicators=indicators
    )
    part = (
        endowment.compare(everything, codes, indicators or None) if len(codes) >= MINIMUM else None
    )
    return Comparison(codes, everything, part, how, (f"peers_{way}",) if way else ())


def _ask_regions(
    labels: dict[str, str], everything: Endowment
) -> tuple[list[str], tuple[str, ...], str, str]:
    """Ask for regions; return the chosen, all with peers, how those were found, and the way."""
    lang = the_language()
    chosen = session.ask_some(
        "regions",
        list(labels),
        lambda key: st.multiselect(
            text("compared.regions", lang),
            list(labels),
            format_func=lambda code: labels[code],
            key=key,
            max_selections=MAXIMUM,
            placeholder=text("compared.regions_hint", lang),
            help=text("compared.regions_help", lang, minimum=MINIMUM, maximum=MAXIMUM),
            select_all=False,
        ),
    )
    _offer_selected(chosen, labels)
    codes, how, way = tuple(chosen), "", ""
    if len(chosen) == 1:
        codes, how, way = _with_peers(chosen[0], everything)
    session.store(with_peers=codes)
    if chosen:
        st.button(
            text("compared.clear", lang),
            key="compare-clear",
            on_click=session.compare,
            args=((),),
            type="tertiary",
            icon=":material/close:",
        )
    return chosen, codes, how, way


def _ask_indicators(facts: pd.DataFrame, names: dict[str, str]) -> list[str]:
    """Ask for indicators; none are all that are known of every region compared."""
    lang = the_language()
    # Said once: a multiselect asks for the words of every option several times in a run.
    options = {
        code: text(
            "compared.indicator_option", lang, label=names[code], known=known, regions=regions
        )
        for code, known, regions in zip(facts.index, facts["known"], facts["regions"], strict=True)
    }
    return session.ask_some(
        "indicators",
        list(facts.index),
        lambda key: st.multiselect(
            text("compared.indicators", lang),
            list(options),
            format_func=options.__getitem__,
            key=key,
            placeholder=text("compared.indicators_all", lang),
            help=text("compared.indicators_help", lang),
            select_all=False,
        ),
    )


def _add(code: str) -> None:
    session.compare([*session.settings().regions, code])


def _offer_selected(chosen: list[str], labels: dict[str, str]) -> None:
    """Offer to add the region that was clicked on a map of any page."""
    lang = the_language()
    selected = st.session_state.get("selected")
    if selected in labels and selected not in chosen and len(chosen) < MAXIMUM:
        st.button(
            text("compared.add", lang, region=labels[selected]),
            key="compare-add",
            icon=":material/add:",
            on_click=_add,
            args=(selected,),
            width="stretch",
        )


def _with_peers(code: str, everything: Endowment) -> tuple[tuple[str, ...], str, str]:
    """Ask how to find peers; return the region with them, how they were found, and the way."""
    lang = the_language()
    way = session.choose(
        "peer_way",
        endowment.PEER_WAYS,
        text("compared.peers", lang),
        lambda option: text(f"compared.peers.{option}", lang),
        default="neighbourhood",
    )
    size = ""
    if way == "size":
        sizes = [
            str(column)
            for column in everything.table.columns
            if (everything.table[column].dropna() > 0).all()
        ]
        size = session.choose(
            "peer_size",
            sizes,
            text("compared.peers.by", lang),
            lambda option: indicator_label(everything.facts.loc[option]),
            default=prepared.first_indicators(everything.table)[0],
        )
    count = session.ask(
        "peer_count",
        lambda key: st.slider(text("compared.peers.count", lang), 1, MAXIMUM - 1, key=key),
        default=5,
    )
    label = indicator_label(everything.facts.loc[size]) if size else ""
    found = prepared.peers(
        the_atlas(),
        everything,
        code,
        prepared.Wanted(
            way=way,
            size=size,
            label=label or text("compared.portfolio.designations", lang),
            level=session.settings().level,
            count=count,
        ),
    )
    how = text(f"cli.compare.by_{way}", lang, indicator=label)
    known = prepared.names()
    near = text("map.separator", lang).join(
        text(f"compared.peers.near_{way}", lang, region=known[other], distance=row.distance)
        for other, row in found.iterrows()
    )
    how += text("compared.peers.found", lang, peers=near) if near else ""
    return (code, *found.index), how, way
