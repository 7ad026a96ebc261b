"""Enterprises on the layout map: cells by their density from afar, single points near by."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from gis import colours
from gis.colours import SEQUENTIAL
from gis.enterprises.density import Spread
from gis.words.amounts import significant
from gis.words.catalogue import text
from layers import legend
from layers.layer import AtlasLayer
from layers.palette import Symbol, over
from layers.scene import Scene

LAYER_ID = "enterprises"
# Light to dark, told apart on the pale ground of the map.
RAMP = SEQUENTIAL[2:7]
POINT = SEQUENTIAL[7]
# Of cells, which let the regions below them show.
OPACITY = 0.7
_PLACES = 10_000  # points are whole numbers of 0.0001°


def items(spread: Spread) -> list[dict[str, Any]]:
    """Return what is drawn: cells by width, then the points, as flat lists of whole numbers."""
    found: list[dict[str, Any]] = [
        {
            "width": width.width_deg,
            "until": width.until,
            "cells": width.cells[["column", "row", "class"]].to_numpy().ravel().tolist(),
        }
        for width in spread.widths
    ]
    degrees = spread.points[["lat", "lon"]].to_numpy()
    found.append({"points": (degrees * _PLACES).round().astype(int).ravel().tolist()})
    return found


def enterprise_layer(spread: Spread) -> AtlasLayer:
    """Return the layer of a list."""
    looks = {"colours": list(RAMP), "opacity": OPACITY, "colour": POINT}
    return AtlasLayer(LAYER_ID, "density", {"items": items(spread), **looks})


def enterprise_legend(spread: Spread, *, lang: str = "zh") -> dict[str, Any]:
    """Return its part of the legend: classes of density, points, and how many of them are shown."""
    entries = []
    if spread.widths:
        edges = [significant(value) for value in spread.breaks]
        used = {int(c) for width in spread.widths for c in width.cells["class"].unique()}
        for number, colour in enumerate(RAMP):
            if number not in used:
                continue
            if number == 0:
                said = text("map.density_below", lang, high=edges[0])
            elif number == len(edges):
                said = text("map.density_above", lang, low=edges[-1])
            else:
                said = text("map.density", lang, low=edges[number - 1], high=edges[number])
            # As the cell looks: the colour itself would be that of a denser class.
            seen = over(colours.WHITE, colour, OPACITY)
            entries.append(legend.entry(said, fill={"stripes": [seen], "wide": False}))
    dot: Symbol = {"shape": "dot", "colour": POINT}
    entries.append(
        legend.entry(text("map.enterprise", lang), count=f"{spread.count:,}", symbol=dot)
    )
    shown = len(spread.points)
    note = ""
    if spread.count > shown:
        note = text("map.enterprises_sampled", lang, shown=f"{shown:,}")
    elif spread.widths:
        note = text("map.enterprises_nearer", lang)
    return legend.part(spread.title, entries, layer_id=LAYER_ID, note=note)


def with_enterprises(scene: Scene, spread: Spread | None) -> Scene:
    """Return a scene with the enterprises above its other layers; as it is without any."""
    if spread is None:
        return scene
    part = enterprise_legend(spread, lang=scene.lang)
    return replace(
        scene,
        layers=(*scene.layers, enterprise_layer(spread)),
        legend=[*scene.legend[:1], part, *scene.legend[1:]],
    )
