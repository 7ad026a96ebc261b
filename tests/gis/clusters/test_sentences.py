"""Findings in words: every reason in both languages, no id and no Chinese bracket in English."""

from __future__ import annotations

import re
from dataclasses import replace

import pandas as pd
import pytest

from gis import catalog
from gis.atlas import Atlas
from gis.clusters import evidence, findings, knowledge, sentences, weight
from gis.clusters.evidence import Evidence
from gis.report import clusters

ITEM: dict[str, object] = dict.fromkeys(findings.ITEM_COLUMNS) | {
    "region_code": "510600",
    "where": "510682",
    "place": "什邡市",
    "km": float("nan"),
    "strength": "region",
    "age": "",
    "decides": True,
    "kind": "stock",
    "subject": "phosphogypsum",
    "mineral": "磷石膏",
    "metric": "堆存量",
    "metric_en": "stock",
    "relation": ">=",
    "value": 2000.0,
    "unit": "万t",
    "vintage": "2018",
}


def said(lang: str, *, at_home: bool = False, **change: object) -> str:
    return sentences.what(Atlas.bundled(), ITEM | change, lang, at_home=at_home)


@pytest.mark.parametrize(
    ("change", "zh", "en"),
    [
        ({}, "什邡市：磷石膏堆存量 ≥ 2,000 万吨（2018）", "什邡市: Phosphogypsum, stock ≥ 20 Mt (2018)"),
        (
            {"place": "什邡市某镇", "km": 59.4},
            "什邡市（某镇），直线 59 公里：磷石膏堆存量 ≥ 2,000 万吨（2018）",
            "什邡市 (某镇), 59 km away: Phosphogypsum, stock ≥ 20 Mt (2018)",
        ),
        (
            {"vintage": "2011末", "relation": "="},
            "什邡市：磷石膏堆存量 2,000 万吨（2011 年末）",
            "什邡市: Phosphogypsum, stock 20 Mt (end of 2011)",
        ),
        # 水泥 is not said twice.
        (
            {"mineral": "水泥", "subject": "cement", "metric": "水泥熟料生产线",
             "metric_en": "clinker production lines", "value": 109.0, "unit": "条", "relation": "=",
             "vintage": None},
            "什邡市：水泥熟料生产线 109 条",
            "什邡市: Cement, clinker production lines 109",
        ),
        (
            {"strength": "present", "kind": "presence", "value": float("nan"), "unit": None,
             "metric": "已知矿产，未给数字", "metric_en": "known deposit, no figure"},
            "什邡市：磷石膏（已知矿产，未给数字，2018）",
            "什邡市: Phosphogypsum (known deposit, no figure, 2018)",
        ),
        (
            {"strength": "stated", "kind": "reserves_stated", "value": float("nan"),
             "vintage": None, "place": None, "where": "510000"},
            "四川省：磷石膏（规划称储量大）",
            "四川省: Phosphogypsum (Large reserves stated)",
        ),
        (
            {"strength": "market", "subject": "gdp", "value": 22074.7, "unit": "亿元",
             "vintage": "2023", "rank": 1, "known": 32},
            "地区生产总值（当年价） 22,074.7 亿元（2023），在有数据的 32 个同级区域中列第 1",
            "Gross domestic product (current prices) 2,207 bn CNY (2023), number 1 of the 32 "
            "known regions of its level",
        ),
        (
            {"strength": "access", "mode": "rail", "names": "a|b|c|d", "measured": "serves"},
            "铁路货运站 a、b、c 等 4 处",
            "Freight stations a, b, c and more, 4 in all",
        ),
        (
            {"strength": "access", "mode": "water", "names": "乐山", "measured": "road", "km": 137.2},
            "最近港口 乐山，公路 137 公里",
            "Nearest port Leshan 乐山, 137 km by road",
        ),
    ],
)  # fmt: skip
def test_each_kind_of_finding_in_words(change, zh, en):
    assert said("zh", **change) == zh
    assert said("en", **change) == en


