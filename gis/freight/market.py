"""The cost model of road freight held against market prices of the same routes.

A price of the market is what a truck costs in one direction on one day; it follows how full trucks
are on the way back as much as the distance. The model has one rate for all roads, so a single route
may lie far off, and the comparison says by how much.
"""

from __future__ import annotations

import pandas as pd

from gis.atlas import Atlas
from gis.freight import costs, matrix, network, whereabouts
from gis.freight.costs import Choice, Terms

# What a truck of 13.5 m is taken to carry: the report names the length only. An assumption.
PAYLOAD_T = 30.0
TRUCK_M = 13.5
COLUMNS = (
    "from_name", "to_name", "date", "km", "market_cny", "model_cny", "model_low_cny",
    "model_high_cny", "market_cny_per_tkm", "ratio",
)  # fmt: skip


def against_market(atlas: Atlas) -> pd.DataFrame:
    """Return price and modelled cost of a full truck on each route of the price report.

    Returns
    -------
    DataFrame
        One row a route, columns ``COLUMNS``: ``km`` by road on the freight network, costs and
        prices for ``PAYLOAD_T`` tonnes in a truck of ``TRUCK_M`` metres, ``ratio`` the modelled
        cost over the price. inf where no road leads there.

    Examples
    --------
    >>> against_market(Atlas.bundled())["ratio"].round(2).tolist()
    [2.19, 0.88, 1.14]
    """
    prices = atlas.table("freight-prices")
    prices = prices[(prices["service"] == "full_truck") & (prices["truck_length_m"] == TRUCK_M)]
    codes = list(dict.fromkeys([*prices["from_adcode"], *prices["to_adcode"]]))
    names = dict(zip(prices["from_adcode"], prices["from_name"], strict=True))
    names |= dict(zip(prices["to_adcode"], prices["to_name"], strict=True))
    spots = [whereabouts.seat(atlas, code, "prefecture", names[code]) for code in codes]
    factors = costs.defaults(atlas)
    terms = Terms(factors, Choice(modes=("road",)))
    ways = {
        by: matrix.least(network.load(atlas), spots, by=by, terms=terms) for by in ("km", "cost")
    }
    rate = factors["road.unit_cost"]
    rows = []
    for row in prices.itertuples(index=False):
        km, cost = (ways[by].loc[row.from_adcode, row.to_adcode] for by in ("km", "cost"))
        model = cost * PAYLOAD_T
        rows.append(
            (
                row.from_name, row.to_name, row.date, km, row.price, model,
                model * rate.low / rate.value, model * rate.high / rate.value,
                row.price / (km * PAYLOAD_T), model / row.price,
            )
        )  # fmt: skip
    return pd.DataFrame(rows, columns=list(COLUMNS))
