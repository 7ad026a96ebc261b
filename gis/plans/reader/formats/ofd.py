"""The text of an OFD file (GB/T 33190): a zip of XML, text objects with positions on pages."""

from __future__ import annotations

import posixpath
import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from gis.errors import DocumentError
from gis.plans.reader.formats import grids, lines, superscripts, unruled
from gis.plans.reader.formats.appearance import Dropped
from gis.plans.reader.formats.bounds import (
    MAX_CHARACTERS,
    MAX_PAGES,
    Extracted,
    Package,
    attribute,
    local,
)

# Signs that are raised: smaller than those beside them, and higher by a share of their size.
_SMALLER, _LEAST_RISE = 0.92, 0.15
# Pieces of one line closer than this, in sizes of a sign, are of one cell; signs that tell what a raised one is.
_CLOSE, _BEFORE = 0.4, 40
_ESCAPE = re.compile(r"\\([0-9A-Fa-f]{4})")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A run of text on a page: top left corner and width in millimetres, height of its signs."""

    x: float
    y: float
    width: float
    size: float
    text: str


def extract(content: bytes, name: str) -> Extracted:
    """Return the text of an OFD file in reading order, columns one after the other.

    Raised marks of notes are left out and said in the notes.

    Raises
    ------
    DocumentError
        If the package is damaged or beyond the bounds, or its text is only drawn glyphs.
    """
    package = Package(content, name)
    root = package.xml("OFD.xml")
    if root is None:
        raise DocumentError("reader.damaged", file=name)
    pages: list[list[str]] = []
    dropped = Dropped()
    glyphs = total = 0
    for body in (e for e in root.iter() if local(e) == "DocRoot"):
        path = (body.text or "").strip().lstrip("/")
        for page in _page_paths(package, path):
            if len(pages) >= MAX_PAGES:
                raise DocumentError(
                    "reader.too_many_pages", file=name, found=len(pages) + 1, limit=MAX_PAGES
                )
            pieces, drawn = _pieces(package, page)
            glyphs += drawn
            made = _with_tables(pieces, dropped)
            total += sum(map(len, made))
            if total > MAX_CHARACTERS:
                raise DocumentError("reader.too_much_text", file=name)
            pages.append(made)
    text = "\n".join(lines.joined([line for page in lines.without_headers(pages) for line in page]))
    if not text.strip():
        raise DocumentError(
            "reader.only_glyphs" if glyphs else "reader.scanned", file=name, pages=len(pages)
        )
    return Extracted(text, "ofd", dropped.notes(), len(pages))


def _page_paths(package: Package, document: str) -> list[str]:
    root = package.xml(document)
    if root is None:
        raise DocumentError("reader.damaged", file=package.name)
    folder = posixpath.dirname(document)
    found: list[str] = []
    for page in (e for e in root.iter() if local(e) == "Page"):
        location = attribute(page, "BaseLoc") or ""
        if location:
            path = location.lstrip("/")
            joined = posixpath.normpath(posixpath.join(folder, path))
            found.append(joined if joined in package.parts else path)
    return found


def _pieces(package: Package, path: str) -> tuple[list[_Piece], int]:
    """Return the runs of text of a page, and the number of objects that are glyphs alone."""
    root = package.xml(path)
    found: list[_Piece] = []
    drawn = 0
    for element in () if root is None else (e for e in root.iter() if local(e) == "TextObject"):
        boundary = _numbers(attribute(element, "Boundary"))
        left, top = (boundary[0], boundary[1]) if len(boundary) >= 2 else (0.0, 0.0)
        size = (_numbers(attribute(element, "Size")) or [3.0])[0]
        scale = _numbers(attribute(element, "CTM"))
        a, d = (scale[0], scale[3]) if len(scale) == 6 else (1.0, 1.0)
        e_, f_ = (scale[4], scale[5]) if len(scale) == 6 else (0.0, 0.0)
        own = 0
        x = y = 0.0
        for code in (c for c in element if local(c) == "TextCode"):
            text = unescape(code.text or "")
            x = (_numbers(attribute(code, "X")) or [x])[0]
            y = (_numbers(attribute(code, "Y")) or [y])[0]
            if not text.strip():
                continue
            own += 1
            deltas = expand(attribute(code, "DeltaX") or "", len(text))
            corner = (left + e_ + a * x, top + f_ + d * y)
            found.extend(_split(text, deltas, corner, size, abs(a) or 1.0))
        drawn += not own and any(local(c) == "CGTransform" for c in element)
    return found, drawn


def _split(
    text: str, deltas: list[float], corner: tuple[float, float], size: float, scale: float
) -> list[_Piece]:
    """Return a run as pieces, cut where a gap is wider than three signs (columns, cells)."""
    (x, y), high = corner, size * scale
    found: list[_Piece] = []
    start, at = 0, x
    here = x
    for i in range(len(text)):
        step = (
            deltas[i] if i < len(deltas) else size * (0.5 if text[i].isascii() else 1.0)
        ) * scale
        here += step
        if step > 4 * high and i + 1 < len(text):
            found.append(_Piece(at, y, here - step + high - at, high, text[start : i + 1]))
            start, at = i + 1, here
    found.append(_Piece(at, y, here - at, high, text[start:]))
    return found


def unescape(text: str) -> str:
    r"""Return text with the escapes \XXXX of signs that XML writers avoid.

    Examples
    --------
    >>> unescape("产值\\00204000亿元")
    '产值 4000亿元'
    """
    return _ESCAPE.sub(lambda hit: chr(int(hit[1], 16)), text)


def expand(deltas: str, count: int) -> list[float]:
    """Return the steps between signs; ``g n d`` stands for n times d.

    Examples
    --------
    >>> expand("g 3 3.175 6.35", 9)
    [3.175, 3.175, 3.175, 6.35]
    """
    words, i = deltas.split(), 0
    found: list[float] = []
    while i < len(words) and len(found) < count:
        if words[i] == "g" and i + 2 < len(words):
            times, step = _float(words[i + 1]), _float(words[i + 2])
            found.extend([step] * min(int(max(times, 0)), count))
            i += 3
        else:
            found.append(_float(words[i]))
            i += 1
    return found


def _float(word: str) -> float:
    try:
        value = float(word)
    except ValueError:
        return 0.0
    return value if abs(value) < 1e6 else 0.0


def _numbers(words: str | None) -> list[float]:
    return [_float(word) for word in (words or "").split()]


def _with_tables(pieces: list[_Piece], dropped: Dropped) -> list[str]:
    """Return the lines of a page, the rows of a table cell by cell; writers set its cells one after the other."""
    if not any(grids.heads_a_table(piece.text) for piece in pieces):
        return _lines(pieces, dropped)
    found, signs, ends, marks = _strung(pieces)
    made: list[str] = []
    at = 0
    for table in unruled.tables(found, median(piece.size for piece in pieces), signs):
        if grids.heads_a_table(table.rows[0]):
            first, last = bisect_right(ends, table.first), bisect_right(ends, table.last)
            made += [*_lines(pieces[at:first], dropped), *table.rows]
            for k in (k for k in marks if first <= k < last):
                dropped.add("note_marks", pieces[k].text)
            at = last
    return made + _lines(pieces[at:], dropped)


def _strung(pieces: list[_Piece]) -> tuple[list[unruled.Piece], list[str], list[int], list[int]]:
    """Return pieces put together where they stand close, their signs, where each one's end, and which are marks of notes."""
    found: list[unruled.Piece] = []
    signs: list[str] = []
    ends: list[int] = []
    marks: list[int] = []
    for k, piece in enumerate(pieces):
        before = pieces[k - 1] if k else None
        raised = before is not None and _is_raised(piece, [before, piece])
        kept = superscripts.printed("".join(signs[-_BEFORE:]), piece.text) if raised else piece.text
        if kept is None:
            marks.append(k)
        first, right = len(signs), piece.x + piece.width
        signs.extend(kept or "")
        ends.append(len(signs))
        level = before is not None and abs(before.y - piece.y) < piece.size / 2
        if found and (
            raised or (level and -piece.size < piece.x - found[-1].right < _CLOSE * piece.size)
        ):
            found[-1].last, found[-1].right = len(signs), max(right, found[-1].right)
        elif kept:
            found.append(unruled.Piece(first, len(signs), piece.x, right, -piece.y))
    return found, signs, ends, marks


