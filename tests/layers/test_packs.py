"""The boundary packs that browsers draw, decoded and compared with the official boundaries."""

from __future__ import annotations

import json
from collections import Counter
from itertools import pairwise

import geopandas as gpd
import pytest
import shapely

from gis import catalog
from tests.layers.packs import arcs, polygons

CELL = 0.001  # degrees: packs stand on a grid of three decimals
HALF_DIAGONAL = CELL / 2 * 2**0.5
# Rounding can close a ring of a few cells; the builder then draws the smallest triangle instead.
TINY = 10 * CELL**2


@pytest.fixture(scope="module")
def prefectures() -> dict[str, shapely.MultiPolygon]:
    return polygons(catalog.prefecture_pack())


@pytest.fixture(scope="module")
def packs_of_counties() -> dict[str, dict]:
    return json.loads(catalog.content("county-packs"))


@pytest.fixture(scope="module")
def counties(packs_of_counties) -> dict[str, shapely.MultiPolygon]:
    return {k: shape for pack in packs_of_counties.values() for k, shape in polygons(pack).items()}


def official(level: str) -> gpd.GeoSeries:
    return catalog.boundaries(level).set_index("adcode").geometry


def rings(shape: shapely.Geometry) -> list[shapely.LinearRing]:
    parts = shapely.get_parts(shape)
    return [ring for part in parts for ring in (part.exterior, *part.interiors)]


def corners(shape: shapely.Geometry) -> list[shapely.Point]:
    """Return the corners of a shape without those of rings too small for the grid."""
    kept = [ring for ring in rings(shape) if shapely.Polygon(ring).area > TINY]
    return shapely.points(shapely.get_coordinates(kept))


def strays(shapes: dict[str, shapely.Geometry], truth: gpd.GeoSeries) -> dict[str, float]:
    """Return the regions with a corner farther from the other's lines than rounding moves it."""
    found = {}
    for code, shape in shapes.items():
        pairs = ((shape, truth[code]), (truth[code], shape))
        farthest = max(
            shapely.distance(corners(one), other.boundary).max(initial=0.0) for one, other in pairs
        )
        if farthest > HALF_DIAGONAL + 1e-9:
            found[code] = float(farthest)
    return found


def test_every_prefecture_is_there(prefectures):
    assert len(prefectures) == 375
    assert set(prefectures) == set(official("prefecture").index)


def test_every_county_is_there_once_and_in_its_prefecture(counties, packs_of_counties):
    assert len(counties) == 2891
    assert sum(len(pack["regions"]) for pack in packs_of_counties.values()) == 2891
    regions = catalog.regions()
    parents = regions[regions["level"] == "county"].set_index("adcode")["prefecture_adcode"]
    placed = {
        code: parent for parent, pack in packs_of_counties.items() for code in pack["regions"]
    }
    assert placed == parents.to_dict()


@pytest.mark.once
def test_prefectures_stay_within_a_cell_of_the_official_lines(prefectures):
    assert strays(prefectures, official("prefecture")) == {}


@pytest.mark.once
def test_counties_stay_within_a_cell_of_the_official_lines(counties):
    found = strays(counties, official("county"))
    # A loop in the line of 范县 is smaller than the grid and drawn as the smallest triangle.
    assert set(found) <= {"410926"}
    assert max(found.values(), default=0) < 2 * CELL


def test_no_island_and_no_hole_is_lost(prefectures, counties):
    for level, shapes in (("prefecture", prefectures), ("county", counties)):
        truth = official(level)
        for code, shape in shapes.items():
            assert len(rings(shape)) == len(rings(truth[code])), code


@pytest.mark.parametrize("level", ["prefecture", "county"])
def test_areas_agree(level, request):
    shapes = request.getfixturevalue("prefectures" if level == "prefecture" else "counties")
    truth = official(level)
    for code, shape in shapes.items():
        # A corner moves by at most half a cell, so the area by at most length times that.
        slack = truth[code].length * CELL / 2 + TINY
        assert abs(shape.area - truth[code].area) <= slack, code


def test_a_shared_edge_is_stored_once():
    seen: dict[tuple, int] = {}
    for number, line in enumerate(arcs(catalog.prefecture_pack())):
        for ends in pairwise(line):
            assert seen.setdefault(tuple(sorted(ends)), number) == number, ends


def test_arcs_tell_the_same_neighbours_as_the_table():
    users: dict[int, list[str]] = {}
    for adcode, parts in catalog.prefecture_pack()["regions"].items():
        for number in (n for part in parts for ring in part for n in ring):
            users.setdefault(number if number >= 0 else ~number, []).append(adcode)
    assert set(users) == set(range(len(catalog.prefecture_pack()["arcs"])))
    assert set(Counter(len(codes) for codes in users.values())) == {1, 2}
    shared = {tuple(sorted(codes)) for codes in users.values() if len(codes) == 2}
    table = catalog.neighbours("prefecture")
    assert shared == {tuple(sorted((a, b))) for a, others in table.items() for b in others}


def test_the_official_lines_are_in_the_national_pack():
    lines = catalog.prefecture_pack()["lines"]
    table = catalog.boundary_lines("province")
    assert Counter(line["kind"] for line in lines) == Counter(table["kind"])
    dashes = [line for line in lines if line["kind"] == "maritime_dash"]
    assert (
        sum(len(line["parts"]) for line in dashes) == 10
    )  # 南海断续线: nine and the one east of 台湾
    scale = 10 ** catalog.prefecture_pack()["decimals"]
    for line in dashes:
        for part in line["parts"]:
            assert 105 < part[0] / scale < 124
            assert 3 < part[1] / scale < 25
