"""Bends: the length that long road edges lost when their source drew them as straight lines.

An edge of L km is lengthened by (LOST_BENDS + RELIEF_BENDS_PER_M x relief) x (1 - exp(-L / scale)):
the longer it is and the steeper the land, the more bends are missing. Calibrated on published
distances; without it mountain roads come out a third short, and routes leave the expressway for
them (docs/freight.md).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from data.builders import relief

if TYPE_CHECKING:
    from data.builders.roads import RoadGraph

LOST_BENDS = 0.1
RELIEF_BENDS_PER_M = 0.001
SCALE_M = 40_000.0


def with_lost_bends(graph: RoadGraph) -> RoadGraph:
    """Return the graph with the length that long edges lost; joins of gaps stay as they are."""
    lon, lat = graph.lon_e3 / 1000, graph.lat_e3 / 1000
    steep_m = relief.along(
        relief.spread_m(relief.altitude_m()),
        (lon[graph.tail], lat[graph.tail]),
        (lon[graph.head], lat[graph.head]),
    )
    share = LOST_BENDS + RELIEF_BENDS_PER_M * steep_m
    grown = 1.0 + share * (1.0 - np.exp(-graph.length_m / SCALE_M))
    length_m = np.round(graph.length_m * np.where(graph.joined, 1.0, grown)).astype(np.int32)
    return replace(graph, length_m=length_m)
