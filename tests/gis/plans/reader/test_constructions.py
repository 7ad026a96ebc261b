"""Constructions of news and park pages, each beside a sentence where its rule must not fire; all written for the test."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read

ATLAS = Atlas.bundled()
Said = list[tuple[str, str, tuple[str, ...]]]

FOUND: dict[str, tuple[str, Said]] = {
    "the head noun of a base decides, not the role": (
        "逐步形成以漳州、龙岩等市为重点的石材加工基地和交易中心。",
        [("base", "石材加工", ("漳州", "龙岩"))],
    ),
    "a second belt is there like the first": (
        "全省已形成了以金寨、霍山为中心的石斛产业带，以岳西为中心的茯苓产业带。",
        [("existing", "石斛", ("金寨", "霍山")), ("existing", "茯苓", ("岳西",))],
    ),
    "a province that is the subject": (
        "贵州省将打造磷化工产业集群。",
        [("cultivate", "磷化工", ("贵州省",))],
    ),
    "kilns that go, their trade from the sentence before": (
        "全省将淘汰落后水泥产能。2012年底前重点淘汰保定市、邢台市的湿法窑以及唐山市全部立窑。",
        [("phase_out", "水泥湿法窑", ("保定市", "邢台市")), ("phase_out", "水泥立窑", ("唐山市",))],
    ),
    "how much of each good goes": (
        "今年，山西将再压减焦炭产能300万吨、生铁120万吨。",
        [("phase_out", "焦炭、生铁", ("山西",))],
    ),
    "firms of a trade are moved": (
        "耐火材料类企业疏解转移至新密市。",
        [("receive", "耐火材料", ("新密市",))],
    ),
    "whose trade the clause before names": (
        "其他需要搬迁的铸造、机械加工类企业，要向林州市转移。",
        [("receive", "铸造、机械加工", ("林州市",))],
    ),
    "each item says again what is counted": (
        "4个国家数据中心集群分别是张家口集群、芜湖集群、韶关集群、庆阳集群。",
        [("cultivate", "数据中心", ("张家口", "芜湖", "韶关", "庆阳"))],
    ),
    "poles by their trades": (
        "带动沂南医疗器械、费县板材、莒南花生加工等多极发展。",
        [("point", "医疗器械", ("沂南",)), ("point", "板材", ("费县",)), ("point", "花生加工", ("莒南",))],
    ),
    "a supporting capacity": ("增强鞍山、辽阳的装备制造业配套能力。", [("support", "装备制造业", ("鞍山", "辽阳"))]),
    "one point of a list": (
        "鹤岗市“十四五”重点任务：一是大力发展石墨新材料产业。",
        [("develop", "石墨新材料", ("鹤岗市",))],
    ),
    "planned on so many hectares": (
        "大余县在县工业园区内规划了3.5平方公里的钨制品产业基地。",
        [("base", "钨制品", ("大余县",))],
    ),
    "applied for and chosen": (
        "由佛山陶瓷工业园区申报的国家陶瓷产业基地榜上有名。",
        [("existing", "陶瓷", ("佛山陶瓷工业园区",))],
    ),
    "in a county of the city that speaks": (
        "赣州市计划在该市全南县建设氟材料产业基地。",
        [("base", "氟材料", ("全南县",))],
    ),
    "a chain in quotes does not name the cluster": (
        "百色市形成了“铝土矿—氧化铝—铝材”的铝产业集群。",
        [("existing", "铝", ("百色市",))],
    ),
}
SILENT = {
    "firms that bear names of places": "推进浙江恒达造船、台州海东造船、中远重工等一批造船企业转型升级。",
    "what a group of firms gives up": "确保今年鞍钢集团压减炼铁产能100万吨、炼钢80万吨。",
    "less coal burnt is no trade that goes": "到2020年山东净压减煤炭消费量2000万吨。",
    "forces are no trades": "株洲增强人口吸引力、要素集聚力和产业承载力，因地制宜发展新质生产力。",
    "firms that go nowhere": "水泥类企业转移支付办法由新密市制定。",
}


def said(text: str) -> Said:
    found = read(ATLAS, text).of("designations")
    return [(r.values["category"], r.values["industry"], tuple(r.values["places"])) for r in found]


@pytest.mark.parametrize("name", FOUND)
def test_what_a_construction_says(name: str) -> None:
    text, expected = FOUND[name]
    assert said(text) == expected


@pytest.mark.parametrize("name", SILENT)
def test_what_looks_like_one_and_says_nothing(name: str) -> None:
    assert said(SILENT[name]) == []
