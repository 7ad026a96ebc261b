"""The country's ground on paper: shared arcs unpacked once, projected and cut to a frame."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any

import numpy as np
import pyproj

from gis.atlas import Atlas, kept

Points = np.ndarray
Ring = tuple[int, ...]

# Standard parallels of maps of all China, as national atlases use them.
_COUNTRY_PARALLELS = (25.0, 47.0)
_COUNTRY_SPAN = 20.0
_SPARE = 0.3


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


@lru_cache(maxsize=64)
def _projection(proj: str) -> pyproj.Transformer:
    return pyproj.Transformer.from_crs(4490, pyproj.CRS(proj))


@dataclass(frozen=True)
class Frame:
    """A frame on paper over a part of the country, in an Albers equal-area projection.

    Parameters
    ----------
    bounds
        ``[[south, west], [north, east]]`` in degrees, all of which is inside the frame.
    width_mm, height_mm
        Size of the frame.
    margin_mm
        Least distance of the bounds from the edge.
    """

    bounds: tuple[tuple[float, float], tuple[float, float]]
    width_mm: float
    height_mm: float
    margin_mm: float = 5.0
    _project: pyproj.Transformer = field(init=False, repr=False, compare=False)
    mm_per_m: float = field(init=False)
    _centre: tuple[float, float] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        (south, west), (north, east) = self.bounds
        object.__setattr__(self, "_project", _projection(self.proj))
        steps = np.linspace(0, 1, 25)
        lon = np.concatenate([west + (east - west) * steps] * 2 + [[west] * 25, [east] * 25])
        lat = np.concatenate([[south] * 25, [north] * 25] + [south + (north - south) * steps] * 2)
        x, y = self._project.transform(lat, lon)
        inner = self.width_mm - 2 * self.margin_mm, self.height_mm - 2 * self.margin_mm
        scale = min(inner[0] / (np.ptp(x)), inner[1] / np.ptp(y))
        object.__setattr__(self, "mm_per_m", float(scale))
        centre = float(x.min() + x.max()) / 2, float(y.min() + y.max()) / 2
        object.__setattr__(self, "_centre", centre)

    @property
    def parallels(self) -> tuple[float, float]:
        """The standard parallels, degrees north, by the rule of one sixth."""
        (south, _), (north, _) = self.bounds
        if north - south > _COUNTRY_SPAN:
            return _COUNTRY_PARALLELS
        sixth = (north - south) / 6
        return round(south + sixth, 1), round(north - sixth, 1)

    @property
    def meridian(self) -> float:
        """The central meridian, degrees east."""
        (south, west), (north, east) = self.bounds
        return 105.0 if north - south > _COUNTRY_SPAN else round((west + east) / 2, 1)

    @property
    def proj(self) -> str:
        """The projection of the map, over CGCS2000, as PROJ writes it."""
        first, second = self.parallels
        middle = round((self.bounds[0][0] + self.bounds[1][0]) / 2, 2)
        return (
            f"+proj=aea +lat_1={first} +lat_2={second} +lat_0={middle} +lon_0={self.meridian}"
            " +ellps=GRS80 +units=m +no_defs"
        )

    @property
    def scale(self) -> float:
        """The denominator of the scale of the map."""
        return 1000.0 / self.mm_per_m

    def to_mm(self, points: Points) -> Points:
        """Return points (lon, lat; degrees; shape (n, 2)) in mm from the frame's upper left."""
        if len(points) == 0:
            return np.empty((0, 2))
        x, y = self._project.transform(points[:, 1], points[:, 0])
        right = (np.asarray(x) - self._centre[0]) * self.mm_per_m + self.width_mm / 2
        down = (self._centre[1] - np.asarray(y)) * self.mm_per_m + self.height_mm / 2
        return np.column_stack([right, down])

    def to_degrees(self, x_mm: Any, y_mm: Any) -> tuple[Any, Any]:
        """Return latitude and longitude of points of the frame, as arrays or as single numbers."""
        right = (x_mm - self.width_mm / 2) / self.mm_per_m + self._centre[0]
        up = self._centre[1] - (y_mm - self.height_mm / 2) / self.mm_per_m
        lat, lon = self._project.transform(right, up, direction="INVERSE")
        return lat, lon

    @property
    def degrees_box(self) -> tuple[float, float, float, float]:
        """West, south, east, north of the frame, with a little to spare."""
        steps = np.linspace(0, 1, 13)
        along = steps * self.width_mm, steps * self.height_mm
        x = np.concatenate([along[0], along[0], 0 * steps, 0 * steps + self.width_mm])
        y = np.concatenate([0 * steps, 0 * steps + self.height_mm, along[1], along[1]])
        lat, lon = self.to_degrees(x, y)
        if not np.isfinite(lat).all():
            return -180.0, -90.0, 180.0, 90.0
        return (
            float(lon.min()) - _SPARE, float(lat.min()) - _SPARE,
            float(lon.max()) + _SPARE, float(lat.max()) + _SPARE,
        )  # fmt: skip

    def holds(self, points: Points, spare_mm: float = 2.0) -> bool:
        """Return whether the box around some points (mm) touches the frame."""
        if len(points) == 0:
            return False
        low, high = points.min(axis=0), points.max(axis=0)
        return bool(
            high[0] >= -spare_mm
            and high[1] >= -spare_mm
            and low[0] <= self.width_mm + spare_mm
            and low[1] <= self.height_mm + spare_mm
        )

    def holding(self, arrays: Sequence[Points], spare_mm: float = 2.0) -> list[bool]:
        """Return of each line (mm) whether its box touches the frame: :meth:`holds` for all at once."""
        lengths = np.array([len(points) for points in arrays], dtype=int)
        held = np.zeros(len(arrays), dtype=bool)
        filled = lengths > 0
        if filled.any():
            every = np.vstack(arrays)
            starts = (np.cumsum(lengths) - lengths)[filled]
            low, high = (f.reduceat(every, starts, axis=0) for f in (np.minimum, np.maximum))
            size = np.array([self.width_mm, self.height_mm])
            held[filled] = ((high >= -spare_mm) & (low <= size + spare_mm)).all(axis=1)
        answer: list[bool] = held.tolist()
        return answer


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
    thinned = all_thinned(held, fineness_mm, frame)
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
    arrays: Sequence[Points], tolerance_mm: float, frame: Frame | None = None
) -> list[Points]:
    """Return lines without the points that a print cannot show, both ends of each kept.

    With a frame the lines are in degrees and are brought into its mm first; all go through at once.

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
    cell = np.floor(every / tolerance_mm)
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
    return np.vstack([parts[0], *(part[1:] for part in parts[1:])])


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


def path(points: Points, *, closed: bool = False) -> str:
    """Return an SVG path through some points, in hundredths of a mm.

    Examples
    --------
    >>> path(np.array([[0, 0], [1.004, 2]]))
    'M0.0 0.0 1.0 2.0'
    """
    # Numbers after an M are a line; one join of all is several times faster than one a point.
    text = " ".join(map(repr, np.round(points, 2).ravel().tolist()))
    return f"M{text}Z" if closed else f"M{text}"
