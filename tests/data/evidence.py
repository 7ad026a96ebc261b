"""What the tests of the evidence share: reading a bundled table, and one figure of a region."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

import pandas as pd

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


def value(region: str, indicator: str, year: int) -> float:
    return float(figures().loc[(region, indicator, year), "value"])


def has(region: str, indicator: str, year: int) -> bool:
    return (region, indicator, year) in figures().index
