"""What a first reading of news and plans never seen got wrong, in sentences of our own: who speaks, ranks, firms, years, stages."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read

ATLAS = Atlas.bundled()

DESIGNATIONS = {
    "the issuer, not the county before": (
        "赣州市产业规划\n支持瑞金市发展食品产业，将我市打造成全国重要的稀土新材料基地。",
        [("develop", "食品", "瑞金市"), ("base", "稀土新材料", "赣州市")],
    ),
    "nobody knows who speaks": (
        "重点发展瑞金食品和石材产业。把我县建成全国最大的石材集散地。",
        [("develop", "食品和石材", "瑞金")],
    ),
    "a county of another rank than who speaks": (
        "瑞金市大力发展食品产业，使我县成为全国重要的稀土新材料基地。",
        [("develop", "食品", "瑞金市")],
    ),
    "the place that bears the sign speaks": (
        "瑞金市大力发展食品产业，将我市打造成全国重要的食品基地。",
        [("develop", "食品", "瑞金市"), ("base", "食品", "瑞金市")],
    ),
    "the second largest": (
        "南安是全国第二大建陶产区。",
        [("existing", "建陶", "南安")],
    ),
    "the third behind another place": (
        "南安陶瓷产业基础良好，是继佛山之后的全国第三大建陶产区。",
        [("existing", "建陶", "南安")],
    ),
    "the trades in the names of firms": (
        "兰溪市培育了以华兴科技股份、盛达新能源等为代表的一批骨干企业。",
        [],
    ),
    "trades that stand for a trade": (
        "兰溪市培育了以光伏玻璃、特种玻璃为代表的新材料产业。",
        [("existing", "光伏玻璃、特种玻璃", "兰溪市")],
    ),
    "two verbs of what goes": (
        "河北省压减退出水泥产能300万吨。",
        [("phase_out", "水泥", "河北省")],
    ),
    "the parts of a park, each with its trade": (
        "永丰工业园由石岗食品片区、白槎日用和卫生瓷片区、城北建材片区三个片区组成。",
        [
            ("park", "食品", "石岗食品片区"),
            ("park", "日用和卫生瓷", "白槎日用和卫生瓷片区"),
            ("park", "建材", "城北建材片区"),
        ],
    ),
    "the parks of a zone, the last by 和": (
        "开发区由城东机械产业园、河西纺织产业园和城北化工产业园组成，面积20平方公里。",
        [
            ("park", "机械", "城东机械产业园"),
            ("park", "纺织", "河西纺织产业园"),
            ("park", "化工", "城北化工产业园"),
        ],
    ),
    "parts by their place alone tell no trade": (
        "永丰工业园由东山、河西、城北三个片区组成。",
        [],
    ),
    "who runs a park is no part of it": (
        "永丰工业园由县政府和开发区组成的专班管理。",
        [],
    ),
    "a row of praise is no row of trades": (
        "在赣州打造规模大、链条全、品质优，具有国际竞争力的稀土产业集群。",
        [("cultivate", "稀土", "赣州")],
    ),
    "praise that a comma parts": (
        "在赣州建设技术水平一流、产能规模最大、产业高度集中，具有国际竞争力的稀土材料基地。",
        [("base", "稀土材料", "赣州")],
    ),
    "a height of a trade that grows": (
        "支持孝感打造中部地区制造业发展新高地。",
        [("cultivate", "制造业", "孝感")],
    ),
    "a height of no trade": (
        "襄阳市打造改革开放新高地、创新发展新高地。",
        [],
    ),
    "a new town that is a hub": (
        "支持鄂州打造航空物流枢纽新城。",
        [("hub", "航空物流", "鄂州")],
    ),
    "what is to be formed, its size told": (
        "中山打造形成年主营业务收入超1000亿元的先进材料产业集群。",
        [("cultivate", "先进材料", "中山")],
    ),
    "what has been formed already, its size told": (
        "中山已打造形成年主营业务收入超1000亿元的先进材料产业集群。",
        [("existing", "先进材料", "中山")],
    ),
    "what has been formed, its size told": (
        "中山打造形成了年主营业务收入超1000亿元的先进材料产业集群。",
        [("existing", "先进材料", "中山")],
    ),
    "one superlative": (
        "建设赣州最大的稀土基地。",
        [("base", "稀土", "赣州")],
    ),
    "in which area a city ranks": (
        "支持孝感建设副中心，打造中部地区新材料基地。",
        [("base", "新材料", "孝感")],
    ),
}
TARGETS = {
    "a year behind what a paper wants": (
        "河北省在《行动计划》上，提出要综合运用市场机制，2020年压减粗钢产能1400万吨，到年底将钢铁产能控制在2亿吨以内。",
        [("压减粗钢产能", 1400, 2020), ("钢铁产能", 2, 2020)],
    ),
    "a year of what was done": (
        "会议明确要坚持绿色发展，2025年完成了压减水泥产能300万吨的任务。",
        [],
    ),
    "what stood years after the date of a contract": (
        "2006年3月，市政府与甲公司签订了协议，计划用8年时间建设铝加工基地。\n"
        "2010年，园区实现工业总产值276亿元，已形成了完整的产业链。",
        [],
    ),
    "what is meant for a year after the date": (
        "2024年3月，市政府印发了《铝产业规划》。\n2026年，园区实现工业总产值276亿元。",
        [("园区工业总产值", 276, 2026)],
    ),
    "how large works and their stages are": (
        "到2027年，光伏产能达到20吉瓦以上。加快甲公司年产16吉瓦电池工厂项目、乙公司年产8吉瓦电池一期4吉瓦项目等一批重大项目实施。",
        [("光伏产能", 20, 2027)],
    ),
    "capacity that is to be formed": (
        "到2027年，形成年产30万吨光伏玻璃的生产能力。",
        [("光伏玻璃的生产能力", 30, 2027)],
    ),
}


@pytest.mark.parametrize(("text", "expected"), DESIGNATIONS.values(), ids=DESIGNATIONS.keys())
def test_designations_of_sentences(text, expected):
    found = read(ATLAS, text).of("designations")
    assert [
        (r.values["category"], r.values["industry"], "、".join(r.values["places"])) for r in found
    ] == expected


@pytest.mark.parametrize(("text", "expected"), TARGETS.values(), ids=TARGETS.keys())
def test_targets_of_sentences(text, expected):
    found = read(ATLAS, text).of("targets")
    assert [(r.values["indicator"], r.values["value"], r.values["year"]) for r in found] == expected


def test_parts_that_are_laid_out_are_planned():
    found = read(ATLAS, "永丰工业园规划为石岗食品片区、白槎医药片区两大片区。").of("designations")
    assert [(r.values["places"], r.values["status"]) for r in found] == [
        (["石岗食品片区"], "planned"),
        (["白槎医药片区"], "planned"),
    ]
