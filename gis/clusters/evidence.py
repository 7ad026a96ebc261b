"""Does the layout rest on anything? Designations held against what is known of the regions.

For each designation: what the chain of its industry needs (``chain_needs``), and what is known of
that in the region, around it and above it. Three readings only: supported, weakly supported, no
data. Nothing here says that a designation is wrong: a deposit that nobody documented is unknown,
not absent. What a plan says about its own region counts as a statement, not as a proof.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pandas as pd

from gis.clusters.findings import AROUND_KM, ITEM_COLUMNS, Finder
from gis.clusters.weight import FIRM, Reading
from gis.errors import SettingError
from gis.industries.portfolio import NEGATIVE_CATEGORIES, POLICY_HEAD

if TYPE_CHECKING:
    from gis.clusters.findings import Knowledge

GRADES = ("supported", "weak", "no_data")
FIT_COLUMNS = ("designation_id", "region_code", "industry_id", "named_above")


@dataclass(frozen=True)
class Evidence:
    """The reading of each designation, and every finding behind it.

    Attributes
    ----------
    designations
        One row per (designation, region) with a region and an industry: ``grade``,
        ``needs_known`` of ``needs`` groups met by a deciding figure, ``needs_recorded`` (False: nothing
        is recorded of what the industry needs, so only own production and the market can
        speak) and the columns of the designation.
    items
        Findings, columns ``ITEM_COLUMNS``, in the order of their weight (see
        :mod:`gis.clusters.weight`); ``km`` is the straight distance of what lies around, or the
        way to a place of transfer; ``age`` and ``decides`` say what counts.
    latest
        Year from which the age of a figure is counted: the newest of what is known.
    left_out
        How many designations were not read, by reason: ``no_region``, ``no_industry``,
        ``negative`` (phased out or restricted) or ``policy``.
    """

    designations: pd.DataFrame
    items: pd.DataFrame
    left_out: dict[str, int] = field(default_factory=dict)
    latest: float = float("nan")


def evidence(
    designations: pd.DataFrame,
    known: Knowledge,
    *,
    market_share: float = 1 / 3,
    around_km: float = AROUND_KM,
) -> Evidence:
    """Hold designations against what is known.

    supported: the region has documented production of the industry itself, or a documented
    deposit (or stock, or upstream production) for every main raw material of its chain. What
    the chain needs by assumption only cannot support anything.
    weak: a figure about this region and a need of this industry speaks for it, but only in part:
    some of the needs, a rock of the right kind whose fitness is not stated, a weak source, or the
    size of the market.
    no_data: no such figure. What is known around the region, in the province as a whole, without
    a figure or without a year, figures more than ten years older than the newest, and the plan's
    own words are listed and decide nothing.

    Parameters
    ----------
    designations
        Rows of ``designations``; rows without region or industry, those that phase out or
        restrict, and policies (a pilot of procurement needs no raw material) are left out.
    market_share
        The market counts where its size is in this top share (0–1) of the regions known at
        the region's level, for industries at the stage product.
    around_km
        Straight km within which another region counts as around; 0 for none.

    Returns
    -------
    Evidence
        In the order of the designations.
    """
    if not 0 < market_share <= 1:
        raise SettingError(
            "error.compare_range", name="market_share", found=market_share, expected="0–1"
        )
    if not around_km >= 0:
        raise SettingError("error.compare_range", name="around", found=around_km, expected="≥ 0")
    finder = Finder(known, market_share, around_km)
    asked, left_out = _asked(designations, finder)
    grades, items = [], []
    for row in asked[["designation_id", "region_code", "industry_id"]].itertuples(index=False):
        found = finder.findings(row.region_code, row.industry_id)
        items += [{"designation_id": row.designation_id, **item} for item in found]
        grades.append(finder.reading(row.industry_id, found))
    table = asked.reset_index(drop=True).join(pd.DataFrame(grades, columns=list(Reading._fields)))
    return Evidence(table, pd.DataFrame(items, columns=list(ITEM_COLUMNS)), left_out, finder.latest)


def _asked(designations: pd.DataFrame, finder: Finder) -> tuple[pd.DataFrame, dict[str, int]]:
    """Return the rows that ask a region to have more of an industry, and why the others do not."""

    def reason(region: object, industry: object, category: object) -> str:
        # In the order of gis.industries.portfolio, so that a row is left out everywhere for one and the same reason.
        if category in NEGATIVE_CATEGORIES:
            return "negative"
        if not isinstance(industry, str):
            return "no_industry"
        if POLICY_HEAD in (industry, *finder.ancestors(industry)):
            return "policy"
        return "" if isinstance(region, str) else "no_region"

    columns = designations[["region_code", "industry_id", "category"]]
    reasons = [reason(*cells) for cells in columns.itertuples(index=False)]
    # Of no row at all a list would choose no column.
    asked = designations[pd.Series([not said for said in reasons], designations.index, dtype=bool)]
    return asked, dict(Counter(said for said in reasons if said))


def counts(
    designations: pd.DataFrame, finder: Finder, read: dict[tuple[str, str], str]
) -> dict[str, int]:
    """Return how many designations have each grade, all of ``GRADES`` in order: what :func:`evidence` counts.

    Parameters
    ----------
    designations
        Rows of ``designations``.
    finder
        What is known, as :func:`evidence` asks it; access is not needed, since it decides nothing.
    read
        Grades of a region and an industry that were read before; those of this call are added.
    """
    asked, _ = _asked(designations, finder)
    found = dict.fromkeys(GRADES, 0)
    for region, industry in zip(asked["region_code"], asked["industry_id"], strict=True):
        pair = str(region), str(industry)
        if pair not in read:
            read[pair] = finder.reading(industry, finder.findings(region, industry))[0]
        found[read[pair]] += 1
    return found


def undesignated(
    designations: pd.DataFrame,
    known: Knowledge,
    *,
    scope_code: str,
    level: str = "prefecture",
) -> Evidence:
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
    Evidence
        ``designations``: one row per (region, industry) with an id of its own as
        ``designation_id`` and ``named_above`` (True: the plan designates the industry for a
        region that holds this one, without naming it). ``items``: what speaks for it. Empty
        when nothing is documented.
    """
    return _fit(designations, Finder(known, 1.0, 0.0), scope_code, level)


