"""Layers of a map that somebody switched on or off before handing it over."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from gis.errors import SettingError
from gis.nearest import nearest
from layers.layer import AtlasLayer
from layers.scene import Scene


def switched(scene: Scene, changed: Collection[str]) -> Scene:
    """Return a scene in which some layers are hidden that show at first, or the other way round.

    A layer of another choice of plans is not there, and nothing is said of it.

    Parameters
    ----------
    changed
        Ids of the layers whose switch stands otherwise than by default.
    """
    if not changed:
        return scene
    layers = []
    for layer in scene.layers:
        spec = dict(layer.spec)
        if spec["id"] not in changed:
            layers.append(layer)
            continue
        layer_id, kind, off = spec.pop("id"), spec.pop("kind"), spec.pop("off")
        layers.append(AtlasLayer(layer_id, kind, spec, off=not off))
    return replace(scene, layers=tuple(layers))


def names(scene: Scene) -> dict[str, str]:
    """Return the words of each layer that has a switch, by its id, as the legend orders them."""
    return {part["id"]: part["name"] for part in scene.legend if "id" in part}


def shown(scene: Scene) -> list[str]:
    """Return the ids of the layers with a switch that show at first."""
    off = {layer.spec["id"] for layer in scene.layers if layer.spec["off"]}
    return [layer for layer in names(scene) if layer not in off]


def require(scene: Scene, ids: Collection[str]) -> None:
    """Raise where an id is that of no layer with a switch.

    Raises
    ------
    SettingError
        With the nearest ids.
    """
    known = list(names(scene))
    for one in ids:
        if one not in known:
            near = nearest(one, known) or known
            raise SettingError("error.no_layer", found=one, nearest=near)
