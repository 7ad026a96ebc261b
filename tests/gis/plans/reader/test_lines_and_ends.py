"""Lines of places, what two ends share, groups of a layout, and whom a bare word or a verb means."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read
from tests.gis.plans.reader.test_families import designations

_SICHUAN = "四川省规划\n"
CASES = {
    # 承接 names whence a trade comes, not where it goes
    "whence a trade comes": ("主要承接温州的制鞋产业。", []),
    "whence it comes, and a park of one's own": (
        "重点承接珠三角的家电产业，建设赣县家电产业园。",
        [("park", "家电", "赣县")],
    ),
    "several sources": ("加快承接宁波、绍兴等地的印染产业。", []),
    "who takes it over": ("青田县重点承接温州的制鞋产业。", [("receive", "制鞋", "青田县")]),
    "who is pushed to take it over": (
        "支持青田县、缙云县主动承接温州的制鞋产业。",
        [("receive", "制鞋", "青田县、缙云县")],
    ),
    "a park takes it over": (
        "青田制鞋工业园位于温溪镇，重点承接温州的制鞋产业。",
        [("receive", "制鞋", "青田制鞋工业园")],
    ),
    "no more of it": ("青田县不再承接温州的制鞋产业。", []),
    # a chain of goods is no trade
    "a chain in quotes": ("平果市形成“铝土矿—氧化铝—电解铝—铝合金”产业链。", []),
    "a chain of arrows": ("平果市建成煤炭→焦炭→甲醇→烯烃产业链。", []),
    "a base that does all of it": (
        "平果市建设铝土矿—电解铝—铝材一体化基地。",
        [("base", "铝土矿—电解铝—铝材一体化", "平果市")],
    ),
    "places in a line": (
        "建设平果—田东—靖西铝产业带。",
        [("belt", "铝", "平果、田东、靖西")],
    ),
    "a hyphen within a good": (
        "鸡西市发展膨胀石墨-密封材料产业。",
        [("develop", "膨胀石墨-密封材料", "鸡西市")],
    ),
    "what stands beside a chain": (
        "逐步形成“铝土矿—氧化铝—电解铝—铝合金”产业链，平果市发展铝加工。",
        [("develop", "铝加工", "平果市")],
    ),
    # parts of two places at the ends of a line
    "parts at both ends": (
        "已建成代县峨口—繁峙砂河铁矿生产基地。",
        [("existing", "铁矿", "代县峨口、繁峙砂河")],
    ),
    "parts at both ends, planned": (
        "形成繁峙砂河—代县峨口铁矿生产基地。",
        [("base", "铁矿", "繁峙砂河、代县峨口")],
    ),
    "towns at both ends": (
        "现已形成平遥段村—介休洪山陶瓷生产基地。",
        [("existing", "陶瓷", "平遥段村、介休洪山")],
    ),
    "counties at both ends": (
        "建设代县—繁峙铁矿产业带。",
        [("belt", "铁矿", "代县、繁峙")],
    ),
    "a part in brackets at one end": (
        "建设成都（青白江）—德阳绿色建材产业带。",
        [("belt", "绿色建材", "成都、德阳")],
    ),
    "a place behind its bracket grows another's good": (
        "成都（青白江）发展德阳绿色建材。",
        [("develop", "德阳绿色建材", "成都（青白江）")],
    ),
    "an end that nobody knows": ("二是北票至喀左建材矿业经济区。", []),
    "a word that opens with 至": ("代县发展至臻铸件产业。", []),
    "from one good to the other": ("代县发展从铁矿到铸件的产业。", []),
    # groups of a layout by their names
    "groups by their names": (
        "“三组团”即洪洞甘亭组团、襄汾临港组团、曲沃钢铁组团。",
        [
            ("point", "", "洪洞甘亭组团"),
            ("point", "", "襄汾临港组团"),
            ("point", "钢铁", "曲沃钢铁组团"),
        ],
    ),
    "a group that joins two": (
        "“四组团”即商河玉皇庙组团、崔寨临港组团、孙耿产业组团、太平—回河组团。",
        [
            ("point", "", "商河玉皇庙组团"),
            ("point", "临港", "崔寨临港组团"),
            ("point", "", "孙耿产业组团"),
            ("point", "", "太平—回河组团"),
        ],
    ),
    "any groups": ("“两组团”即产业组团和生活组团。", []),
    "groups by where they lie": ("“两组团”即东部组团、西部组团。", []),
    "a count of groups": ("“三组团”指洪洞、襄汾、曲沃三个组团。", []),
    "groups with what grows there": (
        "“三组团”即洪洞组团、襄汾组团和曲沃组团，重点发展铸造产业。",
        [("develop", "铸造", "洪洞组团、襄汾组团、曲沃组团")],
    ),
    "a group that acts": (
        "洪洞甘亭组团重点发展铸造产业。",
        [("develop", "铸造", "洪洞甘亭组团")],
    ),
    "a heart by its whole name": (
        "“一心”即汾河之心，重点发展文化旅游。",
        [("core", "文化旅游", "汾河之心")],
    ),
    "a centre is no heart": ("“一心”即洪洞铸造中心。", [("core", "铸造", "洪洞")]),
    "a core by its place": (
        "“一核”即洪洞高端铸造核心区。",
        [("core", "高端铸造", "洪洞")],
    ),
    # a region and what lies about it
    "about a county": ("洪洞一带重点发展铸造产业。", [("develop", "铸造", "洪洞")]),
    "about two counties": (
        "打造洪洞一带铸造产业集聚区、襄汾一带陶瓷产业集聚区。",
        [("cultivate", "铸造", "洪洞"), ("cultivate", "陶瓷", "襄汾")],
    ),
    "about a river": ("汾河一带重点发展铸造产业。", [("develop", "铸造", "汾河一带")]),
    "a belt and two parks": ("洪洞县打造一带两园。", []),
    "a layout named by the belt": (
        "洪洞县围绕“一核一带”发展铸造产业。",
        [("develop", "铸造", "洪洞县")],
    ),
    # whom a bare word means
    "the zone that bears the word from now on": (
        "洪洞经济技术开发区（山西铸造产业园）（以下简称“开发区”）发展迅速。\n过去产业单一。\n"
        "盘点开发区历程。\n开发区重点发展铸造产业。",
        [("park", "铸造", "洪洞经济技术开发区"), ("develop", "铸造", "洪洞经济技术开发区")],
    ),
    "the zone named last does not bear it": (
        "洪洞经济技术开发区（以下简称“开发区”）成立。\n襄汾经济开发区发展陶瓷产业。\n开发区重点发展铸造产业。",
        [("develop", "陶瓷", "襄汾经济开发区"), ("develop", "铸造", "洪洞经济技术开发区")],
    ),
    "what is looked back at is no name": (
        "回望经开区产业发展。\n经开区已成为全省重要的家具产业制造基地。",
        [],
    ),
    "what is listed is no name": (
        "盘点开发区产业图谱。\n截至目前，开发区已成为全省重要的家具产业制造基地。",
        [],
    ),
    "another word": (
        "洪洞经济技术开发区（以下简称“开发区”）与襄汾高新区合作。\n高新区重点发展陶瓷产业。",
        [("develop", "陶瓷", "襄汾高新区")],
    ),
    "all of them bear it": (
        "各类开发区（以下简称“开发区”）要提质。\n洪洞县发展铸造产业。",
        [("develop", "铸造", "洪洞县")],
    ),
    # what a limit is set to
    "trades before the limit": (
        "临汾市对焦化、钢铁等产能过剩行业严格控制新增产能。",
        [("restrict", "焦化、钢铁", "临汾市")],
    ),
    "not the trade of the title": (
        "四川省绿色建材产业发展思路。\n四川省将对水泥、平板玻璃等产能过剩行业严格控制新增产能。",
        [("restrict", "水泥、平板玻璃", "四川省")],
    ),
    "so-called trades": (
        "临汾市对钢铁、焦化等“两高”行业严控新增产能。",
        [("restrict", "钢铁、焦化", "临汾市")],
    ),
    "a class is no trade": ("临汾市对高耗能行业严格控制新增产能。", []),
    "firms are no trade": ("临汾市对企业严格控制新增产能。", []),
    "works are no trade": ("临汾市对新建项目严格控制新增产能。", []),
    "what is limited no more": ("临汾市不再对焦化行业限制新增产能。", []),
    "what is lifted": ("临汾市取消对焦化行业新增产能的限制。", []),
    "what is taught": ("临汾市对焦化行业开展培训。", []),
    # how far ahead it is
    "superlatives before a good": (
        "临汾市建成全国规模最大、品种最全、质量最优的铸管生产基地。",
        [("existing", "铸管", "临汾市")],
    ),
    "superlatives alone": (
        "西宁市概况。\n建成全球海拔最高、规模最大碳纤维生产基地。",
        [("base", "碳纤维", "西宁市")],
    ),
    "the most advanced": ("临汾市发展最先进的铸管产业。", [("develop", "铸管", "临汾市")]),
    # an area by its name, what it covers in the next sentence
    "what the next sentence covers": (
        "一是沿江陶瓷产业带。主要包括铜陵、芜湖等市，面积200平方公里。二是皖北钢铁产业带。主要包括宿州、蚌埠等市。",
        [("belt", "陶瓷", "铜陵、芜湖"), ("belt", "钢铁", "宿州、蚌埠")],
    ),
    "a cluster and what it covers": (
        "东部钢铁产业集聚区。包括丰润、乐亭、迁安等地。",
        [("cultivate", "钢铁", "丰润、乐亭、迁安")],
    ),
    "trades that it covers": ("打造陶瓷产业集聚区。包括水泥、玻璃等行业。", []),
    "who has to act": ("打造陶瓷产业集聚区。包括铜陵、芜湖在内的各市都要落实。", []),
    "whose firms came": ("打造陶瓷产业基地。包括铜陵、芜湖等地的企业参加了会议。", []),
    "a sentence that says more": ("加快陶瓷产业带建设。包括铜陵、芜湖等市。", []),
    "a city that acts": (
        "铜陵市发展陶瓷产业。包括铜陵、芜湖等市。",
        [("develop", "陶瓷", "铜陵市")],
    ),
    # a province leans on regions of its own
    "a province leans on a city": (
        _SICHUAN + "四川将聚焦航空需求，依托绵阳等地产业基础，大力发展钛合金产业。",
        [("develop", "钛合金", "绵阳")],
    ),
    "a province leans on two cities": (
        _SICHUAN + "四川将依托绵阳、德阳等地产业优势，大力发展钛合金产业。",
        [("develop", "钛合金", "绵阳、德阳")],
    ),
    "institutes are no basis": (
        _SICHUAN + "四川将聚焦航空需求，依托绵阳等地科研院所，大力发展钛合金产业。",
        [],
    ),
    "one city alone is leant on": (
        _SICHUAN + "四川将聚焦航空需求，依托绵阳的产业基础，大力发展钛合金产业。",
        [],
    ),
    "a city leans on another": (
        "德阳将聚焦航空需求，依托绵阳等地产业基础，大力发展钛合金产业。",
        [("develop", "钛合金", "德阳")],
    ),
    "a city leans on others": (
        "成都市依托绵阳等地产业基础，大力发展钛合金产业。",
        [("develop", "钛合金", "成都市")],
    ),
    "leant on no more": (
        _SICHUAN + "四川不再依托绵阳等地产业基础，大力发展钛合金产业。",
        [],
    ),
    # a province before the words that describe one of its cities
    "a city of a province, by its fame": (
        "江西省被誉为“中国瓷都”的景德镇市重点发展陶瓷产业。",
        [("develop", "陶瓷", "景德镇市")],
    ),
    "what it has become": (
        "江西省素有“瓷都”之称的景德镇市近年积极布局陶瓷产业，成为全国重要的陶瓷生产基地。",
        [("develop", "陶瓷", "景德镇市"), ("existing", "陶瓷", "景德镇市")],
    ),
    "a county of a city, by its fame": (
        "泉州市有着“瓷都”美誉的德化县，重点发展陶瓷产业。",
        [("develop", "陶瓷", "德化县")],
    ),
    "a city by its fame alone": (
        "被誉为“中国瓷都”的景德镇重点发展陶瓷产业。",
        [("develop", "陶瓷", "景德镇")],
    ),
    "fame of the city itself": (
        "瑞金市被誉为“红都”的基础上积极发展陶瓷产业。",
        [],
    ),
    "a name in quotes is no fame": ("江西省打造“景瓷”品牌的企业重点发展陶瓷产业。", []),
    "firms by their fame": ("江西省被称为“独角兽”的企业重点发展陶瓷产业。", []),
    "a school of a city": ("江西省号称“瓷坛”的景德镇陶瓷大学重点发展设计专业。", []),
    "what is famous": ("江西省享有“红都”盛名的陶瓷产业重点在瑞金。", []),
    # a clause is no trade
    "a trade that has taken shape": (
        "麻城石材产业已形成“一矿三园”的格局。",
        [("existing", "石材", "麻城")],
    ),
    "of what it is made up": ("麻城石材产业已形成由白果石材工业集中区的“一廊两园”。", []),
    # cities that are to be hubs of goods
    "hubs of the country": (
        "将南昌、赣州打造成全国性物流枢纽城市。",
        [("hub", "物流", "南昌、赣州")],
    ),
    "seats of a hub": (
        "将九江建设成为国家物流枢纽承载城市。",
        [("hub", "物流", "九江")],
    ),
    "hubs that go on": (
        "以郑州、洛阳为物流枢纽，发展冷链物流。",
        [("hub", "物流", "郑州、洛阳"), ("develop", "冷链物流", "郑州、洛阳")],
    ),
    "hubs of traffic": ("将武汉打造成国际性综合交通枢纽。", []),
    "firms that run a hub": ("把企业培育成物流枢纽运营主体。", []),
    "a hub that becomes known": ("将南昌物流枢纽打造成品牌。", []),
    "no hub any more": ("不再将南昌打造成物流枢纽。", []),
    "a centre of goods": (
        "把赣州建设成为区域性物流中心。",
        [("core", "物流", "赣州")],
    ),
    "corridors by their whole head": (
        "“两廊”为京九物流走廊和沪昆物流走廊。",
        [("belt", "物流", "京九"), ("belt", "物流", "沪昆")],
    ),
    # what has come of what is there already
    "what came of firms that settled": (
        "凤阳县已引进企业85家，形成玻璃产业集群。",
        [("existing", "玻璃", "凤阳县")],
    ),
    "boards of a park that is filled": (
        "凤阳硅工业园已入驻企业85家，形成日用玻璃、光伏玻璃两大板块。",
        [
            ("existing", "硅", "凤阳"),
            ("existing", "日用玻璃", "凤阳硅工业园"),
            ("existing", "光伏玻璃", "凤阳硅工业园"),
        ],
    ),
    "what is still to come of it": (
        "凤阳县已引进企业85家，将形成玻璃产业集群。",
        [("cultivate", "玻璃", "凤阳县")],
    ),
    "what is striven for": (
        "凤阳县已引进企业85家，力争形成玻璃产业集群。",
        [("cultivate", "玻璃", "凤阳县")],
    ),
    "what comes next": (
        "凤阳县已引进企业85家，下一步形成玻璃产业集群。",
        [("cultivate", "玻璃", "凤阳县")],
    ),
    "none came yet": (
        "凤阳县尚未引进企业，形成玻璃产业集群。",
        [("cultivate", "玻璃", "凤阳县")],
    ),
    "by a year to come": (
        "凤阳县已引进企业85家，到2029年形成玻璃产业集群。",
        [("cultivate", "玻璃", "凤阳县")],
    ),
    # which of them are meant, by where they lie
    "those at a border": (
        "支持川渝毗邻的万州、达州、开州发展天然气化工。",
        [("develop", "天然气化工", "万州、达州、开州")],
    ),
    "those on a river": (
        "推动沿江的万州、涪陵、长寿发展天然气化工。",
        [("develop", "天然气化工", "万州、涪陵、长寿")],
    ),
    "one beside another": (
        "支持与重庆毗邻的广安发展汽车零部件。",
        [("develop", "汽车零部件", "广安")],
    ),
    "firms on a river": ("支持沿江的企业发展天然气化工。", []),
    "sites along a railway": ("支持铁路沿线的园区发展物流。", []),
    "counties around": ("支持周边的县发展种植。", []),
    "parks beside a city": ("支持广安发展与重庆毗邻的园区。", []),
    "no more of those at a border": (
        "不再支持川渝毗邻的万州发展煤化工。",
        [("restrict", "煤化工", "万州")],
    ),
    # regions of two cities, parted by a comma
    "districts of one city, a banner of the other": (
        "包头市青山区、昆都仑区，鄂尔多斯市达拉特旗布局光伏材料产业。",
        [("develop", "光伏材料", "包头市青山区、昆都仑区、鄂尔多斯市达拉特旗")],
    ),
    "behind a sentence": (
        "全市概况。唐山市丰南区、曹妃甸区，邯郸市武安市重点发展精品钢。",
        [("develop", "精品钢", "唐山市丰南区、曹妃甸区、邯郸市武安市")],
    ),
    "each with its own": (
        "青山区、昆都仑区发展钢铁，达拉特旗发展光伏材料产业。",
        [("develop", "钢铁", "青山区、昆都仑区"), ("develop", "光伏材料", "达拉特旗")],
    ),
    "what the first are": (
        "青山区、昆都仑区工业强，达拉特旗布局光伏材料产业。",
        [("develop", "光伏材料", "达拉特旗")],
    ),
    "whom somebody saw": (
        "记者走访青山区、昆都仑区，达拉特旗布局光伏材料产业。",
        [("develop", "光伏材料", "达拉特旗")],
    ),
    "how they lie": ("青山区、昆都仑区，达拉特旗三地距离近。", []),
    "one city before a comma": (
        "包头市，鄂尔多斯市重点发展光伏材料产业。",
        [("develop", "光伏材料", "鄂尔多斯市")],
    ),
    # a base of the country that is begun
    "a base that is begun": (
        "全国家具产业转移示范基地18日在江西赣州市南康区奠基。",
        [("base", "家具", "江西赣州市南康区")],
    ),
    "a base that settles": (
        "国家级石墨烯产业示范基地落户永安市。",
        [("base", "石墨烯", "永安市")],
    ),
    "a meeting on it": ("国家石材产业示范基地项目论证会18日在厦门召开。", []),
    "a meeting at it": ("全国家具产业示范基地现场会在赣州举行。", []),
    "a group's own": ("某集团家具示范基地18日在赣州奠基。", []),
    "of no trade": ("全国劳动教育示范基地18日在赣州揭牌。", []),
    "nowhere": ("全国家具产业示范基地揭牌。", []),
}


@pytest.mark.parametrize("case", CASES)
def test_lines_and_ends(case):
    text, expected = CASES[case]
    assert designations(text) == expected


def test_whence_a_trade_comes_is_not_proposed_either():
    made = read(Atlas.bundled(), "主要承接长三角的装备制造产业。").to_dict()
    assert not any("proposed" in gap for gap in made["unresolved"])
