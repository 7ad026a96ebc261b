"""Trades and places behind a label, trades that a clause works round, and several sites that are leant on."""

from __future__ import annotations

import pytest

from tests.gis.plans.reader.test_families import designations

FOUND = ("develop", "装备制造、绿色建材", "商河县")


@pytest.mark.parametrize(
    "opened", ["（一）商河县\n", "（一）商河县。", "商河县。", "商河县", "商河县："]
)
@pytest.mark.parametrize("label", ["主导产业", "重点产业", "支柱产业"])
@pytest.mark.parametrize("sign", ["：", "为"])
def test_what_leads_a_place_stands_behind_a_label(opened: str, label: str, sign: str) -> None:
    if opened.endswith("：") and sign == "：":
        return
    found = designations(f"{opened}{label}{sign}装备制造、绿色建材。", "济南")
    assert [record[1:] for record in found] == [FOUND[1:]]


@pytest.mark.parametrize("area", ["优势区", "主产区", "重点布局区域", "产业优势区", "产业重点区域"])
def test_an_area_of_a_trade_names_its_places(area: str) -> None:
    assert designations(f"茶叶{area}：商河、平阴、章丘。", "济南") == [
        ("develop", "茶叶", "商河、平阴、章丘")
    ]


@pytest.mark.parametrize("round_", ["重点围绕", "聚焦", "围绕"])
@pytest.mark.parametrize(
    ("built", "kind"),
    [
        ("打造特色产业集群", "cultivate"),
        ("建设一批特色园区", "park"),
        ("培育优势集群", "cultivate"),
    ],
)
def test_what_is_built_is_of_the_trades_worked_round(round_: str, built: str, kind: str) -> None:
    assert designations(f"商河{round_}锂电池、建筑陶瓷等领域，{built}。", "济南") == [
        (kind, "锂电池、建筑陶瓷", "商河")
    ]


@pytest.mark.parametrize("rank", ["优势地位", "领先地位", "主导地位", "优势"])
def test_a_rank_that_is_kept_is_that_of_a_trade(rank: str) -> None:
    assert designations(f"巩固商河装备制造产业{rank}。", "济南") == [
        ("strengthen", "装备制造", "商河")
    ]


@pytest.mark.parametrize("first", ["城南组团", "平阴经开区", "平阴"])
@pytest.mark.parametrize("what", ["资源优势", "的区位优势", "区位和资源优势"])
def test_all_places_that_are_leant_on_are_spoken_of(first: str, what: str) -> None:
    (found,) = designations(f"充分发挥{first}、商河县{what}，大力发展汽车零部件产业。", "济南")
    assert found == ("develop", "汽车零部件", f"{first}、商河县")


def test_a_row_of_verbs_parts_behind_a_long_name() -> None:
    found = designations("做强平阴经开区生物医药、做优商河新能源汽车、做精章丘中药材。", "济南")
    assert [record[2] for record in found] == ["平阴经开区", "商河", "章丘"]


@pytest.mark.parametrize(
    "text",
    [
        "（一）商河县\n主导产业：规模不断壮大。",
        "（一）商河县\n重点工作：召开产业大会。",
        "商河围绕优化营商环境、提升服务水平等领域，打造特色品牌。",
        "水源保护区：商河、平阴。",
        "巩固商河脱贫攻坚成果。",
    ],
)
def test_a_label_without_trades_tells_none(text: str) -> None:
    assert designations(text, "济南") == []
