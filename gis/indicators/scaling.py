"""Bring indicators of different units onto one scale, in which more is better.

The five ways named in the OECD/JRC Handbook on Constructing Composite Indicators (2008, step 5)
that are used here, plus the vector normalisation of TOPSIS. It stands one step below the
measures because the composite index and the weights read it. Missing stays missing: a NaN
neither counts in a mean nor receives a value.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import pandas as pd

from gis import floats
from gis.errors import SettingError
from gis.ranks import level

if TYPE_CHECKING:
    from collections.abc import Mapping

NORMALISATIONS = ("minmax", "zscore", "rank", "ratio", "vector")

_Floats = npt.NDArray[np.float64]


def normalise(
    indicators: pd.DataFrame, directions: Mapping[str, int], method: str = "minmax"
) -> pd.DataFrame:
    """Return the indicators on one scale, turned so that more is better.

    Parameters
    ----------
    indicators
        Regions × indicators, each column in its own unit.
    directions
        +1 where more is better, −1 where less is better, per column.
    method
        ``minmax``: (x − min) / (max − min), 0–1. ``zscore``: (x − mean) / σ, σ of the population.
        ``rank``: (rank − 1) / (n − 1), ties share their mean rank, 0–1. ``ratio``: x / mean, and
        mean / x where less is better. ``vector``: x / √Σx², negative where less is better.

    Returns
    -------
    DataFrame
        Same labels. NaN: the cell is unknown, or the method is undefined for the column (all
        known values equal for minmax and zscore, fewer than two for rank, a mean not above 0 or
        a 0 to be inverted for ratio, all 0 for vector).

    Raises
    ------
    SettingError
        If the method is unknown or a direction is missing or neither +1 nor −1.
    InputTableError
        If a cell is no number or infinite: nothing could be told apart beside it.

    Examples
    --------
    >>> indicators = pd.DataFrame({"output": [10.0, 20.0, 30.0], "waste": [1.0, 2.0, 5.0]})
    >>> normalise(indicators, {"output": 1, "waste": -1}).to_numpy().tolist()
    [[0.0, 1.0], [0.5, 0.75], [1.0, 0.0]]
    """
    if method not in NORMALISATIONS:
        raise SettingError("error.compare_choice", found=method, nearest=NORMALISATIONS)
    signs = direction_signs(indicators, directions)
    values = floats.finite(indicators)
    out = np.full(values.shape, np.nan)
    for column in range(values.shape[1]):
        known = ~np.isnan(values[:, column])
        if known.any():
            scaled = _METHODS[method](values[known, column], signs[column])
            out[known, column] = scaled
    return pd.DataFrame(out, index=indicators.index, columns=indicators.columns)


def direction_signs(indicators: pd.DataFrame, directions: Mapping[str, int]) -> _Floats:
    """Return the directions in the order of the columns, proven to be +1 or −1."""
    wrong = [str(name) for name in indicators.columns if directions.get(name) not in (1, -1)]
    if wrong:
        raise SettingError("error.direction_missing", found=wrong)
    return np.array([directions[name] for name in indicators.columns], dtype=float)


def _minmax(x: _Floats, sign: float) -> _Floats:
    low, high = x.min(), x.max()
    if high == low:
        return np.full(len(x), np.nan)
    scaled: _Floats = (x - low) / (high - low)
    return scaled if sign > 0 else 1 - scaled


def _zscore(x: _Floats, sign: float) -> _Floats:
    # Equal values can leave a rounding error in the deviation, so compare the values themselves.
    if x.max() == x.min():
        return np.full(len(x), np.nan)
    return np.asarray(sign * (x - x.mean()) / x.std())


def _rank(x: _Floats, sign: float) -> _Floats:
    if len(x) < 2:
        return np.full(len(x), np.nan)
    return np.asarray((pd.Series(sign * level(x)).rank() - 1) / (len(x) - 1), dtype=float)


def _ratio(x: _Floats, sign: float) -> _Floats:
    mean = x.mean()
    if not mean > 0:
        return np.full(len(x), np.nan)
    if sign > 0:
        return np.asarray(x / mean)
    return np.asarray(np.divide(mean, x, out=np.full(len(x), np.nan), where=x > 0))


def _vector(x: _Floats, sign: float) -> _Floats:
    length = np.sqrt((x**2).sum())
    return sign * x / length if length > 0 else np.full(len(x), np.nan)


_METHODS = {
    "minmax": _minmax,
    "zscore": _zscore,
    "rank": _rank,
    "ratio": _ratio,
    "vector": _vector,
}
