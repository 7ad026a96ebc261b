"""Tables that lost their rules, lists of clusters and parks, and what is told of zones: sentences written for the test."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read
from gis.plans.reader.text.plain import plain
from gis.plans.reader.text.ruled import tabbed

ATLAS = Atlas.bundled()


def said(text: str) -> list[tuple[str, str, str, str]]:
    found = read(ATLAS, text).of("designations")
    return [
        (
            str(r.values["category"]),
            str(r.values["industry"]),
            "、".join(r.values["places"]),
            str(r.values["status"]),
        )
        for r in found
    ]


CASES = {
    "clusters between strokes": (
        "2024年度特色产业集群名单\n序号 | 集群名称 | 所属产业 |\n1 | 桐城市包装印刷产业集群 | 轻工 |\n2 | 无为市电线电缆产业集群 | 装备制造 |\n3 | 霍山县高端装备铸件产业集群 | 装备",
        [
            ("existing", "包装印刷", "桐城市", "existing"),
            ("existing", "电线电缆", "无为市", "existing"),
            ("existing", "高端装备铸件", "霍山县", "existing"),
        ],
    ),
    "strokes around the whole row": (
        "| 序号 | 名称 | 类别 |\n| 1 | 高安市建筑陶瓷产业集群 | 建材 |\n| 2 | 樟树市中药产业基地 | 医药 |",
        [("existing", "建筑陶瓷", "高安市", "existing"), ("base", "中药", "樟树市", "existing")],
    ),
    "parks apart by blanks, their trades behind them": (
        "第二批中小企业集聚示范区名单\n序号     集聚区名称            主要产业\n1 江都武坚输变电产业园     智能电网装备\n2 海安墩头高新产业集聚区     锦纶\n3 沭阳经济开发区纺织产业园        化纤纺织",
        [
            ("park", "智能电网装备", "江都武坚输变电产业园", "existing"),
            ("park", "锦纶", "海安墩头高新产业集聚区", "existing"),
            ("park", "化纤纺织", "沭阳经济开发区纺织产业园", "existing"),
        ],
    ),
    "the trade in a bracket of the other cell": (
        "序号 | 申报单位 | 认定名称 |\n1 | 长葛市产业集聚区 | 省级特色产业集群（再生金属） |\n2 | 鄢陵县产业集聚区 | 省级特色产业集群（花木） |",
        [
            ("existing", "再生金属", "长葛市产业集聚区", "existing"),
            ("existing", "花木", "鄢陵县产业集聚区", "existing"),
        ],
    ),
    "bases that were granted are bases that stand": (
        "新余光伏产业基地、丰城再生铝产业基地、永修有机硅产业基地等成功获批。",
        [
            ("base", "光伏", "新余", "existing"),
            ("base", "再生铝", "丰城", "existing"),
            ("base", "有机硅", "永修", "existing"),
        ],
    ),
    "a row of bases, some of whose towns no table knows": (
        "打造四大基地，即肇州食品制造示范基地、林甸奶牛养殖基地、红骥农副产品生产基地、肇源杂粮生产基地等。",
        [
            ("base", "食品制造", "肇州", "planned"),
            ("base", "奶牛养殖", "林甸", "planned"),
            ("base", "农副产品", "红骥", "planned"),
            ("base", "杂粮", "肇源", "planned"),
        ],
    ),
    "trades by their rank, over clauses": (
        "宜都市形成了以磷化工为首位，装备制造、食品为主导，文旅为特色的“1+2+1”产业体系。",
        [("existing", "磷化工、装备制造、食品、文旅", "宜都市", "existing")],
    ),
    "trades by their rank, to come": (
        "京山市构建以智能制造为主导、农产品加工和纺织为支撑的综合性产业体系。",
        [("cultivate", "智能制造、农产品加工、纺织", "京山市", "planned")],
    ),
    "a system of classes tells nothing": (
        "赤壁市努力构建以战略性新兴产业为先导、特色优势产业为支柱，高端产业、高端产品为主体的现代产业新体系。",
        [],
    ),
    "trades that are to carry a zone": (
        "推动浠水经济开发区深化改革、提升水平，努力使医药、纺织、船舶三大产业成为支撑全县经济的中坚力量。",
        [("develop", "医药、纺织、船舶", "浠水经济开发区", "planned")],
    ),
    "the park that is made speaks in the next clause": (
        "整合麻塘、康王创业园培育市级新开工业园，大力发展管道装备、精密铸造，创成市级园区。",
        [("develop", "管道装备、精密铸造", "新开工业园", "planned")],
    ),
    "sites in known counties, as many as are counted": (
        "目前，已形成民勤红沙岗、凉州九墩滩及古浪振鑫三大光伏产业园区。",
        [("park", "光伏", "民勤红沙岗、凉州九墩滩、古浪振鑫", "existing")],
    ),
    "this town is the one spoken of": (
        "店口镇是诸暨市的工业强镇。诸暨市区在其东南。该镇着力打造先进水暖管件产业集群。",
        [("cultivate", "先进水暖管件", "店口镇", "planned")],
    ),
    "an old town to be visited is none by name": (
        "西塘镇以水乡文化为特色，主打古镇旅游。",
        [("develop", "古镇旅游", "西塘镇", "planned")],
    ),
    "to devote oneself to a trade": (
        "海宁专注皮革特色产业，桐乡致力于发展毛衫产业。",
        [("develop", "皮革", "海宁", "planned"), ("develop", "毛衫", "桐乡", "planned")],
    ),
    "belts behind what they lie along": (
        "《湖北省制造业布局》\n“两带”以清江、汉江为纽带，打造清江绿色食品产业带、汉江汽车产业带。",
        [("belt", "绿色食品", "清江", "planned"), ("belt", "汽车", "汉江", "planned")],
    ),
    "classes of clusters and who is in them": (
        "名单分为两类，由滁州经开区智能家电产业集群等构成的领军型集群，由无为市电线电缆产业集群构成的特色型集群。",
        [
            ("existing", "智能家电", "滁州经开区", "existing"),
            ("existing", "电线电缆", "无为市", "existing"),
        ],
    ),
    "a cluster as what a county is known for": (
        "安平县以丝网产业集群为特色，形成了以护栏、筛网等为主的优势产业。",
        [
            ("existing", "丝网", "安平县", "existing"),
            ("existing", "护栏、筛网", "安平县", "existing"),
        ],
    ),
    "an urban area is a place by its whole name": (
        "把赣州都市区打造成为以稀土、家具为代表的国家先进制造业基地。",
        [("base", "稀土、家具", "赣州都市区", "planned")],
    ),
    "areas for freight are hubs": (
        "漳浦县在赤湖镇建设水产品物流专区。",
        [("hub", "水产品", "赤湖镇", "planned")],
    ),
    "what goods are worth is no trade": (
        "临猗县积极推动果品产业转型升级，提升产品附加值。",
        [("optimize", "果品", "临猗县", "planned")],
    ),
    "a trade and the zones that it leads": (
        "主导产业涉及新材料的最多，包括宜都、当阳、枝江等5个经开区。涉农的也有，主导产业涉及食品的有秭归、远安等经开区。",
        [
            ("existing", "新材料", "宜都、当阳、枝江", "existing"),
            ("existing", "食品", "秭归、远安", "existing"),
        ],
    ),
    "towns in lines, what each grows in a bracket": (
        "省级农业产业强镇名单\n阳新县王英镇（茶叶）\n罗田县大河岸镇（黑山羊）\n监利市棋盘乡（河蟹）",
        [
            ("existing", "茶叶", "阳新县王英镇", "existing"),
            ("existing", "黑山羊", "罗田县大河岸镇", "existing"),
            ("existing", "河蟹", "监利市棋盘乡", "existing"),
        ],
    ),
    "towns that were chosen, one for a crop of one sign": (
        "我市3个乡镇入选，分别为：蓬莱区大柳行镇（苹果）、莱阳市照旺庄镇（梨）、海阳市发城镇（生姜）。",
        [
            ("existing", "苹果", "蓬莱区大柳行镇", "existing"),
            ("existing", "梨", "莱阳市照旺庄镇", "existing"),
            ("existing", "生姜", "海阳市发城镇", "existing"),
        ],
    ),
    "each zone of a sentence has its own leading trades": (
        "枣阳经开区批准面积300公顷，主导产业为新材料和汽车零部件产业；宜城经开区批准面积420公顷，主导产业为精细化工、食品加工产业。",
        [
            ("park", "新材料、汽车零部件", "枣阳经开区", "existing"),
            ("park", "精细化工、食品加工", "宜城经开区", "existing"),
        ],
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_what_is_designated(case):
    text, expected = case
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("甲 | 乙 | 丙\n丁 | 戊 | 己", "甲\t乙\t丙\n丁\t戊\t己"),
        ("首页 | 新闻 | 图片\n正文从这里开始。", "首页|新闻|图片\n正文从这里开始。"),
        (
            "1 甲园     纺织\n2 乙园     食品\n3 丙园     医药",
            "1\t甲园\t纺织\n2\t乙园\t食品\n3\t丙园\t医药",
        ),
        (
            "一个     句子。\n又一个     句子。\n再一个     句子。",
            "一个句子。\n又一个句子。\n再一个句子。",
        ),
    ],
)
def test_cells_are_parted_by_tabs(text, row):
    made = plain(text)
    assert made.text == row
    assert made.quote(0, len(made.text)).strip() == text.strip()


def test_no_sign_moves():
    text = "1 | 清河羊绒产业集群 | 羊绒\n2 | 安平丝网产业集群 | 丝网"
    assert [sign for sign in tabbed(text) if sign != "\t"] == [sign for sign in text if sign != "|"]
    assert len(tabbed(text)) == len(text)
