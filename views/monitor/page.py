"""Page 监测评估 Monitoring: the form of a plan, what came back, a light for each target, the history."""

from __future__ import annotations

import datetime as dt
import math

import pandas as pd
import streamlit as st

from gis.errors import AtlasError
from gis.errors import said as in_words
from gis.plans import actuals, progress, targets
from gis.report import actuals_form, monitoring
from gis.words.catalogue import name, text
from layers.escape import markdown_text
from views.frame import bar, notice
from views.scenarios import bearing_note
from views.state import address, history, projects
from views.state import monitoring as kept
from views.state.atlas import the_atlas
from views.state.choice import DEFAULT_PLAN, file_stem, plan_names
from views.state.language import the_language
from views.widgets import downloads, faults, grid, uploads

# Words and a shape say what a colour says, for every eye.
_PLAN, _DAY = "monitored-plan", "monitored-day"
_AMBERS = (0.5, 1.0)
_SHAPES = {"green": "●", "amber": "▲", "red": "■", "none": "○"}


def _take(plan: str, day: dt.date) -> None:
    """Read the uploaded form into the history of the session: all of it, or nothing."""
    upload = st.session_state.get("monitor-upload")
    if upload is None:
        return
    try:
        found = actuals_form.read(
            the_atlas(), plan, upload.getvalue(), upload.name, day.isoformat()
        )
    except AtlasError as fault:
        # Said below the upload, once the page is drawn.
        st.session_state["monitor-said"] = (plan, fault, (0, 0))
        return
    st.session_state["monitor-said"] = (plan, found, (0, 0))
    if found.faults:
        return
    # What the form carries comes first; entries of this session that it lacks stay behind it.
    before = actuals.added(found.history, kept.history(plan))
    history = actuals.added(before, found.entries)
    kept.take(plan, history, replacing=True)
    # How many entries were added, and how many there are now.
    st.session_state["monitor-said"] = (plan, found, (len(history) - len(before), len(history)))


def _say(plan: str, lang: str) -> None:
    """Say what became of the last upload."""
    said = st.session_state.get("monitor-said")
    if said is None or said[0] != plan:
        return
    _, found, (taken, total) = said
    if isinstance(found, AtlasError):
        st.error(markdown_text(faults.words(found, lang)))
        return
    if found.faults:
        st.error(text("monitor.faults_found", lang, count=len(found.faults)))
        rows = [(f.sheet, f.cell, f.found, _expected(f, lang)) for f in found.faults]
        columns = text("monitor.fault_heads", lang).split("|")
        st.dataframe(
            pd.DataFrame(rows, columns=columns),
            hide_index=True,
            row_height=grid.ROW_PX,
            width="stretch",
        )
        return
    if found.broken is not None:
        st.warning(text("monitor.broken", lang, row=found.broken))
    for term in found.unread:
        st.warning(markdown_text(str(in_words(term, lang))))
    told = [text("monitor.taken", lang, count=taken, all=total)]
    if same := len(found.entries) - taken:
        told.append(text("monitor.taken_before", lang, count=same))
    if projects.opened() is None:
        told.append(text("monitor.keep_form", lang))
    st.success(("" if lang == "zh" else " ").join(told))


def _expected(fault: actuals_form.Fault, lang: str) -> str:
    return text(str(fault.expected), lang, **fault.expected.values)


def _form(plan: str, lang: str) -> None:
    left, middle, right = st.columns([1, 1, 2])
    with left:
        downloads.button(
            "xlsx",
            lambda: actuals_form.form(the_atlas(), plan, kept.history(plan), lang),
            stem=f"{file_stem(plan)}-monitor",
            key="monitor-form",
            label=text("monitor.download_form", lang),
            width="stretch",
        )
    with middle:
        # Kept when the page is left: it goes into the history with what is uploaded next.
        day = st.date_input(
            text("monitor.day_field", lang), st.session_state.get(_DAY, "today"),
            key="monitor-day", format="YYYY-MM-DD",
        )  # fmt: skip
        st.session_state[_DAY] = day
    with right:
        uploads.ask(
            text("monitor.upload", lang), uploads.BOOK_TYPES, key="monitor-upload",
            on_change=lambda: _take(plan, day),
        )  # fmt: skip


