"""What of a PDF page counts: signs beyond its crop box are on no print, others were crossed out in a viewer.

A double page that was split by cropping holds both halves on either page, and pages for a print works
hold marks around what is cut off; both are read with the rest by every reader of signs. What was typed
into a form or put onto the page as a comment is none of its signs, and said.
"""

from __future__ import annotations

import ctypes
from bisect import bisect_left
from typing import TYPE_CHECKING, Any

import pypdfium2.raw as pdfium

if TYPE_CHECKING:
    from gis.plans.reader.formats.appearance import Dropped

# Points by which a sign may stand over the edge, from its middle.
_OVER = 1.0
# Flags of an annotation that no viewer shows: hidden, not viewed.
_UNSEEN = 2 | 32
# A line through signs: how thick at most and how long at least, how far off their middle by their height, how much of it they cover.
_THIN, _SHORTEST, _ASIDE, _COVERED = 2.0, 4.0, 0.22, 0.6
# Off the line by their height, signs that lie low; how far apart in height lines are one; how many signs or lines beside are looked at.
_LOW, _LEVEL, _NEIGHBOURS = 0.75, 0.5, 8
_MAX_DRAWN = 20_000
# More of them than this on a page are no marks of a reader.
_MAX_MARKS = 2000

Box = tuple[float, float, float, float]


def seen(page: Any, textpage: Any, text: str, dropped: Dropped, *, with_lines: bool = True) -> str:
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
    with_lines
        Whether lines that are drawn are looked through, which takes as long as reading the signs.
    """
    box, struck = _crop_box(page), _marks(page, dropped)
    ruled = _ruled_out(textpage, text, _strokes(page) if with_lines else [])
    if box is None and not struck and not ruled:
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
            if kind or n in ruled or any(_holds(mark, x, y, 0) for mark in struck):
                cut[kind or "struck_out"].append(sign)
                out.append(" ")
                continue
        out.append(sign)
    for kind, signs in cut.items():
        dropped.add(kind, "".join(signs))
    return "".join(out) if any(cut.values()) else text


def _strokes(page: Any) -> list[tuple[float, float, float]]:
    """Return the thin lines across that are drawn on a page: height, left and right end."""
    count = pdfium.FPDFPage_CountObjects(page)
    if count > _MAX_DRAWN:
        return []
    get, kind, path = (
        pdfium.FPDFPage_GetObject,
        pdfium.FPDFPageObj_GetType,
        pdfium.FPDF_PAGEOBJ_PATH,
    )
    edges = [ctypes.c_float() for _ in "甲乙丙丁"]
    found = []
    for drawn in [one for n in range(count) if kind(one := get(page, n)) == path]:
        if pdfium.FPDFPageObj_GetBounds(drawn, *edges):
            left, bottom, right, top = (edge.value for edge in edges)
            if top - bottom <= _THIN and right - left >= _SHORTEST:
                found.append(((bottom + top) / 2, left, right))
    return found


def _joined(strokes: list[tuple[float, float, float]]) -> list[tuple[float, float, float]]:
    """Return lines with those as one that go on in each other: a new one begins where the font changes, for a comma too."""
    made: list[tuple[float, float, float]] = []
    for height, left, right in sorted(strokes, key=lambda stroke: stroke[1]):
        for n in range(len(made) - 1, max(-1, len(made) - _NEIGHBOURS), -1):
            at, begun, end = made[n]
            if abs(at - height) <= _LEVEL and begun <= left <= end + _OVER:
                made[n] = (at, begun, max(end, right))
                break
        else:
            made.append((height, left, right))
    return sorted(made)


def _ruled_out(textpage: Any, text: str, strokes: list[tuple[float, float, float]]) -> set[int]:
    """Return the signs that a line is drawn through from end to end: what a tracked change deletes is printed so.

    A line that is longer than the signs on it is a rule of a table or of a chart, one below them underlines.
    Signs that lie low or are thin (，、一) stand between those whose middle is hit.
    """
    if not strokes:
        return set()
    heights = _joined(strokes)
    edges = [ctypes.c_double() for _ in "甲乙丙丁"]
    references = [ctypes.byref(edge) for edge in edges]
    boxes: list[tuple[int, float, float, float, float]] = []
    hit: dict[tuple[float, float, float], list[int]] = {}
    for n, sign in enumerate(text):
        if sign.isspace() or not pdfium.FPDFText_GetCharBox(textpage, n, *references):
            continue
        left, right, bottom, top = (edge.value for edge in edges)
        x, y, over = (left + right) / 2, (bottom + top) / 2, _ASIDE * (top - bottom)
        for stroke in heights[
            bisect_left(heights, (y - over,)) : bisect_left(heights, (y + over,))
        ]:
            if stroke[1] - _OVER <= x <= stroke[2] + _OVER:
                hit.setdefault(stroke, []).append(len(boxes))
        boxes.append((n, left, right, y, top - bottom))
    out: set[int] = set()
    for (height, begun, end), positions in hit.items():
        tall = max(boxes[k][4] for k in positions)
        beside = boxes[max(0, positions[0] - _NEIGHBOURS) : positions[-1] + _NEIGHBOURS]
        on = [
            box
            for box in beside
            if begun - _OVER <= (box[1] + box[2]) / 2 <= end + _OVER
            and abs(box[3] - height) <= _LOW * tall
        ]
        if _covered(on, tall) >= _COVERED * (end - begun):
            out |= {box[0] for box in on}
    return out


def _covered(signs: list[tuple[int, float, float, float, float]], tall: float) -> float:
    """Return how much of a line some signs cover, each up to the next one or as far as a sign is wide."""
    lefts = sorted((left, right) for _, left, right, _, _ in signs)
    ends = [*(left for left, _ in lefts[1:]), float("inf")]
    return sum(
        min(end, max(right, min(left + tall, end))) - left
        for (left, right), end in zip(lefts, ends, strict=True)
    )


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
    shows_all = (
        media
        and crop[0] <= media[0]
        and crop[1] <= media[1]
        and crop[2] >= media[2]
        and crop[3] >= media[3]
    )
    return None if shows_all else crop


def _box(page: Any, asked: Any) -> Box | None:
    edges = [ctypes.c_float() for _ in "甲乙丙丁"]
    if not asked(page, *map(ctypes.byref, edges)):
        return None
    left, bottom, right, top = (edge.value for edge in edges)
    return left, bottom, right, top
