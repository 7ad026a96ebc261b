"""The network and the answers of the logistics page, cached by plain values."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import streamlit as st

from gis import freight, network, reach, resilience, routing, shift
from gis.flows import Flows
from gis.network import Network
from gis.reach import Reach
from gis.resilience import Loads, Loss
from gis.routing import Comparison
from gis.whereabouts import Spot, locate
from layers.terminals import river_items
from views.freight_choice import Question, Terms, factors_of

# Answers hold frozen values, so that sessions may share them without copies.
_ENTRIES = 64


@st.cache_resource(show_spinner=False)
def the_network() -> Network:
    """Return the bundled network, loaded once for all sessions."""
    return network.load()


@st.cache_resource(show_spinner=False)
def rivers(lang: str) -> list[dict[str, Any]]:
    """Return the navigable rivers for the map: the same for every question."""
    return river_items(the_network(), lang=lang)


@st.cache_resource(show_spinner=False, max_entries=_ENTRIES)
def compared(question: Question) -> Comparison:
    """Return the ways of a question.

    Raises
    ------
    AtlasError
        If a place is unknown, off the network or given twice, or no mode is chosen.
    """
    return routing.compare(
        the_network(),
        locate(question.origin),
        locate(question.destination),
        tonnes=freight.require_tonnes(question.tonnes),
        by=question.by,
        factors=question.factors,
        choice=question.choice,
    )


@st.cache_resource(show_spinner=False, max_entries=_ENTRIES)
def reached(place: str, limits: tuple[float, ...], unit: str, terms: Terms) -> Reach:
    """Return what lies within limits of a place."""
    return reach.reach(
        the_network(), locate(place), limits, unit, factors=factors_of(terms[1]), choice=terms[0]
    )


FlowKey = tuple[tuple[Spot, ...], tuple[int, ...], tuple[int, ...], tuple[float, ...]]


def flow_key(flows: Flows) -> FlowKey:
    """Return flows as values that a cache can compare."""
    arrays = (flows.origin, flows.destination, flows.tonnes)
    return (flows.spots, *(tuple(array.tolist()) for array in arrays))  # type: ignore[return-value]


def flows_of(key: FlowKey) -> Flows:
    """Return the flows of a key."""
    return Flows(key[0], np.array(key[1]), np.array(key[2]), np.array(key[3]))


def _network_with(terminal: str) -> Network:
    if not terminal:
        return the_network()
    mode, _, name = terminal.partition(":")
    return network.with_terminal(the_network(), name, mode)


@st.cache_data(show_spinner=False, max_entries=512)
def shifted(
    flows: FlowKey,
    parameter: str | None,
    steps: tuple[float, ...],
    terms: Terms,
    *,
    terminal: str = "",
) -> pd.DataFrame:
    """Return how flows divide among modes for some values; a terminal is ``rail:NAME`` or empty."""
    return shift.shift(
        _network_with(terminal),
        flows_of(flows),
        factors=factors_of(terms[1]),
        choice=terms[0],
        parameter=parameter,
        values=steps,
    )


@st.cache_resource(show_spinner=False, max_entries=_ENTRIES)
def loaded(flows: FlowKey, by: str, terms: Terms) -> Loads:
    """Return what flows lean on."""
    return resilience.betweenness(
        the_network(), flows_of(flows), factors=factors_of(terms[1]), choice=terms[0], by=by
    )


@st.cache_resource(show_spinner=False, max_entries=_ENTRIES)
def lost(flows: FlowKey, closed: frozenset[int], by: str, terms: Terms) -> Loss:
    """Return what flows lose when edges close."""
    return resilience.loss(
        the_network(),
        flows_of(flows),
        closed,
        factors=factors_of(terms[1]),
        choice=terms[0],
        by=by,
    )
