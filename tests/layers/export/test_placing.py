"""Coordinates in another datum and fields in words: all of a file or nothing, and said in it."""

from __future__ import annotations

import json
import re
import sqlite3
from contextlib import closing

import geopandas as gpd
import numpy as np
import pytest

from gis.atlas import Atlas
from gis.enterprises.datum import to_wgs84
from gis.errors import SettingError
from gis.plans.designations import select
from gis.report.selection import features
from layers.export.formats import selection_bytes
from layers.export.placing import Placing
from layers.page.shifting import everywhere

PLAN = "sichuan-2025-2027"
GCJ, BAIDU, WORDS = Placing("gcj02"), Placing("bd09"), Placing(heads="zh")


@pytest.fixture(scope="module")
def rows():
    return select(Atlas.bundled(), PLAN)


def made(rows, form, placing=None) -> bytes:
    return selection_bytes(Atlas.bundled(), rows, form, placing)


@pytest.mark.parametrize("placing", [GCJ, BAIDU])
def test_geojson_moves_every_point_and_says_so(rows, placing):
    plain, moved = (json.loads(made(rows, "geojson", p)) for p in (None, placing))
    assert moved["datum"] == placing.datum
    assert plain["datum"] == "cgcs2000"
    assert "不能与CGCS2000" in moved["coordinate_note"]
    for one, two in zip(plain["features"], moved["features"], strict=True):
        before = np.array(_flat(one["geometry"]["coordinates"]))
        after = np.array(_flat(two["geometry"]["coordinates"]))
        lon, lat = to_wgs84(after[:, 0], after[:, 1], placing.datum, everywhere)
        decimals = 5 if one["geometry"]["type"] == "Point" else 4
        assert np.abs(np.column_stack([lon, lat]) - before).max() <= 1.1 * 10.0**-decimals
        assert one["properties"] == two["properties"]


def _flat(nested):
    if isinstance(nested[0], int | float):
        return [nested]
    return [point for part in nested for point in _flat(part)]


def test_kml_moves_and_says_so(rows):
    plain, moved = (made(rows, "kml", p).decode() for p in (None, GCJ))
    assert "GCJ-02" in moved
    assert "GCJ-02" not in plain
    points = [re.findall(r"<Point><coordinates>([\d.,]+)<", text) for text in (plain, moved)]
    assert len(points[0]) == len(points[1]) > 0
    assert not set(points[0]) & set(points[1])


def test_a_moved_geopackage_has_no_reference_system_that_would_be_untrue(rows, tmp_path):
    path = tmp_path / "moved.gpkg"
    path.write_bytes(made(rows, "gpkg", GCJ))
    for layer in ("sites", "regions", "boundary_lines"):
        assert gpd.read_file(path, layer=layer).crs is None
    with closing(sqlite3.connect(path)) as connection:
        said = connection.execute("SELECT description FROM gpkg_contents").fetchall()
    # The works of the map are a layer, too.
    assert sum("GCJ-02" in str(row) for row in said) == 4
    plain = tmp_path / "plain.gpkg"
    plain.write_bytes(made(rows, "gpkg"))
    assert gpd.read_file(plain, layer="regions").crs.to_epsg() == 4490


def test_fields_in_chinese_are_each_called_once_and_the_style_finds_them(rows, tmp_path):
    path = tmp_path / "zh.gpkg"
    path.write_bytes(made(rows, "gpkg", WORDS))
    regions = gpd.read_file(path, layer="产业布局（区域）")
    assert {"区域", "图例代码"} <= set(regions.columns)
    assert len(set(regions.columns)) == len(regions.columns)
    with closing(sqlite3.connect(path)) as connection:
        styles = dict(connection.execute("SELECT styleName, styleQML FROM layer_styles"))
    attribute = re.search(r'attr="([^"]+)"', styles["产业布局（区域）"])
    label = re.search(r'fieldName="([^"]+)"', styles["产业布局（区域）"])
    assert attribute
    assert label
    assert {attribute[1], label[1]} <= set(regions.columns)
    sites = gpd.read_file(path, layer="园区、基地与物流枢纽")
    assert set(re.findall(r'fieldName="([^"]+)"', styles["园区、基地与物流枢纽"])) <= set(
        sites.columns
    )


def test_csv_and_geojson_speak_chinese_when_asked(rows):
    head = made(rows, "csv", WORDS).decode("utf-8-sig").splitlines()[0].split(",")
    assert "区域" in head
    assert len(set(head)) == len(head)
    found = json.loads(made(rows, "geojson", WORDS))
    assert "区域" in found["features"][0]["properties"]


@pytest.mark.parametrize(
    ("form", "placing"),
    [("csv", GCJ), ("xlsx", BAIDU), ("xlsx", WORDS), ("kml", WORDS)],
)
def test_what_a_format_cannot_do_is_refused(rows, form, placing):
    with pytest.raises(SettingError, match=form):
        made(rows, form, placing)


@pytest.mark.parametrize("placing", [None, GCJ, WORDS])
def test_the_same_choice_gives_the_same_bytes(rows, placing):
    for form in ("geojson", "gpkg"):
        assert made(rows, form, placing) == made(rows, form, placing)


def test_a_collection_keeps_its_features_and_fields_in_every_datum(rows):
    plain = features.collection(Atlas.bundled(), rows)
    moved = GCJ.collection(plain, "zh")
    assert len(moved["features"]) == len(plain["features"]) == len(rows)
    for one, two in zip(plain["features"], moved["features"], strict=True):
        assert (one["id"], one["properties"]) == (two["id"], two["properties"])
        assert (one["geometry"] is None) == (two["geometry"] is None)
    assert (moved["datum"], "datum" in plain) == ("gcj02", False)
    before, after = (
        next(
            f["geometry"]["coordinates"] for f in c["features"] if f["geometry"]["type"] == "Point"
        )
        for c in (plain, moved)
    )
    lon, lat = to_wgs84(np.array(after[:1]), np.array(after[1:]), "gcj02", everywhere)
    assert [lon[0], lat[0]] == pytest.approx(before, abs=2e-5)
    named = WORDS.collection(plain, "zh")["features"][0]["properties"]
    assert "行政区划代码" in named
    assert "region_code" not in named
