"""Localisation by distances: against a kernel density by hand, scipy and pointpats, and limits."""

import numpy as np
import pandas as pd
import pytest

from gis.enterprises import distances
from gis.enterprises.distances import Draws, colocation, density, localisation
from gis.errors import InputTableError, SettingError
from gis.sphere import apart_km, sphere


def cloud(lon, lat, spread, n, seed):
    draw = np.random.default_rng(seed)
    return pd.DataFrame({"lon": draw.normal(lon, spread, n), "lat": draw.normal(lat, spread, n)})


ALL = cloud(108, 32, 3, 600, 1)
PAIRS = apart_km(ALL.head(60)).to_numpy()[np.triu_indices(60, 1)]


def test_the_density_is_that_of_scipy_with_a_mirror_at_zero():
    from scipy import stats  # what takes seconds to import is asked for where it is used

    made = localisation(ALL.head(60), ALL, Draws(20))
    told = stats.gaussian_kde(PAIRS, bw_method=made.bandwidth_km / PAIRS.std(ddof=1))
    at = made.curve.index.to_numpy()
    expected = told(at) + told(-at)
    assert made.curve["density"].to_numpy() == pytest.approx(expected, rel=2e-3)
    spread = min(PAIRS.std(), stats.iqr(PAIRS) / 1.34)
    assert made.bandwidth_km == pytest.approx(0.9 * spread * len(PAIRS) ** -0.2)


def test_the_share_of_close_pairs_is_that_of_pointpats():
    import pointpats
    from scipy import integrate

    near = cloud(105, 30, 0.3, 80, 4)
    made = localisation(near, pd.concat([ALL, near]), Draws(20))
    at = made.curve.index.to_numpy()
    some = at[(at > 15) & (at < 60)]
    # On a patch this small the plane is the sphere; K grows as the number of pairs within d.
    plane = sphere(near["lon"] - 105, near["lat"] - 30)[:, 1:] * [np.cos(np.radians(30)), 1]
    within = pointpats.k(plane, support=np.concatenate(([0.0], some)))[1][1:]
    ours = [integrate.trapezoid(made.curve["density"][at <= d], at[at <= d]) for d in some]
    assert np.array(ours) / ours[-1] == pytest.approx(within / within[-1], abs=0.06)


def test_a_cluster_is_localised_a_sample_of_all_is_neither():
    near = cloud(104, 30, 0.2, 50, 2)
    made = localisation(near, pd.concat([ALL, near]), Draws(100))
    assert made.verdict == "localised"
    first = made.curve.iloc[0]
    assert first["density"] > 10 * first["global_high"]
    assert first["localised"] == pytest.approx(first["density"] - first["global_high"])
    verdicts = [
        localisation(ALL.sample(50, random_state=s), ALL, Draws(100)).verdict for s in range(12)
    ]
    assert verdicts.count("neither") >= 9


def test_bands_nest_and_the_global_one_is_wider():
    curve = localisation(ALL.head(60), ALL, Draws(100)).curve
    assert (curve["global_low"] <= curve["local_low"]).all()
    assert (curve["local_low"] <= curve["local_high"]).all()
    assert (curve["local_high"] <= curve["global_high"]).all()


def test_order_and_names_do_not_matter_and_the_seed_does():
    one = localisation(ALL.head(60), ALL, Draws(40)).curve
    pd.testing.assert_frame_equal(localisation(ALL.head(60), ALL, Draws(40)).curve, one)
    turned = localisation(ALL.head(60)[::-1].reset_index(drop=True), ALL, Draws(40)).curve
    pd.testing.assert_frame_equal(turned, one)
    assert not localisation(ALL.head(60), ALL, Draws(40, seed=1)).curve.equals(one)


def test_industries_mixed_together_are_not_apart():
    near = cloud(104, 30, 0.2, 80, 2)
    assert colocation(near.head(40), near.tail(40), Draws(100)).verdict == "neither"
    far = cloud(110, 30, 0.2, 20, 3)
    assert colocation(near.head(60), far, Draws(100)).verdict == "dispersed"


def test_too_few_or_one_place_is_a_fault_and_many_are_sampled(monkeypatch):
    for wrong in (ALL.head(3), pd.DataFrame({"lon": [104.0] * 12, "lat": [30.0] * 12})):
        with pytest.raises(InputTableError):
            localisation(wrong, ALL)
    with pytest.raises(InputTableError):
        localisation(ALL.head(40), ALL.head(20))
    with pytest.raises(SettingError):
        Draws(5)
    monkeypatch.setattr(distances, "MOST_POINTS", 30)
    assert localisation(ALL.head(60), ALL, Draws(20)).sampled == 30


def test_density_sums_to_the_points():
    points = pd.DataFrame({"lon": [104.0, 104.01, 110.0], "lat": [30.0, 30.0, 35.0]})
    lon, lat = np.meshgrid(np.linspace(103.7, 104.3, 121), np.linspace(29.7, 30.3, 121))
    at = pd.DataFrame({"lon": lon.ravel(), "lat": lat.ravel()})
    cell_km2 = (0.005 * 111.195) ** 2 * np.cos(np.radians(30))
    assert density(points, at, 3.0).sum() * cell_km2 == pytest.approx(2, rel=5e-3)
    assert density(points, pd.DataFrame({"lon": [80.0], "lat": [40.0]}), 3.0).tolist() == [0.0]
    assert density(points.head(0), at, 3.0).sum() == 0
    with pytest.raises(SettingError):
        density(points, at, 0)


def test_two_industries_in_two_towns_are_apart_though_many_pairs_share_a_distance():
    draw = np.random.default_rng(2)

    def around(lon, lat):
        return pd.DataFrame({"lon": draw.normal(lon, 0.1, 30), "lat": draw.normal(lat, 0.1, 30)})

    made = distances.colocation(around(104.06, 30.67), around(106.55, 29.56))
    assert made.verdict == "dispersed"
    near, far = made.stretches("dispersed")[0], made.stretches("localised")[0]
    assert near[0] == 0
    assert near[1] < 150 < far[0] < 267  # the towns are 267 km apart; the kernel widens it
