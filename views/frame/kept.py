"""The views of a page whose choice is kept in the session from page to page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st

from gis.words.catalogue import text
from views.frame import layers
from views.state import session
from views.state.language import the_language


def views(name: str, options: Sequence[str], said: Callable[[str], str]) -> str:
    """Like :func:`views.frame.bar.views`, for a choice that :mod:`views.state.session` keeps from page to page."""
    layers.reserve()
    with st.container(key="frame-sections", width="content"):
        answer: str = session.choose(
            name,
            options,
            text("frame.views", the_language()),
            said,
            row=True,
            label_visibility="collapsed",
            required=True,
        )
    return answer or options[0]
