"""Which column holds the regions, where several may: 省份 beside 城市, a name beside its code, no heading at all."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gis.errors import InputTableError, first_of
from gis.tables import headings, row_words
from gis.tables.content import Content
from gis.tables.formats.workbooks import text as written

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import pandas as pd

    from gis.tables.roles import Choices, Column

_ENOUGH = 0.5
_SHOWN = 6


def chosen(
    columns: Sequence[Column], body: pd.DataFrame, known: Callable[[str], bool], choices: Choices
) -> list[Column]:
    """Return the columns with the one of regions: as chosen, by heading, by content, else one of codes.

    Parameters
    ----------
    columns
        With their first roles.
    body
        Rows of data; columns 0..n-1.
    known
        Tells of a text whether it is a region's name.
    choices
        What the user said.

    Raises
    ------
    InputTableError
        If no column holds regions.
    """
    if "region" in choices.roles.values():
        chosen = next(c.position for c in columns if choices.roles.get(c.name) == "region")
        return [
            replace(c, role="ignored", reason="wider")
            if c.role == "region" and c.position != chosen
            else c
            for c in columns
        ]
    by_heading = [c for c in columns if c.role == "region"]
    rated = {c.position: Content(body[c.position], known) for c in by_heading}
    fine = {c.position: headings.fineness(c.name) for c in by_heading}
    # 地区 beside 省份 says nothing of how fine it is: the column with more names is.
    ranked = None not in fine.values()
    best = (
        by_heading[0]
        if len(by_heading) == 1
        else max(
            by_heading,
            key=lambda c: (
                rated[c.position].regions() > _ENOUGH,
                (fine[c.position] or 0) if ranked else 0,
                body[c.position].nunique(),
                -c.position,
            ),
            default=None,
        )
    )
    best = _finer(best, columns, body, known) if best else _by_content(columns, body, known)
    if best is None:
        raise InputTableError(
            "error.table_no_region",
            columns=first_of([c.name or f"({c.letter})" for c in columns], _SHOWN),
        )
    found = []
    for column in columns:
        if column.position == best.position:
            reason = column.reason if column.role == "region" else "content"
            found.append(replace(column, role="region", reason=reason))
        elif column.role == "region":
            found.append(replace(column, role="ignored", reason="wider"))
        else:
            found.append(column)
    return found


def _by_content(
    columns: Sequence[Column], body: pd.DataFrame, known: Callable[[str], bool]
) -> Column | None:
    texts = [
        c
        for c in columns
        if c.role in ("name", "ignored") and c.reason not in ("chosen", "empty", "serial")
    ]
    rated = [(c, Content(body[c.position], known).regions()) for c in texts]
    good = [c for c, share in rated if share > _ENOUGH]
    if good:
        return good[0]
    codes = [c for c in columns if c.role == "code"]
    if codes:
        return codes[0]
    # A first column of texts is one of regions, found or not: its faults are reported.
    by_code = next((c for c in columns if c.role == "value" and _codes(body[c.position])), None)
    first = columns[0]
    return first if first.reason in ("text", "heading") and by_code is None else by_code


def _finer(
    best: Column, columns: Sequence[Column], body: pd.DataFrame, known: Callable[[str], bool]
) -> Column:
    """Return the column of regions that 省份 stands beside, where its heading says no more than 名称."""
    if headings.fineness(best.name) is None:
        return best
    most = body[best.position].nunique()
    beside = [
        c
        for c in columns
        if (c.role in ("name", "code") or c.reason == "text")
        and c.reason != "chosen"
        and body[c.position].nunique() > most
        and Content(body[c.position], known).regions() > _ENOUGH
    ]
    return min(beside, key=lambda c: (c.role == "code", c.position), default=best)


def _codes(column: pd.Series) -> bool:
    return bool(len(column)) and all(
        row_words.looks_like_region(written(cell).strip()) for cell in column.head(60)
    )
