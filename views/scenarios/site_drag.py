"""A site that is dragged on a map becomes an edit of the scenario in use."""

from __future__ import annotations

import streamlit as st

from gis.errors import AtlasError
from gis.scenarios.scenario import Scenario
from gis.scenarios.sites import dragged
from gis.words.catalogue import text
from layers.escape import markdown_text
from views.state import scenarios
from views.state.atlas import base_atlas
from views.state.language import the_language
from views.widgets import faults

PREFIX = "site:"
_FAULT = "site-drag-fault"


def take(identifier: str, lon: float, lat: float) -> None:
    """Take over where a site was dropped, before the page is drawn.

    Parameters
    ----------
    identifier
        Of the symbol: ``site:`` and the id of the site.
    lon, lat
        Degrees (WGS 84).
    """
    try:
        put(identifier.removeprefix(PREFIX), (lon, lat))
    except AtlasError as fault:
        st.session_state[_FAULT] = fault


def put(site_id: str, at: tuple[float, float]) -> None:
    """Let a site stand elsewhere in the scenario in use; without one, a new one is made and used.

    Raises
    ------
    AtlasError
        As for :func:`gis.scenarios.sites.dragged`.
    """
    now = scenarios.current() or Scenario(scenarios.new_title(), ())
    scenarios.put(dragged(base_atlas(), now, site_id, at))


def say() -> None:
    """Say why a site stands where it stood, where it was dropped in no county."""
    fault = st.session_state.pop(_FAULT, None)
    if fault is not None:
        st.error(markdown_text(faults.words(fault, the_language())))


def hint() -> None:
    """Say that sites may be dragged, and how without a pointer."""
    st.caption(text("whatif.drag_hint", the_language()))
