"""Which indicators there are: unit, years, coverage at each level, source and licence.

Reads rows of text and needs no pandas, so that a listing starts at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from gis.schema import LEVELS

# In the order in which a listing shows them; the last are computed, not bundled figures.
GROUPS = ("people", "work", "structure", "industry", "plants", "zones")


@dataclass(frozen=True, slots=True)
class Year:
    """One year of an indicator: how many regions of each level have a figure, and from where."""

    year: int
    counts: Mapping[str, int]
    source: str
    licence: str


@dataclass(frozen=True, slots=True)
class Indicator:
    """An indicator with its years, oldest first.

    Attributes
    ----------
    direction
        ``more``, ``less`` or ``none``: which way is better.
    """

    indicator: str
    group: str
    name: str
    name_en: str
    unit: str
    unit_en: str
    direction: str
    coverage: str
    coverage_en: str
    years: tuple[Year, ...]

    def best(self, level: str) -> Year:
        """Return the year with most regions of a level, the latest of those with as many."""
        return max(self.years, key=lambda year: (year.counts[level], year.year))


def inventory(rows: Iterable[Mapping[str, str]]) -> list[Indicator]:
    """Return the indicators of the bundled table ``indicators``, grouped, in its order.

    Parameters
    ----------
    rows
        One row per indicator and year, as text.

    Examples
    --------
    >>> row = dict.fromkeys(("name", "name_en", "unit", "unit_en", "coverage", "coverage_en"), "")
    >>> row |= {"indicator": "gdp", "group": "industry", "direction": "more", "source": "s"}
    >>> row |= {"licence": "l", "province_count": "4", "county_count": "0"}
    >>> years = [{"year": "2020", "prefecture_count": "9"}, {"year": "2021", "prefecture_count": "8"}]
    >>> (found,) = inventory(row | year for year in years)
    >>> [year.year for year in found.years], found.best("prefecture").year
    ([2020, 2021], 2020)
    """
    grouped: dict[str, list[Mapping[str, str]]] = {}
    for row in rows:
        grouped.setdefault(row["indicator"], []).append(row)
    same = (
        "indicator", "group", "name", "name_en", "unit", "unit_en", "direction", "coverage",
        "coverage_en",
    )  # fmt: skip
    found = [
        Indicator(
            **{name: parts[0][name] for name in same},
            years=tuple(sorted((_year(row) for row in parts), key=lambda year: year.year)),
        )
        for parts in grouped.values()
    ]
    return sorted(found, key=lambda one: GROUPS.index(one.group))


def _year(row: Mapping[str, str]) -> Year:
    counts = {level: int(row[f"{level}_count"]) for level in LEVELS}
    return Year(int(row["year"]), counts, row["source"], row["licence"])
