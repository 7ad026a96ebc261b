"""A made-up network of three towns, small enough to check by hand.

Towns west, middle and east lie far apart on the mainland, each on its own junction. Road runs
west–middle–east (300 km each), rail west–east (500 km, mixed lines 450 km by a second station),
water west–middle (400 km). Terminals: rail at west and east, water at west and middle.
"""

from __future__ import annotations

import numpy as np

from data.builders.roads import Chain, hierarchy
from gis.atlas import Atlas
from gis.freight.costs import CLASS, CLASSES, Factor, Factors
from gis.freight.graph.network import Network
from gis.freight.graph.shortcuts import Shortcuts
from gis.freight.whereabouts import Spot

# Far inland and over 100 km apart, so that a place reaches only its own junction.
LON = (100.0, 103.0, 106.0)
LAT = 33.0
TOWNS = ("west", "middle", "east")

UNITS = {
    "unit_cost": "CNY/t-km", "fixed_cost": "CNY/t", "speed": "km/h", "emission": "g CO2/t-km",
    "cost": "CNY/t", "hours": "h", "wait": "h", "length_factor": "ratio", "circuity": "ratio",
    "tributary_factor": "ratio",
}  # fmt: skip
VALUES = {
    "road.unit_cost": 0.5, "rail.unit_cost": 0.2, "water.unit_cost": 0.1,
    "road.fixed_cost": 0, "rail.fixed_cost": 4, "water.fixed_cost": 0,
    "transfer_rail.cost": 10, "transfer_water.cost": 20,
    "ferry.cost": 30, "ferry.hours": 4, "ferry.emission": 16,
    "transfer_rail.hours": 12, "transfer_water.hours": 24,
    "road.speed": 50, "rail.speed": 25, "water.speed": 10,
    "road.emission": 100, "rail.emission": 20, "water.emission": 10,
    "water.tributary_factor": 2, "lock.wait": 5, "road.length_factor": 1, "access.circuity": 1,
}  # fmt: skip


def factors(**changed: float) -> Factors:
    """Return round factors; a range of half to double around each value."""
    values = VALUES | {key.replace("__", "."): value for key, value in changed.items()}
    return Factors(
        {
            key: Factor(value, value / 2, value * 2, UNITS[key.split(".")[1]], "test", "made up")
            for key, value in values.items()
        }
    )


def spots() -> tuple[Spot, Spot, Spot]:
    """Return the three towns."""
    west, middle, east = (Spot(name, lon, LAT) for name, lon in zip(TOWNS, LON, strict=True))
    return west, middle, east


def network(*, lock: bool = False, joined: bool = True, tributary: bool = False) -> Network:
    """Return the network; ``lock`` puts a lock on the river, ``joined=False`` cuts middle–east.

    ``tributary`` makes the river a tributary.
    """
    road = [(0, 1, 300_000)] + ([(1, 2, 300_000)] if joined else [])
    rank, rows = hierarchy(3, [Chain(tail, head, m, False, []) for tail, head, m in road])
    # Nodes: 0-2 junctions, 3-5 stations (west, east, mixed), 6-7 ports, 8-11 terminals.
    edges = [("road", *edge) for edge in road]
    edges += [("rail", 3, 4, 500_000), ("rail", 3, 5, 200_000), ("rail", 4, 5, 250_000)]
    edges += [("water", 6, 7, 400_000)]
    edges += [("transfer_rail", 8, 3, 0), ("transfer_rail", 9, 4, 0)]
    edges += [("transfer_water", 10, 6, 0), ("transfer_water", 11, 7, 0)]
    edges += [("access", 8, 0, 1), ("access", 9, 2, 1), ("access", 10, 0, 1), ("access", 11, 1, 1)]
    kind = np.array([CLASS[edge[0]] for edge in edges], dtype=np.int8)
    lon = [*LON, LON[0], LON[2], LON[1], LON[0], LON[1], LON[0], LON[2], LON[0], LON[1]]
    mixed = np.array([edge[0] == "rail" and 5 in edge[1:3] for edge in edges])
    water = kind == CLASS["water"]
    return Network(
        atlas=Atlas.bundled(),
        lon=np.array(lon), lat=np.full(len(lon), LAT), roads=3, stations=3, ports=2,
        names=("west", "east", "mixed", "west", "middle", "west", "east", "west", "middle"),
        landmass=np.zeros(3, np.int16), component=np.zeros(3, np.int16),
        tail=np.array([edge[1] for edge in edges], np.int32),
        head=np.array([edge[2] for edge in edges], np.int32),
        kind=kind, length_m=np.array([edge[3] for edge in edges], float), mixed=mixed,
        planned=np.zeros(len(edges), bool), ship_t=np.where(water, 1000.0, np.inf),
        lock=water & lock, tributary=water & tributary, labels=("main line", "fast line", "fast line", "river"),
        grades=("conventional", "mixed", "mixed", "Ⅲ"),
        terminal_modes=("rail", "rail", "water", "water"), terminal_numbers=np.arange(4),
        shortcuts=Shortcuts(*rows.T, rank),
    )  # fmt: skip


assert CLASSES[0] == "road"
