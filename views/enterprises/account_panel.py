"""What became of the rows: how many were counted, which not and why, what looks wrong with a list."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from gis.enterprises.assign import Task
from gis.enterprises.lists.points import Found
from gis.enterprises.runs import Outcome
from gis.enterprises.standard.own_table import other
from gis.errors import said
from gis.report.enterprises import account_table
from gis.words.catalogue import name, text
from layers.escape import markdown_text as plain
from views.state.language import the_language
from views.widgets import grid

# What points at a wrong choice or a faulty export, and not at single rows.
_WARNED = ("swapped", "zero", "repeated", "twin")
_FILES = 5


def show(outcome: Outcome, task: Task, found: Found) -> None:
    """Show the account of an outcome, and what was left of the files or taken otherwise."""
    lang, account = the_language(), outcome.account
    cells = st.columns(3)
    for cell, word, value in zip(
        cells,
        ("rows", "counted", "unplaced"),
        (account.rows, account.counted, account.unplaced),
        strict=True,
    ):
        cell.metric(text(f"enterprises.{word}", lang), f"{value:,}")
    for column, unit in task.columns.units:
        key = "enterprises.units" if unit.base else "enterprises.scales"
        st.caption(plain(text(key, lang, column=column, unit=unit.base)))
    better = account.better_datum()
    if better:
        code, right, wrong = better
        st.warning(
            plain(
                text(
                    "enterprises.datum_doubt",
                    lang,
                    declared=name("datum", task.datum, lang),
                    better=name("datum", code, lang),
                    right=right,
                    wrong=wrong,
                )
            )
        )
    if account.lost_zeros:
        st.warning(plain(text("enterprises.zeros", lang, count=account.lost_zeros)))
    edition = account.better_edition()
    if edition:
        declared = task.coding.edition
        st.warning(
            text(
                "enterprises.edition_doubt",
                lang,
                declared=declared,
                better=other(declared),
                right=edition[0],
                wrong=edition[1],
            )
        )
    if wider := account.wider(task.level):
        of, count = name("level", wider, lang), account.reasons["coarser"]
        st.warning(text("enterprises.wider", lang, count=count, level=of))
    for reason in _WARNED:
        if account.reasons[reason]:
            st.warning(
                text(f"enterprises.warn_{reason}", lang, count=account.reasons[reason]),
            )
    _show_files(outcome, found, lang)
    rows = account_table(account, lang)
    if len(rows):
        with st.expander(text("enterprises.account", lang), expanded=account.unplaced > 0):
            # Words that wrap: which rows they are is what a reader came for.
            grid.read(rows)


def _show_files(outcome: Outcome, found: Found, lang: str) -> None:
    """Say which files or parts were not read, and what was taken otherwise than it stands there."""
    for part, fault in outcome.faults:
        st.error(
            plain(
                text(
                    "enterprises.fault",
                    lang,
                    file=Path(part.path).name,
                    part=part.number,
                    reason=fault.message(lang),
                )
            )
        )
    if found.ignored:
        shown = text("map.separator", lang).join(Path(file).name for file in found.ignored[:_FILES])
        st.caption(plain(text("enterprises.ignored", lang, count=len(found.ignored), files=shown)))
    for file, remark in found.remarks[:_FILES]:
        st.caption(plain(f"{file}: {said(remark, lang)}"))
