"""Page 物流 Logistics: one question, four analyses, every assumption in the open."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from gis.words.catalogue import text
from views.frame import bar
from views.logistics import assumptions, link, reach_panel, route_panel, shift_panel, weak_panel
from views.logistics.choice import Question, label
from views.logistics.data import the_network
from views.logistics.question import ask
from views.state.atlas import the_atlas
from views.state.language import the_language
from views.widgets import faults

_STYLE = Path(__file__).resolve().parents[1] / "assets" / "logistics.css"
_SHOWN = "freight-show"
_VIEWS = {
    "route": route_panel.show,
    "shift": shift_panel.show,
    "reach": reach_panel.show,
    "weak": weak_panel.show,
}


def _heading(question: Question, view: str) -> str:
    lang = the_language()
    if view == "route":
        return text(
            "logistics.route_title",
            lang,
            origin=label(question.origin),
            destination=label(question.destination),
            tonnes=question.tonnes,
        )
    title = text(f"logistics.view.{view}", lang)
    return f"{title} · {label(question.origin)}" if view == "reach" else title


def page() -> None:
    """Draw the page."""
    lang = the_language()
    st.html(_STYLE)
    assumptions.keep()
    link.read()
    with st.spinner(text("logistics.loading", lang)):
        the_network(the_atlas())
    with bar.filters():
        view = _view()
        question = ask(assumptions.current(), view)
        room = bar.place()
        shown = bar.views(_SHOWN, ("map", "tables"), lambda code: text(f"frame.{code}", lang))
    link.write(question, view)
    bar.title(_heading(question, view))
    with faults.shown(lang):
        _VIEWS[view](question, tables=shown == "tables")
    with room:
        assumptions.show()


def _view() -> str:
    """Ask for the analysis; a second click on it keeps it."""
    lang = the_language()
    st.session_state.setdefault("freight-view", "route")
    chosen = st.segmented_control(
        text("logistics.view", lang),
        list(_VIEWS),
        format_func=lambda code: text(f"logistics.view.{code}", lang),
        key="freight-view",
        label_visibility="collapsed",
    )
    view: str = chosen or st.session_state.get("freight-view-last", "route")
    st.session_state["freight-view-last"] = view
    return view


if __name__ == "__main__":  # how Streamlit runs a page; a plain import draws nothing
    page()
