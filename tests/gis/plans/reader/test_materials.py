"""Sentences of the trades that dig, burn and melt: parks in a row, towns and counties, what is moved, what a place is to become."""

from __future__ import annotations

import pytest

from tests.gis.plans.reader.test_families import designations

CASES = [
    # parks in a row, some of whose names no table knows
    (
        "推进云岭石墨产业园、柳溪石墨产业园、集安新材料产业园等园区建设。",
        [
            ("park", "石墨", "云岭石墨产业园"),
            ("park", "石墨", "柳溪石墨产业园"),
            ("park", "新材料", "集安新材料产业园"),
        ],
    ),
    (
        "先后建成了青塔陶瓷产业园、石桥陶瓷工业园、沙坡工业园。",
        [
            ("park", "陶瓷", "青塔陶瓷产业园"),
            ("park", "陶瓷", "石桥陶瓷工业园"),
            ("park", "陶瓷", "沙坡工业园"),
        ],
    ),
    ("推进高新技术产业园、现代农业产业园建设。", []),
    ("建设一批特色产业园、专业工业园。", []),
    # towns that no table knows, what they are for behind 等
    (
        "淄博市重点打造双沟、傅家、南定等耐火材料产业集聚区。",
        [("cultivate", "耐火材料", "双沟、傅家、南定")],
    ),
    ("海城市集中建设牌楼、八里、英落等工业园区。", [("park", "工业", "牌楼、八里、英落")]),
    (
        "萍乡市打造电瓷、工业陶瓷、环保材料等产业集聚区。",
        [("cultivate", "电瓷、工业陶瓷、环保材料", "萍乡市")],
    ),
    # counties of a city, a city of a province
    ("泉州的南安、惠安重点发展石材。", [("develop", "石材", "南安、惠安")]),
    ("福建泉州的德化盛产陶瓷。", [("existing", "陶瓷", "德化")]),
    # zones in a role, called zones behind 等
    (
        "以宁国开发区、广德开发区等开发区为核心，发展耐磨材料产业。",
        [("core", "耐磨材料", "宁国开发区、广德开发区")],
    ),
    (
        "形成以萍乡为主导，醴陵、宜丰等地协同发展的陶瓷产业格局。",
        [("core", "陶瓷", "萍乡"), ("linked", "陶瓷", "醴陵、宜丰")],
    ),
    # what moves is taken over
    ("引导主城区化工企业向长寿、涪陵搬迁。", [("receive", "化工", "长寿、涪陵")]),
    ("推动水泥粉磨产能向石门、澧县疏解。", [("receive", "水泥粉磨", "石门、澧县")]),
    # what goes
    ("加快丰南、滦州等地水泥产能退出。", [("phase_out", "水泥", "丰南、滦州")]),
    ("推进丰南、迁安钢铁企业退城搬迁。", [("phase_out", "钢铁", "丰南、迁安")]),
    (
        "禁止在太湖流域、自然保护区和风景名胜区内新建、扩建水泥厂。",
        [("restrict", "水泥", "太湖流域")],
    ),
    # a title is no trade, what follows is said of the place
    (
        "把岑溪建成“石材之都”，成为全国重要的花岗岩加工基地和石材交易中心。",
        [("base", "花岗岩加工", "岑溪"), ("hub", "石材", "岑溪")],
    ),
    # bases that are laid out anew
    ("优化佛冈、英德、阳春等水泥产区布局。", [("optimize", "水泥", "佛冈、英德、阳春")]),
    # a sum of what was said is no record of the last place
    (
        "在资阳建设陶瓷产业集群，在遂宁建设锂电产业集群，共建成5个特色产业集群。",
        [("cultivate", "陶瓷", "资阳"), ("cultivate", "锂电", "遂宁")],
    ),
    # told of several places it says what is there, told of one it is a phrase
    ("唐山、邯郸等市的钢铁产业发展迅速。", [("existing", "钢铁", "唐山、邯郸")]),
    ("唐山的钢铁产业发展迅速。", []),
    (
        "横向带动吕梁铝镁产业集群、阳泉耐火材料产业集群提质升级。",
        [("optimize", "铝镁", "吕梁"), ("optimize", "耐火材料", "阳泉")],
    ),
    ("四川是全国为数不多的钒钛产业基地之一。", [("existing", "钒钛", "四川")]),
    # rows: what is there goes on from clause to clause, a word of every day opens the row, each has its own way
    (
        "全省形成了宜宾、泸州白酒，德阳、绵阳装备制造，乐山、雅安光伏等特色产业集群。",
        [
            ("existing", "白酒", "宜宾、泸州"),
            ("existing", "装备制造", "德阳、绵阳"),
            ("existing", "光伏", "乐山、雅安"),
        ],
    ),
    (
        "打造佛山陶瓷、清远建材、云浮石材三大千亿产业集群。",
        [
            ("cultivate", "陶瓷", "佛山"),
            ("cultivate", "建材", "清远"),
            ("cultivate", "石材", "云浮"),
        ],
    ),
    (
        "推动宜昌磷化工、荆门炼化、潜江盐化工差异化发展。",
        [("develop", "磷化工", "宜昌"), ("develop", "炼化", "荆门"), ("develop", "盐化工", "潜江")],
    ),
    (
        "粤北钨和稀土、粤西高岭土、粤东锡产业带初步形成。",
        [
            ("existing", "钨和稀土", "粤北"),
            ("existing", "高岭土", "粤西"),
            ("existing", "锡", "粤东"),
        ],
    ),
    (
        "凤阳硅基、蚌埠玻璃、明光凹土等特色产业已具规模。",
        [("existing", "硅基", "凤阳"), ("existing", "玻璃", "蚌埠"), ("existing", "凹土", "明光")],
    ),
    (
        "已形成宁远锂电产业集群、零陵锰系新材料产业园多个特色园区。",
        [("existing", "锂电", "宁远"), ("existing", "锰系新材料", "零陵")],
    ),
    # parks that are counted, the trade in the word for them
    (
        "该市布局了三个化工园区，分别是龙游化工园、江山化工园、衢江化工园。",
        [("park", "化工", "龙游化工园、江山化工园、衢江化工园")],
    ),
    # what shall be there by a year is not there yet
    (
        "到2030年，建成凤阳、定远、明光三个非金属材料产业园。",
        [("park", "非金属材料", "凤阳、定远、明光")],
    ),
    # where a trade is not to be
    ("原则上不在太行山沿线布局石材加工。", [("restrict", "石材加工", "太行山沿线")]),
    ("不在黄河流域新建化工项目。", [("restrict", "化工", "黄河流域")]),
    # a city named after what it makes
    (
        "加快建设福州青口汽车城和厦门汽车城。",
        [("cultivate", "汽车", "福州青口"), ("cultivate", "汽车", "厦门")],
    ),
    (
        "打造夹江陶瓷城、水头石材城。",
        [("cultivate", "陶瓷", "夹江"), ("cultivate", "石材", "水头")],
    ),
    ("建设成都东部新城，打造绿色宜居城。", []),
    # a word of every day that is a county, too
    ("延长产业链，促进锰产业做大做强。", []),
    ("贵池区以装备制造为首位产业。", [("existing", "装备制造", "贵池区")]),
    # mining: areas by their first signs, bases that are counted and what they all are
    (
        "全国集中建设了晋北、神东、黄陇、两淮四个大型煤炭基地。",
        [("existing", "煤炭", "晋北、神东、黄陇、两淮")],
    ),
    (
        "该省已形成以平顶山、义马、永城三个大型煤炭基地为主体的生产布局。",
        [("existing", "煤炭", "平顶山、义马、永城")],
    ),
    (
        "内蒙古将建成2个亿吨级以上（东胜、准格尔）的大型煤炭生产基地。",
        [("base", "煤炭", "东胜、准格尔")],
    ),
    ("重点抓好内蒙、陕西、山西等省区煤炭开发。", [("develop", "煤炭", "内蒙、陕西、山西")]),
    ("一个新的光伏玻璃产业集群正在凤阳加速崛起。", [("existing", "光伏玻璃", "凤阳")]),
    ("首个“中国建筑防水产业基地”落户台头镇。", [("base", "建筑防水", "台头镇")]),
    (
        "重点发展东南沿海钢铁基地，而环渤海、长三角地区原则上不再布局新建钢铁厂。",
        [("base", "钢铁", "东南沿海"), ("restrict", "钢铁", "环渤海、长三角地区")],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[text[:14] for text, _ in CASES])
def test_a_sentence_gives_its_places(case):
    text, expected = case
    assert designations(text) == expected


def test_a_label_that_says_where_takes_the_trade_above_it():
    text = "安徽省建材工业规划\n（一）水泥\n重点布局城市：芜湖、铜陵、池州。\n（二）玻璃\n承载园区：凤阳经开区、定远经开区。"
    assert designations(text) == [
        ("develop", "水泥", "芜湖、铜陵、池州"),
        ("develop", "玻璃", "凤阳经开区、定远经开区"),
    ]


def test_what_is_done_to_a_trade_is_no_part_of_what_a_text_is_about():
    text = "煤炭工作会议\n会议提出调整煤炭产业结构，优化煤炭产业布局。\n以神木、府谷为重点，加快矿井建设。"
    assert ("develop", "煤炭", "神木、府谷") in designations(text)


def test_a_heading_on_the_layout_makes_nothing_of_its_lines_but_where_they_lie():
    text = "新材料规划\n（三）优化产业布局\n硅基新材料：以蚌埠、滁州为主，重点发展光伏玻璃。\n铜基新材料：以铜陵、池州为主。"
    assert {kind for kind, _, _ in designations(text)} == {"develop"}


def test_the_name_of_a_layout_is_no_role():
    text = "构建以合肥为中心，以铜陵、宣城等市为支撑的“一中心多支撑”的硅基材料产业布局。"
    assert [(kind, places) for kind, _, places in designations(text)] == [
        ("core", "合肥"),
        ("support", "铜陵、宣城"),
    ]


def test_labels_that_say_where_each_part_lies():
    text = "“两带三基地”：两带分别为沿江金属材料产业带和沿淮硅基材料产业带；三基地分别是蚌埠硅基材料基地、铜陵铜基材料基地、马鞍山钢铁材料基地。"
    assert designations(text) == [
        ("belt", "金属材料", "沿江"), ("belt", "硅基材料", "沿淮"),
        ("base", "硅基材料", "蚌埠"), ("base", "铜基材料", "铜陵"), ("base", "钢铁材料", "马鞍山"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "沿海石化产业带：重点布局连云港、盐城，发展炼化一体化。",
            ("belt", "石化", "连云港、盐城"),
        ),
        ("（二）南部石材产业带：以南安、惠安、泉港为主。", ("belt", "石材", "南安、惠安、泉港")),
        (
            "支持南京江北、泰兴、张家港发展高端化工。",
            ("develop", "高端化工", "南京江北、泰兴、张家港"),
        ),
    ],
)
def test_a_belt_by_its_label_and_a_part_of_a_city(text, expected):
    assert expected in designations(text)
