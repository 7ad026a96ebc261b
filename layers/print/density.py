"""Very many points on paper: cells that count them all, single points where they are few."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from layers.print import ground

if TYPE_CHECKING:
    from layers.print.frame import Frame

# Narrower cells than this are dust on paper; wider ones hide what is below them.
_LEAST_MM = 1.2
# Radii: as in the legend where they are few, else so that crowds can be told apart.
_DOT_MM, _FEW_MM, _FEW = 0.35, 0.7, 100
_M_PER_DEG = 111_320.0
_PLACES = 10_000


def drawn(spec: dict[str, Any], frame: Frame) -> list[str]:
    """Return a layer of the kind ``density`` as SVG: the narrowest cells that can be told apart."""
    wide = [item for item in spec["items"] if "cells" in item]
    readable = [item for item in wide if item["width"] * _M_PER_DEG * frame.mm_per_m >= _LEAST_MM]
    if not wide:
        flat = next(item["points"] for item in spec["items"] if "points" in item)
        return _points(flat, spec["colour"], frame)
    return _cells((readable or wide[:1])[-1], spec["colours"], frame)


def _cells(item: dict[str, Any], colours: list[str], frame: Frame) -> list[str]:
    """Return the cells of a width, those of one class as one path."""
    cells = np.asarray(item["cells"], float).reshape(-1, 3)
    corners = np.array([[0, 0], [1, 0], [1, 1], [0, 1]])
    body = []
    for number, colour in enumerate(colours):
        own = cells[cells[:, 2] == number, :2]
        degrees = (own[:, None, :] + corners).reshape(-1, 2) * item["width"]
        rings = frame.to_mm(degrees).reshape(-1, 4, 2)
        drawn_ = "".join(ground.path(ring, closed=True) for ring in rings if frame.holds(ring))
        if drawn_:
            body.append(f'<path d="{drawn_}" fill="{colour}" fill-opacity="0.7"/>')
    return body


def _points(flat: list[int], colour: str, frame: Frame) -> list[str]:
    latlon = np.asarray(flat, float).reshape(-1, 2) / _PLACES
    if not len(latlon):
        return []
    at = frame.to_mm(latlon[:, ::-1])
    inside = (at >= 0).all(axis=1) & (at[:, 0] <= frame.width_mm) & (at[:, 1] <= frame.height_mm)
    # Not h0: a path without any width is left out by what draws the page, and with it an enterprise that stands alone.
    dots = "".join(f"M{x:.2f} {y:.2f}h.01" for x, y in at[inside])
    width = 2 * (_FEW_MM if inside.sum() <= _FEW else _DOT_MM)
    return [
        f'<path d="{dots}" fill="none" stroke="{colour}" stroke-width="{width}" '
        'stroke-linecap="round"/>'
    ] if dots else []  # fmt: skip
