"""Goals of a difference of plans as a reader is shown them: with the signs of their bounds, unit and year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gis.plans.targets import signed
from gis.words import catalogue

if TYPE_CHECKING:
    import pandas as pd


def goals_said(rows: pd.DataFrame, lang: str = "zh") -> pd.DataFrame:
    """Return the targets of a difference with unit and year in the bounds, as a reader of a table wants them."""
    made = rows.copy()
    for column in ("before", "after"):
        sides = zip(made[column], made["unit"], made[f"year_{column}"], strict=True)
        made[column] = [_goal(bound, unit, year, lang) for bound, unit, year in sides]
    return made


def bounds_said(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the targets of a difference with the signs of their bounds as a reader is shown them.

    Examples
    --------
    >>> import pandas as pd
    >>> bounds_said(pd.DataFrame({"before": [">=3200", "翻一番"], "after": ["~5–6", ""]})).to_numpy().tolist()
    [['≥ 3200', '≈ 5–6'], ['翻一番', '']]
    """
    return rows.assign(
        **{side: [_signed(one) for one in rows[side]] for side in ("before", "after")}
    )


def _signed(bound: str) -> str:
    figure = bound.lstrip("<>=~")
    return signed(bound.removesuffix(figure), figure)


def _goal(bound: str, unit: str, year: str, lang: str) -> str:
    """Return a bound with its unit and year; a goal in words has no unit.

    Examples
    --------
    >>> _goal(">=3200", "亿元", "2030", "zh"), _goal("3200", "亿元", "", "en"), _goal("明显提升", "", "2030", "zh"), _goal("", "亿元", "", "zh")
    ('≥ 3200亿元（2030年）', '3200 亿元', '明显提升（2030年）', '')
    """
    if not bound:
        return ""
    between = " " if lang == "en" and unit else ""
    figure = bound.lstrip("<>=~")
    said = _signed(f"{bound}{between}{unit}" if figure[:1].isdigit() else bound)
    return catalogue.text("cli.diff-plans.goal", lang, goal=said, year=year) if year else said
