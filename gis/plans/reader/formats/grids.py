"""Tables of a PDF page: what stands in each cell, told by the lines that are drawn around it, else by the gaps.

A PDF knows no table: its signs come row by row of print, so that a cell of two lines is cut in two
and cells run together. Where lines are ruled, they say what belongs to which cell.
"""

from __future__ import annotations

import ctypes
import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pypdfium2.raw as pdfium

from gis.plans.reader.formats import spans, unruled
from gis.plans.reader.vocabulary.lexicon import Lexicon

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# Points: how thick a ruled line is at most and how long at least, and how far lines of one rule may be apart.
_THICK, _LONG, _NEAR = 3.0, 6.0, 3.0
_MOST_OBJECTS, _MOST_LINES = 20_000, 4_000
# Signs of no language, one for each table, which hold the place of its text.
_FIRST_MARK = 0xF0000
_MOST_TABLES, _MOST_SPLITS = 200, 4
# What the headings of tables say; a page without them is spared the look for lines.
_WORDS = (
    "序号 指标 单位 属性 类别 类型 名称 产业 产品 项目 区域 重点区域 布局区域 主要区域 "
    "方向 所在地 承载地 部门 备注 地区 市、区） 市、区)"
)
_HEADS = Lexicon([*_WORDS.split(), *(f"{year}年" for year in range(2000, 2100))])
_NO_SENTENCE = re.compile(
    r"^[^，。；\n]{2,}$", re.MULTILINE
)  # the headings of a table stand in lines of this kind
_OF_SENTENCES, _OF_LISTS = frozenset("，。；"), frozenset("，。；、")
_MOST_BETWEEN = 12


@dataclass(frozen=True, slots=True)
class Line:
    """A ruled line: where it lies across (``at``) and its two ends, in points."""

    at: float
    first: float
    last: float


@dataclass(frozen=True, slots=True)
class Grid:
    """A ruled table: its columns and rows by their edges, and the lines that are drawn.

    Attributes
    ----------
    xs, ys
        Edges from left to right and from below to above.
    vertical, horizontal
        Lines of the table.
    """

    xs: list[float]
    ys: list[float]
    vertical: list[Line]
    horizontal: list[Line]

    def cell(self, x: float, y: float) -> tuple[int, int] | None:
        """Return row (from above) and column of a point, the first of those that are joined; None outside."""
        column, band = bisect_right(self.xs, x) - 1, bisect_right(self.ys, y) - 1
        if not (0 <= column < len(self.xs) - 1 and 0 <= band < len(self.ys) - 1):
            return None
        while column and not _drawn(
            self.vertical, self.xs[column], self.ys[band], self.ys[band + 1]
        ):
            column -= 1
        while band < len(self.ys) - 2 and not _drawn(
            self.horizontal, self.ys[band + 1], self.xs[column], self.xs[column + 1]
        ):
            band += 1
        return len(self.ys) - 2 - band, column


def masked(
    page: Any, textpage: Any, text: str, signs: Sequence[str], *, goes_on: bool = False
) -> tuple[str, list[list[str]]]:
    """Return the text of a page with each table replaced by marks, and the rows of the tables.

    Parameters
    ----------
    page, textpage
        Handles of the page and of its text.
    text, signs
        The signs of the page, and what each stands for.
    goes_on
        Whether the page before has a table, which may go on here without its headings.

    Returns
    -------
    tuple
        Text with a mark for each sign of a table; for each table its rows, cells by tabs.
    """
    if not goes_on and not _is_headed(text):
        return signs if isinstance(signs, str) else "".join(signs), []
    out = list(signs)
    found: list[list[str]] = []
    ruled = [
        grid for grid in _grids(page) if len(grid.xs) > len("甲乙") and len(grid.ys) > len("甲乙")
    ][:_MOST_TABLES]
    free = [True] * len(text)
    for grid in ruled:
        cells: dict[tuple[int, int], list[str]] = {}
        inside: list[int] = []
        for n, sign in enumerate(text):
            if sign in "\r\n" or not free[n]:
                continue
            at = grid.cell(*_middle(textpage, n))
            if at is None:
                continue
            cells.setdefault(at, []).append(signs[n])
            inside.append(n)
        rows = _rows(cells, grid)
        if len(rows) >= len("甲乙"):
            _mark(out, free, inside, len(found))
            found.append(rows)
    _without_rules(textpage, text, (out, free), found, goes_on=goes_on)
    return "".join(out), found


