"""Columns of yearbooks beside the figures: ranks, shares, parts, other times; units in headings."""

import pytest

from gis.atlas import Atlas
from gis.errors import InputTableError
from gis.industries import own_table
from gis.tables import headings, periods, reading
from gis.tables.roles import Choices

AMOUNTS = "地区,水泥,{},玻璃\n成都市,45,1,55\n德阳市,30,3,70\n自贡市,20,2,40\n"


@pytest.mark.parametrize(
    ("heading", "reason"),
    [
        ("全省排位", "serial"),
        ("行次", "serial"),
        ("比上年±", "share"),
        ("增长%", "share"),
        ("较上年增长", "share"),
        ("占全省", "share"),
        ("占GDP比重", "share"),
        ("#熟料", "part"),
        ("其中：熟料", "part"),
        ("全部工业", "total"),
    ],
)
def test_what_stands_beside_the_figures_is_no_industry(heading, reason):
    table = reading.read(AMOUNTS.format(heading).encode(), "t.csv", shares=True)
    assert [c.reason for c in table.columns] == ["heading", "numbers", reason, "numbers"]


@pytest.mark.parametrize(
    "heads",
    [
        "水泥计划,水泥实际",
        "水泥本年累计,水泥上年同期",
        "目标产值,完成产值",
        "水泥产值:亿元,玻璃产值:万元",
        "水泥产值亿元,玻璃产值万元",
    ],
)
def test_other_times_plans_and_units_are_not_added_up(heads):
    table = reading.read(f"地区,{heads}\n成都市,1,2\n德阳市,3,4\n".encode(), "t.csv", shares=True)
    with pytest.raises(InputTableError):
        own_table.read(Atlas.bundled(), table, own_table.Wanted(shares=True))


@pytest.mark.parametrize("heading", ["占地面积", "比亚迪", "#", "年末人口", "水泥"])
def test_other_headings_are_not_taken_for_shares_or_parts(heading):
    assert headings.word(heading) not in ("share", "part", "total")


def test_parts_count_where_there_is_nothing_else_and_not_beside_their_total():
    text = "地区,合计,其中：水泥,其中：玻璃\n成都市,15,10,5\n自贡市,11,8,3\n"
    table = reading.read(text.encode(), "t.csv", shares=True)
    assert [c.role for c in table.columns] == ["region", "ignored", "value", "value"]


def test_a_part_in_a_row_and_codes_of_industries():
    text = "地区,行业,产值\n成都市,建材,15\n成都市,其中：水泥,10\n成都市,冶金,3\n"
    table = reading.read(text.encode(), "t.csv", shares=True)
    assert [(one.row, one.reason) for one in table.left_out] == [(3, "part_row")]
    coded = reading.read("地区,行业代码,产值\n成都市,3011,15\n".encode(), "t.csv", shares=True)
    assert [c.role for c in coded.columns] == ["region", "industry", "value"]


@pytest.mark.parametrize("above", ["建材", "合计"])
def test_a_part_in_a_row_counts_where_a_total_adds_it_up_with_its_neighbours(above):
    figures = {"成都市": (120, 35, 66), "德阳市": (80, 21, 9), "绵阳市": (55, 78, 12)}
    kinds = (above, "其中：水泥", "玻璃", "其他建材")
    lines = [
        f"{region},{kind},{n}"
        for region, parts in figures.items()
        for kind, n in zip(kinds, (sum(parts), *parts), strict=True)
    ]
    text = "\n".join(["地区,行业,产值", *lines])
    table = reading.read(text.encode(), "t.csv", shares=True)
    wanted = own_table.Wanted(shares=True, industry="行业")
    own = own_table.read(Atlas.bundled(), table, wanted).table
    assert own.loc["510100"].to_numpy().tolist() == [
        ["其中：水泥", 120.0],
        ["玻璃", 35.0],
        ["其他建材", 66.0],
    ]
    # 建材 is more than 玻璃 and 其他建材, of which 水泥 is a part that nothing adds up.
    other = text.replace(f"绵阳市,{above},145", f"绵阳市,{above},150")
    left = reading.read(other.encode(), "t.csv", shares=True).left_out
    assert [one.row for one in left if one.reason == "part_row"] == [3, 7, 11]


