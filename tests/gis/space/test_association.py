"""Spatial statistics: esda called by hand, islands, seeds. The grid of regions is made up."""

import itertools
import warnings
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import numpy as np
import pandas as pd
import pytest

from gis.errors import InputTableError, SettingError
from gis.space import association, permutations
from gis.space.neighbours import Nearness, Neighbourhood, neighbourhood
from gis.sphere import EARTH_KM

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import esda
    from libpysal.weights import W

SIDE = 7


def code(row: int, column: int) -> str:
    return f"90{row:02}{column:02}"


CODES = [code(i, j) for i in range(SIDE) for j in range(SIDE)]
POINTS = pd.DataFrame(
    [(100 + j * 0.5, 30 + i * 0.5) for i in range(SIDE) for j in range(SIDE)],
    index=CODES,
    columns=["lon", "lat"],
)
BORDERS = {
    code(i, j): [
        code(a, b)
        for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1))
        if 0 <= a < SIDE and 0 <= b < SIDE
    ]
    for i in range(SIDE)
    for j in range(SIDE)
}
# High in one corner, low in the opposite one, with noise.
VALUES = pd.Series(
    [
        20.0 - i - j + n
        for (i, j), n in zip(
            np.ndindex(SIDE, SIDE), np.random.default_rng(2).uniform(0, 2, SIDE**2), strict=True
        )
    ],
    index=CODES,
    name="output",
)
ISLAND = pd.DataFrame({"lon": [104.0], "lat": [33.2]}, index=["910000"])


@pytest.fixture
def grid() -> Neighbourhood:
    return neighbourhood(POINTS, borders=BORDERS)


def by_hand() -> W:
    return W(BORDERS, id_order=CODES, silence_warnings=True)


def test_moran_is_that_of_esda(grid):
    np.random.seed(11)  # noqa: NPY002  esda draws from it
    expected = esda.Moran(VALUES.to_numpy(), by_hand(), permutations=199)
    found = association.moran(VALUES, grid, permutations=199, seed=11)
    for name, value in (
        ("moran_i", expected.I),
        ("expected", expected.EI),
        ("z", expected.z_sim),
        ("p", expected.p_sim),
    ):
        assert found[name] == pytest.approx(value, rel=0, abs=1e-9)
    assert found["n"] == 49


def test_lisa_is_that_of_esda(grid):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        expected = esda.Moran_Local(VALUES.to_numpy(), by_hand(), permutations=499, seed=5)
    found = association.lisa(VALUES, grid, permutations=499, seed=5)
    np.testing.assert_allclose(found["local_i"], expected.Is, rtol=0, atol=1e-9)
    np.testing.assert_allclose(found["p"], expected.p_sim, rtol=0, atol=1e-9)
    assert found["quadrant"].tolist() == [association.QUADRANTS[q] for q in expected.q]
    threshold = esda.fdr(expected.p_sim, 0.05)
    assert (found["cluster"] != "ns").tolist() == (expected.p_sim <= threshold).tolist()
    # The slope of lag on z is Moran's I: the scatter plot shows the statistic.
    slope = (found["z"] * found["lag"]).sum() / (found["z"] ** 2).sum()
    assert slope == pytest.approx(association.moran(VALUES, grid)["moran_i"], rel=0, abs=1e-9)


def test_corners_come_out_high_and_low(grid):
    found = association.lisa(VALUES, grid)
    assert found.loc[code(0, 0), "cluster"] == "HH"
    assert found.loc[code(SIDE - 1, SIDE - 1), "cluster"] == "LL"
    spots = association.getis_ord(VALUES, grid)
    assert spots.loc[code(0, 0), "spot"] == "hot"
    assert spots.loc[code(SIDE - 1, SIDE - 1), "spot"] == "cold"


def test_gi_star_by_hand(grid):
    found = association.getis_ord(VALUES, grid)
    here = code(0, 0)
    block = VALUES[[here, *BORDERS[here]]]
    assert found.loc[here, "g"] == pytest.approx(block.sum() / VALUES.sum(), rel=1e-12)
    n, k = len(VALUES), len(block)
    sigma = VALUES.std(ddof=0)
    z = (block.mean() - VALUES.mean()) / (sigma * np.sqrt((n / k - 1) / (n - 1)))
    assert found.loc[here, "z"] == pytest.approx(z, rel=1e-9)


