"""Normalising, weighting, aggregating: by hand, worked examples, robustness. Tables made up,
but for the worked examples of the literature, whose sources stand beside them."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gis.errors import InputTableError, SettingError
from gis.indicators import composite, scaling, weighting
from gis.indicators.composite import Recipe

TABLE = pd.DataFrame(
    {"gdp": [10.0, 20.0, 40.0, 30.0], "cost": [4.0, 1.0, 3.0, 2.0], "area": [1.0, 5.0, 2.0, 9.0]},
    index=list("ABCD"),
)
DIRECTIONS = {"gdp": 1, "cost": -1, "area": 1}
CLOSE = {"rel": 0, "abs": 1e-9}


def test_entropy_weights_of_the_worked_example():
    # Xu (2004), European Journal of Operational Research 156(2), 530-532; table and result as
    # quoted in the tests of the public packages crispyn and objective-weights-mcda.
    table = pd.DataFrame([[30, 30, 38, 29], [19, 54, 86, 29], [19, 15, 85, 28.9], [68, 70, 60, 29]])
    assert weighting.entropy(table).round(4).tolist() == [0.4630, 0.3992, 0.1378, 0.0]


def test_critic_weights_of_the_worked_example():
    # Tus & Aytac Adali (2019), Opsearch 56(2), 528-538, doi:10.1007/s12597-019-00371-6; table
    # and result as quoted in the tests of pymcdm and crispyn. The figures leave the cost
    # criterion (the first) unturned; turned round, the weights differ.
    table = pd.DataFrame(
        [
            [5000, 3, 3, 4, 3, 2],
            [680, 5, 3, 2, 2, 1],
            [2000, 3, 2, 3, 4, 3],
            [600, 4, 3, 1, 2, 2],
            [800, 2, 4, 3, 3, 4],
        ],
        dtype=float,
    )
    assert weighting.critic(table).round(3).tolist() == [
        0.157,
        0.249,
        0.168,
        0.121,
        0.154,
        0.151,
    ]
    turned = weighting.critic(table * [-1, 1, 1, 1, 1, 1])
    assert turned.round(3).tolist() == [0.184, 0.213, 0.142, 0.158, 0.168, 0.134]


def test_topsis_of_the_worked_example():
    # Papathanasiou & Ploskas (2018), Multiple Criteria Decision Aid, chapter 1, Springer; their
    # published example code gives the table, the tests of pyrepo-mcda quote the result.
    table = pd.DataFrame(
        [[8, 7, 2, 1], [5, 3, 7, 5], [7, 5, 6, 4], [9, 9, 7, 3], [11, 10, 3, 7], [6, 9, 5, 4]]
    )
    weights = pd.Series([0.4, 0.3, 0.1, 0.2])
    closeness = composite.topsis(table, dict.fromkeys(range(4), 1), weights)
    assert closeness.round(3).tolist() == [0.387, 0.327, 0.391, 0.615, 0.868, 0.493]


# Five smartphones of Krishnan, Kasim, Hamid & Ghazali (2021), Symmetry 13(6), 973,
# doi:10.3390/sym13060973, Table 1; results of Tables 2 and 5. Read as transcribed, table by table, in
# the research notes of github.com/fatihaydost/kds-topsis-critic (docs/research/methods/critic.md and
# entropy.md); the paper itself was not at hand. Its variants are those of the composite index:
# minima turned by min-max first.
PHONES = pd.DataFrame(
    [
        [649, 4.7, 326, 7.1, 143],
        [749, 5.5, 401, 7.3, 192],
        [740, 5.7, 520, 7.6, 171],
        [400, 5.7, 520, 11.1, 179],
        [600, 5.5, 538, 8.9, 152],
    ],
    columns=["price", "screen", "pixels", "thickness", "mass"],
    dtype=float,
)
PHONE_DIRECTIONS = {"price": -1, "screen": 1, "pixels": 1, "thickness": -1, "mass": -1}


@pytest.mark.parametrize(
    ("method", "published"),
    [
        ("critic", [0.1872, 0.1838, 0.1691, 0.2599, 0.2000]),
        ("entropy", [0.3481, 0.1360, 0.1690, 0.1463, 0.2006]),
    ],
)
def test_weights_of_a_published_table_with_costs(method, published):
    index = composite.composite(PHONES, PHONE_DIRECTIONS, Recipe(weights=method))
    assert index.indicators["weight"].round(4).tolist() == published
    spread = scaling.normalise(PHONES, PHONE_DIRECTIONS).std(ddof=1)
    assert spread.round(4).tolist() == [0.4062, 0.4147, 0.4394, 0.4161, 0.4063]


def test_critic_weights_of_its_authors():
    # Diakoulaki, Mavrotas & Papayannakis (1995), Computers & Operations Research 22(7), 763-770:
    # eight firms, three criteria. Table and weights as quoted in the tests of scikit-criteria
    # (quatrope/scikit-criteria, tests/preprocessing/test_weighters.py); the paper was not at hand.
    firms = pd.DataFrame(
        [
            [61, 1.08, 4.33],
            [20.7, 0.26, 4.34],
            [16.3, 1.98, 2.53],
            [9, 3.29, 1.65],
            [5.4, 2.77, 2.33],
            [4, 4.12, 1.21],
            [-6.1, 3.52, 2.10],
            [-34.6, 3.31, 0.98],
        ]
    )
    np.testing.assert_allclose(
        weighting.critic(firms), [0.20222554, 0.48090173, 0.31687273], rtol=0, atol=5e-9
    )


def test_topsis_of_its_authors():
    # The fighter aircraft of Hwang & Yoon (1981), Multiple Attribute Decision Making, Springer,
    # pp. 133-134: speed, range, payload, cost, reliability, manoeuvrability. Table, weights, steps
    # and result as transcribed in an example of the public package mcdajs; the book was not at
    # hand. It rounds every step to four figures, hence the tolerance of the last.
    table = pd.DataFrame(
        [
            [2.0, 1500, 20000, 5.5, 5, 9],
            [2.5, 2700, 18000, 6.5, 3, 5],
            [1.8, 2000, 21000, 4.5, 7, 7],
            [2.2, 1800, 20000, 5.0, 5, 5],
        ],
        index=["A1", "A2", "A3", "A4"],
    )
    weights = pd.Series([0.2, 0.1, 0.1, 0.1, 0.2, 0.3])
    directions = dict(zip(range(6), (1, 1, 1, -1, 1, 1), strict=True))
    closeness = composite.topsis(table, directions, weights)
    np.testing.assert_allclose(closeness, [0.643, 0.268, 0.613, 0.312], rtol=0, atol=6e-4)
    # The index by own weights is the same figure.
    index = composite.composite(
        table, directions, Recipe("vector", dict(enumerate(weights)), "topsis")
    )
    pd.testing.assert_series_equal(index.regions["score"], closeness, check_names=False)
    assert index.regions["rank"].tolist() == [1, 4, 2, 3]


@pytest.mark.parametrize(
    ("table", "published"),
    [
        ([[1, 3000], [2, 3750], [5, 4500]], [0.762, 0.722, 0.238]),
        ([[6, 2.0], [7, 2.75], [10, 3.5]], [0.489, 0.612, 0.511]),
    ],
)
def test_topsis_of_a_published_comparison(table, published):
    # Risk and altitude of three climbs in two units: Opricovic & Tzeng (2004), European Journal of
    # Operational Research 156(2), 445-455, doi:10.1016/S0377-2217(03)00020-1, Tables 1 to 3, as
    # transcribed in github.com/fatihaydost/kds-topsis-critic; the paper was not at hand.
    climbs = pd.DataFrame(table, columns=["risk", "altitude"], dtype=float)
    weights = pd.Series({"risk": 0.5, "altitude": 0.5})
    closeness = composite.topsis(climbs, {"risk": -1, "altitude": 1}, weights)
    assert closeness.round(3).tolist() == published


def test_topsis_with_a_cost_by_brute_force():
    weights = pd.Series({"gdp": 0.5, "cost": 0.3, "area": 0.2})
    ours = composite.topsis(TABLE, DIRECTIONS, weights)
    # Textbook form: cost stays positive, and its ideal is the smallest value.
    scaled = TABLE / np.sqrt((TABLE**2).sum()) * weights
    best = [scaled.gdp.max(), scaled.cost.min(), scaled.area.max()]
    worst = [scaled.gdp.min(), scaled.cost.max(), scaled.area.min()]
    for region, row in scaled.iterrows():
        far = sum((x - b) ** 2 for x, b in zip(row, best, strict=True)) ** 0.5
        near = sum((x - w) ** 2 for x, w in zip(row, worst, strict=True)) ** 0.5
        assert ours[region] == pytest.approx(near / (far + near), **CLOSE)


@pytest.mark.parametrize(
    ("method", "gdp", "cost"),
    [
        ("minmax", [0, 1 / 3, 1, 2 / 3], [0, 1, 1 / 3, 2 / 3]),
        (
            "zscore",
            np.array([-15, -5, 15, 5]) / 125**0.5,
            np.array([-1.5, 1.5, -0.5, 0.5]) / 1.25**0.5,
        ),
        ("rank", [0, 1 / 3, 1, 2 / 3], [0, 1, 1 / 3, 2 / 3]),
        ("ratio", [0.4, 0.8, 1.6, 1.2], [0.625, 2.5, 2.5 / 3, 1.25]),
        ("vector", np.array([10, 20, 40, 30]) / 3000**0.5, -np.array([4, 1, 3, 2]) / 30**0.5),
    ],
)
def test_normalisations_by_hand(method, gdp, cost):
    scaled = scaling.normalise(TABLE, DIRECTIONS, method)
    np.testing.assert_allclose(scaled["gdp"], gdp, atol=1e-12)
    np.testing.assert_allclose(scaled["cost"], cost, atol=1e-12)


@pytest.mark.parametrize("method", scaling.NORMALISATIONS)
def test_missing_stays_missing_and_moves_nobody_else(method):
    holed = pd.concat([TABLE, pd.DataFrame({"gdp": [np.nan]}, index=["E"])])
    scaled = scaling.normalise(holed, DIRECTIONS, method)
    assert scaled.loc["E"].isna().all()
    pd.testing.assert_frame_equal(
        scaled.drop(index="E"), scaling.normalise(TABLE, DIRECTIONS, method)
    )


def test_ties_share_their_mean_rank():
    scaled = scaling.normalise(pd.DataFrame({"x": [1.0, 2.0, 2.0, 3.0]}), {"x": 1}, "rank")
    np.testing.assert_allclose(scaled["x"], [0, 0.5, 0.5, 1])


@pytest.mark.parametrize("method", ["minmax", "zscore"])
def test_a_constant_indicator_has_no_scale(method):
    scaled = scaling.normalise(pd.DataFrame({"x": [0.1, 0.1, 0.1]}), {"x": 1}, method)
    assert scaled["x"].isna().all()


def test_arithmetic_and_geometric_by_hand():
    own = {"gdp": 1, "cost": 1, "area": 2}
    index = composite.composite(TABLE, DIRECTIONS, Recipe(weights=own))
    # D: gdp 2/3, cost 2/3, area 1 -> (2/3 + 2/3 + 2) / 4
    assert index.regions.loc["D", "score"] == pytest.approx(5 / 6, **CLOSE)
    assert index.indicators["weight"].tolist() == [0.25, 0.25, 0.5]
    pd.testing.assert_series_equal(
        index.parts.sum(axis=1), index.regions["score"], check_names=False
    )
    index = composite.composite(
        TABLE, DIRECTIONS, Recipe(normalisation="ratio", weights=own, aggregation="geometric")
    )
    assert index.regions.loc["D", "score"] == pytest.approx(
        (1.2 * 1.25 * (9 / 4.25) ** 2) ** 0.25, **CLOSE
    )
    np.testing.assert_allclose(np.exp(index.parts.sum(axis=1)), index.regions["score"])


def test_geometric_of_zero_is_zero_unless_its_weight_is():
    recipe = Recipe(aggregation="geometric")
    assert composite.composite(TABLE, DIRECTIONS, recipe).regions.loc["A", "score"] == 0.0
    recipe = Recipe(aggregation="geometric", weights={"gdp": 1, "cost": 0, "area": 0})
    index = composite.composite(TABLE, DIRECTIONS, recipe)
    assert index.regions.loc["B", "score"] == pytest.approx(1 / 3, **CLOSE)
    assert index.parts.loc["B", "area"] == 0.0


def test_a_region_with_an_unknown_indicator_has_no_score():
    holed = TABLE.copy()
    holed.loc["C", "area"] = np.nan
    index = composite.composite(holed, DIRECTIONS, Recipe())
    assert index.regions["score"].isna().tolist() == [False, False, True, False]
    assert index.regions["rank"].dropna().tolist() == [3, 2, 1]
    assert index.indicators.loc["area", "coverage"] == 0.75
    assert index.regions.loc["C", "known"] == 2


@pytest.mark.parametrize("normalisation", ["minmax", "zscore", "rank", "ratio", "vector"])
@pytest.mark.parametrize("weights", ["equal", "entropy", "critic"])
@pytest.mark.parametrize("aggregation", ["arithmetic", "topsis", "geometric"])
def test_rows_without_a_score_move_no_ranks(normalisation, weights, aggregation):
    rng = np.random.default_rng(8)
    table = pd.DataFrame(
        rng.uniform(1, 9, (18, 3)),
        columns=["gdp", "cost", "area"],
        index=[f"r{i}" for i in range(18)],
    )
    # Three more regions, far out in what is known of them.
    more = pd.DataFrame(
        {"gdp": [900.0, np.nan, 0.0], "cost": [np.nan, 700.0, 0.5], "area": [800.0, 0.0, np.nan]},
        index=["x", "y", "z"],
    )
    recipe = Recipe(normalisation, weights, aggregation)
    if aggregation == "geometric" and normalisation in ("zscore", "vector"):
        return
    alone = composite.composite(table, DIRECTIONS, recipe)
    beside = composite.composite(pd.concat([table, more]), DIRECTIONS, recipe)
    for column in ("score", "rank"):
        assert beside.regions.loc[table.index, column].tolist() == pytest.approx(
            alone.regions[column].tolist(), rel=1e-12
        )
        assert beside.regions.loc[more.index, column].isna().all()
    assert beside.normalised.loc[more.index].isna().all(axis=None)
    for robust in (composite.rank_by_normalisation, composite.rank_by_random_weights):
        pd.testing.assert_frame_equal(
            robust(pd.concat([table, more]), DIRECTIONS, recipe).loc[table.index],
            robust(table, DIRECTIONS, recipe),
        )


@pytest.mark.parametrize(
    ("recipe", "fault"),
    [
        (Recipe(normalisation="log"), SettingError),
        (Recipe(aggregation="median"), SettingError),
        (Recipe(weights="pca"), SettingError),
        (Recipe(weights={"gdp": 1}), SettingError),
        (Recipe(weights={"gdp": -1, "cost": 1, "area": 1}), SettingError),
        (Recipe(weights={"gdp": 0, "cost": 0, "area": 0}), SettingError),
        (Recipe(normalisation="zscore", aggregation="geometric"), SettingError),
        (Recipe(minimum_coverage=1.5), SettingError),
    ],
)
def test_impossible_choices_are_refused(recipe, fault):
    with pytest.raises(fault):
        composite.composite(TABLE, DIRECTIONS, recipe)


def test_thin_data_is_refused_with_the_threshold():
    holed = TABLE.copy()
    holed.loc[["A", "B"], "area"] = np.nan
    with pytest.raises(InputTableError, match=r"area 2/4.*60%"):
        composite.composite(holed, DIRECTIONS, Recipe())
    index = composite.composite(holed, DIRECTIONS, Recipe(minimum_coverage=0.5))
    assert index.regions["score"].notna().sum() == 2
    with pytest.raises(InputTableError, match="area"):
        composite.composite(TABLE.assign(area=3.0), DIRECTIONS, Recipe())
    with pytest.raises(InputTableError):
        composite.composite(TABLE.iloc[:1], DIRECTIONS, Recipe())
    with pytest.raises(SettingError, match="area"):
        composite.composite(TABLE, {"gdp": 1, "cost": -1}, Recipe())


def test_degenerate_weights():
    constant = pd.DataFrame({"a": [1.0, 1.0, 1.0], "b": [1.0, 2.0, 4.0]})
    assert weighting.entropy(constant).tolist() == [0.0, 1.0]
    assert weighting.critic(constant).isna().all()
    agreeing = pd.DataFrame({"a": [1.0, 2.0, 4.0], "b": [2.0, 4.0, 8.0]})
    assert weighting.critic(agreeing).isna().all()
    assert weighting.entropy(constant.iloc[:1]).isna().all()
    with pytest.raises(InputTableError):
        weighting.entropy(-agreeing)
    with pytest.raises(InputTableError):
        composite.composite(agreeing, {"a": 1, "b": 1}, Recipe(weights="critic"))


@settings(max_examples=30, deadline=None)
@given(
    st.integers(0, 10_000),
    st.sampled_from(scaling.NORMALISATIONS),
    st.sampled_from(["equal", "entropy", "critic"]),
    st.sampled_from(composite.AGGREGATIONS),
)
def test_order_and_units_do_not_matter(seed, normalisation, weights, aggregation):
    if aggregation == "geometric" and normalisation in ("zscore", "vector"):
        normalisation = "rank"
    table = pd.DataFrame(
        np.random.default_rng(seed).uniform(1, 100, (7, 3)),
        index=list("ABCDEFG"),
        columns=["gdp", "cost", "area"],
    )
    recipe = Recipe(normalisation, weights, aggregation)
    expected = composite.composite(table, DIRECTIONS, recipe)
    shuffled = table.sample(frac=1, random_state=seed) * [1000, 0.5, 3]
    found = composite.composite(shuffled[["area", "gdp", "cost"]], DIRECTIONS, recipe)
    np.testing.assert_allclose(
        found.regions.loc[table.index, "score"], expected.regions["score"], rtol=1e-9
    )
    assert expected.indicators["weight"].sum() == pytest.approx(1, **CLOSE)


def test_a_normalisation_that_is_undefined_somewhere_ranks_nobody():
    # D costs nothing, which is best and cannot be inverted: the others would be ranked as if it were not there.
    table = TABLE.assign(cost=[5.0, 3.0, 1.0, 0.0])
    ranks = composite.rank_by_normalisation(table, DIRECTIONS, Recipe())
    assert ranks["ratio"].isna().all()
    assert ranks.drop(columns="ratio").notna().all(axis=None)
    with pytest.raises(InputTableError):
        composite.composite(table, DIRECTIONS, Recipe(normalisation="ratio"))


def test_rank_over_normalisations():
    ranks = composite.rank_by_normalisation(TABLE, DIRECTIONS, Recipe())
    assert list(ranks.columns) == list(scaling.NORMALISATIONS)
    assert (ranks.loc["A"] == 4).all()
    for method in scaling.NORMALISATIONS:
        alone = composite.composite(TABLE, DIRECTIONS, Recipe(normalisation=method))
        pd.testing.assert_series_equal(ranks[method], alone.regions["rank"], check_names=False)


def test_random_weights_bound_every_choice_of_weights():
    moves = composite.rank_by_random_weights(TABLE, DIRECTIONS, Recipe(), draws=500, seed=1)
    again = composite.rank_by_random_weights(TABLE, DIRECTIONS, Recipe(), draws=500, seed=1)
    pd.testing.assert_frame_equal(moves, again)
    assert (moves["rank_best"] <= moves["rank_low"]).all()
    assert (moves["rank_low"] <= moves["rank_median"]).all()
    assert (moves["rank_high"] <= moves["rank_worst"]).all()
    assert moves["share_first"].sum() == pytest.approx(1, **CLOSE)
    # A is worst in all three, so no weights can lift it; with the whole triangle of weights
    # each of the others comes first where it is best.
    assert moves.loc["A"].tolist() == [4, 4, 4, 4, 4, 0]
    assert (moves.loc[["B", "C", "D"], "rank_best"] == 1).all()


def test_random_weights_agree_with_one_at_a_time():
    weights = np.random.default_rng(4).dirichlet(np.ones(3), 40)
    for aggregation in composite.AGGREGATIONS:
        recipe = Recipe(aggregation=aggregation)
        moves = composite.rank_by_random_weights(TABLE, DIRECTIONS, recipe, draws=40, seed=4)
        ranks = [
            composite.composite(
                TABLE,
                DIRECTIONS,
                Recipe(aggregation=aggregation, weights=dict(zip(TABLE, row, strict=True))),
            ).regions["rank"]
            for row in weights
        ]
        pd.testing.assert_series_equal(
            moves["rank_worst"], pd.concat(ranks, axis=1).max(axis=1), check_names=False
        )


@pytest.mark.parametrize("choice", [{"draws": 0}, {"interval": 1.0}])
def test_random_weights_refuse_nonsense(choice):
    with pytest.raises(SettingError):
        composite.rank_by_random_weights(TABLE, DIRECTIONS, Recipe(), **choice)


def test_what_an_index_would_refuse_is_told_with_the_reason():
    table = pd.DataFrame(
        {
            "gdp": [1.0, 2.0, 3.0],
            "area": [3.0, 2.0, 1.0],
            "kilns": [1.0, np.nan, np.nan],
            "ports": [2.0, 2.0, 2.0],
        }
    )
    signs = {"gdp": 1, "kilns": 1, "ports": -1}
    expected = {"area": "direction", "kilns": "thin", "ports": "constant"}
    assert composite.unusable(table, signs, Recipe()) == expected
    # Ranks of equal values are defined; weights from min-max values are not.
    by_rank = {"area": "direction", "kilns": "thin"}
    assert composite.unusable(table, signs, Recipe("rank")) == by_rank
    assert composite.unusable(table, signs, Recipe("rank", "critic")) == expected
    assert composite.unusable(table, signs, Recipe(minimum_coverage=1 / 3)) == {
        "area": "direction", "kilns": "constant", "ports": "constant",
    }  # fmt: skip
    left = table.drop(columns=list(expected))
    assert composite.composite(left, {"gdp": 1}, Recipe()).regions["score"].tolist() == [0, 0.5, 1]
