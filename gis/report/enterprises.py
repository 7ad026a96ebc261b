"""A list of enterprises counted by region, as a workbook: a sheet an amount, and what became of every row."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from gis.atlas import Atlas
from gis.enterprises.account import REASONS, Account
from gis.enterprises.standard import classes
from gis.regions import english
from gis.report.workbook import Backing, workbook
from gis.words.catalogue import name, text

if TYPE_CHECKING:
    from gis.enterprises.assign import Task
    from gis.enterprises.runs import Outcome

_KEYS = ["adcode", "region_name"]


def book(atlas: Atlas, outcome: Outcome, task: Task, lang: str = "zh") -> bytes:
    """Return the Excel workbook of a counted list.

    Parameters
    ----------
    outcome
        What the run gave.
    task
        How the list was read: with an industry there is a sheet an amount, regions by industries; without
        one a single sheet of regions with all amounts.

    Returns
    -------
    bytes
        See :func:`gis.report.workbook.to_bytes`. A count of nothing is 0; a sum that rests on no value is an
        empty cell.
    """
    rows = outcome.table
    count = _capital(name("assign.column", "count", lang))
    account = text("enterprises.account", lang)
    if task.digits:
        tables = {count: _by_industry(atlas, rows, "count", task, lang)}
        for title in task.columns.titles:
            called = title
            while called in (*tables, account):
                called = text("around.own_column", lang, what=called)
            tables[called] = _by_industry(atlas, rows, title, task, lang)
    else:
        tables = {count: _headed(rows, lang)}
    sheets = {title: english.table(atlas, table, lang) for title, table in tables.items()}
    sheets[account] = account_table(outcome.account, lang)
    return workbook(
        atlas, sheets, Backing(notes=_notes(outcome, task, lang), resources=("regions",)), lang=lang
    )


def account_table(account: Account, lang: str) -> pd.DataFrame:
    """Return one row a reason: how many rows, what became of them, and where some stand."""
    rows = [
        (
            account.reasons[reason],
            name("assign.reason", reason, lang),
            text("map.clauses", lang).join(
                text("cli.assign.example", lang, file=Path(file).name, row=row, value=value)
                for file, row, value in account.examples[reason]
            ),
        )
        for reason in REASONS
        if account.reasons[reason]
    ]
    heads = [text(f"enterprises.column_{word}", lang) for word in ("rows", "what", "where")]
    return pd.DataFrame(rows, columns=heads)


def label(atlas: Atlas, code: str, task: Task, lang: str) -> str:
    """Return what an industry is called: code and name, the code where the standard has no name; unknown without a code."""
    if not code:
        return text("enterprises.no_industry", lang)
    said = classes.said(atlas, task.coding.shown, code, lang)
    if said:
        return text("enterprises.industry_named", lang, code=code, name=said)
    return text("enterprises.industry_label", lang, code=code)


def wide(rows: pd.DataFrame, amount: str) -> pd.DataFrame:
    """Return regions by industries of one amount, the fullest regions first.

    A count of nothing is 0; a sum where there is no enterprise, or none with an amount, stays empty.

    Examples
    --------
    >>> rows = pd.DataFrame({"adcode": ["1", "2", "2"], "region_name": ["a", "b", "b"],
    ...                      "industry": ["30", "25", "30"], "count": [1, 2, 3]})
    >>> wide(rows, "count").to_numpy().tolist()
    [['2', 'b', 2, 3], ['1', 'a', 0, 1]]
    """
    cells = rows.groupby([*_KEYS, "industry"])[amount].sum(min_count=1).reset_index()
    # A pivot table would leave out an industry of no amount at all.
    table = cells.pivot(index=_KEYS, columns="industry", values=amount)  # noqa: PD010
    if amount == "count":
        table = table.fillna(0).astype(int)
    order = table.sum(axis=1).sort_values(ascending=False, kind="stable").index
    made = table.loc[order].reset_index()
    made.columns.name = None
    return made


def _by_industry(
    atlas: Atlas, rows: pd.DataFrame, amount: str, task: Task, lang: str
) -> pd.DataFrame:
    found = wide(rows, amount)
    total = text("enterprises.total", lang)
    held = found.drop(columns=_KEYS)
    found.insert(len(_KEYS), total, held.sum(axis=1, min_count=1))
    called = {code: label(atlas, code, task, lang) for code in held.columns}
    return _headed(found, lang).rename(columns=called)


def _headed(rows: pd.DataFrame, lang: str) -> pd.DataFrame:
    heads = {c: _capital(name("assign.column", c, lang)) for c in (*_KEYS, "count")}
    return rows.rename(columns=heads)


def _capital(words: str) -> str:
    # Heads of a sheet begin with a capital, those of a text table do not.
    return words[:1].upper() + words[1:]


def _notes(outcome: Outcome, task: Task, lang: str) -> list[str]:
    account = outcome.account
    told = [
        text("cli.assign.rows", lang, rows=account.rows, counted=account.counted, lost=account.unplaced),
        text("enterprises.read_as", lang, datum=name("datum", task.datum, lang), edition=task.coding.shown),
    ]  # fmt: skip
    told += [
        text("enterprises.fault", lang, file=Path(part.path).name, part=part.number, reason=fault.message(lang))
        for part, fault in outcome.faults
    ]  # fmt: skip
    return told
