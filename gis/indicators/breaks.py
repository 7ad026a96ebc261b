"""Breaks of a series: years from which a figure may be of something else than before.

Yearbooks do not say where a scope changed. A change from one year to the next beyond what a region
grows or shrinks by is marked, not corrected: it may be a new scope (儋州 2021, 359 to 832), a revision
or a slip. GDP of 2024 and later follows the fifth economic census everywhere.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

import numpy as np
import pandas as pd

# Least and greatest change a year that passes: coal cities grew by 35 % in 2021 at current prices.
BANDS = {
    "gdp": (0.80, 1.36),
    "population_resident": (0.93, 1.07),
    "industrial_firms": (0.60, 1.60),
}
# From this year on every region's figure is of another series.
REVISED = {"gdp": 2024}
COLUMNS = ("year", "before", "after", "factor")


def breaks(by_year: Mapping[int, pd.Series], indicator: str) -> pd.DataFrame:
    """Return where the series of regions jump.

    Parameters
    ----------
    by_year
        The figure by adcode, for each year that there is.
    indicator
        Its name without a year; one without a band has no breaks.

    Returns
    -------
    DataFrame
        Index adcode, one row a jump, columns ``COLUMNS``: ``year`` from which it is another
        figure, the figures ``before`` and ``after``, ``factor`` of the whole change. Years that a
        region lacks are passed over: the change of n years is held against the band to the power n.

    Examples
    --------
    >>> values = {2019: pd.Series({"A": 358.0}), 2020: pd.Series({"A": 359.0}), 2021: pd.Series({"A": 832.0})}
    >>> breaks(values, "gdp").round(2).to_dict("index")
    {'A': {'year': 2021, 'before': 359.0, 'after': 832.0, 'factor': 2.32}}
    """
    rows: list[tuple[object, ...]] = []
    if indicator in BANDS and by_year:
        low, high = BANDS[indicator]
        years = sorted(by_year)
        table = pd.DataFrame({year: by_year[year] for year in years})
        values = table.to_numpy(dtype=float)
        # Every known figure after the one that the same region has before it: row by row, by years.
        region, year = np.nonzero(values > 0)
        same = region[1:] == region[:-1]
        region, old, new = region[1:][same], year[:-1][same], year[1:][same]
        before, after = values[region, old], values[region, new]
        factor, gap = after / before, np.array(years)[new] - np.array(years)[old]
        jumps = ~((factor >= low**gap) & (factor <= high**gap))
        rows = [
            (table.index[at], int(years[to]), float(was), float(now), float(by))
            for at, to, was, now, by in zip(
                region[jumps], new[jumps], before[jumps], after[jumps], factor[jumps], strict=True
            )
        ]
    found = pd.DataFrame(rows, columns=["adcode", *COLUMNS])
    return found.set_index("adcode")


def marks(
    statistics: pd.DataFrame, adcodes: Collection[str]
) -> dict[tuple[str, str], tuple[int, ...]]:
    """Return from which years the series of regions jump, by region and indicator.

    Parameters
    ----------
    statistics
        One row a region, indicator and year: ``region_code``, ``indicator``, ``year``, ``value``.
    adcodes
        The regions asked for.

    Examples
    --------
    >>> rows = pd.DataFrame({"region_code": "A", "indicator": "gdp", "year": [2019, 2020], "value": [359.0, 832.0]})
    >>> marks(rows, ["A"]), marks(rows, ["B"])
    ({('A', 'gdp'): (2020,)}, {})
    """
    held = statistics["region_code"].isin(list(adcodes)) & statistics["indicator"].isin(list(BANDS))
    rows, told = statistics[held], {}
    for indicator, part in rows.groupby("indicator"):
        by_year = {
            int(year): one.set_index("region_code")["value"] for year, one in part.groupby("year")
        }
        for adcode, jumps in breaks(by_year, str(indicator)).groupby(level=0):
            told[str(adcode), str(indicator)] = tuple(int(year) for year in jumps["year"])
    return told


def crossed(found: pd.DataFrame, years: tuple[int, int]) -> pd.Series:
    """Return the years of the jumps between two years, by adcode, as text: ``2021``.

    Examples
    --------
    >>> rows = pd.DataFrame({"year": [2021, 2023]}, index=pd.Index(["A", "A"], name="adcode"))
    >>> crossed(rows, (2019, 2022)).to_dict(), crossed(rows, (2021, 2022)).to_dict()
    ({'A': '2021'}, {})
    """
    between = found[(found["year"] > years[0]) & (found["year"] <= years[1])]
    if between.empty:
        return pd.Series(dtype=object)
    said = between["year"].astype(int).astype(str)
    return said.groupby(level=0).agg(", ".join)


def is_revised(indicator: str, years: tuple[int, int]) -> bool:
    """Tell whether a figure was revised for the whole country between two years.

    Examples
    --------
    >>> is_revised("gdp", (2023, 2024)), is_revised("gdp", (2024, 2025)), is_revised("age", (2020, 2024))
    (True, False, False)
    """
    since = REVISED.get(indicator)
    return since is not None and years[0] < since <= years[1]


def beside(indicator: str, year: int, jumps: Collection[int]) -> tuple[int, bool]:
    """Return what stands beside a single figure: the last jump up to its year, and whether it is revised.

    Returns
    -------
    tuple
        The year from which the series is another one, 0 for none up to the figure's year; True
        where the figure is of the series that was revised for the whole country.

    Examples
    --------
    >>> beside("gdp", 2023, (2021,)), beside("gdp", 2020, (2021,)), beside("gdp", 2024, ())
    ((2021, False), (0, False), (0, True))
    """
    since = REVISED.get(indicator)
    return max(
        (one for one in jumps if one <= year), default=0
    ), since is not None and year >= since
