"""Parquet and GeoParquet by row groups; each file's own coordinate reference system is heeded."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from gis import file_faults
from gis.enterprises import datum
from gis.errors import InputTableError
from gis.schema import TRUE_DATUMS

_BATCH_ROWS = 2**20
# Degrees on WGS 84 or CGCS2000, which are taken as one (see gis.enterprises.datum).
_DEGREES = {("OGC", "CRS84"), ("EPSG", "4326"), ("EPSG", "4490")}
GEOMETRY = "geometry"
LON, LAT = "\0lon", "\0lat"


def _opened(path: Path | str) -> Any:
    import pyarrow as pa
    from pyarrow import parquet as pq

    try:
        return pq.ParquetFile(path)
    except (pa.ArrowException, OSError, ValueError) as fault:
        raise InputTableError(
            "error.points_parquet", file=Path(path).name, reason=file_faults.of_parquet(fault)
        ) from None


def groups(path: Path) -> Iterator[tuple[int, int, int, tuple[str, ...]]]:
    """Yield row group, number of its first row (from 1), rows and columns of a file."""
    with _opened(path) as file:
        header, first = tuple(file.schema_arrow.names), 1
        for i in range(file.metadata.num_row_groups):
            rows = file.metadata.row_group(i).num_rows
            yield i, first, rows, header
            first += rows


def geometry(path: Path | str) -> str:
    """Return the column of points of a GeoParquet file, or "" where the file has none."""
    with _opened(path) as file:
        told = _geo(file)
    return str(told.get("primary_column", "")) if told else ""


def _geo(file: Any) -> dict[str, Any]:
    raw = (file.schema_arrow.metadata or {}).get(b"geo")
    told: dict[str, Any] = json.loads(raw) if raw else {}
    return told


def read(path: str, group: int, wanted: Sequence[str]) -> Iterator[tuple[int, int, dict[str, Any]]]:
    """Yield offset, rows and columns of a row group, a million rows at most at a time.

    The column :data:`GEOMETRY` of ``wanted`` stands for the points of a GeoParquet file; it comes
    back as ``LON`` and ``LAT`` in degrees.

    Raises
    ------
    InputTableError
        If the file is damaged, a geometry is no point, or the reference system is not known.
    """
    import pyarrow as pa

    with _opened(path) as file:
        told = _geo(file)
        column = str(told.get("primary_column", GEOMETRY))
        names = [column if name == GEOMETRY and told else name for name in wanted]
        for name in names:
            if file.schema_arrow.names.count(name) != 1:
                raise InputTableError(
                    "error.table_no_column", column=name, columns=file.schema_arrow.names
                )
        offset = 0
        try:
            for batch in file.iter_batches(_BATCH_ROWS, row_groups=[group], columns=names):
                columns = {name: batch.column(name) for name in names if name != column or not told}
                if told and column in names:
                    entry = told["columns"][column]
                    lon, lat = _points(path, entry, batch.column(column))
                    columns |= {LON: pa.array(lon), LAT: pa.array(lat)}
                yield offset, batch.num_rows, columns
                offset += batch.num_rows
        except (pa.ArrowException, OSError) as fault:
            raise InputTableError(
                "error.points_part",
                file=Path(path).name,
                part=group + 1,
                reason=file_faults.of_parquet(fault),
            ) from None


def _points(path: str, entry: dict[str, Any], column: Any) -> tuple[np.ndarray, np.ndarray]:
    import shapely

    if entry.get("encoding", "WKB") == "point":
        storage = getattr(column, "storage", column)
        x, y = (storage.field(name).to_numpy(zero_copy_only=False) for name in ("x", "y"))
    else:
        shapes = shapely.from_wkb(np.asarray(column.to_pylist(), dtype=object))
        shapes[shapely.is_empty(shapes)] = None  # a point without place, as GeoPandas writes it
        kinds = shapely.get_type_id(shapes)
        other = np.flatnonzero((kinds != shapely.GeometryType.POINT) & (kinds >= 0))
        if len(other):
            found = shapes[other[0]].geom_type
            raise InputTableError(
                "error.points_no_point", file=Path(path).name, found=found, row=int(other[0]) + 1
            )
        x, y = shapely.get_x(shapes), shapely.get_y(shapes)
    return _degrees(path, entry, np.asarray(x, float), np.asarray(y, float))


def _degrees(
    path: str, entry: dict[str, Any], x: np.ndarray, y: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    crs = entry.get("crs", {"id": {"authority": "OGC", "code": "CRS84"}})
    if crs is None:
        raise InputTableError("error.points_crs", file=Path(path).name, found="null")
    if _code(crs) in _DEGREES:
        return x, y
    file_crs = _known(path, crs)
    import pyproj

    change = pyproj.Transformer.from_crs(file_crs, file_crs.geodetic_crs, always_xy=True)
    lon, lat = change.transform(x, y)
    known = np.isfinite(lon) & np.isfinite(lat)
    return np.where(known, lon, np.nan), np.where(known, lat, np.nan)


def _known(path: str, crs: dict[str, Any]) -> Any:
    """Return a reference system that rests on WGS 84 or CGCS2000, or raise.

    PROJ has no parameters for the older Chinese datums: it would pass their coordinates on
    unchanged and say nothing.
    """
    import pyproj
    from pyproj.exceptions import CRSError

    name = str(crs.get("name", "?"))
    try:
        found = pyproj.CRS.from_json_dict(crs)
    except CRSError:
        raise InputTableError("error.points_crs", file=Path(path).name, found=name) from None
    rests = getattr(found.geodetic_crs, "datum", None)
    if rests is None or not datum.is_modern(rests.name):
        raise InputTableError(
            "error.points_old_datum", file=Path(path).name, found=name,
            datum="?" if rests is None else rests.name,
        )  # fmt: skip
    return found


def require_datum(path: Path | str, datum: str) -> None:
    """Raise where a file states projected coordinates and is declared to be GCJ-02 or BD-09.

    These are distortions of degrees: what such a file holds cannot be told. Degrees that a file
    calls WGS 84 may well be GCJ-02, as exports of map services are.
    """
    if datum in TRUE_DATUMS:
        return
    with _opened(path) as file:
        told = _geo(file)
    crs = told["columns"][told["primary_column"]].get("crs") if told else None
    if crs and _code(crs) not in _DEGREES:
        raise InputTableError(
            "error.points_projected", file=Path(path).name, found=str(crs.get("name", "?")),
            datum=datum,
        )  # fmt: skip


def _code(crs: dict[str, Any]) -> tuple[str, str]:
    name = crs.get("id", {})
    return str(name.get("authority")), str(name.get("code"))
