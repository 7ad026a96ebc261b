"""Own points and outlines from files as offices send them."""

from __future__ import annotations

import io
import json
import zipfile

import geopandas as gpd
import numpy as np
import openpyxl
import pytest
import shapely

from gis.errors import InputTableError, Term
from gis.project import packages, spatial
from gis.project.layers import Outline, Point

SQUARE = shapely.box(104.0, 30.0, 104.5, 30.5)
POINT = Point(104.5, 30.25, "一号矿", "矿山", "注")


def frame(shapes, crs="EPSG:4326"):
    return gpd.GeoDataFrame(
        {"名称": ["一号矿"] * len(shapes), "类型": "矿山", "备注": "注"}, geometry=shapes, crs=crs
    )


def zipped(made, folder, *, encoding="GBK", without=(".cpg",)):
    """Return a zipped Shapefile whose column names are plain letters, as drivers want them."""
    made = made.rename(columns={"名称": "name", "类型": "kind", "备注": "note"})
    made.to_file(folder / "点.shp", encoding=encoding, engine="pyogrio")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as pack:
        for path in sorted(folder.iterdir()):
            if path.suffix not in without:
                pack.write(path, f"数据/{path.name}")
    return out.getvalue()


def test_each_format_gives_the_same_point(tmp_path):
    made = frame([shapely.Point(104.5, 30.25)])
    made.to_file(tmp_path / "a.geojson", driver="GeoJSON")
    made.to_file(tmp_path / "a.gpkg", driver="GPKG")
    kml = (
        '<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>x</name><Folder><name>矿山</name>'
        "<Placemark><name>一号矿</name><description>注</description>"
        "<Point><coordinates>104.5,30.25,0</coordinates></Point></Placemark></Folder></Document></kml>"
    ).encode()
    kmz = io.BytesIO()
    with zipfile.ZipFile(kmz, "w") as pack:
        pack.writestr("doc.kml", kml)
    shapes = tmp_path / "s"
    shapes.mkdir()
    contents = {
        "a.geojson": (tmp_path / "a.geojson").read_bytes(),
        "a.gpkg": (tmp_path / "a.gpkg").read_bytes(),
        "a.kml": kml,
        "a.kmz": kmz.getvalue(),
        "a.zip": zipped(made, shapes),
        "a.csv": "名称,经度,纬度,类型,备注\n一号矿,104.5,30.25,矿山,注\n".encode("gbk"),
    }
    for name, content in contents.items():
        assert spatial.read(content, name).points == (POINT,), name


def test_a_shapefile_of_polygons_in_gbk_without_cpg_and_in_metres(tmp_path):
    made = frame([SQUARE]).to_crs("EPSG:4523")
    found = spatial.read(zipped(made, tmp_path), "园.zip")
    (outline,) = found.outlines
    assert (outline.name, outline.kind) == ("一号矿", "矿山")
    assert shapely.from_wkt(outline.wkt).symmetric_difference(SQUARE).area < 1e-9


@pytest.mark.parametrize(
    ("said", "encoding"),
    [
        ("ANSI 936", "GBK"),
        ("OEM", "GBK"),
        ("cp936\n", "GBK"),
        ("gb2312", "GBK"),
        ("65001", "UTF-8"),
        ("UTF8", "UTF-8"),
        ("OEM", "UTF-8"),
    ],
)
def test_names_of_encodings_as_programs_write_them(tmp_path, said, encoding):
    pack = io.BytesIO(zipped(frame([shapely.Point(104.5, 30.25)]), tmp_path, encoding=encoding))
    with zipfile.ZipFile(pack, "a") as more:
        more.writestr("数据/点.cpg", said)
    (point,) = spatial.read(pack.getvalue(), "点.zip").points
    assert point.name == "一号矿"


