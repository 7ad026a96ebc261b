"""The legend of a plate: the parts that its layers need, with their marks as SVG."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gis import colours
from gis.words.catalogue import text
from layers import legend
from layers.print import marks
from layers.print.drawing import Look, shown_layers
from layers.print.labels import Placed
from layers.print.parts import badges
from layers.scene import Scene

_LONG_NAME, LONG_SUBTITLE = 10, 40


def shown_legend(scene: Scene, look: Look, *, has_badges: bool = False) -> list[dict[str, Any]]:
    """Return the parts of the legend of what is drawn; a layer that is off has no part."""
    drawn = {spec["id"] for spec in shown_layers(scene, look)}
    parts = [part for part in scene.legend if part.get("id", "") in drawn or "id" not in part]
    # A print names what it draws: maps of the country and slides have no badges.
    return [
        {**part, "entries": [e for e in part["entries"] if has_badges or "badge" not in e]}
        for part in parts
    ]


def unnamed(scene: Scene, look: Look) -> list[dict[str, Any]]:
    """Return the part of the legend that says what white is on a map that colours no region; [] on others.

    Without it a reader would have to guess, and a slide would have no legend at all.
    """
    if not any(spec["kind"] == "fill" and not spec["fills"] for spec in shown_layers(scene, look)):
        return []
    entry = legend.entry(
        text("print.unnamed", scene.lang), fill={"stripes": [colours.WHITE], "wide": False}
    )
    return [legend.part(text("print.table_name", scene.lang), [entry])]


def legend_data(
    scene: Scene,
    look: Look,
    scale: float = 1.0,
    *,
    placed: Sequence[Placed] | None = None,
    is_country: bool = False,
) -> list[dict[str, Any]]:
    """Return the parts of the legend that a print of the scene needs, with their marks as SVG.

    ``scale`` is the factor of symbols on the map: a circle that stands for a number is as large here. A map
    of the country (``is_country``) has no names of sites on it, so that all of them stand here; of another
    map those do that found no room among the names that are ``placed``.
    """
    parts = []
    has_badges = any(item.label.badge for item in placed or ())
    on_map = None if placed is None else {item.label.text for item in placed}
    for part in [*unnamed(scene, look), *shown_legend(scene, look, has_badges=has_badges)]:
        entries = [
            {
                "mark": _mark(entry),
                "text": entry["text"],
                "count": entry.get("count", ""),
                "mm": round(marks.size_mm(entry, scale), 2),
            }
            for entry in part["entries"]
        ]
        parts.append({"name": part["name"], "entries": entries, "note": part.get("note", "")})
    names = [
        item["label"]
        for spec in shown_layers(scene, look)
        if spec["kind"] == "symbols"
        for item in spec["items"]
        if len(said := item.get("label", ""))
        > (0 if is_country and spec["id"] == "sites" else _LONG_NAME)
        or (spec["id"] == "sites" and said and on_map is not None and said not in on_map)
    ]
    if names:
        said = text("map.separator", scene.lang).join(dict.fromkeys(names))
        parts.append({"name": text("print.named_sites", scene.lang), "entries": [], "note": said})
    return parts


def _mark(entry: dict[str, Any]) -> str:
    if "badge" in entry:
        return badges.swatch(entry["badge"])
    return marks.swatch(entry) if {"fill", "symbol", "line"} & entry.keys() else ""