def test_a_reader_who_knows_the_region_is_not_told_it_again():
    assert said("zh", at_home=True, where="510600", place=None).startswith("磷石膏")
    assert said("zh", at_home=True, where="510600", place="某镇").startswith("某镇：")
    assert said("zh", at_home=True).startswith("什邡市：")


def test_an_unknown_unit_stays_as_written():
    assert sentences.figure(5, "斤", "zh") == sentences.figure(5, "斤", "en") == "5 斤"


@pytest.mark.parametrize(
    ("change", "zh", "en"),
    [
        ({"basis": "plan", "need_source": "wulong-2023-13", "need_locator": "二(二)4"},
         "所需 石灰岩（规划：武隆 2023 二(二)4）", "for Limestone (plan: Wulong 2023 二(二)4)"),
        ({"basis": "reference", "need_source": "《纸面石膏板》GB/T 9775—2008", "need_locator": "3.7、3.11"},
         "所需 石灰岩（资料：《纸面石膏板》GB/T 9775—2008 3.7、3.11）",
         "for Limestone (reference: GB/T 9775–2008, Gypsum plasterboard 3.7、3.11)"),
        ({"basis": "assumption"}, "所需 石灰岩（假定）", "for Limestone (assumption)"),
    ],
)  # fmt: skip
def test_a_need_says_on_what_it_rests(change, zh, en):
    item = ITEM | {"role": "main", "need_id": "limestone"} | change
    assert (
        sentences.need(Atlas.bundled(), item, "zh"),
        sentences.need(Atlas.bundled(), item, "en"),
    ) == (zh, en)
    assert sentences.need(Atlas.bundled(), ITEM | {"role": "market"}, "zh") == ""


@pytest.fixture(scope="module")
def real() -> Evidence:
    rows = catalog.table("designations")
    return evidence.evidence(rows, knowledge.bundled(Atlas.bundled(), rows["region_code"].dropna()))


@pytest.fixture(scope="module")
def told(real: Evidence) -> dict[str, pd.DataFrame]:
    """The readings in either language, for tests that only read them."""
    return {lang: clusters.readings(Atlas.bundled(), real, lang) for lang in ("zh", "en")}


def test_no_reason_shows_an_id_or_the_other_language(real, told):
    ids = {row["indicator"] for row in catalog.rows("indicators")}
    ids |= {row["industry_id"] for row in catalog.rows("industries") if "-" in row["industry_id"]}
    an_id = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(ids)))})\b")
    assert all(an_id.search(f"near {one}, 5 km") for one in ids)
    for lang in ("zh", "en"):
        for table in (
            told[lang],
            clusters.findings(Atlas.bundled(), real, lang),
        ):
            for column in (
                "reasons",
                "access",
                "what",
                "needed",
                "fact_source",
                "need_said",
                "industry",
            ):
                for cell in table.get(column, []):
                    assert not an_id.search(cell), cell
                    assert lang == "zh" or not re.search("[（）；，。：]", _ours(cell)), cell


def _ours(cell: str) -> str:
    """Return a sentence without titles and locators of Chinese documents and addresses."""
    return re.sub(r"\S*(《[^》]*》|专栏|http|\(copy|\.html|分|工信部联原|府办发)\S*", "", cell)


def test_every_reading_has_its_words(real, told):
    table = told["zh"]
    assert len(table) == len(real.designations)
    silent = real.items[~real.items["strength"].isin(weight.CONTEXT)]["designation_id"]
    said_of = set(table.loc[table["reasons"] != "", "designation_id"])
    assert set(silent) <= said_of
    none = table[table["grade"] == "数据不足，不作判断"]
    decided = real.items.loc[real.items["decides"], "designation_id"]
    assert not set(none["designation_id"]) & set(decided)
    assert set(table["designation_id"]) - set(none["designation_id"]) <= set(decided)


