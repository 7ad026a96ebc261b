"""Where each figure of a comparison is from: of which source, region by region."""

from __future__ import annotations

import pandas as pd

from gis.atlas import Atlas
from gis.indicators import comparison, endowment
from gis.indicators.statistics import origin
from gis.report.origins import COLUMNS, origins

CITIES = ["510500", "520300", "522600"]
ASKED = ["gdp:2023", "gdp_per_person:2023", "area_km2", "rail_terminals"]
RATINGS = "github.com/chenfei2008c/china-local-debt-atlas adapter quoting 中证鹏元 rating report"
YEARBOOK = "《中国城市统计年鉴2024》，全市"


def found(lang: str = "zh") -> pd.DataFrame:
    atlas = Atlas.bundled()
    part = endowment.compare(comparison.known(atlas, "prefecture"), CITIES, ASKED)
    return origins(atlas, part, lang)


def test_every_known_figure_has_the_source_of_that_figure_itself():
    """The workbook named all sources of an indicator in the country, and not which one a figure is from."""
    rows = found()
    assert tuple(rows) == COLUMNS
    gdp = rows[rows["indicator"] == "地区生产总值（当年价）"].set_index("adcode")
    # 黔东南 has none: no row.
    assert gdp["value"].to_dict() == {"510500": 2725.9, "520300": 4602.0}
    assert gdp["source"].to_dict() == {"510500": RATINGS, "520300": YEARBOOK}
    assert gdp.loc["510500", "source"] == origin(Atlas.bundled(), "510500", "gdp:2023").source
    assert set(rows[rows["unit"] == "平方公里"]["source"]) == {
        "data/boundaries: equal-area projection"
    }
    assert (rows["source"] != "").all()


def test_what_is_divided_names_the_sources_of_both_parts():
    rows = found()
    said = rows[rows["indicator"] == "人均地区生产总值"].set_index("adcode")
    assert said.loc["510500", "source"] == (
        f"gdp:2023 [{RATINGS}] ÷ population_resident:2023 [{YEARBOOK}]"
    )
    # 2725.9 × 10^8 yuan over 427 × 10^4 persons.
    assert said.loc["510500", "value"] == 2725.9 / 427 * 1e4


def test_sources_are_named_in_english_and_an_own_table_by_its_file():
    assert "China City Statistical Yearbook 2024, whole city" in set(found("en")["source"])
    atlas = Atlas.bundled()
    own = pd.DataFrame({"gdp:1900": [1.0, 2.0]}, index=["510500", "520300"])
    everything = endowment.with_own(
        comparison.known(atlas, "prefecture"), own, source="自有 ÷ 表.csv"
    )
    part = endowment.compare(everything, CITIES, ["gdp:1900"])
    assert origins(atlas, part)["source"].tolist() == ["自有 ÷ 表.csv"] * 2