def _amber(lang: str) -> float:
    """Ask from which share of the way on a light is amber; the address keeps what was chosen."""
    key = "monitor-amber"
    if key not in st.session_state or history.moved():
        st.session_state[key] = _asked_amber()
    amber = st.slider(
        text("monitor.amber", lang), *_AMBERS, step=0.05, key=key,
        help=text("monitor.amber_help", lang), width=420,
    )  # fmt: skip
    address.write(amber="" if amber == progress.AMBER else f"{amber:g}")
    return amber


def _asked_amber() -> float:
    said = st.query_params.get("amber", "")
    try:
        asked = float(said or progress.AMBER)
    except ValueError:
        asked = math.nan
    if _AMBERS[0] <= asked <= _AMBERS[1]:
        return asked
    notice.stale(said)
    return progress.AMBER


def _ask_plan(lang: str) -> str:
    """Ask for the plan; the address keeps it, and another visit begins with the last one."""
    key, plans = "monitor-plan", plan_names()
    if st.session_state.get(key) not in plans or history.moved():
        known = st.session_state.get("choice")
        asked = st.query_params.get("plan", "")
        if asked and asked not in plans:
            notice.stale(asked, notice.STALE_OWN)
        begin = (asked, st.session_state.get(_PLAN), getattr(known, "plan", None), DEFAULT_PLAN)
        st.session_state[key] = next((one for one in begin if one in plans), next(iter(plans)))
    plan: str = st.selectbox(
        text("monitor.plan", lang), list(plans), key=key, width=420,
        format_func=lambda code: plans[code],
    )  # fmt: skip
    st.session_state[_PLAN] = plan
    address.write(plan=plan)
    return plan


def _lights(plan: str, lang: str) -> None:
    table = targets.table(the_atlas(), plan)
    if table.empty:
        st.info(text("monitor.no_targets", lang))
        return
    amber = _amber(lang)
    rows = progress.assess(table, kept.history(plan), amber=amber)
    count = monitoring.counts(rows)
    shown = monitoring.worded(rows, lang)
    shown = grid.lean(shown)
    if count["none"] == len(rows):
        # Four figures of which three are 0 say nothing, nor a light that is out in every row.
        st.caption(text("monitor.nothing_yet", lang, count=len(rows)))
        shown = shown.drop(columns="light", errors="ignore")
    else:
        for column, light in zip(st.columns(4), ("green", "amber", "red", "none"), strict=True):
            column.metric(f"{_SHAPES[light]} {name('light', light, lang)}", count[light])
        shown["light"] = [
            f"{_SHAPES[light]} {name('light', light, lang)}" for light in rows["light"]
        ]
    shown = shown.rename(columns=monitoring.heads(monitoring.SHOWN, lang))
    grid.words(shown, most_px=640, card=monitoring.heads(["indicator"], lang)["indicator"])
    with st.expander(text("monitor.rule_title", lang), expanded=True):
        st.markdown(markdown_text(text("monitor.rule", lang, amber=f"{amber:g}")))


def page() -> None:
    """Draw the page."""
    lang = the_language()
    bar.title(text("monitor.heading", lang))
    with bar.filters():
        plan = _ask_plan(lang)
    # Targets are no part of a scenario.
    bearing_note.say(())
    _form(plan, lang)
    _say(plan, lang)
    st.markdown(f"##### {text('monitor.targets', lang)}")
    _lights(plan, lang)
    st.markdown(f"##### {text('monitor.history', lang)}")
    told = monitoring.history(kept.history(plan), targets.table(the_atlas(), plan), lang)
    project = projects.opened()
    st.caption(
        text("monitor.kept_not", lang)
        if project is None
        else text("monitor.kept", lang, name=markdown_text(project.name))
    )
    if told.empty:
        st.caption(text("monitor.history_empty", lang))
    else:
        heads = monitoring.heads(list(told), lang)
        grid.show(told.rename(columns=heads))


if __name__ == "__main__":  # how Streamlit runs a page; a plain import draws nothing
    page()
