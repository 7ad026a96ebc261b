"""Coordinates of a layer that another program wrote in a system of its own, turned to degrees."""

from __future__ import annotations

import math
import struct
from typing import TYPE_CHECKING

import numpy as np
import shapely

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from typing import Any

# Systems of degrees that are taken as they are; 0 and -1 are GeoPackage's words for "not said".
DEGREES = (4326, 4490, 0, -1)
_HEADER = 8


def system_of(blob: object) -> int | None:
    """Return the number of the coordinate system in the header of a geometry; None where it has none."""
    if not isinstance(blob, bytes) or len(blob) < _HEADER or blob[:2] != b"GP":
        return None
    return int(struct.unpack("<i" if blob[3] & 1 else ">i", blob[4:_HEADER])[0])


def in_degrees(blobs: Sequence[object]) -> list[object]:
    r"""Return geometries as a GeoPackage holds them, those of another known system turned to degrees.

    What is of an unknown system, or lies nowhere, stays as it is: whoever reads it finds no degrees.

    Examples
    --------
    >>> from gis.project.geometry import point_blob, point_of
    >>> metres = b"GP\x00\x01" + struct.pack("<iBIdd", 3857, 1, 1, 11584184.51, 3588237.72)
    >>> lon, lat = point_of(in_degrees([metres])[0])
    >>> round(lon, 3), round(lat, 3), in_degrees([point_blob(1.0, 2.0)]) == [point_blob(1.0, 2.0)]
    (104.062, 30.657, True)
    """
    from gis.project import geometry, packages

    found, usual = list(blobs), geometry.header()
    others: dict[int, list[int]] = {}
    for number, blob in enumerate(found):
        if isinstance(blob, bytes) and blob[:_HEADER] == usual:
            continue
        system = system_of(blob)
        if system is not None and system not in DEGREES:
            others.setdefault(system, []).append(number)
    for system, numbers in others.items():
        turned = packages.turner(system)
        if turned is None:
            continue
        for number in numbers:
            made = _turned(geometry.body_of(found[number]), turned)
            if made is not None:
                found[number] = geometry.header() + made
    return found


def drop_index(connection: sqlite3.Connection, table: str) -> None:
    """Take the spatial index of GDAL or QGIS off a layer that is about to be written.

    Its triggers call functions that SQLite has not and that a file which trusts no schema may not be given:
    with them nothing could be saved to the layer any more. Other programs read the layer without it, and make
    it anew on request.
    """
    known = "SELECT name FROM sqlite_master WHERE type = ? AND name LIKE ? ESCAPE '!'"
    pattern = f"rtree!_{table}!_%"
    names = [name for (name,) in connection.execute(known, ("trigger", pattern)).fetchall()]
    if not names:
        return
    for name in names:
        connection.execute(f'DROP TRIGGER "{name.replace(chr(34), chr(34) * 2)}"')
    connection.execute(f"DROP TABLE IF EXISTS rtree_{table}_geom")
    connection.execute(
        "DELETE FROM gpkg_extensions WHERE table_name = ? AND extension_name = 'gpkg_rtree_index'",
        (table,),
    )


def _turned(body: bytes | None, turned: Any) -> bytes | None:
    if body is None:
        return None
    try:
        shape = shapely.force_2d(shapely.from_wkb(body))
    except (shapely.errors.ShapelyError, struct.error):
        return None
    # Rounded to a tenth of a millimetre: there and back shall be the same point.
    moved = shapely.transform(
        shape,
        lambda x, y: [np.round(axis, 9) for axis in turned.transform(x, y)],
        interleaved=False,
    )
    if not all(math.isfinite(edge) for edge in moved.bounds):
        return None
    return bytes(shapely.to_wkb(moved, byte_order=1))
