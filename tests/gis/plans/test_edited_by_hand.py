"""A plan file that was edited by hand: each slip is refused with its place and how to mend it, none loses a record."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.errors import InputTableError
from gis.plans import file

PLAN = """plan_id = "own"
title = "某省规划"
short_title = "某省"
short_title_en = "Some"
scope = "510000"
stage = "not_stated"
start_year = 2025
end_year = 2027
within = "510000"
place_level = "prefecture"

[[designation]]
category = "strengthen"
industries = ["水泥"]
places = ["成都", "德阳"]
locator = "一"

[[target]]
id = "t1"
indicator = "产值"
indicator_en = "output"
relation = ">="
value = 5000
unit = "亿元"
year = 2027
locator = "二"
"""


def test_the_plan_itself_is_sound():
    made = file.read(Atlas.bundled(), PLAN, "own.toml")
    assert [r["region_code"] for r in made.tables["designations"]] == ["510100", "510600"]


@pytest.mark.parametrize(
    ("written", "slip", "zh", "en"),
    [
        ('"成都", "德阳"', '"成都"，"德阳"', "第 15 行第 15 个字符：这里是全角符号“，”", "full-width sign"),
        ('"水泥"', "“水泥”", "第 14 行第 15 个字符：这里是全角符号““”", "full-width sign"),
        ("year = 2027\nlocator", "year ＝ 2027\nlocator", "第 25 行第 6 个字符：这里是全角符号“＝”", "full-width"),
        ("value = 5000", "value = ５０００", "第 23 行第 9 个字符：这里是全角符号“５”", "full-width"),
        ("strengthen", "强化", "应为下列之一：strengthen（强化）、cultivate（培育）", "strengthen (Strengthen)"),
        ('["成都", "德阳"]', "[]", "places 写的是 []，应为方括号里的文字列表", "places is []"),
        ("value = 5000", "value = 5000\nvalue_max = 400", "value_max 写的是 400，小于 value 的 5000", "below value"),
        ("start_year = 2025", "start_year = 2029", "end_year 写的是 2027，小于 start_year 的 2029", "below start_year"),
        ('scope = "510000"', 'scope = "519999"', "没有代码为 519999 的行政区", "no region has the code 519999"),
        ('within = "510000"', 'within = "四川省"', "没有代码为 四川省 的行政区", "no region has the code"),
        ("end_year = 2027", "end_year = 2027-01-01", "end_year 写的是 2027-01-01，应为四位年份", "is 2027-01-01"),
    ],
)  # fmt: skip
def test_a_slip_is_refused_with_its_place(written, slip, zh, en):
    assert written in PLAN
    with pytest.raises(InputTableError) as fault:
        file.read(Atlas.bundled(), PLAN.replace(written, slip, 1), "own.toml")
    assert zh in fault.value.message("zh")
    assert en in fault.value.message("en")
