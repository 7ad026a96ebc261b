"""The text of a PDF by pypdfium2, which gives the right signs for 色 方 门 and reads labels once."""

from __future__ import annotations

import re

import pypdfium2
import pypdfium2.raw as pdfium

from gis.errors import DocumentError
from gis.plans.reader.formats import baselines, cropped, grids, lines
from gis.plans.reader.formats.appearance import Dropped
from gis.plans.reader.formats.bounds import MAX_CHARACTERS, MAX_PAGES, Extracted

# Fewer signs than this on a page with pictures is a scan.
_FEW = 12
# Blanks between 汉字, or between them and figures; the look back stands behind the blank so that the search is for blanks alone.
_BLANK = re.compile(
    r"[ \u3000](?:(?<=[一-龥，。；：、（）“”].)(?=[一-龥\d，。；：、（）“”])"
    r"|(?<=\d.)(?=[一-龥，。；：、%]))"
)
_BLANKS = re.compile(r"[ \u3000]{2,}")
_HYPHENS = {0xFFFE: "-", 0x02: "-"}
_PASSWORD = 4
# Of more pages than this only some are looked through for words that are struck out, and those on which figures run together.
_SHORT, _SOME = 40, 50
_RUN_TOGETHER = re.compile(r"\d{7}")
_NAMED = 8


def extract(content: bytes, name: str) -> Extracted:
    """Return the text of a PDF, page headers left out and soft line ends joined.

    Raised marks of notes, and what the crop box of a page cuts off, are left out and said in the notes.

    Raises
    ------
    DocumentError
        If the file is damaged, wants a password, has too many pages or no text (a scan).
    """
    try:
        document = pypdfium2.PdfDocument(content)
        count = len(document)
    except pypdfium2.PdfiumError as fault:
        locked = getattr(fault, "err_code", None) == _PASSWORD or "assword" in str(fault)
        raise DocumentError(
            "reader.encrypted" if locked else "reader.damaged", file=name
        ) from fault
    dropped = Dropped()
    try:
        if count > MAX_PAGES:
            raise DocumentError("reader.too_many_pages", file=name, found=count, limit=MAX_PAGES)
        pages, bare, blank = _pages(document, range(count), name, dropped)
        if (
            count > _SHORT and "struck_out" in dropped.words
        ):  # where one change is printed others may be
            dropped = Dropped()
            pages, bare, blank = _pages(document, range(count), name, dropped, every=1)
    finally:
        document.close()
    if count and (bare == count or bare - len(blank) > 0.7 * count):
        raise DocumentError("reader.scanned", file=name, pages=count)
    kept = lines.without_headers(pages)
    paragraphs = lines.joined([line for page in kept for line in page])
    text = "\n".join(paragraphs)
    text = _BLANK.sub("", _BLANKS.sub(" ", text) if "  " in text or "\u3000" in text else text)
    notes: list[tuple[str, dict[str, object]]] = []
    if bare > len(blank):
        notes.append(("reader.pages_without_text", {"count": bare - len(blank)}))
    if blank:
        notes.append(
            (
                "reader.pages_blank",
                {
                    "pages": ", ".join(map(str, blank[:_NAMED]))
                    + (" …" if len(blank) > _NAMED else "")
                },
            )
        )
    if count > _SHORT and "struck_out" not in dropped.words:
        notes.append(("reader.struck_sampled", {"pages": count, "step": _SOME}))
    return Extracted(text, "pdf", notes + dropped.notes(), count)


def _pages(
    document: pypdfium2.PdfDocument, numbers: range, name: str, dropped: Dropped, every: int = _SOME
) -> tuple[list[list[str]], int, list[int]]:
    """Return the lines of every page, how many pages have no text, and the numbers of those with nothing at all."""
    found: list[list[str]] = []
    blank: list[int] = []
    bare = total = 0
    tables: list[list[str]] = []
    every = 1 if len(numbers) <= _SHORT else every
    for number in numbers:
        text, tables = _page(
            document, number, name, dropped, goes_on=bool(tables), with_lines=number % every == 0
        )
        total += len(text)
        if total > MAX_CHARACTERS:
            raise DocumentError("reader.too_much_text", file=name)
        if len(text) < _FEW or len(text.strip()) < _FEW:
            bare += 1
            # Without a sign and a picture: LibreOffice prints some web pages with a first page that it left empty.
            blank += [number + 1] if not text.strip() and _is_empty(document, number) else []
        # A hyphen that ends a printed line; without it Micro-LED would be MicroLED.
        text = text.translate(_HYPHENS) if "\ufffe" in text or "\x02" in text else text
        found.append([line for line in text.splitlines() if line and not line.isspace()])
    return found, bare, blank


def _is_empty(document: pypdfium2.PdfDocument, number: int) -> bool:
    page = pdfium.FPDF_LoadPage(document.raw, number)
    try:
        return bool(page) and not pdfium.FPDFPage_CountObjects(page)
    finally:
        if page:
            pdfium.FPDF_ClosePage(page)


def _page(
    document: pypdfium2.PdfDocument,
    number: int,
    name: str,
    dropped: Dropped,
    *,
    goes_on: bool,
    with_lines: bool,
) -> tuple[str, list[list[str]]]:
    """Return the text of a page and the rows of its tables; by bare handles, which is a tenth faster than by objects."""
    page = pdfium.FPDF_LoadPage(document.raw, number)
    signs = pdfium.FPDFText_LoadPage(page) if page else None
    try:
        if not signs:
            raise DocumentError("reader.damaged", file=name)
        raw = baselines.signs_of(signs)
        with_lines = with_lines or _RUN_TOGETHER.search(raw) is not None
        text = baselines.unbroken(
            signs, cropped.seen(page, signs, raw, dropped, with_lines=with_lines)
        )
        shown, tables = grids.masked(
            page, signs, text, baselines.unraised(signs, text, dropped), goes_on=goes_on
        )
        return grids.put_back(shown.replace("\u200b", ""), tables), tables
    finally:
        if signs:
            pdfium.FPDFText_ClosePage(signs)
        if page:
            pdfium.FPDF_ClosePage(page)
