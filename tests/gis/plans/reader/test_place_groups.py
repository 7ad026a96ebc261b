"""Areas with their members in a bracket, what lies along or around, ranges, where firms lie: sentences written for the test."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read

ATLAS = Atlas.bundled()

READ = {
    "a bank and its members": (
        "在沿江一带（安庆、池州、铜陵）发展船舶制造产业。",
        [("develop", "船舶制造", "安庆、池州、铜陵")],
    ),
    "a part by the compass and its members": (
        "湘南片区（郴州、永州、衡阳）重点发展有色金属产业。",
        [("develop", "有色金属", "郴州、永州、衡阳")],
    ),
    "a part by the compass alone": (
        "湘南片区重点发展有色金属产业。",
        [("develop", "有色金属", "湘南片区")],
    ),
    "a line called an area, and its members": (
        "沪昆高铁沿线地区（怀化、娄底、邵阳）建设电子信息产业基地。",
        [("base", "电子信息", "怀化、娄底、邵阳")],
    ),
    "both sides of a river": (
        "在汉江两岸（襄阳、荆门）布局农产品加工产业。",
        [("develop", "农产品加工", "襄阳、荆门")],
    ),
    "around a city": (
        "在宜昌及周边发展精细磷化工产业。",
        [("develop", "精细磷化工", "宜昌")],
    ),
    "a city and the counties around it": (
        "黄冈和周边县市重点发展医药化工产业。",
        [("develop", "医药化工", "黄冈")],
    ),
    "along a corridor": (
        "沿襄阳—十堰走廊布局汽车零部件产业。",
        [("develop", "汽车零部件", "襄阳、十堰")],
    ),
    "from one to another along the line": (
        "在郑州至洛阳沿线打造装备制造产业集群。",
        [("cultivate", "装备制造", "郑州、洛阳")],
    ),
    "several along a river": (
        "水泥产能集中在铜陵、芜湖、池州沿江一带。",
        [("existing", "水泥", "铜陵、芜湖、池州")],
    ),
    "whom a plan covers": (
        "规划范围涵盖遂宁高新区、射洪经开区，重点发展锂电产业。",
        [("develop", "锂电", "遂宁高新区、射洪经开区")],
    ),
    "where firms lie": (
        "石材加工企业主要位于南安、惠安一带。",
        [("existing", "石材加工", "南安、惠安")],
    ),
    "where most firms lie": (
        "铜冶炼企业多位于大冶、阳新。",
        [("existing", "铜冶炼", "大冶、阳新")],
    ),
    "where those lie that work a resource": (
        "稀土资源加工企业主要分布在包头、赣州。",
        [("existing", "稀土资源加工", "包头、赣州")],
    ),
    "a zone of two for a trade's joint work": (
        "在遂宁市、潼南区共建锂电产业合作示范区。",
        [("cultivate", "锂电", "遂宁市、潼南区")],
    ),
    "a coast at which a trade gathers": (
        "推动精品钢铁产业向唐山、沧州沿海集聚。",
        [("develop", "精品钢铁", "唐山、沧州沿海")],
    ),
    "a list that goes on behind a count": (
        "支持大冶、阳新2县和铁山、下陆2区发展铜产业。",
        [("develop", "铜产业", "大冶、阳新、铁山、下陆")],
    ),
    "two counts with 及": (
        "德阳、绵阳2市及乐山、眉山2市重点发展装备制造产业。",
        [("develop", "装备制造", "德阳、绵阳、乐山、眉山")],
    ),
    "areas by their number": (
        "在德阳、绵阳2个核心区和江油、安州、广汉3个配套区布局装备制造产业。",
        [("develop", "装备制造", "德阳、绵阳、江油、安州、广汉")],
    ),
    "an open part of a list": (
        "在大冶、阳新等县和鄂州市发展铜产业。",
        [("develop", "铜产业", "大冶、阳新、鄂州市")],
    ),
    "a hub along a great road": (
        "建设丝绸之路经济带霍尔果斯国际物流枢纽。",
        [("hub", "国际物流枢纽", "霍尔果斯")],
    ),
    "a hub of an initiative": (
        "打造“一带一路”喀什商贸物流中心。",
        [("hub", "商贸物流", "喀什")],
    ),
    "where it is important": (
        "武汉市打造长江经济带上重要的船舶制造基地。",
        [("base", "船舶", "武汉市")],
    ),
    "counties and their goods, some of which nobody knows": (
        "曲周天然提取物、望都辣椒制品、顺平肠衣、宁晋饼干糕点等10大特色产业集群。",
        [
            ("existing", "天然提取物", "曲周"),
            ("existing", "辣椒制品", "望都"),
            ("existing", "肠衣", "顺平"),
            ("existing", "饼干糕点", "宁晋"),
        ],
    ),
    "what is done in a trade": (
        "安吉县打造集种植、加工、旅游于一体的白茶产业。",
        [("cultivate", "白茶", "安吉县")],
    ),
    "two trades, one of a chain": (
        "攀枝花市推进钒钛资源开发利用和钢铁产业链建设。",
        [("develop", "钒钛、钢铁", "攀枝花市")],
    ),
    "examples of parks": (
        "一批园区开始出现。如沧州临港经开区生物医药产业园、张北经开区大数据产业园、固安新兴示范区等。",
        [("park", "生物医药", "沧州临港经开区"), ("park", "大数据", "张北经开区")],
    ),
    "examples in a clause": (
        "建成了一批特色园区，例如高安陶瓷产业园、樟树医药产业园和景德镇陶瓷文化产业园等。",
        [("park", "陶瓷", "高安"), ("park", "医药", "樟树"), ("park", "陶瓷文化", "景德镇")],
    ),
    "counties that open with the sign of an example": (
        "如皋化工园、如东石化园等。",
        [("park", "化工", "如皋"), ("park", "石化", "如东")],
    ),
    "an area by its open members": (
        "皖江城市带（合肥、芜湖、马鞍山等）承接发展装备制造产业。",
        [("receive", "装备制造", "合肥、芜湖、马鞍山")],
    ),
    "a number of cities and which": (
        "川南四市（泸州、宜宾、内江、自贡）共建新材料产业基地。",
        [("base", "新材料", "泸州、宜宾、内江、自贡")],
    ),
    "first signs of cities and which": (
        "成德绵（成都、德阳、绵阳）共建装备制造产业集群。",
        [("cultivate", "装备制造", "成都、德阳、绵阳")],
    ),
    "around a lake": (
        "环鄱阳湖（南昌、九江、鄱阳）发展水产养殖业。",
        [("develop", "水产养殖业", "南昌、九江、鄱阳")],
    ),
    "counties of a range": (
        "武陵山片区的恩施、咸丰、来凤发展富硒茶产业。",
        [("develop", "富硒茶", "恩施、咸丰、来凤")],
    ),
    "a number of counties on a river": (
        "沿黄九县（市）发展现代农业。",
        [("develop", "现代农业", "沿黄")],
    ),
    "an open list of counties and districts": (
        "信阳市浉河、光山、商城等县区发展茶叶产业。",
        [("develop", "茶叶", "信阳市浉河、光山、商城")],
    ),
    "an area by the one that leads it": (
        "在以榆林为主的陕北地区建设现代煤化工基地。",
        [("base", "现代煤化工", "榆林")],
    ),
    "an area by those that lead it": (
        "以攀枝花、西昌等为主的攀西地区重点发展钒钛产业。",
        [("develop", "钒钛", "攀枝花、西昌")],
    ),
    "a park by a city that bears a word of every day": (
        "朝阳（凌源）新材料产业园重点发展非金属新材料。",
        [("develop", "非金属新材料", "朝阳（凌源）新材料产业园")],
    ),
    "a park of a purpose without a name": (
        "循环经济产业园重点发展再生资源产业。",
        [("develop", "再生资源", "循环经济产业园")],
    ),
    "towns of two counties, a comma between": (
        "在安溪县感德镇、祥华镇，永春县湖洋镇建设茶叶生产基地。",
        [("base", "茶叶", "安溪县感德镇、祥华镇、永春县湖洋镇")],
    ),
    "which areas a trade is laid out at": (
        "中药材产业布局区域为恩施州利川市、宜昌市五峰县、十堰市竹溪县。",
        [("develop", "中药材", "恩施州利川市、宜昌市五峰县、十堰市竹溪县")],
    ),
    "which areas are its best": (
        "石材产业优势区域主要包括麻城、随县、通山。",
        [("develop", "石材", "麻城、随县、通山")],
    ),
    "which areas it lies in": (
        "油茶主要分布区域包括黄冈、咸宁、随州等地。",
        [("existing", "油茶", "黄冈、咸宁、随州")],
    ),
    "which areas, behind a colon": (
        "中药材产业重点区域：恩施、利川、五峰、竹溪。",
        [("develop", "中药材", "恩施、利川、五峰、竹溪")],
    ),
    "best areas, and what is grown there": (
        "优势区域为信阳、驻马店、南阳3市，重点发展油茶产业。",
        [("develop", "油茶", "信阳、驻马店、南阳")],
    ),
    "cities of an area": (
        "打造宜昌、荆州、荆门等长江中游磷化工产业基地。",
        [("base", "磷化工", "宜昌、荆州、荆门")],
    ),
    "what the places have before their names": (
        "水泥熟料布局在资源丰富的北碚、綦江、涪陵等区县。",
        [("develop", "水泥熟料", "北碚、綦江、涪陵")],
    ),
    "where projects are put": (
        "光伏制造项目主要落在包头、鄂尔多斯、巴彦淖尔。",
        [("develop", "光伏制造", "包头、鄂尔多斯、巴彦淖尔")],
    ),
}
LIKE_THEM = {
    "the parts that a park of the sentence before covers": (
        "宁德临港物流园。规划范围包括罗源、连江，面积20平方公里。该区域重点发展现代物流业。",
        "罗源、连江",
    ),
    "along the way": ("沿用襄阳—十堰走廊的名称布局汽车零部件产业。", "襄阳、十堰"),
    "a country around": ("洛阳和周边国家合作发展装备制造产业。", "洛阳"),
    "an initiative": ("沿江一带一路节点城市（安庆、池州）发展船舶制造产业。", "安庆、池州"),
    "who acts with a list": ("德阳、绵阳2市和相关企业发展装备制造产业。", "德阳、绵阳、相关企业"),
    "a count of others": ("大冶、阳新等3个县和企业发展铜产业。", "大冶、阳新、企业"),
    "trades that lead an area": ("以水泥、玻璃为主的鄂东地区发展特钢产业。", "水泥、玻璃"),
    "a word of every day": ("朝阳（新兴）产业园重点发展非金属新材料。", "朝阳（新兴）"),
    "which areas a trade is to leave": (
        "水泥产业限制区域为石家庄、邢台。",
        "石家庄、邢台",
    ),
    "a verb before a colon": ("重点支持：赣州市信丰县、龙南市。", "赣州市信丰县、龙南市"),
    "where one firm lies": ("该企业位于南安、惠安。", "南安、惠安"),
    "what a resource's firms are": ("稀土资源企业主要分布在包头、赣州。", "包头、赣州"),
}


def said(text: str) -> list[tuple[str, str, str]]:
    found = read(ATLAS, text).of("designations")
    return [
        (r.values["category"], r.values["industry"], "、".join(r.values["places"])) for r in found
    ]


@pytest.mark.parametrize("name", READ)
def test_groups_of_places_are_read(name):
    text, expected = READ[name]
    assert said(text) == expected


@pytest.mark.parametrize("name", LIKE_THEM)
def test_what_only_looks_like_a_group_is_none(name):
    text, places = LIKE_THEM[name]
    assert places not in [place for _, _, place in said(text)]


# A line of places and goods says nothing of what becomes of them: it is shown, never dropped.
BARE = {
    "of several goods": ("四川省规划\n一、重点区域\n成都市水泥、玻璃", ["成都市水泥、玻璃"]),
    "of one good beside another": (
        "四川省规划\n一、重点区域\n成都市水泥、玻璃\n德阳市机械",
        ["成都市水泥、玻璃", "德阳市机械"],
    ),
    "of capacities": (
        "四川省规划\n一、其他\n成都市：水泥新增产能、平板玻璃",
        ["成都市：水泥新增产能、平板玻璃"],
    ),
}
NOT_BARE = (
    "四川省规划\n一、强化类产业\n成都市水泥、玻璃",  # its class is named: a record
    "四川省规划\n一、总体要求\n成都市水泥",  # may be a title or a firm
    "四川省规划\n一、总体要求\n成都市人民政府、德阳市人民政府",
)


@pytest.mark.parametrize("name", BARE)
def test_a_line_of_places_and_goods_is_shown(name):
    text, lines = BARE[name]
    found = read(ATLAS, text)
    assert not found.of("designations")
    assert [text[gap.start : gap.end] for gap in found.gaps] == lines


@pytest.mark.parametrize("text", NOT_BARE)
def test_other_lines_are_not_shown_as_bare(text):
    assert not read(ATLAS, text).gaps


ALIKE = {
    "成都市规划\n严格控制水泥新增产能，推动水泥产业转型。": [("restrict", "水泥", "成都市")],
    "在德阳市主要发展方向为陶瓷。": [("develop", "陶瓷", "德阳市")],
    "推动德阳市主要发展方向为陶瓷、玻璃。": [("develop", "陶瓷、玻璃", "德阳市")],
    "德阳经开区主导产业为机械，主要发展方向为陶瓷。": [("park", "机械", "德阳经开区")],
    "德阳经开区规划面积20平方公里。主要发展方向为装备制造。": [
        ("develop", "装备制造", "德阳经开区")
    ],
}


@pytest.mark.parametrize("text", ALIKE)
def test_words_around_a_trade_are_no_part_of_it(text):
    assert said(text) == ALIKE[text]


def test_a_list_that_ends_open_in_its_bracket_or_middle_is_open():
    for text in (
        "皖江城市带（合肥、芜湖、马鞍山等）承接发展装备制造产业。",
        "在大冶、阳新等县和鄂州市发展铜产业。",
    ):
        (record,) = read(ATLAS, text).of("designations")
        assert record.values["list_open"], text
