"""Page 布局 Layout: the map first, then what stands behind it."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from gis.atlas import Atlas
from gis.plans import designations
from gis.plans.designations import Selection
from gis.words.catalogue import name, text
from layers import legend, palette
from layers.escape import markdown_text
from layers.layout import scenes
from views.layout import dossier_panel, matrix_panel, target_panel
from views.state import session
from views.state.atlas import BY_ATLAS, the_atlas
from views.state.choice import Choice, ask, industry_names, plan_names
from views.state.language import current
from views.widgets import downloads, map_panel


@st.cache_data(show_spinner=False, max_entries=64, hash_funcs=BY_ATLAS)
def map_state(atlas: Atlas, choice: Choice, lang: str) -> dict[str, Any]:
    """Return the state of the map for a choice (cached: sessions share it)."""
    scene = scenes.layout_scene(
        atlas,
        Selection(
            plan=choice.plan,
            category=choice.category or None,
            industry=choice.industry or None,
            region=choice.region,
        ),
        lang=lang,
        details=False,
    )
    return {**scene.state(), "title": scene.title, "sources": scene.sources}


@st.cache_data(show_spinner=False, max_entries=64, hash_funcs=BY_ATLAS)
def chosen_rows(atlas: Atlas, choice: Choice) -> pd.DataFrame:
    """Return the designations of a choice."""
    return designations.select(
        atlas,
        plan=choice.plan,
        category=choice.category or None,
        industry=choice.industry or None,
        region=choice.region,
    )


def with_compared(state: dict[str, Any], lang: str) -> dict[str, Any]:
    """Return the state of the map with the regions that the page 比较 compares outlined."""
    regions = list(session.settings().regions)
    if not regions:
        return state
    entry = legend.entry(
        text("layout.compared", lang), count=len(regions), line=palette.COMPARED_LINE
    )
    part = legend.part(text("page.compare", lang), [entry], layer_id="compared")
    marked = {"id": "compared", "codes": regions, **palette.COMPARED_LINE}
    parts = state["legend"]
    return {**state, "legend": [*parts[:1], part, *parts[1:]], "marked": marked}


def show_table(rows: pd.DataFrame, lang: str) -> None:
    """Show the designations as a table in the language of the page."""
    note = rows["note_en"] if lang == "en" and "note_en" in rows else rows["note"]
    table = pd.DataFrame(
        {
            text("table.plan", lang): rows["plan_id"].map(plan_names(lang)),
            text("table.category", lang): [name("category", c, lang) for c in rows["category"]],
            text("table.industry", lang): rows["industry"]
            if lang == "zh"
            else rows["industry_id"].map(industry_names(lang)),
            text("table.region", lang): rows["region_name"].fillna(rows["place"]),
            text("table.site", lang): rows["site"],
            text("table.status", lang): [name("status", s, lang) for s in rows["status"]],
            text("table.locator", lang): rows["locator"],
            text("table.note", lang): note,
        }
    )
    st.dataframe(table.fillna(""), hide_index=True, width="stretch", height=460)


def select(chosen: dict[str, str] | None) -> None:
    """Take over a click in the matrix: a region is selected, an industry becomes the filter."""
    if not chosen:
        return
    if "region" in chosen:
        st.session_state["selected"] = chosen["region"]
    if "industry" in chosen:
        st.session_state["pending_industry"] = [chosen["industry"]]
    st.rerun()


def take_pending() -> None:
    """Move a choice made below the filters into them; a widget's state is set before it is drawn."""
    if "pending_industry" in st.session_state:
        st.session_state["industry"] = st.session_state.pop("pending_industry")


def page() -> None:
    """Draw the page."""
    lang = current()
    take_pending()
    choice = ask(lang)
    state = map_state(the_atlas(), choice, lang)
    rows = chosen_rows(the_atlas(), choice)

    st.markdown(f"#### {markdown_text(state['title'])}")
    left, right = st.columns([2.35, 1], gap="small")
    with left:
        selected = st.session_state.get("selected")
        drawn = {key: value for key, value in state.items() if key not in ("title", "sources")}
        drawn = with_compared(drawn, lang)
        map_panel.show({**drawn, "picked": selected}, key="layout-map", lang=lang)
        st.caption(markdown_text(state["sources"]))
    with right, st.container(height=map_panel.HEIGHT_PX, border=False):
        if selected:
            dossier_panel.show(selected, lang)
        else:
            st.info(text("layout.hint", lang))
            dossier_panel.show_counts(rows, lang)

    if rows.empty:
        st.warning(text("layout.empty", lang))
        return
    matrix, table, targets, files = st.tabs(
        [text(f"layout.{tab}", lang) for tab in ("matrix", "table", "targets", "downloads")]
    )
    with matrix:
        content = matrix_panel.matrix(rows, industry_names(lang), lang)
        chosen = matrix_panel.show(content, picked=selected, key="layout-matrix")
    with table:
        show_table(rows, lang)
    with targets:
        target_panel.show(choice.plan, lang)
    with files:
        downloads.show(choice, rows, lang)
    select(chosen)


if __name__ == "__main__":  # how Streamlit runs a page; a plain import draws nothing
    page()
