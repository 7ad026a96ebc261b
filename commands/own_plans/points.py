"""Points of the towns and parks of a plan from a table: ``read --points``."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from commands.base import language, the_atlas
from commands.text import table
from gis.schema import DATUMS
from gis.words import catalogue

if TYPE_CHECKING:
    from gis.project.points import Axes
    from gis.tables.table import Rows

# What else a table of places calls its names.
_NAMES = ("地点", "地名", "乡镇", "园区", "基地", "载体", "place", "label")
# Whence the degrees are, without brackets, blanks and signs; any other column says something else.
_SOURCES = (
    "来源", "出处", "数据来源", "坐标来源", "点位来源", "资料来源", "信息来源", "来源说明", "source", "datasource",
    "coordinatesource", "pointsource", "sourceofthepoint",
)  # fmt: skip
Notes = list[tuple[str, dict[str, object]]]


class _Columns(NamedTuple):
    """Which headings of a table say what."""

    name: str
    axes: Axes
    sources: list[str]


def read(
    result: dict[str, Any], path: str, datum: str | None
) -> tuple[dict[str, dict[str, Any]], Notes]:
    """Return the points of places without a code that a table gives, as the JSON of a plan bears them.

    Returns
    -------
    tuple
        Points by label, and what is to be said of the table: what it says of the datum, what of it was not read.

    Raises
    ------
    UsageError, InputTableError, SettingError
        If nothing says the datum or two things say two, a column or a name lacks, or a point cannot be.
    """
    from gis.errors import InputTableError, said
    from gis.project import points
    from gis.scenarios import plan_points
    from gis.tables import files

    rows = points.filled(files.read_rows(path))
    columns = _columns(rows, datum)
    rows, totals = _without_totals(rows, columns.name)
    settled = points.told_datum(rows, columns.axes, datum)
    if not settled:
        known = " / ".join(DATUMS)
        raise click.UsageError(catalogue.text("cli.read.points_datum", language(), known=known))
    found = points.read(_narrowed(rows, columns), columns.axes._replace(datum=""))
    nameless = [
        str(number) for number, one in zip(rows.frame.index, found, strict=True) if not one.name
    ]
    if nameless:
        raise InputTableError("error.plan_point_nameless", file=rows.file, found=nameless[:8])
    given = [
        (one.name, plan_points.Given(one.lon, one.lat, source))
        for one, source in zip(found, _sources(rows, columns), strict=True)
    ]
    notes: Notes = [
        ("cli.read.points_remark", {"remark": said(remark, language())})
        for remark in (*rows.remarks, *rows.without_value(columns.axes))
    ]
    if totals:
        numbers = catalogue.text("map.separator", language()).join(map(str, totals))
        notes.append(("cli.read.points_totals", {"file": rows.file, "rows": numbers}))
    if settled != datum:
        notes.append(("cli.read.points_told", {"datum": _named(settled), "file": rows.file}))
    if unread := _unread(rows, columns):
        columns_said = catalogue.text("map.separator", language()).join(unread)
        notes.append(("cli.read.points_unread", {"file": rows.file, "columns": columns_said}))
    return plan_points.points(the_atlas(), result, given, settled), notes


def _named(datum: str) -> str:
    return catalogue.name("datum", datum, language())


def _columns(rows: Rows, datum: str | None) -> _Columns:
    """Return which columns of a table say what; of several with degrees those of the datum asked for."""
    from gis.errors import InputTableError
    from gis.project import points

    heads = [str(head) for head in rows.frame.columns]
    sources = [head for head in heads if _plain(head) in _SOURCES]
    found = _Columns(_name(rows), points.axes(rows, datum), sources)
    for head in (found.name, *sources):
        if heads.count(head) > 1:
            raise InputTableError("error.table_column_twice", column=head, columns=heads)
    return found


def _plain(head: str) -> str:
    """Return a heading in small letters without remarks in brackets, blanks and signs."""
    return re.sub(r"[（(\[【].*?[)）\]】]|[\W_]+", "", head).casefold()


def _name(rows: Rows) -> str:
    """Return the heading of the column of names."""
    from gis.errors import InputTableError
    from gis.project.points import HEADINGS

    known = {str(head).strip().casefold(): str(head) for head in rows.frame.columns}
    found = next((known[name] for name in (*HEADINGS["name"], *_NAMES) if name in known), None)
    if found is None:
        raise InputTableError(
            "error.project_no_column", file=rows.file, found=list(rows.frame.columns),
            expected=" / ".join((*HEADINGS["name"][:2], *_NAMES)),
        )  # fmt: skip
    return found


def _without_totals(rows: Rows, name: str) -> tuple[Rows, list[int]]:
    """Return the rows of places, and the numbers of those that count the others: 合计 is no place and has no degrees."""
    from gis.tables.row_words import is_total_row

    total = rows.frame[name].astype(str).str.strip().map(is_total_row).astype(bool)
    return replace(rows, frame=rows.frame[~total]), [int(row) for row in rows.frame.index[total]]


def _narrowed(rows: Rows, columns: _Columns) -> Rows:
    """Return the columns of name and degrees alone, the names under the usual heading."""
    from gis.project.points import HEADINGS

    frame = rows.frame[[columns.name, columns.axes.lon, columns.axes.lat]]
    return replace(rows, frame=frame.rename(columns={columns.name: HEADINGS["name"][0]}))


def _sources(rows: Rows, columns: _Columns) -> list[str]:
    """Return whence each point is, as the columns of sources say."""
    cells = rows.frame[columns.sources].astype(str)
    return ["；".join(dict.fromkeys(filter(None, map(str.strip, row)))) for row in cells.to_numpy()]


def _unread(rows: Rows, columns: _Columns) -> list[str]:
    """Return the columns that say something and are none of a point's."""
    taken = {columns.name, *columns.axes, *columns.sources}
    return [
        str(head)
        for head, cells in rows.frame.items()
        if str(head) not in taken and any(str(cell).strip() for cell in cells)
    ]


def told(found: dict[str, dict[str, Any]]) -> str:
    """Return points as a table of text: degrees in WGS 84."""
    lang = language()
    heads = [
        catalogue.text("cli.read.places", lang),
        *(catalogue.text(f"reading.points_{key}", lang) for key in ("lon", "lat", "source")),
    ]
    rows = [
        (label, f"{at['lon']:.6f}", f"{at['lat']:.6f}", at["source"]) for label, at in found.items()
    ]
    return table(heads, rows)
