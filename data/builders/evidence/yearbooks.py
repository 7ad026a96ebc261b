"""City yearbooks 2020–2024 and the newest GDP figures: one official figure a city and year.

Taken are the indicators that a second source confirms or that follow from those: GDP, sector
shares, resident population, urbanisation, industrial firms above size. A figure of a rating
report is kept only where it is a plausible successor of the yearbook's.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from data.builders.evidence.facts import EvidenceError, Figure, number, numbered
from data.builders.plans import read_places

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from gis.plans.named_places import Places

# Column -> (indicator, lowest, highest) in the unit of the indicator.
CITY = {
    "gdp": ("gdp", 10, 60_000),
    "share_primary": ("share_primary", 0, 100),
    "share_secondary": ("share_secondary", 0, 100),
    "share_tertiary": ("share_tertiary", 0, 100),
    "population_resident": ("population_resident", 0.05, 3_300),
    "urbanisation": ("urbanisation", 10, 100),
    "industrial_firms": ("industrial_firms", 0, 20_000),
}
COUNTY = {
    "va_primary": "share_primary",
    "va_secondary": "share_secondary",
    "va_tertiary": "share_tertiary",
}
# Nominal growth a year beyond which a figure of a report is a slip: the revision by the fifth
# economic census lifts single cities by more than a fifth from 2023 to 2024.
SLOWEST, FASTEST = 0.8, 1.3
# 昌都: 30.0 % against 17.5 % in the census three years before.
LEFT_OUT = {("540300", "urbanisation", 2023)}
# A document as a printed column: an identifier and words in each line, a name and type at the end.
_PRINTED = re.compile(
    r"source_doc_id\n(?:\S+ +(?P<publisher>[^\n]+)\n)+Name: publisher, dtype: str: "
    r"source_doc_id\n(?:\S+ +(?P<title>[^\n]+)\n)+Name: document_title, dtype: str"
)
REPAIRED = {
    ("430200", "share_secondary", 2022),
    ("621200", "share_secondary", 2022),
    ("430600", "urbanisation", 2023),
}


def cities(root: Path) -> Iterator[Figure]:
    """Yield the figures of the whole cities (全市), data of 2019 to 2023."""
    places = read_places(root)
    for where, row in numbered(root, "city_yearbook"):
        _named(places, row, where)
        year = int(row["year"])
        for column, (indicator, lowest, highest) in CITY.items():
            value = number(row[column], where, lowest=lowest, highest=highest)
            if value is not None and (row["adcode"], column, year) not in LEFT_OUT:
                mended = "-mended" if (row["adcode"], column, year) in REPAIRED else ""
                yield row["adcode"], indicator, year, value, f"yearbook-{year + 1}{mended}"


def county_cities(root: Path) -> Iterator[Figure]:
    """Yield the figures of county-level cities; shares are value added over GDP."""
    places = read_places(root)
    for where, row in numbered(root, "county_city_yearbook"):
        _named(places, row, where)
        code, year = row["adcode"], int(row["year"])
        source = f"county-yearbook-{year + 1}"
        product = number(row["gdp"], where)
        if product:
            yield code, "gdp", year, round(product / 1e4, 4), source
            for column, indicator in COUNTY.items():
                part = number(row[column], where)
                if part is not None and part <= product:
                    yield code, indicator, year, round(part / product * 100, 2), source
        firms = number(row["industrial_firms"], where)
        if firms is not None:
            yield code, "industrial_firms", year, firms, source


def documents(written: str) -> str:
    r"""Return the documents of a figure, each once: ``publisher: title | publisher: title``.

    The source wrote some of them as the print of a table, each line twice with an identifier.

    Examples
    --------
    >>> head, tail = "source_doc_id\nSRC-A    局\nName: publisher, dtype: str: ", "SRC-A    公报"
    >>> documents(f"{head}source_doc_id\n{tail}\nName: document_title, dtype: str | 局: 公报 | 报: 表")
    '局: 公报 | 报: 表'
    """
    plain = _PRINTED.sub(lambda hit: f"{hit['publisher']}: {hit['title']}", written)
    named = " | ".join(dict.fromkeys(part.strip() for part in plain.split(" | ")))
    if "\n" in named or "dtype" in named:
        raise EvidenceError(f"the document {named!r} is no line of words")
    return named


def recent(root: Path) -> Iterator[Figure]:
    """Yield GDP and resident population of 2024 and 2025, each with its own document."""
    places = read_places(root)
    product = {
        (code, year): value
        for code, indicator, year, value, _ in cities(root)
        if indicator == "gdp"
    }
    for where, row in sorted(numbered(root, "prefecture_gdp"), key=lambda pair: pair[1]["year"]):
        _named(places, row, where)
        code, year = row["adcode"], int(row["year"])
        value = number(row["gdp_100m"], where, lowest=10, highest=60_000)
        before, gap = next(
            (
                (product[code, y], year - y)
                for y in range(year - 1, 2018, -1)
                if (code, y) in product
            ),
            (None, 1),
        )
        if value is None:
            continue
        if before is not None and not SLOWEST**gap <= value / before <= FASTEST**gap:
            raise EvidenceError(f"{where}: GDP {value:g} after {before:g} {gap} years before")
        product[code, year] = value
        source = f"report-{documents(row['source_title'])}|{row['source_grade']}"
        yield code, "gdp", year, value, source
        people = number(row["population_resident_10k"], where, lowest=1, highest=3_300)
        if people is not None:
            yield code, "population_resident", year, people, source


def figures(root: Path) -> Iterator[Figure]:
    """Yield all figures; where a city stands in two tables, the one of the whole cities counts."""
    seen = set()
    for found in (cities, county_cities, recent):
        for figure in found(root):
            if figure[:3] not in seen:
                seen.add(figure[:3])
                yield figure


def _named(places: Places, row: dict[str, str], where: str) -> None:
    if places.name(row["adcode"]) != row["name"]:
        raise EvidenceError(
            f"{where}: {row['adcode']} is {places.name(row['adcode'])}, not {row['name']}"
        )
