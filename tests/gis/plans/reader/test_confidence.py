"""Confidence falls with what is weak about a record, and stays where the table of docs/measures.md says."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read


def _sure(text: str, issuer: str | None = None) -> list[float]:
    return [record.confidence for record in read(Atlas.bundled(), text, issuer).of("designations")]


@pytest.mark.parametrize(
    ("strong", "weak", "issuer"),
    [
        (
            "在株洲市建设轨道交通装备产业基地。",
            "株洲市建设轨道交通装备产业基地。",
            None,
        ),  # a place in its phrase
        (
            "株洲市打造硬质合金产业集群。",
            "建设硬质合金产业基地。",
            "株洲市",
        ),  # the issuer's place alone
        (
            "株洲市发展硬质合金产业。",
            "株洲市发展硬质合金产业，加强基础设施建设和人才队伍建设，提高公共服务水平和要素保障能力，重点发展服装。",
            None,
        ),
    ],
)
def test_what_is_weak_about_a_record_lowers_it(strong: str, weak: str, issuer: str | None) -> None:
    """The weaker of two sentences gives the less sure record."""
    assert _sure(weak, issuer)[-1] < _sure(strong, issuer)[0]


def test_a_place_beside_its_verb_is_nine_in_ten() -> None:
    """The base of the model is the share that was right on first readings."""
    assert _sure("株洲市打造硬质合金产业集群。") == [0.88]


def test_a_place_in_its_phrase_is_hardly_surer_than_one_before_its_verb() -> None:
    """在甲… was right less often on texts read for the first time than the form of the phrase promises."""
    assert _sure("在株洲市建设轨道交通装备产业基地。") == [0.9]


def test_what_is_limited_is_less_sure_than_a_list_by_province() -> None:
    """压减 and 严禁 name a capacity or an amount beside the trade."""
    assert _sure("株洲市、湘潭市原则上不再发展水泥产业。")[0] == 0.93


def test_whom_a_core_reaches_is_less_sure_than_who_acts_along() -> None:
    """辐射乙 may say where the market is, 乙联动发展 says what 乙 does."""
    reached = _sure("以株洲市为核心，辐射湘潭市，打造轨道交通装备产业基地。")
    along = _sure("以株洲市为核心，湘潭市联动发展，打造轨道交通装备产业基地。")
    assert reached[-1] == 0.3 < along[-1]


def test_targets_are_as_sure_as_their_year() -> None:
    """Own year, year of the list, no year."""
    text = "一、目标\n到2027年，产值达到50亿元。\n培育企业3家。\n"
    assert [r.confidence for r in read(Atlas.bundled(), text).of("targets")] == [0.95, 0.75]
    assert [r.confidence for r in read(Atlas.bundled(), "力争产值突破50亿元。").of("targets")] == [
        0.55
    ]
