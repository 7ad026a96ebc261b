"""Symbol layers: cores, parks, bases, hubs and towns at their points; pilots as badges on regions."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pandas as pd

from gis.schema import LAYOUT_CATEGORIES, MEASURE_CATEGORIES, SITE_CATEGORIES, is_site
from gis.words.catalogue import name, text
from layers import legend
from layers.layer import AtlasLayer
from layers.layout.designations import of_regions
from layers.palette import symbol

SITES_ID = "sites"
MEASURES_ID = "measures"
# The badges of regions that nothing colours: they are all that a region has, and seen at once.
ALONE_ID = "measures-alone"
# Cores, parks, bases and hubs that a plan puts into a coloured region without a point: what it names is seen at once, too.
NAMED_ID = "measures-sites"
# Where several layers have one kind, a word for two counts would be read as a slip.
_ROWS = {ALONE_ID: "map.alone_row", NAMED_ID: "map.pointless_row"}
_TITLES = {
    MEASURES_ID: "map.measures",
    ALONE_ID: "map.measures_alone",
    NAMED_ID: "map.measures_sites",
}
# Below this zoom, that of a map of the country, sites of one point are one symbol with their number.
PILE_BELOW = 5.5


def qualified(label: str, status: str, lang: str) -> str:
    """Return a category with its status.

    Examples
    --------
    >>> qualified("试点", "planned", "zh"), qualified("Pilot", "planned", "en")
    ('试点（规划）', 'Pilot (Planned)')
    """
    return text("map.qualified", lang, what=label, more=name("status", status, lang))


_POINT = ("name", "lon", "lat", "precision")
_GROUPED = ("site_id", "category", "industry", "status")


def located(designations: pd.DataFrame, sites: pd.DataFrame) -> list[dict[str, Any]]:
    """Return one record per site that has a point, with what it is and the industries it hosts as that.

    Returns
    -------
    list of dict
        ``site_id``, ``name``, ``lon``, ``lat``, ``precision`` and ``as``: for each category, the one that the
        site is drawn as first, ``category``, ``status`` and ``industries`` (list, as written). A zone that is
        both a core and a park is one place. Sites without a coordinate are absent.
    """
    # Plain loops: these are some dozen rows, and every map asks for them.
    found: dict[str, dict[str, dict[str, Any]]] = {}
    columns = (designations[column].tolist() for column in _GROUPED)
    for site, category, industry, status in zip(*columns, strict=True):
        if pd.isna(site):
            continue
        at = found.setdefault(site, {}).setdefault(category, {"industries": {}, "status": None})
        if isinstance(industry, str):
            at["industries"][industry] = None
        if at["status"] is None and isinstance(status, str):
            at["status"] = status
    if not found:
        return []
    columns = (sites[column].tolist() for column in ("site_id", *_POINT))
    points = {
        site: dict(zip(_POINT, values, strict=True))
        for site, *values in zip(*columns, strict=True)
        if site in found
    }
    ranked = (*SITE_CATEGORIES, *LAYOUT_CATEGORIES, *MEASURE_CATEGORIES)
    order = {category: place for place, category in enumerate(ranked)}

    def rank(category: str) -> tuple[int, str]:
        return order.get(category, len(ranked)), category

    table = [
        {
            "site_id": site, **points[site],
            "as": [
                {"category": one, "status": at[one]["status"], "industries": list(at[one]["industries"])}
                for one in sorted(at, key=rank)
            ],
        }
        for site, at in found.items()
        if site in points and pd.notna(points[site]["lon"]) and pd.notna(points[site]["lat"])
    ]  # fmt: skip
    table.sort(key=lambda row: (rank(row["as"][0]["category"]), row["site_id"]))
    return table


def _said(roles: list[dict[str, Any]], lang: str) -> list[str]:
    """Return the lines on what a site is and hosts; what it hosts as both is said once."""
    separator = text("map.separator", lang)
    hosted: dict[tuple[str, ...], list[str]] = {}
    for one in roles:
        said = qualified(name("category", one["category"], lang), one["status"], lang)
        hosted.setdefault(tuple(one["industries"]), []).append(said)
    return [
        line
        for industries, said in hosted.items()
        for line in (separator.join(said), separator.join(industries))
    ]


def site_layer(designations: pd.DataFrame, sites: pd.DataFrame, *, lang: str = "zh") -> AtlasLayer:
    """Return the symbols of the selection's sites; sites that share a point stand side by side."""
    items = [
        {
            "id": f"site:{row['site_id']}",
            "at": [round(row["lat"], 5), round(row["lon"], 5)],
            "label": row["name"],
            "notes": [
                row["name"],
                *_said(row["as"], lang),
                name("precision", row["precision"], lang),
            ],
            **symbol(row["as"][0]["category"]),
        }
        for row in located(designations, sites)
    ]
    return AtlasLayer(SITES_ID, "symbols", {"items": items, "pile": PILE_BELOW})


