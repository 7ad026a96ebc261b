"""How a mode of transport looks everywhere: colour and dash, so that neither is needed alone."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

import shapely

from gis.freight.graph import lines
from gis.words.catalogue import text
from layers import legend
from layers.palette import MODE_COLOURS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gis.freight.graph.network import Network
    from gis.freight.graph.search import Places, Step

# Solid road, dashed rail, dotted water: they stay apart in grey print.
DASHES: dict[str, str | None] = {"road": None, "rail": "10 6", "water": "1 7", "access": "4 4"}
_LEGEND_DASHES = {"water": "4 3", "rail": "8 4"}
DRAWN = tuple(DASHES)
# 0.001 degrees are three pixels at the nearest zoom of the map.
_TOLERANCE_DEG = 0.001


def style(mode: str, weight: float, *, quiet: bool = False) -> dict[str, Any]:
    """Return colour, dash and weight (pixels) of a line; a quiet one is a tint of its colour.

    Examples
    --------
    >>> style("rail", 5)
    {'colour': '#3a3f47', 'weight': 5, 'dash': '10 6'}
    >>> style("road", 2, quiet=True)["colour"]
    '#d5a183'
    """
    colour = MODE_COLOURS[mode]
    return {
        "colour": tint(colour) if quiet else colour,
        "weight": weight,
        "dash": DASHES[mode],
    }


def mark(mode: str, weight: float = 4) -> dict[str, Any]:
    """Return the mark of a mode in a legend, whose line has no round ends to make dots of."""
    return {**style(mode, weight), "dash": _LEGEND_DASHES.get(mode, DASHES[mode])}


def tint(colour: str, share: float = 0.45) -> str:
    """Return a colour mixed with a share of white.

    Examples
    --------
    >>> tint("#000000", 0.5)
    '#808080'
    """
    parts = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return "#" + "".join(f"{round(part + (255 - part) * share):02x}" for part in parts)


def path(points: Sequence[tuple[float, float]]) -> list[list[float]]:
    """Return (lon, lat) points as the [lat, lon] path of a map line, without bends unseen.

    Examples
    --------
    >>> path([(100.0, 30.0), (100.5, 30.0), (101.0, 30.0)])
    [[30.0, 100.0], [30.0, 101.0]]
    """
    if len(points) < 2:
        return [[lat, lon] for lon, lat in points]
    line = shapely.simplify(shapely.LineString(points), _TOLERANCE_DEG)
    return [[round(lat, 4), round(lon, 4)] for lon, lat in shapely.get_coordinates(line).tolist()]


def pieces(
    network: Network, places: Places, steps: Iterable[Step]
) -> list[tuple[str, list[tuple[float, float]]]]:
    """Return (mode, points) of each stretch of one class; transfers have no length and no line."""
    found = []
    for mode, part in groupby(steps, key=lambda step: step.kind):
        if mode in DRAWN:
            found.append((mode, lines.line(network, places, list(part))))
    return found


def mode_legend(modes: Iterable[str], lang: str = "zh") -> list[dict[str, Any]]:
    """Return legend rows of the modes that are drawn, in their fixed order."""
    wanted = set(modes)
    return [
        legend.entry(text(f"logistics.mode.{mode}", lang), line=mark(mode))
        for mode in DRAWN
        if mode in wanted
    ]
