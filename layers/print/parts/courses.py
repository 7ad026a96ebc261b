"""Lines of a scene on paper: their courses, casings and, of rivers, the names."""

from __future__ import annotations

from typing import Any

import numpy as np

from gis import colours
from layers.print import ground, marks
from layers.print.frame import Frame, Points
from layers.print.labels import Label

# What a print can show.
FINENESS_MM = 0.09
_RIVER_PT, _RIVER_RANK = 7.0, 70.0
# Of the name of a far end: after the names of the plan, before those of the neighbours.
_LEAVING_PT, _LEAVING_RANK, _EDGE_MM = 7.5, 17.0, 4.0


def latlon(points: Any) -> Points:
    """Return points ``[lat, lon]`` as an array of (lon, lat); shape (n, 2), degrees."""
    return np.asarray(points, dtype=float).reshape(-1, 2)[:, ::-1]


def rings_of(nested: Any) -> list[Any]:
    """Return the rings of a nested list, however deep it is."""
    if nested and isinstance(nested[0][0], (int, float)):
        return [nested]
    return [found for part in nested for found in rings_of(part)]


def curve(start: Points, end: Points, steps: int = 25) -> Points:
    """Return a quadratic curve between two points (lon, lat), bent to the left as on the screen."""
    bend = 0.14
    middle = (start + end) / 2 + np.array([-(end - start)[1], (end - start)[0]]) * bend
    share = np.linspace(0, 1, steps)[:, None]
    mixed: Points = (1 - share) ** 2 * start + 2 * share * (1 - share) * middle + share**2 * end
    return mixed


def course(item: dict[str, Any], frame: Frame) -> str:
    """Return the course of a line of one part or of several; empty where nothing of it shows."""
    parts = [latlon(part) for part in rings_of(item["path"])]
    if item.get("curve"):
        parts = [curve(points[0], points[-1]) for points in parts]
    moved = ground.all_thinned(parts, FINENESS_MM, frame)
    return "".join(ground.path(points) for points in moved if frame.holds(points))


def links(spec: dict[str, Any], frame: Frame) -> list[str]:
    """Return the lines of a layer as SVG."""
    body = []
    for item in spec["items"]:
        drawn = course(item, frame)
        if not drawn:
            continue
        width = item.get("weight", 2.5) * marks.LINE_MM_PER_PX
        dash = f' stroke-dasharray="{marks.dashes(item["dash"])}"' if item.get("dash") else ""
        # A river lies on the ground and has no casing.
        casing = (
            ""
            if item.get("bare")
            else (
                f'<path d="{drawn}" fill="none" stroke="{colours.WHITE}" stroke-width="{width + 0.5:.2f}"/>'
            )
        )
        body.append(
            f'{casing}<path d="{drawn}" fill="none" stroke="{item["colour"]}" stroke-width="{width:.2f}"{dash} '
            'stroke-linecap="round" stroke-linejoin="round"/>'
        )
    return body


def leaving(spec: dict[str, Any], frame: Frame, type_scale: float) -> list[Label]:
    """Return where links go that leave the frame: the name of the far end, inside of the edge."""
    found: dict[str, Label] = {}
    for item in spec["items"]:
        names = item["notes"][0].split(" — ")
        if not item.get("curve") or "ends" not in item or len(names) != 2:
            continue
        points = latlon(item["path"])
        along = frame.to_mm(curve(points[0], points[-1], steps=200))
        inside: Points = np.all((along > 0) & (along < (frame.width_mm, frame.height_mm)), axis=1)
        if inside[0] == inside[-1]:
            continue
        name = names[1] if inside[0] else names[0]
        walk, held = (along, inside) if inside[0] else (along[::-1], inside[::-1])
        last = int(np.argmin(held)) - 1
        # So far from the edge that the name fits beside the line.
        back = np.hypot(*(walk[: last + 1] - walk[last]).T)
        x, y = walk[int(np.flatnonzero(back >= min(_EDGE_MM, back.max()))[-1])].tolist()
        found.setdefault(
            name,
            Label(
                f"→ {name}",
                x,
                y,
                _LEAVING_RANK,
                _LEAVING_PT * type_scale,
                item["colour"],
                clear_mm=0.8,
            ),
        )
    return list(found.values())


def river_names(spec: dict[str, Any], frame: Frame, type_scale: float) -> list[Label]:
    """Return the names of rivers; they come last, where the names of places leave room."""
    named = spec.get("names", [])
    points = frame.to_mm(latlon([item["at"] for item in named])).tolist() if named else []
    return [
        Label(
            item["name"], x, y, _RIVER_RANK, _RIVER_PT * type_scale, colours.RIVER_NAME,
            spacing_em=0.15,
        )
        for item, (x, y) in zip(named, points, strict=True)
        if 0 <= x <= frame.width_mm and 0 <= y <= frame.height_mm
    ]  # fmt: skip
