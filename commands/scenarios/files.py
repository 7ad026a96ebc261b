"""``--scenario FILE``: the edits over the atlas that a command works with."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

import click

from commands.own_plans.files import PLAN_FILE
from commands.projects.files import HELD, PROJECT
from commands.text import aside
from gis.errors import AtlasError, SettingError
from gis.scenarios import bearing
from gis.words import catalogue

if TYPE_CHECKING:
    from collections.abc import Collection

    from gis.atlas import Atlas
    from gis.scenarios.scenario import Scenario

KEY = "gis.scenario_files"
# In the meta of a call: the tables that its figures read, of those that a scenario can change.
RESTS_ON = "gis.scenario_rests_on"
Tables = tuple[str, ...]
Reads = Tables | Callable[[dict[str, Any]], Tables]


def _store(ctx: click.Context, _: click.Parameter, files: tuple[str, ...]) -> None:
    ctx.meta[KEY] = files


_SCENARIO: Callable[[Callable[..., Any]], Callable[..., Any]] = click.option(
    "--scenario", metavar="FILE", multiple=True, expose_value=False, callback=_store,
    help="cli.option.scenario",
)  # fmt: skip


def SCENARIO(command: Callable[..., Any]) -> Callable[..., Any]:  # noqa: N802 - stands like the options
    """Give a command ``--plan-file``, ``--scenario`` and ``--project``: an edit may be of a plan of one's own."""
    return PLAN_FILE(_SCENARIO(PROJECT(command)))


def rests_on(reads: Reads) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Let a command say when a scenario changes none of the tables that its figures rest on.

    It stands above what asks for the atlas.

    Parameters
    ----------
    reads
        Tables of :data:`gis.scenarios.bearing.ALL`, or what tells them from the options of the call.
    """

    def add(command: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(command)
        def run(**options: Any) -> Any:
            meta = click.get_current_context().meta
            meta[RESTS_ON] = reads(options) if callable(reads) else reads
            return command(**options)

        return run

    return add


def scenario_over(reads: Reads) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Give a command ``--scenario`` and ``--project``, and see :func:`rests_on`."""

    def add(command: Callable[..., Any]) -> Callable[..., Any]:
        return SCENARIO(rests_on(reads)(command))

    return add


def unmoved(atlas: Atlas, lang: str) -> str:
    """Return the sentence that the scenario of the running command changes none of its figures, if so."""
    return bearing.unmoved(atlas, _read(), lang)


def _read() -> Collection[str]:
    """Return the tables that the figures of the running command read."""
    ctx = click.get_current_context(silent=True)
    tables: Collection[str] = bearing.ALL if ctx is None else ctx.meta.get(RESTS_ON, bearing.ALL)
    return tables


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
        if held and not Path(path).exists():
            raise SettingError("error.scenario_not_held", found=path, known=list(held))
    return scenario.parse(files.read_text(path), PurePath(path).name)


def applied(atlas: Atlas, found: Scenario, path: str, lang: str) -> Atlas:
    """Return an atlas with the edits of a file; a fault says which file and which edit it is of."""
    from gis.scenarios.effects import IN_EDIT, apply

    try:
        return apply(atlas, found)
    except AtlasError as fault:
        edit, name = fault.values.get(IN_EDIT), PurePath(path).name
        # Many sentences name their edit already.
        key = (
            "error.scenario_of_file"
            if edit is None or "edit" in fault.values
            else "error.scenario_of_edit"
        )
        raise SettingError(key, file=name, edit=edit, reason=fault.message(lang)) from None


def edited(atlas: Atlas, paths: tuple[str, ...], lang: str) -> Atlas:
    """Return an atlas with the edits of some files, one after the other, and say so."""
    if not paths:
        return atlas
    for path in paths:
        found, before = read(path), atlas
        atlas = applied(atlas, found, path, lang)
        key = "scenario.in_use_unchanged" if atlas is before else "scenario.in_use"
        said = catalogue.text(
            key, lang, title=found.title, count=len(found.edits), atlas=atlas.key[:8]
        )
        aside(said)
    if said := unmoved(atlas, lang):
        aside(said)
    else:
        for line in bearing.longer(atlas, _read(), lang):
            aside(line)
    return atlas
