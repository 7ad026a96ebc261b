"""Classes of trades in headings, tables of where they are borne, and bare entries below them: sentences written for the test."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read

ATLAS = Atlas.bundled()


def said(text: str) -> list[tuple[str, str, str]]:
    found = read(ATLAS, "四川省规划\n" + text).of("designations")
    return [
        (r.values["category"], r.values["industry"], "、".join(r.values["places"])) for r in found
    ]


TWO = [("strengthen", "水泥、玻璃", "成都市"), ("cultivate", "石墨烯", "绵阳市")]
ROWS = [("strengthen", "水泥", "成都"), ("strengthen", "玻璃", "德阳"), ("cultivate", "石墨烯", "广元"), ("cultivate", "陶瓷", "乐山")]  # fmt: skip
SITED = [("strengthen", "水泥", "成都、德阳"), ("cultivate", "石墨烯", "广元、攀枝花")]
READ = {
    "what is to be developed": (
        "（二）强化类产业\n成都市重点发展水泥、玻璃产业。\n（三）培育类产业\n绵阳市重点发展石墨烯产业。",
        TWO,
    ),
    "lines without a number": ("强化类产业\n成都市：水泥、玻璃。\n培育类产业：\n绵阳市：石墨烯。", TWO),
    "places and their trades": ("（一）强化类\n成都市水泥、玻璃。\n（二）培育类\n绵阳市石墨烯。", TWO),
    "headings of their own": ("（一）强化类产业\n1.成都市。水泥、玻璃。\n（二）培育类产业\n1.绵阳市。石墨烯。", TWO),
    "dashes": ("——强化类产业。成都水泥、德阳玻璃。\n——培育类产业。广元石墨烯、乐山陶瓷。", ROWS),
    "run in": ("强化类：成都水泥、德阳玻璃。\n培育类：广元石墨烯、乐山陶瓷。", ROWS),
    "counted classes": ("第一类：强化类。包括成都水泥、德阳玻璃。\n第二类：培育类。包括广元石墨烯、乐山陶瓷。", ROWS),
    "a batch": ("（一）强化一批\n成都水泥、德阳玻璃。\n（二）培育一批\n广元石墨烯、乐山陶瓷。", ROWS),
    "trades with their places in a bracket": ("（一）强化类产业\n水泥（成都、德阳）\n（二）培育类产业\n石墨烯（广元、攀枝花）", SITED),
    "trades as headings": ("（一）强化类产业\n1.水泥产业\n成都、德阳。\n（二）培育类产业\n1.石墨烯产业。依托广元、攀枝花布局。", SITED),
    "where they lie": ("（一）强化类产业\n水泥：主要布局在成都、德阳。\n（二）培育类产业\n石墨烯：重点布局广元、攀枝花。", SITED),
    "a role": ("（一）强化类\n1.水泥产业集群。以成都、德阳为重点，发展特种水泥。", [("strengthen", "特种水泥", "成都、德阳")]),
    "what is turned": ("（一）改造提升类\n绵阳市：水泥。\n（二）做优做强型产业\n乐山市：陶瓷。", [("optimize", "水泥", "绵阳市"), ("strengthen", "陶瓷", "乐山市")]),
    "columns of where it is borne": (
        "集群\t主承载地\t协同发展地\n水泥产业集群\t成都、德阳\t绵阳\n玻璃产业集群\t宜宾\t泸州、南充",
        [("core", "水泥", "成都、德阳"), ("linked", "水泥", "绵阳"), ("core", "玻璃", "宜宾"), ("linked", "玻璃", "泸州、南充")],
    ),
    "a class beside them": (
        "产业\t类别\t核心区\t拓展区\t责任单位\n石墨烯\t培育\t广元\t雅安\t省经信厅",
        [("cultivate", "石墨烯", "广元"), ("linked", "石墨烯", "雅安")],
    ),
    "borne as it is told": (
        "水泥产业集群主承载地为成都、德阳，协同发展地为绵阳。",
        [("core", "水泥", "成都、德阳"), ("linked", "水泥", "绵阳")],
    ),
    "borne behind colons": (
        "动力电池产业主承载地：宜宾；协同发展地：遂宁。晶硅光伏产业主承载地：乐山；协同发展地：眉山。",
        [("core", "动力电池", "宜宾"), ("linked", "动力电池", "遂宁"), ("core", "晶硅光伏", "乐山"), ("linked", "晶硅光伏", "眉山")],
    ),
}  # fmt: skip
CONTRARY = {
    "a sentence about a class": ("强化类产业是全省的重点。成都重点发展氢能。", [("develop", "氢能", "成都")]),
    "a kind, no class": ("（一）优化产业类型\n成都重点发展氢能产业。", [("develop", "氢能", "成都")]),
    "a turn, no class": ("（一）推进转型升级\n德阳重点发展陶瓷产业。", [("develop", "陶瓷", "德阳")]),
    "firms of a type": ("（一）培育创新型企业\n绵阳重点发展电子信息产业。", [("develop", "电子信息", "绵阳")]),
    "verbs of their own": (
        "（一）强化类产业\n成都打造石墨烯产业基地。\n德阳已形成水泥产业集群。\n绵阳淘汰落后水泥产能。",
        [("base", "石墨烯", "成都"), ("existing", "水泥", "德阳"), ("phase_out", "水泥", "绵阳")],
    ),
    "what is grown is not limited": ("（一）限制类产业\n德阳重点发展装备制造产业。", [("develop", "装备制造", "德阳")]),
    "places without a trade": ("（一）强化类产业\n成都、德阳。", []),
    "bodies": ("（一）强化类产业\n成都大学、成都银行。", []),
    "the next chapter": ("培育类产业：\n绵阳市：石墨烯。\n二、空间布局\n成都重点发展氢能。", [("cultivate", "石墨烯", "绵阳市"), ("develop", "氢能", "成都")]),
    "two columns of one place": ("产业\t布局地区\t重点园区\n动力电池\t宜宾\t宜宾三江新区", [("develop", "动力电池", "宜宾")]),
    "no class above": ("（一）产业布局\n成都市水泥、玻璃。", []),
    "areas that work together": ("推动成都、德阳协同发展地方特色产业。", []),
}  # fmt: skip


@pytest.mark.parametrize("case", READ)
def test_the_class_of_a_heading_is_what_is_done_with_its_trades(case):
    words, expected = READ[case]
    assert said(words) == expected


@pytest.mark.parametrize("case", CONTRARY)
def test_what_is_no_class_and_what_has_a_word_of_its_own_stays_as_it_is(case):
    words, expected = CONTRARY[case]
    assert said(words) == expected
