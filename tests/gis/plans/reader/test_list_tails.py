"""What closes a list of places, by kind and by what stands behind: 等重点县区, 等三县, 及周边, and what only looks like one."""

from __future__ import annotations

from itertools import product

import pytest

from gis.plans.reader.places.gazetteer import toponyms
from tests.gis.plans.reader.test_families import ATLAS, designations

ISSUER = "四川"
KINDS = ("", "重点", "主要", "沿江", "优势", "3个", "3个重点", "有条件的", "产业基础较好的")
RANKS = (
    "县区",
    "区县",
    "县市",
    "县市区",
    "市县",
    "县（市、区）",
    "县（区）",
    "乡镇",
    "城市",
    "地区",
)
ACTS = ("重点发展", "布局", "做大做强", "，重点发展", "应加快发展", "为重点，", "有序承接", "压减")


@pytest.mark.parametrize("rank", RANKS)
def test_a_list_ends_behind_what_its_members_are(rank: str) -> None:
    names = toponyms(ATLAS)
    for kind, act in product(KINDS, ACTS):
        listed = f"渠县、万源等{kind}{rank}"
        found = names.read(listed + act + "石材产业", 0)
        assert found is not None, listed + act
        assert (found.places, found.end) == (("渠县", "万源"), len(listed)), listed + act


@pytest.mark.parametrize(
    ("text", "industry"),
    [
        ("渠县、万源等重点县区布局发展石材产业。", "石材"),
        ("支持渠县、万源等重点县区发展石材产业。", "石材"),
        ("在渠县、万源等3个县区打造石材产业集群。", "石材"),
        ("渠县、万源两县区重点发展石材产业。", "石材"),
        ("以渠县、万源等沿江县市为重点，发展石材产业。", "石材"),
        ("渠县、万源及周边布局石材产业。", "石材"),
        ("渠县、万源等工业集中区重点发展石材产业。", "石材"),
    ],
)
def test_no_part_of_the_tail_is_read_as_the_trade(text: str, industry: str) -> None:
    assert [found[1:] for found in designations(text, ISSUER)] == [(industry, "渠县、万源")]


def test_what_is_built_closes_no_list() -> None:
    assert designations("建设渠县、万源等石材产业园区。", ISSUER) == [
        ("park", "石材", "渠县、万源")
    ]


@pytest.mark.parametrize("words", ["渠县、万源等县域经济活力增强", "渠县、万源等乡镇企业发展迅速"])
def test_a_word_that_begins_like_a_rank_is_none(words: str) -> None:
    found = toponyms(ATLAS).read(words, 0)
    assert found is None or found.end <= words.index("等") + 2, words


@pytest.mark.parametrize(
    "area",
    [
        "环湖地区",
        "空港板块",
        "高铁片区",
        "城南组团",
        "东部板块",
        "川东北板块",
        "川南片区",
        "沿江片区",
    ],
)
@pytest.mark.parametrize("act", ["主攻", "引进", "压减", "为重点，", "，打造", "将打造"])
def test_a_part_told_by_its_side_is_whole_whatever_follows(area: str, act: str) -> None:
    found = toponyms(ATLAS).read(area + act + "石材产业", 0)
    assert found is not None
    assert (found.places, found.end) == ((area,), len(area))


def test_the_members_of_a_part_are_meant() -> None:
    found = toponyms(ATLAS).read("川南片区（内江、自贡）有序退出造纸产能", 0)
    assert found is not None
    assert found.places == ("内江", "自贡")


def test_a_part_of_trade_is_no_place() -> None:
    assert designations("传统产业板块将改造提升，核心业务板块重点发展饮料。", "四川") == []
