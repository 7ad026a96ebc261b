"""Every regional figure but the hand-read ones: census, yearbooks, plants, zones, with its source.

One row a region, indicator and year in ``figures.parquet``; ``figure_sources.csv`` says what each
source is. One figure has one source: data/sources/facts/region_stats.csv may hold what is gathered
here only where it writes the same figure with more digits. The catalogue of indicators counts both.
"""

from __future__ import annotations

import tomllib
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pandas as pd

from data.builders import resources
from data.builders.evidence import census, plant_figures, yearbooks
from data.builders.evidence.facts import FOLDER, EvidenceError, Figure
from data.builders.plans import read_places, write
from gis.schema import LEVELS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

COLUMNS = ("region_code", "indicator", "year", "value", "source_id")
SOURCE_COLUMNS = (
    "source_id", "title", "title_en", "licence", "vintage", "confidence", "note", "note_en",
)  # fmt: skip
INDICATOR_COLUMNS = (
    "indicator", "year", "group", "name", "name_en", "unit", "unit_en", "direction",
    "province_count", "prefecture_count", "county_count", "coverage", "coverage_en", "source",
    "licence",
)  # fmt: skip
FACTS_LICENCE = "facts-with-source"
REPORT = "report-"
_GRADES = {"A1": "medium-high", "A2": "medium-high", "B2": "medium"}


def gathered(root: Path) -> Iterator[Figure]:
    """Yield every figure of the evidence builders."""
    yield from census.figures(root)
    yield from yearbooks.figures(root)
    yield from plant_figures.of_plants(root)
    yield from plant_figures.of_zones(root)


def sources(root: Path) -> dict[str, dict[str, Any]]:
    """Return the sources of figure_sources.toml by id."""
    with (root / FOLDER / "figure_sources.toml").open("rb") as stream:
        content = tomllib.load(stream)
    shared = content["defaults"]
    return {record["source_id"]: shared | record for record in content["source"]}


def _report(source_id: str, number: int) -> dict[str, Any]:
    title, _, grade = source_id.removeprefix(REPORT).rpartition("|")
    return {
        "source_id": f"{REPORT}{number:03d}",
        "title": title,
        "title_en": "",
        "licence": "facts-with-source",
        "vintage": "2024–2026",
        "confidence": _GRADES[grade],
        "note": "2024年起为第五次全国经济普查修订后的口径，与2023年及以前不宜直接比较",
        "note_en": "From 2024 on after the fifth economic census: not one series with 2023",
    }


def is_finer(written: str, value: float) -> bool:
    """Tell whether a figure read by hand is the gathered one with more digits.

    Examples
    --------
    >>> is_finer("22074.7", 22075.0), is_finer("22075", 22075.0), is_finer("1008594", 1488905.0)
    (True, False, False)
    """
    by_hand, gathered_one = Decimal(written).normalize(), Decimal(f"{value:.15g}")
    if gathered_one == gathered_one.to_integral_value():
        gathered_one = gathered_one.quantize(Decimal(1))
    finer = int(by_hand.as_tuple().exponent) < int(gathered_one.as_tuple().exponent)
    return finer and by_hand.quantize(gathered_one) == gathered_one


def frame(root: Path) -> tuple[pd.DataFrame, list[dict[str, Any]]]:
    """Return the figures, sorted, and the rows of their sources.

    Raises
    ------
    EvidenceError
        At an unknown indicator, source or region, a figure that stands twice, or one that was read
        by hand otherwise, or no finer, than it is gathered.
    """
    known = {indicator["id"] for indicator in resources.indicators(root)}
    places, said = read_places(root), sources(root)
    held = {
        (row["region_code"], row["indicator"], int(row["year"])): row["value"]
        for row in resources.read(root, "region_stats.csv")
    }
    reports: dict[str, dict[str, Any]] = {}
    rows: dict[tuple[str, str, int], Figure] = {}
    for region, indicator, year, value, source in gathered(root):
        if indicator not in known:
            raise EvidenceError(f"indicator {indicator!r} is not in indicators.toml")
        places.name(region)
        key = (region, indicator, year)
        if key in rows:
            raise EvidenceError(f"{key} stands twice: {rows[key][4]} and {source}")
        if key in held:
            if not is_finer(held[key], value):
                said_by_hand = f"region_stats.csv says {held[key]}, {source} says {value:.15g}"
                raise EvidenceError(f"{key}: {said_by_hand}: leave one of them out")
            continue
        if source.startswith(REPORT) and source not in reports:
            reports[source] = _report(source, len(reports) + 1)
        elif not source.startswith(REPORT) and source not in said:
            raise EvidenceError(f"source {source!r} is not in figure_sources.toml")
        number = reports[source]["source_id"] if source in reports else source
        rows[key] = (region, indicator, year, float(value), number)
    table = pd.DataFrame(sorted(rows.values()), columns=list(COLUMNS))
    used = set(table["source_id"])
    described = [*said.values(), *reports.values()]
    unused = [row["source_id"] for row in described if row["source_id"] not in used]
    if unused:
        raise EvidenceError(f"no figure has the source {', '.join(unused)}")
    return table, described


def catalogue(
    root: Path, figures: pd.DataFrame, described: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    """Return one row per indicator and year over the hand-read and the gathered figures."""
    places = read_places(root)
    members = {level: set(places.members("100000", level)) for level in LEVELS}
    own = pd.DataFrame(resources.statistic_rows(root, places, resources.units(root)))
    own = own[["region_code", "indicator", "year", "source"]].assign(licence=FACTS_LICENCE)
    said = pd.DataFrame(described).set_index("source_id")
    given = figures.assign(
        source=figures["source_id"].map(said["title"]),
        licence=figures["source_id"].map(said["licence"]),
    )
    every = pd.concat([own.astype({"year": int}), given[list(own.columns)]])
    parts = dict(iter(every.groupby(["indicator", "year"])))
    rows: list[dict[str, Any]] = []
    for indicator in resources.indicators(root):
        years = sorted(year for name, year in parts if name == indicator["id"])
        if not years:
            raise EvidenceError(f"indicator {indicator['id']!r} has no figure")
        for year in years:
            part = parts[indicator["id"], year]
            codes = set(part["region_code"])
            counts = {f"{level}_count": len(codes & members[level]) for level in LEVELS}
            rows.append(
                indicator
                | counts
                | {"indicator": indicator["id"], "year": year}
                | {"source": _most(part["source"]), "licence": _most(part["licence"])}
            )
    return rows


def _most(column: pd.Series) -> str:
    """Return the different entries, the most frequent first, at most three and a count."""
    names = [
        str(name)
        for name in column.value_counts()
        .sort_index()
        .sort_values(ascending=False, kind="stable")
        .index
    ]
    more = f" (+{len(names) - 3})" if len(names) > 3 else ""
    return " | ".join(names[:3]) + more


def build(root: Path) -> None:
    """Write figures.parquet, figure_sources.csv and indicators.csv in data/resources."""
    table, described = frame(root)
    folder = root / "data" / "resources"
    stored = table.astype({"year": "int16"})
    for column in ("region_code", "indicator", "source_id"):
        stored[column] = stored[column].astype("category")
    stored.to_parquet(folder / "figures.parquet", index=False, compression="zstd")
    write(folder / "figure_sources.csv", SOURCE_COLUMNS, described)
    write(folder / "indicators.csv", INDICATOR_COLUMNS, catalogue(root, table, described))
