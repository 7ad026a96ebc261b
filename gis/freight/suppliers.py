"""The supplier from whom goods come at the least cost of freight, for very many buyers at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gis.errors import InputTableError
from gis.freight.costs import Terms, require_modes
from gis.freight.graph.search import Places, search_among

if TYPE_CHECKING:
    from gis.freight.graph.network import Network

# More points than this on either side are sampled by whoever brings them.
MOST_POINTS = 200_000


def nearest_supplier(
    network: Network, buyers: pd.DataFrame, suppliers: pd.DataFrame, terms: Terms, by: str = "cost"
) -> pd.DataFrame:
    """Return for each buyer the supplier of the least freight, and what it is.

    One search over the freight network starts at all suppliers together; the answer is that of the
    whole table of distances. Points join the network by straight legs to the nearest junctions,
    so that between neighbours of one street the figure is more than the way across it.

    Parameters
    ----------
    network
        The freight network.
    buyers, suppliers
        ``lon``, ``lat`` in degrees (WGS 84), each with an index of its own.
    terms
        The cost model, and what is allowed.
    by
        ``cost`` (CNY per tonne), ``time`` (hours), ``co2e`` (kg per tonne) or ``km``.

    Returns
    -------
    DataFrame
        Index of ``buyers``; ``supplier`` (label of the supplier's index, None where none can be
        reached), ``freight`` (unit of ``by``; inf where none can be reached).

    Raises
    ------
    InputTableError
        If there are no buyers or no suppliers, or more than :data:`MOST_POINTS` of either.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.freight import costs
    >>> from gis.freight.graph import network
    >>> atlas = Atlas.bundled()
    >>> buyers = pd.DataFrame({"lon": [104.06], "lat": [30.67]}, index=["Chengdu"])
    >>> suppliers = pd.DataFrame(
    ...     {"lon": [121.47, 106.55], "lat": [31.23, 29.56]}, index=["Shanghai", "Chongqing"]
    ... )
    >>> found = nearest_supplier(network.load(atlas), buyers, suppliers, Terms(costs.defaults(atlas)))
    >>> found["supplier"].tolist()
    ['Chongqing']
    """
    for frame in (buyers, suppliers):
        if not 0 < len(frame) <= MOST_POINTS:
            raise InputTableError("error.suppliers", found=len(frame), limit=MOST_POINTS)
    terms = terms.for_trucks()
    require_modes(terms.choice.modes)
    both = pd.concat([suppliers[["lon", "lat"]], buyers[["lon", "lat"]]])
    places = Places(tuple(map(str, both.index)), both["lon"].to_numpy(), both["lat"].to_numpy())
    search = search_among(network, places, terms.choice)
    weights = search.weights(terms.factors, by, choice=terms.choice)
    freight, origin = search.nearest(weights, np.arange(len(suppliers)))
    freight, origin = freight[len(suppliers) :], origin[len(suppliers) :]
    labels = [suppliers.index[i] if i >= 0 else None for i in origin]
    return pd.DataFrame(
        {"supplier": pd.Series(labels, buyers.index, dtype=object), "freight": freight},
        index=buyers.index,
    )
