"""Works that stand: cement, steel, coal power, mines, waste power, as points with capacities.

The source tables are those of Global Energy Monitor's trackers, each with its own columns; here
they become two tables, one row a plant and one row a product of it. A capacity that the tracker
does not know is an empty cell, never 0, so that every sum is a lower bound. Doubtful records are
marked and kept as they stand.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from data.builders.evidence.facts import EvidenceError, number, numbered
from data.builders.plans import read_places, write
from gis.plans.file import require_unique

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

PLANT_COLUMNS = (
    "plant_id", "kind", "name", "name_en", "region_code", "lon", "lat", "precision", "status",
    "process", "owner", "start_year", "doubt",
)  # fmt: skip
# The tracker links some names to a section of its page: …煤矿#.E9.A1.B9.E7.9B.AE.E4.BF.A1.E6.81.AF (项目信息).
_SECTION = re.compile(r"#(?:\.[0-9A-F]{2})+$")
CAPACITY_COLUMNS = ("plant_id", "product", "status", "capacity", "unit")
# The trackers' words -> ours; 拟建 are planned whatever the tracker calls the stage.
STATUSES = {
    "operating": "operating",
    "operating-pre-retirement": "pre_retirement",
    "construction": "construction",
    "announced": "planned",
    "proposed": "planned",
    "pre-construction": "planned",
    "shelved": "shelved",
    "mothballed": "mothballed",
    "retired": "retired",
    "cancelled": "cancelled",
}
PROCESSES = {
    "integrated": "integrated",
    "grinding": "grinding",
    "clinker only": "clinker_only",
    "underground": "underground",
    "surface": "surface",
    "underground_and_surface": "underground_and_surface",
    "Integrated (BF)": "blast_furnace",
    "Integrated (BF and DRI)": "blast_furnace_and_direct_reduction",
    "Integrated (DRI)": "direct_reduction",
    "Integrated (unknown)": "integrated_steel",
    "Ironmaking (BF)": "ironmaking",
    "Electric": "electric",
    "Oxygen": "oxygen",
    "unknown": "",
}
_YEAR = re.compile(r"(1[89]\d\d|20\d\d)(?:\.0|-\d.*)?")
# No single works of the country makes so much without a clinker line of its own on record.
_LARGEST_WITHOUT_CLINKER_MTPA = 10.0


@dataclass(frozen=True)
class Tracker:
    """One source table: its file, its columns, and the products with their units."""

    kind: str
    table: str
    id_column: str
    start_column: str | None = None
    process_column: str | None = None
    name_column: str = "name_zh"


TRACKERS = (
    Tracker("cement", "cement_plants", "gem_id", "start", "plant_type"),
    Tracker("steel", "steel_plants", "gem_id", "start", "route"),
    Tracker("coal_power", "coal_power_plants", "gem_location_id"),
    Tracker("coal_mine", "coal_mines", "gem_id", "opening_year", "mine_type", "name_zh_from_wiki"),
    Tracker("iron_ore", "iron_ore_mines", "gem_id", "start"),
    Tracker("waste_power", "waste_to_energy", "gem_phase_id", "start"),
)


class Forms:
    """Which regions a name may begin with, nationwide, and what holds each region."""

    def __init__(self, root: Path) -> None:
        self._bearers: dict[str, set[str]] = {}
        self.holders: dict[str, set[str]] = {}
        folder = root / "data" / "boundaries"
        with (folder / "regions.csv").open(encoding="utf-8", newline="") as stream:
            for row in csv.DictReader(stream):
                chain = {row["adcode"], row["prefecture_adcode"], row["province_adcode"]}
                self.holders.setdefault(row["adcode"], set()).update(chain)
                self._add((row["name"], row["short_name"]), row["adcode"])
        with (folder / "renamed.csv").open(encoding="utf-8", newline="") as stream:
            for row in csv.DictReader(stream):
                old = row["old_name"]
                self._add((old, re.sub("(?:市|区|县)$", "", old)), row["adcode"])

    def _add(self, forms: tuple[str, ...], adcode: str) -> None:
        for form in forms:
            if len(form) > 1:
                self._bearers.setdefault(form, set()).add(adcode)

    def contradict(self, name: str, adcode: str) -> bool:
        """Tell whether a name begins with places of which none holds or is held by the region."""
        for length in range(min(12, len(name)), 1, -1):
            bearers = self._bearers.get(name[:length])
            if bearers:
                around = self.holders[adcode]
                return not any(b in around or adcode in self.holders.get(b, ()) for b in bearers)
        return False


def capacities(
    kind: str, row: Mapping[str, str], where: str
) -> Iterator[tuple[str, str, float | None, str]]:
    """Yield (product, status, capacity, unit) of a row; None is a capacity nobody knows."""
    status = STATUSES.get(row.get("status", ""), "")
    if kind == "cement":
        process = row["plant_type"]
        if process != "clinker only":
            yield "cement", status, number(row["cement_mtpa"], where, highest=20), "Mt/a"
        if process in ("integrated", "clinker only"):
            yield "clinker", status, number(row["clinker_mtpa"], where, highest=20), "Mt/a"
    elif kind == "steel":
        yield from _steel(row, where)
    elif kind == "coal_power":
        for column, stage in _POWER.items():
            capacity = number(row[column], where, highest=10_000)
            if capacity:
                yield "coal_power", stage, capacity, "MW"
    else:
        column, product, unit = _SINGLE[kind]
        yield product, status, number(row[column], where), unit


_POWER = {
    "operating_mw": "operating",
    "construction_mw": "construction",
    "planned_mw": "planned",
    "retired_mw": "retired",
}
_SINGLE = {
    "coal_mine": ("capacity_mtpa", "coal", "Mt/a"),
    "iron_ore": ("design_ktpa", "iron_ore", "kt/a"),
    "waste_power": ("capacity_mw", "waste_power", "MW"),
}
_STEEL = (
    ("crude_steel_operating_ktpa", "crude_steel", "operating"),
    ("crude_steel_preretirement_ktpa", "crude_steel", "pre_retirement"),
    ("crude_steel_construction_ktpa", "crude_steel", "construction"),
    ("bf_operating_ktpa", "blast_furnace_iron", "operating"),
)


def _steel(row: Mapping[str, str], where: str) -> Iterator[tuple[str, str, float | None, str]]:
    for column, product, stage in _STEEL:
        capacity = number(row[column], where, highest=60_000)
        if capacity:
            yield product, stage, capacity, "kt/a"


def _status(kind: str, row: Mapping[str, str], where: str) -> str:
    if kind == "coal_power":
        stages = [stage for column, stage in _POWER.items() if float(row[column] or 0) > 0]
        if not stages:
            raise EvidenceError(f"{where}: no unit of any status")
        return stages[0]
    if row["status"] not in STATUSES:
        raise EvidenceError(f"{where}: status {row['status']!r}, expected {', '.join(STATUSES)}")
    return STATUSES[row["status"]]


def _process(tracker: Tracker, row: Mapping[str, str], where: str) -> str:
    if tracker.process_column is None:
        return ""
    written = row[tracker.process_column]
    if written not in PROCESSES:
        raise EvidenceError(f"{where}: process {written!r}, expected {', '.join(PROCESSES)}")
    return PROCESSES[written]


def start_year(text: str) -> int | None:
    """Return the year of a start as the trackers write it: 2010, 2021.0, 2003-01-20, unknown.

    Examples
    --------
    >>> [start_year(text) for text in ("2010", "2021.0", "2003-01-20", "unknown", "")]
    [2010, 2021, 2003, None, None]
    """
    match = _YEAR.fullmatch(text)
    return int(match[1]) if match else None


def _doubts(kind: str, row: Mapping[str, str], name: str, forms: Forms) -> list[str]:
    found = []
    if kind == "cement" and not row["clinker_mtpa"]:
        capacity = float(row["cement_mtpa"] or 0)
        if row["plant_type"] == "integrated" and capacity >= _LARGEST_WITHOUT_CLINKER_MTPA:
            found.append("capacity")
    if not row["adcode"]:
        return [*found, "off_coverage"]
    if row.get("province_agrees") == "False":
        found.append("province")
    if name and forms.contradict(name, row["adcode"]):
        found.append("name")
    return found


def rows(root: Path) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Return the plants and their capacities, sorted by kind and id."""
    places, forms = read_places(root), Forms(root)
    plants: list[dict[str, Any]] = []
    products: list[dict[str, Any]] = []
    for tracker in TRACKERS:
        seen: dict[str, int] = {}
        for where, row in numbered(root, tracker.table):
            base = f"{tracker.kind}-{row[tracker.id_column]}"
            seen[base] = seen.get(base, 0) + 1
            # A mine in several phases bears one id in the tracker.
            plant_id = base if seen[base] == 1 else f"{base}-{seen[base]}"
            if row["adcode"]:
                try:
                    places.name(row["adcode"])
                except ValueError as fault:
                    raise EvidenceError(f"{where}: {fault}") from fault
            number(row["lon"], where, lowest=73, highest=136)
            number(row["lat"], where, lowest=3, highest=54)
            name = _SECTION.sub("", row[tracker.name_column].strip())
            plants.append(
                {
                    "plant_id": plant_id,
                    "kind": tracker.kind,
                    "name": name,
                    "name_en": row["name_en"].strip(),
                    "region_code": row["adcode"],
                    "lon": row["lon"],
                    "lat": row["lat"],
                    "precision": row.get("coordinate_accuracy"),
                    "status": _status(tracker.kind, row, where),
                    "process": _process(tracker, row, where),
                    "owner": row.get("owner_zh", "").strip(),
                    "start_year": start_year(row.get(tracker.start_column or "", "")),
                    "doubt": ";".join(_doubts(tracker.kind, row, name, forms)),
                }
            )
            products += [
                dict(zip(CAPACITY_COLUMNS, (plant_id, *found), strict=True))
                for found in capacities(tracker.kind, row, where)
            ]
    require_unique("plants", ("plant_id",), plants)
    require_unique("plant_capacities", ("plant_id", "product", "status"), products)
    return plants, products


def build(root: Path) -> None:
    """Write data/resources/plants.csv and plant_capacities.csv."""
    plants, products = rows(root)
    folder = root / "data" / "resources"
    write(folder / "plants.csv", PLANT_COLUMNS, plants)
    write(folder / "plant_capacities.csv", CAPACITY_COLUMNS, products)
