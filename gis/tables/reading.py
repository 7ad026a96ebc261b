"""The door for tables that people bring: bytes to rows under headings, or to columns with roles.

:func:`rows` keeps every row and column, for a table that goes back to its owner. :func:`read`
gives what a measure needs: regions, values and the rest with their roles, rows that are no data
left out, each with its reason (:mod:`gis.tables.report` says it all in words).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from gis.errors import AtlasError, InputTableError, Term
from gis.tables import header, headings, merged, roles, separated, units, workbooks
from gis.tables.content import Content
from gis.tables.header import LeftOut
from gis.tables.roles import Choices, Column
from gis.tables.sheet import MAX_BYTES, Sheet, letter
from gis.tables.table import Rows, Table
from gis.tables.workbooks import text as written

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    import pandas as pd

_SHOWN = 8
_TABLE = 2
_HALF = 0.5


def require_size(size: int, limit: int, file: str) -> None:
    """Raise InputTableError where a table has more bytes than the limit."""
    if size > limit:
        raise InputTableError(
            "error.table_too_large",
            file=file,
            found=f"{size / 2**20:.0f}",
            limit=limit // 2**20,
        )


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
        Bytes and name of a CSV, text, .xlsx, .xls or .ods file.
    choices
        Sheet and rows of the headings, where the user names them.
    known
        Tells of a text whether it is a region's name; by its looks without one.

    Raises
    ------
    InputTableError
        If the file is too large, damaged, or has no headings.

    Examples
    --------
    >>> found = rows("表1,\n城市,值\n成都,001\n".encode("gb18030"), "a.csv")
    >>> found.frame.to_dict("index"), found.head.rows
    ({3: {'城市': '成都', '值': '001'}}, (2, 2))
    """
    chosen = choices or Choices()
    require_size(len(content), MAX_BYTES, file)
    if not workbooks.is_workbook(content, file):
        return _under_headings(separated.read(content, file), file, chosen, known)
    book = workbooks.Workbook(content, file)
    names = _wanted(book, chosen, file)
    second = ""
    for name in names if len(names) > 1 else ():
        try:
            found = _under_headings(book.sheet(name), file, chosen, known)
        except AtlasError:
            continue
        rated = _rated(found, known)
        if rated == _TABLE:
            return replace(found, remarks=(*_of_sheets(book, name, chosen), *found.remarks))
        second = second or (name if rated else "")
    # No sheet is surely a table: the first that may be one, else the fault of the first says why.
    name = second or names[0]
    found = _under_headings(book.sheet(name), file, chosen, known)
    return replace(found, remarks=(*_of_sheets(book, name, chosen), *found.remarks))


def _wanted(book: workbooks.Workbook, choices: Choices, file: str) -> list[str]:
    """Return the sheets to try: the chosen one, else those shown, else all."""
    wanted = choices.sheet
    if not wanted:
        return [name for name in book.names if book.visible[name]] or list(book.names)
    if wanted in book.names:
        return [wanted]
    if wanted.isdecimal() and 1 <= int(wanted) <= len(book.names):
        return [book.names[int(wanted) - 1]]
    raise InputTableError("error.table_no_such_sheet", file=file, found=wanted, sheets=book.names)


def _of_sheets(book: workbooks.Workbook, name: str, choices: Choices) -> tuple[Term, ...]:
    others = [other for other in book.names if other != name]
    if not others or choices.sheet:
        return ()
    return (Term("table_remark.sheet", sheet=name, others=others[:_SHOWN]),)


def _rated(found: Rows, known: Callable[[str], bool] | None) -> int:
    """Return 2 for a table of regions, 1 for a sheet that may be one, 0 for a cover or a note."""
    body, is_region = _positions(found.frame), known or headings.looks_like_region
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


def _under_headings(
    sheet: Sheet, file: str, choices: Choices, known: Callable[[str], bool] | None
) -> Rows:
    head = header.find(sheet, file, choices.header_rows, known)
    header.refuse_long_rows(sheet, head, file)
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
        remarks.append(Term("table_remark.hidden", count=len(hidden), rows=hidden[:_SHOWN]))
    unseen = [
        Term("map.qualified", what=letter(c), more=head.names[c] or "–")
        for c in sorted(marks.hidden_columns)
        if c < width
    ]
    if unseen:
        remarks.append(
            Term("table_remark.hidden_columns", count=len(unseen), columns=unseen[:_SHOWN])
        )
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
    found = rows(content, file, chosen, known)
    return with_roles(found, chosen, known, shares=shares)


def with_roles(
    found: Rows,
    choices: Choices,
    known: Callable[[str], bool] | None = None,
    *,
    shares: bool = False,
) -> Table:
    """Return rows with a role for each column; what is no data is left out."""
    body, below = _data(found)
    columns = roles.assign(
        body,
        found.head,
        choices,
        known or headings.looks_like_region,
        shares=shares,
        faulty=frozenset(position for row, position in found.faults if row in body.index),
    )
    roles.require_one_of_each(columns)
    body, carried = merged.carried(body, columns)
    totals = _totals(body, columns)
    kept = _without(body, {leaving.row for leaving in totals})
    left_out = sorted(
        {*found.head.left_out, *below, *totals}, key=lambda leaving: (leaving.row, leaving.reason)
    )
    data = replace(
        found,
        frame=kept.set_axis(found.frame.columns, axis="columns"),
        remarks=(*found.remarks, *carried),
    )
    unit = units.unit(choices.unit) if choices.unit else None
    if choices.unit and unit is None:
        raise InputTableError("error.table_unit_unknown", found=choices.unit)
    return _by_row_units(Table(data, columns, tuple(left_out), unit))