def site_legend(
    designations: pd.DataFrame, sites: pd.DataFrame, *, lang: str = "zh"
) -> list[dict[str, Any]]:
    """Return the legend part of the sites, with the number of each kind; what is two kinds has a row of its own."""
    rows = located(designations, sites)
    if not rows:
        return []
    counted = Counter(tuple(str(one["category"]) for one in row["as"]) for row in rows)
    separator = text("map.separator", lang)
    entries = [
        legend.entry(
            separator.join(name("category", category, lang) for category in categories),
            count=number,
            symbol=symbol(categories[0]),
        )
        for categories, number in counted.items()
    ]
    return [legend.part(text("map.sites", lang), entries, layer_id=SITES_ID)]


# What of a designation a badge needs: to leave rows out of a frame takes as long as it has columns.
_BADGED = ("region_code", "site_id", "category", "status", "industry")


def badges(designations: pd.DataFrame) -> pd.DataFrame:
    """Return region-level rows that are no fill beside layout categories: pilots, bases, cuts."""
    placed = designations[designations["region_code"].notna() & designations["site_id"].isna()]
    has_layout = of_regions(designations)["category"].isin(LAYOUT_CATEGORIES).any()
    kinds = (*MEASURE_CATEGORIES, *SITE_CATEGORIES) if has_layout else SITE_CATEGORIES
    rows = placed[placed["category"].isin(kinds)]
    is_fill = not has_layout and placed["category"].isin(MEASURE_CATEGORIES).sum() == 0
    return rows.iloc[:0] if is_fill else rows


def _of_bare(designations: pd.DataFrame) -> pd.Series:
    """Return which rows are of a region that no layout colours; lines of a province colour it for a pilot, not for a core."""
    placed = of_regions(designations)
    filled = set(placed.loc[placed["category"].isin(LAYOUT_CATEGORIES), "region_code"].dropna())
    codes = designations["region_code"].astype(object)
    lined = codes.str[:2].add("0000").isin(filled) & ~designations["category"].map(is_site).astype(
        bool
    )
    return ~codes.isin(filled) & ~lined


def _shown(designations: pd.DataFrame, of: str) -> pd.DataFrame:
    """Return the badges of a layer: of regions that nothing colours; of others what stands at a place; and the rest."""
    rows = designations[list(_BADGED)]
    bare = _of_bare(rows)
    rows = badges(rows)
    bare = bare[rows.index]
    if of == ALONE_ID:
        return rows[bare]
    return rows[~bare & (rows["category"].map(is_site).astype(bool) == (of == NAMED_ID))]


def measure_layer(
    designations: pd.DataFrame, regions: pd.DataFrame, *, of: str = MEASURES_ID, lang: str = "zh"
) -> AtlasLayer:
    """Return badges for pilots, reductions and region-level cores and bases.

    Pilots and reductions are hidden until asked for, but those that are all that a region has: it would
    look as if the plan did not name it. So would a park that it puts into a county without a point.

    Parameters
    ----------
    designations
        Rows of the table ``designations``.
    regions
        Regions with ``adcode``, ``lon``, ``lat`` and the ``name`` that a reader calls them by; the badge stands at the point inside.
    of
        The layer that is meant: ``ALONE_ID`` for regions without a colour, ``NAMED_ID`` for cores, parks,
        bases and hubs of the others, ``MEASURES_ID`` for the rest.
    """
    points: dict[str, list[float]] = {}
    called: dict[str, str] = dict(zip(regions["adcode"], regions["name"], strict=True))
    for known, *at in zip(
        *(regions[column].tolist() for column in ("adcode", "lat", "lon")), strict=True
    ):
        points.setdefault(known, at)
    alone = of == ALONE_ID
    grouped = _shown(designations, of).groupby(["region_code", "category", "status"], sort=True)
    items = []
    for (code, category, status), rows in grouped:
        if code not in points:
            continue
        industries = text("map.separator", lang).join(dict.fromkeys(rows["industry"].dropna()))
        kind = qualified(name("category", category, lang), status, lang)
        items.append(
            {
                "id": code,
                "at": [round(degrees, 5) for degrees in points[code]],
                "size": 14,
                # Where a fill has its figures under the name, a badge stands beside both; alone it is the region's mark.
                "shift": 0 if alone else 1,
                "notes": [
                    called[code],
                    text("map.detail_row", lang, category=kind, what=industries),
                ],
                **symbol(category),
            }
        )
    content = {"items": items, "pile": PILE_BELOW} if alone else {"items": items}
    return AtlasLayer(of, "symbols", content, off=of == MEASURES_ID)


def measure_legend(
    designations: pd.DataFrame, *, of: str = MEASURES_ID, lang: str = "zh"
) -> list[dict[str, Any]]:
    """Return the legend part of the badges of :func:`measure_layer`."""
    rows = _shown(designations, of)
    if rows.empty:
        return []
    entries = []
    for (category, status), group in rows.groupby(["category", "status"], sort=True):
        caption = qualified(name("category", category, lang), status, lang)
        if of in _ROWS:
            caption = text(_ROWS[of], lang, kind=caption)
        number = group["region_code"].nunique()
        entries.append(legend.entry(caption, count=number, symbol=symbol(category)))
    return [legend.part(text(_TITLES[of], lang), entries, layer_id=of)]
