"""Sums of plants and zones by region: how many stand there, and what they can make at least.

0 says that the tracker knows no plant there. Where plants stand and none has a known capacity,
there is no sum; how many capacities are unknown is an indicator of its own.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from data.builders.evidence import plants, zones
from data.builders.evidence.facts import Figure, holders

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

# Kind of plant -> (indicator of the count, year of the tracker's release).
COUNTS = {
    "cement": ("cement_plants", 2025),
    "steel": ("steel_plants", 2025),
    "coal_power": ("coal_power_plants", 2024),
    "coal_mine": ("coal_mines", 2024),
    "iron_ore": ("iron_ore_mines", 2024),
    "waste_power": ("waste_power_units", 2024),
}
# Product -> (kind of plant, indicator of the sum, factor to its unit, indicator of the unknown).
SUMS = {
    "cement": ("cement", "cement_capacity", 1.0, "cement_capacity_unknown"),
    "clinker": ("cement", "clinker_capacity", 1.0, "clinker_capacity_unknown"),
    "crude_steel": ("steel", "crude_steel_capacity", 1e-3, None),
    "blast_furnace_iron": ("steel", "blast_furnace_iron_capacity", 1e-3, None),
    "coal_power": ("coal_power", "coal_power_capacity", 1.0, None),
    "coal": ("coal_mine", "coal_mine_capacity", 1.0, None),
    "iron_ore": ("iron_ore", "iron_ore_capacity", 1e-3, None),
    "waste_power": ("waste_power", "waste_power_capacity", 1.0, None),
}
# What is to be retired runs until then.
RUNNING = ("operating", "pre_retirement")
# The tracker's rows of Macao were not part of the source: nothing is known there.
UNCOVERED = ("820000",)
ZONE_YEAR = 2018
# The catalogue covers the mainland.
NO_ZONES = ("71", "81", "82")


def _kind_source(kind: str) -> str:
    return f"gem-{kind.replace('_', '-')}"


class _Total:
    """What is known of a product in a region: how much, from how many, and how many are unknown."""

    def __init__(self) -> None:
        self.capacity, self.known, self.unknown = 0.0, 0, 0

    def add(self, capacity: float | None) -> None:
        if capacity is None:
            self.unknown += 1
        else:
            self.known += 1
            self.capacity += capacity


def _counts(
    standing: Iterable[Mapping[str, Any]], around: Mapping[str, Iterable[str]]
) -> dict[tuple[str, str], int]:
    counts: dict[tuple[str, str], int] = defaultdict(int)
    for row in standing:
        if row["status"] in RUNNING:
            for code in around.get(row["region_code"], ()):
                counts[row["kind"], code] += 1
    return counts


def _totals(
    products: Iterable[Mapping[str, Any]],
    region: Mapping[str, str],
    around: Mapping[str, Iterable[str]],
) -> dict[tuple[str, str], _Total]:
    totals: dict[tuple[str, str], _Total] = defaultdict(_Total)
    for row in products:
        if row["status"] in RUNNING:
            for code in around.get(region[row["plant_id"]], ()):
                totals[row["product"], code].add(row["capacity"])
    return totals


def of_plants(root: Path) -> Iterator[Figure]:
    """Yield counts and capacities of what operates, for every region of every level."""
    standing, products = plants.rows(root)
    around = holders(root)
    counts = _counts(standing, around)
    region = {row["plant_id"]: row["region_code"] for row in standing}
    totals = _totals(products, region, around)
    codes = [code for code in around if not set(around[code]) & set(UNCOVERED)]
    for name, (indicator, year) in COUNTS.items():
        for code in codes:
            yield code, indicator, year, counts[name, code], _kind_source(name)
    for product, (name, indicator, factor, missing) in SUMS.items():
        year, source = COUNTS[name][1], _kind_source(name)
        for code in codes:
            total = totals[product, code]
            if total.known or not total.unknown:
                yield code, indicator, year, round(total.capacity * factor, 6), source
            if missing:
                yield code, missing, year, total.unknown, source


def of_zones(root: Path) -> Iterator[Figure]:
    """Yield number and area of the zones that the names place in each region of the mainland."""
    rows, _ = zones.rows(root)
    around = holders(root)
    codes = [code for code in around if code[:2] not in NO_ZONES]
    counted = {code: [0, 0.0, 0] for code in codes}
    for row in rows:
        for code in _places(row, around):
            entry = counted[code]
            entry[0] += 1
            entry[1] += row["area_ha"] or 0.0
            entry[2] += row["building_materials"]
    names = ("development_zones", "development_zone_area", "building_materials_zones")
    for position, name in enumerate(names):
        for code in codes:
            value = round(float(counted[code][position]), 4)
            yield code, name, ZONE_YEAR, value, "zones-2018"


def _places(row: Mapping[str, Any], around: Mapping[str, Iterable[str]]) -> Iterable[str]:
    """Return the regions of a zone; one that is open counts for its province alone."""
    return around[row["region_code"]] if row["region_code"] else (row["province_adcode"],)
