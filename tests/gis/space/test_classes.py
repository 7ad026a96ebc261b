"""Classes of choropleth maps. The values are made up."""

import warnings

import mapclassify
import numpy as np
import pandas as pd
import pytest

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
    assert edges == (values.min(), *reference.bins.tolist())
    assert classify.classes(values, edges).tolist() == reference.yb.tolist()


@pytest.mark.parametrize("scheme", classify.SCHEMES)
def test_every_known_value_has_a_class_and_a_missing_one_none(scheme):
    edges = classify.breaks([VALUES], scheme, 4)
    found = classify.classes(VALUES, edges)
    assert found.isna().tolist() == VALUES.isna().tolist()
    assert edges[0] == 1.0
    assert list(edges[1:]) == sorted(set(edges[1:]))
    assert found.max() == len(edges) - 2


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
    assert classify.labels((1.0, 1.0, 2.0), 0) == ["1", "1 – 2"]
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
