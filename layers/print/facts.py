"""What a factsheet of a region says: wanted, there, supported, how to get there; gaps as gaps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import pandas as pd

from gis.atlas import Atlas
from gis.clusters.products import other_product
from gis.clusters.sentences import source_cited
from gis.clusters.standing import Standing, standing
from gis.plans import targets, topics
from gis.plans.dossier import Dossier, dossier
from gis.regions import english
from gis.regions.tree import places
from gis.schema import CATEGORIES, LAYOUT_CATEGORIES
from gis.words.amounts import capacity
from gis.words.catalogue import name, text
from gis.words.language import in_language
from layers.layout.scenes import named, plan_titles
from layers.own import scenario_line
from layers.print.parts import ways
from layers.print.parts.beside import HEADLINES, headline, more, no_zone, of_categories

_MOST_SHORT, _MOST_LINKS = 4, 2
_MOST_ROWS = 6
# Where a plan places industries by name: what settles there; hubs move what is made.
_SETTLING = ("core", "park", "base")
_PLACING = (*LAYOUT_CATEGORIES, *_SETTLING)
# What may stand for a figure that a region has not.
_INSTEAD = {"gdp": ("gdp",), "population_resident": ("population_resident", "population_census")}
_FEW = 100_000
# 三沙市 and its districts: the outlines of reefs and banks, most of them under water.
_REEFS = "4603"
_CEMENT = "cement_capacity:2025"


@dataclass(frozen=True)
class Facts:
    """Everything that a factsheet prints, in words; None or an empty list is a gap."""

    name: str
    above: str
    plans: str
    figures: list[dict[str, str]]
    wanted: dict[str, list[str]]
    unwanted: str
    besides: str
    links: list[str]
    sites: list[list[str]]
    sites_more: str
    zones: list[list[str]]
    plants: list[list[str]]
    routes: list[list[str]]
    way_note: str
    support: list[dict[str, str]]
    by_products: list[list[str]]
    zones_more: str
    no_zone: str
    support_more: str
    links_more: str
    plants_more: str
    sources: str


def facts(atlas: Atlas, adcode: str, lang: str = "zh") -> Facts:
    """Return the facts of a region.

    Parameters
    ----------
    adcode
        A province, prefecture or county.
    """
    known, stands = dossier(atlas, adcode), standing(atlas, adcode)
    plans = atlas.table("plans").set_index("plan_id")
    used = list(dict.fromkeys(r["plan_id"] for r in known.designations if r["reach"] != "wider"))
    short = in_language(plans, "short_title", lang)
    chain = [english.called(atlas, p["adcode"], lang) for p in reversed(known.region["parents"])]
    parents = ("" if lang == "zh" else ", ").join(chain)
    links = _links(atlas, known, lang)
    sites, sites_more = site_rows(sites_of(atlas, known.designations, short, lang), lang)
    support = _support(known, short, lang)
    return Facts(
        name=english.called(atlas, adcode, lang),
        above=" · ".join(part for part in (parents, _area(known, lang)) if part),
        plans=named([short[plan] for plan in used], lang, _MOST_SHORT),
        figures=_figures(known, stands, lang),
        wanted=_wanted(atlas, known, lang),
        unwanted=unwanted(atlas, known.designations, lang),
        besides=besides(atlas, known.designations, lang),
        links=links[:_MOST_LINKS],
        links_more=more([one.rstrip("。.") for one in links], _MOST_LINKS, lang, "map.clauses"),
        sites=sites,
        sites_more=sites_more,
        zones=_zones(stands),
        plants=_plants(atlas, stands, lang),
        routes=ways.routes(atlas, adcode, stands.level, lang),
        way_note=ways.way_note(atlas, adcode, stands.level, lang),
        support=support[:_MOST_ROWS],
        support_more=more([row["measure"] for row in support], _MOST_ROWS, lang),
        by_products=by_products(stands, lang),
        zones_more=more(list(fitting_zones(stands)["name"]), _MOST_ROWS, lang),
        no_zone=no_zone(list(stands.zones["name"]), lang),
        plants_more=more(list(in_language(cement_works(stands), "name", lang)), _MOST_ROWS, lang),
        sources=_sources(atlas, used, _figure_sources(atlas, known, stands, lang), lang),
    )


def _wanted(atlas: Atlas, known: Dossier, lang: str) -> dict[str, list[str]]:
    names = in_language(atlas.table("industries").set_index("industry_id"), "name", lang)
    found: dict[str, list[str]] = {}
    for record in known.designations:
        if record["reach"] == "wider" or record["category"] not in (*LAYOUT_CATEGORIES, *_SETTLING):
            continue
        said = record["industry"] if lang == "zh" else names.get(record["industry_id"])
        if said and said not in found.setdefault(record["category"], []):
            found[record["category"]].append(said)
    return {
        category: found[category]
        for category in (*LAYOUT_CATEGORIES, *_SETTLING)
        if category in found
    }


def unwanted(atlas: Atlas, records: Iterable[dict[str, Any]], lang: str) -> str:
    """Return what stands where nothing is wanted: nobody named the place, or a plan did for something else."""
    listed = _otherwise(atlas, records, lang)
    return text("sheet.named_otherwise" if listed else "sheet.unnamed", lang, listed=listed)


def besides(atlas: Atlas, records: Iterable[dict[str, Any]], lang: str) -> str:
    """Return what plans name a place for beside what they want there: pilots, hubs, what is to be phased out; empty for nothing."""
    listed = _otherwise(atlas, records, lang)
    return text("sheet.named_besides", lang, listed=listed) if listed else ""


def _otherwise(atlas: Atlas, records: Iterable[dict[str, Any]], lang: str) -> str:
    """Return by category the industries of which a plan says something else than that they are wanted."""
    names = in_language(atlas.table("industries").set_index("industry_id"), "name", lang)
    found: dict[str, list[str]] = {}
    for record in records:
        if record["reach"] != "wider" and record["category"] not in _PLACING:
            said = record["industry"] if lang == "zh" else names.get(record["industry_id"])
            found.setdefault(record["category"], []).append(str(said or record["industry"]))
    separator = text("map.separator", lang)
    return separator.join(
        text(
            "map.qualified",
            lang,
            what=text(f"category.{category}", lang),
            more=separator.join(dict.fromkeys(industries)),
        )
        for category, industries in sorted(found.items(), key=lambda one: CATEGORIES.index(one[0]))
    )


def site_rows(sites: list[tuple[list[str], str, str]], lang: str) -> tuple[list[list[str]], str]:
    """Return the rows of parks and bases that a sheet has room for, and what is said of the others."""
    separator, room = text("map.separator", lang), sites[:_MOST_ROWS]
    rows = [[separator.join(names), *rest] for names, *rest in room]
    every = [name for names, *_ in sites for name in names]
    return rows, more(every, sum(len(names) for names, *_ in room), lang)


def sites_of(
    atlas: Atlas, records: Iterable[dict[str, Any]], short: Any, lang: str
) -> list[tuple[list[str], str, str]]:
    """Return the parks and bases that plans name: their names, where the plan says so, and what for.

    Those of one plan, place in it and list of industries stand in one row.
    """
    names = in_language(atlas.table("industries").set_index("industry_id"), "name", lang)
    called = in_language(atlas.table("sites").set_index("site_id"), "name", lang).to_dict()
    wanted: dict[str, list[str]] = {}
    said: dict[str, str] = {}
    for record in records:
        site = record["site_id"]
        settles = record["category"] in _SETTLING
        if not site and record["site"]:
            # A town or a park that counts in its region: without a point, yet named.
            site, settles = f"{record['plan_id']}/{record['site']}", record["category"] in _PLACING
            called[site] = record["site"]
        if site and record["reach"] != "wider" and settles:
            what = record["industry"] if lang == "zh" else names.get(record["industry_id"])
            wanted.setdefault(site, []).append(str(what or record["industry"]))
            said.setdefault(site, f"{short[record['plan_id']]} {record['locator']}")
    separator = text("map.separator", lang)
    rows: dict[tuple[str, str], list[str]] = {}
    for site, industries in wanted.items():
        rows.setdefault((said[site], separator.join(dict.fromkeys(industries))), []).append(
            str(called[site])
        )
    return [(sites, where, industries) for (where, industries), sites in rows.items()]


def _figures(known: Dossier, stands: Standing, lang: str) -> list[dict[str, str]]:
    wanted: dict[str, set[str]] = {}
    for record in known.designations:
        if record["reach"] != "wider":
            wanted.setdefault(record["category"], set()).add(record["industry_id"])
    figures = of_categories(wanted, lang)
    values = stands.figures.set_index("indicator")["value"]
    figures += [
        headline(values[line[0]], line, lang)
        if values.get(line[0], 0) > 0
        else _older(known, line[0], lang)
        for line in HEADLINES
    ]
    # A capacity of 0 says that the list names no works, not that there are none.
    if values.get(_CEMENT, 0) > 0:
        value, _, unit = capacity(values[_CEMENT], "Mt/a", lang).partition(" ")
        figures.append(
            {"value": value, "unit": unit, "label": text("sheet.cement", lang), "category": ""}
        )
    return figures


def _latest(known: Dossier, key: str) -> dict[str, Any] | None:
    """Return the record of the latest year that may stand for a figure; of one year the bureau's before the census."""
    indicator = key.partition(":")[0]
    held = [
        record for record in known.statistics
        if record["reach"] == "own" and record["indicator"] in _INSTEAD[indicator] and record["value"]
    ]  # fmt: skip
    return max(
        held, key=lambda record: (record["year"], record["indicator"] == indicator), default=None
    )


