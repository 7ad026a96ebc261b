"""What a click on an exported map shows: the designations of a region or site, with locators."""

from __future__ import annotations

from typing import Any

import pandas as pd

from gis.atlas import Atlas, kept
from gis.regions import english
from gis.report.selection.records import localised
from gis.words.catalogue import name, text

Details = dict[str, dict[str, Any]]


Records = list[dict[str, Any]]
# What of a designation is read here. Rows are taken apart once: a frame for each region took a third of what a map costs.
_READ = (
    "plan_id", "region_code", "region_name", "site_id", "site", "name", "category", "industry", "status", "locator",
    "note",
)  # fmt: skip


def lines_of(records: Records, lang: str) -> list[list[str]]:
    """Return one line ``[what, where it stands]`` per category and site, industries together."""
    together: dict[tuple[str, ...], Records] = {}
    for row in records:
        key = (row["category"], row["site"] or row["name"], row["locator"], row["status"])
        together.setdefault(key, []).append(row)
    separator = text("map.separator", lang)
    lines = []
    for (category, where, locator, status), members in together.items():
        what = separator.join(dict.fromkeys(row["industry"] for row in members))
        notes = dict.fromkeys(row["note"] for row in members if row["note"])
        small = [where, locator, name("status", status, lang), *notes]
        label = name("category", category, lang)
        main = text("map.detail_row", lang, category=label, what=what)
        lines.append([main, " · ".join(part for part in small if part)])
    return lines


def groups_of(atlas: Atlas, records: Records, lang: str) -> list[dict[str, Any]]:
    """Return the lines of designations grouped by plan, in the table's order."""
    titles = _titles(atlas, lang)
    return [
        {"heading": titles[plan_id], "rows": lines_of(group, lang)}
        for plan_id, group in _by("plan_id", records).items()
    ]


def _by(column: str, records: Records) -> dict[str, Records]:
    found: dict[str, Records] = {}
    for row in records:
        found.setdefault(row[column], []).append(row)
    return found


@kept("plans", most=4)
def _titles(atlas: Atlas, lang: str) -> dict[str, str]:
    """Return the short titles of the plans; do not mutate. A map asks for them at each of its regions."""
    titles: dict[str, str] = (
        localised(atlas.table("plans"), lang).set_index("plan_id")["short_title"].to_dict()
    )
    return titles


def details_of(atlas: Atlas, designations: pd.DataFrame, *, lang: str = "zh") -> Details:
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
    placed = designations.loc[designations["region_code"].notna(), list(_READ)]
    records = placed.fillna("").to_dict("records")
    regions = atlas.regions()
    prefectures = regions[regions["level"] == "prefecture"]
    children = prefectures.groupby("province_adcode")["adcode"].apply(list).to_dict()
    names = dict(zip(prefectures["adcode"], prefectures["name"], strict=True))
    for code, rows in sorted(_by("region_code", records).items()):
        title = english.called(atlas, code, "en") if lang == "en" else rows[0]["region_name"]
        found = groups_of(atlas, rows, lang)
        if not code.endswith("0000"):
            details.setdefault(code, {"title": title, "groups": []})["groups"] += found
            continue
        wide = [
            {**group, "heading": text("map.detail_wide", lang, region=title, plan=group["heading"])}
            for group in found
        ]
        for child in children.get(code, []):
            own = details.setdefault(
                child,
                {
                    "title": english.called(atlas, child, "en") if lang == "en" else names[child],
                    "groups": [],
                },
            )
            own["groups"] = own["groups"] + wide
    for site_id, rows in sorted(_by("site_id", records).items()):
        if not site_id:
            continue
        details[f"site:{site_id}"] = {
            "title": rows[0]["site"],
            "groups": groups_of(atlas, rows, lang),
        }
    return details
