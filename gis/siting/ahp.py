"""Weights from pairwise comparisons (AHP), with the ratio that tells whether they hold together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from gis.errors import SettingError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# Mean consistency index of random matrices by their size, from 1 (Saaty 1980, table 1.3).
RANDOM_INDEX = (0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49)
# Above it Saaty asks to judge anew.
MOST_RATIO = 0.1
_SCALE = (1 / 9, 9.0)


@dataclass(frozen=True)
class Judged:
    """Weights that follow from comparisons.

    Attributes
    ----------
    weights
        By criterion, adding up to 1.
    ratio
        Consistency ratio: 0 where every comparison follows from the others; above 0.1 they
        contradict each other. 0 for fewer than three criteria.
    """

    weights: Mapping[str, float]
    ratio: float


def judge(criteria: Sequence[str], pairs: Mapping[tuple[str, str], float]) -> Judged:
    """Return the weights of criteria that were compared two by two.

    The weights are the principal eigenvector of the matrix of comparisons; with λ its eigenvalue
    and n the number of criteria the ratio is ((λ − n) / (n − 1)) / RI(n).

    Parameters
    ----------
    criteria
        Two to ten.
    pairs
        (one, other) -> how many times as important the one is, 1/9 to 9; each pair once, in one
        of its directions.

    Raises
    ------
    SettingError
        If a pair is missing, given twice with values that are no reciprocals, or out of scale.

    References
    ----------
    Saaty (1980), The Analytic Hierarchy Process, McGraw-Hill.

    Examples
    --------
    >>> found = judge(("a", "b", "c"), {("a", "b"): 2, ("a", "c"): 4, ("b", "c"): 2})
    >>> {key: round(value, 4) for key, value in found.weights.items()}, round(found.ratio, 6)
    ({'a': 0.5714, 'b': 0.2857, 'c': 0.1429}, 0.0)
    """
    size = len(criteria)
    if not 2 <= size <= len(RANDOM_INDEX):
        raise SettingError("error.ahp_size", found=size, most=len(RANDOM_INDEX))
    place = {name: number for number, name in enumerate(criteria)}
    matrix: npt.NDArray[np.float64] = np.full((size, size), np.nan)
    np.fill_diagonal(matrix, 1.0)
    for (one, other), value in pairs.items():
        if one not in place or other not in place or one == other:
            raise SettingError("error.ahp_pair", found=f"{one}–{other}", known=list(criteria))
        if not _SCALE[0] - 1e-9 <= value <= _SCALE[1] + 1e-9:
            raise SettingError("error.ahp_scale", pair=f"{one}–{other}", found=value)
        a, b = place[one], place[other]
        if not np.isnan(matrix[a, b]) and abs(matrix[a, b] - value) > 1e-9 * value:
            raise SettingError("error.ahp_twice", pair=f"{one}–{other}")
        matrix[a, b], matrix[b, a] = value, 1.0 / value
    missing = [
        f"{criteria[a]}–{criteria[b]}"
        for a in range(size) for b in range(a + 1, size) if np.isnan(matrix[a, b])
    ]  # fmt: skip
    if missing:
        raise SettingError("error.ahp_missing", found=missing)
    values, vectors = np.linalg.eig(matrix)
    first = int(np.argmax(values.real))
    vector = np.abs(vectors[:, first].real)
    weights = vector / vector.sum()
    index = (float(values[first].real) - size) / (size - 1)
    ratio = max(0.0, index / RANDOM_INDEX[size - 1]) if size > 2 else 0.0
    return Judged(
        dict(zip(criteria, weights.tolist(), strict=True)), 0.0 if ratio < 1e-9 else ratio
    )
