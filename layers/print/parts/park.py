"""What a factsheet of a park says: the facts of its county, with what concerns the park in their place."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pandas as pd

from gis.atlas import Atlas
from gis.clusters.park import AROUND_KM, Park, is_of, park, parks
from gis.clusters.products import plant_kind
from gis.errors import SettingError
from gis.industries.portfolio import NEGATIVE_CATEGORIES
from gis.regions import english, tree
from gis.scenarios.sites import county_at, stands_in
from gis.words.amounts import capacity
from gis.words.catalogue import name, text
from gis.words.language import in_language
from layers.layout.scenes import named
from layers.print import facts as of_region
from layers.print.parts import ways
from layers.print.parts.beside import more

if TYPE_CHECKING:
    from layers.print.facts import Facts

_MOST_ROWS = 6
# What a sheet of a park says otherwise than that of a region.
_WORDS = (
    "there",
    "there_note",
    "plant",
    "plant_place",
    "plant_capacity",
    "by_products_note",
    "zones_note",
    "sites",
)


def short(site: dict[str, str], lang: str) -> str:
    """Return the name of a park, of its row of the table ``sites``."""
    return str(in_language(site, "name", lang) or site["name"])


def option(atlas: Atlas, site: dict[str, str], lang: str) -> str:
    """Return what a list of choices calls a park: its name, kind and county.

    Examples
    --------
    >>> option(Atlas.bundled(), parks(Atlas.bundled())["wulong-2023-13/changba-park"], "zh")
    '长坝绿色建材产业园（园区，重庆市武隆区）'
    """
    kind = name("category", site["kind"], lang)
    where = english.told(atlas, tree.label(atlas, site["region_code"]), lang)
    return text("park.option", lang, name=short(site, lang), kind=kind, where=where)


def options(atlas: Atlas, lang: str, *, brief: bool = False) -> dict[str, str]:
    """Return what lists of choices call every park, by id: those that two plans name alike with their plan.

    Parameters
    ----------
    brief
        Their names alone.

    Examples
    --------
    >>> options(Atlas.bundled(), "zh", brief=True)["wulong-2023-13/changba-park"]
    '长坝绿色建材产业园'
    """
    every = parks(atlas)
    called = {
        code: short(row, lang) if brief else option(atlas, row, lang) for code, row in every.items()
    }
    plans = in_language(atlas.table("plans").set_index("plan_id"), "short_title", lang).to_dict()
    with_plan = {
        code: text("map.qualified", lang, what=said, more=plans.get(every[code]["plan_id"], code))
        for code, said in called.items()
    }
    # Of one plan, too, two may be called alike: then each by its id.
    with_id = {
        code: text("map.qualified", lang, what=said, more=code) for code, said in called.items()
    }
    for longer in (with_plan, with_id):
        count = Counter(called.values())
        called = {code: longer[code] if count[said] > 1 else said for code, said in called.items()}
    return called


def above(atlas: Atlas, found: Park, lang: str) -> str:
    """Return where a park lies, what it is, what its point stands for, and whether that lies elsewhere."""
    codes = [*reversed(_parents(found)), found.site["region_code"]]
    lies = ("" if lang == "zh" else ", ").join(english.called(atlas, code, lang) for code in codes)
    kind = name("category", found.site["kind"], lang)
    precision = name("park.precision", found.site["precision"], lang)
    parts = (lies, kind, precision, astray(atlas, found.site, lang))
    return " · ".join(part for part in parts if part)


def astray(atlas: Atlas, site: dict[str, str], lang: str) -> str:
    """Return that a point lies outside the region in which the plan has the park, which no page may pass over in silence.

    Works, ways and distances are those around the point, the figures those of the region.

    Examples
    --------
    >>> site = {"lon": "116.4", "lat": "39.9", "region_code": "500156"}
    >>> astray(Atlas.bundled(), site, "zh")
    '注意：点位不在武隆区，在北京市东城区'
    """
    at = float(site["lon"]), float(site["lat"])
    if stands_in(atlas, at, site["region_code"]):
        return ""
    place = english.called(atlas, site["region_code"], lang)
    try:
        county = tree.label(atlas, county_at(atlas, *at))
    except SettingError:
        return text("park.nowhere", lang, place=place)
    return text("park.astray", lang, place=place, county=english.told(atlas, county, lang))


def _parents(found: Park) -> list[str]:
    return [one["adcode"] for one in found.county.dossier.region["parents"]]


def figures(atlas: Atlas, found: Park, known: Facts, lang: str) -> list[dict[str, str]]:
    """Return what heads a page of a park: its industries, the nearest station and port, and its county's figures."""
    rows = found.wanted[~found.wanted["category"].isin(NEGATIVE_CATEGORIES)]
    lines = [
        {
            "value": str(count := rows["industry_id"].nunique()), "unit": text("sheet.kinds", lang, count=count),
            "label": text("park.industries", lang), "category": found.site["kind"],
        }
    ]  # fmt: skip
    for kind, row in found.gateways.drop_duplicates("kind").set_index("kind").iterrows():
        lines.append(
            {
                "value": _km(row["distance_km"]), "unit": text("park.km", lang), "category": "",
                "label": text(
                    f"park.nearest.{kind}", lang, name=english.town(atlas, row["name"], lang)
                ),
            }
        )  # fmt: skip
    county = english.shorts(atlas, lang)[found.site["region_code"]]
    for one in known.figures:
        if not one["category"] and one["label"] != text("sheet.cement", lang):
            label = text("park.of_county", lang, county=county, what=one["label"])
            lines.append({**one, "label": label})
    return lines


