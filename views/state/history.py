"""Whether the browser's own Back and Forward brought an address, which then is what the reader wants.

A session's state is otherwise the truth and the address its copy. A browser that went back or forth says so by
a mark in the address (``assets/history.js``), since an address alone may also be one that is late.
"""

from __future__ import annotations

import streamlit as st

MARK = "history"
_MOVED = "history-moved"


def begin() -> None:
    """Begin a run: take the mark off the address."""
    st.session_state[_MOVED] = MARK in st.query_params
    if MARK in st.query_params:
        del st.query_params[MARK]


def moved() -> bool:
    """Return whether this run is about an address that the browser went back or forth to."""
    return bool(st.session_state.get(_MOVED))
