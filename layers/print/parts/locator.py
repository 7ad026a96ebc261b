"""Where a map lies: its region in the country, or in its province."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from gis import colours
from gis.atlas import Atlas, kept
from layers.extent import bounds
from layers.layer import AtlasLayer
from layers.print import ground, marks
from layers.print.drawing import Look, draw
from layers.print.frame import Frame, Points
from layers.print.place_names import is_inside
from layers.scene import Scene

# The whole national territory, with all of 南海诸岛.
TERRITORY = ((2.5, 73.4), (53.7, 135.2))
_LOCATED = colours.ACTION
_FINENESS_MM = 0.3
# A mark smaller than this wants a ring; islets of less ground a box.
_SEEN_MM, _SEEN_MM2 = 1.5, 0.5
_MOST_OF_PROVINCE = 0.5


@kept("prefecture-pack", "boundary-lines")
def territory(atlas: Atlas, width_mm: float, height_mm: float) -> str:
    """Return the whole national territory in a small frame, as an SVG."""
    frame = Frame(TERRITORY, width_mm, height_mm, margin_mm=1.2)
    quiet = Scene(layers=(AtlasLayer("fill", "fill", {"fills": {}, "notes": {}}),))
    return draw(atlas, quiet, frame, Look(has_labels=False, line_scale=0.35)).svg


def located(atlas: Atlas, scene: Scene, width_mm: float, height_mm: float) -> str:
    """Return a small map as SVG: a province in the country, a smaller region in its province.

    A map of no region is located by its own frame in the country.
    """
    if not scene.scope:
        frame = Frame(TERRITORY, width_mm, height_mm, margin_mm=1.2)
        return territory(atlas, width_mm, height_mm).replace(
            "</svg>", _framed(scene, frame) + "</svg>"
        )
    code = scene.scope[0]
    if code.endswith("0000") or _fills_its_province(atlas, code):
        frame = Frame(TERRITORY, width_mm, height_mm, margin_mm=1.2)
        under = territory(atlas, width_mm, height_mm)
    else:
        frame = _province_frame(atlas, code[:2], width_mm, height_mm)
        under = _province(atlas, code[:2], width_mm, height_mm)
    rings = _own(atlas, scene, frame)
    drawn = "".join(ground.path(points, closed=True) for points in rings)
    mark = f'<path d="{drawn}" fill="{_LOCATED}" stroke="{_LOCATED}" stroke-width="0.15"/>'
    return under.replace("</svg>", mark + _ringed(rings) + "</svg>")


@dataclass(frozen=True)
class Pieces:
    """Where a map lies, as lines in mm of a small frame.

    Attributes
    ----------
    around
        Rings of the country, or of the province that a smaller region lies in.
    borders
        Lines between and around its provinces, or its cities.
    official
        境界线 at sea, on a map of the country.
    own
        Rings of the regions that the map is about; none for a map of no region.
    ring
        Left, top, right, bottom of a ring around what would not be seen without one.
    """

    around: list[Points]
    borders: list[Points]
    official: list[Points]
    own: list[Points]
    ring: tuple[float, float, float, float] | None


def pieces(atlas: Atlas, scene: Scene, width_mm: float, height_mm: float) -> Pieces:
    """Return where a scene lies, for programs that draw shapes of their own."""
    every, code = ground.country(atlas), scene.scope[0] if scene.scope else ""
    is_country = not code or code.endswith("0000") or _fills_its_province(atlas, code)
    if is_country:
        frame, codes = Frame(TERRITORY, width_mm, height_mm, margin_mm=1.2), list(every.regions)
        official = [points for kind, points in every.lines if kind == "maritime_dash"]
    else:
        frame, official = _province_frame(atlas, code[:2], width_mm, height_mm), []
        codes = [one for one in every.regions if one[:2] == code[:2]]
    moved = _moved(every, codes, frame)
    around = ground.outlines(moved, (every.regions[one] for one in codes))
    borders = [
        points
        for number, points in moved.items()
        if not is_country or len({owner[:2] for owner in every.owners[number]}) > 1
    ] + (around if is_country else [])
    own = _own(atlas, scene, frame) if code else []
    if own:
        corners = np.vstack(own)
    else:
        (south, west), (north, east) = scene.bounds
        corners = frame.to_mm(
            np.array([[west, north], [east, north], [east, south], [west, south]])
        )
    (left, top), (right, bottom) = corners.min(axis=0).tolist(), corners.max(axis=0).tolist()
    x, y, half = (left + right) / 2, (top + bottom) / 2, max(right - left, bottom - top) / 2
    is_hidden = sum(shapely.Polygon(one).area for one in own if len(one) > 3) < _SEEN_MM2
    ring = (x - max(half, 1.6), y - max(half, 1.6), x + max(half, 1.6), y + max(half, 1.6))
    return Pieces(
        around,
        borders,
        ground.all_thinned(official, _FINENESS_MM, frame),
        own,
        ring if is_hidden else None,
    )


def _fills_its_province(atlas: Atlas, code: str) -> bool:
    """Return whether a region reaches over most of its province, which then says nothing of where it is: 三沙."""
    areas = [
        (n - s) * (e - w)
        for (s, w), (n, e) in (bounds(atlas, [one]) for one in (code, f"{code[:2]}0000"))
    ]
    return areas[0] > _MOST_OF_PROVINCE * areas[1]


def _ringed(rings: list[Points]) -> str:
    """Return a ring around a place that is too small to be seen, a box around scattered islets; else nothing."""
    every = np.vstack(rings)
    (left, top), (right, bottom) = every.min(axis=0).tolist(), every.max(axis=0).tolist()
    style = f'fill="none" stroke="{_LOCATED}" stroke-width="0.4"'
    if max(right - left, bottom - top) < _SEEN_MM:
        return (
            f'<circle cx="{(left + right) / 2:.2f}" cy="{(top + bottom) / 2:.2f}" r="1.6" {style}/>'
        )
    if sum(shapely.Polygon(ring).area for ring in rings if len(ring) > 3) < _SEEN_MM2:
        return f'<rect x="{left:.2f}" y="{top:.2f}" width="{right - left:.2f}" height="{bottom - top:.2f}" {style}/>'
    return ""


def _framed(scene: Scene, frame: Frame) -> str:
    """Return the bounds of a scene as a box with a mark that is seen also where it is tiny."""
    (south, west), (north, east) = scene.bounds
    corners = frame.to_mm(np.array([[west, north], [east, north], [east, south], [west, south]]))
    middle = corners.mean(axis=0)
    return (
        f'<path d="{ground.path(corners, closed=True)}" fill="none" stroke="{_LOCATED}" stroke-width="0.4"/>'
        f'<circle cx="{middle[0]:.2f}" cy="{middle[1]:.2f}" r="2" fill="none" stroke="{_LOCATED}" stroke-width="0.4"/>'
    )


def _own(atlas: Atlas, scene: Scene, frame: Frame) -> list[Points]:
    """Return the outlines of a scene's own regions, mm."""
    every = ground.country(atlas)
    codes = [code for code in every.regions if is_inside(code, scene.scope)]
    if codes:
        return _rings(every, codes, frame)
    # A county stands in the pack of its city; a map that draws none is located by the city.
    for item in scene.counties:
        arcs = ground.unpack(item["pack"])
        if scene.scope[0] in arcs.regions:
            return _rings(arcs, [scene.scope[0]], frame)
    codes = [c for c in every.regions if c[:4] == scene.scope[0][:4]]
    return _rings(every, codes or [c for c in every.regions if c[:2] == scene.scope[0][:2]], frame)


