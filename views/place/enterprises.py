"""The user's own enterprises around a place: those of the list that page 企业 counted in this session."""

from __future__ import annotations

from typing import NamedTuple

import streamlit as st

from gis.clusters.park import point
from gis.enterprises import around as measure
from gis.enterprises import store
from gis.enterprises.around import Around
from gis.enterprises.circle import MOST_KM, RADIUS_KM, Circle
from gis.tables import cells
from gis.words.catalogue import text
from layers.escape import markdown_text
from views.enterprises import source
from views.frame import notice
from views.state import address, enterprises, history, session
from views.state.atlas import the_atlas
from views.state.language import the_language
from views.widgets import computing, faults

_RADIUS = "place_radius_km"


class Own(NamedTuple):
    """What of a list stands around a place, and a key that tells it from other answers."""

    around: Around
    key: str


def ask_radius() -> float | None:
    """Ask how far around the enterprises of one's own may stand, in km; None where there is no list, or one without points."""
    known = enterprises.counted()
    if known is None or not known.task.columns.is_placed:
        return None
    lang = the_language()
    _take_from_address()
    found: float | None = session.ask(
        _RADIUS,
        lambda key: st.number_input(
            text("around.radius", lang), min_value=1.0, max_value=MOST_KM, step=5.0, format="%g", key=key,
            help=text("around.radius_help", lang), width=220,
        ),
        default=RADIUS_KM,
    )  # fmt: skip
    # What stands as it begins is not written.
    address.write(radius="" if found in (None, RADIUS_KM) else f"{found:g}")
    return found


def _take_from_address() -> None:
    """Start from the radius of the address: as a link is opened, and where the browser went back to one."""
    said = st.query_params.get("radius")
    if session.key(_RADIUS) in st.session_state and not history.moved():
        return
    value = cells.number(said or "").value
    if said and not 1 <= value <= MOST_KM:
        notice.stale(said)
    if said or history.moved():
        st.session_state[session.key(_RADIUS)] = value if 1 <= value <= MOST_KM else RADIUS_KM


def found(code: str, radius_km: float | None) -> Own | None:
    """Return the enterprises of the list around a place; None where there is no list, or it cannot be read, which is said."""
    known, lang = enterprises.counted(), the_language()
    if known is None or radius_km is None:
        return None
    with faults.shown(lang):
        parts = source.found(known.paths).parts
        spot = point(the_atlas(), code)
        circle = Circle(spot.lon, spot.lat, radius_km)
        asked = (store.fingerprint(the_atlas(), parts, known.task), circle)
        done = computing.worked(
            "place-around",
            [(asked, lambda told: measure.around(the_atlas(), parts, known.task, circle, told))],
            stopped=lambda _: text("around.stopped", lang),
        )
        return Own(done[0], f"{asked}") if done else None
    return None


def key_of_map(found: Around) -> None:
    """Say what the dots and the circle on the map are."""
    words = {"count": len(found.rows), "km": f"{found.circle.within_km:g}"}
    st.caption(markdown_text(text("around.map_key", the_language(), **words)))


def invite() -> None:
    """Say where a list of one's own is brought, where there is none; of one without coordinates where its counts are."""
    known = enterprises.counted()
    if known is None:
        st.caption(markdown_text(text("around.bring", the_language())))
    elif not known.task.columns.is_placed:
        st.caption(markdown_text(text("around.no_points", the_language())))
