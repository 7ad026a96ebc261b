"""Cells joined over rows and columns: every row says what is joined over it, every column keeps its place.

The first column of a 专栏 is often one cell for several rows (强化, 规模效益). A line of text for each
row would lose it, and the cells behind it would stand under the heading of another column.
"""

from __future__ import annotations

from typing import Any

# What is longer than a label is said once, in the first of its rows.
_LONGEST = 24
_MOST_ROWS, _MOST_COLUMNS, _MOST_CELLS = 1000, 64, 200_000
_PARTS = frozenset(("thead", "tbody", "tfoot"))


def repeated(words: str) -> str:
    """Return what the further rows of a joined cell say: the same where it is a label, else nothing.

    Examples
    --------
    >>> repeated("强化"), repeated("到2027年，产值达到500亿元。")
    ('强化', '')
    """
    plain = " ".join(words.split())
    return plain if len(plain) <= _LONGEST and "。" not in plain and "，" not in plain else ""


def unfold(root: Any) -> None:
    """Give the rows of the tables of a parsed page a cell of their own for each cell that is joined over them.

    Parameters
    ----------
    root
        Root element of lxml; changed in place.

    Examples
    --------
    >>> from lxml import html
    >>> page = html.fromstring("<table><tr><td rowspan=2>强化<td>水泥<tr><td>玻璃</table>")
    >>> unfold(page)
    >>> [[cell.text for cell in row] for row in page.iter("tr")]
    [['强化', '水泥'], ['强化', '玻璃']]
    """
    made = 0
    for table in list(root.iter("table")):
        open_cells: dict[int, tuple[int, str]] = {}
        for row in _rows(table):
            made += _unfold(row, open_cells)
            if made > _MOST_CELLS:
                return


def _rows(table: Any) -> list[Any]:
    """Return the rows of a table, those of tables inside it left out."""
    parts = [table, *(part for part in table if part.tag in _PARTS)]
    return [row for part in parts for row in part if row.tag == "tr"]


def _unfold(row: Any, open_cells: dict[int, tuple[int, str]]) -> int:
    """Put the cells into a row that are joined over it, and note those that it opens; return how many were made."""
    column, made = 0, 0
    for cell in [cell for cell in row if cell.tag in ("td", "th")]:
        before = _taken(open_cells, column)
        for words in before:
            cell.addprevious(_cell(row, words))
        column += len(before)
        wide, high = _span(cell, "colspan", _MOST_COLUMNS), _span(cell, "rowspan", _MOST_ROWS)
        words = repeated(cell.text_content()) if high > 1 else ""
        for k in range(wide if high > 1 else 0):
            open_cells[column + k] = (high - 1, "" if k else words)
        for _ in range(wide - 1):
            cell.addnext(_cell(row, ""))
        column += wide
        made += len(before) + wide - 1
    behind = _taken(open_cells, column)
    for words in behind:
        row.append(_cell(row, words))
    return made + len(behind)


def _taken(open_cells: dict[int, tuple[int, str]], column: int) -> list[str]:
    """Return the words of the cells from above that stand at a column and right behind it."""
    found = []
    while column in open_cells:
        left, words = open_cells.pop(column)
        found.append(words)
        if left > 1:
            open_cells[column] = (left - 1, words)
        column += 1
    return found


def _cell(row: Any, words: str) -> Any:
    made = row.makeelement("td")
    made.text = words
    return made


def _span(cell: Any, name: str, most: int) -> int:
    value = (cell.get(name) or "").strip()
    return min(int(value), most) if value.isascii() and value.isdigit() and int(value) else 1
