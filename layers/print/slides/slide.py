"""A slide and its frame: title, rule, footer, logo, a map, a table; and the file that they make."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from lxml import etree
from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.util import Emu, Mm, Pt

from gis import colours
from gis.atlas import Atlas
from gis.words.catalogue import text
from layers.print import press
from layers.print.drawing import Look
from layers.print.frame import Frame
from layers.print.graticule import bar_km
from layers.print.imprint import Imprint
from layers.print.labels import Box
from layers.print.plate import is_past_a_province, logo_data, shown_legend
from layers.print.slides.map import FORMS, MapOnSlide, fill_of, inset_group, map_groups
from layers.print.slides.shapes import FONT, SPACES, Cell, Palette, Sketch, parsed
from layers.print.type import MM_PER_PT, width_em
from layers.scene import Scene
from layers.terrain import relief

# In mm: the slide, and what is left free at its edges.
WIDTH, HEIGHT, MARGIN = 338.667, 190.5, 12.7
_EPOCH = datetime(1980, 1, 1, tzinfo=UTC)
_CLOCK = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
# Where a zip archive keeps times (APPNOTE.TXT 4.3.7 and 4.3.12), how long an entry of its directory is
# without its name, and the earliest day that it can say.
_LOCAL_TIME, _LISTED_TIME, _LISTED = 10, 12, 46
_FIRST_DAY = b"\x00\x00\x21\x00"
# Of the title: its box, the sizes that are tried, the height of a line in letters.
_TITLE_MM = (WIDTH - 2 * MARGIN - 32, 14.0)
_TITLE_PT, _LINE = (24, 20, 18, 16, 14, 12, 10, 9, 8), 1.2
_ROW_MM = 9
_PROPERTY = 255
_TITLED = "Title Only"
_LOGO_MM = (28.0, 14.0)
# Of fills over relief; the legend is as sheer, so that both have one colour.
_SHEER = 0.55


def empty(palette: Palette) -> Any:
    """Return a presentation without slides, in the colours and the font of a deck."""
    show = Presentation()
    show.slide_width, show.slide_height = Mm(WIDTH), Mm(HEIGHT)
    theme(show, palette)
    # Of the layouts of python-pptx only these two are of use on a wide slide.
    for layout in list(show.slide_layouts):
        if layout.name not in {_TITLED, "Blank"}:
            show.slide_layouts.remove(layout)
    return show


def saved(show: Any, title: str, author: str) -> bytes:
    """Return a presentation as bytes that depend on no clock."""
    core = show.core_properties
    # The standard gives a property 255 characters, and python-pptx refuses more.
    core.title, core.author = title[:_PROPERTY], author[:_PROPERTY]
    core.created = core.modified = _EPOCH
    core.last_modified_by, core.revision = "", 1
    for part in show.part.package.iter_parts():
        if part.partname.endswith(".xlsx"):
            part.blob = settled(part.blob)
    stream = io.BytesIO()
    show.save(stream)
    return undated(stream.getvalue())


def grid(
    slide: Any, name: str, lines: Sequence[Sequence[str]], widths_mm: Sequence[float]
) -> None:
    """Put a table on a slide; the first line is its head, a line of one cell a heading."""
    height = Mm(_ROW_MM * len(lines))
    frame = slide.shapes.add_table(1, len(widths_mm), Mm(MARGIN), Mm(32), Mm(sum(widths_mm)), height)
    frame.name = name
    for column, width in zip(frame.table.columns, widths_mm, strict=True):
        column.width = Mm(width)
    # The cells as one text: python-pptx makes and asks each of its elements alone.
    table = frame.table._tbl  # noqa: SLF001
    table.remove(table.tr_lst[0])
    rows = []
    for line, cells in enumerate(lines):
        is_heading = len(cells) == 1
        look = Cell(
            is_bold=line == 0 or is_heading,
            colour="FFFFFF" if line == 0 else "16202B",
            ground="1F5F9E" if line == 0 else "DCEBF8" if is_heading else "FFFFFF",
        )
        words = [*cells, *[""] * len(widths_mm)][: len(widths_mm)]
        rows.append(f'<a:tr h="{Mm(_ROW_MM)}">{"".join(map(look.xml, words))}</a:tr>')
    table.extend(parsed(f"<a:tbl {SPACES}>{''.join(rows)}</a:tbl>"))


def theme(show: Any, palette: Palette) -> None:
    """Give the theme the colours of the map and a font for Chinese letters."""
    master = show.slide_masters[0].part
    part = next(r.target_part for r in master.rels.values() if r.reltype.endswith("/theme"))
    tree = etree.fromstring(part.blob, etree.XMLParser(resolve_entities=False))
    space = {"a": "http://schemas.openxmlformats.org/drawingml/2006/main"}
    wanted = {"dk1": "16202B", "lt1": "FFFFFF", "dk2": "4A5561", "lt2": "F1F2F0"}
    wanted |= {f"accent{n}": c.lstrip("#").upper() for n, c in enumerate(palette.accents, start=1)}
    for tag, value in wanted.items():
        holder = tree.find(f".//a:clrScheme/a:{tag}", space)
        for child in list(holder):
            holder.remove(child)
        etree.SubElement(holder, f"{{{space['a']}}}srgbClr", val=value)
    for kind in ("majorFont", "minorFont"):
        font = tree.find(f".//a:fontScheme/a:{kind}", space)
        font.find("a:latin", space).set("typeface", FONT)
        font.find("a:ea", space).set("typeface", FONT)
    part._blob = etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)  # noqa: SLF001


def foot_of(scene: Scene, imprint: Imprint) -> str:
    """Return the line at the foot: sources, the map review, makers."""
    lang = scene.lang
    own = imprint.review_number or f"【{text('print.gap_review', lang)}】"
    pieces = [scene.sources, text("print.own_review", lang) + own]
    for key, value in (("organisation", imprint.organisation), ("contact", imprint.contact),
                       ("date", imprint.date)):  # fmt: skip
        if value:
            pieces.append(text(f"print.{key}", lang) + value)
    return "　".join(pieces)


def slide_of(show: Any, title: str, foot: str, imprint: Imprint) -> Any:
    """Return a new slide with title, rule, footer and logo."""
    slide = show.slides.add_slide(show.slide_layouts.get_by_name(_TITLED))
    holder = slide.shapes.title
    holder.left, holder.top = Mm(MARGIN), Mm(8)
    holder.width, holder.height = Mm(_TITLE_MM[0]), Mm(_TITLE_MM[1])
    holder.text_frame.word_wrap = True
    holder.text_frame.margin_top = holder.text_frame.margin_bottom = 0
    size, said = fitted(title)
    holder.text_frame.text = said
    style(holder.text_frame, size, is_bold=True)
    sketch = Sketch(Palette([]), first_id=50)
    below = "subtitle" if imprint.subtitle else ""
    parts = [
        sketch.preset("rule", "rect", (MARGIN, 23, WIDTH - 2 * MARGIN, 0.6),
                      sketch.solid(imprint.accent) + sketch.line(None)),
        sketch.text("sources", foot, (MARGIN, HEIGHT - 15, WIDTH - 2 * MARGIN, 11), 9,
                    colour=colours.PRINT_FAINT),
    ]  # fmt: skip
    if below:
        box = (MARGIN, 24.6, WIDTH - 2 * MARGIN, 6)
        parts.append(sketch.text(below, imprint.subtitle, box, 12.5, colour=colours.TEXT_GREY))
    add(slide, [sketch.group("frame", parts, (MARGIN, 23, WIDTH - 2 * MARGIN, HEIGHT - 27))])
    if imprint.logo is not None:
        _add_logo(slide, imprint)
    return slide


def fitted(title: str) -> tuple[float, str]:
    """Return the size in pt in which a title fits its box, and the title; one too long for the smallest ends in an ellipsis.

    Examples
    --------
    >>> fitted("四川省绿色建材产业布局")
    (24, '四川省绿色建材产业布局')
    >>> fitted("四川省绿色建材产业布局" * 5)[0]
    16
    """
    width, height = _TITLE_MM
    for size in _TITLE_PT:
        lines = int(height / (size * MM_PER_PT * _LINE))
        # A line that ends before a long word, or a bold letter, takes more than the letters' own widths.
        if width_em(title) * size * MM_PER_PT <= lines * width * (1.0 if lines == 1 else 0.92):
            return size, title
    room = lines * width * 0.92 / (size * MM_PER_PT) - 1
    kept = title
    while width_em(kept) > room:
        kept = kept[:-1]
    return size, kept + "…"


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
    picture.width, picture.height = Emu(int(picture.width * share)), Emu(int(picture.height * share))
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


def map_slide(atlas: Atlas, scene: Scene, slide: Any, sketch: Sketch) -> None:
    """Draw a map over most of a slide, with scale bar, inset and legend."""
    left, top, width, height = MARGIN, 32.0, 232.0, HEIGHT - 32.0 - 18.0
    (south, west), (north, east) = scene.bounds
    frame = Frame(((south, west), (north, east)), width, height, margin_mm=3)
    spot = MapOnSlide(frame, left, top)
    taken = (Box(width - 27, height - 35, width, height),) if is_past_a_province(scene) else ()
    sea = sketch.preset("map", "rect", spot.box, sketch.solid(colours.FOREIGN) + sketch.line(colours.INK, 0.25))  # fmt: skip
    add(slide, [sketch.group("map", [sea], spot.box)])
    _lay_relief(atlas, scene, slide, sketch, spot)
    groups = map_groups(atlas, scene, spot, sketch, Look(type_scale=1.1, taken=taken))
    inset = inset_group(atlas, scene, (left + width, top + height), sketch)
    legend = legend_of(scene, sketch, (left + width + 6, top))
    bar = scale_bar(scene, sketch, frame, (left + 6, top + height - 6))
    add(slide, [*groups, bar, inset, legend])


def _lay_relief(atlas: Atlas, scene: Scene, slide: Any, sketch: Sketch, spot: MapOnSlide) -> None:
    """Put the relief under the shapes of a map that has it, and let these show it."""
    if not any(layer.spec["kind"] == "relief" for layer in scene.layers):
        return
    left, top, width, height = (Mm(side) for side in spot.box)
    content = io.BytesIO(relief.below(atlas, spot.frame))
    picture = slide.shapes.add_picture(content, left, top, width, height)
    picture.name = text("terrain.relief", scene.lang)
    sketch.opacity = _SHEER


def scale_bar(scene: Scene, sketch: Sketch, frame: Frame, at: tuple[float, float]) -> str:
    """Return the scale of a frame as a bar whose left end stands at a point."""
    count, bar_mm = bar_km(frame, 40)
    said = text("print.km", scene.lang, count=count)
    looks = sketch.solid(colours.INK) + sketch.line(None)
    bar = [
        sketch.preset("scale", "rect", (at[0], at[1], bar_mm, 1), looks),
        sketch.text("scale text", said, (at[0], at[1] - 5, 40, 4.5), 10),
    ]
    return sketch.group("scale bar", bar, (at[0], at[1] - 5, 45, 7))


def legend_of(scene: Scene, sketch: Sketch, corner: tuple[float, float]) -> str:
    """Return the legend of a scene from a corner to the margin of the slide."""
    x, y = corner
    width = WIDTH - MARGIN - x
    shapes = [sketch.text("legend", text("print.legend", scene.lang), (x, y, width, 6), 15, is_bold=True)]  # fmt: skip
    y += 9
    parts = shown_legend(scene, Look())
    lines = sum(2 + len(part["entries"]) - bool(part["entries"]) for part in parts)
    step = min(6.4, (HEIGHT - 18 - y) / max(1, lines))
    size = min(11.0, step * 1.75)
    for part in parts:
        shapes.append(sketch.text(part["name"], part["name"], (x, y, width, step), size, is_bold=True))  # fmt: skip
        y += step
        for entry in part["entries"]:
            box = (x + 1, y + step * 0.12, 7.5, step * 0.62)
            if "fill" in entry:
                looks = fill_of(sketch, entry["fill"]) + sketch.line(colours.PALE, 0.12)
                shapes.append(sketch.preset(entry["text"], "rect", box, looks))
            elif "symbol" in entry:
                known = entry["symbol"]
                looks = sketch.solid(known["colour"]) + sketch.line(None)
                side = step * 0.66
                shapes.append(sketch.preset(entry["text"], FORMS.get(known["shape"], "ellipse"), (x + 3, box[1], side, side), looks))  # fmt: skip
            elif "line" in entry:
                looks = sketch.solid(entry["line"]["colour"]) + sketch.line(None)
                shapes.append(sketch.preset(entry["text"], "rect", (x + 1, y + step * 0.4, 7.5, 0.6), looks))  # fmt: skip
            said = entry["text"] + (f"　{entry['count']}" if entry.get("count") else "")
            shapes.append(sketch.text(entry["text"], said, (x + 11, y, width - 11, step), size))
            y += step
        if not part["entries"] and part.get("note"):
            shapes.append(sketch.text(part["name"], part["note"], (x, y, width, step * 2), size * 0.85))  # fmt: skip
            y += step
    return sketch.group(text("deck.group_legend", scene.lang), shapes, (x, corner[1], width, y - corner[1]))  # fmt: skip


def settled(content: bytes) -> bytes:
    """Return the workbook of a chart as bytes that depend on no clock."""
    source = zipfile.ZipFile(io.BytesIO(content))
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as target:
        for item in source.infolist():
            data = source.read(item)
            if item.filename == "docProps/core.xml":
                data = _CLOCK.sub(b"1980-01-01T00:00:00Z", data)
            target.writestr(zipfile.ZipInfo(item.filename), data, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def undated(content: bytes) -> bytes:
    """Return a zip archive whose files all say 1 January 1980, nothing unpacked or packed again."""
    archive = bytearray(content)
    with zipfile.ZipFile(io.BytesIO(content)) as source:
        at = source.start_dir
        for item in source.infolist():
            # Time and date of a file stand before it and again in the directory at the end.
            for place in (item.header_offset + _LOCAL_TIME, at + _LISTED_TIME):
                archive[place : place + 4] = _FIRST_DAY
            at += _LISTED + len(item.orig_filename.encode()) + len(item.extra) + len(item.comment)
    return bytes(archive)
