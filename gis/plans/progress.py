"""How far a plan is: own actuals against targets, the growth that is still needed, a light by rule.

The rule. A target that is reached is green, one whose year has come without is red. Before that the
way made since the base is held against the way that leads to the target in equal yearly growth (equal
steps for rates, and where a base is not above 0): at least all of it is green, at least the share
``amber`` of it is amber, less is red. What met its target in the base year and no longer does is red:
no way leads there. Once there is a figure of the target's own year, later ones decide nothing. Without a base, but with a yearly growth that the plan states,
the stated growth over the growth still needed is read by the same two bounds. Else no verdict, nor
on a target that the plan contradicts.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import pandas as pd

from gis.errors import SettingError
from gis.plans.actuals import Entry, latest
from gis.plans.targets import RATE_UNITS

LIGHTS = ("red", "amber", "green", "none")
AMBER = 0.8
COLUMNS = (
    "target_id", "plan_id", "region_code", "indicator", "indicator_en", "scope", "relation", "value",
    "value_max", "value_text", "unit", "year", "base_relation", "base_value", "base_year", "base_origin", "actual",
    "actual_year", "entered", "expected", "gap", "way", "required_growth", "actual_growth",
    "stated_growth_relation", "stated_growth", "modality", "light", "reason", "locator",
)  # fmt: skip
_ROUNDING = 1e-9


@dataclass(frozen=True)
class Point:
    """A figure in a year, and who says it (``plan``, ``implied`` by the plan, or ``own``)."""

    value: float
    year: int
    origin: str = "own"


def _known(value: Any) -> bool:
    return value is not None and not pd.isna(value)


def growth(start: float, end: float, years: float, *, is_rate: bool) -> float:
    """Return yearly growth from a figure to another: a share, or points a year for a rate.

    NaN: no year between them, or a growth from or to what is not above 0.

    Examples
    --------
    >>> round(growth(100, 121, 2, is_rate=False), 3), growth(40, 60, 4, is_rate=True)
    (0.1, 5.0)
    """
    if years <= 0:
        return math.nan
    if is_rate:
        return (end - start) / years
    if start <= 0 or end <= 0:
        return math.nan
    return float((end / start) ** (1 / years) - 1)


def expected(base: Point, goal: Point, year: int, *, is_rate: bool) -> float:
    """Return what the way from base to goal holds in a year between: equal growth, or equal steps.

    Examples
    --------
    >>> round(expected(Point(100, 2023), Point(121, 2025), 2024, is_rate=False), 3)
    110.0
    >>> expected(Point(40, 2023), Point(60, 2027), 2024, is_rate=True)
    45.0
    """
    share = (year - base.year) / (goal.year - base.year)
    if is_rate or base.value <= 0 or goal.value <= 0:
        return base.value + (goal.value - base.value) * share
    return float(base.value * (goal.value / base.value) ** share)


def assess(
    targets: pd.DataFrame, entries: Iterable[Entry] = (), *, amber: float = AMBER
) -> pd.DataFrame:
    """Return how far each target is.

    Parameters
    ----------
    targets
        As :func:`gis.plans.targets.table` returns them.
    entries
        The history; the last entry of a target and year counts. The actual is that of the target's own
        year, else of the latest year.
    amber
        Share of the expected way, above 0 and up to 1, from which a light is amber and not red.

    Returns
    -------
    DataFrame
        One row a target, columns ``COLUMNS``. ``expected``: what the way holds in the year of the
        actual; ``gap``: target less actual; ``way``: way made over way expected, or stated growth
        over growth needed; ``required_growth`` a year from the actual to the target, a share, for
        rates points a year; NaN where it cannot be known. ``modality``: the word by which the plan
        softens the target. ``light`` one of ``LIGHTS`` and
        ``reason``: ``reached``, ``missed``, ``ahead``, ``behind``, ``far_behind``,
        ``growth_enough``, ``growth_short``, ``growth_far``, ``no_actual``, ``no_base``,
        ``not_since_base`` (the actual is of the year of the base, or before), ``no_year``, ``wording``, ``suspect`` (the plan contradicts this figure elsewhere).

    Raises
    ------
    SettingError
        If ``amber`` is outside its range.
    """
    if not 0 < amber <= 1:
        raise SettingError("error.compare_range", name="amber", found=amber, expected="0–1")
    told: dict[str, list[Entry]] = {}
    for entry in latest(entries).values():
        told.setdefault(entry.target_id, []).append(entry)
    rows = [
        _row(row, sorted(told.get(row["target_id"], []), key=lambda e: e.year), amber)
        for row in targets.to_dict("records")
    ]
    return pd.DataFrame(rows, columns=list(COLUMNS))


def _row(target: dict[str, Any], told: list[Entry], amber: float) -> dict[str, Any]:
    is_rate = target["unit"] in RATE_UNITS
    base = _base(target, told)
    counts = _counting(target, told)
    actual = Point(counts.value, counts.year) if counts else None
    row: dict[str, Any] = {name: target.get(name) for name in COLUMNS if name in target}
    row |= {
        "base_value": base.value if base else math.nan,
        "base_year": base.year if base else math.nan,
        "base_origin": base.origin if base else None,
        # A growth of at least so much means a base of at most so much: only a base that is implied has a bound.
        "base_relation": target.get("implied_base_relation")
        if base and base.origin == "implied"
        else None,
        "actual": actual.value if actual else math.nan,
        "actual_year": actual.year if actual else math.nan,
        "entered": counts.entered if counts else None,
        "stated_growth_relation": target.get("stated_growth_relation"),
        "stated_growth": target.get("stated_growth_share", math.nan),
        **dict.fromkeys(("expected", "gap", "way", "required_growth", "actual_growth"), math.nan),
    }
    if not _known(target["value"]):
        return row | {"light": "none", "reason": "wording"}
    if str(target.get("suspect")).lower() == "true":
        # The plan contradicts itself: no actual is held against a figure that may lack a digit.
        return row | {"light": "none", "reason": "suspect"}
    if actual is None:
        return row | {"light": "none", "reason": "no_actual"}
    row["gap"] = target["value"] - actual.value
    if base and actual.year > base.year:
        years = actual.year - base.year
        row["actual_growth"] = growth(base.value, actual.value, years, is_rate=is_rate)
    settled = _settled(target, base, actual)
    if settled is not None:
        light = {"reached": "green", "missed": "red", "lost": "red"}.get(settled, "none")
        return row | {"light": light, "reason": settled}
    goal = Point(float(target["value"]), int(target["year"]), "plan")
    return row | _on_the_way((base, actual, goal), row["stated_growth"], amber, is_rate=is_rate)


def _counting(target: dict[str, Any], told: list[Entry]) -> Entry | None:
    """Return the entry that a target is judged by: of its own year, else of the latest."""
    due = [entry for entry in told if entry.year == target["year"]]
    counted = due or told
    return counted[-1] if counted else None


def _settled(target: dict[str, Any], base: Point | None, actual: Point) -> str | None:
    """Return the reason of a verdict that needs no way, or None where one is to be read."""
    goal = float(target["value"])
    # A first figure of one's own above the goal says that it was reached, not that the goal lies below.
    falls = (
        base is not None
        and base.origin != "own"
        and target["relation"] in ("=", "~")
        and base.value > goal
    )
    down = target["relation"] == "<=" or falls

    def is_met(value: float) -> bool:
        return value <= goal if down else value >= goal

    if is_met(actual.value):
        return "reached"
    if not _known(target["year"]):
        return "no_year"
    if actual.year >= target["year"]:
        return "missed"
    # From within a bound there is no way to it: what runs away from it the faster would be the more ahead.
    is_lost = base is not None and base.year < actual.year and is_met(base.value)
    return "lost" if is_lost else None


def _on_the_way(
    points: tuple[Point | None, Point, Point], stated: float, amber: float, *, is_rate: bool
) -> dict[str, Any]:
    """Return what the way from base over actual to goal says of a target that is still open."""
    base, actual, goal = points
    needed = growth(actual.value, goal.value, goal.year - actual.year, is_rate=is_rate)
    found: dict[str, Any] = {"required_growth": needed}
    if base and base.year < actual.year and base.value != goal.value:
        found["expected"] = expected(base, goal, actual.year, is_rate=is_rate)
        found["way"] = (actual.value - base.value) / (found["expected"] - base.value)
        reasons = ("ahead", "behind", "far_behind")
    elif _known(stated) and not is_rate and needed > 0:
        found["way"] = stated / needed
        reasons = ("growth_enough", "growth_short", "growth_far")
    else:
        is_early = base is not None and actual.year <= base.year
        return found | {"light": "none", "reason": "not_since_base" if is_early else "no_base"}
    light = _light(found["way"], amber)
    return found | {"light": light, "reason": reasons[("green", "amber", "red").index(light)]}


def _light(way: float, amber: float) -> str:
    # A way of exactly 1 or exactly the bound must not fail for a rounding.
    if way >= 1 - _ROUNDING:
        return "green"
    return "amber" if way >= amber - _ROUNDING else "red"


def _base(target: dict[str, Any], told: list[Entry]) -> Point | None:
    for value, year, origin in (
        ("base_value", "base_year", "plan"),
        ("implied_base_value", "implied_base_year", "implied"),
    ):
        if _known(target.get(value)) and _known(target.get(year)):
            return Point(float(target[value]), int(target[year]), origin)
    return Point(told[0].value, told[0].year) if len(told) > 1 else None
