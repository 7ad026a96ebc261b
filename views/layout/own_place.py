"""The dossier of a user's own point: what the file said of it, and where it lies."""

from __future__ import annotations

import streamlit as st

from gis.report.own_places import BETWEEN, places
from gis.words.catalogue import text
from layers.escape import markdown_text as plain
from layers.own import PREFIX
from views.state.atlas import the_atlas
from views.state.language import the_language


def is_known(selected: str) -> bool:
    """Return whether there is an own point of an id ``own:<number>``."""
    number = selected.removeprefix(PREFIX)
    return number.isdecimal() and int(number) < len(places(the_atlas()))


def show(selected: str) -> None:
    """Show the own point of an id ``own:<number>``; of one that is gone nothing."""
    if not is_known(selected):
        return
    lang = the_language()
    rows, number = places(the_atlas()), selected.removeprefix(PREFIX)
    row = rows.iloc[int(number)]
    st.markdown(f"##### {plain(row['name'] or text('own.unnamed', lang, number=int(number) + 1))}")
    st.caption(plain(text("own.source", lang)))
    for key, value in (
        ("own.layer", row["layer"]),
        ("own.kind", row["kind"]),
        ("own.note", row["note"]),
        ("own.degrees", f"{row['lon']:.5f}, {row['lat']:.5f}"),
        ("own.lies_in", row["region"] or "–"),
    ):
        if value:
            st.markdown(f"**{text(key, lang)}** {plain(value)}")
    if row["adcode"] and st.button(plain(row["region"].split(BETWEEN)[0]), key="own-region"):
        st.session_state["selected"] = row["adcode"]
        st.rerun()
