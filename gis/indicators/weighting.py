"""Weights of indicators: equal, own, or read off the data by entropy or CRITIC.

Weights read off the data reward what varies, not what matters; that is a property of the
methods, said here so that nobody takes them for a judgement. They stand one step below the
measures. Regions with an unknown cell take no part in them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gis.errors import InputTableError, SettingError

if TYPE_CHECKING:
    from collections.abc import Mapping

METHODS = ("equal", "entropy", "critic")


def equal(indicators: pd.DataFrame) -> pd.Series:
    """Return 1/n for each of n indicators."""
    count = len(indicators.columns)
    return pd.Series(1 / count if count else [], index=indicators.columns, name="weight")


def entropy(indicators: pd.DataFrame) -> pd.Series:
    """Return the entropy weights: w_j = (1 − e_j) / Σ (1 − e), e_j = −Σ_i p_ij ln p_ij / ln m.

    p_ij is region i's share in the sum of indicator j over m regions.

    Parameters
    ----------
    indicators
        Regions × indicators, not negative. What is put in decides the figure: textbooks use
        the raw table, most Chinese studies the min–max normalised one (the composite index
        here does too); the two give different weights.

    Returns
    -------
    Series
        Per indicator, sums to 1. A constant indicator gets 0; NaN in all: no indicator varies,
        or fewer than two regions are fully known. 0·ln 0 counts as 0.

    Raises
    ------
    InputTableError
        If a value is negative: a share would be meaningless.

    References
    ----------
    Shannon (1948); as an attribute weight: Hwang & Yoon (1981), Multiple Attribute Decision
    Making, section 3.3.

    Examples
    --------
    >>> entropy(pd.DataFrame({"a": [1.0, 1.0], "b": [1.0, 0.0]})).tolist()
    [0.0, 1.0]
    """
    x = _complete(indicators)
    if (x < 0).any():
        column = indicators.columns[int(np.argwhere(x < 0)[0][1])]
        raise InputTableError("error.entropy_negative", column=column, found=float(x.min()))
    if len(x) < 2:
        return _weights(np.full(x.shape[1], np.nan), indicators)
    total = x.sum(axis=0)
    p = np.divide(x, total, out=np.full_like(x, 1 / len(x)), where=total > 0)
    logs = np.log(p, out=np.zeros_like(p), where=p > 0)
    spread = 1 + (p * logs).sum(axis=0) / np.log(len(x))
    # Rounding leaves ±1e-16 for a constant indicator; its spread is 0.
    spread[x.max(axis=0) == x.min(axis=0)] = 0.0
    return _weights(np.maximum(spread, 0.0), indicators)


def critic(indicators: pd.DataFrame) -> pd.Series:
    """Return the CRITIC weights: w_j ∝ C_j = σ_j Σ_k (1 − r_jk) on min–max scaled columns.

    Parameters
    ----------
    indicators
        Regions × indicators, already turned so that more is better: turning one changes the
        correlations and with them all weights.

    Returns
    -------
    Series
        Per indicator, sums to 1. NaN in all: an indicator is constant (its correlations are
        undefined), fewer than two regions are fully known, or all indicators agree perfectly.

    References
    ----------
    Diakoulaki, Mavrotas & Papayannakis (1995), Computers & Operations Research 22(7), 763–770,
    doi:10.1016/0305-0548(94)00059-H.

    Examples
    --------
    >>> critic(pd.DataFrame({"a": [0.0, 1.0, 2.0], "b": [2.0, 1.0, 0.0]})).tolist()
    [0.5, 0.5]
    """
    x = _complete(indicators)
    width = np.ptp(x, axis=0) if len(x) else np.zeros(x.shape[1])
    if len(x) < 2 or (width == 0).any():
        return _weights(np.full(x.shape[1], np.nan), indicators)
    scaled = (x - x.min(axis=0)) / width
    correlation = np.atleast_2d(np.corrcoef(scaled, rowvar=False))
    conflict = (1 - correlation).sum(axis=0)
    # A perfect agreement leaves about 1e-16, which would turn into arbitrary weights.
    conflict[np.abs(conflict) < 1e-12] = 0.0
    return _weights(scaled.std(axis=0) * conflict, indicators)


def own(indicators: pd.DataFrame, weights: Mapping[str, float]) -> pd.Series:
    """Return a user's weights, scaled to sum to 1, in the order of the columns.

    Raises
    ------
    SettingError
        If an indicator has no weight, a weight has no indicator, one is negative or not finite,
        or all are 0.
    """
    missing = [str(name) for name in indicators.columns if name not in weights]
    surplus = [str(name) for name in weights if name not in indicators.columns]
    if missing or surplus:
        raise SettingError(
            "error.weights_unmatched",
            missing=missing or "–",
            surplus=surplus or "–",
        )
    values = np.array([float(weights[name]) for name in indicators.columns])
    if not np.isfinite(values).all() or (values < 0).any() or values.sum() == 0:
        raise SettingError("error.weights_invalid", found=str(dict(weights)))
    return _weights(values, indicators)


def _complete(indicators: pd.DataFrame) -> np.ndarray:
    return np.asarray(indicators.dropna(), dtype=float)


def _weights(raw: np.ndarray, indicators: pd.DataFrame) -> pd.Series:
    total = raw.sum()
    values = raw / total if total > 0 else np.full(len(raw), np.nan)
    return pd.Series(values, index=indicators.columns, name="weight")
