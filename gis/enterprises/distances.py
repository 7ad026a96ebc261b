"""Measures on the distances between enterprises: localisation, colocation, density of points.

They ask whether the enterprises of an industry stand closer together than those of all industries
would if they changed places, and need no regions and so no borders.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
from scipy.spatial import cKDTree
from scipy.spatial.distance import cdist, pdist

from gis.errors import InputTableError, SettingError
from gis.sphere import EARTH_KM, sphere

# More points than this are sampled, so that the pairs fit into memory.
MOST_POINTS = 2000
_STEPS = 128
# Bins are so much narrower than the kernel that they do not show.
_BINS_PER_BANDWIDTH = 20
_LEAST_POINTS = 10
_TAIL_BANDWIDTHS = 6


@dataclass(frozen=True)
class Draws:
    """How the band is drawn.

    Attributes
    ----------
    simulations
        How often the places are drawn anew; at least 20.
    level
        Share of simulations outside each side of the band, above 0 and below a half.
    seed
        Of the random numbers.
    """

    simulations: int = 200
    level: float = 0.05
    seed: int = 0

    def __post_init__(self) -> None:
        """Refuse what gives no band."""
        if self.simulations < 20 or not 0 < self.level < 0.5:
            raise SettingError("error.points_draws", simulations=self.simulations, level=self.level)


@dataclass(frozen=True, eq=False)
class Localisation:
    """Density of the distances between enterprises, with what chance would give.

    Attributes
    ----------
    curve
        Index ``distance_km``; ``density`` per km, ``local_low`` and ``local_high`` (the band at each
        distance), ``global_low`` and ``global_high`` (the band that a share ``level`` of the
        simulations leaves on its side anywhere), ``localised`` and ``dispersed`` (how far the
        density lies above or below the global band; 0 inside).
    verdict
        ``localised`` where the density is above the global band anywhere, ``dispersed`` where it
        is below it somewhere and nowhere above, else ``neither``.
    bandwidth_km
        Of the kernel.
    sampled
        How many points entered, where there were more than :data:`MOST_POINTS`; else 0.
    """

    curve: pd.DataFrame
    verdict: str
    bandwidth_km: float
    sampled: int

    def stretches(self, column: str) -> list[tuple[float, float]]:
        """Return from where to where (km) a column of the curve is above 0.

        Examples
        --------
        >>> curve = pd.DataFrame({"localised": [0.0, 1.0, 2.0, 0.0, 1.0]}, index=[0.0, 5, 10, 15, 20])
        >>> Localisation(curve, "localised", 1.0, 0).stretches("localised")
        [(5.0, 10.0), (20.0, 20.0)]
        """
        km = self.curve.index.to_numpy()
        is_out = (self.curve[column] > 0).to_numpy()
        turns = np.flatnonzero(np.diff(is_out, prepend=False, append=False))
        return [(float(km[a]), float(km[b - 1])) for a, b in turns.reshape(-1, 2)]


def localisation(
    industry: pd.DataFrame, everyone: pd.DataFrame, draws: Draws | None = None
) -> Localisation:
    """Return Duranton and Overman's K-density of an industry and its confidence band.

    K(d) = 2 / (n (n − 1) h) · Σ_{i<j} f((d − d_ij) / h), f Gaussian, reflected at 0; h by Silverman's
    rule on the distances of the industry. Distances go from 0 to the median distance between the
    places of everyone. The band comes from as many places, drawn without replacement from those of
    everyone.

    Parameters
    ----------
    industry
        Enterprises of the industry, ``lon`` and ``lat`` in degrees; at least ten.
    everyone
        Enterprises of all industries, the industry among them.
    draws
        How the band is drawn; 200 simulations at 5 % when None.

    Raises
    ------
    InputTableError
        If there are fewer than ten enterprises, fewer places than enterprises, or all at one place.

    References
    ----------
    Duranton and Overman (2005), Testing for localization using micro-geographic data, Review of
    Economic Studies 72; as documented for ``dbmss::Kdhat`` and ``KdEnvelope``.

    Examples
    --------
    >>> draw = np.random.default_rng(1)
    >>> far = pd.DataFrame({"lon": draw.uniform(100, 120, 500), "lat": draw.uniform(25, 40, 500)})
    >>> near = pd.DataFrame({"lon": draw.normal(104, 0.2, 40), "lat": draw.normal(30, 0.2, 40)})
    >>> localisation(near, pd.concat([far, near])).verdict
    'localised'
    """
    draws = draws or Draws()
    random = np.random.default_rng(draws.seed)
    own, sampled = _sample(_places(industry), random)
    pool = _places(everyone)
    if len(pool) < len(own):
        raise InputTableError("error.points_pool", found=len(pool), expected=len(own))
    some, _ = _sample(pool, random)
    observed = _km(pdist(own))
    kernel = _Kernel(observed, float(np.median(_km(pdist(some)))))

    def chance() -> Iterator[np.ndarray]:
        for _ in range(draws.simulations):
            yield _km(pdist(pool[random.choice(len(pool), len(own), replace=False)]))

    return _banded(kernel, observed, chance(), draws, sampled)


def colocation(one: pd.DataFrame, other: pd.DataFrame, draws: Draws | None = None) -> Localisation:
    """Return the K-density of the distances between two industries and its confidence band.

    As :func:`localisation`, over the pairs of one enterprise of each industry. The band comes from
    the same places, on which the two industries are dealt out anew. The verdict is that of the
    shortest distance at which the density leaves the global band.

    Parameters
    ----------
    one, other
        Enterprises, ``lon`` and ``lat`` in degrees; at least ten each.
    draws
        How the band is drawn.

    Returns
    -------
    Localisation
        ``localised`` where the two stand closer to each other than chance would put them; the
        columns ``localised`` and ``dispersed`` of the curve are both filled.

    Examples
    --------
    >>> draw = np.random.default_rng(1)
    >>> def around(lon, n):
    ...     return pd.DataFrame({"lon": draw.normal(lon, 0.1, n), "lat": draw.normal(30, 0.1, n)})
    >>> colocation(around(104, 60), around(110, 20)).verdict
    'dispersed'
    """
    draws = draws or Draws()
    random = np.random.default_rng(draws.seed)
    first, sampled = _sample(_places(one), random)
    second, again = _sample(_places(other), random)
    observed = _km(cdist(first, second).ravel())
    every = np.vstack((first, second))
    kernel = _Kernel(observed, float(np.median(_km(pdist(_sample(every, random)[0])))))

    def chance() -> Iterator[np.ndarray]:
        for _ in range(draws.simulations):
            dealt = random.permutation(len(every))
            yield _km(cdist(every[dealt[: len(first)]], every[dealt[len(first) :]]).ravel())

    found = _banded(kernel, observed, chance(), draws, max(sampled, again))
    curve, seen = found.curve, found.curve["density"]
    below = np.maximum(curve["global_low"] - seen, 0)
    above = curve["localised"]
    # Of two industries in two towns many pairs have the distance of the towns; they are not near.
    is_apart = bool(below.any()) and (
        not above.any() or below.ne(0).idxmax() < above.ne(0).idxmax()
    )
    verdict = "dispersed" if is_apart else found.verdict
    return replace(found, curve=curve.assign(dispersed=below), verdict=verdict)


def density(points: pd.DataFrame, at: pd.DataFrame, bandwidth_km: float) -> pd.Series[float]:
    """Return the enterprises per km² around places, smoothed by a Gaussian kernel.

    Σ_i exp(−d_i² / 2h²) / (2π h²), over enterprises within six bandwidths.

    Parameters
    ----------
    points
        Enterprises, ``lon`` and ``lat`` in degrees.
    at
        Places, likewise.
    bandwidth_km
        h, above 0 and small beside the Earth, whose curvature is left out.

    Returns
    -------
    Series
        Per km², on the index of ``at``; 0 where nothing is near.

    Examples
    --------
    >>> here = pd.DataFrame({"lon": [104.0], "lat": [30.0]})
    >>> density(here, here, 2.0).round(5).tolist()  # 1 / (2 pi 2²)
    [0.03979]
    """
    if not 0 < bandwidth_km <= 500:
        raise SettingError("error.points_bandwidth", found=bandwidth_km)
    if points.empty:
        return pd.Series(0.0, at.index, name="density")
    tree = cKDTree(sphere(points["lon"], points["lat"]))
    places = cKDTree(sphere(at["lon"], at["lat"]))
    near = places.sparse_distance_matrix(
        tree, _TAIL_BANDWIDTHS * bandwidth_km, output_type="ndarray"
    )
    weight = np.exp(-(near["v"] ** 2) / (2 * bandwidth_km**2)) / (2 * np.pi * bandwidth_km**2)
    return pd.Series(np.bincount(near["i"], weight, len(at)), at.index, name="density")


class _Kernel:
    """A Gaussian kernel on a grid of distances, reflected at 0."""

    def __init__(self, observed: np.ndarray, most_km: float) -> None:
        spread = min(observed.std(), np.subtract(*np.percentile(observed, [75, 25])) / 1.34)
        if not (spread > 0 and most_km > 0):
            raise InputTableError("error.points_one_place")
        self.bandwidth_km = float(0.9 * spread * len(observed) ** -0.2)
        self.at = np.linspace(0, most_km, _STEPS)
        self._width = self.bandwidth_km / _BINS_PER_BANDWIDTH
        reach = most_km + _TAIL_BANDWIDTHS * self.bandwidth_km
        self._bins = int(np.ceil(reach / self._width))
        middle = (np.arange(self._bins) + 0.5) * self._width
        apart = (self.at[:, None] - middle) / self.bandwidth_km
        mirrored = (self.at[:, None] + middle) / self.bandwidth_km
        scale = self.bandwidth_km * np.sqrt(2 * np.pi)
        self._weights = (np.exp(-(apart**2) / 2) + np.exp(-(mirrored**2) / 2)) / scale

    def density(self, km: np.ndarray) -> np.ndarray:
        """Return the density of distances at each step, per km."""
        near = km[km < self._bins * self._width]
        bins = np.minimum((near / self._width).astype(np.int64), self._bins - 1)
        many = np.bincount(bins, minlength=self._bins)
        return np.asarray(self._weights @ many / len(km))


def _banded(
    kernel: _Kernel, observed: np.ndarray, chance: Iterator[np.ndarray], draws: Draws, sampled: int
) -> Localisation:
    seen = kernel.density(observed)
    curves = np.array([kernel.density(km) for km in chance])
    ordered = np.sort(curves, axis=0)
    allowed = int(draws.level * draws.simulations)
    # The band steps inwards as long as no more curves than allowed leave it on a side anywhere.
    highs = [int((curves > ordered[-1 - k]).any(axis=1).sum()) for k in range(allowed + 1)]
    lows = [int((curves < ordered[k]).any(axis=1).sum()) for k in range(allowed + 1)]
    high = ordered[-1 - max(k for k, n in enumerate(highs) if n <= allowed)]
    low = ordered[max(k for k, n in enumerate(lows) if n <= allowed)]
    above, below = np.maximum(seen - high, 0), np.maximum(low - seen, 0)
    curve = pd.DataFrame(
        {
            "density": seen,
            "local_low": ordered[allowed], "local_high": ordered[-1 - allowed],
            "global_low": low, "global_high": high,
            "localised": above, "dispersed": np.where(above.any(), 0.0, below),
        },
        index=pd.Index(kernel.at, name="distance_km"),
    )  # fmt: skip
    verdict = "localised" if above.any() else "dispersed" if below.any() else "neither"
    return Localisation(curve, verdict, kernel.bandwidth_km, sampled)


def _places(points: pd.DataFrame) -> np.ndarray:
    places = sphere(points["lon"], points["lat"])
    places = np.asarray(places[np.isfinite(places).all(axis=1)])
    if len(places) < _LEAST_POINTS:
        raise InputTableError("error.points_few", found=len(places), expected=_LEAST_POINTS)
    return places


def _sample(places: np.ndarray, random: np.random.Generator) -> tuple[np.ndarray, int]:
    if len(places) <= MOST_POINTS:
        return places, 0
    chosen = random.choice(len(places), MOST_POINTS, replace=False)
    return np.asarray(places[chosen]), MOST_POINTS


def _km(chord: np.ndarray) -> np.ndarray:
    """Return great-circle distances of chords."""
    return np.asarray(2 * EARTH_KM * np.arcsin(np.minimum(1.0, chord / (2 * EARTH_KM))))
