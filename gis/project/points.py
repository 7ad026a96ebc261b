"""Points of one's own from a table with columns of longitude and latitude."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from gis.errors import InputTableError
from gis.project.layers import Point

if TYPE_CHECKING:
    from gis.tables.table import Rows

HEADINGS = {
    "lon": ("lon", "lng", "longitude", "x", "经度"),
    "lat": ("lat", "latitude", "y", "纬度"),
    "name": ("name", "名称", "企业名称", "项目名称", "园区名称"),
    "kind": ("kind", "type", "类型", "类别", "layer", "图层"),
    "note": ("note", "备注", "说明"),
}
# Official extent of China in degrees, islands of the South China Sea included.
WITHIN = {"lon": (73.0, 136.0), "lat": (3.0, 54.0)}
_NAMED = 5


def read(rows: Rows) -> list[Point]:
    """Return the points of a table, one a row, in its order.

    Parameters
    ----------
    rows
        See :func:`gis.tables.files.read_rows`; the columns are told by their headings.

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
    }
    for key in ("lon", "lat"):
        if found[key] is None:
            raise InputTableError(
                "error.project_no_column", file=rows.file, found=list(frame.columns),
                expected=" / ".join(HEADINGS[key]),
            )  # fmt: skip
    faults, points = [], []
    for number, row in frame.iterrows():
        values = {key: row[heading] for key, heading in found.items() if heading is not None}
        degrees = {key: _degrees(values[key], key) for key in ("lon", "lat")}
        bad = [key for key, value in degrees.items() if math.isnan(value)]
        if bad:
            faults.append(f"{number} {found[bad[0]]} {values[bad[0]]!r}")
            continue
        texts = {key: str(values.get(key, "")) for key in ("name", "kind", "note")}
        points.append(Point(degrees["lon"], degrees["lat"], **texts))
    if faults:
        raise InputTableError(
            "error.project_points", file=rows.file, count=len(faults), found=faults[:_NAMED]
        )
    return points


def _degrees(value: object, key: str) -> float:
    """Return degrees within China, NaN for anything else: most often lon and lat are exchanged."""
    try:
        number = float(str(value).strip())
    except ValueError:
        return math.nan
    low, high = WITHIN[key]
    return number if low <= number <= high else math.nan
