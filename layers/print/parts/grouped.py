"""Lines around groups of regions, as communities of a network have them."""

from __future__ import annotations

from gis import colours
from layers.print import ground
from layers.print.frame import Frame
from layers.print.ground import View


def drawn(seen: View, frame: Frame, groups: dict[str, str]) -> list[str]:
    """Return the lines around groups of prefectures: where two groups meet or one ends."""
    if not groups:
        return []
    path = ""
    for codes, points in zip(seen.arcs.owners, seen.points, strict=True):
        own = [groups[code] for code in codes if code in groups]
        if own and (len(own) == 1 or len(set(own)) > 1) and frame.holds(points):
            path += ground.path(points)
    styles = ((colours.WHITE, 1.0), (colours.INK, 0.5)) if path else ()
    return [
        f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{width}" '
        'stroke-linejoin="round"/>'
        for colour, width in styles
    ]
