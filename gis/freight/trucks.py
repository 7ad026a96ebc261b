"""Sizes of trucks as the market prices them, and shipments that fill whole trucks.

The weekly report of road prices gives three lengths of truck and part loads by weight for the same
routes. A truck that costs as much as so many tonnes of part load is taken to be loaded with so many:
the report itself names no load.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from gis.atlas import Atlas, kept
from gis.errors import SettingError
from gis.freight.costs import Factors, Terms, require_tonnes

# What a shipper pays by the truck; the rest of the road factors stays by the tonne.
_PAID = ("road.unit_cost", "road.fixed_cost", "ferry.cost")


@dataclass(frozen=True)
class Truck:
    """A length of truck of the price report.

    Attributes
    ----------
    length_m
        Length of the truck, m.
    load_t, load_low_t, load_high_t
        Price of the truck over the price of a tonne of heavy part load: the mean over the routes in
        whole tonnes, the least and the greatest.
    price_ratio
        Price against the truck of 13.5 m, mean over the routes.
    """

    length_m: float
    load_t: float
    load_low_t: float
    load_high_t: float
    price_ratio: float


@dataclass(frozen=True)
class Loading:
    """How a shipment fills trucks: how many, and the tonnes that are paid for."""

    truck: Truck
    count: int
    charged_t: float


@kept("freight-prices")
def trucks(atlas: Atlas) -> tuple[Truck, ...]:
    """Return the lengths of truck of the price report, the shortest first.

    Examples
    --------
    >>> [(t.length_m, t.load_t, round(t.price_ratio, 2)) for t in trucks(Atlas.bundled())]
    [(9.6, 18.0, 0.72), (13.5, 25.0, 1.0), (17.5, 30.0, 1.2)]
    """
    prices = atlas.table("freight-prices")
    way = ["date", "from_adcode", "to_adcode"]
    full = prices[prices["service"] == "full_truck"]
    full = full.pivot_table(index=way, columns="truck_length_m", values="price")
    tonne = prices[prices["service"] == "part_load_heavy"].set_index(way)["price"]
    loads = full.div(tonne, axis=0)
    ratios = full.div(full[13.5], axis=0)
    return tuple(
        Truck(
            float(length), float(round(loads[length].mean())), float(loads[length].min()),
            float(loads[length].max()), float(ratios[length].mean()),
        )
        for length in sorted(full.columns)
    )  # fmt: skip


def truck_of(atlas: Atlas, length_m: float) -> Truck:
    """Return the truck of a length.

    Raises
    ------
    SettingError
        If the report prices no truck of that length; the message names those it does.

    Examples
    --------
    >>> truck_of(Atlas.bundled(), 17.5).load_t
    30.0
    """
    known = {truck.length_m: truck for truck in trucks(atlas)}
    if length_m not in known:
        lengths = ", ".join(f"{length:g}" for length in known)
        raise SettingError("error.truck", found=f"{length_m:g}", known=lengths)
    return known[length_m]


def loading(truck: Truck, tonnes: float) -> Loading:
    """Return how many trucks a shipment needs; the last one is paid for as if it were full.

    Examples
    --------
    >>> load = loading(truck_of(Atlas.bundled(), 13.5), 30.0)
    >>> load.count, load.charged_t
    (2, 50.0)
    """
    count = max(1, math.ceil(require_tonnes(tonnes) / truck.load_t - 1e-9))
    return Loading(truck, count, count * truck.load_t)


def in_whole_trucks(terms: Terms, load: Loading, tonnes: float) -> Terms:
    """Return terms under which whole trucks are paid for on roads and ferries.

    Costs by road count charged / moved tonnes times, so that the ways are ranked by what whole
    trucks cost; hours and CO2 stay by the tonne.

    Parameters
    ----------
    terms
        The cost model of the shipment.
    load
        See :func:`loading`.
    tonnes
        Tonnes moved.

    Examples
    --------
    >>> from gis.freight import costs
    >>> truck, terms = truck_of(Atlas.bundled(), 13.5), Terms(costs.defaults(Atlas.bundled()))
    >>> in_whole_trucks(terms, loading(truck, 20.0), 20.0).factors["road.unit_cost"].value
    0.6125
    """
    share = load.charged_t / tonnes
    known = dict(terms.factors.by_key)
    for key in _PAID:
        factor = known[key]
        known[key] = replace(
            factor, value=factor.value * share, low=factor.low * share, high=factor.high * share
        )
    return Terms(Factors(known), terms.choice)
