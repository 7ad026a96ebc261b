"""Who is served from where: every client by its nearest site, ties by label and named."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from gis.siting.instance import TIE, Floats, Instance

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, eq=False)
class Allocation:
    """The nearest open site of every client.

    Attributes
    ----------
    site
        Position of the site per client; -1 where no open site has a way.
    cost
        Cost to it; inf without a way.
    ties
        Client by position -> every open site that is as near.
    """

    site: npt.NDArray[np.int64]
    cost: Floats
    ties: dict[int, tuple[int, ...]]


def allocate(instance: Instance, sites: Sequence[int]) -> Allocation:
    """Return who is served from where.

    Parameters
    ----------
    sites
        Positions of the open sites. Of two as near, the one whose label comes first serves.

    Examples
    --------
    >>> asked = Instance(np.array([[1.0, 1.0], [3.0, np.inf]]), np.ones(2), 1,
    ...     clients=("a", "b"), sites=("y", "x"))
    >>> found = allocate(asked, (0, 1))
    >>> found.site.tolist(), found.ties
    ([1, 0], {0: (0, 1)})
    """
    order = sorted(sites, key=lambda site: instance.sites[site])
    costs = instance.costs[:, order]
    least = costs.min(axis=1)
    near = costs <= (least * (1 + TIE))[:, None]
    near &= np.isfinite(costs)
    first = np.array(order)[near.argmax(axis=1)]
    return Allocation(
        np.where(np.isfinite(least), first, -1),
        least,
        {
            int(row): tuple(sorted(order[k] for k in np.flatnonzero(near[row])))
            for row in np.flatnonzero(near.sum(axis=1) > 1)
        },
    )
