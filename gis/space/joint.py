"""Neighbours of two variables, of rates, and of marks: bivariate and rate-adjusted Moran, join counts.

The statistics are those of esda on a fresh copy of the weights (esda changes the ones it is given),
with seeded permutations as in :mod:`gis.space.permutations`. A p-value is one-sided, as in GeoDa.
"""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from gis.errors import InputTableError
from gis.space.neighbours import Neighbourhood
from gis.space.permutations import aligned, check_draws, is_constant, pseudo_p_of_one, seeded

if TYPE_CHECKING:
    from libpysal.weights import W

_Floats = npt.NDArray[np.float64]


def moran_bivariate(
    own: pd.Series,
    lagged: pd.Series,
    around: Neighbourhood,
    *,
    permutations: int = 999,
    seed: int = 0,
) -> pd.Series:
    """Return the bivariate Moran's I: whether a figure goes with another one next door.

    I = Σ_i z_i Σ_j w_ij u_j / n, z of ``own`` and u of ``lagged`` standardised, w by rows.

    Parameters
    ----------
    own, lagged
        One number a region; none may be unknown.
    around
        Who neighbours whom.
    permutations, seed
        Draws of the test, and where they start.

    Returns
    -------
    Series
        ``moran_i``, ``z`` (against the permutations), ``p``, ``n``. It says nothing of cause, and
        mixes the two variables' own correlation in a region with that across borders. NaN: one
        of them is the same everywhere.

    Raises
    ------
    InputTableError
        If a value is unknown.

    References
    ----------
    Wartenberg (1985), Geographical Analysis 17(4), 263–283; esda.Moran_BV.
    """
    check_draws(permutations, seed)
    x, y = aligned(own, around), aligned(lagged, around)
    if is_constant(x) or is_constant(y):
        return pd.Series({"moran_i": np.nan, "z": np.nan, "p": np.nan, "n": len(x)})
    import esda

    with seeded(seed):
        found = esda.Moran_BV(x, y, _fresh(around), permutations=permutations)
    # esda lags its second argument.
    p = pseudo_p_of_one(found.I, found.sim)
    statistic = {"moran_i": found.I, "z": found.z_sim, "p": p, "n": len(x)}
    return pd.Series(statistic, dtype=float)


def moran_rate(
    events: pd.Series,
    base: pd.Series,
    around: Neighbourhood,
    *,
    permutations: int = 999,
    seed: int = 0,
) -> pd.Series:
    """Return Moran's I of a rate whose base differs: small regions do not decide by chance.

    Rates are standardised by their expected variance (empirical Bayes) before I is taken.

    Parameters
    ----------
    events
        How many a region has (jobs in an industry, plants), 0 or more.
    base
        Out of how many (all jobs, people), above 0.
    around, permutations, seed
        See :func:`moran_bivariate`.

    Returns
    -------
    Series
        ``moran_i``, ``expected``, ``z``, ``p``, ``n``; NaN where all rates are equal.

    Raises
    ------
    InputTableError
        If a value is unknown, a base is not above 0, or a count is negative.

    References
    ----------
    Assunção & Reis (1999), Statistics in Medicine 18(16), 2147–2162; esda.Moran_Rate.
    """
    check_draws(permutations, seed)
    counts, out_of = aligned(events, around), aligned(base, around)
    if (out_of <= 0).any():
        raise InputTableError("error.rate_base", **_fault(out_of, out_of <= 0, around))
    if (counts < 0).any():
        raise InputTableError("error.rate_events", **_fault(counts, counts < 0, around))
    empty = {"moran_i": np.nan, "expected": -1 / (len(counts) - 1), "z": np.nan, "p": np.nan}
    if is_constant(counts / out_of):
        return pd.Series({**empty, "n": len(counts)})
    import esda

    with seeded(seed):
        found = esda.Moran_Rate(counts, out_of, _fresh(around), permutations=permutations)
    p = pseudo_p_of_one(found.I, found.sim)
    statistic = {"moran_i": found.I, "expected": found.EI, "z": found.z_sim, "p": p}
    return pd.Series({**statistic, "n": len(counts)}, dtype=float)


def join_counts(
    marked: pd.Series, around: Neighbourhood, *, permutations: int = 999, seed: int = 0
) -> pd.Series:
    """Return how many neighbouring pairs share a mark (designated or not), and whether by chance.

    Parameters
    ----------
    marked
        True or 1 where a region has the mark, False or 0 where it has not.
    around, permutations, seed
        See :func:`moran_bivariate`.

    Returns
    -------
    Series
        ``both`` (pairs in which both are marked), ``neither``, ``one``; ``expected_both`` (mean
        of the permutations) and ``p_both`` (one-sided, for more pairs than by chance); ``n``. NaN
        in the last two where all regions or none are marked.

    Raises
    ------
    InputTableError
        If a value is unknown or neither 0 nor 1.

    References
    ----------
    Cliff & Ord (1981), Spatial Processes; esda.Join_Counts.
    """
    check_draws(permutations, seed)
    y = aligned(marked, around)
    wrong = ~np.isin(y, (0.0, 1.0))
    if wrong.any():
        raise InputTableError("error.mark", **_fault(y, wrong, around))
    if is_constant(y):
        pairs = sum(len(others) for others in around.w.neighbors.values()) / 2
        both = pairs if y[0] else 0.0
        rest = {"expected_both": np.nan, "p_both": np.nan, "n": len(y)}
        return pd.Series({"both": both, "neither": pairs - both, "one": 0.0, **rest})
    import esda

    with seeded(seed):
        # esda sets an index in place, which pandas 3.1 announces to end.
        warnings.filterwarnings("ignore", message="The inplace keyword")
        found = esda.Join_Counts(y, _fresh(around), permutations=permutations)
    statistic = {"both": found.bb, "neither": found.ww, "one": found.bw}
    drawn = {"expected_both": found.mean_bb, "p_both": found.p_sim_bb, "n": len(y)}
    return pd.Series({**statistic, **drawn}, dtype=float)


def one_way(around: Neighbourhood) -> int:
    """Return how many pairs are neighbours from one side alone, as the k nearest may be: counts of joins hold half of each.

    Examples
    --------
    >>> import pandas as pd
    >>> from gis.space.neighbours import Nearness, neighbourhood
    >>> points = pd.DataFrame({"lon": [100.0, 101.0, 105.0, 106.0], "lat": [30.0] * 4}, index=list("abcd"))
    >>> [one_way(neighbourhood(points, kind="knn", near=Nearness(k=k))) for k in (1, 2)]
    [0, 2]
    """
    near = around.w.neighbors
    return sum(one not in near[other] for one in near for other in near[one])


def _fault(values: _Floats, wrong: npt.NDArray[np.bool_], around: Neighbourhood) -> dict[str, Any]:
    row = str(around.adcodes[int(np.argmax(wrong))])
    return {"row": row, "found": float(values[wrong][0]), "count": int(wrong.sum())}


def _fresh(around: Neighbourhood) -> W:
    """Return a copy of the weights for esda to change."""
    from libpysal.weights import W

    near = {code: list(others) for code, others in around.w.neighbors.items()}
    return W(near, id_order=list(around.w.id_order), silence_warnings=True)
