"""A scene as editable shapes of a slide: one per region, named, grouped by layer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from gis import colours
from gis.atlas import Atlas
from gis.regions import english
from gis.words.catalogue import text
from layers.print import ground, marks
from layers.print.drawing import OUTSIDE, Look, shown_layers
from layers.print.frame import Frame, Points
from layers.print.ground import View
from layers.print.labels import Box, Label
from layers.print.parts.courses import curve, latlon, leaving, rings_of, river_names
from layers.print.place_names import is_inside, region_labels, symbol_scale
from layers.print.slides import density, names
from layers.print.slides.shapes import Sketch
from layers.print.type import width_em
from layers.scene import Scene

FORMS = {
    "star": "star5", "square": "rect", "triangle": "triangle", "diamond": "diamond",
    "circle": "ellipse", "ring": "donut", "cross": "mathPlus", "anchor": "ellipse",
    "cut": "snip1Rect", "dot": "ellipse", "pentagon": "pentagon", "hexagon": "hexagon",
}  # fmt: skip
_FINENESS_MM = 0.28
LONGEST_NAME = 10
LINK_DASHES = {"7 3": "dash", "2 4": "sysDot", "12 3 2 3": "lgDashDot", "4 6": "sysDash"}
# Links and symbols in mm of the slide, by pixels of the screen.
LINE_MM_PER_PX, _SYMBOL_MM_PER_PX = 0.2, marks.MM_PER_PX * 1.1
_DASHES = {"undetermined": "dash", "sea_area": "sysDash"}


def colours_of(scene: Scene) -> list[str]:
    """Return the colours of the fills that a scene shows, the most used first."""
    fills: dict[str, Any] = next(
        (layer.spec["fills"] for layer in scene.layers if layer.spec["kind"] == "fill"), {}
    )
    used: dict[str, int] = {}
    for fill in fills.values():
        for colour in fill["stripes"]:
            used[colour] = used.get(colour, 0) + 1
    return sorted(used, key=lambda colour: (-used[colour], colour))


@dataclass(frozen=True)
class MapOnSlide:
    """A map on a slide: its frame, and where the frame's upper left stands in mm."""

    frame: Frame
    left: float
    top: float

    @property
    def box(self) -> tuple[float, float, float, float]:
        """The frame on the slide."""
        return self.left, self.top, self.frame.width_mm, self.frame.height_mm

    def moved(self, arrays: list[Points], fineness_mm: float = _FINENESS_MM) -> list[Points]:
        """Return degrees as mm on the slide, thinned."""
        at = np.array([self.left, self.top])
        return [p + at for p in ground.all_thinned(arrays, fineness_mm, self.frame)]

    def window(self) -> Any:
        """The frame as a polygon on the slide."""
        left, top, width, height = self.box
        return shapely.box(left, top, left + width, top + height)


