"""Where a trade or its place is told by the slot that it stands in: fields, roles that only places have, rows referred back to, the last of a row."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.designating import designations
from gis.plans.reader.places.gazetteer import toponyms
from gis.plans.reader.places.issuer import with_issuer
from gis.plans.reader.text.plain import plain

SAID = {
    "fields in which clusters are to be made": (
        "郴州市在石墨新材料、竹木家具等方面打造特色产业集群。",
        [("cultivate", ("郴州市",), ("石墨新材料", "竹木家具"))],
    ),
    "fields behind a clause of the same place": (
        "衡阳市加快发展电子信息，在盐卤化工、特种线缆等领域建设先进制造基地。",
        [
            ("develop", ("衡阳市",), ("电子信息",)),
            ("base", ("衡阳市",), ("盐卤化工", "特种线缆")),
        ],
    ),
    "fields that a place has in view": (
        "邵阳市聚焦工程机械、特种玻璃等领域培育百亿级产业集群。",
        [("cultivate", ("邵阳市",), ("工程机械", "特种玻璃"))],
    ),
    "fields alone are no cluster": ("永州市在人才培养、招商引资等方面打造特色品牌。", []),
    "sites told by a role that only places have": (
        "以江华高新区涔天河工业园、开发区东部产业园和沱江镇循环产业区为重点发展区域，打造稀土永磁产业集群。",
        [
            (
                "cultivate",
                ("江华高新区涔天河工业园", "开发区东部产业园", "沱江镇循环产业区"),
                ("稀土永磁",),
            )
        ],
    ),
    "a class of sites is no place": ("以各类产业园区、开发区为重点区域，发展新材料。", []),
    "a corridor about its cities has the trade of the clause behind": (
        "以长沙、株洲、湘潭为中心的长株潭工业走廊，重点发展轨道交通装备。",
        [("core", ("长沙", "株洲", "湘潭"), ("轨道交通装备",))],
    ),
    "so many sites referred back to": (
        "图上，沙洲工业新区、石门产业园和白马港区三个片区连成一线。这3大片区规划面积20平方公里，重点发展船舶制造。",
        [("develop", ("沙洲工业新区", "石门产业园", "白马港区"), ("船舶制造",))],
    ),
    "logistics as the last of a row of trades": (
        "岳阳定位为石油化工、食品加工、现代物流基地。",
        [("base", ("岳阳",), ("石油化工", "食品加工", "现代物流"))],
    ),
    "logistics of a good": (
        "岳阳建设粮食物流基地。",
        [("hub", ("岳阳",), ("粮食",))],
    ),
    "a trade that has begun to gather": (
        "近年来，隆回县立足资源优势，金银花产业初步形成集聚发展、多元开发的良好态势。",
        [("existing", ("隆回县",), ("金银花",))],
    ),
    "a trade whose shape is not there yet": (
        "隆回县力争金银花产业形成集聚发展的良好态势。",
        [],
    ),
    "what was built up": (
        "祁东县打造出全省链条最全的黄花菜产业集群。",
        [("existing", ("祁东县",), ("黄花菜",))],
    ),
    "what shall be built up": (
        "祁东县将打造出全省链条最全的黄花菜产业集群。",
        [("cultivate", ("祁东县",), ("黄花菜",))],
    ),
    "a park's entry is a place by its whole name": (
        "一是耒阳市经济开发区造纸工业园。位于耒阳市南部，规划面积4平方公里。",
        [("park", ("耒阳市经济开发区造纸工业园",), ("造纸",))],
    ),
    "a clause for all of them ends no place": (
        "洪江区城区：壮大楼宇经济、电子商务等主导产业。积极发展动漫和游戏产业，统筹全省文化资源。",
        [
            ("strengthen", ("洪江区城区",), ("楼宇经济", "电子商务")),
            ("develop", ("洪江区城区",), ("动漫和游戏",)),
        ],
    ),
    "ports are hubs": (
        "岳阳港建设国际贸易港和门户枢纽港。",
        [("hub", ("岳阳港",), ("国际贸易港",)), ("hub", ("岳阳港",), ("门户枢纽港",))],
    ),
    "how many parks could take a trade": ("湖南拥有能够承载石油化工产业的园区12个。", []),
    "blocks of a zone": (
        "衡阳高新区。松木区块重点发展盐卤化工；白沙区块重点发展电子信息，配套发展智能终端。",
        [
            ("develop", ("松木区块",), ("盐卤化工",)),
            ("develop", ("白沙区块",), ("电子信息",)),
            ("develop", ("白沙区块",), ("智能终端",)),
        ],
    ),
    "the trades that a zone rests on": (
        "松木经开区以盐卤化工、新材料为基础产业。",
        [("existing", ("松木经开区",), ("盐卤化工", "新材料"))],
    ),
    "a site of an announced list by its whole name": (
        "重点打造四个化工产业集群：云溪化纤基地，延伸化纤产业链；衡阳水口山产业园，延伸磷化工产业链。",
        [
            ("base", ("云溪",), ("化纤",)),
            ("develop", ("云溪",), ("化纤",)),
            ("develop", ("衡阳水口山产业园",), ("磷化工",)),
        ],
    ),
    "a sentence about works": (
        "洞庭湖产业走廊物流系统的建设是一项较大的物流产业建设。",
        [],
    ),
}


@pytest.mark.parametrize("name", SAID)
def test_a_slot_tells_whose_a_trade_is(name: str) -> None:
    sentence, expected = SAID[name]
    text = plain("湖南省产业发展规划\n" + sentence).text
    found = designations(text, with_issuer(toponyms(Atlas.bundled()), text, None))
    assert [
        (r.values["category"], tuple(r.values["places"]), tuple(r.values["industries"]))
        for r in found
    ] == expected


def test_the_city_beside_which_another_grows_is_not_meant_by_this_city() -> None:
    words = (
        "湘潭市出台产业规划\n湘潭市提出要加快建设工程机械基地，深化与株洲轨道交通产业协同发展。\n"
        "在钢铁产业上，该市提出要加快建设全国重要的特种钢材生产基地。"
    )
    text = plain(words).text
    found = designations(text, with_issuer(toponyms(Atlas.bundled()), text, None))
    assert ("base", ("湘潭市",), ("特种钢材",)) in [
        (r.values["category"], tuple(r.values["places"]), tuple(r.values["industries"]))
        for r in found
    ]
    assert not any("株洲" in place for r in found for place in r.values["places"])


def test_a_village_that_bears_a_citys_name_does_not_speak_for_it() -> None:
    text = plain("上海庙开发区规划\n上海庙开发区位于草原边缘。\n建设清洁能源基地。").text
    assert with_issuer(toponyms(Atlas.bundled()), text, None).issuer is None


LAYOUTS = {
    "axes along a line": (
        "构建“一核两轴”布局。\n“两轴”：沿京港澳高速公路的长沙-株洲-衡阳方向发展轴、沿沪昆铁路的湘潭-娄底-怀化方向发展轴。",
        {("belt", place) for place in ("长沙", "株洲", "衡阳", "湘潭", "娄底", "怀化")},
    ),
    "who belongs to a core": (
        "构建“一核两带”新材料产业布局。\n“一核”是指岳麓区、望城区和湘江新区在内的核心区域，重点发展新材料。",
        {("core", place) for place in ("岳麓区", "望城区", "湘江新区")},
    ),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_areas_of_a_layout(name: str) -> None:
    words, expected = LAYOUTS[name]
    text = plain("湖南省产业发展规划\n" + words).text
    found = designations(text, with_issuer(toponyms(Atlas.bundled()), text, None))
    assert {(r.values["category"], p) for r in found for p in r.values["places"]} == expected
