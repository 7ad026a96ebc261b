"""What the kernel says of each row: its region, or why it has none, with numbers."""

import json

import numpy as np
import pandas as pd
import pyarrow as pa
import pyproj
import pytest
import shapely
from pyarrow import parquet as pq

from gis.atlas import Atlas
from gis.enterprises import account, datum, runs
from gis.enterprises.assign import Columns, Task
from gis.enterprises.counties import engines
from gis.enterprises.lists import headings, parquet, points
from gis.errors import InputTableError

ATLAS = Atlas.bundled()
PLACED = Columns(lon="lon", lat="lat")


def outcome(path, task, block=10**9, **choices):
    return runs.run(ATLAS, points.find([str(path)], block).parts, task, **choices)


def written(tmp_path, text):
    path = tmp_path / "a.csv"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def towns():
    """Points by the census population of counties, with the county that each lies in."""
    counties = ATLAS.boundaries("county", "full").sort_values("adcode")
    draw = np.random.default_rng(11)
    some = counties.sample(6000, replace=True, random_state=3)
    spread = np.sqrt(some["area_km2"].to_numpy()) / 111 / 3
    lon = some["lon"].to_numpy() + draw.normal(0, 1, len(some)) * spread
    lat = some["lat"].to_numpy() + draw.normal(0, 1, len(some)) * spread
    frame = pd.DataFrame({"lon": lon, "lat": lat})
    found = engines.counties(ATLAS, lon, lat)
    codes = np.append(counties["adcode"].to_numpy(), "")
    return frame.assign(adcode=codes[found])[found >= 0].reset_index(drop=True)


MIXED = (
    "企业,经度,纬度,注册地址\n甲,104.06,30.67,四川省德阳市旌阳区一号\n乙,,,四川省德阳市旌阳区二号\n丙,0,0,成都市青羊区三号\n"
    "丁,,,地址不详\n戊,,,\n己,abc,30,成都市青羊区四号\n"
)


@pytest.mark.parametrize(
    "asked", [headings.Asked(), headings.Asked(lon="经度", lat="纬度", address="注册地址")]
)
def test_rows_without_coordinates_are_placed_by_their_address_and_told(tmp_path, asked):
    path = written(tmp_path, MIXED)
    columns = headings.settle(points.find([str(path)]).parts, asked, by_industry=False)
    assert (columns.lon, columns.spare) == ("经度", ("注册地址",))
    made = outcome(path, Task(columns, "prefecture"))
    # 甲 stands where its coordinates are, whatever its address says; a wrong number is no missing one.
    assert made.table[["region_name", "count"]].to_numpy().tolist() == [
        ["成都市", 2],
        ["德阳市", 1],
    ]
    # 戊 has no place; 丁 has one, that nobody knows.
    assert dict(made.account.reasons) == {
        "spared": 2, "blank": 1, "unmatched": 1, "not_number": 1,
    }  # fmt: skip
    assert made.account.counted + made.account.unplaced == made.account.rows == 6


BOTH = (
    "企业,经度,纬度,行政区划代码,注册地址\n甲,104.06,30.67,,\n乙,,,510600,成都市青羊区一号\n丙,,,,四川省德阳市旌阳区二号\n"
    "丁,0,0,999999,成都市青羊区三号\n戊,,,510700,\n己,,,,\n"
)


@pytest.mark.parametrize(
    ("asked", "spare", "of_second"),
    [
        (headings.Asked(), ("行政区划代码", "注册地址"), "德阳市"),
        (
            headings.Asked(lon="经度", lat="纬度", adcode="行政区划代码", address="注册地址"),
            ("注册地址", "行政区划代码"),
            "成都市",
        ),
    ],
)
def test_a_row_that_its_code_does_not_place_is_placed_by_its_address_and_the_other_way_about(
    tmp_path, asked, spare, of_second
):
    path = written(tmp_path, BOTH)
    columns = headings.settle(points.find([str(path)]).parts, asked, by_industry=False)
    assert columns.spare == spare
    made = outcome(path, Task(columns, "prefecture"))
    counts = dict(made.table[["region_name", "count"]].itertuples(index=False))
    of_all = {"成都市": 2, "德阳市": 1, "绵阳市": 1}
    assert counts == of_all | {of_second: of_all[of_second] + 1}
    assert dict(made.account.reasons) == {"spared": 4, "blank": 1}
    assert made.account.counted == 5


