"""Points of one's own from a table with columns of longitude and latitude."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from gis.enterprises.lists.values import degree
from gis.errors import InputTableError, first_of
from gis.project.layers import Point

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gis.tables.table import Rows

HEADINGS = {
    "lon": ("lon", "lng", "longitude", "x", "经度"),
    "lat": ("lat", "latitude", "y", "纬度"),
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
# Official extent of China in degrees, islands of the South China Sea included.
WITHIN = {"lon": (73.0, 136.0), "lat": (3.0, 54.0)}
_NAMED = 5


def read(rows: Rows, columns: Mapping[str, str] | None = None) -> list[Point]:
    """Return the points of a table, one a row, in its order.

    Parameters
    ----------
    rows
        See :func:`gis.tables.files.read_rows`; the columns are told by their headings.
    columns
        The headings of ``lon`` and ``lat`` where they are settled already.

    Raises
    ------
    InputTableError
        If a column is missing, or a row has no degrees within China; rows, columns and values are
        named.
    """
    frame = rows.frame
    found = {
        key: next((h for h in frame.columns if str(h).strip().casefold() in words), None)
        for key, words in HEADINGS.items()
    } | dict(columns or {})
    for key in ("lon", "lat"):
        if found[key] is None:
            raise InputTableError(
                "error.project_no_column", file=rows.file, found=list(frame.columns),
                expected=" / ".join(HEADINGS[key]),
            )  # fmt: skip
        if list(frame.columns).count(found[key]) > 1:
            raise InputTableError(
                "error.table_column_twice",
                column=found[key],
                columns=[str(c) for c in frame.columns],
            )
    degrees_in = [found["lon"], found["lat"]]
    faults, points = [], []
    for number, row in frame.iterrows():
        values = {key: row[heading] for key, heading in found.items() if heading is not None}
        degrees = {key: _degrees(values[key], key) for key in ("lon", "lat")}
        bad = [key for key, value in degrees.items() if math.isnan(value)]
        if bad:
            faults.append(f"{number} {found[bad[0]]} {values[bad[0]]!r}")
            continue
        said = {str(head): row[head] for head in frame.columns if head not in degrees_in}
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
    low, high = WITHIN[key]
    return number if low <= number <= high else math.nan
