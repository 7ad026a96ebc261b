"""The contraries of sentences that stand beside the main ones: negation, what is over, what is wished, other subjects."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read
from tests.gis.plans.reader.test_families import designations

_QUOTE = "按照“优化铝产业，壮大齿轮产业，发展装备制造产业”的思路"
_PLAN = "浙江省产业规划（2026—2030年）\n"
CASES = {
    "it is not so that a county is not fit": ("巫溪县并非不适宜发展化工。", "重庆", []),
    "what a county was not fit for": (
        "巫溪县过去不适宜发展旅游，如今重点发展旅游。",
        "重庆",
        [("develop", "旅游", "巫溪县")],
    ),
    "what nobody means, in quotes": (f"綦江区没有{_QUOTE}推进。", "重庆", []),
    "what was once meant, in quotes": (f"綦江区曾{_QUOTE}推进。", "重庆", []),
    "what a place strives to become": (
        "安吉县竹业兴旺，力求发展成为全国最大的竹制品基地。",
        "浙江",
        [("base", "竹制品", "安吉县")],
    ),
    "what a place is to become in a year of the plan": (
        _PLAN + "2028年安吉县发展成为全国最大的竹制品基地。",
        None,
        [("base", "竹制品", "安吉县")],
    ),
    "what a place became before the plan": (
        _PLAN + "2015年安吉县发展成为全国最大的竹制品基地。",
        None,
        [("existing", "竹制品", "安吉县")],
    ),
    "what a place becomes among the aims": (
        _PLAN + "一、发展目标\n安吉县发展成为全国重要的竹制品基地。",
        None,
        [("base", "竹制品", "安吉县")],
    ),
    "what a place became among the basics": (
        _PLAN + "一、发展基础\n安吉县发展成为全国重要的竹制品基地。",
        None,
        [("existing", "竹制品", "安吉县")],
    ),
    "here, below a line, of a city named since": (
        "江苏江阴\n常熟市服装业发达，当地有全国最大的服装基地。",
        "江苏",
        [("existing", "服装", "常熟市")],
    ),
    "what a place is called no longer": ("德化县不再是“中国瓷都”。", "福建", []),
    "what a zone was not named": (
        "大同高新区未被评为“碳基材料新型工业化产业示范基地”。",
        "山西",
        [],
    ),
    "the districts and counties of a city": (
        "支持成都市区市县发展电子信息产业，支持赣州市县区发展稀土产业。",
        None,
        [("develop", "电子信息", "成都市"), ("develop", "稀土", "赣州市")],
    ),
    "a county road": ("推动长沙市区县道沿线发展物流产业。", "湖南", [("develop", "物流", "长沙市区县道沿线")]),
    "a fruit before the rank of its park": (
        "洛川苹果省级现代农业产业园落户富县。",
        "陕西",
        [("park", "苹果", "洛川")],
    ),
    "an area that joins two shores": ("支持平潭建设两岸集聚发展示范区。", "福建", []),
    "an area of schools and works": ("建设德阳产教融合发展示范区。", "四川", []),
    "an area of a trade that joins": (
        "建设上饶文旅融合发展示范区。",
        "江西",
        [("cultivate", "文旅", "上饶")],
    ),
    "areas in a row, none of them lost": (
        "支持宁德建设锂电产业集聚发展示范区、福安电机产业转型示范区。",
        "福建",
        [("cultivate", "锂电", "宁德"), ("cultivate", "电机", "福安")],
    ),
    "a city that is called 临海": (
        "建设台州临海汽车产业基地。",
        "浙江",
        [("base", "汽车", "台州临海")],
    ),
    "a belt along the sea": (
        "建设湛江沿海石化产业带。",
        "广东",
        [("belt", "石化", "湛江沿海")],
    ),
    "a second core of the same trade": (
        "以成都为核心，辐射周边，以绵阳为龙头，发展电子信息。",
        "四川",
        [("core", "电子信息", "成都"), ("core", "电子信息", "绵阳")],
    ),
    "who stands on himself": (
        "立足焦作，禁止新建电解铝项目。",
        "河南",
        [("restrict", "电解铝", "焦作")],
    ),
    "a zone that does not say what it is": (
        "前海规模大。该开发区重点发展金融业。",
        "广东",
        [("develop", "金融业", "前海")],
    ),
    "what is built on nobody's mineral": ("不再依托宝丰县石灰岩，发展旅游产业。", "平顶山市", []),
    "what others mean to grow": (
        "涪陵区加快转型，全国其他地区的钢铁、煤炭是发展的重点。",
        "重庆",
        [],
    ),
    "what was once the point": ("涪陵区将优化布局，其中页岩气、铝加工等曾是发展的重点。", "重庆", []),
}  # fmt: skip


@pytest.mark.parametrize(("text", "province", "expected"), CASES.values(), ids=CASES)
def test_the_contrary_is_not_read_as_the_rule(text, province, expected):
    assert designations(text, province) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "到2027年，培育企业20家，每家企业研发投入不低于500万元。",
            [("企业", 20), ("每家企业研发投入", 500)],
        ),
        (
            "到2027年，建设项目10个，每项投资1亿元以上。",
            [("项目", 10), ("每项投资", 1)],
        ),
        (
            "到2030年，建成10个园区，每个面积不小于5平方公里。",
            [("园区", 10), ("每个面积", 5)],
        ),
    ],
)
def test_what_each_of_the_counted_is_to_spend_is_a_goal(text, expected):
    found = read(Atlas.bundled(), text).of("targets")
    assert [(one.values["indicator"], one.values["value"]) for one in found] == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "依托进口铁矿，曹妃甸区发展钢铁产业。",
        "依托澳大利亚铁矿，曹妃甸区发展钢铁产业。",
        "依托周边石英砂等，曹妃甸区发展玻璃产业。",
        "不再依托迁安铁矿，发展旅游产业。",
    ],
)
def test_what_others_have_or_nobody_relies_on_lies_nowhere(sentence):
    assert read(Atlas.bundled(), sentence, "河北").of("resources") == []


def test_one_s_own_mineral_lies_at_home():
    found = read(Atlas.bundled(), "依托丰富的铁矿，发展钢铁产业。", "迁安市").of("resources")
    assert [one.values["places"] for one in found] == [["迁安市"]]


def test_how_many_chains_pass_a_mark_each_is_a_goal():
    found = read(Atlas.bundled(), "到2027年，20个产业链产值分别达到100亿元。").of("targets")
    assert 20 in [one.values["value"] for one in found]
