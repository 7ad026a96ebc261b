"""Roads, railways, waterways and terminals that a scenario adds to the network.

A link joins two nodes that are there: road junctions next to two places, two freight stations, or two
ports. A terminal opens at a station or port that has none. What a link costs to build changes no way.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from gis.errors import UnknownNameError
from gis.freight.costs import CLASS, defaults
from gis.freight.graph.access import landmass_of, legs
from gis.sphere import straight_km

if TYPE_CHECKING:
    from gis.freight.graph.network import Network

Row = Mapping[str, str]
MODES = ("road", "rail", "water")


def extended(network: Network, rows: Iterable[Row]) -> Network:
    """Return a network with some rows of the table ``own-links``.

    Parameters
    ----------
    rows
        ``kind`` is road, rail or water (a link of ``length_km`` data km between ``from`` and
        ``to``: degrees ``lon,lat`` for a road, names of stations or ports otherwise), or
        terminal_rail or terminal_water (``from`` is the station or port).

    Raises
    ------
    UnknownNameError
        If a station or port is not in the network, or a place has no road near it.
    """
    links = list(rows)
    for row in links:
        if row["kind"].startswith("terminal_"):
            network = with_terminal(network, row["from"], row["kind"].removeprefix("terminal_"))
    ways = [row for row in links if not row["kind"].startswith("terminal_")]
    if not ways:
        return network
    count = len(ways)
    found = [_between(network, row) for row in ways]
    added = {
        "tail": np.array([tail for tail, _, _ in found]),
        "head": np.array([head for _, head, _ in found]),
        "kind": np.array([CLASS[row["kind"]] for row in ways]),
        "length_m": np.array([metres for _, _, metres in found]),
        "mixed": np.zeros(count, bool),
        "planned": np.zeros(count, bool),
        "ship_t": np.full(count, np.inf),
        "lock": np.zeros(count, bool),
        "tributary": np.zeros(count, bool),
    }
    arrays = {
        key: np.concatenate((getattr(network, key), values)).astype(getattr(network, key).dtype)
        for key, values in added.items()
    }
    drawn = network.data_edges or len(network.tail)
    return replace(network, **arrays, data_edges=drawn)  # type: ignore[arg-type]


def _between(network: Network, row: Row) -> tuple[int, int, float]:
    """Return the nodes of a link and its length between them, metres of the data.

    A road is as long as its user says from place to place: what the legs to its junctions and the
    factor of the data add along the way is taken off, down to the straight line between the junctions.
    Of the junctions near its ends those two are joined by which the places lie the least far apart.
    """
    metres = float(row["length_km"]) * 1000.0
    if row["kind"] != "road":
        one, two = (_nodes(network, row, end) for end in ("from", "to"))
        return one[0][0], two[0][0], metres
    tail, head, legs_m, straight = _joined(network, row)
    grown = defaults(network.atlas)["road.length_factor"].value
    return tail, head, max((metres - legs_m) / grown, straight)


def longer(network: Network) -> list[tuple[Row, float]]:
    """Return the roads of ``own-links`` that are travelled longer than they are said to be, each with that length, km.

    No road is shorter than its legs to the junctions and the straight line between them, as ways are
    measured. A tenth of a kilometre counts as longer, since that is how lengths are told.
    """
    found = []
    for row in network.atlas.records("own-links"):
        if row["kind"] != "road":
            continue
        _, _, legs_m, straight = _joined(network, row)
        grown = defaults(network.atlas)["road.length_factor"].value
        least = (legs_m + straight * grown) / 1000.0
        if round(least, 1) > round(float(row["length_km"]), 1):
            found.append((row, least))
    return found


def _joined(network: Network, row: Row) -> tuple[int, int, float, float]:
    """Return the junctions that a road joins, metres of its legs along the way, and of the straight line between."""
    one, two = (_nodes(network, row, end) for end in ("from", "to"))
    circuity = defaults(network.atlas)["access.circuity"].value
    pairs = []
    for tail, before in one:
        for head, behind in two:
            ends = (network.lon[tail], network.lat[tail], network.lon[head], network.lat[head])
            straight = float(np.asarray(straight_km(*ends)).item()) * 1000.0
            pairs.append(((before + behind) * circuity, straight, tail, head))
    legs_m, straight, tail, head = min(pairs, key=lambda pair: pair[0] + pair[1])
    return tail, head, legs_m, straight


def _nodes(network: Network, row: Row, end: str) -> list[tuple[int, float]]:
    """Return the nodes near an end of a link, and how far its place is from each, metres."""
    said = row[end]
    if row["kind"] != "road":
        first, last = (
            (network.first_station, network.first_port)
            if row["kind"] == "rail"
            else (network.first_port, network.first_terminal)
        )
        found = [(node, 0.0) for node in range(first, last) if network.name(node) == said]
        if not found:
            raise UnknownNameError("error.no_such_place", found=said)
        return found
    lon, lat = (np.array([float(part)]) for part in said.split(","))
    _, junction, metres = legs(
        network.tree, lon, lat, landmass_of(network.atlas, lon, lat), network.landmass
    )
    if not len(junction):
        raise UnknownNameError("error.no_such_place", found=said)
    return list(zip(junction.tolist(), metres.tolist(), strict=True))


def is_near_roads(network: Network, lon: float, lat: float) -> bool:
    """Tell whether a road can begin at a place: its island has roads that the network knows."""
    at = np.array([lon]), np.array([lat])
    return len(legs(network.tree, *at, landmass_of(network.atlas, *at), network.landmass)[1]) > 0


def with_terminal(network: Network, name: str, mode: str) -> Network:
    """Return the network with one more terminal, at a station or port that has none.

    Parameters
    ----------
    network
        The network.
    name
        Name of the station (mode ``rail``) or port (mode ``water``).
    mode
        ``rail`` or ``water``.

    Raises
    ------
    UnknownNameError
        If there is no such station or port.
    """
    first, last = (
        (network.first_station, network.first_port)
        if mode == "rail"
        else (network.first_port, network.first_terminal)
    )
    matches = [node for node in range(first, last) if network.name(node) == name]
    if not matches:
        raise UnknownNameError("error.no_such_place", found=name)
    lon, lat = network.lon[matches[:1]], network.lat[matches[:1]]
    _, junction, metres = legs(
        network.tree,
        lon,
        lat,
        landmass_of(network.atlas, lon, lat),
        network.landmass,
    )
    yard, count = network.size, 1 + len(junction)
    kind = [CLASS[f"transfer_{mode}"], *[CLASS["access"]] * len(junction)]
    added = {
        "tail": np.full(count, yard),
        "head": np.append(matches[0], junction),
        "kind": np.array(kind),
        "length_m": np.append(0.0, metres),
        "mixed": np.zeros(count, bool),
        "planned": np.zeros(count, bool),
        "ship_t": np.full(count, np.inf),
        "lock": np.zeros(count, bool),
        "tributary": np.zeros(count, bool),
        "lon": lon,
        "lat": lat,
        "terminal_numbers": np.array([-1]),
    }
    arrays = {
        key: np.concatenate((getattr(network, key), values)).astype(getattr(network, key).dtype)
        for key, values in added.items()
    }
    return replace(
        network,
        **arrays,  # type: ignore[arg-type]
        names=(*network.names, name),
        terminal_modes=(*network.terminal_modes, mode),
    )
