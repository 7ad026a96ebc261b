"""A list of one's own on the page of a place: which of its enterprises stand around, of which industries, what was left out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from gis.enterprises.account import PARTIAL, UNPLACED
from gis.enterprises.standard import classes
from gis.enterprises.standard.own_table import other
from gis.words.catalogue import name, text
from layers.prospectus.section import Section

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gis.atlas import Atlas
    from gis.enterprises.around import Around

KEYS = ("enterprises", "enterprise_industries")
# Said beside the rows already: what of a list has no point, and what has no industry stands in its own row.
_ELSEWHERE = (*UNPLACED, "industry_blank", "spared", "sum_blank")


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
                row["name"], row["distance_km"], _division(atlas, edition, row["industry"], lang),
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
        formats[title] = "plain"
    return Section(
        KEYS[0], text("around.own", lang, km=km), table, _note(found, lang, is_park=is_park), formats,
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
        formats[title] = "plain"
    note = text("around.industries.note", lang, edition=edition, km=km)
    nothing = (
        text("around.own.nothing", lang, km=km)
        if has_industries
        else text("around.industries.nothing", lang)
    )
    title = text("around.industries", lang)
    return Section(KEYS[1], title, table, note if has_industries else "", formats, nothing)


def _division(atlas: Atlas, edition: str, code: str, lang: str) -> str:
    return f"{code} {classes.said(atlas, edition, code, lang)}".strip() if code else ""


def _titles(titles: Sequence[str], heads: Sequence[str], lang: str) -> list[str]:
    """Return headings of amounts of which none is a heading of the table, or that of another."""
    made: list[str] = []
    for title in titles:
        called = title
        while called in heads or called in made:
            called = text("around.own_column", lang, what=called)
        made.append(called)
    return made


def _note(found: Around, lang: str, *, is_park: bool) -> str:
    """Return what a reader must know: from where it is measured, what was left out, what looks wrong."""
    account, task = found.account, found.task
    said = [
        text(
            "around.account", lang, where=text("around.from_park" if is_park else "around.from_seat", lang),
            km=f"{found.circle.within_km:g}", rows=account.rows, inside=len(found.rows),
            beyond=found.beyond, without=account.unplaced, datum=name("datum", task.datum, lang),
        )
    ]  # fmt: skip
    if account.unplaced:
        said.append(text("around.reasons", lang, reasons=_reasons(found, UNPLACED, lang)))
    if account.reasons["blank"]:
        said.append(text("around.only_coded", lang))
    if again := int((found.rows["again"] != "").sum()):
        said.append(text("around.again", lang, count=again))
    told = [reason for reason in PARTIAL if reason not in _ELSEWHERE]
    if listed := _reasons(found, told, lang):
        said.append(text("around.of_list", lang, reasons=listed))
    said += [
        text("around.known", lang, column=title, known=int(found.amounts[place].notna().sum()))
        for place, title in enumerate(found.titles)
    ]
    return ("" if lang == "zh" else " ").join([*said, *_doubts(found, lang)])


def _reasons(found: Around, reasons: Iterable[str], lang: str) -> str:
    listed = [
        text(
            "around.reason", lang, count=found.account.reasons[reason],
            reason=name("assign.reason", reason, lang),
        )
        for reason in reasons if found.account.reasons[reason]
    ]  # fmt: skip
    return text("map.clauses", lang).join(listed)


def _doubts(found: Around, lang: str) -> list[str]:
    """Return what points at a wrong choice for the whole list, in the words of the page 企业."""
    account, task = found.account, found.task
    said = []
    if better := account.better_datum():
        code, right, wrong = better
        said.append(
            text(
                "enterprises.datum_doubt", lang, declared=name("datum", task.datum, lang),
                better=name("datum", code, lang), right=right, wrong=wrong,
            )
        )  # fmt: skip
    if edition := account.better_edition():
        declared = task.coding.edition
        said.append(
            text(
                "enterprises.edition_doubt", lang, declared=declared, better=other(declared),
                right=edition[0], wrong=edition[1],
            )
        )  # fmt: skip
    if account.lost_zeros:
        said.append(text("enterprises.zeros", lang, count=account.lost_zeros))
    for column, unit in task.columns.units:
        key = "enterprises.units" if unit.base else "enterprises.scales"
        said.append(text(key, lang, column=column, unit=unit.base))
    return said
