"""What stands on the map of a slide: scale bar, north arrow, 南海诸岛 or where the map lies, legend."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from gis import colours
from gis.atlas import Atlas
from gis.words.catalogue import text
from layers.print.drawing import Look
from layers.print.frame import Frame, Points
from layers.print.graticule import bar_km
from layers.print.parts.framing import is_hainan
from layers.print.parts.inset import SOUTH_SEA, ground_alone, is_past_a_province
from layers.print.parts.legend import shown_legend, unnamed
from layers.print.parts.locator import pieces
from layers.print.slides.letters import LINE, lines_in
from layers.print.slides.map import (
    FORMS,
    LINE_MM_PER_PX,
    LINK_DASHES,
    MapOnSlide,
    fill_of,
    map_groups,
    symbol_mm,
)
from layers.print.slides.names import BADGE_MM, badge
from layers.print.slides.shapes import Sketch
from layers.print.type import MM_PER_PT
from layers.scene import Scene

BAR_MM = (56.0, 11.0)
ARROW_MM = (9.0, 17.0)
SOUTH_SEA_MM, LOCATOR_MM = (25.0, 33.0), (38.0, 34.0)
_HAINAN_SHARE = 1.35
_BAR_MOST_MM, _SWATCH_MM, _BETWEEN_MM, _BELOW_MM, _COUNT_MM = 40.0, 11.0, 7.0, 1.2, 7.0
# Between circles that are higher than their words.
_BETWEEN_MARKS_MM = 0.6
# A note below the entries of a part: its letters by theirs.
_NOTE = 0.88
_LEGEND_PT = (11.0, 10.0, 9.5, 9.0, 8.5, 8.0, 7.0)

At = tuple[float, float]


def scale_bar(scene: Scene, sketch: Sketch, frame: Frame, at: At) -> str:
    """Return the scale of a frame as a bar whose left end stands at a point."""
    count, bar_mm = bar_km(frame, _BAR_MOST_MM)
    said = text("print.km", scene.lang, count=count)
    looks = sketch.solid(colours.INK) + sketch.line(None)
    bar = [
        sketch.preset("scale", "rect", (at[0], at[1], bar_mm, 1), looks),
        sketch.text("scale text", said, (at[0], at[1] - 5.4, BAR_MM[0], 4.8), 10),
    ]
    return sketch.group(
        text("deck.group_scale", scene.lang), bar, (at[0], at[1] - 5.4, BAR_MM[0], 7)
    )


def north_arrow(scene: Scene, sketch: Sketch, at: At) -> str:
    """Return a north arrow with its letter, its upper left at a point: half dark, half light."""
    x, y = at
    middle, tip, foot, notch = x + ARROW_MM[0] / 2, y + 1, y + 11, y + 8.5
    line = sketch.line(colours.INK, 0.2)
    halves = [
        sketch.path(name, [np.array([[middle, tip], [middle + side, foot], [middle, notch]])], sketch.solid(colour) + line)
        for name, side, colour in (("west", -2.6, colours.WHITE), ("east", 2.6, colours.INK))
    ]  # fmt: skip
    said = sketch.text("north", text("print.north", scene.lang), (x, y + 11.4, ARROW_MM[0], 5.4), 11, is_bold=True, align="ctr")  # fmt: skip
    return sketch.group(text("deck.group_north", scene.lang), [*halves, said], (x, y, *ARROW_MM))


def inset_mm(scene: Scene) -> At:
    """Return width and height of what :func:`inset` draws."""
    if is_hainan(scene):
        return SOUTH_SEA_MM[0] * _HAINAN_SHARE, SOUTH_SEA_MM[1] * _HAINAN_SHARE
    return SOUTH_SEA_MM if is_past_a_province(scene) else LOCATOR_MM


def inset(atlas: Atlas, scene: Scene, sketch: Sketch, at: At) -> str:
    """Return 南海诸岛 for a map past one province, all of 海南省 beside its island, else where the map lies.

    Its upper left stands at a point.
    """
    if is_past_a_province(scene) or is_hainan(scene):
        return south_sea(atlas, scene, sketch, at)
    return _locator(atlas, scene, sketch, at)


def south_sea(atlas: Atlas, scene: Scene, sketch: Sketch, at: At) -> str:
    """Return 南海诸岛, or all of 海南省, as a group whose upper left stands at a point."""
    (south, west), (north, east) = scene.bounds if is_hainan(scene) else SOUTH_SEA
    width, height = inset_mm(scene) if is_hainan(scene) else SOUTH_SEA_MM
    spot = MapOnSlide(Frame(((south, west), (north, east)), width, height, margin_mm=0.6), *at)
    name = text("print.all_hainan" if is_hainan(scene) else "deck.group_inset", scene.lang)
    ground = sketch.preset(
        name, "rect", spot.box, sketch.solid(colours.FOREIGN) + sketch.line(colours.INK, 0.25)
    )
    parts = map_groups(atlas, scene, spot, sketch, Look(has_labels=False, only=ground_alone(scene)))
    words = sketch.text(name, name, (at[0] + 1, at[1] + height - 5, width - 2, 4), 8)
    return sketch.group(name, [ground, *parts, words], spot.box)


def _locator(atlas: Atlas, scene: Scene, sketch: Sketch, at: At) -> str:
    width, height = LOCATOR_MM
    found = pieces(atlas, scene, width, height)

    def moved(lines: list[Points]) -> list[Points]:
        return [points + np.array(at) for points in lines if len(points) > 1]

    none = "<a:noFill/>"
    name = text("print.locator", scene.lang)
    shapes = [
        sketch.preset(name, "rect", (*at, width, height), sketch.solid(colours.WHITE) + sketch.line(colours.INK, 0.25)),
        sketch.path(text("deck.group_around", scene.lang), moved(found.around), sketch.solid(colours.OUTSIDE) + sketch.line(None)),
        sketch.path(text("deck.group_provinces", scene.lang), moved(found.borders), none + sketch.line(colours.PRINT_AROUND, 0.12), closed=False),
    ]  # fmt: skip
    if found.official:
        line = none + sketch.line(colours.PRINT_OUTER, 0.2)
        shapes.append(
            sketch.path(
                text("deck.group_lines", scene.lang), moved(found.official), line, closed=False
            )
        )
    if found.own:
        looks = sketch.solid(colours.ACTION) + sketch.line(colours.ACTION, 0.15)
        shapes.append(sketch.path(text("deck.group_regions", scene.lang), moved(found.own), looks))
    if found.ring is not None:
        left, top, right, bottom = found.ring
        box = (left + at[0], top + at[1], right - left, bottom - top)
        shapes.append(sketch.preset(name, "ellipse", box, none + sketch.line(colours.ACTION, 0.4)))
    shapes.append(sketch.text(name, name, (at[0] + 1, at[1] + 0.6, width - 2, 4), 8))
    return sketch.group(name, shapes, (*at, width, height))


@dataclass(frozen=True)
class Legend:
    """A legend laid out: its parts by column, the size of its letters and the room that it takes."""

    columns: list[list[dict[str, Any]]]
    size_pt: float
    width_mm: float
    height_mm: float

    @property
    def each_mm(self) -> float:
        """Width of a column."""
        return (self.width_mm - _BETWEEN_MM * (len(self.columns) - 1)) / max(1, len(self.columns))


def legend_parts(scene: Scene, frame: Frame, *, has_badges: bool) -> list[dict[str, Any]]:
    """Return what the legend of a slide says; a mark that stands for a number is as large (``mm``) as on the map."""
    look = Look()
    parts = [*unnamed(scene, look), *shown_legend(scene, look, has_badges=has_badges)]
    return [
        {**part, "entries": [_measured(entry, frame) for entry in part["entries"]]}
        for part in parts
        if part["entries"] or part.get("note")
    ]


def _measured(entry: dict[str, Any], frame: Frame) -> dict[str, Any]:
    size = entry.get("symbol", {}).get("size")
    return entry if size is None else {**entry, "mm": size * symbol_mm(frame)}


def laid_out(parts: list[dict[str, Any]], room: At, columns: int = 1) -> Legend:
    """Return a legend in the largest letters in which it fits a room, in one or two columns."""
    found = Legend([parts], _LEGEND_PT[-1], *room)
    for size in _LEGEND_PT:
        each = (room[0] - _BETWEEN_MM * (columns - 1)) / columns
        splits = range(1, len(parts)) if columns > 1 and len(parts) > 1 else [len(parts)]
        every = [[one for one in (parts[:at], parts[at:]) if one] for at in splits]
        heights = [
            max(sum(_part_mm(part, each, size) for part in one) for one in split) for split in every
        ]
        lowest = heights.index(min(heights))
        found = Legend(every[lowest], size, room[0], heights[lowest])
        if found.height_mm <= room[1]:
            return found
    return found


def _step_mm(size: float) -> float:
    """Return how far it is from line to line."""
    return size * MM_PER_PT * LINE + 0.5


def _lines(entry: dict[str, Any], width: float, size: float) -> int:
    return lines_in(entry["text"], _words_mm(entry, width), size)


def _words_mm(entry: dict[str, Any], width: float) -> float:
    return width - _SWATCH_MM - (_COUNT_MM if entry.get("count") else 0.0)


def _name_lines(part: dict[str, Any], width: float, size: float) -> int:
    return lines_in(part["name"], width, size, is_bold=True)


def _entry_mm(entry: dict[str, Any], width: float, size: float) -> float:
    """Return the height of an entry: that of its words, or of a mark that is higher."""
    mark: float = entry.get("mm", 0.0)
    return max(_lines(entry, width, size) * _step_mm(size), mark + _BETWEEN_MARKS_MM)


def _part_mm(part: dict[str, Any], width: float, size: float) -> float:
    entries = sum(_entry_mm(entry, width, size) for entry in part["entries"])
    name = _name_lines(part, width, size) * _step_mm(size)
    return name + entries + _note_mm(part, width, size) + _BELOW_MM


def _note_pt(part: dict[str, Any], size: float) -> float:
    """Return how large the letters of a note are: below entries it is beside them."""
    return size * _NOTE if part["entries"] else size


def _note_mm(part: dict[str, Any], width: float, size: float) -> float:
    if not part.get("note"):
        return 0.0
    letters = _note_pt(part, size)
    return lines_in(part["note"], width, letters) * _step_mm(letters)


def legend(found: Legend, sketch: Sketch, corner: At, lang: str) -> str:
    """Return a legend as a group from a corner on."""
    x, low = corner[0], corner[1]
    width, size, step = found.each_mm, found.size_pt, _step_mm(found.size_pt)
    shapes: list[str] = []
    for parts in found.columns:
        y = corner[1]
        for part in parts:
            high = _name_lines(part, width, size) * step
            box = (x, y, width, high)
            shapes.append(
                sketch.text(part["name"], part["name"], box, size, is_bold=True, anchor="ctr")
            )
            y += high
            for entry in part["entries"]:
                lines, high = _lines(entry, width, size), _entry_mm(entry, width, size)
                is_line = lines == 1
                shapes += _mark(entry, sketch, (x + 1, y), high if is_line else step)
                room, anchor = _words_mm(entry, width), "ctr" if is_line else "t"
                # What fits is kept in its line, where a machine without the font takes a wider one.
                box = (x + _SWATCH_MM, y, room, high)
                shapes.append(
                    sketch.text(
                        entry["text"], entry["text"], box, size, anchor=anchor, wraps=not is_line
                    )
                )
                if entry.get("count"):
                    box = (x + width - _COUNT_MM, y, _COUNT_MM, high)
                    shapes.append(
                        sketch.text("count", entry["count"], box, size, anchor=anchor, align="r")
                    )
                y += high
            if part.get("note"):
                high = _note_mm(part, width, size)
                box, colour = (
                    (x, y, width, high),
                    colours.TEXT_GREY if part["entries"] else colours.INK,
                )
                shapes.append(
                    sketch.text(
                        part["name"], part["note"], box, _note_pt(part, size), colour=colour
                    )
                )
                y += high
            y += _BELOW_MM
        x, low = x + width + _BETWEEN_MM, max(low, y)
    return sketch.group(
        text("deck.group_legend", lang), shapes, (*corner, found.width_mm, low - corner[1])
    )


def _mark(entry: dict[str, Any], sketch: Sketch, at: At, step: float) -> list[str]:
    x, y = at
    name, box = entry["text"], (x, y + step * 0.17, 7.5, step * 0.66)
    if "badge" in entry:
        return badge(tuple(entry["badge"]), sketch, (x - 0.7, y + (step - BADGE_MM) / 2))
    if "fill" in entry:
        looks = fill_of(sketch, entry["fill"]) + sketch.line(colours.PALE, 0.12)
        return [sketch.preset(name, "rect", box, looks)]
    if "symbol" in entry:
        known, side = entry["symbol"], entry.get("mm", step * 0.66)
        looks = sketch.solid(known["colour"]) + sketch.line(None)
        place = x + 2 if "mm" not in entry else x + (_SWATCH_MM - 2 - side) / 2
        form = FORMS.get(known["shape"], "ellipse")
        return [sketch.preset(name, form, (place, y + (step - side) / 2, side, side), looks)]
    if "line" in entry:
        line, at_y = entry["line"], y + step / 2
        dash = LINK_DASHES.get(line.get("dash", ""), "dash") if line.get("dash") else ""
        course = np.array([[x, at_y], [x + 7.5, at_y]])
        width = line.get("weight", 2.5) * LINE_MM_PER_PX
        looks = "<a:noFill/>" + sketch.line(line["colour"], width, dash)
        return [sketch.path(name, [course], looks, closed=False)]
    return []
