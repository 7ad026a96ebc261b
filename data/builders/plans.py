"""The plan tables of data/clusters, compiled from the hand-written files of data/plans.

``data/plans/<plan_id>.toml`` holds one policy document, ``data/plans/industries.toml`` the tree of
industries. Every place becomes an adcode of data/boundaries/regions.csv or the build stops with
the file, the record and the place.
"""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

from gis.plans import file, wordings
from gis.plans.named_places import Places
from gis.plans.rows import Context
from gis.schema import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

TREE = "industries.toml"
POINTS = "data/sources/facts/places.csv"


def read_points(root: Path) -> dict[tuple[str, str], dict[str, str]]:
    """Return the points of places.csv by (name, adcode), coordinates in degrees as written."""
    with (root / POINTS).open(encoding="utf-8", newline="") as stream:
        return {
            (row["name"], row["polygon_gb"].removeprefix("156")): row
            for row in csv.DictReader(stream)
        }


def read_places(root: Path) -> Places:
    """Return the places of data/boundaries/regions.csv."""
    with (root / "data" / "boundaries" / "regions.csv").open(
        encoding="utf-8", newline=""
    ) as stream:
        return Places(csv.DictReader(stream))


def read_tree(root: Path) -> list[dict[str, Any]]:
    """Return the records of data/plans/industries.toml, checked."""
    return wordings.parse((root / wordings.SOURCE).read_text(encoding="utf-8"))


def read_plans(root: Path) -> list[dict[str, Any]]:
    """Return the plan files, sorted by plan_id; each knows the file it came from."""
    plans = []
    for path in sorted((root / "data" / "plans").glob("*.toml")):
        if path.name == TREE:
            continue
        text = path.read_text(encoding="utf-8")
        plans.append(file.parse(text, f"data/plans/{path.name}", path.stem))
    return plans


def write(path: Path, columns: Iterable[str], rows: Iterable[Mapping[str, Any]]) -> None:
    r"""Write rows as UTF-8 CSV with "\n" line ends, columns in the given order."""
    names = list(columns)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(names)
        writer.writerows([file.cell(row.get(name)) for name in names] for row in rows)


def compile_tables(root: Path) -> dict[str, list[dict[str, Any]]]:
    """Return the rows of every plan table: plans by id, records in the order of the document."""
    tree = read_tree(root)
    tables: dict[str, list[dict[str, Any]]] = {name: [] for name in TABLES}
    tables["industries"] = wordings.rows(tree)
    places, points = read_places(root), read_points(root)
    for plan in read_plans(root):
        context = Context(plan, places, wordings.wordings(tree), points)
        for table, rows in file.expand(context, f"data/plans/{plan['plan_id']}.toml").items():
            tables[table] += rows
    for table, _, key in file.EXPANSIONS.values():
        file.require_unique(table, key, tables[table])
    return tables


def build(root: Path) -> None:
    """Write data/clusters: one CSV per table of gis.schema.TABLES."""
    for table, rows in compile_tables(root).items():
        write(root / "data" / "clusters" / f"{table}.csv", TABLES[table], rows)
