"""The page 协作 with its real data: ties, overlap, chains, plan against evidence."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from gis import catalog
from gis.atlas import Atlas
from gis.clusters import competition, core, evidence, knowledge
from gis.clusters import ties as collaboration
from gis.industries import portfolio
from gis.report import clusters
from gis.report.settings import Settings
from tests.views.conftest import components, sheet
from views.collaboration import data
from views.state import session

PAGE = str(Path(__file__).resolve().parents[3] / "views" / "collaboration" / "page.py")
SICHUAN = "sichuan-2025-2027"


def opened(reading: str = "network", lang: str = "zh", **settings: object) -> AppTest:
    at = AppTest.from_file(PAGE, default_timeout=60)
    at.session_state["settings"] = Settings(**{"plans": (SICHUAN,), **settings})
    at.session_state["aside"] = {"reading": reading}
    at.session_state["english"] = lang == "en"
    return clean(at.run())


@cache
def seen(reading: str = "network", lang: str = "zh", **settings: object) -> AppTest:
    """Return a page that no test may change: runs are shared."""
    return opened(reading, lang, **settings)


def clean(at: AppTest) -> AppTest:
    assert not at.exception, at.exception
    return at


def table(at: AppTest, key: str) -> pd.DataFrame:
    """Return a table as numbers and words."""
    return sheet(components(at)[key])


def texts(at: AppTest) -> str:
    kinds = (at.markdown, at.caption, at.info, at.warning, at.error)
    return "\n".join(element.value for kind in kinds for element in kind).replace("\\", "")


def test_computed_ties_and_stated_links_stand_apart():
    at = seen()
    found = portfolio_of(SICHUAN)
    pairs = collaboration.projection(found.table)
    ties = table(at, "network-ties")
    assert len(ties) == len(pairs)
    # The page shows two decimals, of the figure that the downloads carry.
    assert ties["权重"].tolist() == pytest.approx(pairs["weight"].tolist(), abs=1e-12)
    assert (
        clusters.pairs(Atlas.bundled(), pairs, "zh")["weight"].tolist() == pairs["weight"].tolist()
    )
    stated = table(at, "network-stated")
    # 成都 德阳 雅安 达州, pair by pair.
    assert len(stated) == 6
    assert set(stated["区域一"]) | set(stated["区域二"]) == {"成都市", "德阳市", "雅安市", "达州市"}
    assert "成都平原经济区" in texts(at)
    # Pilots of procurement are no industry: they tie no two cities.
    assert not ties["共同产业"].str.contains("政府采购").any()
    assert "6 项布局未计入（政策推广试点，不是产业）" in texts(at)


def portfolio_of(plan: str, level: str = "prefecture") -> portfolio.Portfolio:
    return portfolio.portfolio(
        catalog.table("designations"),
        catalog.regions(),
        level=level,
        plans=[plan],
        policies=knowledge.policies(Atlas.bundled()),
    )


def test_roles_are_labelled_as_a_reading():
    at = seen()
    roles = table(at, "network-roles")["角色"]
    assert len(roles) == 12
    assert roles.str.endswith("（解读）").all()
    assert "规划原文没有这样分工" in texts(at)


def test_a_role_stands_beside_the_numbers_it_rests_on():
    at = seen()
    shown = table(at, "network-roles").set_index("区域")
    layout = portfolio_of(SICHUAN).table
    computed = core.roles(collaboration.network(collaboration.projection(layout), layout.index))
    assert sorted(shown["与核心的联系数"]) == sorted(computed["core_ties"])
    assert (shown["核心"] == "是").sum() == computed["core"].sum()
    # 泸州, 绵阳 and 乐山 have as many ties; the stronger goes first.
    assert set(shown.loc[["泸州市", "绵阳市", "乐山市"], "联系数"]) == {7}
    assert (shown.loc[["乐山市", "绵阳市", "泸州市"], "核心"] == "是").tolist() == [
        True,
        False,
        False,
    ]
    assert (shown["核心"] == "是").tolist() == shown["角色"].str.startswith("主承载地").tolist()
    assert "核心按联系的条数截取，条数相同的再比联系强度" in texts(at)


def test_what_is_left_out_of_the_network_is_one_sentence():
    (note,) = [c.value for c in seen().caption if "未计入" in c.value]
    assert note.replace("\\", "") == (
        "1 项布局未计入（同一处原文已按其中的园区或县区计入一次）：成都市 绿色建材，三(二)4；"
        "6 项布局未计入（政策推广试点，不是产业）；15 项布局未计入（压减或限制，不是要发展的产业）；规划写到的成都平原经济区没有区划代码，图上不画。"
    )


def test_chains_say_how_they_are_computed():
    for lang, method in (("zh", "补链：最近的供给地"), ("en", "Filling a chain")):
        assert method in texts(seen("chains", lang))


def test_distance_as_a_second_weight_changes_the_network():
    at = opened()
    before = table(at, "network-roles").set_index("区域")["联系强度"]
    at.segmented_control(key=session.key("tie_weight")).set_value("near_weight")
    clean(at.run())
    after = table(at, "network-roles").set_index("区域")["联系强度"]
    assert (after < before.reindex(after.index)).all()


def test_a_plan_of_one_county_has_links_but_no_ties():
    at = seen(plans=("wulong-2023-13",), level="county")
    assert "算出 0 对联系；规划写明 1 条，连起 3 对区域。" in texts(at)
    assert "社区" not in texts(at).partition("#####")[0]
    assert "没有共同的布局产业" in texts(at)
    links = table(at, "network-stated")
    assert set(links["区域一"]) == {"武隆区"}
    assert set(links["区域二"]) == {"涪陵区", "长寿区", "南川区"}
    # The plan leaves its own region out of the sentence.
    assert set(links["两端均点名"]) == {"否"}


def test_a_plan_of_one_county_opens_at_the_level_of_counties():
    at = AppTest.from_file(PAGE, default_timeout=60)
    at.query_params["plans"] = "wulong-2023-13"
    clean(at.run())
    assert at.session_state["settings"].level == "county"
    other = AppTest.from_file(PAGE, default_timeout=60)
    other.query_params["plans"] = "wulong-2023-13"
    other.query_params["level"] = "prefecture"
    clean(other.run())
    assert other.session_state["settings"].level == "prefecture"


def test_a_plan_without_regions_is_a_sentence():
    at = seen(plans=("national-2023-261",))
    assert not at.error
    assert "没有在这一级别点名" in texts(at)


def test_overlap_is_that_of_the_measure():
    at = seen("overlap")
    found = portfolio_of(SICHUAN).table
    apart = knowledge.apart(Atlas.bundled(), found.index, "distance")
    expected = competition.overlaps(found, apart, reach=300.0, minimum_shared=2)
    assert table(at, "overlap-table")["结构相似度"].tolist() == pytest.approx(
        expected["similarity"].tolist(), abs=1e-12
    )
    assert "两地到某区域都在可达范围内" in texts(at)
    crowded = table(at, "crowding-table").set_index("产业")
    assert crowded.loc["水泥", "区域数"] == 7


def test_no_overlap_within_reach_is_a_sentence():
    at = seen("overlap", reach_km=1.0)
    assert "没有符合条件的区域对" in texts(at)


def test_chains_name_the_supplier_and_the_missing_stage():
    at = seen("chains")
    supplies = table(at, "chain-supplies")
    near = supplies[supplies["情况"] == "附近可供"]
    assert len(near)
    assert (near["最近的供给地"] != "").all()
    assert near["相距（公里）"].le(300).all()
    missing = supplies[supplies["情况"].str.startswith("未见记载")]
    assert missing["相距（公里）"].isna().all()
    # 眉山 is not designated for cement, which its components need; its works are listed.
    (works,) = supplies[supplies["情况"] == "未布局，名录有在产工厂"].to_dict("records")
    assert (works["区域"], works["原料"]) == ("眉山市", "水泥")
    assert works["名录中的工厂"].startswith("水泥在产产能，")
    assert "Global Cement and Concrete Tracker" in works["名录中的工厂"]
    # What is missing is named.
    assert (missing["原料"] != "").all()
    by_need = table(at, "chains-needs").set_index("原料")
    assert by_need.loc["粘土矿、砂岩", "未见记载"] == (missing["原料"] == "粘土矿、砂岩").sum() > 0
    wulong = seen("chains", plans=("wulong-2023-13",), level="county")
    assert (
        "没有任何区域被布局、有记载或有在产工厂的环节：矿品优化、粘土矿、高性能混凝土。"
        in texts(wulong)
    )
    assert {"chains-needs", "chain-supplies", "chains-gaps", "chains-stages"} <= set(
        components(wulong)
    )


def test_evidence_shows_every_designation_with_its_reading_and_reasons():
    at = seen("evidence")
    rows = catalog.table("designations")
    rows = rows[rows["plan_id"] == SICHUAN]
    found = evidence.evidence(rows, knowledge.bundled(Atlas.bundled()))
    shown = table(at, "evidence-table")
    assert len(shown) == len(found.designations)
    none = shown[shown["依据"] == "数据不足，不作判断"]
    assert len(none) == (found.designations["grade"] == "no_data").sum()
    weak = shown[shown["依据"] == "依据较弱"]
    assert (weak["理由"] != "").all()
    # Access by rail and water stands beside, and supports nothing.
    chengdu = shown[(shown["区域"] == "成都市") & (shown["产业"] == "水泥")].iloc[0]
    assert chengdu["交通条件"].endswith("最近港口 乐山，公路 137 公里")
    assert "未对照的布局" in texts(at)


def test_the_needs_say_on_what_they_rest():
    needs = table(seen("evidence", plans=("wulong-2023-13",)), "evidence-needs")
    assert set(needs["需求出处"]) == {"规划", "资料", "假定"}
    silicon = needs[needs["产业"] == "硅钡氟铝材料"]
    assert set(silicon["需求出处"]) == {"假定"}
    assert (silicon["说明"] != "").all()


def test_how_far_around_counts_is_a_choice():
    at = opened("evidence")
    before = table(at, "evidence-industries").set_index("产业")["数据不足，不作判断"]
    at.number_input(key=session.key("around_km")).set_value(0)
    clean(at.run())
    after = table(at, "evidence-industries").set_index("产业")["数据不足，不作判断"]
    assert after.sum() >= before.sum()
    assert not table(at, "evidence-table")["理由"].str.contains("周边区域").any()


def test_industries_narrow_the_table_and_the_fit_regions():
    at = opened("evidence")
    at.multiselect(key=session.key("evidence_industries")).set_value(["cement"])
    clean(at.run())
    assert set(table(at, "evidence-table")["产业"]) == {"水泥"}
    fit = table(at, "evidence-fit")
    assert set(fit["产业"]) == {"水泥"}
    # 广元 and 绵阳 make cement and are not named for it; 成都 is.
    assert {"广元市", "绵阳市"} <= set(fit["区域"])
    assert "成都市" not in set(fit["区域"])


def test_the_reasons_of_the_selected_region():
    at = opened("evidence")
    assert "点击地图上的区域" in texts(at)
    at.session_state["selected"] = "510600"
    clean(at.run())
    assert "德阳市" in texts(at)
    assert "磷石膏" in texts(at)


def test_a_prefecture_shows_what_is_designated_for_its_province():
    at = opened("evidence", plans=("hubei-2024-2026",))
    at.session_state["selected"] = "420100"
    clean(at.run())
    assert "湖北省全域" in texts(at)


def test_evidence_can_be_narrowed_to_a_grade():
    at = opened("evidence")
    at.multiselect(key=session.key("evidence_grades")).set_value(["supported"])
    clean(at.run())
    assert set(table(at, "evidence-table")["依据"]) == {"有依据"}


def test_fit_without_designation():
    at = seen("evidence")
    fit = table(at, "evidence-fit")
    pairs = set(map(tuple, fit[["区域", "产业"]].to_numpy().tolist()))
    # The granite of 攀枝花 was counted in 2011, the works are of 2025.
    assert ("攀枝花市", "石材") not in pairs
    assert ("攀枝花市", "水泥") in pairs
    # Kilns stand in other cities that the plan does not name for cement.
    assert {industry for _, industry in pairs} == {"水泥"}


def test_english():
    at = seen("evidence", lang="en")
    assert "Too little data is not absence" in texts(at)
    readings = table(at, "evidence-table")
    assert "Strengthen" in set(readings["Category"])
    assert not readings["Reasons"].str.contains("[（）；。]").any()


def test_freight_cost_as_distance():
    at = opened("network")
    at.selectbox(key=session.key("apart_by")).set_value("cost")
    clean(at.run())
    ties = table(at, "network-ties")
    assert "运费（元/吨）" in ties.columns
    assert ties["运费（元/吨）"].gt(0).all()


def test_left_out_rows_are_said():
    left_out = portfolio_of("hubei-2024-2026").left_out
    at = seen(plans=("hubei-2024-2026",))
    count = (left_out["reason"] == "coarser_level").sum()
    assert f"{count} 项布局未计入（布局在更高一级区域，不向下分摊）：湖北省 玻璃深加工" in texts(at)
    named = data.left_out(portfolio_of("hubei-2024-2026"), "en")
    assert any("…" in line and "designated for a larger region" in line for line in named)
