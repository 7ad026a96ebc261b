"""Features in GeoPackages, zipped Shapefiles and zipped KML: shapes in degrees (WGS 84) with their values.

Each is read with no more than it needs: a GeoPackage as the SQLite file that it is, a Shapefile by GDAL's
driver for Shapefiles alone, under names of our own.
"""

from __future__ import annotations

import functools
import io
import re
import sqlite3
import struct
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np
import shapely

from gis import file_faults
from gis.enterprises import datum
from gis.errors import InputTableError, Term
from gis.project import geometry, kml, schema, telling

Row = tuple[Any, Mapping[str, Any]]
_MAX_UNPACKED = 256 * 2**20
# GBK as programs write it: 936, ANSI 936, GB2312, EUC-CN; GDAL takes some of them for Latin letters.
_GBK = re.compile(r"936$|^GB|EUC-?CN", re.IGNORECASE)
_SHAPEFILE = (".shp", ".shx", ".dbf", ".prj", ".cpg")
_SHP_MAGIC = b"\x00\x00\x27\x0a"
# Columns of a .dbf that are written in letters and digits (text, numbers, dates, yes or no), and long texts, which lie in a file beside it.
_IN_LETTERS, _LONG_TEXT = b"CNFDL", b"M"
# Degrees that are taken as they are: CGCS2000 and WGS 84 differ by centimetres.
_DEGREES = (4326, 4490, 4979, 4480)
# A published shift to WGS 84 is worth this much or more (Hong Kong 1980, TWD97: 1 m); what is worse, or only
# known for another country (Pulkovo 1942), is as good as none.
_GOOD_M = 5.0


def is_spatial(content: bytes) -> bool:
    """Tell whether a zip holds a Shapefile or a KML, and is no workbook."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as pack:
            names = [name.lower() for name in pack.namelist()]
    except zipfile.BadZipFile:
        return False
    return any(name.endswith((".shp", ".kml")) for name in names)


def _unpacked(pack: zipfile.ZipFile, name: str, file: str) -> bytes:
    """Return a member of a zip, bounded, so that a small file cannot become a huge one."""
    with pack.open(name) as member:
        content = member.read(_MAX_UNPACKED + 1)
    if len(content) > _MAX_UNPACKED:
        raise InputTableError("error.project_size", file=file, limit=_MAX_UNPACKED // 2**20)
    return content


def zipped(content: bytes, file: str) -> list[Row]:
    """Return the features of a zip: the KML in it, or every Shapefile."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as pack:
            names = [name for name in pack.namelist() if not name.startswith("__MACOSX")]
            shapes = sorted(name for name in names if name.lower().endswith(".shp"))
            if not shapes:
                texts = sorted(name for name in names if name.lower().endswith(".kml"))
                return [
                    row for name in texts for row in kml.read(_unpacked(pack, name, file), name)
                ]
            return [row for name in shapes for row in _shapefile(pack, name, names, file)]
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError) as fault:
        raise InputTableError(
            "error.spatial_unreadable", file=file, reason=file_faults.reason(fault)
        ) from None


def _shapefile(pack: zipfile.ZipFile, name: str, names: list[str], file: str) -> list[Row]:
    import pyogrio

    stem = name[: -len(".shp")].lower()
    parts = {
        PurePosixPath(other).suffix.lower(): _unpacked(pack, other, file)
        for other in names
        if other[: -len(PurePosixPath(other).suffix)].lower() == stem
        and PurePosixPath(other).suffix.lower() in _SHAPEFILE
    }
    shown = f"{file}: {name}"
    if missing := [suffix for suffix in (".shx", ".dbf") if suffix not in parts]:
        raise InputTableError("error.spatial_parts", file=shown, found=missing)
    if not parts[".shp"].startswith(_SHP_MAGIC):
        raise InputTableError(
            "error.spatial_unreadable", file=shown, reason=Term("file_fault.not_shapefile")
        )
    encoding = _encoding(parts)
    if unread := _columns_in_bytes(parts[".dbf"]):
        names = [name.decode(encoding, errors="replace") for name in unread]
        raise InputTableError("error.spatial_columns", file=shown, found=names)
    with tempfile.TemporaryDirectory() as folder:
        for suffix, part in parts.items():
            if suffix != ".cpg":
                Path(folder, f"x{suffix}").write_bytes(part)
        try:
            frame = pyogrio.read_dataframe(Path(folder, "x.shp"), encoding=encoding)
        except (pyogrio.errors.DataSourceError, UnicodeDecodeError, ValueError) as fault:
            raise InputTableError(
                "error.spatial_unreadable", file=shown, reason=file_faults.reason(fault)
            ) from None
    if "geometry" not in frame:
        return []
    shapes = list(frame.geometry)
    if frame.crs is None:
        _require_looks_like_degrees(shapes, shown)
    else:
        require_known(frame.crs, shown)
        shapes = _turned(shapes, frame.crs)
    values = frame.drop(columns="geometry").to_dict("records")
    return list(zip(shapes, values, strict=True))


