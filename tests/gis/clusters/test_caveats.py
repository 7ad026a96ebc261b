"""What stands beside a single figure: where its series jumped, on every way out."""

from __future__ import annotations

from gis.atlas import Atlas
from gis.clusters.caveats import caveat, caveats, compared
from gis.clusters.standing import standing
from gis.indicators.comparison import compare

ATLAS = Atlas.bundled()
JUMPED = "2021 年起跳变，口径可能变化"


def test_a_figure_after_a_jump_says_so_and_one_before_does_not():
    # 儋州: 359 亿元 in 2020, 832 in 2021, when 洋浦 was counted with it.
    assert [caveat(ATLAS, "460400", f"gdp:{year}", "zh") for year in (2019, 2020, 2021, 2023)] == [
        "", "", JUMPED, JUMPED,
    ]  # fmt: skip


def test_a_revised_series_and_one_without_a_band():
    assert caveats(ATLAS, ("610100", "510100"), "gdp:2024", "en") == dict.fromkeys(
        ("610100", "510100"), "after the fifth economic census"
    )
    assert caveats(ATLAS, ("460400",), "urban_share_census:2020", "zh") == {}


def test_a_comparison_names_the_region_and_passes_over_what_is_unknown():
    lines = compared(ATLAS, compare(ATLAS, ["460400", "460100"], ["gdp:2023", "gdp:2024"]), "zh")
    assert lines == [f"断点：地区生产总值（当年价） 2023（儋州市）：{JUMPED}"]


def test_what_stands_in_a_region_gives_the_year():
    figures = standing(ATLAS, "460400").figures.set_index("indicator")["break"]
    assert (figures["gdp:2023"], figures["industrial_firms:2022"]) == (2021, 2021)
    assert figures.isna().sum() == len(figures) - 2
