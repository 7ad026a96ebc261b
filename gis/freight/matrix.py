"""Least cost, time, CO2 or distance among many places at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gis.freight.costs import Terms, require_modes
from gis.freight.graph.search import search_among
from gis.freight.whereabouts import Spot, places

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gis.freight.graph.network import Network


def least(
    network: Network,
    spots: Sequence[Spot],
    *,
    by: str,
    terms: Terms,
    progress: Callable[[float], None] | None = None,
) -> pd.DataFrame:
    """Return the least of a criterion from every spot to every other.

    Parameters
    ----------
    network
        The network.
    spots
        Places; a place off the network is inf to all others.
    by
        ``cost`` (CNY per tonne), ``time`` (hours), ``co2e`` (kg per tonne) or ``km``.
    terms
        The cost model, and what is allowed.
    progress
        Called with the share done from time to time; what it raises stops the work.

    Returns
    -------
    DataFrame
        Rows origins, columns destinations, both labelled by adcode, or name where there is none;
        0 on the diagonal and between places on one point, inf where there is no way. Symmetric, because the network is.
    """
    terms = terms.for_trucks()
    require_modes(terms.choice.modes)
    if not spots:
        return pd.DataFrame(index=pd.Index([], name="from"))
    search = search_among(network, places(list(spots)), terms.choice)
    weights = search.weights(terms.factors, by, choice=terms.choice)
    values = search.distances(weights, np.arange(len(spots)), progress)
    labels = [spot.adcode or spot.name for spot in spots]
    return pd.DataFrame(values, index=pd.Index(labels, name="from"), columns=labels)


def pairs(matrix: pd.DataFrame, value_name: str) -> pd.DataFrame:
    """Return a matrix as one row per ordered pair of different places.

    Examples
    --------
    >>> square = pd.DataFrame([[0.0, 2.0], [2.0, 0.0]], index=["a", "b"], columns=["a", "b"])
    >>> pairs(square, "cost_cny_per_t").values.tolist()
    [['a', 'b', 2.0], ['b', 'a', 2.0]]
    """
    values = matrix.to_numpy()
    rows, columns = np.nonzero(~np.eye(len(matrix), dtype=bool))
    return pd.DataFrame(
        {
            "from": matrix.index.to_numpy()[rows],
            "to": matrix.columns.to_numpy()[columns],
            value_name: values[rows, columns],
        }
    )
