"""The logistics question in the bar: each analysis shows the parts that it needs."""

from __future__ import annotations

import streamlit as st

from gis.freight.costs import CRITERIA
from gis.freight.trucks import trucks
from gis.schema import MODES
from gis.words.catalogue import text
from views.frame import bar
from views.logistics.choice import (
    MAX_TONNES,
    Change,
    Question,
    begin,
    key,
    labels,
    place_options,
    read,
)
from views.state.atlas import the_atlas
from views.state.language import the_language
from views.widgets import amounts
from views.widgets.amounts import Range

# What each analysis asks; the rest keeps its value unseen.
ASKED = {
    "route": ("from", "to", "tonnes", "by", "click", "exact"),
    "shift": (),
    "reach": ("from", "exact"),
    "weak": ("by",),
}
_ENDS = {"from": "origin", "to": "destination"}
# Ship classes of GB 50139 in tonnes; 0: any.
_IN_CHIP = ("by", "modes", "mixed_lines", "planned_waterways", "ship_t", "truck_m")
SHIPS_T = (0.0, 50.0, 100.0, 300.0, 500.0, 1000.0, 2000.0, 3000.0)


def ask(changes: tuple[Change, ...], view: str) -> Question:
    """Show what an analysis needs, in the bar of the page, and return the whole question."""
    lang = the_language()
    begin()
    parts = ASKED[view]
    for end in ("from", "to"):
        if end in parts:
            title = "reach_place" if view == "reach" else f"bar.{end}"
            _place(end, text(f"logistics.{title}", lang))
        if end == "from" and "to" in parts:
            st.button(
                text("logistics.swap", lang),
                key=key("swap"),
                on_click=_swap,
                icon=":material/swap_horiz:",
            )
    if "tonnes" in parts:
        amounts.ask(
            text("logistics.tonnes_input", lang), key("tonnes"), Range(0.001, MAX_TONNES), width=150
        )
    # Said at every run: a browser draws what is in a chip only once that is opened.
    for name in (*_IN_CHIP, "click", "exact"):
        if key(name) in st.session_state:
            st.session_state[key(name)] = st.session_state[key(name)]
    with bar.chip("conditions", text("logistics.conditions", lang), _said(parts)):
        if "by" in parts:
            st.radio(
                text("logistics.by", lang),
                CRITERIA,
                format_func=lambda code: text(f"by.{code}", lang),
                key=key("by"),
                horizontal=True,
            )
        _modes()
        if "tonnes" in parts:
            _trucks()
        _clicks(parts)
    return read(changes)


def _said(parts: tuple[str, ...]) -> str:
    """Return in words by what ways are ranked, and which modes are allowed where not all are."""
    lang = the_language()
    chosen = st.session_state.get(key("modes"), MODES)
    said = [text(f"mode.{code}", lang) for code in chosen] if len(chosen) < len(MODES) else []
    if "by" in parts:
        said.insert(0, text(f"by.{st.session_state.get(key('by'), CRITERIA[0])}", lang))
    return text("map.separator", lang).join(said) or text("filter.all", lang)


def _place(end: str, title: str) -> None:
    places = place_options(the_atlas())
    options = list(places)
    chosen = st.session_state[key(end)]
    if chosen and chosen not in places:
        options.insert(0, chosen)
    st.selectbox(
        title,
        options,
        format_func=labels().__getitem__,
        key=key(end),
        accept_new_options=True,
        width=170,
    )


def _swap() -> None:
    state = st.session_state
    state[key("from")], state[key("to")] = state[key("to")], state[key("from")]


def _modes() -> None:
    lang = the_language()
    st.pills(
        text("logistics.modes", lang),
        MODES,
        selection_mode="multi",
        format_func=lambda code: text(f"mode.{code}", lang),
        key=key("modes"),
    )
    st.checkbox(
        text("logistics.mixed_lines", lang),
        key=key("mixed_lines"),
        help=text("logistics.mixed_help", lang),
    )
    st.checkbox(text("logistics.planned_waterways", lang), key=key("planned_waterways"))
    st.selectbox(
        text("logistics.ship", lang),
        SHIPS_T,
        format_func=lambda t: f"{t:g}" if t else text("logistics.ship_any", lang),
        key=key("ship_t"),
    )


def _trucks() -> None:
    lang = the_language()
    known = {truck.length_m: truck.load_t for truck in trucks(the_atlas())}
    st.selectbox(
        text("logistics.truck", lang),
        (0.0, *known),
        format_func=lambda length: (
            text("logistics.truck_of", lang, length=length, load=known[length])
            if length
            else text("logistics.truck_any", lang)
        ),
        key=key("truck_m"),
        help=text("logistics.truck_help", lang),
    )


def _clicks(parts: tuple[str, ...]) -> None:
    lang = the_language()
    if "click" in parts:
        st.radio(
            text("logistics.click", lang),
            tuple(_ENDS),
            format_func=lambda end: text(f"logistics.{_ENDS[end]}", lang),
            key=key("click"),
            horizontal=True,
        )
    if "exact" in parts:
        st.toggle(
            text("logistics.click_exact", lang),
            key=key("exact"),
            help=text("logistics.click_help", lang),
        )
