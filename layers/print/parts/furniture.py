"""Where inset, scale bar and north arrow stand on a map: on no region that it is about, on no official line at sea."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely

from gis.atlas import Atlas
from layers.print import ground
from layers.print.frame import Frame
from layers.print.labels import Box
from layers.print.parts.circle import CIRCLE_ID
from layers.print.place_names import is_inside
from layers.scene import Scene

_FINENESS_MM, _STEP_MM, _APART_MM = 0.3, 3.0, 1.0
# About a link's end, for the name of the region.
_END_MM = 6.0
# By how much of its height or width a view grows where it has no room, least first.
_WIDER = (0.1, 0.2, 0.35, 0.5, 0.8)
# South, west, north, east: to which sides it grows.
_SIDES = ((1, 0, 0, 0), (0, 1, 0, 0), (0, 0, 0, 1), (1, 1, 0, 0), (1, 0, 0, 1), (1, 1, 1, 1))

Size = tuple[float, float]


@dataclass(frozen=True)
class Wanted:
    """Width and height of what is placed, mm; ``is_right`` says which lower corner the inset likes."""

    inset: Size
    bar: Size
    arrow: Size = (0.0, 0.0)
    is_right: bool = False


@dataclass(frozen=True)
class Furniture:
    """A frame, perhaps wider than asked for, with the boxes of what stands on it, mm."""

    frame: Frame
    inset: Box
    bar: Box
    arrow: Box


def furnished(atlas: Atlas, scene: Scene, frame: Frame, wanted: Wanted) -> Furniture:
    """Return where inset, scale bar and arrow stand: beside every region of the scene's scope.

    A corner is taken before the rest of an edge. Where a view has no room for all of them, it
    is widened until it has; a scene without a scope keeps its frame and the usual places.
    """
    usual = _placed(frame, None, wanted)
    assert usual is not None  # noqa: S101 (nothing is in the way)
    if not scene.scope:
        return usual
    for one in _frames(frame):
        found = _placed(one, obstacles(atlas, scene, one), wanted)
        if found is not None:
            return found
    return usual


def obstacles(atlas: Atlas, scene: Scene, frame: Frame) -> shapely.STRtree:
    """Return what nothing may stand on, in mm: the regions of a scene's scope, ends of links, the 境界线 at sea."""
    every = ground.country(atlas)
    parts = [every, *(ground.unpack(item["pack"]) for item in scene.counties)]
    shapes: list[shapely.Geometry] = []
    for arcs in parts:
        codes = [code for code in arcs.regions if is_inside(code, scene.scope)]
        used = sorted({number for code in codes for number in arcs.arcs_of[code].tolist()})
        thin = ground.all_thinned([arcs.points[number] for number in used], _FINENESS_MM, frame)
        moved = dict(zip(used, thin, strict=True))
        rings = (ground.ring(moved, polygon[0]) for code in codes for polygon in arcs.regions[code])
        shapes += [_shape(ring) for ring in rings]
        if shapes:
            # The counties of a city are its own ground: once is enough.
            break
    west, south, east, north = frame.degrees_box
    lines = [
        points for kind, points in every.lines
        if kind == "maritime_dash"
        and (points.max(axis=0) >= (west, south)).all() and (points.min(axis=0) <= (east, north)).all()
    ]  # fmt: skip
    shapes += [shapely.LineString(frame.to_mm(points)) for points in lines]
    return shapely.STRtree([*shapes, *_ends(scene, frame), *_circles(scene, frame)])


def _circles(scene: Scene, frame: Frame) -> list[shapely.Geometry]:
    """Return the circles around a place: the enterprises in it are what the map is asked for."""
    return [
        shapely.Polygon(frame.to_mm(np.array(item["rings"][0], dtype=float)[:, ::-1]))
        for spec in (layer.spec for layer in scene.layers) if spec["id"] == CIRCLE_ID
        for item in spec["items"]
    ]  # fmt: skip


