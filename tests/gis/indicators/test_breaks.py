"""Breaks of a series: by hand, in the limits, and those of the country."""

from __future__ import annotations

import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from gis.indicators.breaks import BANDS, breaks, crossed, is_revised


def yearly(**values: list[float]) -> dict[int, pd.Series]:
    table = pd.DataFrame(values, index=range(2019, 2019 + len(next(iter(values.values()))))).T
    return {int(year): table[year].dropna() for year in table}


def test_a_jump_is_named_with_its_year_and_both_figures():
    found = breaks(yearly(A=[358, 359, 832], B=[100, 110, 120]), "gdp")
    assert found.to_dict("index") == {
        "A": {"year": 2021, "before": 359, "after": 832, "factor": 832 / 359}
    }


def test_years_that_lack_are_passed_over_with_a_wider_band():
    # 1.8 in two years is 1.34 a year and passes; 1.9 is 1.38 and does not.
    nan = float("nan")
    assert breaks(yearly(A=[100, nan, 180]), "gdp").empty
    assert breaks(yearly(A=[100, nan, 190]), "gdp")["year"].tolist() == [2021]


def test_a_figure_of_nothing_and_one_without_a_band_have_no_breaks():
    assert breaks(yearly(A=[0, 50]), "gdp").empty
    assert breaks(yearly(A=[1, 50]), "age_65_up_share").empty
    assert breaks({}, "gdp").empty


def test_only_jumps_between_the_years_count():
    found = breaks(yearly(A=[100, 300, 310, 100]), "gdp")
    assert crossed(found, (2019, 2022)).to_dict() == {"A": "2020, 2022"}
    assert crossed(found, (2020, 2021)).empty
    assert crossed(found, (2020, 2022)).to_dict() == {"A": "2022"}


@given(st.floats(0.81, 1.35), st.integers(2, 6))
def test_steady_growth_within_the_band_is_no_break(rate, count):
    values = yearly(A=[100 * rate**n for n in range(count)])
    assert breaks(values, "gdp").empty


def test_gdp_alone_was_revised_for_the_country():
    assert set(BANDS) == {"gdp", "population_resident", "industrial_firms"}
    assert is_revised("gdp", (2019, 2025))
    assert not is_revised("gdp", (2019, 2023))
    assert not is_revised("population_resident", (2019, 2025))
