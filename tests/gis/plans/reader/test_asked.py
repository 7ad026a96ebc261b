"""Which families a clause is put to: those that are left out would have said nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from gis.atlas import Atlas
from gis.plans.reader import designating
from gis.plans.reader.facts.mentions import mentions
from gis.plans.reader.families import asked
from gis.plans.reader.places.gazetteer import toponyms
from gis.plans.reader.places.issuer import with_issuer
from gis.plans.reader.places.toponyms import Toponyms
from gis.plans.reader.reading import read
from gis.plans.reader.vocabulary.lexicon import Marks
from tests.gis.plans.reader.plan_text import TEXT

SHARED = Path(__file__).resolve().parents[5] / "shared" / "plans"
SENTENCES = (
    "四川省规划\n以成都为核心、绵阳为支撑，发展电子信息产业。德阳装备制造基地获批国家级示范基地。\n"
    "五大集群分别为：成都白酒集群，年产值5亿元；乐山光伏集群。将绵阳新型显示产业基地布局在高新区。\n"
    "限制成都市水泥产业。辐射带动眉山、资阳协同发展。国家批准宜宾为国家级动力电池产业示范基地。\n"
)


def test_a_family_that_is_not_asked_has_nothing_to_say(monkeypatch):
    texts = [
        TEXT,
        SENTENCES,
        *(path.read_text(encoding="utf-8") for path in sorted(SHARED.glob("dev/*.txt"))[:4]),
    ]
    found = [read(Atlas.bundled(), text).to_dict() for text in texts]
    assert sum(len(one["designations"]) for one in found) > len(texts)
    monkeypatch.setattr(designating, "asked", lambda _context, _clause: asked.FAMILIES)
    assert [read(Atlas.bundled(), text).to_dict() for text in texts] == found


def test_an_offset_that_is_not_asked_starts_no_place(monkeypatch):
    lines = [line for line in (TEXT + SENTENCES).split("\n") if line]
    asked_at = [
        (line, at)
        for line in lines
        for at in (0, *(k + 1 for k, sign in enumerate(line) if sign in "，。、；以在"))
    ]
    names = toponyms(Atlas.bundled())
    names.memo.clear()
    found = [names.read(line, at) for line, at in asked_at]
    assert sum(one is not None for one in found) > 10
    names.memo.clear()
    monkeypatch.setattr(Toponyms, "_may_start", lambda _self, _words, _at, _head: True)
    monkeypatch.setattr("gis.plans.reader.places.toponyms.NO_OPENING", frozenset())
    assert [names.read(line, at) for line, at in asked_at] == found


# A place of every kind that no table knows: by the compass, a river, a coast, a railway, a division, a lake, an isle, its suffix, first signs.
UNNAMED = [
    "长三角",
    "沿江各市",
    "高新区重点",
    "第八师石河子市",
    "闽东沿海",
    "自贸试验区海沧片区",
    "清溪生态旅游度假区",
    "麻涌盐湖、丁塘盐湖",
    "京九铁路沿线",
    "浮沙湾建设",
    "横琴片区重点",
    "洛吉板块",
    "漓江石化基地重点",
    "漓江镇",
    "漓江、清溪、石桥街道重点",
    "漓江以北地区",
    "大南昌都市圈",
    "环太湖城市群",
    "环杭州经济圈",
    "福厦沿海地区",
    "金衢丽绿色经济走廊",
]


@pytest.mark.parametrize("words", UNNAMED)
def test_a_place_that_no_table_knows_may_start(words):
    names = toponyms(Atlas.bundled())
    assert words[:2] not in names.heads
    assert names.read(words, 0) is not None


@pytest.mark.parametrize(
    "words",
    [
        "高端装备制造业",
        "主要目标",
        "集群化发展",
        "农村市场",
        "大力发展",
        "环保要求高",
        "绿色建材为主的新型",
        "新能源",
    ],
)
def test_a_word_without_a_places_shape_is_told_at_a_look(words, monkeypatch):
    names = toponyms(Atlas.bundled())
    monkeypatch.setattr(Toponyms, "_read", lambda *_args, **_more: pytest.fail("it was read"))
    assert names.read(words, 0) is None


def test_the_places_of_a_sentence_are_those_of_the_one_who_speaks():
    base, words = toponyms(Atlas.bundled()), "加强与高新区、福厦沿海地区协同发展"
    fujian, xiamen = with_issuer(base, "福建省规划"), with_issuer(base, "厦门市规划")
    assert [found.places for found in mentions(words, fujian)] != [
        found.places for found in mentions(words, xiamen)
    ]
    assert mentions(words, fujian) is mentions(words, fujian)
    assert mentions(words + "。", fujian) is not mentions(words, fujian)


def test_marks_tell_which_groups_have_a_word_in_a_slice():
    found = Marks(["甲 乙丙", "丙", ""]).of("甲乙丙丁")
    assert [found.inside(0, 1), found.inside(1, 2), found.inside(1, 3), found.inside(3, 4)] == [
        1,
        0,
        3,
        0,
    ]
