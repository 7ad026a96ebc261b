"""Names that need the wider region beside or above them."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.regions import beside
from gis.regions.answers import ANYWHERE, Bounds
from gis.regions.gazetteer import require

ATLAS = Atlas.bundled()


def codes(values, wider, bounds=ANYWHERE):
    found = beside.read(ATLAS, values, wider, bounds)
    return [require(ATLAS, one.text, bounds.within, bounds.level).adcode for one in found]


def test_three_columns_are_one_name():
    rows = [["北京市", "辽宁省", "吉林省"], ["市辖区", "朝阳市", "长春市"]]
    assert codes(["朝阳区", "朝阳县", "朝阳区"], rows) == ["110105", "211321", "220104"]


def test_a_province_beside_a_short_name():
    assert codes(["吉林", "海南"], [["吉林省", "青海省"]], Bounds(None, "prefecture")) == [
        "220200",
        "632500",
    ]


def test_a_former_parent_beside_its_county():
    (found,) = beside.read(ATLAS, ["简阳市"], [["资阳市"]], ANYWHERE)
    assert (require(ATLAS, found.text).adcode, found.odd) == ("510185", "")


def test_what_lies_elsewhere_is_said_and_left_as_it_is():
    (found,) = beside.read(ATLAS, ["成都市"], [["江苏省"]], ANYWHERE)
    assert found == ("成都市", "江苏省")


@pytest.mark.parametrize("other", ["", "川南经济区", "是", "重点"])
def test_what_is_no_region_changes_nothing(other):
    assert beside.read(ATLAS, ["成都市", "鼓楼区"], [[other] * 2], ANYWHERE) == [
        ("成都市", ""),
        ("鼓楼区", ""),
    ]


def test_counties_below_their_prefecture():
    rows = ["江苏省", "南京市", "玄武区", "鼓楼区", "徐州市", "鼓楼区", "泉山区"]
    assert codes(rows, [])[3] == "320106"
    assert codes(rows, [])[5] == "320302"


def test_rows_in_another_order_are_no_groups():
    assert beside.above(ATLAS, ["南京市", "泉山区", "鼓楼区"]) == []
    assert beside.read(ATLAS, ["南京市", "泉山区", "鼓楼区"], [], ANYWHERE)[2].text == "鼓楼区"
    assert beside.above(ATLAS, ["成都市", "德阳市"]) == []
