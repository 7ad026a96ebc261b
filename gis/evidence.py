"""Does the layout rest on anything? Designations held against what is known of the regions.

For each designation: what the chain of its industry needs (``chain_needs``), and what is known of
that in the region, around it and above it. Three readings only: supported, weakly supported, no
data. Nothing here says that a designation is wrong: a deposit that nobody documented is unknown,
not absent. What a plan says about its own region counts as a statement, not as a proof.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pandas as pd

from gis.errors import SettingError
from gis.findings import ITEM_COLUMNS, Finder
from gis.portfolio import NEGATIVE_CATEGORIES

if TYPE_CHECKING:
    from gis.findings import Knowledge

GRADES = ("supported", "weak", "no_data")


@dataclass(frozen=True)
class Evidence:
    """The reading of each designation, and every finding behind it.

    Attributes
    ----------
    designations
        One row per (designation, region) with a region and an industry: ``grade``,
        ``needs_known`` of ``needs`` groups met in some way, ``needs_recorded`` (False: nothing
        is recorded of what the industry needs, so only own production and the market can
        speak) and the columns of the designation.
    items
        Findings, columns ``ITEM_COLUMNS``.
    """

    designations: pd.DataFrame
    items: pd.DataFrame


def evidence(
    designations: pd.DataFrame, known: Knowledge, *, market_share: float = 1 / 3
) -> Evidence:
    """Hold designations against what is known.

    supported: the region has documented production of the industry itself, or a documented
    deposit (or stock, or upstream production) for every main raw material of its chain.
    weak: something speaks for it, but only in part, as a rock of the right kind whose fitness
    is not stated, around the region, in the province as a whole, from a weak source, in the
    plan's own words or through the size of the market.
    no_data: nothing is known either way.

    Parameters
    ----------
    designations
        Rows of ``designations``; rows without region or industry, and those that phase out or
        restrict, are left out.
    market_share
        The market counts where its size is in this top share (0–1) of the regions known at
        the region's level, for industries at the stage product.

    Returns
    -------
    Evidence
        In the order of the designations.
    """
    if not 0 < market_share <= 1:
        raise SettingError(
            "error.compare_range", name="market_share", found=market_share, expected="0–1"
        )
    asked = designations[
        designations["region_code"].notna()
        & designations["industry_id"].notna()
        & ~designations["category"].isin(NEGATIVE_CATEGORIES)
    ]
    finder = Finder(known, market_share)
    grades, items = [], []
    for row in asked[["designation_id", "region_code", "industry_id"]].itertuples(index=False):
        found = finder.findings(row.region_code, row.industry_id)
        items += [{"designation_id": row.designation_id, **item} for item in found]
        grades.append(finder.reading(row.industry_id, found))
    table = asked.reset_index(drop=True).join(
        pd.DataFrame(grades, columns=["grade", "needs_known", "needs", "needs_recorded"])
    )
    return Evidence(table, pd.DataFrame(items, columns=list(ITEM_COLUMNS)))


def undesignated(
    designations: pd.DataFrame,
    known: Knowledge,
    *,
    scope_code: str,
    level: str = "prefecture",
) -> pd.DataFrame:
    """Return regions that look fit for an industry of the plan without being designated for it.

    Fit is the same as supported: documented production, or every main raw material documented
    in the region. A market alone, neighbours and the plan's own words do not count.

    Parameters
    ----------
    designations
        Those of one plan.
    scope_code
        Region that the plan governs (100000 is the country).
    level
        Level of the regions looked at.

    Returns
    -------
    DataFrame
        One row per (region, industry): ``findings`` (how many), ``reasons`` (the findings) and
        ``named_above`` (True: the plan designates the industry for a region that holds this
        one, without naming it). Empty when nothing is documented.
    """
    asked = designations[
        designations["region_code"].notna()
        & designations["industry_id"].notna()
        & ~designations["category"].isin(NEGATIVE_CATEGORIES)
    ]
    finder = Finder(known, 1.0)
    rows = known.regions[known.regions["level"] == level]
    inside = [
        code
        for code in rows["adcode"]
        if scope_code == "100000" or scope_code in finder.holders(code)
    ]
    named = set(zip(asked["region_code"], asked["industry_id"], strict=True))
    # A designation of a county takes the prefecture that holds it.
    taken = named | {(up, industry) for code, industry in named for up in finder.holders(code)}
    found_rows = []
    wanted = set(asked["industry_id"])
    # A head such as 绿色建材 that contains the others would be fit wherever one of them is.
    heads = {head for industry in wanted for head in finder.ancestors(industry)}
    for industry in sorted(wanted - heads):
        for code in inside:
            if (code, industry) in taken:
                continue
            found = [
                item
                for item in finder.findings(code, industry)
                if item["strength"] in ("production", "region")
            ]
            if found and finder.reading(industry, found)[0] == "supported":
                found_rows.append(
                    {
                        "region_code": code,
                        "industry_id": industry,
                        "named_above": any((up, industry) in named for up in finder.holders(code)),
                        "findings": len(found),
                        "reasons": "；".join(dict.fromkeys(str(f["what"]) for f in found)),
                    }
                )
    return pd.DataFrame(
        found_rows, columns=["region_code", "industry_id", "named_above", "findings", "reasons"]
    )
