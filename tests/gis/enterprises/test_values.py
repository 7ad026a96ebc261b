"""Lists as offices hold them: coordinates of every form, units in cells, codes that lost a zero."""

from __future__ import annotations

import math

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gis.atlas import Atlas
from gis.enterprises import runs
from gis.enterprises.assign import Columns, Task
from gis.enterprises.lists import headings, points
from gis.enterprises.lists.headings import Asked
from gis.enterprises.lists.values import degree, pair
from gis.tables import coordinates

ATLAS = Atlas.bundled()


def counted(path, asked=None, digits=0, datum="wgs84"):
    """Return what a list comes to as it stands: counts by prefecture, and the account."""
    found = points.find([str(path)])
    columns = headings.settle(found.parts, asked or Asked(), by_industry=bool(digits))
    made = runs.run(ATLAS, found.parts, Task(columns, "prefecture", digits, datum))
    return made.table, made.account


def listed(tmp_path, text, encoding="gb18030"):
    path = tmp_path / "名录.csv"
    path.write_text(text, encoding=encoding)
    return path


# 成都 by every spelling; 104°03′36″ is 104.06 and 30°40′12″ is 30.67.
FORMS = [
    ("104.06", "30.67"), ("104°03′36″", "30°40′12″"), ("104度3分36秒", "30度40分12秒"),
    ("E104.06", "N30.67"), ("东经104.06°", "北纬30.67°"), ("104.06°E", "30.67°N"),
    ("104°3.6′", "30°40.2′"), (" 104.06 ", "３０.67"),
]  # fmt: skip


def test_every_form_of_a_coordinate_comes_to_the_same_place(tmp_path):
    rows = "".join(f"甲{n},{lon},{lat}\n" for n, (lon, lat) in enumerate(FORMS))
    table, account = counted(listed(tmp_path, "企业名称,经度,纬度\n" + rows))
    assert table[["adcode", "count"]].to_numpy().tolist() == [["510100", len(FORMS)]]
    assert not account.reasons


def test_what_is_no_coordinate_is_named_and_metres_are_told_from_degrees(tmp_path):
    table, account = counted(
        listed(
            tmp_path,
            "经度,纬度\n104°75′,30°\n不详,30.67\n35401234.5,3394521.2\n,\n104.06,30.67\n30.67,104.06\n0,0\n",
        )
    )
    assert table["count"].sum() == 1
    assert dict(account.reasons) == {
        "not_number": 2, "projected": 1, "blank": 1, "swapped": 1, "zero": 1,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("heading", "cells", "turned"),
    [
        ("经纬度", ['"104.06,30.67"', '"116.40,39.90"'], 0),
        ("坐标", ['"30.67,104.06"', "39.90 116.40"], 2),
        ("location", ['"[104.06, 30.67]"', "POINT(116.40 39.90)"], 0),
        ("纬度,经度", ["北纬30°40′12″；东经104°03′36″", "39.90，116.40"], 2),
    ],
)
def test_a_column_may_hold_both_coordinates(tmp_path, heading, cells, turned):
    rows = "".join(f"{cell},甲\n" for cell in [*cells, "104.06", ""])
    path = listed(tmp_path, f'"{heading}",名称\n' + rows)
    table, account = counted(path)
    assert table[["adcode", "count"]].to_numpy().tolist() == [["110000", 1], ["510100", 1]]
    reasons = {"not_number": 1, "blank": 1} | ({"pair_turned": turned} if turned else {})
    assert dict(account.reasons) == reasons


def test_headings_with_remarks_are_known_and_tell_the_datum():
    part = points.Part("a.csv", "csv", 1, 2, 0, 0, 0, (
        "序号", "企业名称", "统一社会信用代码", "注册地址", "纬度（GCJ-02）", "经度（GCJ-02）",
        "行业门类", "行业小类代码", "行业大类", "注册资本（万元）",
    ))  # fmt: skip
    columns = headings.settle([part], Asked(), by_industry=True)
    assert (columns.lon, columns.lat) == ("经度（GCJ-02）", "纬度（GCJ-02）")
    assert (columns.industry, columns.named) == ("行业小类代码", "")
    assert headings.datum_of(columns) == "gcj02"
    for lon, lat, said in [
        ("lng_bd09", "lat_bd09", "bd09"), ("百度经度", "百度纬度", "bd09"), ("经度", "纬度", ""),
        ("经度(CGCS2000)", "纬度(CGCS2000)", "cgcs2000"), ("高德经度", "百度纬度", ""),
    ]:  # fmt: skip
        assert headings.datum_of(Columns(lon, lat)) == said
        if said:
            assert (headings.usual([lon, lat], "lon"), headings.usual([lon, lat], "lat")) == (
                lon,
                lat,
            )
    assert coordinates.datum_columns(["经度", "坐标系"]) == ["坐标系"]


def test_amounts_with_units_count_where_the_heading_names_one(tmp_path):
    path = listed(
        tmp_path,
        "经度,纬度,注册资本（万元）,实缴\n104.06,30.67,500万元人民币,500万元\n104.06,30.67,0.5亿元,3\n"
        '104.06,30.67,"1,200",4\n104.06,30.67,100万美元,5\n104.06,30.67,,6\n104.06,30.67,30%,7\n',
    )
    table, account = counted(path, Asked(sums=("注册资本（万元）", "实缴")))
    assert table["注册资本（万元）"].tolist() == [500 + 5000 + 1200]
    assert table["实缴"].tolist() == [3 + 4 + 5 + 6 + 7]
    # 美元 and % of one column, 万元 of the other, which has no unit in its heading.
    assert (account.reasons["sum_not_number"], account.reasons["sum_blank"]) == (3, 1)


