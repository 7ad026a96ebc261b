"""The bundled tables put together for the reading of plans: what is known, and who holds what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gis import catalog
from gis.endowment import PRESENT_KINDS
from gis.findings import Knowledge
from gis.portfolio import from_long, to_level
from gis.schema import LEVELS

if TYPE_CHECKING:
    import pandas as pd

# The market of a product: the latest year for which most regions are known.
MARKET_INDICATOR, MARKET_YEAR = "gdp", 2023


def bundled() -> Knowledge:
    """Return everything that evidence is read from, with GDP as the size of a market."""
    stats = catalog.table("region_stats")
    chosen = stats[(stats["indicator"] == MARKET_INDICATOR) & (stats["year"] == MARKET_YEAR)]
    unit = "、".join(chosen["unit"].unique())
    market = chosen.set_index("region_code")["value"]
    return Knowledge(
        regions=catalog.regions(),
        needs=catalog.table("chain_needs"),
        minerals=catalog.table("minerals"),
        plan_minerals=catalog.table("plan_minerals"),
        industries=catalog.table("industries"),
        borders={level: catalog.neighbours(level) for level in LEVELS},
        market=market.rename(f"{MARKET_INDICATOR}:{MARKET_YEAR} {unit}"),
        terminals=catalog.table("terminals"),
    )


def holdings(portfolio: pd.DataFrame, level: str) -> pd.DataFrame:
    """Return who has what: a portfolio with the documented minerals of all regions added.

    Parameters
    ----------
    portfolio
        Regions × industries of the designations (gis.portfolio).
    level
        Level of its regions.

    Returns
    -------
    DataFrame
        Regions × industries and minerals; 0 where neither designated nor documented.
    """
    minerals = catalog.table("minerals")
    minerals = minerals[minerals["kind"].isin(PRESENT_KINDS) & minerals["industry_id"].notna()]
    holder = to_level(minerals["region_code"], catalog.regions(), level)
    rows = minerals.assign(adcode=holder, count=1.0).dropna(subset=["adcode"])
    documented = from_long(rows, region="adcode", industry="industry_id", value="count")
    return portfolio.add(documented, fill_value=0.0).fillna(0.0)


def parents() -> dict[str, str]:
    """Return the industry that contains each industry; roots are left out.

    Examples
    --------
    >>> parents()["cement-limestone"]
    'limestone'
    """
    tree = catalog.table("industries").dropna(subset=["parent_id"])
    return dict(zip(tree["industry_id"], tree["parent_id"], strict=True))
