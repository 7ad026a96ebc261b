"""Permutation tests: seeded draws, and pseudo p-values in which a tie is a tie.

They need no more than this of esda: draws that leave numpy's global generator as it was and are the
same in every thread, and a stated rule for a permutation that gives the very figure observed.
"""

from __future__ import annotations

import warnings
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import pandas as pd

from gis.errors import InputTableError, SettingError, first_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gis.space.neighbours import Neighbourhood

Floats = npt.NDArray[np.float64]

# esda draws from numpy's global generator even where it takes a seed, and sessions of a server
# are threads: one permutation test at a time.
_ONE_AT_A_TIME = Lock()
# Figures this close, as a share of the largest, differ by rounding only.
_ROUNDING = 1e-9


def check_draws(permutations: int, seed: int) -> None:
    """Raise SettingError unless there is a permutation at least, and the seed is not negative."""
    for name, found, least in (("permutations", permutations, 1), ("seed", seed, 0)):
        if found < least:
            raise SettingError("error.compare_range", name=name, found=found, expected=f"≥ {least}")


def aligned(values: pd.Series, around: Neighbourhood) -> Floats:
    """Return the values in the order of the neighbourhood; raise InputTableError if one is NaN."""
    y = np.asarray(values.reindex(list(around.adcodes)), dtype=float)
    if np.isnan(y).any():
        missing = [code for code, x in zip(around.adcodes, y, strict=True) if np.isnan(x)]
        raise InputTableError("error.value_unknown", found=first_of(missing))
    return y


def is_constant(y: Floats) -> bool:
    """Tell whether all values are equal, so that no permutation changes anything."""
    return bool(y.max() == y.min())


def pseudo_p(observed: Floats, simulated: Floats) -> Floats:
    """Return one-sided pseudo p-values, (r + 1) / (permutations + 1) on the rarer side.

    Among equal values (many zeros) or few regions a permutation often gives the very figure observed.
    esda counts it on the upper side alone, and to the last bit, where rounding decides: a figure that
    every third permutation gives may come out as the rarest of all. Here it counts on both sides.

    Parameters
    ----------
    observed
        One figure a region.
    simulated
        Permutations × regions.

    Examples
    --------
    >>> pseudo_p(np.array([1.0]), np.array([[1.0], [1.0], [2.0], [3.0]]))
    array([0.6])
    """
    reached = np.minimum(*_reached(observed, simulated))
    return np.asarray((reached + 1) / (len(simulated) + 1), dtype=float)


def is_high(observed: Floats, simulated: Floats) -> npt.NDArray[np.bool_]:
    """Tell for each figure whether :func:`pseudo_p` is of the upper tail: few permutations reach it.

    Examples
    --------
    >>> is_high(np.array([3.0, 1.0]), np.array([[1.0, 2.0], [2.0, 3.0]])).tolist()
    [True, False]
    """
    above, below = _reached(observed, simulated)
    return np.asarray(above <= below)


def _reached(
    observed: Floats, simulated: Floats
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Return how many permutations are at least, and at most, the figure observed."""
    slack = _ROUNDING * np.abs(observed).max()
    return (simulated >= observed - slack).sum(axis=0), (simulated <= observed + slack).sum(axis=0)


def pseudo_p_of_one(observed: float, simulated: Floats) -> float:
    """Return :func:`pseudo_p` of a single figure against its permutations.

    Examples
    --------
    >>> pseudo_p_of_one(1.0, np.array([1.0, 1.0, 2.0, 3.0]))
    0.6
    """
    return float(pseudo_p(np.array([observed]), np.asarray(simulated, dtype=float)[:, None])[0])


@contextmanager
def seeded(seed: int) -> Iterator[None]:
    """Seed numpy's global generator for one thread at a time, and put it back afterwards."""
    with _ONE_AT_A_TIME:
        state = np.random.get_state()  # noqa: NPY002  the generator that esda uses
        np.random.seed(seed)  # noqa: NPY002
        try:
            # A permutation may have no variance; esda then divides by 0, and the figure is NaN.
            with warnings.catch_warnings(), np.errstate(invalid="ignore", divide="ignore"):
                # esda announces a change of its default test; the test used here is stated above.
                warnings.filterwarnings("ignore", message="The alternative hypothesis")
                yield
        finally:
            np.random.set_state(state)  # noqa: NPY002
