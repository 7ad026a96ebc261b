"""The fill layer: regions coloured by what the plans designate there.

One industry: the colour of its category. One category: its own ramp, by the number of industries.
Several of both: one ramp for the number of all industries, and under the name of a region a badge
that says how many are 强化 and how many 培育; stripes would make the darkest category read as the
most important. A designation of a whole province that names no city is drawn in fine lines.
"""

from __future__ import annotations

from typing import Any

import pandas as pd

from gis.colours import LAND_INSIDE, TALLY, Ramp
from gis.schema import LAYOUT_CATEGORIES, MEASURE_CATEGORIES, SITE_CATEGORIES, is_site
from gis.words.catalogue import name, text
from layers import legend
from layers.layer import AtlasLayer
from layers.palette import BADGES, COUNT_CLASSES, Fill, class_text, count_class, ramp

LAYER_ID = "fill"
_COUNTED = ("region_code", "category", "industry_count", "industries", "rank")


def filled(designations: pd.DataFrame) -> pd.DataFrame:
    """Return the rows that colour regions: layout categories, else measures, with a region.

    Parameters
    ----------
    designations
        Rows of the table ``designations``.

    Returns
    -------
    DataFrame
        Rows with a region code, see :func:`of_regions`. Pilots and reductions colour regions only where
        the selection holds no layout category; beside one they are badges.
    """
    placed = of_regions(designations)
    for group in (LAYOUT_CATEGORIES, MEASURE_CATEGORIES, SITE_CATEGORIES):
        rows = placed[placed["category"].isin(group)]
        if not rows.empty:
            return rows
    return placed.iloc[:0]


def of_regions(designations: pd.DataFrame) -> pd.DataFrame:
    """Return the rows that a region shows: those at a point of their own only where they make no spot of it.

    A county is no less to grow for the degrees of the town that its plan means.

    Examples
    --------
    >>> rows = pd.DataFrame({"region_code": ["421181"] * 3, "site_id": ["p/a", "p/b", None], "category": ["develop", "park", "park"]})
    >>> of_regions(rows).index.tolist()
    [0, 2]
    """
    at_point = designations["site_id"].notna() & _are_sites(designations)
    return designations[designations["region_code"].notna() & ~at_point]


def _are_sites(designations: pd.DataFrame) -> pd.Series:
    return designations["category"].map(is_site).astype(bool)


def told(designations: pd.DataFrame) -> pd.DataFrame:
    """Return the rows that tables and charts count: those that fill, and the cores, parks and bases of regions that nothing fills.

    A region that is a core alone is named by its plan no less than one that is to grow.
    """
    rows = filled(designations)
    placed = of_regions(designations)
    known = set(rows["region_code"])
    bare = [
        not {code, f"{code[:4]}00", f"{code[:2]}0000"} & known for code in placed["region_code"]
    ]
    alone = _are_sites(placed) & pd.Series(bare, index=placed.index, dtype=bool)
    return pd.concat([rows, placed[alone & ~placed.index.isin(rows.index)]])


