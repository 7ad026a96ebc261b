"""Targets by plan, with the growth that a target implies where a base year is known."""

from __future__ import annotations

from typing import Any

import pandas as pd

from gis.atlas import Atlas, kept
from gis.plans import targets
from gis.plans.targets import goal
from gis.words.amounts import floored, significant, stated_factor
from gis.words.catalogue import percent, text
from gis.words.language import in_language, sentences
from views.state.atlas import the_atlas
from views.state.choice import plan_names
from views.state.language import the_language
from views.widgets import grid


def base(row: dict[str, Any]) -> str:
    """Return the base of a target with its year, marked where growth implies it; else empty."""
    lang = the_language()
    factor = stated_factor(str(row["unit"]), lang)
    if not pd.isna(row["base_value"]):
        what, year = significant(row["base_value"] * factor, 10), row["base_year"]
    elif pd.isna(row["implied_base_value"]):
        # 比2025年下降10%: the year alone is what the goal is against.
        return "" if pd.isna(row["base_year"]) else f"{row['base_year']:.0f}"
    else:
        sign = targets.SIGNS.get(row["implied_base_relation"], "=")
        what = (
            f"{sign} {_implied(row['implied_base_value'] * factor, row['implied_base_relation'])}"
        )
        year = row["implied_base_year"]
    return text("map.qualified", lang, what=what, more=f"{year:.0f}")


def _implied(value: float, relation: object) -> str:
    """Return a base with one decimal, a bound rounded to its own side."""
    side = {">=": 1.0, "<=": -1.0}.get(str(relation))
    return f"{side * floored(side * value, 1) if side else value:z,.1f}"


@kept("plans", "targets")
def sheet(atlas: Atlas, plan: str | None, lang: str) -> pd.DataFrame:
    """Return the targets of one plan or of all as the page shows them; do not change it."""
    table = targets.table(atlas, plan)
    records = table.to_dict("records")
    names = plan_names()

    def wording(row: dict[str, Any], key: str) -> str:
        value = in_language(row, key, lang)
        return value if isinstance(value, str) else ""

    frame = pd.DataFrame(
        {
            text("table.plan", lang): [names.get(r["plan_id"], "") for r in records],
            text("table.indicator", lang): [targets.indicator(r, lang) for r in records],
            text("table.goal", lang): [goal(r, lang) for r in records],
            text("table.year", lang): [
                "" if pd.isna(r["year"]) else f"{r['year']:.0f}" for r in records
            ],
            text("table.base", lang): [base(r) for r in records],
            text("table.growth", lang): [
                ""
                if pd.isna(r["annual_growth_share"])
                else targets.signed(r["relation"], percent(r["annual_growth_share"], 1))
                for r in records
            ],
            text("table.locator", lang): table["locator"],
            text("table.note", lang): [
                sentences([wording(r, key) for key in ("note", "base_note", "derived_note")], lang)
                for r in records
            ],
        }
    )
    return frame.fillna("")


def show(plan: str | None) -> None:
    """Show the table of targets of one plan or of all."""
    lang = the_language()
    shown = grid.lean(sheet(the_atlas(), plan, lang), alike=[text("table.plan", lang)])
    # Those of one plan are read; those of all are sorted and searched.
    if plan is None:
        grid.words(shown, card=text("table.indicator", lang))
    else:
        grid.read(shown, headed=True)
