"""Points of one's own from a table with columns of longitude and latitude."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from gis.enterprises.lists.values import degree
from gis.errors import InputTableError, first_of
from gis.project.layers import Point
from gis.schema import COUNTRY_LAT, COUNTRY_LON
from gis.tables import coordinates

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gis.tables.table import Rows

# Beside the degrees, whose headings stand in gis.tables.coordinates.
HEADINGS = {
    "name": (
        "name",
        "名称",
        "企业名称",
        "单位名称",
        "公司名称",
        "项目名称",
        "园区名称",
        "矿山名称",
        "工厂名称",
        "名字",
        "标题",
    ),
    "kind": ("kind", "type", "类型", "类别", "种类", "产业", "行业", "industry", "layer", "图层"),
    "note": ("note", "备注", "说明"),
}
# What a program numbers or measures by itself, and what has a place of its own.
_SILENT = frozenset((
    "fid", "ogc_fid", "objectid", "shape_leng", "shape_length", "shape_area", "site_id", "layer",
    "geometry", "geom",
))  # fmt: skip
_MOST_NOTE = 2000
_NAMED = 5


class Axes(NamedTuple):
    """Which headings of a table of points are over degrees, and over what tells their datum row by row ("" for none)."""

    lon: str
    lat: str
    datum: str


def axes(rows: Rows, datum: str | None = None) -> Axes:
    """Return the headings of longitude and latitude of a table; of several those in the datum asked for.

    Raises
    ------
    InputTableError
        If one is missing, or stands twice, or several are left.
    """
    heads = [str(head) for head in rows.frame.columns]
    lon, lat = (_axis(rows, heads, what, datum) for what in ("lon", "lat"))
    telling = coordinates.datum_columns(heads)
    # One that is empty tells nothing; two that are filled may tell two things of a row.
    told = [head for head in telling if any(_words(rows, head))] or telling[:1]
    if len(set(told)) > 1:
        raise InputTableError("error.plan_point_columns", file=rows.file, columns=told)
    found = Axes(lon, lat, told[0] if told else "")
    for head in found:
        if head and heads.count(head) > 1:
            raise InputTableError("error.table_column_twice", column=head, columns=heads)
    return found


def _axis(rows: Rows, heads: Sequence[str], what: str, datum: str | None) -> str:
    found = coordinates.of_datum(coordinates.over(heads, what, letters=True), datum)
    if not found:
        raise InputTableError(
            "error.project_no_column", file=rows.file, found=list(heads), expected=coordinates.expected(what),
        )  # fmt: skip
    if len(set(found)) > 1:
        raise InputTableError("error.plan_point_columns", file=rows.file, columns=found)
    return found[0]


def told_datum(rows: Rows, found: Axes, asked: str | None = None) -> str:
    """Return the datum asked for, else what the table tells of all of its rows; "" where neither says one.

    Raises
    ------
    InputTableError
        If the table tells another one than that asked for, two, or one that cannot be turned: the
        points would stand hundreds of metres off.
    """
    told, is_of_all = _told(rows, found)
    codes = {code for _, code in told.values()}
    if asked is None and len(codes) < 2 and "" not in codes and (is_of_all or not codes):
        return codes.pop() if codes else ""
    if asked is None and not is_of_all:
        # Rows of which nothing is told may be in another one: whoever reads on would take all of them for WGS 84.
        told["—"] = (found.datum, "")
    if other := {words: column for words, (column, code) in told.items() if code != asked}:
        raise InputTableError(
            "error.plan_point_datum", file=rows.file, column=next(iter(other.values())),
            found=sorted(other), datum=asked or "-",
        )  # fmt: skip
    return str(asked)


def _words(rows: Rows, head: str) -> list[str]:
    """Return what the cells of a column say, "" where they are blank."""
    columns = rows.frame.loc[:, [str(one) == head for one in rows.frame.columns]]
    return [_said(cell) for cell in columns.to_numpy().ravel()]


def _told(rows: Rows, found: Axes) -> tuple[dict[str, tuple[str, str]], bool]:
    """Return by words that name a datum the column that bears them and the datum ("" for an unknown one), and whether they are of all rows."""
    heads = {
        head: (head, coordinates.datum_told(head))
        for head in (found.lon, found.lat) if coordinates.is_of_datum(head)
    }  # fmt: skip
    words = _words(rows, found.datum) if found.datum else []
    is_of_all = bool(heads) or all(words)
    return heads | {
        one: (found.datum, coordinates.datum_told(one)) for one in words if one
    }, is_of_all


def filled(rows: Rows) -> Rows:
    """Return the rows in which something stands: an empty line between two is no point without degrees."""
    said = rows.frame.astype(str).apply(lambda column: column.str.strip() != "").any(axis=1)
    failed = rows.frame.index.isin([row for row, _ in rows.faults])
    return replace(rows, frame=rows.frame[said | failed])


def read(rows: Rows, columns: Axes | None = None) -> list[Point]:
    """Return the points of a table, one a row, in its order.

    Parameters
    ----------
    rows
        See :func:`gis.tables.files.read_rows`; the columns are told by their headings.
    columns
        See :func:`axes`, where that is settled already.

    Raises
    ------
    InputTableError
        If a column is missing, or a row has no degrees within China; rows, columns and values are
        named.
    """
    frame, found = rows.frame, columns or axes(rows)
    faults, points = [], []
    for number, row in frame.iterrows():
        values = {"lon": row[found.lon], "lat": row[found.lat]}
        degrees = {key: _degrees(values[key], key) for key in values}
        bad = [key for key, value in degrees.items() if math.isnan(value)]
        if bad:
            faults.append(f"{number} {getattr(found, bad[0])} {values[bad[0]]!r}")
            continue
        # What was said of the datum does not hold of the point once it is turned.
        said = {str(head): row[head] for head in frame.columns if str(head) not in found}
        points.append(Point(degrees["lon"], degrees["lat"], *texts_of(said)))
    if faults:
        raise InputTableError(
            "error.project_points",
            file=rows.file,
            count=len(faults),
            found=first_of(faults, _NAMED),
        )
    return points


def texts_of(values: Mapping[str, object]) -> tuple[str, str, str]:
    """Return name, kind and note of a feature by the words over its columns.

    What stands in a column of another name goes into the note under that name, so that nothing of
    a user's file is lost.

    Examples
    --------
    >>> texts_of({"名称": "一号矿", "产业": "石灰石", "产量": 12.0, "备注": "在建", "FID": 3})
    ('一号矿', '石灰石', '在建; 产量: 12')
    """
    known = {str(key).strip().casefold(): key for key in values}
    found: dict[str, str] = {}
    used = set()
    for what in ("name", "kind", "note"):
        given = [known[word] for word in HEADINGS[what] if word in known]
        key = next((one for one in given if _said(values[one])), None)
        found[what] = "" if key is None else _said(values[key])
        used.add(key)
    more = [
        f"{str(key).strip()}: {_said(value)}"
        for key, value in values.items()
        if key not in used and _said(value) and str(key).strip().casefold() not in _SILENT
    ]
    note = "; ".join(filter(None, (found["note"], *more)))
    return found["name"], found["kind"], note[:_MOST_NOTE]


def _said(value: object) -> str:
    """Return a value of a file as text; empty for what is none."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value).strip()


def _degrees(value: object, key: str) -> float:
    """Return degrees within China, NaN for anything else: most often lon and lat are exchanged."""
    number = degree(str(value).strip())
    low, high = COUNTRY_LON if key == "lon" else COUNTRY_LAT
    return number if low <= number <= high else math.nan
