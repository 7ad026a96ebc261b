"""The official boundaries as bundled: complete, a coverage at both details, and nested."""

from __future__ import annotations

import pandas as pd
import pytest
import shapely

from gis import catalog
from gis.schema import DETAILS, LEVELS

COUNTS = {"province": 34, "prefecture": 375, "county": 2891}
CHINA_KM2 = 9_600_000  # "about 9.6 million km²", the land area as the government states it


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("detail", DETAILS)
def test_each_level_is_a_valid_coverage_with_every_region_at_both_details(
    level: str, detail: str
) -> None:
    shapes = catalog.boundaries(level, detail)
    assert len(shapes) == COUNTS[level]
    assert shapes["adcode"].is_unique
    assert shapes["adcode"].str.fullmatch(r"\d{6}").all()
    assert shapes.crs.to_epsg() == 4490
    geometry = shapes.geometry.to_numpy()
    assert shapely.is_valid(geometry).all()
    assert shapely.coverage_is_valid(geometry)
    assert (shapely.area(geometry) > 0).all()
    assert set(shapely.get_type_id(geometry)) == {shapely.GeometryType.MULTIPOLYGON}


@pytest.mark.parametrize("adcode", ["460300", "810000", "820000", "710000", "330900", "441900"])
def test_small_regions_and_islands_keep_their_area_at_display_detail(adcode: str) -> None:
    full, display = (
        catalog.boundaries("prefecture", detail).set_index("adcode").geometry[adcode]
        for detail in ("full", "display")
    )
    assert display.area / full.area == pytest.approx(1, abs=0.05)


def test_areas_nest_and_sum_to_the_country() -> None:
    regions = catalog.regions()
    by_level = {level: regions[regions["level"] == level] for level in LEVELS}
    counties = by_level["county"]
    for level in ("prefecture", "province"):
        parts = counties.groupby(f"{level}_adcode")["area_km2"].sum()
        whole = by_level[level].set_index("adcode")["area_km2"]
        assert (parts - whole).abs().max() < 0.01 * 200  # each county is rounded to 0.01 km²
        assert set(parts.index) == set(whole.index)
    total = by_level["province"]["area_km2"].sum()
    assert total == pytest.approx(CHINA_KM2, rel=0.02)


def test_display_detail_nests_as_geometry() -> None:
    counties = catalog.boundaries("county")
    prefectures = catalog.boundaries("prefecture")
    # In square degrees: only the sums matter, so no projection is needed.
    parts = pd.Series(shapely.area(counties.geometry.to_numpy()), counties["prefecture_adcode"])
    whole = pd.Series(shapely.area(prefectures.geometry.to_numpy()), prefectures["adcode"])
    assert (parts.groupby(level=0).sum() - whole).abs().max() < 1e-9


def test_parents_exist_one_level_up() -> None:
    regions = catalog.regions()
    codes = {level: set(regions.loc[regions["level"] == level, "adcode"]) for level in LEVELS}
    counties = regions[regions["level"] == "county"]
    assert set(counties["prefecture_adcode"]) == codes["prefecture"]
    assert set(counties["province_adcode"]) == codes["province"]
    assert set(regions["parent_adcode"]) <= codes["prefecture"] | codes["province"] | {"100000"}


def test_each_point_lies_in_its_region() -> None:
    for level in LEVELS:
        shapes = catalog.boundaries(level, "full")
        points = shapely.points(shapes["lon"], shapes["lat"])
        assert shapely.covers(shapes.geometry.to_numpy(), points).all(), level


@pytest.mark.parametrize("level", LEVELS)
def test_neighbours_are_symmetric_and_irreflexive(level: str) -> None:
    neighbours = catalog.neighbours(level)
    codes = set(catalog.boundaries(level)["adcode"])
    assert codes >= neighbours.keys()
    for adcode, others in neighbours.items():
        assert adcode not in others
        assert list(others) == sorted(set(others))
        assert all(adcode in neighbours[other] for other in others)


def test_neighbours_and_islands_by_the_atlas() -> None:
    names = catalog.regions().query("level == 'province'").set_index("adcode")["short_name"]
    found = {
        names[adcode]: {names[other] for other in others}
        for adcode, others in catalog.neighbours("province").items()
    }
    assert found["四川"] == {"重庆", "贵州", "云南", "西藏", "青海", "甘肃", "陕西"}
    assert found["重庆"] == {"四川", "贵州", "湖南", "湖北", "陕西"}
    assert found["澳门"] == found["香港"] == {"广东"}
    assert set(names) - found.keys() == {"海南", "台湾"}


@pytest.mark.parametrize(
    ("adcode", "level", "name", "short_name"),
    [
        ("510100", "prefecture", "成都市", "成都"),
        ("513200", "prefecture", "阿坝藏族羌族自治州", "阿坝"),
        ("422800", "prefecture", "恩施土家族苗族自治州", "恩施"),
        ("652800", "prefecture", "巴音郭楞蒙古自治州", "巴音郭楞"),
        ("429021", "prefecture", "神农架林区", "神农架"),
        ("500156", "county", "武隆区", "武隆"),
        ("371503", "county", "茌平区", "茌平"),
        ("500233", "county", "忠县", "忠县"),
        ("150000", "province", "内蒙古自治区", "内蒙古"),
        ("820000", "province", "澳门特别行政区", "澳门"),
    ],
)
def test_names_and_short_names(adcode: str, level: str, name: str, short_name: str) -> None:
    regions = catalog.regions()
    row = regions[(regions["adcode"] == adcode) & (regions["level"] == level)].iloc[0]
    assert (row["name"], row["short_name"]) == (name, short_name)


@pytest.mark.parametrize("level", LEVELS)
def test_the_official_lines_are_there_at_each_level(level: str) -> None:
    lines = catalog.boundary_lines(level)
    assert {"maritime_dash", "undetermined", "sea_area"} == set(lines["kind"])
    dashes = lines[lines["kind"] == "maritime_dash"]
    west, south, east, north = dashes.total_bounds
    # 南海断续线: around 3–23° N in the South China Sea, the tenth dash east of Taiwan.
    assert south < 5
    assert 20 < north < 26
    assert 105 < west < 112
    assert 120 < east < 124


@pytest.mark.parametrize("name", [f"{level}-{detail}" for level in LEVELS for detail in DETAILS])
def test_every_boundary_file_carries_its_review_number(name: str) -> None:
    (credit,) = catalog.credit(name)
    assert credit["review_number"] == "GS(2024)0650号"
    assert "天地图" in credit["source"]
