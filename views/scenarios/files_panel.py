"""Scenarios as files: named, downloaded, uploaded, merged."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from gis import file_faults
from gis.errors import AtlasError, said
from gis.report.toml import to_toml
from gis.scenarios import merging, scenario
from gis.scenarios.from_plans import from_plans
from gis.words.catalogue import text
from layers.escape import markdown_text
from views.state import scenarios
from views.state.atlas import base_atlas
from views.state.choice import plan_names
from views.state.language import the_language
from views.widgets import faults, uploads
from views.widgets.downloads import button

_UPLOAD, _FAULT, _LEFT = "whatif-file", "whatif-file-fault", "whatif-plans-left"


def show() -> None:
    """Show the name of the scenario in use, its file, and those of others."""
    lang, now = the_language(), scenarios.current()
    with st.expander(text("whatif.files", lang), icon=":material/draft:"):
        if now is not None:
            _name(now)
            button(
                "toml", lambda: to_toml(now.content(), " ".join(now.title.split())).encode(),
                stem=now.title, key="whatif-save", label=text("whatif.save", lang), width="stretch",
            )  # fmt: skip
            if st.button(text("whatif.copy", lang), key="whatif-copy", width="stretch"):
                scenarios.put(replace(now, title=scenarios.new_title()))
                st.rerun()
            if st.button(text("whatif.drop", lang), key="whatif-drop", width="stretch"):
                scenarios.drop(now.title)
                st.rerun()
        uploads.ask(text("whatif.load", lang), ("toml",), key=_UPLOAD, on_change=_take)
        _of_plans()
        _merge()
        if _FAULT in st.session_state:
            st.error(markdown_text(faults.words(st.session_state.pop(_FAULT), lang)))
        if _LEFT in st.session_state:
            st.warning(markdown_text(st.session_state.pop(_LEFT)))


def _name(now: scenario.Scenario) -> None:
    lang = the_language()

    def rename() -> None:
        new = st.session_state["whatif-name"].strip()
        if new and new != now.title and new not in scenarios.held().scenarios:
            scenarios.put(replace(now, title=new), instead_of=now.title)

    st.session_state["whatif-name"] = now.title
    st.text_input(text("whatif.name", lang), key="whatif-name", max_chars=80, on_change=rename)


def _take() -> None:
    """Take over an uploaded scenario before the page is drawn again."""
    file = st.session_state.get(_UPLOAD)
    if file is None:
        return
    try:
        content = file.getvalue().decode("utf-8-sig")
        found = scenario.parse(content, file.name)
        if found.title in scenarios.held().scenarios:
            found = replace(found, title=f"{found.title} ({file.name})")
        scenarios.put(found)
    except AtlasError as fault:
        st.session_state[_FAULT] = fault
    except UnicodeDecodeError as fault:
        from gis.errors import SettingError

        st.session_state[_FAULT] = SettingError(
            "error.scenario_toml", file=file.name, reason=file_faults.reason(fault)
        )


def _of_plans() -> None:
    """Make a scenario of what one plan changes against another."""
    lang, names = the_language(), plan_names()
    left, right = st.columns(2)
    shown = st.session_state.get("whatif-plan")
    if st.session_state.get("whatif-plan-from") not in names and shown in names:
        st.session_state["whatif-plan-from"] = shown
    one = left.selectbox(
        text("whatif.plan_from", lang),
        list(names),
        key="whatif-plan-from",
        format_func=lambda p: names[p],
    )
    two = right.selectbox(
        text("whatif.plan_to", lang), list(names), index=None, key="whatif-plan-to",
        format_func=lambda p: names[p], placeholder=text("whatif.plan_hint", lang),
    )  # fmt: skip
    if not st.button(
        text("whatif.of_plans", lang), key="whatif-of-plans", disabled=two in (None, one)
    ):
        return
    title = text("scenario.from_plans", lang, a=names[one], b=names[two])
    try:
        found = from_plans(base_atlas(), one, two, title)
        scenarios.put(found.scenario)
    except AtlasError as fault:
        st.session_state[_FAULT] = fault
        return
    between = text("map.separator", lang)
    said = [
        text(key, lang, count=len(names), found=between.join(names))
        for key, names in (
            ("scenario.plans_left", found.left_out),
            ("scenario.plans_status", found.status_lost),
        )
        if names
    ]
    if said:
        st.session_state[_LEFT] = "\n\n".join(said)
    st.rerun()


def _merge() -> None:
    """Join two scenarios: the same edits once, contradictions listed with both values."""
    lang, titles = the_language(), list(scenarios.held().scenarios)
    if len(titles) < 2:
        return
    left, right = st.columns(2)
    one = left.selectbox(text("scenario.column.one", lang), titles, key="whatif-merge-one")
    two = right.selectbox(
        text("scenario.column.two", lang), titles, index=1, key="whatif-merge-two"
    )
    prefer = st.segmented_control(
        text("whatif.prefer", lang), (0, 1), key="whatif-prefer",
        format_func=lambda side: (one, two)[side],
    )  # fmt: skip
    if not st.button(text("whatif.merge", lang), key="whatif-merge", disabled=one == two):
        return
    held = scenarios.held().scenarios
    try:
        found = merging.merge(base_atlas(), held[one], held[two], prefer=prefer)
        for a, b in found.contradictions:
            pair = text("scenario.pair", lang, one=said(a.term(), lang), two=said(b.term(), lang))
            st.warning(markdown_text(pair))
        if not found.contradictions or prefer is not None:
            scenarios.put(found.scenario)
            st.rerun()
    except AtlasError as fault:
        st.session_state[_FAULT] = fault
