"""The questions that a worker can be sent: plain values in, the measure's own answer out.

The same function answers here and in the worker process, so that it does not matter where.
Nothing of Streamlit is known here: the process starts without it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import astuple
from typing import Any

import numpy as np

from gis.atlas import Atlas, kept
from gis.errors import SettingError
from gis.freight import costs, resilience, shift
from gis.freight.costs import Choice, Terms
from gis.freight.flows import Flows
from gis.freight.graph import network, own_links
from gis.freight.graph.network import Network
from gis.freight.whereabouts import Spot

Progress = Callable[[float], None]
Plain = Mapping[str, Any]


def plain_flows(flows: Flows) -> dict[str, Any]:
    """Return flows as values that JSON can hold."""
    return {
        "spots": [astuple(spot) for spot in flows.spots],
        "origin": flows.origin.tolist(),
        "destination": flows.destination.tolist(),
        "tonnes": flows.tonnes.tolist(),
    }


def plain_terms(choice: Choice, changes: tuple[tuple[str, float, float, float], ...]) -> Plain:
    """Return what is allowed, and the changed factors, as values that JSON can hold."""
    return {
        "modes": list(choice.modes),
        "mixed_lines": choice.mixed_lines,
        "planned_waterways": choice.planned_waterways,
        "ship_t": choice.ship_t,
        "closed": sorted(choice.closed),
        "changes": [list(change) for change in changes],
    }


def size(asked: Plain) -> int:
    """Return how many trees of ways a question takes: one an origin and value of a parameter."""
    values = asked.get("values") or ()
    return len(set(asked["flows"]["origin"])) * max(1, len(values))


def answer(atlas: Atlas, errand: str, asked: Plain, progress: Progress) -> Any:
    """Return the answer to a question.

    Parameters
    ----------
    errand
        One of :data:`ERRANDS`.
    asked
        ``flows`` and ``terms`` as above, ``terminal`` (``rail:NAME`` or empty), and what the errand
        needs: ``parameter`` and ``values``, ``by``, ``closed`` (edges).
    progress
        Told the share done; what it raises stops the work.

    Raises
    ------
    AtlasError
        What the measure finds wrong with the question.
    """
    if errand not in ERRANDS:
        raise SettingError("error.errand", found=errand)
    flows = asked["flows"]
    moving = Flows(
        tuple(Spot(*spot) for spot in flows["spots"]),
        np.array(flows["origin"]),
        np.array(flows["destination"]),
        np.array(flows["tonnes"], dtype=float),
    )
    net = with_terminal(atlas, asked.get("terminal", ""))
    return ERRANDS[errand](net, moving, _terms(atlas, asked["terms"]), asked, progress)


@kept(*network.TABLES, most=4)
def with_terminal(atlas: Atlas, terminal: str) -> Network:
    """Return the network with one more terminal, ``rail:NAME`` or ``water:NAME``; "" for none."""
    net = network.load(atlas)
    if not terminal:
        return net
    mode, _, name = terminal.partition(":")
    return own_links.with_terminal(net, name, mode)


def _terms(atlas: Atlas, said: Plain) -> Terms:
    choice = Choice(
        tuple(said["modes"]),
        said["mixed_lines"],
        said["planned_waterways"],
        said["ship_t"],
        frozenset(said["closed"]),
    )
    return Terms(costs.defaults(atlas).changed(said["changes"]), choice)


def _shift(net: Network, moving: Flows, terms: Terms, asked: Plain, progress: Progress) -> Any:
    return shift.shift(
        net,
        moving,
        terms,
        parameter=asked["parameter"],
        values=asked["values"],
        progress=progress,
    )


def _by_flow(net: Network, moving: Flows, terms: Terms, _: Plain, progress: Progress) -> Any:
    return shift.by_flow(net, moving, terms, progress=progress)


def _loads(net: Network, moving: Flows, terms: Terms, asked: Plain, progress: Progress) -> Any:
    return resilience.betweenness(net, moving, terms, by=asked["by"], progress=progress)


def _loss(net: Network, moving: Flows, terms: Terms, asked: Plain, progress: Progress) -> Any:
    closed = frozenset(asked["closed"])
    return resilience.loss(net, moving, closed, terms, by=asked["by"], progress=progress)


ERRANDS: dict[str, Callable[[Network, Flows, Terms, Plain, Progress], Any]] = {
    "shift": _shift,
    "by_flow": _by_flow,
    "loads": _loads,
    "loss": _loss,
}
