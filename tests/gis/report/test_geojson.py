"""One writer of GeoJSON: what a file says of itself, orientation, decimals, and no second writer."""

import json
import re
from pathlib import Path

import pytest
import shapely

from gis.atlas import Atlas
from gis.report import geojson

ROOT = Path(__file__).resolve().parents[3]
WRITER = "gis/report/geojson.py"
HEAD = geojson.Head("a", "甲", ("regions",), ("sichuan-2025-2027", "wulong-2023-13"))


def test_a_collection_names_title_stage_licence_and_sources():
    content = geojson.collection(Atlas.bundled(), HEAD, [])
    assert list(content) == [
        "type", "name", "title", "stage", "licence", "sources", "features",
    ]  # fmt: skip
    # Sichuan's plan is a draft, Wulong's is in force.
    assert set(content["stage"].split("、")) == {"征求意见稿", "已印发"}
    assert content["licence"] == [content["sources"][0]["licence"]]
    english = geojson.collection(Atlas.bundled(), HEAD, [], "en")
    assert "Draft for comment" in english["stage"]


def test_one_licence_of_several_sources_stands_once():
    head = geojson.Head("a", "甲", ("regions", "regions"))
    assert len(geojson.collection(Atlas.bundled(), head, [])["licence"]) == 1


def test_rings_run_as_the_standard_asks_and_coordinates_are_rounded():
    outer = [(0, 0), (0, 4), (4.123456, 4), (4, 0)]  # clockwise
    hole = [(1, 1), (2, 1), (2, 2), (1, 2)]  # counter-clockwise
    shape = shapely.MultiPolygon([(outer, [hole])])
    found = shapely.geometry.shape(geojson.geometry(shape, 4))
    assert found.geoms[0].exterior.is_ccw
    assert not found.geoms[0].interiors[0].is_ccw
    assert found.bounds == (0, 0, 4.1235, 4)


def test_a_point_rounds_as_it_is_written():
    assert geojson.geometry(shapely.Point(104.250945, 30.878626))["coordinates"] == (
        104.25095,
        30.87863,
    )
    assert geojson.geometry(None) is None


def test_bytes_are_one_feature_a_line_and_refuse_what_json_has_no_word_for():
    one = geojson.feature(shapely.Point(1, 2), {"name": "成都"}, identifier="x")
    content = geojson.to_bytes(geojson.collection(Atlas.bundled(), HEAD, [one, one]))
    assert content.count(b"\n") == 4
    assert "成都".encode() in content
    assert json.loads(content)["features"][0]["geometry"] == {
        "type": "Point",
        "coordinates": [1.0, 2.0],
    }
    bad = geojson.feature(None, {"value": float("nan")})
    with pytest.raises(ValueError, match="not JSON compliant"):
        geojson.to_bytes(geojson.collection(Atlas.bundled(), HEAD, [bad]))


SIGNS = re.compile(
    r"""["']FeatureCollection["']|["']type["']:\s*["']Feature["']|to_geojson\(|__geo_interface__"""
)


def second_writers(root: Path) -> list[str]:
    """Return modules of the house, other than the writer, that spell a feature themselves."""
    return [
        path.relative_to(root).as_posix()
        for package in ("gis", "layers", "commands", "views")
        for path in sorted((root / package).rglob("*.py"))
        if SIGNS.search(path.read_text(encoding="utf-8"))
        and path.relative_to(root).as_posix() != WRITER
    ]


def test_there_is_one_writer():
    assert second_writers(ROOT) == []
    assert SIGNS.search((ROOT / WRITER).read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "planted",
    [
        '{"type": "FeatureCollection", "features": []}',
        "{'type': 'Feature'}",
        "shapely.to_geojson(shape)",
    ],
)
def test_a_second_writer_is_found(tmp_path, planted):
    (tmp_path / "views").mkdir()
    (tmp_path / "views" / "map.py").write_text(f"x = {planted}\n", encoding="utf-8")
    assert second_writers(tmp_path) == ["views/map.py"]
