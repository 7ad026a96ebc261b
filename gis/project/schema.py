"""The tables of a project file: a GeoPackage (OGC 12-128r19) with tables of the tool's own beside.

Points are a feature layer that QGIS shows and edits; plans, tables, scenarios and settings are
documents, rows of an attribute table with the sha256 of their bytes.
"""

from __future__ import annotations

import hashlib
import math
import struct
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping, Sequence

# "GPKG" as a number, and version 1.3.0 of the standard.
APPLICATION_ID, GEOPACKAGE_VERSION = 0x47504B47, 10300
# Version of the tool's own tables.
FORMAT = 3
KINDS = ("plan", "table", "scenario", "setting")
# No clock: the standard wants a moment of last change, any moment.
_EPOCH = "1980-01-01T00:00:00.000Z"
_WGS84 = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],'
    'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]'
)
_TABLES = """
CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
  description TEXT DEFAULT '', last_change DATETIME NOT NULL, min_x DOUBLE, min_y DOUBLE,
  max_x DOUBLE, max_y DOUBLE, srs_id INTEGER REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL UNIQUE REFERENCES gpkg_contents(table_name), column_name TEXT NOT NULL,
  geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL REFERENCES gpkg_spatial_ref_sys(srs_id),
  z TINYINT NOT NULL, m TINYINT NOT NULL, PRIMARY KEY (table_name, column_name));
CREATE TABLE points (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POINT, layer TEXT, name TEXT, kind TEXT,
  note TEXT);
CREATE TABLE project_documents (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,
  content BLOB NOT NULL, sha256 TEXT NOT NULL, UNIQUE (kind, name));
CREATE TABLE outlines (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom MULTIPOLYGON, layer TEXT, name TEXT, kind TEXT,
  note TEXT, site_id TEXT);
CREATE TABLE project_layers (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,
  sha256 TEXT NOT NULL, UNIQUE (kind, name));
CREATE TABLE project_facts (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, name TEXT NOT NULL UNIQUE, value TEXT NOT NULL);
CREATE TABLE project_changes (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,
  before BLOB, after BLOB, is_undone INTEGER NOT NULL DEFAULT 0, step INTEGER NOT NULL DEFAULT 0);
CREATE TABLE layer_styles (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT, f_table_schema TEXT,
  f_table_name TEXT, f_geometry_column TEXT, styleName TEXT, styleQML TEXT, styleSLD TEXT,
  useAsDefault BOOLEAN, description TEXT, owner TEXT, ui TEXT, update_time DATETIME);
"""
# A point without an envelope, little-endian: 13 bytes that are always the same, lon and lat.
_PLAIN = np.dtype([("head", "V13"), ("lon", "<f8"), ("lat", "<f8")])
_PLAIN_POINT = b"GP\x00\x01" + struct.pack("<i", 4326) + struct.pack("<BI", 1, 1)
OWN = ("project_documents", "project_layers", "project_facts", "project_changes")


def create(connection: sqlite3.Connection, styles: Mapping[str, str]) -> None:
    """Make the tables of a new project, inside the transaction of the caller.

    Parameters
    ----------
    styles
        The style (QML) in which QGIS shows a layer, ``points`` or ``outlines``, by its name.
    """
    for statement in _TABLES.split(";"):
        if statement.strip():
            connection.execute(statement)
    connection.executemany(
        "INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)",
        [
            ("WGS 84 geodetic", 4326, "EPSG", 4326, _WGS84, "longitude/latitude in degrees"),
            ("Undefined Cartesian SRS", -1, "NONE", -1, "undefined", ""),
            ("Undefined geographic SRS", 0, "NONE", 0, "undefined", ""),
        ],
    )
    for table, geometry in (("points", "POINT"), ("outlines", "MULTIPOLYGON")):
        _announce(connection, table, geometry)
    for table in (*OWN, "layer_styles"):
        _announce(connection, table, "")
    for table, style in styles.items():
        # A style is written anew and never beside an older one of the same layer.
        connection.execute("DELETE FROM layer_styles WHERE f_table_name = ?", (table,))
        connection.execute(
            "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, "
            "f_geometry_column, styleName, styleQML, styleSLD, useAsDefault, description, owner, "
            "update_time) VALUES ('', '', ?, 'geom', ?, ?, '', 1, '', '', ?)",
            (table, table, style, _EPOCH),
        )