def _columns_in_bytes(table: bytes) -> list[bytes]:
    """Return the names of columns of a .dbf that GDAL takes for text though they are none: 49 firms of FoxPro, four bytes, are "1" to it."""
    if len(table) < 32:
        return []
    ends, width = struct.unpack_from("<HH", table, 8)
    unread, at = [], 1
    for start in range(32, ends - 1, 32):
        field = table[start : start + 32]
        if len(field) < 32 or field[:1] == b"\r":
            break
        kind, name, size = field[11:12], field[:11].split(b"\0")[0], field[16]
        cells = (
            table[row + at : row + at + size]
            for row in range(ends, len(table) - width + 1, width or 1)
        )
        if kind not in _IN_LETTERS and (kind != _LONG_TEXT or any(cell.strip() for cell in cells)):
            unread.append(name)
        at += size
    return unread


def _encoding(parts: Mapping[str, bytes]) -> str:
    """Return how the words of a Shapefile are written: what .cpg says, else UTF-8 if it fits, else GBK."""
    said = parts.get(".cpg", b"").decode("ascii", errors="ignore").strip()
    if _GBK.search(said):
        return "GB18030"
    if said.upper().endswith(("UTF-8", "UTF8", "65001")):
        return "UTF-8"
    # OEM and ANSI alone name the code page of a machine that nobody knows any more.
    if said and said.upper() not in ("OEM", "ANSI", "SYSTEM"):
        return said
    body = parts[".dbf"][32:]
    try:
        # A cell cut in the middle of a character is no reason: only whole GBK text fails early.
        body.decode("utf-8")
    except UnicodeDecodeError:
        return "GB18030"
    return "UTF-8"


def geopackage(content: bytes, file: str, asked: str | None = None) -> list[Row]:
    """Return the features of every layer of a GeoPackage; the name of a layer is the last word on the kind.

    A layer without a reference system is taken as it is where its description or the user (``asked``) says of
    which datum its degrees are: GCJ-02 and BD-09 have no system that a file could name.
    """
    with _opened(content, file) as connection:
        return list(_of_tables(connection, file, asked))


def documents(content: bytes, file: str) -> dict[str, int]:
    """Return how many plans, tables, scenarios and settings a GeoPackage holds: some where it is a project."""
    with _opened(content, file) as connection:
        is_project = connection.execute(
            "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'project_documents'"
        ).fetchone()
        if is_project is None:
            return {}
        rows = connection.execute("SELECT kind, count(*) FROM project_documents GROUP BY kind")
        counts = {str(kind): int(count) for kind, count in rows}
    return {kind: counts[kind] for kind in schema.KINDS if kind in counts}


