"""Own neighbours of a call: the option --weights and the file behind it."""

from __future__ import annotations

from pathlib import PurePath

import click

from commands.base import the_atlas

WEIGHTS = click.option("--weights", metavar="FILE.gal", help="cli.joint.weights")
_MAX_BYTES = 2**24


def own_borders(path: str | None, level: str) -> tuple[dict[str, list[str]] | None, str]:
    """Return the neighbours of a .gal file and its name; None and nothing without a file."""
    if path is None:
        return None, ""
    from gis.space.weights_file import read_gal
    from gis.tables import files

    regions = the_atlas().regions()
    known = set(regions.loc[regions["level"] == level, "adcode"])
    name = PurePath(path).name
    return read_gal(files.read_document(path, _MAX_BYTES), name, known), name
