"""Shaded relief for any map: the shade of slopes as a picture with transparency.

Flat land is left as it is, so that a fill keeps the colour of its legend; slopes are darkened or
lightened. The picture is resampled smoothly from cells of 2 minutes (about 3.7 km).
"""

from __future__ import annotations

import base64
import io
import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

from gis import colours
from gis.atlas import Atlas, kept
from gis.words.catalogue import text
from layers import legend
from layers.layer import AtlasLayer

if TYPE_CHECKING:
    from layers.extent import Bounds
    from layers.print.frame import Frame

RELIEF_ID = "relief"
# As data/builders/land.py writes it: west and north of the picture, cells a degree, grey of flat land.
_WEST, _NORTH, _CELLS, _FLAT = 60.0, 58.0, 30, 128
_MOST = 120
# Opacity of the darkest shade and of the brightest light.
_SHADE, _LIGHT = 0.42, 0.38
# On a picture below shapes that let a part of it through.
_BELOW = 0.5
# Nearer than this scale the shade is weaker, down to a least share.
_FULL_SCALE, _LEAST_STRENGTH = 2_000_000.0, 0.45
# Between corners of the net that carries the picture over, dots of the map.
_NET = 32
# Dots a mm on paper; the most dots of a side in a file for the screen; a file's steps of opacity.
_PAPER_DOTS, _SCREEN_DOTS, _SCREEN_STEPS = 5.0, 1000, 7
_AROUND, _LEAST_DEG, _FADE = 0.25, 0.8, 0.14
Place = Callable[[np.ndarray, np.ndarray], tuple[np.ndarray, np.ndarray]]


@kept("relief")
def grid(atlas: Atlas) -> Image.Image:
    """Return the bundled picture: grey of 2 minutes from north-west to south-east; do not change it."""
    with Image.open(io.BytesIO(atlas.content("relief"))) as picture:
        return picture.convert("L")


def _carried(atlas: Atlas, size: tuple[int, int], place: Place) -> np.ndarray:
    """Return the grey of every dot of a map; shape (height, width).

    Parameters
    ----------
    size
        Width and height in dots.
    place
        Gives longitude and latitude (degrees) of dots ``(x, y)``.
    """
    width, height = size
    columns = [*range(0, width, _NET), width]
    rows = [*range(0, height, _NET), height]
    x, y = np.meshgrid(np.array(columns, float), np.array(rows, float))
    lon, lat = place(x.ravel(), y.ravel())
    # A frame of a world map may reach past what a projection can say.
    right = np.nan_to_num((np.asarray(lon) - _WEST) * _CELLS, nan=-1e4).reshape(x.shape).tolist()
    down = np.nan_to_num((_NORTH - np.asarray(lat)) * _CELLS, nan=-1e4).reshape(x.shape).tolist()
    mesh = []
    for j in range(len(rows) - 1):
        for i in range(len(columns) - 1):
            corners = ((j, i), (j + 1, i), (j + 1, i + 1), (j, i + 1))
            quad = tuple(v for row, col in corners for v in (right[row][col], down[row][col]))
            mesh.append(((columns[i], rows[j], columns[i + 1], rows[j + 1]), quad))
    drawn = grid(atlas).transform(
        size, Image.Transform.MESH, mesh, Image.Resampling.BICUBIC, fillcolor=_FLAT
    )
    return np.asarray(drawn, dtype=float)


def _layered(grey: np.ndarray, strength: float = 1.0) -> np.ndarray:
    """Return black and white with their opacity; shape (height, width, 2), 0 to 255."""
    share = np.clip((grey - _FLAT) / _MOST, -1, 1)
    opacity = np.where(share < 0, -share * _SHADE, share * _LIGHT)
    return np.stack([np.where(share < 0, 0.0, 255.0), opacity * 255 * strength], axis=-1)


def _strength(frame: Frame) -> float:
    """Return how strong the shade is: near by a cell is wide, and would tint a whole region."""
    return min(1.0, max(_LEAST_STRENGTH, frame.scale / _FULL_SCALE))


def _png(array: np.ndarray, mode: str) -> bytes:
    stream = io.BytesIO()
    picture = Image.fromarray(array.round().astype(np.uint8), mode)
    picture.save(stream, "PNG", compress_level=6)
    return stream.getvalue()


