"""The page 比较 with a user's own tables at two dates, and its maps side by side. Tables made up."""

from __future__ import annotations

import math
from dataclasses import replace

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from tests.views.compare.test_page import CITIES, clean, opened, table, texts
from tests.views.conftest import sent
from views.state import session

DATED = (
    "r,i,t,n\n成都,水泥,2019,30\n成都,玻璃,2019,10\n德阳,水泥,2019,10\n德阳,玻璃,2019,50\n"
    "成都,水泥,2024,40\n成都,玻璃,2024,20\n德阳,水泥,2024,20\n德阳,玻璃,2024,40\n"
)
WIDE = {
    "2019.csv": "r,水泥,玻璃\n成都,30,10\n德阳,10,50\n",
    "2024.csv": "r,水泥,玻璃\n成都,40,20\n德阳,20,40\n",
}
# Before, after, change, growth, overall growth, mix, own; by hand in test_specialisation.py.
SUMS = {"成都市": [40, 60, 20, 0.5, 8, 7, 5], "德阳市": [60, 60, 0, 0, 12, -7, -5]}


def upload(at: AppTest, content: str, name: str, key: str = "own-upload") -> AppTest:
    at.file_uploader(key=key).set_value((name, content.encode(), "text/csv"))
    return clean(at.run())


def choose(at: AppTest, **choices: str) -> AppTest:
    for name, value in choices.items():
        at.selectbox(key=session.key(name)).set_value(value)
        clean(at.run())
    return at


def show(at: AppTest, section: str) -> AppTest:
    at.segmented_control(key=session.key("section")).set_value(section)
    return clean(at.run())


def sums(at: AppTest) -> dict[str, list[float]]:
    return {row[0]: row[1:] for row in table(at, "change-regions").to_numpy().tolist()}


def dated(content: str = DATED) -> AppTest:
    at = upload(opened("own", regions=CITIES), content, "dated.csv")
    choose(at, own_industry="i", own_date="t")
    show(at, "specialisation")
    return choose(at, portfolio_source="own")


def test_two_dates_of_a_long_table_are_split_by_hand_arithmetic():
    at = dated()
    for region, expected in SUMS.items():
        assert sums(at)[region] == pytest.approx(expected)
    assert "2019 为 100，2024 为 120，增长 20 %" in texts(at)
    # All other measures read the later date: 40 of 60 against 60 of 120.
    cells = table(at, "portfolio-cells").set_index("区域")
    assert cells.loc["成都市", "水泥"] == pytest.approx((40 / 60) / (60 / 120))
    layer = sent(at, "change-map")["state"]["layers"][0]
    assert layer["notes"]["510600"] == ["自身竞争力：-5"]
    assert layer["fills"]["510600"] != layer["fills"]["510100"]


def test_a_second_table_of_an_earlier_date_gives_the_same():
    at = upload(opened("own", regions=CITIES), WIDE["2024.csv"], "2024.csv")
    upload(at, WIDE["2019.csv"], "2019.csv", key="own-earlier-upload")
    show(at, "specialisation")
    choose(at, portfolio_source="own")
    for region, expected in SUMS.items():
        assert sums(at)[region] == pytest.approx(expected)
    assert "2019.csv 为 100" in texts(at)
    assert at.session_state["settings"].own_earlier == "2019.csv"


def test_of_three_dates_two_can_be_chosen():
    middle = [row.replace(",2024,", ",2021,") for row in DATED.split("\n") if ",2024," in row]
    at = dated(DATED + "\n".join(middle) + "\n")
    before = at.selectbox(key=session.key("own_before"))
    assert before.options == ["2019", "2021"]
    before.set_value("2021")
    clean(at.run())
    # 2021 and 2024 are the same.
    assert {row[2] for row in sums(at).values()} == {0.0}
    assert at.selectbox(key=session.key("own_after")).options == ["2024"]


def test_a_new_industry_is_a_part_of_its_own():
    at = dated(DATED + "成都,陶瓷,2024,7\n")
    assert [row[-1] for row in sums(at).values()] == [7, 0]
    industries = table(at, "change-industries").set_index("产业")
    assert pd.isna(industries.loc["陶瓷", "增长率"])
    assert industries["竞争力部分"].abs().max() == 0


