"""A user's own plans beside the bundled ones: ``--plan-file``, a plan file or any document."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from os.path import realpath
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

import click

from commands.call import language
from commands.text import aside
from gis.words import catalogue

if TYPE_CHECKING:
    from gis.atlas import Atlas
    from gis.plans.file import Plan

KEY = "gis.plan_files"
Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


def _store(ctx: click.Context, _: click.Parameter, files: tuple[str, ...]) -> None:
    # A file named twice is one plan: as two, each of its records counted double.
    named: dict[str, str] = {}
    for one in files:
        named.setdefault(realpath(one), one)
    ctx.meta[KEY] = tuple(named.values())


_PLAN_FILE: Decorator = click.option(
    "--plan-file", metavar="FILE", multiple=True, expose_value=False, callback=_store,
    help="cli.option.plan_file",
)  # fmt: skip
_PLAN: Decorator = click.option("--plan", multiple=True, help="cli.option.plan")


def PLAN_FILE(command: Callable[..., Any]) -> Callable[..., Any]:  # noqa: N802 - stands like the options
    """Give a command ``--plan-file``, once: a scenario brings it, too, since its edits may be of one's own plan."""
    known = getattr(command, "__click_params__", ())
    return command if any("--plan-file" in one.opts for one in known) else _PLAN_FILE(command)


def plan_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command ``--plan`` and ``--plan-file``."""
    return _PLAN(PLAN_FILE(command))


def is_path(name: str) -> bool:
    """Tell whether what stands where a plan is named is the name of a file.

    Examples
    --------
    >>> is_path("plans/mine.toml"), is_path("四川 2.0"), is_path("sichuan-2025-2027")
    (True, False, False)
    """
    return PurePath(name).suffix[1:].isalpha()


def found_or_joined(atlas: Atlas, name: str) -> tuple[Atlas, str]:
    """Return an atlas that holds a plan named by id, title or file, and the id of the plan.

    Raises
    ------
    UnknownNameError, InputTableError, DocumentError
        If no plan is called so; if the file cannot be read, or bears the id of another plan.
    """
    from gis.plans import designations

    if not is_path(name) or name in {row["plan_id"] for row in atlas.rows("plans")}:
        return atlas, designations.plan_id(atlas, name)
    plan = plan_of(atlas, name)
    return atlas.with_plan(plan), plan.plan_id


def plan_of(atlas: Atlas, path: str) -> Plan:
    """Return the plan of a file: a plan file as it stands, any other document read.

    Raises
    ------
    InputTableError, DocumentError
        If the file cannot be opened or read, or no record was read from it.
    """
    from gis.errors import DocumentError
    from gis.plans import file
    from gis.tables import files

    name = PurePath(path).name
    if name.lower().endswith(".toml"):
        plan = file.read(atlas, files.read_text(path), name)
        _say_astray(atlas, plan, name)
        return plan
    from gis.plans.reader import reading, writing
    from gis.plans.reader.formats import bounds, sniff

    content = files.read_document(path, bounds.MAX_BYTES)
    identifier = unused(writing.identifier(name), {row["plan_id"] for row in atlas.rows("plans")})
    if (typed := typed_in(atlas, content, name)) is not None:
        has_issuer = typed["document"]["issuer_code"] is not None
        say_of(name, typed.pop("notes"), gaps=0, has_issuer=has_issuer)
        return file.read(atlas, writing.document(typed, name, identifier), name)
    extracted = sniff.extract(content, name)
    read = reading.read(atlas, extracted.text)
    if not read.records:
        # Against a table of figures every designation of a plan would count as dropped.
        raise DocumentError("reader.no_plan", file=name)
    say_of(name, extracted.notes, gaps=len(read.gaps), has_issuer=read.toponyms.issuer is not None)
    return file.read(atlas, writing.to_toml(read, name, identifier), name)


def _say_astray(atlas: Atlas, plan: Plan, name: str) -> None:
    """Say beside an answer which sites of a plan file stand outside their regions: degrees written by hand slip."""
    if not plan.tables["sites"]:
        return
    from gis.scenarios import plan_points

    lang = language()
    for fault in plan_points.astray(atlas, plan):
        aside(catalogue.text("cli.plan_file.note", lang, file=name, note=fault.message(lang)))


def say_of(
    name: str, notes: Iterable[tuple[str, Mapping[str, Any]]], *, gaps: int, has_issuer: bool
) -> None:
    """Say beside an answer what a document keeps back that becomes a plan file: a plan file has no place for it."""
    lang = language()
    for key, values in notes:
        aside(
            catalogue.text(
                "cli.plan_file.note", lang, file=name, note=catalogue.text(key, lang, **values)
            )
        )
    if gaps:
        aside(catalogue.text("cli.plan_file.gaps", lang, file=name, count=gaps))
    if not has_issuer:
        aside(catalogue.text("cli.plan_file.no_issuer", lang, file=name))


def typed_in(atlas: Atlas, content: bytes, name: str) -> dict[str, Any] | None:
    """Return what was typed into the Excel form of a plan, as the reader's JSON; None for any other file.

    Raises
    ------
    InputTableError
        If cells break their column; the message names them.
    """
    from gis.tables.formats.workbooks import SUFFIXES

    if not name.lower().endswith(SUFFIXES):
        return None
    from gis.report.plan_form import filled_in

    if not filled_in.is_form(content, name):
        return None
    return filled_in.read(atlas, content, name, language())


def unused(identifier: str, taken: set[str]) -> str:
    """Return an id that no plan bears yet.

    Examples
    --------
    >>> unused("hubei", {"hubei", "hubei-2"})
    'hubei-3'
    """
    number, made = 1, identifier
    while made in taken:
        number += 1
        made = f"{identifier}-{number}"
    return made


def joined(atlas: Atlas, paths: tuple[str, ...]) -> Atlas:
    """Return an atlas with the plans of some files beside its own."""
    for path in paths:
        atlas = atlas.with_plan(plan_of(atlas, path))
    return atlas
