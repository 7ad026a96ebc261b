"""What another program did to a project file, kept as a step of its history: nothing of it is lost by undo."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from gis.project import layers, schema, systems
from gis.project.layers import pack

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gis.project.file import Project

Key = tuple[str, str]


def known_states(project: Project) -> dict[Key, bytes | None]:
    """Return what the history says that each thing is: its bytes, None where it was taken out."""
    rows = project._connection.execute(  # noqa: SLF001 (it looks into the file for the project)
        "SELECT kind, name, after FROM project_changes WHERE is_undone = 0 ORDER BY id"
    )
    return {(kind, name): after for kind, name, after in rows}


def lost_documents(project: Project) -> list[Key]:
    """Return kind and name of the documents that the history has and the file no longer."""
    there = {
        (kind, name)
        for kind, name in project._connection.execute("SELECT kind, name FROM project_documents")  # noqa: SLF001
    }
    return [
        key for key, content in known_states(project).items()
        if content is not None and key[0] in schema.KINDS and key not in there
    ]  # fmt: skip


def differing(project: Project) -> list[Key]:
    """Return what is no longer as the project saved it: changed, new or gone."""
    run = project._connection.execute  # noqa: SLF001
    found: list[Key] = [
        (kind, name)
        for kind, name, cell, digest in run(
            "SELECT kind, name, content, sha256 FROM project_documents"
        ).fetchall()
        if schema.digest(cell if isinstance(cell, bytes) else str(cell).encode()) != digest
    ]
    found += lost_documents(project)
    for kind in layers.KINDS:
        known = dict(
            run("SELECT name, sha256 FROM project_layers WHERE kind = ?", (kind,)).fetchall()
        )
        try:
            there = {str(name or "") for (name,) in run(f"SELECT DISTINCT layer FROM {kind}")}  # noqa: S608 (ours)
        except sqlite3.OperationalError:
            continue
        found += [
            (kind, name) for name in sorted({*known, *there})
            if schema.digest(pack(project.features(kind, name))) != known.get(name)
        ]  # fmt: skip
    return found


def adopt(project: Project, keys: Iterable[Key]) -> list[Key]:
    """Take what was changed outside as the project's own, as one step that undo takes back; return what was taken."""
    taken = list(keys)
    if not taken:
        return []
    before = known_states(project)
    others = [kind for kind in layers.KINDS if other_system(project, kind) is not None]
    with project.together():
        for kind in others:
            _to_degrees(project, kind)
        run = project._connection.execute  # noqa: SLF001
        run("DELETE FROM project_changes WHERE is_undone = 1")
        for kind, name in taken:
            if kind in layers.KINDS:
                features = project.features(kind, name)
                now: bytes | None = pack(features) if features else None
                run("DELETE FROM project_layers WHERE kind = ? AND name = ?", (kind, name))
                if now is not None:
                    run(
                        "INSERT INTO project_layers (kind, name, sha256) VALUES (?, ?, ?)",
                        (kind, name, schema.digest(now)),
                    )
            else:
                now = project.content(kind, name)
                if now is not None:
                    run(
                        "UPDATE project_documents SET content = ?, sha256 = ? WHERE kind = ? AND name = ?",
                        (now, schema.digest(now), kind, name),
                    )
            run(
                "INSERT INTO project_changes (kind, name, before, after, step) VALUES (?, ?, ?, ?, ?)",
                (kind, name, before.get((kind, name)), now, project.step_now),
            )
    return taken


def _to_degrees(project: Project, kind: str) -> None:
    """Write a layer anew in degrees, so that the next program finds it where it lies."""
    run = project._connection.execute  # noqa: SLF001
    rows = run(f"SELECT fid, geom FROM {kind}").fetchall()  # noqa: S608 (ours)
    turned = systems.in_degrees([row[1] for row in rows])
    if any(systems.system_of(blob) not in (None, *systems.DEGREES) for blob in turned):
        # What cannot be turned is still there, and the layer says of what system it is.
        return
    systems.drop_index(project._connection, kind)  # noqa: SLF001
    project._connection.executemany(  # noqa: SLF001
        f"UPDATE {kind} SET geom = ? WHERE fid = ?",  # noqa: S608 (ours)
        [(blob, fid) for blob, (fid, _) in zip(turned, rows, strict=True)],
    )
    for table in ("gpkg_geometry_columns", "gpkg_contents"):
        run(f"UPDATE {table} SET srs_id = 4326 WHERE table_name = ?", (kind,))  # noqa: S608 (ours)


def foreign_layers(project: Project) -> list[str]:
    """Return the layers of features in the file that are none of the project's."""
    rows = project._connection.execute(  # noqa: SLF001
        "SELECT table_name FROM gpkg_contents WHERE data_type = 'features' ORDER BY table_name"
    )
    return [name for (name,) in rows if name not in layers.KINDS]


def other_system(project: Project, kind: str) -> int | None:
    """Return the coordinate system (EPSG) of a layer whose coordinates are no degrees, None where they are."""
    row = project._connection.execute(  # noqa: SLF001
        "SELECT srs_id FROM gpkg_geometry_columns WHERE table_name = ?", (kind,)
    ).fetchone()
    return None if row is None or row[0] in systems.DEGREES else int(row[0])
