"""Raised signs of a PDF: told from the figure beside them by baseline and size.

A PDF knows no superscript: the mark of a note is a smaller sign a little higher, which every
reader of text joins to the figure before it (372 and a raised 1 give 3721).
"""

from __future__ import annotations

import ctypes
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pypdfium2.raw as pdfium

from gis.plans.reader.formats import superscripts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gis.plans.reader.formats.appearance import Dropped

# A digit or an asterisk opens the look for a mark; what may stand around it belongs to the run.
_DIGITS = re.compile(r"[0-9０-９*†‡①-⓿]+")
_AROUND = frozenset("[](（)）【】〔〕+-−–,，、注")
_OF_A_RUN = re.compile(r"[\d\[\](（)）【】〔〕*†‡①-⓿+\-−–,，、注]*")
_YEAR = re.compile(r"(?:19|20)\d\d年")  # no digit of it can be a mark
_BREAKS = "\r\n "
# Shares of the height of the sign beside: raised by this much at least and most, so much smaller.
_LEAST, _MOST, _SMALLER = 0.15, 0.9, 0.92
# How far two signs that touch may be apart, in heights.
_APART = 0.8
_BEFORE = 40
# Points by which the baselines of one line may differ: a mark of a note is raised by a sixth of a sign at least.
_LEVEL = 0.3
# Fewer signs to a line than this, and the library took the page for one of upright lines.
_SIGNS_OF_A_LINE, _NO_WIDTH, _BREAK = 5, "\u200b", re.compile(" *[\r\n][\r\n ]*")
_X, _Y = ctypes.c_double(), ctypes.c_double()
_TO_X, _TO_Y, _ORIGIN = ctypes.byref(_X), ctypes.byref(_Y), pdfium.FPDFText_GetCharOrigin


@dataclass(frozen=True, slots=True)
class _Sign:
    """Baseline, left, right, height and size of a sign, in points."""

    baseline: float
    left: float
    right: float
    height: float
    size: float


def signs_of(page: Any) -> str:
    """Return the text of a page, one sign for each sign that stands on it.

    Parameters
    ----------
    page
        Handle of the text of a page.
    """
    count = pdfium.FPDFText_CountChars(page)
    if count <= 0:
        return ""
    first, last = (pdfium.FPDFText_GetTextIndexFromCharIndex(page, n) for n in (0, count - 1))
    if first >= 0 and last - first == count - 1:
        units = (ctypes.c_ushort * (count + 1))()
        written = pdfium.FPDFText_GetText(page, 0, count, units)
        text = bytes(memoryview(units)[: written - 1]).decode("utf-16-le", errors="ignore")
        if len(text) == count:
            return text
    # Rare signs of two code units, or signs that the page cannot name: one by one then.
    codes = (pdfium.FPDFText_GetUnicode(page, n) for n in range(count))
    return "".join(
        chr(code) if code and not 0xD800 <= code < 0xE000 else "\ufffd" for code in codes
    )


def unbroken(page: Any, text: str) -> str:
    """Return the text of a page without the breaks between signs that stand beside each other on one line.

    A page with few lines over its whole width is taken for one of upright lines, each sign a line of its own.

    Parameters
    ----------
    page, text
        The page and its signs.

    Returns
    -------
    str
        Text of the same length, what no break should stand at being a sign without width.
    """
    if text.count("\n") * _SIGNS_OF_A_LINE < len(text):
        return text
    signs = list(text)
    for hit in _BREAK.finditer(text):
        before, behind = hit.start() - 1, hit.end()
        if (
            before >= 0
            and behind < len(text)
            and _goes_on(_sign(page, before), _sign(page, behind))
        ):
            signs[before + 1 : behind] = _NO_WIDTH * (behind - before - 1)
    return "".join(signs)


def _goes_on(left: _Sign, right: _Sign) -> bool:
    """Whether a sign stands right behind another on its baseline."""
    height = max(left.height, right.height)
    return (
        abs(left.baseline - right.baseline) <= _LEVEL
        and -_APART * height < right.left - left.right < _APART * height
    )


