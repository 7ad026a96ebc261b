"""How large a symbol is that stands for a number: by its area, since a circle twice as wide looks four times as much."""

from __future__ import annotations

import math


def diameter(share: float, smallest: float, largest: float) -> int:
    """Return the diameter in pixels of a share of the largest: the area above that of the smallest grows with it.

    Parameters
    ----------
    share
        0–1; more is as large as 1.
    smallest, largest
        Diameters of 0 and of 1, pixels.

    Examples
    --------
    >>> [diameter(share, 10, 30) for share in (0.0, 0.25, 0.5, 1.0, 7.0)]
    [10, 17, 22, 30, 30]
    """
    within = min(1.0, max(0.0, share))
    return round(math.sqrt(smallest**2 + (largest**2 - smallest**2) * within))
