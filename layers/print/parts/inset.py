"""The inset of a plate: 南海诸岛 for a map past one province, else where the province lies in the country."""

from __future__ import annotations

from typing import Any

import numpy as np

from gis.atlas import Atlas
from gis.words.catalogue import text
from layers.extent import COUNTRY_BOUNDS, bounds
from layers.print.drawing import Look, draw, shown_layers
from layers.print.frame import Frame
from layers.print.parts.framing import is_hainan
from layers.print.parts.locator import located
from layers.scene import Scene

# 南海诸岛 alone, for the inset.
SOUTH_SEA = ((2.6, 106.0), (24.5, 123.0))
_INSET_MM, _LOCATOR_MM = (21.0, 28.0), (33.0, 30.0)
# Of the inset of 海南省, of one beside the map.
_HAINAN_SHARE, _BESIDE_SHARE, LOW_MM = 1.35, 0.85, 150.0
# Height and width of a map that is no map of the country, degrees.
_LOCAL_DEG = (6.0, 8.0)


def is_past_a_province(scene: Scene) -> bool:
    """Return whether a map shows more than one province: it then carries 南海诸岛 in an inset.

    A map of no region, such as that of a route, is one of the country where it is larger than a province.
    """
    if scene.scope:
        return len({code[:2] for code in scene.scope}) > 1
    (south, west), (north, east) = scene.bounds
    return north - south > _LOCAL_DEG[0] or east - west > _LOCAL_DEG[1]


def stands_beside(scene: Scene) -> bool:
    """Return whether the inset stands beside the map: one of a part of the country has no corner without territory."""
    return is_past_a_province(scene) and not scene.scope and scene.bounds != COUNTRY_BOUNDS


def ground_alone(scene: Scene) -> frozenset[str]:
    """Return the layers of an inset: with the official lines its ground alone; circles and symbols of the mainland would fill it."""
    return frozenset(spec["id"] for spec in shown_layers(scene, Look()) if spec["kind"] == "fill")


def inset_data(atlas: Atlas, scene: Scene, k: float) -> dict[str, Any]:
    """Return 南海诸岛 for a map past one province, else where the province lies in the country.

    海南省, whose map shows its island, has all of itself there.
    """
    if is_past_a_province(scene) or is_hainan(scene):
        share = k * (
            _HAINAN_SHARE if is_hainan(scene) else _BESIDE_SHARE if stands_beside(scene) else 1
        )
        size = _INSET_MM[0] * share, _INSET_MM[1] * share
        (south, west), (north, east) = (
            bounds(atlas, list(scene.scope)) if is_hainan(scene) else SOUTH_SEA
        )
        frame = Frame(((south, west), (north, east)), *size, margin_mm=0.6)
        look = Look(has_labels=False, line_scale=0.7, only=ground_alone(scene))
        drawn = draw(atlas, scene, frame, look).svg
        name = text("print.all_hainan" if is_hainan(scene) else "print.south_sea", scene.lang)
        # Islands and lines fill the picture, so that the name stands under it.
        strip = k * (3.9 if scene.lang == "zh" or is_hainan(scene) else 6.6)
    else:
        size = _LOCATOR_MM[0] * k, _LOCATOR_MM[1] * k
        drawn = located(atlas, scene, *size)
        name, strip = text("print.locator", scene.lang), 0.0
    return {"svg": drawn, "width": size[0], "height": size[1] + strip, "strip": strip, "name": name}


def corner(scene: Scene, frame: Frame, size: tuple[float, float]) -> str:
    """Return the lower corner of the inset: the sea at the right of China, else where less lies."""
    if is_past_a_province(scene):
        return "right"
    if scene.scope:
        return "left"
    shown = (
        layer.spec
        for layer in scene.layers
        if layer.spec["kind"] == "symbols" and not layer.spec["off"]
    )
    at = [item["at"] for spec in shown for item in spec["items"]]
    points = frame.to_mm(np.array(at, dtype=float).reshape(-1, 2)[:, ::-1])
    low = points[(points[:, 1] > frame.height_mm - size[1] - 4) & (points[:, 1] < frame.height_mm)]
    left = int((low[:, 0] < size[0] + 4).sum())
    right = int((low[:, 0] > frame.width_mm - size[0] - 4).sum())
    return "left" if left <= right else "right"
