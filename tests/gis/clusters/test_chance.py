"""Networks against chance: every layout of small degrees is enumerated; the real plan stands out of nothing."""

import re
from itertools import combinations, product

import numpy as np
import pandas as pd
import pytest

from gis.atlas import Atlas
from gis.clusters import chance, knowledge, network
from gis.errors import SettingError
from gis.industries import portfolio
from gis.report import chance as words

SMALL = np.array([[1, 1, 1, 0, 0], [1, 1, 0, 0, 0], [1, 0, 0, 1, 0], [0, 0, 0, 1, 1]], dtype=bool)


def every(has):
    """Return every table with the row and column sums of a table."""
    rows, columns = has.sum(axis=1), has.sum(axis=0)
    ways = [
        [
            np.isin(np.arange(has.shape[1]), chosen)
            for chosen in combinations(range(has.shape[1]), n)
        ]
        for n in rows
    ]
    tables = (np.array(way) for way in product(*ways))
    return np.array([table for table in tables if (table.sum(axis=0) == columns).all()])


def frame(has):
    return pd.DataFrame(
        has.astype(float),
        index=[f"99{i:02}00" for i in range(len(has))],
        columns=[f"i{j}" for j in range(has.shape[1])],
    )


@pytest.mark.parametrize("has", [SMALL, SMALL.T])
def test_each_layout_is_drawn_equally_often(has):
    found = chance.drawn(has, 6000, seed=1)
    assert (found.sum(axis=1) == has.sum(axis=0)).all()
    assert (found.sum(axis=2) == has.sum(axis=1)).all()
    all_of_them = {table.tobytes(): 0 for table in every(has)}
    assert len(all_of_them) == 120
    for table in found:
        all_of_them[np.ascontiguousarray(table).tobytes()] += 1
    counts = np.array(list(all_of_them.values()))
    # χ² with 119 degrees of freedom: 173.6 is exceeded once in a thousand.
    assert ((counts - 50.0) ** 2 / 50.0).sum() < 173.6


def test_p_of_a_tie_is_that_of_enumeration():
    found = chance.chance(frame(SMALL), draws=6000, graph_draws=1)
    tables = every(SMALL).astype(int)
    shared = tables @ np.swapaxes(tables, 1, 2)
    for row in found.ties.itertuples():
        i, j = int(row.one[2:4]), int(row.two[2:4])
        exact = (shared[:, i, j] >= row.shared).mean()
        # Four standard errors of 6,000 draws.
        assert row.p == pytest.approx(exact, abs=4 * 0.5 / 6000**0.5)
        assert row.expected == pytest.approx(shared[:, i, j].mean(), abs=0.04)


def test_degrees_that_allow_one_layout_stand_out_of_nothing():
    nested = np.tril(np.ones((4, 4), dtype=bool))
    found = chance.chance(frame(nested), draws=99, graph_draws=19)
    assert (found.ties["p"] == 1).all()
    assert found.standing_out == 0
    assert (found.modularity.p, found.modularity.sd) == (1.0, 0.0)
    assert found.modularity.mean == pytest.approx(found.modularity.value, abs=1e-12)
    assert words.sentences(found, "zh")[0].startswith("与随机布局相比，没有一项超出偶然")
    assert words.plainly(found, "zh") == words.sentences(found, "zh")[0]


def test_two_planted_groups_stand_out():
    block = np.zeros((12, 16), dtype=bool)
    rng = np.random.default_rng(3)
    for row in range(12):
        start = 0 if row < 6 else 8
        block[row, start + rng.permutation(8)[:6]] = True
    found = chance.chance(frame(block))
    assert found.modularity.p == 1 / 200
    assert found.modularity.value > found.modularity.mean + 4 * found.modularity.sd
    assert found.standing_out > 0
    apart = {(row.one, row.two) for row in found.ties[found.ties["p_adjusted"] < 0.05].itertuples()}
    assert all((one < "990600") == (two < "990600") for one, two in apart)
    assert "社区划分超出偶然" in words.sentences(found, "zh")[1]
    for lang in ("zh", "en"):
        # A planner reads what it says; figures of the test are a question away.
        plain = words.plainly(found, lang)
        assert str(found.standing_out) in plain
        assert not re.search(r"\bp\b|0\.05|1,?999", plain)