def _older(known: Dossier, key: str, lang: str) -> dict[str, str]:
    """Return the figure of the latest year for a head that has none of its own year, else a gap.

    A gap has no ``value``, and what prints in its place as ``unit``.
    """
    indicator, found = key.partition(":")[0], _latest(known, key)
    if found is None:
        label = text(f"sheet.figure.{indicator}", lang)
        return {"value": "", "unit": text("sheet.no_figure", lang), "label": label, "category": ""}
    value, unit = _counted(found["value"], found["unit"], lang)
    label = text(
        "sheet.figure_of",
        lang,
        what=text(f"sheet.figure.{found['indicator']}", lang),
        year=found["year"],
    )
    return {"value": value, "unit": unit, "label": label, "category": ""}


def _counted(value: float, unit: str, lang: str) -> tuple[str, str]:
    """Return a figure and its unit in what a language counts in; few people are counted one by one.

    Examples
    --------
    >>> _counted(2333, "人", "zh"), _counted(356748, "人", "zh"), _counted(24049155, "人", "en")
    (('2,333', '人'), ('35.7', '万人'), ('24.05', 'million'))
    >>> _counted(3191, "万人", "zh"), _counted(812.5, "亿元", "en")
    (('3,191', '万人'), ('81.25', 'bn CNY'))
    """
    if unit == "亿元":
        return (f"{value:,.0f}" if lang == "zh" else f"{value / 10:,.2f}"), text(
            "sheet.gdp_unit", lang
        )
    people = value * 1e4 if unit == "万人" else value
    if people < _FEW:
        return f"{people:,.0f}", text("sheet.persons", lang)
    if lang == "zh":
        return (f"{people / 1e4:,.0f}" if people >= 1e6 else f"{people / 1e4:.1f}"), text(
            "sheet.people_unit", lang
        )
    return f"{people / 1e6:,.2f}", text("sheet.people_unit", lang)


