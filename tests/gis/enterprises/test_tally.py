"""Sums that are exact and do not know the order of their rows."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gis.enterprises import tally
from gis.errors import InputTableError

AMOUNTS = st.lists(
    st.floats(-1e12, 1e12).filter(lambda v: v == 0 or abs(v) >= 1), min_size=1, max_size=40
)


def total(values, cuts=()):
    """Return the sum of values, tallied in the pieces between cuts."""
    pieces = np.split(np.asarray(values, float), sorted(cuts))
    zeros = [np.zeros(len(p), int) for p in pieces]
    tables = [tally.tally(z, z, [""], {"v": p}) for z, p in zip(zeros, pieces, strict=True)]
    return tally.finished(tally.merged(tables, ["v"]), ["v"])["v"].iloc[0]


@given(AMOUNTS, st.lists(st.integers(0, 40), max_size=4), st.randoms())
def test_the_sum_is_the_exact_one_whatever_the_order_and_the_parts(values, cuts, random):
    expected = math.fsum(values)
    assert total(values) == expected
    shuffled = list(values)
    random.shuffle(shuffled)
    assert total(shuffled, [min(c, len(values)) for c in cuts]) == expected


def test_cents_add_up_to_what_they_are():
    assert total([0.1] * 10) == 1.0
    assert total([-0.25, 0.5]) == 0.25
    assert total([-3.7, 1.2]) == -2.5


def test_unknown_is_not_zero():
    made = tally.tally(
        np.array([0, 0, 1]), np.zeros(3, int), [""], {"v": np.array([np.nan, 2.0, np.nan])}
    )
    done = tally.finished(made, ["v"])
    assert done["count"].tolist() == [2, 1]
    assert done["v"].tolist()[0] == 2.0
    assert math.isnan(done["v"].tolist()[1])


def test_keys_are_kept_apart():
    made = tally.tally(np.array([1, 0, 1, 1]), np.array([0, 1, 1, 0]), ["25", "30"], {})
    assert made.to_numpy().tolist() == [[0, "30", 1], [1, "25", 2], [1, "30", 1]]


def test_a_sum_beyond_exactness_is_refused_and_not_wrong():
    values = np.full(1100, 2.0**52)
    with pytest.raises(InputTableError):
        total(values)
    assert tally.too_large(np.array([2.0**53, 1.0])).tolist() == [True, False]