def _ends(scene: Scene, frame: Frame) -> list[shapely.Geometry]:
    """Return the ends of stated links in the frame, with the name beside each: a line into an inset leads nowhere."""
    at = [
        end
        for spec in (layer.spec for layer in scene.layers)
        if spec["kind"] == "lines" and not spec["off"]
        for item in spec["items"]
        if item.get("curve")
        for end in item["path"]
    ]
    if not at:
        return []
    points = frame.to_mm(np.array(at, dtype=float)[:, ::-1])
    is_shown = ((points >= 0) & (points <= (frame.width_mm, frame.height_mm))).all(axis=1)
    return [shapely.Point(point).buffer(_END_MM) for point in points[is_shown]]


def _shape(ring: np.ndarray) -> shapely.Geometry:
    # Most rings tell by their first points that they are no dot.
    if len(set(map(tuple, ring[:8].tolist()))) < 3 and len(np.unique(ring, axis=0)) < 3:
        # An islet that is one dot on this paper.
        return shapely.Point(ring[0])
    return shapely.make_valid(shapely.Polygon(ring))


def _frames(frame: Frame) -> Iterator[Frame]:
    """Yield the frame, then wider ones, at each step those first that lose least of the scale."""
    yield frame
    (south, west), (north, east) = frame.bounds
    high, wide = north - south, east - west
    for share in _WIDER:
        grown = [
            Frame(
                ((south - s * share * high, west - w * share * wide), (north + n * share * high, east + e * share * wide)),
                frame.width_mm, frame.height_mm, frame.margin_mm,
            )
            for s, w, n, e in _SIDES
        ]  # fmt: skip
        yield from sorted(grown, key=lambda one: one.scale)


def _placed(frame: Frame, tree: shapely.STRtree | None, wanted: Wanted) -> Furniture | None:
    taken: list[Box] = []
    width = frame.width_mm

    def first(offers: Iterator[Box]) -> Box | None:
        for box in offers:
            around = Box(
                box.left - _APART_MM,
                box.top - _APART_MM,
                box.right + _APART_MM,
                box.bottom + _APART_MM,
            )
            if any(around.meets(other) for other in taken):
                continue
            if (
                tree is not None
                and tree.query(shapely.box(*_corners(around)), predicate="intersects").size
            ):
                continue
            taken.append(box)
            return box
        return None

    inset = first(_along(frame, wanted.inset, is_right=wanted.is_right))
    if inset is None:
        return None
    arrow = first(_arrow_offers(frame, wanted.arrow))
    bar = first(_along(frame, wanted.bar, is_right=inset.left < width / 2, is_low=True))
    if arrow is None or bar is None:
        return None
    return Furniture(frame, inset, bar, arrow)


def _corners(box: Box) -> tuple[float, float, float, float]:
    return box.left, box.top, box.right, box.bottom


def _along(frame: Frame, size: Size, *, is_right: bool, is_low: bool = False) -> Iterator[Box]:
    """Yield boxes at the lower corners, then the upper ones (``is_low``: later), then along the edges."""
    right, low = frame.width_mm - size[0], frame.height_mm - size[1]
    near, far = (right, 0.0) if is_right else (0.0, right)
    places = [(near, low), (far, low)]
    if not is_low:
        places += [(near, 0.0), (far, 0.0)]
    across = np.arange(0.0, max(right, 0.0), _STEP_MM)
    across = across[np.argsort(abs(across - near), kind="stable")]
    down = np.arange(0.0, max(low, 0.0), _STEP_MM)[::-1]
    places += [(float(x), low) for x in across]
    places += [(float(x), 0.0) for x in across]
    places += [(x, float(y)) for x in (near, far) for y in down]
    for x, y in places:
        yield Box(x, y, x + size[0], y + size[1])


def _arrow_offers(frame: Frame, size: Size) -> Iterator[Box]:
    right, low = frame.width_mm - size[0], frame.height_mm - size[1]
    for x in np.arange(right, -0.01, -_STEP_MM).tolist():
        yield Box(x, 0.0, x + size[0], size[1])
    for y in np.arange(0.0, low, _STEP_MM).tolist():
        for x in (right, 0.0):
            yield Box(x, y, x + size[0], y + size[1])
