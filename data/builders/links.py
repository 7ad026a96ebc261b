"""Bridges, tunnels and ferries that the road source lacks, from published facts.

An end of a link is the nearest vertex of its own landmass within a few kilometres; where an island has
none, the end itself becomes a vertex.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pyarrow.parquet as pq

from data.builders.plans import write as write_csv
from data.builders.roads import RoadGraph, arc_km, landmass_of, sphere

if TYPE_CHECKING:
    from pathlib import Path

# An end farther from any road of its land than this is a vertex of its own.
END_LIMIT_KM = 5.0
FERRY_COLUMNS = ("name", "tail", "head", "length_km", "source", "note")


@dataclass(frozen=True)
class Link:
    """A link as published; ``length_km`` is None where no length was found."""

    name: str
    kind: str
    ends: tuple[tuple[float, float], tuple[float, float]]
    length_km: float | None
    source: str
    note: str


def read(facts: Path) -> list[Link]:
    """Return the links of ``road_links.csv`` in its order."""
    with (facts / "road_links.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    return [
        Link(
            row["name"],
            row["kind"],
            (
                (float(row["from_lon"]), float(row["from_lat"])),
                (float(row["to_lon"]), float(row["to_lat"])),
            ),
            float(row["length_km"]) if row["length_km"] else None,
            row["source"],
            row["note"],
        )
        for row in rows
    ]


def with_links(
    graph: RoadGraph, landmass: np.ndarray, links: list[Link], parts: np.ndarray
) -> tuple[RoadGraph, np.ndarray, list[int]]:
    """Return the graph with the road links, the land of each vertex, and the ends of ferries.

    A link is as long as published, and never shorter than the great circle between its vertices.
    """
    ferry_ends: list[int] = []
    for link in links:
        ends = []
        for lon, lat in link.ends:
            graph, landmass, vertex = _end(graph, landmass, (lon, lat), parts)
            ends.append(vertex)
        if link.kind == "ferry":
            ferry_ends += ends
            continue
        place = sphere(graph.lon_e3[ends] / 1000, graph.lat_e3[ends] / 1000)
        straight = float(arc_km(np.linalg.norm(place[0] - place[1])))
        metres = round(max(link.length_km or 0.0, straight) * 1000)
        tail, head = sorted(ends)
        graph = RoadGraph(
            graph.lon_e3,
            graph.lat_e3,
            np.append(graph.tail, tail).astype(np.int32),
            np.append(graph.head, head).astype(np.int32),
            np.append(graph.length_m, metres).astype(np.int32),
            np.append(graph.joined, True),
        )
    return graph, landmass, ferry_ends


def _end(
    graph: RoadGraph, landmass: np.ndarray, point: tuple[float, float], parts: np.ndarray
) -> tuple[RoadGraph, np.ndarray, int]:
    lon, lat = (np.array([value]) for value in point)
    land = int(landmass_of(lon, lat, parts)[0])
    if land < 0:
        raise ValueError(f"data/sources/facts/road_links.csv: {point} lies in the sea")
    own = np.flatnonzero(landmass == land)
    if len(own):
        chord = np.linalg.norm(
            sphere(graph.lon_e3[own] / 1000, graph.lat_e3[own] / 1000) - sphere(lon, lat), axis=1
        )
        nearest = int(chord.argmin())
        if chord[nearest] <= END_LIMIT_KM:
            return graph, landmass, int(own[nearest])
    grown = RoadGraph(
        np.append(graph.lon_e3, round(point[0] * 1000)).astype(np.int32),
        np.append(graph.lat_e3, round(point[1] * 1000)).astype(np.int32),
        graph.tail,
        graph.head,
        graph.length_m,
        graph.joined,
    )
    return grown, np.append(landmass, land).astype(landmass.dtype), graph.size


def write_ferries(folder: Path, graph: RoadGraph, links: list[Link], ends: list[int]) -> None:
    """Write ferries.csv: the road nodes that each joins, which the contraction has kept."""
    nodes = pq.read_table(folder / "road_nodes.parquet", columns=["lon_e3", "lat_e3"])
    lon, lat = (nodes.column(name).to_numpy() for name in ("lon_e3", "lat_e3"))
    rows: list[dict[str, object]] = []
    for number, link in enumerate(one for one in links if one.kind == "ferry"):
        found = []
        for vertex in ends[2 * number : 2 * number + 2]:
            here = (lon == graph.lon_e3[vertex]) & (lat == graph.lat_e3[vertex])
            found.append(int(np.flatnonzero(here)[0]))
        rows.append(
            {
                "name": link.name, "tail": found[0], "head": found[1], "length_km": link.length_km,
                "source": link.source, "note": link.note,
            }
        )  # fmt: skip
    write_csv(folder / "ferries.csv", FERRY_COLUMNS, rows)


def kept(protected: np.ndarray, ends: list[int]) -> np.ndarray:
    """Return the protected vertices with the ends of ferries among them."""
    result = protected.copy()
    result[ends] = True
    return result