def test_a_row_without_coordinates_is_placed_by_the_column_of_its_county(tmp_path):
    """It was said to have no place, beside a column 所在地 that named it."""
    path = written(tmp_path, '企业,所在地,坐标（高德）\n甲,大方,\n乙,黔西县,"106.05,27.01"\n')
    columns = headings.settle(points.find([str(path)]).parts, headings.Asked(), by_industry=False)
    assert columns.spare == ("所在地",)
    made = outcome(path, Task(columns, "county"))
    assert made.table[["region_name", "count"]].to_numpy().tolist() == [
        ["大方县", 1],
        ["黔西市", 1],
    ]
    assert dict(made.account.reasons) == {"spared": 1}


def test_a_row_without_coordinates_whose_county_is_open_is_told_so(tmp_path):
    """A row that named its city alone was said to have no place at all, and so was an address of two districts."""
    path = written(
        tmp_path,
        "企业,所在县市区,详细地址,经度,纬度\n甲,宜昌,宜昌市,,\n乙,,鼓楼区一号,0,0\n丙,,,,\n丁,宜昌,当阳市一号,,\n合计,宜昌,,,\n",
    )
    columns = headings.settle(points.find([str(path)]).parts, headings.Asked(), by_industry=False)
    made = outcome(path, Task(columns, "county"))
    assert made.table[["region_name", "count"]].to_numpy().tolist() == [["当阳市", 1]]
    assert dict(made.account.reasons) == {
        "spared": 1, "coarser": 1, "ambiguous": 1, "blank": 1, "total": 1,
    }  # fmt: skip
    assert made.account.examples["coarser"][0][2] in ("宜昌", "宜昌市")
    assert made.account.counted + made.account.unplaced == made.account.rows == 5


def test_an_address_asked_for_alone_places_all_rows_and_no_spare_column_is_read(tmp_path):
    parts = points.find([str(written(tmp_path, MIXED))]).parts
    columns = headings.settle(parts, headings.Asked(address="注册地址"), by_industry=False)
    assert (columns.lon, columns.named, columns.spare) == ("", "注册地址", ())


def test_rows_are_counted_or_named_with_the_reason(tmp_path):
    path = written(
        tmp_path,
        "lon,lat,行业,万元\n104.06,30.67,C3011,1.5\n104.06,30.67,X,abc\n30.67,104.06,C30,1\n"
        '0,0,C30,1\n,,C30,1\nabc,30,C30,1\n-74.0,40.7,C30,1\n104.07,30.66,30,"1,200"\n1,2,3\n',
    )
    task = Task(Columns("lon", "lat", industry="行业", sums=("万元",)), "prefecture", 2)
    made = outcome(path, task)
    assert made.table.to_numpy().tolist() == [
        ["510100", "成都市", "", "", 1, pytest.approx(np.nan, nan_ok=True)],
        ["510100", "成都市", "30", "非金属矿物制品业", 2, 1201.5],
    ]
    account = made.account
    assert dict(account.reasons) == {
        "swapped": 1, "zero": 1, "blank": 1, "not_number": 1, "outside": 1, "crooked": 1,
        "industry_wrong": 1, "sum_not_number": 1,
    }  # fmt: skip
    assert (account.rows, account.counted, account.unplaced) == (9, 3, 6)
    assert account.examples["swapped"] == [(str(path), 4, "30.67, 104.06")]
    assert account.examples["sum_not_number"] == [(str(path), 3, "abc")]


def test_levels_add_up(tmp_path, towns):
    towns.to_parquet(tmp_path / "a.parquet")
    whole = {
        level: outcome(tmp_path / "a.parquet", Task(PLACED, level)).table.set_index("adcode")[
            "count"
        ]
        for level in ("county", "prefecture", "province")
    }
    assert {int(counts.sum()) for counts in whole.values()} == {len(towns)}
    expected = towns["adcode"].value_counts()
    assert (whole["county"].sort_index() == expected.sort_index()).all()
    by_province = towns["adcode"].str[:2].value_counts()
    assert {code[:2]: n for code, n in whole["province"].items()} == by_province.to_dict()


def test_codes_names_and_addresses_place_rows_without_coordinates(tmp_path):
    path = written(
        tmp_path,
        'where\n510104\n510100\n成都市锦江区红星路三段1号\n重庆市武隆区\n鼓楼区\n亚特兰蒂斯\n""\n500232\n',
    )
    made = outcome(path, Task(Columns(named="where")))
    counts = made.table.set_index("adcode")["count"].to_dict()
    assert counts == {"500156": 2, "510104": 2}  # 500232 was Wulong before 2016
    assert dict(made.account.reasons) == {"coarser": 1, "ambiguous": 1, "unmatched": 1, "blank": 1}
    by_city = outcome(path, Task(Columns(named="where"), "prefecture"))
    assert by_city.table.set_index("adcode")["count"].to_dict() == {"500000": 2, "510100": 3}


