"""公转铁, 公转水: tonne-km by mode as one parameter varies, and what the shift saves."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
import pandas as pd
import streamlit as st

from gis import catalog
from gis.i18n import name, text
from gis.shift import PARAMETERS
from layers import flow_tables, freight_files
from views import faults, flow_source, freight_downloads, grid, shift_chart
from views.freight_choice import Question
from views.freight_data import FlowKey, shifted

NEW_TERMINAL = "new_terminal"
# From, to and first span of what may be varied, in the unit of the factor.
SPANS = {
    "transfer_rail.cost": (0.0, 80.0, 0.0, 60.0),
    "transfer_water.cost": (0.0, 80.0, 0.0, 60.0),
    "road.unit_cost": (0.05, 1.5, 0.1, 0.8),
    "rail.unit_cost": (0.01, 1.0, 0.05, 0.4),
    "water.unit_cost": (0.01, 0.5, 0.02, 0.2),
    "rail.fixed_cost": (0.0, 80.0, 0.0, 40.0),
    "water.fixed_cost": (0.0, 80.0, 0.0, 40.0),
}
VALUES = 9
# Values worked out between two reports of progress; a stop waits for one batch at most.
BATCH = 3


@dataclass(frozen=True)
class Asked:
    """Flows with their name, what varies and how far, or where a terminal is new."""

    flows: FlowKey
    title: str
    parameter: str
    steps: tuple[float, ...]
    terminal: str


def show(question: Question, lang: str) -> None:
    """Show the shift of flows."""
    left, right = st.columns([2.2, 1], gap="medium")
    with right:
        source = flow_source.ask(lang)
        parameter = st.selectbox(
            text("logistics.parameter", lang),
            [*PARAMETERS, NEW_TERMINAL],
            format_func=lambda code: (
                text("logistics.new_terminal", lang)
                if code == NEW_TERMINAL
                else text(f"factor.{code}", lang)
            ),
            key="shift-parameter",
        )
        values, terminal = _span(parameter, question, lang)
    with left:
        if source is None:
            st.info(text("logistics.flow_wait", lang))
            return
        asked = Asked(*source, parameter, values, terminal)
        rows = None
        with faults.shown(lang):
            if parameter == NEW_TERMINAL:
                _before_after(asked, question, lang)
            else:
                rows = _vary(asked, question, lang)
    if rows is not None:
        grid.show(flow_tables.shift_table(rows, lang))
        files = {"csv": lambda: freight_files.csv_bytes(rows)}
        freight_downloads.show(files, stem="shift", lang=lang)


def _span(parameter: str, question: Question, lang: str) -> tuple[tuple[float, ...], str]:
    """Ask for the values of a parameter, or for the place of a new terminal."""
    if parameter == NEW_TERMINAL:
        options = without_terminal()
        terminal = st.selectbox(
            text("logistics.new_terminal_pick", lang),
            list(options),
            format_func=lambda code: options[code],
            key="shift-terminal",
        )
        return (), terminal or ""
    lowest, highest, first, last = SPANS[parameter]
    unit = question.factors[parameter].unit
    low, high = st.slider(
        text("logistics.span", lang, unit=name("logistics.unit", unit, lang)),
        lowest,
        highest,
        (first, last),
        format="%g",
        key=f"shift-span-{parameter}",
    )
    return tuple(np.unique(np.linspace(low, high, VALUES).round(4)).tolist()), ""


@cache
def without_terminal() -> dict[str, str]:
    """Return stations and ports that have no terminal, as ``rail:NAME`` with a label."""
    served = {(row["mode"], row["name"]) for row in catalog.rows("terminals")}
    found = {}
    for mode, table, suffix in (("rail", "rail-stations", "站"), ("water", "ports", "港")):
        for row in catalog.rows(table):
            if (mode, row["name"]) not in served:
                found[f"{mode}:{row['name']}"] = row["name"] + suffix
    return found


def _vary(asked: Asked, question: Question, lang: str) -> pd.DataFrame | None:
    parameter = asked.parameter
    with st.spinner(text("logistics.computing", lang)):
        now = shifted(asked.flows, None, (), question.terms)
    _metrics(now, lang)
    rows = _batches(asked, question, lang)
    if rows is None:
        return None
    label = text(f"factor.{parameter}", lang)
    st.markdown(f"**{text('logistics.shift_chart', lang, parameter=label)}**")
    current = question.factors[parameter]
    unit = name("logistics.unit", current.unit, lang)
    st.altair_chart(
        shift_chart.chart(rows, f"{label}（{unit}）", current.value, lang), width="stretch"
    )
    st.caption(f"{asked.title}。{text('logistics.shift_note', lang)}")
    return rows


def _batches(asked: Asked, question: Question, lang: str) -> pd.DataFrame | None:
    """Work out the values batch by batch with progress; a stop keeps what is done."""
    values = asked.steps
    signature = (asked, question.terms)
    if st.session_state.get("shift-signature") != signature:
        st.session_state["shift-signature"] = signature
        st.session_state["shift-done"] = []
        st.session_state["shift-stopped"] = False
    batches = [values[start : start + BATCH] for start in range(0, len(values), BATCH)]
    done: list[pd.DataFrame] = st.session_state["shift-done"]
    if len(done) < len(batches) and not st.session_state["shift-stopped"]:
        place = st.empty()
        with place.container():
            bar_column, button_column = st.columns([4, 1], vertical_alignment="center")
            bar = bar_column.progress(0.0)
            button_column.button(
                text("logistics.stop", lang), key="shift-stop", on_click=_stop, width="stretch"
            )
            for number in range(len(done), len(batches)):
                bar.progress(
                    number / len(batches),
                    text=text(
                        "logistics.shift_progress", lang, done=number * BATCH + 1, total=len(values)
                    ),
                )
                part = shifted(asked.flows, asked.parameter, batches[number], question.terms)
                done.append(part)
        place.empty()
    if st.session_state["shift-stopped"] and len(done) < len(batches):
        finished = sum(len(rows) for rows in done)
        note, button = st.columns([4, 1], vertical_alignment="center")
        note.warning(text("logistics.stopped", lang, done=finished, total=len(values)))
        button.button(text("logistics.go_on", lang), key="shift-go-on", on_click=_go_on)
    return pd.concat(done, ignore_index=True) if done else None


def _stop() -> None:
    st.session_state["shift-stopped"] = True


def _go_on() -> None:
    st.session_state["shift-stopped"] = False


def _metrics(now: pd.DataFrame, lang: str) -> None:
    st.markdown(f"**{text('logistics.shift_now', lang)}**")
    rows = flow_tables.shift_headline(now.iloc[0], lang)
    for column, (title, figure) in zip(st.columns(len(rows)), rows, strict=True):
        column.metric(title, figure)


def _before_after(asked: Asked, question: Question, lang: str) -> None:
    with st.spinner(text("logistics.computing", lang)):
        rows = [
            shifted(asked.flows, None, (), question.terms, terminal=place)
            for place in ("", asked.terminal)
        ]
    _metrics(rows[1], lang)
    both = pd.concat(rows, ignore_index=True)
    table = flow_tables.shift_table(both, lang)
    table.insert(
        0,
        text("logistics.variant", lang),
        [text(f"logistics.{w}", lang) for w in ("before", "after")],
    )
    st.table(
        table.set_index(table.columns[0]).T.map(lambda cell: f"{cell:,.0f}"), border="horizontal"
    )
    st.caption(f"{asked.title}。{text('logistics.shift_note', lang)}")
    freight_downloads.show(
        {"csv": lambda: freight_files.csv_bytes(both)}, stem="new-terminal", lang=lang
    )