@pytest.mark.parametrize("heads", ["2023-01,2023-02", "202301,202302", "2023-01-01,2023-02-01"])
def test_months_as_numbers_are_times(heads):
    table = reading.read(f"地区,{heads}\n成都市,1,2\n自贡市,3,4\n".encode(), "t.csv", shares=True)
    with pytest.raises(InputTableError) as caught:
        own_table.read(Atlas.bundled(), table, own_table.Wanted(shares=True))
    assert caught.value.key == "error.table_years"


def test_units_of_the_upper_of_two_headings_are_units():
    text = "地区,水泥（万吨）,,玻璃（万重量箱）,\n,本月,累计,本月,累计\n成都市,1,2,3,4\n自贡市,1,2,3,4\n"
    table = reading.read(text.encode(), "t.csv")
    assert [c.unit.base for c in table.of("value")] == ["吨", "吨", "重量箱", "重量箱"]


def test_english_shares_and_five_year_plans():
    table = reading.read(
        "city,cement,cement share\n成都,1,0.2\n自贡,3,0.1\n".encode(), "t.csv", shares=True
    )
    assert [c.reason for c in table.columns] == ["heading", "numbers", "share"]
    assert headings.word("corporate") == ""
    plans = reading.read("地区,十三五投资,十四五投资\n成都市,1,2\n".encode(), "t.csv")
    assert [c.year for c in plans.of("value")] == [("十三五", "投资"), ("十四五", "投资")]


@pytest.mark.parametrize(
    "heading",
    [
        "亩均税收（万元/亩）",
        "单位GDP能耗",
        "劳动生产率（万元/人）",
        "每万人专利",
        "价格指数（上年=100）",
        "水泥人均产量",
        "水泥（元/吨）",
    ],
)
def test_what_is_per_something_is_left_out_of_shares(heading):
    table = reading.read(AMOUNTS.format(heading).encode(), "t.csv", shares=True)
    assert [c.reason for c in table.columns] == ["heading", "numbers", "rate", "numbers"]


@pytest.mark.parametrize(
    "heading", ["密度板（万立方米）", "熟料（吨/日）", "水泥（万吨/年）", "强度等级"]
)
def test_amounts_a_day_or_year_are_amounts(heading):
    assert headings.word(heading) == ""


def test_the_unit_of_the_table_is_not_that_of_growth_ranks_and_numbers_of_firms():
    text = "表1（单位：亿元）,,,,,\n地区,产值,同比增长,企业单位数,人均产值,出口\n成都市,1,5.2,30,9,2\n德阳市,2,6.1,40,8,3\n"
    own = own_table.read(Atlas.bundled(), reading.read(text.encode(), "t.csv"))
    assert own.units == {"产值": "亿元", "出口": "亿元"}


def test_a_sign_right_behind_a_heading_is_its_unit():
    text = "地区,增长%,出生率‰\n成都市,5%,3‰\n德阳市,6.5%,2‰\n"
    own = own_table.read(Atlas.bundled(), reading.read(text.encode(), "t.csv"))
    assert own.table.to_numpy().tolist() == [[5, 3], [6.5, 2]]
    assert own.units == {"增长%": "%", "出生率‰": "‰"}


def test_a_total_of_totals_is_left_out_of_shares():
    text = (
        "地区,工业,建材,水泥,玻璃,机械\n成都市,12,3,1,2,9\n德阳市,11,8,3,5,3\n绵阳市,20,7,4,3,13\n"
    )
    table = reading.read(text.encode(), "t.csv", shares=True)
    assert [c.name for c in table.of("value")] == ["水泥", "玻璃", "机械"]
    assert [(c.name, c.detail) for c in table.columns if c.reason == "sum_of"] == [
        ("工业", "水泥、玻璃、机械"),
        ("建材", "水泥、玻璃"),
    ]


