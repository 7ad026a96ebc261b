"""Logos that users bring: PNG or SVG, bounded, checked, and made harmless before they are placed.

An SVG keeps only shapes, gradients and text that the picture itself holds: no script, no style sheet
import, no foreign object, no event handler, no address of anything outside the file. A PNG is
decoded and written anew, so that nothing but its pixels is left.
"""

from __future__ import annotations

import base64
import io
import re
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path

import defusedxml.ElementTree as Safe
from defusedxml.common import DefusedXmlException
from lxml import etree
from PIL import Image

from gis.errors import InputTableError
from gis.tables.files import read_document
from layers.export.formats import FORMATS

MOST_KB, MOST_PX = 1024, 4000
# Signature, length and name of the first chunk, width and height; with the rest of the chunk and its sum.
_HEAD, _HEAD_AND_SUM = 24, 33
_SVG = "http://www.w3.org/2000/svg"
_KEPT = {
    "svg", "g", "defs", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline",
    "polygon", "text", "tspan", "linearGradient", "radialGradient", "stop", "clipPath", "mask",
    "use", "symbol", "pattern",
}  # fmt: skip
_ATTRIBUTES = {
    "id", "class", "d", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy",
    "width", "height", "viewBox", "preserveAspectRatio", "points", "transform", "fill", "fill-rule",
    "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-linecap", "stroke-linejoin",
    "stroke-miterlimit", "stroke-dasharray", "stroke-dashoffset", "opacity", "clip-path",
    "clip-rule", "mask", "offset", "stop-color", "stop-opacity", "gradientUnits",
    "gradientTransform", "spreadMethod", "patternUnits", "patternTransform", "clipPathUnits",
    "maskUnits", "font-family", "font-size", "font-weight", "text-anchor", "dx", "dy", "color",
    "display", "visibility", "version", "style",
}  # fmt: skip
_HREF = ("href", "{http://www.w3.org/1999/xlink}href")
_ADDRESS = re.compile(r"url\(\s*['\"]?(?!#)", re.IGNORECASE)
_UNSAFE = re.compile(r"expression|javascript:|@import|-moz-binding|behavior\s*:|\\", re.IGNORECASE)
_WHITE = re.compile(r"[\s\x00-\x1f]+")


@dataclass(frozen=True)
class Logo:
    """A harmless picture: ``kind`` is ``png`` or ``svg``, ``content`` its bytes."""

    kind: str
    content: bytes

    @property
    def data_uri(self) -> str:
        """The picture as an address that loads nothing."""
        media = FORMATS[self.kind].media_type
        return f"data:{media};base64,{base64.b64encode(self.content).decode('ascii')}"


def read(content: bytes) -> Logo:
    """Return a logo made harmless.

    Raises
    ------
    InputTableError
        If the bytes are no PNG or SVG, too large, or broken.

    Examples
    --------
    >>> svg = b'<svg xmlns="http://www.w3.org/2000/svg" onload="x()"><script>x()</script><path d="M0 0"/></svg>'
    >>> read(svg).content
    b'<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'
    """
    if len(content) > MOST_KB * 1024:
        raise InputTableError("error.logo_size", found=len(content) // 1024, most=MOST_KB)
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return Logo("png", _png(content))
    if b"<svg" in content[:4096] or b":svg" in content[:4096]:
        return Logo("svg", _svg(content))
    if b"IHDR" in content[:64] or content[1:4] == b"PNG":
        # A PNG whose first bytes were spoilt, as by a transfer as text.
        raise InputTableError("error.logo_broken", kind="PNG")
    raise InputTableError("error.logo_kind")


def of_file(path: str | Path) -> Logo:
    """Return the logo of a file (see :func:`read`)."""
    return read(read_document(path, MOST_KB * 1024))


def _png(content: bytes) -> bytes:
    # The first chunk tells the size before Pillow allocates it. Its warning of large pictures is not
    # turned into a fault: filters of warnings belong to all threads, and so to all sessions.
    total = int.from_bytes(content[_HEAD_AND_SUM - 4 : _HEAD_AND_SUM], "big")
    is_whole = len(content) < _HEAD_AND_SUM or zlib.crc32(content[12 : _HEAD_AND_SUM - 4]) == total
    if content[12:16] != b"IHDR" or len(content) < _HEAD or not is_whole:
        raise InputTableError("error.logo_broken", kind="PNG")
    width, height = struct.unpack(">II", content[16:_HEAD])
    if max(width, height) > MOST_PX:
        raise InputTableError("error.logo_pixels", found=f"{width}×{height}", most=MOST_PX)
    try:
        pixels = Image.open(io.BytesIO(content), formats=["PNG"]).convert("RGBA")
    except (OSError, SyntaxError, ValueError):
        raise InputTableError("error.logo_broken", kind="PNG") from None
    stream = io.BytesIO()
    pixels.save(stream, format="PNG")
    return stream.getvalue()


def _svg(content: bytes) -> bytes:
    try:
        # Entities and document types are refused here; lxml then serialises what is left.
        Safe.fromstring(content, forbid_dtd=False, forbid_entities=True, forbid_external=True)
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        root = etree.fromstring(content, parser)
    except DefusedXmlException:
        raise InputTableError("error.logo_entities") from None
    except (etree.XMLSyntaxError, Safe.ParseError, ValueError):
        raise InputTableError("error.logo_broken", kind="SVG") from None
    if root.tag != f"{{{_SVG}}}svg":
        raise InputTableError("error.logo_kind")
    clean = _cleaned(root)
    etree.cleanup_namespaces(clean)
    return bytes(etree.tostring(clean))


def _cleaned(element: etree._Element) -> etree._Element:
    """Return a new element with what is allowed alone."""
    clean = etree.Element(element.tag, nsmap={None: _SVG})
    for name, value in element.attrib.items():
        if name in _HREF:
            if value.strip().startswith("#"):
                clean.set("href", value.strip())
        elif name in _ATTRIBUTES and not _is_unsafe(value):
            clean.set(name, value)
    if etree.QName(element).localname in ("text", "tspan", "title", "desc"):
        clean.text = element.text
    for child in element:
        if not isinstance(child.tag, str):
            continue
        name = etree.QName(child)
        if name.namespace == _SVG and name.localname in _KEPT:
            kept = _cleaned(child)
            kept.tail = child.tail if name.localname == "tspan" else None
            clean.append(kept)
    return clean


def _is_unsafe(value: str) -> bool:
    plain = _WHITE.sub("", value)
    return bool(_ADDRESS.search(value) or _UNSAFE.search(plain))