def _without_rules(
    textpage: Any,
    text: str,
    page: tuple[list[str], list[bool]],
    found: list[list[str]],
    *,
    goes_on: bool,
) -> None:
    """Mark the tables that have no rules: headed like a table, or going on at the head of the page."""
    out, free = page
    pieces, em = unruled.pieces(textpage, text, out, free)
    # Right behind a table, in the next column of the page or on the next page, its rows go on without headings.
    behind = pieces[len("页眉")].last if goes_on and not found and len(pieces) > len("页眉") else -1
    for table in unruled.tables(pieces, em, out) if em else ():
        if (heads_a_table(table.rows[0]) or table.first <= behind) and len(found) < _MOST_TABLES:
            behind = table.last + len("\r\n")
            _mark(out, free, [n for n in range(table.first, table.last) if free[n]], len(found))
            found.append(table.rows)


def heads_a_table(row: str) -> bool:
    r"""Whether a row says what the columns below it hold.

    Examples
    --------
    >>> heads_a_table("指标\t单位\t2027年"), heads_a_table("到2027年，产业\t达到5亿元")
    (True, False)
    """
    return _HEADS.search(row) is not None and _OF_SENTENCES.isdisjoint(row)


def _mark(out: list[str], free: list[bool], inside: list[int], number: int) -> None:
    """Put the mark of a table in the place of its signs."""
    mark = chr(_FIRST_MARK + number)
    for n in inside:
        out[n], free[n] = mark, False
    _blank_between(out, inside, mark)


def _middle(textpage: Any, position: int) -> tuple[float, float]:
    """Return the middle of a sign, in points."""
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    pdfium.FPDFText_GetCharBox(textpage, position, left, right, bottom, top)
    return (left.value + right.value) / 2, (bottom.value + top.value) / 2


def _is_headed(text: str) -> bool:
    """Whether a page holds two words of a heading beside each other in a line that is no sentence, or one below the other."""
    if "约束性" in text or "预期性" in text:
        return True
    if not any(
        _HEADS.search(line.replace(" ", "").replace("\u3000", ""))
        for line in _NO_SENTENCE.findall(text)
    ):
        return False
    bare = text.replace(" ", "").replace("\u3000", "").replace("\r", "")
    spans = _HEADS.spans(bare)
    near = [(a, b) for a, b in pairwise(spans) if b[0] - a[1] <= 2 * _MOST_BETWEEN]
    for (first, end), (start, last) in near:
        between = bare[end:start]
        if between in ("", "\n"):
            close = bare.find("\n", last)
            line = bare[bare.rfind("\n", 0, first) + 1 : close if close >= 0 else len(bare)]
            if _OF_SENTENCES.isdisjoint(line):
                return True
        elif "\n" in between and _OF_LISTS.isdisjoint(between):
            behind = bare[last : last + _MOST_BETWEEN + 1]
            if "\n" in behind and _OF_LISTS.isdisjoint(behind.partition("\n")[0]):
                return True
    return False


def put_back(text: str, tables: list[list[str]]) -> str:
    """Return a text with the rows of each table, a line each, where its first mark stands."""
    for number, rows in enumerate(tables):
        mark = chr(_FIRST_MARK + number)
        before, found, behind = text.partition(mark)
        if found:
            text = before + "\n" + "\n".join(rows) + "\n" + behind.replace(mark, "")
    return text


def _blank_between(out: list[str], inside: list[int], mark: str) -> None:
    """Mark the line ends between signs of one table too, so that nothing of its print is left."""
    for a, b in pairwise(inside):
        if b - a > 1 and all(out[n] in "\r\n " for n in range(a + 1, b)):
            out[a + 1 : b] = [mark] * (b - a - 1)


def _rows(cells: dict[tuple[int, int], list[str]], grid: Grid) -> list[str]:
    """Return the rows that hold something, cells by tabs; what is joined over rows stands in the first, a label in each."""
    width = len(grid.xs) - 1
    found = []
    words = [""] * width
    for row in range(len(grid.ys) - 1):
        above = words
        words = [" ".join("".join(cells.get((row, column), ())).split()) for column in range(width)]
        words = [
            word or (spans.repeated(over) if _goes_on(grid, row, column) else "")
            for column, (word, over) in enumerate(zip(words, above, strict=True))
        ]
        shown = [word for column, word in enumerate(words) if word or _opens(grid, row, column)]
        if any(shown):
            found.append("\t".join(shown).strip("\t"))
    return found


