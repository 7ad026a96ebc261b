"""Which format a document is in, told by its content and only then by its name."""

from __future__ import annotations

from pathlib import PurePath

from gis.errors import DocumentError
from gis.plans.reader.formats import html, ofd, txt
from gis.plans.reader.formats.bounds import MAX_BYTES, MAX_CHARACTERS, Extracted, Package
from gis.plans.reader.formats.word import docx

SUFFIXES = (
    ".txt", ".md", ".docx", ".pdf", ".html", ".htm", ".mht", ".mhtml", ".ofd", ".doc", ".wps", ".rtf", ".odt",
    ".xlsx", ".xls", ".ods", ".csv", ".tsv",
)  # fmt: skip
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"BM")
_SHEETS = (".xls", ".xlsx", ".ods", ".et", ".xlsm", ".xlsb")


def extract(content: bytes, name: str) -> Extracted:
    """Return the text of a document of any known format.

    Parameters
    ----------
    content
        The bytes of the file.
    name
        Its name, for messages and where the content leaves it open.

    Returns
    -------
    Extracted
        Text, format, notes, number of pages.

    Raises
    ------
    DocumentError
        If the file is empty, too large, locked, damaged, a scan or of no known format; the
        message says what to do.

    Examples
    --------
    >>> extract("到2027年，产值达到500亿元。".encode("gb18030"), "plan.txt").text
    '到2027年，产值达到500亿元。'
    """
    if not content.strip():
        raise DocumentError("reader.empty", file=name)
    if len(content) > MAX_BYTES:
        raise DocumentError("reader.too_large", file=name, limit=MAX_BYTES // 2**20)
    found = _by_content(content, name, PurePath(name).suffix.lower())
    if len(found.text) > MAX_CHARACTERS:
        raise DocumentError("reader.too_much_text", file=name)
    if not found.text.strip():
        raise DocumentError("reader.no_text", file=name)
    return found


def _by_content(content: bytes, name: str, suffix: str) -> Extracted:
    if content.startswith(b"PK"):
        return _package(content, name, suffix)
    if content.startswith(_OLE):
        return _ole(content, name, suffix)
    if content.startswith(_PICTURES):
        raise DocumentError("reader.picture", file=name)
    head = content[:1024].lstrip().lower()
    if b"%pdf-" in head:
        from gis.plans.reader.formats import pdf

        return pdf.extract(content, name)
    if head.startswith(b"{\\rtf"):
        from gis.plans.reader.formats import office

        return office.extract(content, name)
    return _page_or_text(content, name, suffix, head)


def _page_or_text(content: bytes, name: str, suffix: str, head: bytes) -> Extracted:
    if b"mime-version:" in head or b"content-type: multipart/related" in head:
        return html.extract_mht(content, name)
    marked = head.startswith((b"<!doctype html", b"<html", b"<?xml")) or b"<body" in head
    if marked or suffix in (".html", ".htm"):
        return html.extract(content, name)
    if suffix in (".csv", ".tsv"):
        from gis.plans.reader.formats import office

        return office.extract_rows(content, name)
    return txt.extract_markdown(content, name) if suffix == ".md" else txt.extract(content, name)


def _package(content: bytes, name: str, suffix: str) -> Extracted:
    parts = Package(content, name).parts
    if "word/document.xml" in parts:
        return docx.extract(content, name)
    if "OFD.xml" in parts:
        return ofd.extract(content, name)
    from gis.plans.reader.formats import office

    if any(part.startswith("xl/") for part in parts) or suffix in _SHEETS:
        return office.extract_sheets(content, name)
    if "content.xml" in parts:
        return office.extract(content, name)
    raise DocumentError("reader.unknown_format", file=name)


def _ole(content: bytes, name: str, suffix: str) -> Extracted:
    from gis.plans.reader.formats import office

    if "EncryptedPackage".encode("utf-16-le") in content:
        raise DocumentError("reader.encrypted", file=name)
    workbook = "Workbook".encode("utf-16-le") in content or suffix in _SHEETS
    if workbook and suffix not in (".doc", ".wps"):
        return office.extract_sheets(content, name)
    return office.extract(content, name)
