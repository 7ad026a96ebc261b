"""English names: every province and prefecture has one, and only they."""

from __future__ import annotations

from gis.atlas import Atlas
from gis.regions import english
from gis.regions.tree import places

ATLAS = Atlas.bundled()
# Two farms and reserves and a nature reserve with codes of prefectures: no source names them.
NAMELESS = {"629700", "629800", "629900"}


def test_every_province_and_prefecture_has_an_english_name_and_no_county_has():
    major = {code for code, place in places(ATLAS).items() if place.level != "county"}
    assert set(english.names(ATLAS)) == major - NAMELESS
    assert all(ATLAS_NAME[code] == places(ATLAS)[code].name for code in english.names(ATLAS))


def test_names_that_differ_from_their_pinyin_are_those_in_use():
    found = english.names(ATLAS)
    assert [found[code] for code in ("610000", "140000", "150000", "810000", "650100", "152500", "341500")] == [
        "Shaanxi", "Shanxi", "Inner Mongolia", "Hong Kong", "Ürümqi", "Xilin Gol", "Lu'an",
    ]  # fmt: skip


def test_what_is_no_region_and_every_chinese_page_stay_as_they_are():
    assert english.told(ATLAS, "成都水泥", "en") == "成都水泥"
    assert english.told(ATLAS, "四川省成都市", "zh") == "四川省成都市"
    assert english.called(ATLAS, "510113", "en") == "青白江区"


ATLAS_NAME = {row["adcode"]: row["name"] for row in ATLAS.rows("english-names")}
