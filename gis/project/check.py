"""What was changed in a project file from outside: read back where it can be, named where not."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gis import file_faults
from gis.errors import AtlasError, InputTableError
from gis.errors import said as in_words
from gis.plans import file as plan_file
from gis.project import layers, outside, schema, systems
from gis.project.file import Project
from gis.project.layers import Feature, pack
from gis.scenarios import effects, scenario
from gis.tables import bounded_toml
from gis.words.catalogue import text

if TYPE_CHECKING:
    from gis.atlas import Atlas


@dataclass(frozen=True)
class Finding:
    """One thing that a check found.

    Attributes
    ----------
    what
        ``changed`` outside and read back; ``unreadable``: neither used nor touched; ``lost``: a
        layer without points left, a document or a table that is gone; ``foreign``: a layer that is none
        of the project's.
    kind, name
        What it is about.
    reason
        Why it cannot be read, empty otherwise; for points also how many are none.
    """

    what: str
    kind: str
    name: str
    reason: str = ""


@dataclass(frozen=True)
class Looked:
    """A project looked through once.

    Attributes
    ----------
    findings
        What was changed outside and what cannot be read.
    documents
        Every readable document by kind and name: its bytes and what it was read as (a plan, a
        scenario, a dictionary; None for a table).
    features
        Every layer by kind and name, without features that are none.
    """

    findings: tuple[Finding, ...]
    documents: Mapping[tuple[str, str], tuple[bytes, Any]]
    features: Mapping[tuple[str, str], list[Feature]]


def check(project: Project, atlas: Atlas, lang: str = "zh") -> list[Finding]:
    """Return what changed outside and what cannot be read; nothing is written.

    Parameters
    ----------
    atlas
        What plans are read against.
    lang
        Language of the reasons.
    """
    return list(look(project, atlas, lang).findings)


def look(project: Project, atlas: Atlas, lang: str = "zh") -> Looked:
    """Return what a project holds, read once, and what there is to say of it; see :func:`check`."""
    found: list[Finding] = []
    documents: dict[tuple[str, str], tuple[bytes, Any]] = {}
    try:
        rows = project._connection.execute(  # noqa: SLF001 (it looks into the file for the project)
            "SELECT kind, name, content, sha256 FROM project_documents ORDER BY kind, name"
        ).fetchall()
    except sqlite3.DatabaseError as fault:
        return Looked(
            (
                Finding(
                    "lost",
                    "table",
                    "project_documents",
                    str(in_words(file_faults.reason(fault), lang)),
                ),
            ),
            {},
            {},
        )
    taken = {row["plan_id"] for row in atlas.records("plans")}
    for kind, name, cell, digest in rows:
        content = cell if isinstance(cell, bytes) else str(cell).encode()
        what = str(kind), str(name)
        read, reason = _read(atlas, what, content, lang)
        if kind == "plan" and not reason:
            reason = _twice(read.plan_id, lang) if read.plan_id in taken else ""
            taken.add(read.plan_id)
        if reason:
            found.append(Finding("unreadable", *what, reason))
            continue
        documents[what] = content, read
        if schema.digest(content) != digest:
            found.append(Finding("changed", *what))
    found += [Finding("lost", *key) for key in outside.lost_documents(project)]
    features: dict[tuple[str, str], list[Feature]] = {}
    for kind in layers.KINDS:
        try:
            found += _features(project, kind, features, lang)
        except sqlite3.DatabaseError as fault:
            found.append(
                Finding("lost", kind, kind, str(in_words(file_faults.reason(fault), lang)))
            )
    found += [
        Finding("foreign", "points", name, text("project.foreign", lang))
        for name in outside.foreign_layers(project)
    ]
    return Looked(tuple(found), documents, features)


def fault(atlas: Atlas, what: tuple[str, str], content: bytes, lang: str) -> str:
    """Return why a document, given by kind and name, cannot be used with an atlas; empty where it can."""
    read, reason = _read(atlas, what, content, lang)
    if (
        what[0] == "plan"
        and not reason
        and read.plan_id in {r["plan_id"] for r in atlas.records("plans")}
    ):
        return _twice(read.plan_id, lang)
    return reason


def twice(
    project: Project, atlas: Atlas, documents: Sequence[tuple[str, str, bytes]], lang: str
) -> tuple[str, str] | None:
    """Return the name of the first plan to be added whose plan_id another one has, and the reason; None where all are apart.

    A plan of a name that the project has takes the place of that one.

    Parameters
    ----------
    documents
        (kind, name, content) of what is to be added; each can be read.
    """
    given = {
        name: _read(atlas, (kind, name), content, lang)[0].plan_id
        for kind, name, content in documents
        if kind == "plan"
    }
    taken = {
        read.plan_id
        for (kind, name), (_, read) in look(project, atlas, lang).documents.items()
        if kind == "plan" and name not in given
    }
    for name, plan_id in given.items():
        if plan_id in taken:
            return name, _twice(plan_id, lang)
        taken.add(plan_id)
    return None


def unfit(atlas: Atlas, made: Mapping[str, scenario.Scenario], lang: str) -> list[Finding]:
    """Return the scenarios, by name, whose edits do not fit an atlas: they can be read and not be used."""
    found = []
    for name, one in made.items():
        try:
            effects.effects(atlas, one)
        except AtlasError as fault:
            found.append(Finding("unfit", "scenario", name, fault.message(lang)))
    return found


def _twice(plan_id: str, lang: str) -> str:
    return InputTableError("error.plan_twice", found=plan_id).message(lang)


def _read(atlas: Atlas, what: tuple[str, str], content: bytes, lang: str) -> tuple[Any, str]:
    """Return a document as what it is, and why it cannot be read, empty where it can."""
    kind, name = what
    if kind not in _READERS:
        return None, kind
    try:
        return _READERS[kind](atlas, content, name), ""
    except UnicodeDecodeError as fault:
        return None, str(in_words(file_faults.reason(fault), lang))
    except AtlasError as fault:
        return None, fault.message(lang)


def _table(_: Atlas, content: bytes, name: str) -> None:
    from gis.tables import reading

    reading.rows(content, name)


_READERS: dict[str, Callable[[Atlas, bytes, str], Any]] = {
    "plan": lambda atlas, content, name: plan_file.read(atlas, content.decode("utf-8"), name),
    "scenario": lambda _, content, name: scenario.parse(content.decode("utf-8"), name),
    "setting": lambda _, content, _name: bounded_toml.parse(
        content.decode("utf-8"), "error.settings_unreadable"
    ),
    "table": _table,
}


def _features(
    project: Project, kind: str, into: dict[tuple[str, str], list[Feature]], lang: str
) -> list[Finding]:
    """Read the layers of a kind and return what there is to say of them."""
    connection = project._connection  # noqa: SLF001
    known = dict(
        connection.execute(
            "SELECT name, sha256 FROM project_layers WHERE kind = ?", (kind,)
        ).fetchall()
    )
    found = []
    made = layers.KINDS[kind]
    rows = connection.execute(
        f"SELECT fid, layer, geom, {', '.join(made.columns)} FROM {kind} ORDER BY fid"  # noqa: S608 (ours)
    ).fetchall()
    system = outside.other_system(project, kind)
    features = made.of(
        systems.in_degrees([row[2] for row in rows]),
        [[str(t or "") for t in row[3:]] for row in rows],
    )
    held: dict[str, list[Feature]] = {name: [] for name in known}
    bad: dict[str, list[int]] = {}
    there: set[str] = set()
    for (fid, layer, *_), feature in zip(rows, features, strict=True):
        name = str(layer or "")
        there.add(name)
        if feature is None:
            bad.setdefault(name, []).append(fid)
        else:
            held.setdefault(name, []).append(feature)
    for name in sorted({*known, *there}):
        own = held.get(name, [])
        into[kind, name] = own
        if name in bad:
            listed = ", ".join(f"fid {fid}" for fid in bad[name][:10])
            reason = f"{len(bad[name])}: {listed}"
            if system is not None:
                reason = text("project.other_system", lang, found=system, count=len(bad[name]))
            found.append(Finding("unreadable", kind, name, reason))
            if not own:
                continue
        if name not in there and schema.digest(pack([])) != known.get(name):
            found.append(Finding("lost", kind, name))
        elif system is not None or schema.digest(pack(own)) != known.get(name):
            reason = (
                "" if system is None else text("project.turned", lang, found=system, count=len(own))
            )
            found.append(Finding("changed", kind, name, reason))
    return found


def accept(project: Project, findings: list[Finding]) -> list[Finding]:
    """Take what was changed or taken out outside as the project's own, as one step; return what was taken."""
    mine = [one for one in findings if one.what in ("changed", "lost") and one.name != one.kind]
    outside.adopt(project, [(one.kind, one.name) for one in mine])
    return mine
