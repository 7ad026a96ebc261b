"""The door for tables that people bring: bytes to rows under headings, or to columns with roles.

:func:`rows` keeps every row and column, for a table that goes back to its owner. :func:`read`
gives what a measure needs: regions, values and the rest with their roles, rows that are no data
left out, each with its reason (:mod:`gis.tables.report` says it all in words).
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from gis.errors import AtlasError, InputTableError, Term, first_of
from gis.tables import header, merged, roles, row_words, units
from gis.tables.content import Content, distinct
from gis.tables.formats import columnar, records, separated, workbooks
from gis.tables.formats.workbooks import text as written
from gis.tables.forms import adding, bands, doubled, indicators, row_units, sheets
from gis.tables.forms.totals import total_rows, totals_of
from gis.tables.header import LeftOut
from gis.tables.roles import Choices
from gis.tables.sheet import MAX_BYTES, Sheet, letter, require_size, scaled_in
from gis.tables.table import Rows, Table

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    import pandas as pd

    from gis.tables.forms.rounding import Amount

_SHOWN = 8
# Several units over one table: 单位：万元、人.
_UNITS, _SEVERAL = re.compile(r"^.*单位\s*[:：]\s*|[（(）)【】\[\]]"), re.compile(r"[、,，;；]")
# What stands in per cent is no amount.
_SHARES = ("%", "‰")
_TABLE = 2
_HALF = 0.5
# Sheets of a workbook that are looked at to find its table.
_TRIED = 60


def sheet_names(content: bytes, file: str) -> tuple[str, ...]:
    """Return the names of the sheets of a workbook; none for a text table."""
    if not workbooks.is_workbook(content, file):
        return ()
    return workbooks.Workbook(content, file).names


def rows(
    content: bytes,
    file: str,
    choices: Choices | None = None,
    known: Callable[[str], bool] | None = None,
) -> Rows:
    r"""Return every row of a file under its headings.

    Parameters
    ----------
    content, file
        Bytes and name of a CSV, text, .xlsx, .xls, .ods, Parquet or JSON file.
    choices
        Sheet and rows of the headings, where the user names them.
    known
        Tells of a text whether it is a region's name; by its looks without one.

    Raises
    ------
    InputTableError
        If the file is too large, damaged or has no headings, or several of its sheets are tables.

    Examples
    --------
    >>> found = rows("表1,\n城市,值\n成都,001\n".encode("gb18030"), "a.csv")
    >>> found.frame.to_dict("index"), found.head.rows
    ({3: {'城市': '成都', '值': '001'}}, (2, 2))
    """
    chosen = choices or Choices()
    require_size(len(content), MAX_BYTES, file)
    named = _with_names(content, file)
    if named is not None or not workbooks.is_workbook(content, file):
        if named is not None:
            first = replace(chosen, header_rows=chosen.header_rows or (1, 1))
            found = _under_headings(named, file, first, known)
        else:
            found = _under_headings(separated.read(content, file), file, chosen, known)
        return replace(found, remarks=(*sheets.none_to_choose(chosen.sheet), *found.remarks))
    book = workbooks.Workbook(content, file)
    names = sheets.wanted(book.names, book.visible, chosen.sheet, file)
    ratings = dict.fromkeys(names, 0)
    for name in names[:_TRIED] if len(names) > 1 else ():
        with suppress(AtlasError):
            ratings[name] = _rated(_under_headings(book.sheet(name), file, chosen, known), known)
    sheets.require_one([name for name in names if ratings[name] == _TABLE], file)
    # No sheet is surely a table: the first that may be one, else the fault of the first says why.
    name = max(names, key=lambda name: ratings[name])
    found = _under_headings(book.sheet(name), file, chosen, known)
    remarks = sheets.others(book.names, name, chosen.sheet)
    return replace(found, remarks=(*remarks, *found.remarks))


def _with_names(content: bytes, file: str) -> Sheet | None:
    """Return the sheet of a file whose columns have names of their own; None for any other."""
    if content.startswith(columnar.MAGIC):
        return columnar.read(content, file)
    if not workbooks.is_workbook(content, file) and records.is_json(content, file):
        return records.read(content, file)
    return None


def _rated(found: Rows, known: Callable[[str], bool] | None) -> int:
    """Return 2 for a table of regions, 1 for a sheet that may be one, 0 for a cover or a note."""
    body, is_region = _positions(found.frame), known or row_words.looks_like_region
    try:
        columns = roles.assign(body, found.head, Choices(), is_region)
    except InputTableError:
        return 0
    position = next(c.position for c in columns if c.role == "region")
    sure = len(body) and Content(body[position], is_region).regions() > _HALF
    return _TABLE if sure else int(len(body) > 0)


def _positions(frame: pd.DataFrame) -> pd.DataFrame:
    """Return a frame whose columns are positions."""
    import pandas as pd

    return frame.set_axis(pd.RangeIndex(frame.shape[1]), axis="columns")


def _of_several_units(head: header.Header) -> list[Term]:
    """Return that a line above a table names several units where no column says which it is in: none has a unit then.

    A line of one unit holds for all columns, see :func:`gis.tables.units.announced`.
    """
    if head.unit is not None or any(head.units):
        return []
    if any(units.of_heading(name)[1] for name in head.names):
        return []
    for line in head.left_out:
        parts = [part.strip() for part in _SEVERAL.split(_UNITS.sub("", line.text))]
        # Shares stand beside amounts: 家、% leaves one unit for what is counted.
        amounts = [part for part in parts if part not in _SHARES]
        if _UNITS.search(line.text) and len(amounts) > 1 and all(map(units.unit, parts)):
            return [Term("table_remark.several_units", units=amounts)]
    return []


def _struck_out(sheet: Sheet, first: int, width: int) -> list[Term]:
    """Say which cells are struck out and read all the same: a firm that has closed, a figure that is replaced."""
    found = [
        Term("map.qualified", what=f"{letter(column)}{row + 1}", more=written(value)[:20])
        for row, column in sorted(sheet.marks.struck)
        if first <= row + 1 <= len(sheet.grid)
        and column < width
        and (value := sheet.grid.iloc[row, column]) != ""
    ]
    shown = first_of(found, _SHOWN)
    return [Term("table_remark.struck", count=len(found), cells=shown)] if found else []


def _under_headings(
    sheet: Sheet, file: str, choices: Choices, known: Callable[[str], bool] | None
) -> Rows:
    head = header.find(sheet, file, choices.header_rows, known)
    try:
        header.refuse_long_rows(sheet, head, file)
    except InputTableError as fault:
        raise doubled.later_head(sheet.grid, fault) from None
    hit = separated.swallowed(sheet, len(head.names))
    if hit is not None:
        lines = hit[1].count("\n") + 1
        raise InputTableError(
            "error.table_swallowed", file=file, row=hit[0], lines=lines, value=hit[1][:40]
        )
    width = len(head.names)
    while width and not head.names[width - 1]:
        width -= 1
    body = sheet.grid.iloc[head.first - 1 :, :width]
    marks = sheet.marks
    # Rows and columns of marks count from 0, those of the frame's index from 1.
    faults = {
        (row + 1, column): reason
        for (row, column), reason in marks.faults.items()
        if row + 1 >= head.first and column < width
    }
    frame, shared, covered = merged.unfolded(sheet, body, head.names[:width])
    remarks = [*covered]
    hidden = sorted(row + 1 for row in marks.hidden if row + 1 >= head.first)
    if hidden:
        remarks.append(
            Term("table_remark.hidden", count=len(hidden), rows=first_of(hidden, _SHOWN))
        )
    unseen = [
        Term("map.qualified", what=letter(c), more=head.names[c] or "–")
        for c in sorted(marks.hidden_columns)
        if c < width
    ]
    if unseen:
        remarks.append(
            Term("table_remark.hidden_columns", count=len(unseen), columns=first_of(unseen, _SHOWN))
        )
    if scaled := scaled_in(sheet, head.first, width):
        columns = [
            Term("map.qualified", what=letter(c), more=head.names[c] or "–") for c in scaled.columns
        ]
        remarks.append(
            Term("table_remark.scaled", columns=first_of(columns, _SHOWN), **scaled.told)
        )
    remarks += _struck_out(sheet, head.first, width)
    remarks += _of_several_units(head)
    if not sheet.visible:
        remarks.append(Term("table_remark.hidden_sheet", sheet=sheet.name))
    return Rows(
        file,
        sheet.name,
        frame.set_axis(list(head.names[:width]), axis="columns").rename_axis("row"),
        replace(head, names=head.names[:width], units=head.units[:width]),
        shared | faults,
        tuple(remarks),
    )


def read(
    content: bytes,
    file: str,
    choices: Choices | None = None,
    known: Callable[[str], bool] | None = None,
    *,
    shares: bool = False,
) -> Table:
    r"""Return a table whose columns have roles, without the rows that are no data.

    Parameters
    ----------
    content, file, choices, known
        As for :func:`rows`; the choices also name roles, values and what to ignore.
    shares
        Whether shares of the values will be taken: totals, sums and parts of others are left out.

    Raises
    ------
    InputTableError
        Also if no column holds regions, or one heading stands over two columns in use.

    Examples
    --------
    >>> table = read("地区,水泥,合计\n成都市,1,1\n合计,1,1\n".encode(), "a.csv", shares=True)
    >>> [(c.name, c.role, c.reason) for c in table.columns]
    [('地区', 'region', 'heading'), ('水泥', 'value', 'numbers'), ('合计', 'ignored', 'total')]
    >>> table.left_out
    (LeftOut(row=3, reason='total_row', text='合计'),)
    """
    chosen = choices or Choices()
    found = laid_out(content, file, chosen, known)
    return with_roles(found, chosen, known, shares=shares)


def laid_out(
    content: bytes,
    file: str,
    choices: Choices | None = None,
    known: Callable[[str], bool] | None = None,
) -> Rows:
    """Return the rows of a file as :func:`rows` does, indicators in rows as columns side by side."""
    found = doubled.told_apart(rows(content, file, choices, known), choices or Choices())
    return indicators.side_by_side(
        found, choices or Choices(), known or row_words.looks_like_region
    )


def with_roles(
    found: Rows,
    choices: Choices,
    known: Callable[[str], bool] | None = None,
    *,
    shares: bool = False,
) -> Table:
    """Return rows with a role for each column; what is no data is left out."""
    body, below = _data(found)
    if not len(body):
        raise InputTableError("error.table_no_rows", file=found.file)
    is_region = known or row_words.looks_like_region
    columns = roles.assign(
        body,
        found.head,
        choices,
        is_region,
        shares=shares,
        faulty=frozenset(position for row, position in found.faults if row in body.index),
    )
    roles.require_one_of_each(columns)
    doubled.require_one_head(body, columns)
    names = bands.names(body, columns)
    headed = bands.headings_of_groups(body, columns, names, is_region)
    body, carried = merged.carried(_without(body, {leaving.row for leaving in headed}), columns)
    totals = [
        *totals_of(body, columns, names, shares=shares),
        *bands.sums_of_groups(body, columns, names),
    ]
    kept = _without(body, {leaving.row for leaving in totals})
    unequal = adding.of_table(body, columns, totals)
    left_out = sorted(
        {*found.head.left_out, *below, *headed, *totals},
        key=lambda leaving: (leaving.row, leaving.reason),
    )
    data = replace(
        found,
        frame=kept.set_axis(found.frame.columns, axis="columns"),
        remarks=(*found.remarks, *carried, *unequal),
    )
    unit = units.unit(choices.unit) if choices.unit else None
    if choices.unit and unit is None:
        raise InputTableError("error.table_unit_unknown", found=choices.unit)
    return row_units.by_row(Table(data, columns, tuple(left_out), unit))


def data_rows(
    found: Rows, naming: Sequence[int] = (), known: Sequence[Amount] = ()
) -> tuple[Rows, tuple[LeftOut, ...]]:
    """Return a table without blank rows, notes and rows whose naming columns say 合计.

    Of the columns of amounts that are known it is told where such a row does not add them up.
    """
    body, below = _data(found)
    totals = [
        leaving
        for position in naming
        for leaving in total_rows(body[position], "total_row", distinct(body[position]))
    ]
    kept = _without(body, {leaving.row for leaving in totals})
    left_out = tuple(sorted({*found.head.left_out, *below, *totals}, key=lambda one: one.row))
    by_row = adding.units_by_row(body, dict(enumerate(found.head.names))) if totals else None
    unequal = adding.told(body, known, totals, {"total_row": ()}, by_row)
    frame = kept.set_axis(found.frame.columns, axis="columns")
    return replace(found, frame=frame, remarks=(*found.remarks, *unequal)), left_out


def _data(found: Rows) -> tuple[pd.DataFrame, tuple[LeftOut, ...]]:
    """Return the rows that hold something and are no notes, by position of the column."""
    body = _positions(found.frame)
    below = header.notes(body, found.head)
    return _without(body, {*(leaving.row for leaving in below), *_blank(body)}), below


def _without(body: pd.DataFrame, rows_: Collection[int]) -> pd.DataFrame:
    """Return a frame without some rows; itself where there are none."""
    return body[~body.index.isin(list(rows_))] if rows_ else body


def _blank(body: pd.DataFrame) -> list[int]:
    """Return the rows that hold nothing but spaces."""
    if not body.shape[1]:
        return []
    spaces = [c for c in distinct(body[0]) if isinstance(c, str) and not c.strip()]
    if not spaces:
        return []
    begins = body[body[0].isin(spaces)]
    empty = begins.map(lambda cell: not written(cell).strip()).all(axis=1)
    return [int(row) for row in begins.index[empty.to_numpy(dtype=bool)]]
