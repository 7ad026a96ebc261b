"""A row of the sheet of targets: its bound, value, unit and year as people type them."""

from __future__ import annotations

import re
from typing import Any, Protocol

from gis.plans.reader.goals import compound
from gis.schema import RELATIONS
from gis.tables import cells, periods, units
from gis.words.catalogue import text

# How people write a bound in a cell.
_BOUNDS = {
    **dict.fromkeys(("≥", "≧", "以上", "不低于", "不少于", "大于等于", "至少"), ">="),
    **dict.fromkeys(("≤", "≦", "以内", "以下", "不高于", "不超过", "小于等于", "至多"), "<="),
    **dict.fromkeys(("等于", "达到"), "="),
    **dict.fromkeys(("约", "左右", "～", "大约"), "~"),
}
_FIGURES = ("value", "value_max")
_YEARS = range(1990, 2101)
_DAY = re.compile(r"([12][0-9]{3})[-/.][0-9]{1,2}[-/.][0-9]{1,2}(?: .*)?")


class Faulty(Protocol):
    """What takes the faults of cells."""

    lang: str

    @property
    def count(self) -> int:
        """How many there are."""

    def add(self, cell: tuple[str, int, str], value: str, expected: str) -> None:
        """Enter a cell, what stands there and what should."""


def target(number: int, row: dict[str, str], faults: Faulty) -> dict[str, Any] | None:
    """Return a target in the form of the reader's JSON, or None where a cell is at fault.

    Parameters
    ----------
    number
        Its row in the sheet.
    row
        Texts by column.
    faults
        Takes what is to be mended.
    """
    before = faults.count
    relation = _BOUNDS.get(row["relation"], cells.folded(row["relation"])) or "="
    if not row["indicator"]:
        faults.add(("targets", number, "indicator"), "", text("form.words", faults.lang))
    if relation not in RELATIONS:
        faults.add(("targets", number, "relation"), row["relation"], " ".join(RELATIONS))
    row = _in_its_unit(row)
    value, top, year = _number(row["value"]), _number(row["value_max"]), _year(row["year"])
    for column, found in (("value", value), ("value_max", top)):
        if row[column] and found is None:
            faults.add(("targets", number, column), row[column], text("form.number", faults.lang))
    if row["year"] and year is None:
        faults.add(("targets", number, "year"), row["year"], text("form.year_between", faults.lang))
    if not row["value"] and not row["value_text"]:
        faults.add(("targets", number, "value"), "", text("form.value_or_words", faults.lang))
    if row["value"] and row["value_text"]:
        cell = ("targets", number, "value_text")
        faults.add(cell, row["value_text"], text("form.one_of_both", faults.lang))
    if value is not None and top is not None and top < value:
        faults.add(("targets", number, "value_max"), row["value_max"], f">= {row['value']}")
    if faults.count > before:
        return None
    return {
        "indicator": row["indicator"],
        "relation": relation,
        "value": value,
        "value_max": top,
        "unit": row["unit"] or None,
        "year": year,
        "value_text": row["value_text"] or None,
        "quote": row["quote"],
        "locator": text("form.row", row=number),
        "confidence": 1.0,
    }


def _in_its_unit(row: dict[str, str]) -> dict[str, str]:
    """Return a target whose unit is typed behind its figures as one with it in its column: 5000亿元, 35%.

    Beside another unit, figures with their own stay, and are at fault.
    """
    typed = {
        key: re.fullmatch(r"([+-]?[0-9.,]+)\s*(\D+)", cells.folded(row[key])) for key in _FIGURES
    }
    behind = {hit[2].strip() for hit in typed.values() if hit}
    word, unit = next(iter(behind), ""), cells.folded(row["unit"])
    if word in units.SCALES and units.unit(word + unit):
        word, unit = word + unit, ""
    if len(behind) != 1 or unit not in ("", word) or not (units.unit(word) or word == "%"):
        return row
    return row | {key: hit[1] for key, hit in typed.items() if hit} | {"unit": word}


def _year(word: str) -> int | None:
    """Return the year of 2027, 2027年底, 二〇二七年 or a day; None where it is not just one."""
    day = _DAY.fullmatch(cells.folded(word))
    found = periods.period(day[1] if day else word)
    year = found[0] if found and not found[1] else ""
    return (
        int(year) if len(year) == len("2027") and year.isdigit() and int(year) in _YEARS else None
    )


def _number(word: str) -> float | int | None:
    found = cells.number(word)
    if found.fault:
        return compound.in_words(word) or None
    if found.value != found.value or found.unit or found.percent:
        return None
    return int(found.value) if found.value.is_integer() else found.value
