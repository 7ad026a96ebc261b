"""All figures as one table: hand-read first, every one with its source; years never mixed."""

from __future__ import annotations

import pandas as pd
import pytest

from gis.atlas import Atlas
from gis.errors import UnknownNameError
from gis.indicators import endowment, statistics
from gis.indicators.inventory import GROUPS, inventory

ATLAS = Atlas.bundled()


def test_every_figure_has_unit_source_and_confidence() -> None:
    rows = statistics.together(ATLAS)
    assert not rows[["unit", "source", "confidence"]].isna().any().any()
    assert not rows.duplicated(statistics.KEY).any()
    own = len(ATLAS.table("region_stats"))
    assert len(rows) == own + len(ATLAS.figures())


def test_a_figure_opens_to_its_row_and_source() -> None:
    read = statistics.origin(ATLAS, "510100", "gdp:2023")
    assert read.value == 22_074.7
    assert read.source
    census = statistics.origin(ATLAS, "331081", "population_census:2020")
    assert census.value == 1_416_199
    assert "分县资料" in census.source
    works = statistics.origin(ATLAS, "130100", "clinker_capacity:2025")
    assert (works.value, works.licence) == (pytest.approx(15.54), "CC-BY-4.0")
    with pytest.raises(UnknownNameError):
        statistics.origin(ATLAS, "130100", "clinker_capacity:1999")


def test_wide_gives_every_region_a_row_and_every_year_a_column() -> None:
    regions = ATLAS.regions()
    counties = pd.Index(regions.loc[regions["level"] == "county", "adcode"], name="adcode")
    table = statistics.wide(statistics.together(ATLAS), counties)
    assert table.shape[0] == 2891
    assert table["urban_share_census:2020"].notna().sum() == 2839
    assert table.loc["110101", "population_census:2020"] == 708_829
    assert {"gdp:2019", "gdp:2023"} <= set(table)


def test_the_endowment_of_prefectures_and_counties_covers_the_country() -> None:
    for level, least in (("prefecture", 360), ("county", 2800)):
        found = endowment.endowment(
            ATLAS.regions(),
            ATLAS.table("indicators"),
            statistics.together(ATLAS),
            ATLAS.table("minerals"),
            level=level,
        )
        for key in ("urban_share_census:2020", "employment_construction_share:2020",
                    "employment_manufacturing_share:2020", "cement_plants:2025"):  # fmt: skip
            assert found.facts.loc[key, "known"] >= least
            assert found.facts.loc[key, "source"]


def test_the_inventory_counts_years_and_levels() -> None:
    found = {one.indicator: one for one in inventory(ATLAS.rows("indicators"))}
    assert [one.group for one in found.values()] == sorted(
        (one.group for one in found.values()), key=GROUPS.index
    )
    people = found["population_census"]
    assert [year.year for year in people.years] == [2010, 2020]
    best = people.best("county")
    assert (best.year, dict(best.counts)) == (
        2020,
        {"province": 31, "prefecture": 367, "county": 2844},
    )
    assert all(year.source and year.licence for one in found.values() for year in one.years)
    assert found["clinker_capacity"].years[0].licence == "CC-BY-4.0"
