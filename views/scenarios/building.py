"""The forms of what a scenario builds: a road, a railway or a waterway, and a place of transfer.

Stations and ports are chosen from those of the network, the nearest of the region first: nobody knows which it has.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import streamlit as st

from gis.atlas import Atlas, kept
from gis.errors import AtlasError
from gis.freight import whereabouts
from gis.scenarios import links
from gis.words.catalogue import text
from views.state.atlas import the_atlas
from views.state.language import the_language
from views.widgets import amounts
from views.widgets.amounts import Range

_ANY = Range(empty=True)
Key = Callable[[str], str]


def link(key: Key, region: str) -> dict[str, Any] | None:
    """Ask for a link: its mode, its ends, its length and its cost; None while an end is missing.

    Parameters
    ----------
    key
        Gives the key of a field.
    region
        adcode of the region that the form is about; empty without one.
    """
    lang = the_language()
    mode = st.segmented_control(
        text("whatif.mode", lang), ("road", "rail", "water"), key=key("mode"), default="rail",
        format_func=lambda code: text(f"mode.{code}", lang), required=True,
    )  # fmt: skip
    one, two = (_end(key, end, str(mode), region) for end in ("from", "to"))
    length = amounts.ask(
        text("whatif.length_km", lang), key("length"), _ANY, placeholder=text("whatif.straight", lang)
    )  # fmt: skip
    if not (mode and one and two):
        return None
    made: dict[str, Any] = {"mode": mode, "from": one, "to": two}
    return made | ({"length_km": length} if length else {}) | _cost(key)


def _end(key: Key, end: str, mode: str, region: str) -> str:
    if mode != "road":
        return _place(key(f"{end}-{mode}"), text(f"whatif.{end}", the_language()), mode, region)
    return st.text_input(
        text(f"whatif.{end}", the_language()), key=key(end),
        placeholder=text("whatif.end_hint.road", the_language()),
    ).strip()  # fmt: skip


def terminal(key: Key, region: str) -> dict[str, Any] | None:
    """Ask for a place of transfer, of stations and ports that are none yet; None while none is chosen."""
    lang = the_language()
    mode = st.segmented_control(
        text("whatif.mode", lang), ("rail", "water"), key=key("terminal-mode"), default="rail",
        format_func=lambda code: text(f"mode.{code}", lang), required=True,
    )  # fmt: skip
    if not mode:
        return None
    place = _place(key(f"at-{mode}"), text("whatif.at", lang), mode, region, without_terminal=True)
    return {"mode": mode, "place": place, **_cost(key)} if place else None


def _place(key: str, label: str, mode: str, region: str, *, without_terminal: bool = False) -> str:
    lang = the_language()
    found = _places(the_atlas(), mode, region, "free" if without_terminal else "")

    def said(name: str) -> str:
        km = found.get(name, float("nan"))
        return (
            text("whatif.place_km", lang, name=name, km=f"{km:,.0f}") if math.isfinite(km) else name
        )

    return st.selectbox(
        label, list(found), index=None, key=key, format_func=said,
        placeholder=text(f"whatif.end_hint.{mode}", lang),
        help=text("whatif.places_free" if without_terminal else "whatif.places_known", lang),
    ) or ""  # fmt: skip


@kept("rail-stations", "ports", "terminals", "own-links", "regions", "seats")
def _places(atlas: Atlas, mode: str, region: str, is_free: str) -> dict[str, float]:
    near = None
    if region:
        with suppress(AtlasError):
            spot = whereabouts.locate(atlas, region)
            near = spot.lon, spot.lat
    return links.ends(atlas, mode, near, without_terminal=bool(is_free))


def _cost(key: Key) -> dict[str, float]:
    cost = amounts.ask(text("whatif.cost", the_language()), key("cost"), _ANY)
    return {"cost_cny": float(cost) * 1e8} if cost else {}
