"""The specialisation and the concentration of one table together, for a page or a command."""

from __future__ import annotations

import pandas as pd

from gis.industries import concentration, specialisation

# What is computed here, in the order of gis.report.methods.
MEASURES = (
    "location_quotient", "shares", "regional_shares", "krugman", "herfindahl", "shannon", "gini",
    "locational_gini", "theil",
)  # fmt: skip


def by_region(table: pd.DataFrame) -> pd.DataFrame:
    """Return the measures of each region.

    Parameters
    ----------
    table
        Regions × industries (see gis.industries.portfolio).

    Returns
    -------
    DataFrame
        Index of ``table``; ``total``, ``krugman``, ``herfindahl``, ``shannon``; NaN as there.

    Examples
    --------
    >>> table = pd.DataFrame({"cement": [2.0, 0.0], "glass": [0.0, 2.0]}, index=["A", "B"])
    >>> by_region(table).to_numpy().tolist()
    [[2.0, 1.0, 1.0, 0.0], [2.0, 1.0, 1.0, 0.0]]
    """
    return pd.DataFrame(
        {
            "total": table.sum(axis=1, skipna=False),
            "krugman": specialisation.krugman(table),
            "herfindahl": specialisation.herfindahl(table),
            "shannon": specialisation.shannon(table),
        }
    )


def by_industry(table: pd.DataFrame) -> pd.DataFrame:
    """Return the measures of each industry, in the order of the columns.

    Returns
    -------
    DataFrame
        Index of the columns; ``total`` and ``regions`` (that have it) over the known cells,
        ``gini``, ``locational_gini``, ``theil``; NaN as there.
    """
    return pd.DataFrame(
        {
            "total": table.sum(),
            "regions": (table > 0).sum(),
            "gini": [concentration.gini(table[name]) for name in table.columns],
            "locational_gini": concentration.locational_gini(table),
            "theil": [concentration.theil(table[name]) for name in table.columns],
        }
    )


def cells(table: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """Return the tables of regions × industries by measure, the values themselves first."""
    return {
        "value": table,
        "share": specialisation.shares(table),
        "regional_share": specialisation.regional_shares(table),
        "location_quotient": specialisation.location_quotient(table),
    }


def long(squares: dict[str, pd.DataFrame]) -> pd.DataFrame:
    """Return one row per region and industry: ``adcode``, ``industry``, a column per measure.

    Examples
    --------
    >>> long({"value": pd.DataFrame({"cement": [2.0]}, index=["A"])}).to_numpy().tolist()
    [['A', 'cement', 2.0]]
    """
    table = next(iter(squares.values()))
    labels = pd.MultiIndex.from_product([table.index, table.columns], names=["adcode", "industry"])
    values = {measure: square.to_numpy().ravel() for measure, square in squares.items()}
    return pd.DataFrame(values, index=labels).reset_index()
