"""The one search of every page: what is found is selected, and the page 布局 shows it."""

from __future__ import annotations

import time
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from gis.words.catalogue import text
from layers.palette import plant_symbol
from views.frame.directory import PLANT_PREFIX, directory
from views.state.atlas import the_atlas
from views.state.language import the_language

_FOLDER = Path(__file__).resolve().parents[1] / "assets"
_KEY, _WANTED, _SEEK = "frame-search", "search-wanted", "search-seek"
ADDRESS = "atlas/names"


@cache
def _asset(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8")


def _take() -> None:
    """Select what was found, before the page is drawn."""
    found = st.session_state[_KEY]["found"]
    entry = directory(the_atlas(), the_language()).get(str(found))
    if entry is None:
        return
    st.session_state["selected"] = entry.id
    st.session_state[_WANTED] = True
    # The time makes finding the same thing again news to the map.
    st.session_state[_SEEK] = [entry.id, entry.lat, entry.lon, entry.zoom, time.time()]


def show() -> None:
    """Show the search; its names are fetched when it is first entered."""
    lang = the_language()
    component = st.components.v2.component(
        "atlas_search",
        html='<div id="search"></div>',
        css=_asset("search.css"),
        js=_asset("search.js"),
    )
    words = {
        "lang": "zh-CN" if lang == "zh" else lang,
        "hint": text("frame.search", lang),
        "none": text("map.nothing_found", lang),
        "names": f"./{ADDRESS}/{lang}.json",
    }
    component(key=_KEY, data=words, on_found_change=_take)


def wanted() -> bool:
    """Return whether something was found in this run, so that its page is to be opened."""
    return bool(st.session_state.pop(_WANTED, False))


def seek(state: dict[str, Any]) -> dict[str, Any]:
    """Return the state of a map that goes to what was found, while that is selected; a plant bears symbol and name."""
    selected = st.session_state.get("selected")
    entry = (
        directory(the_atlas(), the_language()).get(str(selected))
        if str(selected).startswith(PLANT_PREFIX)
        else None
    )
    if entry is not None:
        mark = {
            "id": entry.id,
            "at": [entry.lat, entry.lon],
            "name": entry.name,
            **plant_symbol(entry.plant),
        }
        state = {**state, "found": mark}
    sought = st.session_state.get(_SEEK)
    if sought is None or sought[0] != selected:
        return state
    return {**state, "seek": sought[1:]}
