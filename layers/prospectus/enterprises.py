"""A list of one's own on the page of a place: which of its enterprises stand around, of which industries, what was left out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from gis.enterprises.standard import classes
from gis.words.catalogue import text
from layers.print.parts import own_list
from layers.prospectus.section import Section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gis.atlas import Atlas
    from gis.enterprises.around import Around

KEYS = ("enterprises", "enterprise_industries")


def sections(atlas: Atlas, found: Around, lang: str, *, is_park: bool) -> tuple[Section, Section]:
    """Return the enterprises of a list around a place, the nearest first, and how many are of each division.

    Parameters
    ----------
    found
        What stands in the circle.
    is_park
        Whether it is drawn around the point of a park; else around the seat of a region.
    """
    return _rows(atlas, found, lang, is_park=is_park), _industries(atlas, found, lang)


def _rows(atlas: Atlas, found: Around, lang: str, *, is_park: bool) -> Section:
    km = f"{found.circle.within_km:g}"
    heads = text("around.own.heads", lang).split("|")
    several = len(set(found.rows["file"])) > 1
    edition = found.task.coding.shown
    table = pd.DataFrame(
        [
            (
                row["name"], row["distance_km"], own_list.division(atlas, edition, row["industry"], lang),
                row["credit_code"],
                text("around.file_row", lang, file=Path(row["file"]).name, row=row["row"])
                if several else str(row["row"]),
                text(f"around.again.{row['again']}", lang) if row["again"] else "",
            )
            for row in found.rows.to_dict("records")
        ],
        columns=heads,
    )  # fmt: skip
    # A list without codes, or without repeats, has no column of blanks.
    blank = [head for head in (heads[3], heads[5]) if not table[head].any()]
    table = table.drop(columns=blank)
    formats = {heads[1]: ",.2f"}
    for place, title in enumerate(_titles(found.titles, heads, lang)):
        table[title] = found.amounts[place].to_numpy()
        formats[title] = "exact"
    return Section(
        KEYS[0], text("around.own", lang, km=km), table, own_list.account(found, lang, is_park=is_park), formats,
        text("around.own.nothing", lang, km=km),
    )  # fmt: skip


def _industries(atlas: Atlas, found: Around, lang: str) -> Section:
    heads = text("around.industries.heads", lang).split("|")
    km, edition = f"{found.circle.within_km:g}", found.task.coding.shown
    has_industries = bool(found.task.columns.industry)
    counted = found.by_industry if has_industries else found.by_industry.head(0)
    uncoded = text("around.industries.uncoded", lang)
    table = pd.DataFrame(
        [
            (code, classes.said(atlas, edition, code, lang) if code else uncoded, count)
            for code, count in zip(counted["industry"], counted["count"], strict=True)
        ],
        columns=heads,
    )
    formats = {heads[2]: ",d"}
    for place, title in enumerate(_titles(found.titles, heads, lang)):
        table[title] = counted[place].to_numpy(float)
        formats[title] = "exact"
    note = text("around.industries.note", lang, edition=edition, km=km)
    nothing = (
        text("around.own.nothing", lang, km=km)
        if has_industries
        else text("around.industries.nothing", lang)
    )
    title = text("around.industries", lang)
    return Section(KEYS[1], title, table, note if has_industries else "", formats, nothing)


def _titles(titles: Sequence[str], heads: Sequence[str], lang: str) -> list[str]:
    """Return headings of amounts of which none is a heading of the table, or that of another."""
    made: list[str] = []
    for title in titles:
        called = title
        while called in heads or called in made:
            called = text("around.own_column", lang, what=called)
        made.append(called)
    return made
