"""Commands of the freight network: route, matrix, reach; shift and weak stand beside."""

from __future__ import annotations

import io
import json
from typing import Any, BinaryIO

import click

from gis import i18n
from gis.cli.base import Command, UsageFault, language
from gis.cli.freight_flows import shift, weak
from gis.cli.freight_options import (
    BY,
    OUT,
    chosen,
    emit,
    factors_of,
    output_format,
    records,
    settings,
    spots_of,
    to_json,
)
from gis.cli.freight_text import described, features, record
from gis.cli.text import table
from gis.freight import CRITERIA

__all__ = ["matrix", "reach", "route", "shift", "weak"]
LEVEL = click.option(
    "--level", type=click.Choice(("prefecture", "county")), help="cli.freight.level"
)
WITHIN = click.option("--within", metavar="REGION", help="cli.option.within")


@click.command(cls=Command, help="cli.route.help")
@click.argument("origin", metavar="FROM")
@click.argument("destination", metavar="TO")
@click.option("--tonnes", type=float, default=1.0, show_default=True, help="cli.freight.tonnes")
@BY
@settings
@output_format("text", "json", "geojson")
@OUT
def route(
    *,
    origin: str,
    destination: str,
    tonnes: float,
    by: str,
    form: str,
    out: str | None,
    factors_file: BinaryIO | None,
    modes: str,
    **options: Any,
) -> None:
    """Compare the ways from one place to another."""
    from gis import freight, network, routing
    from gis.errors import SettingError
    from gis.whereabouts import locate

    freight.require_tonnes(tonnes)
    choice, factors = chosen(modes, **options), factors_of(factors_file)
    comparison = routing.compare(
        network.load(),
        locate(origin),
        locate(destination),
        tonnes=tonnes,
        by=by,
        factors=factors,
        choice=choice,
    )
    if comparison.best is None:
        raise SettingError(
            "route.unreachable",
            origin=comparison.origin.name,
            destination=comparison.destination.name,
        )
    lang = language()
    if form == "json":
        emit(to_json(record(comparison, lang)), out)
    elif form == "geojson":
        emit(to_json(features(comparison)), out)
    else:
        emit(described(comparison, lang), out)


@click.command(cls=Command, help="cli.matrix.help")
@click.argument("names", metavar="[PLACE]...", nargs=-1)
@LEVEL
@WITHIN
@click.option(
    "--by",
    type=click.Choice((*CRITERIA, "km")),
    default="cost",
    show_default=True,
    help="cli.freight.by",
)
@settings
@output_format("csv", "json", "parquet")
@OUT
def matrix(
    *,
    names: tuple[str, ...],
    level: str | None,
    within: str | None,
    by: str,
    form: str,
    out: str | None,
    factors_file: BinaryIO | None,
    modes: str,
    **options: Any,
) -> None:
    """Write the least values between all pairs of places."""
    from gis import matrix as measure
    from gis import network

    if form == "parquet" and out is None:
        raise UsageFault("cli.freight.parquet_needs_out")
    spots = spots_of(names, level, within)
    if len(spots) < 2:
        raise UsageFault("cli.freight.two_places")
    square = measure.least(
        network.load(),
        spots,
        by=by,
        factors=factors_of(factors_file),
        choice=chosen(modes, **options),
    )
    column = {
        "cost": "cost_cny_per_t",
        "time": "hours",
        "co2e": "co2e_kg_per_t",
        "km": "distance_km",
    }
    rows = measure.pairs(square, column[by]).round(3)
    if form == "parquet" and out is not None:
        from gis import workspace

        buffer = io.BytesIO()
        rows.to_parquet(buffer, index=False)
        workspace.write_bytes(out, buffer.getvalue())
        return
    emit(records(rows) if form == "json" else rows.to_csv(index=False).rstrip("\n"), out)


@click.command(cls=Command, help="cli.reach.help")
@click.argument("place", metavar="PLACE")
@click.option("--limit", type=float, multiple=True, help="cli.reach.limit")
@click.option(
    "--unit",
    type=click.Choice(("CNY/t", "h", "km", "kg/t")),
    default="CNY/t",
    show_default=True,
    help="cli.reach.unit",
)
@click.option("--material", metavar="INDUSTRY", help="cli.reach.material")
@settings
@output_format("text", "json", "geojson")
@OUT
def reach(
    *,
    place: str,
    limit: tuple[float, ...],
    unit: str,
    material: str | None,
    form: str,
    out: str | None,
    factors_file: BinaryIO | None,
    modes: str,
    **options: Any,
) -> None:
    """Show what lies within a limit of a place."""
    from gis import network
    from gis import reach as measure
    from gis.whereabouts import locate

    if material is not None:
        published = measure.sales_limits(material)
        if not published:
            raise UsageFault("cli.reach.no_material", found=material)
        limit, unit = (float(published[0]["limit"]),), published[0]["unit"]
        modes = published[0]["modes"]
    if not limit:
        raise UsageFault("cli.reach.needs_limit")
    found = measure.reach(
        network.load(),
        locate(place),
        limit,
        unit,
        factors=factors_of(factors_file),
        choice=chosen(modes, **options),
    )
    lang = language()
    if form == "geojson":
        emit(found.areas.assign(place=found.spot.name, unit=unit).to_json(drop_id=True), out)
    elif form == "json":
        content = {
            "place": found.spot.name,
            "unit": unit,
            "limits": list(found.limits),
            "regions": json.loads(records(found.regions.round(3))),
            "indicators": json.loads(records(found.indicators.round(3))),
        }
        emit(to_json(content), out)
    else:
        head = [i18n.text(f"reach.{name}", lang) for name in ("level", "code", "name", "value")]
        rows = [
            (i18n.name("level", row.level, lang), row.adcode, row.name, f"{row.value:.1f}")
            for row in found.regions.itertuples(index=False)
        ]
        title = i18n.text(
            "reach.title",
            lang,
            name=found.spot.name,
            limit=found.limits[-1],
            unit=unit,
            count=len(rows),
        )
        emit(title + "\n" + table(head, rows), out)
