"""The map component: Leaflet maps that are made once and redrawn in place.

Two components share the work. ``atlas_kit`` carries what never changes (Leaflet, drawing code,
boundary pack, styles), once for all maps of a page: its message is the same at every run, so the
server sends only its hash. ``atlas_map`` carries the state of one map, some kilobytes.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st
from streamlit.errors import StreamlitDuplicateElementKey

from gis.atlas import Atlas, kept
from layers import assets
from layers.base import base
from layers.scene import words
from views.state.atlas import the_atlas

_FOLDER = Path(__file__).resolve().parents[1] / "assets"
HEIGHT_PX = 560


@cache
def _asset(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8")


@cache
def _kit_script() -> str:
    return assets.scripts() + _asset("kit.js")


@kept()
def _kit_data(atlas: Atlas) -> bytes:
    """Return what all maps share as JSON; as bytes it is not written anew at every run."""
    kit = {"base": base(atlas), "styles": assets.styles()}
    return json.dumps(kit, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def _send_kit() -> None:
    """Send the kit with the first map of a page; the others find it in the browser."""
    kit = st.components.v2.component("atlas_kit", js=_kit_script(), html="<i hidden></i>")
    with contextlib.suppress(StreamlitDuplicateElementKey):
        kit(key="atlas-kit", data=_kit_data(the_atlas()), height=1)


def share(name: str, layers: dict[str, list[Any]]) -> None:
    """Send items of layers that maps refer to: once, and as a hash at every later run.

    Parameters
    ----------
    name
        What the items are called; the same name always means the same items.
    layers
        Items by the id of their layer. A layer of a map's state that has ``shared`` (this name)
        instead of ``items`` takes them from here.
    """
    shared = st.components.v2.component(
        "atlas_shared", js=_asset("shared.js"), html="<i hidden></i>"
    )
    content = json.dumps({"name": name, "layers": layers}, ensure_ascii=False)
    with contextlib.suppress(StreamlitDuplicateElementKey):
        shared(key=f"atlas-shared-{name}", data=content.encode("utf-8"), height=1)


def _select(picked: str) -> None:
    """Select a region or site for all pages."""
    st.session_state["selected"] = picked


def _nothing() -> None:
    """Exist: a state of a component is reported only if it has a callback."""


def show(
    state: dict[str, Any],
    *,
    key: str,
    lang: str,
    height_px: int = HEIGHT_PX,
    clicks: bool = False,
    on_pick: Callable[[str], None] | None = None,
) -> tuple[str | None, list[float] | None]:
    """Draw a map and return what was clicked; a click is taken over before the page is drawn.

    A page may show several maps, each with a key of its own; they share nothing but the kit.

    Parameters
    ----------
    state
        From :meth:`layers.scene.Scene.state`, with ``picked`` added where something is selected.
    key
        Identity of the map; the same key keeps the same map element, view and switched layers.
    clicks
        Whether clicks beside regions are reported too.
    on_pick
        Takes the id of what was clicked, before the page runs; None writes it to
        ``st.session_state["selected"]``, which all pages read.

    Returns
    -------
    picked
        Id that was clicked just now: an adcode, ``site:<site_id>`` or what else the layers give
        their items; None in every other run.
    clicked
        ``[lon, lat]`` in degrees of the last click, where asked for.
    """
    fresh = f"{key}-fresh"

    def take() -> None:
        picked, _ = st.session_state[key]["picked"]
        st.session_state[fresh] = picked
        (on_pick or _select)(picked)

    _send_kit()
    atlas = st.components.v2.component(
        "atlas_map", html='<div id="atlas"></div>', js=_asset("map.js")
    )
    result = atlas(
        key=key,
        data={
            "key": key,
            "height": height_px,
            "clicks": clicks,
            "words": words(lang),
            "state": state,
            "lang": "zh-CN" if lang == "zh" else lang,
        },
        height=height_px,
        on_picked_change=take,
        on_clicked_change=_nothing,
    )
    return st.session_state.pop(fresh, None), result.clicked
