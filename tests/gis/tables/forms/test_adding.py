"""Totals of a user's table beside the sum of the rows that they stand for."""

from __future__ import annotations

import io

import openpyxl
import pytest

from gis.atlas import Atlas
from gis.errors import said
from gis.freight import flows
from gis.industries import own_table
from gis.tables import reading, report


def _told(content: str, *, shares: bool = False) -> list[str]:
    known = own_table.known(Atlas.bundled())
    table = reading.read(content.encode(), "a.csv", known=known, shares=shares)
    return [
        str(said(cell, "zh"))
        for remark in table.rows.remarks
        if remark == "table_remark.totals"
        for cell in remark.values["found"]
    ]


def _cells(content: str, *, shares: bool = False) -> list[tuple[str, ...]]:
    known = own_table.known(Atlas.bundled())
    table = reading.read(content.encode(), "a.csv", known=known, shares=shares)
    return [
        tuple(str(cell.values[key]) for key in ("row", "column", "stated", "sum", "difference"))
        for remark in table.rows.remarks
        if remark == "table_remark.totals"
        for cell in remark.values["found"]
    ]


def test_a_total_that_does_not_add_up_is_told_with_its_place_and_both_figures():
    content = "地区,水泥,玻璃\n成都市,300,10\n德阳市,100,20\n合计,500,30\n"
    assert _told(content) == ["第 4 行“合计”的“水泥”（写 500，各行之和 400，差 +100）"]
    known = own_table.known(Atlas.bundled())
    lines = report.lines(reading.read(content.encode(), "a.csv", known=known))
    assert (
        "1 total does not add up (the rows count, not the total): “水泥” of row 4 “合计” (says 500, the rows add up to 400, "
        "a difference of +100)"
    ) in [str(said(line, "en")) for line in lines]


def test_a_total_above_its_rows_is_told_as_one_below():
    assert _cells("地区,水泥\n总计,3\n成都市,3\n德阳市,1\n") == [("2", "水泥", "3", "4", "−1")]