def _area(known: Dossier, lang: str) -> str:
    """Return the area inside the outline, as what it is; nothing where the outline is of reefs in the sea."""
    if known.region["adcode"].startswith(_REEFS):
        return ""
    return text("sheet.area", lang, area=f"{known.region['area_km2']:,.0f}")


def _links(atlas: Atlas, known: Dossier, lang: str) -> list[str]:
    """Return one sentence a link: with whom, on what."""
    separator = text("map.separator", lang)
    together: dict[str, list[dict[str, Any]]] = {}
    for record in known.links:
        together.setdefault(record["link_id"], []).append(record)
    said = []
    for records in together.values():
        names = english.shorts(atlas, lang) if lang == "en" else {}
        others = [
            names.get(r["region_code"], r["place"])
            for r in records
            if r["region_code"] != known.region["adcode"]
        ]
        topic = topics.said(atlas, records[0]["topic"], lang)
        if others:
            said.append(
                text(
                    "sheet.link" if topic else "sheet.link_bare",
                    lang,
                    kind=name("link", records[0]["kind"], lang),
                    places=separator.join(dict.fromkeys(others)),
                    topic=topic,
                    locator=records[0]["locator"],
                )
            )
    return said


def fitting_zones(stands: Standing) -> pd.DataFrame:
    """Return the development zones of a region whose leading industries name building materials."""
    rows = stands.zones
    return rows[rows["building_materials"].astype(str).str.lower() == "true"]


