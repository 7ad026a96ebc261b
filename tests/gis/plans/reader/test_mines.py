"""Sentences of mines, kilns and works: what goes and where, parks by their names, what a place once was, layouts of several units."""

from __future__ import annotations

import pytest

from tests.gis.plans.reader.test_families import designations
from tests.gis.plans.reader.test_targets import found

CASES = [
    # a name of every day behind an area is no place: 新建
    ("严格限制皖北地区新建石灰项目。", [("restrict", "石灰", "皖北地区")]),
    ("滁州、六安不再新增石灰生产能力。", [("restrict", "石灰", "滁州、六安")]),
    # works of a trade that go are no firm beside a place
    ("门头沟区、平谷区石灰企业全部关停。", [("phase_out", "石灰", "门头沟区、平谷区")]),
    ("支持铜陵、池州、宣城建材企业兼并重组。", [("optimize", "建材", "铜陵、池州、宣城")]),
    ("在岳阳、益阳等消费地适度布局玻璃钢加工基地。", [("base", "玻璃钢加工", "岳阳、益阳")]),
    # zones that lose their trade
    (
        "省政府取消灌云临港化工集中区、滨海沿海化工园区的化工定位。",
        [("phase_out", "化工", "灌云临港化工集中区、滨海沿海化工园区")],
    ),
    ("撤销沛县化工集中区。", [("phase_out", "化工", "沛县化工集中区")]),
    ("取消了一批行政审批事项。", []),
    # parks that are there, by their names
    (
        "省政府批复同意桓台化工产业园、高青化工产业园和临朐化工产业园3家化工园区扩区。",
        [
            ("park", "化工", "桓台化工产业园"),
            ("park", "化工", "高青化工产业园"),
            ("park", "化工", "临朐化工产业园"),
        ],
    ),
    # a core by the whole name of its park, with the trade that it bears
    (
        "构建以方城超硬材料产业园为核心，以镇平、内乡为支撑的格局。",
        [("core", "超硬材料", "方城超硬材料产业园"), ("support", "超硬材料", "镇平、内乡")],
    ),
    # what is built stands behind the last role
    (
        "以绵阳为核心、德阳和遂宁为两翼发展锂电。",
        [("core", "锂电", "绵阳"), ("support", "锂电", "德阳、遂宁")],
    ),
    # what it ranks as
    ("辽阳是全国重要的菱镁生产大市。", [("existing", "菱镁", "辽阳")]),
    ("岫岩满族自治县是全国最大的玉石加工大县之一。", [("existing", "玉石", "岫岩满族自治县")]),
    ("辽阳是人口大市。", []),
    ("灵寿县是全国四大云母基地县。", [("existing", "云母", "灵寿县")]),
    ("宝鸡已成为国家钛材料高新技术产业化基地。", [("existing", "钛材料", "宝鸡")]),
    # what was once
    ("湘潭曾是全国最大的锰业生产基地。", []),
    (
        "醴陵曾是全国最大的花炮生产基地，如今大力发展陶瓷新材料。",
        [("develop", "陶瓷新材料", "醴陵")],
    ),
    # honours of a town are no trade; what is said of it goes on
    ("正定是国家历史文化名城。", []),
    (
        "峨眉山市石灰石资源丰富。这里素有“水泥之乡”美誉，也是西南重要的水泥生产基地。",
        [("existing", "水泥", "峨眉山市")],
    ),
    # a rank that a cluster is to reach
    ("株洲市大力发展轨道交通，争创国家级先进制造业集群。", [("develop", "轨道交通", "株洲市")]),
    # the zone of the sentence before
    (
        "沁阳化工园区规划面积8平方公里。产业定位是：重点发展精细化工。",
        [("develop", "精细化工", "沁阳化工园区")],
    ),
    # a trade leaves a place
    ("水泥粉磨产能逐步迁出北碚区。", [("phase_out", "水泥粉磨", "北碚区")]),
    ("建材企业有序退出太湖流域。", [("phase_out", "建材", "太湖流域")]),
    # what is done to a trade
    (
        "平果市大力发展电解铝，把铝加工产业做大做强。",
        [("develop", "电解铝", "平果市"), ("strengthen", "铝加工", "平果市")],
    ),
    ("罗定市通过收购、联营等方式对石材产业进行优化整合。", [("optimize", "石材", "罗定市")]),
    (
        "省政府将“平定砂器”“盂县耐火材料”作为重点专业镇予以培育。",
        [],
    ),  # two pairs of quotes without a joint are no row
    ("省政府将“介休陶瓷”作为首批重点专业镇予以培育。", [("cultivate", "陶瓷", "介休")]),
    (
        "把定襄法兰、祁县玻璃器皿作为重点专业镇培育。",
        [("cultivate", "法兰", "定襄"), ("cultivate", "玻璃器皿", "祁县")],
    ),
    (
        "长治市打造千亿级的煤化工产业链，百亿级的光伏、陶瓷等产业链。",
        [("cultivate", "煤化工", "长治市"), ("cultivate", "光伏、陶瓷", "长治市")],
    ),
    (
        "乐山市提升日用瓷、艺术瓷、建筑瓷三大类产品的工艺和档次。",
        [("strengthen", "日用瓷、艺术瓷、建筑瓷", "乐山市")],
    ),
    # where a trade lies that the clause before speaks of
    (
        "我国滑石产业发展较快，主要产区集中在海城、莱州、龙胜等地。",
        [("existing", "滑石", "海城、莱州、龙胜")],
    ),
    (
        "湖北磷化工产业规模居全国前列，主产区分布在宜昌、襄阳、荆门。",
        [("existing", "磷化工", "宜昌、襄阳、荆门")],
    ),
    # what is decided on a place, what has its part in a layout
    ("国家已经确定德兴—鹰潭为国家铜箔产业集聚区。", [("existing", "铜箔", "德兴、鹰潭")]),
    ("绵竹市被列为全省锂电产业发展布局“一核三区”之一。", [("existing", "锂电", "绵竹市")]),
    ("佛山至今依然是全国最大的建筑陶瓷生产基地。", [("existing", "建筑陶瓷", "佛山")]),
    (
        "攀枝花市根据全省建设钒钛新材料基地的战略目标，将米易建成钛材加工基地。",
        [("base", "钛材加工", "米易")],
    ),
    # firms that lead are no trade
    ("鸡西以某某机器人等大企业为引领。", []),
    # sites that open with a place that is known, as many as are counted
    (
        "已形成哈密十三间房、木垒老君庙、阿勒泰吉木乃三大风电产业园区。",
        [("park", "风电", "哈密十三间房、木垒老君庙、阿勒泰吉木乃")],
    ),
    # 有色 in a park's name; the last of its roles
    (
        "钨产业以大余钨产业园区为主承载地，以龙南有色园区、上犹产业园区为辅助承载地。",
        [("core", "钨", "大余钨产业园区"), ("support", "钨", "龙南有色园区、上犹产业园区")],
    ),
    # its parts are not whom the sentence goes on about
    (
        "石嘴山高新区规划面积80平方公里，包括惠农矿区、崇岗镇区等功能组团，是以铁合金、电石为主导产业的化工园区。",
        [("park", "铁合金、电石", "石嘴山高新区")],
    ),
    # firms that lead and firms behind them are no trade, what they make up is one
    (
        "阳新经开区形成了以大江集团、宝加鞋业为龙头，远大机电、金通风机等企业为支撑的铜加工产业集聚区，列入全省9个先进制造产业集群。",
        [("existing", "铜加工", "阳新经开区")],
    ),
    (
        "楚雄州抓住机遇，构建以钒钛资源综合利用为主导，钛白粉产业为发展方向的绿色钒钛产业集群。",
        [("cultivate", "绿色钒钛", "楚雄州")],
    ),
    ("个旧还是全球有名的锡之都。", [("existing", "锡", "个旧")]),
    # what a plan builds on is there
    (
        "在现有的大余钨矿业经济区、德兴铜矿业经济区和宜春—上高锂产业基地基础上，打造新的优势。",
        [("existing", "钨", "大余"), ("existing", "铜", "德兴"), ("existing", "锂", "宜春、上高")],
    ),
    ("在现有的人才、技术、资金基础上，建设创新平台。", []),
    # units of more than one kind, as many as the label says
    (
        "“一城两园一带”包括临沂陶瓷城、罗庄石材园、兰陵石膏园、临沂木业产业带。",
        [
            ("park", "陶瓷", "临沂陶瓷城"),
            ("park", "石材", "罗庄石材园"),
            ("park", "石膏", "兰陵石膏园"),
            ("belt", "木业", "临沂"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:24] for text, _ in CASES])
def test_sentence(text, expected):
    assert designations(text) == expected


def test_a_batch_that_was_recognised_is_a_roster():
    text = "化工园区公告\n1、第一批认定的3家化工园区\n按得分排序为：\n1、南京化学工业园区\n2、江苏省泰兴经济开发区\n3、泰州滨江工业园区"
    assert designations(text) == [
        ("park", "化工", name)
        for name in ("南京化学工业园区", "江苏省泰兴经济开发区", "泰州滨江工业园区")
    ]


def test_a_county_calls_itself_by_a_word_of_every_day_in_its_own_text():
    text = "兴业县水泥产业规划\n努力将兴业打造成石灰深加工基地。"
    assert ("base", "石灰深加工", "兴业") in designations(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("该县扶持石材企业，目标是在2028年实现30亿元的产值。", [("产值", 30, 2028)]),
        ("围绕“主攻工业、三年再翻番”总体目标，2028年推进集群建设。", []),
    ],
)
def test_what_an_aim_is_of_stands_behind_it_and_a_slogan_is_none(text, expected):
    assert [(what, value, year) for what, value, _, _, year in found(text)] == expected