@pytest.mark.parametrize("name", ["gcj02", "bd09"])
def test_a_declared_datum_brings_every_row_home(tmp_path, towns, name):
    lon, lat = datum.from_wgs84(towns["lon"], towns["lat"], name, engines.is_inside(ATLAS))
    frame = towns.assign(lon=lon, lat=lat)
    frame.to_parquet(tmp_path / "a.parquet")
    made = outcome(tmp_path / "a.parquet", Task(PLACED, datum=name))
    expected = towns["adcode"].value_counts().sort_index()
    found = made.table.set_index("adcode")["count"].reindex(expected.index, fill_value=0)
    assert abs(found - expected).sum() <= 2  # a point on an edge may fall to the other side
    assert made.account.better_datum() is None


@pytest.mark.parametrize("name", ["gcj02", "bd09"])
def test_a_wrong_datum_is_doubted_with_numbers(tmp_path, towns, name):
    lon, lat = datum.from_wgs84(towns["lon"], towns["lat"], name, engines.is_inside(ATLAS))
    frame = towns.assign(lon=lon, lat=lat)
    frame.to_parquet(tmp_path / "a.parquet")
    made = outcome(tmp_path / "a.parquet", Task(Columns("lon", "lat", named="adcode")))
    better, right, wrong = made.account.better_datum()
    assert better == name
    assert right > 10 * max(wrong, 1)


def test_a_right_datum_is_not_doubted(tmp_path, towns):
    towns.to_parquet(tmp_path / "a.parquet")
    for columns in (PLACED, Columns("lon", "lat", named="adcode")):
        assert outcome(tmp_path / "a.parquet", Task(columns)).account.better_datum() is None


def geoparquet(path, x, y, crs, shapes=None):
    made = shapely.points(x, y) if shapes is None else shapes
    entry = {"encoding": "WKB", "geometry_types": []} | ({} if crs == "absent" else {"crs": crs})
    told = {"version": "1.1.0", "primary_column": "geom", "columns": {"geom": entry}}
    table = pa.table({"geom": shapely.to_wkb(made)})
    pq.write_table(table.replace_schema_metadata({"geo": json.dumps(told)}), path)


def test_each_file_has_its_own_reference_system(tmp_path):
    lon, lat = np.array([104.06, 104.07]), np.array([30.67, 30.66])
    utm = pyproj.CRS.from_epsg(4544)  # CGCS2000, zone of 105 degrees
    x, y = pyproj.Transformer.from_crs(4490, utm, always_xy=True).transform(lon, lat)
    geoparquet(tmp_path / "a.parquet", lon, lat, "absent")
    geoparquet(tmp_path / "b.parquet", x, y, utm.to_json_dict())
    made = outcome(tmp_path, Task(Columns(geometry="geom"), "prefecture"))
    assert made.table.to_numpy().tolist() == [["510100", "成都市", 4]]


@pytest.mark.parametrize("epsg", [3857, 32648, 4490, 4544, 4547])
def test_projections_of_modern_datums_come_back_to_the_degree(epsg):
    crs = pyproj.CRS.from_epsg(epsg)
    x, y = pyproj.Transformer.from_crs(crs.geodetic_crs, crs, always_xy=True).transform(
        np.array([104.06]), np.array([30.67])
    )
    lon, lat = parquet._degrees("a.parquet", {"crs": crs.to_json_dict()}, x, y)
    assert (lon[0], lat[0]) == pytest.approx((104.06, 30.67), abs=1e-9)


@pytest.mark.parametrize("epsg", [4214, 4610, 2343, 2431, 4555])
def test_older_datums_are_refused_by_name(tmp_path, epsg):
    """PROJ would hand their coordinates on unchanged, tens of metres off."""
    crs = pyproj.CRS.from_epsg(epsg)
    geoparquet(tmp_path / "a.parquet", [104.0], [30.0], crs.to_json_dict())
    ((_, fault),) = outcome(tmp_path / "a.parquet", Task(Columns(geometry="geom"))).faults
    assert crs.name in fault.message("en")
    assert "tens of metres" in fault.message("en")


