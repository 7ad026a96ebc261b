"""What the tests of the evidence share: reading a bundled table, and one figure of a region."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

import pandas as pd
import pytest

from data.builders.evidence import facts

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "data" / "resources"


def rows(name: str, folder: str = "resources") -> list[dict[str, str]]:
    path = ROOT / "data" / folder / f"{name}.csv"
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@cache
def figures() -> pd.DataFrame:
    table = pd.read_parquet(RESOURCES / "figures.parquet")
    text = ("region_code", "indicator", "source_id")
    table = table.astype(dict.fromkeys(text, str))
    return table.set_index(["region_code", "indicator", "year"]).sort_index()


def slip(
    patch: pytest.MonkeyPatch, builder: ModuleType, table: str, change: dict[str, str]
) -> None:
    """Have a builder read the first row of a table with some cells changed, and no other row of any table."""
    where, row = next(facts.numbered(ROOT, table))

    def only(_root: Path, name: str) -> Iterator[tuple[str, dict[str, str]]]:
        return iter([(where, row | change)] if name == table else [])

    patch.setattr(builder, "numbered", only)


def value(region: str, indicator: str, year: int) -> float:
    return float(figures().loc[(region, indicator, year), "value"])


def has(region: str, indicator: str, year: int) -> bool:
    return (region, indicator, year) in figures().index
