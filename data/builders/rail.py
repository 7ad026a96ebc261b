"""Rail: the named freight network, table first.

Nodes are stations, edges are consecutive stations of freight-capable lines with the official km of
the passenger mileage table; the traced OpenStreetMap track gives the shape and the place of the
stations that have no published coordinate. High-speed passenger lines are not in the sources.
"""

from __future__ import annotations

import csv
import itertools
import json
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import shapely
import shapely.ops

from data.builders.roads import save

if TYPE_CHECKING:
    from pathlib import Path

# Sections whose table has no km marks: the total of the line, shared out by traced length.
TOTALS = {
    "隆黄线叙毕段": "隆黄铁路叙毕段",
    "隆黄线隆叙段": "隆黄铁路隆叙段 (隆泸叙)",
    "三南线": "三南铁路 (三万南)",
    "连乐线": "连乐铁路",
    "浩吉线": "浩吉铁路 (Haoji, ex Menghua)",
    "大秦线": "大秦铁路",
    "朔黄线": "朔黄铁路",
    "黄大线": "黄大铁路",
}
KINDS = ("conventional", "heavy_haul", "link", "mixed")
# Of two lines between the same stations the one that surely carries freight is kept.
_PREFERENCE = {kind: rank for rank, kind in enumerate(KINDS)}
# A published coordinate this far off the traced track (as a share of the section) is a namesake
# or lies on another alignment: the km mark then decides where the station stands.
ANCHOR_TOLERANCE = 0.15
OFF_TRACK_LIMIT_DEG = 0.05


@dataclass
class Edge:
    """Two consecutive stations of one line."""

    tail: str
    head: str
    length_m: int
    kind: str
    line: str
    km_basis: str
    shape: str
    track: shapely.LineString


def read_sections(facts: Path) -> list[dict[str, object]]:
    """Return the traced sections, sorted, each with its properties and its geometry."""
    content = json.loads((facts / "rail_sections.geojson").read_text(encoding="utf-8"))
    sections = [
        {**feature["properties"], "track": shapely.LineString(feature["geometry"]["coordinates"])}
        for feature in content["features"]
    ]
    return sorted(sections, key=lambda s: (s["line"], s["from"], s["to"], s["stations"]))


def section_km(facts: Path, sections: list[dict[str, object]]) -> list[tuple[float, str]]:
    """Return (km, basis) of each section: official, total shared out, or traced."""
    with (facts / "rail_lines.csv").open(encoding="utf-8-sig", newline="") as stream:
        published = {row["line"]: row["official_km"] for row in csv.DictReader(stream)}
    measured: dict[str, float] = defaultdict(float)
    for section in sections:
        measured[section["line"]] += section["traced_km"] + section["bridged_km"]
    result = []
    for section in sections:
        own = section["traced_km"] + section["bridged_km"]
        if section["official_km"] is not None:
            basis = "timetable" if "pyETRC" in section["km_source"] else "official"
            result.append((float(section["official_km"]), basis))
        elif section["line"] in TOTALS:
            total = float(published[TOTALS[section["line"]]])
            result.append((total * own / measured[section["line"]], "shared_total"))
        else:
            result.append((own, "traced"))
    return result


def positions(
    names: list[str],
    marks: list[float | None],
    track: shapely.LineString,
    known: dict[str, shapely.Point],
) -> np.ndarray:
    """Return where each station stands along the track, as shares from 0 to 1, ascending.

    Stations with a coordinate are projected; the others stand between their neighbours in
    proportion to the km marks, or evenly where the table has no marks.
    """
    count = len(names)
    if marks[0] is not None:
        by_mark = (np.array(marks, float) - marks[0]) / (marks[-1] - marks[0])
    else:
        by_mark = np.linspace(0.0, 1.0, count)
    anchors = [0]
    place = np.full(count, np.nan)
    place[0], place[-1] = 0.0, 1.0
    for index in range(1, count - 1):
        point = known.get(names[index])
        if point is None:
            continue
        share = track.project(point, normalized=True)
        far = marks[0] is not None and abs(share - by_mark[index]) > ANCHOR_TOLERANCE
        far |= track.distance(point) > OFF_TRACK_LIMIT_DEG
        if not far and place[anchors[-1]] < share < 1.0:
            place[index] = share
            anchors.append(index)
    anchors.append(count - 1)
    return np.interp(by_mark, by_mark[anchors], place[anchors])


