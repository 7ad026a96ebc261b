"""One atlas against another: designations, and figures of coverage, overlap and concentration."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gis.atlas import Atlas, kept
from gis.clusters.competition import overlaps
from gis.clusters.knowledge import policies
from gis.indicators.plants import RUNNING, work_of
from gis.industries.concentration import gini, locational_gini
from gis.industries.portfolio import Portfolio, portfolio
from gis.sphere import straight_km

if TYPE_CHECKING:
    from collections.abc import Iterable

CHANGE_COLUMNS = ("change", "plan_id", "industry_id", "industry", "region_code", "place", "before", "after")  # fmt: skip
FIGURE_COLUMNS = ("figure", "before", "after", "difference")
# Regions designated alike count as overlapping where they share a market within this distance.
REACH_KM = 150.0
_SAME = ("category", "status", "name", "scheme")


@dataclass(frozen=True)
class Difference:
    """Two atlases compared.

    Attributes
    ----------
    designations
        ``CHANGE_COLUMNS``: one row per plan, industry and place that differs; ``change`` is
        added, dropped or changed; ``before`` and ``after`` are categories joined by ``|``.
    figures
        ``FIGURE_COLUMNS``: by figure, as counts or as its own unit; NaN is undefined, as is
        the difference from or to it, also where both are.
    rows
        Number of rows that differ, by table that differs.
    """

    designations: pd.DataFrame
    figures: pd.DataFrame
    rows: Mapping[str, int]


def difference(before: Atlas, after: Atlas) -> Difference:
    """Return what differs from one atlas to another.

    Examples
    --------
    >>> atlas = Atlas.bundled()
    >>> same = difference(atlas, atlas)
    >>> len(same.designations), same.rows, set(same.figures["difference"])
    (0, {}, {0.0})
    """
    tables = sorted({*before.own, *after.own})
    rows = {}
    for table in tables:
        old, new = ({_frozen(r) for r in atlas.records(table)} for atlas in (before, after))
        if old != new:
            rows[table] = len(old ^ new)
    found = [figures(before), figures(after)]
    listed = [(key, value, found[1][key], found[1][key] - value) for key, value in found[0].items()]
    return Difference(
        _changes(before, after), pd.DataFrame(listed, columns=list(FIGURE_COLUMNS)), rows
    )


def _frozen(row: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(row.items())


def _changes(before: Atlas, after: Atlas) -> pd.DataFrame:
    sides: list[dict[tuple[str, ...], list[Mapping[str, str]]]] = []
    for atlas in (before, after):
        side: dict[tuple[str, ...], list[Mapping[str, str]]] = {}
        for row in atlas.records("designations"):
            # A town or park without a point is its own place, not the region that it lies in.
            where = row["site_id"] or f"{row['region_code'] or row['place']}/{row['site']}"
            side.setdefault((row["plan_id"], row["industry_id"], where), []).append(row)
        sides.append(side)
    found = []
    for key in sorted({*sides[0], *sides[1]}):
        old, new = (side.get(key, []) for side in sides)
        if {_frozen_part(r) for r in old} == {_frozen_part(r) for r in new}:
            continue
        row = (new or old)[0]
        change = "changed" if old and new else "added" if new else "dropped"
        place = row["site"] or row["region_name"] or row["place"]
        found.append(
            (change, key[0], key[1], row["industry"], row["region_code"], place,
             _categories(old), _categories(new))
        )  # fmt: skip
    return pd.DataFrame(found, columns=list(CHANGE_COLUMNS))


def _frozen_part(row: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(row[column] for column in _SAME)


def _categories(rows: Iterable[Mapping[str, str]]) -> str:
    return "|".join(sorted({row["category"] for row in rows}))


def figures(atlas: Atlas) -> dict[str, float]:
    """Return the figures of an atlas by name, in the order in which they are shown."""
    table = placed(atlas).table
    pairs = _overlaps(atlas)
    unevenness = locational_gini(table) if len(table) else pd.Series(dtype=float)
    # A sum of what is built is undefined where the cost of a part is not said.
    costs = [row["cost_cny"] for row in atlas.records("own-links")]
    # The units of one power station are one plant, as in every count.
    works = {work_of(r) for r in atlas.records("plants") if r["status"] in RUNNING}
    return {
        "designations": float(len(atlas.records("designations"))),
        "regions": float(len(table)),
        "industries": float(table.shape[1]),
        "overlapping_pairs": float(len(pairs)),
        "overlap_similarity": float(pairs["similarity"].mean()) if len(pairs) else float("nan"),
        "designation_gini": gini(table.sum(axis=1)) if len(table) else float("nan"),
        "locational_gini": float(unevenness.mean()),
        "sites": float(len(atlas.records("sites"))),
        "plants": float(len(works)),
        "investment_cny": sum((float(cost) if cost else np.nan for cost in costs), 0.0),
    }


def designated_regions(atlas: Atlas) -> list[str]:
    """Return the codes of the prefectures that are designated for something, in order."""
    return [str(code) for code in placed(atlas).table.index]


@kept("designations", "regions", "industries")
def placed(atlas: Atlas) -> Portfolio:
    """Return what the figures of a layout are counted from, and which designations have no place in it."""
    return portfolio(atlas.table("designations"), atlas.regions(), policies=policies(atlas))


@kept("designations", "regions", "industries", "seats")
def _overlaps(atlas: Atlas) -> pd.DataFrame:
    table = placed(atlas).table
    seats = {r["adcode"]: r for r in atlas.records("seats") if r["level"] == "prefecture"}
    codes = [code for code in table.index if code in seats]
    lon, lat = (np.array([float(seats[c][axis]) for c in codes]) for axis in ("lon", "lat"))
    count = len(codes)
    one, two = (grid.ravel() for grid in np.mgrid[0:count, 0:count])
    km = np.asarray(straight_km(lon[one], lat[one], lon[two], lat[two])).reshape(count, count)
    return overlaps(table.loc[codes], pd.DataFrame(km, codes, codes), reach=REACH_KM)
