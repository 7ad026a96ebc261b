"""The atlas of a session: the bundled one until a user puts something beside it."""

from __future__ import annotations

from operator import attrgetter
from typing import Any

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from gis.atlas import Atlas

_KEY = "atlas"
# For the caches of Streamlit: an atlas is known by its key.
BY_ATLAS: dict[Any, Any] = {Atlas: attrgetter("key")}


def the_atlas() -> Atlas:
    """Return the atlas that this session works with."""
    if get_script_run_ctx(suppress_warning=True) is None:
        # The server itself, before and beside all sessions.
        return Atlas.bundled()
    found: Atlas = st.session_state.get(_KEY) or Atlas.bundled()
    return found


def use(atlas: Atlas) -> None:
    """Let this session work with another atlas; other sessions keep theirs."""
    st.session_state[_KEY] = atlas