@pytest.mark.parametrize(
    ("cells", "title", "total", "left"),
    [
        (["500万元", "1.2亿", "0.3亿元"], "产值（元）", 5e6 + 1.2e8 + 3e7, []),
        (["500万元人民币", "100万美元", "0", "2亿元"], "产值（元）", 5e6 + 2e8, [3]),
        (["500万元", "20", "80吨", "1亿元", "约3亿元", ""], "产值（元）", 5e6 + 1e8, [3, 4, 6]),
        (["12万吨", "3000吨"], "产值（吨）", 123_000, []),
        (["500万", "1.2亿"], "产值", 1.25e8, []),
        (["20", "3", "500万元"], "产值", 23, [4]),
        (["20", "3"], "产值", 23, []),
    ],
)
def test_units_in_the_cells_are_taken_and_what_is_of_another_kind_is_told_by_row(
    tmp_path, cells, title, total, left
):
    """Where the heading names no unit, amounts with one were left out of the sum."""
    rows = "".join(f"104.06,30.67,{cell}\n" for cell in cells)
    table, account = counted(listed(tmp_path, f"经度,纬度,产值\n{rows}"), Asked(sums=("产值",)))
    assert table[title].tolist() == [total]
    assert [row for _, row, _ in account.examples.get("sum_not_number", [])] == left


def test_the_unit_of_a_sum_is_one_however_the_rows_are_split(tmp_path):
    """A part whose cells have no unit is not added to one in 元."""
    rows = ["104.06,30.67,1万元"] * 40 + ["104.06,30.67,7"] * 40
    path = listed(tmp_path, "经度,纬度,产值\n" + "\n".join(rows) + "\n")
    sums = []
    for size in (10**6, 100):
        parts = points.find([str(path)], size).parts
        columns = headings.settle(parts, Asked(sums=("产值",)), by_industry=False)
        made = runs.run(ATLAS, parts, Task(columns, "prefecture"))
        sums.append((made.table["产值（元）"].tolist(), made.account.reasons["sum_not_number"]))
    assert len(parts) > 10
    assert sums == [([400_000.0], 40)] * 2


def test_sections_are_too_wide_and_codes_that_lost_a_zero_are_pointed_at(tmp_path):
    rows = ["A0111", "111", "3011", "C", "制造业", "C 制造业", "3021", "水泥制造"]
    text = "经度,纬度,行业代码\n" + "".join(f"104.06,30.67,{row}\n" for row in rows)
    table, account = counted(listed(tmp_path, text), digits=2)
    assert dict(zip(table["industry"], table["count"], strict=True)) == {
        "": 3, "01": 1, "11": 1, "30": 3,
    }  # fmt: skip
    assert dict(account.reasons) == {"industry_short": 3}
    assert account.lost_zeros == 1


def test_a_code_without_its_zero_is_pointed_at_beside_others_that_kept_theirs(tmp_path):
    # 0610 kept as a number is 610, of another section: 煤炭 would be 住宿业.
    rows = ["0610", "610", "3011"]
    text = "经度,纬度,行业代码\n" + "".join(f"104.06,30.67,{row}\n" for row in rows)
    table, account = counted(listed(tmp_path, text), digits=2)
    assert table["industry"].tolist() == ["06", "30", "61"]
    assert account.lost_zeros == 1


def test_an_excel_list_keeps_numbers_numbers_and_text_text(tmp_path):
    path = tmp_path / "企业.xlsx"
    pd.DataFrame(
        {
            "统一社会信用代码": ["91510100MA61XXXX0X", "91110000MA00XXXX0Y", "91510100MA61XXXX1Z"],
            "经度": [104.06, 116.40, None], "纬度": [30.67, 39.90, None],
            "行业代码": [3011, 4411, 3021], "注册资本(万元)": [500, "1000万元", 3],
        }
    ).to_excel(path, index=False)  # fmt: skip
    table, account = counted(path, Asked(sums=("注册资本(万元)",)), digits=4)
    assert table.drop(columns=["region_name", "industry_name"]).to_numpy().tolist() == [
        ["110000", "4411", 1, 1000.0], ["510100", "3011", 1, 500.0],
    ]  # fmt: skip
    assert dict(account.reasons) == {"blank": 1}


@given(st.floats(73, 135), st.floats(3, 54))
def test_degrees_minutes_and_seconds_say_what_decimals_say(lon, lat):
    def said(value):
        whole = int(value)
        minutes = int((value - whole) * 60)
        return f"{whole}°{minutes}′{(value - whole - minutes / 60) * 3600:.6f}″"

    east, north = said(lon), said(lat)
    if "60.000000" not in east + north:
        assert degree(east) == pytest.approx(lon, abs=1e-9)
        for text in (f"{lon!r},{lat!r}", f"{lat!r} {lon!r}", f"{north}，{east}"):
            assert pair(text)[:2] == pytest.approx((lon, lat), abs=1e-9)


def test_a_place_west_of_greenwich_is_below_zero_and_a_form_that_contradicts_itself_is_none():
    assert (degree("W74"), degree("南纬33.5")) == (-74.0, -33.5)
    assert all(math.isnan(degree(x)) for x in ("E104W", "104'", "104°60′", "", "104°03′61″"))
    assert all(math.isnan(pair(x)[0]) for x in ("", "1,2,3", "成都", "104.06,"))


@pytest.mark.parametrize(("header", "named"), [
    (("企业", "区县", "产值"), "区县"),
    (("企业", "区县", "注册地址"), "注册地址"),
    (("企业", "所属区县", "行政区划代码"), "行政区划代码"),
])  # fmt: skip
def test_a_list_that_names_only_the_county_is_placed_by_it(header, named):
    part = points.Part("a.csv", "csv", 1, 2, 0, 0, 0, header)
    assert headings.settle([part], headings.Asked(), by_industry=False).named == named
