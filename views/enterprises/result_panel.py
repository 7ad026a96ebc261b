"""The table region × industry: shown, taken as a file, handed to the page 比较."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import streamlit as st

from gis.enterprises.assign import Task
from gis.enterprises.runs import Outcome
from gis.indicators import endowment
from gis.regions import english
from gis.report.enterprises import book, wide
from gis.report.settings import Settings
from gis.tables import writing
from gis.words.catalogue import name, text
from views.compare import own_panel
from views.enterprises import naming
from views.frame import header
from views.state import session
from views.state.atlas import the_atlas
from views.state.language import the_language
from views.widgets import grid
from views.widgets.downloads import button

STEM = "enterprises"
_COMPARE_PAGE = Path(__file__).resolve().parents[1] / "compare" / "page.py"
# So many industries stand beside each other on the page 比较 at first.
_FIRST = 5


def show(outcome: Outcome, task: Task, called: str = "") -> None:
    """Show the counts or sums by region (and industry), their files, and the way to 比较.

    ``called`` is the name of the list, by which page and maps of 比较 cite it.
    """
    lang, rows = the_language(), outcome.table
    amounts = ("count", *task.columns.titles)
    amount = amounts[0]
    if len(amounts) > 1:
        amount = session.choose(
            "enterprise_amount",
            amounts,
            text("enterprises.amount", lang),
            lambda column: text("assign.column.count", lang) if column == "count" else column,
            row=True,
        )
    shown = wide(rows, amount) if task.digits else rows
    said = {c: name("assign.column", c, lang) for c in ("adcode", "region_name", "count")}
    # Heads of a page begin with a capital, those of a text table do not.
    heads = {c: word[:1].upper() + word[1:] for c, word in said.items()}
    if task.digits:
        heads |= {code: naming.label(code, task) for code in rows["industry"].unique()}
    shown = english.table(the_atlas(), shown, lang).rename(columns=heads)
    grid.show(shown, height_px=420)
    with header.exports():
        button(
            "xlsx",
            lambda: book(the_atlas(), outcome, task, lang),
            stem=STEM,
            key="enterprises-xlsx",
            label=text("download.xlsx", lang),
            width="stretch",
        )
        button(
            "csv",
            lambda: writing.to_csv(rows),
            stem=STEM,
            key="enterprises-csv",
            label=text("download.csv", lang),
            width="stretch",
        )
        button(
            "parquet",
            lambda: rows.to_parquet(index=False),
            stem=STEM,
            key="enterprises-parquet",
            label=text("download.parquet", lang),
            width="stretch",
        )
    st.button(
        text("enterprises.to_compare", lang),
        key="enterprises-to-compare",
        on_click=hand_over,
        args=(rows, task, amount, called),
        help=text("enterprises.to_compare_help", lang),
        icon=":material/balance:",
    )
    if st.session_state.get("enterprises-handed"):
        many = rows["adcode"].nunique()
        key = (
            "enterprises.handed_most" if many > endowment.MAXIMUM_REGIONS else "enterprises.handed"
        )
        said = text(key, lang, count=many, most=endowment.MAXIMUM_REGIONS)
        st.success(said, icon=":material/check:")
        if st.button(text("enterprises.open_compare", lang), key="enterprises-open-compare"):
            st.switch_page(_COMPARE_PAGE)


def hand_over(rows: pd.DataFrame, task: Task, amount: str, called: str = "") -> None:
    """Make the table the user's own table of the page 比较, as if its file had been sent there.

    The page then compares the regions of the table, on maps of the table: it began with those of a plan.
    """
    kept = ["adcode", *(["industry"] if task.digits else []), amount]
    table = rows[kept]
    if task.digits:
        names = {code: naming.label(code, task) for code in table["industry"].unique()}
        table = table.assign(industry=table["industry"].map(names))
    st.session_state[own_panel.FILE] = (f"{called or STEM}.csv", writing.to_csv(table))
    fresh = {
        field: getattr(Settings(), field)
        for field in (
            "own_region", "own_industry", "own_value", "own_date", "own_sheet", "own_header",
            "own_unit", "own_skip", "own_before", "own_after", "own_roles", "own_hash",
        )
    }  # fmt: skip
    fresh |= {"own_region": "adcode", "level": task.level, "portfolio_source": "own"}
    if task.digits:
        fresh |= {"own_industry": "industry", "own_value": amount}
    session.store(**fresh)
    for field in fresh:
        st.session_state.pop(session.key(field), None)
    most = rows.groupby("adcode")[amount].sum().sort_values(ascending=False, kind="stable")
    session.compare([str(code) for code in most.index[: endowment.MAXIMUM_REGIONS]])
    heads = [amount]
    if task.digits:
        largest = (
            table.groupby("industry")[amount].sum().sort_values(ascending=False, kind="stable")
        )
        heads = [str(name) for name in largest.index[:_FIRST]]
    # They are there once the page has read the table.
    session.store(awaited=tuple(heads))
    st.session_state["enterprises-handed"] = True