def test_dates_with_other_regions_are_said_where_the_table_is_loaded():
    at = upload(opened("own", regions=CITIES), DATED + "绵阳,水泥,2024,5\n", "dated.csv")
    choose(at, own_industry="i", own_date="t")
    (fault,) = at.error
    assert "2019" in fault.value
    assert "510700" in fault.value


def test_without_two_dates_the_page_says_what_it_needs_and_invents_nothing():
    said = texts(opened("specialisation", regions=CITIES))
    assert "内置统计没有分行业的两期数据" in said


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_both_languages(lang):
    at = dated()
    at.session_state["english"] = lang == "en"
    clean(at.run())
    assert ("own performance" in texts(at)) == (lang == "en")
    assert ("自身竞争力" in texts(at)) == (lang == "zh")


# Maps side by side


def test_maps_of_one_unit_share_their_classes_and_others_have_their_own():
    indicators = ("gdp:2020", "gdp:2023", "area_km2")
    at = opened(regions=CITIES, indicators=indicators, map_indicators=indicators, map_form="fill")
    maps = {name: sent(at, f"compare-map-{name}")["state"] for name in indicators}
    classes = {
        name: [entry["text"] for entry in state["legend"][0]["entries"]]
        for name, state in maps.items()
    }
    assert classes["gdp:2020"] == classes["gdp:2023"] != classes["area_km2"]
    assert "2 个同单位指标共用此分级" in maps["gdp:2020"]["legend"][0]["note"]
    # The lowest of the two years opens the classes, the highest closes them.
    rows = table(at, "compare-table").filter(like="地区生产总值")
    assert classes["gdp:2020"][-1].split("–")[0] == f"{math.floor(rows.min().min()):,}"
    assert classes["gdp:2020"][0].split("–")[1] == f"{math.ceil(rows.max().max()):,}"
    assert "每幅地图各存为一个 HTML 文件" in texts(at)


def test_totals_are_circles_and_rates_are_fills():
    indicators = ("gdp:2020", "gdp:2023", "share_secondary:2023")
    at = opened(regions=CITIES, indicators=indicators, map_indicators=indicators)
    maps = {name: sent(at, f"compare-map-{name}")["state"] for name in indicators}
    kinds = {name: [spec["kind"] for spec in state["layers"]] for name, state in maps.items()}
    assert kinds["share_secondary:2023"] == ["fill"]
    assert kinds["gdp:2020"] == kinds["gdp:2023"] == ["symbols"]
    rows = table(at, "compare-table").filter(like="地区生产总值")
    # Both years on one scale: the largest circle of all is that of the largest number.
    for name, column in (("gdp:2020", 0), ("gdp:2023", 1)):
        sizes = [item["size"] for item in maps[name]["layers"][0]["items"]]
        share = rows.iloc[:, column].max() / rows.max().max()
        assert max(sizes) == round(46 * share**0.5)
    assert "2 个同单位指标共用一个比例" in maps["gdp:2020"]["legend"][0]["note"]


def test_classes_are_apart_when_asked_for():
    indicators = ("gdp:2020", "gdp:2023")
    at = opened(
        regions=CITIES, indicators=indicators, map_indicators=indicators, map_shared=False,
        map_form="fill",
    )  # fmt: skip
    classes = [
        [e["text"] for e in sent(at, f"compare-map-{name}")["state"]["legend"][0]["entries"]]
        for name in indicators
    ]
    assert classes[0] != classes[1]


# Roles of columns

OFFICE = (
    "2023年建材产值,,,,\n单位：万元,,,,\n序号,地区,水泥,玻璃,合计\n1,成都市,30,10,40\n2,德阳市,10,50,60\n"
    "注：不含个体户。,,,,\n"
)


def roles(at: AppTest) -> dict[str, str]:
    (editor,) = [f.value for f in at.dataframe if {"列名", "用途"} <= set(f.value.columns)]
    return dict(zip(editor["列名"], editor["用途"], strict=True))


