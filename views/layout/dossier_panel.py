"""The dossier beside the map: what every plan says about the region or site that was clicked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd
import streamlit as st

from gis.clusters import sentences
from gis.clusters.caveats import caveat
from gis.clusters.park import is_of, parks
from gis.clusters.sentences import source_cited
from gis.indicators.endowment import MAXIMUM_REGIONS
from gis.plans import dossier, targets, topics
from gis.plans.designations import park_names, site_said
from gis.regions import english, tree
from gis.words.catalogue import name, text
from gis.words.language import in_language
from layers import own
from layers.escape import markdown_text as plain
from layers.layout.sites import located
from layers.print.parts import park as of_park
from views.layout import (
    foot_panel,
    head_panel,
    here_panel,
    own_place,
    standing_panel,
    suitability_section,
)
from views.state import session
from views.state.atlas import the_atlas
from views.state.choice import industry_names, plan_names
from views.state.language import the_language
from views.widgets import naming

SITE_PREFIX = "site:"
_COMPARE_PAGE = Path(__file__).resolve().parents[1] / "compare" / "page.py"


def is_known(selected: str) -> bool:
    """Return whether there is a dossier of an id: a region, a site, a zone, a plant, an own point."""
    if selected.startswith(own.PREFIX):
        return own_place.is_known(selected)
    if selected.startswith(SITE_PREFIX):
        return any(
            row["site_id"] == selected.removeprefix(SITE_PREFIX)
            for row in the_atlas().rows("sites")
        )
    return standing_panel.is_known(selected) or selected in tree.places(the_atlas())


def show(selected: str) -> None:
    """Show the dossier of an adcode or of ``site:<site_id>``; of what is not known nothing."""
    if selected.startswith(SITE_PREFIX):
        _site(selected.removeprefix(SITE_PREFIX))
    elif selected.startswith(standing_panel.PLANT_PREFIX):
        standing_panel.show_plant(selected.removeprefix(standing_panel.PLANT_PREFIX))
    elif selected.startswith(standing_panel.ZONE_PREFIX):
        standing_panel.show_zone(selected.removeprefix(standing_panel.ZONE_PREFIX))
    elif selected.startswith(own.PREFIX):
        own_place.show(selected)
    elif selected in tree.places(the_atlas()):
        _region(selected)


def show_counts(rows: pd.DataFrame) -> None:
    """Show how much the current choice holds."""
    lang = the_language()
    st.caption(
        text(
            "layout.count",
            lang,
            rows=len(rows),
            regions=rows["region_code"].nunique(),
            industries=rows["industry_id"].nunique(),
            sites=len(park_names(rows)),
            placed=len({row["site_id"] for row in located(rows, the_atlas().table("sites"))}),
        )
    )


def _word(record: dict[str, Any], key: str) -> str:
    """Return a field in the page's language, empty where the record has none."""
    lang = the_language()
    return str(in_language(record, key, lang) or "")


def _line(main: str, *rest: str) -> str:
    small = " · ".join(plain(part) for part in rest if part)
    return f"- {plain(main)}" + (f"  \n  :gray[:small[{small}]]" if small else "")


def _section(
    title: str, lines: list[str], *, closed: bool = False, count: int | None = None
) -> None:
    """Show a section; a closed one says how many things it lists, its lines where not told."""
    lang = the_language()
    if not lines:
        return
    if closed:
        more = len(lines) if count is None else count
        with st.expander(text("map.qualified", lang, what=title, more=more)):
            st.markdown("\n".join(lines))
    else:
        st.markdown(f"**{title}**\n\n" + "\n".join(lines))


def _designations(records: list[dict[str, Any]]) -> list[str]:
    """Return one line per category and site, with the industries that stand there together."""
    lang = the_language()
    names = industry_names(lang)
    together: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for record in records:
        site = site_said(the_atlas(), record["site"], record["site_id"], lang)
        region = naming.told(str(record["region_name"] or "")) if record["reach"] != "own" else ""
        where = str(site or region)
        key = (record["category"], where, record["locator"] or "", record["status"])
        together.setdefault(key, []).append(record)
    lines = []
    for (category, where, locator, status), members in together.items():
        industries = [
            names.get(r["industry_id"], r["industry"]) if lang == "en" else r["industry"]
            for r in members
        ]
        notes = dict.fromkeys(filter(None, (_word(r, "note") for r in members)))
        what = text("map.separator", lang).join(dict.fromkeys(industries))
        lines.append(
            _line(
                text("map.detail_row", lang, category=name("category", category, lang), what=what),
                where,
                locator,
                name("status", status, lang),
                *notes,
            )
        )
    return lines


