"""The map component: one Leaflet map per page, made once and redrawn in place.

Two components share the work. ``atlas_kit`` carries what never changes (Leaflet, drawing code,
boundary pack, styles): its message is the same at every run, so the server sends only its hash.
``atlas_map`` carries the state of the map, some kilobytes.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import streamlit as st

from layers import assets
from layers.base import base
from layers.scene import words

_FOLDER = Path(__file__).resolve().parent / "assets"
HEIGHT_PX = 560


def _asset(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8")


@st.cache_data(show_spinner=False)
def _kit_script() -> str:
    return assets.scripts() + _asset("kit.js")


@st.cache_data(show_spinner=False)
def _kit_data() -> dict[str, Any]:
    return {"base": base(), "styles": assets.styles()}


def _nothing() -> None:
    """Exist: a state of a component is reported only if it has a callback."""


def show(
    state: dict[str, Any],
    *,
    key: str,
    lang: str,
    height_px: int = HEIGHT_PX,
    clicks: bool = False,
) -> tuple[str | None, list[float] | None]:
    """Draw the map and return what was clicked; a click selects before the page is drawn.

    Parameters
    ----------
    state
        From :meth:`layers.scene.Scene.state`, with ``picked`` added where something is selected.
    key
        Identity of the map; the same key keeps the same map element.
    clicks
        Whether clicks beside regions are reported too.

    Returns
    -------
    picked
        Adcode, or ``site:<site_id>``, that was clicked just now; None in every other run. It is
        in ``st.session_state["selected"]`` already.
    clicked
        ``[lon, lat]`` in degrees of the last click, where asked for.
    """
    fresh = f"{key}-fresh"

    def select() -> None:
        picked, _ = st.session_state[key]["picked"]
        st.session_state["selected"] = st.session_state[fresh] = picked

    kit = st.components.v2.component("atlas_kit", js=_kit_script(), html="<i hidden></i>")
    kit(key="atlas-kit", data=_kit_data(), height=1)
    atlas = st.components.v2.component(
        "atlas_map" + ("_clicks" if clicks else ""),
        html=f'<div id="atlas" data-clicks="{str(clicks).lower()}" style="height:{height_px}px"></div>',
        js=_asset("map.js"),
    )
    result = atlas(
        key=key,
        data={"words": words(lang), "state": state, "lang": "zh-CN" if lang == "zh" else lang},
        height=height_px,
        on_picked_change=select,
        on_clicked_change=_nothing,
    )
    return st.session_state.pop(fresh, None), result.clicked
