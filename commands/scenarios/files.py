"""``--scenario FILE``: the edits over the atlas that a command works with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

import click

from commands.projects.files import HELD, PROJECT
from gis.words import catalogue

if TYPE_CHECKING:
    from gis.atlas import Atlas
    from gis.scenarios.scenario import Scenario

KEY = "gis.scenario_files"


def _store(ctx: click.Context, _: click.Parameter, files: tuple[str, ...]) -> None:
    ctx.meta[KEY] = files


_SCENARIO: Callable[[Callable[..., Any]], Callable[..., Any]] = click.option(
    "--scenario", metavar="FILE", multiple=True, expose_value=False, callback=_store,
    help="cli.option.scenario",
)  # fmt: skip


def SCENARIO(command: Callable[..., Any]) -> Callable[..., Any]:  # noqa: N802 - stands like the options
    """Give a command ``--scenario`` and ``--project``."""
    return _SCENARIO(PROJECT(command))


def read(path: str) -> Scenario:
    """Return the scenario of a file, or the one of that name in the project of the call.

    Raises
    ------
    InputTableError, SettingError
        If the file cannot be opened or is no scenario.
    """
    from gis.scenarios import scenario
    from gis.tables import files

    if not PurePath(path).suffix or not Path(path).exists():
        ctx = click.get_current_context(silent=True)
        held = {} if ctx is None else ctx.meta.get(HELD, {})
        if path in held:
            found: Scenario = held[path]
            return found
    return scenario.parse(files.read_text(path), PurePath(path).name)


def edited(atlas: Atlas, paths: tuple[str, ...], lang: str) -> Atlas:
    """Return an atlas with the edits of some files, one after the other, and say so."""
    if not paths:
        return atlas
    from gis.scenarios.effects import apply

    for path in paths:
        found = read(path)
        atlas = apply(atlas, found)
        said = catalogue.text(
            "scenario.in_use", lang, title=found.title, count=len(found.edits), atlas=atlas.key[:8]
        )
        click.echo(said, err=True)
    return atlas
