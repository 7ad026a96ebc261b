"""Headings over several columns: which columns each is written above, merged or not."""

import pytest

from gis.tables.forms import parents

LOWER = ["", "总量", "增速", "总量", "增速"]


@pytest.mark.parametrize(
    "merged",
    [
        (),
        [(0, 0, 1, 0)],
        [(0, 0, 1, 0), (0, 1, 0, 2)],
        [(0, 1, 0, 2), (0, 3, 0, 4)],
        [(0, 3, 0, 4)],
    ],
)
def test_a_heading_stands_above_each_of_its_columns_however_few_are_merged(merged):
    names = parents.joined([["地区", "产值", "", "投资", ""], [*LOWER]], [1, 2], merged)
    assert names == ("地区", "产值 总量", "产值 增速", "投资 总量", "投资 增速")


def test_a_gap_beside_a_merged_heading_is_its_own_columns():
    upper = ["地区", "产值", "", "人口", ""]
    names = parents.joined([upper, ["", "总量", "增速", "万人", "面积"]], [1, 2], [(0, 1, 0, 2)])
    assert names == ("地区", "产值 总量", "产值 增速", "人口 万人", "面积")


def test_what_is_merged_over_two_columns_is_of_no_third():
    names = parents.joined([["产值", "", ""], ["总量", "增速", "总量"]], [3, 4], [(2, 0, 2, 1)])
    assert names == ("产值 总量", "产值 增速", "总量")