def map_groups(
    atlas: Atlas, scene: Scene, spot: MapOnSlide, sketch: Sketch, look: Look | None = None
) -> list[str]:
    """Return the groups of a map: ground, regions, borders, links, enterprises, sites, names."""
    lang, chosen = scene.lang, look or Look()
    specs = shown_layers(scene, chosen)
    fills: dict[str, Any] = next((spec["fills"] for spec in specs if spec["kind"] == "fill"), {})
    seen = ground.view(ground.country(atlas), spot.frame, _FINENESS_MM)
    at = np.array([spot.left, spot.top])
    moved = [points + at if len(points) else points for points in seen.points]
    groups = _regions(atlas, scene, spot, sketch, (seen, moved, fills))
    borders, national = _borders(seen, moved, scene, spot, sketch)
    groups.append(sketch.group(text("deck.group_provinces", lang), borders, spot.box))
    groups.append(sketch.group(text("deck.group_lines", lang), national, spot.box))
    counties = _counties(scene, spot, sketch, fills)
    groups.append(sketch.group(text("deck.group_counties", lang), counties, spot.box))
    areas = [s for spec in specs if spec["kind"] == "areas" for s in _areas(spec, spot, sketch)]
    groups.append(sketch.group(text("deck.group_areas", lang), areas, spot.box))
    picked = _outlined((seen, moved), spot, sketch, chosen)
    groups.append(sketch.group(text("deck.group_picked", lang), picked, spot.box))
    links = [s for spec in specs if spec["kind"] == "lines" for s in _links(spec, spot, sketch)]
    groups.append(sketch.group(text("deck.group_links", lang), links, spot.box))
    crowds = [
        shape for spec in specs if spec["kind"] == "density" for shape in density.shapes(spec, spot, sketch, lang)
    ]  # fmt: skip
    groups.append(sketch.group(text("deck.group_crowds", lang), crowds, spot.box))
    boxes: list[Box] = list(chosen.taken)
    labels: list[Label] = []
    found = boxes, labels, chosen.type_scale
    sites = [
        shape for spec in specs if spec["kind"] == "symbols" for shape in _symbols(spec, spot, sketch, found)
    ]  # fmt: skip
    groups.append(sketch.group(text("deck.group_symbols", lang), sites, spot.box))
    if chosen.has_labels:
        labels += [
            one for spec in specs if spec["kind"] == "lines"
            for one in (*river_names(spec, spot.frame, chosen.type_scale), *leaving(spec, spot.frame, chosen.type_scale))
        ]  # fmt: skip
        labels += region_labels(atlas, scene, seen, (spot.frame, fills, chosen.type_scale))
        said, badges = names.drawn(
            labels, (spot.frame, spot.left, spot.top), sketch, boxes, min(1.0, chosen.type_scale)
        )
        groups.append(sketch.group(text("deck.group_names", lang), said, spot.box))
        groups.append(sketch.group(text("deck.group_badges", lang), badges, spot.box))
    return [group for group in groups if group]


def _clipped(rings: list[Points], spot: MapOnSlide) -> list[Points]:
    """Return the rings of a region inside the frame; whole where they do not cross it."""
    left, top, width, height = spot.box
    everything = np.vstack(rings)
    low, high = everything.min(axis=0), everything.max(axis=0)
    if low[0] >= left and low[1] >= top and high[0] <= left + width and high[1] <= top + height:
        return rings
    if high[0] <= left or high[1] <= top or low[0] >= left + width or low[1] >= top + height:
        return []
    shape = shapely.make_valid(
        shapely.union_all([shapely.make_valid(shapely.Polygon(r)) for r in rings if len(r) > 3])
    )
    cut = shapely.intersection(shape, spot.window())
    parts = [
        part
        for part in shapely.get_parts(cut).tolist()
        if part.geom_type == "Polygon" and not part.is_empty
    ]
    return [np.asarray(r.coords)[:-1] for p in parts for r in (p.exterior, *p.interiors)]


def _rings(seen: View, moved: list[Points], code: str, spot: MapOnSlide) -> list[Points]:
    """Return the rings of a region as the frame shows them; none where it lies outside."""
    rings = [
        ring for polygon in seen.arcs.regions[code] for numbers in polygon
        if len(ring := ground.ring(moved, numbers)) > 3
    ]  # fmt: skip
    return _clipped(rings, spot) if rings else []


def _notes(scene: Scene) -> dict[str, list[str]]:
    """Return what a pointer over a region reads, by code: the description of its shape."""
    found: dict[str, list[str]] = next(
        (layer.spec["notes"] for layer in scene.layers if layer.spec["kind"] == "fill"), {}
    )
    return found


def _regions(
    atlas: Atlas,
    scene: Scene,
    spot: MapOnSlide,
    sketch: Sketch,
    drawn: tuple[View, list[Points], dict[str, Any]],
) -> list[str]:
    seen, moved, fills = drawn
    inside: list[str] = []
    around: list[str] = []
    notes = _notes(scene)
    thin, wide = sketch.line(colours.PALE, 0.12), sketch.line(colours.PRINT_LIGHT, 0.1)
    for code in seen.codes:
        rings = _rings(seen, moved, code, spot)
        if not rings:
            continue
        name = english.called(atlas, code, scene.lang)
        own = is_inside(code, scene.scope)
        fill = fills.get(code)
        plain = sketch.sheer(sketch.solid(colours.WHITE if own else OUTSIDE))
        looks = (fill_of(sketch, fill) if fill else plain) + (thin if own else wide)
        shape = sketch.path(f"{name} {code}", rings, looks, descr="；".join(notes.get(code, [])))
        (inside if own else around).append(shape)
    return [
        sketch.group(text("deck.group_around", scene.lang), around, spot.box),
        sketch.group(text("deck.group_regions", scene.lang), inside, spot.box),
    ]


