"""Figures of one work, sums of a list, what a recognised county must have; goals whose year stands right before them."""

from __future__ import annotations

import pytest

from tests.gis.plans.reader.test_targets import found

NO_GOALS = (
    # one work: its sum, its stages, what it is made of and puts out
    "木业物流园项目总投资15亿元，预计2028年6月完成第一期300亩建设任务，用3年时间全部建成900亩。",
    "建设包括：规划年产80万平方米板材加工区，引进1-3家企业建设再利用项目，引进15-20户配套企业入驻。",
    "总投资3亿元的某公司长丝生产线项目将建成年产3500吨长丝、年产2000吨短纤、年产1500吨制品生产线各1条。",
    # the second count is of the list that the first sums up
    "实施好林木培育、竹材开发等13个重点工程及44个重点项目。",
    # from how large a firm is on; what a county must have to be one of those
    "培育主营业务收入超50亿元乃至百亿元企业方阵。",
    "示范县的建设标准包括以下四方面：竹林基地面积达到10万亩以上；加工转化率达到80%以上；建成示范园区1个以上。",
)
GOALS = [
    (
        "稳步推进2030年竹浆产量30万吨、竹笋产量20万吨的战略目标。",
        [("竹浆产量", 30, 2030), ("竹笋产量", 20, 2030)],
    ),
    ("到2028年，家具产业销售收入超越100亿元。", [("家具产业销售收入", 100, 2028)]),
    (
        "到2028年，建成示范园区10个及示范基地5个。",
        [("示范园区", 10, 2028), ("示范基地", 5, 2028)],
    ),
    ("该县将力争把家具产业的产值做到80亿元。", [("家具产业的产值", 80, None)]),
    ("到2028年，全市建成石材园项目3个。", [("石材园项目", 3, 2028)]),
]


@pytest.mark.parametrize("text", NO_GOALS)
def test_no_goal(text):
    assert found(text) == []


@pytest.mark.parametrize(("text", "expected"), GOALS)
def test_goal(text, expected):
    assert [(what, value, year) for what, value, _, _, year in found(text)] == expected


@pytest.mark.parametrize("verb", ["超越", "跨越", "跃上"])
def test_what_goes_beyond_a_figure_is_at_least_as_much(verb):
    assert [relation for *_, relation, _ in found(f"到2028年，产值{verb}100亿元。")] == [">="]
