"""A connection to a project file: its changes whole or not at all, and whether the file is whole."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from gis import file_faults
from gis.errors import InputTableError, OutputError

_WAIT_S = 5.0


def connected(path: Path, mode: str) -> sqlite3.Connection:
    """Return a connection to a project file; what keeps it from being opened is said in words."""
    connection = None
    try:
        uri = f"{path.absolute().as_uri()}?mode={mode}"
        connection = sqlite3.connect(uri, uri=True, timeout=_WAIT_S, isolation_level=None)
        # A file may come from anywhere: its triggers and views run nothing of ours.
        connection.execute("PRAGMA trusted_schema = OFF")
        # A confirmed change is on the disk, in the one file.
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA synchronous = FULL")
    except sqlite3.DatabaseError as fault:
        if connection is not None:
            connection.close()
        key = (
            unread(fault, "error.project_none")
            if mode == "rw"
            else "error.cannot_write"
            if path.parent.is_dir()
            else "error.write_no_folder"
        )
        kind = InputTableError if mode == "rw" else OutputError
        raise kind(key, file=path, path=path, reason=file_faults.reason(fault)) from None
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection, path: Path) -> Iterator[sqlite3.Connection]:
    """Make what happens inside one change of the file, whole or not at all.

    Raises
    ------
    OutputError
        If another program holds the file.
    InputTableError
        If a table or a column is not there that another program took away.
    """
    try:
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")
    except sqlite3.OperationalError as fault:
        # A table or a column that is not there: nothing is to be closed to go on.
        is_damaged = fault.sqlite_errorcode & 0xFF == sqlite3.SQLITE_ERROR
        kind, word = (InputTableError, "damaged") if is_damaged else (OutputError, "busy")
        why = file_faults.reason(fault)
        raise kind(f"error.project_{word}", file=path, reason=why) from None


def integrity(path: str | Path) -> str:
    """Return what SQLite says of a file's integrity: ``ok`` when it is whole."""
    with closing(connected(Path(path), "rw")) as connection:
        return str(connection.execute("PRAGMA integrity_check").fetchone()[0])


def unread(fault: Exception, key: str) -> str:
    """Return the message for a file that cannot be read: another program writes it, else the one given."""
    code = getattr(fault, "sqlite_errorcode", 0) & 0xFF
    return "error.project_locked" if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) else key
