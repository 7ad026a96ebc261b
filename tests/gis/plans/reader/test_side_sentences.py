"""Sentences that plans and papers put beside their main ones: praise, works, campaigns, series of areas; each beside its contrary."""

from __future__ import annotations

import pytest

from tests.gis.plans.reader.test_families import designations

CASES = {
    "a series of areas, each with its base": (
        "形成以叶县南部、舞钢北部为主要区域的优质岩盐基地，以宝丰中北部、郏县为主要区域的优质煤炭基地，以鲁山为主的陶瓷基地。",
        "河南",
        [
            ("base", "岩盐", "叶县南部、舞钢北部"),
            ("base", "煤炭", "宝丰中北部、郏县"),
            ("base", "陶瓷", "鲁山"),
        ],
    ),
    "a series of areas that are there": (
        "逐步形成了以叶县为主要区域的优质岩盐基地，以舞钢北部、鲁山西南部为主要区域的优质铁矿基地。",
        "河南",
        [("existing", "岩盐", "叶县"), ("existing", "铁矿", "舞钢北部、鲁山西南部")],
    ),
    "a good that nobody knows, its frame told": (
        "形成了以叶县为主要区域的优质虎纹党基地，以鲁山为主要区域的优质丹参基地。",
        "河南",
        [("existing", "虎纹党", "叶县"), ("existing", "丹参", "鲁山")],
    ),
    "an area of no base": (
        "形成以叶县、舞钢为主要区域的发展格局。",
        "河南",
        [],
    ),
    "chains that are counted are all trades": (
        "绵阳市培育壮大智能科技、高端装备两条优势产业链，巩固提升快速消费品、金属制品两大支柱产业链。",
        "四川",
        [
            ("cultivate", "智能科技", "绵阳市"),
            ("cultivate", "高端装备", "绵阳市"),
            ("strengthen", "快速消费品", "绵阳市"),
            ("strengthen", "金属制品", "绵阳市"),
        ],
    ),
    "works are nothing that others lean on": (
        "以宁德核电等重大能源项目为依托，把福安建设成为电机产业基地。",
        "福建",
        [("base", "电机", "福安")],
    ),
    "a trade that others lean on": (
        "以宁德动力电池产业为依托，把福安建设成为电机产业基地。",
        "福建",
        [("support", "动力电池", "宁德"), ("base", "电机", "福安")],
    ),
    "praise": (
        "宜兴素有“江南陶都”的美誉，陶瓷生产历史悠久。",
        "江苏",
        [],
    ),
    "a name that is given": (
        "宜兴市被授予“中国陶瓷之都”称号。",
        "江苏",
        [("existing", "陶瓷", "宜兴市")],
    ),
    "a good of one sign by its full name": (
        "宜兴市号称“中国陶都”。",
        "江苏",
        [("existing", "陶瓷", "宜兴市")],
    ),
    "a name to be polished": (
        "宜兴市提出打造环保产业集群，进一步擦亮“中国陶都”品牌。",
        "江苏",
        [("cultivate", "环保", "宜兴市")],
    ),
    "a campaign": (
        "四川省将开展白酒产业集群打造行动。",
        "四川",
        [],
    ),
    "a rank of a base is no part of its trade": (
        "大同高新区先后被评为国家“绿色园区”和“碳基材料新型工业化产业示范基地”。",
        "山西",
        [("existing", "碳基材料", "大同高新区")],
    ),
    "what places are strong in, one of them unknown": (
        "要聚焦怀化、邵阳和五溪城在中药材等方面的资源优势，建成生物医药产业基地。",
        "湖南",
        [("base", "生物医药", "怀化、邵阳")],
    ),
    "what the last years have formed is there": (
        "近年来，柳州市打造形成螺蛳粉产业集群。",
        "广西",
        [("existing", "螺蛳粉", "柳州市")],
    ),
    "what the last years push is meant": (
        "近年来，柳州市加快打造螺蛳粉产业集群。",
        "广西",
        [("cultivate", "螺蛳粉", "柳州市")],
    ),
}


@pytest.mark.parametrize(("text", "province", "expected"), CASES.values(), ids=CASES)
def test_what_stands_beside_the_main_sentences(text, province, expected):
    assert designations(text, province) == expected
