"""Relief and rivers under a map: flat land keeps its colour, nothing is drawn unless asked for."""

from __future__ import annotations

import base64
import io
import re

import numpy as np
import pytest
from PIL import Image

from gis.atlas import Atlas
from gis.errors import SettingError
from layers.export import order_file
from layers.export.order import How, Order, checked
from layers.print.drawing import Look, draw
from layers.print.frame import Frame
from layers.scene import Scene
from layers.terrain import relief, rivers
from layers.terrain.ground import laid

SICHUAN = ((26.0, 97.3), (34.3, 108.6))
# By the map of China: 成都平原, 若尔盖 and 洞庭湖平原 are flat, 邛崃山 and 大巴山 are not.
FLAT, STEEP = ((104.0, 30.6), (112.4, 29.3), (117.0, 34.5)), ((102.9, 30.9), (108.9, 32.0))


def grey(lon: float, lat: float) -> np.ndarray:
    grid = np.asarray(relief.grid(Atlas.bundled()), dtype=int)
    row, column = int((58 - lat) * 30), int((lon - 60) * 30)
    return grid[row - 4 : row + 5, column - 4 : column + 5]


def test_plains_are_flat_and_mountains_are_not():
    assert max(grey(*at).std() for at in FLAT) < 5
    assert min(grey(*at).std() for at in STEEP) > 15
    # The open sea has no shade at all.
    assert set(grey(125.0, 25.0).ravel()) == {128}


def test_a_slope_that_looks_north_west_is_lit_and_its_back_lies_in_the_shade():
    # 博格达山 at 43.8° N: its north face is lit.
    north, south = grey(88.3, 44.05).mean(), grey(88.3, 43.65).mean()
    assert north > 150
    assert south < 100


def test_a_picture_lies_where_its_ground_is():
    frame = Frame(SICHUAN, 100, 80)
    href = re.search(r"base64,([^\"]+)", relief.drawn(Atlas.bundled(), frame))
    picture = np.asarray(Image.open(io.BytesIO(base64.b64decode(href[1]))))
    assert picture.shape == (400, 500, 2)
    x, y = np.meshgrid(np.arange(5, 495, 10) + 0.5, np.arange(5, 395, 10) + 0.5)
    lat, lon = frame.to_degrees(x.ravel() / 5, y.ravel() / 5)
    cells = np.asarray(relief.grid(Atlas.bundled()), dtype=float)
    there = cells[((58 - lat) * 30).astype(int), ((lon - 60) * 30).astype(int)] - 128
    black, opacity = picture[y.ravel().astype(int), x.ravel().astype(int)].astype(float).T
    drawn = np.where(black < 128, -opacity / 0.42, opacity / 0.38) / 255 * 120
    # A cell beside the right one would give no more than 0.8.
    assert np.corrcoef(there, drawn)[0, 1] > 0.93
    assert np.abs(drawn[there == 0]).mean() < 6


def test_ground_lies_over_fills_and_under_all_else_with_legend_and_source():
    plain = Scene(bounds=SICHUAN, sources="s")
    assert laid(Atlas.bundled(), plain, ()) is plain
    scene = laid(Atlas.bundled(), plain, ("rivers", "relief"))
    assert [layer.spec["id"] for layer in scene.layers] == ["relief", "streams"]
    assert [part["id"] for part in scene.legend] == ["relief", "streams"]
    assert "SRTM" in scene.sources
    assert "LGPL" in scene.sources
    frame = Frame(SICHUAN, 100, 80)
    svg = draw(Atlas.bundled(), scene, frame, Look()).svg
    assert svg.count("<image ") == 1
    assert svg.index("<image ") < svg.index('stroke-linejoin="round"')
    assert "<image " not in draw(Atlas.bundled(), plain, frame, Look()).svg


def test_a_file_for_the_screen_fades_out_and_is_small():
    spec = relief.layer(Atlas.bundled(), SICHUAN).spec
    content = base64.b64decode(spec["image"].partition("base64,")[2])
    assert len(content) < 70_000
    picture = np.asarray(Image.open(io.BytesIO(content)).convert("RGBA"))
    assert picture[0, :, 3].max() < 20
    assert picture[:, 0, 3].max() < 20
    assert picture[..., 3].max() > 60


def test_the_great_rivers_pass_their_cities():
    every = rivers.courses(Atlas.bundled())
    great = every[every["level"] <= 2]["geometry"].tolist()
    import shapely

    # 武汉, 兰州, 哈尔滨, 西安 north of which 渭河 passes: within 10 km.
    for lon, lat in ((114.29, 30.58), (103.82, 36.07), (126.6, 45.78), (108.95, 34.43)):
        assert min(shapely.distance(great, shapely.Point(lon, lat))) < 0.1
    names = [item["name"] for item in rivers.layer(Atlas.bundled(), SICHUAN).spec["names"]]
    assert {"长江", "岷江", "嘉陵江"} <= set(names)


def test_ground_stands_in_the_file_of_choices():
    order = Order(how=How(ground=("relief",)))
    assert order_file.from_toml(order_file.to_toml(order))[0] == order
    with pytest.raises(SettingError, match="relief"):
        checked(Order(how=How(ground=("reliefs",))))
