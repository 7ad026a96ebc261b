"""Page 比较 Compare: what regions have, how they are made up, how they lie."""

from __future__ import annotations

import streamlit as st

from gis.i18n import text
from views import (
    address,
    compare_choice,
    faults,
    index_panel,
    indicator_panel,
    own_panel,
    portfolio_panel,
    session,
    settings_panel,
    space_panel,
)
from views.language import current

# Sections that compare the chosen regions, against those that read a whole level or table.
COMPARING = {"indicators": indicator_panel, "index": index_panel}
READING = {"specialisation": portfolio_panel, "space": space_panel}
SECTIONS = (*COMPARING, *READING, "own")


def page() -> None:
    """Draw the page."""
    lang = current()
    compare_choice.begin(lang)
    compared = None
    with faults.shown(lang):
        compared = compare_choice.ask(lang)
    st.markdown(f"#### {text('compared.title', lang)}")
    section = session.choose(
        "section",
        SECTIONS,
        text("compared.section", lang),
        lambda code: text(f"compared.section.{code}", lang),
        row=True,
        label_visibility="collapsed",
    )
    section = section or SECTIONS[0]
    address.write(
        section="" if section == SECTIONS[0] else section,
        selected=st.session_state.get("selected"),
    )
    with faults.shown(lang):
        if section == "own":
            own_panel.show(lang)
        elif compared is None:
            pass
        elif section in READING:
            READING[section].show(compared, lang)
        elif compared.part is None:
            st.info(
                text(
                    "compared.too_few",
                    lang,
                    minimum=compare_choice.MINIMUM,
                    maximum=compare_choice.MAXIMUM,
                )
            )
        else:
            COMPARING[section].show(compared, lang)
    # Last, when every choice of this run has been made; the sidebar shows it at its foot.
    with st.sidebar:
        settings_panel.show(session.written(), lang)


page()
