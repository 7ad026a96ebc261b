"""Things announced with a count and spelt out one a clause, honours with their trade in a bracket, sites that no table knows."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read

ATLAS = Atlas.bundled()


def said(text: str) -> list[tuple[str, str, str, str]]:
    return [
        (v["category"], v["industry"], "、".join(v["places"]), v["status"])
        for r in read(ATLAS, text).of("designations")
        if (v := r.values)
    ]


SENTENCES = {
    "things behind a colon, parted by semicolons": (
        "漯河市打造两大产业基地：以肉制品为核心的食品产业基地；以盐化工为核心的精细化工产业基地。",
        [
            ("base", "食品", "漯河市", "planned"),
            ("base", "精细化工", "漯河市", "planned"),
        ],
    ),
    "what leads a class that tells nothing": (
        "漯河市打造两大产业基地：电子信息产业基地；以生物医药为代表的战略性新兴产业基地。",
        [
            ("base", "电子信息", "漯河市", "planned"),
            ("base", "生物医药", "漯河市", "planned"),
        ],
    ),
    "trades parted by commas are one list": (
        "邵武经济开发区将建立三大主导产业：竹木加工产业，氟化工产业，纺织服装产业。",
        [("develop", "竹木加工、氟化工、纺织服装", "邵武经济开发区", "planned")],
    ),
    "works are no things of that kind": (
        "漯河市实施三大工程：食品产业提升工程，化工产业集聚工程。",
        [],
    ),
    "who has a place of its own speaks for itself": (
        "漯河市打造两大产业基地：临颍县食品产业基地；舞阳县化工产业基地。",
        [
            ("base", "食品", "临颍县", "planned"),
            ("base", "化工", "舞阳县", "planned"),
        ],
    ),
    "an honour with its trade in a bracket": (
        "高安市获评江西省特色产业集群（建筑陶瓷）称号。",
        [("existing", "建筑陶瓷", "高安市", "existing")],
    ),
    "of a park": (
        "诸暨经济开发区被认定为浙江省特色产业园区（袜业）。",
        [("park", "袜业", "诸暨经济开发区", "existing")],
    ),
    "of two trades": (
        "漯河经开区入选国家新型工业化产业示范基地（食品·肉制品）。",
        [("existing", "食品、肉制品", "漯河经开区", "existing")],
    ),
    "a bracket that names no trade": ("高安市获评江西省特色产业集群（第三批）称号。", []),
    "ports that are counted": (
        "以芜湖港、马鞍山港2个主要港口，安庆、池州、铜陵3个地区性重要港口为节点。",
        [
            ("hub", "主要港口", "芜湖港、马鞍山港", "planned"),
            ("hub", "地区性重要港口", "安庆、池州、铜陵", "planned"),
        ],
    ),
    "a count that does not agree": ("以安庆、池州、铜陵8个地区性重要港口为节点。", []),
    "a site that no table knows, behind 在": (
        "在空港物流加工区布局航空物流产业。",
        [("develop", "航空物流", "空港物流加工区", "planned")],
    ),
    "parks in general": ("在产业园区建设标准化厂房，在各工业园区推进化工行业整治提升。", []),
    "a trade that is made over at a site": (
        "在滨江工业区推进造纸行业整合提升。",
        [("optimize", "造纸", "滨江工业区", "planned")],
    ),
    "the trade of a site": (
        "做强周村纺织工业园的家纺产业。",
        [("strengthen", "家纺", "周村纺织工业园", "planned")],
    ),
    "a site that is not there yet": (
        "新规划的大丰港工业园将重点发展绿色涂料产业。",
        [("develop", "绿色涂料", "大丰港工业园", "planned")],
    ),
    "what leads a park that is only praised": (
        "漯河市建设以石化为主导的节约型、集约型、环保型生态工业园区。",
        [("park", "石化", "漯河市", "planned")],
    ),
    "trades in the brackets behind a count": (
        "晋城市产业集群行动方案\n培育1个千亿级产业集群（煤层气产业集群）、2个五百亿级产业集群（光机电和现代煤化工领域）。",
        [
            ("cultivate", "煤层气", "晋城市", "planned"),
            ("cultivate", "光机电", "晋城市", "planned"),
            ("cultivate", "现代煤化工", "晋城市", "planned"),
        ],
    ),
    "brackets that tell no trade": ("晋城市培育2个产业集群（第一批、第二批）。", []),
    "the strength of a trade": (
        "郴州高新区巩固有色金属加工领先优势，LED产业重点发力显示新赛道。",
        [
            ("strengthen", "有色金属加工", "郴州高新区", "planned"),
            ("develop", "LED", "郴州高新区", "planned"),
        ],
    ),
    "an old trade": (
        "万载县花炮产业具有悠久的历史，是传统优势产业之一。",
        [("existing", "花炮", "万载县", "existing")],
    ),
    "firms that lead, where the text breaks off": (
        "含山县初步形成了以海螺水泥、富鑫钢铁、建华",
        [],
    ),
    "firms that are leant on": (
        "山东省规划\n以莱芜、泰安现有钢铁企业为依托，发挥特钢集群优势。",
        [],
    ),
    "first signs joined by a dash": (
        "江西省规划\n建设景—乐陶瓷产业基地，打造新—宜锂电产业带。",
        [
            ("base", "陶瓷", "景—乐", "planned"),
            ("belt", "锂电", "新—宜", "planned"),
        ],
    ),
    "how much all of it is": (
        "启东市将打造经济总量超千亿元的海洋工程装备先进制造基地。",
        [("base", "海洋工程装备", "启东市", "planned")],
    ),
    "what a site is to become, where the city makes the plan": (
        "太仓市产业基地规划\n1.精细化工产业基地要建成华东领先的涂料生产和研发基地；2.沙溪镇工业园要建成纺织服装产业基地。",
        [
            ("base", "涂料", "太仓市", "planned"),
            ("base", "纺织服装", "沙溪镇工业园", "planned"),
        ],
    ),
    "a town led by a group": (
        "茅山镇以华阳建材集团为龙头，初步形成了石膏板产业格局。",
        [("existing", "石膏板", "茅山镇", "existing")],
    ),
    "who is not known has not what was said of another": (
        "茅山镇以循环经济产业园为载体，初步形成了再生资源产业集群；荷花街以知名企业为中心，初步形成了电线电缆产业集群。",
        [("existing", "再生资源", "茅山镇", "existing")],
    ),
    "how much is put into it": (
        "兴化市计划总投资28亿元加快现代物流发展，打造区域性物流枢纽名城。",
        [
            ("develop", "现代物流", "兴化市", "planned"),
            ("hub", "物流枢纽名城", "兴化市", "planned"),
        ],
    ),
    "a town by 该镇": (
        "官林镇位于宜兴市北部，依托资源优势，着力打造电缆产业。经过多年发展，电缆产业已成为该镇支柱产业之一。",
        [
            ("cultivate", "电缆", "官林镇", "planned"),
            ("existing", "电缆", "官林镇", "existing"),
        ],
    ),
    "praise before a city of a good": (
        "兴化市着力将戴南镇打造成为远近闻名的新兴不锈钢城。",
        [("cultivate", "不锈钢", "戴南镇", "planned")],
    ),
    "a system beside a cluster": (
        "泰州市初步建立清洁低碳、安全高效的能源体系和医药产业集群。",
        [("existing", "医药", "泰州市", "existing")],
    ),
    "how long it is": ("随州市拥有30公里的专用汽车长廊。", []),
    "a park that takes a trade over": (
        "推动电镀企业搬迁至慈溪电镀集聚区，实现集中治污。",
        [("receive", "电镀", "慈溪电镀集聚区", "planned")],
    ),
    "how old a trade is": (
        "大唐镇袜业产业至今已有四十余年的发展历史，现有企业832家。",
        [("existing", "袜业", "大唐镇", "existing")],
    ),
    "what the county makes of a trade": (
        "永安市现有石墨企业11家。市委、市政府高度重视石墨产业发展，将石墨产业作为市“十四五”期间重点打造的产业。",
        [("cultivate", "石墨", "永安市", "planned")],
    ),
    "what it was made of long ago": ("1992年，江阴市就把金属材料作为重点培育产业。", []),
    "who speaks is no place": ("大唐镇副镇长介绍，引导企业由袜机领域向针织全领域发展。", []),
    "a firm, named with its home": (
        "襄阳市承接新疆特变电工，引进风电装备。",
        [("develop", "风电装备", "襄阳市", "planned")],
    ),
    "trades by their names alone": (
        "乐平市形成了三大支柱产业：冶金、建材、化工。",
        [("existing", "冶金、建材、化工", "乐平市", "existing")],
    ),
    "a second count, without a verb of its own": (
        "诸暨市打造2个千亿级产业集群（光伏、铜加工），3个五百亿级产业集群（袜业、珍珠和环保装备）。",
        [
            ("cultivate", name, "诸暨市", "planned")
            for name in ("光伏", "铜加工", "袜业", "珍珠", "环保装备")
        ],
    ),
    "where a zone lies": ("新银湖工业区位于太仓市西南部。", []),
}


@pytest.mark.parametrize("case", SENTENCES.values(), ids=SENTENCES)
def test_what_is_read(case: tuple[str, list[tuple[str, str, str, str]]]) -> None:
    text, expected = case
    assert said(text) == expected
