"""The toggle between Chinese and English; its choice lives in the URL as ``lang``."""

from __future__ import annotations

import streamlit as st

from gis.words.catalogue import text
from views.state.choice import WIDGETS
from views.state.language import the_language


def _relabel() -> None:
    """Send the choices again: a browser holds labels of options, which are in the other language."""
    for key in WIDGETS:
        if key in st.session_state:
            st.session_state[key] = st.session_state[key]


def choose() -> str:
    """Show the toggle in the sidebar and return ``"zh"`` or ``"en"``."""
    if "english" not in st.session_state:
        st.session_state["english"] = st.query_params.get("lang") == "en"
    with st.sidebar:
        st.toggle(
            text("app.english"),
            key="english",
            help=text("app.english_help"),
            on_change=_relabel,
        )
    lang = the_language()
    if lang == "en":
        st.query_params["lang"] = "en"
    elif "lang" in st.query_params:
        del st.query_params["lang"]
    return lang
