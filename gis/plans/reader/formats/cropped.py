"""What of a PDF page counts: signs beyond its crop box are on no print, others were crossed out in a viewer.

A double page that was split by cropping holds both halves on either page, and pages for a print works
hold marks around what is cut off; both are read with the rest by every reader of signs. What was typed
into a form or put onto the page as a comment is none of its signs, and said.
"""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any

import pypdfium2.raw as pdfium

if TYPE_CHECKING:
    from gis.plans.reader.formats.appearance import Dropped

# Points by which a sign may stand over the edge, from its middle.
_OVER = 1.0
# Flags of an annotation that no viewer shows: hidden, not viewed.
_UNSEEN = 2 | 32
# More of them than this on a page are no marks of a reader.
_MAX_MARKS = 2000

Box = tuple[float, float, float, float]


def seen(page: Any, textpage: Any, text: str, dropped: Dropped) -> str:
    """Return the text of a page with blanks for signs that its crop box cuts off or a mark crosses out.

    They are added to what was dropped, and so are the words of forms and comments.

    Parameters
    ----------
    page, textpage
        The page and its text, as pdfium knows them.
    text
        One sign for each sign of the page.
    dropped
        Where the words are filed.
    """
    box, struck = _crop_box(page), _marks(page, dropped)
    if box is None and not struck:
        return text
    edges = [ctypes.c_double() for _ in "甲乙丙丁"]
    references = [ctypes.byref(edge) for edge in edges]
    out: list[str] = []
    cut: dict[str, list[str]] = {"cropped": [], "struck_out": []}
    for n, sign in enumerate(text):
        if not sign.isspace() and pdfium.FPDFText_GetCharBox(textpage, n, *references):
            left, right, bottom, top = (edge.value for edge in edges)
            x, y = (left + right) / 2, (bottom + top) / 2
            kind = "cropped" if box and not _holds(box, x, y, _OVER) else ""
            if kind or any(_holds(mark, x, y, 0) for mark in struck):
                cut[kind or "struck_out"].append(sign)
                out.append(" ")
                continue
        out.append(sign)
    for kind, signs in cut.items():
        dropped.add(kind, "".join(signs))
    return "".join(out) if any(cut.values()) else text


def _holds(box: Box, x: float, y: float, over: float) -> bool:
    left, bottom, right, top = box
    return left - over <= x <= right + over and bottom - over <= y <= top + over


def _marks(page: Any, dropped: Dropped) -> list[Box]:
    """Return what marks of a viewer cross out; add what forms and comments say to what was dropped."""
    found: list[Box] = []
    for n in range(min(pdfium.FPDFPage_GetAnnotCount(page), _MAX_MARKS)):
        mark = pdfium.FPDFPage_GetAnnot(page, n)
        if not mark:
            continue
        if not pdfium.FPDFAnnot_GetFlags(mark) & _UNSEEN:
            kind = pdfium.FPDFAnnot_GetSubtype(mark)
            if kind == pdfium.FPDF_ANNOT_STRIKEOUT:
                found += _crossed(mark)
            elif kind == pdfium.FPDF_ANNOT_FREETEXT:
                dropped.add("annotated", _said(mark, b"Contents"))
            elif kind == pdfium.FPDF_ANNOT_WIDGET and _said(mark, b"FT") in ("Tx", "Ch"):
                dropped.add("annotated", _said(mark, b"V"))
        pdfium.FPDFPage_CloseAnnot(mark)
    return found


def _crossed(mark: Any) -> list[Box]:
    """Return the box of every line that a mark crosses out."""
    found: list[Box] = []
    corners = pdfium.FS_QUADPOINTSF()
    for n in range(min(pdfium.FPDFAnnot_CountAttachmentPoints(mark), _MAX_MARKS)):
        if pdfium.FPDFAnnot_GetAttachmentPoints(mark, n, ctypes.byref(corners)):
            xs = corners.x1, corners.x2, corners.x3, corners.x4
            ys = corners.y1, corners.y2, corners.y3, corners.y4
            found.append((min(xs), min(ys), max(xs), max(ys)))
    return found


def _said(mark: Any, key: bytes) -> str:
    """Return a text of an annotation, empty where it has none."""
    size = pdfium.FPDFAnnot_GetStringValue(mark, key, None, 0)
    buffer = ctypes.create_string_buffer(size)
    written = ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR))
    pdfium.FPDFAnnot_GetStringValue(mark, key, written, size)
    return buffer.raw.decode("utf-16-le", "replace").rstrip("\0")


def _crop_box(page: Any) -> Box | None:
    """Return left, bottom, right and top of what a page shows, None where it has no crop box of its own or shows all."""
    crop, media = _box(page, pdfium.FPDFPage_GetCropBox), _box(page, pdfium.FPDFPage_GetMediaBox)
    if crop is None or crop[0] >= crop[2] or crop[1] >= crop[3]:
        return None
    shows_all = media and crop[0] <= media[0] and crop[1] <= media[1] and crop[2] >= media[2] and crop[3] >= media[3]
    return None if shows_all else crop


def _box(page: Any, asked: Any) -> Box | None:
    edges = [ctypes.c_float() for _ in "甲乙丙丁"]
    if not asked(page, *map(ctypes.byref, edges)):
        return None
    left, bottom, right, top = (edge.value for edge in edges)
    return left, bottom, right, top
