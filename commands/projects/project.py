"""The command project: make one, put things in, show it, check it, undo."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

import click

from commands.base import Command, LazyGroup, UsageFault, language, the_atlas
from commands.destination import deliver
from commands.output import FORMAT, OUT, View, emit
from commands.text import aside
from gis.schema import DATUMS
from gis.words import catalogue

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gis.project.spatial import Found

_COMMANDS = ("new", "show", "check", "add", "drop", "undo", "redo")
project = LazyGroup(
    name="project",
    help="cli.project.help",
    table={name: f"commands.projects.project:{name}_" for name in _COMMANDS},
)
_FILE = click.argument("file", metavar="FILE")
_HEADS = ("kind", "name", "size", "what", "reason")


@click.command("new", cls=Command, help="cli.project.new.help")
@_FILE
def new_(file: str) -> None:
    """Make an empty project."""
    import gis
    from gis.project.file import Project
    from layers.export import qml

    if PurePath(file).suffix.lower() != ".gpkg":
        raise UsageFault("cli.out_suffix", path=file, suffix=PurePath(file).suffix, known=".gpkg")
    styles = qml.project_styles(language())
    facts = {"tool": gis.__version__, "atlas": the_atlas().key}
    Project.new(file, facts=facts, styles=styles).close()
    aside(catalogue.text("cli.map.written", language(), path=file))


@click.command("show", cls=Command, help="cli.project.show.help")
@_FILE
@FORMAT
@OUT
def show_(file: str, form: str, out: str | None) -> None:
    """List what a project holds."""
    import pandas as pd

    from gis.project.file import Project
    from gis.project.layers import KINDS as LAYERS
    from gis.project.schema import KINDS

    lang = language()
    with Project.load(file) as opened:
        rows: list[tuple[str, str, int]] = [
            (kind, name, len(opened.content(kind, name) or b""))
            for kind in KINDS
            for name in opened.names(kind)
        ]
        rows += [
            (kind, name, len(opened.features(kind, name)))
            for kind in LAYERS
            for name in opened.names(kind)
        ]
        facts, changes = opened.facts(), opened.changes()
    frame = pd.DataFrame(rows, columns=["kind", "name", "size"])
    notes = [
        catalogue.text("cli.project.facts", lang, tool=facts.get("tool", "-"), atlas=facts.get("atlas", "-")[:8]),
        catalogue.text("cli.project.changes", lang, count=len(changes), undone=sum(c.is_undone for c in changes)),
    ]  # fmt: skip
    if facts.get("atlas") not in (None, the_atlas().key):
        notes.append(catalogue.text("cli.project.other_data", lang))
    _emit("project_content", frame, (form, out), notes, {"facts": facts})


def _emit(
    sheet: str, frame: Any, where: tuple[str, str | None], notes: list[str], extra: dict[str, Any]
) -> None:
    lang = language()
    shown = frame
    if where[0] == "table":
        shown = frame.assign(kind=[catalogue.name("project.kind", k, lang) for k in frame["kind"]])
        if "what" in frame:
            shown["what"] = [catalogue.name("project.what", w, lang) for w in frame["what"]]
    heads = {name: catalogue.text(f"project.column.{name}", lang) for name in _HEADS}
    emit(
        {sheet: shown},
        where[0],
        where[1],
        notes=notes,
        extra=extra,
        views={sheet: View(heads=heads)},
    )


@click.command("check", cls=Command, help="cli.project.check.help")
@_FILE
@click.option("--accept", is_flag=True, help="cli.project.accept")
@FORMAT
@OUT
def check_(file: str, form: str, out: str | None, *, accept: bool) -> None:
    """Name what was changed outside and what cannot be read; 1 where something cannot."""
    import pandas as pd

    from gis.errors import InputTableError
    from gis.project import check as checks
    from gis.project import content as contents
    from gis.project.connection import integrity
    from gis.project.file import Project

    lang = language()
    with Project.load(file) as opened:
        found = checks.check(opened, the_atlas(), lang)
        held = contents.read(opened, the_atlas(), lang)
        found += checks.unfit(held.atlas, held.scenarios, lang)
        taken = checks.accept(opened, found) if accept else []
    whole = integrity(file)
    frame = pd.DataFrame(
        [(one.what, one.kind, one.name, one.reason) for one in found],
        columns=["what", "kind", "name", "reason"],
    )
    key = "cli.project.whole" if whole == "ok" else "cli.project.damaged"
    notes = [catalogue.text(key, lang, found=whole)]
    _emit("project_findings", frame, (form, out), notes, {"integrity": whole})
    if taken:
        named = [f"{catalogue.name('project.kind', one.kind, lang)} {one.name}" for one in taken]
        said = catalogue.text("map.separator", lang).join(named)
        aside(catalogue.text("cli.project.accepted", lang, what=said))
    bad = [one for one in found if one.what not in ("changed", "foreign") and one not in taken]
    if bad or whole != "ok":
        named = [
            catalogue.text(
                "cli.project.named",
                lang,
                kind=catalogue.name("project.kind", one.kind, lang),
                name=one.name,
            )
            for one in bad
        ] or [whole]
        raise InputTableError("error.project_check", file=file, count=len(named), found=named)


@click.command("add", cls=Command, help="cli.project.add.help")
@_FILE
@click.option("--plan", "plans", metavar="FILE", multiple=True, help="cli.project.plan")
@click.option("--scenario", "scenarios", metavar="FILE", multiple=True, help="cli.project.scenario")
@click.option("--table", "tables", metavar="FILE", multiple=True, help="cli.project.table")
@click.option("--setting", "settings", metavar="FILE", multiple=True, help="cli.project.setting")
@click.option("--points", metavar="FILE", multiple=True, help="cli.project.points")
@click.option(
    "--datum",
    type=click.Choice(DATUMS),
    help="cli.project.datum",
)
def add_(file: str, **given: Any) -> None:
    """Put files into a project; nothing that cannot be read gets in."""
    from gis.errors import InputTableError
    from gis.project import check as checks
    from gis.project import content as contents
    from gis.project.file import Project
    from gis.project.layers import KINDS as LAYERS

    if not any(value for key, value in given.items() if key != "datum"):
        raise UsageFault("cli.project.nothing_to_add")
    lang = language()
    # Everything is read before anything is saved.
    documents = _documents(given)
    places = _named([(path, _places(path, given["datum"])) for path in given["points"]])
    said = []
    # One change: all files get in or none, and one undo takes them back.
    with Project.load(file) as opened, opened.together():
        if again := checks.twice(opened, the_atlas(), documents, lang):
            raise InputTableError("error.project_content", file=again[0], reason=again[1])
        for kind, name, content in documents:
            said.append((name, opened.content(kind, name) is not None))
            opened.put(kind, name, content)
        for name, found in places:
            said.append((name, any(name in opened.names(kind) for kind in LAYERS)))
            if found.points:
                opened.put_points(name, found.points)
            if found.outlines:
                opened.put_outlines(name, found.outlines)
        held = contents.read(opened, the_atlas(), lang) if given["scenarios"] else None
    for name, was_there in said:
        key = "cli.project.replaced" if was_there else "cli.project.added"
        aside(catalogue.text(key, lang, name=name))
    if held is not None:
        mine = {name: held.scenarios[name] for kind, name, _ in documents if kind == "scenario"}
        for one in checks.unfit(held.atlas, mine, lang):
            aside(catalogue.text("cli.project.unfit", lang, name=one.name, reason=one.reason))


def _documents(given: Mapping[str, Any]) -> list[tuple[str, str, bytes]]:
    """Return the documents of a call by kind and name, or refuse the first that cannot be read."""
    from gis.errors import InputTableError
    from gis.project import check as checks
    from gis.tables import files

    found: list[tuple[str, str, bytes]] = []
    for kind, option in (
        ("plan", "plans"), ("scenario", "scenarios"), ("table", "tables"), ("setting", "settings"),
    ):  # fmt: skip
        for path in given[option]:
            content = files.read_document(path, 2**26)
            name = PurePath(path).name
            if kind == "plan" and not name.lower().endswith(".toml"):
                raise InputTableError("error.project_plan_document", file=path)
            if kind == "setting" and not checks.fault(
                the_atlas(), ("scenario", name), content, language()
            ):
                raise InputTableError("error.project_setting_scenario", file=path)
            if reason := checks.fault(the_atlas(), (kind, name), content, language()):
                raise InputTableError("error.project_content", file=path, reason=reason)
            found.append((kind, name, content))
    return found


def _named(read: list[tuple[str, Found]]) -> list[tuple[str, Found]]:
    """Return what was read by the names of its layers: two files of one call never share one."""
    stems = [Path(path).stem for path, _ in read]
    return [
        (stem if stems.count(stem) == 1 else PurePath(path).name, found)
        for stem, (path, found) in zip(stems, read, strict=True)
    ]


@click.command("drop", cls=Command, help="cli.project.drop.help")
@_FILE
@click.option("--plan", metavar="NAME", multiple=True, help="cli.project.drop_plan")
@click.option("--scenario", metavar="NAME", multiple=True, help="cli.project.drop_scenario")
@click.option("--table", metavar="NAME", multiple=True, help="cli.project.drop_table")
@click.option("--setting", metavar="NAME", multiple=True, help="cli.project.drop_setting")
@click.option("--points", metavar="NAME", multiple=True, help="cli.project.drop_points")
def drop_(file: str, **given: tuple[str, ...]) -> None:
    """Take things out of a project; undo brings them back."""
    from gis.errors import InputTableError, Term
    from gis.project.file import Project
    from gis.project.layers import KINDS as LAYERS

    if not any(given.values()):
        raise UsageFault("cli.project.nothing_to_drop")
    with Project.load(file) as opened:
        wanted: list[tuple[str, str]] = []
        for kind, names in given.items():
            kinds = tuple(LAYERS) if kind == "points" else (kind,)
            for name in names:
                held = [one for one in kinds if name in opened.names(one)]
                if not held:
                    raise InputTableError(
                        "error.project_missing", kind=Term(f"project.kind.{kind}"), found=name
                    )
                wanted += [(one, name) for one in held]
        with opened.together():
            for kind, name in wanted:
                opened.drop(kind, name)
    for name in dict.fromkeys(name for _, name in wanted):
        aside(catalogue.text("cli.project.dropped", language(), name=name))


def _places(path: str, datum: str | None) -> Found:
    """Return points and outlines of a file, and name what was left out."""
    from gis.enterprises.counties.engines import is_inside
    from gis.errors import said
    from gis.project import spatial
    from gis.tables import files

    name = PurePath(path).name
    found = spatial.read(files.read_document(path, 2**28), name, datum)
    if found.left_out:
        listed = said(spatial.kinds(found.left_out), language())
        aside(catalogue.text("cli.project.left_out", language(), file=name, what=listed))
    for remark in found.remarks:
        aside(f"{name}: {said(remark, language())}")
    return spatial.in_wgs84(found, datum, is_inside(the_atlas()))


@click.command("undo", cls=Command, help="cli.project.undo.help")
@_FILE
def undo_(file: str) -> None:
    """Take the last change back."""
    _step(file, "undo")


@click.command("redo", cls=Command, help="cli.project.redo.help")
@_FILE
def redo_(file: str) -> None:
    """Make the change anew that was undone last."""
    _step(file, "redo")


def _step(file: str, which: str) -> None:
    from gis.project.file import Project

    lang = language()
    with Project.load(file) as opened:
        changes = opened.undo() if which == "undo" else opened.redo()
    told = [
        catalogue.text(
            f"cli.project.{which}.done",
            lang,
            kind=catalogue.name("project.kind", change.kind, lang),
            name=change.name,
        )
        for change in changes
    ]
    deliver("\n".join(told or [catalogue.text(f"cli.project.{which}.nothing", lang)]), None)
