"""Trades of power, electronics, medicine, vehicles and services, how cities of a province share them out, and who is meant."""

from __future__ import annotations

import pytest

from tests.gis.plans.reader.test_families import designations

CASES = {
    "a trade in brackets before its class": (
        "2023年山东省特色产业集群名单\n1.山东潍坊寒亭区（盐化工）特色产业集群\n2.山东枣庄滕州市（数控机床）特色产业集群",
        "山东",
        [("existing", "盐化工", "山东潍坊寒亭区"), ("existing", "数控机床", "山东枣庄滕州市")],
    ),
    "a district whose name opens with the last sign of a city": (
        "在济南市中区建设数字音乐产业园。",
        "山东",
        [("park", "数字音乐", "济南市中区")],
    ),
    "a zone for trying something out": (
        "推进新余高铁经济试验区光器件产业集群建设。",
        "江西",
        [("cultivate", "光器件", "新余高铁经济试验区")],
    ),
    "one example after another": (
        "各园区各有侧重，例如绵阳高新区重点发展超高清显示，遂宁经开区重点发展印制电路。",
        "四川",
        [("develop", "超高清显示", "绵阳高新区"), ("develop", "印制电路", "遂宁经开区")],
    ),
    "quarters of a great city by their names": (
        "如亦庄、张江等地区，重点布局半导体装备、细胞治疗。",
        None,
        [("develop", "半导体装备、细胞治疗", "亦庄、张江")],
    ),
    "a plant that a ministry made a base of": (
        "靖边县黄芪种植面积约6万亩，被农业农村部认定为黄芪规范化种植基地。",
        "陕西",
        [("existing", "黄芪规范化种植", "靖边县")],
    ),
    "the zone of the line before": (
        "盱眙开发区将遵循绿色发展方向。\n该区明确，引进光伏背板、储能变流器等项目；招引医用敷料、内窥镜等产业。",
        None,
        [
            ("develop", "光伏背板、储能变流器", "盱眙开发区"),
            ("develop", "医用敷料、内窥镜", "盱眙开发区"),
        ],
    ),
    "what is made and studied there": (
        "咸宁市规划\n1.嘉鱼医疗器械产业集群。\n建设高值耗材、康复辅具（轮椅）、敷料生产及研究基地。",
        None,
        [("develop", "医疗器械", "嘉鱼"), ("base", "高值耗材、康复辅具（轮椅）、敷料", "嘉鱼")],
    ),
    "a core of the class that the plan is for": (
        "《湖北省“十四五”制造业高质量发展规划》\n着力打造武汉都市圈产业核心增长极。",
        None,
        [("core", "制造业", "武汉都市圈")],
    ),
    "a province by its name, its goods one by one": (
        "新疆出台意见。根据意见，新疆将重点发展输变电装备、风电整机、电解槽等产业。",
        None,
        [("develop", "输变电装备、风电整机、电解槽", "新疆")],
    ),
    "verbs of setting one's sights": (
        "连云港聚力海缆，徐州瞄准车规级芯片，淮安偏重印制电路，宿迁则以光伏组件见长。",
        "江苏",
        [
            ("develop", "海缆", "连云港"),
            ("develop", "车规级芯片", "徐州"),
            ("develop", "印制电路", "淮安"),
            ("existing", "光伏组件", "宿迁"),
        ],
    ),
    "a verb of sights before one of building": (
        "泰州聚力打造细胞治疗产业集群。",
        "江苏",
        [("cultivate", "细胞治疗", "泰州")],
    ),
    "services that are an economy": (
        "鼓楼区重点发展总部经济、楼宇经济、夜间经济，秦淮区重点发展供应链管理、健康管理。",
        "江苏",
        [
            ("develop", "总部经济、楼宇经济、夜间经济", "鼓楼区"),
            ("develop", "供应链管理、健康管理", "秦淮区"),
        ],
    ),
    "what is shown by those whom the clause before named": (
        "鼓励吕梁、长治等市利用焦炉煤气，因地制宜开展氢能重卡应用示范。支持大同开展新型储能示范。",
        "山西",
        [("pilot", "氢能重卡", "吕梁、长治"), ("pilot", "新型储能", "大同")],
    ),
    "who is on a list of cities that show the way": (
        "近日，国家公布第二批创建新能源示范城市和产业园区名单，淮北市、宿州市入围。",
        None,
        [("pilot", "新能源", "淮北市、宿州市")],
    ),
    "what has grown in the zone that the sentence opens with": (
        "在芜湖高新区，以整车为龙头，线束、座椅、车灯等配套产业日趋完善。",
        "安徽",
        [("existing", "线束、座椅、车灯", "芜湖高新区")],
    ),
    "a core of the cluster that was just named": (
        "滁州光伏产业集群已初步形成，以来安县、凤阳县为核心，形成了玻璃、组件等优势产业链。",
        "安徽",
        [
            ("existing", "光伏", "滁州"),
            ("core", "光伏", "来安县、凤阳县"),
            ("existing", "玻璃、组件", "来安县、凤阳县"),
        ],
    ),
    "what a superior lets a zone set up": (
        "科技部正式授牌长春净月高新区建立光电子、疫苗两大国家高新技术产业化基地。国务院批复同意包头稀土高新区建设国家永磁电机产业园。",
        None,
        [("base", "光电子、疫苗", "长春净月高新区"), ("park", "永磁电机", "包头稀土高新区")],
    ),
    "so many cities with so many hubs on a list": (
        "湖南长沙、岳阳、衡阳等3个城市4个枢纽已入选国家物流枢纽建设名单。",
        None,
        [("hub", "物流", "湖南长沙、岳阳、衡阳")],
    ),
    "what a superior's plan takes a city for": (
        "怀化被定位为商贸服务型国家物流枢纽承载城市。",
        None,
        [("hub", "商贸服务型国家物流枢纽", "怀化")],
    ),
    "a base and a hub beside it": (
        "阜阳是皖北地区重要的蔬菜生产基地、全国最大的柳编集散中心。",
        "安徽",
        [("existing", "蔬菜", "阜阳"), ("hub", "柳编", "阜阳")],
    ),
    "a head that is a part of the next one": (
        "力争将十堰建设成为汉江汽车产业走廊配套区和全国商用车示范基地。",
        "湖北",
        [("base", "商用车", "十堰")],
    ),
    "what is counted by regions, each in a bracket": (
        "近日名单公布，共有7个物流枢纽入选，其中东部地区3个（苏州、宁波—舟山、福州）、中部地区3个（株洲、大同、洛阳）、东北地区1个（大连）。",
        None,
        [
            ("hub", "物流枢纽", "苏州、宁波、舟山、福州"),
            ("hub", "物流枢纽", "株洲、大同、洛阳"),
            ("hub", "物流枢纽", "大连"),
        ],
    ),
    "two bases, each about its core": (
        "集中打造以海口高新区为核心的医疗器械产业基地和以洋浦经济开发区为核心的石化产业基地。",
        "460000",
        [("core", "医疗器械", "海口高新区"), ("core", "石化", "洋浦经济开发区")],
    ),
    "the trade of a belt at the end of its sentence": (
        "湖南已初步形成了以长沙为龙头，沿湘江，以株洲、湘潭两个高新区为依托的湘江先进储能材料产业带。",
        None,
        [("core", "先进储能材料", "长沙")],
    ),
    "a trade before where it lies": (
        "石油化工产业集群主要是以茂名为核心，发展乙烯、丙烯及精细化工产业。",
        "广东",
        [("core", "石油化工", "茂名"), ("develop", "乙烯、丙烯及精细化工", "茂名")],
    ),
    "a row of places with their trades, a comma between": (
        "重点支持株洲轨道交通装备，湘潭海上风电装备，衡阳输变电装备等产业集群做大做强。",
        "湖南",
        [
            ("strengthen", "轨道交通装备", "株洲"),
            ("strengthen", "海上风电装备", "湘潭"),
            ("strengthen", "输变电装备", "衡阳"),
        ],
    ),
    "what is put where first": (
        "电解槽优先在张家口布局，燃料电池重点在保定布局。",
        "河北",
        [("develop", "电解槽", "张家口"), ("develop", "燃料电池", "保定")],
    ),
    "those who grow beside a core": (
        "晶硅光伏产业，以包头为核心，呼和浩特、鄂尔多斯配套发展。",
        "内蒙古",
        [("core", "晶硅光伏", "包头"), ("linked", "晶硅光伏", "呼和浩特、鄂尔多斯")],
    ),
}
NOTHING = (
    "宜宾市加强供应链管理水平和数据管理。",
    "绵阳市建设总部经济基地。",
    "自贡市夯实产业底盘，激活数据要素活力。",
    "内江市瞄准国际前沿，紧盯发展机遇。",
    "长春经济圈是以长春市为中心，涵盖吉林、四平、辽源的新兴经济体，其装备制造业发达。",
    "到2030年，要布局建设120个左右国家物流枢纽。",
)


@pytest.mark.parametrize("case", CASES)
def test_trades_and_those_who_share_them_are_read(case: str) -> None:
    """Category, industries and places are what a reader of the sentence takes them for."""
    text, issuer, wanted = CASES[case]
    assert designations(text, issuer) == wanted


@pytest.mark.parametrize("text", NOTHING)
def test_ways_and_aims_are_no_trades(text: str) -> None:
    """Management, sights and ground say how, not what."""
    assert designations(text, "四川") == []
