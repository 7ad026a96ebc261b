"""Computed figures made level before they are ranked or held against a bound.

What is equal in exact arithmetic differs in floats by the last bits: 3.3 / 3 is less than 7.7 / 7, and a
third of 0.1 + 0.1 + 0.1 is more than 0.1. Ranks and bounds must not turn on that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    import pandas as pd

# Digits that count: sums of a few thousand floats keep more than these.
DIGITS = 12
_LEAST = 1e-250


def level(values: Any) -> np.ndarray:
    """Return figures rounded to ``DIGITS`` significant digits; NaN and inf stay.

    Examples
    --------
    >>> 3.3 / 3 == 7.7 / 7, bool(np.equal(*level([3.3 / 3, 7.7 / 7])))
    (False, True)
    """
    x = np.asarray(values, dtype=float)
    # Of figures that no scale reaches (1e-300) nothing is rounded.
    known = np.isfinite(x) & (np.abs(x) > _LEAST) & (np.abs(x) < 1 / _LEAST)
    digits = np.zeros(x.shape)
    np.log10(np.abs(x), out=digits, where=known)
    scale = 10.0 ** (DIGITS - 1 - np.floor(digits))
    return np.where(known, np.round(np.where(known, x, 0.0) * scale) / scale, x)


def rank(values: pd.Series) -> pd.Series:
    """Return ranks, 1 the largest; equals share the better one, NaN has none.

    Examples
    --------
    >>> import pandas as pd
    >>> rank(pd.Series([3.3 / 3, 7.7 / 7, 1.2])).tolist()
    [2.0, 2.0, 1.0]
    """
    import pandas as pd

    from gis import floats

    return pd.Series(level(floats.of_series(values)), index=values.index).rank(
        ascending=False, method="min"
    )


def reaches(values: Any, bound: float) -> np.ndarray:
    """Return which figures are at a bound or above it, rounding apart; NaN is not.

    Examples
    --------
    >>> third = (0.1 + 0.1 + 0.1) / 3
    >>> 0.1 / third >= 1, reaches([0.1 / third, 0.9], 1.0).tolist()
    (False, [True, False])
    """
    return np.asarray(level(values) >= bound)
