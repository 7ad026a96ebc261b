"""What was changed in a project file from outside: read back where it can be, named where not."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gis.errors import AtlasError
from gis.plans import file as plan_file
from gis.project import layers, schema
from gis.project.file import Project
from gis.project.layers import pack
from gis.scenarios import scenario
from gis.tables import bounded_toml

if TYPE_CHECKING:
    from gis.atlas import Atlas


@dataclass(frozen=True)
class Finding:
    """One thing that a check found.

    Attributes
    ----------
    what
        ``changed`` outside and read back; ``unreadable``: neither used nor touched; ``lost``: a
        layer without points left, or a table that is gone.
    kind, name
        What it is about.
    reason
        Why it cannot be read, empty otherwise; for points also how many are none.
    """

    what: str
    kind: str
    name: str
    reason: str = ""


def check(project: Project, atlas: Atlas, lang: str = "zh") -> list[Finding]:
    """Return what changed outside and what cannot be read; nothing is written.

    Parameters
    ----------
    atlas
        What plans are read against.
    lang
        Language of the reasons.
    """
    found: list[Finding] = []
    try:
        rows = project._connection.execute(  # noqa: SLF001 (it looks into the file for the project)
            "SELECT kind, name, content, sha256 FROM project_documents ORDER BY kind, name"
        ).fetchall()
    except sqlite3.DatabaseError as said:
        return [Finding("lost", "table", "project_documents", str(said))]
    for kind, name, cell, digest in rows:
        content = cell if isinstance(cell, bytes) else str(cell).encode()
        reason = fault(atlas, (str(kind), str(name)), content, lang)
        if reason:
            found.append(Finding("unreadable", str(kind), str(name), reason))
        elif schema.digest(content) != digest:
            found.append(Finding("changed", str(kind), str(name)))
    return found + [one for kind in layers.KINDS for one in _features(project, kind)]


def fault(atlas: Atlas, what: tuple[str, str], content: bytes, lang: str) -> str:
    """Return why a document, given by kind and name, cannot be read; empty where it can."""
    kind, name = what
    try:
        if kind == "plan":
            plan_file.read(atlas, content.decode("utf-8"), name)
        elif kind == "scenario":
            scenario.parse(content.decode("utf-8"), name)
        elif kind == "setting":
            bounded_toml.parse(content.decode("utf-8"), "error.settings_unreadable")
        elif kind == "table":
            from gis.tables import reading

            reading.rows(content, name)
        else:
            return kind
    except UnicodeDecodeError as said:
        return str(said)
    except AtlasError as said:
        return said.message(lang)
    return ""


def _features(project: Project, kind: str) -> list[Finding]:
    connection = project._connection  # noqa: SLF001
    known = dict(
        connection.execute("SELECT name, sha256 FROM project_layers WHERE kind = ?", (kind,)).fetchall()
    )
    found = []
    rows = connection.execute(
        f"SELECT fid, geom, layer FROM {kind} ORDER BY fid"  # noqa: S608 (one of layers.KINDS)
    ).fetchall()
    held: dict[str, int] = {}
    bad: dict[str, list[int]] = {}
    columns = [""] * len(layers.KINDS[kind].columns)
    for fid, blob, layer in rows:
        name = str(layer or "")
        held[name] = held.get(name, 0) + 1
        if layers.KINDS[kind].of(blob, columns) is None:
            bad.setdefault(name, []).append(fid)
    for name in sorted({*known, *held}):
        if name in bad:
            listed = ", ".join(f"fid {fid}" for fid in bad[name][:10])
            found.append(Finding("unreadable", kind, name, f"{len(bad[name])}: {listed}"))
        if name not in held and schema.digest(pack([])) != known.get(name):
            found.append(Finding("lost", kind, name))
        elif schema.digest(pack(project.features(kind, name))) != known.get(name):
            found.append(Finding("changed", kind, name))
    return found


def accept(project: Project, findings: list[Finding]) -> None:
    """Take what was changed outside as the project's own, in one transaction."""
    with project._transaction() as connection:  # noqa: SLF001
        for one in findings:
            if one.what != "changed":
                continue
            if one.kind in layers.KINDS:
                digest = schema.digest(pack(project.features(one.kind, one.name)))
                connection.execute(
                    "DELETE FROM project_layers WHERE kind = ? AND name = ?", (one.kind, one.name)
                )
                connection.execute(
                    "INSERT INTO project_layers (kind, name, sha256) VALUES (?, ?, ?)",
                    (one.kind, one.name, digest),
                )
            else:
                content = project.content(one.kind, one.name) or b""
                connection.execute(
                    "UPDATE project_documents SET content = ?, sha256 = ? WHERE kind = ? AND name = ?",
                    (content, schema.digest(content), one.kind, one.name),
                )
