"""Which families a clause is put to: those that are left out would have said nothing."""

from __future__ import annotations

from pathlib import Path

from gis.atlas import Atlas
from gis.plans.reader import designating
from gis.plans.reader.families import asked
from gis.plans.reader.gazetteer import toponyms
from gis.plans.reader.lexicon import Marks
from gis.plans.reader.reading import read
from gis.plans.reader.toponyms import Toponyms
from tests.gis.plans.reader.plan_text import TEXT

SHARED = Path(__file__).resolve().parents[5] / "shared" / "plans"
SENTENCES = (
    "四川省规划\n以成都为核心、绵阳为支撑，发展电子信息产业。德阳装备制造基地获批国家级示范基地。\n"
    "五大集群分别为：成都白酒集群，年产值5亿元；乐山光伏集群。将绵阳新型显示产业基地布局在高新区。\n"
    "限制成都市水泥产业。辐射带动眉山、资阳协同发展。国家批准宜宾为国家级动力电池产业示范基地。\n"
)


def test_a_family_that_is_not_asked_has_nothing_to_say(monkeypatch):
    texts = [TEXT, SENTENCES, *(path.read_text(encoding="utf-8") for path in sorted(SHARED.glob("dev/*.txt"))[:4])]
    found = [read(Atlas.bundled(), text).to_dict() for text in texts]
    assert sum(len(one["designations"]) for one in found) > len(texts)
    monkeypatch.setattr(designating, "asked", lambda context, clause: asked.FAMILIES)
    assert [read(Atlas.bundled(), text).to_dict() for text in texts] == found


def test_an_offset_that_is_not_asked_starts_no_place(monkeypatch):
    lines = [line for line in (TEXT + SENTENCES).split("\n") if line]
    asked_at = [(line, at) for line in lines for at in (0, *(k + 1 for k, sign in enumerate(line) if sign in "，。、；以在"))]
    names = toponyms(Atlas.bundled())
    names.memo.clear()
    found = [names.read(line, at) for line, at in asked_at]
    assert sum(one is not None for one in found) > 10
    names.memo.clear()
    monkeypatch.setattr(Toponyms, "_may_start", lambda _self, _words, _at: True)
    assert [names.read(line, at) for line, at in asked_at] == found


def test_marks_tell_which_groups_have_a_word_in_a_slice():
    found = Marks(["甲 乙丙", "丙", ""]).of("甲乙丙丁")
    assert [found.inside(0, 1), found.inside(1, 2), found.inside(1, 3), found.inside(3, 4)] == [1, 0, 3, 0]
