"""Layers moved into another datum, so that they lie on a basemap that is drawn in it.

A basemap in GCJ-02 lies up to 0.7 km beside the ground; layers in CGCS2000 over it would be wrong without
a word. So all layers move together: shapes, lines, points, labels and the first view. Everything of
ours lies in China or on its official lines, so all of it is moved; at sea providers differ among
themselves.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from gis.enterprises.datum import from_wgs84
from layers.layer import AtlasLayer
from layers.scene import Scene

# Steps of a pack are a tenth as long after the move, so that rounding moves nothing on the screen.
_FINER = 1
_PLACES = 10_000  # points of a density are whole numbers of 0.0001°
_KEYS = ("at", "path", "rings")


def everywhere(lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    """Tell of every point that it is to be moved.

    Examples
    --------
    >>> everywhere(np.zeros(2), np.zeros(2)).tolist()
    [True, True]
    """
    del lat
    return np.ones(len(lon), dtype=bool)


def points(latlon: Any, datum: str) -> np.ndarray:
    """Return points ``[lat, lon]`` in another datum; shape (n, 2), degrees.

    Examples
    --------
    >>> points([[30.0, 104.0]], "gcj02").round(5).tolist()
    [[29.99731, 104.00228]]
    """
    given = np.asarray(latlon, dtype=float).reshape(-1, 2)
    lon, lat = from_wgs84(given[:, 1], given[:, 0], datum, everywhere)
    return np.column_stack([lat, lon])


def _nested(value: Any, move: Callable[[Any], Any]) -> Any:
    """Apply a move to the innermost lists of points of a nested list."""
    if value and isinstance(value[0], int | float):
        return move([value])[0]
    if value and isinstance(value[0][0], int | float):
        return move(value)
    return [_nested(part, move) for part in value]


def pack(given: dict[str, Any], datum: str) -> dict[str, Any]:
    """Return a boundary pack in another datum, one decimal finer."""
    decimals = given["decimals"]

    def arcs(flats: list[list[int]]) -> list[list[int]]:
        if not flats:
            return []
        lengths = np.cumsum([len(flat) // 2 for flat in flats])[:-1]
        held = [np.cumsum(np.asarray(flat, float).reshape(-1, 2), axis=0) for flat in flats]
        moved = points(np.vstack(held)[:, ::-1] / 10**decimals, datum)[:, ::-1]
        whole = np.round(moved * 10 ** (decimals + _FINER)).astype(int)
        return [
            np.diff(part, axis=0, prepend=np.zeros((1, 2), int)).ravel().tolist()
            for part in np.split(whole, lengths)
        ]

    lines = [{**line, "parts": arcs(line["parts"])} for line in given.get("lines", [])]
    return {
        **given,
        "decimals": decimals + _FINER,
        "arcs": arcs(given["arcs"]),
        **({"lines": lines} if "lines" in given else {}),
    }


def names(known: dict[str, list[Any]], datum: str) -> dict[str, list[Any]]:
    """Return the points of labels in another datum."""
    if not known:
        return {}
    moved = points([row[2:4] for row in known.values()], datum).round(4).tolist()
    return {
        code: [*row[:2], *at, *row[4:]]
        for (code, row), at in zip(known.items(), moved, strict=True)
    }


def _item(item: dict[str, Any], datum: str) -> dict[str, Any]:
    def move(value: Any) -> Any:
        return points(value, datum).round(5).tolist()

    return {**item, **{key: _nested(item[key], move) for key in _KEYS if key in item}}


def _dense(item: dict[str, Any], datum: str) -> dict[str, Any]:
    """Return cells or points of a density; a grid moves as one, by the mean of its cells."""
    if "points" in item:
        flat = np.asarray(item["points"], float).reshape(-1, 2) / _PLACES
        moved = points(flat, datum) * _PLACES
        return {**item, "points": moved.round().astype(int).ravel().tolist()}
    cells = np.asarray(item["cells"], float).reshape(-1, 3)
    if not len(cells):
        return item
    middle = (cells[:, [1, 0]] + 0.5) * item["width"]
    shift = (points(middle, datum) - middle).mean(axis=0)
    return {**item, "shift": shift.round(5).tolist()}


def scene(given: Scene, datum: str) -> Scene:
    """Return a scene with everything that has a place moved into another datum."""

    def move(value: Any) -> Any:
        return points(value, datum).round(5).tolist()

    layers = []
    for layer in given.layers:
        spec = dict(layer.spec)
        if "items" in spec:
            change = _dense if layer.spec["kind"] == "density" else _item
            spec["items"] = [change(item, datum) for item in spec["items"]]
        identity, kind, off = spec.pop("id"), spec.pop("kind"), spec.pop("off")
        layers.append(AtlasLayer(identity, kind, spec, off=off))
    return replace(
        given,
        layers=tuple(layers),
        bounds=move(given.bounds),
        counties=[{**item, "pack": pack(item["pack"], datum)} for item in given.counties],
        county_names=names(given.county_names, datum),
    )


def base(given: dict[str, Any], datum: str) -> dict[str, Any]:
    """Return the base of a map in another datum; see :func:`layers.base.base`."""
    return {
        "pack": pack(given["pack"], datum),
        "names": names(given["names"], datum),
        "provinces": names(given["provinces"], datum),
    }