def _region(adcode: str) -> None:
    lang = the_language()
    found = dossier.dossier(the_atlas(), adcode)
    region = found.region
    st.markdown(f"##### {plain(naming.told(str(region['name'])))}")
    st.caption(
        text(
            "dossier.facts",
            lang,
            where=plain(naming.around(region)),
            level=name("level", region["level"], lang),
            adcode=adcode,
            area=f"{region['area_km2']:,.0f}",
        ).removeprefix(" · ")
    )
    own = [r for r in found.designations if r["reach"] != "wider"]
    wider = [r for r in found.designations if r["reach"] == "wider"]
    plans = _by_plan(own)
    shown = session.layout_plan()
    of_map = [r for r in plans.get(shown or "", own) if r["reach"] == "own"]
    stands = standing_panel.of_region(the_atlas(), adcode)
    head_panel.figures(of_map, stands)
    if not own:
        st.markdown(plain(text("map.no_designation", lang)))
    for plan, records in plans.items():
        st.markdown(f"**{plain(plan_names()[plan])}**")
        head_panel.tags(records)
    here_panel.show(stands)
    for plan, records in plans.items():
        said = text("dossier.records", lang, count=len(records))
        if len(plans) > 1:
            said = text("map.qualified", lang, what=plan_names()[plan], more=said)
        with st.expander(plain(said)):
            st.markdown("\n".join(_designations(records)))
    _section(text("dossier.wider", lang), _designations(wider), closed=True)
    _section(text("dossier.sites", lang), [_site_line(r) for r in found.sites], closed=True)
    _section(
        text("dossier.minerals", lang),
        [_mineral(r) for r in found.minerals],
        closed=True,
    )
    suitability_section.show(adcode, (r["industry_id"] for r in own))
    for key, section in standing_panel.sections(adcode).items():
        lines = [*section.above, *section.listed]
        _section(text(f"dossier.{key}", lang), lines, closed=True, count=section.count)
    _section(text("dossier.targets", lang), [_target(r) for r in found.targets], closed=True)
    _section(
        text("dossier.statistics", lang),
        [_statistic(r) for r in found.statistics],
        closed=True,
    )
    _section(text("dossier.links", lang), _links(found.links), closed=True)
    _section(
        text("dossier.incentives", lang),
        [_incentive(r) for r in found.incentives],
        closed=True,
    )
    _section(
        text("dossier.neighbours", lang),
        [_neighbour(r) for r in found.neighbours],
        closed=True,
    )
    with st.container(key="dossier-foot", horizontal=True):
        foot_panel.show(adcode)
        _comparison(adcode)


def _comparison(adcode: str) -> None:
    """Offer to take the region into the comparison or out of it; the page 比较 shows the rest."""
    lang = the_language()
    chosen, level = session.added(), session.settings().level
    levels = tree.places(the_atlas())[adcode].levels
    rest, other = tuple(code for code in chosen if code != adcode), None
    if adcode in chosen and level in levels:
        key, wanted = "dossier.compare_drop", rest
    elif level in levels:
        key, wanted = "dossier.compare_add", (*rest, adcode)
    else:
        # Regions of one level are compared: another level begins a comparison of its own.
        key, wanted, other = "dossier.compare_level", (adcode,), levels[0]
    st.button(
        text(key, lang, level=name("level", other or level, lang)),
        key="dossier-compare",
        on_click=session.compare,
        args=(wanted, other),
        disabled=len(wanted) > MAXIMUM_REGIONS,
        help=text("dossier.compare_help", lang, maximum=MAXIMUM_REGIONS),
    )
    if chosen:
        st.page_link(_COMPARE_PAGE, label=text("dossier.compare_open", lang, count=len(chosen)))


