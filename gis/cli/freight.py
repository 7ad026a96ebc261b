"""Commands of the freight network: route, matrix, reach; shift and weak stand beside."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from gis import catalog, i18n
from gis.cli.base import Command, UsageFault, language
from gis.cli.freight_flows import shift, weak
from gis.cli.freight_options import (
    BY,
    OUT,
    emit,
    emit_rows,
    output_format,
    progress,
    records,
    spots_of,
    terms,
    to_json,
)
from gis.cli.freight_text import described, record
from gis.cli.text import table
from gis.freight import CRITERIA

if TYPE_CHECKING:
    from gis.freight import Choice, Factors
    from gis.reach import Reach

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
@terms
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
    factors: Factors,
    choice: Choice,
) -> None:
    """Compare the ways from one place to another."""
    from gis import freight, network, routing
    from gis.errors import SettingError
    from gis.whereabouts import locate

    freight.require_tonnes(tonnes)
    net = network.load()
    comparison = routing.compare(
        net,
        locate(origin),
        locate(destination),
        tonnes=tonnes,
        by=by,
        factors=factors,
        choice=choice,
    )
    lang = language()
    if comparison.best is None:
        reasons = [i18n.text(key, lang, **values) for _, key, values in comparison.missing]
        raise SettingError(
            "route.unreachable",
            origin=comparison.origin.name,
            destination=comparison.destination.name,
            reasons=i18n.text("logistics.sentence", lang).join(["", *reasons]),
        )
    if form == "json":
        emit(to_json(record(comparison, lang)), out)
    elif form == "geojson":
        from layers import freight_files

        emit(freight_files.routes_geojson(net, comparison).decode("utf-8").rstrip("\n"), out)
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
@terms
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
    factors: Factors,
    choice: Choice,
) -> None:
    """Write the least values between all pairs of places."""
    from gis import matrix as measure
    from gis import network

    if form == "parquet" and out is None:
        raise UsageFault("cli.freight.parquet_needs_out")
    spots = spots_of(names, level, within)
    if len(spots) < 2:
        raise UsageFault("cli.freight.two_places")
    with progress() as told:
        square = measure.least(
            network.load(), spots, by=by, factors=factors, choice=choice, progress=told
        )
    column = {
        "cost": "cost_cny_per_t",
        "time": "hours",
        "co2e": "co2e_kg_per_t",
        "km": "distance_km",
    }
    emit_rows(measure.pairs(square, column[by]).round(3), form, out)


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
@terms
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
    factors: Factors,
    choice: Choice,
) -> None:
    """Show what lies within a limit of a place."""
    from gis import network
    from gis import reach as measure
    from gis.whereabouts import locate

    if material is not None:
        if limit:
            raise UsageFault("cli.reach.limit_or_material")
        published = _published(material)
        limit, unit = (float(published[0]["limit"]),), published[0]["unit"]
        choice = replace(choice, modes=tuple(published[0]["modes"].split(",")))
    if not limit:
        raise UsageFault("cli.reach.needs_limit")
    with progress() as told:
        found = measure.reach(
            network.load(),
            locate(place),
            limit,
            unit,
            factors=factors,
            choice=choice,
            progress=told,
        )
    if form == "geojson":
        from layers import freight_files

        emit(freight_files.reach_geojson(found).decode("utf-8").rstrip("\n"), out)
    elif form == "json":
        emit(to_json(_reach_record(found)), out)
    else:
        emit(_reach_text(found, language()), out)


def _published(material: str) -> list[dict[str, str]]:
    """Return the published sales limits of a material called by id, name, alias or trade word."""
    from gis import designations
    from gis.errors import UnknownNameError
    from gis.reach import sales_limits

    known = list(dict.fromkeys(row["industry_id"] for row in catalog.rows("sales-radius")))
    words = {
        word.casefold(): code
        for code in known
        for lang in i18n.LANGUAGES
        for word in i18n.text(f"material.{code}", lang).split("|")
    }
    code = words.get(material.strip().casefold())
    if code is None:
        try:
            code = designations.industry_id(material)
        except UnknownNameError:
            code = ""
    if code not in known:
        lang = language()
        names = [f"{designations.industry_name(one, lang)} ({one})" for one in known]
        raise UsageFault(
            "cli.reach.no_material",
            found=material,
            known=i18n.text("map.separator", lang).join(names),
        )
    return sales_limits(code)


def _reach_record(found: Reach) -> dict[str, Any]:
    return {
        "place": found.spot.name,
        "unit": found.unit,
        "limits": list(found.limits),
        "regions": records(found.regions.round(3)),
        "indicators": records(found.indicators.round(3)),
    }


def _reach_text(found: Reach, lang: str) -> str:
    """Return the regions inside, prefectures first, and the figures with how sure they are."""
    from layers import reach_tables

    head = [i18n.text(f"reach.{name}", lang) for name in ("level", "code", "name", "value")]
    regions = found.regions.sort_values("level", ascending=False, kind="stable")
    rows = [
        (i18n.name("level", row.level, lang), row.adcode, row.name, f"{row.value:.1f}")
        for row in regions.itertuples(index=False)
    ]
    levels = found.regions["level"].value_counts()
    title = i18n.text(
        "reach.title",
        lang,
        name=found.spot.name,
        limit=found.limits[-1],
        unit=i18n.name("logistics.unit", found.unit, lang),
        prefectures=levels.get("prefecture", 0),
        counties=levels.get("county", 0),
    )
    figures = [
        i18n.text(
            "reach.figure",
            lang,
            what=what,
            figure=i18n.text("map.qualified", lang, what=figure, more=note) if note else figure,
        )
        for what, figure, note in reach_tables.headline(found, lang)
    ]
    return "\n".join([title, table(head, rows), *figures])
