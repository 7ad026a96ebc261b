"""The page 比较 with its real data: what it shows is what the measures say."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from gis import catalog
from gis.atlas import Atlas
from gis.indicators import composite, endowment, peers
from gis.industries import specialisation
from gis.report.settings import Settings, from_toml, to_toml
from gis.space import association
from tests.views.conftest import components, sent, sheet
from views.state import prepared, session

PAGE = str(Path(__file__).resolve().parents[3] / "views" / "compare" / "page.py")
CITIES = ("510100", "510600", "511800", "511100")
# 阿坝 and 甘孜 have no GDP of 2023 in the bundled statistics.
UNKNOWN = ("513200", "513300")
FIGURES = ("gdp:2023", "gdp_per_person:2023")


def opened(section: str = "indicators", lang: str = "zh", **settings: object) -> AppTest:
    at = AppTest.from_file(PAGE, default_timeout=60)
    at.session_state["settings"] = Settings(**settings)
    at.session_state["aside"] = {"section": section}
    at.session_state["english"] = lang == "en"
    return clean(at.run())


@cache
def seen(section: str = "indicators", lang: str = "zh", **settings: object) -> AppTest:
    """Return a page that no test may change: runs are shared."""
    return opened(section, lang, **settings)


def clean(at: AppTest) -> AppTest:
    assert not at.exception, at.exception
    return at


# What a table of Streamlit is known by: AppTest gives a key only to those that answer to clicks.
COLUMNS = {
    "index-weights": ("权重",),
    "own-faults": ("行", "问题"),
    "own-table": ("区域", "企业数"),
}


def table(at: AppTest, key: str) -> pd.DataFrame:
    """Return a table as numbers and words: one of Streamlit, or a sheet of regions."""
    if key not in COLUMNS:
        return sheet(sent(at, key))
    wanted = set(COLUMNS[key])
    (only,) = [frame.value for frame in at.dataframe if wanted <= set(frame.value.columns)]
    return only


def texts(at: AppTest) -> str:
    kinds = (at.markdown, at.caption, at.info, at.warning, at.error, at.success)
    return "\n".join(element.value for kind in kinds for element in kind).replace("\\", "")


def everything() -> endowment.Endowment:
    return prepared.bundled(Atlas.bundled(), "prefecture")


# Choices


def test_it_opens_with_the_regions_that_the_plan_names():
    at = seen()
    rows = table(at, "compare-table")
    assert list(rows["区域"])[:2] == ["成都市", "泸州市"]
    assert len(rows) == 12
    assert not at.error


def test_figures_are_those_of_the_statistics():
    rows = table(seen(regions=CITIES, indicators=FIGURES), "compare-table").set_index("区域")
    gdp = everything().table["gdp:2023"]
    assert rows.loc["德阳市"].iloc[0] == gdp["510600"]
    assert list(rows.columns) == [
        "地区生产总值（当年价） 2023 亿元",
        "人均地区生产总值 2023 元/人",
    ]


def test_missing_stays_missing_and_is_counted():
    at = seen(regions=(*CITIES, *UNKNOWN), indicators=FIGURES)
    rows = table(at, "compare-table").set_index("区域")
    assert rows.loc["甘孜藏族自治州"].isna().all()
    assert "6 个区域、2 个指标；4 个区域的数据齐全" in texts(at)
    assert list(table(at, "compare-facts")["有数据/全部区域"]) == ["4/6", "4/6"]
    shown = sent(at, "compare-table")["rows"][-1]
    assert [cell[0] for cell in shown["cells"]] == ["无数据", "无数据"]


@pytest.mark.parametrize("regions", [("510100",), ()])
def test_too_few_regions_is_a_sentence_and_no_fault(regions):
    at = opened(regions=("510100", "510600"), indicators=FIGURES)
    at.multiselect(key=session.key("regions")).set_value(list(regions))
    clean(at.run())
    assert not at.error
    if not regions:
        assert "2 至 60 个同级区域" in texts(at)


def test_one_region_is_compared_with_its_neighbours_and_says_so():
    at = opened(regions=("511800",), indicators=FIGURES)
    names = list(table(at, "compare-table")["区域"])
    assert names[0] == "雅安市"
    assert len(names) == 6
    assert "同类区域按邻近" in texts(at)
    # How far each is, with what it is counted in.
    assert texts(at).count("（跨 1 条边界）") == 5
    at.selectbox(key=session.key("peer_way")).set_value("size")
    clean(at.run())
    near = peers.by_size(everything().table["gdp:2023"], "511800", 5)
    expected = [prepared.names()[code] for code in near.index]
    assert list(table(at, "compare-table")["区域"])[1:] == expected
    assert "按规模" in texts(at)
    assert f"{expected[0]}（对数差 {near['distance'].iloc[0]:.3g}）" in texts(at)


def test_a_region_clicked_on_any_map_can_be_added():
    at = opened(regions=CITIES, indicators=FIGURES)
    at.session_state["selected"] = "510400"
    clean(at.run())
    at.button(key="compare-add").click()
    clean(at.run())
    assert "攀枝花市" in list(table(at, "compare-table")["区域"])
    assert "510400" in str(at.query_params["regions"])


def test_an_address_opens_the_same_comparison_and_stale_parts_are_said():
    at = AppTest.from_file(PAGE, default_timeout=60)
    at.query_params["regions"] = "510100,999999,510600"
    at.query_params["indicators"] = "gdp:2023"
    clean(at.run())
    assert list(table(at, "compare-table")["区域"]) == ["成都市", "德阳市"]
    assert "999999" in texts(at)


def test_an_address_names_indicators_that_nobody_knows():
    at = AppTest.from_file(PAGE, default_timeout=60)
    at.query_params["regions"] = "510100,510600"
    at.query_params["indicators"] = "gdp:2023,steel_of_atlantis,[x](http://a.example),gdp"
    clean(at.run())
    (said,) = [w.value for w in at.warning]
    assert "steel" in said
    # What is written in an address is no link.
    assert "[x](" not in said
    assert session.key("indicators")
    assert at.session_state["settings"].indicators[0] == "gdp:2023"
    assert all(name.startswith("gdp:") for name in at.session_state["settings"].indicators)


@pytest.mark.parametrize("section", ["indicators", "index", "portfolio", "space"])
def test_sixty_regions_fit(section):
    """Sichuan's 21 prefectures and Chongqing's 38 districts, as their counties do not compare."""
    rows = Atlas.bundled().regions()
    counties = rows[
        (rows["level"] == "county") & (rows["province_adcode"].isin(("500000", "510000")))
    ]
    codes = tuple(counties["adcode"].head(60))
    at = opened(section, level="county", regions=codes)
    assert not at.error
    at = opened(section, level="prefecture", regions=tuple(
        rows.loc[(rows["level"] == "prefecture") & (rows["province_adcode"] == "510000"), "adcode"]
    ))  # fmt: skip
    assert not at.error


def test_provinces_in_an_address_change_the_level():
    at = AppTest.from_file(PAGE, default_timeout=60)
    at.query_params["regions"] = "510000,420000"
    clean(at.run())
    assert list(table(at, "compare-table")["区域"]) == ["四川省", "湖北省"]


def test_regions_without_any_figure_have_a_sentence_for_a_map_and_the_rest_of_the_page():
    at = opened(
        regions=("500156", "510113"),
        level="county",
        indicators=("population_resident:2023", "area_km2"),
    )
    assert not at.error
    assert "compare-map" in components(at)
    at.multiselect(key=session.key("map_indicators")).set_value(["population_resident:2023"])
    clean(at.run())
    assert not at.error
    assert "没有地图可画" in texts(at)
    assert len(table(at, "compare-facts")) == 2


def test_english():
    at = seen(lang="en", regions=CITIES, indicators=FIGURES)
    assert table(at, "compare-table").columns[1] == (
        "Gross domestic product (current prices) 2023 100 million yuan"
    )
    assert "nothing is imputed" in texts(at)


# The index


def test_the_index_is_that_of_the_measure_and_its_parts_add_up():
    at = seen("index", regions=CITIES, indicators=FIGURES)
    rows = table(at, "index-scores").set_index("区域")
    part = endowment.compare(everything(), CITIES, FIGURES)
    expected = composite.composite(part.table, dict.fromkeys(FIGURES, 1), composite.Recipe())
    names = prepared.names()
    for code, score in expected.regions["score"].items():
        assert rows.loc[names[code], "得分"] == pytest.approx(score, abs=1e-12)
    parts = rows[[column for column in rows.columns if column.endswith("分项")]]
    assert parts.sum(axis=1).tolist() == pytest.approx(rows["得分"].tolist(), abs=1e-12)


@pytest.mark.parametrize(
    ("normalisation", "weights", "aggregation"),
    [
        ("minmax", "entropy", "arithmetic"),
        ("zscore", "critic", "topsis"),
        ("rank", "equal", "geometric"),
        ("ratio", "critic", "arithmetic"),
        ("vector", "entropy", "topsis"),
    ],
)
def test_every_recipe_of_the_page_gives_the_figures_of_the_measure(
    normalisation, weights, aggregation
):
    indicators = (*FIGURES, "population_resident:2023")
    at = opened(
        "index",
        regions=CITIES,
        indicators=indicators,
        directions={"population_resident:2023": 1},
        normalisation=normalisation,
        weights=weights,
        aggregation=aggregation,
    )
    rows = table(at, "index-scores").set_index("区域")
    part = endowment.compare(everything(), CITIES, indicators)
    recipe = composite.Recipe(normalisation, weights, aggregation)
    expected = composite.composite(part.table, dict.fromkeys(indicators, 1), recipe)
    names = prepared.names()
    for code, row in expected.regions.iterrows():
        assert rows.loc[names[code], "得分"] == pytest.approx(row["score"], abs=1e-12)
        assert rows.loc[names[code], "位次"] == row["rank"]
    moves = composite.rank_by_random_weights(part.table, dict.fromkeys(indicators, 1), recipe)
    for code, row in moves.iterrows():
        assert rows.loc[names[code], "居首比例"] == pytest.approx(row["share_first"], abs=1e-12)


def test_thin_coverage_is_refused_with_the_threshold_as_a_setting():
    regions = (*CITIES, *UNKNOWN, "513400", "510400")
    at = opened("index", regions=regions, indicators=("gdp:2023", "minerals_documented"))
    (fault,) = at.error
    assert "有可引用数据的矿种数" in fault.value
    assert "60%" in fault.value
    assert "最低覆盖率" in fault.value
    assert "minimum" not in fault.value
    at.number_input(key=session.key("minimum_coverage")).set_value(0.1)
    clean(at.run())
    assert not at.error
    scores = table(at, "index-scores").set_index("区域")["得分"]
    assert scores.loc["甘孜藏族自治州"] is pd.NA or pd.isna(scores.loc["甘孜藏族自治州"])


def test_an_indicator_without_direction_is_named_and_left_out_until_it_has_one():
    at = opened("index", regions=CITIES, indicators=(*FIGURES, "area_km2"))
    assert "没有方向、未计入指数：面积" in texts(at)
    assert len(table(at, "index-weights")) == 2
    at.selectbox(key=session.key("direction_area_km2")).set_value(-1)
    clean(at.run())
    assert len(table(at, "index-weights")) == 3
    assert at.session_state["settings"].directions == {"area_km2": -1}


def test_own_weights():
    at = opened("index", regions=CITIES, indicators=FIGURES, weights="own")
    at.number_input(key=session.key("weight_gdp:2023")).set_value(3.0)
    clean(at.run())
    assert table(at, "index-weights")["权重"].tolist() == pytest.approx([0.75, 0.25], abs=1e-12)


def test_two_choices_that_exclude_each_other_are_one_sentence():
    at = seen(
        "index", regions=CITIES, indicators=FIGURES, normalisation="zscore", aggregation="geometric"
    )
    (fault,) = at.error
    assert "几何平均" in fault.value


# Settings


def test_a_settings_file_gives_the_same_numbers_again():
    at = opened("index", regions=CITIES, indicators=FIGURES)
    at.selectbox(key=session.key("weights")).set_value("entropy")
    at.number_input(key=session.key("seed")).set_value(7)
    clean(at.run())
    before = table(at, "index-scores")
    written = to_toml(at.session_state["settings"])
    assert from_toml(written).seed == 7

    again = AppTest.from_file(PAGE, default_timeout=60)
    again.session_state["aside"] = {"section": "index"}
    clean(again.run())
    again.file_uploader(key="settings-file").set_value(
        ("x.toml", written.encode(), "application/toml")
    )
    clean(again.run())
    again.segmented_control(key=session.key("section")).set_value("index")
    clean(again.run())
    pd.testing.assert_frame_equal(table(again, "index-scores"), before)


@pytest.mark.parametrize("content", [b"\xff\xfe", b"colour = 1", b"version = 1\nlevel = 3"])
def test_a_bad_settings_file_is_one_sentence_and_changes_nothing(content):
    at = opened(regions=CITIES, indicators=FIGURES)
    at.file_uploader(key="settings-file").set_value(("x.toml", content, "application/toml"))
    clean(at.run())
    (fault,) = at.error
    assert "设置" in fault.value
    assert at.session_state["settings"].regions == CITIES


# Own table

OWN = '城市,产值,企业数\n成都,"1,200",35\n德阳市,430,12\n绵阳,x,9\n亚特兰蒂斯,3,2\n乐山,140,7\n'
OWN += "乐山市,150,8\n宜宾,210,11\n雅安,88,\n"


def test_faults_of_an_own_table_are_listed_before_it_is_used():
    at = opened("own", regions=CITIES, indicators=FIGURES)
    at.file_uploader(key="own-upload").set_value(("产值.csv", OWN.encode(), "text/csv"))
    clean(at.run())
    faults = table(at, "own-faults")
    assert faults[["行", "列", "问题"]].to_numpy().tolist() == [
        [4, "产值", "不是数值"],
        [5, "城市", "未匹配到区域"],
        [6, "城市", "区域重复"],
        [7, "城市", "区域重复"],
    ]
    assert at.session_state["settings"].own_table == ""
    at.toggle(key=session.key("own_skip")).set_value(True)
    clean(at.run())
    used = table(at, "own-table").set_index("区域")
    assert used["企业数"].to_dict() == pytest.approx(
        {"成都市": 35, "德阳市": 12, "绵阳市": 9, "宜宾市": 11, "雅安市": float("nan")}, nan_ok=True
    )
    assert at.session_state["settings"].own_table == "产值.csv"
    at.multiselect(key=session.key("indicators")).set_value(["产值"])
    at.segmented_control(key=session.key("section")).set_value("indicators")
    clean(at.run())
    rows = table(at, "compare-table").set_index("区域")
    assert rows.iloc[:, 0].to_dict() == pytest.approx(
        {"成都市": 1200, "德阳市": 430, "雅安市": 88, "乐山市": float("nan")}, nan_ok=True
    )


def test_a_long_table_is_measured():
    rows = "r,i,n\n成都,水泥,2\n成都,玻璃,2\n德阳,玻璃,4\n"
    at = opened("own", regions=CITIES, indicators=FIGURES)
    at.file_uploader(key="own-upload").set_value(("long.csv", rows.encode(), "text/csv"))
    clean(at.run())
    at.selectbox(key=session.key("own_industry")).set_value("i")
    clean(at.run())
    at.segmented_control(key=session.key("section")).set_value("specialisation")
    clean(at.run())
    at.selectbox(key=session.key("portfolio_source")).set_value("own")
    clean(at.run())
    cells = table(at, "portfolio-cells").set_index("区域")
    # Glass: 6 of 8 everywhere; cement 2 of 8. Chengdu has 2 and 2 of 4, Deyang 4 of 4 glass.
    assert cells.loc["成都市", "水泥"] == pytest.approx(2.0, abs=1e-12)
    assert cells.loc["德阳市", "玻璃"] == pytest.approx(4 / 3, abs=1e-12)
    assert cells.loc["德阳市", "水泥"] == 0


# Specialisation and space


def test_specialisation_of_the_designations():
    at = seen("specialisation", regions=CITIES, indicators=FIGURES)
    found = prepared.portfolio_of(
        Atlas.bundled(), ("sichuan-2025-2027",), "prefecture", weighted=False
    ).table
    rows = table(at, "portfolio-regions").set_index("区域")
    assert rows.loc["德阳市", "克鲁格曼指数"] == pytest.approx(
        specialisation.krugman(found)["510600"], abs=1e-12
    )
    assert "15 项布局未计入：压减或限制，不是要发展的产业" in texts(at)
    assert "6 项布局未计入：政策推广试点，不是产业" in texts(at)
    assert "政府采购支持绿色建材" not in set(table(at, "portfolio-industries")["产业"])


def test_the_census_of_the_country_is_one_choice_away():
    at = opened("specialisation")
    at.selectbox(key=session.key("portfolio_source")).set_value("employment")
    clean(at.run())
    regions = table(at, "portfolio-regions")
    assert len(regions) == 366
    assert {"哈赫曼指数", "区域复杂度 ECI"} <= set(regions)
    industries = table(at, "portfolio-industries")
    assert "农林牧渔" in set(industries["产业"])
    assert "长表" in texts(at)


def test_leading_industries_of_zones_say_how_many_are_counted():
    at = opened("specialisation")
    at.selectbox(key=session.key("portfolio_source")).set_value("zones")
    clean(at.run())
    assert len(table(at, "portfolio-industries")) == 40
    assert "被提到最多的 40 个产业" in texts(at)


def test_one_measure_has_one_number_of_decimals():
    at = seen("specialisation")
    shown = {
        cell[0].partition(".")[2]
        for row in sent(at, "portfolio-cells")["rows"]
        for cell in row["cells"]
        if cell[1] is not None
    }
    assert {len(decimals) for decimals in shown} == {2}


def test_space_says_when_no_region_is_significant():
    at = seen("space")
    table_of = table(at, "space-table")
    assert set(table_of["类型（FDR）"]) == {"不显著"}
    assert "没有区域通过校正后的检验（0.05）" in texts(at)


def test_space_says_test_seed_and_islands():
    at = seen("space", regions=CITIES, indicators=FIGURES, plans=("sichuan-2025-2027",))
    said = texts(at)
    assert "21 个区域" in said
    assert "999 次随机置换，种子 0" in said
    assert "每个区域都有邻居" in said
    values = prepared.designated(Atlas.bundled(), ("sichuan-2025-2027",), "prefecture")
    around, overall, local, _ = prepared.space(Atlas.bundled(), values, Settings())
    again = association.lisa(values, around)
    pd.testing.assert_frame_equal(local, again)
    assert f"I = {overall['moran_i']:.4f}" in said


def test_space_names_the_regions_without_neighbours():
    at = opened("space", regions=CITIES, indicators=FIGURES)
    at.selectbox(key=session.key("space_variable")).set_value("area_km2")
    clean(at.run())
    assert "没有邻居的区域" in texts(at)
    assert "舟山市" in texts(at)
    at.selectbox(key=session.key("islands")).set_value("exclude")
    clean(at.run())
    assert "不参加统计" in texts(at)
    rows = table(at, "space-table").set_index("区域")
    assert rows.loc["舟山市", "类型（FDR）"] == "无统计量"


def test_a_workbook_of_peers_can_be_made_again_from_its_settings():
    at = opened(regions=("511800",), indicators=FIGURES)
    assert at.session_state["settings"].regions == ("511800",)
    near = peers.by_neighbourhood(catalog.neighbours("prefecture"), "511800", 5)
    assert at.session_state["aside"]["with_peers"] == ("511800", *near.index)


def test_an_english_comparison_tells_sources_names_and_units_in_english():
    at = seen("indicators", "en", regions=("510100", "513200", "420100"))
    state = sent(at, "compare-map")["state"]
    (notes,) = [i["notes"] for i in state["layers"][0]["items"] if i["id"] == "510100"]
    # Of 2021, the year of which all three have it; 19,917 100 million yuan read as another number.
    assert notes == [
        "Chengdu 成都市",
        "Gross domestic product (current prices) 2021: 19,917 × 100 million yuan",
    ]
    facts = table(at, "compare-facts").set_index("Indicator")["Source"]
    assert facts["Gross domestic product (current prices)"].startswith(
        "China City Statistical Yearbook 2022, whole city"
    )
    # What was divided is named, though it is not among the indicators chosen.
    assert facts["GDP per resident"].startswith("Gross domestic product (current prices) 2023 ÷ ")


def test_the_source_of_each_figure_is_a_file_and_a_sheet():
    at = seen("indicators", regions=CITIES, indicators=FIGURES)
    assert "CSV：逐个数字的来源" in [one.proto.label for one in at.get("download_button")]


def test_the_page_says_which_region_has_no_score_and_why():
    at = seen("index", regions=(*CITIES, "513300"), indicators=FIGURES)
    said = "没有得分和位次，也不影响别的区域：甘孜藏族自治州（地区生产总值（当年价） 2023、人均地区生产总值 2023）"
    assert said in texts(at)
