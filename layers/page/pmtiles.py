"""Tiles of a PMTiles file on disk, for a file that shows them without a network.

Pictures only (PNG, JPEG, WebP, AVIF): vector tiles would need a style and a second drawing of everything.
"""

from __future__ import annotations

import base64
import math
import struct
import zlib
from pathlib import Path

from pmtiles.reader import MmapSource, Reader
from pmtiles.tile import MagicNumberNotFound, SpecVersionUnsupported, TileType

from gis import file_faults
from gis.errors import InputTableError, Term
from layers.export.formats import FORMATS, PICTURES
from layers.extent import Bounds
from layers.page.tiles import Tiles

_MEDIA = {
    TileType.PNG: FORMATS["png"].media_type,
    TileType.JPEG: PICTURES["jpeg"],
    TileType.WEBP: PICTURES["webp"],
    TileType.AVIF: PICTURES["avif"],
}
_BROKEN = (
    MagicNumberNotFound, SpecVersionUnsupported, ValueError, KeyError, IndexError, EOFError, TypeError,
    zlib.error, struct.error,
)  # fmt: skip
# What a file may carry: some 6 MB of pictures are some 8 MB of text.
_MOST_BYTES = 6_000_000
_MOST_TILES = 3000
_MOST_ZOOM = 14
_MERCATOR_LIMIT = 85.05


def tile(lat: float, lon: float, zoom: int) -> tuple[int, int]:
    """Return column and row of the tile of a point.

    Examples
    --------
    >>> tile(30.6, 104.0, 5), tile(90, -180, 0)
    ((25, 13), (0, 0))
    """
    side = 2**zoom
    lat = math.radians(max(-_MERCATOR_LIMIT, min(_MERCATOR_LIMIT, lat)))
    x = (lon + 180) / 360 * side
    y = (1 - math.asinh(math.tan(lat)) / math.pi) / 2 * side
    column, row = (min(side - 1, max(0, int(part))) for part in (x, y))
    return column, row


def inlined(path: str, bounds: Bounds, content: bytes = b"") -> Tiles:
    """Return the tiles of a file that show some part of the world, zoom by zoom while they fit.

    With ``content``, the file's bytes, nothing is opened and ``path`` is but its name.

    Raises
    ------
    InputTableError
        If the file cannot be opened, is no PMTiles file, or holds vector tiles or none of the part.
    """
    try:
        if content:
            return _read(Reader(lambda start, size: content[start : start + size]), bounds, path)
        with Path(path).open("rb") as file:
            return _read(Reader(MmapSource(file)), bounds, path)
    except OSError as fault:
        raise InputTableError(
            "error.pmtiles", path=path, reason=file_faults.reason(fault)
        ) from None
    except _BROKEN as fault:
        raise InputTableError(
            "error.pmtiles", path=path, reason=Term("file_fault.tiles")
        ) from fault


def _read(archive: Reader, bounds: Bounds, path: str) -> Tiles:
    head = archive.header()
    media = _MEDIA.get(head["tile_type"])
    if media is None:
        raise InputTableError("error.pmtiles_vector", path=path, found=head["tile_type"].name)
    (south, west), (north, east) = bounds
    least, most = int(head["min_zoom"]), min(int(head["max_zoom"]), _MOST_ZOOM)
    found: dict[str, str] = {}
    size, reached = 0, least
    for zoom in range(least, most + 1):
        left, top = tile(north, west, zoom)
        right, bottom = tile(south, east, zoom)
        if (right - left + 1) * (bottom - top + 1) + len(found) > _MOST_TILES:
            break
        for x in range(left, right + 1):
            for y in range(top, bottom + 1):
                content = archive.get(zoom, x, y)
                if content:
                    size += len(content)
                    coded = base64.b64encode(content).decode("ascii")
                    found[f"{zoom}/{x}/{y}"] = f"data:{media};base64,{coded}"
        reached = zoom
        if size > _MOST_BYTES:
            break
    if not found:
        raise InputTableError("error.pmtiles_empty", path=path)
    return Tiles(most_zoom=reached, least_zoom=least, inline=found)
