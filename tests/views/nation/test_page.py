"""The page 全国: every view at both levels, one set of classes for all years, counties sent once."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from gis.atlas import Atlas
from layers import html
from views.nation import choice, page
from views.nation.choice import Chosen

PAGE = str(Path(__file__).resolve().parents[3] / "views" / "nation" / "page.py")


def opened(view: str = "map") -> AppTest:
    at = AppTest.from_file(PAGE, default_timeout=60)
    at.session_state["nation-view"] = view
    return at.run()


@pytest.mark.parametrize("view", page.VIEWS)
def test_every_view_at_both_levels(view):
    at = opened(view)
    assert not at.exception
    at.selectbox(key="nation-level").set_value("county").run()
    assert not at.exception


def test_a_figure_with_years_has_a_slider_and_growth():
    at = opened("growth")
    assert any("只有一个年份" in info.value for info in at.info)
    at.selectbox(key="nation-figure-prefecture").set_value("gdp").run()
    assert not at.exception
    assert at.select_slider(key="nation-year-prefecture-gdp").value == 2023
    assert any("当年价" in caption.value for caption in at.caption)
    assert len(at.dataframe) == 2


def test_years_of_a_figure_share_their_classes():
    atlas = Atlas.bundled()
    first, last = (
        page.scene(atlas, Chosen("gdp", "prefecture", year), "zh").legend[0]["entries"]
        for year in (2019, 2023)
    )
    captions = [[entry["text"] for entry in entries][:5] for entries in (first, last)]
    assert captions[0] == captions[1]


def test_the_national_map_of_counties_is_small_and_whole():
    drawn = page.scene(
        Atlas.bundled(), Chosen("employment_construction_share", "county", 2020), "zh"
    )
    assert len(drawn.layers[0].spec["fills"]) == 2891
    content = html.to_html(Atlas.bundled(), drawn)
    assert len(content.encode()) <= 1_600_000
    assert "GS(2024)0650号" in content


def test_what_is_computed_can_be_read_at_every_level():
    for level in choice.LEVELS:
        for code in choice.computed(level):
            values, unit = choice.values(Atlas.bundled(), code, level)
            assert values.notna().sum() > 300
            assert unit


def test_every_figure_of_the_table_names_its_source_and_a_jump_is_marked():
    atlas = Atlas.bundled()
    rows = page.table(atlas, Chosen("gdp", "prefecture", 2023), "zh").set_index("行政区划代码")
    assert rows.loc["460400", ["断点", "来源"]].tolist() == [
        "2021",
        "《中国城市统计年鉴2024》，全市",
    ]
    assert rows.loc["510100", "断点"] == ""
    assert (rows["来源"] != "").all()
    assert set(rows["可信度"]) <= {"高", "较高", "中", "较低"}
    computed = page.table(atlas, Chosen("per_person:clinker", "prefecture", 0), "zh")
    assert computed["来源"].str.contains("Global Energy Monitor").all()


def test_growth_over_a_jump_is_marked():
    at = opened("growth")
    at.selectbox(key="nation-figure-prefecture").set_value("gdp").run()
    assert any("跳变" in part.value for part in at.warning)
    rows = at.dataframe[0].value.set_index("区域")
    assert rows.loc["海南省儋州市", "断点"] == "2021"
