"""Lists of honours, rows of sites and lines of zones as lists and news print them, in sentences of our own."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read

ATLAS = Atlas.bundled()

DESIGNATIONS = {
    "titles behind a blank, several of one place": (
        "附件：第三批纺织产业集群试点地区名单\n1. 浙江省诸暨市大唐街道 中国袜子名镇\n"
        "2. 江苏省常熟市 中国纺织产业基地市 中国休闲服装名城中国羊绒制品名城",
        [
            ("existing", "袜子", "浙江省诸暨市大唐街道"),
            ("existing", "纺织", "江苏省常熟市"),
            ("existing", "休闲服装", "江苏省常熟市"),
            ("existing", "羊绒制品", "江苏省常熟市"),
        ],
    ),
    "titles that tell no trade": (
        "1. 福建省石狮市 中国历史文化名城\n2. 安徽省歙县 中国徽文化之乡\n3. 浙江省嵊州市 中国优秀旅游名城",
        [],
    ),
    "sites whose trade the line before counts": (
        "经认定，3家园区符合化工园区认定复核要求。\n具体为：南京江北新材料科技园、新沂市化工产业集聚区、江苏省泰兴经济开发区。",
        [
            ("park", "化工", "南京江北新材料科技园"),
            ("park", "化工", "新沂市化工产业集聚区"),
            ("park", "化工", "江苏省泰兴经济开发区"),
        ],
    ),
    "sites whose trade the sentence before counts": (
        "经认定，2家园区通过化工园区认定。名单如下：新沂市化工产业集聚区、江苏省泰兴经济开发区。",
        [("park", "化工", "新沂市化工产业集聚区"), ("park", "化工", "江苏省泰兴经济开发区")],
    ),
    "another number than was counted": (
        "经认定，5家园区符合化工园区认定要求。\n具体为：江苏省泰兴经济开发区、泰州滨江工业园区。",
        [],
    ),
    "zones of a park, line by line": (
        "江宁新材料产业园的产业布局\n- 精细化工区：以精细化工和新材料为主，满足高端制造业的需求。\n"
        "- 金属加工区：专注于铝材加工和机械装备的生产，为下游企业提供配套。\n"
        "- 电子信息产业区：规划面积2平方公里，重点发展集成电路、新型显示。",
        [
            ("develop", "精细化工和新材料", "精细化工区"),
            ("develop", "铝材加工和机械装备", "金属加工区"),
            ("develop", "集成电路、新型显示", "电子信息产业区"),
        ],
    ),
    "lines that say no trade of their zones": (
        "一、功能分区\n精细化工区：规划面积2平方公里。\n装备制造区：已建成道路5公里，绿化率达到30%。",
        [],
    ),
    "lines of what is pushed": (
        "重点工作\n项目建设区：加快推进项目建设。\n重点发展区：发展商务。",
        [],
    ),
    "a line alone": ("精细化工区：以精细化工为主。\n二、保障措施\n加强领导。", []),
    "who plans stands before where it is": (
        "绵阳市在安州区规划10平方公里的汽车零部件产业园，引进配套项目。",
        [("park", "汽车零部件", "安州区")],
    ),
    "a campaign for two trades": (
        "荥经县今年启动实施装配式建筑、精品石材两个百亿产业培育计划。",
        [("cultivate", "装配式建筑、石材", "荥经县")],
    ),
    "a campaign for no trade": ("荥经县实施乡村建设、人居环境两大提升行动。", []),
    "trades that lifted places share": (
        "推动武汉、长株潭都市圈协同发展，提升咸宁、岳阳等要素集聚能力，促进石化、医疗健康等产业合作。",
        [("develop", "石化、医疗健康", "咸宁"), ("develop", "石化、医疗健康", "岳阳")],
    ),
    "places that are lifted to meet others": ("提升咸宁能级，促进与武汉的产业合作。", []),
    "a chain of many things in one": (
        "莱州市打造集矿山开采、荒料市场交易、石材应用设计、国际物流贸易为一体的绿色石材智慧化全产业链。",
        [("cultivate", "绿色石材", "莱州市")],
    ),
    "a chain of no trade": ("莱州市打造集研发、孵化于一体的创新链。", []),
    "a park on an isle no table knows": (
        "大连市规划建设西中岛精细化工产业园。",
        [("park", "精细化工", "西中岛")],
    ),
    "an isle that is a kind of trade": (
        "海口市建设海岛旅游产业园。",
        [("park", "海岛旅游", "海口市")],
    ),
    "a place that nature made a node": ("徐圩新区石化产业\n徐圩新区是一处天然节点。", []),
    "a zone that is somebody's": ("临空经济区是宜昌市发展航空物流产业的核心区。", []),
    "trades of new growth": (
        "宜昌市围绕新能源、数字经济培育新的增长点。宁夏探索氢能、生物制造等未来产业发展路径。",
        [
            ("cultivate", "新能源、数字经济", "宜昌市"),
            ("develop", "氢能、生物制造", "宁夏"),
        ],
    ),
    "new growth of no trade": ("宜昌市围绕改革创新、营商环境培育新动能。", []),
    "members of a group that is counted": (
        "第一梯队包括绵阳、德阳，重点承接电子信息产业。",
        [("receive", "电子信息", "绵阳"), ("receive", "电子信息", "德阳")],
    ),
    "the first of several measures": (
        "第一，支持绵阳市发展电子信息产业。",
        [("develop", "电子信息", "绵阳市")],
    ),
    "a county behind its city": (
        "赣州南康家具产业带已形成千亿级规模。",
        [("existing", "家具", "赣州南康")],
    ),
    "a county of another city": (
        "赣州枝江家具产业带已形成千亿级规模。",
        [("existing", "枝江家具", "赣州")],
    ),
    "names no table knows, counted": (
        "重点打造盘州、水城、六枝三大煤炭基地，建设红果、发耳两个煤电一体化园区。",
        [
            ("base", "煤炭", "盘州"),
            ("base", "煤炭", "水城"),
            ("base", "煤炭", "六枝"),
            ("park", "煤电一体化", "红果"),
            ("park", "煤电一体化", "发耳"),
        ],
    ),
    "trades that are counted": (
        "六盘水市建设装备制造、新能源两个产业园区。",
        [("park", "装备制造", "六盘水市"), ("park", "新能源", "六盘水市")],
    ),
    "goods of a class that are counted": (
        "云南省发展咖啡、蓝靛两大特色农产品基地。",
        [("base", "咖啡", "云南省"), ("base", "蓝靛", "云南省")],
    ),
    "another number of names": ("建设红果、发耳三个煤电一体化园区。", []),
    "a row behind what was chosen": (
        "邢台市4个产业集群入选省级重点特色产业集群，分别为清河羊绒、宁晋电线电缆、南和宠物食品、临西轴承。",
        [
            ("existing", "羊绒", "清河"),
            ("existing", "电线电缆", "宁晋"),
            ("existing", "宠物食品", "南和"),
            ("existing", "轴承", "临西"),
        ],
    ),
    "a row of firms behind what was chosen": (
        "全市4个企业集群入选名单，分别为一批龙头、一批骨干、若干配套企业。",
        [],
    ),
    "hubs, each type with its places": (
        "布局建设国家物流枢纽：陆港型布局在石家庄、保定，空港型布局在石家庄。",
        [
            ("hub", "陆港型国家物流枢纽", "石家庄"),
            ("hub", "陆港型国家物流枢纽", "保定"),
            ("hub", "空港型国家物流枢纽", "石家庄"),
        ],
    ),
    "types without hubs": ("企业分为两类，港口型布局在秦皇岛。", []),
    "a part of the country behind a trade": (
        "稀土产业北方以包头为中心，南方以赣州、龙岩为重点。",
        [
            ("core", "稀土产业", "包头"),
            ("develop", "稀土产业", "赣州"),
            ("develop", "稀土产业", "龙岩"),
        ],
    ),
    "the core of a cluster": (
        "将平桂区打造成千亿级碳酸钙产业集群核心区。支持宜昌建设磷化工产业集群引领区。",
        [("core", "碳酸钙", "平桂区"), ("core", "磷化工", "宜昌")],
    ),
    "a cluster and a core": (
        "支持宜昌打造磷化工产业集群，建设荆门精细化工核心区。",
        [("cultivate", "磷化工", "宜昌"), ("core", "精细化工", "荆门")],
    ),
    "whither a trade gathers, by two things that are there": (
        "推进水泥产业向资源富集、环境容量大的河池、来宾等地布局。",
        [("develop", "水泥", "河池"), ("develop", "水泥", "来宾")],
    ),
    "whither by what is there, no place": ("推进水泥产业向资源富集、环境容量大的地区布局。", []),
    "counted places, then their names": (
        "其中，石材产业重点县3个，分别为麻城市、通山县和随县（联合申报）；特色制造产业强镇两个，分别是水头镇、石井镇。",
        [
            ("existing", "石材", "麻城市"),
            ("existing", "石材", "通山县"),
            ("existing", "石材", "随县"),
            ("existing", "制造", "水头镇"),
            ("existing", "制造", "石井镇"),
        ],
    ),
    "counted places to be": ("培育石材产业强县2个，分别为麻城市、通山县。", []),
    "another number of places": ("石材产业强县4个，分别为麻城市、通山县。", []),
    "places counted for no trade": ("人口大县2个，分别为麻城市、通山县。", []),
    "counted places without names": ("石材产业强县2个，分别为一批龙头、一批骨干。", []),
    "one of what was chosen": (
        "厦门4个集群入选，包括厦门市翔安区智能输配电产业集群等；福州3个集群入选，包括福州市鼓楼区人工智能应用软件产业集群等。",
        [
            ("existing", "智能输配电", "厦门市翔安区"),
            ("existing", "人工智能应用软件", "福州市鼓楼区"),
        ],
    ),
    "one firm of what was chosen": ("全市3个集群入选，包括翔安区一批企业等。", []),
    "有 that opens a good": (
        "云南建设有色金属产业基地\n\n甘肃建设有机硅产业基地",
        [("base", "有色金属", "云南"), ("base", "有机硅", "甘肃")],
    ),
    "有 that says what is there": ("云南设有机械产业园。", [("park", "机械", "云南")]),
    "an area around a city": (
        "发展环乌海地区精细化工产业。",
        [("develop", "精细化工", "环乌海地区")],
    ),
    "parts of a site are no trades": (
        "广东省主要规划建设产业区、科技研发区、孵化器、生活配套区等。",
        [],
    ),
    "parts of a trade": (
        "眉山市建设化工产业核心区、物流配套区。",
        [("core", "化工", "眉山市"), ("linked", "物流", "眉山市")],
    ),
    "a park by its parts is no trade": (
        "目前梧州陶瓷产业园分为藤县中和集中区和岑溪大业集中区2部分。",
        [],
    ),
    "a district before 集成电路": (
        "领域集群有：北京市海淀区集成电路设计产业集群、北京市顺义区第三代半导体产业集群。",
        [
            ("existing", "集成电路设计", "北京市海淀区"),
            ("existing", "第三代半导体", "北京市顺义区"),
        ],
    ),
}


def said(text: str) -> list[tuple[str, str, str]]:
    found = read(ATLAS, text).of("designations")
    return [
        (r.values["category"], r.values["industry"], place)
        for r in found
        for place in r.values["places"] or ("",)
    ]


def test_an_area_that_changes_hands_is_no_goal():
    found = read(ATLAS, "同意开发区调区，将未建成区域面积约500公顷调区至三塔集镇。")
    assert list(found.of("targets")) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("力争2027年总产值100亿元。在工业园新征地1000亩，打造锻打产业。", [100]),
        ("到2025年，完成征地1000亩。", [1000]),
        ("高岭土贮量不少于3亿吨。", []),
        ("到2025年，新增贮量3亿吨。", [3]),
    ],
)
def test_land_taken_and_what_lies_in_the_ground_are_no_goals(text, values):
    assert [r.values["value"] for r in read(ATLAS, text).of("targets")] == values


@pytest.mark.parametrize("name", DESIGNATIONS)
def test_lists_and_zones_are_read(name):
    text, expected = DESIGNATIONS[name]
    assert said(text) == expected