def _by_plan(records: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    grouped: dict[str, list[dict[str, Any]]] = {}
    for record in records:
        grouped.setdefault(record["plan_id"], []).append(record)
    return grouped


def _site_line(record: dict[str, Any]) -> str:
    lang = the_language()
    kind = name("category", record["kind"], lang)
    precision = name("precision", record["precision"], lang)
    return _line(_word(record, "name"), kind, precision, record["locator"] or "")


def _mineral(record: dict[str, Any]) -> str:
    lang = the_language()
    # What the plan of a larger region says holds for that region: it is named.
    where = naming.told(sentences.region(the_atlas(), record["region_code"]))
    where = "" if record["reach"] == "own" else where
    industry = industry_names(lang).get(record.get("industry_id") or "")
    mineral = industry if lang == "en" and industry else _word(record, "mineral")
    if record["basis"] == "plan":
        source = plan_names().get(record["plan_id"], record["plan_id"])
        return _line(
            mineral,
            where,
            name("mineral_kind", record["kind"], lang),
            source,
            record["locator"] or "",
            _word(record, "note"),
        )
    metric = _word(record, "metric")
    value = record.get("value")
    said = "" if value is None else sentences.figure(value, record["unit"] or "", lang)
    return _line(
        f"{mineral} {said}".strip(),
        where,
        metric,
        f"{record['year']:.0f}" if record.get("year") else "",
        source_cited(the_atlas(), str(record.get("source") or ""), lang),
    )


def _target(record: dict[str, Any]) -> str:
    year = "" if record["year"] is None else f"{record['year']:.0f}"
    plan = plan_names().get(record["plan_id"], "")
    return _line(
        f"{targets.indicator(record, the_language())} {targets.goal(record, the_language())}",
        year,
        plan,
        record["locator"] or "",
        _word(record, "note"),
    )


def _statistic(record: dict[str, Any]) -> str:
    lang = the_language()
    indicators = {row["indicator"]: row for row in the_atlas().rows("indicators")}
    label = indicators.get(record["indicator"], {})
    title = in_language(label, "name", lang) or record["indicator"]
    unit = label.get("unit") or record.get("unit") or ""
    said = sentences.statistic(the_atlas(), record["indicator"], record["value"], unit, lang)
    return _line(
        f"{title} {said}",
        str(record["year"]),
        caveat(the_atlas(), record["region_code"], f"{record['indicator']}:{record['year']}", lang),
        source_cited(the_atlas(), str(record.get("source") or ""), lang),
    )


def _links(records: tuple[dict[str, Any], ...]) -> list[str]:
    lang = the_language()
    grouped: dict[str, list[dict[str, Any]]] = {}
    for record in records:
        grouped.setdefault(record["link_id"], []).append(record)
    separator = text("map.separator", lang)
    lines = []
    for places in grouped.values():
        sides = {
            role: separator.join(_end(p) for p in places if p["role"] == role)
            for role in ("from", "to", "member")
        }
        route = f"{sides['from']} → {sides['to']}" if sides["to"] else sides["member"]
        first = places[0]
        topic = topics.said(the_atlas(), first["topic"], lang)
        lines.append(_line(route, name("link", first["kind"], lang), topic, first["locator"] or ""))
    return lines


def _end(record: dict[str, Any]) -> str:
    """Return an end of a link as the plan has it; in English by its English name, where it has one."""
    known = english.names(the_atlas()).get(str(record["region_code"]))
    if known and the_language() == "en":
        return known
    # A link names a site by its words alone.
    sites = (row for row in the_atlas().rows("sites") if row["plan_id"] == record["plan_id"])
    site = next((row["site_id"] for row in sites if row["name"] == record["place"]), "")
    return str(site_said(the_atlas(), record["place"], site, the_language()) or "")


def _incentive(record: dict[str, Any]) -> str:
    said = targets.amount(record, the_language())
    plan = plan_names().get(record["plan_id"], "")
    return _line(
        f"{targets.measure(record, the_language())} {said}".strip(), plan, record["locator"] or ""
    )


def _neighbour(record: dict[str, Any]) -> str:
    lang = the_language()
    names = industry_names(lang)
    industries = list(
        dict.fromkeys(
            f"{name('category', r['category'], lang)} "
            + (names.get(r["industry_id"], r["industry"]) if lang == "en" else r["industry"])
            for r in record["designations"]
        )
    )
    what = text("map.separator", lang).join(industries) or text("dossier.nothing", lang)
    return _line(naming.told(str(record["name"])), what)


def _site(site_id: str) -> None:
    lang = the_language()
    sites = {row["site_id"]: row for row in the_atlas().rows("sites")}
    if site_id not in sites:
        return
    site = sites[site_id]
    st.markdown(f"##### {plain(_word(site, 'name'))}")
    st.caption(
        f"{name('category', site['kind'], lang)} · {plain(tree.label(the_atlas(), site['region_code']))}"
    )
    st.caption(plain(name("precision", site["precision"], lang)))
    if site_id in parks(the_atlas()) and (elsewhere := of_park.astray(the_atlas(), site, lang)):
        st.caption(plain(elsewhere))
    rows = [{**row, "reach": "own"} for row in the_atlas().rows("designations") if is_of(row, site)]
    _section(text("dossier.hosts", lang), _designations(rows))
    zones = standing_panel.zones(site["region_code"])
    _section(text("dossier.zones", lang), zones, closed=True)
    if site_id in parks(the_atlas()):
        foot_panel.to_place(site_id, "park.to_page")
    if st.button(text("dossier.region", lang), key="site-region"):
        st.session_state["selected"] = site["region_code"]
        st.rerun()