def test_projected_coordinates_cannot_be_declared_distorted(tmp_path):
    utm = pyproj.CRS.from_epsg(4544)
    geoparquet(tmp_path / "a.parquet", [500000.0], [3400000.0], utm.to_json_dict())
    for name in ("gcj02", "bd09"):
        task = Task(Columns(geometry="geom"), datum=name)
        ((_, fault),) = outcome(tmp_path / "a.parquet", task).faults
        assert utm.name in fault.message("en")
        with pytest.raises(InputTableError) as early:
            headings.settle(
                points.find([str(tmp_path)]).parts, headings.Asked(datum=name), by_industry=False
            )
        assert early.value.key == "error.points_projected"
    assert outcome(tmp_path / "a.parquet", Task(Columns(geometry="geom"))).faults == []


def test_degrees_that_a_file_calls_wgs84_may_be_declared_distorted(tmp_path):
    geoparquet(tmp_path / "a.parquet", [104.0668], [30.5728], "absent")
    task = Task(Columns(geometry="geom"), "prefecture", datum="gcj02")
    assert outcome(tmp_path / "a.parquet", task).table["adcode"].tolist() == ["510100"]


def test_an_empty_point_has_no_place(tmp_path):
    """GeoPandas writes POINT EMPTY where a place is unknown: the list ended in an error of GEOS."""
    shapes = np.array([shapely.Point(), None, shapely.Point(104.06, 30.67)], dtype=object)
    geoparquet(tmp_path / "a.parquet", None, None, "absent", shapes)
    made = outcome(tmp_path / "a.parquet", Task(Columns(geometry="geom"), "prefecture"))
    assert made.table["count"].tolist() == [1]
    assert made.faults == []
    assert made.account.rows == 3


def test_shapes_that_are_no_points_and_unknown_systems_are_refused(tmp_path):
    for name, crs, shapes in (
        ("a.parquet", "absent", [shapely.box(104, 30, 105, 31)]),
        ("b.parquet", None, None),
    ):
        geoparquet(tmp_path / name, [104.0], [30.0], crs, shapes)
        ((_, fault),) = outcome(tmp_path / name, Task(Columns(geometry="geom"))).faults
        assert isinstance(fault, InputTableError)
        assert name in fault.message("en")


def test_the_sign_test_is_the_exact_one_where_it_saves_the_sum():
    from scipy import stats  # two seconds of every worker that only collects

    for rows in (*range(1, 120), 499, 2000):
        tail = stats.binom.sf(np.arange(rows + 1) - 1, rows, 0.5)
        for better in range(rows + 1):
            lead = 2 * better > rows >= 10
            assert account._is_more(better, rows - better) == (lead and tail[better] < 1e-6)


def test_a_row_of_totals_is_no_enterprise_also_where_it_names_a_region(tmp_path):
    path = written(
        tmp_path,
        "序号,企业名称,所在地,万元\n1,甲厂,成都市青羊区,500\n2,乙厂,成都市,300\n,小 计,成都市,800\n3,丙厂,德阳市,100\n合计,,德阳市,900\n",
    )
    parts = points.find([str(path)], 10**9).parts
    columns = headings.settle(
        parts, headings.Asked(address="所在地", sums=("万元",)), by_industry=False
    )
    assert columns.heads == ("序号", "企业名称")
    made = runs.run(ATLAS, parts, Task(columns, "prefecture"))
    assert made.table[["region_name", "count", "万元"]].to_numpy().tolist() == [
        ["成都市", 2, 800],
        ["德阳市", 1, 100],
    ]
    assert made.account.reasons == {"total": 2}
    assert (made.account.rows, made.account.counted, made.account.unplaced) == (5, 3, 2)
    assert [row for _, row, _ in made.account.examples["total"]] == [4, 6]


@pytest.mark.parametrize(
    ("header", "rows"),
    [
        ("坐标", ['"30.67, 204.06"', '"-204.06, 30.67"', '"95.5, 104.06"']),
        ("lon,lat", ["204.06,30.67", "30.67,204.06", "104.06,95.5"]),
    ],
)
def test_degrees_that_are_none_on_earth_are_said_to_be_so(tmp_path, header, rows):
    path = written(
        tmp_path,
        "\n".join([header, '"104.06,30.67"' if header == "坐标" else "104.06,30.67", *rows]),
    )
    columns = Columns(lon="坐标", lat="坐标") if header == "坐标" else PLACED
    found = outcome(path, Task(columns=columns)).account
    assert dict(found.reasons) == {"beyond": 3}
    assert found.counted == 1
    assert [row for _, row, _ in found.examples["beyond"]] == [3, 4, 5]
