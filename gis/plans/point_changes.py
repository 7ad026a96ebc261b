"""A plan against a plan: which of its parks, bases and towns got a point, lost it, or stand elsewhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import pandas as pd

from gis.regions import english, tree
from gis.sphere import straight_km
from gis.words.catalogue import name, text

if TYPE_CHECKING:
    from gis.atlas import Atlas

COLUMNS = (
    "change", "site", "category", "region_code", "lon_before", "lat_before", "lon_after", "lat_after",
    "moved_km", "source_before", "source_after",
)  # fmt: skip
# In a file; ``place`` is the region by name.
FILED = (*COLUMNS[:3], "place", *COLUMNS[3:])
# By what one site is told again, the strongest first.
_KEYS = ("name", "region_code", "kind", "lon", "lat")
_ORDER = ("added", "dropped", "changed", "kept")
Row = Mapping[str, str]


def changes(before: Sequence[Row], after: Sequence[Row]) -> pd.DataFrame:
    """Return what became of the points of sites from one plan to another.

    A site is the same where its name is, of several of one name where its region is, too. One
    without coordinates has no point.

    Parameters
    ----------
    before, after
        Rows of sites of each plan, as text.

    Returns
    -------
    DataFrame
        ``COLUMNS``, one row a site with a point in either, what differs first. ``change`` is added (a point
        where none was), dropped, changed (moved) or kept; degrees in WGS 84, NaN where there is no point;
        ``moved_km`` along the great circle, NaN where there is no point on one side.

    Examples
    --------
    >>> row = {"name": "白马镇", "kind": "base", "region_code": "500156", "lon": "107.53", "lat": "29.41", "coordinate_source": ""}
    >>> moved = changes([row], [row | {"lat": "29.42"}, row | {"name": "平桥镇"}])
    >>> moved[["change", "site", "moved_km"]].round(2).values.tolist()
    [['added', '平桥镇', nan], ['changed', '白马镇', 1.11]]
    """
    old, new = ([row for row in rows if row["lon"]] for rows in (before, after))
    found = [_change(*pair) for pair in _pairs(old, new)]
    rows = sorted(found, key=lambda row: _ORDER.index(str(row[0])))
    return pd.DataFrame(rows, columns=list(COLUMNS))


def _pairs(old: Sequence[Row], new: Sequence[Row]) -> list[tuple[Row | None, Row | None]]:
    """Return the rows of one site each: first what agrees in most, last those of one name that are left."""
    left, rest = list(old), list(new)
    found: list[tuple[Row | None, Row | None]] = []
    for last in range(len(_KEYS), 0, -1):
        keys = _KEYS[:last]
        for row in list(left):
            other = next((r for r in rest if all(r[key] == row[key] for key in keys)), None)
            if other is not None:
                found.append((row, other))
                left.remove(row)
                rest.remove(other)
    return [*found, *((row, None) for row in left), *((None, row) for row in rest)]


def _change(old: Row | None, new: Row | None) -> tuple[object, ...]:
    sides = [_degrees(old), _degrees(new)]
    km = float(straight_km(*([axis] for side in sides for axis in side))[0])
    change = "added" if old is None else "dropped" if new is None else "changed"
    if sides[0] == sides[1]:
        change, km = "kept", 0.0
    row = new or old or {}
    sources = ((side or {}).get("coordinate_source", "") for side in (old, new))
    return (
        change,
        row["name"],
        row["kind"],
        row["region_code"],
        *sides[0],
        *sides[1],
        km,
        *sources,
    )


def _degrees(row: Row | None) -> tuple[float, float]:
    nan = float("nan")
    return (nan, nan) if row is None else (float(row["lon"]), float(row["lat"]))


def worded(atlas: Atlas, rows: pd.DataFrame, lang: str = "zh") -> pd.DataFrame:
    """Return changes of points in words, with the region of each by name, as ``place``, and its degrees on a line, as ``before`` and ``after``.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> row = {"name": "白马镇", "kind": "base", "region_code": "500156", "lon": "107.53", "lat": "29.41", "coordinate_source": ""}
    >>> said = worded(Atlas.bundled(), changes([], [row]))
    >>> said[["change", "category", "place", "before", "after"]].iloc[0].tolist()
    ['新增', '基地', '武隆区', '', '107.530000, 29.410000']
    """
    known = tree.places(atlas)
    made = rows.assign(
        change=[text(f"cli.diff-plans.{change}", lang) for change in rows["change"]],
        category=[name("category", code, lang) for code in rows["category"]],
        place=[english.called(atlas, c, lang) if c in known else "" for c in rows["region_code"]],
    )
    for side in ("before", "after"):
        degrees = zip(rows[f"lon_{side}"], rows[f"lat_{side}"], strict=True)
        made[side] = ["" if pd.isna(lon) else f"{lon:.6f}, {lat:.6f}" for lon, lat in degrees]
    return made
