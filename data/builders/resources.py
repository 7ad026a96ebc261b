"""What regions have: minerals and statistics read by hand, from data/sources/facts.

The source tables are tidy already; this builder proves their codes and units, ties minerals to
the tree of industries, and sorts. The catalogue of indicators: :mod:`data.builders.evidence.figures`.
"""

from __future__ import annotations

import csv
import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from data.builders.plans import read_places, read_tree, write
from gis.plans import wordings
from gis.plans.file import require_unique
from gis.plans.named_places import Places

if TYPE_CHECKING:
    from collections.abc import Mapping

FACTS = Path("data/sources/facts")
MINERAL_COLUMNS = (
    "region_code",
    "region_name",
    "place",
    "mineral",
    "industry_id",
    "kind",
    "metric",
    "metric_en",
    "relation",
    "value",
    "unit",
    "year",
    "vintage",
    "source",
    "confidence",
    "citable",
    "note",
    "note_en",
)
STATISTIC_COLUMNS = (
    "region_code",
    "region_name",
    "indicator",
    "year",
    "value",
    "unit",
    "source",
    "confidence",
    "note",
    "note_en",
)
# Rows of the facts that speak of minerals as a whole, or of no mineral at all.
UNMAPPED = frozenset({"各类矿产", "建筑石料/港口"})
# A source that names a mineral of a region and gives no figure.
PRESENCE = "presence"
_AMOUNT = re.compile(r"(>?)(\d+(?:\.\d+)?)(\+?)")


class FactError(ValueError):
    """A row of the facts that cannot be used as it stands."""


def read(root: Path, name: str) -> list[dict[str, str]]:
    """Return the rows of a CSV in data/sources/facts."""
    with (root / FACTS / name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def amount(text: str) -> tuple[str, str]:
    """Return (relation, digits) of a figure as sources write it; the digits stay as written.

    Examples
    --------
    >>> amount(">4000"), amount("70+"), amount("2.48886")
    (('>=', '4000'), ('>=', '70'), ('=', '2.48886'))
    """
    match = _AMOUNT.fullmatch(text)
    if match is None:
        raise FactError(f"value {text!r} is no number; write 4000, >4000 or 70+")
    return ">=" if match[1] or match[3] else "=", match[2]


def is_presence(fact: Mapping[str, str]) -> bool:
    """Tell whether a row says that a mineral is known without a figure; FactError if it mixes."""
    if (fact["kind"] == PRESENCE) != (fact["value"] == ""):
        raise FactError(f"value {fact['value']!r} for kind {fact['kind']!r}; {PRESENCE} has none")
    return fact["kind"] == PRESENCE


def mineral_rows(root: Path, places: Places, known: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return the mineral figures by region, in the order of codes."""
    rows: list[dict[str, Any]] = []
    for number, fact in enumerate(read(root, "minerals.csv"), start=2):
        try:
            relation, value = (None, None) if is_presence(fact) else amount(fact["value"])
            name = places.name(fact["region_code"])
            mineral = fact["mineral"]
            industry = None if mineral in UNMAPPED else wordings.identify(mineral, known)
        except ValueError as fault:
            raise FactError(f"{FACTS}/minerals.csv, line {number}: {fault}") from fault
        rows.append(
            fact
            | {"region_name": name, "industry_id": industry, "relation": relation, "value": value}
        )
    return sorted(rows, key=lambda row: (row["region_code"], row["mineral"], row["metric"]))


def statistic_rows(root: Path, places: Places, units: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return one row per region, indicator and year, sorted."""
    rows: list[dict[str, Any]] = []
    for number, fact in enumerate(read(root, "region_stats.csv"), start=2):
        where = f"{FACTS}/region_stats.csv, line {number}"
        if fact["indicator"] not in units:
            raise FactError(f"{where}: indicator {fact['indicator']!r} is not in indicators.toml")
        try:
            name = places.name(fact["region_code"])
        except ValueError as fault:
            raise FactError(f"{where}: {fault}") from fault
        rows.append(fact | {"region_name": name, "unit": units[fact["indicator"]]})
    return sorted(rows, key=lambda row: (row["indicator"], row["year"], row["region_code"]))


def indicators(root: Path) -> list[dict[str, Any]]:
    """Return the records of data/sources/facts/indicators.toml."""
    with (root / FACTS / "indicators.toml").open("rb") as stream:
        found: list[dict[str, Any]] = tomllib.load(stream)["indicator"]
    return found


def units(root: Path) -> dict[str, str]:
    """Return the unit of every indicator."""
    return {indicator["id"]: indicator["unit"] for indicator in indicators(root)}


def build(root: Path) -> None:
    """Write data/resources: minerals and the hand-read region statistics."""
    places = read_places(root)
    known = wordings.wordings(read_tree(root))

    minerals = mineral_rows(root, places, known)
    statistics = statistic_rows(root, places, units(root))
    require_unique("minerals", ("region_code", "place", "mineral", "metric"), minerals)
    require_unique("region_stats", ("region_code", "indicator", "year"), statistics)

    folder = root / "data" / "resources"
    write(folder / "minerals.csv", MINERAL_COLUMNS, minerals)
    write(folder / "region_stats.csv", STATISTIC_COLUMNS, statistics)