def _lines(pieces: list[_Piece], dropped: Dropped) -> list[str]:
    """Return the lines of a page; two columns are read one after the other."""
    if not pieces:
        return []
    rows = _rows(pieces)
    gutter = _gutter(rows)
    if gutter is None:
        return [_joined(row, dropped) for row in rows]
    left = [[p for p in row if p.x < gutter] for row in rows]
    right = [[p for p in row if p.x >= gutter] for row in rows]
    return [_joined(row, dropped) for row in (*left, *right) if row]


def _rows(pieces: list[_Piece]) -> list[list[_Piece]]:
    rows: list[list[_Piece]] = []
    for piece in sorted(pieces, key=lambda p: (p.y, p.x)):
        if rows and abs(rows[-1][0].y - piece.y) <= 0.5 * max(piece.size, 1.0):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [sorted(row, key=lambda p: p.x) for row in rows]


def _gutter(rows: list[list[_Piece]]) -> float | None:
    """Return where the right one of two columns starts, if most rows have two pieces apart."""
    starts: list[float] = []
    for row in rows:
        for a, b in pairwise(row):
            if b.x - (a.x + a.width) > 1.5 * a.size:
                starts.append(b.x)
                break
    if len(rows) < 6 or len(starts) < 0.5 * len(rows):
        return None
    middle = sorted(starts)[len(starts) // 2]
    near = sum(abs(s - middle) < 4 for s in starts)
    return middle - 2 if near >= 0.7 * len(starts) else None


def _is_raised(piece: _Piece, row: list[_Piece]) -> bool:
    """Tell whether a piece is smaller and higher than the larger one that stands next to it."""
    larger = [p for p in row if piece.size < _SMALLER * p.size]
    if not larger:
        return False
    beside = min(
        larger, key=lambda p: abs(p.x + p.width / 2 - piece.x - piece.width / 2) - p.width / 2
    )
    return _LEAST_RISE * beside.size < beside.y - piece.y < beside.size


def _joined(row: list[_Piece], dropped: Dropped) -> str:
    out = ""
    end = None
    for piece in row:
        if end is not None and piece.x - end > 1.5 * piece.size:
            out += "\t"
        if _is_raised(piece, row):
            kept = superscripts.printed(out, piece.text)
            if kept is None:
                dropped.add("note_marks", piece.text)
            out += kept or ""
        else:
            out += piece.text
        end = piece.x + piece.width
    return out.strip()
