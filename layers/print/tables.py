"""Tables that stand beside a printed map: which industry is wanted where."""

from __future__ import annotations

from typing import Any

import pandas as pd

from gis.atlas import Atlas
from gis.plans.designations import industry_said
from gis.regions import english
from gis.schema import CATEGORIES, MEASURE_CATEGORIES
from gis.words.catalogue import name, text
from layers.layout.designations import told


def industries_table(
    atlas: Atlas, rows: pd.DataFrame, lang: str, *, with_measures: bool = False
) -> dict[str, Any]:
    """Return one row per category and industry of a selection: what, number of regions, where.

    Parameters
    ----------
    rows
        Rows of :func:`gis.plans.designations.select`.
    with_measures
        Also what is to be tried out or cut back (试点, 压减), which colours no region beside layouts.

    Returns
    -------
    dict
        ``name`` and ``rows`` of three texts, under a row of one text for each category; empty for a selection that colours no region.
    """
    placed = told(rows)
    if with_measures:
        of_measures = rows["category"].isin(MEASURE_CATEGORIES) & rows["region_code"].notna()
        placed = pd.concat([placed, rows[of_measures & ~rows.index.isin(placed.index)]])
    if placed.empty:
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
    return {"name": text("print.table_name", lang), "rows": lines}
