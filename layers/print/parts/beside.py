"""What stands beside a region's own map in an atlas: figures, records of the plans, works, zones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from gis.atlas import Atlas, kept
from gis.clusters.products import other_product
from gis.clusters.sentences import source_cited
from gis.clusters.standing import all_plants
from gis.indicators.plants import RUNNING, listed
from gis.indicators.statistics import together, wide
from gis.regions import english, tree
from gis.report.selection.records import selected_records
from gis.schema import LAYOUT_CATEGORIES
from gis.words.amounts import capacity
from gis.words.catalogue import name, text
from gis.words.language import in_language

# Key, words, unit, and what turns 亿元 and 万人 into what English counts in.
HEADLINES = (
    ("gdp:2023", "sheet.gdp", "sheet.gdp_unit", 0.1),
    ("population_resident:2023", "sheet.people", "sheet.people_unit", 0.01),
)
_MOST_WORKS, _MOST_ZONES = 8, 5
# So many that were left out are named.
_MOST_NAMED = 5
# Of so many categories the industries are told one by one.
_MOST_KINDS = 3


@kept("region_stats", "figures", "regions", most=4)
def _values(atlas: Atlas, level: str) -> dict[str, dict[str, float]]:
    """Return the figures that head a page by indicator and region."""
    every, regions = together(atlas), atlas.regions()
    every = every[every["indicator"].isin({key.partition(":")[0] for key, *_ in HEADLINES})]
    codes = pd.Index(regions.loc[regions["level"] == level, "adcode"], name="adcode")
    table = wide(every, codes)
    return {key: table[key].to_dict() for key, *_ in HEADLINES if key in table}


@kept("region_stats", "figures")
def _cited(atlas: Atlas) -> dict[tuple[str, str], str]:
    """Return the source of each figure that may head a page, by indicator with year and region."""
    every = together(atlas)
    keys = every["indicator"].astype(str) + ":" + every["year"].astype(str)
    rows = every[keys.isin({key for key, *_ in HEADLINES})]
    whose = zip(keys[rows.index], rows["region_code"].astype(str), strict=True)
    return dict(zip(whose, rows["source"].astype(str), strict=True))


def headline_sources(atlas: Atlas, lang: str) -> str:
    """Return the gathered sources of the figures that head a page, in one language.

    Examples
    --------
    >>> headline_sources(Atlas.bundled(), "zh")
    '《中国城市统计年鉴2024》，全市; 《中国城市统计年鉴2024》县级城市统计资料'
    """
    shown = set(_cited(atlas).values())
    rows = [row for row in atlas.rows("figure-sources") if row["title"] in shown]
    return "; ".join(dict.fromkeys(in_language(row, "title", lang) for row in rows))


@kept("plants", "plant-capacities")
def _works(atlas: Atlas) -> dict[str, list[dict[str, Any]]]:
    """Return the operating cement works by county, the largest first."""
    rows = listed(all_plants(atlas).where(kinds=("cement",), statuses=RUNNING))
    found: dict[str, list[dict[str, Any]]] = {}
    columns = ["region_code", "kind", "name", "name_en", "product", "capacity", "doubt"]
    for row in rows[columns].to_dict("records"):
        found.setdefault(str(row["region_code"]), []).append(row)
    return found


@kept("zones")
def _zones(atlas: Atlas) -> dict[str, list[dict[str, Any]]]:
    """Return the zones by the region of their names, largest first, and whether they lead in building materials."""
    rows = atlas.table("zones").sort_values(["approval", "area_ha"], ascending=False, kind="stable")
    rows = rows.assign(fits=rows["building_materials"].astype(str).str.lower() == "true")
    found: dict[str, list[dict[str, Any]]] = {}
    for row in rows[["region_code", "name", "area_ha", "fits"]].to_dict("records"):
        found.setdefault(str(row["region_code"]), []).append(row)
    return found


def beside(atlas: Atlas, code: str, rows: pd.DataFrame, lang: str) -> dict[str, Any]:
    """Return what a template reads beside the map of a region.

    Parameters
    ----------
    code
        A province, prefecture or county.
    rows
        The designations of the region that the atlas is about.

    Returns
    -------
    dict
        ``sources`` of the figures, and how they are told with those of the blocks that have room, ``figures`` (value, unit, label, category) and ``blocks``, the more important first: name,
        note, source, how the columns stand and the rows; a row of one cell is a heading, a block without
        rows has a gap.
    """
    inside = {code, *tree.descendants(atlas, code)}
    records = _records(atlas, rows, lang)
    works, left = _works_rows(atlas, inside, lang)
    zones, without, further = _zone_rows(atlas, inside, lang)
    return {
        "figures": _figures(atlas, code, rows, lang),
        "sources": {
            "figures": _figure_sources(atlas, code, lang),
            "said": text("book.beside_sources", lang, said="{}"), "between": text("map.clauses", lang),
        },
        "blocks": [
            {"name": text("book.region_table", lang), "note": "", "rows": records, "aligns": ["left", "left"],
             "nothing": text("sheet.unnamed", lang), "more": "", "source": ""},
            {"name": text("book.works", lang), "note": text("book.works_note", lang), "rows": works,
             "aligns": ["left", "left", "right"], "nothing": text("sheet.nothing", lang), "more": left,
             "source": text("book.beside_works", lang)},
            {"name": text("book.zones", lang), "note": text("book.zones_note", lang), "rows": zones,
             "aligns": ["left", "right"], "nothing": without, "more": further,
             "source": text("book.beside_zones", lang)},
        ],
    }  # fmt: skip


def has_content(atlas: Atlas, code: str, rows: pd.DataFrame) -> bool:
    """Return whether there is something to tell of a region: records of the plans, works, or a zone that leads in building materials.

    Examples
    --------
    >>> none = pd.DataFrame()
    >>> atlas = Atlas.bundled()
    >>> has_content(atlas, "511724", none), has_content(atlas, "540221", none)
    (True, False)
    """
    inside = {code, *tree.descendants(atlas, code)}
    zones = _zones(atlas)
    return bool(
        len(rows)
        or inside & _works(atlas).keys()
        or any(row["fits"] for place in inside & zones.keys() for row in zones[place])
    )


def _figures(atlas: Atlas, code: str, rows: pd.DataFrame, lang: str) -> list[dict[str, str]]:
    kinds: dict[str, set[str]] = {}
    for category, industry in zip(rows["category"], rows["industry_id"], strict=True):
        if isinstance(industry, str):
            kinds.setdefault(category, set()).add(industry)
    figures = of_categories(kinds, lang)
    place = tree.places(atlas)[code]
    values = _values(atlas, "prefecture" if "prefecture" in place.levels else place.level)
    for line in HEADLINES:
        value = values.get(line[0], {}).get(code, float("nan"))
        if value == value:  # noqa: PLR0124 (NaN is not itself)
            figures.append(headline(value, line, lang))
    return figures


def _figure_sources(atlas: Atlas, code: str, lang: str) -> list[str]:
    """Return the sources of the figures of a region; [] where it has none."""
    found = dict.fromkeys(filter(None, (_cited(atlas).get((key, code)) for key, *_ in HEADLINES)))
    return [source_cited(atlas, one, lang) for one in found]


def of_categories(kinds: Mapping[str, set[str]], lang: str) -> list[dict[str, str]]:
    """Return how many industries a plan lays out in each category, as figures that head a page.

    Parameters
    ----------
    kinds
        Industries by category; what is no layout is no matter.

    Returns
    -------
    list of dict
        At most ``_MOST_KINDS``: what has no room of its own is counted together, never left out.

    Examples
    --------
    >>> found = dict(cultivate={"a"}, strengthen={"a", "b"}, belt={"c"}, point={"c", "d"}, park={"e"})
    >>> [(one["value"], one["label"]) for one in of_categories(found, "zh")]
    [('2', '规划强化的产业'), ('1', '规划培育的产业'), ('2', '规划产业带、节点的产业')]
    """
    known = [category for category in LAYOUT_CATEGORIES if category in kinds]
    alone = known if len(known) <= _MOST_KINDS else known[: _MOST_KINDS - 1]
    groups = [[category] for category in alone] + ([known[len(alone) :]] if alone != known else [])
    return [
        {
            "value": str(count := len(set().union(*(kinds[category] for category in group)))),
            "unit": text("sheet.kinds", lang, count=count),
            "label": text(
                "sheet.of_category", lang,
                category=text("map.separator", lang).join(name("category", c, lang) for c in group),
            ),
            "category": group[0],
        }
        for group in groups
    ]  # fmt: skip


def headline(value: float, line: tuple[str, str, str, float], lang: str) -> dict[str, str]:
    """Return a figure that heads a page, of a row of :data:`HEADLINES`, in what its language counts in."""
    _, words, unit, factor = line
    number = value if lang == "zh" else value * factor
    said = f"{number:,.0f}" if lang == "zh" or number >= 100 else f"{number:,.2f}"
    return {"value": said, "unit": text(unit, lang), "label": text(words, lang), "category": ""}


def _records(atlas: Atlas, rows: pd.DataFrame, lang: str) -> list[list[str]]:
    """Return what is designated: what and where the plan says so, under category and plan."""
    if rows.empty:
        return []
    short = _short_titles(atlas, lang)
    several = len(set(rows["region_code"])) > 1
    lines: dict[tuple[str, str], dict[tuple[str, str], list[str]]] = {}
    for record in selected_records(atlas, rows, lang):
        under = lines.setdefault((record["category"], record["plan_id"]), {})
        where = under.setdefault((str(record["industry"]), str(record["locator"])), [])
        # Of one region the site is told; of several each row would look like the last without its place.
        said = record["site"] if isinstance(record["site"], str) else ""
        if several and not said:
            said = english.shorts(atlas, lang).get(record["region_code"]) or str(record["place"])
        where.append(_standing(said, record["status"], lang))
    between = text("map.separator", lang)
    return [
        line
        for (category, plan), under in lines.items()
        for line in (
            [f"{name('category', category, lang)} · {short[plan]}"],
            *(
                [
                    text(
                        "map.qualified",
                        lang,
                        what=what,
                        more=between.join(dict.fromkeys(filter(None, where))),
                    )
                    if any(where)
                    else what,
                    locator,
                ]
                for (what, locator), where in under.items()
            ),
        )
    ]


def _standing(said: str, status: object, lang: str) -> str:
    """Return a place with what stands there already said to do so; what is only planned needs no word."""
    if status != "existing":
        return said
    there = name("status", "existing", lang)
    return text("map.qualified", lang, what=said, more=there) if said else there


@kept("plans")
def _short_titles(atlas: Atlas, lang: str) -> dict[str, str]:
    return {row["plan_id"]: in_language(row, "short_title", lang) for row in atlas.rows("plans")}


def _works_rows(atlas: Atlas, inside: set[str], lang: str) -> tuple[list[list[str]], str]:
    """Return name, county and capacity of the largest works, and a line on those that are left out."""
    of, known = _works(atlas), tree.places(atlas)
    rows = [(county, row) for county in inside & of.keys() for row in of[county]]
    rows.sort(key=lambda pair: (-_number(pair[1]["capacity"]), str(pair[1]["name"])))
    lines = []
    for county, row in rows[:_MOST_WORKS]:
        said = in_language(row, "name", lang)
        if other := other_product(row, lang):
            said = text("map.qualified", lang, what=said, more=other)
        made = (
            "—"
            if pd.isna(row["capacity"])
            else capacity(row["capacity"], "Mt/a", lang).partition(" ")[0]
        )
        doubt = "*" if isinstance(row["doubt"], str) else ""
        lines.append([str(said), known[county].short_name, made + doubt])
    names = [str(in_language(row, "name", lang)) for _, row in rows]
    return lines, more(names, _MOST_WORKS, lang)


def _zone_rows(atlas: Atlas, inside: set[str], lang: str) -> tuple[list[list[str]], str, str]:
    """Return the rows, what stands in place of none, and what there is no room for."""
    of = _zones(atlas)
    every = [row for place in sorted(inside & of.keys()) for row in of[place]]
    rows = [row for row in every if row["fits"]]
    rows.sort(key=lambda row: (-_number(row["area_ha"]), row["name"]))
    lines = [
        [row["name"], "—" if pd.isna(row["area_ha"]) else f"{row['area_ha']:,.0f}"]
        for row in rows[:_MOST_ZONES]
    ]
    further = more([row["name"] for row in rows], _MOST_ZONES, lang)
    return lines, no_zone([row["name"] for row in every], lang), further


def no_zone(names: Sequence[str], lang: str) -> str:
    """Return what stands where no zone leads in building materials: others that the catalogue has are no missing data.

    Parameters
    ----------
    names
        Of all zones of the region in the catalogue.

    Examples
    --------
    >>> no_zone(["甲工业园"], "zh"), no_zone([], "zh")
    ('目录中的 1 个开发区，主导产业均未写建材：甲工业园', '无数据，不等于没有')
    """
    if not names:
        return text("sheet.nothing", lang)
    if len(names) > _MOST_NAMED:
        return text("sheet.zones_other_many", lang, count=len(names))
    listed = text("map.separator", lang).join(names)
    return text("sheet.zones_other", lang, count=len(names), names=listed)


def _number(value: Any) -> float:
    return -1.0 if pd.isna(value) else float(value)


def more(names: Sequence[str], most: int, lang: str, between: str = "map.separator") -> str:
    """Return a line on what a table has no room for: by name where that is little, else how many; empty where it holds all.

    Parameters
    ----------
    names
        Of all, in the order of the table.
    most
        How many of them the table holds.
    between
        Key of what stands between two names.

    Examples
    --------
    >>> more(["甲厂", "乙厂", "丙厂"], 1, "zh"), more(["甲厂"], 1, "zh")
    ('另有 2 个未列出：乙厂、丙厂。', '')
    >>> more([f"{n}号厂" for n in range(9)], 1, "zh")
    '另有 8 个未列出，见数据文件。'
    """
    left = list(names[most:])
    if not left:
        return ""
    if len(left) > _MOST_NAMED:
        return text("sheet.more", lang, count=len(left))
    said = text(between, lang).join(left)
    return text("sheet.more_named", lang, count=len(left), names=said)
