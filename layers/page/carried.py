"""What an HTML map carries, so that the tool opens it again: its choices, its own plans, versions.

The block is data inside the file, which no browser runs. It is read like any stranger's file: bounded,
its choices by the reader of :mod:`layers.export.order_file`, its plans held against the schema.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from gis import __version__
from gis.atlas import Atlas
from gis.errors import AtlasError, InputTableError
from gis.plans.file import EXPANSIONS, Plan
from gis.schema import TABLES
from layers.escape import script_json
from layers.export.formats import FORMATS

VERSION = 1
MOST_BYTES = 20_000_000
_MOST_ROWS = 20_000
_OPEN = f'<script type="{FORMATS["json"].media_type}" id="cluster-atlas">'
_BLOCK = re.compile(re.escape(_OPEN.encode()) + rb"(.*?)</script>", re.DOTALL)
_ID = re.compile(r"[\w.-]{1,120}")
_OF_PLAN = ("plans", "industries", *(table for table, _, _ in EXPANSIONS.values()))


@dataclass(frozen=True)
class Carried:
    """What was found in a file.

    Attributes
    ----------
    choices
        TOML of the order.
    plans
        Plans that are not bundled.
    versions
        Of tool and data that made the file.
    """

    choices: str
    plans: tuple[Plan, ...]
    versions: dict[str, str]


def versions(atlas: Atlas) -> dict[str, str]:
    """Return the versions of tool and data."""
    return {"tool": __version__, "data": atlas.key[:12]}


def own_plans(atlas: Atlas) -> list[str]:
    """Return the ids of an atlas's plans that are not bundled."""
    bundled = {row["plan_id"] for row in Atlas.bundled().rows("plans")}
    return [row["plan_id"] for row in atlas.rows("plans") if row["plan_id"] not in bundled]


def block(atlas: Atlas, choices: str) -> str:
    """Return the block of a file as JSON that is safe inside a script."""
    plans = [{"plan_id": plan, "tables": _tables(atlas, plan)} for plan in own_plans(atlas)]
    return script_json(
        {
            "cluster_atlas": VERSION,
            "versions": versions(atlas),
            "choices": choices,
            "plans": plans,
        }
    )


def _tables(atlas: Atlas, plan: str) -> dict[str, list[dict[str, str]]]:
    """Return the rows of one plan by table, and the industries that only it brought."""
    found = {
        table: [
            {column: row[column] for column in TABLES[table]}
            for row in atlas.rows(table)
            if row["plan_id"] == plan
        ]
        for table in _OF_PLAN
        if table != "industries"
    }
    known = {row["industry_id"] for row in Atlas.bundled().rows("industries")}
    used = {row["industry_id"] for row in found["designations"]}
    found["industries"] = [
        {column: row[column] for column in TABLES["industries"]}
        for row in atlas.rows("industries")
        if row["industry_id"] in used - known
    ]
    return found


def element(carried: str) -> str:
    """Return the element of a page that holds a block; no browser runs it."""
    return f"{_OPEN}{carried}</script>"


def read(content: bytes, name: str) -> Carried:
    """Return what an HTML map carries.

    Parameters
    ----------
    content
        The file.
    name
        What faults call it.

    Raises
    ------
    InputTableError
        If it is too large, no map of this tool, or its block is damaged.
    """
    if len(content) > MOST_BYTES:
        raise InputTableError("error.carried_size", path=name, most=MOST_BYTES // 1_000_000)
    found = _BLOCK.search(content)
    if found is None:
        raise InputTableError("error.carried_none", path=name)
    try:
        block_ = json.loads(found[1].decode("utf-8"))
        return _of(block_)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise InputTableError("error.carried_broken", path=name) from None


def _of(given: dict[str, Any]) -> Carried:
    if given["cluster_atlas"] != VERSION:
        raise ValueError(given["cluster_atlas"])
    said = {str(key): str(value)[:80] for key, value in given["versions"].items()}
    choices = given["choices"]
    if not isinstance(choices, str):
        raise TypeError(choices)
    return Carried(choices, tuple(_plan(plan) for plan in given["plans"]), said)


def _plan(given: dict[str, Any]) -> Plan:
    """Return a plan whose tables have the columns of the schema and nothing but text in them."""
    plan_id, tables = given["plan_id"], given["tables"]
    if not _ID.fullmatch(plan_id) or set(tables) != set(_OF_PLAN):
        raise ValueError(plan_id)
    rows = {}
    for table, found in tables.items():
        wanted = set(TABLES[table])
        if len(found) > _MOST_ROWS or any(set(row) != wanted for row in found):
            raise ValueError(table)
        if not all(isinstance(cell, str) for row in found for cell in row.values()):
            raise TypeError(table)
        if table != "industries" and any(row["plan_id"] != plan_id for row in found):
            raise ValueError(table)
        rows[table] = tuple(found)
    return Plan(plan_id, rows)


def joined(atlas: Atlas, carried: Carried) -> Atlas:
    """Return an atlas with the plans that a file carries and the atlas does not have.

    Raises
    ------
    AtlasError
        If a plan names a region or an industry that the atlas does not know.
    """
    have = {row["plan_id"] for row in atlas.rows("plans")}
    for plan in carried.plans:
        if plan.plan_id in have:
            continue
        _known(atlas, plan)
        atlas = atlas.with_plan(plan)
    return atlas


def _known(atlas: Atlas, plan: Plan) -> None:
    regions = {row["adcode"] for row in atlas.rows("regions")} | {"", "100000"}
    for table, rows in plan.tables.items():
        for row in rows:
            if row.get("region_code", "") not in regions:
                raise AtlasError(
                    "error.carried_region", plan=plan.plan_id, table=table, found=row["region_code"]
                )
