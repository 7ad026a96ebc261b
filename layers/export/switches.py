"""Layers of a map that somebody switched on or off before handing it over."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from gis.atlas import Atlas
from gis.errors import SettingError
from gis.freight.graph import network
from gis.nearest import nearest
from gis.words.catalogue import text
from layers.freight import ground
from layers.layer import AtlasLayer
from layers.scene import Scene

# Lines that any map may have under its marks, read from the freight network when asked for.
GROUND = {ground.RIVERS_ID: ground.river_legend, ground.RAILS_ID: ground.rail_legend}


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


def with_ground(atlas: Atlas, scene: Scene, changed: Collection[str]) -> Scene:
    """Return a scene with the navigable rivers and the railways that were asked for, over its fills.

    The sources of these lines are added to those of the map.
    """
    wanted = [layer for layer in GROUND if layer in changed]
    if not wanted:
        return scene
    net = network.load(atlas)
    items = {
        ground.RIVERS_ID: ground.river_items, ground.RAILS_ID: ground.rail_items,
    }  # fmt: skip
    lines = [
        AtlasLayer(layer, "lines", {"items": items[layer](net, lang=scene.lang)}, off=True)
        for layer in wanted
    ]
    fills = [layer for layer in scene.layers if layer.spec["kind"] == "fill"]
    rest = [layer for layer in scene.layers if layer.spec["kind"] != "fill"]
    return replace(
        scene,
        layers=(*fills, *lines, *rest),
        legend=[*scene.legend, *(GROUND[layer](lang=scene.lang) for layer in wanted)],
        sources=scene.sources + " " + text("export.ground_sources", scene.lang),
    )


def names(scene: Scene) -> dict[str, str]:
    """Return the words of each layer that has a switch, by its id, as the legend orders them.

    The last are those that :func:`with_ground` adds on request.
    """
    known = {part["id"]: part["name"] for part in scene.legend if "id" in part}
    return known | {layer: made(lang=scene.lang)["name"] for layer, made in GROUND.items()}


def shown(scene: Scene) -> list[str]:
    """Return the ids of the layers with a switch that show at first."""
    visible = {layer.spec["id"] for layer in scene.layers if not layer.spec["off"]}
    return [layer for layer in names(scene) if layer in visible]


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