def _in_frame(atlas: Atlas, frame: Frame) -> np.ndarray:
    size = math.ceil(frame.width_mm * _PAPER_DOTS), math.ceil(frame.height_mm * _PAPER_DOTS)

    def place(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        lat, lon = frame.to_degrees(x / _PAPER_DOTS, y / _PAPER_DOTS)
        return lon, lat

    return _carried(atlas, size, place)


def drawn(atlas: Atlas, frame: Frame) -> str:
    """Return the shade in a frame on paper as SVG, to be laid over fills and under lines."""
    content = _png(_layered(_in_frame(atlas, frame), _strength(frame)), "LA")
    return (
        f'<image width="{frame.width_mm:g}" height="{frame.height_mm:g}" preserveAspectRatio="none" '
        f'href="data:image/png;base64,{base64.b64encode(content).decode("ascii")}"/>'
    )


def below(atlas: Atlas, frame: Frame) -> bytes:
    """Return the shade in a frame as a PNG for slides, stronger, to lie below shapes."""
    share = np.clip((_FLAT - _in_frame(atlas, frame)) / _MOST, 0, 1)
    # What lies in the shade is darker, what is lit stays as it is: nothing is lighter than paper.
    return _png(np.stack([0 * share, 255 * _BELOW * share], axis=-1), "LA")


def _mercator(lat: np.ndarray | float) -> Any:
    return np.log(np.tan(np.pi / 4 + np.radians(lat) / 2))


def layer(atlas: Atlas, bounds: Bounds) -> AtlasLayer:
    """Return the shade of a part of the map as a layer for the screen, and somewhat around it.

    Parameters
    ----------
    bounds
        ``[[south, west], [north, east]]`` in degrees.
    """
    (south, west), (north, east) = bounds
    spare_lat, spare_lon = (
        max(side * _AROUND, _LEAST_DEG) for side in (north - south, east - west)
    )
    rows, columns = grid(atlas).size[1] / _CELLS, grid(atlas).size[0] / _CELLS
    south, north = max(south - spare_lat, _NORTH - rows), min(north + spare_lat, _NORTH)
    west, east = max(west - spare_lon, _WEST), min(east + spare_lon, _WEST + columns)
    top, bottom = _mercator(north), _mercator(south)
    # As many dots as there are cells; the browser smooths between them.
    dots = min(_CELLS, _SCREEN_DOTS / max(east - west, math.degrees(top - bottom)))
    size = max(2, round((east - west) * dots)), max(2, round(math.degrees(top - bottom) * dots))

    def place(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        at = top + (bottom - top) * y / size[1]
        lat = np.degrees(2 * np.arctan(np.exp(at)) - np.pi / 2)
        return west + (east - west) * x / size[0], lat

    content = _stepped(_faded(_carried(atlas, size, place)))
    return AtlasLayer(
        RELIEF_ID,
        "relief",
        {
            "image": "data:image/png;base64," + base64.b64encode(content).decode("ascii"),
            "items": [
                {"rings": [[[round(south, 4), round(west, 4)], [round(north, 4), round(east, 4)]]]}
            ],
        },
    )


def _faded(grey: np.ndarray) -> np.ndarray:
    """Return a shade that ends in nothing, so that its edge is no line on a wide screen."""
    height, width = grey.shape
    across, down = (np.minimum(np.arange(n) + 1, n - np.arange(n)) / n for n in (width, height))
    share = np.minimum(down[:, None], across[None, :]) / _FADE
    faded: np.ndarray = _FLAT + (grey - _FLAT) * np.clip(share, 0, 1)
    return faded


def on_paper() -> AtlasLayer:
    """Return the layer of a map on paper, whose picture :func:`drawn` makes for its frame."""
    return AtlasLayer(RELIEF_ID, "relief", {"items": []})


def _stepped(grey: np.ndarray) -> bytes:
    """Return a shade in few steps of opacity: a fifth of the bytes, and no eye tells."""
    share = np.clip((grey - _FLAT) / _MOST, -1, 1)
    steps = np.round(share * _SCREEN_STEPS).astype(int)
    count = 2 * _SCREEN_STEPS + 1
    opacity = [
        round(255 * (_SHADE if n < 0 else _LIGHT) * abs(n) / _SCREEN_STEPS)
        for n in range(-_SCREEN_STEPS, _SCREEN_STEPS + 1)
    ]
    picture = Image.fromarray((steps + _SCREEN_STEPS).astype(np.uint8), "P")
    picture.putpalette(
        [v for n in range(count) for v in ([0] * 3 if n < _SCREEN_STEPS else [255] * 3)]
    )
    stream = io.BytesIO()
    picture.save(stream, "PNG", optimize=True, transparency=bytes(opacity))
    return stream.getvalue()


def relief_legend(*, lang: str = "zh") -> dict[str, Any]:
    """Return the legend of the shade; it can be switched."""
    line = {"colour": colours.FAINT, "weight": 6, "dash": None}
    entry = legend.entry(text("terrain.relief_entry", lang), line=line)
    return legend.part(text("terrain.relief", lang), [entry], layer_id=RELIEF_ID)
