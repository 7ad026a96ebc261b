"""A list of one's own on a sheet: enterprises around by industry, the largest of them, and what of the list was left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

from gis.enterprises.account import APART, PARTIAL, UNPLACED
from gis.enterprises.standard import classes
from gis.enterprises.standard.own_table import other
from gis.words.amounts import exact
from gis.words.catalogue import name, text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gis.atlas import Atlas
    from gis.enterprises.around import Around

# A page has room for so many rows of each table, and so many columns of amounts beside the count.
_MOST_ROWS, _MOST_SUMS = 5, 2
# Said beside the rows already: what of a list has no point, and what has no industry stands in its own row.
_ELSEWHERE = (*UNPLACED, "industry_blank", "spared", "sum_blank")


def block(atlas: Atlas, found: Around, lang: str, *, is_park: bool) -> dict[str, Any]:
    """Return what a sheet prints of a list of one's own: two tables in words, and what a reader must know of them.

    Parameters
    ----------
    found
        What of the list stands in the circle.
    is_park
        Whether it is drawn around the point of a park; else around the seat of a region.
    """
    km = f"{found.circle.within_km:g}"
    said = [account(found, lang, is_park=is_park, again="around.again_sheet")]
    if left := found.titles[_MOST_SUMS:]:
        listed = text("map.separator", lang).join(left)
        said.append(text("around.sums_left", lang, columns=listed, shown=_MOST_SUMS))
    return {
        "title": text("around.own", lang, km=km),
        "order": _order(found, lang),
        "note": ("" if lang == "zh" else " ").join(said),
        "industries": _industries(atlas, found, lang),
        "firms": _firms(found, lang),
    }


def _industries(atlas: Atlas, found: Around, lang: str) -> dict[str, Any]:
    """Return the divisions with most enterprises, the others together, then what has no code."""
    counted = found.by_industry
    if not found.task.columns.industry:
        counted = counted.head(0)
    sums = _sums(found)
    coded, bare = counted[counted["industry"] != ""], counted[counted["industry"] == ""]
    rows = [
        (division(atlas, found.task.coding.shown, str(row["industry"]), lang), row)
        for row in coded.head(_MOST_ROWS).to_dict("records")
    ]
    if len(rest := coded.iloc[_MOST_ROWS:]):
        together = rest[["count", *sums]].sum(min_count=1).to_dict()
        rows.append((text("around.industries.rest", lang, count=len(rest)), together))
    rows += [
        (text("around.industries.uncoded", lang), row) for row in bare.to_dict("records")
    ]  # fmt: skip
    heads = text("around.sheet.industries", lang, edition=found.task.coding.shown).split("|")
    nothing = "around.own.nothing" if found.task.columns.industry else "around.industries.nothing"
    return {
        "heads": [*heads, *(found.titles[one] for one in sums)],
        "rows": [
            [called, f"{int(row['count']):,}", *(_amount(row[one]) for one in sums)]
            for called, row in rows
        ],
        "nothing": text(nothing, lang, km=f"{found.circle.within_km:g}"),
    }  # fmt: skip


def _firms(found: Around, lang: str) -> dict[str, Any]:
    """Return the largest by the first amount, or the nearest where the list was asked for none; an unknown amount is last."""
    sums = _sums(found)
    rows = pd.concat([found.rows, found.amounts], axis=1)
    if sums:
        rows = rows.sort_values(0, ascending=False, kind="stable", na_position="last")
    heads = text("around.sheet.firms", lang).split("|")
    return {
        "heads": [*heads, *(found.titles[one] for one in sums)],
        "rows": [
            [
                row["name"] or text("around.sheet.unnamed", lang, row=row["row"]),
                f"{row['distance_km']:,.1f}",
                *(_amount(row[one]) for one in sums),
            ]
            for row in rows.head(_MOST_ROWS).to_dict("records")
        ],
        "nothing": text("around.own.nothing", lang, km=f"{found.circle.within_km:g}"),
    }


def _order(found: Around, lang: str) -> str:
    """Return which enterprises are named, where some are."""
    if found.rows.empty:
        return ""
    return text(
        "around.sheet.largest" if found.titles else "around.sheet.nearest", lang,
        column=found.titles[0] if found.titles else "", shown=min(_MOST_ROWS, len(found.rows)), count=len(found.rows),
    )  # fmt: skip


def _sums(found: Around) -> list[int]:
    return list(range(min(_MOST_SUMS, len(found.titles))))


def _amount(value: float) -> str:
    return "—" if pd.isna(value) else exact(value)


def division(atlas: Atlas, edition: str, code: str, lang: str) -> str:
    """Return a division of GB/T 4754 with its name; empty for none."""
    return f"{code} {classes.said(atlas, edition, code, lang)}".strip() if code else ""


def account(found: Around, lang: str, *, is_park: bool, again: str = "around.again") -> str:
    """Return what a reader must know: from where it is measured, what was left out, what looks wrong.

    Parameters
    ----------
    again
        Key of what is said of repeated rows.
    """
    rows, task = found.account, found.task
    said = [
        text(
            "around.account", lang, where=text("around.from_park" if is_park else "around.from_seat", lang),
            km=f"{found.circle.within_km:g}", rows=rows.rows, inside=len(found.rows),
            beyond=found.beyond, without=rows.unplaced, datum=name("datum", task.datum, lang),
        )
    ]  # fmt: skip
    if rows.unplaced:
        said.append(text("around.reasons", lang, reasons=_reasons(found, UNPLACED, lang)))
    if rows.reasons["blank"]:
        said.append(text("around.only_coded", lang))
    if count := int((found.rows["again"] != "").sum()):
        said.append(text(again, lang, count=count))
    told = [reason for reason in (*APART, *PARTIAL) if reason not in _ELSEWHERE]
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
    rows, task = found.account, found.task
    said = []
    if better := rows.better_datum():
        code, right, wrong = better
        said.append(
            text(
                "enterprises.datum_doubt", lang, declared=name("datum", task.datum, lang),
                better=name("datum", code, lang), right=right, wrong=wrong,
            )
        )  # fmt: skip
    if edition := rows.better_edition():
        declared = task.coding.edition
        said.append(
            text(
                "enterprises.edition_doubt", lang, declared=declared, better=other(declared),
                right=edition[0], wrong=edition[1],
            )
        )  # fmt: skip
    if rows.lost_zeros:
        said.append(text("enterprises.zeros", lang, count=rows.lost_zeros))
    for column, unit in task.columns.units:
        key = "enterprises.units" if unit.base else "enterprises.scales"
        said.append(text(key, lang, column=column, unit=unit.base))
    return said
