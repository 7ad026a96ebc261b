"""A monitoring round in words: targets, actuals, lights, history; and its history as a project keeps it (TOML)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any

import numpy as np
import pandas as pd

from gis.errors import SettingError
from gis.plans.actuals import Entry, seals
from gis.plans.progress import LIGHTS
from gis.plans.targets import RATE_UNITS, in_words, indicator, signed, softened
from gis.plans.targets import goal as worded_goal
from gis.report.actuals_form import HISTORY, goal
from gis.report.toml import to_toml
from gis.tables import bounded_toml
from gis.words.amounts import significant, unit_name
from gis.words.catalogue import name, text

SHOWN = (
    "light", "reason", "indicator", "goal", "goal_year", "unit", "value", "year", "required_growth",
    "stated_growth", "actual_growth", "way", "expected", "base", "locator",
)  # fmt: skip
FILED = (
    "light", "reason", "indicator", "scope", "goal", "goal_value", "goal_most", "goal_year", "unit", "value", "year",
    "entered", "gap", "required_growth", "stated_growth", "actual_growth", "way", "expected", "base",
    "base_value", "base_year", "locator", "target_id", "plan_id",
)  # fmt: skip
# A way that is 1 but for the last bits of its floats is 1, as the lights have it.
_ROUNDING = 1e-7
_GROWTHS = ("required_growth", "actual_growth")
_PREFIX, _SUFFIX = "monitor-", ".toml"
_HEAD = (
    "Cluster Atlas: figures entered against the targets of a plan / 产业集群图谱：规划目标的实际值"
)
_KINDS = {field.name: (int if field.name == "year" else float if field.name == "value" else str)
          for field in fields(Entry)}  # fmt: skip


def counts(rows: pd.DataFrame) -> dict[str, int]:
    """Return how many targets have each light."""
    return {light: int((rows["light"] == light).sum()) for light in LIGHTS}


def worded(rows: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return what :func:`gis.plans.progress.assess` says, as one reads it; columns ``SHOWN``."""
    return pd.DataFrame([_row(row, lang) for row in rows.to_dict("records")], columns=list(SHOWN))


