"""Compromises: all that some weighting makes best, against an enumeration of weightings."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gis.freight.tradeoff import supported


def solver(points, asked=None):
    """Return a solver over a list of points that gives up above its bound, as a search does."""

    def best(weights, bound):
        if asked is not None:
            asked.append(weights)
        sums = points @ weights
        index = int(np.argmin(sums))
        return (points[index], index) if sums[index] < bound else None

    return best


def test_three_corners_and_one_between_by_hand():
    # The last is beaten by the mean of the first two (5, 5, 5); the fourth is below the three.
    points = np.array([(1.0, 9, 9), (9.0, 1, 1), (9.0, 9, 0.5), (3.0, 3, 3), (6.0, 6, 6)])
    assert sorted(supported(solver(points), 3)) == [0, 1, 2, 3]


def test_unbeaten_but_never_best_is_left_out():
    # (5.5, 5.5) is beaten by none, yet under every weighting one of the ends is better.
    points = np.array([(1.0, 9.0), (9.0, 1.0), (5.5, 5.5)])
    assert sorted(supported(solver(points), 2)) == [0, 1]


def test_one_thing_is_asked_about_once_for_each_criterion():
    asked: list[np.ndarray] = []
    assert supported(solver(np.array([(2.0, 3.0, 4.0)]), asked), 3) == [0]
    assert len(asked) == 3


def test_nothing_found_is_an_empty_list():
    assert supported(lambda weights, bound: None, 3) == []


numbers = st.integers(1, 40).map(float)


@given(st.lists(st.tuples(numbers, numbers, numbers), min_size=1, max_size=12, unique=True))
def test_no_weighting_has_a_better_thing(triples):
    points = np.array(triples)
    found = supported(solver(points), 3)
    grid = [(a, b, 20 - a - b) for a in range(21) for b in range(21 - a)]
    sums = points @ (np.array(grid, dtype=float).T / 20)
    assert sums[found].min(axis=0) == pytest.approx(sums.min(axis=0), rel=1e-5)


@given(
    st.lists(st.tuples(numbers, numbers, numbers), min_size=1, max_size=8, unique=True),
    st.tuples(*[st.sampled_from((0.01, 1.0, 1000.0))] * 3),
)
def test_units_do_not_matter(triples, units):
    points = np.array(triples)
    plain, scaled = (
        {tuple(points[index]) for index in supported(solver(p), 3)}
        for p in (points, points * np.array(units))
    )
    # Ties under a single criterion may fall either way; the best values may not.
    for axis in range(3):
        assert min(p[axis] for p in plain) == min(p[axis] for p in scaled)
