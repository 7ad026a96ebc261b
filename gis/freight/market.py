"""The cost model of road freight held against market prices of the same routes.

A price of the market is what moves in one direction on one day; it follows how full trucks are on
the way back as much as the distance. The model has one rate for all roads, so a single route may
lie far off, and the comparison says by how much, by route and over all of them.
"""

from __future__ import annotations

import pandas as pd

from gis.atlas import Atlas
from gis.freight import costs, matrix, trucks, whereabouts
from gis.freight.costs import CASES, Choice, Factors, Terms
from gis.freight.graph import network

COLUMNS = (
    "from_name", "to_name", "date", "truck_m", "load_t", "km", "market_cny", "model_cny",
    "model_low_cny", "model_high_cny", "market_cny_per_tkm", "error_percent",
)  # fmt: skip


def against_market(atlas: Atlas, factors: Factors | None = None) -> pd.DataFrame:
    """Return price and modelled cost of each truck on each route of the price report.

    Parameters
    ----------
    factors
        The cost model; that of the atlas if not given.

    Returns
    -------
    DataFrame
        One row a route and length of truck, columns ``COLUMNS``: ``load_t`` see
        :func:`gis.freight.trucks.trucks`, ``km`` by road on the freight network, costs and prices
        of the loaded truck, ``error_percent`` 100 · (model / market − 1). inf where no road leads
        there.

    Examples
    --------
    >>> rows = against_market(Atlas.bundled())
    >>> rows.loc[rows["truck_m"] == 13.5, "error_percent"].round().tolist()
    [83.0, -27.0, -5.0]
    """
    prices = atlas.table("freight-prices")
    prices = prices[prices["service"] == "full_truck"]
    codes = list(dict.fromkeys([*prices["from_adcode"], *prices["to_adcode"]]))
    names = dict(zip(prices["from_adcode"], prices["from_name"], strict=True))
    names |= dict(zip(prices["to_adcode"], prices["to_name"], strict=True))
    spots = [whereabouts.seat(atlas, code, "prefecture", names[code]) for code in codes]
    factors = factors or costs.defaults(atlas)
    rate, by_road = factors["road.unit_cost"], Choice(modes=("road",))
    asked = {
        "km": ("km", factors),
        # The rate may be 0 at one end of its range: no end follows from another.
        **{case: ("cost", factors.with_value("road.unit_cost", rate.pick(case))) for case in CASES},
    }
    ways = {
        name: matrix.least(network.load(atlas), spots, by=by, terms=Terms(at, by_road))
        for name, (by, at) in asked.items()
    }
    rows = []
    for row in prices.itertuples(index=False):
        km, *costs_of = (ways[name].loc[row.from_adcode, row.to_adcode] for name in asked)
        load = trucks.truck_of(atlas, row.truck_length_m).load_t
        model, low, high = (cost * load for cost in costs_of)
        rows.append(
            (
                row.from_name, row.to_name, row.date, row.truck_length_m, load, km, row.price,
                model, low, high, row.price / (km * load), (model / row.price - 1) * 100,
            )
        )  # fmt: skip
    return pd.DataFrame(rows, columns=list(COLUMNS))


def overall(rows: pd.DataFrame) -> tuple[float, float]:
    """Return the price of all routes together in CNY/t-km, and the error of the model on it in %.

    Parameters
    ----------
    rows
        As :func:`against_market` gives them; Σ price over Σ load · km, and Σ model over Σ price.

    Examples
    --------
    >>> market, error = overall(against_market(Atlas.bundled()))
    >>> round(market, 2), round(error)
    (0.49, -1)
    """
    moved = (rows["load_t"] * rows["km"]).sum()
    price = rows["market_cny"].sum()
    return float(price / moved), float((rows["model_cny"].sum() / price - 1) * 100)
