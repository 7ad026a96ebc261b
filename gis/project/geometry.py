"""Geometries as a GeoPackage holds them (OGC 12-128r19): a header, then WKB, in degrees (WGS 84)."""

from __future__ import annotations

import math
import struct
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

# A point without an envelope, little-endian: 13 bytes that are always the same, lon and lat.
_PLAIN = np.dtype([("head", "V13"), ("lon", "<f8"), ("lat", "<f8")])
_PLAIN_POINT = b"GP\x00\x01" + struct.pack("<i", 4326) + struct.pack("<BI", 1, 1)


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
