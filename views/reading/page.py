"""Page 读规划: drop a plan in, see its records beside their sentences, correct them, use them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from gis.errors import AtlasError
from gis.plans.reader.formats.sniff import SUFFIXES
from gis.words.catalogue import text
from views.frame import bar
from views.reading import against_panel, data, plan_panel, record_panel, text_panel
from views.scenarios import bearing_note
from views.state.language import the_language
from views.widgets import faults


def page() -> None:
    """Draw the page."""
    lang = the_language()
    bar.title(text("reading.title", lang))
    # What is read is what the document says.
    bearing_note.say(())
    _input()
    found = data.document()
    if found is None:
        st.caption(text("reading.intro", lang))
        with st.expander(text("reading.other_ways", lang)):
            plan_panel.form_panel()
        plan_panel.own_plans()
        against_panel.panel(None)
        return
    _summary(found)
    left, right = st.columns([1, 1.2], gap="medium")
    with right:
        least = st.slider(text("reading.least", lang), 0.0, 1.0, 0.0, 0.05, key="reading-least")
        tabs = st.tabs(
            [
                text(f"reading.{kind}", lang, count=len(found.read.get(kind, [])))
                for kind in ("designations", "targets")
            ]
            + [
                text("reading.others", lang),
                text("reading.unresolved", lang, count=len(found.read["unresolved"])),
            ]
        )
        with tabs[0]:
            record_panel.designations(found, least)
        with tabs[1]:
            record_panel.targets(found, least)
        with tabs[2]:
            record_panel.others(found)
        with tabs[3]:
            focus = record_panel.unresolved(found)
        plan_panel.panel(found)
        plan_panel.own_plans()
    with left:
        if found.text:
            text_panel.panel(found.text, found.read, focus)
    against_panel.panel(st.session_state.get("reading-joined"))


@contextmanager
def _gone_at_a_fault(place: DeltaGenerator) -> Iterator[None]:
    """Take away what said that the work goes on, once it has failed."""
    try:
        yield
    except AtlasError:
        place.empty()
        raise


def _input() -> None:
    """Take a file or a pasted text, and the issuer where the user knows better."""
    lang = the_language()
    with st.expander(text("reading.input", lang), expanded=data.document() is None):
        issuer = st.text_input(text("reading.issuer", lang), key="reading-issuer")
        upload = st.file_uploader(
            text("reading.file", lang), type=[s.lstrip(".") for s in SUFFIXES], key="reading-file"
        )
        pasted = st.text_area(text("reading.paste", lang), key="reading-paste", height=140)
        asked = st.button(text("reading.read", lang), type="primary", key="reading-go")
    fresh = upload is not None and st.session_state.get("reading-file-id") != (
        upload.file_id,
        issuer,
    )
    if not asked and not fresh:
        return
    if upload is None and not pasted.strip():
        st.info(text("reading.nothing_given", lang))
        return
    place = st.empty()
    with faults.shown(lang), _gone_at_a_fault(place), place.status(text("reading.working", lang)) as status:
        if upload is not None and (fresh or not pasted.strip()):
            st.session_state["reading-file-id"] = (upload.file_id, issuer)
            data.take(upload.getvalue(), upload.name, issuer.strip() or None)
        else:
            data.take_text(pasted, text("reading.pasted_name", lang), issuer.strip() or None)
        status.update(label=text("reading.done", lang), state="complete")
        st.session_state["reading-just-read"] = True
    if st.session_state.pop("reading-just-read", False):
        st.rerun()  # the fields fold away and what was read stands in their place


def _summary(found: data.Document) -> None:
    lang = the_language()
    document = found.read["document"]
    st.markdown(
        text(
            "reading.summary", lang, name=found.name,
            issuer=document["issuer"] or text("cli.read.no_issuer", lang),
            designations=len(found.read["designations"]), targets=len(found.read["targets"]),
            unresolved=len(found.read["unresolved"]),
        ).replace("$", "\\$")
    )  # fmt: skip
    for key, values in found.notes:
        st.info(text(key, lang, **values))


if __name__ == "__main__":  # how Streamlit runs a page; a plain import draws nothing
    page()
