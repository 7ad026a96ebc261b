"""Whether the browser's own Back and Forward brought an address, which then is what the reader wants.

A session's state is otherwise the truth and the address its copy. The address that comes with a run
is compared with the one that the page wrote last.
"""

from __future__ import annotations

import time
from collections.abc import Mapping

import streamlit as st

from views.frame.notice import OPENED

_WRITTEN, _MOVED = "address-written", "address-moved"
# Said on every page, and by no page.
_COMMON = ("lang", "scenario")
# A click that was made before the last address came to the browser still bears the one before.
_ON_ITS_WAY_S = 1.0


def begin() -> None:
    """Begin a run: find out whether the browser went back or forth to another address."""
    page, now = st.session_state.get(OPENED), _own(st.query_params.to_dict())
    before, last, since_s = st.session_state.get(_WRITTEN, (page, now, time.monotonic()))
    if page == before:
        moved = now != last and time.monotonic() - since_s > _ON_ITS_WAY_S
    else:
        # A link to another page of the app names nothing but the page.
        moved = bool(now)
    st.session_state[_MOVED] = moved


def end() -> None:
    """End a run: keep the address as it stands now."""
    page = st.session_state.get(OPENED)
    st.session_state[_WRITTEN] = (page, _own(st.query_params.to_dict()), time.monotonic())


def moved() -> bool:
    """Return whether this run is about an address that the browser went back or forth to."""
    return bool(st.session_state.get(_MOVED))


def _own(query: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in query.items() if name not in _COMMON}
