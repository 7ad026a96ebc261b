"""The settings file of a session on freight commands: modes, ships, waterways, factors, the criterion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from commands.base import the_atlas
from commands.own.session import read, versions

if TYPE_CHECKING:
    from gis.freight.costs import Factors
    from gis.report.settings import Settings

OPTIONS = (
    click.option("--settings", metavar="FILE", help="cli.compare.settings"),
    click.option("--save-settings", metavar="FILE", help="cli.compare.save_settings"),
)
# Option of a command -> field of the settings.
_FIELDS = {
    "modes": "freight_modes", "ship_t": "freight_ship_t", "by": "freight_by",
    "planned_waterways": "freight_planned", "no_mixed_lines": "freight_no_mixed",
}  # fmt: skip


def completed(options: dict[str, Any], file: str | None) -> tuple[dict[str, Any], Settings | None]:
    """Return options with those that the call leaves out taken from a settings file."""
    if not file:
        return options, None
    chosen = read(file)
    context = click.get_current_context()
    said = {param.name: param for param in context.command.params}
    found = dict(options)
    for option, name in _FIELDS.items():
        value = getattr(chosen, name)
        if option not in found or value in ("", ()):
            continue
        if context.get_parameter_source(option) is not ParameterSource.DEFAULT:
            continue
        kind = said[option].type
        if isinstance(kind, click.Choice) and value not in kind.choices:
            continue
        found[option] = ",".join(value) if isinstance(value, tuple) else value
    return found, chosen


def factors_of(chosen: Settings | None, base: Factors) -> Factors:
    """Return the factors of a settings file over others.

    Raises
    ------
    SettingError
        If a factor is not known, or its value and range do not fit.
    """
    from gis.errors import SettingError
    from gis.freight import costs

    entries: dict[str, dict[str, float]] = {}
    for key, value in (chosen.freight_factors if chosen else {}).items():
        name, _, part = (
            key.rpartition(".") if key.endswith((".low", ".high")) else (key, "", "value")
        )
        entries.setdefault(name, {})[part] = value
    changes = []
    for name, entry in entries.items():
        if name not in base.by_key:
            raise SettingError("error.factor_unknown", found=name, known=", ".join(base.by_key))
        new = costs.factor_of(name, {**entry, "unit": base[name].unit}, base[name])
        changes.append((name, new.value, new.low, new.high))
    return base.changed(changes)


def save(file: str | None, options: dict[str, Any], factors: Factors) -> None:
    """Write the choices of a call as a settings file, with the versions of tool and data."""
    if not file:
        return
    from gis.freight import costs
    from gis.report.settings import Settings, to_toml
    from gis.tables import files

    known = costs.defaults(the_atlas())
    changed: dict[str, float] = {}
    for key, factor in factors.by_key.items():
        now, then = ((one.value, one.low, one.high) for one in (factor, known[key]))
        if now != then:
            changed |= dict(zip((key, f"{key}.low", f"{key}.high"), now, strict=True))
    said = {name: options[option] for option, name in _FIELDS.items() if option in options}
    said["freight_modes"] = tuple(part.strip() for part in options["modes"].split(","))
    files.write_text(file, to_toml(Settings(**said, freight_factors=changed), versions()))
