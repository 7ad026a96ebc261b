"""Relatedness and complexity: by hand, against econcomplex, in the limits. Tables are made up."""

import warnings

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from gis.errors import SettingError
from gis.industries import relatedness, specialisation
from tests.gis.industries.tables import CLOSE, counts, named

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import econcomplex

tables = counts((3, 9), (3, 6))


@pytest.fixture
def table() -> pd.DataFrame:
    rng = np.random.default_rng(5)
    values = rng.integers(0, 90, (40, 9)).astype(float)
    values[:, 0] += 1  # no empty region
    return named(values)


def test_proximity_by_hand() -> None:
    # Cement and lime in A, B; glass in C, D; D has lime too, by its quotient.
    table = pd.DataFrame(
        {"cement": [2, 2, 0, 0], "lime": [2, 2, 0, 2], "glass": [0, 0, 4, 2]},
        index=["A", "B", "C", "D"],
    )
    has = relatedness.present(table)
    assert has.to_numpy().tolist() == [[1, 1, 0], [1, 1, 0], [0, 0, 1], [0, 1, 1]]
    phi = relatedness.proximity(table)
    assert phi.loc["cement", "lime"] == pytest.approx(2 / 3)
    assert phi.loc["lime", "glass"] == pytest.approx(1 / 3)
    assert phi.loc["cement", "glass"] == 0
    assert np.isnan(phi.loc["lime", "lime"])
    density = relatedness.relatedness_density(table)
    assert density.loc["D", "cement"] == pytest.approx(1.0)  # lime is all that cement relates to
    assert density.loc["C", "lime"] == pytest.approx((1 / 3) / (2 / 3 + 1 / 3))


@pytest.mark.parametrize("is_wide", [False, True])
def test_same_figures_as_econcomplex(table: pd.DataFrame, *, is_wide: bool) -> None:
    """Also with more industries than regions, of which another matrix is asked."""
    table = named(table.T.to_numpy()) if is_wide else table
    phi = relatedness.proximity(table)
    theirs = econcomplex.proximity(table, compute="product")["product"]
    np.testing.assert_allclose(phi.fillna(0.0), theirs, **CLOSE)
    np.testing.assert_allclose(
        relatedness.relatedness_density(table) * 100,
        econcomplex.relatedness_density(table),
        **CLOSE,
    )
    eci, pci = econcomplex.eci_pci(table)
    found = relatedness.complexity(table)
    np.testing.assert_allclose(found.regions, eci, **CLOSE)
    # Their PCI takes its sign from ubiquity alone, ours from the regions that have the industry.
    sign = np.sign(np.corrcoef(found.industries, pci)[0, 1])
    np.testing.assert_allclose(found.industries, sign * pci, **CLOSE)


@given(tables)
@settings(max_examples=60, deadline=None)
def test_complexity_is_that_of_econcomplex_wherever_it_has_an_order(values: np.ndarray) -> None:
    table = named(values)
    assume((table.sum(axis=1) > 0).all())
    assume((table.sum(axis=0) > 0).all())
    # Where a quotient is 1 but for rounding, theirs depends on the unit.
    assume((specialisation.location_quotient(table).sub(1).abs() > 1e-9).all().all())
    found = relatedness.complexity(table)
    assume(found.regions.notna().all())
    assume(found.industries.notna().all())
    eci, _ = econcomplex.eci_pci(table)
    sign = np.sign(found.regions @ eci)
    np.testing.assert_allclose(found.regions, sign * eci, rtol=0, atol=1e-6)


def test_the_nested_table_ranks_regions_by_diversity_and_industries_by_rarity() -> None:
    nested = named(np.triu(np.ones((6, 6))) @ np.eye(6))
    found = relatedness.complexity(nested, threshold=1e-6)
    assert found.regions.is_monotonic_decreasing
    assert found.industries.is_monotonic_decreasing
    assert found.regions.mean() == pytest.approx(0)
    assert found.regions.std(ddof=0) == pytest.approx(1)


def test_eci_is_the_mean_pci_of_what_a_region_has(table: pd.DataFrame) -> None:
    found = relatedness.complexity(table)
    has = relatedness.present(table)
    mean = has @ found.industries / has.sum(axis=1)
    z = (mean - mean.mean()) / mean.std(ddof=0)
    np.testing.assert_allclose(found.regions, z, **CLOSE)


def test_parts_without_a_link_have_no_order() -> None:
    apart = named(np.kron(np.eye(2), np.ones((2, 2))))
    found = relatedness.complexity(apart)
    assert found.regions.isna().all()
    assert found.industries.isna().all()
    alike = relatedness.complexity(named(np.ones((3, 3))))
    assert alike.regions.isna().all()


def test_unknown_regions_and_empty_industries_are_nan_and_change_no_other(
    table: pd.DataFrame,
) -> None:
    more = table.copy()
    more.loc["unknown"] = [np.nan, *[1.0] * 8]
    more["empty"] = 0.0
    more.loc["unknown", "empty"] = 0.0
    found, base = relatedness.complexity(more), relatedness.complexity(table)
    assert np.isnan(found.regions["unknown"])
    assert np.isnan(found.industries["empty"])
    np.testing.assert_allclose(found.regions[table.index], base.regions, **CLOSE)
    density = relatedness.relatedness_density(more)
    assert density.loc["unknown"].isna().all()
    assert density["empty"].isna().all()
    np.testing.assert_allclose(
        density.loc[table.index, table.columns], relatedness.relatedness_density(table), **CLOSE
    )


@given(tables, st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_the_order_of_rows_and_the_unit_do_not_matter(values: np.ndarray, chance: object) -> None:
    table = named(values)
    order = list(table.index)
    chance.shuffle(order)
    shuffled = relatedness.relatedness_density(table.loc[order] * 8)
    pd.testing.assert_frame_equal(
        shuffled.loc[table.index], relatedness.relatedness_density(table), atol=1e-9
    )


@pytest.mark.parametrize("unit", [1, 10, 1e4, 3])
def test_a_quotient_of_1_is_present_in_every_unit(unit: float) -> None:
    table = named(np.array([[1, 2, 3], [2, 4, 6], [3, 6, 9]]) / unit)
    assert (relatedness.present(table) == 1).all().all()


@pytest.mark.parametrize("threshold", [0, -1, float("nan")])
def test_a_threshold_that_cannot_be_is_refused(table: pd.DataFrame, threshold: float) -> None:
    with pytest.raises(SettingError, match="threshold"):
        relatedness.present(table, threshold)


def test_rare_industries_tell_which_end_is_complex_where_all_regions_have_as_many() -> None:
    has = pd.DataFrame({"a": [1, 1, 0], "b": [1, 1, 1], "c": [0, 0, 1]}, index=["R", "S", "T"])
    found = relatedness.complexity(has, threshold=1e-6)
    # Two alike and one apart, mean 0 and σ 1; c is in one region, a in two.
    np.testing.assert_allclose(found.regions, [-(0.5**0.5), -(0.5**0.5), 2**0.5], **CLOSE)
    assert found.industries["c"] > found.industries["b"] > found.industries["a"]


def test_a_chain_that_reads_alike_from_both_ends_has_no_complex_end() -> None:
    has = pd.DataFrame(
        {"a": [1, 0, 0], "b": [1, 1, 0], "c": [0, 1, 1], "d": [0, 0, 1]}, index=["R", "S", "T"]
    )
    found = relatedness.complexity(has, threshold=1e-6)
    assert found.regions.isna().all()
    assert found.industries.isna().all()
