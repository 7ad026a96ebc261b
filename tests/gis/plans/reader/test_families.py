"""Each pattern family and each trap on a sentence written for it."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read

ATLAS = Atlas.bundled()


def designations(text: str, issuer: str | None = None) -> list[tuple[str, str, str]]:
    """(category, industries, places) of every designation."""
    found = read(ATLAS, text, issuer).of("designations")
    return [
        (r.values["category"], "、".join(r.values["industries"]), "、".join(r.values["places"]))
        for r in found
    ]


CASES = {
    # A1–A4
    "verb, places, industry": (
        "巩固提升柳州、桂林汽车产业集群。",
        "广西",
        [("strengthen", "汽车", "柳州、桂林")],
    ),
    "places of a region": (
        "推动洛阳、平顶山、许昌等地建设智能装备制造业基地。",
        "河南",
        [("base", "智能装备制造业", "洛阳、平顶山、许昌")],
    ),
    "in places, two clauses": (
        "在江阴、张家港等地布局建设高端纺织产业基地，在盐城、连云港打造海上风电装备产业集群。",
        "江苏",
        [("base", "高端纺织", "江阴、张家港"), ("cultivate", "海上风电装备", "盐城、连云港")],
    ),
    "core and support": (
        "形成以长沙、株洲为核心，衡阳、岳阳为支撑的先进储能材料产业格局。",
        "湖南",
        [("core", "先进储能材料", "长沙、株洲"), ("support", "先进储能材料", "衡阳、岳阳")],
    ),
    "what a place is to become": (
        "将长治市打造为全国重要的光伏产业基地。",
        "山西",
        [("base", "光伏", "长治市")],
    ),
    # A5, A6
    "layout with belts": (
        "构建“一轴两带”格局。“一轴”即沿江电子信息产业发展轴；“两带”为渝西装备制造产业带和渝东北绿色食品产业带。",
        "重庆",
        [
            ("belt", "电子信息", "沿江"),
            ("belt", "装备制造", "渝西"),
            ("belt", "绿色食品", "渝东北"),
        ],
    ),
    "layout with a list": (
        "“三区”：巴南、江津、璧山，重点发展汽车零部件。",
        "重庆",
        [("develop", "汽车零部件", "巴南、江津、璧山")],
    ),
    "counted role": (
        "打造2个储能产业核心区——宁德、厦门。",
        "福建",
        [("core", "储能", "宁德、厦门")],
    ),
    # A8, A9
    "subject and verbs": (
        "晋城市建设光机电产业集群，大同市布局石墨烯新材料产业。",
        "山西",
        [("cultivate", "光机电", "晋城市"), ("develop", "石墨烯新材料", "大同市")],
    ),
    "area that a line names": (
        "——洛阳市。重点发展农机装备、轴承产业。",
        "河南",
        [("develop", "农机装备、轴承", "洛阳市")],
    ),
    # A10–A13
    "by province": (
        "四川：钒钛（攀枝花市）、白酒（宜宾市、泸州市）。",
        None,
        [("develop", "钒钛", "攀枝花市"), ("develop", "白酒", "宜宾市、泸州市")],
    ),
    "industry first": (
        "新能源汽车产业主要布局在合肥、芜湖、安庆三市。",
        "安徽",
        [("develop", "新能源汽车", "合肥、芜湖、安庆")],
    ),
    "named heading": (
        "2、南安水暖器材产业集群。重点发展工业阀门。",
        "福建",
        [("develop", "水暖器材", "南安")],
    ),
    "fused list": (
        "打造浙江绍兴纺织、福建晋江鞋服、泉州石材产业集群。",
        None,
        [
            ("cultivate", "纺织", "浙江绍兴"),
            ("cultivate", "鞋服", "福建晋江"),
            ("cultivate", "石材", "泉州"),
        ],
    ),
    # A14–A18
    "category of the heading": (
        "（二）培育类\n生物医药产业集群：成都、泸州",
        "四川",
        [("cultivate", "生物医药", "成都、泸州")],
    ),
    "park with its industries": (
        "（一）株洲高新区。主导产业：轨道交通装备、通用航空。",
        "湖南",
        [("park", "轨道交通装备、通用航空", "株洲高新区")],
    ),
    "present state": ("许昌是全国最大的发制品产业基地。", "河南", [("existing", "发制品", "许昌")]),
    "limit": (
        "环渤海、长三角地区原则上不再布局新建钢铁基地。",
        None,
        [("restrict", "钢铁", "环渤海、长三角地区")],
    ),
    "leaving": (
        "焦作、鹤壁等地退出部分煤化工产能。",
        "河南",
        [("phase_out", "煤化工", "焦作、鹤壁")],
    ),
    "receiving": (
        "大丰区加快承接新能源汽车零部件产业。",
        "江苏",
        [("receive", "新能源汽车零部件", "大丰区")],
    ),
    # Traps of section G
    "3: the complement has no places": (
        "除太原、大同外，其余9个市焦炭产能压减20%以上。",
        "山西",
        [("phase_out", "焦炭", "")],
    ),
    "4: 全市 is the issuer": (
        "打造碳纤维产业集群。",
        "吉林市",
        [("cultivate", "碳纤维", "吉林市")],
    ),
    "5: one name in two roles": (
        "在汤山工业园区、汤山新城打造冷链物流园区；汤山镇建设果品加工基地。",
        "南京",
        [("hub", "冷链", "汤山工业园区、汤山新城"), ("base", "果品加工", "汤山镇")],
    ),
    "6: a park's name is not its industry": (
        "“两园”：北河、南岭绿色食品产业园，北河绿色食品产业园布局发展预制菜产业，南岭绿色食品产业园重点发展智能家电产业。",
        "安徽",
        [("park", "预制菜", "北河"), ("park", "智能家电", "南岭")],
    ),
    "7: places in the names of firms": (
        "鼓励荆门弘远、湖北远大、葛洲坝水泥等行业龙头企业实施兼并重组。",
        "湖北",
        [],
    ),
    "9: the count decides where 和 splits": (
        "打造锂电和光伏、航空、炼化一体化和化工新材料3个先进制造业集群。",
        "江西",
        [
            ("cultivate", "锂电和光伏", ""),
            ("cultivate", "航空", ""),
            ("cultivate", "炼化一体化和化工新材料", ""),
        ],
    ),
    "12: these regions": (
        "山东、江苏已成为水泥的主要产地。这些地区应加快结构调整，发展新型干法水泥。",
        None,
        [("existing", "水泥", "山东、江苏"), ("develop", "新型干法水泥", "山东、江苏")],
    ),
    "17: nothing placed, nothing invented": (
        "支持各地推动绿色制造，提升产品质量，完善标准体系。",
        None,
        [],
    ),
    "18: a slogan is no layout": ("推进形成“多点联动、协同发展”的产业格局。", "聊城市", []),
    "19: one verb, two objects": (
        "打造轴承产业集群和全市轴承钢生产基地。",
        "临清市",
        [("cultivate", "轴承", "临清市"), ("base", "轴承钢", "临清市")],
    ),
    "industry without a place borrows none": (
        "打造玻璃深加工、高档陶瓷两大建材产业集群。支持宜昌、荆门等地磷石膏建材企业发展。",
        "湖北",
        [
            ("cultivate", "玻璃深加工", ""),
            ("cultivate", "高档陶瓷", ""),
            ("develop", "磷石膏建材", "宜昌、荆门"),
        ],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_sentence_gives_its_designations(case):
    text, issuer, expected = CASES[case]
    assert designations(text, issuer) == expected


def test_an_open_list_stays_open_and_gains_no_place():
    (record,) = read(ATLAS, "强化成都、德阳等市水泥产业集群。", "四川").of("designations")
    assert record.values["list_open"] is True
    assert record.values["places"] == ["成都", "德阳"]


def test_a_complement_names_what_it_excepts():
    (record,) = read(ATLAS, "除太原、大同外，其余9个市焦炭产能压减20%以上。", "山西").of(
        "designations"
    )
    assert record.values["except_places"] == ["太原", "大同"]
    assert record.values["place_label"] == "其余9个市"


def test_status_tells_what_is_there_from_what_is_planned():
    text = "在甘泉堡经开区形成了新材料产业集群。打造米东区绿电产业园区。"
    found = read(ATLAS, text, "乌鲁木齐").of("designations")
    assert [(r.values["category"], r.values["status"]) for r in found] == [
        ("existing", "existing"), ("park", "planned"),
    ]  # fmt: skip


def test_a_count_that_differs_from_the_list_is_flagged_not_mended():
    made = read(ATLAS, "打造玻璃、陶瓷三大建材产业集群。", "湖北")
    assert all(r.values["count_differs"] for r in made.of("designations"))
    assert {gap.reason for gap in made.gaps} == {"count"}


def test_a_label_that_is_never_spelt_out_is_left_open():
    made = read(ATLAS, "到2027年，力争实现产业链“3+8”重点地区全覆盖。", "四川")
    assert [gap.values["label"] for gap in made.gaps if gap.reason == "label"] == ["3+8"]
    assert made.of("designations") == []


def test_codes_are_looked_up_inside_the_issuer_and_never_forced():
    shown = read(ATLAS, "支持朝阳、川南重点发展装备制造产业。", "辽宁").to_dict()["designations"]
    assert shown[0]["region_codes"] == ["211300", None]


def test_industries_of_the_tree_have_an_id_and_others_keep_their_wording():
    shown = read(ATLAS, "在雅安、广元打造石材、量子芯片产业集群。", "四川").to_dict()[
        "designations"
    ]
    assert shown[0]["industries"] == ["石材", "量子芯片"]
    assert shown[0]["industry_ids"] == ["stone", None]


def test_roles_in_clauses_of_their_own_share_the_industry_behind_them():
    made = read(ATLAS, "以合肥为中心，芜湖、马鞍山为两翼，打造新能源汽车产业集群。").to_dict()
    rows = [(d["category"], d["industries"], d["places"]) for d in made["designations"]]
    assert rows == [
        ("core", ["新能源汽车"], ["合肥"]),
        ("support", ["新能源汽车"], ["芜湖", "马鞍山"]),
    ]
