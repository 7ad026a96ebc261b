"""Formats of a project file: an older one is brought up to date, and a copy of it kept beside it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from pathlib import Path

from gis import file_faults
from gis.errors import InputTableError, OutputError
from gis.project import schema
from gis.project.connection import transaction
from gis.tables.files import replacing


def bring_up(connection: sqlite3.Connection, path: Path) -> None:
    """Bring a project file to the format of today; one that has it already is left as it is.

    Parameters
    ----------
    connection
        The open connection to the file.
    path
        The file; the copy of an older one stands beside it, as ``a.v2.gpkg``.

    Raises
    ------
    InputTableError
        If the file is of a newer format than the tool knows.
    OutputError
        If the copy cannot be written; the file is then as it was.
    sqlite3.DatabaseError, KeyError, ValueError
        If it is no project file.
    """
    facts = dict(connection.execute("SELECT name, value FROM project_facts").fetchall())
    found = int(facts["format"])
    if found > schema.FORMAT:
        raise InputTableError("error.project_newer", file=path, found=found, known=schema.FORMAT)
    if found < schema.FORMAT:
        _migrate(connection, path, found)


def _migrate(connection: sqlite3.Connection, path: Path, version: int) -> None:
    ends = (f"-{number}" if number > 1 else "" for number in count(1))
    names = (f"{path.stem}.v{version}{end}{path.suffix}" for end in ends)
    kept = next(copy for copy in map(path.with_name, names) if not copy.exists())
    try:
        with replacing(kept) as draft:
            shutil.copy2(path, draft)
        with transaction(connection, path):
            for step in range(version, schema.FORMAT):
                MIGRATIONS[step](connection)
            now = "UPDATE project_facts SET value = ? WHERE name = 'format'"
            connection.execute(now, (str(schema.FORMAT),))
    except Exception as fault:
        # Nothing was changed: a copy is no use. Who stops the program may do so when all is, and keeps it.
        with suppress(OSError):
            kept.unlink(missing_ok=True)
        if not isinstance(fault, OSError):  # our own OutputError is one
            raise
        why = getattr(fault, "values", {}).get("reason") or file_faults.reason(fault)
        said = {"found": version, "known": schema.FORMAT}
        raise OutputError("error.project_older", file=path, reason=why, **said) from None


def _to_2(connection: sqlite3.Connection) -> None:
    """Bring the tables of format 1 to format 2: a layer of outlines, layers named by their kind."""
    rows = connection.execute("SELECT name, sha256 FROM project_layers ORDER BY id").fetchall()
    connection.execute("DROP TABLE project_layers")
    for statement in schema.statements():
        if statement.startswith(("CREATE TABLE outlines", "CREATE TABLE project_layers")):
            connection.execute(statement)
    schema.announce(connection, "outlines", "MULTIPOLYGON")
    connection.executemany(
        "INSERT INTO project_layers (kind, name, sha256) VALUES ('points', ?, ?)", rows
    )


def _to_3(connection: sqlite3.Connection) -> None:
    """Bring the tables of format 2 to format 3: changes that were made together share a step."""
    connection.execute("ALTER TABLE project_changes ADD COLUMN step INTEGER NOT NULL DEFAULT 0")
    # Until now each change was a step of its own.
    connection.execute("UPDATE project_changes SET step = id")


# Steps from one format to the next: MIGRATIONS[n] takes n to n + 1.
MIGRATIONS: dict[int, Callable[[sqlite3.Connection], None]] = {1: _to_2, 2: _to_3}
