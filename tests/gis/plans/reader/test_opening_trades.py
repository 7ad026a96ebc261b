"""Trades that a sentence opens with, in every shape of their list, and in every way to say where they lie."""

from __future__ import annotations

from itertools import product

import pytest

from tests.gis.plans.reader.test_families import designations

LISTS = {
    "茶叶产业": "茶叶",
    "茶叶和石材产业": "茶叶和石材",  # told apart where the record is shown
    "茶叶、石材、装备制造产业": "茶叶、石材、装备制造",
    "茶叶、石材以及装备制造产业": "茶叶、石材、装备制造",
    "新能源汽车、轨道交通装备、农产品加工等产业": "新能源汽车、轨道交通装备、农产品加工",
    "茶叶、石材、装备制造三大支柱产业": "茶叶、石材、装备制造",
    "茶叶、石材等特色产业": "茶叶、石材",
}
LYING = {
    "重点布局在绵阳、德阳": "develop",
    "主要布局绵阳、德阳": "develop",
    "主要分布在绵阳、德阳": "existing",
    "重点在绵阳、德阳布局": "develop",
    "以绵阳、德阳为核心": "core",
}


@pytest.mark.parametrize("way", LYING)
def test_a_list_of_trades_lies_where_one_does(way: str) -> None:
    for opened, names in LISTS.items():
        assert designations(f"{opened}{way}。", "四川") == [(LYING[way], names, "绵阳、德阳")], (
            opened
        )


@pytest.mark.parametrize(("sign", "label"), list(product(("。", "："), ("（一）", "2.", ""))))
def test_the_trades_stand_before_a_stop_or_a_colon(sign: str, label: str) -> None:
    for opened, names in LISTS.items():
        text = f"{label}{opened}{sign}重点布局绵阳、德阳。"
        assert designations(text, "四川") == [("develop", names, "绵阳、德阳")], text


def test_a_bracket_of_goods_belongs_to_its_trade() -> None:
    (found,) = designations("新材料（碳纤维、石墨烯）产业主要布局在绵阳。", "四川")
    assert found[0] == "develop"
    assert found[1].startswith("新材料")


def test_what_is_grown_there_says_more_than_the_name_above_it() -> None:
    assert designations("（一）茶叶产业。主要布局绵阳、德阳，重点发展绿茶。", "四川") == [
        ("develop", "绿茶", "绵阳、德阳")
    ]
    assert designations("茶叶产业重点布局绵阳、德阳，发展绿茶。", "四川") == [
        ("develop", "茶叶", "绵阳、德阳"),
        ("develop", "绿茶", "绵阳、德阳"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "茶叶、石材等产业投资主要集中在绵阳、德阳。",
        "茶叶产业协会、石材产业协会均在绵阳召开年会。",
        "茶叶、石材等产业在绵阳举办的博览会上受到好评。",
        "茶叶产业。重点在绵阳召开现场会。",
        "改革开放、科技创新等领域主要布局在绵阳。",
    ],
)
def test_what_only_begins_with_trades_places_none(text: str) -> None:
    assert designations(text, "四川") == []


def test_a_long_row_of_names_is_told_once_and_not_in_every_way_to_part_it() -> None:
    """A joint was a letter of an item as well: 60 rows of three cities in one sentence took 13 s of CPU, and 0.1 now."""
    row = "成都市和德阳市以及绵阳市与" * 60
    ((kind, trade, places),) = designations(f"在{row}宜宾市布局水泥产业。", "四川")
    assert (kind, trade) == ("develop", "水泥")
    assert {"成都", "宜宾"} <= {place.removesuffix("市") for place in places.split("、")}
