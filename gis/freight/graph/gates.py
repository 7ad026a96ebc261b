"""Rail and water by themselves: their nodes, what joins them to terminals, and their lightest edges."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from gis.freight.costs import CLASS

if TYPE_CHECKING:
    from gis.freight.graph.network import Network


def span(network: Network, mode: str) -> tuple[int, int]:
    """Return the first node of rail or water and the first behind them."""
    if mode == "rail":
        return network.first_station, network.first_port
    return network.first_port, network.first_terminal


def lightest(network: Network, rows: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Return the edges without those beside which a lighter one joins the same nodes."""
    low = np.minimum(network.tail[rows], network.head[rows]).astype(np.int64)
    high = np.maximum(network.tail[rows], network.head[rows])
    order = np.lexsort((weights[rows], high, low))
    _, first = np.unique((low * network.size + high)[order], return_index=True)
    return np.asarray(rows[order][first])


def gates(network: Network, mode: str, yards: np.ndarray) -> np.ndarray:
    """Return the station or port behind each terminal."""
    rows = np.flatnonzero(network.kind == CLASS[f"transfer_{mode}"])
    gate = dict(zip(network.tail[rows].tolist(), network.head[rows].tolist(), strict=True))
    return np.array([gate[network.first_terminal + int(yard)] for yard in yards])
