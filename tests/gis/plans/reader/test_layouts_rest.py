"""What a layout rests on, and belts along rivers that no table knows, as many as the sentence counts."""

from __future__ import annotations

import pytest

from tests.gis.plans.reader.test_families import designations

CASES = [
    (
        "形成以昌吉铝产业集群、石河子硅产业基地为支撑的工业发展格局。",
        [("cultivate", "铝", "昌吉"), ("base", "硅", "石河子")],
    ),
    (
        "规划设置了赣南脐橙产业集群和泸溪、芦溪、袁河三大油茶产业带为支撑的“一群三带”发展格局。",
        [("cultivate", "脐橙", "赣南"), ("belt", "油茶", "泸溪、芦溪、袁河")],
    ),
    # a core beside it is read as a core
    (
        "构建以赣州稀土产业基地为核心、吉安电子信息产业集群为支撑的格局。",
        [("core", "稀土", "赣州")],
    ),
    # as many names as are counted
    (
        "形成赣南脐橙产业带和绵水、梅江、琴江三大油茶产业带。",
        [("belt", "脐橙", "赣南"), ("belt", "油茶", "绵水、梅江、琴江")],
    ),
    # goods that are counted are no places
    (
        "打造铜陵铜产业集群和电线、电缆、铜箔三大产业基地。",
        [
            ("cultivate", "铜", "铜陵"),
            ("base", "电线", "铜陵"),
            ("base", "电缆", "铜陵"),
            ("base", "铜箔", "铜陵"),
        ],
    ),
    ("打造环京津物流聚集带。", [("belt", "物流", "环京津")]),
    # the first part behind a colon is one of those that are spelt out
    (
        "打造“一带一基地”的物流体系，即：环京津物流聚集带，石家庄药材加工基地。",
        [("belt", "物流", "环京津"), ("base", "药材加工", "石家庄")],
    ),
    ("主要任务包括：环境保护带，有关部门负责。", []),
    # a slogan before what is made, and the growth of a trade
    (
        "把安吉建成“熊猫+竹”文创基地、全国重要的竹食品生产基地。",
        [("base", "文创", "安吉"), ("base", "竹食品", "安吉")],
    ),
    (
        "把安吉建成全国最大的竹纤维产业发展创新高地、全球瞩目的竹家具基地。",
        [("cultivate", "竹纤维", "安吉"), ("base", "竹家具", "安吉")],
    ),
    ("提升赣州稀土、钨资源的影响力和话语权。", [("strengthen", "稀土", "赣州")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:24] for text, _ in CASES])
def test_sentence(text, expected):
    assert designations(text) == expected