def _by_row_units(table: Table) -> Table:
    """Return a table whose values are in the units that a column of units names row by row."""
    named = [
        c
        for c in table.columns
        if c.reason == "note" and headings.is_unit(c.name) and holds_units(table.texts(c))
    ]
    if not named:
        return table
    texts = table.texts(named[0])
    found = [units.unit(text) for text in texts]
    values = _in_row_units(table, found)
    differ = len(set(texts)) > 1
    # 产值, 单位, 企业数: which of them is meant is not said.
    unclear = len(values) > 1 and any(headings.is_quantity(c.stem) for c in values)
    if not values or (unclear and not differ):
        return table
    if any(table.texts(other).tolist() != texts.tolist() for other in named[1:]):
        letters = [c.letter for c in named]
        raise InputTableError("error.table_unit_columns", column=named[0].name, found=letters)
    of_rows = _of_one_quantity(named[0], texts, values)
    if unclear:
        names = [c.name for c in values]
        raise InputTableError("error.table_row_units_of", column=named[0].name, values=names)
    common = Counter(of_rows).most_common(1)[0][0]
    detail = "、".join(dict.fromkeys(texts))
    columns = {c.position: c for c in table.columns}
    columns |= {c.position: replace(c, unit=common) for c in values}
    columns |= {c.position: replace(c, reason="units", detail=detail) for c in named}
    table = replace(table, columns=tuple(columns.values()))
    if not differ:
        return table
    into = table.unit.written if table.unit else common.written
    said = Term("table_remark.row_units", column=named[0].name, found=rows_by(texts), unit=into)
    return replace(
        table,
        rows=replace(table.rows, remarks=(*table.rows.remarks, said)),
        row_units=of_rows,
        by_row=frozenset(c.position for c in values),
    )


def holds_units(texts: pd.Series[str]) -> bool:
    """Tell whether most of the different texts are units: 单位 may head organisations too."""
    kinds = [text for text in texts.unique() if text]
    return bool(kinds) and sum(units.unit(kind) is not None for kind in kinds) >= len(kinds) * _HALF


def _of_one_quantity(
    column: Column, texts: pd.Series[str], values: Sequence[Column]
) -> tuple[units.Unit, ...]:
    """Return the unit of each row, or refuse several quantities and what headings contradict."""
    found = [units.unit(text) for text in texts]
    of_rows = tuple(unit for unit in found if unit)
    if len(of_rows) < len(found) or len({unit.base for unit in of_rows}) > 1:
        raise InputTableError("error.table_row_units", column=column.name, found=rows_by(texts))
    for value in values:
        if value.unit is not None and any(unit[:2] != value.unit[:2] for unit in of_rows):
            raise InputTableError(
                "error.table_row_units_differ",
                column=column.name,
                value=value.name,
                own=value.unit.written,
                found=rows_by(texts),
            )
    return of_rows


def _in_row_units(table: Table, found: Sequence[units.Unit | None]) -> list[Column]:
    """Return the columns of values that a column of units may be about: not those of another quantity."""
    bases = {unit.base for unit in found if unit}
    return [
        c
        for c in table.of("value")
        if headings.word(c.name) not in ("share", "rate", "scale")
        and (c.unit is None or c.unit.base in bases)
    ]


def rows_by(texts: pd.Series[str]) -> list[Term]:
    """Return each text of a column with the first rows where it stands."""
    return [
        Term(
            "table_remark.unit_rows",
            unit=text or "–",
            rows=[int(row) for row in texts.index[texts == text][:3]],
            count=int((texts == text).sum()),
        )
        for text in texts.unique()[:_SHOWN]
    ]


def data_rows(found: Rows, naming: Sequence[int] = ()) -> tuple[Rows, tuple[LeftOut, ...]]:
    """Return a table without blank rows, notes and rows whose naming columns say 合计."""
    body, below = _data(found)
    totals = [
        leaving for position in naming for leaving in _total_rows(body, position, "total_row")
    ]
    kept = _without(body, {leaving.row for leaving in totals})
    left_out = tuple(sorted({*found.head.left_out, *below, *totals}, key=lambda one: one.row))
    return replace(found, frame=kept.set_axis(found.frame.columns, axis="columns")), left_out


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
    spaces = [c for c in body[0].unique() if isinstance(c, str) and not c.strip()]
    if not spaces:
        return []
    begins = body[body[0].isin(spaces)]
    empty = begins.map(lambda cell: not written(cell).strip()).all(axis=1)
    return [int(row) for row in begins.index[empty.to_numpy(dtype=bool)]]


def _totals(body: pd.DataFrame, columns: tuple[Column, ...]) -> list[LeftOut]:
    """Return the rows that add up others: 合计 in the column of regions or of industries."""
    found = []
    for column in columns:
        if column.role in ("region", "industry"):
            reason = "total_row" if column.role == "region" else "total_industry"
            found += _total_rows(body, column.position, reason)
    return found


def _total_rows(body: pd.DataFrame, position: int, reason: str) -> list[LeftOut]:
    cells = body[position]
    totals = {c for c in cells.unique() if isinstance(c, str) and headings.is_total_row(c)}
    return [
        LeftOut(int(row), reason, str(cells.loc[row])) for row in body.index[cells.isin(totals)]
    ]
