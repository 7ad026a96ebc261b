"""How the press and short extracts report a plan: sentences written for the test, read for the first time here."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read
from gis.plans.reader.text.plain import plain

ATLAS = Atlas.bundled()


def said(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    found = read(ATLAS, text).of("designations")
    return [(r.values["category"], r.values["industry"], tuple(r.values["places"])) for r in found]


def goals(text: str) -> list[tuple[str, float | None, str | None, int | None]]:
    found = read(ATLAS, text).of("targets")
    return [
        (r.values["indicator"], r.values["value"], r.values["unit"], r.values["year"])
        for r in found
    ]


DESIGNATIONS = {
    "a trade before its places": (
        "全省智能家居产业在中山、佛山、江门形成“两带一群”产业布局。",
        [("existing", "智能家居", ("中山", "佛山", "江门"))],
    ),
    "a sentence says first what it is about": (
        "海洋装备产业聚焦深水作业，构建以青岛、烟台为核心，威海、日照联动发展的产业格局。",
        [("core", "海洋装备", ("青岛", "烟台")), ("linked", "海洋装备", ("威海", "日照"))],
    ),
    "further poles of what was said": (
        "生物医药产业以杭州、台州为核心引领，优化发展绍兴、金华等多个新增长极。",
        [("core", "生物医药", ("杭州", "台州")), ("optimize", "生物医药", ("绍兴", "金华"))],
    ),
    "places without a joint, taken along": (
        "“两区”即建设两个家电产业核心区，推进合肥芜湖、滁州六安家电产业做大做强。",
        [("core", "家电", ("合肥", "芜湖", "滁州", "六安"))],
    ),
    "bases that were named": (
        "我市申报的淄博高新区陶瓷（建筑陶瓷）、潍坊动力装备、烟台经开区汽车3家产业基地成功晋级。",
        [
            ("existing", "陶瓷（建筑陶瓷）", ("淄博高新区",)),
            ("existing", "动力装备", ("潍坊",)),
            ("existing", "汽车", ("烟台经开区",)),
        ],
    ),
    "two thanks to two trades": (
        "宜兴经济技术开发区、江阴高新技术产业开发区分别凭借环保装备与特钢产业的优势跻身示范基地名单。",
        [
            ("existing", "环保装备", ("宜兴经济技术开发区",)),
            ("existing", "特钢", ("江阴高新技术产业开发区",)),
        ],
    ),
    "pairs in quotes": (
        "以“宜都—枝江”“远安—兴山”两大磷化工产业基地为依托，联动荆门高新区、襄阳高新区，重点发展磷酸铁锂电池。",
        [
            ("base", "磷化工", ("宜都", "枝江", "远安", "兴山")),
            ("develop", "磷酸铁锂电池", ("宜都", "枝江", "远安", "兴山")),
            ("linked", "磷酸铁锂电池", ("荆门高新区", "襄阳高新区")),
        ],
    ),
    "supported places go on over clauses": (
        "省工信厅将继续支持东阳立足其产业基础，依托龙头企业，加快磁性材料产业转型升级。",
        [("optimize", "磁性材料", ("东阳",))],
    ),
    "a role clause by clause behind a label": (
        "《青海省盐湖化工产业发展规划》\n“一核”是以格尔木为核心，联动德令哈和茫崖，打造全省盐湖化工产业核心区。",
        [("core", "盐湖化工", ("格尔木",)), ("linked", "盐湖化工", ("德令哈", "茫崖"))],
    ),
    "a belt rests on its places": (
        "“一带”是依托安康、汉中、商洛等地开发区，以及一批重点企业，形成优势互补的发展体系，构建陕南生物医药产业联动发展带。",
        [("belt", "生物医药", ("安康", "汉中", "商洛"))],
    ),
    "regions with their count": (
        "共有7个国家物流枢纽入选年度名单。\n其中，东部地区3个——青岛、厦门、宁波；西部地区4个——西安、成都、兰州、南宁。",
        [
            ("hub", "国家物流枢纽", ("青岛", "厦门", "宁波")),
            ("hub", "国家物流枢纽", ("西安", "成都", "兰州", "南宁")),
        ],
    ),
    "a list of places under its heading": (
        "一、空港型物流枢纽（3个）\n郑州、昆明、三亚",
        [("hub", "空港型物流枢纽", ("郑州", "昆明", "三亚"))],
    ),
    "built into a base": ("鞍山建设成冶金装备生产基地。", [("base", "冶金装备", ("鞍山",))]),
    "a place with its trade as the centre": (
        "装备集群是以沈阳装备制造业为中心，推动零部件加工向周边转移。",
        [("core", "装备制造", ("沈阳",))],
    ),
    "a line of honours": (
        "2.清河县——河北省羊绒产业名县\n3.高阳县——河北省毛巾产业名县",
        [("existing", "羊绒", ("清河县",)), ("existing", "毛巾", ("高阳县",))],
    ),
    "a park is opened": (
        "占地约300亩的自贡富顺县锂电材料产业园正式开工。",
        [("park", "锂电材料", ("自贡富顺县",))],
    ),
    "a zone meant by its bare word": (
        "昆山经济技术开发区设立于1985年。开发区以光电显示、高端装备等为主导产业。",
        [("park", "光电显示、高端装备", ("昆山经济技术开发区",))],
    ),
    "what a place is to become": (
        "项目建成后南平将成为福建最大的锂电负极材料生产基地。",
        [("base", "锂电负极材料", ("南平",))],
    ),
    "a row of places and what they live by": (
        "形成桐城市以绿色包装为主导产业、岳西县以有机茶叶为主导产业、望江县以童装为主导产业。",
        [
            ("develop", "绿色包装", ("桐城市",)),
            ("develop", "有机茶叶", ("岳西县",)),
            ("develop", "童装", ("望江县",)),
        ],
    ),
    "examples": (
        "如温州瓯海区的眼镜、锁具；诸暨的袜业；永康五金。",
        [
            ("existing", "眼镜、锁具", ("温州瓯海区",)),
            ("existing", "袜业", ("诸暨",)),
            ("existing", "五金", ("永康",)),
        ],
    ),
    "one goes, another in part": (
        "保定市、廊坊市的钢铁产能将全部退出，承德市部分产能退出。",
        [("phase_out", "钢铁", ("保定市", "廊坊市")), ("phase_out", "钢铁", ("承德市",))],
    ),
    "each belt behind its marks": (
        "“两带”分别是以茶马文化等为主要特征的滇西文化旅游带，以青铜文化等为主要特征的滇南文化旅游带。",
        [("belt", "文化旅游", ("滇西",)), ("belt", "文化旅游", ("滇南",))],
    ),
    "belts without a known place under a layout": (
        "构建“一带一廊”发展格局，即：高水平打造锦绣大道生态旅游带和沱河全域旅游走廊。",
        [("belt", "生态旅游", ("锦绣大道",)), ("belt", "全域旅游", ("沱河",))],
    ),
    "a place on a line of its own": (
        "黄石市\n加快完善公共设施，打造工业旅游示范基地。\n荆州市\n重点发展荆楚文化旅游。",
        [("base", "工业旅游", ("黄石市",)), ("develop", "荆楚文化旅游", ("荆州市",))],
    ),
    "the subject goes on behind a semicolon": (
        "百色还将建设生态铝工业基地；重点发展铝板带箔、轮毂等产业。",
        [("base", "生态铝工业", ("百色",)), ("develop", "铝板带箔、轮毂", ("百色",))],
    ),
    "an area and its members": (
        "西北地区包括陕西、甘肃和青海3省，在能源方面，大力发展风电装备。",
        [("develop", "风电装备", ("西北地区",))],
    ),
    "a belt with a name of its own": (
        "“一带”是依托安阳、鹤壁等地开发区，以及一批重点企业，形成优势互补的发展体系，构建太行山铸造产业联动发展带。",
        [("belt", "铸造", ("太行山",)), ("belt", "铸造", ("安阳", "鹤壁"))],
    ),
    "cotton regions take over": (
        "山东、河北等棉产区可利用资源优势重点承接东部棉纺织产业转移。",
        [("receive", "棉纺织", ("山东", "河北"))],
    ),
    "cities of two areas": (
        "在皖北的阜阳和亳州、皖南的池州建设三个食品加工产业基地。",
        [("base", "食品加工", ("阜阳", "亳州", "池州"))],
    ),
    "a centre of a trade": (
        "自贡建设世界级彩灯文化产业中心，宜宾建设国家级动力电池产业中心。",
        [("base", "彩灯文化", ("自贡",)), ("base", "动力电池", ("宜宾",))],
    ),
    "works are no cluster": (
        "在鄂尔多斯、榆林建设一批大型智能化煤矿，推进外运。",
        [("develop", "智能化煤矿", ("鄂尔多斯", "榆林"))],
    ),
    "one of three bases": (
        "青海省。青海是我国光伏组件和动力电池的两大重要生产基地之一。青海将大力发展光伏组件、动力电池。",
        [
            ("existing", "光伏组件、动力电池", ("青海",)),
            ("develop", "光伏组件、动力电池", ("青海",)),
        ],
    ),
}


@pytest.mark.parametrize("case", DESIGNATIONS)
def test_what_is_designated(case):
    text, expected = DESIGNATIONS[case]
    assert said(text) == expected


NOTHING = {
    "a count is no place": "“两极”即打造两个纺织服装增长极。",
    "a way of growing is no trade": "依托金昌、张掖等地开发区，形成分工明确、优势互补的发展体系。",
    "what lies between regions": "蓝山县位于湘粤桂的交界地带。",
    "a number of points": "黔西南州聚焦“三个重点”，推进新型工业化。",
    "an amount is no trade": "内蒙古自治区形成1万吨多晶硅、1200吨硅烷产能。",
    "strategies in a row": "粤港澳大湾区建设、长三角区域一体化发展等重大战略。",
    "whom a place serves": "建设成为带动鄂西的旅游动力源。",
    "a plan is drawn up": "督促保定、廊坊制定钢铁产能退出方案。",
    "what stands behind a list is said of nobody": "大力发展化工新材料产业。",
    "a firm": "云南远大食品有限责任公司新上扩能项目。",
    "where a trade comes from": "承接珠三角地区制鞋产业转移。",
    "an old base": "东北地区是我国老工业基地之一，产业技术和人才集中。",
    "so many firms": "新丰县重点培植了鑫达林业等6家骨干企业。",
    "a customs office": "宁波海关支持跨境电商，打造国际物流通道。",
    "what was long ago": "上世纪八十年代，晋江发展鞋帽、服装等加工贸易。",
    "whose lesson it is": "北京、深圳等地的经验值得推广，应加快培育人工智能产业。",
    "firms by name": "磷化工产业快速壮大，培育了以川恒、开磷等为代表的一批磷化工龙头企业。",
    "praise of a part of the country": "西部地区通江达海、连接欧亚，生产要素富集、市场潜力广阔，具备较强的承接产业转移能力。",
    "a centre without a trade": "推动杭州、温州，建设国际先进的时尚创意中心。",
    "manners of industry": "成都市聚焦产业基础高级化、产业链现代化，塑造发展新优势。",
    "to do service": "他表示，无锡将继续做优服务，为企业保驾护航。",
    "a city's slogan": "沈阳市大力发展社会事业，建设健康沈阳。",
    "the letter of a layout": "九江优化空间布局，形成一核两轴七基地。",
}


@pytest.mark.parametrize("case", NOTHING)
def test_what_designates_nothing(case):
    assert [r for r in said(NOTHING[case]) if r[2]] == []


TARGETS = {
    "a threshold inside": (
        "力争到2027年，产值1亿元以上企业达到25家。",
        [("产值1亿元以上企业", 25, "家", 2027)],
    ),
    "a later year without 到": (
        "到2025年，产值达到380亿元；2027年产值达到580亿元。",
        [("产值", 380, "亿元", 2025), ("产值", 580, "亿元", 2027)],
    ),
    "what was before the goal": (
        "2023年，全市产值达到2000亿元；到2025年，产值达到6000亿元。",
        [("产值", 6000, "亿元", 2025)],
    ),
    "a forecast": ("预计2026年全省氧化铝产量将达500万吨。", [("氧化铝产量", 500, "万吨", 2026)]),
    "by a month": (
        "2026年12月底前，全市钢铁企业由40家整合至30家以内。",
        [("钢铁企业", 30, "家", 2026)],
    ),
    "raised without a year": (
        "辽东市将推动装备升级，高端装备营收占比提高到27.5%。",
        [("高端装备营收占比", 27.5, "%", None)],
    ),
}


@pytest.mark.parametrize("case", TARGETS)
def test_what_is_aimed_at(case):
    text, expected = TARGETS[case]
    assert goals(text) == expected


NO_GOALS = {
    "an important 要 is no will": "2022年3月\n作为我省重要高地，2020年全省园区产值超1.4万亿元。",
    "stock in the ground": "到2027年，加强开发，其铝土矿远景储量超过10亿吨。",
    "a size class": "力争在2027年前把铝产业打造成为千亿元产值的支柱产业。",
    "how many a list names": "到2027年，产区主要包括罗山县、光山县、新县等10个县。",
    "a project's output": "到2027年加快推进，甲公司纤维生产线项目将建成年产3500吨。",
    "today": "力争3年见效。目前，园区占地面积达24.8平方公里，年产值达400亿元。",
    "a share that is held": "到2027年再上台阶。名优绿茶产量占全省的70%以上。",
}


@pytest.mark.parametrize("case", NO_GOALS)
def test_what_is_no_goal(case):
    assert goals(NO_GOALS[case]) == []


LATER = {
    "a line names the trade of what stands below": (
        "智能厨电产业集群\n打造以顺德、中山为核心的制造网络。",
        [("core", "智能厨电", ("顺德", "中山"))],
    ),
    "whom a belt takes along": (
        "推进苏锡常高端新材料产业带建设，带动苏中苏北协同发展。",
        [("belt", "高端新材料", ("苏锡常",)), ("linked", "高端新材料", ("苏中", "苏北"))],
    ),
    "a supported place, not what it serves": (
        "提出支持茂名充分发挥粤港澳大湾区重要节点作用，加快打造绿色石化产业集群。",
        [("cultivate", "绿色石化", ("茂名",))],
    ),
    "a zone with its task behind a colon": (
        "- 靖边能源化工产业园区：重点发展煤化工、精细化工等产业。",
        [("develop", "煤化工、精细化工", ("靖边能源化工产业园区",))],
    ),
    "a core and what is cultivated there": (
        "其中合肥作为创新发展核心区，将重点培育量子信息、集成电路等先进制造业集群。",
        [("core", "量子信息、集成电路", ("合肥",)), ("cultivate", "量子信息、集成电路", ("合肥",))],
    ),
    "of a list of honours": (
        "首批产业集群升级示范区\n廊坊市香河县家具产业集群\n邢台市宁晋县电线电缆产业集群",
        [("existing", "家具", ("廊坊市香河县",)), ("existing", "电线电缆", ("邢台市宁晋县",))],
    ),
    "a zone inside a place that speaks": (
        "鸡东县依托鸡东经济开发区，重点发展石墨精深加工。",
        [("develop", "石墨精深加工", ("鸡东县",))],
    ),
    "there already": (
        "鹤岗围绕矿山资源，形成了球形石墨、负极材料等重点产业链。",
        [("existing", "球形石墨、负极材料", ("鹤岗",))],
    ),
    "two ends of an area's name": (
        "“两区”即万源—宣汉富硒茶加工区、渠县特色黄花加工区。",
        [
            ("develop", "富硒茶加工", ("万源",)),
            ("develop", "富硒茶加工", ("宣汉",)),
            ("develop", "特色黄花加工", ("渠县",)),
        ],
    ),
    "a row with a site that no table knows": (
        "打造宝鸡机床工具、安康富硒食品、秦川智谷传感器等产业集群。",
        [
            ("cultivate", "机床工具", ("宝鸡",)),
            ("cultivate", "富硒食品", ("安康",)),
            ("cultivate", "传感器", ("秦川智谷",)),
        ],
    ),
    "sites counted and spelt out": (
        "全市将形成“32”矿业布局，即三个园区（祁阳锰产业园、双牌稀土矿业园和东安装饰石材园）、两大基地（道县有色金属加工基地和江永铅锌矿产业基地）。",
        [
            ("park", "锰", ("祁阳",)),
            ("park", "稀土", ("双牌",)),
            ("park", "装饰石材", ("东安",)),
            ("base", "有色金属加工", ("道县",)),
            ("base", "铅锌矿", ("江永",)),
        ],
    ),
    "grown around": (
        "高端装备产业培育围绕沙县区工程机械产业链、永安市汽车零部件产业链。",
        [("cultivate", "工程机械", ("沙县区",)), ("cultivate", "汽车零部件", ("永安市",))],
    ),
    "a trade of one sign": (
        "以百色为核心，打造全国重要的铝产业基地。",
        [("core", "铝", ("百色",))],
    ),
    "both chosen": (
        "德化陶瓷产业集群、晋江鞋服产业集群双双入选省级产业集群。",
        [("existing", "陶瓷", ("德化",)), ("existing", "鞋服", ("晋江",))],
    ),
    "a heading that is a place and 发展方向": (
        "1、北碚区发展方向\n依托两大组团基础，重点发展传感器、仪器仪表等产业。",
        [("develop", "传感器、仪器仪表", ("北碚区",))],
    ),
    "as which a place is known": (
        "长寿区作为重庆市重要的化工新材料产业基地，吸引了众多企业入驻。",
        [("existing", "化工新材料", ("长寿区",))],
    ),
}


@pytest.mark.parametrize("case", LATER)
def test_what_is_designated_too(case):
    text, expected = LATER[case]
    assert said(text) == expected


def test_a_list_of_names_of_like_length_is_no_wrapped_text():
    names = [
        "花都区汽车",
        "罗湖区黄金珠宝",
        "澄海区玩具礼品",
        "禅城区陶瓷",
        "顺德区家电",
        "南海区纺织",
        "香洲区打印耗材",
    ]
    lines = [f"广东省{name}产业集群升级示范区名单" for name in names * 2]
    assert plain("\n".join(lines)).text.count("\n") == len(lines) - 1


def test_two_values_of_two_subjects_and_thresholds_behind_a_count():
    assert goals("到2027年，产业规模和工业增加值力争超2万亿元和4800亿元。") == [
        ("产业规模", 2, "万亿元", 2027), ("工业增加值", 4800, "亿元", 2027),
    ]  # fmt: skip
    assert goals(
        "到2027年，形成1个主营业务收入达28000亿元以上、工业增加值达6475亿元的先进材料产业集群。"
    ) == [("先进材料产业集群", 1, "个", 2027)]


def test_what_was_fixed_before_and_what_is_set_apart_is_no_goal():
    assert goals("到2027年，全省确定了13个产业，除3个战略性新兴产业外，其他产业稳步发展。") == []
