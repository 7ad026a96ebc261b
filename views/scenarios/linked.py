"""The scenario in use in the address of every page: a short code, for a colleague who has its file too.

The code is the beginning of the key of the edited atlas, as maps and lists of sources name it: the same
edits over the same data have the same code, whatever the scenario is called.
"""

from __future__ import annotations

import streamlit as st

from gis.errors import AtlasError
from gis.scenarios.effects import apply
from views.state import address, scenarios
from views.state.atlas import base_atlas, the_atlas

_PARAM, _READ, _MISSING = "scenario", "scenario_link_read", "scenario_link_missing"
_MOST = 16


def code() -> str:
    """Return the code of the scenario in use; empty without one, or where it changes nothing."""
    atlas = the_atlas()
    return atlas.key[:8] if atlas.scenarios else ""


def follow() -> str:
    """Use the scenario that the address names, once a session, and keep the address to what is in use.

    Returns
    -------
    str
        The code in the address of a scenario that this session does not have; empty without one.
    """
    if _READ not in st.session_state:
        st.session_state[_READ] = True
        asked = st.query_params.get(_PARAM, "")[:_MOST]
        if asked and asked != code() and not _used(asked):
            st.session_state[_MISSING] = asked
    missing = st.session_state.get(_MISSING, "")
    # Its file may have been opened since.
    if missing and (missing == code() or _used(missing)):
        del st.session_state[_MISSING]
        missing = ""
    # A link that was not understood stays in the address: it may be sent on, or tried again.
    address.write(**{_PARAM: code() or missing})
    return missing


def _used(asked: str) -> bool:
    """Use the scenario of the session that makes the atlas of a code; tell whether there is one."""
    base = base_atlas()
    for title, scenario in scenarios.held().scenarios.items():
        try:
            found = apply(base, scenario).key[:8] == asked
        except AtlasError:
            continue
        if found:
            scenarios.use(title)
            return True
    return False
