"""Basemaps of others under a file's map: 天地图, 高德, OpenStreetMap, one's own address, PMTiles on disk.

By default there is none and a file makes no request. A file with one asks its provider for tiles, and
its policy names that provider and nobody else; tiles of a PMTiles file stand in the file itself.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import xyzservices.providers

from gis.enterprises import datum
from gis.errors import SettingError
from gis.schema import DATUM, TRUE_DATUMS
from gis.words.catalogue import text
from layers.extent import Bounds
from layers.page import shifting
from layers.page.tiles import Tiles
from layers.scene import Scene

KEY_VARIABLE = "TIANDITU_KEY"
NAMES = ("tianditu", "gaode", "osm")
_KEY = re.compile(r"[A-Za-z0-9_-]{8,64}")
_ADDRESS = re.compile(r"https?://[^\s\"'<>\\;,]+")
_LONGEST = 500
# Names of a WMTS address, as its servers write them, and those of a tile address.
_WMTS = {"tilematrix": "z", "tilecol": "x", "tilerow": "y"}
_WMTS_NAME = re.compile(r"\{(tilematrix|tilecol|tilerow)\}", re.IGNORECASE)
_TIANDITU = (
    "https://t{{s}}.tianditu.gov.cn/{layer}_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0"
    "&LAYER={layer}&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={{z}}&TILEROW={{y}}&TILECOL={{x}}&tk={{key}}"
)


@dataclass(frozen=True)
class Basemap:
    """A basemap.

    Attributes
    ----------
    name
        ``tianditu``, ``gaode``, ``osm``, ``own`` or ``pmtiles``.
    tiles
        Layers from the lowest to the highest.
    datum
        What it is drawn in; layers are moved into it.
    key
        A key that goes into the file; empty where whoever opens it brings his own, or none is needed.
    needs_key
        Whether tiles are given for a key only.
    attribution
        Whose it is.
    """

    name: str
    tiles: tuple[Tiles, ...]
    datum: str = DATUM
    key: str = ""
    needs_key: bool = False
    attribution: str = ""

    @property
    def origins(self) -> tuple[str, ...]:
        """The origins that the file's policy must allow."""
        return tuple(dict.fromkeys(origin for layer in self.tiles for origin in layer.origins))

    @property
    def is_shifted(self) -> bool:
        """Whether layers must be moved to lie on it."""
        return self.datum not in TRUE_DATUMS

    def shifted(self, scene: Scene) -> Scene:
        """Return a scene in the basemap's datum."""
        return shifting.scene(scene, self.datum) if self.is_shifted else scene

    def laid(self, base: dict[str, Any]) -> dict[str, Any]:
        """Return the base of a map in the basemap's datum."""
        return shifting.base(base, self.datum) if self.is_shifted else base

    def spec(self, lang: str) -> dict[str, Any]:
        """Return the basemap as the script of a page reads it."""
        return {
            "name": text(f"basemap.{self.name}", lang),
            "asks_key": self.needs_key and not self.key,
            "layers": [
                {
                    "url": tiles.url.replace("{key}", self.key) if self.key else tiles.url,
                    "subdomains": tiles.subdomains,
                    "most": tiles.most_zoom,
                    "least": tiles.least_zoom,
                    **({"tiles": dict(tiles.inline)} if tiles.inline else {}),
                }
                for tiles in self.tiles
            ],
        }

    def note(self, lang: str) -> str:
        """Return what the line of sources says: whose it is, in which datum, what it is not."""
        said = [text("basemap.note", lang, name=text(f"basemap.{self.name}", lang))]
        if self.attribution:
            said[0] += f" {self.attribution}."
        if self.is_shifted:
            said.append(text("basemap.shifted", lang, datum=text(f"datum.{self.datum}", lang)))
        if self.name in ("osm", "own", "pmtiles"):
            said.append(text("basemap.foreign", lang))
        return " ".join(said)


@dataclass(frozen=True)
class Wish:
    """What a user asks for.

    Attributes
    ----------
    source
        A name of :data:`NAMES`, an address with {z}, {x} and {y}, or the path of a ``.pmtiles`` file;
        empty for none.
    datum
        Datum of an address or file of one's own.
    with_key
        Whether the key of the environment goes into the file, where everybody can read it.
    content
        The bytes of a ``.pmtiles`` file that was handed in; data and no choice, so that no file of
        choices holds it.
    """

    source: str = ""
    datum: str = DATUM
    with_key: bool = False
    content: bytes = field(default=b"", repr=False)


def basemap(wish: Wish, bounds: Bounds) -> Basemap | None:
    """Return the basemap that somebody asks for, or None for none.

    Parameters
    ----------
    bounds
        What a map shows; of a PMTiles file the tiles of this part go into the file.

    Raises
    ------
    SettingError
        If the source is none of the known, or an address lacks its parts.
    InputTableError
        If a PMTiles file cannot be read or holds no pictures.
    """
    source = wish.source.strip()
    if source in ("", "none"):
        return None
    if source == "tianditu":
        return _tianditu(with_key=wish.with_key)
    if source == "gaode":
        entry = xyzservices.providers.Gaode.Normal
        # Its entry there is http only and silent on the datum.
        url = entry.url.replace("http://", "https://", 1)
        return Basemap("gaode", (Tiles(url, most_zoom=18),), "gcj02", attribution="© 高德")
    if source == "osm":
        entry = xyzservices.providers.OpenStreetMap.Mapnik
        tiles = Tiles(entry.url, most_zoom=int(entry.max_zoom))
        return Basemap("osm", (tiles,), attribution="© OpenStreetMap contributors, ODbL 1.0")
    own = datum.require(wish.datum)
    if source.lower().endswith(".pmtiles"):
        from layers.page.pmtiles import inlined

        return Basemap("pmtiles", (inlined(source, bounds, wish.content),), own)
    return Basemap("own", (Tiles(address(source)),), own)


def address(given: str) -> str:
    """Return an address of tiles (XYZ or WMTS) as a script fills it in, or raise.

    Examples
    --------
    >>> address("https://example.org/wmts?TILEMATRIX={TileMatrix}&TILEROW={TileRow}&TILECOL={TileCol}")
    'https://example.org/wmts?TILEMATRIX={z}&TILEROW={y}&TILECOL={x}'
    """
    said = _WMTS_NAME.sub(lambda found: "{" + _WMTS[found[1].lower()] + "}", given)
    bare = re.sub(r"\{[xyz]\}", "", said)
    is_whole = all(part in said for part in ("{z}", "{x}", "{y}"))
    host = urlsplit(said).netloc
    if (
        len(said) > _LONGEST
        or not is_whole
        or not _ADDRESS.fullmatch(bare)
        or not re.fullmatch(r"[\w.-]+(:\d+)?", host)
    ):
        raise SettingError("error.basemap", found=given[:80], known=[*NAMES, "….pmtiles"])
    return said


def _tianditu(*, with_key: bool) -> Basemap:
    key = os.environ.get(KEY_VARIABLE, "").strip() if with_key else ""
    if with_key and not _KEY.fullmatch(key):
        raise SettingError("error.basemap_key", variable=KEY_VARIABLE)
    tiles = tuple(
        Tiles(_TIANDITU.format(layer=layer), "01234567", most_zoom=18) for layer in ("vec", "cva")
    )
    return Basemap("tianditu", tiles, "cgcs2000", key, needs_key=True, attribution="© 天地图")
