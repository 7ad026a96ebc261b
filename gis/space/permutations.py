"""Permutation tests: seeded draws, and pseudo p-values in which a tie is a tie.

They need no more than this of esda: draws that leave numpy's global generator as it was and are the
same in every thread, and a stated rule for a permutation that gives the very figure observed.
"""

from __future__ import annotations

import warnings
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from gis import floats
from gis.errors import InputTableError, SettingError, first_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gis.space.neighbours import Neighbourhood

Floats = npt.NDArray[np.float64]

# esda draws from numpy's global generator even where it takes a seed, and sessions of a server
# are threads: one permutation test at a time.
_ONE_AT_A_TIME = Lock()
# Simulated figures held at a time (256 MB): 99,999 draws of every county would be 2.3 GB, and copies of it.
_MOST_HELD = 32_000_000
# Figures this close, as a share of the largest, differ by rounding only.
_ROUNDING = 1e-9


def check_draws(permutations: int, seed: int) -> None:
    """Raise SettingError unless there is a permutation at least, and the seed is not negative."""
    for name, found, least in (("permutations", permutations, 1), ("seed", seed, 0)):
        if found < least:
            raise SettingError("error.compare_range", name=name, found=found, expected=f"≥ {least}")


def aligned(values: pd.Series, around: Neighbourhood) -> Floats:
    """Return the values in the order of the neighbourhood; raise InputTableError if one is NaN or infinite."""
    y = floats.by_label(values, list(around.adcodes))
    if not np.isfinite(y).all():
        missing = [code for code, x in zip(around.adcodes, y, strict=True) if not np.isfinite(x)]
        raise InputTableError("error.value_unknown", found=first_of(missing))
    return y


def is_constant(y: Floats) -> bool:
    """Tell whether all values are equal, so that no permutation changes anything."""
    return bool(y.max() == y.min())


def against_chance(
    draw: Callable[[int, int], Any], figure: str, permutations: int, seed: int, size: int
) -> tuple[Any, Floats, npt.NDArray[np.bool_]]:
    """Return a local statistic, its one-sided pseudo p-values, and whether each is of the upper tail.

    p is (r + 1) / (permutations + 1) on the rarer side. Among equal values (many zeros) or few regions
    a permutation often gives the very figure observed. esda counts it on the upper side alone, and to
    the last bit, where rounding decides: a figure that every third permutation gives may come out as
    the rarest of all. Here it counts on both sides. Draws too many to be held at once come in batches,
    each of the next seed.

    Parameters
    ----------
    draw
        Makes the statistic of esda from a number of permutations and a seed, its simulations
        (permutations × regions) kept as ``sim``.
    figure
        The attribute that holds one figure a region.
    permutations, seed
        How many draws in all, and the seed of the first batch.
    size
        Number of regions.
    """
    most = max(1, _MOST_HELD // size)
    found: Any = None
    above, below = (np.zeros(size, dtype=np.int64) for _ in range(2))
    for batch, start in enumerate(range(0, permutations, most)):
        found = None  # what the last batch holds is given back before the next is drawn
        own = (seed + batch) % 2**32
        with seeded(own):
            found = draw(min(most, permutations - start), own)
        more, less = _reached(getattr(found, figure), found.sim)
        above, below = above + more, below + less
    return found, (np.minimum(above, below) + 1) / (permutations + 1), above <= below


def _reached(
    observed: Floats, simulated: Floats
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Return how many permutations are at least, and at most, the figure observed."""
    slack = _ROUNDING * np.abs(observed).max()
    return (simulated >= observed - slack).sum(axis=0), (simulated <= observed + slack).sum(axis=0)


def pseudo_p_of_one(observed: float, simulated: Floats) -> float:
    """Return the pseudo p-value of a single figure, as :func:`against_chance` counts it.

    Examples
    --------
    >>> pseudo_p_of_one(1.0, np.array([1.0, 1.0, 2.0, 3.0]))
    0.6
    """
    above, below = _reached(np.array([observed]), np.asarray(simulated, dtype=float)[:, None])
    return float((min(above[0], below[0]) + 1) / (len(simulated) + 1))


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