def test_a_seed_gives_the_same_again_and_leaves_numpy_alone(grid):
    np.random.seed(99)  # noqa: NPY002
    before = np.random.get_state()[1].copy()  # noqa: NPY002
    one = association.lisa(VALUES, grid, seed=3)
    assert (np.random.get_state()[1] == before).all()  # noqa: NPY002
    pd.testing.assert_frame_equal(one, association.lisa(VALUES, grid, seed=3))
    assert association.moran(VALUES, grid, seed=3).equals(association.moran(VALUES, grid, seed=3))


def test_two_sessions_at_once_get_the_figures_of_one_alone(grid):
    def drawn(seed: int) -> list[float]:
        overall = association.moran(VALUES, grid, permutations=299, seed=seed)
        local = association.lisa(VALUES, grid, permutations=299, seed=seed)
        spots = association.getis_ord(VALUES, grid, permutations=299, seed=seed)
        return [overall["z"], *local["p"], *spots["p"]]

    seeds = [1, 2] * 3
    alone = {seed: drawn(seed) for seed in (1, 2)}
    assert alone[1] != alone[2]
    with ThreadPoolExecutor(2) as sessions:
        assert list(sessions.map(drawn, seeds)) == [alone[seed] for seed in seeds]


def test_order_and_units_do_not_matter(grid):
    shuffled = VALUES.sample(frac=1, random_state=1)
    pd.testing.assert_frame_equal(
        association.lisa(shuffled * 1000, grid).loc[CODES], association.lisa(VALUES, grid)
    )


def test_an_island_is_tied_to_its_nearest_region():
    around = neighbourhood(pd.concat([POINTS, ISLAND]), borders=BORDERS)
    assert around.islands == ("910000",)
    assert around.w.neighbors["910000"] == [code(6, 6)]
    assert "910000" in around.w.neighbors[code(6, 6)]
    values = pd.concat([VALUES, pd.Series({"910000": 3.0})])
    assert association.lisa(values, around).notna().all().all()


def test_an_excluded_island_has_no_statistic_and_changes_none(grid):
    around = neighbourhood(pd.concat([POINTS, ISLAND]), borders=BORDERS, islands="exclude")
    values = pd.concat([VALUES, pd.Series({"910000": 3.0})])
    found = association.lisa(values, around)
    assert found.loc["910000"].isna().all()
    pd.testing.assert_frame_equal(
        found.drop(index="910000"), association.lisa(VALUES, grid), check_names=False
    )
    assert association.moran(values, around)["n"] == 49


def test_unknown_values_must_be_left_out_first(grid):
    holed = VALUES.copy()
    holed.iloc[0] = np.nan
    with pytest.raises(InputTableError, match=CODES[0]):
        association.lisa(holed, grid)
    known = neighbourhood(POINTS[holed.notna()], borders=BORDERS)
    assert CODES[0] not in known.w.neighbors[CODES[1]]
    assert association.lisa(holed, known)["p"].isna().sum() == 1


def test_equal_values_have_no_pattern(grid):
    flat = pd.Series(0.1, index=CODES)
    assert np.isnan(association.moran(flat, grid)["moran_i"])
    assert association.lisa(flat, grid).isna().all().all()
    assert association.getis_ord(flat, grid).isna().all().all()


def test_nearest_and_distance_against_brute_force():
    def kilometres(one: str, two: str) -> float:
        a, b = np.radians(POINTS.loc[one]), np.radians(POINTS.loc[two])
        h = (
            np.sin((b.lat - a.lat) / 2) ** 2
            + np.cos(a.lat) * np.cos(b.lat) * np.sin((b.lon - a.lon) / 2) ** 2
        )
        return float(2 * EARTH_KM * np.arcsin(np.sqrt(h)))

    here = code(2, 3)
    ranked = sorted((kilometres(here, other), other) for other in CODES if other != here)
    knn = neighbourhood(POINTS, "knn", near=Nearness(k=4))
    assert set(knn.w.neighbors[here]) == {other for _, other in ranked[:4]}
    band = neighbourhood(POINTS, "distance", near=Nearness(distance_km=80))
    assert set(band.w.neighbors[here]) == {other for km, other in ranked if km <= 80}
    # Islands all of them: a test of nearest pairs is no test of a distance.
    nearest = min(kilometres(a, b) for a in CODES for b in CODES if a != b)
    for islands in ("nearest", "exclude"):
        with pytest.raises(InputTableError, match=f"相距 {nearest:,.0f} 公里"):
            neighbourhood(POINTS, "distance", near=Nearness(distance_km=1), islands=islands)
    two = neighbourhood(POINTS, "distance", near=Nearness(distance_km=nearest + 1e-6))
    assert len(two.islands) < len(CODES)


