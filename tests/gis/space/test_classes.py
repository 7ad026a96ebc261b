"""Classes of choropleth maps. The values are made up."""

import warnings
from itertools import pairwise

import mapclassify
import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gis.errors import InputTableError, SettingError
from gis.space import classes as classify

VALUES = pd.Series([1.0, 2.0, 2.5, 8.0, 9.0, 9.5, 30.0, 31.0, np.nan])


@pytest.mark.parametrize("classes", [2, 3, 5, 7])
@pytest.mark.parametrize("seed", range(4))
def test_natural_breaks_are_those_of_mapclassify(seed, classes):
    values = pd.Series(np.random.default_rng(seed).lognormal(3, 1.5, 60))
    with warnings.catch_warnings():
        # Without numba mapclassify says that it is slow.
        warnings.simplefilter("ignore")
        reference = mapclassify.FisherJenks(values.to_numpy(), k=classes)
    edges = classify.breaks([values], "natural", classes)
    assert classify.classes(values, edges).tolist() == reference.yb.tolist()
    raw = classify._raw(values.to_numpy(), np.unique(values), "natural", classes)
    assert raw == (values.min(), *reference.bins.tolist())


@pytest.mark.parametrize("scheme", classify.SCHEMES)
def test_every_known_value_has_a_class_and_a_missing_one_none(scheme):
    edges = classify.breaks([VALUES], scheme, 4)
    found = classify.classes(VALUES, edges)
    assert found.isna().tolist() == VALUES.isna().tolist()
    assert edges[0] == 1.0
    assert list(edges[1:]) == sorted(set(edges[1:]))
    assert found.max() == len(edges) - 2


def numbers(label):
    low, _, high = label.partition("–")
    return float(low.replace(",", "")), float((high or low).replace(",", ""))


@given(
    st.lists(st.decimals(0, 5000, places=2).map(float), min_size=3, max_size=60),
    st.sampled_from(sorted(classify.SCHEMES)),
    st.integers(2, 7),
)
def test_written_classes_are_closed_and_do_not_touch(values, scheme, count):
    values = pd.Series(values)
    edges = classify.breaks([values], scheme, count)
    said = [numbers(label) for label in classify.labels(edges)]
    # Every value lies in the range that its own class names, and in no other.
    for value, place in zip(values, classify.classes(values, edges), strict=True):
        assert [i for i, (low, high) in enumerate(said) if low <= value <= high] == [place]
    assert all(one[1] < other[0] for one, other in pairwise(said))


def test_values_closer_than_a_legend_can_write_say_above_what():
    values = pd.Series([0.0, 1 / 3, 1 / 3 + 1e-9, 1.0])
    said = classify.labels(classify.breaks([values], "quantile", 2))
    assert said == ["0.00–0.33", ">0.33–1.00"]


def test_compared_maps_share_their_breaks():
    low, high = pd.Series([0.0, 1.0, 2.0]), pd.Series([8.0, 9.0, 10.0])
    edges = classify.breaks([low, high], "equal", 2)
    assert edges == (0.0, 5.0, 10.0)
    assert classify.classes(low, edges).tolist() == [0, 0, 0]
    assert classify.classes(high, edges).tolist() == [1, 1, 1]


def test_few_different_values():
    assert classify.breaks([pd.Series([3.0, 3.0])]) == (3.0, 3.0)
    assert classify.classes(pd.Series([3.0]), (3.0, 3.0)).tolist() == [0]
    assert classify.breaks([pd.Series([1.0, 2.0, 2.0])]) == (1.0, 1.0, 2.0)
    assert classify.classes(pd.Series([1.0, 2.0]), (1.0, 1.0, 2.0)).tolist() == [0, 1]
    assert classify.labels((1.0, 1.0, 2.0)) == ["1", "2"]
    mostly_zero = pd.Series([0.0] * 20 + [1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
    # The zeros are a class of their own, not the bottom of a class of small values.
    assert classify.breaks([mostly_zero], "quantile", 5)[:2] == (0.0, 0.0)


def test_values_outside_the_edges_have_no_class():
    found = classify.classes(pd.Series([-1.0, 0.0, 10.0, 11.0]), (0.0, 5.0, 10.0))
    assert found.isna().tolist() == [True, False, False, True]


def test_infinite_values_have_no_class():
    unreachable = pd.Series([1.0, 2.0, np.inf])
    edges = classify.breaks([unreachable])
    assert classify.classes(unreachable, edges).isna().tolist() == [False, False, True]


def test_refusals():
    with pytest.raises(InputTableError):
        classify.breaks([pd.Series([np.nan])])
    with pytest.raises(InputTableError):
        classify.breaks([])
    with pytest.raises(SettingError):
        classify.breaks([VALUES], "jenks")
    with pytest.raises(SettingError):
        classify.breaks([VALUES], "equal", 1)


@pytest.mark.parametrize(
    ("values", "scheme", "classes"),
    [
        ([0.0, 1.94, 3.51, 5.97], "equal", 2),  # was 0–3 and 4–6, with 3.51 in the second
        ([0.0, 0.05, 0.14, 21.8], "quantile", 2),
        ([0.0, 0.07, 3.85, 4.13, 35.91], "maxbreaks", 4),
        (
            [1.0, 2.42, 3.35, 3.91, 4.0],
            "equal",
            3,
        ),  # was 1–2, 3 and 4 with none of the five values but 1 and 4
    ],
)
def test_every_value_lies_in_the_range_that_its_class_is_called_by(values, scheme, classes):
    """An edge of 3.0 was written as 3, and the next class as beginning at 4."""
    edges = classify.breaks([pd.Series(values)], scheme, classes)
    said = classify.labels(edges)
    for value, place in zip(values, classify.classes(pd.Series(values), edges), strict=True):
        low, high = (float(end) for end in said[place].split("–"))
        assert low <= value <= high, said


def test_tiny_values_are_written_with_the_decimals_that_they_need():
    """Six decimals wrote every range as 0.000000–0.000000."""
    edges = classify.breaks([pd.Series([1e-7, 2.5e-7, 4e-7, 9e-7])], "equal", 2)
    assert classify.labels(edges) == ["0.0000001–0.0000005", "0.0000006–0.0000009"]


def test_no_two_classes_are_called_alike():
    """Two edges between the same neighbours were rounded to one number, and a class of nothing had the name of another."""
    values = pd.Series([1000000.9, 1000001.8, 1000002.2, 1000005.5, 1000005.9, 1000007.7])
    for scheme in ("equal", "quantile", "natural"):
        for count in range(2, 10):
            said = classify.labels(classify.breaks([values], scheme, count))
            assert len(set(said)) == len(said)


def test_a_legend_takes_the_decimals_that_part_nearly_equal_values():
    """2.00001 stood in a class that was called >2.0–3.0 beside 2 in 1.0–2.0."""
    values = pd.Series([1.0, 2.0, 2.00001, 3.0])
    edges = classify.breaks([values], "quantile", 2)
    assert classify.labels(edges) == ["1.000000–2.000005", "2.000006–3.000000"]
    assert classify.classes(values, edges).tolist() == [0, 0, 1, 1]
