"""Bivariate and rate-adjusted Moran, join counts: by hand on a made-up grid, and esda's own."""

import warnings

import numpy as np
import pandas as pd
import pytest

from gis.errors import InputTableError
from gis.space import association, joint
from gis.space.neighbours import Neighbourhood, neighbourhood

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import esda
    from libpysal.weights import W

SIDE = 6
CODES = [f"90{i:02}{j:02}" for i in range(SIDE) for j in range(SIDE)]
POINTS = pd.DataFrame(
    [(100 + j * 0.5, 30 + i * 0.5) for i in range(SIDE) for j in range(SIDE)],
    index=CODES,
    columns=["lon", "lat"],
)
BORDERS = {
    f"90{i:02}{j:02}": [
        f"90{a:02}{b:02}"
        for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1))
        if 0 <= a < SIDE and 0 <= b < SIDE
    ]
    for i in range(SIDE)
    for j in range(SIDE)
}
ROWS = pd.Series([float(i) for i in range(SIDE) for _ in range(SIDE)], index=CODES)
COLUMNS = pd.Series([float(j) for _ in range(SIDE) for j in range(SIDE)], index=CODES)


@pytest.fixture
def around() -> Neighbourhood:
    return neighbourhood(POINTS, "contiguity", borders=BORDERS)


def weights() -> np.ndarray:
    w = np.array([[float(b in BORDERS[a]) for b in CODES] for a in CODES])
    return w / w.sum(axis=1, keepdims=True)


def test_bivariate_by_the_formula(around: Neighbourhood) -> None:
    rng = np.random.default_rng(3)
    x = ROWS + rng.normal(0, 0.5, len(CODES))
    y = -ROWS + rng.normal(0, 0.5, len(CODES))
    zx, zy = ((v - v.mean()) / v.std(ddof=0) for v in (x, y))
    # esda standardises by n − 1.
    n = len(CODES)
    expected = float(zx @ weights() @ zy) / n
    found = joint.moran_bivariate(x, y, around, permutations=99)
    assert found["moran_i"] == pytest.approx(expected, rel=0.04)
    assert found["moran_i"] < -0.5
    assert found["p"] == pytest.approx(0.01)


def test_bivariate_of_itself_is_moran_and_unrelated_is_near_0(around: Neighbourhood) -> None:
    own = joint.moran_bivariate(ROWS, ROWS, around, permutations=99)
    alone = association.moran(ROWS, around, permutations=99)
    assert own["moran_i"] == pytest.approx(alone["moran_i"], rel=0.04)
    across = joint.moran_bivariate(ROWS, COLUMNS, around, permutations=99)
    assert across["moran_i"] == pytest.approx(0, abs=1e-9)


def test_rates_are_esdas_and_do_not_change_the_weights(around: Neighbourhood) -> None:
    rng = np.random.default_rng(5)
    base = pd.Series(rng.integers(10, 5000, len(CODES)).astype(float), index=CODES)
    events = (base * (0.1 + 0.02 * ROWS)).round()
    transform, before = around.w.transform, {k: list(v) for k, v in around.w.neighbors.items()}
    found = joint.moran_rate(events, base, around, permutations=99)
    assert around.w.transform == transform
    assert {k: list(v) for k, v in around.w.neighbors.items()} == before
    fresh = W({c: BORDERS[c] for c in CODES}, id_order=CODES, silence_warnings=True)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = esda.Moran_Rate(events.to_numpy(), base.to_numpy(), fresh, permutations=9)
    assert found["moran_i"] == pytest.approx(theirs.I, abs=1e-12)
    assert found["moran_i"] > 0.5
    assert np.isnan(joint.moran_rate(base * 0.5, base, around, permutations=9)["moran_i"])


def test_join_counts_by_hand(around: Neighbourhood) -> None:
    # The upper half marked: 15 + 12 + … pairs inside it: 3 rows of 5, 2 × 6 between them.
    found = joint.join_counts(ROWS < 3, around, permutations=99)
    assert found["both"] == found["neither"] == 3 * 5 + 2 * 6
    assert found["one"] == 6
    assert found["expected_both"] < found["both"]
    assert found["p_both"] == pytest.approx(0.01)
    everyone = joint.join_counts(ROWS < 99, around, permutations=9)
    assert (everyone["both"], everyone["one"]) == (60, 0)
    assert np.isnan(everyone["p_both"])


def test_the_seed_gives_the_same_again(around: Neighbourhood) -> None:
    runs = [joint.join_counts(ROWS < 2, around, permutations=99, seed=s) for s in (4, 4, 5)]
    pd.testing.assert_series_equal(runs[0], runs[1])
    assert runs[0]["expected_both"] != runs[2]["expected_both"]


def test_faults_name_the_region(around: Neighbourhood) -> None:
    base = pd.Series(10.0, index=CODES)
    base["900203"] = 0.0
    with pytest.raises(InputTableError, match="900203"):
        joint.moran_rate(ROWS, base, around)
    with pytest.raises(InputTableError, match="900000"):
        joint.moran_rate(ROWS - 1, ROWS + 1, around)
    with pytest.raises(InputTableError, match="900200"):
        joint.join_counts(ROWS, around)
    unknown = ROWS.copy()
    unknown["900101"] = np.nan
    with pytest.raises(InputTableError, match="900101"):
        joint.moran_bivariate(unknown, ROWS, around)
