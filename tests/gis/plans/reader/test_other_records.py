"""Links, resources, chains, hubs and incentives on sentences written for the tests."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read

ATLAS = Atlas.bundled()


def values(text: str, kind: str, issuer: str | None = None) -> list[dict[str, object]]:
    return [r.values for r in read(ATLAS, text, issuer).of(kind)]


def test_a_link_names_its_ends_and_the_implied_one():
    (link,) = values("加强与南川区、涪陵区协同发展。", "links", "武隆区")
    assert (link["kind"], link["places"], link["other_end"]) == (
        "collaboration", ["南川区", "涪陵区"], "武隆区",
    )  # fmt: skip


def test_who_was_a_partner_in_the_clause_before_is_none_in_the_next():
    """晋宁 and 西山 were linked with 禄丰 on the map, which the sentence links with the city alone."""
    text = "与禄丰市共建滇中绿色建材协作区，支持与晋宁区、西山区协同发展磷化工。"
    found = values(text, "links", "安宁市")
    assert [(x["places"], x["other_end"]) for x in found] == [
        (["禄丰市", "滇中绿色建材协作区"], "安宁市"), (["晋宁区", "西山区"], "安宁市"),
    ]  # fmt: skip
    # Whose partners they are is still told before both.
    text = "南川区立足优势，与涪陵区共建园区，与武隆区协同发展。"
    assert [x["places"] for x in values(text, "links", "重庆")] == [
        ["南川区", "涪陵区"], ["南川区", "武隆区"],
    ]  # fmt: skip


@pytest.mark.parametrize("verb", ["引导", "鼓励", "组织", "推动"])
def test_a_link_keeps_the_first_place_behind_any_verb_of_a_government(verb):
    (link,) = values(f"{verb}庆元县、景宁县与温州市开展竹木建材协作。", "links", "丽水")
    assert link["places"] == ["庆元县", "景宁县", "温州市"]


def test_kinds_of_links():
    text = "推进成德眉资制造业协同。支持泸州—宜宾共建制造业组团。达州市经信局与遂宁市经信局签订合作框架协议。促进与渝东北地区一体化发展。"
    assert [x["kind"] for x in values(text, "links", "四川")][:2] == ["collaboration", "joint"]
    assert values(text, "links", "四川")[-1]["kind"] == "integration"


def test_lines_of_a_corridor_are_no_places():
    found = values("依托成渝北线、中线、南线运输大通道。", "links", "四川")
    assert [(x["kind"], x["places"]) for x in found] == [("corridor", ["成渝"])]


def test_what_a_name_holds_is_no_link_and_pairs_are_links_of_their_own():
    text = "皖江城市带承接产业转移示范区是国家级示范区。园区位于重庆市六大副中心之一的西永组团。"
    assert values(text, "links", "安徽") == []
    paired = values("南京、苏州分别对口帮扶淮安、宿迁。", "links", "江苏")
    assert [x["places"] for x in paired] == [["南京", "淮安"], ["苏州", "宿迁"]]
    (moved,) = values("化工企业疏解转移至宜阳县产业集聚区。", "links", "洛阳")
    assert (moved["kind"], moved["places"], moved["to_places"]) == (
        "receive",
        ["宜阳县产业集聚区"],
        ["宜阳县产业集聚区"],
    )


def test_ways_of_a_page_and_slogans_are_no_chain():
    assert (
        values(
            "互动交流-调查征集-我要留言，科创牵引-场景驱动-产业赋能，推进省级—国家级—世界级培育。",
            "chains",
        )
        == []
    )


def test_a_province_fused_to_a_place_governs_its_part():
    text = "大型石灰石矿区主要分布在辽宁大连、本溪以及吉林双阳、磐石等地。"
    assert [x["places"] for x in values(text, "resources")] == [
        ["辽宁大连", "本溪"],
        ["吉林双阳", "磐石"],
    ]


def test_the_counties_relied_on_have_the_mineral_not_who_relies():
    for sentence in (
        "依托宝丰、郏县石灰岩，建设水泥基地。",
        "平顶山市依托宝丰、郏县石灰岩资源，建设水泥基地。",
    ):
        assert values(sentence, "resources", "平顶山市") == [
            {"mineral": "石灰岩", "places": ["宝丰", "郏县"], "kind": "reliance"}
        ]


def test_no_resource_where_the_text_denies_one():
    assert values("上海没有石灰石资源。", "resources", "上海") == []


def test_exploration_is_weaker_than_reserves():
    text = "加大石灰石、萤石等矿山资源勘查力度。境内大理石储量达26亿立方米。"
    found = values(text, "resources", "贺州")
    assert [(x["mineral"], x.get("kind")) for x in found] == [
        ("石灰石", "exploration"), ("萤石", "exploration"), ("大理石", None),
    ]  # fmt: skip
    assert (found[-1]["amount"], found[-1]["unit"]) == (26, "亿立方米")


def test_chains_have_nodes_of_materials_and_no_digits():
    text = "建设石灰石—精品骨料—高性能混凝土供应链，形成“硅石+工业硅+多晶硅+组件”全产业链，构建“链长+副链长+牵头部门”机制。2024—2026年推进。"
    assert [x["nodes"] for x in values(text, "chains")] == [
        ["石灰石", "精品骨料", "高性能混凝土"], ["硅石", "工业硅", "多晶硅", "组件"],
    ]  # fmt: skip


@pytest.mark.parametrize("lead", ["云天化集团围绕", "聚焦", "瞄准", "园区依托", "立足", "按照"])
def test_who_works_on_a_chain_is_no_part_of_it(lead):
    text = f"{lead}磷矿—磷酸—磷酸铁—磷酸铁锂产业链条进行打造。"
    assert [x["nodes"] for x in values(text, "chains")] == [["磷矿", "磷酸", "磷酸铁", "磷酸铁锂"]]


def test_joined_places_and_bullets_are_no_chain():
    assert values("支持泸州—宜宾共建制造业组团。\n——产业规模扩大。", "chains", "四川") == []


def test_a_hub_is_a_designation_and_a_hub():
    made = read(ATLAS, "在白马镇、凤来新城打造冷链物流园区。", "武隆区")
    assert [r.values["places"] for r in made.of("hubs")] == [["白马镇", "凤来新城"]]
    assert [r.values["category"] for r in made.of("designations")] == ["hub"]


def test_incentives_pair_by_position():
    text = "对C类和D类企业，设备投资奖补的比例分别不超过8%和7%。"
    assert [(x["amount"], x["relation"]) for x in values(text, "incentives")] == [
        (8, "<="),
        (7, "<="),
    ]
    assert values(text, "targets") == []


LINKED = {
    "绵阳市规划\n加强与德阳市、遂宁市产业协作。": ("collaboration", {"德阳市", "遂宁市"}),
    "某省规划\n发挥武汉龙头作用，辐射带动黄石、鄂州、黄冈发展。": (
        "radiation",
        {"武汉", "黄石", "鄂州", "黄冈"},
    ),
    "某省规划\n做强绵阳制造业，促进与广元市一体化发展。": ("integration", {"绵阳", "广元市"}),
    "贺州市规划\n产品主要销往广东、香港、澳门市场。": ("market", {"广东", "香港", "澳门"}),
    "某省规划\n支持百色、崇左面向粤港澳大湾区市场发展铝精深加工。": (
        "market",
        {"百色", "崇左", "粤港澳大湾区"},
    ),
    "某省规划\n河池市积极开拓粤港澳大湾区和东盟市场。": (
        "market",
        {"河池市", "粤港澳大湾区", "东盟"},
    ),
    "某省规划\n以长三角为目标市场，发展石材加工。": ("market", {"长三角"}),
    "某省规划\n赣州市稀土永磁产品出口日本、韩国。": ("market", {"赣州市", "日本", "韩国"}),
    "甘肃省规划\n兰州与白银携手打造兰白都市圈。": ("joint", {"兰州", "白银"}),
    "武隆区规划\n承接主城都市区“外溢”功能。": ("receive", {"主城都市区"}),
    "四川省规划\n提升成都都市圈辐射带动能力。": ("radiation", {"成都都市圈"}),
}


@pytest.mark.parametrize("words", LINKED)
def test_a_link_names_both_its_ends(words):
    (record,) = read(Atlas.bundled(), words).of("links")
    assert (record.values["kind"], set(record.values["places"])) == LINKED[words]


def test_a_market_stands_behind_those_who_serve_it():
    (record,) = read(ATLAS, "防城港市面向东盟市场发展冶金产业。").of("links")
    assert record.values["from_places"] == ["防城港市"]
    assert record.values["to_places"] == ["东盟"]


@pytest.mark.parametrize(
    "text",
    [
        "巴中市优化市场环境，服务市场主体。",
        "巴中市拓展乡镇绿色建材市场。",
        "依托喀什等口岸建设纺织服装出口加工区。",
        "巴中市建设面向资本市场的服务平台。",
    ],
)
def test_what_only_speaks_of_markets_links_nobody(text):
    assert read(ATLAS, text).of("links") == []


def test_what_lies_where_and_how_much_of_it():
    found = read(
        Atlas.bundled(),
        "某省规划\n宜春锂云母探明储量占全国的60%以上。磷矿资源丰富，主要集中在开阳、瓮安等地。",
    ).of("resources")
    assert [(r.values["mineral"], r.values["places"]) for r in found] == [
        ("锂云母", ["宜春"]),
        ("磷矿", ["开阳", "瓮安"]),
    ]


def test_a_chain_ends_before_its_head_and_a_reduced_rate_is_an_incentive():
    made = read(
        Atlas.bundled(), "某市规划\n发展煤炭—焦油—炭材料链条。企业可减按15%税率征收企业所得税。"
    )
    assert [r.values["nodes"] for r in made.of("chains")] == [["煤炭", "焦油", "炭材料"]]
    assert [(r.values["amount"], r.values["unit"]) for r in made.of("incentives")] == [(15, "%")]


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("对投资5000万元以上的项目按固定资产投资的3%给予补助。", [(3, "%")]),
        ("对首次突破10亿元的企业奖励100万元。", [(100, "万元")]),
        ("对投资5000万元（含）以上的项目奖励设备款的5%。", [(5, "%")]),
        ("对年销售额1亿元以上的企业给予补贴。", [(None, None)]),
        ("对企业50万元奖励，从市财政列支。", [(50, "万元")]),
    ],
)
def test_what_says_who_gets_an_incentive_is_no_amount_of_it(text, amounts):
    """A sheet for investors offered ≥ 5,000 万元 to projects of that size."""
    found = [(x["amount"], x["unit"]) for x in values(text, "incentives")]
    assert found == amounts


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("安吉县重点承接杭州市软件产业外溢。", ["receive"]),
        ("安吉县承接杭州市科研功能、总部功能。", ["receive"]),
        ("推动安吉县与德清县融合发展。", ["integration"]),
        # A trade or a good is called so, and trades merge, not places.
        ("安吉县重点承接杭州市软件、功能性新材料产业。", []),
        ("安吉县承接杭州市新能源、功能膜材料产业。", []),
        ("安吉县推动杭州市软件产业与制造业融合发展。", []),
        ("安吉县、德清县推进农旅融合发展。", []),
        ("安吉县、德清县推进产城融合发展。", []),
    ],
)
def test_trades_that_merge_and_goods_that_work_are_no_link(words, kinds):
    assert [link["kind"] for link in values(words, "links", "浙江")] == kinds
