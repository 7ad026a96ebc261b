"""The switch between Chinese and English; its choice lives in the URL as ``lang``."""

from __future__ import annotations

import streamlit as st

from gis.words.catalogue import text
from views.state import history
from views.state.choice import WIDGETS
from views.state.language import the_language


def _switch() -> None:
    """Change the language, and send the choices again: a browser holds the labels of options."""
    _speak(english=not st.session_state.get("english"))


def _speak(*, english: bool) -> None:
    st.session_state["english"] = english
    # Words and lists of words are the choices of fields; buttons and files may not be sent.
    for key, value in list(st.session_state.items()):
        if key in WIDGETS or isinstance(value, str | list):
            st.session_state[key] = value


def choose() -> str:
    """Return ``"zh"`` or ``"en"``, from the address at the start and after a step back, and write it there."""
    said = st.query_params.get("lang") == "en"
    if "english" not in st.session_state:
        st.session_state["english"] = said
    elif history.MARK in st.query_params and said != st.session_state["english"]:
        _speak(english=said)
    lang = the_language()
    if lang == "en":
        st.query_params["lang"] = "en"
    elif "lang" in st.query_params:
        del st.query_params["lang"]
    return lang


def button() -> None:
    """Show the switch, which names the other language."""
    lang = the_language()
    # No tip: it would stay over what stands below once the language is switched.
    st.button(text("app.other_language", lang), key="language", on_click=_switch)
