"""Specialisation: by hand, against econcomplex, and under the invariances. Tables are made up."""

import warnings

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gis.errors import InputTableError, SettingError
from gis.industries import specialisation
from tests.gis.industries.tables import counts, named

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import econcomplex

tables = counts((2, 7), (2, 6))
PER_REGION = [
    specialisation.krugman,
    specialisation.herfindahl,
    specialisation.shannon,
    specialisation.shares,
    specialisation.regional_shares,
    specialisation.location_quotient,
]


@pytest.fixture
def table() -> pd.DataFrame:
    rng = np.random.default_rng(3)
    return named(rng.integers(1, 90, (12, 7)).astype(float))


def test_same_figures_as_econcomplex(table):
    close = {"rtol": 0, "atol": 1e-9}
    np.testing.assert_allclose(
        specialisation.location_quotient(table), econcomplex.location_quotient(table), **close
    )
    np.testing.assert_allclose(
        specialisation.krugman(table), econcomplex.krugman_index(table), **close
    )
    for normalised in (False, True):
        np.testing.assert_allclose(
            specialisation.herfindahl(table, normalised=normalised),
            econcomplex.herfindahl(table, normalize=normalised),
            **close,
        )
    np.testing.assert_allclose(
        specialisation.shannon(table, base=2), econcomplex.shannon_entropy(table), **close
    )


def test_zero_is_absent_and_nan_is_undefined():
    table = pd.DataFrame(
        {"cement": [2.0, 0.0, 0.0], "glass": [2.0, 4.0, 0.0], "stone": 0.0}, index=list("ABC")
    )
    quotient = specialisation.location_quotient(table)
    # A: (2/4)/(2/8) = 2; B has no cement; C has nothing at all; nobody has stone.
    assert quotient.loc["A", "cement"] == 2.0
    assert quotient.loc["B", "cement"] == 0.0
    assert quotient.loc["C"].isna().all()
    assert quotient["stone"].isna().all()
    for measure in (specialisation.krugman, specialisation.herfindahl, specialisation.shannon):
        assert measure(table).isna().tolist() == [False, False, True]


def test_an_unknown_cell_makes_only_its_region_unknown():
    table = pd.DataFrame({"cement": [2.0, 0.0, np.nan], "glass": [2.0, 4.0, 9.0]})
    quotient = specialisation.location_quotient(table)
    assert quotient.iloc[2].isna().all()
    pd.testing.assert_frame_equal(
        quotient.iloc[:2], specialisation.location_quotient(table.iloc[:2])
    )


def test_identical_regions_are_not_specialised():
    table = named(np.tile([3.0, 1.0, 2.0], (4, 1)))
    np.testing.assert_allclose(specialisation.location_quotient(table), 1.0)
    np.testing.assert_allclose(specialisation.krugman(table), 0.0, atol=1e-15)
    np.testing.assert_allclose(specialisation.krugman(table, against="others"), 0.0, atol=1e-15)


def test_krugman_against_the_others_by_hand():
    table = pd.DataFrame({"x": [1.0, 3.0, 0.0], "y": [3.0, 1.0, 4.0]}, index=list("ABC"))
    # A: 1/4, 3/4; the others together: 3/8, 5/8 -> |1/4-3/8| + |3/4-5/8| = 0.25
    assert specialisation.krugman(table, against="others")["A"] == pytest.approx(0.25, abs=1e-12)
    with pytest.raises(SettingError):
        specialisation.krugman(table, against="world")


@settings(max_examples=40, deadline=None)
@given(tables, st.randoms(use_true_random=False))
def test_row_order_units_and_labels_do_not_matter(values, random):
    table = named(values)
    order = list(table.index)
    random.shuffle(order)
    renamed = dict(zip(table.index, reversed([f"n{i}" for i in range(len(table))]), strict=True))
    for measure in PER_REGION:
        expected = measure(table)
        testing = (
            pd.testing.assert_frame_equal if expected.ndim == 2 else pd.testing.assert_series_equal
        )
        testing(measure(table.loc[order]), expected.loc[order], rtol=0, atol=1e-12)
        testing(measure(table * 10), expected, rtol=0, atol=1e-12)
        testing(measure(table.rename(index=renamed)), expected.rename(index=renamed))


@settings(max_examples=40, deadline=None)
@given(tables)
def test_shares_are_conserved(values):
    table = named(values)
    own = specialisation.shares(table)
    np.testing.assert_allclose(own[own.notna().all(axis=1)].sum(axis=1), 1.0)
    across = specialisation.regional_shares(table)
    np.testing.assert_allclose(across.loc[:, across.notna().all()].sum(), 1.0)