def cement_works(stands: Standing) -> pd.DataFrame:
    """Return the operating cement works of a region."""
    return stands.works[stands.works["kind"] == "cement"]


def _zones(stands: Standing) -> list[list[str]]:
    return [
        [row["name"], f"{row['area_ha']:,.0f}", str(row["leading_industries"])]
        for row in fitting_zones(stands).head(_MOST_ROWS).to_dict("records")
    ]


def _plants(atlas: Atlas, stands: Standing, lang: str) -> list[list[str]]:
    lines = []
    for row in cement_works(stands).head(_MOST_ROWS).to_dict("records"):
        place = places(atlas).get(str(row["region_code"]))
        # The column says its unit: 万吨 in Chinese, as plans do.
        made = (
            "—"
            if pd.isna(row["capacity"])
            else capacity(row["capacity"], "Mt/a", lang).partition(" ")[0]
        )
        suspect = "*" if isinstance(row["doubt"], str) else ""
        said = in_language(row, "name", lang)
        if other := other_product(row, lang):
            said = text("map.qualified", lang, what=said, more=other)
        lines.append([said, place.name if place else "", made + suspect])
    return lines


def by_products(stands: Standing, lang: str) -> list[list[str]]:
    """Return what is given off within reach, by the capacity that stands for it, with its plants."""
    return [
        [
            name("by_product", row["by_product"], lang), str(row["plants"]),
            f"{name('product', row['proxy'], lang)} {capacity(row['capacity'], row['unit'], lang)}",
        ]
        for row in stands.by_products.to_dict("records")
        if row["plants"] and isinstance(row["unit"], str)
    ]  # fmt: skip


def _support(known: Dossier, short: Any, lang: str) -> list[dict[str, str]]:
    lines = []
    for record in known.incentives:
        said = targets.amount(record, lang)
        note = in_language(record, "note", lang)
        lines.append(
            {
                "measure": targets.measure(record, lang),
                "where": f"{short[record['plan_id']]} {record['locator']}",
                "note": note or "",
                "amount": said,
            }
        )
    return lines


def _figure_sources(atlas: Atlas, known: Dossier, stands: Standing, lang: str) -> list[str]:
    """Return where the figures at the head are from: those of the year of the sheet, or what stands in for one."""
    held = stands.figures[stands.figures["value"] > 0].set_index("indicator")["source"]
    found = [
        held.get(line[0]) or (_latest(known, line[0]) or {}).get("source") for line in HEADLINES
    ]
    return list(dict.fromkeys(source_cited(atlas, str(one), lang) for one in found if one))


def _sources(atlas: Atlas, plans: list[str], figures: list[str], lang: str) -> str:
    used = [named(plan_titles(atlas, plans, lang), lang)] if plans else []
    said = "".join(one + text("map.clauses", lang) for one in (*used, *figures))
    review = atlas.credit("prefecture-pack")[0]["review_number"]
    vintage = atlas.credit("plants", lang=lang)[0]["vintage"]
    sources = text("sheet.sources", lang, said=said, review=review, vintage=vintage)
    if lang == "en":
        sources += " " + text("print.chinese_names", lang)
    # What a scenario changes must not pass for what a plan says.
    line = scenario_line(atlas, lang)
    return text("map.qualified_line", lang, first=line, second=sources) if line else sources
