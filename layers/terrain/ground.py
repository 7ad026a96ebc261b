"""The ground that any map may have under what it shows: relief and rivers, each by its code."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from gis.atlas import Atlas
from gis.words.catalogue import text
from layers.layer import AtlasLayer
from layers.scene import Scene
from layers.terrain import relief, rivers

# In the order in which they lie on each other.
GROUNDS = ("relief", "rivers")


def laid(atlas: Atlas, scene: Scene, wanted: Collection[str], *, on_screen: bool = True) -> Scene:
    """Return a scene with relief and rivers over its fills and under everything else.

    Their legend and their sources are added to those of the map.

    Parameters
    ----------
    wanted
        Of :data:`GROUNDS`.
    on_screen
        Whether the scene becomes an HTML map, which carries the picture; paper draws it itself.
    """
    layers: list[AtlasLayer] = []
    legend = list(scene.legend)
    said = [scene.sources]
    if "relief" in wanted:
        layers.append(relief.layer(atlas, scene.bounds) if on_screen else relief.on_paper())
        legend.append(relief.relief_legend(lang=scene.lang))
        said.append(text("terrain.relief_source", scene.lang))
    if "rivers" in wanted:
        layers.append(rivers.layer(atlas, scene.bounds, lang=scene.lang, on_screen=on_screen))
        legend.append(rivers.streams_legend(lang=scene.lang))
        said.append(text("terrain.rivers_source", scene.lang))
    if not layers:
        return scene
    fills = [one for one in scene.layers if one.spec["kind"] == "fill"]
    rest = [one for one in scene.layers if one.spec["kind"] != "fill"]
    return replace(scene, layers=(*fills, *layers, *rest), legend=legend, sources=" ".join(said))
