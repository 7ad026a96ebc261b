"""Zones and regions in one row that share what is built, verbs that run into names, what a place is meant for."""

from __future__ import annotations

import pytest

from tests.gis.plans.reader.test_families import designations

CASES = [
    # zones by their rank share what stands behind the last of the row
    (
        "打造沂水经济开发区、石棉县茶叶产业集聚区。",
        [("cultivate", "茶叶", "沂水经济开发区、石棉县")],
    ),
    (
        "打造大足高新区、宁国经开区石墨产业园。",
        [("park", "石墨", "大足高新区、宁国经开区")],
    ),
    ("推动宁国经开区、泾县共建水泥产业园。", [("park", "水泥", "宁国经开区、泾县")]),
    (
        "打造醴陵工业园、攸县陶瓷产业基地。",
        [("base", "陶瓷", "醴陵工业园、攸县")],
    ),
    # parks that each bear a name of their own do not
    (
        "建设南湖科技园、北山食品产业园。",
        [("park", "", "南湖科技园"), ("park", "食品", "北山食品产业园")],
    ),
    # an area of a trade is no name in a layout
    (
        "构建“一核两翼”格局。“一核”即曲阳县石雕产业核心区；“两翼”即上饶市、靖西市建筑陶瓷产业集聚区。",
        [
            ("core", "石雕", "曲阳县"),
            ("support", "建筑陶瓷", "上饶市"),
            ("support", "建筑陶瓷", "靖西市"),
        ],
    ),
    # a verb that ends in the first sign of a name, and words of which it is the last
    ("做强大冶市铜产业集群。", [("strengthen", "铜", "大冶市")]),
    ("做大做强大方县天麻产业。", [("strengthen", "天麻", "大方县")]),
    ("争创新会区家具产业带。", [("belt", "家具", "新会区")]),
    ("培优肥城轴承产业。", [("strengthen", "轴承", "肥城")]),
    ("壮大新材料产业。", []),
    # what a zone does is no part of its name
    ("宁国经开区布局碳酸钙产业园。", [("park", "碳酸钙", "宁国经开区")]),
    ("宁国经开区做强碳酸钙产业园。", [("park", "碳酸钙", "宁国经开区")]),
    # made again, not once more
    ("严控永登县再生铝产能。", [("restrict", "再生铝", "永登县")]),
    # capacity that is laid out anew, a trade that grows in size; land and money do not
    ("优化岳阳、常德水泥产能布局。", [("optimize", "水泥", "岳阳、常德")]),
    ("扩大石棉县锂电池产业规模。", [("strengthen", "锂电池", "石棉县")]),
    ("扩大石棉县城区面积。", []),
    ("扩大石棉县产业投资规模。", []),
    # what a place is meant for
    ("大足高新区定位为建筑陶瓷、耐火材料。", [("develop", "建筑陶瓷、耐火材料", "大足高新区")]),
    ("巩义市定位为生态宜居城市、旅游名城。", []),
    ("巩义市定位为郑州都市圈的次中心城市。", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:24] for text, _ in CASES])
def test_sentence(text, expected):
    assert designations(text) == expected
