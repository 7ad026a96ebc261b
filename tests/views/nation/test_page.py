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


def test_a_joint_test_says_which_regions_were_tied_to_their_nearest():
    at = opened("joint")
    told = [caption.value for caption in at.caption]
    assert "366 个区域参加；9 个因无数、基数为 0 或没有邻居未参加。" in told
    assert "没有邻居、与最近区域相连：舟山市" in told


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


def unit_and_note(code: str, level: str, lang: str, region: str, year: int = 0) -> tuple[str, str]:
    drawn = page.scene(Atlas.bundled(), Chosen(code, level, year), lang)
    spec = drawn.layers[0].spec
    if spec["kind"] == "fill":
        return drawn.legend[0]["name"], spec["notes"][region][0]
    (item,) = [item for item in spec["items"] if item["id"] == region]
    return drawn.legend[0]["name"], item["notes"][1]


def test_people_are_in_wan_and_in_english_in_millions():
    # The census counted 32,054,159 people in 重庆: the English map said 3,205 million.
    legend, note = unit_and_note("population_census", "prefecture", "en", "500000", 2020)
    assert legend.endswith("(million people)")
    # On a phone the closed legend is one line without its heading.
    drawn = page.scene(Atlas.bundled(), Chosen("population_census", "prefecture", 2020), "en")
    marks = [
        entry for entry in drawn.legend[0]["entries"] if "count" not in entry or not entry["count"]
    ]
    assert [entry.get("short", entry["text"]) for entry in marks] == [
        "32",
        "8",
        "1.2 million people",
    ]
    assert note.endswith(": 32.0542 million people")
    legend, note = unit_and_note("population_census", "prefecture", "zh", "500000", 2020)
    assert legend.endswith("（万人）")
    assert "3,205.42 万人" in note


@pytest.mark.parametrize("level", choice.LEVELS)
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_units_are_in_the_language_of_the_page(level, lang):
    atlas = Atlas.bundled()
    codes = [
        *(f"{head}:{years[-1]}" for head, years in choice.years(atlas, level).items()),
        *choice.computed(level),
    ]
    said = {choice.told(atlas, code, level, lang)[1] for code in codes}
    if lang == "en":
        assert all(one.replace("²", "").isascii() for one in said)
    else:
        assert not said & {"plants", "persons", "zones", "t/a", "Mt/a", "kt/a"}


def test_capacity_is_told_in_ten_thousand_tonnes_in_chinese():
    atlas = Atlas.bundled()
    values, unit = choice.values(atlas, "capacity:cement", "prefecture")
    told, said = choice.told(atlas, "capacity:cement", "prefecture", "zh")
    assert (unit, said) == ("Mt/a", "万吨/年")
    assert told["510700"] == pytest.approx(100 * values["510700"])
    assert choice.told(atlas, "capacity:crude_steel", "prefecture", "zh")[1] == "万吨/年"
    rows = page.table(atlas, Chosen("capacity:cement", "prefecture", 0), "zh")
    assert rows.columns[2] == "数值（万吨/年）"
    assert rows.iloc[0, 2] == pytest.approx(told.max())


def test_what_adds_up_is_drawn_alike_in_both_languages():
    atlas = Atlas.bundled()
    for head, years in choice.years(atlas, "prefecture").items():
        kinds = {
            page.scene(atlas, Chosen(head, "prefecture", years[-1]), lang).layers[0].spec["kind"]
            for lang in ("zh", "en")
        }
        assert len(kinds) == 1, head


def test_classes_are_said_to_be_of_like_size_only_where_they_are():
    atlas = Atlas.bundled()
    plants = page.scene(atlas, Chosen("plants:cement", "county", 0), "zh").legend[0]
    shares = page.scene(atlas, Chosen("urban_share_census", "county", 2020), "zh").legend[0]
    assert "各级区域数不等" in plants["note"]
    assert "各级区域数大致相等" in shares["note"]


def test_growth_tells_figures_in_the_unit_that_it_names():
    at = AppTest.from_file(PAGE, default_timeout=60)
    at.session_state["english"] = True
    at.session_state["nation-view"] = "growth"
    at.query_params["figure"] = "gdp"
    at.run()
    assert any(one.value.startswith("In current prices (bn CNY)") for one in at.caption)
    # 17,013 and 22,074.7 亿元 of 成都; growth is the same in any unit.
    rows = at.dataframe[0].value.set_index("Region")
    assert rows.loc["Chengdu 成都市, Sichuan", "2019"] == pytest.approx(1701.3)
    assert rows.loc["Chengdu 成都市, Sichuan", "2023"] == pytest.approx(2207.47)
    assert rows.loc["Chengdu 成都市, Sichuan", "Change %"] == pytest.approx(29.75, abs=0.01)
