"""The settings file: the session's choices out, and in again for the same numbers."""

from __future__ import annotations

import streamlit as st

from gis import file_faults
from gis.errors import AtlasError, SettingError
from gis.report.settings import Settings, from_toml, to_toml
from gis.words.catalogue import text
from layers.escape import markdown_text
from views.frame import bar
from views.state import session
from views.state.language import the_language
from views.widgets import faults, uploads
from views.widgets.downloads import button

_UPLOAD, _FAULT = "settings-file", "settings-fault"


def _take() -> None:
    """Take over an uploaded file before the page is drawn again."""
    file = st.session_state.get(_UPLOAD)
    st.session_state.pop(_FAULT, None)
    if file is None:
        return
    try:
        session.replace_all(from_toml(_decoded(file.getvalue())))
    except AtlasError as fault:
        st.session_state[_FAULT] = fault


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as fault:
        raise SettingError("error.settings_unreadable", reason=file_faults.reason(fault)) from None


def show(chosen: Settings) -> None:
    """Show both directions in a chip of the bar; a file that cannot be read is one sentence and changes nothing."""
    lang = the_language()
    with bar.chip("settings", text("compared.settings", lang)):
        st.caption(text("compared.settings.note", lang))
        button(
            "toml",
            lambda: to_toml(chosen, session.versions()).encode("utf-8"),
            stem="cluster-atlas-settings",
            key="settings-download",
            label=text("compared.settings.save", lang),
            width="stretch",
        )
        uploads.ask(text("compared.settings.load", lang), ("toml",), key=_UPLOAD, on_change=_take)
        if _FAULT in st.session_state:
            st.error(markdown_text(faults.words(st.session_state[_FAULT], lang)))
