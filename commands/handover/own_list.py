"""A list of enterprises of one's own that a command asks for beside its place, and how it is read."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from commands.base import UsageFault
from commands.own.lists import Reading, with_reading
from gis.enterprises.circle import MOST_KM, RADIUS_KM, Circle

if TYPE_CHECKING:
    from collections.abc import Callable

    from gis.enterprises.around import Around

_OPTIONS = (
    click.option(
        "--enterprises", "enterprises", multiple=True, metavar="FILE", help="cli.place.enterprises"
    ),
    click.option(
        "--radius", "radius", metavar="KM", default=RADIUS_KM,
        type=click.FloatRange(min=0, min_open=True, max=MOST_KM), help="cli.place.radius",
    ),
    click.option("--sum", "sums", multiple=True, metavar="COLUMN", help="cli.assign.sum"),
)  # fmt: skip
# What says something of a list, by parameter; without a list each would be passed over in silence.
_OF_LIST = {
    "radius": "--radius", "sums": "--sum", "lon": "--lon", "lat": "--lat", "industry": "--industry",
    "datum": "--datum", "edition": "--industry-edition", "sheet": "--sheet", "header_row": "--header-row",
}  # fmt: skip


@dataclass(frozen=True)
class OwnList:
    """A list and how far around a point its enterprises are wanted."""

    paths: tuple[str, ...]
    radius_km: float
    sums: tuple[str, ...]
    reading: Reading

    def around(self, lon: float, lat: float) -> Around | None:
        """Return what of the list stands around a point; None where no list was named."""
        if not self.paths:
            return None
        return self.reading.around(self.paths, self.sums, Circle(lon, lat, self.radius_km))


def with_own_list(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options of a list of enterprises, handed on as ``own``."""

    @functools.wraps(command)
    def run(
        *, enterprises: tuple[str, ...], radius: float, sums: tuple[str, ...], reading: Reading,
        **rest: Any,
    ) -> None:  # fmt: skip
        if not enterprises:
            _refuse_alone()
        command(own=OwnList(enterprises, radius, sums, reading), **rest)

    made = with_reading(run)
    for option in reversed(_OPTIONS):
        made = option(made)
    return made


def _refuse_alone() -> None:
    """Refuse what is said of a list where none is named."""
    source = click.get_current_context().get_parameter_source
    named = [flag for name, flag in _OF_LIST.items() if source(name) is ParameterSource.COMMANDLINE]
    if named:
        raise UsageFault("cli.place.only_enterprises", options=" ".join(named))
