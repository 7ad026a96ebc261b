"""How far goods come for a price: cost of freight from a region to every county, and what it holds.

Bulk goods are sold as far as their freight is worth it, so reach is told in yuan per tonne and not
in a line on the map.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from gis.atlas import Atlas, kept
from gis.errors import SettingError
from gis.freight import costs, reach, whereabouts
from gis.freight.costs import Terms
from gis.freight.graph import network
from gis.freight.graph.access import landmass_of, legs
from gis.freight.whereabouts import Spot
from gis.indicators import plants
from gis.indicators.plants import Plants
from gis.indicators.statistics import together
from gis.regions.tree import places

# Aggregates stop to pay at 40 CNY/t (data/transport/sales_radius.csv); the rest are steps to compare.
LIMITS_CNY_PER_T = (40.0, 80.0, 120.0)
PEOPLE = "population_census:2020"
REACH_COLUMNS = (
    "limit", "counties", "people", "people_known", "cement_plants", "cement", "clinker", "coal_power",
)  # fmt: skip
_PRODUCTS = ("cement", "clinker", "coal_power")


@kept(*network.TABLES, "regions", "seats", "freight-defaults", most=64)
def to_counties(atlas: Atlas, adcode: str, origin: Spot | None = None) -> pd.Series:
    """Return the least cost of freight from the seat of a region to the seat of every county.

    Parameters
    ----------
    adcode
        A region of any level.
    origin
        A point in it from which it is, instead of its seat.

    Returns
    -------
    Series
        Index adcode of the counties, yuan a tonne by any modes; inf where no way leads. Do not
        mutate.
    """
    place = places(atlas)[adcode]
    level = "prefecture" if "prefecture" in place.levels else place.level
    net, goals = network.load(atlas), whereabouts.seats(atlas, "county")
    spot = origin or whereabouts.seat(atlas, adcode, level, place.name)
    codes = pd.Index([goal.adcode for goal in goals], name="adcode")
    found = np.full(len(goals), np.inf)
    terms = Terms(costs.defaults(atlas)).for_trucks()
    try:
        values, rate = reach.junction_values(net, spot, by="cost", terms=terms, limit=np.inf)
    except SettingError as fault:
        # An island without roads reaches itself alone.
        if fault.key != "error.off_network":
            raise
        return pd.Series(np.where(codes == adcode, 0.0, found), index=codes)
    lon, lat = (np.array([getattr(goal, axis) for goal in goals]) for axis in ("lon", "lat"))
    own, junction, metres = legs(net.tree, lon, lat, landmass_of(atlas, lon, lat), net.landmass)
    np.minimum.at(found, own, values[junction] + rate * metres / 1000.0)
    found[(lon == spot.lon) & (lat == spot.lat)] = 0.0
    return pd.Series(found, index=codes)


def _people(atlas: Atlas) -> pd.Series[float]:
    """Return the people of every region with a figure, by adcode."""
    indicator, _, year = PEOPLE.partition(":")
    rows = together(atlas)
    rows = rows[(rows["indicator"] == indicator) & (rows["year"] == int(year))]
    return rows.set_index("region_code")["value"].astype(float)


def market(
    atlas: Atlas,
    adcode: str,
    limits: tuple[float, ...] = LIMITS_CNY_PER_T,
    origin: Spot | None = None,
) -> pd.DataFrame:
    """Return who lives and what stands within each cost of freight from a region.

    Parameters
    ----------
    limits
        Yuan a tonne, above 0.
    origin
        A point in the region from which freight starts, instead of its seat.

    Returns
    -------
    DataFrame
        One row a limit, columns ``REACH_COLUMNS``: ``counties`` whose seat is within it,
        ``people`` of the census of 2020 in the ``people_known`` of them that have a figure, with those of
        zones that it counts in no county (by area, see :func:`gis.freight.reach.apportioned`),
        ``cement_plants`` in operation and capacities of ``cement``, ``clinker`` (Mt/a) and
        ``coal_power`` (MW), lower bounds.

    Raises
    ------
    SettingError
        If a limit is not above 0.

    Examples
    --------
    >>> rows = market(Atlas.bundled(), "511700", (40.0, 80.0))
    >>> bool((rows["people"].diff().dropna() > 0).all()), rows["limit"].tolist()
    (True, [40.0, 80.0])
    """
    for limit in limits:
        if not (np.isfinite(limit) and limit > 0):
            raise SettingError("error.limit", found=limit)
    regions = atlas.regions()
    # A region's own reach is kept under its code alone: its neighbours ask for the same.
    cost = to_counties(atlas, adcode, origin) if origin else to_counties(atlas, adcode)
    people = _people(atlas)
    own = people.reindex(cost.index)
    counties = regions.loc[
        regions["level"] == "county", ["adcode", "prefecture_adcode", "area_km2"]
    ]
    every = Plants(atlas.table("plants"), atlas.table("plant-capacities"))
    made = {
        product: plants.by_region(every, product, regions, "county").reindex(cost.index)
        for product in _PRODUCTS
    }
    rows = []
    for limit in sorted(set(limits)):
        inside = cost <= limit
        living, *_ = reach.apportioned(people, counties, set(cost.index[inside]))
        rows.append(
            (
                limit, int(inside.sum()), living, int(own[inside].notna().sum()),
                int(made["cement"].loc[inside, "plants"].sum()),
                *(float(made[product].loc[inside, "capacity"].sum()) for product in _PRODUCTS),
            )
        )  # fmt: skip
    return pd.DataFrame(rows, columns=list(REACH_COLUMNS))
