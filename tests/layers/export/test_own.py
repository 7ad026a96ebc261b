"""Own points and outlines in every export of a selection."""

from __future__ import annotations

import io
import json
import sqlite3
from contextlib import closing

import geopandas as gpd
import openpyxl
import pytest
import shapely

from gis.enterprises.counties.engines import is_inside
from gis.errors import InputTableError
from gis.plans.designations import select
from gis.project import spatial
from gis.project.content import outline_rows
from gis.project.layers import Outline
from gis.report import own_places
from layers.export import kml, selection
from layers.export.placing import Placing
from layers.export.selected import Selected
from tests.layers.test_own import BASE, EDITED, WITH_OWN

EAST, BASIN, SEA = (
    Outline(shapely.box(*bounds).wkt, "片")
    for bounds in ((100, 22, 122, 42), (103, 29, 106.5, 32), (125, 25, 126, 26))
)
ROWS = select(BASE, plan="sichuan-2025-2027", industry="水泥")


def test_each_place_is_in_its_county():
    frame = own_places.places(WITH_OWN)
    # Of the outline 0.418 lies in 仁寿, 0.342 in 简阳, 0.202 in 双流, 0.024, 0.010, and 0.005 in 威远.
    assert frame["region"].tolist() == [
        "四川省眉山市仁寿县",
        "四川省眉山市仁寿县",
        "四川省眉山市仁寿县、四川省成都市简阳市、四川省成都市双流区、四川省资阳市雁江区、四川省成都市龙泉驿区",
    ]
    assert frame["adcode"].tolist() == ["511421", "511421", "511421"]


def test_an_outline_of_many_counties_is_named_by_what_holds_nearly_all_of_it():
    frame = own_places.places(
        BASE.with_rows({"own-outlines": outline_rows("片", [EAST, BASIN, SEA])})
    )
    wide, basin, nothing = (said.split("、") for said in frame["region"])
    # Of the counties of the east two hold a hundredth each, 0.036 together; its provinces hold 0.100, 0.088, 0.054 …
    assert wide[:3] == ["内蒙古自治区", "四川省", "甘肃省"]
    assert len(wide) == 23
    # 成都 holds 0.128 of the basin, 重庆 0.116, 绵阳 0.110; all of its counties above a hundredth hold 0.70.
    assert basin[:3] == ["四川省成都市", "重庆市", "四川省绵阳市"]
    assert nothing == [""]
    assert frame["adcode"].tolist() == ["150000", "510100", ""]


def test_geojson_holds_them_beside_the_designations():
    found = json.loads(selection.geojson_bytes(Selected(WITH_OWN, ROWS)))
    own = [f for f in found["features"] if f["properties"]["feature_kind"].startswith("own_")]
    assert [f["geometry"]["type"] for f in own] == ["Point", "Point", "Polygon"]
    assert own[0]["geometry"]["coordinates"] == [104.2, 30.1]
    assert own[0]["properties"]["name"] == "一号"
    assert found["designation_count"] == len(ROWS)


def test_the_geopackage_has_layers_of_them(tmp_path):
    path = tmp_path / "a.gpkg"
    path.write_bytes(selection.geopackage_bytes(Selected(WITH_OWN, ROWS)))
    points, outlines = (
        gpd.read_file(path, layer=layer) for layer in ("own_points", "own_outlines")
    )
    assert points["note"].fillna("").tolist() == ["注", ""]
    assert outlines.geometry.iloc[0].bounds == (104.0, 30.0, 104.5, 30.5)


@pytest.mark.parametrize("datum", ["cgcs2000", "gcj02"])
def test_no_degrees_stand_beside_a_shape_that_another_datum_moved(datum, tmp_path):
    """The shapes were moved by half a kilometre, the columns lon and lat beside them were not."""
    path = tmp_path / "a.gpkg"
    selected = Selected(WITH_OWN, ROWS, placing=Placing(datum))
    path.write_bytes(selection.geopackage_bytes(selected))
    points = gpd.read_file(path, layer="own_points")
    assert list(points.columns) == ["layer", "name", "kind", "note", "adcode", "region", "geometry"]
    moved = abs(points.geometry.iloc[0].x - 104.2) > 1e-3
    assert moved == (datum == "gcj02")


