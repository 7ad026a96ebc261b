"""The language of whole government plans: bans, size classes, labels with items, tables of figures, notes of who answers."""

from __future__ import annotations

import pytest

from gis.plans.reader.goals.targets import targets
from tests.gis.plans.reader.test_precision import said

SAID = {
    "a ban of the city that speaks": (
        "安阳市钢铁产业高质量发展规划\n严禁新增钢铁产能，2027年底前关停1000立方米以下高炉。",
        [("restrict", "钢铁", "安阳市")],
    ),
    "a ban of the whole country names nobody": ("水泥行业方案\n严禁新增水泥熟料产能。", []),
    "a ban for places without a name": (
        "内江市规划\n四县（市）不得新增烧碱、聚氯乙烯产能。",
        [("restrict", "烧碱、聚氯乙烯", "")],
    ),
    "whom and what the clauses behind limit": (
        "对信丰县、崇义县的小造纸，禁止新建扩建，现有产能2028年底前退出。",
        [("restrict", "小造纸", "信丰县、崇义县"), ("phase_out", "小造纸", "信丰县、崇义县")],
    ),
    "what is limited stands first, whom behind": (
        "对列入淘汰类的立窑水泥、粘土砖瓦，凤山县、东兰县须于2026年底前拆除设备。",
        [("phase_out", "立窑水泥、粘土砖瓦", "凤山县、东兰县")],
    ),
    "works by their size and the date before the verb": (
        "交口县、孝义市2026年底前全面淘汰4.3米焦炉，红古区电石企业2027年前逐步退出。",
        [("phase_out", "焦炉", "交口县、孝义市"), ("phase_out", "电石", "红古区")],
    ),
    "worse than": (
        "（二）提升建筑陶瓷。淄川区、张店区淘汰宽体窑以下落后生产线。",
        [("phase_out", "建筑陶瓷", "淄川区、张店区")],
    ),
    "a main area to grow in is no area beside the core": (
        "贵州省新材料产业规划\n新型功能材料产业，以贵阳为核心，以遵义、铜仁等地为主体形成重点拓展区。",
        [("core", "新型功能材料", "贵阳"), ("develop", "新型功能材料", "遵义、铜仁")],
    ),
    "what a city leans on is no park": (
        "四川省规划\n攀枝花依靠创新开发园区，重点发展太阳能组件、大规模储能电池等产业链。",
        [("develop", "太阳能组件、大规模储能电池", "攀枝花")],
    ),
    "items of a label, each with its verb": (
        "“多点”：信丰县发展电子信息，龙南市发展稀土，南康区发展家具。",
        [("point", "电子信息", "信丰县"), ("point", "稀土", "龙南市"), ("point", "家具", "南康区")],
    ),
    "items of a label in a row": (
        "“多支撑”即叶集区发展家居制造、霍邱县发展铁基材料。",
        [("support", "家居制造", "叶集区"), ("support", "铁基材料", "霍邱县")],
    ),
    "a line that strings places together": (
        "“一轴”：沿沪昆高速，串联玉山、广丰、弋阳，打造光学、新能源产业发展轴。",
        [("belt", "光学、新能源", "玉山、广丰、弋阳")],
    ),
    "a corridor by the number of its road": (
        "“一廊”为G60科创走廊，集聚集成电路、生物医药。",
        [("belt", "集成电路、生物医药", "G60科创走廊")],
    ),
    "chains made longer": (
        "支持信丰、崇义钨产业延链补链。",
        [("strengthen", "钨产业", "信丰、崇义")],
    ),
    "two manners of one turn": (
        "推动湘东区工业陶瓷产业集群数字化、绿色化转型，推动林州汽车零部件产业集群向轻量化、电动化升级。",
        [("optimize", "工业陶瓷", "湘东区"), ("optimize", "汽车零部件", "林州")],
    ),
    "where a trade goes is what is grown": (
        "鼓励灵石县、介休市现有焦化企业向洗油深加工、针状焦方向延伸，不新增焦炭产能。",
        [
            ("develop", "洗油深加工、针状焦", "灵石县、介休市"),
            ("restrict", "焦炭", "灵石县、介休市"),
        ],
    ),
    "in which area a base is important": (
        "依托内黄陶瓷产业园，发展建筑陶瓷，到2028年建成中原地区重要的陶瓷生产基地。",
        [("develop", "建筑陶瓷", "内黄陶瓷产业园"), ("base", "陶瓷", "内黄陶瓷产业园")],
    ),
    "what becomes of what is made strong": (
        "支持芦溪电瓷产业做大做强，打造全国最大的电瓷生产基地。",
        [("strengthen", "电瓷", "芦溪"), ("base", "电瓷", "芦溪")],
    ),
    "fine steel is a trade": (
        "在殷都区发展精品钢、电磁新材料。",
        [("develop", "精品钢、电磁新材料", "殷都区")],
    ),
    "who answers for it is no part": (
        "龙岩市方案\n支持新罗区发展工程机械（责任单位：市工信局、新罗区人民政府）。",
        [("develop", "工程机械", "新罗区")],
    ),
    "where, under the trade's heading": (
        "（二）茶产业。布局区域：都匀、贵定、瓮安。发展重点：绿茶精深加工。",
        [("develop", "茶产业", "都匀、贵定、瓮安")],
    ),
    "areas as headings": (
        "三、空间布局\n（一）临空经济区\n重点发展航空物流、航空维修。",
        [("develop", "航空物流、航空维修", "临空经济区")],
    ),
    "in principle laid out in, elsewhere no more": (
        "新建电解铝、多晶硅项目原则上布局在昭通、曲靖，其他州市不再布局。",
        [("develop", "电解铝、多晶硅", "昭通、曲靖"), ("restrict", "电解铝、多晶硅", "")],
    ),
    "what is no longer granted": (
        "铜陵市规划\n枞阳县新建水泥、采石项目一律不予审批。",
        [("restrict", "水泥、采石", "枞阳县")],
    ),
    "labels that say what becomes of goods": (
        "有序退出：平川区小陶瓷、会宁县淀粉。限制类：孝义市、交口县新增氧化铝；淘汰类：离石区炭化室高度5.5米以下焦炉。",
        [
            ("phase_out", "小陶瓷", "平川区"),
            ("phase_out", "淀粉", "会宁县"),
            ("restrict", "氧化铝", "孝义市、交口县"),
            ("phase_out", "焦炉", "离石区"),
        ],
    ),
    "a trade beside known ones": (
        "支持北流日用陶瓷、容县竹芒编、陆川铁锅等传统产业技术改造。",
        [
            ("optimize", "日用陶瓷", "北流"),
            ("optimize", "竹芒编", "容县"),
            ("optimize", "铁锅", "陆川"),
        ],
    ),
    "what turns, not what it turns to": (
        "绥滨县稻米产业由大路货向品牌米转变。",
        [("optimize", "稻米", "绥滨县")],
    ),
    "capacity that comes": (
        "达拉特旗重点承接东部光伏组件、电池片产能转移。",
        [("receive", "光伏组件、电池片", "达拉特旗")],
    ),
    "the members of an area": (
        "（二）中部片区。包括榆次区、太谷区，重点发展玻璃器皿、液压。",
        [("develop", "玻璃器皿、液压", "榆次区、太谷区")],
    ),
    "whose riches are leant on": (
        "青岛市规划\n以莱西市南墅镇石墨资源为依托，加快建设石墨新材料产业集聚区。",
        [("cultivate", "石墨新材料", "莱西市南墅镇")],
    ),
    "moved out of town": (
        "城市建成区内化工企业全部搬迁至襄阳余家湖化工园。",
        [("receive", "化工", "襄阳余家湖化工园")],
    ),
    "a row whose chains are made longer": (
        "绥化市规划\n推动望奎马铃薯、兰西亚麻、明水肉牛产业延链补链。",
        [
            ("strengthen", "马铃薯", "望奎"),
            ("strengthen", "亚麻", "兰西"),
            ("strengthen", "肉牛", "明水"),
        ],
    ),
    "wings by where they lie": (
        "榆林市规划\n“两翼”：东翼府谷县发展镁铝合金，西翼定边县发展油气装备。",
        [("support", "镁铝合金", "府谷县"), ("support", "油气装备", "定边县")],
    ),
}
AIMED = {
    "a size class is no goal": (
        "安阳市规划（2024—2027年）\n2027年底前关停1000立方米以下高炉，淘汰30万吨/年以下煤矿。",
        [],
    ),
    "what is taken out under an order": (
        "（一）做强水泥。以东乡区、金溪县为重点，推进水泥窑协同处置，压减水泥熟料产能20万吨。",
        [("压减水泥熟料产能", 20, "万吨", None)],
    ),
    "a distance is no goal": (
        "铜陵市规划（2024—2027年）\n沿江1公里范围内化工企业2025年底前搬迁。",
        [],
    ),
    "the year behind the label": (
        "发展目标：2030年单晶硅棒产能30万吨。",
        [("单晶硅棒产能", 30, "万吨", 2030)],
    ),
    "a unit that is said once": (
        "晋中市规划（2025—2027年）\n2027年抽采量分别达到8亿、5亿、3亿立方米。",
        [
            ("抽采量", 8, "亿立方米", 2027),
            ("抽采量", 5, "亿立方米", 2027),
            ("抽采量", 3, "亿立方米", 2027),
        ],
    ),
    "meetings are no goal": ("建立包链制度，每年召开推进会不少于4次。", []),
    "the caption says the unit": (
        "安阳市规划（2024—2030年）\n专栏3 重点产业规模目标（单位：亿元）\n产业\t2025年\t2030年\n精品钢\t1100\t1500",
        [("精品钢规模", 1100, "亿元", 2025), ("精品钢规模", 1500, "亿元", 2030)],
    ),
    "the heading of a column says the unit": (
        "序号\t集群名称\t所在地\t2027年产值（亿元）\n1\t安平丝网\t安平县\t1000",
        [("安平丝网产值", 1000, "亿元", 2027)],
    ),
    "the first year of two is what is": (
        "表2 各园区营业收入\n单位：亿元\n园区\t2024年\t2027年\n高新区\t320\t≥500",
        [("高新区营业收入", 500, "亿元", 2027)],
    ),
}


@pytest.mark.parametrize("case", SAID)
def test_what_a_plan_designates(case):
    text, expected = SAID[case]
    assert said(text) == expected


@pytest.mark.parametrize("case", AIMED)
def test_what_a_plan_aims_at(case):
    text, expected = AIMED[case]
    assert [
        tuple(r.values[k] for k in ("indicator", "value", "unit", "year")) for r in targets(text)
    ] == expected
