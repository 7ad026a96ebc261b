"""Weak points: what the flows lean on, and what closing one of them costs."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from gis.freight import resilience
from gis.freight.resilience import Loads, Loss
from gis.scenarios import bearing
from gis.words.catalogue import text
from layers import html
from layers.escape import markdown_text
from layers.export import freight_forms
from layers.freight import flow_tables
from layers.freight.scenes import Strain, load_scene, place_scene
from layers.freight.terminals import called, suffixed
from layers.scene import Scene
from views.frame import stage
from views.logistics import downloads, flow_source, freight_map
from views.logistics.choice import Question
from views.logistics.data import (
    FlowKey,
    backdrop,
    flows_of,
    loads_job,
    loss_job,
    the_network,
)
from views.scenarios import bearing_note
from views.state.atlas import the_atlas
from views.state.language import the_language
from views.widgets import faults, grid, results
from views.widgets.computing import worked

OFFERED = 12
# So many rows stand in the panel.
_FIRST = 5
# A named way by road is a ferry.
_KINDS = {"rail": "line", "water": "river", "road": "ferry"}
_METHODS = ("betweenness", "closure_loss")


@dataclass(frozen=True)
class Answer:
    """What flows lean on, and what is lost where something is closed."""

    flows: FlowKey
    title: str
    used: Loads
    closed: str = ""
    loss: Loss | None = None


def _scene(question: Question, answer: Answer) -> Scene:
    lang = the_language()
    strain = Strain(answer.used, answer.loss, _edges(answer.closed), question.by)
    title = text("logistics.weak_title", lang, name=answer.title)
    return load_scene(backdrop(question.factors), flows_of(answer.flows), strain, title)


def _edges(closed: str) -> frozenset[int]:
    return resilience.closure(the_network(the_atlas()), (closed,)) if closed else frozenset()


def show(question: Question, *, tables: bool) -> None:
    """Show loads and the loss of a closure, with ``tables`` also line by line."""
    lang = the_language()
    left, right = stage.stage(), stage.side(wide=True)
    answer, state = None, None
    with right, st.container(key="freight-side"), faults.shown(lang):
        # Flows between designated regions follow the plans as well as the ways.
        bearing_note.say((*bearing.FREIGHT, *bearing.LAYOUT))
        asked = flow_source.ask()
        answer = _answer(question, *asked, lang) if asked is not None else None
        if answer is not None:
            with st.spinner(text("logistics.computing", lang)):
                state = freight_map.kept_state(
                    ("weak", question.by, question.terms, answer.flows, answer.closed),
                    lambda: _scene(question, answer),
                )
            if answer.loss is not None:
                _totals(answer.loss, question.by)
            _leans(answer.used)
    with left:
        blank = state or freight_map.state_of(place_scene(backdrop(question.factors), []))
        freight_map.show(blank)
    if answer is None:
        return
    if tables:
        with stage.sheet():
            if answer.loss is not None:
                _losses(answer.loss, question.by)
            _tables(answer.used)
            results.methods(_METHODS)
    downloads.show(
        {
            "html": lambda: html.to_html(the_atlas(), _scene(question, answer)).encode(),
            "xlsx": lambda: _file(question, answer, answer.loss, "xlsx"),
            # What the flows lean on; the losses stand in the workbook.
            "csv": lambda: _file(question, answer, None, "csv"),
            "geojson": lambda: _file(question, answer, None, "geojson"),
        },
        stem="weak-points",
        scene=lambda: _scene(question, answer),
    )


def _file(question: Question, answer: Answer, lost: resilience.Loss | None, form: str) -> bytes:
    closed = (answer.closed,) if answer.closed and lost is not None else ()
    wanted = freight_forms.AskedFlows(flows_of(answer.flows), question.by, question.choice, closed)
    return freight_forms.weak_bytes(backdrop(question.factors), answer.used, lost, form, wanted)


def _answer(question: Question, flows: FlowKey, title: str, lang: str) -> Answer | None:
    """Work out the loads, and the loss of what the user closes; None where the user stopped."""
    loads = worked(
        "weak",
        [loads_job(flows, question.by, question.terms)],
        stopped=lambda _: text("logistics.stopped_nothing", lang),
    )
    if not loads:
        return None
    closed = _closure(loads[0])
    if not closed:
        return Answer(flows, title, loads[0])
    losses = worked(
        "weak-loss",
        [loss_job(flows, _edges(closed), question.by, question.terms)],
        stopped=lambda _: text("logistics.stopped_loss", lang),
    )
    if not losses:
        return Answer(flows, title, loads[0])
    return Answer(flows, title, loads[0], closed, losses[0])


def options(used: Loads) -> dict[str, str]:
    """Return what may be closed, most loaded first, as ``gis.freight.resilience.closure`` names it."""
    lang = the_language()
    found: list[tuple[float, str, str]] = []
    for row in used.lines.head(OFFERED).itertuples(index=False):
        kind = _KINDS[row.mode]
        what = text(f"logistics.close_{kind}", lang, name=row.name)
        found.append((row.share, f"{kind}:{row.name}", what))
    for row in used.terminals.head(OFFERED).itertuples(index=False):
        mode, name = text(f"mode.{row.mode}", lang), suffixed(row.name, row.mode)
        shown = called(the_atlas(), name, lang)
        what = text("logistics.close_terminal", lang, name=shown, mode=mode)
        # With what it is: a station and a port of one name are two things to close.
        found.append((row.share, f"terminal:{name}", what))
    roads = used.edges[(used.edges["mode"] == "road") & (used.edges["name"] == "")].drop_duplicates(
        "tonnes"
    )
    for row in roads.head(OFFERED).itertuples(index=False):
        what = text("logistics.close_edge", lang, lon=row.lon, lat=row.lat)
        found.append((row.share, f"edge:{row.edge}", what))
    found.sort(key=lambda item: -item[0])
    return {code: text("logistics.close_row", lang, what=what, share=s) for s, code, what in found}


def _closure(used: Loads) -> str:
    lang = the_language()
    offered = options(used)
    if st.session_state.get("weak-close") not in ("", *offered):
        st.session_state["weak-close"] = ""
    closed = st.selectbox(
        text("logistics.close", lang),
        ["", *offered],
        format_func=lambda code: offered.get(code, text("logistics.close_none", lang)),
        key="weak-close",
        help=text("logistics.close_help", lang),
    )
    if closed.startswith("edge:"):
        st.caption(text("logistics.whole_network", lang))
    return closed


def _totals(loss: Loss, by: str) -> None:
    lang = the_language()
    if said := flow_tables.unreachable_line(loss, lang):
        st.caption(markdown_text(said))
    if loss.extra_total == 0 and loss.tonnes_cut_off == 0:
        st.success(text("logistics.loss_none", lang))
        return
    extra, cut = st.columns(2)
    extra.metric(text(f"logistics.extra_{by}", lang), f"{loss.extra_total:,.0f}")
    cut.metric(text("logistics.tonnes_cut_off", lang), f"{loss.tonnes_cut_off:,.0f}")


def _losses(loss: Loss, by: str) -> None:
    lang = the_language()
    regions, pairs = st.columns([1.6, 1], gap="medium")
    with regions:
        st.markdown(f"**{text('logistics.loss_regions', lang)}**")
        grid.show(flow_tables.loss_table(loss, by, lang))
    with pairs:
        st.markdown(f"**{text('logistics.loss_pairs', lang)}**")
        if loss.cut_off.empty:
            st.caption(text("logistics.loss_no_pairs", lang))
        else:
            grid.show(flow_tables.titled(loss.cut_off, lang))


def _leans(used: Loads) -> None:
    """Show in the panel what most of the flows pass: the tables have the rest."""
    lang = the_language()
    for part in ("lines", "terminals"):
        rows = getattr(used, part)
        if len(rows):
            table = flow_tables.load_table(
                the_atlas(), rows.head(_FIRST), lang, terminals=part == "terminals"
            )
            st.markdown(f"**{text(f'logistics.{part}', lang)}**")
            grid.read(grid.lean(table), numbers=grid.figures(table))


def _tables(used: Loads) -> None:
    lang = the_language()
    if used.edges.empty:
        st.info(text("weak.nothing", lang))
        return
    lines, terminals = st.columns(2, gap="medium")
    for column, part in ((lines, "lines"), (terminals, "terminals")):
        with column:
            st.markdown(f"**{text(f'logistics.{part}', lang)}**")
            table = flow_tables.load_table(
                the_atlas(), getattr(used, part), lang, terminals=part == "terminals"
            )
            grid.show(table, height_px=280)
    st.caption(text("logistics.loads_assumed", lang))
