"""Tables that people take: a frame to CSV bytes in which no cell is a formula."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

_PLAIN_NUMBER = re.compile(r"[+-]?(?:[0-9][0-9,]*\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?%?")
# Full-width signs too: East Asian versions of spreadsheets read them.
_FORMULA_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "﹦", "﹢", "﹣", "﹫")
# Drawn as nothing although their category says letter or symbol: Hangul fillers, an empty Braille cell.
_BLANK = frozenset("\u115f\u1160\u3164\uffa0\u2800\u034f")
_UNSEEN = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp", "Co", "Cn", "Cs"})
# A number as a program writes it, without zeros in front, which make it a code.
_EXACT_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,12})?")


def harmless(cell: str) -> str:
    r"""Return a cell that no spreadsheet takes for a formula: an apostrophe before = + - @.

    A sign counts behind whatever is not seen, such as a zero-width space. A number keeps its sign.
    Line breaks inside a cell become plain ones, since a lone carriage return would split the row.

    Examples
    --------
    >>> harmless("=HYPERLINK(1)"), harmless("-3.5"), harmless("+86"), harmless("-成都")
    ("'=HYPERLINK(1)", '-3.5', '+86', "'-成都")
    >>> harmless("\u200b=1+1") == "'\u200b=1+1"
    True
    """
    plain = cell.replace("\r\n", "\n").replace("\r", "\n")
    if _first_seen(cell) in _FORMULA_STARTS and not _PLAIN_NUMBER.fullmatch(cell):
        return "'" + plain
    # A tab or a line break in front starts no text that a person wrote.
    return "'" + plain if cell[:1] in ("\t", "\r", "\n") else plain


def _first_seen(cell: str) -> str:
    """Return the first character that is drawn."""
    return next((c for c in cell if c not in _BLANK and unicodedata.category(c) not in _UNSEEN), "")


def to_csv(table: pd.DataFrame) -> bytes:
    """Return a frame as CSV that Excel opens right: UTF-8 with a mark, formulas made harmless."""
    text = _harmless_table(table).to_csv(index=False, lineterminator="\r\n")
    return str(text).encode("utf-8-sig", errors="replace")


def with_numbers(table: pd.DataFrame) -> pd.DataFrame:
    """Return a frame of texts whose columns of plain numbers are numbers, for a workbook.

    A column becomes numbers where every cell is empty or a number as programs write it; one with
    zeros in front (``001``) or more digits than a number keeps stays text.

    Examples
    --------
    >>> import pandas as pd
    >>> found = with_numbers(pd.DataFrame({"n": ["12", ""], "code": ["01", "02"]}))
    >>> found["n"].tolist(), found["code"].tolist()
    ([12, ''], ['01', '02'])
    """
    found = table.copy()
    for position in range(found.shape[1]):
        cells = found.iloc[:, position]
        different = [cell for cell in cells.unique() if cell != ""]
        if different and all(isinstance(c, str) and _EXACT_NUMBER.fullmatch(c) for c in different):
            read = {c: float(c) if "." in c else int(c) for c in different}
            found.isetitem(position, cells.astype(object).map(lambda c, read=read: read.get(c, c)))
    return found


def _harmless_table(table: pd.DataFrame) -> pd.DataFrame:
    def safe(cell: object) -> object:
        return harmless(cell) if isinstance(cell, str) else cell

    found = table.copy()
    found.columns = [harmless(str(name)) for name in found.columns]
    for position in range(found.shape[1]):
        cells = found.iloc[:, position]
        if cells.dtype.kind not in "biufcmM":
            # As objects: a column of whole numbers with gaps would be made one of floats.
            found.isetitem(
                position,
                type(cells)([safe(cell) for cell in cells], index=cells.index, dtype=object),
            )
    return found
