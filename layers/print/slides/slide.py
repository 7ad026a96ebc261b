"""A slide and its frame: title, rule, foot with gaps for what is missing, number, logo."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from lxml import etree
from pptx.dml.color import RGBColor
from pptx.util import Emu, Mm, Pt

from gis import colours
from gis.words.catalogue import text
from layers.print import press
from layers.print.imprint import Imprint
from layers.print.plate import imprint_data, logo_data
from layers.print.slides import file, grid, letters
from layers.print.slides.file import HEIGHT, MARGIN, WIDTH
from layers.print.slides.grid import Grid
from layers.print.slides.letters import Run
from layers.print.slides.shapes import FONT, Palette, Sketch, parsed
from layers.scene import Scene


@dataclass(frozen=True)
class Foot:
    """What stands at the foot of every slide: sources, then who made it, and at the right the tool's name."""

    sources: list[Run]
    makers: list[Run]
    tool: str


# Of the title: its box, and the sizes that are tried.
_TITLE_MM = (WIDTH - 2 * MARGIN - 32, 14.6)
_TITLE_PT = (24, 20, 18, 16, 14, 12, 10, 9, 8)
_BELOW_PT, _FOOT_PT = (12.5, 11, 10, 9, 8), (9, 8.5, 8, 7.5)
_FOOT_TOP, _FOOT_MM, _CORNER_MM = HEIGHT - 16.0, 14.0, 40.0
_LOGO_MM = (28.0, 14.0)


def foot_of(scene: Scene, imprint: Imprint, also: Sequence[str] = ()) -> Foot:
    """Return the lines at the foot: sources, then the map's own review and its makers; what is missing is a gap.

    ``also`` are further sources.
    """
    lang = scene.lang
    sources = "　".join(dict.fromkeys(line for line in (scene.sources, *also) if line))
    said: list[Run] = []
    for entry in imprint_data(imprint, lang):
        words = f" {entry['text']} " if entry["gap"] else entry["text"]
        said += [Run(entry["name"]), Run(words, is_gap=entry["gap"]), Run("　")]
    return Foot([Run(sources)], said[:-1], text("print.maker", lang))


def slide_of(show: Any, title: str, foot: Foot, imprint: Imprint, *, subtitle: str = "") -> Any:
    """Return a new slide with title, rule, foot, number and logo; the subtitle of a slide goes before the maker's."""
    slide = file.new_slide(show)
    holder = slide.shapes.title
    holder.left, holder.top = Mm(MARGIN), Mm(8)
    holder.width, holder.height = Mm(_TITLE_MM[0]), Mm(_TITLE_MM[1])
    holder.text_frame.word_wrap = True
    holder.text_frame.margin_top = holder.text_frame.margin_bottom = 0
    size, shown = letters.largest(title, _TITLE_MM, _TITLE_PT, is_bold=True)
    holder.text_frame.text = shown
    style(holder.text_frame, size, is_bold=True)
    sketch = Sketch(Palette([]), first_id=50)
    width = WIDTH - 2 * MARGIN - _CORNER_MM
    said = foot.sources, foot.makers
    words = ["".join(run.words for run in line) for line in said]
    pt = next(
        (one for one in _FOOT_PT
         if letters.height_mm(sum(letters.lines_in(line, width, one) for line in words), one) <= _FOOT_MM),
        _FOOT_PT[-1],
    )  # fmt: skip
    corner = f"{foot.tool}　{len(show.slides)}"
    parts = [
        sketch.preset("rule", "rect", (MARGIN, 23, WIDTH - 2 * MARGIN, 0.6),
                      sketch.solid(imprint.accent) + sketch.line(None)),
        sketch.text("sources", said, (MARGIN, _FOOT_TOP, width, _FOOT_MM), pt, colour=colours.PRINT_FAINT),
        sketch.text("number", corner, (WIDTH - MARGIN - _CORNER_MM, _FOOT_TOP, _CORNER_MM, 5), 9,
                    colour=colours.PRINT_FAINT, align="r"),
    ]  # fmt: skip
    if below := subtitle or imprint.subtitle:
        box = (WIDTH - 2 * MARGIN, 5.6)
        pt, below = letters.largest(below, box, _BELOW_PT)
        parts.append(
            sketch.text("subtitle", below, (MARGIN, 24.6, *box), pt, colour=colours.TEXT_GREY)
        )
    add(slide, [sketch.group("frame", parts, (MARGIN, 23, WIDTH - 2 * MARGIN, HEIGHT - 27))])
    if imprint.logo is not None:
        _add_logo(slide, imprint)
    return slide


def _add_logo(slide: Any, imprint: Imprint) -> None:
    """Put the logo into the upper right corner, as large as fits there; an SVG as a picture."""
    logo = imprint.logo
    if logo is None:
        return
    content = logo.content
    if logo.kind != "png":
        content = press.compiled("logo", {"logo": logo_data(imprint)}, "png", 300)[0]
    picture = slide.shapes.add_picture(io.BytesIO(content), 0, 0)
    share = min(Mm(_LOGO_MM[0]) / picture.width, Mm(_LOGO_MM[1]) / picture.height)
    picture.width, picture.height = (
        Emu(int(picture.width * share)),
        Emu(int(picture.height * share)),
    )
    picture.left = Mm(WIDTH - MARGIN) - picture.width
    picture.top = Mm(7) + (Mm(_LOGO_MM[1]) - picture.height) // 2


def style(frame: Any, size_pt: float, *, is_bold: bool = False, colour: str = "16202B") -> None:
    """Set size, colour and both fonts of every run: ``font.name`` alone sets the Latin one."""
    from pptx.enum.text import MSO_ANCHOR, PP_ALIGN

    frame.vertical_anchor = MSO_ANCHOR.MIDDLE
    frame.margin_left = frame.margin_right = 0
    for paragraph in frame.paragraphs:
        paragraph.alignment = PP_ALIGN.LEFT
        for run in paragraph.runs:
            run.font.size, run.font.bold = Pt(size_pt), is_bold
            run.font.color.rgb = RGBColor.from_string(colour)
            run.font.name = FONT
            east_asian(run.font._element)  # noqa: SLF001


def east_asian(properties: Any) -> None:
    """Set the font of Chinese letters beside the Latin one."""
    tag = "{http://schemas.openxmlformats.org/drawingml/2006/main}ea"
    latin = properties.find(tag.replace("}ea", "}latin"))
    element = etree.Element(tag, typeface=FONT)
    if latin is None:
        properties.append(element)
    else:
        latin.addnext(element)


def add(slide: Any, groups: list[str]) -> None:
    """Put groups of shapes on a slide."""
    tree = slide.shapes._spTree  # noqa: SLF001
    for group in groups:
        if group:
            tree.append(parsed(group))


def add_topmost(slide: Any, groups: list[str]) -> None:
    """Put groups of shapes on a slide above all others; python-pptx does not see them."""
    slide.part.topmost += groups


def put_all(show: Any, whole: Grid, around: tuple[Foot, Imprint, str]) -> None:
    """Put a table on as many slides as it needs, its head on each."""
    foot, imprint, lang = around
    chunks = grid.pages(whole)
    for page, chunk in enumerate(chunks, start=1):
        title = whole.name
        if len(chunks) > 1:
            title = text("deck.continued", lang, title=title, page=page, pages=len(chunks))
        grid.put(slide_of(show, title, foot, imprint), whole, chunk)