def test_polygons_keep_their_holes_and_their_site():
    shape = shapely.Polygon(
        SQUARE.exterior, [shapely.box(104.1, 30.1, 104.2, 30.2).exterior.coords]
    )
    one = {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "properties": {"名称": "甲园", "site_id": "sichuan-2025-2027/core"},
                "geometry": shapely.geometry.mapping(shape),
            },
            {"type": "Feature", "properties": {}, "geometry": {"type": "LineString", "coordinates": [[104, 30], [105, 31]]}},
        ],
    }  # fmt: skip
    found = spatial.read(json.dumps(one).encode(), "园.geojson")
    (outline,) = found.outlines
    assert outline.site_id == "sichuan-2025-2027/core"
    assert shapely.from_wkt(outline.wkt).equals(shape)
    assert dict(found.left_out) == {"LineString": 1}


FAULTS = {
    "lon and lat exchanged": (b'{"type":"Feature","properties":{"name":"x"},"geometry":{"type":"Point","coordinates":[30,104]}}', "error.spatial_outside"),
    "no JSON": (b"{", "error.spatial_unreadable"),
    "a polygon that crosses itself": (
        b'{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[104,30],[105,31],[105,30],[104,31],[104,30]]]}}',
        "error.spatial_feature",
    ),
    "only lines": (b'{"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":[[104,30],[105,31]]}}', "error.spatial_empty"),
    "another datum": (
        b'{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4610"}},"features":[]}',
        "error.spatial_datum",
    ),
    "an entity": (b'<!DOCTYPE k [<!ENTITY a "b">]><kml>&a;</kml>', "error.spatial_unreadable"),
    "a list of other files": (b'<OGRVRTDataSource><OGRVRTLayer name="x"><SrcDataSource>/etc/passwd</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>', "error.spatial_unreadable"),
    "a damaged package": (b"SQLite format 3\x00" + b"x" * 200, "error.spatial_unreadable"),
}  # fmt: skip


@pytest.mark.parametrize("what", FAULTS)
def test_a_fault_is_named(what):
    content, key = FAULTS[what]
    with pytest.raises(InputTableError) as fault:
        spatial.read(content, "a.geojson" if content.startswith(b"{") else "a.kml")
    assert fault.value.key == key


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("survey.gpx", b'<gpx xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="30" lon="104"><name>a</name></wpt></gpx>'),
        ("parcels.DXF", b"  0\nSECTION\n  2\nHEADER\n"), ("parcels.mif", b'Version 300\nDelimiter ","\n'),
        ("parcels.tab", b"!table\n!version 300\n"), ("parcels.shp", b"\x00\x00\x27\x0a"), ("a.fgb", b"fgb\x03fgb\x00"),
    ],
)  # fmt: skip
def test_formats_of_maps_that_are_not_read_are_said_and_what_is_read(name, content):
    with pytest.raises(InputTableError) as fault:
        spatial.read(content, name)
    assert fault.value.key == "error.spatial_unreadable"
    assert f"不读这种格式（{name[name.rindex('.') :].lower()}）" in fault.value.message("zh")


def test_an_old_datum_is_refused_since_it_would_be_shifted_by_nothing(tmp_path):
    with pytest.raises(InputTableError) as fault:
        spatial.read(zipped(frame([shapely.Point(104.5, 30.25)], "EPSG:4610"), tmp_path), "a.zip")
    assert fault.value.key == "error.spatial_datum"
    assert "Xian" in fault.value.message("en")


OLD = {
    "Krasovsky_1940": (6378245.0, 298.3),
    "IAG_1975": (6378140.0, 298.257),
    "Chengdu_Local": (6378137.0, 298.257222101),
}


@pytest.mark.parametrize("name", OLD)
def test_a_datum_that_no_library_shifts_is_refused_whatever_it_is_called(tmp_path, name):
    axis, flattening = OLD[name]
    crs = (
        f'PROJCS["Transverse_Mercator",GEOGCS["GCS_{name}",DATUM["D_{name}",SPHEROID["{name}",{axis},{flattening}]],'
        'PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],'
        'PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",105.0],'
        'PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]'
    )
    with pytest.raises(InputTableError) as fault:
        spatial.read(zipped(frame([shapely.Point(451871.6, 3347582.7)], crs), tmp_path), "a.zip")
    assert fault.value.key == "error.spatial_datum"


