"""Who is to make the same: 同质化, regions designated alike that can reach the same markets.

What is compared are designations, not output: a plan that names many places makes no factory yet.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from gis.errors import SettingError
from gis.industries.portfolio import known_rows

OVERLAP_COLUMNS = ("one", "two", "shared", "industries", "similarity", "apart", "shared_markets")


def overlaps(
    portfolio: pd.DataFrame, apart: pd.DataFrame, *, reach: float, minimum_shared: int = 1
) -> pd.DataFrame:
    """Return pairs of regions with the same industries within reach of the same market.

    Parameters
    ----------
    portfolio
        Regions × industries.
    apart
        Distance (km) or freight cost (yuan per tonne) from each region (rows) to each market
        (columns); a region is also its own market at 0 where it has a column.
    reach
        A market counts for a region where it lies at most so far.
    minimum_shared
        Industries that two regions must share.

    Returns
    -------
    DataFrame
        ``OVERLAP_COLUMNS``, most alike first: ``similarity`` = 1 − ½ Σ|s_ri − s_qi|, 1 for the
        same shares; ``apart`` between the two (NaN where unknown); ``shared_markets`` that both
        reach. Pairs without a common market do not appear.

    Examples
    --------
    >>> table = pd.DataFrame({"cement": [1, 1, 1]}, index=["A", "B", "C"])
    >>> km = pd.DataFrame([[0, 90, 500], [90, 0, 500], [500, 500, 0]], table.index, table.index)
    >>> overlaps(table, km, reach=100)[["one", "two", "shared_markets"]].to_numpy().tolist()
    [['A', 'B', 2]]
    """
    if not reach > 0:
        raise SettingError("error.compare_range", name="reach", found=reach, expected="> 0")
    portfolio = portfolio.sort_index()
    values = known_rows(portfolio)
    total = values.sum(axis=1)
    keep = total > 0
    values, codes = values[keep], portfolio.index[keep]
    share = values / total[keep][:, None]
    has = (values > 0).astype(float)
    table = apart.reindex(codes)
    within = (table.to_numpy(dtype=float) <= reach).astype(float)
    for i, code in enumerate(codes):
        if code in table.columns:
            within[i, table.columns.get_loc(code)] = 1.0
    shared, markets = has @ has.T, within @ within.T
    rows = []
    for i, j in np.argwhere((np.triu(shared, 1) >= minimum_shared) & (markets > 0)):
        both = portfolio.columns[(has[i] > 0) & (has[j] > 0)]
        gap = table.loc[codes[i], codes[j]] if codes[j] in table.columns else np.nan
        rows.append(
            (
                codes[i],
                codes[j],
                int(shared[i, j]),
                "|".join(both),
                1 - float(np.abs(share[i] - share[j]).sum()) / 2,
                float(gap),
                int(markets[i, j]),
            )
        )
    found = pd.DataFrame(rows, columns=list(OVERLAP_COLUMNS))
    return found.sort_values(
        ["similarity", "shared", "one", "two"], ascending=[False, False, True, True]
    ).reset_index(drop=True)


def crowding(portfolio: pd.DataFrame) -> pd.DataFrame:
    """Return how many regions are designated for each industry.

    Returns
    -------
    DataFrame
        Index industry_id: ``regions`` (with a value above 0) and ``share`` of all regions in
        the table, most crowded first. NaN share: an empty table.
    """
    has = known_rows(portfolio) > 0
    count = len(portfolio)
    table = pd.DataFrame(
        {"regions": has.sum(axis=0), "share": has.sum(axis=0) / count if count else np.nan},
        index=portfolio.columns,
    )
    return (
        table.rename_axis("industry_id")
        .reset_index()
        .sort_values(["regions", "industry_id"], ascending=[False, True])
        .set_index("industry_id")
    )
