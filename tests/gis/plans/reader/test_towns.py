"""Towns of one name under two counties are two places, each with its county."""

import pytest

from gis.atlas import Atlas
from gis.plans import file
from gis.plans.designations import select
from gis.plans.reader import writing
from gis.plans.reader.reading import read

ATLAS = Atlas.bundled()
SHAPES = {
    "lines": "吉安市规划\n1.安福县：在城厢镇建设竹木产业基地。\n2.遂川县：在城厢镇建设茶叶产业基地。",
    "sentences": "吉安市规划\n安福县：在城厢镇建设竹木产业基地。遂川县：在城厢镇建设茶叶产业基地。",
    "clauses": "吉安市规划\n安福县在城厢镇建设竹木产业基地，遂川县在城厢镇建设茶叶产业基地。",
    "headings": "吉安市规划\n（一）安福县\n在城厢镇建设竹木产业基地。\n（二）遂川县\n在城厢镇建设茶叶产业基地。",
    "province": "江西省规划\n安福县：在城厢镇建设竹木产业基地；遂川县：在城厢镇建设茶叶产业基地。",
}


def _read(words: str) -> list[dict]:
    return read(ATLAS, words).to_dict()["designations"]


@pytest.mark.parametrize("words", SHAPES.values(), ids=SHAPES)
def test_each_county_has_its_own_town_of_the_name(words):
    found = [(r["places"], r["industries"], r["inside"]) for r in _read(words)]
    assert found == [
        (["城厢镇（安福县）"], ["竹木"], [["安福县", "360829"]]),
        (["城厢镇（遂川县）"], ["茶叶"], [["遂川县", "360827"]]),
    ]


def test_towns_of_one_name_and_trade_are_both_kept():
    words = "吉安市规划\n安福县：在城厢镇建设茶叶产业基地。遂川县：在城厢镇建设茶叶产业基地。"
    assert [r["places"] for r in _read(words)] == [["城厢镇（安福县）"], ["城厢镇（遂川县）"]]


def test_they_are_two_places_on_the_map_and_in_the_plan_file():
    content = writing.to_toml(read(ATLAS, SHAPES["sentences"]), "own.txt", "own")
    rows = select(ATLAS.with_plan(file.read(ATLAS, content, "own.toml")), plan="own")
    assert sorted(zip(rows["place"], rows["region_code"], strict=True)) == [
        ("城厢镇（安福县）", "360829"),
        ("城厢镇（遂川县）", "360827"),
    ]


@pytest.mark.parametrize(
    ("words", "held"),
    [
        # Two counties at once, a county that is only spoken of, or no county: the plan's own city.
        ("吉安市规划\n安福县、遂川县：在城厢镇建设茶叶产业基地。", ["吉安市", "360800"]),
        ("吉安市规划\n加强与遂川县协作，在城厢镇建设茶叶产业基地。", ["吉安市", "360800"]),
        ("吉安市规划\n在城厢镇建设茶叶产业基地。", ["吉安市", "360800"]),
        # A county's plan that speaks of its neighbour goes on with itself.
        ("安福县规划\n遂川县产业外溢，在城厢镇建设茶叶产业基地。", ["安福县", "360829"]),
    ],
)
def test_a_town_whose_county_is_not_said_is_held_by_who_speaks(words, held):
    (record,) = _read(words)
    assert (record["places"], record["inside"]) == (["城厢镇"], [held])


def test_a_park_of_a_county_that_opens_the_sentence_lies_in_it():
    (record,) = _read("江西省规划\n遂川县在城南工业园发展茶叶产业。")
    assert (record["places"], record["inside"]) == (["城南工业园"], [["遂川县", "360827"]])


def test_sites_in_brackets_behind_their_counties_lie_each_in_its_own():
    (record,) = _read(
        "江西省规划\n安福县（枫田工业园、洋溪工业园）、遂川县（珠田工业园、草林工业园）重点发展竹木、茶叶。"
    )
    assert record["places"] == ["枫田工业园", "洋溪工业园", "珠田工业园", "草林工业园"]
    assert record["inside"] == [["安福县", "360829"]] * 2 + [["遂川县", "360827"]] * 2


def test_a_record_may_name_two_towns_of_one_name():
    (record,) = _read(
        "江西省规划\n安福县（城厢镇、平都镇）、遂川县（城厢镇、草林镇）重点发展茶叶。"
    )
    assert record["places"] == ["城厢镇（安福县）", "平都镇", "城厢镇（遂川县）", "草林镇"]


@pytest.mark.parametrize("joint", "和与及")
def test_a_town_behind_a_zone_is_called_without_the_end_of_the_zone(joint):
    """凤阳经济开发区和大庙镇…产业园 was a park of a town 区和大庙镇."""
    words = f"凤阳县规划\n依托凤阳经济开发区{joint}大庙镇硅基材料产业园，形成优势。"
    assert [(r["category"], r["places"]) for r in _read(words)] == [("park", ["大庙镇"])]


def test_a_town_may_begin_with_such_a_joint():
    assert [r["places"] for r in _read("腾冲市规划\n在和顺镇建设翡翠加工基地。")] == [["和顺镇"]]