def filed(rows: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return what :func:`gis.plans.progress.assess` says as a workbook holds it: words, and figures as numbers.

    Growths are in %, of a rate in points; columns ``FILED``.
    """
    said = worded(rows, lang)
    is_rate = rows["unit"].isin(RATE_UNITS)
    grown = {
        column: rows[column].astype(float) * np.where(is_rate, 1.0, 100.0) for column in _GROWTHS
    }
    same = ("scope", "entered", "expected", "gap", "way", "base_value", "base_year", "target_id", "plan_id")  # fmt: skip
    return pd.DataFrame(
        {
            **{column: said[column].to_numpy() for column in SHOWN},
            **{column: rows[column].to_numpy() for column in same},
            **{column: values.to_numpy() for column, values in grown.items()},
            "scope": [
                in_words(cell, lang) if isinstance(cell, str) else "" for cell in rows["scope"]
            ],
            "goal_value": rows["value"].to_numpy(),
            "goal_most": rows["value_max"].to_numpy(),
            "goal_year": rows["year"].to_numpy(),
            "value": rows["actual"].to_numpy(),
            "year": rows["actual_year"].to_numpy(),
        }
    )[list(FILED)]


def _row(row: dict[str, Any], lang: str) -> dict[str, Any]:
    is_rate = row["unit"] in RATE_UNITS
    base = ""
    if not _missing(row["base_value"]):
        origin = name("base_origin", str(row["base_origin"]), lang)
        value, year = (
            signed(row["base_relation"], significant(row["base_value"], 6)),
            f"{row['base_year']:.0f}",
        )
        base = text("monitor.base_of", lang, value=value, year=year, origin=origin)
    return {
        "light": name("light", row["light"], lang),
        "indicator": indicator(row, lang),
        "goal": _goal(row, lang),
        "goal_year": _year(row["year"]),
        "unit": unit_name(row["unit"], lang) if isinstance(row["unit"], str) else "",
        "value": "" if _missing(row["actual"]) else significant(row["actual"], 10),
        "year": _year(row["actual_year"]),
        "base": base,
        "expected": "" if _missing(row["expected"]) else significant(row["expected"]),
        "way": "" if _missing(row["way"]) else _way(row["way"]),
        "required_growth": _growth(row["required_growth"], lang, is_rate=is_rate),
        "stated_growth": signed(
            row["stated_growth_relation"], _growth(row["stated_growth"], lang, is_rate=False)
        ),
        "actual_growth": _growth(row["actual_growth"], lang, is_rate=is_rate),
        "reason": _reason(row, lang),
        "locator": row["locator"],
    }


def _reason(row: dict[str, Any], lang: str) -> str:
    """Return the reason of a verdict; on a goal that the plan only strives for, a light says so."""
    said = name("light_reason", row["reason"], lang)
    return said if row["light"] == "none" else softened(row, said, lang)


def _goal(row: dict[str, Any], lang: str) -> str:
    """Return a target as one reads it, in the plan's words where it has no figure, with a mark where the plan contradicts it."""
    if _missing(row["value"]):
        return "" if _missing(row["value_text"]) else worded_goal(row, lang)
    if row["reason"] != "suspect":
        return goal(row, lang)
    return text("map.qualified", lang, what=goal(row, lang), more=text("report.suspect", lang))


def _missing(value: Any) -> bool:
    return value is None or (isinstance(value, float) and math.isnan(value))


def _year(value: Any) -> str:
    return "" if _missing(value) else f"{value:.0f}"


def _way(value: float) -> str:
    """Return a way with two decimals, rounded down: 0.996 is amber, and must not read as the 1.00 of a green light.

    Examples
    --------
    >>> _way(0.996), _way(1.0 - 1e-12), _way(0.29), _way(-0.001)
    ('0.99', '1.00', '0.29', '-0.01')
    """
    return f"{math.floor(value * 100 + _ROUNDING) / 100:.2f}"


def _growth(value: Any, lang: str, *, is_rate: bool) -> str:
    if _missing(value):
        return ""
    return text("monitor.points", lang, value=f"{value:+.2f}") if is_rate else f"{value:+.1%}"


def heads(columns: Sequence[str], lang: str) -> dict[str, str]:
    """Return the words over some columns."""
    return {column: text(f"monitor.column.{column}", lang) for column in columns}


def filed_heads(lang: str) -> dict[str, str]:
    """Return the words over the columns of :func:`filed`, growths with their unit."""
    said = heads(FILED, lang)
    unit = text("monitor.growth_unit", lang)
    return said | {
        column: text("map.qualified", lang, what=said[column], more=unit) for column in _GROWTHS
    }


def history(entries: Sequence[Entry], targets: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return the history, newest first, columns of the form's own sheet."""
    names = {row["target_id"]: indicator(row, lang) for row in targets.to_dict("records")}
    said = [unit_name(unit, lang) for unit in targets["unit"].fillna("")]
    units = dict(zip(targets["target_id"], said, strict=True))
    rows = [
        (e.entered, e.plan_id, e.target_id, names.get(e.target_id, ""), e.year, e.value,
         units.get(e.target_id, ""), e.source, e.by, e.note, seal)
        for e, seal in zip(entries, seals(entries), strict=True)
    ]  # fmt: skip
    return pd.DataFrame(rows[::-1], columns=list(HISTORY))


@dataclass(frozen=True)
class Kept:
    """A history as read; ``broken`` is the number of the first entry that does not fit its seal."""

    entries: tuple[Entry, ...]
    broken: int | None = None


def name_of(plan: str) -> str:
    """Return what the history of a plan is called in a project.

    Examples
    --------
    >>> name_of("sichuan-2025-2027"), plan_of("monitor-sichuan-2025-2027.toml"), plan_of("x.toml")
    ('monitor-sichuan-2025-2027.toml', 'sichuan-2025-2027', '')
    """
    return f"{_PREFIX}{plan}{_SUFFIX}"


def plan_of(name: str) -> str:
    """Return the plan whose history has that name; empty where it is no history."""
    is_one = name.startswith(_PREFIX) and name.endswith(_SUFFIX)
    return name.removeprefix(_PREFIX).removesuffix(_SUFFIX) if is_one else ""


def to_text(entries: Sequence[Entry]) -> str:
    """Return a history as TOML, each entry with its seal.

    Examples
    --------
    >>> one = Entry("2026-01-02", "p", "t", 2025, 3.0, by="甲")
    >>> from_text(to_text([one])) == Kept((one,))
    True
    """
    rows = [
        asdict(entry) | {"value": float(entry.value), "seal": seal}
        for entry, seal in zip(entries, seals(entries), strict=True)
    ]
    return to_toml({"entry": rows}, _HEAD)


def from_text(text: str) -> Kept:
    """Return the history that a text holds.

    Raises
    ------
    SettingError
        If it is no TOML, or an entry lacks a value or has one of another kind.
    """
    content = bounded_toml.parse(text, "error.monitor_history")
    rows = content.get("entry", [])
    if not isinstance(rows, list):
        raise SettingError("error.monitor_history", reason="entry")
    entries = [_entry(number, row) for number, row in enumerate(rows, start=1)]
    broken = next(
        (
            number
            for number, (row, seal) in enumerate(zip(rows, seals(entries), strict=True), start=1)
            if row.get("seal") != seal
        ),
        None,
    )
    return Kept(tuple(entries), broken)


def _entry(number: int, row: object) -> Entry:
    if not isinstance(row, dict):
        raise SettingError("error.monitor_history", reason=f"entry {number}")
    values: dict[str, Any] = {}
    for key, kind in _KINDS.items():
        found = row.get(key)
        # An integer of the file is a number; true is none.
        if kind is float and isinstance(found, int) and not isinstance(found, bool):
            found = float(found)
        if not isinstance(found, kind) or isinstance(found, bool):
            raise SettingError("error.monitor_history", reason=f"entry {number}: {key}")
        values[key] = found
    return Entry(**values)