def _fit(designations: pd.DataFrame, finder: Finder, scope_code: str, level: str) -> Evidence:
    asked, _ = _asked(designations, finder)
    rows = finder.known.regions[finder.known.regions["level"] == level]
    inside = [
        code
        for code in rows["adcode"]
        if scope_code in ("100000", code) or scope_code in finder.holders(code)
    ]
    named = set(zip(asked["region_code"], asked["industry_id"], strict=True))
    # A designation of a county takes the prefecture that holds it.
    taken = named | {(up, industry) for code, industry in named for up in finder.holders(code)}
    wanted = set(asked["industry_id"])
    # A head such as 绿色建材 that contains the others would be fit wherever one of them is.
    heads = {head for industry in wanted for head in finder.ancestors(industry)}
    fit, items = [], []
    for industry in sorted(wanted - heads):
        for code in inside:
            if (code, industry) in taken:
                continue
            found = [
                item
                for item in finder.findings(code, industry)
                if item["decides"] and item["strength"] in FIRM
            ]
            if found and finder.reading(industry, found)[0] == "supported":
                key = f"{industry}/{code}"
                above = any((up, industry) in named for up in finder.holders(code))
                fit.append((key, code, industry, above))
                items += [{"designation_id": key, **item} for item in found]
    return Evidence(
        pd.DataFrame(fit, columns=list(FIT_COLUMNS)),
        pd.DataFrame(items, columns=list(ITEM_COLUMNS)),
    )


def undesignated_by_plan(
    designations: pd.DataFrame, known: Knowledge, scopes: pd.Series, *, level: str = "prefecture"
) -> Evidence:
    """Return what :func:`undesignated` finds for each plan, with the column ``plan_id``.

    Parameters
    ----------
    scopes
        Region that each plan governs, by plan_id.
    """
    finder = Finder(known, 1.0, 0.0)  # it indexes all that is known: once for all plans
    found = [
        (plan, _fit(rows, finder, str(scopes[plan]), level))
        for plan, rows in designations.groupby("plan_id", sort=False)
    ]
    tables: list[list[pd.DataFrame]] = [[], []]
    for plan, fit in found:
        for kept, frame in zip(tables, (fit.designations, fit.items), strict=True):
            key = f"{plan}/" + frame["designation_id"].astype(str)
            kept.append(frame.assign(designation_id=key, plan_id=plan))
    empty = (
        pd.DataFrame(columns=[*FIT_COLUMNS, "plan_id"]),
        pd.DataFrame(columns=list(ITEM_COLUMNS)),
    )
    rows, items = (
        pd.concat([frame for frame in kept if len(frame)] or [nothing], ignore_index=True)
        for kept, nothing in zip(tables, empty, strict=True)
    )
    return Evidence(rows, items)