def test_what_a_plan_says_alike_is_said_once(told):
    table = told["zh"].set_index("designation_id")
    reason = table.loc["sichuan-2025-2027/strengthen/cement/511500", "reasons"]
    claimed = "规划自述：四川省：石灰岩、石膏（规划称储量大）〔四川 2025—2027（征求意见稿）"
    decided, aside = reason.split("仅列出，不作依据：")
    assert claimed in aside
    assert decided.startswith("本地已有生产：")
    silicon = "wulong-2023-13/develop/silicon-barium-fluorine-materials/500156"
    assert table.loc[silicon, "reasons"].endswith(
        "规划要求勘查：石英矿、重晶石、萤石、铝土矿〔武隆 2023 二(一)1〕"
    )


def test_fit_regions_in_words():
    rows = catalog.table("designations")
    scopes = catalog.table("plans").set_index("plan_id")["scope_code"]
    found = evidence.undesignated_by_plan(rows, knowledge.bundled(Atlas.bundled()), scopes)
    table = clusters.fit(Atlas.bundled(), found, "en").set_index(["region", "industry"])
    # The granite of 攀枝花 was counted in 2011: too long ago to decide.
    assert ("攀枝花市", "Stone products") not in table.index
    assert not table["reasons"].str.contains("deciding nothing").any()


@pytest.mark.parametrize(
    ("change", "zh", "en"),
    [
        (
            {"age": "old", "vintage": "2008"},
            "（2008）（已超过 10 年）",
            "(2008) (more than 10 years old)",
        ),
        ({"age": "undated", "vintage": None}, "（年份不明）", "(no year)"),
    ],
)
def test_an_old_figure_says_so_and_is_only_listed(change, zh, en):
    item = ITEM | {"decides": False} | change
    for lang, mark in (("zh", zh), ("en", en)):
        assert mark in sentences.reason(Atlas.bundled(), item, lang)
    assert sentences.reason(Atlas.bundled(), item, "zh").startswith("仅列出，不作依据：")
    assert sentences.reason(Atlas.bundled(), ITEM, "zh").startswith("本地有据可查：")


def test_needs_are_listed_with_their_basis():
    needs = catalog.table("chain_needs")
    table = clusters.needs(
        Atlas.bundled(), needs, {"silicon-barium-fluorine-materials", "cement"}, "zh"
    )
    assert set(table.loc[table["industry"] == "硅钡氟铝材料", "need_basis"]) == {"假定"}
    assert set(table.loc[table["industry"] == "水泥", "need_basis"]) == {"资料"}
    assert (table.loc[table["need_basis"] == "假定", "remark"] != "").all()
    english = clusters.needs(Atlas.bundled(), needs, {"cement"}, "en")
    assert "GB 175–2007, Common Portland cement 5.2.2" in set(english["need_said"])


def test_what_was_not_read_is_said(real):
    assert clusters.unread(real, "zh").startswith("未对照的布局：")
    assert "15（" not in clusters.unread(real, "zh")
    assert "15 条（压减或限制，不是要发展的产业）" in clusters.unread(real, "zh")
    assert clusters.unread(replace(real, left_out={}), "en") == ""


def test_an_empty_reading_gives_empty_tables(real):
    nothing = Evidence(real.designations.iloc[:0], real.items.iloc[:0])
    for table in (
        clusters.readings(Atlas.bundled(), nothing, "zh"),
        clusters.findings(Atlas.bundled(), nothing, "zh"),
    ):
        assert isinstance(table, pd.DataFrame)
        assert table.empty


def test_stations_and_ports_are_called_by_their_english_names():
    item = {
        "strength": "access",
        "names": "重庆|白马",
        "mode": "water",
        "measured": "serves",
        "km": float("nan"),
    }
    said = {lang: sentences.what(Atlas.bundled(), item, lang) for lang in ("en", "zh")}
    assert "Chongqing 重庆" in said["en"]
    assert "白马" in said["en"]
    assert "Chongqing" not in said["zh"]
