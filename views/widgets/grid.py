"""Tables: thousands apart, no row numbers, whole rows, no column that says nothing, no cut cell."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Any

import pandas as pd
import streamlit as st

from gis.words.amounts import significant
from layers.escape import html_text
from views.widgets import naming

# Every table of the pages has rows of one height.
ROW_PX = 28
_HEAD_PX = 36
_LINE_PX = 20
# What a sign of a cell takes, and what stands around its words.
_WIDE_PX, _NARROW_PX, _AROUND_PX = 14, 8, 17
_WIDEST_PX = 460
# What is unknown.
_UNKNOWN = "—"
# A column of so few pixels keeps them where the others share too small a place.
_SLIM_PX = 120
# Of so many rows a phone shows cards.
_CARDS = 120
# So many rows are seen at once, without sorting or searching.
_AT_ONCE = 20
# A figure in words: ≥ 1,000, +15.0%; no code and no year. A column of which most cells are such is one of figures.
_FIGURE = re.compile(r"[≥≤≈<>+−-]?\s?(?:\d{1,3}(?:,\d{3})*|0)(?:\.\d+)?\s?%?")
_MOSTLY = 0.7


def lean(table: pd.DataFrame, *, alike: Sequence[str] = ()) -> pd.DataFrame:
    """Return a table without columns that say nothing.

    Parameters
    ----------
    table
        Any table; None, NaN and blanks are nothing.
    alike
        Columns that go, too, where one value stands in all rows: the choice above says it.

    Examples
    --------
    >>> lean(pd.DataFrame({"plan": ["A", "A"], "site": ["", None], "no": [1, 2]}), alike=["plan"])
       no
    0   1
    1   2
    """
    empty = [c for c in table if (table[c].isna() | (table[c].astype(str).str.strip() == "")).all()]
    same = [c for c in alike if c in table and len(table) and table[c].eq(table[c].iloc[0]).all()]
    return table.drop(columns=list(dict.fromkeys([*empty, *same]))) if len(table) else table


def width_px(words: object) -> int:
    """Return about how wide some words stand in a cell.

    Examples
    --------
    >>> width_px("规划"), width_px("ab")
    (45, 33)
    """
    signs = (unicodedata.east_asian_width(sign) in "WFA" for sign in str(words))
    return _AROUND_PX + sum(_WIDE_PX if wide else _NARROW_PX for wide in signs)


def words(
    table: pd.DataFrame,
    *,
    most_px: int | None = None,
    room_px: int = 1330,
    card: str = "",
    lines: int = 1,
) -> None:
    """Show a table of words: every column as wide as its longest cell, the widest takes the rest.

    Parameters
    ----------
    table
        What is shown, heads as they are read.
    most_px
        Height at which it scrolls, at whole rows; None: it is as high as its rows.
    room_px
        Width of its place on a wide page; where its words need more, the broad columns share it.
    card
        Column that heads the card of a row on a phone; the first one when empty.
    lines
        So many lines stand in a row, for cells that wrap.
    """
    row_px = ROW_PX + (lines - 1) * _LINE_PX
    table = naming.table(table)
    wanted = {
        str(column): min(
            _WIDEST_PX,
            max([width_px(column), *(width_px(cell) for cell in table[column].dropna())]),
        )
        for column in table
    }
    rest = max(reversed(wanted), key=lambda column: wanted[column], default="")
    most = level_px(list(wanted.values()), room_px - 20)
    is_full = any(width > most for width in wanted.values())
    first = [card] if card in table else []
    # A phone shows each row as a card instead: its columns would be cut.
    cards = (
        _html(table[[*first, *table.columns.drop(first)]], "read cards")
        if 0 < len(table) <= _CARDS
        else ""
    )
    if is_full and 0 < len(table) <= _AT_ONCE:
        # All rows are seen at once: better that words wrap than that cells are cut.
        st.html(cards + _html(table, "read"))
        return
    config: dict[str, Any] = {
        column: _column(table[column], min(width, most))
        for column, width in wanted.items()
        if column != rest or is_full
    }
    height: int | str = "content"
    if most_px is not None and _HEAD_PX + row_px * len(table) > most_px:
        height = _whole_rows(most_px, row_px)
    if cards:
        st.html(cards)
    st.dataframe(
        _gaps(table), hide_index=True, width="stretch", row_height=row_px, height=height,
        column_config=config, placeholder=_UNKNOWN,
    )  # fmt: skip


def level_px(wanted: Sequence[int], room_px: int) -> int:
    """Return the width that no column exceeds where all of them find room: the narrow ones keep what they need.

    Examples
    --------
    >>> level_px([50, 100, 400, 300], 450), level_px([50, 100], 450)
    (150, 100)
    """
    rest, narrow = room_px, sorted(wanted)
    for number, width in enumerate(narrow):
        share = rest // (len(narrow) - number)
        if width > share:
            return max(_SLIM_PX, share)
        rest -= width
    return narrow[-1] if narrow else room_px


def _gaps(table: pd.DataFrame) -> pd.DataFrame:
    """Return a table whose empty cells are missing where a column holds figures or short words."""
    shown = table.copy()
    for column in table:
        cells = table[column]
        if (
            not pd.api.types.is_numeric_dtype(cells)
            and max(map(width_px, cells.dropna()), default=0) <= _SLIM_PX
        ):
            shown[column] = cells.astype(object).where(cells.astype(str).str.strip() != "", None)
    return shown


def read(table: pd.DataFrame, *, numbers: Sequence[str] = (), headed: bool = False) -> None:
    """Show a short table of words that wrap, on a phone too; figures stand right.

    Parameters
    ----------
    table
        Some dozen rows, heads as they are read.
    numbers
        Columns that hold figures written as words, also where most are unknown.
    headed
        Whether a phone says the head of its column before each cell between the first and the last.
    """
    st.html(_html(naming.table(table), "read headed" if headed else "read", numbers))


def _html(table: pd.DataFrame, kind: str, written: Sequence[str] = ()) -> str:
    """Return a table as HTML; each cell knows the head of its column."""
    marks: dict[Any, list[str]] = {column: [] for column in table}
    numbers = {*figures(table), *written}
    for column in table:
        if column in numbers or _are_figures(table[column]):
            marks[column].append("figure")
        if max(map(width_px, table[column].dropna()), default=0) <= _SLIM_PX:
            marks[column].append("slim")
    heads = "".join(
        f"<th{_classes(marks[column])}>{html_text(str(column))}</th>" for column in table
    )
    lines = "".join(
        "<tr>"
        + "".join(
            f'<td data-head="{html_text(str(column))}"{_classes(marks[column])}>'
            f"{html_text(_cell(cell))}</td>"
            for column, cell in zip(table.columns, row, strict=True)
        )
        + "</tr>"
        for row in table.itertuples(index=False)
    )
    return f'<table class="{kind}" tabindex="0"><thead><tr>{heads}</tr></thead><tbody>{lines}</tbody></table>'


def _classes(marks: Sequence[str]) -> str:
    said = " ".join(marks)
    return f' class="{said}"' if said else ""


def _cell(value: Any) -> str:
    """Return what a cell says: figures with thousands apart, nothing for what is missing."""
    if value is None or (isinstance(value, float) and pd.isna(value)):
        return ""
    return significant(value, 6) if isinstance(value, float) else str(value)


def _whole_rows(most_px: int, row_px: int = ROW_PX) -> int:
    """Return the height of a table that scrolls and shows whole rows only."""
    return _HEAD_PX + row_px * ((most_px - _HEAD_PX) // row_px) + 2


def _column(values: pd.Series, width: int | None) -> Any:
    if pd.api.types.is_numeric_dtype(values) and not pd.api.types.is_bool_dtype(values):
        return st.column_config.NumberColumn(width=width, format=figure_format(values))
    # Figures that are written with a sign or a share stand right, as those that are numbers do.
    return st.column_config.Column(width=width, alignment="right" if _are_figures(values) else None)


def _are_figures(values: pd.Series) -> bool:
    """Return whether most of what a column says are figures in words."""
    said = [str(cell) for cell in values.dropna() if str(cell).strip()]
    return bool(said) and sum(map(bool, map(_FIGURE.fullmatch, said))) > _MOSTLY * len(said)


def figure_format(values: pd.Series) -> str:
    """Return how a column of figures is written: as many decimals in every row.

    None where the largest has three digits or more, one to ten below it; thousands apart.

    Examples
    --------
    >>> figure_format(pd.Series([26.78, 20.2])), figure_format(pd.Series([12000.5, 3.0]))
    ('%.1f', 'localized')
    """
    known = values.dropna().abs()
    if known.empty or (known == known.round()).all():
        return "localized"
    largest = float(known.max())
    return (
        "localized"
        if largest >= 1000
        else "%.1f"
        if largest >= 10
        else "%.2f"
        if largest >= 1
        else "%.3f"
    )


# A column of whole numbers between these is one of years, in which nobody sets thousands apart.
_YEARS = (1900, 2100)


def figures(table: pd.DataFrame) -> list[str]:
    """Return the columns that hold figures: numbers that are neither true or false nor years.

    Examples
    --------
    >>> figures(pd.DataFrame({"a": ["x"], "year": [2023], "people": [12183280], "share": [0.5]}))
    ['people', 'share']
    """
    return [
        column
        for column in table.columns
        if pd.api.types.is_numeric_dtype(table[column])
        and not pd.api.types.is_bool_dtype(table[column])
        and not (
            pd.api.types.is_integer_dtype(table[column])
            and len(table)
            and table[column].between(*_YEARS).all()
        )
    ]


def show(table: pd.DataFrame, *, height_px: int | None = None) -> None:
    """Show a table; numbers are written with separators, text as it is, regions as the page calls them."""
    st.dataframe(
        naming.table(table),
        hide_index=True,
        width="stretch",
        row_height=ROW_PX,
        height="auto"
        if height_px is None
        else min(_whole_rows(height_px), _HEAD_PX + ROW_PX * len(table) + 2),
        placeholder=_UNKNOWN,
        column_config={
            c: st.column_config.NumberColumn(format=figure_format(table[c])) for c in figures(table)
        },
    )
