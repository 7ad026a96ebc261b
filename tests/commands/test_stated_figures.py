"""Figures of plans as commands tell them: every record counted once, bounds with their sign, scopes named."""

from __future__ import annotations

import json

import pytest


def lines(text: str, *words: str) -> list[str]:
    return [line for line in text.splitlines() if all(word in line for word in words)]


@pytest.mark.parametrize(
    ("region", "lang", "heading"),
    [
        # One link of four cities; of 武隆's links four, which name 4, 2, 4 and 2 places.
        ("成都", "zh", "协作与转移（1 条，4 个地方）"), ("武隆", "zh", "协作与转移（4 条，12 个地方）"),
        ("武隆", "en", "Links (4; rows by place: 12)"),
    ],
)  # fmt: skip
def test_a_link_is_counted_once_whatever_number_of_places_it_names(run, region, lang, heading):
    assert heading in run("region", region, "--lang", lang)[1].splitlines()


def test_a_mineral_of_four_cities_is_four_rows_that_say_where(run):
    _, out, _ = run("region", "湖北省")
    stated = lines(out, "磷石膏", "由产业支持推知的副产物")
    assert [
        next(city for city in ("宜昌", "荆门", "襄阳", "黄冈") if city in line) for line in stated
    ] == ["宜昌", "荆门", "襄阳", "黄冈"]
    held = json.loads(run("region", "湖北省", "--format", "json")[1])["minerals"]
    assert f"矿产与副产物（{len(held)}）" in out


def test_a_target_for_some_places_says_for_which(run):
    # 广元 is one of the six that the plan excepts.
    (line,) = lines(run("region", "广元")[1], "烧结砖瓦生产线数量压减比例")
    assert "烧结砖瓦生产线数量压减比例（其余15个重点城市）" in line
    _, out, _ = run("monitor", "show", "hubei-2024-2026")
    assert len(lines(out, "（每个国家试点城市）")) == 3
    # Where the indicator says so itself, it is not said twice.
    (line,) = lines(run("monitor", "show", "sichuan-2025-2027")[1], "“3+8”重点地区的覆盖")
    assert "（“3+8”重点地区）" not in line


@pytest.mark.parametrize(
    ("plan", "growth", "base"),
    [
        # 3000 / 1.1³ = 2253.94, of a growth of at least a tenth: at most that.
        ("national-2023-261", "≥ +10.0%", "≤ 2,253.94（2023，由增速推出）"),
        # 500 / 1.13³ = 346.525, of a growth of about 13 %.
        ("hubei-2024-2026", "≈ +13.0%", "≈ 346.525（2023，由增速推出）"),
    ],
)
def test_what_a_plan_bounds_is_not_told_as_exact(run, plan, growth, base):
    row = lines(run("monitor", "show", plan)[1], "绿色建材年营业收入 ")[0]
    assert growth in row
    assert base in row
    revenue = json.loads(run("monitor", "show", plan, "--format", "json")[1])["monitor"][0]
    assert revenue["stated_growth_relation"] == {"≥": ">=", "≈": "~"}[growth[0]]
    assert revenue["base_relation"] == {"≤": "<=", "≈": "~"}[base[0]]


def test_a_base_that_the_plan_states_has_no_bound_and_a_goal_in_words_is_told(run):
    _, out, _ = run("monitor", "show", "sichuan-2025-2027")
    assert " 774（2024，规划写明）" in out
    (line,) = lines(out, "“3+8”重点地区的覆盖")
    assert "全覆盖" in line


def test_neighbours_want_industries_each_once_and_no_policy(run):
    # 德阳: 3 to strengthen and 8 to cultivate; 政府采购支持绿色建材 is a policy, and brick is to be cut back.
    sections = json.loads(run("place", "成都", "--format", "json")[1])["neighbours"]
    deyang = next(row for row in sections if row["区域"] == "四川省德阳市")
    assert len(deyang["规划产业"].split("、")) == 11
    assert "政府采购" not in deyang["规划产业"]
    told = json.loads(run("place", "成都", "--format", "json", "--lang", "en")[1])["neighbours"]
    assert (
        next(row for row in told if row["Region"].startswith("Deyang"))["Industries wanted"] == "11"
    )


def test_specialise_says_that_it_counts_designations_and_where_those_of_a_county_stand(run):
    _, out, _ = run("specialise", "--plan", "wulong-2023-13")
    # 38 rows of 武隆, told under 重庆市, the prefecture that it is counted for.
    assert lines(out, "重庆市", "500000")[0].split()[2] == "38"
    assert "数值与合计是布局记录的条数；其中的区县、园区记在所属的区域（地级）名下" in out
    assert (
        "数值与合计是布局记录的条数"
        not in run("specialise", "--plan", "wulong-2023-13", "--weighted")[1]
    )