def _goes_on(grid: Grid, row: int, column: int) -> bool:
    """Whether a cell is part of the one above it."""
    band = len(grid.ys) - 2 - row
    return row > 0 and not _drawn(
        grid.horizontal, grid.ys[band + 1], grid.xs[column], grid.xs[column + 1]
    )


def _opens(grid: Grid, row: int, column: int) -> bool:
    """Whether a cell begins at a column of a row, rather than being part of the one to its left."""
    band = len(grid.ys) - 2 - row
    return not column or _drawn(grid.vertical, grid.xs[column], grid.ys[band], grid.ys[band + 1])


def _drawn(lines: Iterable[Line], at: float, first: float, last: float) -> bool:
    """Whether a line is drawn along most of a span."""
    middle = (first + last) / 2
    return any(
        abs(line.at - at) <= _NEAR and line.first - _NEAR <= middle <= line.last + _NEAR
        for line in lines
    )


def _grids(page: Any) -> Iterator[Grid]:
    """Yield the ruled tables of a page from above to below."""
    vertical, horizontal = _lines(page)
    if len(vertical) < len("甲乙丙") or len(horizontal) < len("甲乙丙"):
        return
    for up, across in _apart(vertical, horizontal):
        xs, ys = _edges(line.at for line in up), _edges(line.at for line in across)
        if len(xs) > 1 and len(ys) > 1:
            yield Grid(xs, ys, up, across)


def _apart(
    vertical: list[Line], horizontal: list[Line], tried: int = 0
) -> Iterator[tuple[list[Line], list[Line]]]:
    """Yield the lines of each table, those below each other and those beside each other in two columns apart."""
    bands = _spans([(line.first, line.last) for line in vertical])
    for low, high in reversed(bands):
        up = [line for line in vertical if low - _NEAR <= line.first and line.last <= high + _NEAR]
        across = [line for line in horizontal if low - _NEAR <= line.at <= high + _NEAR]
        strips = _spans([(line.first, line.last) for line in across])
        if len(strips) < len("甲乙") or tried > _MOST_SPLITS:
            yield up, across
            continue
        for left, right in strips:
            own = [line for line in up if left - _NEAR <= line.at <= right + _NEAR]
            yield from _apart(
                own,
                [
                    line
                    for line in across
                    if left - _NEAR <= line.first and line.last <= right + _NEAR
                ],
                tried + 1,
            )


def _spans(parts: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return spans joined where they touch."""
    found: list[tuple[float, float]] = []
    for first, last in sorted(parts):
        if found and first <= found[-1][1] + _NEAR:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return found


def _edges(values: Iterable[float]) -> list[float]:
    """Return values in order, those of one rule once."""
    found: list[float] = []
    for value in sorted(values):
        if not found or value - found[-1] > _NEAR:
            found.append(value)
    return found


def _lines(page: Any) -> tuple[list[Line], list[Line]]:
    """Return the vertical and the horizontal lines that are drawn on a page."""
    vertical: list[Line] = []
    horizontal: list[Line] = []
    edges = [ctypes.c_float() for _ in range(4)]
    get, kind, path = (
        pdfium.FPDFPage_GetObject,
        pdfium.FPDFPageObj_GetType,
        pdfium.FPDF_PAGEOBJ_PATH,
    )
    count = min(pdfium.FPDFPage_CountObjects(page), _MOST_OBJECTS)
    for drawn in [one for n in range(count) if kind(one := get(page, n)) == path]:
        if not pdfium.FPDFPageObj_GetBounds(drawn, *edges):
            continue
        left, bottom, right, top = (edge.value for edge in edges)
        if right - left <= _THICK and top - bottom >= _LONG:
            vertical.append(Line((left + right) / 2, bottom, top))
        elif top - bottom <= _THICK and right - left >= _LONG:
            horizontal.append(Line((bottom + top) / 2, left, right))
        elif top - bottom >= _LONG and right - left >= _LONG and _is_frame(drawn):
            vertical += [Line(left, bottom, top), Line(right, bottom, top)]
            horizontal += [Line(bottom, left, right), Line(top, left, right)]
        if len(vertical) + len(horizontal) > _MOST_LINES:
            return [], []  # a drawing, no table
    return vertical, horizontal


def _is_frame(drawn: object) -> bool:
    """Whether a path is stroked, so that its outline is seen."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    return bool(pdfium.FPDFPath_GetDrawMode(drawn, fill, stroke)) and bool(stroke.value)
