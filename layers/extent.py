"""What part of the country a map shows first, and where it shows counties."""

from __future__ import annotations

from typing import Any

import pandas as pd

from gis.atlas import Atlas, kept
from gis.schema import COUNTRY_CODE
from layers.base import named_points

Bounds = list[list[float]]

# The mainland, Hainan and Taiwan; 南海诸岛 stand in the inset of every map of all China and on the
# map itself farther south.
COUNTRY_BOUNDS: Bounds = [[17.8, 73.4], [53.7, 135.2]]


def bounds(atlas: Atlas, codes: list[str]) -> Bounds:
    """Return ``[[south, west], [north, east]]`` around regions of any level, degrees.

    An empty list or the country's code gives the whole country.

    Examples
    --------
    >>> bounds(Atlas.bundled(), [])
    [[17.8, 73.4], [53.7, 135.2]]
    >>> [[round(x) for x in corner] for corner in bounds(Atlas.bundled(), ["510000"])]
    [[26, 97], [34, 109]]
    """
    return [list(corner) for corner in _box(atlas, tuple(codes))]


@kept("regions", most=512)
def _box(atlas: Atlas, codes: tuple[str, ...]) -> Bounds:
    regions = atlas.regions()
    wanted = regions[regions["adcode"].isin(codes)].drop_duplicates("adcode")
    if wanted.empty or COUNTRY_CODE in codes:
        return COUNTRY_BOUNDS
    boxes = []
    for level, rows in wanted.groupby("level"):
        shapes = atlas.boundaries(str(level))
        boxes.append(shapes[shapes["adcode"].isin(rows["adcode"])].total_bounds)
    west, south = min(box[0] for box in boxes), min(box[1] for box in boxes)
    east, north = max(box[2] for box in boxes), max(box[3] for box in boxes)
    return [[round(float(v), 3) for v in pair] for pair in ((south, west), (north, east))]


def counties(atlas: Atlas, scope: list[str], designated: list[str]) -> list[dict[str, Any]]:
    """Return the county packs a map needs.

    Parameters
    ----------
    scope
        Codes of the regions in view: one prefecture or municipality, or a county in it, shows
        all counties there.
    designated
        Codes of designated regions: a county among them is drawn even on a wider map.

    Returns
    -------
    list of dict
        ``{"of": adcode, "pack": ..., "only": [adcode, ...] or None}``: None means all counties
        of the prefecture ``of``.
    """
    parent, is_prefecture = _tree(atlas)
    whole = {code for code in scope if code in is_prefecture}
    whole |= {parent[code] for code in scope if code in parent and code not in is_prefecture}
    single = [c for c in designated if c in parent and c not in is_prefecture]
    shown: list[dict[str, Any]] = [
        {"of": code, "pack": atlas.county_pack(code), "only": None} for code in sorted(whole)
    ]
    for prefecture in sorted({parent[code] for code in single} - whole):
        only = sorted(code for code in single if parent[code] == prefecture)
        shown.append({"of": "", "pack": subset(atlas.county_pack(prefecture), only), "only": only})
    return shown


@kept("regions")
def _tree(atlas: Atlas) -> tuple[dict[str, str], frozenset[str]]:
    """Return the prefecture of every county, and which codes are prefectures'."""
    regions = atlas.regions()
    county = regions[regions["level"] == "county"]
    parent = dict(zip(county["adcode"], county["prefecture_adcode"], strict=True))
    return parent, frozenset(regions.loc[regions["level"] == "prefecture", "adcode"])


def subset(pack: dict[str, Any], codes: list[str]) -> dict[str, Any]:
    """Return a pack with only the regions ``codes`` and the arcs that they use."""
    own = {code: pack["regions"][code] for code in codes}
    used = sorted(
        {a if a >= 0 else ~a for p in own.values() for r in p for arcs in r for a in arcs}
    )
    number = {old: new for new, old in enumerate(used)}
    renumber = [
        (code, [[[_arc(a, number) for a in ring] for ring in polygon] for polygon in polygons])
        for code, polygons in own.items()
    ]
    return {
        "decimals": pack["decimals"],
        "arcs": [pack["arcs"][old] for old in used],
        "regions": dict(renumber),
    }


def _arc(arc: int, number: dict[int, int]) -> int:
    return number[arc] if arc >= 0 else ~number[~arc]


def county_names(atlas: Atlas, shown: list[dict[str, Any]]) -> dict[str, list[Any]]:
    """Return names and label points of the counties in ``shown`` packs."""
    codes: set[str] = set()
    for item in shown:
        codes |= set(item["only"] or item["pack"]["regions"])
    return {code: point for code, point in _points(atlas).items() if code in codes}


@kept("regions")
def _points(atlas: Atlas) -> dict[str, list[Any]]:
    regions = atlas.regions()
    return named_points(pd.DataFrame(regions[regions["level"] == "county"]))
