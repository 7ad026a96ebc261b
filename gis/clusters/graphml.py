"""A network of regions as GraphML: what is computed and what plans state, as two kinds of edges.

Gephi, networkx, igraph, yEd and Cytoscape read GraphML, each in its own way; so every edge has an id
of its own, every edge a weight (what has none would count as 1), every node a ``label``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import networkx as nx
import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Mapping

_COMPUTED = ("weight", "shared", "industries", "apart")
_CENTRALITIES = ("degree", "strength", "betweenness", "closeness")
_CHANCE = ("strength_expected", "strength_p", "core_chance")


@dataclass(frozen=True)
class Network:
    """What is written.

    Attributes
    ----------
    graph
        From :func:`gis.clusters.ties.network`.
    stated
        From :func:`gis.clusters.ties.stated`.
    points
        Index adcode: ``name``, ``lon`` and ``lat`` in degrees.
    nodes
        Index adcode: ``role``, ``community``, centralities and what chance makes of them; columns
        that are not there are not written.
    ties
        ``one``, ``two``, ``expected``, ``p``, ``p_adjusted`` of :attr:`gis.clusters.chance.Chance.ties`.
    about
        Figures and words of the network as a whole.
    """

    graph: nx.Graph
    stated: pd.DataFrame
    points: pd.DataFrame
    nodes: pd.DataFrame = field(default_factory=pd.DataFrame)
    ties: pd.DataFrame = field(default_factory=pd.DataFrame)
    about: Mapping[str, object] = field(default_factory=dict)


def to_graphml(network: Network) -> str:
    """Return computed and stated ties as undirected GraphML.

    Returns
    -------
    str
        Nodes: ``label``, ``lon``, ``lat``, and ``role`` (a reading), ``community`` and
        centralities of those in the layout. Edges: ``edge`` is the id once more (igraph gives that of a node), ``kind`` is ``computed`` or ``stated``;
        computed ones have ``weight``, ``shared``, ``industries``, and ``apart``, ``expected``,
        ``p``, ``p_adjusted`` where known; stated ones ``stated_kind``, ``plan``, ``topic``,
        ``locator``, ``directed`` and, where they lead somewhere, ``from`` and ``to``. The weight
        of a stated one is 0: no strength is computed of it, and left out it would be read as 1.
    """
    whole = nx.MultiGraph(**_clean(network.about))
    stated = network.stated
    for code in sorted({*network.graph, *stated["one"], *stated["two"]}):
        whole.add_node(code, **_node(network, code))
    held = {(row["one"], row["two"]): row for row in network.ties.to_dict("records")}
    edges = sorted((min(a, b), max(a, b), d) for a, b, d in network.graph.edges(data=True))
    for number, (one, two, found) in enumerate(edges, 1):
        about = {key: found[key] for key in _COMPUTED if key in found}
        beside = held.get((one, two), {})
        about |= {key: beside[key] for key in ("expected", "p", "p_adjusted") if key in beside}
        name = f"computed-{number}"
        whole.add_edge(one, two, key=name, **_clean({"edge": name, "kind": "computed"} | about))
    for number, row in enumerate(stated.to_dict("records"), 1):
        about = {
            "edge": f"stated-{number}", "kind": "stated", "weight": 0.0, "stated_kind": row["kind"],
            "directed": bool(row["directed"]), "link": row["link_id"], "plan": row["plan_id"],
            "topic": row["topic"], "locator": row["locator"],
        }  # fmt: skip
        if row["directed"]:
            about |= {"from": row["one"], "to": row["two"]}
        whole.add_edge(row["one"], row["two"], key=f"stated-{number}", **_clean(about))
    return "\n".join(nx.generate_graphml(whole, named_key_ids=True)) + "\n"


def _node(network: Network, code: str) -> dict[str, str | float | int | bool]:
    points, nodes = network.points, network.nodes
    about: dict[str, object] = {"label": code}
    if code in points.index:
        lon, lat = (round(float(points.loc[code, axis]), 6) for axis in ("lon", "lat"))
        about |= {"label": str(points.loc[code, "name"]), "lon": lon, "lat": lat}
    if code in nodes.index:
        row = nodes.loc[code]
        wanted = [key for key in ("role", *_CENTRALITIES, *_CHANCE) if key in nodes.columns]
        about |= {key: row[key] for key in wanted}
        if "community" in nodes.columns:
            about["community"] = int(row["community"])
    return _clean(about)


def _clean(about: Mapping[str, object]) -> dict[str, str | float | int | bool]:
    """Return attributes of plain types, without what is unknown: GraphML has no missing value."""
    found: dict[str, str | float | int | bool] = {}
    for key, value in about.items():
        if isinstance(value, bool | np.bool_):
            found[key] = bool(value)
        elif isinstance(value, int | np.integer):
            found[key] = int(value)
        elif isinstance(value, float | np.floating):
            if np.isfinite(value):
                found[key] = float(value)
        elif isinstance(value, str):
            found[key] = value
    return found
