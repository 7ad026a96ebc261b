"""Rivers: ports and navigable links of the Yangtze system with km, class, ship size and status.

Kilometres come from the table of links; where a published total between two ports is known, the
links between them are scaled to it. The shape is GSHHG's river, straight where it has a gap.
"""

from __future__ import annotations

import csv
import json
import re
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa

from data.builders.roads import save

if TYPE_CHECKING:
    from pathlib import Path

# GB 50139-2014 内河通航标准, table 3.0.1: class of waterway -> tonnes of the ship it is built for.
CLASS_SHIP_T = {"Ⅰ": 3000, "Ⅱ": 2000, "Ⅲ": 1000, "Ⅳ": 500, "Ⅴ": 300, "Ⅵ": 100, "Ⅶ": 50}
# Links not open to freight today: kept for planning, closed unless the user opens them.
PLANNED_STATUSES = ("partly navigable / planned", "not reliably navigable")
# Mean wait at 三峡 and 葛洲坝 is a factor (lock_wait); the link that passes them is marked.
LOCK_LINKS = {"W13": "三峡–葛洲坝"}
NUMBER = re.compile(r"\d[\d,]*")


def read(facts: Path, name: str) -> list[dict[str, str]]:
    """Return the rows of one facts table."""
    with (facts / name).open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def ship_tonnes(link: dict[str, str]) -> int:
    """Return the largest ship a link takes all year: its own figure, else that of its class.

    Ranges count with their lower end (1000–5000 is 1000), targets not yet reached are the class's.
    """
    own = NUMBER.findall(link["vessel_t"])
    if own and "target" not in link["vessel_t"] and "planned" not in link["vessel_t"]:
        return int(own[0].replace(",", ""))
    classes = [CLASS_SHIP_T[letter] for letter in link["nav_class"] if letter in CLASS_SHIP_T]
    return min(classes) if classes else 0


def kilometres(
    links: list[dict[str, str]], totals: list[dict[str, str]]
) -> list[tuple[float, str]]:
    """Return (km, method) of each link after scaling to the published totals."""
    ends = {(link["from_port"], link["to_port"]): index for index, link in enumerate(links)}
    order = {link["from_port"]: link["to_port"] for link in links if link["river"] == "长江"}
    result = [(float(link["planning_km"] or "nan"), link["planning_km_method"]) for link in links]
    for total in totals:
        part, port = [], total["from_port"]
        while port != total["to_port"]:
            part.append(ends[port, order[port]])
            port = order[port]
        own = [result[index][0] for index in part]
        if np.isnan(own).any():
            own = [float(links[index]["great_circle_km"]) for index in part]
        for index, km in zip(part, own, strict=True):
            scaled = km * float(total["total_km"]) / sum(own)
            span = f"{total['from_port']}–{total['to_port']} {total['total_km']} km"
            result[index] = (round(scaled, 1), f"{span} ({total['method']}), shared out")
    missing = [link["link_id"] for link, (km, _) in zip(links, result, strict=True) if not km > 0]
    if missing:
        raise ValueError(f"links without km: {missing}; add a total to river_totals.csv")
    return result


def write(facts: Path, folder: Path) -> None:
    """Write ports.csv, waterway_links.csv and waterway_shapes.parquet."""
    ports, links = read(facts, "ports.csv"), read(facts, "waterway_links.csv")
    km = kilometres(links, read(facts, "river_totals.csv"))
    numbers = {port["port"]: index for index, port in enumerate(ports)}
    _write_rows(folder / "ports.csv", [_port_row(i, port) for i, port in enumerate(ports)])
    rows = [_link_row(link, *found, numbers) for link, found in zip(links, km, strict=True)]
    _write_rows(folder / "waterway_links.csv", rows)
    places = {port["port"]: (float(port["lon"]), float(port["lat"])) for port in ports}
    save(folder / "waterway_shapes.parquet", _shapes(facts, links, places))


def _write_rows(path: Path, rows: list[dict[str, object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def _port_row(number: int, port: dict[str, str]) -> dict[str, object]:
    return {
        "port": number,
        "name": port["port"],
        **{name: port[name] for name in ("river", "lon", "lat", "unlocode")},
        "note": port["coord_meaning"],
        "source": port["source"],
    }


def _link_row(
    link: dict[str, str], length_km: float, method: str, numbers: dict[str, int]
) -> dict[str, object]:
    return {
        "link_id": link["link_id"],
        "river": link["river"],
        "tail": numbers[link["from_port"]],
        "head": numbers[link["to_port"]],
        "from_port": link["from_port"],
        "to_port": link["to_port"],
        "length_km": f"{length_km:.1f}",
        "km_method": method,
        "nav_class": link["nav_class"],
        "class_basis": link["nav_class_basis"],
        "ship_t": ship_tonnes(link),
        "status": link["status"],
        "planned": int(link["status"] in PLANNED_STATUSES),
        "lock": LOCK_LINKS.get(link["link_id"], ""),
        "confidence": link["confidence"],
        "source": link["source"],
    }


def _shapes(
    facts: Path, links: list[dict[str, str]], places: dict[str, tuple[float, float]]
) -> dict[str, pa.Array]:
    """Return the course of each link in ten-thousandths of a degree: GSHHG's, else a straight line."""
    content = json.loads((facts / "waterway_links_gshhg.geojson").read_text(encoding="utf-8"))
    traced = {
        feature["properties"]["link_id"]: np.array(feature["geometry"]["coordinates"])
        for feature in content["features"]
    }
    courses = [
        traced.get(link["link_id"], np.array([places[link["from_port"]], places[link["to_port"]]]))
        for link in links
    ]
    return {
        "link_id": pa.array([link["link_id"] for link in links]),
        "shape": pa.array(["gshhg" if link["link_id"] in traced else "straight" for link in links]),
        "points_e4": pa.array(
            [np.round(course * 10000).astype(np.int32).ravel() for course in courses],
            pa.list_(pa.int32()),
        ),
    }