def fill_of(sketch: Sketch, fill: dict[str, Any]) -> str:
    """Return a fill of the scene as a fill of a shape."""
    if marks.is_plain(fill):
        return sketch.sheer(sketch.solid(fill["stripes"][0]))
    stripes = fill["stripes"]
    bands = (
        [one for colour in stripes for one in (colour, colours.WHITE)] if fill["wide"] else stripes
    )
    return sketch.sheer(sketch.hatched(bands, fine=fill["wide"]))


def _lines_in(points: Points, spot: MapOnSlide) -> list[Points]:
    if len(points) < 2:
        return []
    left, top, width, height = spot.box
    (west, north), (east, south) = points.min(axis=0), points.max(axis=0)
    if west >= left and north >= top and east <= left + width and south <= top + height:
        return [points]
    cut = shapely.intersection(shapely.LineString(points), spot.window())
    parts = shapely.get_parts(cut).tolist()
    return [
        np.asarray(part.coords)
        for part in parts
        if part.geom_type == "LineString" and not part.is_empty
    ]


def _borders(
    seen: View, moved: list[Points], scene: Scene, spot: MapOnSlide, sketch: Sketch
) -> tuple[list[str], list[str]]:
    own: list[Points] = []
    for codes, points, shows in zip(seen.arcs.owners, moved, seen.is_seen, strict=True):
        of_one = len(codes) == 2 and codes[0][:2] == codes[1][:2]
        if shows and not of_one and any(is_inside(code, scene.scope) for code in codes):
            own += _lines_in(points, spot)
    name = text("deck.group_provinces", scene.lang)
    borders = (
        [
            sketch.path(
                name, own, "<a:noFill/>" + sketch.line(colours.PRINT_OUTER, 0.35), closed=False
            )
        ]
        if own
        else []
    )
    together: dict[str, list[Points]] = {}
    for kind, points in seen.arcs.lines:
        for moved_points in spot.moved([points]):
            together.setdefault(kind, []).extend(_lines_in(moved_points, spot))
    national = [
        sketch.path(
            text(f"exchange.line_{kind}", scene.lang), found,
            "<a:noFill/>" + sketch.line(colours.PRINT_OUTER, 0.5 if kind == "maritime_dash" else 0.25, _DASHES.get(kind, "")),
            closed=False,
        )
        for kind, found in together.items()
        if found
    ]  # fmt: skip
    return borders, national


def _areas(spec: dict[str, Any], spot: MapOnSlide, sketch: Sketch) -> list[str]:
    """Return areas as shapes that let the regions below them show."""
    shapes = []
    for item in spec["items"]:
        moved = spot.moved([latlon(ring) for ring in rings_of(item["rings"])])
        parts = _clipped([ring for ring in moved if len(ring) > 3], spot) if moved else []
        if parts:
            fill = sketch.sheer(sketch.solid(item["colour"]), item.get("opacity", 0.18))
            name = item.get("notes", [""])[0]
            shapes.append(sketch.path(name, parts, fill + sketch.line(item["colour"], 0.3)))
    return shapes


def _links(spec: dict[str, Any], spot: MapOnSlide, sketch: Sketch) -> list[str]:
    shapes = []
    for item in spec["items"]:
        courses = [latlon(part) for part in rings_of(item["path"])]
        if item.get("curve"):
            courses = [curve(points[0], points[-1]) for points in courses]
        fineness = 0.05 if item.get("curve") else _FINENESS_MM / 2
        parts = [p for moved in spot.moved(courses, fineness) for p in _lines_in(moved, spot)]
        if parts:
            width = item.get("weight", 2.5) * LINE_MM_PER_PX
            dash = LINK_DASHES.get(item.get("dash", ""), "dash") if item.get("dash") else ""
            looks = "<a:noFill/>" + sketch.line(item["colour"], width, dash)
            if dash:
                # On a dark fill a broken line wants a light casing.
                casing = "<a:noFill/>" + sketch.line(colours.WHITE, width + 0.2)
                shapes.append(sketch.path(item["notes"][0], parts, casing, closed=False))
            shapes.append(sketch.path(item["notes"][0], parts, looks, closed=False))
    return shapes


