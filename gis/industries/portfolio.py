"""The table that most measures read: regions down, industries across.

Answers "how much of each industry does each region have", from the designations of the plans
or from a user's own long table. It stands one step below the measures because specialisation,
concentration and collaboration all read it. It computes no measure.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import pandas as pd

from gis import floats
from gis.errors import InputTableError, first_of
from gis.regions.tree import to_level
from gis.schema import CATEGORIES, CATEGORY

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# An ordering of how strongly a plan backs a designation, for those who want more than a count.
# It is a choice of this tool, not a figure of any plan: show it wherever it is used.
TIER_WEIGHTS: Mapping[str, float] = {
    one.code: one.weight for one in sorted(CATEGORY.values(), key=lambda one: -one.weight)
}
# Categories that ask for less of an industry; a count of what a region is to have omits them.
NEGATIVE_CATEGORIES = tuple(one.code for one in CATEGORY.values() if one.reduces)
# What tells one passage of a plan, about one industry, from another: a locator names no sentence.
_PASSAGE = ["plan_id", "category", "industry_id", "locator"]
# What promotes building materials (pilots of procurement, campaigns) makes and needs none.
POLICY_HEAD = "promotion"
# The root of what is dug and of by-products used as such.
MINERAL_HEAD = "minerals"


@dataclass(frozen=True)
class Portfolio:
    """Regions × industries, and what could not be placed in it.

    Attributes
    ----------
    table
        Index adcode of the wanted level, columns industry_id; 0 is absent.
    left_out
        The designations that have no place in the table, with the column ``reason``:
        ``no_region``, ``no_industry``, ``coarser_level`` (a province cannot be spread over its
        prefectures without inventing shares), ``unknown_region``, ``policy``, ``negative`` (to be
        phased out or restricted) or ``same_passage`` (counted for a place inside the region).
    """

    table: pd.DataFrame
    left_out: pd.DataFrame


def known_rows(table: pd.DataFrame) -> npt.NDArray[np.float64]:
    """Return a regions × industries table as floats, whole rows NaN where a cell is unknown.

    A region with one unknown cell has an unknown total, so none of its shares is known; such
    regions also stay out of the totals of all regions.

    Raises
    ------
    InputTableError
        If a value is negative, infinite or no number, or a region or an industry stands twice.

    Examples
    --------
    >>> known_rows(pd.DataFrame({"cement": [1, 2], "glass": [3.0, None]}))
    array([[ 1.,  3.],
           [nan, nan]])
    """
    for axis, labels in (("rows", table.index), ("columns", table.columns)):
        if labels.has_duplicates:
            twice = first_of([str(name) for name in labels[labels.duplicated()].unique()])
            raise InputTableError(f"error.table_duplicate_{axis}", found=twice)
    values = floats.of_table(table)
    wrong = np.argwhere((values < 0) | np.isinf(values))
    if len(wrong):
        row, column = wrong[0]
        raise InputTableError(
            "error.table_negative",
            row=str(table.index[row]),
            column=table.columns[column],
            found=float(values[row, column]),
            count=len(wrong),
        )
    values[np.isnan(values).any(axis=1)] = np.nan
    return values


def require_same_labels(before: pd.DataFrame, after: pd.DataFrame) -> None:
    """Require that two tables have the same regions and industries, in whatever order.

    Raises
    ------
    InputTableError
        If a region or an industry stands in one of them only.

    Examples
    --------
    >>> table = pd.DataFrame({"cement": [1, 2]}, index=["A", "B"])
    >>> require_same_labels(table, table.loc[["B", "A"]])
    >>> require_same_labels(table, table.loc[["A"]])
    Traceback (most recent call last):
    gis.errors.InputTableError: 两期表格的区域不一致，共 1 个：B；请使两期的区域相同
    """
    for axis, one, other in (
        ("rows", before.index, after.index),
        ("columns", before.columns, after.columns),
    ):
        unmatched = sorted(str(label) for label in one.symmetric_difference(other))
        if unmatched:
            raise InputTableError(
                f"error.tables_differ_{axis}", found=first_of(unmatched), count=len(unmatched)
            )


def portfolio(
    designations: pd.DataFrame,
    regions: pd.DataFrame,
    *,
    level: str = "prefecture",
    plans: Iterable[str] | None = None,
    weights: Mapping[str, float] | None = None,
    policies: Iterable[str] = (),
) -> Portfolio:
    """Count the designations of each region and industry, or add their weights.

    Parameters
    ----------
    designations
        Rows of ``designations`` (schema.TABLES), of which ``restrict`` and ``phase_out`` are left
        out, and a region whose site or county the same passage names for the same; a county
        counts for its prefecture when ``level`` is ``prefecture``.
    regions
        The table of :func:`gis.catalog.regions`.
    plans
        plan_ids to keep; all when None.
    weights
        Weight of each category (see ``TIER_WEIGHTS``); a category without one counts 0.
        None counts every designation as 1.
    policies
        Ids of industries that are policies (see ``POLICY_HEAD``) and stay out of the table.

    Returns
    -------
    Portfolio
        Only regions and industries with at least one kept designation; no cell is NaN.
    """
    kept = designations[designations["category"].isin(list(CATEGORIES))]
    if plans is not None:
        kept = kept[kept["plan_id"].isin(list(plans))]
    holder = to_level(kept["region_code"], regions, level)
    known = kept["region_code"].isin(regions["adcode"])
    reason = pd.Series("", index=kept.index)
    reason[holder.isna()] = "coarser_level"
    reason[~known] = "unknown_region"
    reason[kept["region_code"].isna()] = "no_region"
    reason[kept["industry_id"].isna()] = "no_industry"
    reason[kept["industry_id"].isin(list(policies))] = "policy"
    reason[kept["category"].isin(list(NEGATIVE_CATEGORIES))] = "negative"
    reason[_said_of_a_part(kept[reason == ""], regions)] = "same_passage"
    placed = kept.assign(adcode=holder)[reason == ""]
    value = 1.0 if weights is None else placed["category"].map(dict(weights)).fillna(0.0)
    # One designation of several counties of one prefecture is still one designation.
    placed = placed.assign(value=value).drop_duplicates(["designation_id", "adcode", "industry_id"])
    table = placed.pivot_table(
        index="adcode", columns="industry_id", values="value", aggfunc="sum", fill_value=0.0
    ).astype(float)
    table.columns.name = "industry_id"
    left_out = kept.assign(reason=reason)[reason != ""].reset_index(drop=True)
    return Portfolio(table=table, left_out=left_out)


def _said_of_a_part(rows: pd.DataFrame, regions: pd.DataFrame) -> pd.Index:
    """Return the labels of rows of a region where their own passage names a place inside it for the same.

    成都市（青白江）打造绿色建材基地 is one base, of a site and of the city that holds it.
    """
    places = rows.loc[rows["locator"].notna(), [*_PASSAGE, "region_code"]]
    places = places[places.duplicated(_PASSAGE, keep=False)]
    if places.empty:
        return places.index
    holders: dict[str, set[str]] = {}
    columns = (regions[name] for name in ("adcode", "prefecture_adcode", "province_adcode"))
    for code, *above in zip(*columns, strict=True):
        holders.setdefault(code, set()).update(set(above) - {code})
    said: dict[tuple[str, ...], set[str]] = {}
    for *passage, code in places.itertuples(index=False):
        said.setdefault(tuple(passage), set()).update(holders[code])
    held = [code in said[tuple(passage)] for *passage, code in places.itertuples(index=False)]
    return places.index[held]


def from_long(rows: pd.DataFrame, *, region: str, industry: str, value: str) -> pd.DataFrame:
    """Return regions × industries from a long table of enterprises, output or employment.

    Parameters
    ----------
    rows
        One row per region and industry; ``value`` is a number (or 1 per enterprise).
    region, industry, value
        Names of the columns; rows of the same region and industry are added.

    Returns
    -------
    DataFrame
        0 where a pair does not occur (absent); NaN where a value of the pair is NaN (unknown).

    Raises
    ------
    InputTableError
        If a row has no region or no industry, or a value is no number: its figure would be in no sum.

    Examples
    --------
    >>> rows = pd.DataFrame({"r": ["A", "A", "B"], "i": ["x", "x", "y"], "n": [1, 2, 5]})
    >>> from_long(rows, region="r", industry="i", value="n").to_numpy().tolist()
    [[3.0, 0.0], [0.0, 5.0]]
    """
    for name in (region, industry):
        blank = (rows[name].isna() | rows[name].astype(str).str.strip().eq("")).to_numpy()
        if blank.any():
            raise InputTableError(
                "error.long_without_label",
                column=name,
                row=str(rows.index[int(np.argmax(blank))]),
                count=int(blank.sum()),
            )
    # Numbers written as text would be joined, not added.
    figures = rows[[region, industry]].assign(**{value: floats.of_series(rows[value])})
    grouped = figures.groupby([region, industry], sort=True, observed=True)[value]
    totals = grouped.agg(lambda cells: cells.sum(skipna=False)).astype(float)
    codes = [totals.index.get_level_values(i) for i in (0, 1)]
    table = pd.DataFrame(
        0.0, index=codes[0].unique().sort_values(), columns=codes[1].unique().sort_values()
    )
    positions = table.index.get_indexer(codes[0]), table.columns.get_indexer(codes[1])
    values = table.to_numpy(copy=True)
    values[positions] = totals.to_numpy()
    return pd.DataFrame(values, index=table.index, columns=table.columns)
