"""Hubs and their nodes, what a list of places is called behind it, bases that are leant on or are a goal."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read
from tests.gis.plans.reader.test_families import designations

CASES = [
    (
        "nodes of a network of goods",
        "以荆门、宜昌为节点，构建鄂西冷链物流网络。",
        [("hub", "冷链物流", "荆门、宜昌")],
    ),
    (
        "points where no goods are spoken of",
        "以荆门、宜昌为节点，发展生物医药。",
        [("point", "生物医药", "荆门、宜昌")],
    ),
    (
        "ports and how many they are",
        "打造以唐山港、黄骅港两个枢纽港为核心的环渤海港口群。",
        [("core", "港口群", "唐山港、黄骅港")],
    ),
    (
        "what a thing is in one",
        "推进长沙机场打造为空铁一体化的综合交通枢纽。",
        [("hub", "交通枢纽", "长沙机场")],
    ),
    (
        "a port of entry beside a base",
        "将防城港打造成为铁矿石进口的重要口岸和煤炭中转基地。",
        [("hub", "铁矿石进口", "防城港"), ("base", "煤炭中转", "防城港")],
    ),
    (
        "two hubs that are built",
        "加快郑州国家物流枢纽、商丘现代物流城建设。",
        [("hub", "物流枢纽", "郑州"), ("hub", "现代物流", "商丘")],
    ),
    ("what nodes are good for", "增强南昌都市圈等内陆物流节点带动作用。", []),
    (
        "cities by their first signs",
        "着力打造福厦泉国家物流枢纽。",
        [("hub", "物流枢纽", "福厦泉")],
    ),
    (
        "a coast behind 等",
        "在山东、河北等环渤海，建设船舶制造基地。",
        [("base", "船舶", "山东、河北")],
    ),
    (
        "a river behind 等",
        "在湖南、江西等长江中下游地区，建设菜籽油加工基地。",
        [("base", "菜籽油加工", "湖南、江西")],
    ),
    (
        "what kind of area they are",
        "在黑龙江、吉林优势产区，建设大豆加工基地。",
        [("base", "大豆加工", "黑龙江、吉林")],
    ),
    (
        "one of a row is called a base",
        "株洲市重点发展汽车、机械、研发基地、新材料、生物医药。",
        [("develop", "汽车、机械、新材料、生物医药", "株洲市")],
    ),
    (
        "economies that are trades",
        "大连积极发展枢纽经济、临港经济。",
        [("develop", "枢纽经济、临港经济", "大连")],
    ),
    ("an economy that is none", "大连积极发展县域经济。", []),
    (
        "how many tonnes",
        "乡宁县打造百万吨千亿级煤电铝一体化全产业链。",
        [("cultivate", "煤电铝一体化", "乡宁县")],
    ),
    (
        "bases that are there and what grows at them",
        "以宜昌、襄阳两大磷化工基地为依托，发展磷酸铁锂。",
        [("base", "磷化工", "宜昌、襄阳"), ("develop", "磷酸铁锂", "宜昌、襄阳")],
    ),
    (
        "pairs in quotes",
        "以“瓮安—福泉”磷化工基地为依托，联动铜仁高新区，重点发展动力电池。",
        [
            ("base", "磷化工", "瓮安、福泉"),
            ("develop", "动力电池", "瓮安、福泉"),
            ("linked", "动力电池", "铜仁高新区"),
        ],
    ),
    (
        "whom a base serves is not where it is",
        "荣成市立足优势。同时，围绕打造华东海洋食品基地的目标，做强海带加工。",
        [("base", "海洋食品", "荣成市"), ("strengthen", "海带加工", "荣成市")],
    ),
    (
        "a state's area that shows a trade",
        "加快推进宁东国家级现代煤化工示范区建设。",
        [("base", "现代煤化工", "宁东")],
    ),
    (
        "a park by its whole name",
        "推进湖北（孝感）纸业产业园做大做强。",
        [("strengthen", "纸业", "湖北（孝感）纸业产业园")],
    ),
    (
        "things that are pushed, one of them a park",
        "加快推进武汉光电子产业园、宜昌磷化工基地建设。",
        [("park", "光电子", "武汉"), ("base", "磷化工", "宜昌")],
    ),
]


@pytest.mark.parametrize(("_why", "text", "expected"), CASES, ids=[why for why, _, _ in CASES])
def test_hubs_and_bases(_why, text, expected):
    assert designations(text) == expected


def test_a_zone_whose_leading_trades_are_counted_is_a_park():
    text = "鹤壁经济技术开发区规划面积30平方公里，重点发展镁合金、电子电器、食品三大主导产业。"
    assert designations(text) == [("park", "镁合金、电子电器、食品", "鹤壁经济技术开发区")]


@pytest.mark.parametrize(
    ("text", "goals"),
    [
        ("2024年3月5日\n今年，全市力争原煤产量500万吨。", [("原煤产量", 500, 2024)]),
        ("今年，全市力争原煤产量500万吨。", [("原煤产量", 500, None)]),
        (
            "到2030年，云南将达到年产工业硅100万吨、硅片20万吨的生产能力。",
            [("工业硅", 100, 2030), ("硅片", 20, 2030)],
        ),
        ("支持某某陶瓷公司上市，争取打造成为产值超百亿的特大型企业。", [("产值", 100, None)]),
    ],
)
def test_this_year_by_the_texts_date_and_who_reaches_a_figure(text, goals):
    found = read(Atlas.bundled(), text).of("targets")
    assert [
        (r.values["indicator"].removeprefix("全市力争"), r.values["value"], r.values["year"])
        for r in found
    ] == goals