def facts(atlas: Atlas, site_id: str, lang: str = "zh") -> Facts:
    """Return the facts of a park.

    Parameters
    ----------
    site_id
        An id of :func:`gis.clusters.park.parks`.

    Examples
    --------
    >>> found = facts(Atlas.bundled(), "wulong-2023-13/changba-park")
    >>> found.name, found.wanted["park"][:2]
    ('长坝绿色建材产业园', ['七彩陶', '建筑陶瓷'])
    """
    found = park(atlas, site_id)
    known = of_region.facts(atlas, found.site["region_code"], lang)
    plans = in_language(atlas.table("plans").set_index("plan_id"), "short_title", lang)
    works = found.around
    standing = found.county.standing
    every = found.county.dossier.designations
    elsewhere = [one for one in every if not is_of(one, found.site)]
    others, left_out = of_region.site_rows(of_region.sites_of(atlas, elsewhere, plans, lang), lang)
    return replace(
        known,
        name=short(found.site, lang),
        above=above(atlas, found, lang),
        plans=named([plans[found.site["plan_id"]]], lang),
        figures=figures(atlas, found, known, lang),
        wanted=_wanted(atlas, found, lang),
        unwanted=of_region.unwanted(atlas, [one for one in every if is_of(one, found.site)], lang),
        besides="",  # a park is told all that a plan makes of it, each with its word
        links=_gateways(atlas, found, lang),
        links_more="",
        sites=others,
        sites_more=left_out,
        plants=[_plant(row, lang) for row in works.head(_MOST_ROWS).to_dict("records")],
        plants_more=more(
            [_called(row, lang) for row in works.to_dict("records")], _MOST_ROWS, lang
        ),
        routes=ways.routes(
            atlas, found.site["region_code"], standing.level, lang, origin=found.spot
        ),
        way_note=text("park.way_note", lang),
        by_products=of_region.by_products(standing, lang),
        sources=text(
            "park.point_source", lang, source=found.site["coordinate_source"], rest=known.sources
        ),
    )


def words(lang: str) -> dict[str, str]:
    """Return what a sheet of a park says otherwise than that of a region, by the key of its words."""
    return {key: text(f"park.sheet.{key}", lang, km=f"{AROUND_KM:g}") for key in _WORDS}


def _wanted(atlas: Atlas, found: Park, lang: str) -> dict[str, list[str]]:
    names = in_language(atlas.table("industries").set_index("industry_id"), "name", lang)
    said: dict[str, list[str]] = {}
    for row in found.wanted.to_dict("records"):
        what = row["industry"] if lang == "zh" else names.get(row["industry_id"], row["industry"])
        if what not in said.setdefault(row["category"], []):
            said[row["category"]].append(str(what))
    return said


def _gateways(atlas: Atlas, found: Park, lang: str) -> list[str]:
    """Return a line a kind: the nearest stations, the nearest ports."""
    return [
        text(
            "park.gateways", lang, kind=name("park.gateway", str(kind), lang),
            places=text("map.separator", lang).join(
                text(
                    "park.gateway_at", lang, name=english.town(atlas, row["name"], lang),
                    km=_km(row["distance_km"]),
                )
                for row in rows.to_dict("records")
            ),
        )
        for kind, rows in found.gateways.groupby("kind", sort=False)
    ]  # fmt: skip


def _called(row: dict[str, Any], lang: str) -> str:
    return str(in_language(row, "name", lang) or row["plant_id"])


def _km(distance_km: float) -> str:
    """Return whole km; below one it is only said so: town, park and port may share one point.

    Examples
    --------
    >>> _km(0.0), _km(1234.5)
    ('<1', '1,234')
    """
    return "<1" if distance_km < 1 else f"{distance_km:,.0f}"


def _plant(row: dict[str, Any], lang: str) -> list[str]:
    """Return a works as printed: its name and kind, how far it is, what it makes."""
    made = "—" if pd.isna(row["capacity"]) else capacity(row["capacity"], row["unit"], lang)
    suspect = "*" if isinstance(row["doubt"], str) else ""
    return [
        text("map.qualified", lang, what=_called(row, lang), more=plant_kind(row, lang)),
        _km(row["distance_km"]),
        made + suspect,
    ]