def unraised(page: Any, text: str, dropped: Dropped) -> Sequence[str]:
    """Return what each sign of a page stands for: a raised mark of a note for nothing, a raised figure for what it is.

    Parameters
    ----------
    page, text
        The page and its signs.
    dropped
        Where the marks are filed.
    """
    out: list[str] = []
    changed: list[tuple[int, int, str]] = []
    at = 0
    seen = 0
    for hit in _DIGITS.finditer(text):
        start, end = hit.span()
        if start < max(at, seen):
            continue
        while start > seen and text[start - 1] in _AROUND:
            start -= 1
        if text[end : end + 1] in _AROUND:
            end = _OF_A_RUN.match(text, end).end()  # type: ignore[union-attr]
        seen = end
        for first, last in _raised(page, text, start, end):
            start = _back(page, text, first)
            out.append(text[at:start])
            before = "".join(out)[-_BEFORE:] if len(out) < 3 else "".join(out[-3:])[-_BEFORE:]
            kept = superscripts.printed(before, text[first:last])
            if kept is None:
                dropped.add("note_marks", text[first:last])
            out.append(kept or "")
            at = _forth(page, text, first, last)
            changed.append((start, at, kept or ""))
    if not changed:
        return text
    signs = list(text)
    for start, end, kept in changed:
        signs[start:end] = [kept, *[""] * (end - start - 1)]
    return signs


def _raised(page: Any, text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return where raised signs begin and end among some candidates."""
    if _on_one_line(page, text, start, end):
        return []
    first = _sign(page, start)
    beside = _beside(page, text, (start, end), first)
    if beside is None:
        return []
    if (
        end - start > len("12")
        and not _is_raised(first, beside)
        and not _is_raised(_sign(page, end - 1), first)
    ):
        return []  # a mark opens or ends what it stands at; the signs between are asked only then
    found: list[tuple[int, int]] = []
    for position in range(start, end):
        sign = _sign(page, position)
        if _is_raised(sign, beside):
            if found and found[-1][1] == position:
                found[-1] = (found[-1][0], position + 1)
            else:
                found.append((position, position + 1))
        else:
            beside = sign
    return found


def _on_one_line(page: Any, text: str, start: int, end: int) -> bool:
    """Whether candidates stand on the baseline of what they stand beside, which spares the look at each sign."""
    if _YEAR.match(text, start, end + 1):
        return True
    _ORIGIN(page, start, _TO_X, _TO_Y)
    first = _Y.value
    if end - start > 1:
        _ORIGIN(page, end - 1, _TO_X, _TO_Y)
        if abs(_Y.value - first) > _LEVEL:
            return False
        if end - start > len("12") and text[start:end].isdigit():
            return True  # a mark has two digits at most, or signs between them
    beside = start - 1
    while beside >= 0 and text[beside] == " ":
        beside -= 1
    if beside < 0 or text[beside] in _BREAKS:
        beside, last = end, len(text)
        while beside < last and text[beside] == " ":
            beside += 1
        if beside == last or text[beside] in _BREAKS:
            return False
    _ORIGIN(page, beside, _TO_X, _TO_Y)
    return abs(_Y.value - first) <= _LEVEL


def _beside(page: Any, text: str, span: tuple[int, int], here: _Sign) -> _Sign | None:
    """Return the sign of the same line that candidates stand beside: before them, else behind."""
    start, end = span
    position = start - 1
    while position >= 0 and text[position] in _BREAKS:
        position -= 1
    before = _sign(page, position) if position >= 0 else None
    if before is not None and _touches(before, here):
        return before
    last = _sign(page, end - 1)
    if end < len(text) and text[end] not in _BREAKS and _touches(last, _sign(page, end)):
        return _sign(page, end)
    return None


def _touches(left: _Sign, right: _Sign) -> bool:
    height = max(left.height, right.height)
    same = abs(left.baseline - right.baseline) < _MOST * height
    return same and -_APART * height < right.left - left.right < _APART * height


def _is_raised(sign: _Sign, beside: _Sign) -> bool:
    rise = sign.baseline - beside.baseline
    smaller = min(sign.size / (beside.size or 1.0), sign.height / (beside.height or 1.0)) < _SMALLER
    return smaller and _LEAST * beside.height < rise < _MOST * beside.height


def _back(page: Any, text: str, first: int) -> int:
    """Return where the break begins that the library writes before a sign of another baseline."""
    start = first
    while start and text[start - 1] in "\r\n":
        start -= 1
    joined = start < first and start and _touches(_sign(page, start - 1), _sign(page, first))
    return start if joined else first


def _forth(page: Any, text: str, first: int, last: int) -> int:
    end = last
    while end < len(text) and text[end] in "\r\n":
        end += 1
    joined = last < end < len(text) and _touches(_sign(page, last - 1), _sign(page, end))
    return end if joined and _is_raised(_sign(page, first), _sign(page, end)) else last


def _sign(page: Any, position: int) -> _Sign:
    x, y, box = ctypes.c_double(), ctypes.c_double(), pdfium.FS_RECTF()
    pdfium.FPDFText_GetCharOrigin(page, position, x, y)
    pdfium.FPDFText_GetLooseCharBox(page, position, box)
    size = float(pdfium.FPDFText_GetFontSize(page, position))
    return _Sign(y.value, box.left, box.right, box.top - box.bottom, size)
