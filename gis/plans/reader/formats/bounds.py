"""Bounds of what is read: sizes of files and of what they unpack to, XML without entities."""

from __future__ import annotations

import io
import lzma
import zipfile
import zlib
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from gis.errors import DocumentError

MAX_BYTES = 64 * 2**20
MAX_PART_BYTES = 64 * 2**20
MAX_UNPACKED_BYTES = 256 * 2**20
MAX_PARTS = 4000
MAX_CHARACTERS = 12_000_000
MAX_PAGES = 3000
# XML packs well; a bomb packs a thousand times better.
_MAX_RATIO = 400


# What a damaged or odd part of a zip raises; zlib and lzma have errors of their own.
_DAMAGE = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, OSError, EOFError, RuntimeError, ValueError,
)  # fmt: skip


@dataclass(slots=True)
class Extracted:
    """The text of a document, and what its reader must know about it.

    Attributes
    ----------
    text
        Paragraphs separated by line feeds, cells of a table row by tabs.
    format
        txt, docx, pdf, html, mht, ofd, doc, xlsx …
    notes
        Keys of messages with their values: tracked changes taken as accepted, pages without text.
    pages
        Number of pages where the format has some, else 0.
    """

    text: str
    format: str
    notes: list[tuple[str, dict[str, object]]] = field(default_factory=list)
    pages: int = 0


class Package:
    """A zip file whose parts are read one by one within the bounds."""

    def __init__(self, content: bytes, name: str) -> None:
        self.name = name
        self.read_bytes = 0
        try:
            self.zip = zipfile.ZipFile(io.BytesIO(content))
            parts = self.zip.infolist()
        except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError) as fault:
            raise DocumentError("reader.damaged", file=name) from fault
        if len(parts) > MAX_PARTS or sum(p.file_size for p in parts) > MAX_UNPACKED_BYTES:
            raise DocumentError("reader.too_large_unpacked", file=name)
        self.parts = {p.filename.lstrip("/"): p for p in parts}

    def part(self, path: str) -> bytes | None:
        """Return the bytes of a part, or None where the package has none of that name."""
        info = self.parts.get(path.lstrip("/"))
        if info is None:
            return None
        if info.flag_bits & 1:
            raise DocumentError("reader.encrypted", file=self.name)
        packed = max(info.compress_size, 1)
        if info.file_size > MAX_PART_BYTES or (
            info.file_size > 2**20 and info.file_size / packed > _MAX_RATIO
        ):
            raise DocumentError("reader.too_large_unpacked", file=self.name)
        try:
            with self.zip.open(info) as stream:
                content = stream.read(MAX_PART_BYTES + 1)
        except _DAMAGE as fault:
            raise DocumentError("reader.damaged", file=self.name) from fault
        self.read_bytes += len(content)
        if len(content) > MAX_PART_BYTES or self.read_bytes > MAX_UNPACKED_BYTES:
            raise DocumentError("reader.too_large_unpacked", file=self.name)
        return content

    def xml(self, path: str) -> Any | None:
        """Return the root element of a part, or None where there is none."""
        content = self.part(path)
        return None if content is None else parse_xml(content, self.name)

    def related(self, folder: str, of: str, kind: str) -> dict[str, str]:
        """Return the paths of the parts that a part names by a relationship of some kind, by its key; none where they are damaged."""
        try:
            root = self.xml(f"{folder}/_rels/{of}.rels")
        except DocumentError:
            return {}  # the text of the document hangs on none of them
        found = {}
        for element in () if root is None else root:
            target = attribute(element, "Target") or ""
            if (attribute(element, "Type") or "").endswith(f"/{kind}") and attribute(
                element, "TargetMode"
            ) != "External":
                found[attribute(element, "Id") or ""] = (
                    target if target.startswith("/") else f"{folder}/{target}"
                )
        return found


def parse_xml(content: bytes, name: str) -> Any:
    """Return the root of an XML text; entities stay unread, depth is bounded by the parser.

    Raises
    ------
    DocumentError
        If the text is no well-formed XML.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as fault:
        raise DocumentError("reader.damaged", file=name) from fault
    if root is None:
        raise DocumentError("reader.damaged", file=name)
    return root


def local(element: Any) -> str:
    """Return the name of an element without its namespace; empty for entities and comments."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Any, name: str) -> str | None:
    """Return an attribute by its name without namespace, or None."""
    for key, value in element.attrib.items():
        if key.rpartition("}")[2] == name:
            return str(value)
    return None
