"""Entries without a verb, places that a clause only lifts or counts off, areas told by their count, crops that are sown."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read

ATLAS = Atlas.bundled()


def said(text: str) -> list[tuple[str, str, str]]:
    return [
        (v["category"], v["industry"], "、".join(v["places"]))
        for r in read(ATLAS, text).of("designations")
        if (v := r.values)
    ]


SENTENCES = {
    "bases parted by semicolons": (
        "1.果品。陕西、甘肃、山东烟台苹果种植基地；广西、贵州百香果种植基地；黑龙江大豆种植基地等。",
        [
            ("base", "苹果种植", "陕西、甘肃、山东烟台"),
            ("base", "百香果种植", "广西、贵州"),
            ("base", "大豆种植", "黑龙江"),
        ],
    ),
    "the next line has one alone": (
        "1.果品。陕西苹果种植基地；广西百香果种植基地。\n2.油料。江西油茶种植基地。",
        [
            ("base", "苹果种植", "陕西"),
            ("base", "百香果种植", "广西"),
            ("base", "油茶种植", "江西"),
        ],
    ),
    "several crops and their class": (
        "甘肃苹果种植基地；内蒙古向日葵、胡麻等特色油料种植基地。",
        [("base", "苹果种植", "甘肃"), ("base", "向日葵、胡麻", "内蒙古")],
    ),
    "clusters parted by semicolons": (
        "1.轻纺。浙江柯桥轻纺产业集群；福建石狮服装产业集群。",
        [("cultivate", "轻纺", "浙江柯桥"), ("cultivate", "服装", "福建石狮")],
    ),
    "areas of one crop": (
        "陕西苹果优势区；云南咖啡优势区。",
        [("cultivate", "苹果", "陕西"), ("cultivate", "咖啡", "云南")],
    ),
    "goods in quotes behind their places": (
        "首批生产基地分别是乐清市“低压电器”产业，永康市“五金工具”，温岭市“泵与电机”产业。",
        [
            ("base", "低压电器", "乐清市"),
            ("base", "五金工具", "永康市"),
            ("base", "泵与电机", "温岭市"),
        ],
    ),
    "without the word for them they grow": (
        "重点是乐清市“低压电器”，永康市“五金工具”，温岭市“水泵”。",
        [
            ("develop", "低压电器", "乐清市"),
            ("develop", "五金工具", "永康市"),
            ("develop", "水泵", "温岭市"),
        ],
    ),
    "places that a clause lifts": (
        "提升常山与江山、龙游等地综合实力，大力发展轴承产业，推动建材产业转型升级。",
        [
            ("develop", "轴承", "常山、江山、龙游"),
            ("optimize", "建材", "常山、江山、龙游"),
        ],
    ),
    "lifted behind others": (
        "推动杭州、宁波都市圈一体发展，提升常山、江山等地要素集聚能力，大力发展轴承产业。",
        [("develop", "轴承", "常山、江山")],
    ),
    "their features stand out": (
        "依托甬金通道，推动杭州、宁波都市圈一体发展，突出常山与江山等地特色优势，发展轴承、特种纸等产业。",
        [("develop", "轴承、特种纸", "常山、江山")],
    ),
    "areas told by their count": (
        "宁波市以北仑、石浦、梅山三大船舶工业区为重点，加快修造船业发展。",
        [("develop", "船舶", "北仑、石浦、梅山")],
    ),
    "counted counties": (
        "以北仑、镇海、慈溪三个县区为重点，大力发展化工产业。",
        [("develop", "化工", "北仑、镇海、慈溪")],
    ),
    "areas counted off in two clauses": (
        "聚焦重点区域，即椒江、路桥、黄岩3大功能区域，玉环、温岭2大拓展区域等，前瞻布局高端装备产业。",
        [("develop", "高端装备", "椒江、路桥、黄岩、玉环、温岭")],
    ),
    "behind the name of the layout": (
        "“一区”即椒江、路桥2大功能区域，玉环、温岭2大拓展区域，重点布局泵阀产业。",
        [("develop", "泵阀", "椒江、路桥、玉环、温岭")],
    ),
    "counted as counties and cities": (
        "即椒江、路桥2个区，玉环、温岭2个市，发展化工产业。",
        [("develop", "化工", "椒江、路桥、玉环、温岭")],
    ),
    "areas mainly of counties, two in a clause": (
        "湖州市计划建成以安吉县为主的白茶产区和以德清县、长兴县为主的有机茶产区。",
        [("base", "白茶", "安吉县"), ("base", "有机茶", "德清县、长兴县")],
    ),
    "crops whose area grows": (
        "武义县积极扩大白茶、黄茶等茶叶的种植面积。",
        [("develop", "白茶、黄茶种植", "武义县")],
    ),
    "on the fame of an honour": (
        "立足武义县“有机茶之乡”的名声，积极扩大茶叶种植规模。",
        [("develop", "茶叶种植", "武义县")],
    ),
    "what an airport is good for": (
        "强化衢州、金华等支线机场物流功能。",
        [("strengthen", "支线机场物流", "衢州、金华")],
    ),
}


@pytest.mark.parametrize("case", SENTENCES)
def test_what_is_said(case: str) -> None:
    text, expected = SENTENCES[case]
    assert said(text) == expected


# Entries of amounts, acts and firms; names that are no trades; lists that are one alone.
NO_ENTRIES = {
    "陕西、甘肃苹果种植基地面积达到10万亩；广西百香果种植基地超过5万亩。",
    "考察团参观了陕西、甘肃苹果种植基地；走访了广西百香果种植基地。",
    "乐清市“电气之都”，永康市“五金之都”，温岭市“鱼米之乡”。",
    "乐清市“放心菜”，永康市“阳光餐饮”，温岭市“平安校园”。",
    "乐清市“低压电器”，永康市“五金之都”。",
    "河南与企业共建的基地；陕西和高校共建的基地。",
    "寿光蔬菜与山东大学共建种植基地；莱阳梨与科研院所共建种植基地。",
    "杭州市领导考察宁波石化产业基地；温州市代表团走访嘉兴化纤产业基地。",
    "绵阳市原三线水泥生产基地；德阳市原三线机械制造基地。",
    "杭州市某水泥厂旧址生产基地；宁波市某砖瓦厂旧址生产基地。",
    "被注销的商标有乐清“低压电器”，永康“五金工具”，永嘉“泵阀”。",
    "特色美食有杭州“茶叶”，宁波“海鲜”，绍兴“黄酒”。",
    "书名有杭州“茶叶”，宁波“石化”，温州“皮鞋”。",
    "假冒伪劣重灾区有乐清“低压电器”，永康“五金工具”，永嘉“泵阀”。",
    "退出名单的是乐清“低压电器”，永康“五金工具”，永嘉“泵阀”。",
    "因污染被关停的是乐清“电镀”产业，永康“五金工具”产业，永嘉“泵阀”产业。",
    "拟淘汰的集群是乐清“低压电器”产业，永康“五金工具”产业，永嘉“泵阀”产业。",
}


@pytest.mark.parametrize("text", sorted(NO_ENTRIES))
def test_words_of_other_kinds_are_no_entries(text: str) -> None:
    assert not [r for r in read(ATLAS, text).of("designations") if r.family == "A13"]


# What goes on elsewhere is not said of the places that are lifted.
NOT_THERE = {
    "提升武汉能级，全省重点发展汽车产业。": "武汉",
    "提升武汉辐射带动能力，推动周边县市发展汽车产业。": "武汉",
    "提升武汉综合实力，在襄阳发展汽车产业。": "武汉",
    "提升武汉综合实力，支持襄阳发展汽车产业。": "武汉",
    "提升武汉综合实力，襄阳重点发展汽车产业。": "武汉",
    "增强武汉服务能力，加快全省汽车产业发展。": "武汉",
}


@pytest.mark.parametrize("text", sorted(NOT_THERE))
def test_what_goes_on_elsewhere(text: str) -> None:
    assert NOT_THERE[text] not in "".join(places for _, _, places in said(text))


def test_the_trade_that_is_raised_is_said_of_the_place() -> None:
    assert said("提升武汉陶瓷产业竞争力，发展轴承产业。")[0] == ("optimize", "陶瓷", "武汉")


# Trades that are counted as areas, counts that differ, areas without a name, parts of them, works.
NO_AREAS = {
    "以化工、建材、轻工三大产业集聚区为重点，大力发展临港工业。",
    "以北仑、石浦、梅山五大船舶工业区为重点，加快修造船业发展。",
    "以三大工业区为重点，发展化工产业。",
    "以石浦、梅山、松兰三大园区内企业为重点，推进节水改造。",
    "不以石浦、梅山、松兰三大工业区为重点，发展化工产业。",
    "不再以石浦、梅山、松兰三大工业区为重点，发展化工产业。",
    "以管道、阀门、泵三大类为重点，发展装备产业。",
}


@pytest.mark.parametrize("text", sorted(NO_AREAS))
def test_what_is_counted_is_no_area(text: str) -> None:
    assert said(text) == []


# What is not sown does not grow a trade.
NOT_SOWN = {
    "武义县扩大耕地面积，扩大农田灌溉面积。",
    "武义县扩大种植面积。",
    "武义县扩大城区面积。",
    "武义县不再扩大烟叶种植面积。",
    "武义县扩大绿地面积，扩大公园规模。",
    "武义县扩大绿化种植面积。",
    "武义县扩大学生种植面积。",
    "计划取消以安吉县为主的白茶产区和以德清县为主的有机茶产区。",
    "原以安吉县为主的白茶产区。",
    "强化衢州城市功能。",
    "强化衢州、金华港口功能。",
}


@pytest.mark.parametrize("text", sorted(NOT_SOWN))
def test_what_is_not_sown(text: str) -> None:
    assert said(text) == []
