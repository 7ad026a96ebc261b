"""Whether neighbours resemble each other: Moran's I, local Moran (LISA), Getis–Ord Gi*.

The statistics are those of esda on libpysal weights (:mod:`gis.space.neighbours`). What a figure needs
to be defended is added: a stated, seeded test (:mod:`gis.space.permutations`) and significance corrected
for the number of regions tested.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from gis.errors import InputTableError, SettingError
from gis.space.permutations import (
    against_chance,
    aligned,
    check_draws,
    is_constant,
    pseudo_p_of_one,
    seeded,
)

if TYPE_CHECKING:
    from libpysal.weights import W

    from gis.space.neighbours import Neighbourhood

# Numbers of esda's quadrants (PySAL scheme) as the usual names: own value, then neighbours'.
QUADRANTS = {1: "HH", 2: "LH", 3: "LL", 4: "HL"}


def moran(
    values: pd.Series, around: Neighbourhood, *, permutations: int = 999, seed: int = 0
) -> pd.Series:
    """Return Moran's I with its permutation test.

    I = (n / Σw) Σ_ij w_ij z_i z_j / Σ z_i², w row-standardised.

    Returns
    -------
    Series
        ``moran_i``, ``expected`` (−1/(n−1)), ``z`` (against the permutations), ``p``
        (one-sided pseudo p-value as in PySAL and GeoDa), ``n`` regions, ``islands`` treated.
        NaN: all values are equal.

    References
    ----------
    Cliff & Ord (1981), Spatial Processes; esda.Moran.
    """
    check_draws(permutations, seed)
    y = aligned(values, around)
    empty = {"moran_i": np.nan, "expected": -1 / (len(y) - 1), "z": np.nan, "p": np.nan}
    rest = {"n": len(y), "islands": len(around.islands)}
    if is_constant(y):
        return pd.Series({**empty, **rest})
    import esda

    with seeded(seed):
        found = esda.Moran(y, around.w, permutations=permutations)
    p = pseudo_p_of_one(found.I, found.sim)
    statistic = {"moran_i": found.I, "expected": found.EI, "z": found.z_sim, "p": p}
    return pd.Series({**statistic, **rest}, dtype=float)


def lisa(
    values: pd.Series,
    around: Neighbourhood,
    *,
    permutations: int = 999,
    seed: int = 0,
    alpha: float = 0.05,
    two_sided: bool = False,
) -> pd.DataFrame:
    """Return local Moran statistics and the four usual classes.

    I_i = (n − 1) z_i Σ_j w_ij z_j / Σ z², w row-standardised.

    Parameters
    ----------
    values
        Index adcode; NaN and excluded islands have no statistic.
    alpha
        False discovery rate that the class ``cluster`` respects.
    two_sided
        Double the pseudo p-values (at most 1). False is the habit of PySAL and GeoDa.

    Returns
    -------
    DataFrame
        Index of ``values``; ``z`` (standardised value), ``lag`` (mean z of the neighbours: the
        Moran scatter plot is lag against z), ``local_i``, ``quadrant`` (HH, LH, LL, HL), ``p``
        (that of esda, but a permutation that gives the very figure observed counts on both sides),
        ``cluster`` (the quadrant where p passes the FDR threshold and is of its tail: above the
        permutations for HH and LL, below them for HL and LH; else ``ns``), and ``cluster_raw`` (the
        same at p ≤ alpha, uncorrected). NaN: no value, an excluded island, or all values are equal.

    References
    ----------
    Anselin (1995), Geographical Analysis 27(2), 93–115; FDR: Benjamini & Hochberg (1995) and
    Caldas de Castro & Singer (2006), as in esda.fdr.
    """
    _check_alpha(alpha)
    check_draws(permutations, seed)
    y = aligned(values, around)
    columns = ["z", "lag", "local_i", "quadrant", "p", "cluster", "cluster_raw"]
    out = pd.DataFrame(index=list(around.adcodes), columns=columns, dtype=object)
    if not is_constant(y):
        import esda

        def draw(count: int, own: int) -> Any:
            return esda.Moran_Local(
                y, around.w, permutations=count, seed=own, keep_simulations=True
            )

        found, one_sided, high = against_chance(draw, "Is", permutations, seed, len(y))
        p = np.minimum(2 * one_sided, 1.0) if two_sided else one_sided
        quadrant = np.array([QUADRANTS[int(q)] for q in found.q], dtype=object)
        out["z"], out["lag"], out["local_i"] = found.z, around.w.sparse @ found.z, found.Is
        out["quadrant"], out["p"] = quadrant, p
        # Like among like is more than chance gives, unlike is less; the other tail is not this class.
        agrees = np.isin(quadrant, ("HH", "LL")) == high
        out["cluster"] = np.where(agrees & (p <= esda.fdr(p, alpha)), quadrant, "ns")
        out["cluster_raw"] = np.where(agrees & (p <= alpha), quadrant, "ns")
    return _typed(out, ["z", "lag", "local_i", "p"]).reindex(values.index)


def getis_ord(
    values: pd.Series,
    around: Neighbourhood,
    *,
    permutations: int = 999,
    seed: int = 0,
    alpha: float = 0.05,
    two_sided: bool = False,
) -> pd.DataFrame:
    """Return Getis–Ord Gi*: where high or low values gather, the region itself included.

    Parameters
    ----------
    values
        Not negative (Gi* is a share of a sum), index adcode.

    Returns
    -------
    DataFrame
        Index of ``values``; ``g`` (Gi*: the share of the sum of all values that lies in the
        region and its neighbours, binary weights), ``z`` (analytical), ``p`` (permutations), ``spot``
        (``hot``, ``cold``, ``ns``, after FDR; p must be of the same tail as z) and ``spot_raw``
        (uncorrected). NaN: as in :func:`lisa`.

    References
    ----------
    Ord & Getis (1995), Geographical Analysis 27(4), 286–306; esda.G_Local with star.
    """
    _check_alpha(alpha)
    check_draws(permutations, seed)
    y = aligned(values, around)
    if (y < 0).any():
        row = around.adcodes[int(np.argmax(y < 0))]
        raise InputTableError(
            "error.table_negative",
            row=row,
            column=values.name,
            found=float(y.min()),
            count=int((y < 0).sum()),
        )
    out = pd.DataFrame(
        index=list(around.adcodes), columns=["g", "z", "p", "spot", "spot_raw"], dtype=object
    )
    if not is_constant(y):
        import esda

        # The region itself weighs as much as each neighbour. Binary weights, because the
        # analytical z of esda holds for these and not for row-standardised ones.
        w = _with_self(around.w)

        def draw(count: int, own: int) -> Any:
            return esda.G_Local(
                y,
                w,
                transform="B",
                star=None,
                n_jobs=1,
                permutations=count,
                seed=own,
                keep_simulations=True,
            )

        found, one_sided, high = against_chance(draw, "Gs", permutations, seed, len(y))
        p = np.minimum(2 * one_sided, 1.0) if two_sided else one_sided
        side = np.where(found.Zs > 0, "hot", "cold").astype(object)
        out["g"], out["z"], out["p"] = found.Gs, found.Zs, p
        # A giant among the smallest has a share above the mean, and neighbours below chance: not hot.
        agrees = (found.Zs > 0) == high
        out["spot"] = np.where(agrees & (p <= esda.fdr(p, alpha)), side, "ns")
        out["spot_raw"] = np.where(agrees & (p <= alpha), side, "ns")
    return _typed(out, ["g", "z", "p"]).reindex(values.index)


def _with_self(w: W) -> W:
    """Return binary weights with each region among its own neighbours."""
    from libpysal.weights import W

    near = {code: [code, *others] for code, others in w.neighbors.items()}
    return W(near, id_order=list(w.id_order), silence_warnings=True)


def _check_alpha(alpha: float) -> None:
    if not 0 < alpha < 1:
        raise SettingError("error.compare_range", name="alpha", found=alpha, expected="0–1")


def _typed(frame: pd.DataFrame, numbers: list[str]) -> pd.DataFrame:
    return frame.astype(dict.fromkeys(numbers, float))