@contextmanager
def _opened(content: bytes, file: str) -> Iterator[sqlite3.Connection]:
    """Give a GeoPackage to read from; whatever is wrong with it refuses the file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "x.gpkg")
        path.write_bytes(content)
        try:
            uri = f"{path.as_uri()}?mode=ro&immutable=1"
            with closing(sqlite3.connect(uri, uri=True)) as connection:
                connection.execute("PRAGMA trusted_schema = OFF")
                yield connection
        except sqlite3.DatabaseError as fault:
            raise InputTableError(
                "error.spatial_unreadable", file=file, reason=file_faults.reason(fault)
            ) from None


def _of_tables(connection: sqlite3.Connection, file: str, asked: str | None) -> Iterator[Row]:
    layers = connection.execute(
        "SELECT g.table_name, g.column_name, s.organization, s.organization_coordsys_id, s.definition, c.description "
        "FROM gpkg_geometry_columns g JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id "
        "LEFT JOIN gpkg_contents c ON c.table_name = g.table_name ORDER BY g.table_name"
    ).fetchall()
    for table, column, organisation, number, definition, description in layers:
        quoted = '"' + str(table).replace('"', '""') + '"'
        cursor = connection.execute(f"SELECT * FROM {quoted}")  # noqa: S608 (quoted, read only)
        names = [entry[0] for entry in cursor.description]
        if column not in names:
            raise InputTableError(
                "error.spatial_unreadable",
                file=file,
                reason=Term("file_fault.lacks", name=f"{table}.{column}"),
            )
        records = [dict(zip(names, row, strict=True)) for row in cursor]
        bodies = [geometry.body_of(record.pop(column)) for record in records]
        shapes = [None if body is None else shapely.from_wkb(body) for body in bodies]
        told = telling.of_note(str(description or ""))
        if _is_undefined(definition):
            if not (told or asked):
                raise InputTableError("error.spatial_no_system", file=f"{file}: {table}")
            _require_looks_like_degrees(shapes, f"{file}: {table}")
        elif not (str(organisation).upper() == "EPSG" and number in _DEGREES):
            import pyproj

            try:
                crs = pyproj.CRS(
                    f"EPSG:{number}" if str(organisation).upper() == "EPSG" else definition
                )
            except pyproj.exceptions.CRSError:
                raise InputTableError(
                    "error.spatial_datum",
                    file=f"{file}: {table}",
                    found=str(definition or number)[:80],
                ) from None
            require_known(crs, f"{file}: {table}")
            shapes = _turned(shapes, crs)
        for shape, record in zip(shapes, records, strict=True):
            held = {key: value for key, value in record.items() if value is not None}
            yield shape, {"layer": str(table), **told, **held}


def _is_undefined(definition: object) -> bool:
    """Tell whether a GeoPackage says of a layer that its reference system is not known, as the standard and GDAL do."""
    said = str(definition or "").strip()
    return said in ("", "undefined") or said.startswith('LOCAL_CS["Undefined')


def require_degrees(named: str, file: str) -> None:
    """Raise where a GeoJSON says that it is in something else than degrees of WGS 84 or CGCS2000."""
    plain = named.upper().replace("::", ":")
    if "CRS84" in plain or any(plain.endswith(f":{number}") for number in _DEGREES):
        return
    raise InputTableError("error.spatial_datum", file=file, found=named)


def require_known(crs: Any, file: str) -> None:
    """Raise where a datum would be turned without its shift, in silence.

    西安80, 北京54, what ArcGIS calls Krasovsky_1940 or IAG_1975, TWD67 and datums of a city of its own are
    turned by usual libraries as if they were WGS 84: tens to hundreds of metres off, and nothing says so.
    """
    import pyproj

    of_datum = getattr(crs.geodetic_crs, "datum", None)
    if of_datum is not None and datum.is_modern(of_datum.name):
        return
    try:
        accuracy_m = pyproj.Transformer.from_crs(crs, 4326, always_xy=True).accuracy
    except pyproj.exceptions.ProjError:
        accuracy_m = -1.0  # metres of a building site, or no system at all: nothing turns them
    if of_datum is None or not 0 <= accuracy_m <= _GOOD_M:
        raise InputTableError("error.spatial_datum", file=file, found=_told(crs, of_datum))


def _told(crs: Any, of_datum: Any) -> str:
    """Return what a system is called, with its datum where the name does not say it."""
    name = str(crs.name)
    told = "" if of_datum is None else str(of_datum.name)
    return name if not told or told.removeprefix("D_") in name else f"{name}, {told}"


@functools.lru_cache(maxsize=16)
def turner(system: int) -> Any:
    """Return what turns x, y of a system (EPSG) to lon, lat of WGS 84; None where it is not known.

    Systems that :func:`require_known` refuses are not known here.

    Examples
    --------
    >>> lon, lat = turner(4523).transform(35_500_000.0, 3_400_000.0)
    >>> round(lon, 6), round(lat, 1), turner(1)
    (105.0, 30.7, None)
    """
    import pyproj

    try:
        crs = pyproj.CRS(f"EPSG:{system}")
        require_known(crs, "")
    except (pyproj.exceptions.CRSError, InputTableError):
        return None
    return pyproj.Transformer.from_crs(crs, 4326, always_xy=True)


def _turned(shapes: list[Any], crs: Any) -> list[Any]:
    import pyproj

    if crs.to_epsg() in _DEGREES:
        return shapes
    turn = pyproj.Transformer.from_crs(crs, 4326, always_xy=True)

    def moved(points: np.ndarray) -> np.ndarray:
        return np.column_stack(turn.transform(points[:, 0], points[:, 1]))

    return [
        None if shape is None else shapely.transform(shapely.force_2d(shape), moved)
        for shape in shapes
    ]


def _require_looks_like_degrees(shapes: list[Any], file: str) -> None:
    """Raise where a Shapefile without .prj, or a layer without a system, is not in degrees: metres of which zone, nobody can tell."""
    present = [shape for shape in shapes if shape is not None and not shape.is_empty]
    if not present:
        return
    bounds = shapely.total_bounds(np.array(present, dtype=object))
    if np.isfinite(bounds).all() and np.abs(bounds).max() > 180:
        raise InputTableError("error.spatial_datum", file=file, found="-")
