"""What one edit does to the rows of an atlas."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gis.plans.file import cell
from gis.schema import TABLES
from gis.words.catalogue import text

if TYPE_CHECKING:
    from gis.scenarios.scenario import Edit

Row = Mapping[str, str]
# Designations and sites that a scenario brings without a plan belong to a plan of this id.
OWN_PLAN = "scenario"
# What an addition says for its plan that is to belong to none.
NO_PLAN = "-"


@dataclass(frozen=True)
class Effect:
    """What one edit does: what it is about, and rows by (table, id); None takes a row away."""

    edit: Edit
    subject: tuple[str, ...]
    rows: Mapping[tuple[str, str], Row | None]


def blank(table: str, values: Mapping[str, object]) -> Row:
    """Return a row of a table with some values as cells, the others empty."""
    return {column: cell(values.get(column)) for column in TABLES[table]}


def own_plan() -> dict[tuple[str, str], Row | None]:
    """Return the row of the plan that holds what a scenario brings without a plan."""
    made = {
        "plan_id": OWN_PLAN, "title": text("scenario.plan_title"),
        "short_title": text("scenario.plan_short", "zh"),
        "short_title_en": text("scenario.plan_short", "en"),
        "scope_code": "100000", "stage": "scenario",
    }  # fmt: skip
    return {("plans", OWN_PLAN): blank("plans", made)}
