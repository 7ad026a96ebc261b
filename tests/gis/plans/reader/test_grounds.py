"""On what a thing is built, after what a stone is called, among which provinces it ranks, what a title announces; each beside its contrary."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read
from tests.gis.plans.reader.test_families import designations

CASES = {
    "a core whose trade stands behind its grounds": (
        "浙东南以台州为核心，在港口和资源优势基础上打造区域性再生金属产业示范区。",
        "浙江",
        [("core", "再生金属", "台州")],
    ),
    "a core with bases elsewhere": (
        "以台州为核心，在温岭、玉环建设再生金属基地。",
        "浙江",
        [("core", "再生金属", "台州"), ("base", "再生金属", "温岭、玉环")],
    ),
    "grounds are no places": (
        "在港口和资源优势基础上打造再生金属基地。",
        "浙江",
        [],
    ),
    "places that bear words of every day": (
        "平安、互助发展青稞加工。",
        "青海",
        [("develop", "青稞加工", "平安、互助")],
    ),
    "stones that bear names of places": (
        "到2027年，建成2大矿山开采基地（莱州红、莱州白）。",
        "山东",
        [],
    ),
    "places in the same bracket": (
        "2大石材交易基地（莱州、五莲）。",
        "山东",
        [("base", "石材交易", "莱州、五莲")],
    ),
    "a place whose name goes on with a colour": (
        "云南红河、红安县发展绿色食品。",
        "云南",
        [("develop", "绿色食品", "云南红河、红安县")],
    ),
    "among which provinces it ranks": (
        "安徽省要着力打造长三角地区汽车产业示范区。",
        "安徽",
        [("cultivate", "汽车", "安徽省")],
    ),
    "a part of the province that speaks": (
        "陕西省要打造关中装备制造业集群。",
        "陕西",
        [("cultivate", "装备制造业", "关中")],
    ),
    "those that the state supports": (
        "支持中部地区打造新材料产业集群。",
        "安徽",
        [("cultivate", "新材料", "中部地区")],
    ),
    "the title of a plan": (
        "洛阳市建设制造强市三年行动计划（2023—2025年）",
        "河南",
        [],
    ),
    "what the plan says": (
        "洛阳市制定三年行动计划（2023—2025年），打造轴承产业集群。",
        "河南",
        [("cultivate", "轴承", "洛阳市")],
    ),
    "a manner before the verb": (
        "依托棉区的资源优势，集群连片发展晋南纺织产业，连片发展忻州杂粮产业。",
        "山西",
        [("develop", "纺织", "晋南"), ("develop", "杂粮", "忻州")],
    ),
    "a part of a province behind its name": (
        "山西省晋南地区是粮棉主产区。",
        "山西",
        [("existing", "粮棉", "山西省晋南地区")],
    ),
    "belts along railways, each with its trade": (
        "打造京广装备制造产业带和沪昆新材料产业带。",
        "湖南",
        [("belt", "装备制造", "京广"), ("belt", "新材料", "沪昆")],
    ),
    "an axis along a railway with its trade": (
        "打造京广装备制造发展轴。",
        "湖南",
        [("belt", "装备制造", "京广")],
    ),
    "which way an axis runs is no trade": (
        "打造京广垂直发展轴，沪昆水平发展轴。",
        "湖南",
        [],
    ),
    "a railway that carries goods": (
        "京广铁路运送煤炭。",
        "湖南",
        [],
    ),
    "an axis by its name with the zones that it strings together": (
        "构建“一核一轴”布局。“一轴”即“高质量发展示范轴”，以阳谷经济开发区、高唐经济开发区和临清经济开发区为组团，打造铁路干线上的产业隆起带。",
        "山东",
        [("belt", "高质量发展示范", "阳谷经济开发区、高唐经济开发区、临清经济开发区")],
    ),
    "an axis along which a trade grows": (
        "“一轴”即“高质量发展示范轴”，以阳谷经济开发区、高唐经济开发区为组团，重点发展新能源汽车。",
        "山东",
        [("develop", "新能源汽车", "阳谷经济开发区、高唐经济开发区")],
    ),
    "an axis that no place strings together": (
        "“一轴”即“高质量发展示范轴”，以创新、开放为支撑，打造产业隆起带。",
        "山东",
        [],
    ),
    "a belt that is named after its trade": (
        "“一带”即“绿色建材产业带”，以阳谷、高唐为节点，布局一批园区。",
        "山东",
        [("belt", "绿色建材", "阳谷、高唐")],
    ),
    "a firm behind the name of a province": (
        "山东省鲁南制药发展中药。",
        "山东",
        [],
    ),
}


@pytest.mark.parametrize(("text", "province", "expected"), CASES.values(), ids=CASES)
def test_grounds_and_names(text, province, expected):
    assert designations(text, province) == expected


def test_axes_without_a_trade_are_those_of_the_plan():
    text = "《湖南省“十四五”制造业高质量发展规划》\n着力打造长株潭都市圈产业核心增长极，京广垂直驱动轴，沪昆水平驱动轴，工程机械等五大基地。"
    found = [
        (one["category"], one["industry"], one["places"])
        for one in read(Atlas.bundled(), text).to_dict()["designations"]
    ]
    assert found == [
        ("core", "制造业", ["长株潭都市圈"]),
        ("belt", "制造业", ["京广"]),
        ("belt", "制造业", ["沪昆"]),
    ]
