"""Cuts of the road source are joined where they surely are cuts, and nowhere else."""

from __future__ import annotations

import numpy as np
import pytest

from data.builders import cuts
from data.builders.roads import RoadGraph

# A way that ends where it began, but for the last millidegrees north.
LON, LAT = (0, 0, 80, 80, 0, 0), (3, 9, 9, -9, -9, 0)


def joins(lon, lat, metres=7600, land=(0,) * 6) -> int:
    tail = np.arange(5, dtype=np.int32)
    length = np.full(5, metres, np.int32)
    way = RoadGraph(
        np.array(lon, np.int32), np.array(lat, np.int32), tail, tail + 1, length, np.zeros(5, bool)
    )
    return len(cuts.with_lost(way, np.array(land)).tail) - 5


@pytest.mark.parametrize(
    ("lon", "lat", "more", "count"),
    [
        (LON, LAT, {}, 1),
        (LON, (5, *LAT[1:]), {}, 0),  # 0.56 km apart
        (LON, LAT, {"metres": 5000}, 0),  # 25 km round
        (LON, LAT, {"land": (1, 0, 0, 0, 0, 0)}, 0),  # over the sea
        ((0, 20, 80, 80, 0, 0), (3, 3, 9, -9, -9, 0), {}, 0),  # one of them passes by
    ],
)
def test_a_lost_piece_is_short_straight_and_the_way_round_long(lon, lat, more, count):
    assert joins(lon, lat, **more) == count


def test_three_ends_of_one_point_are_one():
    lon, lat = np.array([0, 5, 6, 6, 9, 6], np.int32), np.array([0, 0, 1, 0, 0, 9], np.int32)
    ends = [np.array(x, np.int32) for x in ([0, 2, 3], [1, 5, 4], [500, 900, 300])]
    road = cuts.with_rounded(RoadGraph(lon, lat, *ends, np.zeros(3, bool)), np.zeros(6))
    assert list(zip(road.tail[3:].tolist(), road.head[3:].tolist(), strict=True)) == [
        (1, 3),
        (2, 3),
    ]
