"""A deck of slides: the map as editable shapes, a chart and a table beside it."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import UTC, datetime
from typing import Any

import pandas as pd
from lxml import etree
from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE, XL_LEGEND_POSITION
from pptx.util import Emu, Mm, Pt

from gis import colours
from gis.atlas import Atlas
from gis.words.catalogue import name, text
from layers.layout.designations import counts, filled
from layers.own import dressed
from layers.palette import ramp
from layers.print import press
from layers.print.drawing import Look
from layers.print.graticule import bar_km
from layers.print.ground import Frame
from layers.print.imprint import Imprint
from layers.print.labels import Box
from layers.print.plate import is_past_a_province, logo_data, shown_legend
from layers.print.slides.map import FORMS, MapOnSlide, colours_of, fill_of, inset_group, map_groups
from layers.print.slides.shapes import FONT, Palette, Sketch
from layers.print.tables import industries_table
from layers.scene import Scene

_WIDTH, _HEIGHT, _MARGIN = 338.667, 190.5, 12.7
_EPOCH = datetime(1980, 1, 1, tzinfo=UTC)
_ROWS = 12
_PROPERTY = 255
_LOGO_MM = (28.0, 14.0)
_CLOCK = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def deck(
    atlas: Atlas, scene: Scene, rows: pd.DataFrame, *, imprint: Imprint | None = None
) -> bytes:
    """Return a deck of a scene as PPTX bytes; equal input gives equal bytes.

    Parameters
    ----------
    scene
        What the map shows.
    rows
        The designations behind it, for chart and table.
    imprint
        Title, makers, date, logo; what is empty stands as a gap in the footer.
    """
    said = imprint or Imprint()
    scene = dressed(atlas, scene)
    show = Presentation()
    show.slide_width, show.slide_height = Mm(_WIDTH), Mm(_HEIGHT)
    palette = Palette(colours_of(scene))
    _theme(show, palette)
    title = said.title or scene.title
    foot = _foot(scene, said)
    slide = _slide(show, title, foot, said)
    _map_slide(atlas, scene, slide, Sketch(palette))
    _chart_slides(atlas, rows, (show, title, foot, said, scene.lang))
    core = show.core_properties
    # The standard gives a property 255 characters, and python-pptx refuses more.
    core.title = title[:_PROPERTY]
    core.author = (said.organisation or text("print.maker", scene.lang))[:_PROPERTY]
    core.created = core.modified = _EPOCH
    core.last_modified_by, core.revision = "", 1
    stream = io.BytesIO()
    show.save(stream)
    return _settled(stream.getvalue())


def _theme(show: Any, palette: Palette) -> None:
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


def _foot(scene: Scene, imprint: Imprint) -> str:
    lang = scene.lang
    own = imprint.review_number or f"【{text('print.gap_review', lang)}】"
    pieces = [scene.sources, text("print.own_review", lang) + own]
    for key, value in (("organisation", imprint.organisation), ("contact", imprint.contact),
                       ("date", imprint.date)):  # fmt: skip
        if value:
            pieces.append(text(f"print.{key}", lang) + value)
    return "　".join(pieces)


def _slide(show: Any, title: str, foot: str, imprint: Imprint) -> Any:
    """Return a new slide with title, rule, footer and logo."""
    slide = show.slides.add_slide(show.slide_layouts[5])
    holder = slide.shapes.title
    holder.left, holder.top = Mm(_MARGIN), Mm(8)
    holder.width, holder.height = Mm(_WIDTH - 2 * _MARGIN - 32), Mm(14)
    holder.text_frame.word_wrap = True
    holder.text_frame.text = title
    _style(holder.text_frame, 24 if len(title) <= 30 else 18, is_bold=True)
    sketch = Sketch(Palette([]), first_id=50)
    below = "subtitle" if imprint.subtitle else ""
    parts = [
        sketch.preset("rule", "rect", (_MARGIN, 23, _WIDTH - 2 * _MARGIN, 0.6),
                      sketch.solid(imprint.accent) + sketch.line(None)),
        sketch.text("sources", foot, (_MARGIN, _HEIGHT - 15, _WIDTH - 2 * _MARGIN, 11), 9,
                    colour=colours.PRINT_FAINT),
    ]  # fmt: skip
    if below:
        box = (_MARGIN, 24.6, _WIDTH - 2 * _MARGIN, 6)
        parts.append(sketch.text(below, imprint.subtitle, box, 12.5, colour=colours.TEXT_GREY))
    _add(slide, [sketch.group("frame", parts, (_MARGIN, 23, _WIDTH - 2 * _MARGIN, _HEIGHT - 27))])
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
    picture.width, picture.height = Emu(int(picture.width * share)), Emu(int(picture.height * share))
    picture.left = Mm(_WIDTH - _MARGIN) - picture.width
    picture.top = Mm(7) + (Mm(_LOGO_MM[1]) - picture.height) // 2


def _style(frame: Any, size_pt: float, *, is_bold: bool = False, colour: str = "16202B") -> None:
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
            _east_asian(run.font._element)  # noqa: SLF001


def _east_asian(properties: Any) -> None:
    tag = "{http://schemas.openxmlformats.org/drawingml/2006/main}ea"
    latin = properties.find(tag.replace("}ea", "}latin"))
    element = etree.Element(tag, typeface=FONT)
    if latin is None:
        properties.append(element)
    else:
        latin.addnext(element)


def _add(slide: Any, groups: list[str]) -> None:
    tree = slide.shapes._spTree  # noqa: SLF001
    for group in groups:
        if group:
            tree.append(etree.fromstring(group))


def _map_slide(atlas: Atlas, scene: Scene, slide: Any, sketch: Sketch) -> None:
    left, top, width, height = _MARGIN, 32.0, 232.0, _HEIGHT - 32.0 - 18.0
    (south, west), (north, east) = scene.bounds
    frame = Frame(((south, west), (north, east)), width, height, margin_mm=3)
    spot = MapOnSlide(frame, left, top)
    taken = (Box(width - 27, height - 35, width, height),) if is_past_a_province(scene) else ()
    sea = sketch.preset("map", "rect", spot.box, sketch.solid(colours.FOREIGN) + sketch.line(colours.INK, 0.25))  # fmt: skip
    groups = map_groups(atlas, scene, spot, sketch, Look(type_scale=1.1, taken=taken))
    count, bar_mm = bar_km(frame, 40)
    at = (left + 6, top + height - 6)
    bar = [
        sketch.preset("scale", "rect", (at[0], at[1], bar_mm, 1), sketch.solid(colours.INK) + sketch.line(None)),
        sketch.text("scale text", text("print.km", scene.lang, count=count), (at[0], at[1] - 5, 40, 4.5), 10),
    ]  # fmt: skip
    inset = inset_group(atlas, scene, (left + width, top + height), sketch)
    legend = _legend(scene, sketch, (left + width + 6, top))
    _add(slide, [sketch.group("map", [sea], spot.box), *groups, sketch.group("scale bar", bar, (at[0], at[1] - 5, 45, 7)), inset, legend])  # fmt: skip


def _legend(scene: Scene, sketch: Sketch, corner: tuple[float, float]) -> str:
    x, y = corner
    width = _WIDTH - _MARGIN - x
    shapes = [sketch.text("legend", text("print.legend", scene.lang), (x, y, width, 6), 15, is_bold=True)]  # fmt: skip
    y += 9
    parts = shown_legend(scene, Look())
    lines = sum(2 + len(part["entries"]) - bool(part["entries"]) for part in parts)
    step = min(6.4, (_HEIGHT - 18 - y) / max(1, lines))
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


def _chart_slides(atlas: Atlas, rows: pd.DataFrame, around: tuple[Any, ...]) -> None:
    """Add the chart of industries by region, and the table of industries on as many slides as it needs."""
    show, _, foot, imprint, lang = around
    table = industries_table(atlas, rows, lang, with_measures=True)
    if not table:
        return
    placed = counts(filled(rows))
    regions = atlas.regions().drop_duplicates("adcode").set_index("adcode")["short_name"]
    grid = placed.pivot_table(index="region_code", columns="category", values="industry_count", sort=False).fillna(0)  # fmt: skip
    grid = grid.loc[grid.sum(axis=1).sort_values(ascending=False, kind="stable").index][:30]
    slide = _slide(show, text("deck.chart", lang), foot, imprint)
    data = CategoryChartData(number_format="0")
    data.categories = [regions.get(code, str(code)) for code in grid.index]
    for category in grid.columns:
        data.add_series(name("category", str(category), lang), grid[category].tolist())
    frame = slide.shapes.add_chart(
        XL_CHART_TYPE.COLUMN_STACKED, Mm(_MARGIN), Mm(32), Mm(_WIDTH - 2 * _MARGIN), Mm(138), data
    )
    frame.name = text("deck.chart", lang)
    chart = frame.chart
    chart.has_legend, chart.has_title = True, False
    chart.legend.position, chart.legend.include_in_layout = XL_LEGEND_POSITION.TOP, False
    chart.font.size, chart.font.name = Pt(12), FONT
    _east_asian(chart.font._element)  # noqa: SLF001
    chart.value_axis.major_gridlines.format.line.color.rgb = RGBColor.from_string("E1E5E9")
    chart.plots[0].gap_width = 60
    for series, category in zip(chart.plots[0].series, grid.columns, strict=True):
        series.format.fill.solid()
        colour = ramp(str(category))[1].lstrip("#").upper()
        series.format.fill.fore_color.rgb = RGBColor.from_string(colour)
    _table_slides(table, around)


def _chunks(rows: list[list[str]]) -> list[list[list[str]]]:
    """Return the rows of each slide; a heading stands again above what goes on, and never last."""
    chunks: list[list[list[str]]] = [[]]
    heading: list[str] = []
    for number, row in enumerate(rows):
        is_heading = len(row) == 1
        is_full = len(chunks[-1]) >= _ROWS - (is_heading and number < len(rows) - 1)
        if is_full:
            chunks.append([] if is_heading or not heading else [heading])
        if is_heading:
            heading = row
        chunks[-1].append(row)
    return chunks


def _table_slides(table: dict[str, Any], around: tuple[Any, ...]) -> None:
    show, _, foot, imprint, lang = around
    chunks = _chunks(table["rows"])
    for number, chunk in enumerate(chunks, start=1):
        title = text("deck.table", lang)
        if len(chunks) > 1:
            title = text("deck.continued", lang, title=title, page=number, pages=len(chunks))
        slide = _slide(show, title, foot, imprint)
        frame = slide.shapes.add_table(
            len(chunk) + 1, 3, Mm(_MARGIN), Mm(32), Mm(_WIDTH - 2 * _MARGIN), Mm(9 * len(chunk) + 9)
        )
        frame.name = title
        grid = frame.table
        for column, width in enumerate((88.0, 22.0, _WIDTH - 2 * _MARGIN - 110.0)):
            grid.columns[column].width = Mm(width)
        heads = [text(f"deck.{key}", lang) for key in ("industry", "count", "where")]
        for line, cells in enumerate((heads, *chunk)):
            grid.rows[line].height = Emu(Mm(9))
            for column, words in enumerate((*cells, "", "")[:3]):
                cell = grid.cell(line, column)
                cell.text_frame.text = words
                is_head = line == 0 or len(cells) == 1
                _style(cell.text_frame, 12.5, is_bold=is_head, colour="FFFFFF" if line == 0 else "16202B")  # fmt: skip
                cell.margin_left = Mm(2)
                cell.fill.solid()
                tone = "1F5F9E" if line == 0 else "DCEBF8" if len(cells) == 1 else "FFFFFF"
                cell.fill.fore_color.rgb = RGBColor.from_string(tone)


def _settled(content: bytes) -> bytes:
    """Return a package whose bytes depend on no clock, the workbooks of its charts included."""
    source = zipfile.ZipFile(io.BytesIO(content))
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as target:
        for item in source.infolist():
            data = source.read(item)
            if item.filename.endswith(".xlsx"):
                data = _settled(data)
            elif item.filename == "docProps/core.xml":
                data = _CLOCK.sub(b"1980-01-01T00:00:00Z", data)
            info = zipfile.ZipInfo(item.filename, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, data, compresslevel=6)
    return stream.getvalue()