def test_freight_cost_weights():
    cost = pd.DataFrame(np.inf, index=CODES, columns=CODES)
    cost.loc[CODES[0], [CODES[5], CODES[9], CODES[12]]] = [30.0, 10.0, np.nan]
    cheap = neighbourhood(POINTS, "cost", near=Nearness(k=3, cost_cny=cost))
    assert cheap.w.neighbors[CODES[0]][:2] == [CODES[9], CODES[5]]
    limited = neighbourhood(POINTS, "cost", near=Nearness(cost_cny=cost, maximum_cost_cny=20))
    assert CODES[5] not in limited.w.neighbors[CODES[0]]


@pytest.mark.parametrize(
    "choice",
    [
        {"kind": "queen"},
        {"islands": "keep"},
        {"kind": "knn", "k": 0},
        {"kind": "cost"},
        {"kind": "contiguity"},
        {"kind": "distance", "distance_km": -1},
    ],
)
def test_impossible_choices_are_refused(choice):
    numbers = {name: value for name, value in choice.items() if name in ("k", "distance_km")}
    others = {name: value for name, value in choice.items() if name not in numbers}
    with pytest.raises(SettingError):
        neighbourhood(POINTS, near=Nearness(**numbers), **others)


def test_too_little_to_compare():
    with pytest.raises(InputTableError):
        neighbourhood(POINTS.iloc[:2], borders=BORDERS)
    with pytest.raises(InputTableError):
        neighbourhood(POINTS, borders={}, islands="exclude")


def test_two_sided_doubles_and_negative_values_have_no_share(grid):
    one, two = (association.lisa(VALUES, grid, two_sided=side)["p"] for side in (False, True))
    np.testing.assert_allclose(two, np.minimum(2 * one, 1))
    with pytest.raises(InputTableError):
        association.getis_ord(VALUES - 100, grid)
    with pytest.raises(SettingError):
        association.lisa(VALUES, grid, alpha=0)


def ring(values):
    codes = [str(510000 + number) for number in range(len(values))]
    points = pd.DataFrame({"lon": 100.0 + np.arange(len(codes)), "lat": 30.0}, index=codes)
    borders = {c: [codes[i - 1], codes[(i + 1) % len(codes)]] for i, c in enumerate(codes)}
    return pd.Series(values, index=codes, dtype=float), neighbourhood(points, borders=borders)


def test_among_many_zeros_a_tie_is_no_evidence():
    """On a ring of 21 with 11 zeros, a high value beside two zeros meets zeros by chance often.

    Both neighbours are among 20 others of which 11 are zeros: (11 / 20) x (10 / 19) = 0.29.
    """
    values = np.zeros(21)
    values[[3, 7, 8, 12, 15, 18, 19, 20, 1, 5]] = np.arange(1, 11)
    y, around = ring(values)
    found = association.lisa(y, around)
    assert found["p"].iloc[5] == pytest.approx(11 / 20 * 10 / 19, abs=0.05)
    assert (found["cluster_raw"] == "ns").sum() >= 20
    spots = association.getis_ord(y, around)
    assert spots["p"].min() > 0.01


