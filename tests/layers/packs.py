"""Read boundary packs without the code that draws them: an independent reading of the format."""

from __future__ import annotations

from itertools import accumulate
from typing import Any

import shapely


def arcs(pack: dict[str, Any]) -> list[list[tuple[int, int]]]:
    """Return every arc as points on the integer grid."""
    return [
        list(zip(accumulate(flat[0::2]), accumulate(flat[1::2]), strict=True))
        for flat in pack["arcs"]
    ]


def polygons(pack: dict[str, Any]) -> dict[str, shapely.MultiPolygon]:
    """Return the region shapes in degrees."""
    lines = arcs(pack)
    scale = 10 ** pack["decimals"]

    def ring(numbers: list[int]) -> list[tuple[float, float]]:
        points: list[tuple[int, int]] = []
        for number in numbers:
            line = lines[number] if number >= 0 else lines[~number][::-1]
            assert not points or points[-1] == line[0], "arcs of a ring must meet"
            points += line[1:] if points else line
        assert points[0] == points[-1], "a ring must close"
        return [(x / scale, y / scale) for x, y in points]

    return {
        adcode: shapely.MultiPolygon(
            [
                shapely.Polygon(ring(first), [ring(hole) for hole in holes])
                for first, *holes in parts
            ]
        )
        for adcode, parts in pack["regions"].items()
    }
