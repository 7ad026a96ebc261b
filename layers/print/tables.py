"""Tables that stand beside a printed map: which industry is wanted where."""

from __future__ import annotations

from typing import Any

import pandas as pd

from gis.atlas import Atlas
from gis.plans.designations import industry_said
from gis.regions import english
from gis.schema import CATEGORIES
from gis.words.catalogue import name, text
from layers.layout.designations import told


def industries_table(
    atlas: Atlas, rows: pd.DataFrame, lang: str, *, whole: bool = False
) -> dict[str, Any]:
    """Return one row per category and industry of a selection: what, number of regions, where.

    Parameters
    ----------
    rows
        Rows of :func:`gis.plans.designations.select`.
    whole
        Every row: also what is to be tried out or cut back (试点, 压减), the cores, parks, bases and hubs of regions that
        have a colour, which a map shows by marks of their own, and last what names no region.

    Returns
    -------
    dict
        ``name`` and ``rows`` of three texts, under a row of one text for each category; empty for no row to tell.
    """
    placed = told(rows)
    if whole:
        placed = pd.concat(
            [placed, rows[rows["region_code"].notna() & ~rows.index.isin(placed.index)]]
        )
    unplaced = rows[rows["region_code"].isna()] if whole else rows.iloc[:0]
    if placed.empty and unplaced.empty:
        return {}
    regions = english.shorts(atlas, lang)
    separator = text("map.separator", lang)
    under: dict[str, list[list[str]]] = {category: [] for category in CATEGORIES}
    for (category, industry), group in placed.groupby(["category", "industry_id"], sort=False):
        codes = list(dict.fromkeys(group["region_code"]))
        said = industry_said(atlas, group["industry"].iloc[0], str(industry), lang)
        line = [said, str(len(codes)), separator.join(regions.get(c, c) for c in codes)]
        under[str(category)].append(line)
    # Several plans name the same categories: each heading stands once.
    lines = [
        line
        for category, found in under.items()
        if found
        for line in ([name("category", category, lang)], *found)
    ]
    if len(unplaced):
        lines.append([text("print.no_region", lang, count=len(unplaced))])
    for (category, industry), group in unplaced.groupby(["category", "industry_id"], sort=False):
        said = industry_said(atlas, group["industry"].iloc[0], str(industry), lang)
        what = text("map.qualified", lang, what=said, more=name("category", str(category), lang))
        if len(group) > 1:
            what = text("map.unplaced_times", lang, what=what, count=len(group))
        lines.append([what, "—", separator.join(dict.fromkeys(group["place"].dropna()))])
    return {"name": text("print.table_name", lang), "rows": lines}
