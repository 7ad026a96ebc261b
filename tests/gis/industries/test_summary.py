"""Specialisation and concentration of one table together: the figures are those of the measures."""

import numpy as np
import pandas as pd

from gis.industries import concentration, specialisation, summary
from gis.report.methods import MEASURES

TABLE = pd.DataFrame(
    {"cement": [4.0, 0.0, np.nan, 2.0], "glass": [0.0, 2.0, 3.0, 6.0]}, index=list("ABCD")
)


def test_regions_and_industries_are_those_of_the_measures():
    regions = summary.by_region(TABLE)
    assert regions["total"].tolist()[:2] == [4.0, 2.0]
    assert regions.loc["C"].isna().all()
    pd.testing.assert_series_equal(regions["krugman"], specialisation.krugman(TABLE))
    industries = summary.by_industry(TABLE)
    assert industries.loc["cement", "regions"] == 2
    assert industries.loc["glass", "gini"] == concentration.gini(TABLE["glass"])


def test_the_long_table_has_every_cell_in_the_order_of_the_table():
    long = summary.long(summary.cells(TABLE))
    assert long[["adcode", "industry"]].to_numpy().tolist()[:3] == [
        ["A", "cement"],
        ["A", "glass"],
        ["B", "cement"],
    ]
    np.testing.assert_array_equal(long["value"], TABLE.to_numpy().ravel())
    # D has 2 of 8, and the table 6 of 14 (C is unknown): 0.25 / (6 / 14).
    (quotient,) = long.loc[(long.adcode == "D") & (long.industry == "cement"), "location_quotient"]
    assert abs(quotient - 0.25 / (6 / 14)) < 1e-12


def test_every_measure_is_explained():
    assert set(summary.MEASURES) <= set(MEASURES)
