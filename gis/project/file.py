"""A project file: everything a planner brings and makes, saved after each change, with undo.

This is the one module that stores a project; whoever wants another storage replaces it. Every change
is one transaction of SQLite: it is there whole after a crash, or not at all.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from gis import file_faults
from gis.errors import InputTableError, OutputError, Term
from gis.project import formats, layers, outside, schema, systems
from gis.project.connection import connected, transaction, unread
from gis.project.layers import OUTLINES, POINTS, Feature, Outline, Point, pack

_MAX_BYTES = 256 * 2**20


@dataclass(frozen=True)
class Change:
    """A change as the file remembers it: what it was about, and whether it was undone."""

    kind: str
    name: str
    is_undone: bool


class Project:
    """An open project file.

    Parameters
    ----------
    path
        The file.
    connection
        Its open connection; :meth:`load` and :meth:`new` make one.

    Examples
    --------
    >>> import tempfile
    >>> path = Path(tempfile.mkdtemp()) / "a.gpkg"
    >>> with Project.new(path) as project:
    ...     project.put("scenario", "one", b"title = 'x'")
    ...     project.put_points("own", [Point(104.5, 30.0, "一号")])
    ...     project.names("scenario"), project.undo()[0].name, project.points("own")
    (['one'], 'own', [])
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection
        # The step that changes belong to while several are made together.
        self.step_now: int | None = None

    # Opening and closing -----------------------------------------------------------------

    @classmethod
    def new(
        cls,
        path: str | Path,
        *,
        facts: dict[str, str] | None = None,
        styles: Mapping[str, str] | None = None,
    ) -> Self:
        """Make an empty project; a file that is there already is left alone.

        Parameters
        ----------
        facts
            Versions and hashes of tool and data, by name.
        styles
            See :func:`gis.project.schema.create`.

        Raises
        ------
        OutputError
            If the file exists or cannot be written.
        """
        target = Path(path)
        if target.exists():
            raise OutputError("error.project_exists", file=target)
        connection = connected(target, "rwc")
        project = cls(target, connection)
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {schema.GEOPACKAGE_VERSION}")
        with transaction(connection, target):
            schema.create(connection, styles or {})
            for name, value in {"format": str(schema.FORMAT), **(facts or {})}.items():
                connection.execute(
                    "INSERT INTO project_facts (name, value) VALUES (?, ?)", (name, value)
                )
        return project

    @classmethod
    def load(cls, path: str | Path) -> Self:
        """Open a project; one of an older version is brought up to date and a copy of it kept.

        Raises
        ------
        InputTableError
            If there is no such file, it is no project, or of a newer version than the tool.
        """
        source = Path(path)
        if not source.is_file():
            raise InputTableError("error.text_not_found", file=source)
        if source.stat().st_size > _MAX_BYTES:
            raise InputTableError("error.project_size", file=source, limit=_MAX_BYTES // 2**20)
        connection = connected(source, "rw")
        project = cls(source, connection)
        try:
            formats.bring_up(connection, source)
        except InputTableError:
            connection.close()
            raise
        except (sqlite3.DatabaseError, KeyError, ValueError) as fault:
            connection.close()
            raise InputTableError(unread(fault, "error.project_none"), file=source) from None
        except BaseException:
            connection.close()
            raise
        return project

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def __enter__(self) -> Self:
        """Return the project, to be closed at the end."""
        return self

    def __exit__(self, kind: object, fault: object, where: object) -> None:
        """Close the file; say of which table another program took away that it is missing."""
        self.close()
        if isinstance(fault, sqlite3.DatabaseError):
            key = unread(fault, "error.project_damaged")
            raise InputTableError(key, file=self.path, reason=file_faults.reason(fault)) from None

    @contextmanager
    def together(self) -> Iterator[Self]:
        """Make every change inside one: all are saved or none, and one undo takes them back together.

        Examples
        --------
        >>> import tempfile
        >>> with Project.new(Path(tempfile.mkdtemp()) / "a.gpkg") as project:
        ...     with project.together():
        ...         project.put("scenario", "one", b"title = 'x'")
        ...         project.put("scenario", "two", b"title = 'y'")
        ...     [change.name for change in project.undo()], project.names("scenario")
        (['two', 'one'], [])
        """
        with transaction(self._connection, self.path) as connection:
            (last,) = connection.execute(
                "SELECT COALESCE(MAX(step), 0) FROM project_changes"
            ).fetchone()
            self.step_now = last + 1
            try:
                yield self
            finally:
                self.step_now = None

    # What is in it -----------------------------------------------------------------------

    def facts(self) -> dict[str, str]:
        """Return versions and hashes of tool and data, by name."""
        rows = self._connection.execute("SELECT name, value FROM project_facts ORDER BY name")
        return dict(rows.fetchall())

    def names(self, kind: str) -> list[str]:
        """Return the names of the documents of a kind, or of the layers of points."""
        table = "project_layers" if kind in layers.KINDS else "project_documents"
        rows = self._connection.execute(
            f"SELECT name FROM {table} WHERE kind = ? ORDER BY name",  # noqa: S608
            (kind,),
        )
        return [name for (name,) in rows]

    def content(self, kind: str, name: str) -> bytes | None:
        """Return a document, None where there is none of that name."""
        row = self._connection.execute(
            "SELECT content FROM project_documents WHERE kind = ? AND name = ?", (kind, name)
        ).fetchone()
        return None if row is None else _as_bytes(row[0])

    def features(self, kind: str, layer: str) -> list[Feature]:
        """Return the features of a layer in the order of the file; without those that are none."""
        known = layers.KINDS[kind]
        columns = ", ".join(known.columns)
        try:
            rows = self._connection.execute(
                f"SELECT geom, {columns} FROM {kind} WHERE layer = ? ORDER BY fid",  # noqa: S608 (our own names)
                (layer,),
            ).fetchall()
        except sqlite3.OperationalError:
            # Another program took the table away; check names it.
            return []
        texts = [[str(t or "") for t in row[1:]] for row in rows]
        found = known.of(systems.in_degrees([row[0] for row in rows]), texts)
        return [feature for feature in found if feature is not None]

    def points(self, layer: str) -> list[Point]:
        """Return the points of a layer; see :meth:`features`."""
        return [p for p in self.features(POINTS, layer) if isinstance(p, Point)]

    def outlines(self, layer: str) -> list[Outline]:
        """Return the outlines of a layer; see :meth:`features`."""
        return [p for p in self.features(OUTLINES, layer) if isinstance(p, Outline)]

    def changes(self) -> list[Change]:
        """Return every change, the oldest first."""
        rows = self._connection.execute(
            "SELECT kind, name, is_undone FROM project_changes ORDER BY id"
        )
        return [Change(kind, name, bool(undone)) for kind, name, undone in rows]

    # Changing it -------------------------------------------------------------------------

    def put(self, kind: str, name: str, content: bytes) -> None:
        """Save a document under a name; what stood there can be had back by undo."""
        if kind not in schema.KINDS:
            raise InputTableError("error.project_kind", found=kind, known=schema.KINDS)
        self._change(kind, name, content)

    def put_points(self, layer: str, points: Sequence[Point]) -> None:
        """Save the points of a layer in place of those that it had."""
        self.put_layer(POINTS, layer, points)

    def put_outlines(self, layer: str, outlines: Sequence[Outline]) -> None:
        """Save the outlines of a layer in place of those that it had."""
        self.put_layer(OUTLINES, layer, outlines)

    def put_layer(self, kind: str, layer: str, features: Sequence[Feature]) -> None:
        """Save the features of a layer of a kind in place of those that it had."""
        if kind not in layers.KINDS:
            raise InputTableError("error.project_kind", found=kind, known=tuple(layers.KINDS))
        # As it will be read back: its hash must not call it changed from outside.
        self._change(kind, layer, pack([layers.settled(one) for one in features]))

    def drop(self, kind: str, name: str) -> None:
        """Take a document or a layer of points out; undo brings it back."""
        if name not in self.names(kind):
            raise InputTableError(
                "error.project_missing", kind=Term(f"project.kind.{kind}"), found=name
            )
        self._change(kind, name, None)

    def undo(self) -> list[Change]:
        """Take back what was changed last, all that was changed together; empty where there is nothing.

        What another program changed is a change as well, and the last one.
        """
        outside.adopt(self, outside.differing(self))
        return self._step("MAX(step)", "id DESC", 1)

    def redo(self) -> list[Change]:
        """Make anew what was undone last, all that belongs together; empty where there is nothing.

        Nothing is made anew over what another program changed since.
        """
        outside.adopt(self, outside.differing(self))
        return self._step("MIN(step)", "id", 0)

    def _step(self, which: str, order: str, undone: int) -> list[Change]:
        with transaction(self._connection, self.path) as connection:
            rows = connection.execute(
                "SELECT kind, name, before, after FROM project_changes WHERE step = "  # noqa: S608 (our own words)
                f"(SELECT {which} FROM project_changes WHERE is_undone = ?) ORDER BY {order}",
                (1 - undone,),
            ).fetchall()
            for kind, name, before, after in rows:
                self._write(kind, name, before if undone else after)
            connection.execute(
                f"UPDATE project_changes SET is_undone = ? WHERE step = (SELECT {which} FROM "  # noqa: S608
                "project_changes WHERE is_undone = ?)",
                (undone, 1 - undone),
            )
        return [Change(kind, name, bool(undone)) for kind, name, _, _ in rows]

    def _change(self, kind: str, name: str, after: bytes | None) -> None:
        if self.step_now is None:
            with self.together():
                self._change(kind, name, after)
        else:
            self._change_here(kind, name, after)

    def _change_here(self, kind: str, name: str, after: bytes | None) -> None:
        connection = self._connection
        is_layer = kind in layers.KINDS
        before = self._packed(kind, name) if is_layer else self.content(kind, name)
        if before == after:
            return
        # What was undone cannot be made anew once something else was done.
        connection.execute("DELETE FROM project_changes WHERE is_undone = 1")
        connection.execute(
            "INSERT INTO project_changes (kind, name, before, after, step) VALUES (?, ?, ?, ?, ?)",
            (kind, name, before, after, self.step_now),
        )
        self._write(kind, name, after)

    def _packed(self, kind: str, layer: str) -> bytes | None:
        return pack(self.features(kind, layer)) if layer in self.names(kind) else None

    def _write(self, kind: str, name: str, content: bytes | None) -> None:
        run = self._connection.execute
        if kind not in layers.KINDS:
            run("DELETE FROM project_documents WHERE kind = ? AND name = ?", (kind, name))
            if content is not None:
                run(
                    "INSERT INTO project_documents (kind, name, content, sha256) VALUES (?, ?, ?, ?)",
                    (kind, name, content, schema.digest(content)),
                )
            return
        systems.drop_index(self._connection, kind)
        run(f"DELETE FROM {kind} WHERE layer = ?", (name,))  # noqa: S608 (one of layers.KINDS)
        run("DELETE FROM project_layers WHERE kind = ? AND name = ?", (kind, name))
        if content is None:
            return
        known = layers.KINDS[kind]
        rows = [
            (known.blob(one), name, *(getattr(one, column) for column in known.columns))
            for one in layers.unpack(kind, content)
        ]
        marks = ", ".join("?" * (2 + len(known.columns)))
        self._connection.executemany(
            f"INSERT INTO {kind} (geom, layer, {', '.join(known.columns)}) VALUES ({marks})",  # noqa: S608
            rows,
        )
        run(
            "INSERT INTO project_layers (kind, name, sha256) VALUES (?, ?, ?)",
            (kind, name, schema.digest(content)),
        )


def _as_bytes(value: Any) -> bytes:
    """Return a cell as bytes: who edits the file elsewhere may leave text."""
    return value if isinstance(value, bytes) else str(value).encode()