def test_roles_are_shown_before_anything_is_computed_and_can_be_changed():
    at = upload(opened("own", regions=CITIES), OFFICE, "office.csv")
    assert roles(at) == {
        "序号": "不用", "地区": "区域", "水泥": "数值", "玻璃": "数值", "合计": "不用",
    }  # fmt: skip
    said = texts(at)
    assert "列名在第 3 行" in said
    assert "略去 1 行（注或资料来源）" in said
    at.session_state["settings"] = replace(
        at.session_state["settings"], own_roles={"玻璃": "ignored", "合计": "value"}
    )
    clean(at.run())
    assert roles(at)["玻璃"] == "不用"
    assert roles(at)["合计"] == "数值"
    used = [f.value for f in at.dataframe if {"区域", "合计"} <= set(f.value.columns)]
    assert "玻璃" not in used[0].columns


def reasons(at: AppTest) -> dict[str, str]:
    (editor,) = [f.value for f in at.dataframe if {"列名", "用途"} <= set(f.value.columns)]
    return dict(zip(editor["列名"], editor["判断依据"], strict=True))


def test_what_the_page_takes_of_itself_is_not_said_to_be_chosen_by_the_user():
    rows = "地区,行业,年份,产值\n成都,水泥,2019,30\n德阳,水泥,2019,10\n成都,水泥,2024,40\n德阳,水泥,2024,5\n"
    at = upload(opened("own", regions=CITIES), rows, "long.csv")
    assert reasons(at) == {
        "地区": "按列名判断", "行业": "按列名判断", "年份": "按列名判断", "产值": "是数值",
    }  # fmt: skip
    at.session_state["settings"] = replace(
        at.session_state["settings"], own_roles={"产值": "ignored"}
    )
    clean(at.run())
    assert reasons(at)["产值"] == "由用户指定"


def test_a_long_table_starts_with_the_roles_that_its_headings_say():
    rows = "地区,行业,年份,产值\n成都,水泥,2019,30\n德阳,水泥,2019,10\n成都,水泥,2024,40\n德阳,水泥,2024,5\n"
    at = upload(opened("own", regions=CITIES), rows, "long.csv")
    assert at.selectbox(key=session.key("own_industry")).value == "行业"
    assert at.selectbox(key=session.key("own_date")).value == "年份"
    assert "两期：2019 → 2024" in texts(at)


def test_a_hostile_heading_stays_text_in_a_fault():
    at = upload(opened("own", regions=CITIES), "a,![x](http://b/c.png)\n1,2\n3,4\n", "t.csv")
    (fault,) = at.error
    assert "![x]" not in fault.value
    assert r"\!\[x\]" in fault.value


def test_years_side_by_side_are_indicators_but_no_industries():
    at = upload(opened("own", regions=CITIES), "地区,2019年,2020年\n成都,1,2\n德阳,3,4\n", "y.csv")
    assert not at.error
    show(at, "specialisation")
    choose(at, portfolio_source="own")
    (fault,) = at.error
    assert "同一数值的不同时间" in fault.value


def test_what_was_made_of_rows_is_told_and_months_are_in_order_of_time():
    rows = "地区,时间,产业,产值\n" + "".join(
        f"{place},2023年{month}月,水泥,{month}\n" for place in ("成都", "襄樊") for month in (10, 9)
    )
    at = upload(opened("own", regions=CITIES), rows, "months.csv")
    assert any("襄樊 → 襄阳市" in one.value for one in at.caption)
    assert any(
        "2023年9月" in one.value
        and "2023年10月" in one.value
        and one.value.index("2023年9月") < one.value.index("2023年10月")
        for one in at.caption
    )


def test_a_column_brought_into_another_unit_is_headed_by_it_where_it_is_an_industry_and_where_an_indicator():
    at = upload(
        opened("own", regions=CITIES), "市,水泥（万元）,玻璃（亿元）\n成都,1,2\n德阳,3,4\n", "t.csv"
    )
    at.text_input(key=session.key("own_unit")).set_value("万元")
    clean(at.run())
    show(at, "specialisation")
    choose(at, portfolio_source="own")
    assert list(table(at, "portfolio-cells"))[-2:] == ["水泥（万元）", "玻璃（万元）"]
