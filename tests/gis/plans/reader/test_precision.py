"""What must not be given, and beside it the sentence that must: every pair differs by what makes the difference."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.places.gazetteer import toponyms
from gis.plans.reader.places.issuer import with_issuer
from gis.plans.reader.reading import read

ATLAS = Atlas.bundled()


def said(text: str) -> list[tuple[str, str, str]]:
    found = read(ATLAS, text).of("designations")
    return [
        (r.values["category"], r.values["industry"], "、".join(r.values["places"])) for r in found
    ]


SENTENCES = {
    "done": (
        "潍坊市先后培育了动力装备、高端化工两大产业集群。",
        [("existing", "动力装备", "潍坊市"), ("existing", "高端化工", "潍坊市")],
    ),
    "to be done": ("潍坊市培育动力装备产业集群。", [("cultivate", "动力装备", "潍坊市")]),
    "built up": ("海西州构建起盐湖化工产业集群。", [("existing", "盐湖化工", "海西州")]),
    "to be built up": ("海西州加快构建起盐湖化工产业集群。", [("cultivate", "盐湖化工", "海西州")]),
    "under construction": ("在济宁市，建设中的智能装备产业项目一片繁忙。", []),
    "a row with 等 is one": (
        "廊坊市将培育电子信息、家具和印刷包装等三大产业集群。",
        [("cultivate", "电子信息、家具、印刷包装", "廊坊市")],
    ),
    "a counted row is each of its things": (
        "廊坊市将培育电子信息、家具、印刷包装3个产业集群。",
        [
            ("cultivate", "电子信息", "廊坊市"),
            ("cultivate", "家具", "廊坊市"),
            ("cultivate", "印刷包装", "廊坊市"),
        ],
    ),
    "where it ranks": ("九江市建成中部地区重要的石化产业基地。", [("base", "石化", "九江市")]),
    "a part of it is meant": ("嘉兴市打造全球先进制造业基地的核心引擎。", []),
    "the whole is meant": ("嘉兴市打造全球智能家电产业基地。", [("base", "智能家电", "嘉兴市")]),
    "a hub of nobody knows what": ("钦州港将建设国家综合运输体系的重要枢纽。", []),
    "a technique": (
        "铜陵市突破电子铜箔表面处理技术瓶颈，发展电子铜箔产业。",
        [("develop", "电子铜箔", "铜陵市")],
    ),
    "what it is good for": (
        "在洛阳、南阳新建冷链物流基地，推动冷链物流业集聚发展。",
        [("hub", "冷链", "洛阳、南阳")],
    ),
    "firms named after places": (
        "本溪北钢、抚顺特钢等为重要支撑，建设特种钢产业集群。",
        [("cultivate", "特种钢", "本溪市")],
    ),
    "whom a clause describes at its end": (
        "作为锂云母储量居前的亚洲锂都江西省宜春市，加快发展锂电池产业。",
        [("develop", "锂电池", "江西省宜春市")],
    ),
    "the whole prefecture": (
        "大理州是核桃主产区。全州核桃面积居前，是全省核桃主产区。",
        [("existing", "核桃", "大理州")],
    ),
    "the trade that a park's head begins with": (
        "平度市建设高端煤化工园区。",
        [("park", "高端煤化工", "平度市")],
    ),
    "whom 该县 means": (
        "安徽阜阳消息，记者从太和县相关部门了解到，该县将建设绿色中药材产业示范园。",
        [("park", "绿色中药材", "太和县")],
    ),
    "manners behind a trade": (
        "蕲春县推进艾草规模化、标准化、品牌化发展。",
        [("develop", "艾草", "蕲春县")],
    ),
    "an authority": (
        "渠县县委、县政府坚持工业强县，打造轻纺服饰产业集群。",
        [("cultivate", "轻纺服饰", "渠县")],
    ),
    "all in one": (
        "望江县形成设计打版、直播电商、物流仓储于一体的童装产业集聚区。",
        [("cultivate", "童装", "望江县")],
    ),
    "a chance": (
        "安庆市将抓住国家引导中西部承接纺织产业转移机遇，发展家纺产业。",
        [("develop", "家纺", "安庆市")],
    ),
    "firms counted behind": ("昌邑经开区已引进万华新材、海科化工等企业28家。", []),
    "a zone that opens its clause": (
        "诸城市发展食品机械，高新区打造智能家居产业基地。",
        [("develop", "食品机械", "诸城市"), ("base", "智能家居", "高新区")],
    ),
    "an isle": ("广东推进东海岛石化产业园建设。", [("park", "石化", "东海岛")]),
    "a centre that its own clause builds": (
        "纺织之外，以汾阳杏花村为中心打造白酒产业集群，以文水、交城为核心发展氢能产业。",
        [("core", "白酒", "汾阳杏花村"), ("core", "氢能", "文水、交城")],
    ),
    "capacity": ("涪陵区建成页岩气产能100亿立方米。", []),
    "the largest of a part of the country": (
        "台安县建成东北最大的肉鸡生产加工基地。",
        [("existing", "肉鸡生产加工", "台安县")],
    ),
    "a valley of the country in a city": (
        "株洲中国动力谷成为轨道交通装备创新高地。",
        [("existing", "轨道交通装备", "株洲")],
    ),
    "what is made again": (
        "涟源市打造全国有影响的工程机械再制造基地。",
        [("base", "工程机械再制造", "涟源市")],
    ),
    "a growth point": ("开阳县培育旅游新增长点。", [("point", "旅游", "开阳县")]),
    "below a list": (
        "威海市行动方案\n1．乳山市：发展对虾产业。\n2．临港区：发展海洋医药产业。\n加快船舶修造企业整合重组。",
        [("develop", "对虾", "乳山市"), ("develop", "海洋医药", "临港区")],
    ),
    "firms that act": ("柘荣县力捷迅药业、福鼎力生药业等企业推动技术改造做大做强。", []),
    "how dense it is": (
        "韶关市构建大湾区高密度、高能效算力枢纽。",
        [("hub", "高密度、高能效算力", "韶关市")],
    ),
    "shows of a trade": ("甘南州建设藏医药文化宣传教育基地。", []),
}


@pytest.mark.parametrize("case", SENTENCES.values(), ids=SENTENCES)
def test_what_is_given(case: tuple[str, list[tuple[str, str, str]]]) -> None:
    text, expected = case
    assert said(text) == expected


ISSUERS = {
    "a sentence is no title": (
        "《河南省产业集群行动计划》印发。行动计划提出打造产业基地。\n推进中牟石化项目实施，落实规划。",
        "河南省",
    ),
    "a title is one": ("中牟县产业集群行动计划\n推进石化项目实施。", "中牟县"),
    "whose picture it is": (
        "青海海西：盐湖产业走上新路\n文/图片由格尔木市委宣传部提供\n海西州发展盐湖化工。",
        "海西蒙古族藏族自治州",
    ),
    "where a report was written": (
        "华夏网南宁2月3日电 柳州市政府与企业签约，柳州汽车产业加快发展。",
        "柳州市",
    ),
    "a name across a region": ("湘南开发提速，湖南南部各市受益。湖南发展有色金属。", "湖南省"),
}


@pytest.mark.parametrize("case", ISSUERS.values(), ids=ISSUERS)
def test_who_speaks(case: tuple[str, str]) -> None:
    text, expected = case
    issuer = with_issuer(toponyms(ATLAS), text).issuer
    assert issuer is not None
    assert issuer.name == expected
