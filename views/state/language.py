"""The language of the session, as the toggle of :mod:`views.widgets.language_toggle` stands."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import streamlit as st

# What is drawn before any session, such as the first page, says its language here.
_SPOKEN: ContextVar[str] = ContextVar("language", default="")


def the_language() -> str:
    """Return ``zh`` or ``en``: what the reader of this run reads."""
    return _SPOKEN.get() or ("en" if st.session_state.get("english") else "zh")


@contextmanager
def speaking(lang: str) -> Iterator[None]:
    """Let what is drawn inside be in a language, whatever the session's."""
    token = _SPOKEN.set(lang)
    try:
        yield
    finally:
        _SPOKEN.reset(token)
