"""What is leant on and what is counted: cores of areas, trades that are there, sites that carry a trade, rows of parks and bases."""

from __future__ import annotations

import pytest

from tests.gis.plans.reader.test_families import designations

# Title, text, and (category, industries, places) of each record.
CASES = [
    (
        "河南省冷链物流发展规划",
        "全省将打造以郑州为中心的豫中和以洛阳为中心的豫西两大装备制造基地。",
        [
            ("core", "装备", "郑州"),
            ("base", "装备", "豫中"),
            ("core", "装备", "洛阳"),
            ("base", "装备", "豫西"),
        ],
    ),
    (
        "河南省建材工业规划",
        "以林州、安阳、卫辉的水泥、铸造、木材加工等产业为基础，促进绿色建材产业集约发展。",
        [("existing", "水泥、铸造、木材加工", "林州、安阳、卫辉")],
    ),
    (
        "合肥市产业规划",
        "依托新站高新区、长丰县等核心承载地，以龙头企业为牵引，稳步扩大光伏产业规模。",
        [("core", "光伏", "新站高新区、长丰县")],
    ),
    (
        "荆门市国土空间规划",
        "以汉宜城镇发展带、荆钟城镇发展带为重点，串联各级城镇。",
        [("belt", "城镇发展", "汉宜"), ("belt", "城镇发展", "荆钟")],
    ),
    (
        "信阳市产业园区规划",
        "重点推进龙泉、石门坎、柳林、土城等重点工业园区建设。",
        [("park", "", "龙泉、石门坎、柳林、土城")],
    ),
    (
        "矿产资源报道",
        "我国已初步形成滇东北铜矿基地、甘肃北山铁资源基地、青海某某泊钾盐资源基地、西藏冈底斯山铅锌基地、额济纳萤石基地等五大资源基地。",
        [
            ("existing", "铜矿", "滇东北"),
            ("existing", "铁", "甘肃北山"),
            ("existing", "钾盐资源", "青海某某泊"),
            ("existing", "铅锌", "西藏冈底斯山"),
            ("existing", "萤石", "额济纳"),
        ],
    ),
    (
        "食品产业报道",
        "宁夏枸杞种植基地入选保健食品类别、西峡香菇种植基地入选食用菌类别、永春芦柑种植基地入选水果类别。",
        [
            ("base", "枸杞种植", "宁夏"),
            ("base", "香菇种植", "西峡"),
            ("base", "芦柑种植", "永春"),
        ],
    ),
]


@pytest.mark.parametrize(("title", "text", "expected"), CASES, ids=[case[1][:16] for case in CASES])
def test_what_is_leant_on(title, text, expected):
    assert sorted(designations(f"{title}\n{text}\n")) == sorted(expected)


def test_a_province_builds_in_the_city_its_row_opens_with():
    text = "河北省将全力打造保定轨道交通装备制造基地、重型机械制造基地、汽车制造基地。"
    assert designations(f"装备制造报道\n《规划》指出，{text}") == [
        ("base", "轨道交通装备", "保定"),
        ("base", "重型机械", "保定"),
        ("base", "汽车", "保定"),
    ]


def test_an_excerpt_that_breaks_off_is_no_title():
    text = "规划已经出台。河北省将全力打造保定轨道交通装备制造基地、重型机械制造基地，培"
    assert ("base", "重型机械", "保定") in designations(f"河北省装备制造业规划\n{text}")


def test_what_is_supplied_beside_a_trade_is_no_trade():
    assert designations("荆州市规划\n荆州市主动承接关联配套产业转移。") == []
    assert designations("荆州市规划\n荆州市主动承接纺织产业转移。") == [
        ("receive", "纺织", "荆州市")
    ]


def test_what_a_good_is_like_is_no_site():
    text = "浙江省已形成绍兴纺织、永康五金、乐清低压电器、温岭特种水泵等一批知名产业集群。"
    made = designations(f"产业报道\n{text}")
    assert ("existing", "低压电器", "乐清") in made
    assert all(places != "温岭特种" for _, _, places in made)


