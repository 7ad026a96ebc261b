"""Page 协作 Collaboration: who is tied to whom, who competes, and what the layout rests on."""

from __future__ import annotations

import streamlit as st

from gis.words.catalogue import text
from layers.escape import markdown_text as plain
from views.collaboration import choice, competition_panel, evidence_panel, network_panel
from views.frame import bar, kept, stage
from views.state import address, session
from views.state.language import the_language
from views.widgets import faults, settings_panel

SECTIONS = {
    "network": network_panel.show,
    "overlap": competition_panel.show_overlap,
    "chains": competition_panel.show_chains,
    "evidence": evidence_panel.show,
}
# These ask for regions × industries at the chosen level; evidence reads every designation.
_NEED_TABLE = ("network", "overlap")


def page() -> None:
    """Draw the page."""
    lang = the_language()
    choice.begin()
    layout = None
    bar.title(text("compared.collaboration", lang))
    with bar.filters():
        with faults.shown(lang):
            layout = choice.ask()
        last = bar.place()
        reading = kept.views(
            "reading", list(SECTIONS), lambda code: text(f"compared.reading.{code}", lang)
        )
        shown = bar.views(
            "collaboration-show",
            ("map", "tables"),
            lambda code: text(f"frame.{code}", lang),
            param="show",
        )
    address.write(
        reading="" if reading == next(iter(SECTIONS)) else reading,
        selected=st.session_state.get("selected"),
    )
    empty = layout is None or layout.portfolio.table.empty
    with (
        faults.shown(lang),
        stage.results(mapped=reading == "evidence" or not empty, tables=shown == "tables"),
    ):
        if layout is None:
            pass
        elif reading in _NEED_TABLE and layout.portfolio.table.empty:
            st.info(text("compared.portfolio.empty", lang))
            st.caption(plain("　".join(layout.left_out(lang))))
        else:
            SECTIONS[reading](layout)
    with last:
        settings_panel.show(session.written())


if __name__ == "__main__":  # how Streamlit runs a page; a plain import draws nothing
    page()
