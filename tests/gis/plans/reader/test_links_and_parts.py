"""Links of a chain and what lies between them are no trades; parts of a zone under names of their own; parks by their size."""

from __future__ import annotations

import pytest

from tests.gis.plans.reader.test_families import designations

CASES = [
    # the class behind the links says what the chain is of
    ("榆林打造煤—甲醇—烯烃等煤化工产业链。", [("cultivate", "煤化工", "榆林")]),
    (
        "大余打造钨精矿—钨粉—硬质合金等钨材料产业链。",
        [("cultivate", "钨材料", "大余")],
    ),
    # how far a chain goes is no trade
    ("宜春已构建起从锂矿、锂盐到电池，再到回收的全产业链生态圈。", []),
    ("打造从原料供应、产品设计到销售服务的完整产业生态。", []),
    # the field that a place is strong in, and between what it stands
    ("运城聚焦镁合金加工领域形成独特优势。", [("develop", "镁合金加工", "运城")]),
    ("运城成为衔接上游资源与下游加工的关键枢纽。", []),
    ("南阳成为连接南北的重要物流枢纽。", [("hub", "连接南北的重要物流枢纽", "南阳")]),
    # a part of a zone, whatever it does
    ("曲靖经开区西城园区重点发展光伏产业。", [("develop", "光伏", "曲靖经开区西城园区")]),
    ("长宁经开区红桥园区布局储能项目。", [("develop", "储能", "长宁经开区红桥园区")]),
    # how large a park is, and whose name it bears
    (
        "总投资5亿元、占地300亩的龙海国际家具物流园在南康区开工建设。",
        [("hub", "家具", "南康区")],
    ),
    # what is supplied from there
    ("以榆林为主体建设金属镁生产供应中心。", [("base", "金属镁", "榆林")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:24] for text, _ in CASES])
def test_sentence(text, expected):
    assert designations(text) == expected