@pytest.mark.parametrize(
    "content",
    [
        "地区,水泥\n成都市,3\n德阳市,1\n合计,4\n",
        # 0.1 + 0.2 of floats, thousands, other units in the cells.
        '地区,产值（万元）\n成都市,"1,200.1"\n德阳市,0.2\n合计,"1,200.3"\n',
        "地区,产值（亿元）\n成都市,1.5\n德阳市,3000万元\n合计,1.8\n",
        # Rounded to one decimal, and to whole numbers where that is small.
        "地区,产值（亿元）\n成都市,12.3\n德阳市,4.4\n绵阳市,5.5\n合计,22.3\n",
        "地区,产值（亿元）\n成都市,12345\n德阳市,4321\n绵阳市,5678\n合计,22345\n",
        "地区,产值（亿元）\n成都市,12.3\n德阳市,4.4\n绵阳市,5.5\n合计,22\n",
        # Of shares, rates and what is of each no sum is meant.
        "地区,产值,占比（%）,人均产值（万元/人）,增速,平均工资\n成都市,12,60,8,5%,9\n德阳市,4,41,6,3%,7\n合计,16,100,7.2,4.4%,8.5\n",
        # A mean, whatever its heading.
        "地区,洁净度\n成都市,3\n德阳市,1\n绵阳市,5\n合计,3\n",
        "地区,水泥\n成都市,3\n德阳市,1\n平均,7\n",
        # The whole above a part of its counties; parts of the country and of a city.
        "地区,水泥\n全省,50\n成都市,3\n德阳市,1\n",
        "地区,水泥\n川南片区,4\n自贡市,3\n泸州市,1\n成都平原经济区,5\n成都市,5\n合计,9\n",
        "市,区县,水泥\n徐州市,小计,3\n,鼓楼区,1\n,云龙区,2\n南京市,小计,7\n,鼓楼区,3\n,玄武区,4\n合计,,10\n",
        "区县,水泥\n鼓楼区,1\n云龙区,2\n小计,3\n玄武区,4\n秦淮区,5\n小计,9\n总计,12\n",
        "市,区县,水泥\n徐州市,,4\n徐州市,鼓楼区,1\n徐州市,云龙区,2\n",
        # A city above its own counties in one column.
        "地区,产值,税收\n成都市,300123,30\n锦江区,100023,10\n青羊区,200100,20\n德阳市,50011,55\n旌阳区,20000,22\n"
        "广汉市,30011,33\n绵阳市,72345,99\n涪城区,32345,44\n游仙区,40000,55\n合计,422479,184\n",
        # A column of units, row by row.
        "地区,产值,单位\n成都市,1.5,亿元\n德阳市,300,万元\n合计,1.53,亿元\n",
        # Whole numbers of 亿元 and 万吨 are rounded, also in a small table.
        "地区,产值（亿元）\n成都市,12\n德阳市,4\n绵阳市,6\n合计,23\n",
        "地区,水泥产量（万吨）\n成都市,120\n德阳市,45\n绵阳市,61\n乐山市,33\n宜宾市,77\n合计,338\n",
        # A province above cities above counties: all of them, some of them, a county called 市.
        "地区,产值（亿元）\n全省合计,300\n成都市,200\n锦江区,120\n青羊区,80\n德阳市,100\n旌阳区,60\n广汉市,40\n",
        "地区,产值（亿元）\n全省合计,300\n成都市,200\n锦江区,90\n青羊区,80\n德阳市,100\n旌阳区,50\n广汉市,40\n",
        "地区,产值\n辽宁省,300\n大连市,120\n浙江省,400\n宁波市,100\n合计,700\n",
        # Sums of some of the rows among them, and what some of them hold of the whole.
        "地区,产值\n成都市,300\n德阳市,400\n成都平原小计,700\n宜宾市,500\n泸州市,600\n川南小计,1100\n全省合计,1800\n",
        "地区,产值\n成都市,300\n德阳市,300\n两市合计,600\n占全省比重,60\n全省,1000\n",
        # Twice the whole, by kind and by region; a part of it below 其中.
        "地区,产值\n合计,300\n国有,120\n民营,180\n成都市,200\n德阳市,100\n",
        "地区,产值\n合计,300\n其中：成都市,200\n德阳市,90\n",
        # A choice of the cities below the whole.
        "地区,产值\n全省总计,1000\n成都市,30\n德阳市,30\n",
        # Withheld, or said roughly.
        "地区,产值\n成都市,200\n德阳市,*\n宜宾市,100\n合计,350\n",
        "地区,产值\n成都市,200\n德阳市,约50\n宜宾市,<5\n合计,253\n",
        # The highest, what is per what, shares without a sign of them.
        "地区,最高产量,浓度,COD（mg/L）,电耗（千瓦时/吨）,出厂价,覆盖面,产业结构\n成都市,30,40,40,30,7,66,42\n德阳市,40,30,30,40,5,90,57\n"
        "合计,40,36,36,37,6,85,100\n",
    ],
)
def test_a_right_total_and_one_that_is_no_sum_are_not_told(content):
    assert _told(content) == []


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        # More than rounding, and what is counted one by one.
        (
            "地区,产值（亿元）\n成都市,12.3\n德阳市,4.4\n绵阳市,5.5\n合计,22.5\n",
            [("5", "产值（亿元）", "22.5", "22.2", "+0.3")],
        ),
        (
            "地区,企业数（家）\n成都市,12345\n德阳市,4321\n合计,16667\n",
            [("4", "企业数（家）", "16,667", "16,666", "+1")],
        ),
        # 小计 of a city, of a block, and the total of them.
        (
            "市,区县,水泥\n徐州市,小计,3\n,鼓楼区,1\n,云龙区,2\n南京市,小计,8\n,鼓楼区,3\n,玄武区,4\n",
            [("5", "水泥", "8", "7", "+1")],
        ),
        (
            "区县,水泥\n鼓楼区,1\n云龙区,2\n小计,3\n玄武区,4\n秦淮区,5\n小计,8\n总计,12\n",
            [("7", "水泥", "8", "9", "−1")],
        ),
        # A city's own row holds no less than its counties.
        (
            "市,区县,水泥\n徐州市,,2\n徐州市,鼓楼区,1\n徐州市,云龙区,2\n",
            [("2", "水泥", "2", "3", "−1")],
        ),
        ("地区,水泥\n全省,3\n成都市,3\n德阳市,1\n", [("2", "水泥", "3", "4", "−1")]),
        # What is told is the sum of the cities, not of them and of their counties.
        (
            "地区,产值（亿元）\n全省合计,310\n成都市,200\n锦江区,90\n青羊区,80\n德阳市,100\n旌阳区,50\n广汉县,40\n",
            [("2", "产值（亿元）", "310", "300", "+10")],
        ),
        # A city among counties is one of them; a total far below is none of a part.
        (
            "地区,水泥\n金牛区,876\n青羊区,2940\n武侯区,686\n邛崃市,148\n全市合计,2004\n",
            [("6", "水泥", "2,004", "4,650", "−2,646")],
        ),
        # More than rounding of whole numbers, and what was counted.
        (
            "地区,产值（亿元）\n成都市,12\n德阳市,4\n绵阳市,6\n合计,25\n",
            [("5", "产值（亿元）", "25", "22", "+3")],
        ),
        # What is built of steel adds up, and what a building costs.
        (
            "地区,钢结构,工程造价\n成都市,300,10\n德阳市,400,20\n合计,800,40\n",
            [("4", "钢结构", "800", "700", "+100"), ("4", "工程造价", "40", "30", "+10")],
        ),
        (
            "地区,产值,单位\n成都市,1.5,亿元\n德阳市,300,万元\n合计,1.63,亿元\n",
            [("4", "产值", "1.63", "1.53", "+0.1")],
        ),
    ],
)
def test_a_wrong_total_is_told_beside_the_rows_that_it_stands_for(content, expected):
    assert _cells(content) == expected


