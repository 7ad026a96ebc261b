"""Thematic maps: what part of the country they open on, and provinces drawn on prefectures."""

from __future__ import annotations

from gis import catalog
from gis.atlas import Atlas
from layers.extent import COUNTRY_BOUNDS
from layers.layer import AtlasLayer
from layers.themes.scene import Theme, frame_codes, on_prefectures, thematic_scene

RED = {"stripes": ["#ff0000"], "wide": False}
BLUE = {"stripes": ["#0000ff"], "wide": False}


def layer(fills: dict) -> AtlasLayer:
    return AtlasLayer("fill", "fill", {"fills": fills, "notes": {code: ["x"] for code in fills}})


def scene(codes: list[str]):
    fills = dict.fromkeys(codes, RED)
    return thematic_scene(
        Atlas.bundled(), Theme((layer(fills),), [], title="图", data="数据"), codes
    )


def test_a_province_is_drawn_on_its_prefectures():
    regions = catalog.regions()
    inside = regions[(regions["level"] == "prefecture") & (regions["province_adcode"] == "460000")]
    spec = on_prefectures(Atlas.bundled(), layer({"460000": RED})).spec
    assert {code for code in spec["fills"] if code != "460000"} == set(inside["adcode"])
    assert spec["notes"]["460100"] == ["海南省", "x"]


def test_what_a_prefecture_says_itself_stands():
    spec = on_prefectures(Atlas.bundled(), layer({"460000": RED, "460100": BLUE})).spec
    assert spec["fills"]["460100"] == BLUE


def test_a_municipality_keeps_its_own_fill():
    assert on_prefectures(Atlas.bundled(), layer({"110000": RED})).spec["fills"]["110000"] == RED


def test_few_provinces_frame_the_map_and_many_give_the_country():
    near = scene(["510100", "420100"])
    assert near.scope == ("420000", "510000")
    (south, west), (north, east) = near.bounds
    assert 102 < west < 104
    assert 114 < east < 116
    assert 29 < south < 31
    assert 31 < north < 32
    wide = scene(["110000", "120000", "310000", "500000", "440100", "330100", "320100"])
    assert wide.scope == ()
    assert wide.bounds == COUNTRY_BOUNDS


def test_an_unknown_code_frames_nothing():
    assert frame_codes(Atlas.bundled(), ["999999"]) == []


def test_counties_are_drawn_where_they_are_compared():
    shown = scene(["500156", "500119"])
    assert [item["only"] for item in shown.counties] == [["500119", "500156"]]
    assert set(shown.county_names) == {"500119", "500156"}
    assert scene(["510100"]).counties == []


def test_many_counties_come_as_whole_prefectures():
    regions = catalog.regions()
    county = regions[(regions["level"] == "county") & (regions["province_adcode"] == "510000")]
    shown = scene(list(county["adcode"]))
    assert {item["only"] for item in shown.counties} == {None}
    assert set(county["adcode"]) <= set(shown.county_names)


def test_sources_name_the_map_approval_and_the_data():
    assert "GS(2024)0650号" in scene(["510100"]).sources
    assert "数据：数据" in scene(["510100"]).sources