def test_among_few_regions_a_tie_is_no_evidence():
    """Four in a line: the end 30 has one neighbour, 50, the least of the other three, so p = 1/3."""
    codes = ["510100", "510200", "510300", "510400"]
    points = pd.DataFrame({"lon": 100.0 + np.arange(4), "lat": 30.0}, index=codes)
    borders = {c: [d for d in codes if abs(codes.index(c) - codes.index(d)) == 1] for c in codes}
    around = neighbourhood(points, borders=borders)
    values = pd.Series([30.0, 50.0, 100.0, 80.0], index=codes)
    assert association.getis_ord(values, around)["p"].iloc[0] == pytest.approx(1 / 3, abs=0.05)
    assert association.lisa(values, around)["p"].iloc[0] == pytest.approx(1 / 3, abs=0.05)
    # The whole against all 24 orders of the four.
    lag = around.w.sparse.toarray() / around.w.sparse.toarray().sum(axis=1, keepdims=True)
    z = values.to_numpy() - values.mean()
    every = np.array([z[list(p)] @ lag @ z[list(p)] for p in itertools.permutations(range(4))])
    rarer = min((every >= every[0] - 1e-9).mean(), (every <= every[0] + 1e-9).mean())
    found = association.moran(values, around, permutations=1999)
    assert found["p"] == pytest.approx(rarer, abs=0.04)


@pytest.mark.parametrize("chance", [{"permutations": 0}, {"permutations": -1}, {"seed": -1}])
def test_a_test_needs_draws_and_a_seed(grid, chance):
    for measure in (association.moran, association.lisa, association.getis_ord):
        with pytest.raises(SettingError) as caught:
            measure(VALUES, grid, **chance)
        assert str(next(iter(chance))) in str(caught.value)


def test_a_giant_among_the_smallest_is_no_hot_spot(grid):
    here = code(3, 3)
    values = pd.Series(50.0, index=CODES) + np.arange(len(CODES)) / 10
    values[BORDERS[here]] = 0.0
    values[here] = 2000.0
    found = association.getis_ord(values, grid).loc[here]
    # 0.46 of all lies in five regions of 49, but no four others have less than its neighbours.
    assert found["g"] == pytest.approx(2000 / values.sum(), rel=1e-12)
    assert found["z"] > 2
    assert found["p"] == pytest.approx(0.001)
    assert (found["spot"], found["spot_raw"]) == ("ns", "ns")
    # Local Moran says the same with its class: high among low.
    assert association.lisa(values, grid).loc[here, "cluster_raw"] == "HL"


def test_neighbours_above_chance_are_not_low_among_low_because_of_a_giant(grid):
    # One giant lifts the mean over everybody: all others lie below it, the fives next to fives too.
    here = code(3, 3)
    values = pd.Series(1.0, index=CODES) + np.arange(len(CODES)) / 1000
    values[[here, *BORDERS[here]]] = 5.0
    values[code(0, 0)] = 1e6
    found = association.lisa(values, grid).loc[here]
    assert found["quadrant"] == "LL"
    # Four draws of 48 without the giant always give less; with it (4 in 48) more.
    assert found["p"] == pytest.approx(4 / 48, abs=0.03)
    raised = association.lisa(values, grid, alpha=0.2).loc[here]
    assert raised["p"] <= 0.2
    assert raised["cluster_raw"] == "ns"


def test_draws_that_cannot_be_held_at_once_come_in_batches_of_the_next_seeds(monkeypatch):
    monkeypatch.setattr(permutations, "_MOST_HELD", 8)
    asked = []

    def draw(count, seed):
        asked.append((count, seed))
        # Each draw gives 1 to the first region and 5 to the second, but the first of a batch 3 and 5.
        sim = np.tile([1.0, 5.0], (count, 1))
        sim[0, 0] = 3.0
        return SimpleNamespace(Is=np.array([2.0, 4.0]), sim=sim)

    found, p, high = permutations.against_chance(draw, "Is", 10, 2**32 - 1, size=2)
    assert asked == [(4, 2**32 - 1), (4, 0), (2, 1)]
    assert found.Is.tolist() == [2.0, 4.0]
    # Three of ten draws, one of each batch, reach the first and none the second: (r + 1) / (10 + 1).
    assert p.tolist() == [4 / 11, 1 / 11]
    assert high.tolist() == [True, False]


def test_batches_count_every_draw(grid, monkeypatch):
    monkeypatch.setattr(permutations, "_MOST_HELD", 50 * len(VALUES))
    found = association.lisa(VALUES, grid, permutations=200)
    # The rarest of four batches of 50 is rarer than any of 50 draws can be.
    assert found["p"].min() == pytest.approx(1 / 201)
    assert found.loc[code(0, 0), "cluster"] == "HH"
    assert found.loc[code(SIDE - 1, SIDE - 1), "cluster"] == "LL"
