"""What a click on an exported map shows: the designations of a region or site, with locators."""

from __future__ import annotations

from typing import Any

import pandas as pd

from gis import catalog
from gis.i18n import name, text

Details = dict[str, dict[str, Any]]


def row_text(row: dict[str, Any], lang: str) -> list[str]:
    """Return one designation as ``[what, where it stands]``.

    Examples
    --------
    >>> row_text({"category": "strengthen", "industry": "水泥", "status": "planned",
    ...           "locator": "专栏三 (1)", "name": None, "note": None}, "zh")
    ['强化：水泥', '专栏三 (1) · 规划']
    """
    industry = row["industry"] if isinstance(row["industry"], str) else ""
    what = text("map.detail_row", lang, category=name("category", row["category"], lang), what=industry)
    if isinstance(row["name"], str) and row["name"]:
        what += f"（{row['name']}）"
    where = [row["locator"], name("status", row["status"], lang)]
    if isinstance(row["note"], str) and row["note"]:
        where.append(row["note"])
    return [what, " · ".join(part for part in where if isinstance(part, str))]


def groups_of(rows: pd.DataFrame, lang: str) -> list[dict[str, Any]]:
    """Return the rows grouped by plan, in the table's order."""
    titles = catalog.table("plans").set_index("plan_id")["short_title"]
    return [
        {
            "heading": titles.get(plan_id, plan_id),
            "rows": [row_text(row, lang) for row in group.to_dict("records")],
        }
        for plan_id, group in rows.groupby("plan_id", sort=False)
    ]


def details_of(designations: pd.DataFrame, *, lang: str = "zh") -> Details:
    """Return the details of every region and site of a selection.

    Parameters
    ----------
    designations
        Rows of the table ``designations``.
    lang
        Language of the words around the data.

    Returns
    -------
    dict
        By adcode for regions and ``site:<site_id>`` for sites. A province-wide row appears at
        every prefecture of the province, marked as province-wide.
    """
    details: Details = {}
    placed = designations[designations["region_code"].notna()]
    regions = catalog.regions()
    prefectures = regions[regions["level"] == "prefecture"]
    children = prefectures.groupby("province_adcode")["adcode"].apply(list).to_dict()
    for code, rows in placed.groupby("region_code", sort=True):
        title = rows["region_name"].iloc[0]
        found = groups_of(rows, lang)
        if not str(code).endswith("0000"):
            details.setdefault(str(code), {"title": title, "groups": []})["groups"] += found
            continue
        names = prefectures.set_index("adcode")["name"]
        wide = [
            {**group, "heading": text("map.detail_wide", lang, region=title, plan=group["heading"])}
            for group in found
        ]
        for child in children.get(str(code), []):
            own = details.setdefault(child, {"title": names[child], "groups": []})
            own["groups"] = own["groups"] + wide
    for site_id, rows in placed[placed["site_id"].notna()].groupby("site_id", sort=True):
        details[f"site:{site_id}"] = {
            "title": rows["site"].iloc[0],
            "groups": groups_of(rows, lang),
        }
    return details
