"""Freight of a layout: what a tonne between its regions costs and emits, and whom they reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from gis.atlas import Atlas, kept
from gis.freight import costs, whereabouts
from gis.freight.costs import Terms
from gis.freight.graph import network
from gis.freight.graph.search import search_among
from gis.indicators import statistics
from gis.regions import tree
from gis.scenarios.difference import designated_regions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gis.freight.whereabouts import Spot

FIGURES = ("freight_cost", "freight_co2e_kg_per_t", "pairs_without_way", "market_reached")
# A region's market is who lives where a tonne from it costs no more than this.
MARKET_CNY_PER_T = 100.0
_TABLES = (*network.TABLES, "freight-defaults", "seats", "regions")
Row = tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]


def figures(atlas: Atlas) -> dict[str, float]:
    """Return the freight figures of the designated prefectures of an atlas.

    Returns
    -------
    dict
        ``freight_cost`` (CNY per tonne) and ``freight_co2e_kg_per_t`` (kg per tonne): means over all ordered
        pairs of designated prefectures with a way, one tonne each, along the cheapest and along the
        cleanest way; NaN without a pair. ``pairs_without_way``: how many have none.
        ``market_reached``: residents (census of 2020) of the prefectures to which a tonne from the
        nearest designated one costs at most ``MARKET_CNY_PER_T``.
    """
    codes = designated_regions(atlas)
    spots = _spots(atlas)
    where = {spot.adcode: number for number, spot in enumerate(spots)}
    codes = [code for code in codes if code in where]
    if not codes:
        return dict.fromkeys(FIGURES, float("nan")) | {
            "pairs_without_way": 0.0,
            "market_reached": 0.0,
        }
    rows = _rows(atlas, codes)
    cost, co2 = (np.vstack([rows[code][k] for code in codes]) for k in (0, 1))
    own = [where[code] for code in codes]
    apart = ~np.eye(len(codes), dtype=bool)
    pairs, emitted = cost[:, own][apart], co2[:, own][apart]
    has_way = np.isfinite(pairs)
    near = cost.min(axis=0) <= MARKET_CNY_PER_T
    return {
        "freight_cost": float(pairs[has_way].mean()) if has_way.any() else float("nan"),
        "freight_co2e_kg_per_t": float(emitted[has_way].mean()) if has_way.any() else float("nan"),
        "pairs_without_way": float((~has_way).sum()),
        "market_reached": float(_residents(atlas)[near].sum()),
    }


@kept("seats", "regions")
def _spots(atlas: Atlas) -> list[Spot]:
    return whereabouts.seats(atlas, "prefecture")


@kept("seats", "regions")
def _residents(atlas: Atlas) -> npt.NDArray[np.float64]:
    """Return the residents of each prefecture: its own figure or the sum of its counties, whichever is more.

    The own figure holds the zones that the census counts in no county. 仙桃 or 东莞 is its own and only county.
    """
    table = statistics.together(atlas)
    table = table[(table["indicator"] == "population_census") & (table["year"] == 2020)]
    figures = dict(zip(table["region_code"], table["value"].astype(float), strict=True))
    known = tree.places(atlas)
    sums: dict[str, float] = {}
    for code, value in figures.items():
        if code in known and "county" in known[code].levels:
            holder = known[code].prefecture_adcode
            sums[holder] = sums.get(holder, 0.0) + value
    # Where fewer are published for the whole (武汉), some counties' people would be lost.
    return np.array(
        [max(figures.get(s.adcode, 0.0), sums.get(s.adcode, 0.0)) for s in _spots(atlas)]
    )


@kept(*_TABLES)
def _known(atlas: Atlas) -> dict[str, Row]:
    """Return the rows found so far; they live as long as an atlas with these ways and factors."""
    del atlas
    return {}


def _rows(atlas: Atlas, codes: Sequence[str]) -> dict[str, Row]:
    """Return least cost and least CO2 from some prefectures to all, each searched once."""
    known = _known(atlas)
    missing = [code for code in codes if code not in known]
    if missing:
        spots = _spots(atlas)
        where = {spot.adcode: number for number, spot in enumerate(spots)}
        terms = Terms(costs.defaults(atlas)).for_trucks()
        search = search_among(network.load(atlas), whereabouts.places(spots), terms.choice)
        sources = np.array([where[code] for code in missing])
        found = [
            search.distances(
                search.weights(terms.factors, by, "value", choice=terms.choice), sources
            )
            for by in ("cost", "co2e")
        ]
        for number, code in enumerate(missing):
            rows = tuple(np.asarray(one[number], dtype=float) for one in found)
            for row in rows:
                row[where[code]] = 0.0
            known[code] = (rows[0], rows[1])
    return known
