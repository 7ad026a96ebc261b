"""Who is whose neighbour in a call: the options that choose it, and the answer for some regions."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from commands.base import UsageFault, language, the_atlas
from commands.output import choice, freight_costs, regions_told
from gis.words import catalogue

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from gis.space.neighbours import Neighbourhood

_MAX_BYTES = 2**24
# Which kinds of neighbours ask for an option.
_USED_BY = {"distance_km": ("distance",), "k": ("knn", "cost")}
_OPTIONS: tuple[Callable[..., Any], ...] = (
    choice("--islands", among=("nearest", "exclude"), help_key="cli.moran.islands"),
    click.option(
        "--distance-km", type=float, default=200.0, show_default=True, help="cli.moran.distance_km"
    ),
    click.option("--k", type=int, default=5, show_default=True, help="cli.moran.k"),
    click.option("--weights", metavar="FILE.gal", help="cli.joint.weights"),
    choice(
        "--neighbours",
        among=("contiguity", "knn", "distance", "cost"),
        help_key="cli.moran.neighbours",
    ),
)


def neighbour_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that choose neighbours: ``neighbours``, ``weights``, ``k`` and the others."""
    for option in _OPTIONS:
        command = option(command)
    return command


def around(adcodes: Sequence[str], options: Mapping[str, Any]) -> tuple[Neighbourhood, str]:
    """Return the neighbours of regions by the options of a call, and the name of its own file.

    Parameters
    ----------
    adcodes
        Regions of ``options["level"]``, each once.
    options
        What :func:`neighbour_options` asked; ``weights`` stands before ``neighbours``.

    Raises
    ------
    UsageFault
        If the call gives a number that its kind of neighbours does not use.
    InputTableError
        If the file of weights is none, or names regions that are not of the level.
    """
    from gis.space.neighbours import Nearness, neighbourhood

    _require_used(options)
    atlas, level = the_atlas(), options["level"]
    regions = atlas.regions()
    rows = regions[regions["level"] == level].set_index("adcode")
    own, name = _own_borders(options["weights"], level)
    kind = options["neighbours"] if own is None else "contiguity"
    near = Nearness(
        k=options["k"],
        distance_km=options["distance_km"],
        cost_cny=freight_costs(list(adcodes), level) if kind == "cost" else None,
    )
    found = neighbourhood(
        rows.loc[list(adcodes), ["lon", "lat"]],
        kind,
        borders=atlas.neighbours(level) if own is None else own,
        near=near,
        islands=options["islands"],
    )
    return found, name


def islands_said(found: Neighbourhood) -> list[str]:
    """Return the sentence on regions without neighbours: tied to the nearest, or excluded; none where all have one."""
    if not found.islands:
        return []
    islands = regions_told(found.islands)
    return [catalogue.text(f"cli.moran.islands_{found.policy}", language(), islands=islands)]


def _require_used(options: Mapping[str, Any]) -> None:
    """Refuse a distance or number of neighbours that the chosen kind does not use."""
    context = click.get_current_context()
    for name, kinds in _USED_BY.items():
        given = context.get_parameter_source(name) is ParameterSource.COMMANDLINE
        if given and (options["weights"] or options["neighbours"] not in kinds):
            raise UsageFault(
                "cli.moran.unused", option=f"--{name.replace('_', '-')}", kinds=" / ".join(kinds)
            )


def _own_borders(path: str | None, level: str) -> tuple[dict[str, list[str]] | None, str]:
    """Return the neighbours of a .gal file and its name; None and nothing without a file."""
    if path is None:
        return None, ""
    from gis.space.weights_file import read_gal
    from gis.tables import files

    regions = the_atlas().regions()
    known = set(regions.loc[regions["level"] == level, "adcode"])
    name = PurePath(path).name
    return read_gal(files.read_document(path, _MAX_BYTES), name, known), name
