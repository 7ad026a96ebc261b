"""Verbs of one kind read their object alike: a list without the word 产业, projects of a kind, a park of logistics."""

from __future__ import annotations

import pytest

from tests.gis.plans.reader.test_families import designations

WHOSE = ("绵阳、德阳：", "绵阳、德阳", "绵阳、德阳立足资源优势，", "支持绵阳、德阳")


@pytest.mark.parametrize("whose", WHOSE)
@pytest.mark.parametrize("verb", ["改造提升", "优化升级", "转型升级"])
@pytest.mark.parametrize("object_", ["锂电池、铝精深加工", "石材", "锂电池、石材等产业"])
def test_what_is_renewed_needs_no_word_of_trade(whose: str, verb: str, object_: str) -> None:
    (found,) = designations(f"{whose}{verb}{object_}。", "四川")
    assert found == ("optimize", object_.removesuffix("等产业"), "绵阳、德阳")


@pytest.mark.parametrize("whose", WHOSE)
@pytest.mark.parametrize("tail", ["类项目", "等项目", "项目"])
def test_what_is_brought_is_the_trade_of_its_projects(whose: str, tail: str) -> None:
    (found,) = designations(f"{whose}重点引进船舶制造、集成电路{tail}。", "四川")
    assert found == ("develop", "船舶制造、集成电路", "绵阳、德阳")


@pytest.mark.parametrize(
    "text",
    [
        "绵阳立足资源优势，改造提升农村道路和供水管网。",
        "绵阳立足资源优势，优化升级营商环境。",
        "绵阳立足资源优势，转型升级步伐加快。",
        "绵阳立足资源优势，大力引进高端人才和先进技术。",
    ],
)
def test_what_is_renewed_or_brought_may_be_no_trade(text: str) -> None:
    assert designations(text, "四川") == []


def test_the_last_of_a_list_ends_inside_the_head() -> None:
    (found,) = designations("绵阳、德阳建设食品加工和现代物流产业园。", "四川")
    assert found == ("park", "食品加工和现代物流", "绵阳、德阳")


@pytest.mark.parametrize("whose", ["绵阳", "绵阳产业集聚区"])
def test_a_verb_is_no_part_of_what_is_founded(whose: str) -> None:
    (found,) = designations(f"{whose}创建全省碳纤维产业示范区。", "四川")
    assert found[1:] == ("碳纤维", whose)


@pytest.mark.parametrize("act", ["提升", "有序发展", "改造提升", "聚焦"])
def test_a_shore_may_act(act: str) -> None:
    (found,) = designations(f"沿江{act}装备制造、新能源汽车产业。", "四川")
    assert found[1:] == ("装备制造、新能源汽车", "沿江")
