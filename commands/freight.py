"""Commands of the freight network: route, matrix, reach; shift and weak stand beside."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from commands.base import Command, UsageFault, language, the_atlas, told
from commands.freight_flows import shift, weak
from commands.freight_options import (
    BY,
    Output,
    progress,
    records,
    spots_of,
    to_json,
    with_output,
    with_terms,
)
from commands.freight_text import described, missing, record
from commands.scenarios.files import rests_on
from commands.text import table
from gis.freight import question
from gis.freight.costs import CRITERIA, UNITS, Terms
from gis.freight.routing import Shipment
from gis.scenarios import bearing
from gis.words import catalogue

if TYPE_CHECKING:
    from gis.freight.reach import Reach

__all__ = ["matrix", "reach", "route", "shift", "weak"]
# Forms of an answer with a map; layers.export.freight_forms makes them, loaded on demand.
FORMS = ("geojson", "csv", "xlsx", "kml", "gpkg", "html", "pdf", "png", "svg", "pptx")


@click.command(cls=Command, help="cli.route.help")
@rests_on(bearing.FREIGHT)
@click.argument("origin", metavar="FROM")
@click.argument("destination", metavar="TO")
@click.option("--tonnes", type=float, default=1.0, show_default=True, help="cli.freight.tonnes")
@click.option("--truck", metavar="M", type=float, help="cli.route.truck")
@BY
@with_terms
@with_output("text", "json", *FORMS)
def route(*, origin: str, destination: str, output: Output, terms: Terms, **asked: Any) -> None:
    """Compare the ways from one place to another."""
    from gis.errors import SettingError
    from gis.freight import costs, routing, trucks
    from gis.freight.graph import network
    from gis.freight.whereabouts import locate

    tonnes, by = costs.require_tonnes(asked["tonnes"]), asked["by"]
    length = asked["truck"]
    truck = None if length is None else trucks.truck_of(the_atlas(), length)
    net = network.load(the_atlas())
    comparison = routing.compare(
        net,
        Shipment(
            locate(the_atlas(), origin),
            locate(the_atlas(), destination),
            tonnes=tonnes,
            by=by,
            truck=truck,
        ),
        terms,
    )
    lang = language()
    if comparison.best is None:
        reasons = missing(comparison)
        raise SettingError(
            "route.unreachable",
            origin=told(comparison.origin.name),
            destination=told(comparison.destination.name),
            reasons=catalogue.text("map.clauses", lang).join(["", *reasons]),
        )
    if output.form == "json":
        output.give(to_json(record(comparison) | question.changed(the_atlas(), terms.factors)))
    elif output.form == "text":
        output.give(described(comparison))
    else:
        from layers.export import freight_forms
        from layers.freight.scenes import Backdrop

        stand = Backdrop(net, terms.factors, lang=lang)
        output.give(freight_forms.route_bytes(stand, comparison, output.form))


@click.command(cls=Command, help="cli.matrix.help")
@rests_on(bearing.FREIGHT)
@click.argument("names", metavar="[PLACE]...", nargs=-1)
@click.option("--level", type=click.Choice(("prefecture", "county")), help="cli.freight.level")
@click.option("--within", metavar="REGION", help="cli.option.inside")
@click.option(
    "--by",
    type=click.Choice((*CRITERIA, "km")),
    default="cost",
    show_default=True,
    help="cli.matrix.by",
)
@with_terms
@with_output("csv", "json", "parquet", "xlsx")
def matrix(
    *,
    names: tuple[str, ...],
    level: str | None,
    within: str | None,
    by: str,
    output: Output,
    terms: Terms,
) -> None:
    """Write the least values between all pairs of places."""
    from gis.freight import matrix as measure
    from gis.freight.graph import network
    from layers.freight import asked

    spots = spots_of(names, level, within)
    if len(spots) < 2:
        raise UsageFault("cli.freight.two_places")
    with progress() as ahead:
        square = measure.least(network.load(the_atlas()), spots, by=by, terms=terms, progress=ahead)
    column = {
        "cost": "cost_cny_per_t",
        "time": "hours",
        "co2e": "co2e_kg_per_t",
        "km": "distance_km",
    }
    rows = measure.pairs(square, column[by]).round(3)
    if output.form == "xlsx":
        # A program joins by code; who opens the workbook reads names.
        called = {spot.adcode or spot.name: told(spot.name) for spot in spots}
        for at, end in ((0, "from"), (1, "to")):
            rows.insert(at, f"{end}_name", rows[end].map(called))
    sheet = asked.of_pairs(len(spots), by, terms.choice, language())
    plain = {"places": len(spots), "by": by, **question.terms(the_atlas(), terms)}
    output.rows(rows, ("least_way",), terms.factors, sheet, asked=plain)


@click.command(cls=Command, help="cli.reach.help")
@rests_on(bearing.FREIGHT)
@click.argument("place", metavar="PLACE")
@click.option("--limit", type=float, multiple=True, help="cli.reach.limit")
@click.option(
    "--unit",
    type=click.Choice(tuple(UNITS.values())),
    default=UNITS["cost"],
    show_default=True,
    help="cli.reach.unit",
)
@click.option("--material", metavar="INDUSTRY", help="cli.reach.material")
@with_terms
@with_output("text", "json", *FORMS)
def reach(
    *,
    place: str,
    limit: tuple[float, ...],
    unit: str,
    material: str | None,
    output: Output,
    terms: Terms,
) -> None:
    """Show what lies within a limit of a place."""
    from gis.freight import reach as measure
    from gis.freight.graph import network
    from gis.freight.whereabouts import locate

    if material is not None:
        if limit:
            raise UsageFault("cli.reach.limit_or_material")
        published = _published(material)
        limit, unit = (float(published[0]["limit"]),), published[0]["unit"]
        choice = replace(terms.choice, modes=tuple(published[0]["modes"].split(",")))
        terms = replace(terms, choice=choice)
    if not limit:
        raise UsageFault("cli.reach.needs_limit")
    with progress() as told:
        found = measure.reach(
            network.load(the_atlas()),
            locate(the_atlas(), place),
            limit,
            unit,
            terms,
            progress=told,
        )
    if output.form == "json":
        output.give(to_json(_reach_record(found) | question.changed(the_atlas(), terms.factors)))
    elif output.form == "text":
        output.give(_reach_text(found))
    else:
        from layers.export import freight_forms
        from layers.freight.scenes import Backdrop

        stand = Backdrop(network.load(the_atlas()), terms.factors, lang=language())
        output.give(freight_forms.reach_bytes(stand, found, output.form))


def _published(material: str) -> list[dict[str, str]]:
    """Return the published sales limits of a material called by id, name, alias or trade word."""
    from gis.errors import UnknownNameError
    from gis.freight.reach import sales_limits
    from gis.plans import designations

    known = list(dict.fromkeys(row["industry_id"] for row in the_atlas().rows("sales-radius")))
    words = {
        word.casefold(): code
        for code in known
        for lang in catalogue.LANGUAGES
        for word in catalogue.text(f"material.{code}", lang).split("|")
    }
    code = words.get(material.strip().casefold())
    if code is None:
        try:
            code = designations.industry_id(the_atlas(), material)
        except UnknownNameError:
            code = ""
    if code not in known:
        lang = language()
        names = [f"{designations.industry_name(the_atlas(), one, lang)} ({one})" for one in known]
        raise UsageFault(
            "cli.reach.no_material",
            found=material,
            known=catalogue.text("map.separator", lang).join(names),
        )
    return sales_limits(the_atlas(), code)


def _reach_record(found: Reach) -> dict[str, Any]:
    return {
        "place": found.spot.name,
        "unit": found.unit,
        "limits": list(found.limits),
        "allowed": question.allowed(found.choice),
        "regions": records(found.regions.round(3)),
        "indicators": records(found.indicators.round(3)),
    }


def _reach_text(found: Reach) -> str:
    """Return the regions inside, prefectures first, and the figures with how sure they are."""
    lang = language()
    from gis.regions import english
    from layers.freight import reach_tables

    head = [catalogue.text(f"reach.{name}", lang) for name in ("level", "code", "name", "value")]
    regions = found.regions.sort_values("level", ascending=False, kind="stable")
    names = english.names(the_atlas()) if lang == "en" else {}
    rows = [
        (
            catalogue.name("level", row.level, lang),
            row.adcode,
            names.get(row.adcode, row.name),
            f"{row.value:.1f}",
        )
        for row in regions.itertuples(index=False)
    ]
    levels = found.regions["level"].value_counts()
    title = catalogue.text(
        "reach.title",
        lang,
        name=told(found.spot.name),
        limit=found.limits[-1],
        unit=catalogue.name("logistics.unit", found.unit, lang),
        prefectures=levels.get("prefecture", 0),
        counties=levels.get("county", 0),
    )
    figures = [
        catalogue.text(
            "reach.figure",
            lang,
            what=what,
            figure=catalogue.text("map.qualified", lang, what=figure, more=note)
            if note
            else figure,
        )
        for what, figure, note in reach_tables.headline(the_atlas(), found, lang)
    ]
    return "\n".join([title, table(head, rows), *figures])