def test_rows_without_a_number_are_counted_beside_the_difference():
    assert _told("地区,产值\n成都市,12\n德阳市,\n绵阳市,—\n合计,22\n") == [
        "第 5 行“合计”的“产值”（写 22，各行之和 12，差 +10，有 2 行没有数）"
    ]


def test_totals_of_a_long_table_are_those_of_a_region_or_of_an_industry():
    content = (
        "地区,行业,产值\n成都市,水泥,3\n成都市,玻璃,4\n成都市,合计,8\n德阳市,水泥,1\n德阳市,玻璃,2\n德阳市,合计,3\n"
        "合计,水泥,4\n合计,玻璃,7\n合计,合计,10\n"
    )
    assert _cells(content, shares=True) == [
        ("4", "产值", "8", "7", "+1"),
        ("9", "产值", "7", "6", "+1"),
    ]


def test_what_is_marked_as_a_part_counts_once():
    content = (
        "地区,行业,产值\n成都市,合计,7\n成都市,建材,3\n成都市,其中：水泥,2\n成都市,玻璃,4\n"
        "德阳市,合计,5\n德阳市,建材,3\n德阳市,其中：水泥,2\n"
    )
    assert _cells(content, shares=True) == [("6", "产值", "5", "3", "+2")]
    assert _cells(content.replace("德阳市,合计,5", "德阳市,合计,3"), shares=True) == []
    # Without 玻璃 the total may still hold what stands below 其中 without the mark.
    assert _cells(content.replace("德阳市,合计,5", "德阳市,合计,2")) == []
    assert _cells(content.replace("德阳市,合计,5", "德阳市,合计,9")) == [
        ("6", "产值", "9", "3", "+6")
    ]


def test_a_workbook_is_read_with_all_digits():
    book = openpyxl.Workbook()
    rows = [
        ["地区", "产值（亿元）"],
        ["成都市", 0.1],
        ["德阳市", 0.2],
        ["合计", 0.1 + 0.2],
        ["总计", 0.5],
    ]
    for row in rows:
        book.active.append(row)
    file = io.BytesIO()
    book.save(file)
    table = reading.read(file.getvalue(), "a.xlsx", known=own_table.known(Atlas.bundled()))
    (remark,) = table.rows.remarks
    assert [(cell.values["row"], cell.values["difference"]) for cell in remark.values["found"]] == [
        (5, "+0.2")
    ]


@pytest.mark.parametrize(("total", "told"), [("150", []), ("250", ["+100"])])
def test_flows_are_told_when_their_total_is_not_their_sum(total, told):
    content = f"起点,终点,吨\n成都市,重庆市,100\n成都市,德阳市,50\n合计,,{total}\n"
    found = flows.from_table(Atlas.bundled(), reading.rows(content.encode(), "a.csv"))
    cells = [
        cell.values["difference"]
        for remark in found.remarks
        if remark == "table_remark.totals"
        for cell in remark.values["found"]
    ]
    assert cells == told
