"""The file that slides make: an empty presentation in the colours of a deck, and its bytes without a clock."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import UTC, datetime
from typing import Any

from lxml import etree
from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.parts.slide import SlidePart
from pptx.util import Mm

from layers.print.slides.shapes import FONT, Palette

# In mm: the slide, and what is left free at its edges.
WIDTH, HEIGHT, MARGIN = 338.667, 190.5, 12.7
# The layout of a slide with a title.
TITLED = "Title Only"
_EPOCH = datetime(1980, 1, 1, tzinfo=UTC)
_CLOCK = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
# Where a zip archive keeps times (APPNOTE.TXT 4.3.7 and 4.3.12), how long an entry of its directory is
# without its name, and the earliest day that it can say.
_LOCAL_TIME, _LISTED_TIME, _LISTED = 10, 12, 46
_FIRST_DAY = b"\x00\x00\x21\x00"
_PROPERTY = 255
# Where the shapes of a slide end.
_END = b"</p:spTree>"


class DrawnSlide(SlidePart):
    """A slide whose topmost shapes are written as they are.

    As elements they would be read from text only to be made into the same text again, and the shapes of
    a map are nearly all of a file.

    Attributes
    ----------
    topmost
        Shapes as DrawingML, above all that the slide holds as elements.
    """

    def __init__(self, *said: Any) -> None:
        super().__init__(*said)
        self.topmost: list[str] = []

    @property  # type: ignore[misc]  # as that of every part of XML; the base of all parts has a setter
    def blob(self) -> bytes:
        """The slide as XML."""
        whole: bytes = super().blob
        end = whole.rindex(_END)
        return b"".join([whole[:end], *(shape.encode() for shape in self.topmost), whole[end:]])


def empty(palette: Palette) -> Any:
    """Return a presentation without slides, in the colours and the font of a deck."""
    show = Presentation()
    show.slide_width, show.slide_height = Mm(WIDTH), Mm(HEIGHT)
    theme(show, palette)
    # Of the layouts of python-pptx only these two are of use on a wide slide.
    for layout in list(show.slide_layouts):
        if layout.name not in {TITLED, "Blank"}:
            show.slide_layouts.remove(layout)
    return show


def new_slide(show: Any) -> Any:
    """Return a new slide at the end of a presentation, with the places of a title."""
    layout, holder = show.slide_layouts.get_by_name(TITLED), show.part
    partname = holder._next_slide_partname  # noqa: SLF001
    part = DrawnSlide.new(partname, holder.package, layout.part)
    part.slide.shapes.clone_layout_placeholders(layout)
    show.slides._sldIdLst.add_sldId(holder.relate_to(part, RELATIONSHIP_TYPE.SLIDE))  # noqa: SLF001
    return part.slide


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
