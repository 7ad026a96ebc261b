"""Very many points on paper: cells that count them all, single points where they are few."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from layers.print import ground

if TYPE_CHECKING:
    from layers.print.frame import Frame, Points

# Narrower cells than this are dust on paper; wider ones hide what is below them.
_LEAST_MM = 1.2
# Radii: as in the legend where they are few, else so that crowds can be told apart.
_DOT_MM, _FEW_MM, _FEW = 0.35, 0.7, 100
_M_PER_DEG = 111_320.0
_PLACES = 10_000


def drawn(spec: dict[str, Any], frame: Frame) -> list[str]:
    """Return a layer of the kind ``density`` as SVG: the narrowest cells that can be told apart, or its points."""
    body = [
        f'<path d="{"".join(ground.path(ring, closed=True) for ring in rings)}" fill="{colour}" '
        f'fill-opacity="{spec["opacity"]}"/>'
        for colour, rings in cells(spec, frame)
    ]
    at, width = points(spec, frame)
    # Not h0: a path without any width is left out by what draws the page, and with it an enterprise that stands alone.
    dots = "".join(f"M{x:.2f} {y:.2f}h.01" for x, y in at.tolist())
    if dots:
        body.append(
            f'<path d="{dots}" fill="none" stroke="{spec["colour"]}" stroke-width="{width}" '
            'stroke-linecap="round"/>'
        )
    return body


def cells(spec: dict[str, Any], frame: Frame) -> list[tuple[str, list[Points]]]:
    """Return the narrowest cells that can be told apart in a frame (mm), by colour; nothing where points are drawn."""
    wide = [item for item in spec["items"] if "cells" in item]
    if not wide:
        return []
    readable = [item for item in wide if item["width"] * _M_PER_DEG * frame.mm_per_m >= _LEAST_MM]
    item = (readable or wide[:1])[-1]
    every = np.asarray(item["cells"], float).reshape(-1, 3)
    corners = np.array([[0, 0], [1, 0], [1, 1], [0, 1]])
    found = []
    for number, colour in enumerate(spec["colours"]):
        own = every[every[:, 2] == number, :2]
        degrees = (own[:, None, :] + corners).reshape(-1, 2) * item["width"]
        rings = [ring for ring in frame.to_mm(degrees).reshape(-1, 4, 2) if frame.holds(ring)]
        if rings:
            found.append((colour, rings))
    return found


def points(spec: dict[str, Any], frame: Frame) -> tuple[Points, float]:
    """Return the points of a layer in a frame and the diameter of their dots, mm; no points where cells are drawn."""
    items = spec["items"]
    flat = [] if any("cells" in item for item in items) else [
        number for item in items for number in item.get("points", [])
    ]  # fmt: skip
    at = frame.to_mm(np.asarray(flat, float).reshape(-1, 2)[:, ::-1] / _PLACES)
    inside = (at >= 0).all(axis=1) & (at[:, 0] <= frame.width_mm) & (at[:, 1] <= frame.height_mm)
    return at[inside], 2 * (_FEW_MM if inside.sum() <= _FEW else _DOT_MM)
