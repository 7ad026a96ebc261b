"""Atlases side by side as slides: their maps, the map of each difference, figures and sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from gis import colours
from gis.atlas import Atlas
from gis.words.catalogue import text
from layers.own import dressed, scenario_line
from layers.print.drawing import Look
from layers.print.frame import Frame
from layers.print.imprint import Imprint
from layers.print.parts.inset import is_past_a_province
from layers.print.parts.legend import shown_legend
from layers.print.slides import file, furniture
from layers.print.slides import slide as slides
from layers.print.slides.file import HEIGHT, MARGIN, WIDTH
from layers.print.slides.grid import Grid
from layers.print.slides.letters import height_mm, lines_in
from layers.print.slides.map import MapOnSlide, colours_of, map_groups
from layers.print.slides.map_slide import map_slide
from layers.print.slides.shapes import Palette, Sketch
from layers.scene import Scene

Side = tuple[Atlas, Scene]
_SENTENCE_PT, _ROOM = 14.0, HEIGHT - 32.0 - 20.0
_GAP, _TOP, _CAPTION, _LEGEND = 5.0, 27.0, 6.0, 58.0


@dataclass(frozen=True)
class Compared:
    """What slides say of atlases side by side.

    Attributes
    ----------
    title
        Of the whole.
    figures
        One row a figure, the first column its name.
    sentences
        What changed, one a sentence.
    """

    title: str
    figures: pd.DataFrame
    sentences: Sequence[str]


def deck(
    sides: Sequence[Side],
    differences: Sequence[Side],
    said: Compared,
    imprint: Imprint | None = None,
) -> bytes:
    """Return slides as PPTX bytes; equal input gives equal bytes.

    Parameters
    ----------
    sides
        Two to four maps, drawn on one slide in one scale.
    differences
        A map each of what differs from the first side, on slides of their own.
    """
    made_by = imprint or Imprint()
    sides = [(atlas, dressed(atlas, scene)) for atlas, scene in sides]
    differences = [(atlas, dressed(atlas, scene)) for atlas, scene in differences]
    lang = sides[0][1].lang
    used = [colour for _, scene in (*sides, *differences) for colour in colours_of(scene)]
    palette = Palette(used)
    show = file.empty(palette)
    title = made_by.title or said.title
    foot = slides.foot_of(
        sides[0][1], made_by, [scenario_line(atlas, lang) for atlas, _ in sides[1:]]
    )
    around = (show, foot, made_by, lang)
    _maps(sides, title, palette, around)
    for atlas, scene in differences:
        slide = slides.slide_of(show, scene.title, slides.foot_of(scene, made_by), made_by)
        map_slide(atlas, scene, slide, Sketch(palette))
    _figures(said, around)
    _sentences(said, palette, around)
    return file.saved(show, title, made_by.organisation or text("print.maker", lang))


def _maps(sides: Sequence[Side], title: str, palette: Palette, around: tuple[Any, ...]) -> None:
    """Draw the maps of all sides on one slide, each under its title, the extents of the first."""
    show, foot, imprint, lang = around
    slide, sketch = slides.slide_of(show, title, foot, imprint), Sketch(palette)
    columns, rows = 2, (len(sides) + 1) // 2
    width = (WIDTH - 2 * MARGIN - _LEGEND - columns * _GAP) / columns
    height = (HEIGHT - _TOP - 17.0 - rows * _CAPTION - (rows - 1) * _GAP) / rows
    groups = []
    for number, (atlas, scene) in enumerate(sides):
        left = MARGIN + number % columns * (width + _GAP)
        top = _TOP + number // columns * (height + _CAPTION + _GAP)
        (south, west), (north, east) = sides[0][1].bounds
        frame = Frame(((south, west), (north, east)), width, height, margin_mm=2)
        spot = MapOnSlide(frame, left, top + _CAPTION)
        sea = sketch.preset("map", "rect", spot.box, sketch.solid(colours.FOREIGN) + sketch.line(colours.INK, 0.25))  # fmt: skip
        caption = sketch.text(
            scene.title, scene.title, (left, top, width, _CAPTION), 13, is_bold=True
        )
        inset = ""
        if is_past_a_province(scene):
            wide, high = furniture.SOUTH_SEA_MM
            at = (left + width - wide, top + _CAPTION + height - high)
            inset = furniture.south_sea(atlas, scene, sketch, at)
        groups += [
            sketch.group(scene.title, [caption, sea], (left, top, width, height + _CAPTION)),
            *map_groups(atlas, scene, spot, sketch, Look(type_scale=0.8)),
            sketch.group(
                "neat line",
                [
                    sketch.preset(
                        "neat line",
                        "rect",
                        spot.box,
                        "<a:noFill/>" + sketch.line(colours.INK, 0.25),
                    )
                ],
                spot.box,
            ),
            inset,
        ]
        if number == 0:
            # One scale and one legend for all.
            at = (left + 4, top + _CAPTION + height - 4)
            arrow = (left + width - furniture.ARROW_MM[0] - 1, top + _CAPTION + 1)
            groups.append(furniture.scale_bar(scene, sketch, spot.frame, at))
            groups.append(furniture.north_arrow(scene, sketch, arrow))
            room = _LEGEND - 2.0, HEIGHT - _TOP - 20.0
            shared = furniture.laid_out(_legend([one for _, one in sides]), room)
            groups.append(furniture.legend(shared, sketch, (WIDTH - MARGIN - room[0], _TOP), lang))
    slides.add_topmost(slide, groups)


def _legend(scenes: Sequence[Scene]) -> list[dict[str, Any]]:
    """Return one legend for several maps: what any of them shows, without the counts of one."""
    parts: dict[str, dict[str, Any]] = {}
    for part in (
        part
        for scene in scenes
        for part in shown_legend(scene, Look(), has_badges=not is_past_a_province(scene))
    ):
        held = parts.setdefault(part["name"], {"name": part["name"], "entries": [], "note": ""})
        # Two years may have the same note, or each its own.
        if (said := part.get("note", "")) not in held["note"]:
            held["note"] = "\n".join(filter(None, [held["note"], said]))
        known = [entry["text"] for entry in held["entries"]]
        held["entries"] += [
            {key: value for key, value in entry.items() if key != "count"}
            for entry in part["entries"] if entry["text"] not in known
        ]  # fmt: skip
    return [part for part in parts.values() if part["entries"] or part["note"]]


def _figures(said: Compared, around: tuple[Any, ...]) -> None:
    show, foot, imprint, lang = around
    heads = [str(column) for column in said.figures]
    lines = [[str(cell) for cell in row] for row in said.figures.itertuples(index=False)]
    first = 96.0
    rest = (WIDTH - 2 * MARGIN - first) / max(1, len(heads) - 1)
    whole = Grid(
        text("compare.sheet.scenario_figures", lang),
        heads,
        lines,
        (first, *[rest] * (len(heads) - 1)),
    )
    slides.put_all(show, whole, (foot, imprint, lang))


def _sentences(said: Compared, palette: Palette, around: tuple[Any, ...]) -> None:
    show, foot, imprint, lang = around
    pages: list[list[tuple[str, float]]] = [[]]
    width, left = WIDTH - 2 * MARGIN, _ROOM
    for line in said.sentences:
        high = height_mm(lines_in(f"• {line}", width, _SENTENCE_PT), _SENTENCE_PT) + 2.0
        if high > left and pages[-1]:
            pages.append([])
            left = _ROOM
        pages[-1].append((line, high))
        left -= high
    for page, chunk in enumerate((one for one in pages if one), start=1):
        title = text("whatif.changed", lang)
        if len(pages) > 1:
            title = text("deck.continued", lang, title=title, page=page, pages=len(pages))
        slide, sketch, y, shapes = (
            slides.slide_of(show, title, foot, imprint),
            Sketch(palette),
            32.0,
            [],
        )
        for line, high in chunk:
            shapes.append(
                sketch.text(line[:40], f"• {line}", (MARGIN, y, width, high), _SENTENCE_PT)
            )
            y += high
        slides.add(slide, [sketch.group(title, shapes, (MARGIN, 32.0, width, y - 32.0))])
