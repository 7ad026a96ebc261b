"""What stands beside a record or without one: services in lists, items left out, axes, materials, titles, any coast."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read

ATLAS = Atlas.bundled()


def trades(text: str) -> list[str]:
    return [name for r in read(ATLAS, text).of("designations") for name in r.values["industries"]]


def shown(text: str) -> list[str]:
    reading = read(ATLAS, text)
    return [reading.plain.text[gap.start : gap.end] for gap in reading.gaps]


def items(text: str) -> list[str]:
    return [words for words in shown(text) if "黄石" not in words]


def test_a_service_among_trades_is_kept_as_written() -> None:
    assert trades("黄石市重点发展节能装备、水环境治理、污泥处置、烟气监测等产业。") == [
        "节能装备",
        "水环境治理",
        "污泥处置",
        "烟气监测",
    ]


# What a place does for itself, and what stands alone, is no trade.
NO_SERVICE = {
    "黄石市重点发展钢铁、汽车、城市管理等领域。": "城市管理",
    "黄石市重点发展钢铁、社会治理等领域。": "社会治理",
    "黄石市重点发展钢铁、企业管理等领域。": "企业管理",
    "黄石市重点发展钢铁、加强监测等产业。": "加强监测",
    "黄石市推进水环境治理、土壤修复。": "土壤修复",
    "黄石市发展质量管理、项目管理。": "项目管理",
}


@pytest.mark.parametrize("text", sorted(NO_SERVICE))
def test_what_a_place_does_for_itself_is_no_trade(text: str) -> None:
    assert NO_SERVICE[text] not in trades(text)


def test_an_item_of_a_list_that_is_not_read_is_shown() -> None:
    text = "黄石市重点发展光电子、形象设计、行为识别等产业。"
    reading = read(ATLAS, text)
    gaps = reading.to_dict()["unresolved"]
    assert trades(text) == ["光电子"]
    assert [gap["quote"] for gap in gaps] == ["形象设计", "行为识别"]
    assert gaps[0]["proposed"] == [
        {"places": ["黄石市"], "industries": ["形象设计"], "category": "develop"}
    ]


# What is read, what says how or who, and what no list of trades holds is not shown.
NOT_SHOWN = {
    "黄石市重点发展光电子、生物医药、节能装备等产业。",
    "黄石市重点发展光电子、新业态、新模式等产业。",
    "黄石市重点发展光电子、集群化、高端化等产业。",
    "黄石市重点发展光电子、大冶、阳新等产业。",
    "黄石市推动光电子、形象企业、行为研究等龙头企业产业合作。",
    "黄石市重点发展光电子、品牌、效益等产业。",
}


@pytest.mark.parametrize("text", sorted(NOT_SHOWN))
def test_what_is_no_item_is_not_shown(text: str) -> None:
    assert items(text) == []


UNTOLD = {
    "打造京广纵向发展轴。": "打造京广纵向发展轴",
    "构建京广发展轴和陇海联动轴。": "构建京广发展轴和陇海联动轴",
    "贵州省规划\n以磷石膏、粉煤灰为原料培育新型墙材产业集群。": "以磷石膏、粉煤灰为原料培育新型墙材产业集群",
    "贵州省规划\n以磷石膏为主要原料，大力发展纸面石膏板。": "以磷石膏为主要原料，大力发展纸面石膏板",
}


@pytest.mark.parametrize("text", sorted(UNTOLD))
def test_what_no_record_tells_of_is_shown(text: str) -> None:
    assert any(UNTOLD[text] in gap for gap in shown(text))


TOLD = {
    "推动京广发展轴建设。",
    "沿京广发展轴布局。",
    "发展轴承产业。",
    "瓮安县以磷石膏为原料培育石膏建材产业。",
    "以玉米为原料的酒精企业要加快整合。",
    "以磷石膏为例，发展循环经济。",
}


@pytest.mark.parametrize("text", sorted(TOLD))
def test_other_words_of_axes_and_materials_are_not_shown(text: str) -> None:
    assert not any(gap.startswith(("打造", "构建", "以磷石膏为", "以玉米")) for gap in shown(text))


TITLES = (
    "洛阳市打造轴承产业集群实施方案",
    "洛阳市打造轴承产业集群行动计划（2024—2026年）",
    "洛阳市建设耐火材料产业基地规划（征求意见稿）",
    "洛阳市加快发展农机装备产业若干措施",
)


@pytest.mark.parametrize("title", TITLES)
def test_a_title_designates_nothing(title: str) -> None:
    assert trades(f"{title}\n宜阳县重点发展白酒产业。") == ["白酒"]


@pytest.mark.parametrize(
    "text",
    [
        "洛阳市打造轴承产业集群",
        "洛阳市打造轴承产业集群。",
        "洛阳市打造轴承产业集群，制定实施方案",
        "洛阳市打造轴承产业集群。落实行动计划",
        "洛阳市规划建设轴承产业集群",
        "1.洛阳市打造轴承产业集群；编制规划",
    ],
)
def test_a_sentence_that_speaks_of_plans_is_no_title(text: str) -> None:
    assert trades(text) == ["轴承"]


@pytest.mark.parametrize(
    "text",
    [
        "积极发展滨海旅游业。",
        "大力发展滨海生态旅游、海洋渔业。",
        "建设滨海休闲度假区，发展滨海城市经济。",
    ],
)
def test_any_coast_is_no_county(text: str) -> None:
    places = [p for r in read(ATLAS, text).of("designations") for p in r.values["places"]]
    assert "滨海" not in places


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("盐城市在滨海建设海上风电产业基地。", "滨海"),
        ("支持滨海、响水发展海上风电产业。", "滨海"),
        ("滨海县重点发展海上风电产业。", "滨海县"),
        ("支持滨海新区发展海洋工程装备。", "滨海新区"),
        ("建设滨海大米、射阳大米等一批基地。", "滨海"),
    ],
)
def test_the_county_by_the_sea_is_one(text: str, place: str) -> None:
    places = [p for r in read(ATLAS, text).of("designations") for p in r.values["places"]]
    assert place in places
