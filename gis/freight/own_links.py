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
from gis.freight.access import landmass_of, legs
from gis.freight.network import CLASS

if TYPE_CHECKING:
    from gis.freight.network import Network

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
    ends = [(_node(network, row, "from"), _node(network, row, "to")) for row in ways]
    added = {
        "tail": np.array([tail for tail, _ in ends]),
        "head": np.array([head for _, head in ends]),
        "kind": np.array([CLASS[row["kind"]] for row in ways]),
        "length_m": np.array([float(row["length_km"]) * 1000.0 for row in ways]),
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


def _node(network: Network, row: Row, end: str) -> int:
    """Return the node of an end of a link."""
    said = row[end]
    if row["kind"] != "road":
        first, last = (
            (network.first_station, network.first_port)
            if row["kind"] == "rail"
            else (network.first_port, network.first_terminal)
        )
        found = [node for node in range(first, last) if network.name(node) == said]
        if not found:
            raise UnknownNameError("error.no_such_place", found=said)
        return found[0]
    lon, lat = (np.array([float(part)]) for part in said.split(","))
    _, junction, metres = legs(
        network.tree, lon, lat, landmass_of(network.atlas, lon, lat), network.landmass
    )
    if not len(junction):
        raise UnknownNameError("error.no_such_place", found=said)
    return int(junction[int(np.argmin(metres))])


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
