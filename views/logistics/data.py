"""The network of the logistics page, and the work that answers its questions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd
import streamlit as st

from gis.atlas import Atlas
from gis.freight import costs, market, reach, routing, trucks
from gis.freight.costs import Factors
from gis.freight.flows import Flows
from gis.freight.graph import network
from gis.freight.graph.network import Network
from gis.freight.routing import Between, Comparison, Shipment
from gis.freight.whereabouts import Spot, locate
from layers.freight.ground import Ground, ground
from layers.freight.scenes import Backdrop
from views.logistics.choice import Change, Question, TermsKey, terms_of
from views.state.atlas import BY_ATLAS, the_atlas
from views.state.language import the_language
from views.widgets.computing import Job, Progress
from views.worker import errands, process

# Answers hold frozen values, so that sessions may share them without copies.
_ENTRIES = 64


@st.cache_resource(show_spinner=False, hash_funcs=BY_ATLAS)
def the_network(atlas: Atlas) -> Network:
    """Return the bundled network, loaded once for all sessions."""
    return network.load(atlas)


@st.cache_resource(show_spinner=False, hash_funcs=BY_ATLAS)
def lying(atlas: Atlas, lang: str) -> Ground:
    """Return the rivers and railways under the map: the same for every question."""
    return ground(the_network(atlas), lang=lang)


def backdrop(factors: Factors, terminal: str = "") -> Backdrop:
    """Return what a map of this session stands on, with one more terminal where one is asked."""
    lang = the_language()
    atlas = the_atlas()
    return Backdrop(network_with(atlas, terminal), factors, lying(atlas, lang), lang)


@st.cache_resource(show_spinner=False, max_entries=_ENTRIES, hash_funcs=BY_ATLAS)
def _between(atlas: Atlas, origin: str, destination: str, terms: TermsKey) -> Between:
    """Return the ways between two places; another weight or criterion searches nothing again."""
    ends = locate(atlas, origin), locate(atlas, destination)
    return Between(the_network(atlas), *ends, terms_of(terms))


@st.cache_resource(show_spinner=False, max_entries=_ENTRIES, hash_funcs=BY_ATLAS)
def compared(atlas: Atlas, question: Question) -> Comparison:
    """Return the ways of a question.

    Raises
    ------
    AtlasError
        If a place is unknown, off the network or given twice, or no mode is chosen.
    """
    tonnes = costs.require_tonnes(question.tonnes)
    if not question.truck_m:
        ways = _between(atlas, question.origin, question.destination, question.terms)
        return ways.compare(tonnes, question.by)
    # Whole trucks: what a tonne pays, and so the way, changes with every weight.
    ends = locate(atlas, question.origin), locate(atlas, question.destination)
    truck = trucks.truck_of(atlas, question.truck_m)
    shipment = Shipment(*ends, tonnes, question.by, truck)
    return routing.compare(the_network(atlas), shipment, terms_of(question.terms))


@st.cache_resource(show_spinner=False, max_entries=2, hash_funcs=BY_ATLAS)
def market_prices(atlas: Atlas, changes: tuple[Change, ...]) -> pd.DataFrame:
    """Return the cost model as it was changed beside prices of the market; do not change it."""
    return market.against_market(atlas, costs.defaults(atlas).changed(changes))


def reach_job(place: str, limits: tuple[float, ...], unit: str, terms: TermsKey) -> Job:
    """Return the work that finds what lies within limits of a place."""
    return (place, limits, unit, terms), lambda progress: reach.reach(
        the_network(the_atlas()),
        locate(the_atlas(), place),
        limits,
        unit,
        terms_of(terms),
        progress=progress,
    )


FlowKey = tuple[tuple[Spot, ...], tuple[int, ...], tuple[int, ...], tuple[float, ...]]


def flow_key(flows: Flows) -> FlowKey:
    """Return flows as values that a cache can compare."""
    arrays = (flows.origin, flows.destination, flows.tonnes)
    return (flows.spots, *(tuple(array.tolist()) for array in arrays))  # type: ignore[return-value]


def flows_of(key: FlowKey) -> Flows:
    """Return the flows of a key."""
    return Flows(key[0], np.array(key[1]), np.array(key[2]), np.array(key[3]))


def network_with(atlas: Atlas, terminal: str) -> Network:
    """Return the network with one more terminal, ``rail:NAME`` or ``water:NAME``; "" for none."""
    return errands.with_terminal(atlas, terminal)


def shift_job(
    flows: FlowKey,
    parameter: str | None,
    steps: tuple[float, ...],
    terms: TermsKey,
    *,
    terminal: str = "",
) -> Job:
    """Return the work that divides flows among modes, for some values of a parameter."""
    asked = {"parameter": parameter, "values": list(steps), "terminal": terminal}
    return (flows, parameter, steps, terms, terminal), _errand("shift", flows, terms, asked)


def flows_job(flows: FlowKey, terms: TermsKey, *, terminal: str = "") -> Job:
    """Return the work that finds the cheapest way of each flow."""
    asked = {"terminal": terminal}
    return ("flows", flows, terms, terminal), _errand("by_flow", flows, terms, asked)


def loads_job(flows: FlowKey, by: str, terms: TermsKey, *, terminal: str = "") -> Job:
    """Return the work that finds what flows lean on."""
    asked = {"by": by, "terminal": terminal}
    return (flows, by, terms, terminal), _errand("loads", flows, terms, asked)


def loss_job(flows: FlowKey, closed: frozenset[int], by: str, terms: TermsKey) -> Job:
    """Return the work that finds what flows lose when edges close."""
    asked = {"by": by, "closed": sorted(closed)}
    return (flows, closed, by, terms), _errand("loss", flows, terms, asked)


def _errand(
    errand: str, flows: FlowKey, terms: TermsKey, asked: dict[str, Any]
) -> Callable[[Progress], Any]:
    """Return the work on a question: here where it is small, else in a process of its own."""

    def work(progress: Progress) -> Any:
        said = {
            "flows": errands.plain_flows(flows_of(flows)),
            "terms": errands.plain_terms(*terms),
            **asked,
        }
        return process.answer(the_atlas(), errand, said, progress)

    return work