def test_a_scale_alone_in_a_heading_is_how_many_of_whatever_it_is():
    text = "地区,产值（亿）,人口/万\n成都市,1.2,300\n德阳市,3000万,2.5万\n绵阳市,4亿,7\n"
    table = reading.read(text.encode(), "t.csv")
    own = own_table.read(Atlas.bundled(), table)
    assert own.table.to_numpy().tolist() == [[1.2, 300], [0.3, 2.5], [4, 7]]
    assert own.units == {"产值（亿）": "亿", "人口/万": "万"}
    mixed = reading.read("地区,产值（亿）\n成都市,1.2亿元\n德阳市,3\n".encode(), "t.csv")
    assert own_table.read(Atlas.bundled(), mixed).faults["reason"].tolist() == ["mixed_unit"]


def test_scales_of_two_sizes_are_not_added_up_and_are_brought_into_one_unit():
    content = "地区,水泥（亿）,玻璃（万）\n成都市,1,2\n德阳市,3,4\n".encode()
    with pytest.raises(InputTableError) as fault:
        own_table.read(
            Atlas.bundled(),
            reading.read(content, "t.csv", shares=True),
            own_table.Wanted(shares=True),
        )
    assert fault.value.key == "error.table_units"
    one = reading.read(content, "t.csv", Choices(unit="万元"), shares=True)
    own = own_table.read(Atlas.bundled(), one, own_table.Wanted(shares=True))
    assert own.table.loc["510100"].tolist() == [10_000, 2]


def test_a_total_of_a_marked_part_and_its_neighbours_is_left_out():
    text = (
        "地区,建材,其中：水泥,玻璃,其他建材\n成都市,10,3,4,3\n德阳市,20,6,8,6\n绵阳市,31,9,12,10\n"
    )
    table = reading.read(text.encode(), "t.csv", shares=True)
    assert [c.name for c in table.of("value")] == ["其中：水泥", "玻璃", "其他建材"]
    other = text.replace("31,9", "39,9")
    table = reading.read(other.encode(), "t.csv", shares=True)
    assert [(c.name, c.reason) for c in table.columns if c.role == "ignored"] == [
        ("其中：水泥", "part")
    ]


def test_two_rows_with_many_digits_tell_a_sum_and_with_few_none():
    many = "地区,工业,水泥,玻璃\n成都市,1000.5,300.1,700.4\n德阳市,2000.7,600.3,1400.4\n"
    few = "地区,工业,水泥,玻璃\n成都市,3,1,2\n德阳市,5,3,2\n"
    for text, names in ((many, ["水泥", "玻璃"]), (few, ["工业", "水泥", "玻璃"])):
        table = reading.read(text.encode(), "t.csv", shares=True)
        assert [c.name for c in table.of("value")] == names


@pytest.mark.parametrize("heading", ["规模以上工业总产值", "工业企业营业收入", "总量"])
def test_what_all_industries_make_is_none_of_them(heading):
    table = reading.read(AMOUNTS.format(heading).encode(), "t.csv", shares=True)
    assert [c.name for c in table.of("value")] == ["水泥", "玻璃"]


def test_a_heading_and_a_row_of_units_that_differ_are_refused():
    text = "地区,产值（亿元）,人口（万人）\n,万元,万人\n成都市,1,2\n德阳市,3,4\n"
    with pytest.raises(InputTableError) as fault:
        reading.read(text.encode(), "t.csv")
    assert fault.value.key == "error.table_unit_conflict"
    assert fault.value.values == {"column": "产值（亿元）", "own": "亿元", "below": "万元"}


def test_units_in_english_are_units():
    text = "City,GDP (100 million yuan),Population (10 000 persons)\n成都市,1.5,30000人\n德阳市,20 million yuan,2\n"
    own = own_table.read(Atlas.bundled(), reading.read(text.encode(), "t.csv"))
    assert own.table.to_numpy().tolist() == [[1.5, 3.0], [0.2, 2.0]]


