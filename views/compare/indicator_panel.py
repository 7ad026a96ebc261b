"""Section 指标对比: table, maps in classes, small multiples, where every figure comes from."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from gis.clusters import caveats
from gis.clusters.sentences import source_said
from gis.indicators.endowment import Endowment
from gis.report.origins import origins
from gis.report.settings import MAP_FORMS
from gis.schema import FIGURE_TABLES
from gis.space import classes
from gis.words import citations
from gis.words.catalogue import text
from gis.words.language import in_language
from layers.escape import markdown_text as plain
from layers.scene import Scene
from layers.themes.choropleth import Measure
from layers.themes.circles import Scale, is_total
from views.compare import choice
from views.compare.choice import Comparison
from views.frame import stage
from views.state import prepared, session
from views.state.atlas import the_atlas
from views.state.language import the_language
from views.widgets import figures, results, sheet_panel
from views.widgets.sheet_panel import Look

MOST_MAPS = 4
RESOURCES = ("indicators", *FIGURE_TABLES, "minerals", "terminals", "regions")


def _heads(part: Endowment) -> dict[str, str]:
    """Return the heading of each indicator: name, vintage, unit."""
    lang = the_language()
    return {
        str(key): f"{choice.indicator_label(fact)}"
        + (
            text("compared.unit", lang, unit=unit)
            if (unit := in_language(fact, "unit", lang))
            else ""
        )
        for key, fact in part.facts.iterrows()
    }


def _scene(part: Endowment, indicator: str) -> Scene:
    """Return the map of an indicator; its classes are those of all indicators of its unit."""
    lang = the_language()
    fact, chosen = part.facts.loc[indicator], session.settings()
    unit = str(in_language(fact, "unit", lang))
    alike = [key for key in part.table.columns if part.facts.loc[key, "unit"] == fact["unit"]]
    pool = alike if chosen.map_shared and fact["unit"] else [indicator]
    breaks = classes.breaks(
        [part.table[key] for key in pool], chosen.map_scheme, chosen.map_classes
    )
    label = choice.indicator_label(fact)
    note = text(
        "compared.map.classes_note", lang, scheme=text(f"compared.scheme.{chosen.map_scheme}", lang)
    )
    if len(pool) > 1:
        note += text("compared.map.shared_note", lang, count=len(pool))
    values = part.table[indicator]
    names = choice.names_of(prepared.bundled(the_atlas(), chosen.level).facts)
    circles = None
    if _as_circles(part, indicator):
        circles = Scale(float(part.table[pool].max(axis=None)))
        note = text("compared.map.circle_shared", lang, count=len(pool)) if len(pool) > 1 else ""
    return results.series_scene(
        values,
        breaks,
        Measure(label=label, unit=unit, note=note),
        circles=circles,
        data=citations.line(source_said(the_atlas(), str(fact["source"]), lang), names, lang),
    )


def _as_circles(part: Endowment, indicator: str) -> bool:
    """Tell whether a map draws circles: as chosen, else where the indicator is a total."""
    fact, form = part.facts.loc[indicator], session.settings().map_form
    values = part.table[indicator]
    if form != "auto":
        return form == "circles" and not bool((values < 0).any())
    return is_total(values, str(fact["name"]), str(fact["unit"]))


def _ask_maps(part: Endowment, heads: dict[str, str]) -> list[str]:
    """Ask which indicators are on maps and how these are divided.

    Without a choice the first indicator that is known of one of the regions.
    """
    lang = the_language()
    first = str(next(iter(part.table.columns[part.table.notna().any()]), part.table.columns[0]))
    left, right = st.columns([3, 1], vertical_alignment="bottom")
    with left:
        chosen = session.ask_some(
            "map_indicators",
            list(heads),
            lambda key: st.multiselect(
                text("compared.map.indicators", lang),
                list(heads),
                format_func=lambda code: heads[code],
                key=key,
                max_selections=MOST_MAPS,
                placeholder=heads[first],
                help=text("compared.map.indicators_help", lang, most=MOST_MAPS),
                select_all=False,
            ),
        )
    with right, st.popover(text("compared.map.classes", lang), width="stretch"):
        ask_classes()
        session.choose(
            "map_form",
            MAP_FORMS,
            text("compared.map.form", lang),
            lambda form: text(f"compared.map.form.{form}", lang),
        )
        session.ask("map_shared", lambda key: st.toggle(text("compared.map.shared", lang), key=key))
    return chosen or [first]


def _map(part: Endowment, indicator: str, *, beside: bool = False) -> None:
    lang = the_language()
    if not part.table[indicator].notna().any():
        label = choice.indicator_label(part.facts.loc[indicator])
        st.info(plain(text("compared.map.nothing", lang, indicator=label)))
        return
    results.show_map(
        _scene(part, indicator),
        # The first map stays where it is when others join it.
        key=f"compare-map-{indicator}" if beside else "compare-map",
        height_px=380 if beside else 408,
        stem=f"compare-{indicator.replace(':', '-')}",
        strip=beside,
    )


def ask_classes() -> None:
    """Ask how a map is divided into classes."""
    lang = the_language()
    session.choose(
        "map_scheme",
        list(classes.SCHEMES),
        text("compared.map.scheme", lang),
        lambda scheme: text(f"compared.scheme.{scheme}", lang),
    )
    session.ask(
        "map_classes", lambda key: st.slider(text("compared.map.count", lang), 2, 9, key=key)
    )


def _table(part: Endowment, names: dict[str, str]) -> None:
    sheet_panel.show(
        part.table,
        names,
        key="compare-table",
        look=Look(
            heads={str(key): choice.head_lines(fact) for key, fact in part.facts.iterrows()},
            bars=list(part.table.columns[part.table.min() >= 0]),
            ranked=True,
        ),
    )


def show(compared: Comparison) -> None:
    """Show the section."""
    lang = the_language()
    part = compared.part
    assert part is not None  # noqa: S101  the page asks for enough regions first
    names, heads = prepared.names(), _heads(part)
    # Several maps have names to show.
    several = len(session.live("map_indicators", ())) > 1
    # English headings are wider.
    share = 1.0 if lang == "zh" or several else 1.15
    left, right = st.columns(
        [share, 2.2 if several else 1.3], gap="small", vertical_alignment="bottom"
    )
    with right:
        maps = _ask_maps(part, heads)
    with left:
        complete = int(part.table.notna().all(axis=1).sum())
        counted = text(
            "compared.coverage",
            lang,
            regions=len(part.table),
            indicators=len(heads),
            complete=complete,
        )
        st.caption(plain(f"{counted} {compared.how}".strip()))
    if len(maps) == 1:
        left, right = stage.columns(share, 1.3)
        with left:
            _table(part, names)
        with right:
            _map(part, maps[0])
    else:
        _table(part, names)
        st.markdown(f"##### {text('compared.map.beside', lang)}")
        for start in range(0, len(maps), 2):
            for column, indicator in zip(
                st.columns(2, gap="small"), maps[start : start + 2], strict=False
            ):
                with column:
                    st.markdown(f"**{plain(heads[indicator])}**")
                    _map(part, indicator, beside=True)
        st.caption(text("compared.map.beside_note", lang))
    results.files(
        {
            text("compare.sheet.indicators", lang): figures.with_names(part.table, names).rename(
                columns=heads
            ),
            text("compare.sheet.origins", lang): lambda: _origins(part, names),
        },
        stem="compare-indicators",
        measures=["natural", *compared.peers],
        resources=RESOURCES,
        facts=part.facts,
    )
    _multiples(part, maps[0], names)
    _facts(part)
    results.methods(["natural", *compared.peers], notes=[text("compared.missing_note", lang)])


def _origins(part: Endowment, names: dict[str, str]) -> pd.DataFrame:
    """Return the source of every figure of the table, with the names of the regions."""
    found = origins(the_atlas(), part, the_language())
    found.insert(0, "region", [names.get(str(code), str(code)) for code in found["adcode"]])
    return found


def _multiples(part: Endowment, first: str, names: dict[str, str]) -> None:
    """Show one panel per indicator, the regions in the order of the indicator on the map."""
    lang = the_language()
    st.markdown(f"##### {text('compared.multiples', lang)}")
    label = choice.indicator_label(part.facts.loc[first])
    st.caption(plain(text("compared.multiples_order", lang, indicator=label)))
    ordered = part.table.sort_values(first, ascending=False, na_position="last", kind="stable")
    results.chart(
        "small_multiples",
        ordered,
        part.facts,
        {code: names[code] for code in ordered.index},
        picked=results.picked_in(ordered.index),
        stem="compare-multiples",
        alt=text("compared.multiples", lang),
        width_px=1080,
    )


def _facts(part: Endowment) -> None:
    """Show unit, vintage, coverage and a short citation of each indicator."""
    lang = the_language()
    st.markdown(f"##### {text('compared.facts', lang)}")
    # What was divided need not be among the indicators chosen.
    known = choice.names_of(prepared.bundled(the_atlas(), session.settings().level).facts)
    facts = part.facts
    sheet = pd.DataFrame(
        {
            "indicator": in_language(facts, "name", lang),
            "unit": in_language(facts, "unit", lang),
            "vintage": facts["vintage"],
            "known_of": [f"{k}/{n}" for k, n in zip(facts["known"], facts["regions"], strict=True)],
            "origin": [text(f"compare.origin.{code}", lang) for code in facts["origin"]],
            "source": [
                citations.line(source_said(the_atlas(), str(source), lang), known, lang)
                for source in facts["source"]
            ],
        }
    )
    sheet_panel.rows(sheet, key="compare-facts")
    for line in caveats.compared(the_atlas(), part, lang):
        st.caption(plain(line))
    st.caption(text("compared.facts_note", lang))
