"""What of a PDF page is seen: signs beyond its crop box are in the file and on no print.

A double page that was split by cropping holds both halves on either page, and pages for a print works
hold marks around what is cut off; both are read with the rest by every reader of signs.
"""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any

import pypdfium2.raw as pdfium

if TYPE_CHECKING:
    from gis.plans.reader.formats.appearance import Dropped

# Points by which a sign may stand over the edge, from its middle.
_OVER = 1.0


def seen(page: Any, textpage: Any, text: str, dropped: Dropped) -> str:
    """Return the text of a page with blanks for the signs that its crop box cuts off, which are added to what was dropped.

    Parameters
    ----------
    page, textpage
        The page and its text, as pdfium knows them.
    text
        One sign for each sign of the page.
    dropped
        Where the words are filed.
    """
    box = _crop_box(page)
    if box is None:
        return text
    left, bottom, right, top = box
    edges = [ctypes.c_double() for _ in "甲乙丙丁"]
    references = [ctypes.byref(edge) for edge in edges]
    out: list[str] = []
    cut: list[str] = []
    for n, sign in enumerate(text):
        if not sign.isspace() and pdfium.FPDFText_GetCharBox(textpage, n, *references):
            x = (edges[0].value + edges[1].value) / 2
            y = (edges[2].value + edges[3].value) / 2
            if not (left - _OVER <= x <= right + _OVER and bottom - _OVER <= y <= top + _OVER):
                cut.append(sign)
                out.append(" ")
                continue
        out.append(sign)
    if not cut:
        return text
    dropped.add("cropped", "".join(cut))
    return "".join(out)


def _crop_box(page: Any) -> tuple[float, float, float, float] | None:
    """Return left, bottom, right and top of what a page shows, None where it has no crop box of its own or shows all."""
    crop, media = _box(page, pdfium.FPDFPage_GetCropBox), _box(page, pdfium.FPDFPage_GetMediaBox)
    if crop is None or crop[0] >= crop[2] or crop[1] >= crop[3]:
        return None
    shows_all = media and crop[0] <= media[0] and crop[1] <= media[1] and crop[2] >= media[2] and crop[3] >= media[3]
    return None if shows_all else crop


def _box(page: Any, asked: Any) -> tuple[float, float, float, float] | None:
    edges = [ctypes.c_float() for _ in "甲乙丙丁"]
    if not asked(page, *map(ctypes.byref, edges)):
        return None
    left, bottom, right, top = (edge.value for edge in edges)
    return left, bottom, right, top
