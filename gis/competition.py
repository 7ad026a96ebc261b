"""Who is to make the same, and who could supply whom along a chain.

同质化: regions designated for the same industries that can reach the same markets. 补链: for each
stage of a stated chain, who holds it, who is nearest to hold it, and which stage nobody holds.
What is compared are designations and documented deposits, not output: a plan that names many
places makes no factory yet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gis.errors import SettingError
from gis.portfolio import known_rows

if TYPE_CHECKING:
    from collections.abc import Mapping

OVERLAP_COLUMNS = ("one", "two", "shared", "industries", "similarity", "apart", "shared_markets")
STAGE_COLUMNS = (
    "chain_id",
    "position",
    "node",
    "industry_id",
    "region_code",
    "held",
    "supplier",
    "apart",
    "state",
)
SUPPLY_COLUMNS = (
    "region_code", "industry_id", "need_group", "role", "state", "need_id", "supplier", "apart",
)  # fmt: skip
STATES = ("held", "nearby", "missing")


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


def stages(
    chains: pd.DataFrame,
    holdings: pd.DataFrame,
    parents: Mapping[str, str],
    apart: pd.DataFrame,
    *,
    reach: float,
) -> pd.DataFrame:
    """Return, for each region with a part in a chain, which stages it holds and who has the rest.

    Parameters
    ----------
    chains
        Rows of ``chains``: chain_id, position, node, industry_id.
    holdings
        Regions × industries, above 0 where the region has it: designations (a portfolio), with
        documented minerals added as columns where wanted.
    parents
        Industry → the industry that contains it; whoever holds 水泥用石灰岩 holds 石灰岩.
    apart
        Square, km or yuan per tonne; NaN unknown, inf unreachable.
    reach
        A supplier counts where it lies at most so far.

    Returns
    -------
    DataFrame
        ``STAGE_COLUMNS``: ``state`` is held, nearby (``supplier`` is the nearest holder within
        reach) or missing (a gap to fill, 补链: no holder within reach; ``apart`` is then NaN).
        Only regions that hold at least one stage of the chain.
    """
    if not reach > 0:
        raise SettingError("error.compare_range", name="reach", found=reach, expected="> 0")
    holders = _holders(holdings, parents)
    rows = []
    for chain_id, nodes in chains.sort_values(["chain_id", "position"]).groupby("chain_id"):
        involved = sorted(set().union(*(holders.get(name, set()) for name in nodes["industry_id"])))
        for code in involved:
            for node in nodes.itertuples(index=False):
                who = holders.get(node.industry_id, set())
                supplier, gap = _nearest(code, who - {code}, apart, reach)
                state = "held" if code in who else "nearby" if supplier else "missing"
                rows.append(
                    (
                        chain_id,
                        node.position,
                        node.node,
                        node.industry_id,
                        code,
                        code in who,
                        None if code in who else supplier,
                        0.0 if code in who else gap,
                        state,
                    )
                )
    return pd.DataFrame(rows, columns=list(STAGE_COLUMNS))


def supplies(
    needs: pd.DataFrame,
    designated: pd.DataFrame,
    holdings: pd.DataFrame,
    parents: Mapping[str, str],
    apart: pd.DataFrame,
    *,
    reach: float,
) -> pd.DataFrame:
    """Return, for each designated industry of each region, where its raw materials could come from.

    Parameters
    ----------
    needs
        ``chain_needs``: any need of a group will do; possible matches count as well as exact
        ones, because a supplier is a question to ask, not a proof.
    designated
        Regions × industries (a portfolio).
    holdings
        Who has what: designations with documented minerals added.
    parents, apart, reach
        As for :func:`stages`.

    Returns
    -------
    DataFrame
        ``SUPPLY_COLUMNS``, one row per region, industry and group of needs: ``state`` is held,
        nearby (``supplier`` the nearest holder within reach, of ``need_id``) or missing — nobody
        within reach is documented or designated, which is a link to fill or a figure to find.
    """
    if not reach > 0:
        raise SettingError("error.compare_range", name="reach", found=reach, expected="> 0")
    holders = _holders(holdings, parents)
    has = known_rows(designated) > 0
    rows = []
    for (industry, group), options in needs.groupby(["industry_id", "need_group"]):
        if industry not in designated.columns:
            continue
        role = options["role"].iloc[0]
        for code in designated.index[has[:, designated.columns.get_loc(industry)]]:
            who = {n: holders.get(n, set()) for n in sorted(options["need_id"])}
            own = [name for name, codes in who.items() if code in codes]
            near = [
                (gap, supplier, name)
                for name, codes in who.items()
                for supplier, gap in [_nearest(code, codes - {code}, apart, reach)]
                if supplier
            ]
            found: tuple[str, str | None, str | None, float]
            if own:
                found = ("held", own[0], None, 0.0)
            elif near:
                gap, supplier, name = min(near)
                found = ("nearby", name, supplier, gap)
            else:
                found = ("missing", None, None, float("nan"))
            rows.append((code, industry, group, role, *found))
    table = pd.DataFrame(rows, columns=list(SUPPLY_COLUMNS))
    return table.sort_values(["region_code", "industry_id", "need_group"], ignore_index=True)


def gaps(chains: pd.DataFrame, holdings: pd.DataFrame, parents: Mapping[str, str]) -> pd.DataFrame:
    """Return how many regions hold each stage of each chain; 0 is a stage nobody holds.

    Returns
    -------
    DataFrame
        ``chain_id``, ``position``, ``node``, ``industry_id``, ``holders`` (number), ``regions``
        (their adcodes joined with |).
    """
    holders = _holders(holdings, parents)
    table = (
        chains[["chain_id", "position", "node", "industry_id"]]
        .sort_values(["chain_id", "position"])
        .reset_index(drop=True)
    )
    who = [sorted(holders.get(name, set())) for name in table["industry_id"]]
    return table.assign(holders=[len(codes) for codes in who], regions=["|".join(c) for c in who])


def _holders(holdings: pd.DataFrame, parents: Mapping[str, str]) -> dict[str, set[str]]:
    """Return the regions that hold each industry, or one that it contains."""
    found: dict[str, set[str]] = {}
    has = known_rows(holdings) > 0
    for column, name in enumerate(holdings.columns):
        codes = {str(code) for code in holdings.index[has[:, column]]}
        head: str | None = str(name)
        while head is not None:
            found.setdefault(head, set()).update(codes)
            head = parents.get(head)
    return found


def _nearest(
    code: str, others: set[str], apart: pd.DataFrame, reach: float
) -> tuple[str | None, float]:
    if code not in apart.index:
        return None, float("nan")
    row = apart.loc[code, [other for other in sorted(others) if other in apart.columns]]
    row = row[row <= reach]
    return (str(row.idxmin()), float(row.min())) if len(row) else (None, float("nan"))