def test_the_layout_of_sichuan_is_that_of_chance():
    atlas = Atlas.bundled()
    rows = atlas.table("designations")
    rows = rows[rows["plan_id"] == "sichuan-2025-2027"]
    table = portfolio.portfolio(
        rows, atlas.regions(), level="prefecture", policies=knowledge.policies(atlas)
    ).table
    found = chance.chance(table)
    assert (len(found.ties), int((found.ties["p"] < 0.05).sum()), found.standing_out) == (47, 0, 0)
    assert found.modularity.value == pytest.approx(0.118, abs=5e-4)
    assert found.modularity.mean == pytest.approx(0.103, abs=0.005)
    assert found.modularity.sd == pytest.approx(0.031, abs=0.005)
    assert not found.modularity.stands_out
    # The same seed gives the same figures, the order of rows changes nothing, however many draws are made.
    few = chance.chance(table, draws=99, graph_draws=9)
    again = chance.chance(table.iloc[::-1], draws=99, graph_draws=9)
    pd.testing.assert_frame_equal(again.ties, few.ties)
    pd.testing.assert_frame_equal(again.regions, few.regions)
    said = words.sentences(found, "en")
    assert said[0].startswith("Beside random layouts nothing stands out")
    assert "0 of 47 ties have p < 0.05, 0 stand out" in said[1]
    whole = network.read(table, chance.Tying())
    pd.testing.assert_series_equal(whole.pairs["p"], found.ties["p"])
    assert whole.nodes["strength"].is_monotonic_decreasing
    assert whole.modularity == found.modularity.value


def test_that_random_layouts_know_no_counts_is_said_where_ties_weigh_them():
    table = pd.DataFrame(SMALL.astype(float), list("ABCD"), list("vwxyz"))
    often = table.copy()
    often.loc["A", "v"] = 3.0

    def said(values, method):
        found = chance.chance(values, chance.Tying(method), draws=20, graph_draws=5)
        return any("余弦强度按每格的条数算" in one for one in words.sentences(found, "zh"))

    assert said(often, "cosine")
    assert not said(often, "jaccard")
    assert not said(table, "cosine")


def test_distance_weighs_in_random_layouts_too():
    table = frame(SMALL)
    apart = pd.DataFrame(300.0, index=table.index, columns=table.index)
    plain = chance.chance(table, draws=199, graph_draws=19)
    near = chance.chance(
        table, chance.Tying(weight="near_weight", apart=apart), draws=199, graph_draws=19
    )
    # Everybody equally far: every strength by 1/e, Q and all p as before.
    assert near.regions["strength_expected"].to_numpy() == pytest.approx(
        plain.regions["strength_expected"].to_numpy() / np.e, rel=1e-12
    )
    assert near.modularity.value == pytest.approx(plain.modularity.value, rel=1e-9)
    assert near.regions["strength_p"].tolist() == plain.regions["strength_p"].tolist()


@pytest.mark.parametrize("has", [np.zeros((0, 0), dtype=bool), np.zeros((3, 2), dtype=bool),
                                 np.ones((1, 4), dtype=bool), np.eye(3, dtype=bool)])  # fmt: skip
def test_nothing_shared_is_nothing_to_hold(has):
    found = chance.chance(frame(has), draws=20, graph_draws=5)
    assert found.ties.empty
    assert words.sentences(found, "zh") == []
    assert found.modularity.p == 1
    with pytest.raises(SettingError):
        chance.chance(frame(has), draws=5, graph_draws=20)
