"""Targets as a reader sees them."""

from __future__ import annotations

import pytest

from gis import catalog
from gis.plans.targets import goal
from tests.views.conftest import open_view


@pytest.mark.parametrize(
    ("relation", "value", "value_max", "unit", "shown"),
    [
        (">=", 3000.0, None, "亿元", "≥ 3,000 亿元"),
        ("<=", 3000.0, float("nan"), "万重量箱", "≤ 3,000 万重量箱"),
        ("=", 10.0, None, "%", "10 %"),
        ("~", 2.5, None, None, "≈ 2.5"),
        ("=", 3.0, 5.0, "个", "3–5 个"),
    ],
)
def test_goal(relation, value, value_max, unit, shown):
    row = {
        "relation": relation, "value": value, "value_max": value_max, "unit": unit, "value_text": None,
    }  # fmt: skip
    assert goal(row) == shown


def test_a_wording_goes_before_a_number():
    row = {"relation": "=", "value": 1.0, "value_max": None, "unit": "", "value_text": "明显提升"}
    assert goal(row) == "明显提升"


def test_targets_of_every_plan_are_shown(run):
    table = open_view(run(plan="all"), "targets").dataframe[0].value.fillna("")
    assert list(table.columns)[:3] == ["规划", "指标", "目标值"]
    assert len(table) == len(catalog.table("targets"))
    assert len(set(table["规划"])) == catalog.table("targets")["plan_id"].nunique()


def test_implied_growth_is_shown_where_a_base_is_known(run):
    every = open_view(run(plan="all"), "targets").dataframe[0].value.fillna("")
    table = every[every["规划"].str.startswith("四川 2025")]
    (shown,) = [h for h in open_view(run(plan="sichuan-2025-2027"), "targets").get("html") if 'class="read"' in h.proto.body]
    assert shown.proto.body.count("<tr>") == 1 + len(table)
    grown = table[table["隐含年均增长"] != ""]
    assert not grown.empty
    assert (grown["基期"] != "").all()
    assert grown["隐含年均增长"].str.fullmatch(r"-?\d+\.\d%").all()
