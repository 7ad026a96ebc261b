"""Concentration: by hand, against inequality and econcomplex. Tables are made up."""

import math
import warnings

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from gis.errors import InputTableError
from gis.industries import concentration

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import econcomplex
    from inequality.gini import Gini
    from inequality.theil import Theil, TheilD

amounts = arrays(float, st.integers(2, 30), elements=st.integers(1, 500).map(float))


@pytest.fixture
def table() -> pd.DataFrame:
    rng = np.random.default_rng(5)
    return pd.DataFrame(rng.integers(0, 60, (15, 6)).astype(float) + np.eye(15, 6))


@settings(max_examples=50, deadline=None)
@given(amounts)
def test_gini_and_theil_are_those_of_inequality(values):
    series = pd.Series(values)
    assert concentration.gini(series) == pytest.approx(Gini(values).g, rel=0, abs=1e-9)
    assert concentration.theil(series) == pytest.approx(float(Theil(values).T), rel=0, abs=1e-9)


# inequality 1.2.0 does what numpy 2.5 announces to end.
@pytest.mark.filterwarnings("ignore:Setting the shape:DeprecationWarning")
def test_theil_parts_are_those_of_inequality():
    rng = np.random.default_rng(8)
    values = rng.uniform(1, 9, 24)
    groups = rng.integers(0, 4, 24)
    parts = concentration.theil_parts(pd.Series(values), pd.Series(groups))
    reference = TheilD(values, groups)
    assert parts["total"] == pytest.approx(float(reference.T), rel=0, abs=1e-9)
    assert parts["between"] == pytest.approx(float(np.squeeze(reference.bg)), rel=0, abs=1e-9)
    assert parts["within"] == pytest.approx(float(np.squeeze(reference.wg)), rel=0, abs=1e-9)
    own = parts[[f"within:{g}" for g in range(4)]].sum()
    assert own == pytest.approx(parts["within"], rel=0, abs=1e-12)


def test_locational_gini_is_twice_the_half_scale_and_that_of_econcomplex(table):
    ours = concentration.locational_gini(table)
    np.testing.assert_allclose(ours, 2 * econcomplex.locational_gini(table), rtol=0, atol=1e-9)
    np.testing.assert_allclose(ours, econcomplex.hoover_gini(table), rtol=0, atol=1e-9)


def test_zero_counts_and_nan_does_not():
    assert concentration.theil(pd.Series([0.0, 0.0, 3.0])) == pytest.approx(math.log(3), rel=1e-12)
    assert concentration.gini(pd.Series([0.0, np.nan, 1.0])) == 0.5
    for nothing in (pd.Series([], dtype=float), pd.Series([0.0, 0.0]), pd.Series([np.nan])):
        assert math.isnan(concentration.gini(nothing))
        assert math.isnan(concentration.theil(nothing))


def test_theil_against_sizes_by_hand():
    # Values 1 and 3 on sizes 1 and 3: in proportion. Sizes 3 and 1: 1/4 ln(1/3) + 3/4 ln 3.
    values = pd.Series([1.0, 3.0])
    assert concentration.theil(values, pd.Series([1.0, 3.0])) == pytest.approx(0.0, abs=1e-15)
    expected = 0.25 * math.log(1 / 3) + 0.75 * math.log(3)
    assert concentration.theil(values, pd.Series([3.0, 1.0])) == pytest.approx(expected, rel=1e-12)
    with pytest.raises(InputTableError):
        concentration.theil(values, pd.Series([0.0, 1.0]))


def test_groups_without_value_or_name():
    parts = concentration.theil_parts(
        pd.Series([0.0, 0.0, 2.0, 2.0, 9.0]), pd.Series(["A", "A", "B", "B", None])
    )
    # The nameless region is out; the rest differs between A and B only: ln(1 / 0.5).
    assert parts["n"] == 4
    assert parts["between"] == pytest.approx(math.log(2), rel=1e-12)
    assert parts["within"] == 0.0
    nothing = concentration.theil_parts(pd.Series([0.0, 0.0]), pd.Series(["A", "B"]))
    assert nothing[["total", "between", "within", "within:A"]].isna().all()


def test_undefined_industries_and_unknown_regions():
    table = pd.DataFrame({"cement": [1.0, 1.0, np.nan], "glass": [1.0, 1.0, 5.0], "stone": 0.0})
    index = concentration.locational_gini(table)
    assert index[["cement", "glass"]].tolist() == pytest.approx([0.0, 0.0], abs=1e-15)
    assert math.isnan(index["stone"])
    gamma = concentration.ellison_glaeser(table, pd.Series({"cement": 0.1, "glass": 1.0}))
    assert gamma.isna().tolist() == [False, True, True]


def test_ellison_glaeser_by_hand():
    table = pd.DataFrame({"cement": [3.0, 1.0], "glass": [1.0, 3.0]})
    # x = 1/2, 1/2; s = 3/4, 1/4: G = 1/8, 1 - sum x2 = 1/2, H = 0.1
    gamma = concentration.ellison_glaeser(table, pd.Series({"cement": 0.1, "glass": 0.1}))
    assert gamma["cement"] == pytest.approx((0.125 - 0.5 * 0.1) / (0.5 * 0.9), rel=1e-12)


@settings(max_examples=40, deadline=None)
@given(amounts, st.randoms(use_true_random=False))
def test_order_and_units_do_not_matter(values, random):
    shuffled = list(values)
    random.shuffle(shuffled)
    for measure in (concentration.gini, concentration.theil):
        expected = measure(pd.Series(values))
        assert measure(pd.Series(shuffled)) == pytest.approx(expected, rel=0, abs=1e-12)
        assert measure(pd.Series(values) * 1000) == pytest.approx(expected, rel=0, abs=1e-12)
        assert -1e-12 <= expected <= math.log(len(values)) + 1e-12


def test_order_and_units_of_a_table_do_not_matter(table):
    expected = concentration.locational_gini(table)
    changed = concentration.locational_gini(table.iloc[::-1] * 7)
    pd.testing.assert_series_equal(changed, expected, rtol=0, atol=1e-12)


def test_negative_values_are_refused():
    with pytest.raises(InputTableError, match="-1"):
        concentration.gini(pd.Series([1.0, -1.0], name="output"))


def test_an_industry_in_proportion_to_the_regions_has_a_locational_gini_of_nothing():
    """One industry makes up every region: exactly 0, where floats once left -2.2e-16."""
    table = pd.DataFrame({"cement": [1.0, 2.0, 3.0, 4.0]}, index=list("ABCD"))
    assert concentration.locational_gini(table).tolist() == [0.0]


def test_the_parts_of_nothing_known_are_undefined():
    parts = concentration.theil_parts(
        pd.Series([np.nan], index=["a"]), pd.Series(["x"], index=["a"])
    )
    assert parts.drop("n").isna().all()
    assert parts["n"] == 0
    nothing = concentration.theil_parts(
        pd.Series([0.0, 0.0], index=["a", "b"]), pd.Series(["x", "y"], index=["a", "b"])
    )
    assert nothing.drop("n").isna().all()
    assert list(nothing.index) == ["total", "between", "within", "n", "within:x", "within:y"]
