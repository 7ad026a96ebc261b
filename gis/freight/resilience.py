"""Hubs and weak points: what the flows lean on, and what it costs when it closes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gis.errors import SettingError
from gis.freight.costs import CLASS, CLASS_MODE, CLASSES, Terms
from gis.freight.flows import Flows, loads
from gis.freight.graph.lines import road_edges
from gis.freight.graph.network import Network
from gis.freight.graph.search import search_among
from gis.freight.routing import GATE_SUFFIX
from gis.freight.whereabouts import places

if TYPE_CHECKING:
    from collections.abc import Callable

    from gis.freight.graph.search import Search

# A stop waits for one batch of origins at most.
_ORIGINS_AT_ONCE = 16


@dataclass(frozen=True)
class Loads:
    """Tonnes under the flows: by edge of the network, by terminal, by line or river."""

    edges: pd.DataFrame
    terminals: pd.DataFrame
    lines: pd.DataFrame


def betweenness(
    network: Network,
    flows: Flows,
    terms: Terms,
    *,
    by: str = "cost",
    progress: Callable[[float], None] | None = None,
) -> Loads:
    """Return how many tonnes of the flows pass each edge and terminal.

    Each flow takes its best way, all or nothing: with one tonne between all pairs this is edge
    betweenness over the chosen places (Freeman 1977), in tonnes instead of shares. ``progress`` is
    told the share done; what it raises stops the work.

    Returns
    -------
    Loads
        ``edges``: edge, mode (a ferry is road), name, tail, head (names where there are), tonnes,
        share of all tonnes; most loaded first, unused edges left out. ``terminals``: name, mode,
        tonnes. ``lines``: mode, name, the largest tonnes on any part of the line, river or ferry.
    """
    terms = terms.for_trucks()
    search = search_among(network, places(list(flows.spots)), terms.choice)
    weights = search.weights(terms.factors, by, choice=terms.choice)
    found = loads(search, weights, flows, progress)
    edge_tonnes = _unpacked(network, search, found)
    used = np.flatnonzero(edge_tonnes > 0)
    total = flows.total_tonnes
    edges = pd.DataFrame(
        {
            "edge": used,
            "mode": [CLASSES[kind] for kind in network.kind[used]],
            "name": [network.label(int(edge)) for edge in used],
            "tail": [network.name(int(node)) for node in network.tail[used]],
            "head": [network.name(int(node)) for node in network.head[used]],
            "lon": (network.lon[network.tail[used]] + network.lon[network.head[used]]) / 2.0,
            "lat": (network.lat[network.tail[used]] + network.lat[network.head[used]]) / 2.0,
            "tonnes": edge_tonnes[used],
            "share": edge_tonnes[used] / total,
        }
    ).sort_values(["tonnes", "edge"], ascending=[False, True], ignore_index=True)
    # Without any flow the columns of text would be of no type.
    edges["mode"] = edges["mode"].astype(str)
    transfer = edges[edges["mode"].str.startswith("transfer_")]
    terminals = pd.DataFrame(
        {
            "name": transfer["head"],
            "mode": transfer["mode"].str.removeprefix("transfer_"),
            "tonnes": transfer["tonnes"],
            "share": transfer["share"],
        }
    ).reset_index(drop=True)
    # A ferry carries trucks, and has a name as a line has; a leg to a terminal is no edge of the data.
    own = edges[edges["mode"].isin(("road", "ferry", "rail", "water"))].reset_index(drop=True)
    own["mode"] = own["mode"].map(CLASS_MODE).astype(str)
    named = own[own["name"] != ""]
    lines = (
        named.groupby(["mode", "name"], as_index=False)[["tonnes", "share"]]
        .max()
        .sort_values(["tonnes", "name"], ascending=[False, True], ignore_index=True)
    )
    return Loads(own, terminals, lines)


def _unpacked(network: Network, search: Search, found: np.ndarray) -> np.ndarray:
    """Return tonnes per network edge: shortcuts give theirs to the road edges they stand for."""
    result = np.zeros(len(network.tail))
    direct = (search.edge >= 0) & (found > 0)
    np.add.at(result, search.edge[direct], found[direct])
    packed = np.flatnonzero((search.kind == CLASS["road"]) & (search.edge < 0) & (found > 0))
    for row in packed.tolist():
        left, right = search.nodes[search.tail[row]], search.nodes[search.head[row]]
        result[road_edges(network, int(left), int(right))] += found[row]
    return result


def closure(network: Network, names: tuple[str, ...]) -> frozenset[int]:
    """Return the edges that names of things to close stand for.

    Parameters
    ----------
    names
        ``line:渝怀线``, ``river:乌江``, ``link:武隆-白马`` (two stations or ports next to each
        other), ``terminal:白马`` (its transfers), ``ferry:NAME``, ``edge:NUMBER``. Where a station and a
        port bear one name it is written with what it is: ``terminal:万州站``, ``link:南京港-镇江港``.

    Raises
    ------
    SettingError
        If a name stands for nothing, or for a station and a port of one name.
    """
    result: set[int] = set()
    for text in names:
        kind, _, name = text.partition(":")
        found = _closed(network, kind.strip(), name.strip())
        if not found:
            raise SettingError("error.closure", found=text)
        result |= found
    return frozenset(result)


def _closed(network: Network, kind: str, name: str) -> set[int]:
    if kind == "edge":
        return {int(name)} if name.isdecimal() and int(name) < len(network.tail) else set()
    if kind == "ferry":
        crossings = np.flatnonzero(network.kind == CLASS["ferry"]).tolist()
        return {edge for edge in crossings if network.label(edge) == name}
    if kind in ("line", "river"):
        first = network.road_edges
        code = CLASS["rail"] if kind == "line" else CLASS["water"]
        return {
            first + row
            for row, label in enumerate(network.labels)
            if label == name and network.kind[first + row] == code
        }
    if kind == "terminal":
        return _of_one_mode(network, kind, (name,))
    ends = tuple(name.split("-"))
    return _of_one_mode(network, kind, ends) if kind == "link" and len(ends) == 2 else set()


def _of_one_mode(network: Network, kind: str, names: tuple[str, ...]) -> set[int]:
    """Return the transfers of a terminal, or what joins two stops, of the one mode that bears the names.

    Raises
    ------
    SettingError
        If stations and ports bear them: closing both was not asked.
    """
    whole = {mode: _between(network, kind, mode, names, suffixed=True) for mode in GATE_SUFFIX}
    bare = {mode: _between(network, kind, mode, names, suffixed=False) for mode in GATE_SUFFIX}
    # 乐山港 is the port of 乐山 before it is the station called 乐山港: that one is 乐山港站.
    found = {
        mode: edges for mode, edges in (whole if any(whole.values()) else bare).items() if edges
    }
    if len(found) > 1:
        ways = [f"{kind}:" + "-".join(name + GATE_SUFFIX[mode] for name in names) for mode in found]
        raise SettingError("error.closure_either", found=f"{kind}:{'-'.join(names)}", nearest=ways)
    return next(iter(found.values()), set())


def _between(
    network: Network, kind: str, mode: str, names: tuple[str, ...], *, suffixed: bool
) -> set[int]:
    """Return what a closure of one mode takes; ``suffixed`` names say 站 or 港 behind the name."""
    end = GATE_SUFFIX[mode]
    if suffixed and not all(name.endswith(end) for name in names):
        return set()
    wanted = sorted(name.removesuffix(end) if suffixed else name for name in names)
    nodes = [n for n in range(network.roads, network.size) if network.name(n) in wanted]
    from_them = np.isin(network.tail, nodes)
    if kind == "terminal":
        transfers = network.kind == CLASS[f"transfer_{mode}"]
        return set(np.flatnonzero(transfers & from_them).tolist())
    rows = np.flatnonzero((network.kind == CLASS[mode]) & from_them & np.isin(network.head, nodes))
    return {
        int(row)
        for row in rows
        if sorted((network.name(network.tail[row]), network.name(network.head[row]))) == wanted
    }


def _least(
    search: Search,
    weights: np.ndarray,
    flows: Flows,
    progress: Callable[[float], None] | None,
    start: float,
) -> np.ndarray:
    """Return the least weight of each flow, some origins at a time; half of the work from start."""
    result = np.empty(len(flows.tonnes))
    origins = np.unique(flows.origin)
    for first in range(0, len(origins), _ORIGINS_AT_ONCE):
        batch = origins[first : first + _ORIGINS_AT_ONCE]
        found = search.distances(weights, batch)
        rows = np.flatnonzero(np.isin(flows.origin, batch))
        result[rows] = found[np.searchsorted(batch, flows.origin[rows]), flows.destination[rows]]
        if progress is not None:
            progress(start + min(1.0, (first + len(batch)) / len(origins)) / 2)
    return result


@dataclass(frozen=True)
class Loss:
    """What a closure does: extra by region of origin, flows cut off, totals, flows without a way.

    ``unreachable`` holds from, to and tonnes of the flows that had no way before.
    """

    regions: pd.DataFrame
    cut_off: pd.DataFrame
    extra_total: float
    tonnes_cut_off: float
    unreachable: pd.DataFrame


def loss(
    network: Network,
    flows: Flows,
    closed: frozenset[int],
    terms: Terms,
    *,
    by: str = "cost",
    progress: Callable[[float], None] | None = None,
) -> Loss:
    """Return what flows lose when edges close; ``progress`` is told the share done.

    Returns
    -------
    Loss
        ``regions``: place, extra (CNY, hours × t or kg over the flows from it), tonnes,
        tonnes_cut_off, extra_per_t (over the tonnes that have a way before and after; NaN where
        none has). ``cut_off``: pairs that were connected and are not. Flows unreachable
        before are in ``unreachable`` only. Extra is never negative.
    """
    before = terms.for_trucks().choice
    after = replace(before, closed=before.closed | closed)
    values = []
    for number, allowed in enumerate((before, after)):
        search = search_among(network, places(list(flows.spots)), allowed)
        weights = search.weights(terms.factors, by, choice=allowed)
        values.append(_least(search, weights, flows, progress, number / 2))
    old, new = values
    known = np.isfinite(old)
    cut = known & ~np.isfinite(new)
    kept = known & ~cut
    extra = np.zeros(len(old))
    # The two graphs add the same lengths in another order: a gain of rounding is no gain.
    extra[kept] = np.maximum(0.0, np.round(new[kept] - old[kept], 6)) * flows.tonnes[kept]
    names = np.array([spot.name for spot in flows.spots])
    table = pd.DataFrame(
        {
            "place": names[flows.origin],
            "extra": extra,
            "tonnes": flows.tonnes,
            "tonnes_cut_off": np.where(cut, flows.tonnes, 0.0),
            "tonnes_kept": np.where(kept, flows.tonnes, 0.0),
        }
    )
    regions = table.groupby("place", as_index=False).sum()
    still = regions.pop("tonnes_kept")
    regions["extra_per_t"] = regions["extra"] / still.where(still > 0)
    regions = regions.sort_values(["extra", "place"], ascending=[False, True], ignore_index=True)
    cut_off, unreachable = (
        pd.DataFrame(
            {
                "from": names[flows.origin[rows]],
                "to": names[flows.destination[rows]],
                "tonnes": flows.tonnes[rows],
            }
        )
        for rows in (cut, ~known)
    )
    return Loss(regions, cut_off, float(extra.sum()), float(flows.tonnes[cut].sum()), unreachable)