@settings(max_examples=40, deadline=None)
@given(tables, st.integers(0, 2**32 - 1))
def test_shift_share_parts_sum_to_the_change(values, seed):
    before = named(values)
    after = named(np.random.default_rng(seed).integers(0, 50, values.shape).astype(float))
    parts = specialisation.shift_share(before, after)
    known = parts["structure"].notna()
    total = parts.loc[known, ["national", "structure", "own"]].sum(axis=1)
    np.testing.assert_allclose(total, parts.loc[known, "change"], atol=1e-9)
    # Over all regions the own part of an industry cancels out.
    by_industry = parts["own"].groupby(level=1).sum(min_count=len(before))
    np.testing.assert_allclose(by_industry.dropna(), 0.0, atol=1e-9)


def test_shift_share_of_a_new_industry_is_undefined_not_zero():
    before = pd.DataFrame({"cement": [10.0, 10.0], "gel": [0.0, 0.0]}, index=["A", "B"])
    after = pd.DataFrame({"gel": [5.0, 0.0], "cement": [10.0, 10.0]}, index=["B", "A"])
    parts = specialisation.shift_share(before, after)
    assert parts.loc[("B", "gel"), "change"] == 5.0
    assert np.isnan(parts.loc[("B", "gel"), "own"])
    with pytest.raises(InputTableError, match="gel"):
        specialisation.shift_share(before, after.drop(columns="gel"))


@settings(max_examples=40, deadline=None)
@given(tables, st.integers(0, 2**32 - 1))
def test_the_sums_of_shift_share_keep_every_change(values, seed):
    before = named(values)
    after = named(np.random.default_rng(seed).integers(0, 50, values.shape).astype(float))
    cells = specialisation.shift_share(before, after)
    for by, axis in (("region", 1), ("industry", 0)):
        sums = specialisation.shift_share_sums(cells, by)
        total = sums[["national", "structure", "own", "new"]].sum(axis=1)
        growing = sums["national"].notna()
        np.testing.assert_allclose(total[growing], sums.loc[growing, "change"], atol=1e-9)
        expected = after.sum(axis=axis) - before.sum(axis=axis)
        np.testing.assert_allclose(sums["change"], expected, atol=1e-9)
    assert (specialisation.shift_share_sums(cells, "industry")["own"].fillna(0.0) == 0).all()


def test_sums_of_shift_share_by_hand():
    before = pd.DataFrame({"cement": [30.0, 10.0], "glass": [10.0, 50.0]}, index=["A", "B"])
    after = pd.DataFrame({"cement": [40.0, 20.0], "glass": [20.0, 40.0]}, index=["A", "B"])
    sums = specialisation.shift_share_sums(specialisation.shift_share(before, after))
    # Everything grew by a fifth, cement by a half, glass not at all.
    # A: 40 x 0.2; 30 x (0.5 - 0.2) + 10 x (0 - 0.2); (10 - 15) + (10 - 0).
    assert sums.loc["A"].tolist() == pytest.approx([40, 60, 20, 0.5, 8, 7, 5, 0])
    assert sums.loc["B"].tolist() == pytest.approx([60, 60, 0, 0, 12, -7, -5, 0])


def test_a_region_unknown_at_one_date_has_no_sum_and_moves_nobody():
    before = pd.DataFrame({"x": [1.0, 2.0, 3.0], "y": [1.0, 2.0, 3.0]}, index=list("ABC"))
    after = before * 2
    after.loc["C", "x"] = np.nan
    sums = specialisation.shift_share_sums(specialisation.shift_share(before, after))
    assert sums.loc["C"].isna().all()
    assert sums.loc["A", "national"] == 2.0
    by_industry = specialisation.shift_share_sums(
        specialisation.shift_share(before, after), "industry"
    )
    assert by_industry["before"].tolist() == [3.0, 3.0]
    with pytest.raises(SettingError):
        specialisation.shift_share_sums(specialisation.shift_share(before, after), "year")


@pytest.mark.parametrize("measure", PER_REGION)
def test_empty_and_single_region_tables(measure):
    assert len(measure(pd.DataFrame(columns=["x", "y"], dtype=float))) == 0
    alone = measure(pd.DataFrame({"x": [3.0], "y": [1.0]}, index=["A"]))
    assert not alone.isna().to_numpy().any()


def test_the_input_is_left_alone(table):
    original = table.copy()
    for measure in PER_REGION:
        measure(table)
    pd.testing.assert_frame_equal(table, original)


def test_shannon_refuses_a_base_without_logarithm():
    with pytest.raises(SettingError):
        specialisation.shannon(pd.DataFrame({"x": [1.0]}), base=1)
