"""One plan as a file: TOML read, checked and expanded to the rows of the plan tables.

The build compiles ``data/plans/*.toml`` with it, and a user's own plan takes the same way:
:func:`read` makes of its text a :class:`Plan` that :meth:`gis.atlas.Atlas.with_plan` takes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gis.atlas import Atlas, kept
from gis.errors import InputTableError, SettingError, Term
from gis.plans import rows as plan_rows
from gis.plans import wordings
from gis.plans.named_places import Places
from gis.plans.records import PlanError, check, listed
from gis.schema import TABLES
from gis.tables import bounded_toml

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


# A plan of a province has some 50,000; one of ten thousand records two millions.
MAX_CHARACTERS = 2**22
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


@dataclass(frozen=True)
class Plan:
    """One plan, compiled: its id, and its rows of text by table of :data:`gis.schema.TABLES`."""

    plan_id: str
    tables: Mapping[str, tuple[dict[str, str], ...]]


def read(atlas: Atlas, content: str, where: str) -> Plan:
    """Return a plan written as TOML in the form of ``data/plans/*.toml``.

    Parameters
    ----------
    atlas
        What its names are looked up in: regions, industries, points of sites.
    content
        The text of the file.
    where
        What faults call the file.

    Raises
    ------
    InputTableError
        If the text breaks the form; the message names file, record and key.
    """
    points = {
        (row["name"], row["region_code"]): {**row, "source": row["coordinate_source"]}
        for row in atlas.rows("sites")
        if row["lon"]
    }
    try:
        plan = parse(content, where)
        require_sound(plan, where)
        known = wordings.of_rows(atlas.rows("industries"))
        own = own_industries(plan, known, where)
        context = plan_rows.Context(
            plan,
            places(atlas),
            known | {row["name"]: row["industry_id"] for row in own},
            points,
        )
        points |= _borrowed(atlas, context)
        tables = {**expand(context, where), "industries": own}
        for table, _, key in EXPANSIONS.values():
            require_unique(table, key, tables[table])
    except ValueError as fault:
        raise InputTableError(
            "error.plan_file", path=where, reason=getattr(fault, "told", None) or str(fault)
        ) from fault
    return Plan(
        context.plan["plan_id"],
        {
            name: tuple({column: cell(row.get(column)) for column in TABLES[name]} for row in rows)
            for name, rows in tables.items()
        },
    )


def _borrowed(atlas: Atlas, context: plan_rows.Context) -> dict[tuple[str, str], dict[str, str]]:
    """Return the points of sites that the atlas has under the same id in the same region, by their name here.

    So the file of a bundled plan can be copied and changed: names of points are known to its build alone.
    """
    known = {
        (row["site_id"].rpartition("/")[2], row["region_code"]): {
            **row,
            "source": row["coordinate_source"],
        }
        for row in atlas.rows("sites")
        if row["lon"]
    }
    found = {}
    for record in context.plan.get("site", []):
        try:
            code = context.code(record["place"])
            if (record["id"], code) in known:
                found[record["point"], code] = known[record["id"], code]
        except (ValueError, KeyError, TypeError):
            # Said with the number of the record, where the records are read.
            continue
    return {key: row for key, row in found.items() if key not in context.points}


@kept("regions")
def places(atlas: Atlas) -> Places:
    """Return the regions as names of plans are looked up among them."""
    return Places(atlas.rows("regions"))


def own_industries(
    plan: Mapping[str, Any], known: Mapping[str, str], where: str
) -> list[dict[str, Any]]:
    """Return the rows of the industries that a user's plan adds to the tree, each under no parent.

    A wording that the atlas knows already is not added again, so that two plans may bring it.
    """
    rows = []
    for number, record in enumerate(listed(plan, "industry"), start=1):
        try:
            check("industry", record)
        except PlanError as fault:
            named = record.get("name") if isinstance(record, dict) else None
            at = Term(
                "plan_fault.record", table="[[industry]]", number=number, locator=named or "—"
            )
            told = Term("plan_fault.at", at=at, what=fault.told or str(fault))
            raise PlanError(f"{where}, industry {number}: {fault}", told) from fault
        if wordings.find(record["name"], known) is None:
            same = {key: record.get(key) for key in ("name", "name_en", "stage", "note", "note_en")}
            rows.append({"industry_id": record["id"], "aliases": "", **same})
    return rows


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
        plan = bounded_toml.parse(content, "plan_fault.toml", MAX_CHARACTERS)
    except SettingError as fault:
        raise PlanError(f"{where}: {fault}", Term(fault.key, **fault.values)) from fault
    if plan_id is not None and plan.get("plan_id") != plan_id:
        raise PlanError(
            f"{where}: plan_id is {plan.get('plan_id')!r}, expected the name of the file",
            Term("plan_fault.id", found=plan.get("plan_id") or "–", expected=plan_id),
        )
    return plan


def expand(context: plan_rows.Context, source: str) -> dict[str, list[dict[str, Any]]]:
    """Return the rows of one plan by table; raise PlanError with the file and record at fault."""
    require_sound(context.plan, source)
    where, at = source, Term("plan_fault.head")
    tables: dict[str, list[dict[str, Any]]] = {"plans": []}
    try:
        tables["plans"].append(plan_rows.plan_row(context))
        for kind, (table, rows_of, _) in EXPANSIONS.items():
            tables[table] = []
            for number, record in enumerate(context.plan.get(kind, []), start=1):
                where, at = _place(source, kind, number, record)
                tables[table] += rows_of(record, context)
    except ValueError as fault:
        told = Term("plan_fault.at", at=at, what=getattr(fault, "told", None) or str(fault))
        raise PlanError(f"{where}: {fault}", told) from fault
    return tables


def require_sound(plan: Mapping[str, Any], source: str) -> None:
    """Raise PlanError where the head or a record has a key or a value that it may not have.

    All are looked at before one is read: a designation hangs on sites that stand below it.
    """
    where, at = source, Term("plan_fault.head")
    try:
        check("plan", plan)
        records = {kind: listed(plan, kind) for kind in EXPANSIONS}
        for kind, number, record in (
            (k, n, r) for k, rows in records.items() for n, r in enumerate(rows, start=1)
        ):
            where, at = _place(source, kind, number, record)
            check(kind, record)
    except ValueError as fault:
        told = Term("plan_fault.at", at=at, what=getattr(fault, "told", None) or str(fault))
        raise PlanError(f"{where}: {fault}", told) from fault


def _place(source: str, kind: str, number: int, record: object) -> tuple[str, Term]:
    """Return what a fault calls a record: for those who build the data, and for its reader."""
    locator = record.get("locator") if isinstance(record, dict) else None
    at = Term("plan_fault.record", table=f"[[{kind}]]", number=number, locator=locator or "—")
    return f"{source}, {kind} {number} ({locator})", at


def require_unique(table: str, key: tuple[str, ...], rows: Iterable[Mapping[str, Any]]) -> None:
    """Raise PlanError where two rows of a table share their key."""
    seen = set()
    for row in rows:
        found = tuple(row.get(column) for column in key)
        if found in seen:
            told = Term(
                "plan_fault.twice",
                what=Term(f"plan_fault.table.{table}"),
                found=" / ".join(map(str, found)),
            )
            raise PlanError(f"{table}: {found} stands twice", told)
        seen.add(found)
