"""First views and county packs, against the boundary files and known limits of the provinces."""

from __future__ import annotations

import pytest

from gis import catalog
from gis.atlas import Atlas
from layers.extent import COUNTRY_BOUNDS, bounds, counties, county_names, subset
from tests.layers.packs import polygons

WULONG = "500156"


def test_sichuan_reaches_from_the_yunnan_border_to_gansu():
    (south, west), (north, east) = bounds(Atlas.bundled(), ["510000"])
    # 26°03′–34°19′ N, 97°21′–108°33′ E, as the province describes itself.
    assert south == pytest.approx(26.05, abs=0.02)
    assert north == pytest.approx(34.31, abs=0.02)
    assert west == pytest.approx(97.35, abs=0.02)
    assert east == pytest.approx(108.55, abs=0.02)


@pytest.mark.parametrize("codes", [[], ["100000"], ["100000", "510000"], ["000000"]])
def test_no_region_or_the_country_shows_the_country(codes):
    assert bounds(Atlas.bundled(), codes) == COUNTRY_BOUNDS


def test_the_country_view_holds_every_province_but_the_far_islands():
    (south, west), (north, east) = COUNTRY_BOUNDS
    for code, box in catalog.boundaries("province").set_index("adcode").geometry.bounds.iterrows():
        assert west <= box["minx"]
        assert box["maxx"] <= east
        assert box["maxy"] <= north
        if code != "460000":  # 南海诸岛 belong to 海南 and stand in the inset
            assert south <= box["miny"]


@pytest.mark.parametrize("code", ["510000", "510100", WULONG])
def test_bounds_are_those_of_the_region(code):
    level = (
        "province" if code.endswith("0000") else "prefecture" if code.endswith("00") else "county"
    )
    shapes = catalog.boundaries(level)
    west, south, east, north = shapes.loc[shapes["adcode"] == code].total_bounds
    found = [value for corner in bounds(Atlas.bundled(), [code]) for value in corner]
    assert found == pytest.approx([south, west, north, east], abs=0.0005)


def test_bounds_of_several_regions_hold_them_all():
    both = bounds(Atlas.bundled(), ["510000", "420000"])
    first, second = bounds(Atlas.bundled(), ["510000"]), bounds(Atlas.bundled(), ["420000"])
    assert both[0] == [min(first[0][0], second[0][0]), min(first[0][1], second[0][1])]
    assert both[1] == [max(first[1][0], second[1][0]), max(first[1][1], second[1][1])]


def test_a_province_shows_no_counties_of_its_own():
    assert counties(Atlas.bundled(), ["510000"], ["510100"]) == []


def test_a_prefecture_shows_all_its_counties():
    (shown,) = counties(Atlas.bundled(), ["510100"], [])
    assert shown["only"] is None
    assert len(shown["pack"]["regions"]) == 20  # 成都: 12 districts, 3 counties, 5 cities
    assert "510113" in shown["pack"]["regions"]


def test_a_county_shows_its_neighbours_in_the_municipality():
    (shown,) = counties(Atlas.bundled(), [WULONG], [WULONG])
    assert shown["only"] is None
    assert len(shown["pack"]["regions"]) == 38  # 重庆: 26 districts, 12 counties


def test_a_designated_county_is_drawn_alone_on_a_wider_map():
    (shown,) = counties(Atlas.bundled(), ["510000"], ["510100", "510113"])
    assert shown["only"] == ["510113"]
    assert list(shown["pack"]["regions"]) == ["510113"]
    assert county_names(Atlas.bundled(), [shown])["510113"][:2] == ["青白江区", "青白江"]


def test_a_subset_keeps_the_shape_and_only_its_arcs():
    whole = catalog.county_pack("500000")
    part = subset(whole, [WULONG])
    used = {arc if arc >= 0 else ~arc for p in part["regions"][WULONG] for r in p for arc in r}
    assert used == set(range(len(part["arcs"])))
    assert len(part["arcs"]) < len(whole["arcs"])
    assert polygons(part)[WULONG].equals(polygons(whole)[WULONG])
    official = catalog.boundaries("county").set_index("adcode").geometry[WULONG]
    assert polygons(part)[WULONG].area == pytest.approx(official.area, rel=1e-3)


def test_a_subset_leaves_the_pack_alone():
    whole = catalog.county_pack("500000")
    arcs, regions = len(whole["arcs"]), len(whole["regions"])
    subset(whole, [WULONG, "500119"])
    assert (len(whole["arcs"]), len(whole["regions"])) == (arcs, regions)
    assert subset(whole, list(whole["regions"]))["regions"].keys() == whole["regions"].keys()
