"""Trades that stand before what is built or done: 围绕甲产业，打造千亿产业集群; 乙产业重点发展丙; 以丁为主的特色农业."""

from __future__ import annotations

import pytest

from tests.gis.plans.reader.test_families import designations

GOES_BY = [
    ("衡阳市围绕盐卤化工、特种钢管两大产业，打造千亿级产业集群。", [("cultivate", "盐卤化工、特种钢管", "衡阳市")]),
    ("祁东县围绕黄花菜产业，建设全国最大的生产加工基地。", [("base", "黄花菜", "祁东县")]),
    ("常宁市立足铜铅锌资源，打造精深加工产业集群。", [("cultivate", "铜铅锌", "常宁市")]),
    ("常宁市发挥铜铅锌资源优势，建设国内领先的精深加工基地。", [("base", "铜铅锌", "常宁市")]),
    ("耒阳市依托楠竹资源，培育特色产业集群。", [("cultivate", "楠竹", "耒阳市")]),
    ("桂阳县以家居产业为抓手，打造具有全国影响力的产业集群。", [("cultivate", "家居", "桂阳县")]),
    ("临武县紧扣锂电池产业链，做大做强产业集群。", [("strengthen", "锂电池", "临武县")]),
    ("双牌县围绕竹木产业，培育龙头企业，打造百亿产业集群。", [("cultivate", "竹木", "双牌县")]),
    ("宁远县围绕水泥产业，打造百亿产业集群；道县围绕制鞋产业，打造百亿级产业集群。",
     [("cultivate", "水泥", "宁远县"), ("cultivate", "制鞋", "道县")]),
    # What is built tells its own trade, or nothing tells one.
    ("双牌县围绕竹木产业，打造竹家居产业集群。", [("cultivate", "竹家居", "双牌县")]),
    ("桂阳县围绕主导产业，打造百亿产业集群。", []),
    ("桂阳县聚焦战略性新兴产业，打造百亿产业集群。", []),
    ("桂阳县立足区位优势，打造产业集群。", []),
    ("桂阳县围绕招商引资，打造千亿产业集群。", []),
    ("桂阳县围绕打造千亿园区目标，建设产业基地。", []),
    ("桂阳县依托龙头企业，建设生产基地。", []),
    ("衡山县依托长沙市工程机械产业，打造配套产业集群。", []),
]  # fmt: skip
ACTS = [
    ("衡阳市装备制造业重点发展输变电装备、汽车零部件。", [("develop", "输变电装备、汽车零部件", "衡阳市")]),
    ("永兴县稀贵金属产业要重点发展白银深加工，食品产业大力发展冰糖橙加工。",
     [("develop", "白银深加工", "永兴县"), ("develop", "冰糖橙加工", "永兴县")]),
    ("衡阳市化工行业适度发展盐化工，电子信息产业着力培育智能终端。",
     [("develop", "盐化工", "衡阳市"), ("cultivate", "智能终端", "衡阳市")]),
    ("桂阳县推动家居产业链向木业、门窗延伸。", [("develop", "家居", "桂阳县")]),
    ("桂阳县推动有色金属产业链条向下游延伸。", [("develop", "有色金属", "桂阳县")]),
    ("城步县推进奶业振兴。", [("develop", "奶业", "城步县")]),
    # How a trade works, and any trade, are none.
    ("衡阳市陶瓷产业大力发展循环经济。", []),
    ("衡阳市优势产业重点发展盐化工。", []),
    ("城步县推进乡村振兴。", []),
]  # fmt: skip
LED = [
    ("祁东县加快构建以茶叶、油茶、生猪为主导的特色农业体系。", "茶叶、油茶、生猪"),
    ("洞口县大力发展以雪峰蜜桔、茶叶为主的特色种养业。", "雪峰蜜桔、茶叶"),
    ("桂阳县主要发展以日用陶瓷、礼品陶瓷等陶瓷制品为主的特色产业体系。", "日用陶瓷、礼品陶瓷"),
    # The head tells the trade, or what leads it is no known good.
    ("道县做强以果蔬加工为龙头的农产品加工业。", "农产品加工业"),
    ("洞口县着力发展以雪峰蜜桔为主导的现代农业。", "现代农业"),
]


@pytest.mark.parametrize("case", GOES_BY + ACTS, ids=[text[:16] for text, _ in GOES_BY + ACTS])
def test_the_trade_stands_before_what_is_done(case):
    text, expected = case
    assert designations(text) == expected


@pytest.mark.parametrize("case", LED, ids=[text[:16] for text, _ in LED])
def test_a_class_that_says_only_how_stands_for_what_leads_it(case):
    text, expected = case
    assert [names for _, names, _ in designations(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("桂阳县积极发展陶瓷产业，主要发展日用陶瓷、礼品陶瓷、艺术陶瓷。", ["陶瓷", "日用陶瓷、礼品陶瓷、艺术陶瓷"]),
        ("桂阳县积极发展陶瓷产业，重点发展陶瓷、石材、水泥产业。", ["陶瓷", "陶瓷、石材、水泥"]),
        # Said twice it is one record.
        ("桂阳县积极发展陶瓷产业，重点发展陶瓷产业。", ["陶瓷"]),
    ],
)  # fmt: skip
def test_a_row_of_goods_says_more_than_the_trade_told_before(text, expected):
    assert [names for _, names, _ in designations(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("将湘乡市打造成辐射华南、中南的石材加工贸易中心。", [("hub", "石材加工", "湘乡市")]),
        ("将湘乡市打造成面向西南的皮革批发中心。", [("hub", "皮革", "湘乡市")]),
        ("湘乡市打造华南石材贸易中心。", [("hub", "石材", "湘乡市")]),
        ("湘乡市打造区域性皮革制造中心。", [("base", "皮革", "湘乡市")]),
        ("湘乡市建设皮革研发中心。", []),
    ],
)
def test_a_centre_of_trade_is_a_hub_whomever_it_serves(text, expected):
    assert designations(text) == expected
