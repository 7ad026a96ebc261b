"""The plan tables of data/clusters, compiled from the hand-written files of data/plans.

``data/plans/<plan_id>.toml`` holds one policy document, ``data/plans/industries.toml`` the tree of
industries. Every place becomes an adcode of data/boundaries/regions.csv or the build stops with
the file, the record and the place.
"""

from __future__ import annotations

import csv
import tomllib
from typing import TYPE_CHECKING, Any

from data.builders import industries, plan_rows
from data.builders.places import Places
from data.builders.plan_records import PlanError, check
from gis.schema import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

TREE = "industries.toml"
POINTS = "data/sources/facts/places.csv"
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


def read_points(root: Path) -> dict[tuple[str, str], dict[str, str]]:
    """Return the points of places.csv by (name, adcode), coordinates in degrees as written."""
    with (root / POINTS).open(encoding="utf-8", newline="") as stream:
        return {
            (row["name"], row["polygon_gb"].removeprefix("156")): row
            for row in csv.DictReader(stream)
        }


def read_plans(root: Path) -> list[dict[str, Any]]:
    """Return the plan files, sorted by plan_id; each knows the file it came from."""
    plans = []
    for path in sorted((root / "data" / "plans").glob("*.toml")):
        if path.name == TREE:
            continue
        with path.open("rb") as stream:
            plan = tomllib.load(stream)
        if plan.get("plan_id") != path.stem:
            raise PlanError(
                f"data/plans/{path.name}: plan_id is {plan.get('plan_id')!r}, expected the name "
                "of the file"
            )
        plans.append(plan)
    return plans


def expand(context: plan_rows.Context) -> dict[str, list[dict[str, Any]]]:
    """Return the rows of one plan by table; raise PlanError with the record at fault."""
    plan_id = context.plan["plan_id"]
    where = f"data/plans/{plan_id}.toml"
    tables: dict[str, list[dict[str, Any]]] = {"plans": []}
    try:
        check("plan", context.plan)
        tables["plans"].append(plan_rows.plan_row(context))
        for kind, (table, rows_of, _) in EXPANSIONS.items():
            tables[table] = []
            for number, record in enumerate(context.plan.get(kind, []), start=1):
                where = f"data/plans/{plan_id}.toml, {kind} {number} ({record.get('locator')})"
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


def cell(value: object) -> str:
    """Return a value as it stands in a CSV cell: nothing is empty, 5.0 is 5, True is true.

    Examples
    --------
    >>> [cell(value) for value in (None, 5.5, 1000.0, True, "成都市")]
    ['', '5.5', '1000', 'true', '成都市']
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def write(path: Path, columns: Iterable[str], rows: Iterable[Mapping[str, Any]]) -> None:
    r"""Write rows as UTF-8 CSV with "\n" line ends, columns in the given order."""
    names = list(columns)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(names)
        writer.writerows([cell(row.get(name)) for name in names] for row in rows)


def compile_tables(root: Path) -> dict[str, list[dict[str, Any]]]:
    """Return the rows of every plan table: plans by id, records in the order of the document."""
    tree = industries.read(root)
    tables: dict[str, list[dict[str, Any]]] = {name: [] for name in TABLES}
    tables["industries"] = industries.rows(tree)
    places, points = Places.read(root), read_points(root)
    for plan in read_plans(root):
        context = plan_rows.Context(plan, places, industries.wordings(tree), points)
        for table, rows in expand(context).items():
            tables[table] += rows
    for table, _, key in EXPANSIONS.values():
        require_unique(table, key, tables[table])
    return tables


def build(root: Path) -> None:
    """Write data/clusters: one CSV per table of gis.schema.TABLES."""
    for table, rows in compile_tables(root).items():
        write(root / "data" / "clusters" / f"{table}.csv", TABLES[table], rows)
