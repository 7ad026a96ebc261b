"""Tables in words: names in front, codes behind, figures as they were."""

from __future__ import annotations

import pandas as pd

from gis import catalog
from gis.atlas import Atlas
from gis.clusters import capacity, chains, competition, core
from gis.clusters import ties as collaboration
from gis.report import clusters

TABLE = pd.DataFrame(
    {"cement": [1.0, 1.0, 0.0], "stone": [1.0, 0.0, 1.0]}, index=["510100", "510600", "511800"]
)
KM = pd.DataFrame(10.0, index=TABLE.index, columns=TABLE.index)


def test_pairs_keep_their_figures_and_codes():
    pairs = collaboration.projection(TABLE, apart=KM)
    sheet = clusters.pairs(Atlas.bundled(), pairs, "en")
    assert sheet.columns[:2].tolist() == ["one_name", "two_name"]
    assert sheet[["one_name", "two_name", "industries"]].iloc[0].tolist() == [
        "成都市", "德阳市", "Cement",
    ]  # fmt: skip
    pd.testing.assert_series_equal(sheet["weight"], pairs["weight"])
    assert sheet["industry_ids"].tolist() == pairs["industries"].tolist()
    assert clusters.pairs(Atlas.bundled(), pairs, "zh")["industries"].tolist() == ["水泥", "石材"]
    assert clusters.pairs(Atlas.bundled(), pairs.iloc[:0], "zh").empty


def test_stated_links_in_words():
    ties, _ = collaboration.stated(catalog.table("links"))
    sheet = clusters.stated(Atlas.bundled(), ties, "zh")
    wulong = sheet[sheet["plan_id"] == "wulong-2023-13"]
    assert set(wulong["two_name"]) == {"南川区", "涪陵区", "长寿区"}
    assert set(wulong["both_stated"]) == {"否"}
    assert set(wulong["kind_name"]) == {"协同发展"}
    sichuan = sheet[sheet["plan_id"] == "sichuan-2025-2027"]
    assert set(sichuan["topic"]) == {"玄武岩纤维增强材料、高性能填料、资源综合利用"}


def test_roles_are_readings_and_communities_start_at_one():
    graph = collaboration.network(collaboration.projection(TABLE), TABLE.index)
    nodes = core.roles(graph).join(collaboration.communities(graph))
    sheet = clusters.roles(Atlas.bundled(), nodes, "zh")
    assert sheet["region"].tolist() == ["成都市", "德阳市", "雅安市"]
    assert sheet["community"].min() == 1
    assert set(sheet["role"]) <= {"主承载地（解读）", "协同发展地（解读）", "与核心无联系"}


def test_supplies_name_the_supplier_or_what_is_missing():
    needs = pd.DataFrame(
        [("cement", 1, "main", "limestone", "exact"), ("cement", 2, "ingredient", "gypsum", "exact"),
         ("cement", 2, "ingredient", "phosphogypsum", "possible")],
        columns=["industry_id", "need_group", "role", "need_id", "match"],
    )  # fmt: skip
    holdings = TABLE.assign(limestone=[0.0, 1.0, 0.0])
    found = chains.supplies(needs, TABLE, chains.Holdings(holdings, {}), chains.Around(KM, 50.0))
    sheet = clusters.supplies(Atlas.bundled(), found, "zh").set_index(["region", "need_role"])
    assert sheet.loc[("成都市", "主要原料"), ["state", "need", "supplier_name"]].tolist() == [
        "附近可供", "石灰岩", "德阳市",
    ]  # fmt: skip
    assert sheet.loc[("德阳市", "主要原料"), "state"] == "本地有"
    assert sheet.loc[("德阳市", "辅助原料"), "need"] == "石膏、磷石膏"
    assert sheet.loc[("德阳市", "辅助原料"), "supplier_name"] == ""
    # Works that make cement are no works of gypsum, which is not documented.
    assert sheet.loc[("德阳市", "辅助原料"), "state"] == "未见记载（待补链或待查）"
    assert sheet["works_listed"].tolist() == [""] * len(sheet)


def test_what_listed_works_can_make_is_told_with_its_source():
    atlas = Atlas.bundled()
    planned = (
        catalog.table("chains")
        .iloc[:2]
        .assign(node=["水泥", "混凝土"], industry_id=["cement", "high-performance-concrete"])
    )
    codes = ["511700", "511703", "540200"]
    holdings = pd.DataFrame({"high-performance-concrete": [1.0] * 3}, index=codes)
    works = capacity.works_around(atlas, codes, "distance")
    has = chains.Holdings(holdings, {}, works=works)
    apart = pd.DataFrame(float("inf"), index=codes, columns=codes)
    found = chains.stages(planned, has, chains.Around(apart, 60.0))
    sheet = clusters.stages(atlas, found, "zh")
    rows = sheet[sheet["node"] == "水泥"].set_index("adcode")
    assert rows["state"].to_dict() == {
        "511700": "未布局，名录有在产工厂", "511703": "附近可供", "540200": "未见记载（待补链或待查）",
    }  # fmt: skip
    source = "Global Energy Monitor, Global Cement and Concrete Tracker, July 2025 (V1)"
    assert (
        rows.loc["511700", "works_listed"]
        == f"水泥在产产能，3 家 ≥ 694 万吨/年（2025-07）（{source}）"
    )
    assert rows.loc["540200", "works_listed"] == ""
    assert rows.loc["511703", "supplier_name"] == "渠县"
    assert (
        rows.loc["511703", "works_listed"]
        == f"水泥在产产能，1 家 ≥ 144 万吨/年（2025-07）（{source}）"
    )
    english = clusters.stages(atlas, found, "en").set_index(["adcode", "position"])
    assert english.loc[("511700", 1), "works_listed"].startswith(
        "Cement, operating capacity, works: 3 ≥ 6.94 Mt a year"
    )
    gaps = clusters.gaps(atlas, chains.gaps(planned, holdings, {}, works=works), "zh")
    assert gaps["holding_works"].tolist() == ["达州市", ""]
    assert gaps["holders"].tolist() == [0, 3]


def test_chains_are_named_by_their_ends_in_both_languages():
    planned = catalog.table("chains")
    planned = planned[planned["chain_id"] == "wulong-2023-13/clay-to-ceramics"]
    holdings = pd.DataFrame({"architectural-ceramics": [1.0]}, index=["500156"])
    parents = {"architectural-ceramics": "ceramics"}
    gaps = chains.gaps(planned, holdings, parents)
    zh, en = clusters.gaps(Atlas.bundled(), gaps, "zh"), clusters.gaps(Atlas.bundled(), gaps, "en")
    assert set(zh["chain"]) == {"粘土矿 → 陶瓷制品"}
    assert set(en["chain"]) == {"Clay → Ceramics"}
    assert zh["holding"].tolist() == ["", "武隆区"]
    apart = pd.DataFrame([[0.0]], index=["500156"], columns=["500156"])
    stages = chains.stages(planned, chains.Holdings(holdings, parents), chains.Around(apart, 1.0))
    assert clusters.stages(Atlas.bundled(), stages, "zh")["state"].tolist() == [
        "未见记载（待补链或待查）",
        "本地有",
    ]
    assert clusters.stages(Atlas.bundled(), stages.iloc[:0], "zh").empty


def test_crowding_in_words():
    sheet = clusters.crowding(Atlas.bundled(), competition.crowding(TABLE), "en")
    assert sheet["industry"].tolist() == ["Cement", "Stone products"]
    assert sheet["share_of_regions"].tolist() == [2 / 3, 2 / 3]
