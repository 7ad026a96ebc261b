"""A scene: everything one map shows, as data. The app sends it, the export writes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from gis.regions import english
from gis.words.catalogue import text
from layers.extent import COUNTRY_BOUNDS, Bounds
from layers.layer import AtlasLayer

_WORDS = (
    "legend",
    "search",
    "nothing_found",
    "fit",
    "close",
    "zoom_in",
    "zoom_out",
    "south_sea",
    "km",
    "m",
    "colon",
)


@dataclass(frozen=True)
class Scene:
    """One map.

    Attributes
    ----------
    layers
        From the lowest to the highest; the fill layer first.
    legend
        Parts from :mod:`layers.legend`.
    bounds
        First view, ``[[south, west], [north, east]]`` in degrees.
    view_key
        The map moves to ``bounds`` only when this changes, so that filters keep the view.
    scope
        Codes of the regions the map is about; others are drawn quietly. Empty: all.
    counties, county_names
        County packs to draw and their names (see :mod:`layers.extent`).
    named
        Codes of the regions whose names stand in the first view, where not all do: those along a
        route. The others appear as the reader goes nearer. None: all.
    details
        ``{id: {"title": ..., "groups": [...]}}``, what a click shows in an exported file.
    nothing
        What a click on a region without details or notes says in an exported file; empty for the
        general sentence.
    title, subtitle, sources
        Text of the header and of the sources line.
    """

    layers: tuple[AtlasLayer, ...] = ()
    legend: list[dict[str, Any]] = field(default_factory=list)
    bounds: Bounds = field(default_factory=lambda: COUNTRY_BOUNDS)
    view_key: str = ""
    scope: tuple[str, ...] = ()
    counties: list[dict[str, Any]] = field(default_factory=list)
    county_names: dict[str, list[Any]] = field(default_factory=dict)
    named: tuple[str, ...] | None = None
    details: dict[str, Any] = field(default_factory=dict)
    nothing: str = ""
    title: str = ""
    subtitle: str = ""
    sources: str = ""
    lang: str = "zh"

    def frame(self) -> dict[str, Any]:
        """Return the state of the map without its layers."""
        named = {} if self.named is None else {"named": list(self.named)}
        # On an English map regions are called by their English names.
        spoken = {} if self.lang == "zh" else {"lang": self.lang}
        return {
            **named,
            **spoken,
            "view": {"key": self.view_key, "bounds": self.bounds},
            "scope": list(self.scope) or None,
            "counties": self.counties,
            "county_names": self.county_names,
            "legend": self.legend,
        }

    def names_line(self) -> str:
        """Return why names stand in Chinese on an English map: counties have no English ones; empty where none does."""
        return names_line(self.state(), self.lang)

    def state(self) -> dict[str, Any]:
        """Return the whole state of the map, as ``ClusterAtlas.update`` takes it."""
        return {**self.frame(), "layers": [layer.spec for layer in self.layers]}


def names_line(state: Mapping[str, Any], lang: str) -> str:
    """Return why names stand in Chinese on the map of a state; empty where none does, and on a Chinese one."""
    # The names of counties are in the packs that the browser has.
    held = [
        state.get("county_names"),
        state.get("legend"),
        state.get("layers"),
        state.get("details"),
    ]
    return english.names_line([*held, "县" if state.get("counties") else ""], lang)


def words(lang: str) -> dict[str, str]:
    """Return the words of the map's own controls."""
    return {word: text(f"map.{word}", lang) for word in _WORDS}
