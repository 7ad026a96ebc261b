"""The country's ground on paper: shared arcs unpacked once, projected and cut to a frame."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from gis.atlas import Atlas, kept
from layers.print.frame import Frame, Points

Ring = tuple[int, ...]
# A region narrower than so many steps of the thinning is thinned by this share of it: less of it would
# stand beside its place.
_NARROW_STEPS, _FINER = 1.5, 0.1
_M_PER_DEGREE = 111_195.0
# So many hundredths of a mm are kept as text: those of a sheet and of what lies around it.
_MOST_SPELLED = 200_000


@dataclass(frozen=True)
class Arcs:
    """Regions as rings of numbered arcs: an arc between two regions is stored once.

    ``points`` holds degrees (lon, lat), one array of shape (n, 2) an arc; ``regions`` has, by adcode,
    polygons of rings of arc numbers, ``~n`` for an arc walked backwards.
    """

    points: tuple[Points, ...]
    regions: dict[str, list[list[Ring]]]
    lines: tuple[tuple[str, Points], ...] = ()

    @cached_property
    def boxes(self) -> np.ndarray:
        """West, south, east, north of each region; shape (n, 4), degrees."""
        lengths = np.array([len(points) for points in self.points])
        starts = np.concatenate([[0], np.cumsum(lengths)[:-1]])
        every = np.vstack(self.points)
        low, high = (f.reduceat(every, starts, axis=0) for f in (np.minimum, np.maximum))
        return np.array(
            [[*low[own].min(axis=0), *high[own].max(axis=0)] for own in self.arcs_of.values()]
        ).reshape(-1, 4)

    @cached_property
    def arcs_of(self) -> dict[str, np.ndarray]:
        """The numbers of the arcs around each region."""
        return {
            code: np.array(
                [n if n >= 0 else ~n for polygon in polygons for r in polygon for n in r]
            )
            for code, polygons in self.regions.items()
        }

    @cached_property
    def breadths(self) -> np.ndarray:
        """Four times the area over the perimeter of each region: the side of a square; degrees of latitude."""
        lengths = np.array([len(points) for points in self.points])
        starts = np.concatenate([[0], np.cumsum(lengths)[:-1]])
        lon, lat = np.vstack(self.points).T
        narrowing = np.cos(np.radians(lat))
        x = lon * narrowing
        crossed, walked = np.zeros_like(x), np.zeros_like(x)
        crossed[:-1] = x[:-1] * lat[1:] - x[1:] * lat[:-1]
        walked[:-1] = np.hypot(np.diff(lon) * narrowing[:-1], np.diff(lat))
        # From the end of an arc to the start of the next nobody walks.
        crossed[starts - 1] = walked[starts - 1] = 0.0
        areas, rims = np.add.reduceat(crossed, starts), np.add.reduceat(walked, starts)
        found = []
        for polygons in self.regions.values():
            rings = [np.array(ring) for polygon in polygons for ring in polygon]
            ways = np.concatenate(rings)
            numbers = np.where(ways < 0, ~ways, ways)
            area = abs((areas[numbers] * np.where(ways < 0, -1, 1)).sum()) / 2
            found.append(4 * area / max(rims[numbers].sum(), np.finfo(float).tiny))
        return np.array(found)

    def narrow(self, breadth: float) -> np.ndarray:
        """Return which arcs bound a region narrower than a breadth (degrees of latitude)."""
        found = np.zeros(len(self.points), dtype=bool)
        for numbers, own in zip(self.arcs_of.values(), self.breadths.tolist(), strict=True):
            if own < breadth:
                found[numbers] = True
        return found

    def meeting(self, box: tuple[float, float, float, float]) -> tuple[list[str], np.ndarray]:
        """Return the regions that may show in a box (degrees), and which arcs these need."""
        west, south, east, north = box
        left, bottom, right, top = self.boxes.T
        seen = (left <= east) & (right >= west) & (bottom <= north) & (top >= south)
        shown, needed = [], np.zeros(len(self.points), dtype=bool)
        for (code, numbers), flag in zip(self.arcs_of.items(), seen.tolist(), strict=True):
            if flag:
                shown.append(code)
                needed[numbers] = True
        return shown, needed

    @cached_property
    def owners(self) -> list[list[str]]:
        """The regions at both sides of each arc."""
        found: list[list[str]] = [[] for _ in self.points]
        for code, polygons in self.regions.items():
            for polygon in polygons:
                for ring in polygon:
                    for arc in ring:
                        found[arc if arc >= 0 else ~arc].append(code)
        return found


def _unpacked(flat: Sequence[int], decimals: int) -> Points:
    points: Points = np.cumsum(np.asarray(flat, dtype=float).reshape(-1, 2), axis=0) / 10**decimals
    return points


def unpack(pack: dict[str, Any]) -> Arcs:
    """Return the arcs of a boundary pack in degrees.

    Examples
    --------
    >>> pack = {"decimals": 1, "arcs": [[0, 0, 10, 0, 0, 10, -10, -10]], "regions": {"a": [[[0]]]}}
    >>> unpack(pack).points[0].tolist()
    [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 0.0]]
    """
    decimals = pack["decimals"]
    return Arcs(
        tuple(_unpacked(flat, decimals) for flat in pack["arcs"]),
        {
            code: [[tuple(ring) for ring in polygon] for polygon in polygons]
            for code, polygons in pack["regions"].items()
        },
        tuple(
            (line["kind"], _unpacked(part, decimals))
            for line in pack.get("lines", [])
            for part in line["parts"]
        ),
    )


@kept("prefecture-pack")
def country(atlas: Atlas) -> Arcs:
    """Return the prefectures of the whole country; do not change it."""
    return unpack(atlas.prefecture_pack())


@dataclass(frozen=True)
class View:
    """The part of some arcs that shows in a frame.

    Attributes
    ----------
    points
        Each arc in mm, to be drawn; empty where no region that may show needs it, its chord where it
        lies beside the frame.
    whole
        The same without chords, which may cross each other: for what is computed.
    codes
        The regions that may show.
    is_seen
        Whether the box of each arc touches the frame.
    """

    arcs: Arcs
    points: list[Points]
    whole: list[Points]
    codes: list[str]
    is_seen: list[bool]


def view(arcs: Arcs, frame: Frame, fineness_mm: float) -> View:
    """Return what of some arcs shows in a frame; what lies elsewhere is not projected at all."""
    codes, used = arcs.meeting(frame.degrees_box)
    held = [points for points, flag in zip(arcs.points, used.tolist(), strict=True) if flag]
    narrow = arcs.narrow(_NARROW_STEPS * fineness_mm / (frame.mm_per_m * _M_PER_DEGREE))
    thinned = all_thinned(held, fineness_mm * np.where(narrow[used], _FINER, 1.0), frame)
    shows = frame.holding(thinned)
    # An arc beside the frame stays as its chord, which lies in the same box: nothing that shows changes.
    drawn = [
        points if shown or len(points) < 3 else points[[0, -1]]
        for points, shown in zip(thinned, shows, strict=True)
    ]
    places = np.flatnonzero(used).tolist()
    parts: list[list[Points]] = []
    for arrays in (drawn, thinned):
        every = [np.empty((0, 2))] * len(used)
        for place, points in zip(places, arrays, strict=True):
            every[place] = points
        parts.append(every)
    is_seen = [False] * len(used)
    for place, shown in zip(places, shows, strict=True):
        is_seen[place] = shown
    return View(arcs, parts[0], parts[1], codes, is_seen)


def all_thinned(
    arrays: Sequence[Points], tolerance_mm: float | np.ndarray, frame: Frame | None = None
) -> list[Points]:
    """Return lines without the points that a print cannot show, both ends of each kept.

    With a frame the lines are in degrees and are brought into its mm first; all go through at once. The
    tolerance is that of all or one a line.

    Examples
    --------
    >>> line = np.array([[0, 0], [0.01, 0], [0.02, 0], [5, 0]])
    >>> [part.tolist() for part in all_thinned([line, line[:2]], 0.1)]
    [[[0.0, 0.0], [5.0, 0.0]], [[0.0, 0.0], [0.01, 0.0]]]
    """
    if not arrays:
        return []
    lengths = np.array([len(points) for points in arrays])
    every = np.vstack(arrays)
    every = every if frame is None else frame.to_mm(every)
    ends = np.cumsum(lengths)
    steps = np.repeat(np.broadcast_to(tolerance_mm, lengths.shape), lengths)
    cell = np.floor(every / steps[:, None])
    kept_points = np.ones(len(every), dtype=bool)
    kept_points[1:] = (cell[1:] != cell[:-1]).any(axis=1)
    filled = lengths > 0
    kept_points[ends[filled] - 1] = True
    kept_points[(ends - lengths)[filled]] = True
    counts = np.concatenate([[0], np.cumsum(kept_points)])[ends].tolist()
    left = every[kept_points]
    # Slices: numpy.split costs ten times as much for each of some thousand arcs.
    return [left[start:end] for start, end in zip([0, *counts], counts, strict=False)]


def ring(arcs: Sequence[Points] | Mapping[int, Points], numbers: Ring) -> Points:
    """Return the points of a closed ring that walks over some arcs."""
    parts = [arcs[n] if n >= 0 else arcs[~n][::-1] for n in numbers]
    return np.concatenate([parts[0], *(part[1:] for part in parts[1:])])


def outlines(
    arcs: Sequence[Points] | Mapping[int, Points], regions: Iterable[list[list[Ring]]]
) -> list[Points]:
    """Return rings around some regions together: an arc between two of them is in none.

    Parameters
    ----------
    arcs
        Points of each arc, both of its ends the same points as those of the arcs that it meets.
    regions
        Polygons of rings of arc numbers.

    Returns
    -------
    list of array
        Closed rings, to be filled by the rule of even and odd; a hole is a ring like any other.

    Examples
    --------
    >>> left = [[0, 0], [0, 2], [1, 2]], [[1, 2], [1, 0]], [[1, 0], [0, 0]]
    >>> right = [[1, 2], [2, 2], [2, 0], [1, 0]],
    >>> arcs = [np.array(part, dtype=float) for part in (*left, *right)]
    >>> [one.tolist() for one in outlines(arcs, [[[(0, 1, 2)]], [[(3, ~1)]]])]
    [[[0.0, 0.0], [0.0, 2.0], [1.0, 2.0], [2.0, 2.0], [2.0, 0.0], [1.0, 0.0], [0.0, 0.0]]]
    """
    odd: dict[int, None] = {}
    for polygons in regions:
        for polygon in polygons:
            for numbers in polygon:
                for number in numbers:
                    arc = number if number >= 0 else ~number
                    if arc in odd:
                        del odd[arc]
                    else:
                        odd[arc] = None
    # Every point has an even number of ends, so that a walk ends where it began.
    leaving: dict[tuple[float, float], list[int]] = {}
    ends: dict[int, tuple[tuple[float, float], tuple[float, float]]] = {}
    for arc in odd:
        first, last = (tuple(point) for point in arcs[arc][[0, -1]].tolist())
        ends[arc] = first, last
        leaving.setdefault(first, []).append(arc)
        leaving.setdefault(last, []).append(~arc)
    rings = []
    left = set(odd)
    for arc in odd:
        if arc not in left:
            continue
        start, at = ends[arc]
        left.remove(arc)
        walk = [arc]
        while at != start:
            step = next(n for n in leaving[at] if (n if n >= 0 else ~n) in left)
            number = step if step >= 0 else ~step
            left.remove(number)
            walk.append(step)
            at = ends[number][1 if step >= 0 else 0]
        rings.append(ring(arcs, tuple(walk)))
    return rings


class _Spelled(dict[int, str]):
    """Hundredths as they are written: a map writes the same few ten thousand numbers again and again."""

    def __missing__(self, hundredths: int) -> str:
        if len(self) > _MOST_SPELLED:
            self.clear()
        said = self[hundredths] = repr(hundredths / 100)
        return said


_SPELLED = _Spelled()


def path(points: Points, *, closed: bool = False) -> str:
    """Return an SVG path through some points, in hundredths of a mm.

    Examples
    --------
    >>> path(np.array([[-0.004, 0], [1.004, -2.5]]))
    'M0.0 0.0 1.0 -2.5'
    """
    # Numbers after an M are a line; one join of all is several times faster than one a point.
    text = " ".join(map(_SPELLED.__getitem__, np.rint(points * 100).astype(int).ravel().tolist()))
    return f"M{text}Z" if closed else f"M{text}"
