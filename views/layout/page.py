"""Page 布局 Layout: the map first, then what stands behind it."""

from __future__ import annotations

from typing import Any

import streamlit as st

from gis.words.catalogue import text
from layers import legend, palette
from layers.escape import markdown_text
from views.layout import answers, dossier_panel, enterprise_layer, matrix_panel, target_panel
from views.state import session
from views.state.atlas import the_atlas
from views.state.choice import Choice, ask
from views.state.language import the_language
from views.widgets import downloads, map_panel

TABS = ("matrix", "table", "targets", "downloads")


def with_compared(state: dict[str, Any]) -> dict[str, Any]:
    """Return the state of the map with the regions that the page 比较 compares outlined."""
    lang = the_language()
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
    lang, atlas = the_language(), the_atlas()
    take_pending()
    choice = ask()
    state = answers.map_state(atlas, choice, lang)
    rows = answers.rows_of(atlas, choice)

    st.markdown(f"#### {markdown_text(state['title'])}")
    left, right = st.columns([2.35, 1], gap="small")
    with left:
        selected = st.session_state.get("selected")
        drawn = {key: value for key, value in state.items() if key not in ("title", "sources")}
        drawn = enterprise_layer.added(with_compared(drawn))
        map_panel.show({**drawn, "picked": selected}, key="layout-map")
        st.caption(markdown_text(state["sources"]))
    with right, st.container(height=map_panel.HEIGHT_PX, border=False):
        if selected:
            dossier_panel.show(selected)
        else:
            st.info(text("layout.hint", lang))
            dossier_panel.show_counts(rows)

    if rows.empty:
        st.warning(text("layout.empty", lang))
        return
    _below(choice, selected, lang)


@st.fragment
def _below(choice: Choice, selected: str | None, lang: str) -> None:
    """Show what stands behind the map; only the tab that is open is worked out and sent."""
    labels = [text(f"layout.{tab}", lang) for tab in TABS]
    matrix, table, targets, files = st.tabs(labels, key=f"layout-tabs-{lang}", on_change="rerun")
    chosen = None
    if matrix.open:
        with matrix:
            content = answers.matrix_of(the_atlas(), choice, lang)
            chosen = matrix_panel.show(content, picked=selected, key="layout-matrix")
    elif table.open:
        with table:
            sheet = answers.table_of(the_atlas(), choice, lang)
            st.dataframe(sheet, hide_index=True, width="stretch", height=460)
    elif targets.open:
        with targets:
            target_panel.show(choice.plan)
    elif files.open:
        with files:
            downloads.show(choice, answers.rows_of(the_atlas(), choice))
    select(chosen)


if __name__ == "__main__":  # how Streamlit runs a page; a plain import draws nothing
    page()
