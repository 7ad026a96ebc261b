"""Lists that are published, trades that leave, what a trade is to its place: sentences written for the test."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read

ATLAS = Atlas.bundled()


def said(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    found = read(ATLAS, text).of("designations")
    return [(r.values["category"], r.values["industry"], tuple(r.values["places"])) for r in found]


DESIGNATIONS = {
    "works that leave, what brings them to it left out": (
        "原则上将现有印染企业的落后生产线全部搬离柯桥。",
        [("phase_out", "印染", ("柯桥",))],
    ),
    "works that leave by a year": (
        "2025年前将辖区内的电镀企业全部迁出顺德。",
        [("phase_out", "电镀", ("顺德",))],
    ),
    "works that are counted": (
        "福山区关停50多家水泥厂。",
        [("phase_out", "水泥", ("福山区",))],
    ),
    "a park that is closed, and fewer of them elsewhere": (
        "新乡市决定关停延津化工产业园，以及河北拟将全省100个化工园区压减至40个左右。",
        [("phase_out", "化工", ("延津化工产业园",)), ("phase_out", "化工", ("河北",))],
    ),
    "a class of trades that is limited": (
        "淄川区的建筑陶瓷被列为限制发展产业。",
        [("restrict", "建筑陶瓷", ("淄川区",))],
    ),
    "few that stay": (
        "晋江市上百家石材厂年底前将只保留三成。",
        [("phase_out", "石材", ("晋江市",))],
    ),
    "parks of a list by their whole names": (
        "省政府公布，滕州市鲁南化工产业园、东营市河口化工产业园等12个化工园区，肥城市精细化工产业园、莘县橡胶助剂产业园等3个专业化工园区。",
        [
            ("park", "化工", ("滕州市鲁南化工产业园",)),
            ("park", "化工", ("东营市河口化工产业园",)),
            ("park", "精细化工", ("肥城市精细化工产业园",)),
            ("park", "橡胶助剂", ("莘县橡胶助剂产业园",)),
        ],
    ),
    "one park that is new on a list": (
        "省工信厅公示化工园区名单，拟新设立高台盐池化工园区。",
        [("park", "化工", ("高台盐池化工园区",))],
    ),
    "sites of a list that says what all of them are": (
        "财政部对第二批“城市矿产”示范基地名单进行了公示，湖南汨罗循环经济工业园、宁波金田产业园、天津子牙循环经济产业区共三家单位在列。",
        [
            ("base", "城市矿产", ("湖南汨罗循环经济工业园",)),
            ("base", "城市矿产", ("宁波金田产业园",)),
            ("base", "城市矿产", ("天津子牙循环经济产业区",)),
        ],
    ),
    "chains in quotes, each count behind its own": (
        "广元市着力构建“食品饮料、铝基材料”2条千亿级产业链和“中药材、茶叶”2条百亿级产业链。",
        [
            ("cultivate", "食品饮料、铝基材料", ("广元市",)),
            ("cultivate", "中药材、茶叶", ("广元市",)),
        ],
    ),
    "a trade by its firms, where they are in the next clause": (
        "全省拥有锂电企业300多家，产业集中在宜春、新余和赣州等市。",
        [("existing", "锂电", ("宜春", "新余", "赣州"))],
    ),
    "areas, each with what is grown there": (
        "包括平度、莱西等花生产区，烟台西部的葡萄产区以及荣成、文登等海产品养殖区。",
        [
            ("develop", "花生", ("平度", "莱西")),
            ("develop", "葡萄", ("烟台西部",)),
            ("develop", "海产品", ("荣成", "文登")),
        ],
    ),
    "what comes and not where it comes from": (
        "毗邻上海的嘉兴、湖州成为承接上海装备制造产业的首选地。",
        [("receive", "装备制造", ("嘉兴", "湖州"))],
    ),
    "a list of what is to come": (
        "湘南湘西承接产业转移示范区的产业承接重点方向包括：加工贸易、装备制造、生物医药等。",
        [("receive", "加工贸易、装备制造、生物医药", ("湘南湘西",))],
    ),
    "catalogues that a short line announces": (
        "下面看看黄石市优先承接发展的产业、引导逐步调整退出的产业。\n优先承接发展的产业\n一、电子信息\n1.印制电路板\n引导逐步调整退出的产业\n一、建材\n1.普通水泥",
        [("receive", "印制电路板", ("黄石市",)), ("phase_out", "普通水泥", ("黄石市",))],
    ),
    "regions by their main places, what they are ahead": (
        "三大光缆生产基地分别是：以苏州为主的长三角地区；以武汉为中心的中部地区。",
        [("base", "光缆", ("苏州",)), ("base", "光缆", ("武汉",))],
    ),
    "regions by their main places, what they are behind": (
        "以湛江为中心的粤西地区、以宁德为主的闽东地区是两大不锈钢基地。",
        [("base", "不锈钢", ("湛江",)), ("base", "不锈钢", ("宁德",))],
    ),
    "areas with their goods behind one verb": (
        "大力培育豫东的小麦、玉米、花生加工，豫西的苹果加工，豫南的水稻加工。",
        [
            ("develop", "小麦、玉米、花生加工", ("豫东",)),
            ("develop", "苹果加工", ("豫西",)),
            ("develop", "水稻加工", ("豫南",)),
        ],
    ),
    "towns that no table knows, famous for their goods": (
        "小榄的五金、古镇的灯饰、大涌的红木等，与“中山制造”一起扬名海内外。",
        [
            ("existing", "五金", ("小榄",)),
            ("existing", "灯饰", ("古镇",)),
            ("existing", "红木", ("大涌",)),
        ],
    ),
    "a pillar of farming": ("柑橘成为宜都农业支柱产业。", [("existing", "柑橘", ("宜都",))]),
    "the first cluster of its size": (
        "锂电池产业已成为宜宾市首个千亿级产业集群。",
        [("existing", "锂电池", ("宜宾市",))],
    ),
    "a pillar of all of it": (
        "中卫市枸杞种植面积超过百万亩，枸杞产业已成为全市的支柱产业。",
        [("existing", "枸杞", ("中卫市",))],
    ),
    "a superlative says where a thing is the first, not where it is": (
        "点军镇入选特色小镇。未来，该镇将以交易中心为核心，建设湖北最具活力的白茶加工基地。",
        [("base", "白茶加工", ("点军镇",))],
    ),
    "an instance with its province": (
        "如江西高安依托中部区位优势，重点发展建筑陶瓷。",
        [("develop", "建筑陶瓷", ("江西高安",))],
    ),
    "a title in quotes, what it is for before it": (
        "支持攀枝花打造以钒钛为重点的“中国钒钛谷”，支持内江建设甜味剂产业基地。",
        [("cultivate", "钒钛", ("攀枝花",)), ("base", "甜味剂", ("内江",))],
    ),
    "counties of a list, counted with a bracket": (
        "湖北省枝江市、松滋市、当阳市等20个县（市、区）被纳入油菜产业重点县（市、区）。",
        [("develop", "油菜", ("湖北省枝江市", "松滋市", "当阳市"))],
    ),
    "regions that a published list names": (
        "农业农村部发布2022年农业现代化示范区创建名单，共有100个地区入选，邛崃市、广汉市、射洪市等4县（市）榜上有名。",
        [("pilot", "农业现代化", ("邛崃市", "广汉市", "射洪市"))],
    ),
    "a chain that is whole": (
        "宜宾由此成为西部地区动力电池产业链最为完善的集中发展区。",
        [("existing", "动力电池", ("宜宾",))],
    ),
    "a park of a list whose name holds where it lies and what it makes": (
        "省政府公布了沭阳临港化工园、东台盐化工园等2个化工园区名单。",
        [("park", "化工", ("沭阳临港化工园",)), ("park", "化工", ("东台盐化工园",))],
    ),
    "a base of the state": (
        "长沙工程机械、株洲轨道交通国家新型工业化产业示范基地、湘潭矿山装备产业集群等一大批产业集群已扎根湖南。",
        [
            ("existing", "工程机械", ("长沙",)),
            ("base", "轨道交通", ("株洲",)),
            ("existing", "矿山装备", ("湘潭",)),
        ],
    ),
}


@pytest.mark.parametrize("case", DESIGNATIONS)
def test_designations_are_read(case: str) -> None:
    text, expected = DESIGNATIONS[case]
    assert said(text) == expected


SILENT = {
    "what must not leave": "防止钢铁企业迁出邯郸。",
    "a count without a list": "全省共有12个化工园区，产值超过千亿元。",
}


@pytest.mark.parametrize("case", SILENT)
def test_nothing_is_read(case: str) -> None:
    assert said(SILENT[case]) == []


@pytest.mark.parametrize(
    "words",
    [
        "柯桥区的印染不属于限制类产业。", "柯桥印染曾被列为限制类产业。", "柯桥的印染已不再列入限制类产业。", "今年年底前禁止将现有印染企业搬离柯桥。", "曾将印染企业搬离柯桥。",
        "辛集皮革不再是我省的支柱产业。", "浏阳的花炮产业不是全县的第一大产业。", "呼和浩特乳业不是全国的领军产业。", "丽江办好教育。",
        "晋江市50家石材企业不仅保留了就业。", "晋江市50家石材企业不会只保留三成。", "山东省公布取消临沂化工产业园、日照化工产业园等10个化工园区。",
    ],
)  # fmt: skip
def test_what_is_denied_forbidden_or_over_is_no_record(words):
    assert said(words) == []


def test_what_will_be_limited_keeps_the_name_of_its_trade():
    assert said("柯桥的印染将被列为限制类产业。") == [("restrict", "印染", ("柯桥",))]
    assert said("将不锈钢企业全部搬离佛山。") == [("phase_out", "不锈钢", ("佛山",))]


def test_parks_that_a_list_leaves_out_are_not_on_it():
    found = said("山东省公布临沂市化工产业园、日照市化工产业园等10个化工园区未通过复核。")
    assert not any(place.endswith("产业园") for _, _, places in found for place in places)
