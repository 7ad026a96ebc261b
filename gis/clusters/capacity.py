"""Thick and thin places of a product: capacity a person, here and as far as the goods travel."""

from __future__ import annotations

import pandas as pd

from gis.atlas import Atlas
from gis.clusters.standing import PEOPLE, all_plants
from gis.errors import SettingError
from gis.freight import costs, matrix, whereabouts
from gis.freight.costs import Choice, Terms
from gis.freight.graph import network
from gis.indicators import balance as against
from gis.indicators import plants
from gis.indicators.statistics import together, wide
from gis.ranks import reaches
from gis.sphere import apart_km

# Products in Mt a year, which are sold by the tonne not far from where they are made.
PRODUCTS = ("clinker", "cement")
# How far, by straight line, km by road or CNY a tonne by whatever way is cheapest: straight km as the page of a region
# has it; road after CEMBUREAU (200 km); 0.49 CNY/t-km over those.
REACH = {"distance": 150.0, "road": 200.0, "cost": 98.0}
# A square of all 2,891 counties by road takes minutes; nobody waits for it unasked.
BY_ROAD = ("province", "prefecture")


def apart(atlas: Atlas, level: str, by: str) -> pd.DataFrame:
    """Return how far the regions of a level lie apart, square by adcode.

    Parameters
    ----------
    level
        ``province``, ``prefecture`` or ``county``.
    by
        ``distance`` (km in a straight line between centres), ``road`` (km by road between seats) or ``cost``
        (CNY a tonne between seats, by whatever way is cheapest).

    Returns
    -------
    DataFrame
        Rows and columns adcode, 0 on the diagonal; inf is unreachable.

    Raises
    ------
    SettingError
        If counties are wanted by road or cost.

    Examples
    --------
    >>> table = apart(Atlas.bundled(), "province", "distance")
    >>> table.shape, float(table.loc["110000", "110000"]), round(table.loc["110000", "120000"])
    ((34, 34), 0.0, 113)
    """
    rows = atlas.regions()
    rows = rows[rows["level"] == level].set_index("adcode")
    if by == "distance":
        return apart_km(rows[["lon", "lat"]])
    if level not in BY_ROAD:
        raise SettingError("error.balance_county", by=by, known=", ".join(BY_ROAD))
    spots = [
        whereabouts.seat(atlas, str(code), level, row["name"]) for code, row in rows.iterrows()
    ]
    factors = costs.defaults(atlas)
    choice = Choice(("road",)) if by == "road" else Choice()
    terms = Terms(factors, choice)
    return matrix.least(
        network.load(atlas), spots, by="km" if by == "road" else "cost", terms=terms
    )


def places(
    atlas: Atlas, product: str, level: str, *, by: str = "distance", reach: float | None = None
) -> pd.DataFrame:
    """Return capacity against people by region, and what kind of place each is.

    Parameters
    ----------
    product
        One of ``PRODUCTS``.
    level, by
        See :func:`apart`.
    reach
        How far neighbours count, in the unit of ``by``; ``REACH`` if not given.

    Returns
    -------
    DataFrame
        Index adcode: ``capacity`` in Mt a year, a lower bound, with ``plants`` and ``unknown`` (how
        many have no known capacity); ``people`` of the census of 2020; ``per_person`` and
        ``around`` in t a person and year; ``sure``: whether the kind stays what it is however much
        the plants of unknown capacity make, here and within reach; the rest as :func:`gis.indicators.balance.balance` and
        :func:`gis.indicators.balance.surplus` say (surpluses in Mt a year). NaN: people or capacity
        of the region are unknown.

    Raises
    ------
    SettingError
        If the reach is below 0, or as for :func:`apart`.
    UnknownNameError
        If the product is none of the trackers'.

    Examples
    --------
    >>> found = places(Atlas.bundled(), "clinker", "prefecture")
    >>> found.loc["510800", ["per_person", "ratio"]].astype(float).round(2).tolist(), found.loc["510800", "place"]
    ([2.91, 2.95], 'thick')
    """
    regions = atlas.regions()
    made = plants.by_region(all_plants(atlas), product, regions, level)
    people = wide(together(atlas), made.index)[PEOPLE]
    limit = REACH[by] if reach is None else reach
    between = apart(atlas, level, by)
    found = against.balance(made["capacity"], people, between, limit)
    found = found.join(against.surplus(found, between, limit))
    found[["per_person", "around"]] *= 1e6
    found.insert(1, "plants", made["plants"])
    found.insert(2, "unknown", made["unknown"])
    near = (between.reindex(index=made.index, columns=made.index) <= limit).to_numpy()
    # What the source does not cover is no part of the sums around a place.
    unknown = made["unknown"].fillna(0).to_numpy(dtype=int)
    around_unknown = near @ unknown
    found["sure"] = (reaches(found["ratio"], 1) | (unknown == 0)) & (
        reaches(found["around_ratio"], 1) | (around_unknown == 0)
    )
    return found
