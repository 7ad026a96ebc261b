"""Regions like a region: by size, by structure of industries, by borders crossed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gis import floats
from gis.errors import UnknownNameError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def by_size(values: pd.Series, adcode: str, count: int = 5) -> pd.DataFrame:
    """Return the regions nearest in size: smallest |ln x − ln x_region|.

    Parameters
    ----------
    values
        A size (population, GDP, area) by adcode, above 0, in any unit; regions without one are no candidates.
    adcode
        The region.
    count
        How many at most.

    Returns
    -------
    DataFrame
        Index adcode, nearest first: ``distance`` (of logarithms; 0.69 is twice or half),
        ``value``, in the unit of the sizes. The region itself is not among them.

    Raises
    ------
    UnknownNameError
        If the region has no size.

    Examples
    --------
    >>> by_size(pd.Series({"a": 10.0, "b": 20.0, "c": 9.0}, name="gdp"), "a", 1)["value"].to_dict()
    {'c': 9.0}
    """
    floats.require_once(values.index)
    sizes = pd.Series(floats.of_series(values), index=values.index, name=values.name)
    sizes = sizes[sizes > 0]
    adcode = adcode if adcode in sizes.index else str(adcode)  # pandas reads codes as numbers
    _must_know(adcode, sizes, str(values.name))
    distance = np.abs(np.log(sizes) - np.log(sizes[adcode])).drop(adcode)
    return _first(pd.DataFrame({"distance": distance, "value": sizes}), count)


def by_structure(portfolio: pd.DataFrame, adcode: str, count: int = 5) -> pd.DataFrame:
    """Return the regions whose industries are most alike: smallest ½ Σ_i |s_ri − s_i|.

    Parameters
    ----------
    portfolio
        Regions × industries, one unit throughout; regions without any, or with an unknown cell, are no candidates.
    adcode, count
        As for :func:`by_size`.

    Returns
    -------
    DataFrame
        Index adcode: ``distance`` 0 (the same shares) to 1 (nothing in common).

    Raises
    ------
    UnknownNameError
        If the region has no shares.

    Examples
    --------
    >>> table = pd.DataFrame({"cement": [1.0, 3.0, 0.0], "glass": [1.0, 1.0, 2.0]}, index=list("abc"))
    >>> by_structure(table, "a")["distance"].to_dict()
    {'b': 0.25, 'c': 0.5}
    """
    floats.require_once(portfolio.index)
    values = floats.of_table(portfolio)
    portfolio = pd.DataFrame(values, index=portfolio.index, columns=portfolio.columns)
    totals = portfolio.sum(axis=1, skipna=False)
    shares = portfolio[totals > 0].div(totals[totals > 0], axis=0)
    _must_know(adcode, shares, "portfolio")
    distance = (shares - shares.loc[adcode]).abs().sum(axis=1).drop(adcode) / 2
    return _first(pd.DataFrame({"distance": distance}), count)


def by_neighbourhood(
    borders: Mapping[str, Sequence[str]], adcode: str, count: int = 5
) -> pd.DataFrame:
    """Return the regions fewest borders away; an island has none.

    Returns
    -------
    DataFrame
        Index adcode: ``distance`` in borders crossed (1 is a direct neighbour), ties by code.
    """
    distance = {adcode: 0}
    ring = [adcode]
    while ring and len(distance) <= count:
        ring = sorted({other for code in ring for other in borders.get(code, ())} - distance.keys())
        distance |= dict.fromkeys(ring, max(distance.values()) + 1)
    del distance[adcode]
    return _first(pd.DataFrame({"distance": pd.Series(distance, dtype=float)}), count)


def _must_know(adcode: str, known: pd.Series | pd.DataFrame, what: str) -> None:
    if adcode not in known.index:
        raise UnknownNameError("error.peer_unknown", found=adcode, what=what, count=len(known))


def _first(rows: pd.DataFrame, count: int) -> pd.DataFrame:
    rows = rows[rows["distance"].notna()].rename_axis("adcode").reset_index()
    return rows.sort_values(["distance", "adcode"]).head(count).set_index("adcode")
