"""Whose the pages of a place are: what is filled in here stands on page 导出 too, and stays when the page is left."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from gis.errors import AtlasError
from gis.words.catalogue import text
from layers.print.imprint import Imprint
from views.export import kept
from views.state.language import the_language
from views.widgets import faults

_TITLE = "place-own-title"
# The title is that of the place alone; who hands it over is the same on both pages.
_SHARED = ("organisation", "contact", "date")
_LONGEST = 300


def ask() -> tuple[Imprint, str]:
    """Ask for title, office, contact and date; logo, colour and approval number are those of page 导出.

    Returns
    -------
    tuple
        Whose it is, and what is at fault with what was filled in: that is left out, and the page goes on.
    """
    lang, order = the_language(), kept.order()
    before = {"title": st.session_state.get(_TITLE, "")} | {
        field: getattr(order.imprint, field) for field in _SHARED
    }
    texts = {}
    for field, start in before.items():
        key = f"place-{field}"
        if key not in st.session_state:
            st.session_state[key] = start
        label = text(f"export.{field}", lang)
        texts[field] = st.text_input(label, key=key, max_chars=_LONGEST).strip()
    st.session_state[_TITLE] = texts["title"]
    wrong = ""
    try:
        found = replace(order.imprint, subtitle="", **texts)
    except AtlasError as fault:
        wrong = faults.words(fault, lang)
        found = replace(order.imprint, subtitle="", **(texts | {"date": ""}))
    shared = {field: getattr(found, field) for field in _SHARED}
    kept.keep(replace(order, imprint=replace(order.imprint, **shared)))
    return found, wrong


def carry(code: str) -> None:
    """Let the sheet of page 导出 be that of the place that is open here."""
    order = kept.order()
    kept.keep(replace(order, what=replace(order.what, region=code)))
