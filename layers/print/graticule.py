"""Meridians and parallels under a map, with their figures at the neat line."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from gis import colours
from layers.print.frame import Frame
from layers.print.ground import path

_COLOUR = colours.GRATICULE
_STEPS = (0.25, 0.5, 1, 2, 5, 10)
_MOST = 6
_POINTS = 49


@dataclass(frozen=True)
class Tick:
    """A figure at the neat line: ``side`` left or bottom, ``at_mm`` along it."""

    text: str
    side: str
    at_mm: float


def step_deg(span_deg: float) -> float:
    """Return the distance of lines that gives at most six over a span.

    Examples
    --------
    >>> step_deg(11), step_deg(36), step_deg(1.4)
    (2, 10, 0.25)
    """
    return next((step for step in _STEPS if span_deg / step <= _MOST), 10)


def _figure(value: float, letter: str) -> str:
    degrees = int(value)
    minutes = round((value - degrees) * 60)
    return f"{degrees}°{letter}" if not minutes else f"{degrees}°{minutes:02d}′{letter}"


def graticule(frame: Frame) -> tuple[str, list[Tick]]:
    """Return the lines as SVG and the figures of the left and lower edge."""
    (south, west), (north, east) = frame.bounds
    # What shows: the frame is wider or taller than the bounds that it is drawn for.
    left, bottom, right, top = frame.degrees_box
    step = step_deg(max(north - south, (east - west) * 0.8))
    parts: list[str] = []
    ticks: list[Tick] = []
    lats = np.linspace(max(bottom, -5), min(top, 80), _POINTS)
    lons = np.linspace(max(left, west - 40), min(right, east + 40), _POINTS)
    meridians = np.arange(np.ceil(lons[0] / step) * step, lons[-1], step)
    parallels = np.arange(np.ceil(lats[0] / step) * step, lats[-1], step)
    lines_deg = [np.column_stack([np.full_like(lats, lon), lats]) for lon in meridians]
    lines_deg += [np.column_stack([lons, np.full_like(lons, lat)]) for lat in parallels]
    # One call of the projection for all: each has a price of its own.
    moved = iter(np.split(frame.to_mm(np.vstack(lines_deg)), len(lines_deg)))
    for lon in meridians:
        points = next(moved)
        # A meridian is a straight line on a cone.
        parts += [path(points[[0, -1]])] if frame.holds(points) else []
        x = float(np.interp(frame.height_mm, points[::-1, 1], points[::-1, 0]))
        if 6 <= x <= frame.width_mm - 6:
            ticks.append(Tick(_figure(float(lon), "E"), "bottom", x))
    for lat in parallels:
        points = next(moved)
        parts += [path(points)] if frame.holds(points) else []
        y = float(np.interp(0.0, points[:, 0], points[:, 1]))
        if 6 <= y <= frame.height_mm - 6:
            ticks.append(Tick(_figure(float(lat), "N"), "left", y))
    lines = f'<path d="{"".join(parts)}" fill="none" stroke="{_COLOUR}" stroke-width="0.08"/>'
    return lines, ticks


def bar_km(frame: Frame, most_mm: float) -> tuple[int, float]:
    """Return the length of the scale bar: a round number of km, and mm on paper."""
    limit = most_mm / frame.mm_per_m / 1000
    power = 10 ** int(np.floor(np.log10(limit)))
    count = next(power * n for n in (5, 2, 1) if power * n <= limit)
    return count, count * 1000 * frame.mm_per_m
