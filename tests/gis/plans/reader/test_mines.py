"""Sentences of mines, kilns and works: what goes and where, parks by their names, what a place once was, layouts of several units."""

from __future__ import annotations

import pytest

from tests.gis.plans.reader.test_families import designations
from tests.gis.plans.reader.test_targets import found

CASES = [
    # a name of every day behind an area is no place: 新建
    ("严格限制皖北地区新建石灰项目。", [("restrict", "石灰", "皖北地区")]),
    ("滁州、六安不再新增石灰生产能力。", [("restrict", "石灰", "滁州、六安")]),
    # works of a trade that go are no firm beside a place
    ("门头沟区、平谷区石灰企业全部关停。", [("phase_out", "石灰", "门头沟区、平谷区")]),
    ("支持铜陵、池州、宣城建材企业兼并重组。", [("optimize", "建材", "铜陵、池州、宣城")]),
    ("在岳阳、益阳等消费地适度布局玻璃钢加工基地。", [("base", "玻璃钢加工", "岳阳、益阳")]),
    # zones that lose their trade
    (
        "省政府取消灌云临港化工集中区、滨海沿海化工园区的化工定位。",
        [("phase_out", "化工", "灌云临港化工集中区、滨海沿海化工园区")],
    ),
    ("撤销沛县化工集中区。", [("phase_out", "化工", "沛县化工集中区")]),
    ("取消了一批行政审批事项。", []),
    # parks that are there, by their names
    (
        "省政府批复同意桓台化工产业园、高青化工产业园和临朐化工产业园3家化工园区扩区。",
        [("park", "化工", "桓台化工产业园"), ("park", "化工", "高青化工产业园"), ("park", "化工", "临朐化工产业园")],
    ),
    # a core by the whole name of its park, with the trade that it bears
    ("构建以方城超硬材料产业园为核心，以镇平、内乡为支撑的格局。", [("core", "超硬材料", "方城超硬材料产业园"), ("support", "超硬材料", "镇平、内乡")]),
    # what is built stands behind the last role
    ("以绵阳为核心、德阳和遂宁为两翼发展锂电。", [("core", "锂电", "绵阳"), ("support", "锂电", "德阳、遂宁")]),
    # what it ranks as
    ("辽阳是全国重要的菱镁生产大市。", [("existing", "菱镁", "辽阳")]),
    ("岫岩满族自治县是全国最大的玉石加工大县之一。", [("existing", "玉石", "岫岩满族自治县")]),
    ("辽阳是人口大市。", []),
    ("灵寿县是全国四大云母基地县。", [("existing", "云母", "灵寿县")]),
    ("宝鸡已成为国家钛材料高新技术产业化基地。", [("existing", "钛材料", "宝鸡")]),
    # what was once
    ("湘潭曾是全国最大的锰业生产基地。", []),
    ("醴陵曾是全国最大的花炮生产基地，如今大力发展陶瓷新材料。", [("develop", "陶瓷新材料", "醴陵")]),
    # honours of a town are no trade; what is said of it goes on
    ("正定是国家历史文化名城。", []),
    ("峨眉山市石灰石资源丰富。这里素有“水泥之乡”美誉，也是西南重要的水泥生产基地。", [("existing", "水泥", "峨眉山市")]),
    # a rank that a cluster is to reach
    ("株洲市大力发展轨道交通，争创国家级先进制造业集群。", [("develop", "轨道交通", "株洲市")]),
    # the zone of the sentence before
    ("沁阳化工园区规划面积8平方公里。产业定位是：重点发展精细化工。", [("develop", "精细化工", "沁阳化工园区")]),
    # units of more than one kind, as many as the label says
    (
        "“一城两园一带”包括临沂陶瓷城、罗庄石材园、兰陵石膏园、临沂木业产业带。",
        [("park", "陶瓷", "临沂陶瓷城"), ("park", "石材", "罗庄石材园"), ("park", "石膏", "兰陵石膏园"), ("belt", "木业", "临沂")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:24] for text, _ in CASES])
def test_sentence(text, expected):
    assert designations(text) == expected


def test_a_county_calls_itself_by_a_word_of_every_day_in_its_own_text():
    text = "兴业县水泥产业规划\n努力将兴业打造成石灰深加工基地。"
    assert ("base", "石灰深加工", "兴业") in designations(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("该县扶持石材企业，目标是在2028年实现30亿元的产值。", [("产值", 30, 2028)]),
        ("围绕“主攻工业、三年再翻番”总体目标，2028年推进集群建设。", []),
    ],
)
def test_what_an_aim_is_of_stands_behind_it_and_a_slogan_is_none(text, expected):
    assert [(what, value, year) for what, value, _, _, year in found(text)] == expected
