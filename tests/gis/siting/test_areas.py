"""Cooperation areas: by hand, in one piece, the same whatever the order, islands only by a ferry."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gis.atlas import Atlas
from gis.errors import SettingError
from gis.freight import costs, whereabouts
from gis.freight.costs import Terms
from gis.report.siting import areas as report
from gis.siting.areas import agreement, broken, regionalise

BASE = Atlas.bundled()


def test_alike_but_apart_are_not_joined():
    line = {0: [1], 1: [0, 2], 2: [1]}
    found = regionalise(np.array([[0.0], [9.0], [0.0]]), line, 2)
    assert broken(found.area, line) == []
    assert found.area[0] != found.area[2]


def test_freight_decides_where_all_are_alike():
    ring = {0: [1, 3], 1: [0, 2], 2: [1, 3], 3: [2, 0]}
    cost = np.full((4, 4), 100.0)
    for a, b in ((1, 2), (3, 0)):
        cost[a, b] = cost[b, a] = 1.0
    found = regionalise(np.zeros((4, 1)), ring, 2, cost, freight=1.0)
    assert found.area == (0, 1, 1, 0)


def test_pieces_bound_the_count_and_a_tie_joins_them():
    apart = {0: [1], 1: [0], 2: []}
    with pytest.raises(SettingError) as fault:
        regionalise(np.zeros((3, 1)), apart, 1)
    assert fault.value.key == "error.areas_pieces"
    tied = {0: [1], 1: [0, 2], 2: [1]}
    assert regionalise(np.zeros((3, 1)), tied, 1).area == (0, 0, 0)


@settings(max_examples=30, deadline=None)
@given(st.integers(2, 5), st.integers(2, 5), st.integers(1, 6), st.integers(0, 99))
def test_areas_are_in_one_piece_and_do_not_depend_on_the_order(rows, columns, count, seed):
    size = rows * columns
    near = {
        r * columns + c: [
            (r + a) * columns + c + b for a, b in ((0, 1), (1, 0), (0, -1), (-1, 0))
            if 0 <= r + a < rows and 0 <= c + b < columns
        ]
        for r in range(rows) for c in range(columns)
    }  # fmt: skip
    rng = np.random.default_rng(seed)
    profiles, cost = rng.random((size, 3)), rng.random((size, size))
    cost = cost + cost.T
    asked = min(count, size)
    found = regionalise(profiles, near, asked, cost)
    assert len(set(found.area)) == asked
    assert broken(found.area, near) == []
    order = rng.permutation(size)
    back = np.argsort(order)
    other = regionalise(
        profiles[order], {int(back[n]): [int(back[m]) for m in many] for n, many in near.items()}, asked,
        cost[np.ix_(order, order)],
    )  # fmt: skip
    again = [other.area[back[n]] for n in range(size)]
    assert agreement(found.area, again) == pytest.approx(1.0) or asked in (1, size)


def test_hainan_hangs_on_its_ferry_and_the_areas_of_a_province_are_whole():
    found = report.study(
        BASE,
        "四川",
        4,
        Terms(costs.defaults(BASE)),
        named={"成都平原": ["成都", "德阳", "眉山"], "川南": ["自贡", "宜宾", "泸州"]},
    )
    assert sorted(found.regions["area"].unique()) == [1, 2, 3, 4]
    assert found.areas["members"].sum() == len(found.regions) == 21
    assert -1 <= found.agreement <= 1
    assert found.ties == ()
    _, ties = report.neighbours_of(BASE, whereabouts.seats(BASE, "prefecture"))
    assert [("湛江" in tie[:2], "海口" in tie[:2], "琼州海峡" in tie[2]) for tie in ties] == [
        (True, True, True)
    ]


def test_a_place_in_two_named_areas_is_refused():
    with pytest.raises(SettingError) as fault:
        report.study(
            BASE, "四川", 3, Terms(costs.defaults(BASE)), named={"a": ["成都"], "b": ["成都市"]}
        )
    assert fault.value.key == "error.areas_twice"


def test_a_name_of_province_and_county_is_the_province():
    found = report.study(BASE, "海南", 2, Terms(costs.defaults(BASE)))
    assert {code[:2] for code in found.regions.index} == {"46"}
