"""Sentences put together from independent slots: whose, how it is said, what is done, to which trades.

A shape that is read alone must be read beside every other: each value of a slot stands with each
value of every other here, but for pairs that nobody writes.
"""

from __future__ import annotations

from itertools import cycle, product

import pytest

from tests.gis.plans.reader.test_families import designations

ISSUER = "绵阳"
PLACES = {
    "安州": "安州",
    "安州区": "安州区",
    "安州、梓潼": "安州、梓潼",
    "安州、梓潼和盐亭": "安州、梓潼、盐亭",
    "安州、梓潼以及盐亭": "安州、梓潼、盐亭",
    "安州、梓潼等地": "安州、梓潼",
    "安州、梓潼等重点县区": "安州、梓潼",
    "安州、梓潼两县区": "安州、梓潼",
    "安州、梓潼一带": "安州、梓潼",
    "安州及周边地区": "安州",
    "东部片区（安州、梓潼）": "安州、梓潼",
    "安州经开区": "安州经开区",
    "安州经开区、梓潼工业园区": "安州经开区、梓潼工业园区",
    "安州、梓潼经开区": "安州、梓潼经开区",
    "空港板块": "空港板块",
    "城东片区": "城东片区",
    "沿江地区": "沿江地区",
    "梓潼县石桥镇": "梓潼县石桥镇",
}
WAYS = (
    "{p}{a}。",
    "{p}要{a}。",
    "{p}立足资源优势，{a}。",
    "支持{p}{a}。",
    "在{p}{a}。",
    "依托{p}，{a}。",
    "{p}：{a}。",
    "——{p}：{a}；",
    "到2027年，{p}{a}，产值达到500亿元。",
)
ACTS = {
    "重点发展{i}产业": "develop",
    "布局{i}产业": "develop",
    "有序发展{i}产业": "develop",
    "引进{i}类项目": "develop",
    "做大做强{i}产业": "strengthen",
    "改造提升{i}产业": "optimize",
    "优化升级{i}": "optimize",
    "打造{i}产业集群": "cultivate",
    "建设{i}生产基地": "base",
    "规划建设{i}产业园": "park",
    "承接{i}产业转移": "receive",
    "压减{i}产能": "phase_out",
}
TRADES = {
    "石材": "石材",
    "石材、装备制造": "石材、装备制造",
    "石材、装备制造、生物医药": "石材、装备制造、生物医药",
}
# Pairs that nobody writes, or of which it is open what they mean.
_UNSAID = {
    "在{p}{a}。": ("引进", "做大", "改造", "优化", "承接", "压减"),
    "依托{p}，{a}。": ("压减",),
    "到2027年，{p}{a}，产值达到500亿元。": ("引进", "承接", "压减"),
}
# Every pair of values stands together in one of so many sentences, if not in each.
_ONE_IN = 3


def _said(way: str, act: str) -> bool:
    return not act.startswith(_UNSAID.get(way, ("。",)))


@pytest.mark.parametrize("way", WAYS)
def test_every_slot_is_read_beside_every_other(way: str) -> None:
    trades = cycle(TRADES.items())
    shift = WAYS.index(way)
    for (i, (listed, places)), (j, (act, category)) in product(
        enumerate(PLACES.items()), enumerate(ACTS.items())
    ):
        if not _said(way, act) or (i + j + shift) % _ONE_IN:
            continue
        trade, names = next(trades)
        text = way.format(p=listed, a=act.format(i=trade))
        assert designations(text, ISSUER) == [(category, names, places)], text


# What a text of plans says beside its plans: nothing of it is one.
ASIDE = (
    "上世纪八十年代，{p}曾大力发展{i}产业。",
    "历史上{p}曾是全国重要的{i}生产基地，后逐步衰落。",
    "{p}曾规划建设{i}产业园，因土地问题未能实施。",
    "与{p}相比，我市{i}产业规模仍然偏小。",
    "学习借鉴{p}发展{i}产业的先进经验。",
    "一季度，{p}工业投资增长12.3%，其中{i}投资增长20.1%。",
    "3月12日，{p}召开{i}产业发展推进会。",
    "副市长王某到{p}调研{i}产业发展情况。",
    "组织{p}有关部门赴外地考察{i}产业。",
    "{p}籍企业家在广州从事{i}行业。",
    "{p}{i}有限公司获评国家级专精特新“小巨人”企业。",
    "{p}{i}企业普遍反映用工难、融资难。",
    "{p}{i}产业链条短、附加值低的问题比较突出。",
    "从{p}引进一批{i}企业和人才。",
    "加强与{p}在{i}等领域的交流合作。",
    "{p}要强化{i}行业安全生产监管。",
    "《{p}{i}产业发展规划》通过专家评审。",
    "有代表建议{p}不要盲目发展{i}产业。",
    "来自{p}的20家{i}企业参加展会。",
    "受疫情影响，{p}{i}出口下降15%。",
)


@pytest.mark.parametrize("aside", ASIDE)
def test_what_is_said_beside_plans_is_none(aside: str) -> None:
    for place, trade in product(("江油", "江油市", "安州、梓潼"), ("石材", "装备制造")):
        text = aside.format(p=place, i=trade)
        assert designations(text, ISSUER) == [], text