@pytest.mark.parametrize(
    ("lines", "found"),
    [("单位：亿元,\n单位：万元,\n", {}), ("单位：亿元,\n（单位：亿元）,\n", {"产值": "亿元"})],
)
def test_two_lines_of_different_units_are_the_unit_of_nothing(lines, found):
    table = reading.read(f"{lines}地区,产值\n成都市,1\n德阳市,2\n".encode(), "t.csv")
    assert own_table.read(Atlas.bundled(), table).units == found
    assert [one.row for one in table.left_out] == [1, 2]


@pytest.mark.parametrize("order", ["合计,其中：水泥,玻璃,陶瓷", "其中：水泥,玻璃,陶瓷,建材合计"])
def test_what_a_total_by_its_heading_adds_up_counts_though_one_is_marked_as_a_part(order):
    cement, glass, tiles = (120, 80, 55), (35, 21, 78), (66, 9, 12)
    rows = []
    for parts in zip(cement, glass, tiles, strict=True):
        cells = (sum(parts), *parts) if order.startswith("合计") else (*parts, sum(parts))
        rows.append(",".join(map(str, cells)))
    lines = [f"{r},{x}" for r, x in zip(("成都市", "德阳市", "绵阳市"), rows, strict=True)]
    text = "\n".join([f"地区,{order}", *lines])
    table = reading.read(text.encode(), "t.csv", shares=True)
    assert [c.name for c in table.of("value")] == ["其中：水泥", "玻璃", "陶瓷"]
    # 规模以上 is a part of what the others add up to, and no industry beside them.
    beside = "地区,合计,其中：规模以上,水泥,玻璃\n成都市,155,70,120,35\n德阳市,101,60,80,21\n绵阳市,133,50,55,78\n"
    table = reading.read(beside.encode(), "t.csv", shares=True)
    assert [c.name for c in table.of("value")] == ["水泥", "玻璃"]


@pytest.mark.parametrize(
    "heading",
    [
        "熟料（吨/d）",
        "熟料（万吨/a）",
        "熟料（吨/季）",
        "水泥（家/个）",
        "法人单位产值",
        "建筑业企业单位产值",
    ],
)
def test_amounts_of_a_day_or_a_quarter_and_of_kinds_of_units_are_no_rates(heading):
    assert headings.word(heading) == ""


@pytest.mark.parametrize(
    "heading", ["单位产值能耗", "税收（万元/亩）", "人口（人/户）", "奖励（万元/家）"]
)
def test_what_is_per_something_is_a_rate(heading):
    assert headings.word(heading) == "rate"


def test_dates_are_ordered_by_time_and_a_mark_behind_one_is_no_number():
    marked = ["②", "2023年10月", "2023年9月", "①"]
    assert periods.in_order(marked) == ["2023年9月", "2023年10月", "①", "②"]
    lines = [f"成都市,{when},{n}" for n, when in enumerate(("2023年10月", "2023年9月"))]
    table = reading.read("\n".join(["地区,时间,产值", *lines]).encode(), "t.csv", shares=True)
    with pytest.raises(InputTableError) as fault:
        own_table.read(Atlas.bundled(), table, own_table.Wanted(shares=True))
    assert fault.value.values["found"] == ["2023年9月", "2023年10月"]


@pytest.mark.parametrize(
    ("heading", "when", "rest"),
    [
        ("2024.1-10月", "2024 1-10月", ""),
        ("2024-1-10月产值", "2024 1-10月", "产值"),
        ("2024.10月", "2024 10月", ""),
        ("2024.10月份产值", "2024 10月", "产值"),
        ("2024-01-10", "2024 1月", ""),
    ],
)
def test_months_of_a_year_with_a_point_are_no_day_of_january(
    heading: str, when: str, rest: str
) -> None:
    assert periods.period(heading) == (when, rest)
