"""One plan as a file: TOML read, checked and expanded to the rows of the plan tables.

The build compiles ``data/plans/*.toml`` with it, and a user's own plan takes the same way.
"""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any

from gis.plans import rows as plan_rows
from gis.plans.records import PlanError, check

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# Type of record in a plan file -> (table, expansion, columns that make a row unique).
EXPANSIONS = {
    "designation": ("designations", plan_rows.designation_rows, ("designation_id",)),
    "site": ("sites", plan_rows.site_rows, ("site_id",)),
    "target": ("targets", plan_rows.target_rows, ("target_id",)),
    "chain": ("chains", plan_rows.chain_rows, ("chain_id", "position")),
    "link": ("links", plan_rows.link_rows, ("link_id", "role", "place")),
    "incentive": ("incentives", plan_rows.incentive_rows, ("incentive_id",)),
    "mineral": (
        "plan_minerals",
        plan_rows.mineral_rows,
        ("plan_id", "mineral", "kind", "region_code"),
    ),
}


def parse(content: str, where: str, plan_id: str | None = None) -> dict[str, Any]:
    """Return a plan as its TOML says, with the id that its file promises.

    Parameters
    ----------
    content
        The text of the file.
    where
        What faults call the file.
    plan_id
        The id that the plan must bear; None takes any.

    Raises
    ------
    PlanError
        If the text is no TOML, or the plan bears another id than its file.
    """
    try:
        plan: dict[str, Any] = tomllib.loads(content)
    except tomllib.TOMLDecodeError as fault:
        raise PlanError(f"{where}: {fault}") from fault
    if plan_id is not None and plan.get("plan_id") != plan_id:
        raise PlanError(
            f"{where}: plan_id is {plan.get('plan_id')!r}, expected the name of the file"
        )
    return plan


def expand(context: plan_rows.Context, source: str) -> dict[str, list[dict[str, Any]]]:
    """Return the rows of one plan by table; raise PlanError with the file and record at fault."""
    where = source
    tables: dict[str, list[dict[str, Any]]] = {"plans": []}
    try:
        check("plan", context.plan)
        tables["plans"].append(plan_rows.plan_row(context))
        for kind, (table, rows_of, _) in EXPANSIONS.items():
            tables[table] = []
            for number, record in enumerate(context.plan.get(kind, []), start=1):
                where = f"{source}, {kind} {number} ({record.get('locator')})"
                check(kind, record)
                tables[table] += rows_of(record, context)
    except ValueError as fault:
        raise PlanError(f"{where}: {fault}") from fault
    return tables


def require_unique(table: str, key: tuple[str, ...], rows: Iterable[Mapping[str, Any]]) -> None:
    """Raise PlanError where two rows of a table share their key."""
    seen = set()
    for row in rows:
        found = tuple(row.get(column) for column in key)
        if found in seen:
            raise PlanError(f"{table}: {found} stands twice")
        seen.add(found)