def _announce(connection: sqlite3.Connection, table: str, geometry: str) -> None:
    """Enter a table into the contents of the GeoPackage, as a layer where it has a geometry."""
    what = "features" if geometry else "attributes"
    srs = 4326 if geometry else None
    connection.execute(
        "INSERT INTO gpkg_contents VALUES (?, ?, ?, '', ?, ?, ?, ?, ?, ?)",
        (table, what, table, _EPOCH, *[None] * 4, srs),
    )
    if geometry:
        connection.execute(
            "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, 4326, 0, 0)", (table, geometry)
        )


def to_format_2(connection: sqlite3.Connection) -> None:
    """Bring the tables of format 1 to format 2: a layer of outlines, layers named by their kind."""
    rows = connection.execute("SELECT name, sha256 FROM project_layers ORDER BY id").fetchall()
    connection.execute("DROP TABLE project_layers")
    for statement in _TABLES.split(";"):
        if statement.strip().startswith(("CREATE TABLE outlines", "CREATE TABLE project_layers")):
            connection.execute(statement)
    _announce(connection, "outlines", "MULTIPOLYGON")
    connection.executemany(
        "INSERT INTO project_layers (kind, name, sha256) VALUES ('points', ?, ?)", rows
    )


def to_format_3(connection: sqlite3.Connection) -> None:
    """Bring the tables of format 2 to format 3: changes that were made together share a step."""
    connection.execute("ALTER TABLE project_changes ADD COLUMN step INTEGER NOT NULL DEFAULT 0")
    # Until now each change was a step of its own.
    connection.execute("UPDATE project_changes SET step = id")


def digest(content: bytes) -> str:
    """Return the sha256 of some bytes in hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def point_blob(lon: float, lat: float) -> bytes:
    """Return a point as a GeoPackage holds it: header, then WKB, both little-endian.

    Examples
    --------
    >>> point_of(point_blob(104.5, 30.25))
    (104.5, 30.25)
    """
    return header() + struct.pack("<BIdd", 1, 1, lon, lat)


def header() -> bytes:
    """Return what stands before the WKB of a geometry: WGS 84, little-endian, no envelope."""
    return b"GP\x00\x01" + struct.pack("<i", 4326)


def body_of(blob: object) -> bytes | None:
    r"""Return the WKB of a geometry as a GeoPackage holds it; None where it is none, or empty.

    Examples
    --------
    >>> body_of(point_blob(1.0, 2.0))[:5], body_of(b"GP")
    (b'\x01\x01\x00\x00\x00', None)
    """
    if not isinstance(blob, bytes) or len(blob) < 8 or blob[:2] != b"GP":
        return None
    flags = blob[3]
    envelope = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}.get(flags >> 1 & 7)
    if envelope is None or flags & 16 or len(blob) < 8 + envelope + 5:
        return None
    return blob[8 + envelope :]


def points_of(blobs: Sequence[object]) -> list[tuple[float, float] | None]:
    """Return lon and lat of many points; see :func:`point_of`.

    Those as this tool and most others write them (no envelope, little-endian) are read at once.

    Examples
    --------
    >>> points_of([point_blob(104.5, 30.25), b"GP"])
    [(104.5, 30.25), None]
    """
    plain = [
        number for number, blob in enumerate(blobs)
        if isinstance(blob, bytes) and len(blob) == _PLAIN.itemsize and blob[:13] == _PLAIN_POINT
    ]  # fmt: skip
    read = np.frombuffer(b"".join(blobs[number] for number in plain), dtype=_PLAIN)  # type: ignore[misc]
    inside = (np.abs(read["lon"]) <= 180) & (np.abs(read["lat"]) <= 90)
    places = list(zip(read["lon"].tolist(), read["lat"].tolist(), strict=True))
    if len(plain) == len(blobs) and inside.all():
        return list(places)
    found: list[tuple[float, float] | None] = [point_of(blob) for blob in blobs]
    return found


def point_of(blob: object) -> tuple[float, float] | None:
    """Return lon and lat of a point as a GeoPackage holds it; None where it is no such point.

    Examples
    --------
    >>> point_of(b"GP"), point_of(None)
    (None, None)
    """
    body = body_of(blob)
    if body is None or len(body) < 21:
        return None
    order = "<" if body[0] == 1 else ">"
    kind, lon, lat = struct.unpack(f"{order}Idd", body[1:21])
    # 1001, 2001 and 3001 are points with height or measure, which come after lon and lat.
    if kind % 1000 != 1 or not (math.isfinite(lon) and math.isfinite(lat)):
        return None
    return (lon, lat) if abs(lon) <= 180 and abs(lat) <= 90 else None
