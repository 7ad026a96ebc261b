"""Terminals: where cargo may change its mode, by stated rules.

Rail: of the stations within RAIL_ACCESS_KM of a prefecture or county seat the nearest on a line
that surely carries freight (else the nearest on a mixed line); signal posts (所) do not count.
Water: every port of the list. Hubs: the plans' own, tied to the nearest terminal of the rule.
"""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from scipy.spatial import cKDTree

from data.builders.rivers import read
from data.builders.roads import arc_km, sphere

if TYPE_CHECKING:
    from pathlib import Path

RAIL_ACCESS_KM = 20.0
SIGNAL_POST = "所"
# Hubs named by the plans -> the station, port or town that stands for them here.
HUBS = (
    ("白马", "rail", "白马", "渝怀铁路白马站：白马工业园区货运站"),
    ("青白江", "rail", "", "成都国际铁路港所在区；按规则取最近货运站"),
    ("乌江白马作业区", "water", "白马", "乌江散货码头：以白马港（镇驻地）代"),
    ("凤来", "road", "", "凤来新城物流园：无铁路，以镇驻地代，经公路集散"),
)
HUB_POINTS = {"青白江": (104.25095, 30.87863), "凤来": (107.29652, 29.39986)}


def nearest_stations(seats: pd.DataFrame, stations: pd.DataFrame) -> dict[int, str]:
    """Return the stations that serve a seat, each with the seats it serves."""
    served: dict[int, list[str]] = {}
    usable = stations[~stations["name"].str.endswith(SIGNAL_POST)]
    trees = []
    for part in (usable[usable["mixed_only"] == 0], usable[usable["mixed_only"] == 1]):
        place = sphere(part["lon"].to_numpy(), part["lat"].to_numpy())
        trees.append((part["station"].to_numpy(), cKDTree(place)))
    wanted = seats[seats["level"].isin(("county", "prefecture"))]
    place = sphere(wanted["lon"].to_numpy(), wanted["lat"].to_numpy())
    nearest = []
    for numbers, tree in trees:
        chord, index = tree.query(place)
        nearest.append((arc_km(chord), numbers[index]))
    for row, adcode in enumerate(wanted["adcode"]):
        for distance_km, number in nearest:
            if distance_km[row] <= RAIL_ACCESS_KM:
                served.setdefault(int(number[row]), []).append(adcode)
                break
    return {number: ";".join(sorted(set(codes))) for number, codes in served.items()}


def terminals(facts: Path, folder: Path, seats: pd.DataFrame) -> pd.DataFrame:
    """Return the terminals: mode, node (station or port number), name, place, rule, serves."""
    stations = pd.read_csv(folder / "rail_stations.csv")
    ports = read(facts, "ports.csv")
    served = nearest_stations(seats, stations)
    by_name = dict(zip(stations["name"], stations["station"], strict=True))
    hubs: dict[int, str] = {}
    for name, mode, station, _ in HUBS:
        if mode == "rail" and station:
            served.setdefault(int(by_name[station]), "")
            hubs[int(by_name[station])] = name
        elif mode == "rail":
            lon, lat = HUB_POINTS[name]
            part = stations[stations["station"].isin(served)]
            tree = cKDTree(sphere(part["lon"].to_numpy(), part["lat"].to_numpy()))
            _, index = tree.query(sphere(np.array([lon]), np.array([lat])))
            hubs[int(part["station"].iloc[int(index[0])])] = name
    rows = [
        (
            "rail",
            number,
            row["name"],
            row["lon"],
            row["lat"],
            f"nearest station within {RAIL_ACCESS_KM:g} km of a seat",
            served[number],
            hubs.get(number, ""),
        )
        for number, row in stations[stations["station"].isin(served)]
        .set_index("station")
        .iterrows()
    ]
    water = {station: name for name, mode, station, _ in HUBS if mode == "water"}
    rows += [
        (
            "water",
            index,
            port["port"],
            float(port["lon"]),
            float(port["lat"]),
            "port list",
            "",
            water.get(port["port"], ""),
        )
        for index, port in enumerate(ports)
    ]
    rows += [
        ("road", -1, name, *HUB_POINTS[name], note, "", name)
        for name, mode, _, note in HUBS
        if mode == "road"
    ]
    columns = ["mode", "node", "name", "lon", "lat", "rule", "serves", "hub"]
    return pd.DataFrame(rows, columns=columns)


def write(frame: pd.DataFrame, folder: Path) -> None:
    """Write terminals.csv."""
    with (folder / "terminals.csv").open("w", encoding="utf-8", newline="") as stream:
        rows = csv.writer(stream, lineterminator="\n")
        rows.writerow(("terminal", *frame.columns))
        for index, row in enumerate(frame.itertuples(index=False)):
            text = [f"{v:.5f}" if isinstance(v, float) else v for v in row]
            rows.writerow((index, *text))
