"""公转铁, 公转水: tonne-km by mode as one parameter varies, and what the shift saves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
import streamlit as st

from gis.atlas import Atlas
from gis.freight import shift
from gis.freight.costs import Terms
from gis.freight.question import of_flows as of_question
from gis.freight.resilience import Loads
from gis.freight.shift import PARAMETERS
from gis.freight.whereabouts import Spot, locate
from gis.scenarios import bearing
from gis.words.catalogue import name, text
from layers import html
from layers.export import freight
from layers.freight import flow_tables
from layers.freight.asked import of_flows, varied
from layers.freight.scenes import Strain, load_scene, place_scene
from layers.freight.terminals import called, suffixed
from layers.scene import Scene
from views.frame import stage
from views.logistics import downloads, flow_source, freight_map, shift_chart
from views.logistics.choice import Question
from views.logistics.data import (
    FlowKey,
    backdrop,
    flows_job,
    flows_of,
    loads_job,
    network_with,
    shift_job,
    the_network,
)
from views.scenarios import bearing_note
from views.state.atlas import BY_ATLAS, the_atlas
from views.state.language import the_language
from views.widgets import faults, grid, results
from views.widgets.computing import worked

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
# Values worked out together: the ways by road are the same for all of them.
BATCH = 3
# The nearest stations and ports; farther ones serve none of the places.
TERMINALS_OFFERED = 60


@dataclass(frozen=True)
class Asked:
    """Flows with their name, what varies and how far, or where a terminal is new."""

    flows: FlowKey
    title: str
    parameter: str
    steps: tuple[float, ...]
    terminal: str


@dataclass(frozen=True)
class Ways:
    """The way of each flow, and what these ways load."""

    table: pd.DataFrame
    used: Loads


def show(question: Question, *, tables: bool) -> None:
    """Show the shift of flows, with ``tables`` also value by value and flow by flow."""
    lang = the_language()
    left, right = stage.stage(), stage.side(wide=True)
    rows, found = None, None
    with right, st.container(key="freight-side"):
        # Flows between designated regions follow the plans as well as the ways.
        bearing_note.say((*bearing.FREIGHT, *bearing.LAYOUT))
        source = flow_source.ask()
        asked = None if source is None else _ask(*source, question, lang)
        if asked is None:
            st.info(text("logistics.flow_wait", lang))
        else:
            with faults.shown(lang):
                if asked.parameter == NEW_TERMINAL:
                    rows = _before_after(asked, question)
                else:
                    rows = _vary(asked, question)
    if asked is not None and rows is not None:
        with right, faults.shown(lang):
            found = _flows(asked, question)
    with left:
        _map(question, asked, found)
    if asked is None or rows is None:
        return
    if tables:
        with stage.sheet():
            if asked.parameter != NEW_TERMINAL:
                st.markdown(f"**{text('logistics.shift_values', lang)}**")
                grid.show(flow_tables.shift_table(rows, lang))
            if found is not None:
                _leaving(found)
            flows = text("logistics.shift_note", lang, flows=asked.title)
            results.methods(("modal_shift",), notes=(flows,))
    _files(asked, question, rows, found)


def _ask(flows: FlowKey, title: str, question: Question, lang: str) -> Asked:
    """Ask what varies and how far, or where a terminal is new."""
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
    if parameter == NEW_TERMINAL:
        options = without_terminal(the_atlas(), flows, lang)
        terminal = st.selectbox(
            text("logistics.new_terminal_pick", lang),
            list(options),
            format_func=lambda code: options.get(code, code),
            key="shift-terminal",
        )
        return Asked(flows, title, parameter, (), terminal or "")
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
    steps = tuple(np.unique(np.linspace(low, high, VALUES).round(4)).tolist())
    return Asked(flows, title, parameter, steps, "")


@st.cache_data(show_spinner=False, max_entries=32, hash_funcs=BY_ATLAS)
def without_terminal(atlas: Atlas, flows: FlowKey, lang: str) -> dict[str, str]:
    """Return where a terminal may be new, nearest to the places first: ``rail:NAME``, a label."""
    near = shift.new_terminals(the_network(atlas), flows_of(flows).spots).head(TERMINALS_OFFERED)
    return {
        f"{row.mode}:{row.name}": text(
            "logistics.new_terminal_row",
            lang,
            terminal=called(atlas, suffixed(row.name, row.mode), lang),
            place=row.place,
            km=row.km,
        )
        for row in near.itertuples(index=False)
    }


def _vary(asked: Asked, question: Question) -> pd.DataFrame | None:
    """Show the savings now and the chart; what a stop left undone is said and not drawn."""
    lang = the_language()
    now = worked(
        "shift-now",
        [shift_job(asked.flows, None, (), question.terms)],
        stopped=lambda _: text("logistics.stopped_nothing", lang),
    )
    if not now:
        return None
    _metrics(now[0])
    batches = [asked.steps[start : start + BATCH] for start in range(0, len(asked.steps), BATCH)]
    done = worked(
        "shift",
        [shift_job(asked.flows, asked.parameter, batch, question.terms) for batch in batches],
        stopped=lambda parts: (
            text("logistics.stopped", lang, done=sum(map(len, parts)), total=len(asked.steps))
            if parts
            else text("logistics.stopped_nothing", lang)
        ),
    )
    if not done:
        return None
    rows = pd.concat(done, ignore_index=True)
    parameter = text(f"factor.{asked.parameter}", lang)
    st.markdown(f"**{text('logistics.shift_chart', lang, parameter=parameter)}**")
    current = question.factors[asked.parameter]
    unit = name("logistics.unit", current.unit, lang)
    shift_chart.show(rows, asked.parameter, unit, current.value)
    return rows


def _metrics(now: pd.DataFrame) -> None:
    lang = the_language()
    st.markdown(f"**{text('logistics.shift_now', lang)}**")
    rows = flow_tables.shift_headline(now.iloc[0], lang)
    for title, figure in rows:
        st.metric(title, figure)
    st.caption(flow_tables.conserved(now.iloc[0], lang))


def _before_after(asked: Asked, question: Question) -> pd.DataFrame | None:
    """Show a shift without and with a new terminal, side by side."""
    lang = the_language()
    rows = worked(
        "shift-terminals",
        [
            shift_job(asked.flows, None, (), question.terms, terminal=place)
            for place in ("", asked.terminal)
        ],
        stopped=lambda _: text("logistics.stopped_nothing", lang),
    )
    if len(rows) < len(("before", "after")):
        return None
    st.markdown(f"**{_how(asked)}**")
    both = pd.concat(rows, ignore_index=True)
    table = flow_tables.before_after(both, lang)
    st.table(table, border="horizontal")
    if (table.iloc[:, -1] == "0").all():
        st.caption(text("logistics.no_change", lang))
    st.caption(flow_tables.conserved(both.iloc[1], lang))
    return both


def _how(asked: Asked) -> str:
    """Return under which conditions the flows go."""
    lang = the_language()
    if not asked.terminal:
        return text("logistics.flows_now", lang)
    mode, _, terminal = asked.terminal.partition(":")
    new = called(the_atlas(), suffixed(terminal, mode), lang)
    return text("logistics.flows_after", lang, terminal=new)


def _flows(asked: Asked, question: Question) -> Ways | None:
    """Work out where the flows go, and say how."""
    lang = the_language()
    st.markdown(f"**{text('logistics.shift_flows', lang, how=_how(asked))}**")
    jobs = [
        flows_job(asked.flows, question.terms, terminal=asked.terminal),
        loads_job(asked.flows, "cost", question.terms, terminal=asked.terminal),
    ]
    parts = worked("shift-flows", jobs, stopped=lambda _: text("logistics.stopped_flows", lang))
    if len(parts) < len(jobs):
        return None
    found = Ways(*parts)
    shifted = flow_tables.shifted(found.table)
    if shifted.empty:
        st.info(text("logistics.shifted_none", lang))
    else:
        st.caption(
            text("logistics.shifted_flows", lang, count=len(shifted), total=len(found.table))
        )
    return found


def _map(question: Question, asked: Asked | None, found: Ways | None) -> None:
    """Show where the flows go; before that is known, the network alone."""
    if asked is None or found is None:
        freight_map.show(freight_map.state_of(place_scene(backdrop(question.factors), [])))
        return
    state = freight_map.kept_state(
        ("shift", question.terms, asked.flows, asked.terminal),
        lambda: _scene(question, asked, found),
    )
    freight_map.show(state)


def _leaving(found: Ways) -> None:
    """List the flows that leave the road."""
    lang = the_language()
    shifted = flow_tables.shifted(found.table)
    if not shifted.empty:
        title = text("logistics.shifted_flows", lang, count=len(shifted), total=len(found.table))
        st.markdown(f"**{title}**")
        grid.show(flow_tables.flow_table(shifted, lang))


def _scene(question: Question, asked: Asked, found: Ways) -> Scene:
    lang = the_language()
    ground = backdrop(question.factors, asked.terminal)
    strain = Strain(found.used, new=_new_terminal(asked))
    title = text("logistics.shift_map_title", lang, name=asked.title)
    return load_scene(ground, flows_of(asked.flows), strain, title)


def _new_terminal(asked: Asked) -> Spot | None:
    mode, _, terminal = asked.terminal.partition(":")
    return locate(the_atlas(), suffixed(terminal, mode)) if terminal else None


def _files(asked: Asked, question: Question, rows: pd.DataFrame, found: Ways | None) -> None:
    """Show the downloads; without the ways of the flows those of the table only."""
    lang = the_language()
    kind = "variants" if asked.terminal else "values"
    changed: list[tuple[str, object]] = [("logistics.asked_terminal", asked.terminal)]
    if not asked.terminal:
        changed = [varied(asked.parameter, lang)]
    sheets = {
        text("logistics.asked", lang): of_flows(
            flows_of(asked.flows), "cost", question.choice, lang, changed
        ),
        text(f"logistics.sheet_{kind}", lang): flow_tables.shift_table(rows, lang, whole=True),
    }
    if found is not None:
        sheets[text("logistics.sheet_flows", lang)] = flow_tables.titled(found.table, lang)
    makers = {
        "xlsx": lambda: downloads.workbook_of(sheets, question.factors, measures=("modal_shift",)),
        "csv": lambda: freight.csv_bytes(the_atlas(), rows, _plain(asked, question)),
    }
    if found is not None:
        makers = {
            "html": lambda: html.to_html(the_atlas(), _scene(question, asked, found)).encode(),
            **makers,
            "geojson": lambda: _geojson(asked, question, found),
        }
    downloads.show(makers, stem="shift", scene=lambda: _scene(question, asked, found))


def _geojson(asked: Asked, question: Question, found: Ways) -> bytes:
    lang = the_language()
    shifted = flow_tables.shifted(found.table)
    lines = shift.lines(
        network_with(the_atlas(), asked.terminal),
        flows_of(asked.flows),
        shifted.index.tolist(),
        Terms(question.factors, question.choice),
    )
    return freight.flows_geojson(the_atlas(), shifted, lines, _plain(asked, question), lang)


def _plain(asked: Asked, question: Question) -> dict[str, Any]:
    """Return what a file of plain values says was asked."""
    return of_question(
        the_atlas(), flows_of(asked.flows), "cost", Terms(question.factors, question.choice),
        new_terminal=asked.terminal, varied="" if asked.terminal else asked.parameter,
    )  # fmt: skip
