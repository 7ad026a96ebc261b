"""Which findings decide a reading, and in which order reasons are given.

Missing data is no weakness. A reading rests on figures about the region itself and on what its
industry needs; what lies around or above, what is known without a figure, what the plan claims of
itself and what has grown old are shown and decide nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Iterable

# Where a finding stands, strongest first.
STRENGTHS = (
    "production",
    "region",
    "possible",
    "weak_source",
    "market",
    "present",
    "around",
    "above",
    "stated",
    "exploration",
    "access",
)
# A documented fact of the region that may support; figures of the region that speak in part.
FIRM = ("production", "region")
PARTLY = ("possible", "weak_source", "market")
# Shown beside the findings: a wish to explore is no deposit, and a station serves any trade.
CONTEXT = ("exploration", "access")
# What a table or a plan says of raw materials; the other roles are a market and access.
RAW_ROLES = ("main", "ingredient")
ASSUMPTION = "assumption"
# A figure older than so many years is marked and decides nothing.
LASTING_YEARS = 10
OLD, UNDATED = "old", "undated"
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


class Reading(NamedTuple):
    """What findings amount to.

    Attributes
    ----------
    grade
        ``supported``, ``weak`` or ``no_data``.
    needs_known, needs
        Groups of raw materials that a deciding figure speaks to, of how many.
    needs_recorded
        False where nothing is recorded of what the industry needs.
    """

    grade: str
    needs_known: int
    needs: int
    needs_recorded: bool


def year_of(vintage: object) -> float:
    """Return the year that a vintage names, NaN where it names none.

    Examples
    --------
    >>> year_of("2021-12-31"), year_of("2011末"), year_of("十四五末")
    (2021.0, 2011.0, nan)
    """
    found = _YEAR.search(vintage) if isinstance(vintage, str) else None
    return float(found[0]) if found else float("nan")


def latest_year(vintages: Iterable[object], *others: int) -> float:
    """Return the latest year among vintages: the year from which age is counted, without a clock.

    Examples
    --------
    >>> latest_year(["2008", "2021-12-31", None], 2020)
    2021.0
    """
    years = pd.Series([*map(year_of, vintages), *map(float, others)], dtype=float)
    return float(years.max())


def weighed(item: dict[str, Any], latest: float) -> dict[str, Any]:
    """Return a finding with its year, its age and whether it may decide a reading.

    Parameters
    ----------
    latest
        Year from which age is counted.

    Returns
    -------
    dict
        The item and ``year`` (NaN unknown), ``age`` (``old``: more than ``LASTING_YEARS``;
        ``undated``; else empty, also for what is no figure) and ``decides``.
    """
    strength = item["strength"]
    figure = strength == "production" or pd.notna(item.get("value"))
    year = year_of(item.get("vintage")) if figure else float("nan")
    age = ""
    if figure and strength not in CONTEXT:
        age = UNDATED if pd.isna(year) else OLD if latest - year > LASTING_YEARS else ""
    decides = figure and not age and strength in (*FIRM, *PARTLY)
    return {**item, "year": year, "age": age, "decides": bool(decides)}


def in_order(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return weighed findings by weight: what decides, then firmness, nearness and the newest.

    The order of the tables does not show.
    """

    def key(item: dict[str, Any]) -> tuple[object, ...]:
        km, year = item.get("km"), item["year"]
        return (
            not item["decides"],
            STRENGTHS.index(item["strength"]),
            0.0 if km is None or pd.isna(km) else km,
            9999.0 if pd.isna(year) else -year,
            item.get("need_group") or 0,
            *(str(item.get(part)) for part in ("where", "place", "need_id", "mineral", "source")),
        )

    return sorted(items, key=key)


def read(items: list[dict[str, Any]], needs: list[Any]) -> Reading:
    """Return what weighed findings amount to.

    Parameters
    ----------
    needs
        Raw materials of the chain, with ``role`` and ``need_group``.
    """
    groups = {need.need_group for need in needs}
    main = {need.need_group for need in needs if need.role == "main"}
    deciding = [item for item in items if item["decides"]]
    met = {item["need_group"] for item in deciding if item.get("role") in RAW_ROLES}
    firm = {
        item["need_group"]
        for item in deciding
        if item["strength"] == "region" and item.get("basis") != ASSUMPTION
    }
    grade = "weak" if deciding else "no_data"
    if any(item["strength"] == "production" for item in deciding) or (main and main <= firm):
        grade = "supported"
    return Reading(grade, len(met & groups), len(groups), bool(groups))
