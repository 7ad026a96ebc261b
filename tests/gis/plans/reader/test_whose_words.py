"""Where a place ends and its trade begins, and of whom a clause speaks: what was a record of the wrong place or of no trade."""

from __future__ import annotations

import pytest

from tests.gis.plans.reader.test_families import designations

# (category, industries, places) of each record of a sentence of a province's plan.
CASES = {
    "a zone between its city and the trade is the place": (
        "新余高新区光伏产业园已入驻企业36家。",
        [("existing", "光伏", "新余高新区")],
    ),
    "what was won is no part of the trade": (
        "新余获批国家光伏新型工业化产业示范基地。",
        [("base", "光伏", "新余")],
    ),
    "a class of sites is no trade": (
        "园区分为：石岗食品产业园、白槎医药工业园。",
        [("park", "食品", "石岗食品产业园"), ("park", "医药", "白槎医药工业园")],
    ),
    "what leads a counted row of clusters is no core of a place": (
        "萍乡市形成了12个以电瓷、海绵、烟花等产业为核心，特色鲜明的产业集群。",
        [("existing", "电瓷、海绵、烟花", "萍乡市")],
    ),
    "others are pushed behind a role": (
        "以鹰潭为重点消费区，支持抚州、上饶建设水泥生产基地。",
        [("base", "水泥", "抚州、上饶")],
    ),
    "what is formed at last stands at several places": (
        "在鹰潭建设铜加工基地，在上饶发展光伏，形成各具特色的新材料产业带。",
        [("base", "铜加工", "鹰潭"), ("develop", "光伏", "上饶")],
    ),
    "one place goes on to the end": (
        "支持鹰潭发挥铜冶炼优势，做强铜加工产业，打造铜材料基地。",
        [("strengthen", "铜加工", "鹰潭"), ("base", "铜材料", "鹰潭")],
    ),
    "the first of a row in brackets stands behind the verb": (
        "重点支持鹰潭（铜加工）、上饶（光伏）、萍乡（电瓷）等产业基地建设。",
        [("develop", "铜加工", "鹰潭"), ("develop", "光伏", "上饶"), ("develop", "电瓷", "萍乡")],
    ),
    "whose leading trade it is to be": (
        "把铜加工产业培育成为鹰潭支柱产业。",
        [("cultivate", "铜加工", "鹰潭")],
    ),
    "whose leading trade it is taken for": (
        "将铜加工作为鹰潭、上饶的主导产业重点培育。",
        [("cultivate", "铜加工", "鹰潭、上饶")],
    ),
    "built together is no trade": (
        "鹰潭与上饶合作共建铜加工产业园。",
        [("park", "铜加工", "鹰潭、上饶")],
    ),
    "what towns are called together is no part of a name": (
        "在彬江、三阳、洪塘三镇打造锂电产业集群。",
        [("cultivate", "锂电", "彬江、三阳、洪塘")],
    ),
    "what cities are called together is no part of the trade": (
        "支持鹰潭、上饶等设区市发展铜加工产业。",
        [("develop", "铜加工", "鹰潭、上饶")],
    ),
    "a layout explained by 就是": (
        "“一极”就是鹰潭铜产业引领极。“两区”就是赣南稀土产业核心区和赣西电瓷产业示范区。",
        [
            ("core", "铜产业", "鹰潭"),
            ("core", "稀土", "赣南"),
            ("develop", "电瓷", "赣西"),
        ],
    ),
    "what is built on what places are strong in": (
        "要聚焦鹰潭、上饶在铜矿等方面的资源优势，建成铜加工、铜材料产业基地。",
        [("base", "铜加工、铜材料", "鹰潭、上饶")],
    ),
    "firms of a long row gather": (
        "有色金属深加工、铜材料（含铜箔）生产、工业设计服务企业重点向鹰潭高新区集中。",
        [("develop", "有色金属深加工、铜材料（含铜箔）生产、工业设计服务", "鹰潭高新区")],
    ),
    "a port's zone ends behind its suffix": (
        "加快建设九江国际港务区港口型国家物流枢纽。",
        [("hub", "港口型物流枢纽", "九江国际港务区")],
    ),
    "what a good can do is no town": (
        "上饶防爆装备产业集群入选省级先进制造业集群。",
        [("existing", "防爆装备", "上饶")],
    ),
    "a row that is to be formed": (
        "培育形成鹰潭铜材、上饶光伏、萍乡电瓷等一批百亿级特色产业基地。",
        [("base", "铜材", "鹰潭"), ("base", "光伏", "上饶"), ("base", "电瓷", "萍乡")],
    ),
    "what places have before their names": (
        "引导水泥熟料产能向资源富集的瑞昌、彭泽、上高等地集中。",
        [("develop", "水泥熟料", "瑞昌、彭泽、上高")],
    ),
    "what places supply": (
        "鹰潭、上饶重点配套电子信息。",
        [("develop", "电子信息", "鹰潭、上饶")],
    ),
    "a strength is no part of the trade": (
        "巩固提升景德镇陶瓷、机电传统优势。",
        [("strengthen", "陶瓷、机电", "景德镇")],
    ),
    "hubs by their type before a colon": (
        "国家骨干冷链物流基地：九江、上饶、赣州。商贸服务型国家物流枢纽：鹰潭、宜春等。",
        [
            ("hub", "骨干冷链", "九江、上饶、赣州"),
            ("hub", "商贸服务型国家物流枢纽", "鹰潭、宜春"),
        ],
    ),
    "two verbs of a push": (
        "鼓励和支持鹰潭、上饶发展铜加工，支持和引导赣州建设稀土产业园。",
        [("develop", "铜加工", "鹰潭、上饶"), ("park", "稀土", "赣州")],
    ),
    "each park says its own": (
        "瑞昌市工业园主导产业是建材和纺织，彭泽县工业园主导产业是化工和光伏。",
        [("park", "建材、纺织", "瑞昌市工业园"), ("park", "化工和光伏", "彭泽县工业园")],
    ),
    "pairs that are there go on": (
        "全省形成了以九江、南昌为主的石化产业，以赣州、吉安为主的电子信息产业。",
        [("existing", "石化", "九江、南昌"), ("existing", "电子信息", "赣州、吉安")],
    ),
    "a good with 功能 in its name comes over": (
        "赣州承接轻工制造、显示功能材料。",
        [("receive", "轻工制造、显示功能材料", "赣州")],
    ),
    "what becomes of the last of a row": (
        "推动鹰潭铜加工、上饶光伏、赣州稀土材料提档升级。",
        [
            ("optimize", "铜加工", "鹰潭"),
            ("optimize", "光伏", "上饶"),
            ("optimize", "稀土材料", "赣州"),
        ],
    ),
    "as many chains as are counted": (
        "鹰潭市重点打造铜箔、铜线、铜管3条标志性产业链。",
        [
            ("cultivate", "铜箔", "鹰潭市"),
            ("cultivate", "铜线", "鹰潭市"),
            ("cultivate", "铜管", "鹰潭市"),
        ],
    ),
    "an open row of chains is one": (
        "鹰潭市重点打造铜箔、铜线等5条标志性产业链。",
        [("cultivate", "铜箔、铜线", "鹰潭市")],
    ),
    "a layout of logistics": (
        "构建以南昌为中心，九江、上饶为两翼，鹰潭、抚州协同发展的现代物流空间格局。",
        [
            ("core", "现代物流", "南昌"),
            ("support", "现代物流", "九江、上饶"),
            ("linked", "现代物流", "鹰潭、抚州"),
        ],
    ),
    "each thing about its main areas": (
        "逐步形成了以彭泽为主要区域的优质棉花基地，以瑞昌、武宁为主要区域的优质山药基地。",
        [("existing", "棉花", "彭泽"), ("existing", "山药", "瑞昌、武宁")],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_whose_a_trade_is(case):
    text, expected = CASES[case]
    assert designations(f"江西省产业发展规划\n\n{text}") == expected


@pytest.mark.parametrize("how", ["着手", "酝酿", "谋求", "打算", "开始", "竞相", "提速", "矢志"])
def test_how_a_county_acts_is_no_part_of_its_name(how):
    """A county's bare name and two signs more may be one of its towns (南安水头): these are none."""
    said = designations(f"诏安{how}打造海洋生物产业园。", "福建")
    assert said == [("park", "海洋生物", "诏安")]
    assert designations("诏安霞河打造海洋生物产业园。", "福建") == [
        ("park", "海洋生物", "诏安霞河")
    ]
