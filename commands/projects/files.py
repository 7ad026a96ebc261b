"""``--project FILE``: the own plans, points, outlines and scenarios that a command works with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

import click

from commands.text import aside
from gis.words import catalogue

if TYPE_CHECKING:
    from gis.atlas import Atlas
    from gis.scenarios.scenario import Scenario

# In the meta of a call: the file, and the scenarios that it holds by name and by title.
KEY, HELD = "gis.project_file", "gis.project_scenarios"


def _store(ctx: click.Context, _: click.Parameter, file: str | None) -> None:
    ctx.meta[KEY] = file


PROJECT: Callable[[Callable[..., Any]], Callable[..., Any]] = click.option(
    "--project", metavar="FILE", expose_value=False, callback=_store, help="cli.option.project"
)


@dataclass(frozen=True)
class Opened:
    """An atlas with what a project holds, and the scenarios of the project by name."""

    atlas: Atlas
    scenarios: Mapping[str, Scenario] = field(default_factory=dict)


def opened(atlas: Atlas, path: str | None, lang: str) -> Opened:
    """Return an atlas with the plans, points and outlines of a project; what cannot be read is said.

    Raises
    ------
    InputTableError
        If the file is no project.
    """
    if path is None:
        return Opened(atlas)
    from gis.project import content
    from gis.project.file import Project

    with Project.load(path) as project:
        found = content.read(project, atlas, lang)
    counts = {
        "plans": len(found.plans), "scenarios": len(found.scenarios),
        "features": sum(len(features) for features in found.layers.values()),
    }  # fmt: skip
    name = PurePath(path).name
    aside(catalogue.text("cli.project.in_use", lang, name=name, **counts))
    for one in found.findings:
        if one.what != "changed":
            kind = catalogue.name("project.kind", one.kind, lang)
            said = catalogue.text(
                "projects.unreadable", lang, kind=kind, name=one.name, reason=one.reason
            )
            aside(said)
    named = {made.title: made for made in found.scenarios.values()}
    return Opened(found.atlas, {**named, **found.scenarios})
