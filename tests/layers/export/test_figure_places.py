"""A comparison on its regions: every region is in the file, known or not, in the colours of its map."""

from __future__ import annotations

import json

import defusedxml.ElementTree as Safe
import pandas as pd
import pyogrio
import pytest

from gis.atlas import Atlas
from gis.errors import SettingError
from layers.export.figures import figures, written
from layers.export.making import made
from layers.export.order import Compared, How, Order, What

SICHUAN = What("comparison", compared=Compared("gdp_per_person:2023", "prefecture", "四川"))
KML = "{http://www.opengis.net/kml/2.2}"


def file(form: str, **how: str) -> bytes:
    return made(Atlas.bundled(), Order(SICHUAN, How(form, **how)))


def test_regions_without_a_figure_are_features_too():
    found = json.loads(file("geojson"))
    rows = {one["id"]: one["properties"] for one in found["features"]}
    assert len(rows) == 21
    assert (rows["510400"]["region_name"], rows["510400"]["class_name"]) == (
        "攀枝花市",
        "87,364–106,886",
    )
    # 阿坝 and 甘孜 report no population: not zero, not left out.
    assert (rows["513200"]["figure"], rows["513200"]["class_name"]) == (None, "无数据")
    assert found["title"].startswith("四川省")
    assert "GS(2024)0650" in found["attribution"]


def test_qgis_finds_a_style_and_words_for_fields(tmp_path):
    path = tmp_path / "f.gpkg"
    path.write_bytes(file("gpkg", heads="zh"))
    frame = pyogrio.read_dataframe(path, layer="figures")
    assert {"区域", "数值", "分级", "单位"} <= set(frame.columns)
    style = pyogrio.read_dataframe(path, layer="layer_styles")["styleQML"][0]
    assert 'attr="分级"' in style
    assert style.count("<category ") == frame["分级"].nunique()


def test_kml_has_a_folder_a_class_and_the_figure_in_the_name():
    root = Safe.fromstring(file("kml"))
    names = [mark.findtext(f"{KML}name") for mark in root.iter(f"{KML}Placemark")]
    assert len(names) == 21
    assert "甘孜藏族自治州 无数据" in names
    folders = [folder.findtext(f"{KML}name") for folder in root.iter(f"{KML}Folder")]
    assert "87,364–106,886" in folders


def test_a_datum_is_refused_where_there_are_no_coordinates():
    with pytest.raises(SettingError):
        file("xlsx", datum="gcj02")


def test_tables_of_figures_hold_the_regions_without_one():
    """甘孜 and 阿坝 were missing from the CSV and the workbook; the map said that two are unknown."""
    atlas = Atlas.bundled()
    found = figures(atlas, "gdp:2023", within="510000")
    assert len(found.table) == 21
    assert found.table.iloc[0].tolist() == ["510100", "成都市", 22074.7]
    assert found.table.iloc[-2:, 0].tolist() == ["513200", "513300"]
    assert found.table.iloc[-2:, 2].isna().all()
    english = figures(atlas, "gdp:2023", within="510000", lang="en")
    assert english.table.iloc[0, 1] == "Chengdu 成都市"


def test_a_table_on_a_slide_calls_nothing_0_that_is_not():
    """Beside one figure from 1,000 on all below 0.5 were 0, and below 0 they were -0."""
    assert written(pd.Series([1500.0, 0.2, 0.0])) == ["1,500.0", "0.2", "0.0"]
    assert written(pd.Series([1500.0, -0.004])) == ["1,500.000", "-0.004"]
    assert written(pd.Series([0.5, 0.25])) == ["0.500", "0.250"]