NOWHERE = {
    "none at all": None,
    "of a building site": 'LOCAL_CS["x",UNIT["metre",1]]',
}


@pytest.mark.filterwarnings("ignore:'crs' was not provided")
@pytest.mark.parametrize("system", NOWHERE)
def test_a_package_whose_metres_are_of_no_system_is_refused(tmp_path, system):
    path = tmp_path / "a.gpkg"
    frame([shapely.Point(500.0, 600.0)], NOWHERE[system]).to_file(path)
    with pytest.raises(InputTableError) as fault:
        spatial.read(path.read_bytes(), "a.gpkg")
    assert fault.value.key in ("error.spatial_datum", "error.spatial_no_system")


# Pulkovo 1942 is shifted for its own countries only, TWD67 not at all, Hu Tzu Shan by 26 m at best.
@pytest.mark.parametrize(("code", "is_taken"), [(28418, False), (3828, False), (4236, False), (2326, True), (3826, True), (9000, True)])  # fmt: skip
def test_a_datum_is_taken_where_its_shift_is_published_for_the_place(code, is_taken):
    assert (packages.turner(code) is not None) == is_taken


# Of CGCS2000 by Krüger's series: 6° and 3° zones, with the number of the zone in front and without.
GAUSS_KRUGER = {
    4544: (548243.4486, 3320218.6504),
    4523: (35548243.4486, 3320218.6504),
    4507: (548243.4486, 3320218.6504),
    4496: (18548243.4486, 3320218.6504),
}


@pytest.mark.parametrize("code", GAUSS_KRUGER)
def test_gauss_kruger_metres_are_the_degrees_that_they_stand_for(tmp_path, code):
    content = zipped(frame([shapely.Point(GAUSS_KRUGER[code])], f"EPSG:{code}"), tmp_path)
    (point,) = spatial.read(content, "a.zip").points
    assert (point.lon, point.lat) == pytest.approx((105.5, 30.0), abs=1e-9)


def test_what_a_placemark_has_beside_its_polygon_is_counted_as_left_out():
    ring = "104,30 104.5,30 104.5,30.5 104,30"
    polygon = f"<Polygon><outerBoundaryIs><LinearRing><coordinates>{ring}</coordinates></LinearRing></outerBoundaryIs></Polygon>"
    label = "<Point><coordinates>104.4,30.2</coordinates></Point>"
    marks = (
        f"<Placemark><name>甲园</name><MultiGeometry>{polygon}{label}</MultiGeometry></Placemark>"
    )
    found = spatial.read(f"<kml><Document>{marks}</Document></kml>".encode(), "a.kml")
    assert [one.name for one in found.outlines] == ["甲园"]
    assert (found.points, dict(found.left_out)) == ((), {"GeometryCollection": 1})


def test_a_shapefile_without_its_table_says_what_is_missing(tmp_path):
    content = zipped(frame([SQUARE]), tmp_path, without=(".cpg", ".dbf"))
    with pytest.raises(InputTableError) as fault:
        spatial.read(content, "a.zip")
    assert (fault.value.key, fault.value.values["found"]) == ("error.spatial_parts", [".dbf"])


