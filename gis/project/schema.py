"""The tables of a project file: a GeoPackage (OGC 12-128r19) with tables of the tool's own beside.

Points are a feature layer that QGIS shows and edits; plans, tables, scenarios and settings are
documents, rows of an attribute table with the sha256 of their bytes.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

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
OWN = ("project_documents", "project_layers", "project_facts", "project_changes")


def statements() -> list[str]:
    """Return the statements that make the tables.

    Examples
    --------
    >>> statements()[-1].split()[:3]
    ['CREATE', 'TABLE', 'layer_styles']
    """
    return [statement.strip() for statement in _TABLES.split(";") if statement.strip()]


def create(connection: sqlite3.Connection, styles: Mapping[str, str]) -> None:
    """Make the tables of a new project, inside the transaction of the caller.

    Parameters
    ----------
    styles
        The style (QML) in which QGIS shows a layer, ``points`` or ``outlines``, by its name.
    """
    for statement in statements():
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
        announce(connection, table, geometry)
    for table in (*OWN, "layer_styles"):
        announce(connection, table, "")
    for table, style in styles.items():
        # A style is written anew and never beside an older one of the same layer.
        connection.execute("DELETE FROM layer_styles WHERE f_table_name = ?", (table,))
        connection.execute(
            "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, "
            "f_geometry_column, styleName, styleQML, styleSLD, useAsDefault, description, owner, "
            "update_time) VALUES ('', '', ?, 'geom', ?, ?, '', 1, '', '', ?)",
            (table, table, style, _EPOCH),
        )


def announce(connection: sqlite3.Connection, table: str, geometry: str) -> None:
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


def digest(content: bytes) -> str:
    """Return the sha256 of some bytes in hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()