def cut(track: shapely.LineString, start: float, end: float) -> shapely.LineString:
    """Return the part of the track between two shares."""
    part = shapely.ops.substring(track, start, end, normalized=True)
    return part if isinstance(part, shapely.LineString) else shapely.LineString([part, part])


def edges_of(
    facts: Path, known: dict[str, shapely.Point]
) -> tuple[list[Edge], dict[str, tuple[float, float]]]:
    """Return the edges of all sections and a place on the track for every station."""
    sections = read_sections(facts)
    edges, placed = [], {}
    for section, (km, basis) in zip(sections, section_km(facts, sections), strict=True):
        listed = [item.partition("@") for item in str(section["stations"]).split(";")]
        names = [name for name, _, _ in listed]
        marks = [float(mark) if mark else None for _, _, mark in listed]
        track = section["track"]
        share = positions(names, marks, track, known)
        for index, name in enumerate(names):
            point = track.interpolate(share[index], normalized=True)
            placed.setdefault(name, (point.x, point.y))
        for index, (tail, head) in enumerate(itertools.pairwise(names)):
            if marks[0] is not None:
                part_km = km * (marks[index + 1] - marks[index]) / (marks[-1] - marks[0])
            else:
                part_km = km * (share[index + 1] - share[index])
            edges.append(
                Edge(
                    tail,
                    head,
                    max(1, round(part_km * 1000)),
                    section["kind"],
                    section["line"],
                    basis,
                    section["geometry"],
                    cut(track, share[index], share[index + 1]),
                )
            )
    return edges, placed


def unique_edges(edges: list[Edge]) -> list[Edge]:
    """Return one edge per pair of stations: a line surely open to freight first, then shortest."""
    best: dict[tuple[str, str], Edge] = {}
    for edge in sorted(edges, key=lambda e: (_PREFERENCE[e.kind], e.length_m, e.line)):
        best.setdefault(tuple(sorted((edge.tail, edge.head))), edge)
    return [best[key] for key in sorted(best)]


def write(facts: Path, folder: Path) -> None:
    """Write rail_stations.csv and rail_edges.parquet."""
    with (facts / "rail_stations.csv").open(encoding="utf-8-sig", newline="") as stream:
        published = {
            row["station"]: (float(row["lon"]), float(row["lat"]), row["coord_source"])
            for row in csv.DictReader(stream)
            if row["lat"]
        }
    known = {name: shapely.Point(lon, lat) for name, (lon, lat, _) in published.items()}
    edges, placed = edges_of(facts, known)
    edges = unique_edges(edges)
    names = sorted({name for edge in edges for name in (edge.tail, edge.head)})
    number = {name: index for index, name in enumerate(names)}
    lines: dict[str, set[str]] = defaultdict(set)
    mixed_only = dict.fromkeys(names, True)
    for edge in edges:
        for name in (edge.tail, edge.head):
            lines[name].add(edge.line)
            mixed_only[name] &= edge.kind == "mixed"
    with (folder / "rail_stations.csv").open("w", encoding="utf-8", newline="") as stream:
        rows = csv.writer(stream, lineterminator="\n")
        rows.writerow(("station", "name", "lon", "lat", "coordinate_source", "mixed_only", "lines"))
        for name in names:
            lon, lat, source = (*placed[name], "km mark on the traced track")
            if (
                name in known
                and known[name].distance(shapely.Point(lon, lat)) < OFF_TRACK_LIMIT_DEG
            ):
                lon, lat, source = published[name]
            rows.writerow(
                (
                    number[name],
                    name,
                    f"{lon:.5f}",
                    f"{lat:.5f}",
                    source,
                    int(mixed_only[name]),
                    ";".join(sorted(lines[name])),
                )
            )
    points = [
        np.round(shapely.get_coordinates(edge.track) * 10000).astype(np.int32).ravel()
        for edge in edges
    ]
    save(
        folder / "rail_edges.parquet",
        {
            "tail": np.array([number[e.tail] for e in edges], np.int32),
            "head": np.array([number[e.head] for e in edges], np.int32),
            "length_m": np.array([e.length_m for e in edges], np.int32),
            "kind": pa.array([e.kind for e in edges]),
            "line": pa.array([e.line for e in edges]),
            "km_basis": pa.array([e.km_basis for e in edges]),
            "shape": pa.array([e.shape for e in edges]),
            "points_e4": pa.array(points, pa.list_(pa.int32())),
        },
    )