def _moved(arcs: ground.Arcs, codes: list[str], frame: Frame) -> dict[int, Points]:
    """Return the arcs around some regions by number, in mm, each once."""
    used = sorted({number for code in codes for number in arcs.arcs_of[code].tolist()})
    moved = ground.all_thinned([arcs.points[number] for number in used], _FINENESS_MM, frame)
    return dict(zip(used, moved, strict=True))


def _rings(arcs: ground.Arcs, codes: list[str], frame: Frame) -> list[Points]:
    return ground.outlines(_moved(arcs, codes, frame), (arcs.regions[code] for code in codes))


def _paths(arcs: ground.Arcs, codes: list[str], frame: Frame) -> str:
    return "".join(ground.path(points, closed=True) for points in _rings(arcs, codes, frame))


def _province_frame(atlas: Atlas, digits: str, width_mm: float, height_mm: float) -> Frame:
    (south, west), (north, east) = bounds(atlas, [f"{digits}0000"])
    return Frame(((south, west), (north, east)), width_mm, height_mm, margin_mm=1.6)


@kept("prefecture-pack", "regions", most=64)
def _province(atlas: Atlas, digits: str, width_mm: float, height_mm: float) -> str:
    """Return a province with its cities in a small frame, as an SVG."""
    every = ground.country(atlas)
    frame = _province_frame(atlas, digits, width_mm, height_mm)
    codes = [code for code in every.regions if code[:2] == digits]
    lines = "".join(ground.path(points) for points in _moved(every, codes, frame).values())
    shape = (
        f'<path d="{_paths(every, codes, frame)}" fill="{colours.OUTSIDE}" fill-rule="evenodd"/>'
        f'<path d="{lines}" fill="none" stroke="{colours.PRINT_AROUND}" stroke-width="0.12" '
        'stroke-linejoin="round" stroke-linecap="round"/>'
    )
    return marks.document(shape, width_mm, height_mm)
