"""Plain sentences about places: how they are listed, bounded and joined with what is made there."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.places.codes import region_code
from gis.plans.reader.places.gazetteer import toponyms
from gis.plans.reader.places.issuer import with_issuer
from tests.gis.plans.reader.test_families import designations

ATLAS = Atlas.bundled()

CASES = {
    "the last place is not glued to the trade of an area": (
        "重点建设忠县、石柱电子信息片区和丰都、涪陵食品加工片区。",
        "重庆市",
        [("cultivate", "电子信息", "忠县、石柱"), ("cultivate", "食品加工", "丰都、涪陵")],
    ),
    "areas of a port or of a zone grow no trade by their name": (
        "加快建设东疆港片区、临港经济片区。",
        "天津市",
        [],
    ),
    "what a row of things is called together ends the row": (
        "打造蚌埠硅基新材料产业园区、芜湖航空装备制造业基地和宣城汽车零部件产业园区三大产业载体。",
        "安徽",
        [
            ("park", "硅基新材料", "蚌埠"),
            ("base", "航空装备制造业", "芜湖"),
            ("park", "汽车零部件", "宣城"),
        ],
    ),
    "things told by their main places, commas between": (
        "打造以唐山为主体的精品钢基地，以沧州为主体的石化基地，以保定为主体的汽车基地。",
        "河北",
        [("base", "精品钢", "唐山"), ("base", "石化", "沧州"), ("base", "汽车", "保定")],
    ),
    "an area of a crop is built in places": (
        "马铃薯区域在乌兰察布市和呼和浩特市建设。",
        "内蒙古",
        [("develop", "马铃薯", "乌兰察布市、呼和浩特市")],
    ),
    "a corridor is made of places": (
        "宁镇扬先进制造业走廊由南京、镇江、扬州组成。",
        "江苏",
        [("belt", "先进制造业", "南京、镇江、扬州")],
    ),
    "parks behind an open list are what is built": (
        "重点推进仁怀、习水、金沙等白酒产业园区建设。",
        "贵州",
        [("park", "白酒", "仁怀、习水、金沙")],
    ),
    "parts of counties in brackets": (
        "重点建设4个化工园区（宜昌猇亭、荆门高新区、潜江江汉、武穴田镇）。",
        "湖北",
        [("park", "化工", "宜昌猇亭、荆门高新区、潜江江汉、武穴田镇")],
    ),
    "the regions that an area is made of": (
        "攀西地区（攀枝花、凉山）重点发展钒钛新材料，成都平原（含德阳、绵阳、眉山）重点发展重型装备。",
        "四川",
        [("develop", "钒钛新材料", "攀枝花、凉山"), ("develop", "重型装备", "德阳、绵阳、眉山")],
    ),
    "counties in brackets behind each city of a row": (
        "重点打造济南（济阳、章丘）、淄博（临淄、桓台）化工新材料集聚区。",
        "山东",
        [
            ("cultivate", "化工新材料", "济南、济阳、章丘"),
            ("cultivate", "化工新材料", "淄博、临淄、桓台"),
        ],
    ),
    "how many cities of which part of the province": (
        "徐州、连云港、宿迁、淮安、盐城等苏北五市重点发展晶硅光伏。",
        "江苏",
        [("develop", "晶硅光伏", "徐州、连云港、宿迁、淮安、盐城")],
    ),
    "what two places are joined to": (
        "涪陵—长寿组团重点发展天然气化工。",
        "重庆市",
        [("develop", "天然气化工", "涪陵、长寿")],
    ),
    "what a row of cities is joined to": (
        "蒙自、开远、个旧、建水城市群发展有色金属深加工。",
        "云南",
        [("develop", "有色金属深加工", "蒙自、开远、个旧、建水")],
    ),
    "a good of one sign in a row of places": (
        "打造寿光蔬菜、金乡大蒜、沾化冬枣、莱阳梨等特色农产品优势区。",
        "山东",
        [
            ("cultivate", "蔬菜", "寿光"),
            ("cultivate", "大蒜", "金乡"),
            ("cultivate", "冬枣", "沾化"),
            ("cultivate", "梨", "莱阳"),
        ],
    ),
    "plains, hills and plateaus by the compass": (
        "赣南丘陵发展脐橙、油茶，渭北旱塬发展苹果，豫东平原的商丘、周口发展面粉加工。",
        None,
        [
            ("develop", "脐橙、油茶", "赣南丘陵"),
            ("develop", "苹果", "渭北旱塬"),
            ("develop", "面粉加工", "商丘、周口"),
        ],
    ),
    "along a river, beside a region by the compass": (
        "沿嘉陵江布局丝绸、汽车零部件产业。沿淮、淮北地区发展小麦加工。",
        None,
        [("develop", "丝绸、汽车零部件", "沿嘉陵江"), ("develop", "小麦加工", "沿淮、淮北地区")],
    ),
    "members that an area is said to have": (
        "环洞庭湖地区涉及岳阳、常德、益阳，重点发展农产品加工。",
        "湖南",
        [("develop", "农产品加工", "岳阳、常德、益阳")],
    ),
    "cities that form an area": (
        "太原、晋中、阳泉组成的山西中部城市群重点发展碳基新材料。",
        "山西",
        [("develop", "碳基新材料", "太原、晋中、阳泉")],
    ),
    "where two cities meet": (
        "临沂、日照交界区域布局钢铁深加工。",
        "山东",
        [("develop", "钢铁深加工", "临沂、日照")],
    ),
    "one trade each behind 在": (
        "在房山、大兴、昌平分别布局新材料、医药健康、能源科技产业。",
        "北京市",
        [
            ("develop", "新材料", "房山"),
            ("develop", "医药健康", "大兴"),
            ("develop", "能源科技", "昌平"),
        ],
    ),
    "parks that a place raises": (
        "平果、德保、靖西铝产业园区提质升级。",
        "广西",
        [("park", "铝", "平果、德保、靖西")],
    ),
    "a zone named after its trade is turned into a base": (
        "将岳阳绿色化工高新区、衡阳松木经开区打造为盐化工基地。",
        "湖南",
        [("base", "盐化工", "岳阳绿色化工高新区、衡阳松木经开区")],
    ),
    "a port of a seat": (
        "如东洋口港、启东吕四港发展海工装备。",
        "江苏",
        [("develop", "海工装备", "如东洋口港、启东吕四港")],
    ),
    "a zone by its airport": (
        "贵安新区、双龙航空港经济区布局电子信息产业。",
        "贵州",
        [("develop", "电子信息", "贵安新区、双龙航空港经济区")],
    ),
    "trades of cities in a row behind a verb of growth": (
        "重点发展无锡物联网、常州智能制造、镇江航空产业。",
        "江苏",
        [
            ("develop", "物联网", "无锡"),
            ("develop", "智能制造", "常州"),
            ("develop", "航空", "镇江"),
        ],
    ),
    "the members of a belt": (
        "西江经济带（梧州、贵港、玉林）布局不锈钢产业。",
        "广西",
        [("develop", "不锈钢", "梧州、贵港、玉林")],
    ),
    "pairs of counties and what they build": (
        "福泉—瓮安、息烽—开阳两大磷化工基地加快建设。",
        "贵州",
        [("base", "磷化工", "福泉、瓮安、息烽、开阳")],
    ),
    "a trade moves into parks": (
        "引导吕梁、临汾、长治焦化产业向园区集聚。",
        "山西",
        [("develop", "焦化", "吕梁、临汾、长治")],
    ),
    "an unknown name before a count": (
        "在准东、伊犁、准北、库拜四大煤炭基地布局煤化工项目。",
        "新疆",
        [("develop", "煤化工", "准东、伊犁、准北、库拜")],
    ),
    "a general park of a seat": (
        "库尔勒上库综合产业园、阿克苏纺织工业城重点发展纺织服装。",
        "新疆",
        [("develop", "纺织服装", "库尔勒上库综合产业园、阿克苏纺织工业城")],
    ),
    "a long bay of a city": (
        "江门大广海湾、中山翠亨新区布局海工装备。",
        "广东",
        [("develop", "海工装备", "江门大广海湾、中山翠亨新区")],
    ),
    "along a river that owns cities": (
        "汉江沿线的安康、汉中发展矿泉水。",
        "陕西",
        [("develop", "矿泉水", "安康、汉中")],
    ),
    "hill counties of cities": (
        "三明、南平、龙岩山区县发展林竹产业。",
        "福建",
        [("develop", "林竹", "三明、南平、龙岩")],
    ),
    "counties of the cities": (
        "周口、驻马店、信阳等市的县区发展农副食品加工业。",
        "河南",
        [("develop", "农副食品加工业", "周口、驻马店、信阳")],
    ),
    "a base of a trade in a list of zones": (
        "石化产业布局于宁波石化经开区、舟山绿色石化基地、嘉兴港区。",
        "浙江",
        [("develop", "石化", "宁波石化经开区、舟山绿色石化基地、嘉兴港区")],
    ),
    "what is built behind a row of zones": (
        "南京江北新区、苏州工业园区、无锡高新区集成电路产业园建设提速。",
        "江苏",
        [("park", "集成电路", "南京江北新区、苏州工业园区、无锡高新区")],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_plain_sentence_keeps_its_places(case):
    text, issuer, expected = CASES[case]
    assert designations(text, issuer) == expected


@pytest.mark.parametrize(
    ("issuer", "place", "code"),
    [
        ("宜昌市", "宜昌", "420500"),
        ("宜昌市", "宜昌市", "420500"),
        ("承德市", "承德", "130800"),
        ("承德市", "承德县", "130821"),
        ("阿坝州", "阿坝", "513200"),
        ("吉林市", "吉林", "220200"),
        ("吉林市", "长春", "220100"),
        ("湖北省", "宜昌", "420500"),
    ],
)
def test_a_city_that_speaks_of_itself_in_short_is_none_of_its_districts(issuer, place, code):
    """推动宜昌与荆州共建…, in the city's own plan, was said of 夷陵区, which once was 宜昌县."""
    names = with_issuer(toponyms(ATLAS), "", issuer)
    assert region_code(names, place) == code
