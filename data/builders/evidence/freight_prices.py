"""Market prices of road freight: the association's index and its prices of three routes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from data.builders.evidence.facts import EvidenceError, number, numbered
from data.builders.plans import read_places, write
from gis.plans.file import require_unique

if TYPE_CHECKING:
    from pathlib import Path

INDEX_COLUMNS = ("month", "index")
PRICE_COLUMNS = (
    "date", "from_adcode", "from_name", "to_adcode", "to_name", "service", "truck_length_m",
    "price", "unit",
)  # fmt: skip
# Unit of the source -> (service, unit).
UNITS = {
    "元/车": ("full_truck", "CNY per truck"),
    "元/立方 零担轻货": ("part_load_light", "CNY per m³"),
    "元/吨 零担重货": ("part_load_heavy", "CNY per t"),
}
# The index stands at 100 for December 2012; the market has not left this band since 2019.
LOWEST_INDEX, HIGHEST_INDEX = 90.0, 115.0


def index_rows(root: Path) -> list[dict[str, Any]]:
    """Return the index by month."""
    rows = []
    for where, row in numbered(root, "road_freight_index"):
        if not re.fullmatch(r"20\d\d-(?:0[1-9]|1[0-2])", row["month"]):
            raise EvidenceError(f"{where}: month {row['month']!r}, expected 2026-08")
        value = number(row["index"], where, lowest=LOWEST_INDEX, highest=HIGHEST_INDEX)
        rows.append({"month": row["month"], "index": value})
    require_unique("freight_index", ("month",), rows)
    return rows


def price_rows(root: Path) -> list[dict[str, Any]]:
    """Return the prices by route and truck, ends of a route as adcodes."""
    places = read_places(root)
    rows = []
    for where, row in numbered(root, "road_route_prices"):
        if row["unit"] not in UNITS:
            raise EvidenceError(f"{where}: unit {row['unit']!r}, expected {', '.join(UNITS)}")
        service, unit = UNITS[row["unit"]]
        start, end = (places.find(name, "100000", "prefecture") for name in row["route"].split("-"))
        rows.append(
            {
                "date": row["date"],
                "from_adcode": start,
                "from_name": places.name(start),
                "to_adcode": end,
                "to_name": places.name(end),
                "service": service,
                "truck_length_m": number(row["truck_m"], where),
                "price": number(row["price"], where, lowest=10, highest=50_000),
                "unit": unit,
            }
        )
    key = ("date", "from_adcode", "to_adcode", "service", "truck_length_m")
    require_unique("freight_prices", key, rows)
    return rows


def build(root: Path) -> None:
    """Write data/transport/freight_index.csv and freight_prices.csv."""
    folder = root / "data" / "transport"
    write(folder / "freight_index.csv", INDEX_COLUMNS, index_rows(root))
    write(folder / "freight_prices.csv", PRICE_COLUMNS, price_rows(root))
