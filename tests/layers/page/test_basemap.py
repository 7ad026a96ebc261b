"""Basemaps: none by default, the right datum under every layer, keys kept out, tiles of a file inside."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from gis.atlas import Atlas
from gis.enterprises.datum import from_wgs84
from gis.errors import InputTableError, SettingError
from gis.plans.designations import Selection
from gis.sphere import straight_km
from layers import html
from layers.base import base
from layers.layout.scenes import layout_scene
from layers.page import shifting
from layers.page.basemap import Wish, address, basemap
from layers.print.ground import unpack

CHOICE = Selection(plan="sichuan-2025-2027")
BOX = [[26.0, 97.0], [34.0, 109.0]]


@pytest.fixture(scope="module")
def scene() -> Any:
    return layout_scene(Atlas.bundled(), CHOICE)


def page(scene: Any, wish: Wish) -> str:
    extras = html.Extras(basemap=basemap(wish, scene.bounds))
    return html.to_html(Atlas.bundled(), scene, extras=extras)


def test_no_basemap_is_the_default():
    assert basemap(Wish(), BOX) is None
    assert basemap(Wish("none"), BOX) is None


@pytest.mark.parametrize(
    ("source", "hosts"),
    [
        ("gaode", {"https://webrd01.is.autonavi.com"}),
        ("osm", {"https://tile.openstreetmap.org"}),
        ("tianditu", {f"https://t{n}.tianditu.gov.cn" for n in range(8)}),
        ("https://tiles.example.org:8080/{z}/{x}/{y}.png", {"https://tiles.example.org:8080"}),
    ],
)
def test_the_policy_names_the_provider_and_nobody_else(scene, source, hosts):
    said = re.search(r"img-src data: ([^;]*);", page(scene, Wish(source)))
    assert said
    assert set(said[1].split()) == hosts


def test_the_key_stays_out_unless_it_is_asked_for(scene, monkeypatch):
    monkeypatch.setenv("TIANDITU_KEY", "abcdef0123456789")
    assert "abcdef0123456789" not in page(scene, Wish("tianditu"))
    assert '"asks_key":true' in page(scene, Wish("tianditu"))
    inside = page(scene, Wish("tianditu", with_key=True))
    assert "tk=abcdef0123456789" in inside
    assert '"asks_key":false' in inside


@pytest.mark.parametrize("key", ["", "short", "abcdefgh&x=<script>"])
def test_a_key_that_is_none_is_refused(monkeypatch, key):
    monkeypatch.setenv("TIANDITU_KEY", key)
    with pytest.raises(SettingError, match="TIANDITU_KEY"):
        basemap(Wish("tianditu", with_key=True), BOX)


@pytest.mark.parametrize(
    "given",
    [
        "ftp://x/{z}/{x}/{y}", "https://x/{z}/{x}", "javascript:{z}{x}{y}", "https://a b/{z}/{x}/{y}",
        "https://x/{z}/{x}/{y}'; script-src *", 'https://x/{z}/{x}/{y}?a="><script>', "https://{z}.x/{x}/{y}",
        "https://x;default-src */{z}/{x}/{y}", "https://x/{z}/{x}/{y}" + "a" * 600, "gaodee", "//x/{z}/{x}/{y}",
        "https://u:p@x/{z}/{x}/{y}",
    ],
)  # fmt: skip
def test_an_address_that_is_none_is_refused(given):
    with pytest.raises(SettingError):
        address(given)


def test_a_scene_without_a_shifted_basemap_is_not_touched(scene):
    for source in ("osm", "tianditu"):
        found = basemap(Wish(source), BOX)
        assert found is not None
        assert found.shifted(scene) is scene
        assert not found.is_shifted


def moved_km(before: Any, after: Any) -> np.ndarray:
    one, two = (np.asarray(part, float).reshape(-1, 2) for part in (before, after))
    return straight_km(one[:, 1], one[:, 0], two[:, 1], two[:, 0])


def test_on_gcj02_every_layer_moves_and_all_by_what_their_place_moves(scene):
    found = basemap(Wish("gaode"), BOX)
    assert found is not None
    after = found.shifted(scene)
    for layer, other in zip(scene.layers, after.layers, strict=True):
        assert layer.spec["id"] == other.spec["id"]
        assert layer.spec["off"] == other.spec["off"]
        for one, two in zip(layer.spec.get("items", []), other.spec.get("items", []), strict=True):
            for key in ("at", "path"):
                if key in one:
                    km = moved_km(one[key], two[key])
                    assert ((km > 0.2) & (km < 0.8)).all()
    km = moved_km(scene.bounds, after.bounds)
    assert ((km > 0.2) & (km < 0.8)).all()
    # A site and the city around it move alike, to a few metres over some kilometres.
    names = base(Atlas.bundled())["names"]["510100"][2:4]
    other = found.laid(base(Atlas.bundled()))["names"]["510100"][2:4]
    lon, lat = from_wgs84([names[1]], [names[0]], "gcj02", lambda x, y: x > 0)
    assert other == pytest.approx([lat[0], lon[0]], abs=1e-4)
    assert "全部图层已随之平移" in found.note("zh")


def test_a_moved_pack_is_the_pack_moved_point_by_point():
    pack = Atlas.bundled().prefecture_pack()
    before, after = unpack(pack), unpack(shifting.pack(pack, "gcj02"))
    assert before.regions == after.regions
    for one, two in list(zip(before.points, after.points, strict=True))[::97]:
        wanted = shifting.points(one[:, ::-1], "gcj02")[:, ::-1]
        assert np.abs(two - wanted).max() <= 0.5 * 10.0 ** -(pack["decimals"] + 1) + 1e-12
    assert [kind for kind, _ in before.lines] == [kind for kind, _ in after.lines]


@pytest.fixture
def tiles(tmp_path: Path) -> Path:
    """Write a PMTiles file of plain pictures of zoom 4 to 6."""
    from PIL import Image
    from pmtiles.tile import Compression, TileType, zxy_to_tileid
    from pmtiles.writer import Writer

    path = tmp_path / "own.pmtiles"

    def picture(number: int) -> bytes:
        stream = io.BytesIO()
        Image.new("RGB", (1, 1), (number % 256, number // 256 % 256, 0)).save(stream, "PNG")
        return stream.getvalue()

    with path.open("wb") as file:
        writer = Writer(file)
        every = sorted(
            zxy_to_tileid(z, x, y) for z in (4, 5, 6) for x in range(2**z) for y in range(2**z)
        )
        for number in every:
            writer.write_tile(number, picture(number))
        head = {
            "tile_type": TileType.PNG, "tile_compression": Compression.NONE, "min_zoom": 4, "max_zoom": 6,
            "min_lon_e7": -1800000000, "min_lat_e7": -850000000, "max_lon_e7": 1800000000,
            "max_lat_e7": 850000000, "center_zoom": 5, "center_lon_e7": 0, "center_lat_e7": 0,
        }  # fmt: skip
        writer.finalize(head, {})
    return path


def test_tiles_of_a_file_stand_in_the_page_and_nothing_is_asked_for(scene, tiles):
    found = basemap(Wish(str(tiles)), BOX)
    assert found is not None
    assert found.origins == ()
    inside = found.tiles[0].inline
    # Sichuan spans tile columns 12 of zoom 4, and 49 to 51 of zoom 6.
    assert {key.split("/")[1] for key in inside if key.startswith("4/")} == {"12"}
    assert {key.split("/")[1] for key in inside if key.startswith("6/")} == {"49", "50", "51"}
    assert (found.tiles[0].least_zoom, found.tiles[0].most_zoom) == (4, 6)
    assert "img-src data:;" in page(scene, Wish(str(tiles)))
    # A file that a page was handed is never looked for under its name.
    handed = basemap(Wish("/nowhere/own.pmtiles", content=tiles.read_bytes()), BOX)
    assert handed is not None
    assert handed.tiles == found.tiles


def test_a_file_that_is_none_is_refused(tmp_path):
    bad = tmp_path / "x.pmtiles"
    for content in (b"", b"PMTiles", b"<html>" * 50, b"PMTiles\x03" + b"\xff" * 300):
        bad.write_bytes(content)
        with pytest.raises(InputTableError, match="PMTiles"):
            basemap(Wish(str(bad)), BOX)
    with pytest.raises(InputTableError, match="PMTiles"):
        basemap(Wish(str(tmp_path / "none.pmtiles")), BOX)
