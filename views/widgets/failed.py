"""A file that could not be made: said on the page, for its maker runs after the page has been drawn."""

from __future__ import annotations

import streamlit as st
from streamlit.runtime import get_instance

from gis.errors import AtlasError
from views.frame import notice
from views.state.language import the_language

_FAILED = "downloads-failed"


def remember(file: str, fault: BaseException) -> None:
    """Keep which file failed and why, in the session whose thread this is."""
    st.session_state[_FAILED] = (*st.session_state.get(_FAILED, ()), (file, fault))


def say() -> None:
    """Say each file that failed since the page was last drawn, until the reader closes the words."""
    lang = the_language()
    for file, fault in st.session_state.pop(_FAILED, ()):
        if isinstance(fault, AtlasError):
            notice.tell("download.failed", anywhere=True, file=file, reason=fault.message(lang))
        else:
            notice.tell("download.broken", anywhere=True, file=file, kind=type(fault).__name__)


def draw_again(session_id: str) -> None:
    """Have the page of a session drawn once more, from a thread that is not of its run.

    Streamlit has no public call for it. Should these names go, the words come at the next click.
    """
    try:
        session = get_instance()._session_mgr.get_active_session_info(session_id).session  # type: ignore[union-attr]  # noqa: SLF001
        session._event_loop.call_soon_threadsafe(session.request_rerun, None)  # noqa: SLF001
    except (AttributeError, RuntimeError):
        return