def symbol_mm(frame: Frame) -> float:
    """Return how large on a map of a frame is what a screen draws in one pixel."""
    return _SYMBOL_MM_PER_PX * symbol_scale(frame.scale)


def _symbols(
    spec: dict[str, Any],
    spot: MapOnSlide,
    sketch: Sketch,
    found: tuple[list[Box], list[Label], float],
) -> list[str]:
    """Return symbols as shapes; what they cover and their names go into ``found`` (boxes, labels, type scale)."""
    if not spec["items"]:
        return []
    boxes, labels, type_scale = found
    factor = symbol_mm(spot.frame)
    at = np.asarray([item["at"] for item in spec["items"]], dtype=float)[:, ::-1]
    shapes: list[str] = []
    seats: dict[str, int] = {}
    for number, (item, (x, y)) in enumerate(
        zip(spec["items"], spot.frame.to_mm(at).tolist(), strict=True)
    ):
        if not (0 <= x <= spot.frame.width_mm and 0 <= y <= spot.frame.height_mm):
            continue
        size = item.get("size", 18) * factor
        seat = str(item["at"])
        middle = x + (seats.setdefault(seat, 0) + item.get("shift", 0)) * (size + 0.2)
        seats[seat] += 1
        left, top = middle - size / 2, y - size / 2
        boxes.append(Box(left, top, left + size, top + size))
        looks = sketch.solid(item["colour"]) + sketch.line(colours.WHITE, 0.25)
        box = left + spot.left, top + spot.top, size, size
        form = FORMS.get(item["shape"], "ellipse")
        shapes.append(sketch.preset(item["notes"][0], form, box, looks))
        said = " ".join(item.get("label", "").split())
        if said and width_em(said) <= LONGEST_NAME:
            rank = item.get("rank", 15) + number / 1000
            labels.append(
                Label(said, middle, y, rank, 8 * type_scale, colours.INK, clear_mm=size / 2)
            )
    return shapes


def _counties(scene: Scene, spot: MapOnSlide, sketch: Sketch, fills: dict[str, Any]) -> list[str]:
    """Return the counties of the cities that a map is about as shapes, each in its own fill or none."""
    shapes = []
    notes = _notes(scene)
    called = scene.county_names
    thin = sketch.line(colours.PRINT_COUNTY, 0.1)
    for item in scene.counties:
        seen = ground.view(ground.unpack(item["pack"]), spot.frame, _FINENESS_MM)
        moved = [
            points + np.array([spot.left, spot.top]) if len(points) else points
            for points in seen.points
        ]
        for code in seen.codes:
            rings = _rings(seen, moved, code, spot)
            if not rings:
                continue
            has_fill = code in fills and (item["only"] is None or code in item["only"])
            looks = (fill_of(sketch, fills[code]) if has_fill else "<a:noFill/>") + thin
            said = f"{called[code][0]} {code}" if code in called else code
            shapes.append(sketch.path(said, rings, looks, descr="；".join(notes.get(code, []))))
    return shapes


def _outlined(
    view: tuple[View, list[Points]], spot: MapOnSlide, sketch: Sketch, look: Look
) -> list[str]:
    """Return the outlines of the regions that are picked, on a white casing."""
    seen, moved = view
    shapes = []
    for code in look.highlighted:
        if code not in seen.codes:
            continue
        rings = [
            ground.ring(moved, numbers)
            for polygon in seen.arcs.regions[code]
            for numbers in polygon
        ]
        rings = _clipped([ring for ring in rings if len(ring) > 3], spot)
        if rings:
            shapes += [
                sketch.path(code, rings, "<a:noFill/>" + sketch.line(colour, width))
                for colour, width in ((colours.WHITE, 1.1), (look.accent, 0.6))
            ]
    return shapes
