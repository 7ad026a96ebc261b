"""Areas told by what is opened up, by their members or their count, groups in quotes: sentences written for the test."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read

ATLAS = Atlas.bundled()


def said(text: str) -> list[tuple[str, str, str]]:
    found = read(ATLAS, text).of("designations")
    return [
        (r.values["category"], r.values["industry"], "、".join(r.values["places"])) for r in found
    ]


def reached(text: str) -> list[tuple[float, int]]:
    return [(r.values["value"], r.values["year"]) for r in read(ATLAS, text).of("targets")]


READ = {
    "around a place": (
        "西藏规划\n包括藏东江达一带的铜矿业经济发展区，藏中尼木一带矿业经济发展区。",
        [("develop", "铜矿业", "藏东江达"), ("develop", "矿业", "藏中尼木")],
    ),
    "by what is mined": (
        "山西规划\n吕梁以开发铝土矿为主体的矿业经济区。",
        [("develop", "铝土矿、矿业", "吕梁")],
    ),
    "by what is mined in a county": (
        "西藏规划\n藏北地区以开发安多县美多锑矿、那曲县甲琼金矿等资源为重点的矿业经济发展区。",
        [("develop", "美多锑矿、甲琼金矿、矿业", "藏北")],
    ),
    "quarters by their count": (
        "上海规划\n聚焦临港、虹桥、世博3大功能区域，重点发展人工智能、集成电路产业。",
        [("develop", "人工智能、集成电路", "临港、虹桥、世博")],
    ),
    "a seat and those around it, a belt and its members": (
        "河南规划\n构筑“一核一带”的工业发展格局。\n“一核”指1个中心城区加兰考、尉氏、通许三个县。\n“一带”即沿黄生态农业发展带，包括兰考、封丘、濮阳等县。",
        [("core", "", "中心城区、兰考、尉氏、通许"), ("belt", "生态农业", "沿黄"), ("belt", "生态农业", "兰考、封丘、濮阳")],
    ),
    "a group in quotes that ends a row": (
        "内蒙古规划\n打造包头低空制造、“乌阿海满”低空旅游2个集聚区。",
        [("cultivate", "低空制造", "包头"), ("cultivate", "低空旅游", "乌阿海满")],
    ),
    "a bracket in a belt": (
        "四川规划\n打造成都（青白江）—德阳—绵阳装备制造产业带。",
        [("belt", "装备制造", "成都、德阳、绵阳")],
    ),
    "roles without 以": (
        "浙江规划\n形成杭州为核心、宁波和温州为两翼的数字经济发展格局。",
        [("core", "数字经济", "杭州"), ("support", "数字经济", "宁波、温州")],
    ),
    "the park of the sentence before, of the whole country": (
        "广东省清远市规划\n佛山禅城（清新）产业转移工业园主要承接陶瓷建材产业。将打造成广东省最大的陶瓷清洁生产基地、全国新型建筑陶瓷生产示范基地。",
        [("receive", "陶瓷建材", "佛山禅城（清新）产业转移工业园"), ("base", "陶瓷清洁", "佛山禅城（清新）产业转移工业园"), ("base", "新型建筑陶瓷生产", "佛山禅城（清新）产业转移工业园")],
    ),
    "a source of light": (
        "浙江省衢州市规划\n衢州着力发展光伏产业，引进一批企业。还建成了全球最大的节能光源生产基地。",
        [("develop", "光伏", "衢州"), ("existing", "节能光源", "衢州")],
    ),
    "near a port": ("四川规划\n双流区重点布局临空产业。", [("develop", "临空产业", "双流区")]),
    "what lies there and what is made there": (
        "甘肃规划\n陇西是中药材资源大县，是国家重要的中药原料生产基地。",
        [("existing", "中药原料", "陇西")],
    ),
}  # fmt: skip
CONTRARY = {
    "no area around anything": ("西藏规划\n主要有一带一路的经济区。", []),
    "nobody's mine": ("西藏规划\n以开发铜矿为主的经济区。", []),
    "a count that is another's": ("上海规划\n即桃浦、南大、吴淞5大转型区域，重点发展人工智能产业。", []),
    "trades, no quarters": ("上海规划\n聚焦生物、芯片、汽车3大重点板块，重点发展人工智能产业。", [("develop", "生物、芯片、汽车", "上海市")]),
    "firms of a belt": (
        "河南规划\n形成“一带”布局。\n“一带”即沿黄生态农业发展带，包括龙头企业、合作社。",
        [("belt", "生态农业", "沿黄")],
    ),
    "a list that ends in a title": (
        "浙江规划\n打造绍兴纺织、柯桥印染“两大”产业集群。",
        [("cultivate", "纺织", "绍兴"), ("cultivate", "印染", "柯桥")],
    ),
    "what is done for the whole country": (
        "广东省清远市规划\n清新区主要承接陶瓷产业。统筹全国陶瓷产业发展。",
        [("receive", "陶瓷", "清新区")],
    ),
    "what only lies there": ("甘肃规划\n陇西是中药材资源大县。", []),
    "a list of data": ("宁夏规划\n建立盐池县中药材资源数据库。", []),
    "a trade of data": ("贵州规划\n贵安新区重点发展数据库产业。", [("develop", "数据库", "贵安新区")]),
}  # fmt: skip


@pytest.mark.parametrize("case", READ)
def test_areas_are_read_by_what_tells_them(case):
    words, expected = READ[case]
    assert said(words) == expected


@pytest.mark.parametrize("case", CONTRARY)
def test_what_looks_like_an_area_and_is_none(case):
    words, expected = CONTRARY[case]
    assert said(words) == expected


def test_what_was_reached_before_what_is_striven_for_is_no_goal():
    assert reached("浙江省新闻\n2024年全市新材料产业产值突破600亿元，力争2027年达到1000亿元。") == [
        (1000, 2027)
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("到2024年产值突破600亿元，力争2027年达到1000亿元。", [(600, 2024), (1000, 2027)]),
        ("2025年产值力争突破600亿元，力争2027年达到1000亿元。", [(600, 2025), (1000, 2027)]),
        ("到2025年产值突破600亿元，2027年突破1000亿元。", [(600, 2025), (1000, 2027)]),
        ("产值2025年将突破600亿元，力争2027年达到1000亿元。", [(600, 2025), (1000, 2027)]),
    ],
)
def test_steps_towards_a_goal_are_goals(words, expected):
    assert reached("浙江省规划\n" + words) == expected


def test_a_plan_that_says_its_year_has_its_first_step():
    words = "浙江省规划（2024—2027年）\n2025年产值突破600亿元，力争2027年达到1000亿元。"
    assert reached(words) == [(600, 2025), (1000, 2027)]
