"""The settings file of a session as options: what the call does not say comes from the file."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from commands.base import UsageFault, language, the_atlas
from commands.text import aside, one_line
from gis.words import catalogue

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gis.report.settings import Settings

SETTINGS = click.option("--settings", metavar="FILE", help="cli.compare.settings")
# Option of a command -> field of the settings, the same for every command that has it.
FIELDS = {
    "table": "own_table", "region": "own_region", "industry": "own_industry", "value": "own_value",
    "date": "own_date", "before": "own_earlier", "skip_faults": "own_skip", "sheet": "own_sheet",
    "header_row": "own_header", "unit": "own_unit", "level": "level", "plan": "plans",
    "weighted": "weighted", "seed": "seed", "neighbours": "neighbours", "k": "k",
    "distance_km": "distance_km", "islands": "islands", "permutations": "permutations",
    "alpha": "alpha", "projection": "projection", "scale": "scale_km", "reach": "reach_km",
    "apart": "apart_by", "around": "around_km", "minimum_shared": "minimum_shared",
    "near": "tie_weight",
}  # fmt: skip
# How an option says what a field says in words.
_AS_OPTION: dict[str, Callable[[Any], Any]] = {"near": lambda weight: weight == "near_weight"}


def read(file: str) -> Settings:
    """Return a settings file, and say where other versions of tool or data made it."""
    from gis.report.settings import from_toml, made_with
    from gis.tables import files

    text = files.read_text(file)
    chosen = from_toml(text)
    then = made_with(text)
    now = versions()
    if then and then != now:
        said = catalogue.text(
            "cli.settings.other_versions",
            language(),
            tool=then.get("tool", "–"),
            data=then.get("data", "–"),
            tool_now=now["tool"],
            data_now=now["data"],
        )
        aside(one_line(said))
    return chosen


def versions() -> dict[str, str]:
    """Return the versions of tool and data that the running command works with."""
    from gis import __version__

    return {"tool": __version__, "data": the_atlas().key[:12]}


def from_settings(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add ``--settings``; options that the call leaves out take the values of the file."""

    @functools.wraps(command)
    def run(**options: Any) -> Any:
        file = options.pop("settings")
        chosen = read(file) if file else None
        if chosen is not None:
            context = click.get_current_context()
            for option, name in FIELDS.items():
                if option not in options:
                    continue
                source = context.get_parameter_source(option)
                value = getattr(chosen, name)
                if source is ParameterSource.DEFAULT and value not in ("", ()):
                    options[option] = _AS_OPTION.get(option, _as_it_is)(value)
            # A table that the call names is the one that is meant, changed or not.
            if context.get_parameter_source("table") is ParameterSource.DEFAULT:
                options["own_hash"] = chosen.own_hash
            options["own_roles"] = dict(chosen.own_roles)
        return command(**options)

    return SETTINGS(run)


def _as_it_is(value: Any) -> Any:
    return value


def require(options: Mapping[str, Any], *names: str) -> None:
    """Refuse a call in which neither the call nor the settings give an option.

    Raises
    ------
    UsageFault
        With the option.
    """
    for name in names:
        if not options.get(name):
            raise UsageFault("cli.missing_option", name=f"--{name}")