def counts(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the number of distinct industries by region and category, in table order.

    Returns
    -------
    DataFrame
        Columns ``region_code``, ``category``, ``industry_count``, ``industries`` (as written).
    """
    # A plain loop: these are some dozen rows, and a map is drawn at every change of a filter.
    found: dict[tuple[str, str], tuple[set[str], dict[str, None]]] = {}
    columns = (rows[name] for name in ("region_code", "category", "industry_id", "industry"))
    for code, category, industry, wording in zip(*columns, strict=True):
        known, wordings = found.setdefault((code, category), (set(), {}))
        if isinstance(industry, str):
            known.add(industry)
        wordings[wording] = None
    order = {category: i for i, category in enumerate(LAYOUT_CATEGORIES + MEASURE_CATEGORIES)}
    table = [
        (code, category, len(known), list(wordings), order.get(category, len(order)))
        for (code, category), (known, wordings) in found.items()
    ]
    table.sort(key=lambda row: (row[0], row[4], row[1]))
    return pd.DataFrame(table, columns=list(_COUNTED))


def is_province(code: str) -> bool:
    """Return whether a code is a province's."""
    return code.endswith("0000")


def of_provinces(codes: pd.Series) -> pd.Series:
    """Return which codes are a province's; of boolean type even where there is none."""
    return codes.map(is_province).astype(bool)


def designation_layer(
    designations: pd.DataFrame,
    prefectures: pd.DataFrame,
    *,
    lang: str = "zh",
) -> AtlasLayer:
    """Return the fill layer of a selection of designations.

    Parameters
    ----------
    designations
        Rows of the table ``designations``; rows with a site or without a region are left out.
    prefectures
        Regions of prefecture level (``adcode``, ``province_adcode``), which carry province-wide
        designations.
    lang
        Language of the notes.

    Returns
    -------
    AtlasLayer
        ``fills`` and ``notes`` by adcode; empty for an empty selection.
    """
    rows = filled(designations)
    table, single = counts(rows), has_one_industry(rows)
    fills: dict[str, Fill] = {}
    notes: dict[str, list[str]] = {}
    separator = text("map.separator", lang)

    named = table[~of_provinces(table["region_code"])]
    tally = totals(rows) if is_mixed(named, single=single) else {}
    badges: dict[str, dict[str, int]] = {}
    for code, members in _by_region(named).items():
        if tally:
            stripes = [TALLY[count_class(tally[code])]]
            if badge := _badge(members):
                badges[code] = badge
        else:
            stripes = [_colour(row, single=single) for row in members]
        fills[code] = {"stripes": stripes, "wide": False}
        notes[code] = [_note(row, "map.tip_category", separator, lang) for row in members]

    provinces = table[of_provinces(table["region_code"])]
    children: dict[str, list[str]] = {}
    for code, parent in zip(prefectures["adcode"], prefectures["province_adcode"], strict=True):
        children.setdefault(parent, []).append(code)
    for code, members in _by_region(provinces).items():
        wide = [_note(row, "map.tip_wide", separator, lang) for row in members]
        for child in children.get(code, []):
            notes.setdefault(child, []).extend(wide)
            # Where fills tell the number of industries, lines do, too.
            stripes = [TALLY[2]] if tally else [ramp(row["category"])[2] for row in members]
            fills.setdefault(child, {"stripes": stripes, "wide": True})
    content: dict[str, Any] = {"fills": fills, "notes": notes}
    if badges:
        content |= {
            "badges": badges,
            "badge_looks": {key: list(look) for key, look in BADGES.items()},
        }
    return AtlasLayer(LAYER_ID, "fill", content)


def totals(rows: pd.DataFrame) -> dict[str, int]:
    """Return the number of distinct industries of each region by its code, whatever their categories.

    Parameters
    ----------
    rows
        Designations with ``region_code`` and ``industry_id``; one without an industry counts as none.

    Examples
    --------
    >>> totals(pd.DataFrame({"region_code": ["510100"] * 3 + ["510600"], "industry_id": ["cement", "glass", "cement", None]}))
    {'510100': 2, '510600': 0}
    """
    found: dict[str, set[str]] = {}
    for code, industry in zip(rows["region_code"], rows["industry_id"], strict=True):
        known = found.setdefault(str(code), set())
        if isinstance(industry, str):
            known.add(industry)
    return {code: len(known) for code, known in found.items()}


def is_mixed(named: pd.DataFrame, *, single: bool) -> bool:
    """Return whether regions are told by a number of all industries and a badge."""
    return not single and len(set(named["category"])) > 1


def _badge(members: list[dict[str, Any]]) -> dict[str, int]:
    """Return the figure of each part of a region's badge by its category, 强化 first."""
    return {
        row["category"]: int(row["industry_count"]) for row in members if row["category"] in BADGES
    }


def has_one_industry(rows: pd.DataFrame) -> bool:
    """Return whether all rows are of one industry, so that lightness has nothing to tell."""
    return len(set(rows["industry_id"])) == 1


def _rows(table: pd.DataFrame) -> list[dict[str, Any]]:
    records: list[dict[str, Any]] = table.to_dict("records")
    return records


def _by_region(table: pd.DataFrame) -> dict[str, list[dict[str, Any]]]:
    """Return the rows of each region, by code; taken apart at once, a frame a region takes ten times as long."""
    found: dict[str, list[dict[str, Any]]] = {}
    for row in _rows(table):
        found.setdefault(str(row["region_code"]), []).append(row)
    return dict(sorted(found.items()))


def _colour(row: dict[str, Any], *, single: bool) -> str:
    return ramp(row["category"])[2 if single else count_class(row["industry_count"])]


def _note(row: dict[str, Any], key: str, separator: str, lang: str) -> str:
    return text(
        key,
        lang,
        category=name("category", row["category"], lang),
        count=row["industry_count"],
        industries=separator.join(row["industries"]),
    )


def designation_legend(
    designations: pd.DataFrame,
    *,
    wide: int = 0,
    unnamed: int = 0,
    beside: int = 0,
    chosen: bool = False,
    lang: str = "zh",
) -> list[dict[str, Any]]:
    """Return the legend part of the fill layer, with the number of regions behind each entry.

    ``wide`` is how many regions of the map carry the lines of their province, ``unnamed`` how many
    no designation names, ``beside`` how many have none that colours them but others: reductions,
    pilots, sites. ``chosen`` says that categories or industries were, so that others may be named there.
    """
    rows = filled(designations)
    if rows.empty:
        return []
    table = counts(rows)
    named = table[~of_provinces(table["region_code"])]
    single = has_one_industry(rows)
    mixed = is_mixed(named, single=single)
    entries = _tallied(rows, named, lang) if mixed else _by_category(named, lang, single=single)
    if wide:
        entries += _wide(table, wide, lang, TALLY if mixed else None)
    bare: Fill = {"stripes": [LAND_INSIDE], "wide": False}
    # One ground, one row: regions without a colour, and how many of them have something else.
    if beside or unnamed:
        nothing = "map.unnamed_chosen" if chosen else "map.unnamed"
        key = "map.bare" if beside and unnamed else "map.beside" if beside else nothing
        said = text(key, lang, beside=beside)
        entries.append(legend.entry(said, count=beside + unnamed, fill=bare))
    industry = rows["industry"].iloc[0]
    title = (
        text("map.fill_single", lang, industry=industry) if single else text("map.fill_many", lang)
    )
    return [legend.part(title, entries, layer_id=LAYER_ID)]


def _classes(numbers: pd.Series, ramp_: Ramp, label: str, lang: str) -> list[dict[str, Any]]:
    """Return an entry for each class of a number that some region has, from many to few."""
    classes = numbers.map(count_class)
    entries = []
    for position in reversed(range(len(COUNT_CLASSES))):
        number = int((classes == position).sum())
        if number:
            fill: Fill = {"stripes": [ramp_[position]], "wide": False}
            said = text("map.fill_class", lang, count=class_text(position))
            caption = f"{label} {said}" if label else said
            entry = legend.entry(caption, count=number, fill=fill)
            entries.append({**entry, "short": class_text(position)})
    return entries


def _tallied(rows: pd.DataFrame, named: pd.DataFrame, lang: str) -> list[dict[str, Any]]:
    tally = totals(rows)
    numbers = pd.Series([tally[str(code)] for code in named["region_code"].unique()])
    entries = _classes(numbers, TALLY, "", lang)
    return entries + _badge_examples(named, lang)


def _badge_examples(named: pd.DataFrame, lang: str) -> list[dict[str, Any]]:
    """Return an entry for the badge with the most parts, and one for each colour that it does not have."""
    of_region = _by_region(named)
    badges = {code: _badge(members) for code, members in of_region.items()}
    entries: list[dict[str, Any]] = []
    told: set[str] = set()
    for code, parts in sorted(
        badges.items(), key=lambda item: (-len(item[1]), item[0] != "510100")
    ):
        if set(parts) <= told:
            continue
        told |= set(parts)
        words = [
            text(
                "map.badge_part", lang, category=name("category", row["category"], lang),
                count=row["industry_count"],
            )
            for row in of_region[code]
            if row["category"] in BADGES
        ]  # fmt: skip
        badge = [[str(number), *BADGES[key]] for key, number in parts.items()]
        entries.append(
            {**legend.entry(text("map.badge_separator", lang).join(words)), "badge": badge}
        )
    return entries


def _by_category(named: pd.DataFrame, lang: str, *, single: bool) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = []
    for category in dict.fromkeys(named.sort_values("rank")["category"]):
        of_category = named[named["category"] == category]
        label = name("category", category, lang)
        if single:
            fill: Fill = {"stripes": [ramp(category)[2]], "wide": False}
            entries.append(legend.entry(label, count=len(of_category), fill=fill))
        else:
            entries += _classes(of_category["industry_count"], ramp(category), label, lang)
    if single:
        # A region of three categories is one striped region, not two.
        several = int(named.loc[named["region_code"].duplicated(), "region_code"].nunique())
        if several:
            first = list(dict.fromkeys(named.sort_values("rank")["category"]))[:2]
            both: Fill = {"stripes": [ramp(category)[2] for category in first], "wide": False}
            entries.append(legend.entry(text("map.fill_both", lang), count=several, fill=both))
    return entries


def _wide(table: pd.DataFrame, count: int, lang: str, tints: Ramp | None) -> list[dict[str, Any]]:
    wide = table[of_provinces(table["region_code"])]
    if wide.empty:
        return []
    categories = list(dict.fromkeys(wide.sort_values("rank", kind="stable")["category"]))
    stripes = [tints[2]] if tints else [ramp(category)[2] for category in categories]
    fill: Fill = {"stripes": stripes, "wide": True}
    said = text("map.separator", lang).join(
        name("category", category, lang) for category in categories
    )
    return [legend.entry(text("map.fill_wide", lang, category=said), count=count, fill=fill)]