# What a sentence speaks of, carried over from the one before or named at the end of a clause.
CARRIED = [
    (
        "内蒙古石墨报道",
        "此前以出售石墨矿石等初级产品为主的兴和县，近年来建成石墨产业园区。",
        [("existing", "石墨", "兴和县")],
    ),
    (
        "安徽省矿业报道",
        "保有铁矿资源储量20亿吨的霍邱县，将该县建设成精品钢基地。",
        [("base", "精品钢", "霍邱县")],
    ),
    (
        "山东省纺织报道",
        "作为“棉纺名城”之一的夏津县在政府工作报告中明确提出，要改造提升棉纺织、化工、造纸等产业。",
        [("optimize", "棉纺织、化工、造纸", "夏津县")],
    ),
    (
        "长沙汽车零部件产业规划",
        "《方案》对汽车零部件产业、汽车零部件产业园作出部署。在现有产业基础上选址望城、宁乡和浏阳建设新产业园区。",
        [("park", "汽车零部件", "望城、宁乡、浏阳")],
    ),
    (
        "济南市物流报道",
        "遥墙物流园区在历城区境内，位于济青高速以北，章丘大道以西。产业发展定位以现代物流为主导产业，重点发展冷链物流、保税物流。",
        [("park", "现代物流", "遥墙物流园区"), ("develop", "冷链物流、保税物流", "遥墙物流园区")],
    ),
    (
        "河南省县域经济报道",
        "长葛产业特色鲜明，工业形成了铸造、陶瓷两大主导产业。农业形成了蜂产品、辣椒和生猪养殖三个特色农业产业，服务业发展迅速。",
        [("existing", "铸造、陶瓷", "长葛"), ("existing", "蜂产品、辣椒、生猪养殖", "长葛")],
    ),
    (
        "衡水市开发区报道",
        "衡水高新区加快引进装备制造、食品加工产业；招引新材料产业；引进丝网、橡胶、玻璃钢等产业。",
        [
            ("develop", "装备制造、食品加工", "衡水高新区"),
            ("develop", "新材料", "衡水高新区"),
            ("develop", "丝网、橡胶、玻璃钢", "衡水高新区"),
        ],
    ),
    (
        "攀西钒钛报道",
        "米易县经济和信息化局局长王某表示，将坚持创新驱动，发展钛合金、钒电池产业。",
        [("develop", "钛合金、钒电池", "米易县")],
    ),
    (
        "县域集群报道",
        "巨鹿县：健康食品产业集群 巨鹿县以健康食品产业集群为特色。平乡县：自行车产业集群 平乡县以自行车产业集群为支柱产业。",
        [("existing", "健康食品", "巨鹿县"), ("existing", "自行车", "平乡县")],
    ),
]


@pytest.mark.parametrize(
    ("title", "text", "expected"), CARRIED, ids=[case[1][:16] for case in CARRIED]
)
def test_whom_a_sentence_speaks_of(title, text, expected):
    assert sorted(designations(f"{title}\n{text}\n")) == sorted(expected)


def test_a_headline_yields_to_the_name_that_the_text_uses():
    text = "江苏盐城计划打造千亿级风电产业集群\n本报讯 盐城市已制定行动方案，计划打造千亿级风电产业集群。"
    assert designations(text) == [("cultivate", "风电", "盐城市")]


def test_a_row_of_pillars_is_told_beside_one_of_them():
    text = "温岭是中国最大的水泵生产基地。温岭形成了水泵、鞋业、机床、电机等几大支柱产业。"
    assert [trades for kind, trades, _ in designations(f"产业报道\n{text}")] == [
        "水泵",
        "水泵、鞋业、机床、电机",
    ]


def test_the_city_before_a_base_is_no_site_of_its_county():
    text = "华容县以龙头企业为引领，打造岳阳市生物医药产业基地和湖南省医用辅料生产基地。"
    made = designations(f"产业报道\n{text}")
    assert {places for _, _, places in made} == {"华容县"}
    fujian = "长汀县围绕打造海西纺织产业基地、海西机电加工基地的目标，做大做强纺织产业。"
    assert {places for _, _, places in designations(f"福建长汀报道\n{fujian}")} == {"长汀县"}


def test_a_title_line_tells_the_trade_of_the_lines_below_it():
    text = "以亦庄为核心 打造“一核多点”集成电路产业生态链\n全市将打造以亦庄开发区为核心，联动顺义区、大兴区，形成“一核多点”的布局。"
    assert ("core", "集成电路", "亦庄") in designations(f"北京市产业地图报道\n{text}\n")
    assert ("linked", "集成电路", "顺义区、大兴区") in designations(f"北京市产业地图报道\n{text}\n")


def test_what_is_done_to_goods_at_a_hub():
    text = "威海、烟台等重点发展水果、蔬菜、水产品的冷链预冷和冷链物流集配中心。"
    assert designations(f"山东省冷链规划\n{text}") == [("hub", "冷链预冷、冷链物流", "威海、烟台")]