def test_their_fields_in_words_are_those_of_a_table_and_read_back(tmp_path):
    """What a user calls a kind was headed as a code (类型代码), so that it was lost where the file was read again."""
    placing = Placing(heads="zh")
    path = tmp_path / "a.gpkg"
    path.write_bytes(selection.geopackage_bytes(Selected(WITH_OWN, ROWS, placing=placing)))
    points = gpd.read_file(path, layer="自有点位")
    heads = ["图层", "名称", "类别", "备注", "行政区划代码", "位于"]
    assert list(points.columns) == [*heads, "geometry"]
    written = [
        json.loads(selection.geojson_bytes(Selected(WITH_OWN, ROWS, placing=placing))),
        placing.collection(json.loads(selection.geojson_bytes(Selected(WITH_OWN, ROWS))), "zh"),
    ]
    for found in written:
        own = [
            f
            for f in found["features"]
            if str(f["properties"].get("feature_kind", "")).startswith("own_")
        ]
        assert list(own[0]["properties"]) == ["feature_kind", *heads]
    content = json.dumps({**written[0], "features": own}, ensure_ascii=False).encode()
    read = spatial.read(content, "a.geojson")
    # One without a kind has that of its layer.
    assert [point.kind for point in read.points] == ["石灰石", "矿山"]


def test_workbook_and_kml_name_them():
    book = openpyxl.load_workbook(io.BytesIO(selection.excel_bytes(Selected(WITH_OWN, ROWS))))
    values = [cell.value for row in book["自有点位和边界"].iter_rows() for cell in row]
    assert "一号" in values
    assert 104.2 in values
    said = kml.to_bytes(Selected(WITH_OWN, ROWS)).decode()
    assert "<coordinates>104.2,30.1</coordinates>" in said
    assert "自有点位" in said


@pytest.mark.parametrize("form", ["geojson", "kml", "xlsx", "gpkg"])
def test_a_file_of_a_scenario_names_it(form, tmp_path):
    if form == "geojson":
        found = selection.geojson_bytes(Selected(EDITED, ROWS)).decode()
    elif form == "kml":
        found = kml.to_bytes(Selected(EDITED, ROWS)).decode()
    elif form == "xlsx":
        book = openpyxl.load_workbook(io.BytesIO(selection.excel_bytes(Selected(EDITED, ROWS))))
        found = str([cell.value for sheet in book for row in sheet.iter_rows() for cell in row])
    else:
        path = tmp_path / "a.gpkg"
        path.write_bytes(selection.geopackage_bytes(Selected(EDITED, ROWS)))
        found = str(gpd.read_file(path, layer="sources").to_dict())
    assert "情景" in found
    assert "水泥" in found
    assert "加" in found


@pytest.mark.parametrize(("file", "written"), [
    ("a.geojson", selection.geojson_bytes), ("a.kml", kml.to_bytes), ("a.gpkg", selection.geopackage_bytes),
])  # fmt: skip
@pytest.mark.parametrize("asked", [None, "gcj02"])
def test_what_is_written_in_another_datum_comes_back_to_where_it_is(file, written, asked):
    """Half a kilometre off: nothing that read the file saw that it says so; a GeoPackage was refused with its datum, too."""
    for lang in ("zh", "en"):
        content = written(Selected(WITH_OWN, ROWS, lang, placing=Placing("gcj02")))
        found = spatial.in_wgs84(spatial.read(content, file, asked), asked, is_inside(WITH_OWN))
        (one,) = [point for point in found.points if point.name == "一号"]
        assert (one.lon, one.lat) == pytest.approx((104.2, 30.1), abs=1e-5)
        with pytest.raises(InputTableError, match=r"bd09|BD-09"):
            spatial.read(content, file, "bd09")


def test_every_layer_of_a_moved_geopackage_says_so(tmp_path):
    path = tmp_path / "a.gpkg"
    path.write_bytes(selection.geopackage_bytes(Selected(WITH_OWN, ROWS, placing=Placing("gcj02"))))
    with closing(sqlite3.connect(path)) as connection:
        said = dict(
            connection.execute(
                "SELECT table_name, description FROM gpkg_contents WHERE data_type = 'features'"
            ).fetchall()
        )
    assert {"own_points", "own_outlines", "plants", "regions"} <= said.keys()
    assert all("GCJ-02" in line for line in said.values()), said


@pytest.mark.parametrize(("x", "is_degrees"), [(104.0, True), (35_500_000.0, False)])
@pytest.mark.filterwarnings("ignore:'crs' was not provided")
def test_a_layer_without_a_reference_system_is_taken_where_the_datum_is_named(
    x, is_degrees, tmp_path
):
    """The way out that was named, QGIS, knows neither GCJ-02 nor BD-09."""
    path = tmp_path / "a.gpkg"
    frame = gpd.GeoDataFrame({"name": ["x"]}, geometry=[shapely.Point(x, 30.0)], crs=None)
    frame.to_file(path, layer="a", driver="GPKG")
    with pytest.raises(InputTableError) as fault:
        spatial.read(path.read_bytes(), "a.gpkg")
    assert fault.value.key == "error.spatial_no_system"
    assert "--datum" in fault.value.message("zh")
    if is_degrees:
        assert spatial.read(path.read_bytes(), "a.gpkg", "bd09").points[0].lon == x
    else:
        with pytest.raises(InputTableError) as fault:
            spatial.read(path.read_bytes(), "a.gpkg", "bd09")
        assert fault.value.key == "error.spatial_datum"
