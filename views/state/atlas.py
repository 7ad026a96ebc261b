"""The atlas of a session: the bundled one until a user puts something beside it, or edits it.

What stands beside it (plans, points) is the base; the scenario in use edits that base, and the result
is the atlas that every page works with.
"""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from gis.atlas import Atlas
from gis.errors import AtlasError

if TYPE_CHECKING:
    from gis.scenarios.scenario import Scenario

_KEY, _BASE, _EDITS, _FAULT = "atlas", "atlas_base", "atlas_edits", "atlas_fault"
# For the caches of Streamlit: an atlas is known by its key, and by what its maps say edited it.
BY_ATLAS: dict[Any, Any] = {Atlas: attrgetter("identity")}


def the_atlas() -> Atlas:
    """Return the atlas that this session works with."""
    if get_script_run_ctx(suppress_warning=True) is None:
        # The server itself, before and beside all sessions.
        return Atlas.bundled()
    found: Atlas = st.session_state.get(_KEY) or Atlas.bundled()
    return found


def base_atlas() -> Atlas:
    """Return the atlas of this session as it is without the scenario in use."""
    found: Atlas = st.session_state.get(_BASE) or Atlas.bundled()
    return found


def use(atlas: Atlas) -> None:
    """Let this session work with another base; a scenario in use edits it, other sessions keep theirs.

    A scenario that does not fit the new base is put out of use, and :func:`fault` says why.
    """
    st.session_state[_BASE] = atlas
    try:
        edit(st.session_state.get(_EDITS))
    except AtlasError as reason:
        edit(None)
        st.session_state[_FAULT] = reason


def edit(scenario: Scenario | None) -> None:
    """Let a scenario edit the base, or none.

    Raises
    ------
    AtlasError
        If an edit does not fit the base; the atlas in use stays as it was.
    """
    before, after = the_atlas(), base_atlas()
    if scenario is not None:
        from gis.scenarios.effects import apply

        after = apply(after, scenario)
    st.session_state[_KEY], st.session_state[_EDITS] = after, scenario
    st.session_state.pop(_FAULT, None)
    _follow(before, after)


def _follow(before: Atlas, after: Atlas) -> None:
    """Let widgets of freight factors that stand at the old default begin at the new one.

    They would pass for a choice of the user otherwise, and undo the scenario's factor in silence.
    """
    defaults = [atlas.records("freight-defaults") for atlas in (before, after)]
    if defaults[0] is defaults[1]:
        return
    for row in defaults[0]:
        key = f"factor-{row['key']}"
        if st.session_state.get(key) == float(row["value"]):
            del st.session_state[key]


def edits() -> Scenario | None:
    """Return the scenario in use, None where there is none."""
    found: Scenario | None = st.session_state.get(_EDITS)
    return found


def fault() -> AtlasError | None:
    """Return why the scenario that was in use was put out of use, None where it was not."""
    found: AtlasError | None = st.session_state.get(_FAULT)
    return found
