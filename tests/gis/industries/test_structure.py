"""Hachman, Hoover, stars and quadrants: by hand, against econcomplex. Tables are made up."""

import warnings

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given, settings

from gis.errors import InputTableError, SettingError
from gis.industries import structure
from tests.gis.industries.tables import CLOSE, counts, named

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import econcomplex

tables = counts((2, 7), (2, 6))


@pytest.fixture
def table() -> pd.DataFrame:
    return named(np.random.default_rng(7).integers(1, 90, (30, 8)).astype(float))


def test_same_figures_as_econcomplex(table: pd.DataFrame) -> None:
    np.testing.assert_allclose(structure.hachman(table), econcomplex.hachman_index(table), **CLOSE)
    np.testing.assert_allclose(
        structure.hoover(table) * 100, econcomplex.hoover_index(table), **CLOSE
    )
    people = pd.Series(np.arange(1.0, 31.0), index=table.index)
    np.testing.assert_allclose(
        structure.hoover(table, people) * 100, econcomplex.hoover_index(table, people), **CLOSE
    )


@given(tables)
@settings(max_examples=60, deadline=None)
def test_hachman_lies_between_0_and_1_and_is_1_for_the_whole(values: np.ndarray) -> None:
    table = named(values)
    assume(values.sum() > 0)
    found = structure.hachman(table).dropna()
    assert ((found > 0) & (found <= 1 + 1e-12)).all()
    doubled = pd.concat([table.sum().to_frame("all").T, table.sum().to_frame("again").T])
    assert structure.hachman(doubled).tolist() == pytest.approx([1, 1])


def test_an_industry_in_no_region_changes_no_hachman(table: pd.DataFrame) -> None:
    more = table.assign(none=0.0)
    np.testing.assert_allclose(structure.hachman(more), structure.hachman(table), **CLOSE)
    assert np.isnan(structure.hoover(more)["none"])


def test_unknown_is_nan_and_stays_out_of_the_others() -> None:
    table = pd.DataFrame({"a": [2.0, 2.0, np.nan], "b": [2.0, 6.0, 1.0]}, index=["A", "B", "C"])
    assert structure.hachman(table).isna().tolist() == [False, False, True]
    known = table.iloc[:2]
    assert structure.hoover(table)["a"] == structure.hoover(known)["a"]
    assert structure.hoover(table, pd.Series({"A": 1.0, "B": 1.0}))["b"] == 0.25


def test_a_negative_size_is_refused_with_its_region(table: pd.DataFrame) -> None:
    sizes = pd.Series(1.0, index=table.index)
    sizes["r3"] = -2.0
    with pytest.raises(InputTableError, match="r3"):
        structure.hoover(table, sizes)


def test_stars_by_hand() -> None:
    # Ten regions with cement; A is largest (size), J is specialised and focused.
    table = pd.DataFrame(
        {"cement": [50.0, *[2.0] * 8, 30.0], "other": [950.0, *[98.0] * 8, 10.0]},
        index=list("ABCDEFGHIJ"),
    )
    found = structure.stars(table)
    assert found["size"]["cement"].tolist() == [1.0] + [0.0] * 9
    assert found["focus"]["cement"].tolist() == [0.0] * 9 + [1.0]
    assert found["specialisation"]["cement"].tolist() == [0.0] * 9 + [1.0]
    assert found["stars"].loc["J", "cement"] == 2
    assert "productivity" not in found
    held = structure.stars(table, least=40)["stars"]
    assert held.loc["J", "cement"] == 0
    assert held.loc["A", "cement"] == 1


def test_productivity_counts_output_a_worker_and_needs_it() -> None:
    table = pd.DataFrame({"a": [10.0, 10.0], "b": [10.0, 10.0]}, index=["A", "B"])
    output = pd.DataFrame({"a": [50.0, 20.0], "b": [np.nan, 5.0]}, index=["A", "B"])
    found = structure.stars(table, output=output, top=0.5)
    assert found["productivity"]["a"].tolist() == [1.0, 0.0]
    assert np.isnan(found["productivity"].loc["A", "b"])
    assert np.isnan(found["stars"].loc["A", "b"])


def test_an_absent_industry_has_no_star_even_where_all_lack_it() -> None:
    table = pd.DataFrame({"a": [0.0, 0.0], "b": [1.0, 2.0]}, index=["A", "B"])
    found = structure.stars(table)
    assert found["size"]["a"].tolist() == [0.0, 0.0]
    assert found["focus"]["a"].tolist() == [0.0, 0.0]


@pytest.mark.parametrize("top", [0, 1.5, -0.1])
def test_a_share_that_cannot_be_is_refused(table: pd.DataFrame, top: float) -> None:
    with pytest.raises(SettingError, match="top"):
        structure.stars(table, top=top)


def test_quadrants_by_hand() -> None:
    before = pd.DataFrame({"a": [10.0, 10.0, 0.0], "b": [10.0, 30.0, 5.0]}, index=list("ABC"))
    after = pd.DataFrame({"a": [20.0, 10.0, 1.0], "b": [10.0, 60.0, 5.0]}, index=list("ABC"))
    found = structure.quadrants(before, after)
    # a grows by 11/20 in all, b by 30/45; A: a +100 %, b 0 %; B: a 0 %, b +100 %.
    assert found["lead"].loc["A", "a"] == pytest.approx(1 - 11 / 20)
    assert found["lead"].loc["B", "b"] == pytest.approx(1 - 30 / 45)
    assert found["quadrant"].loc["A"].tolist() == ["strength", "weakness"]
    assert found["quadrant"].loc["B"].tolist() == ["weakness", "strength"]
    # C had no a before: no growth, no quadrant.
    assert found["quadrant"].loc["C", "a"] is None
    assert np.isnan(found["growth"].loc["C", "a"])


def test_tables_of_different_regions_are_refused(table: pd.DataFrame) -> None:
    with pytest.raises(InputTableError, match="r29"):
        structure.quadrants(table, table.iloc[:-1])
    turned = structure.quadrants(table, table[::-1])
    assert (turned["growth"] == 0).all().all()


def test_the_whole_census_is_measured_at_once() -> None:
    """2,842 counties × 11 industries: every value is defined where the county is known."""
    from gis.industries import relatedness

    table = named(np.random.default_rng(1).gamma(1.0, 1.0, (2842, 11)) * 1000)
    assert structure.hachman(table).notna().all()
    assert structure.hoover(table).between(0, 1).all()
    assert relatedness.complexity(table).regions.notna().all()
    assert structure.stars(table)["stars"].to_numpy().max() <= 3


@pytest.mark.parametrize(
    ("regions", "top", "expected"), [(70, 0.1, 7), (71, 0.1, 8), (50, 0.14, 7)]
)
def test_a_share_of_the_regions_is_not_one_more_by_rounding(
    regions: int, top: float, expected: int
) -> None:
    table = pd.DataFrame({"cement": range(1, regions + 1), "glass": 100.0})
    assert structure.stars(table, top=top)["size"]["cement"].sum() == expected


def test_regions_of_one_productivity_have_their_star_together() -> None:
    # 1.1 a worker in A, B and C, which floats give as two values; 1 in D.
    workers = pd.DataFrame({"cement": [3.0, 7.0, 100.0, 1.0]}, index=list("ABCD"))
    output = pd.DataFrame({"cement": [3.3, 7.7, 110.0, 1.0]}, index=list("ABCD"))
    found = structure.stars(workers, output=output, top=0.25)["productivity"]["cement"]
    assert found.tolist() == [1.0, 1.0, 1.0, 0.0]