# What is told clause by clause, or of what goes and who takes it over.
BY_CLAUSE = [
    (
        "新材料产业报道",
        "京津冀地区的氢能、电子信息，成渝地区的显示面板、汽车、航空装备，粤港澳大湾区生物医药、工程塑料等集聚态势明显。",
        [
            ("existing", "氢能、电子信息", "京津冀地区"),
            ("existing", "显示面板、汽车、航空装备", "成渝地区"),
            ("existing", "生物医药、工程塑料", "粤港澳大湾区"),
        ],
    ),
    (
        "动力电池报道",
        "宁德、常州和宜宾锂电产业链较完善、规模较大，从正极材料、隔膜到电池生产再到电池回收等均有布局。",
        [("existing", "正极材料、隔膜、电池生产、电池回收", "宁德、常州、宜宾")],
    ),
    (
        "家具产业报道",
        "我国家具产业集群由南向北，自西向东分布在广东、浙江、四川等地区。",
        [("existing", "家具", "广东、浙江、四川")],
    ),
    (
        "陶瓷产业报道",
        "“陶瓷产业基地”是法库县加快建设的五大产业基地之一。",
        [("base", "陶瓷", "法库县")],
    ),
    (
        "江苏省钢铁行业布局方案",
        "加快实施环太湖、沿江等敏感区域的落后产能退出和搬迁工作。",
        [("phase_out", "钢铁", "环太湖、沿江")],
    ),
    (
        "钢铁行业报道",
        "从苏州退出的钢铁产能，新目的地为沿海的重点港口——连云港、盐城。",
        [("receive", "钢铁", "连云港、盐城")],
    ),
    (
        "煤炭工业报道",
        "内蒙古将建成3个年产亿吨级以上（东胜、准格尔、呼伦贝尔）、4个5000万吨级以上（塔然高勒、纳林河、上海庙、白音华）的大型煤炭生产基地。",
        [
            ("base", "煤炭", "东胜、准格尔、呼伦贝尔"),
            ("base", "煤炭", "塔然高勒、纳林河、上海庙、白音华"),
        ],
    ),
    (
        "砂石报道",
        "襄阳市决定在谷城县、南漳县规划采区，开采石材生产石子和机制砂。",
        [("develop", "石子和机制砂", "谷城县、南漳县")],
    ),
    ("石材报道", "莱州可开采石材总储存量30多亿立方米。", []),
]


@pytest.mark.parametrize(
    ("title", "text", "expected"), BY_CLAUSE, ids=[case[1][:16] for case in BY_CLAUSE]
)
def test_what_is_told_clause_by_clause(title, text, expected):
    assert sorted(designations(f"{title}\n{text}\n")) == sorted(expected)


# Parks and places by what stands before or around their names.
AROUND = [
    (
        "湖北省汽车产业报道",
        "枣阳市汽车零部件（特种车）产业园经批准挂牌成立，由三个功能区组成。园区主要发展改装车、摩擦密封材料、汽车压铸件等产业。",
        [("develop", "改装车、摩擦密封材料、汽车压铸件", "枣阳市汽车零部件（特种车）产业园")],
    ),
    (
        "黄陂区工业园规划",
        "石桥新型建材工业园、石桥轻工产业园的工业用地面积2平方公里，在现有基础上发展新型建材、钢结构等产业。",
        [("develop", "新型建材、钢结构", "石桥新型建材工业园、石桥轻工产业园")],
    ),
    (
        "江西省县域经济报道",
        "永新县重点培育皮制品产业。同时，以发展大道为主轴，高标准科学地规划了生物制药产业园、碳酸钙产业园。",
        [
            ("cultivate", "皮制品", "永新县"),
            ("park", "生物制药", "永新县"),
            ("park", "碳酸钙", "永新县"),
        ],
    ),
    (
        "石材报道",
        "惠安县是我国规模最大，种类最齐全的石雕生产基地。",
        [("existing", "石雕", "惠安县")],
    ),
    (
        "菱镁报道",
        "当地规划建设了辽宁（岫岩）菱镁新材料产业基地。",
        [("base", "菱镁新材料", "岫岩")],
    ),
    (
        "新疆棉纺报道",
        "目前已形成乌昌地区、阿克苏地区、和田地区等三大棉纺产业集聚区。",
        [("existing", "棉纺", "乌昌地区、阿克苏地区、和田地区")],
    ),
]


@pytest.mark.parametrize(
    ("title", "text", "expected"), AROUND, ids=[case[1][:16] for case in AROUND]
)
def test_places_by_what_stands_around_them(title, text, expected):
    assert sorted(designations(f"{title}\n{text}\n")) == sorted(expected)


def test_who_else_acts_and_how_many_firms_there_are():
    text = "七个纺织工业园将选址奎屯、库尔勒、博乐，而乌鲁木齐将成为国际纺织品商贸中心。"
    made = designations(f"新疆纺织报道\n{text}")
    assert ("hub", "纺织品", "乌鲁木齐") in made
    assert all("奎屯" not in places for kind, _, places in made if kind == "hub")
    firms = "巴中市将培育中药饮片龙头企业5家、中成药和保健食品生产龙头企业4家。"
    assert designations(f"中药材报道\n{firms}") == []