def retyped(content, kind):
    """Return a zipped Shapefile whose second column, kind, is marked as of another type."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as pack, zipfile.ZipFile(out, "w") as other:
        for name in pack.namelist():
            body = bytearray(pack.read(name))
            if name.endswith(".dbf"):
                body[64 + 11] = ord(kind)
            other.writestr(name, bytes(body))
    return out.getvalue()


@pytest.mark.parametrize("kind", "IBYTM")
def test_columns_of_a_shapefile_in_bytes_are_refused_since_they_would_be_read_as_other_figures(
    kind, tmp_path
):
    with pytest.raises(InputTableError) as fault:
        spatial.read(retyped(zipped(frame([SQUARE]), tmp_path), kind), "a.zip")
    assert (fault.value.key, fault.value.values["found"]) == ("error.spatial_columns", ["kind"])


def test_a_long_text_that_is_blank_in_every_row_is_no_reason_to_refuse_a_shapefile(tmp_path):
    made = frame([SQUARE])
    made["类型"] = ""
    (outline,) = spatial.read(retyped(zipped(made, tmp_path), "M"), "a.zip").outlines
    assert shapely.from_wkt(outline.wkt).equals(SQUARE)


def test_gaode_degrees_come_back_to_where_they_are():
    found = spatial.Found((Point(104.5, 30.25, "a"),), (Outline(spatial.wkt(SQUARE)),), {})
    turned = spatial.in_wgs84(found, "gcj02", lambda lon, lat: np.ones(len(lon), dtype=bool))
    shift = abs(turned.points[0].lon - 104.5) * 96_000
    assert 100 < shift < 700  # metres
    assert spatial.in_wgs84(found, "cgcs2000", lambda *_: None) is found


def test_columns_without_a_place_of_their_own_stay_in_the_note():
    content = (
        '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"名称":"一号","行业":"水泥","产量":12.5,'
        '"OBJECTID":7,"空":null},"geometry":{"type":"Point","coordinates":[104.1,30.6]}}]}'
    ).encode()
    (point,) = spatial.read(content, "a.geojson").points
    assert (point.name, point.kind, point.note) == ("一号", "水泥", "产量: 12.5")
    (row,) = spatial.read("名称,经度,纬度,产量\n一号,104.1,30.6,12\n".encode(), "a.csv").points
    assert (row.name, row.kind, row.note) == ("一号", "", "产量: 12")


@pytest.mark.parametrize(
    ("beside", "remarks"),
    [
        ({"numberMatched": 2500, "numberReturned": 2}, [("part", {"count": 2, "total": 2500})]),
        ({"totalFeatures": 3, "numberMatched": "unknown"}, [("part", {"count": 2, "total": 3})]),
        ({"exceededTransferLimit": True}, [("page", {"count": 2})]),
        ({"properties": {"exceededTransferLimit": True}}, [("page", {"count": 2})]),
        ({"links": [{"rel": "self"}, {"rel": "next"}]}, [("page", {"count": 2})]),
        ({"numberMatched": 2, "exceededTransferLimit": False, "links": [{"rel": "self"}]}, []),
        ({"numberMatched": None, "properties": None, "links": "next"}, []),
        ({}, []),
    ],
)
def test_an_answer_of_a_map_service_that_is_one_page_is_said_to_be_one(beside, remarks):
    point = {"type": "Point", "coordinates": [104.1, 30.6]}
    feature = {"type": "Feature", "properties": {}, "geometry": point}
    answer = {"type": "FeatureCollection", "features": [feature, feature], **beside}
    found = spatial.read(json.dumps(answer).encode(), "a.geojson")
    assert len(found.points) == 2
    assert found.remarks == tuple(Term(f"spatial_remark.{key}", **told) for key, told in remarks)


# 107.53 E of GCJ-02 is 107.5257 of WGS 84 there, of BD-09 107.5192 (some 1 km).
@pytest.mark.parametrize(
    ("heads", "lon"),
    [
        ("经度（高德）,纬度（高德）", 107.5257),
        ("百度经度,百度纬度", 107.5192),
        ("lng_gcj02,lat_gcj02", 107.5257),
        ("东经,北纬", 107.53),
        ("x,y", 107.53),
    ],
)
def test_a_table_of_points_takes_every_heading_of_degrees_in_the_datum_that_it_names(heads, lon):
    content = f"名称,{heads}\n一号矿,107.53,29.41\n".encode()
    found = spatial.read(content, "a.csv")
    turned = spatial.in_wgs84(found, None, lambda lon, _: np.ones(len(lon), dtype=bool))
    assert turned.points[0].lon == pytest.approx(lon, abs=2e-4)
    assert turned.points[0].note == ""
    assert ("spatial_remark.datum" in str(found.remarks)) == (lon != 107.53)


def test_a_table_of_points_in_another_datum_than_is_said_is_refused_and_a_column_tells_it_too():
    told = "名称,经度,纬度,坐标系\n一号矿,107.53,29.41,火星坐标\n".encode()
    assert (spatial.read(told, "a.csv").datum, spatial.read(told, "a.csv").points[0].note) == (
        "gcj02", "",
    )  # fmt: skip
    for content, asked in (
        (told, "wgs84"),
        ("名称,经度（高德）,纬度\n一号矿,107.53,29.41\n".encode(), "bd09"),
        ("名称,经度（西安80）,纬度\n一号矿,107.53,29.41\n".encode(), None),
    ):
        with pytest.raises(InputTableError) as caught:
            spatial.read(content, "a.csv", asked)
        assert caught.value.key == "error.plan_point_datum"
    both = "名称,经度,纬度,百度经度,百度纬度\n一号矿,107.53,29.41,107.54,29.42\n".encode()
    assert [spatial.read(both, "a.csv", one).points[0].lon for one in ("wgs84", "bd09")] == [
        107.53, 107.54,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("table", "key"),
    [
        # What is told of one row only is not told of the others, and was told of none.
        (
            "名称,经度,纬度,坐标系\n一,107.53,29.41,GCJ-02\n二,107.6,29.5,\n",
            "error.plan_point_datum",
        ),
        ("名称,经度,纬度,坐标系,crs\n一,107.53,29.41,WGS84,GCJ-02\n", "error.plan_point_columns"),
        # Words that tell that the degrees are off, and not how.
        ("名称,经度（搜狗）,纬度（搜狗）\n一,107.53,29.41\n", "error.plan_point_datum"),
        ("名称,经度（已加偏）,纬度（已加偏）\n一,107.53,29.41\n", "error.plan_point_datum"),
    ],
)
def test_degrees_whose_datum_is_half_told_are_refused(table, key):
    """All of them were taken for WGS 84 without a word, and stood 500 m off."""
    with pytest.raises(InputTableError) as caught:
        spatial.read(table.encode(), "a.csv")
    assert caught.value.key == key


@pytest.mark.parametrize(
    ("table", "datum"),
    [
        ("名称,经度（GCJ）,纬度（GCJ）\n一,107.53,29.41\n", "gcj02"),
        ("名称,经度,纬度,坐标系,crs\n一,107.53,29.41,,GCJ-02\n", "gcj02"),
        ("名称,经度,纬度,坐标系\n一,107.53,29.41,\n", ""),
        ("名称,经度,纬度,EPSG\n一,107.53,29.41,4490\n", "cgcs2000"),
    ],
)
def test_a_datum_is_told_by_short_names_and_by_the_column_that_is_filled(table, datum):
    assert spatial.read(table.encode(), "a.csv").datum == datum


def test_cells_of_a_table_of_points_whose_formula_has_no_value_are_said():
    """They were missing from the notes of the points without a word."""
    book = openpyxl.Workbook()
    for row in (
        ("名称", "经度", "纬度", "产量", "备注"),
        ("一号矿", 104.5, 30.2, 12, "=A2&D2"),
        ("二号矿", 104.6, 30.3, "=D2*2", "在建"),
    ):
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    found = spatial.read(out.getvalue(), "a.xlsx")
    assert [point.note for point in found.points] == ["产量: 12", "在建"]
    assert found.remarks == (Term("table_remark.formula", count=2, cells=["E2", "D3"]),)


def collection(*told: dict[str, object], **beside: object) -> bytes:
    point = {"type": "Point", "coordinates": [107.53, 29.41]}
    features = [{"type": "Feature", "properties": one, "geometry": point} for one in told]
    return json.dumps({"type": "FeatureCollection", "features": features, **beside}).encode()


def noted(note: str) -> bytes:
    mark = "<Placemark><name>一</name><Point><coordinates>107.53,29.41</coordinates></Point></Placemark>"
    return f"<kml><Document><description>{note}</description>{mark}</Document></kml>".encode()


@pytest.mark.parametrize(
    ("content", "file", "lon"),
    [
        (collection({"名称": "一", "坐标系": "高德"}, {"坐标系": "GCJ-02"}), "a.geojson", 107.5257),
        (collection({"名称": "一", "datum": "bd09"}), "a.geojson", 107.5192),
        (collection({"名称": "一"}, datum="gcj02"), "a.geojson", 107.5257),
        (noted("坐标为GCJ-02（高德、腾讯），由CGCS2000换算"), "a.kml", 107.5257),
        (noted("Coordinates are in BD-09 (Baidu), converted from CGCS2000."), "a.kml", 107.5192),
        (collection({"坐标系": "CGCS2000"}, {"坐标系": "WGS84"}, {}), "a.geojson", 107.53),
        (collection({"坐标系": "见附件"}), "a.geojson", 107.53),
        (noted("坐标为经纬度（度）。行政区划界线为CGCS2000"), "a.kml", 107.53),
    ],
)
def test_features_are_in_the_datum_that_they_or_their_file_tell(content, file, lon):
    """They were taken for WGS 84 without a word, also out of our own files in another datum: 400 m to 1 km off."""
    found = spatial.read(content, file)
    turned = spatial.in_wgs84(found, None, lambda lon, _: np.ones(len(lon), dtype=bool))
    assert turned.points[0].lon == pytest.approx(lon, abs=2e-4)
    assert ("spatial_remark.datum" in str(found.remarks)) == (lon != 107.53)
    assert "GCJ" not in turned.points[0].note


@pytest.mark.parametrize(
    ("content", "asked"),
    [
        (collection({"坐标系": "GCJ-02"}, {"坐标系": "WGS84"}), None),
        (collection({"坐标系": "GCJ-02"}, {}), None),
        (collection({"坐标系": "西安80"}), None),
        (collection({"坐标系": "GCJ-02"}), "wgs84"),
        (collection({}, datum="cgcs2000"), "gcj02"),
    ],
)
def test_features_that_tell_two_datums_or_another_than_is_said_are_refused(content, asked):
    with pytest.raises(InputTableError) as caught:
        spatial.read(content, "a.geojson", asked)
    assert caught.value.key == "error.plan_point_datum"


def test_what_a_kml_shows_from_elsewhere_is_said_to_be_left_out():
    mark = "<Placemark><Point><coordinates>104,30</coordinates></Point></Placemark>"
    more = "<Folder><NetworkLink/><GroundOverlay/></Folder><ScreenOverlay/>"
    found = spatial.read(f"<kml><Document>{mark}{more}</Document></kml>".encode(), "a.kml")
    assert found.left_out == {"NetworkLink": 1, "GroundOverlay": 1, "ScreenOverlay": 1}
    assert len(found.points) == 1


def test_an_empty_line_of_a_table_is_no_point_and_a_line_with_a_name_alone_is_a_fault():
    head = "名称,经度,纬度\n一号,104.5,30.25\n"
    found = spatial.read(f"{head},,\n二号,104.6,30.3\n".encode(), "点.csv", "wgs84")
    assert [point.name for point in found.points] == ["一号", "二号"]
    with pytest.raises(InputTableError, match="3"):
        spatial.read(f"{head}二号,,\n".encode(), "点.csv", "wgs84")
