"""What the freight commands share: options, the cost model of a call, places, output."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, BinaryIO

import click

from gis.freight import CRITERIA, MODES

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

    from gis.freight import Choice, Factors
    from gis.whereabouts import Spot

BY = click.option(
    "--by", type=click.Choice(CRITERIA), default="cost", show_default=True, help="cli.freight.by"
)
_MODES = click.option(
    "--modes", default=",".join(MODES), show_default=True, help="cli.freight.modes"
)
_FACTORS = click.option(
    "--factors", "factors_file", metavar="FILE", type=click.File("rb"), help="cli.freight.factors"
)
_NO_MIXED = click.option("--no-mixed-lines", is_flag=True, help="cli.freight.no_mixed")
_PLANNED = click.option("--planned-waterways", is_flag=True, help="cli.freight.planned")
_SHIP = click.option("--ship", "ship_t", type=float, default=0.0, help="cli.freight.ship")
OUT = click.option("--out", metavar="FILE", help="cli.freight.out")


def settings(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options that every freight command shares."""
    for option in (_SHIP, _PLANNED, _NO_MIXED, _FACTORS, _MODES):
        command = option(command)
    return command


def output_format(*names: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Return the option that chooses one of the named formats."""
    return click.option(
        "--format",
        "form",
        type=click.Choice(names),
        default=names[0],
        show_default=True,
        help="cli.freight.format",
    )


def chosen(modes: str, *, no_mixed_lines: bool, planned_waterways: bool, ship_t: float) -> Choice:
    """Return what the options of a call allow."""
    from gis.freight import Choice, require_modes

    names = tuple(name.strip() for name in modes.replace("，", ",").split(",") if name.strip())
    return Choice(require_modes(names), not no_mixed_lines, planned_waterways, ship_t)


def factors_of(file: BinaryIO | None) -> Factors:
    """Return the factors of a file, or the defaults."""
    from gis import freight
    from gis.errors import SettingError

    if file is None:
        return freight.defaults()
    try:
        text = file.read().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as fault:
        raise SettingError("error.factor_file", path=file.name, reason=str(fault)) from None
    return freight.from_toml(text)


def emit(content: str, out: str | None) -> None:
    """Print a result, or write it whole to a file."""
    if out is None:
        click.echo(content)
        return
    from gis import workspace

    workspace.write_text(out, content if content.endswith("\n") else content + "\n")


def to_json(value: object) -> str:
    """Return a value as readable JSON with Chinese as it is."""
    return json.dumps(value, ensure_ascii=False, indent=2)


def spots_of(names: tuple[str, ...], level: str | None, within: str | None) -> list[Spot]:
    """Return named places, and all regions of a level inside a region if asked."""
    from gis import gazetteer, region_tree
    from gis.whereabouts import locate, seats

    spots = [locate(name) for name in names]
    if level is not None:
        inside = seats(level)
        if within is not None:
            parent = gazetteer.require(within).adcode
            tree = region_tree.places()
            inside = [s for s in inside if s.adcode == parent or tree[s.adcode].inside(parent)]
        spots += [
            spot for spot in inside if spot.adcode not in {s.adcode for s in spots if s.adcode}
        ]
    return spots


def records(rows: pd.DataFrame) -> str:
    """Return rows as JSON; inf, which JSON lacks, is null."""
    finite = rows.astype(object).where(~rows.isin([float("inf")]) & rows.notna(), None)
    return to_json(finite.to_dict("records"))
