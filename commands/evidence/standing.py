"""The command that shows what stands in a region: market, works, zones, by-products, balance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from commands.base import Command, language, the_atlas
from commands.output import FORMAT, OUT, WITHIN, View, emit
from commands.scenarios.files import scenario_over
from gis.scenarios import bearing
from gis.words import catalogue
from gis.words.amounts import percentile
from gis.words.language import in_language

if TYPE_CHECKING:
    import pandas as pd

    from gis.clusters.standing import Standing


@click.command(cls=Command, help="cli.standing.help")
@click.argument("region", metavar="REGION")
@WITHIN
@click.option(
    "--radius", type=click.FloatRange(min=0, max=2000), default=150.0, show_default=True,
    help="cli.standing.radius",
)  # fmt: skip
@scenario_over(bearing.PLANTS)
@FORMAT
@OUT
def standing(*, region: str, within: str | None, radius: float, form: str, out: str | None) -> None:
    """Show what stands in a region, every figure with its source."""
    from commands.evidence.plants import unit_notes
    from gis.clusters import standing as stands
    from gis.clusters.products import clinker_said
    from gis.regions import gazetteer

    lang = language()
    match = gazetteer.require(the_atlas(), region, within)
    found = stands.standing(the_atlas(), match.adcode, reach_km=radius)
    sheets = {
        "standing": found.figures,
        "totals": found.totals,
        "plants": found.works,
        "zones": found.zones,
        "by_products": found.by_products,
    }
    if form == "table":
        sheets = _worded(found)
        sheets["standing"]["percentile"] = found.figures["percentile"].map(percentile)
    elif form == "xlsx":
        sheets = _worded(found)
    extra: dict[str, Any] = {
        "region_code": match.adcode,
        "region_name": match.name,
        "level": found.level,
        "balance": None
        if found.balance is None
        else {"region_code": found.balance.name, **found.balance.to_dict()},
    }
    emit(
        sheets, form, out,
        notes=[clinker_said(the_atlas(), found, lang), *unit_notes(found.works["unit"], lang), catalogue.text("standing.note", lang)],
        extra=extra, views=_views(),
        measures=(), resources=("figures", "region_stats", "plants", "plant-capacities", "zones"),
    )  # fmt: skip


def _views() -> dict[str, View]:
    lang = language()
    columns = {
        "standing": ("name", "value", "unit", "percentile", "source"),
        "totals": ("name", "plants", "capacity", "unit", "unknown"),
        "plants": ("kind", "name", "capacity", "unit", "owner", "doubt"),
        "zones": ("name", "approval", "area_ha", "leading_industries"),
        "by_products": ("name", "proxy", "plants", "capacity", "unit"),
    }
    more = {
        "standing": ("known", "confidence", "indicator"),
        "plants": ("status", "process", "start_year", "region_code", "lon", "lat", "plant_id"),
        "zones": ("type", "approved", "region_code", "zone_id"),
        "by_products": ("unknown",),
    }
    booked = {sheet: (*names, *more.get(sheet, ())) for sheet, names in columns.items()}
    return {
        sheet: View(
            names,
            heads={n: catalogue.text(f"standing.column.{n}", lang) for n in booked[sheet]},
            booked=booked[sheet],
            is_listed=sheet != "totals",  # sums of the plants that are listed
        )
        for sheet, names in columns.items()
    }


def _worded(found: Standing) -> dict[str, pd.DataFrame]:
    """Return the sheets as a screen shows them: words instead of codes."""
    lang = language()
    from commands.evidence.plants import processes, unit_words
    from gis.clusters.sentences import indicator_names, source_said

    names = indicator_names(the_atlas(), lang)
    figures, works, zones = found.figures, found.works, found.zones
    keys, code = figures["indicator"].str.partition(":"), found.adcode
    other = in_language(works, "name", lang)
    products = found.by_products
    units = {
        row["indicator"]: in_language(row, "unit", lang) for row in the_atlas().rows("indicators")
    }
    return {
        "standing": figures.assign(
            name=[
                names[name] + catalogue.text("standing.year", lang, year=year) + _beside(f"{name}:{year}", code)
                for name, year in zip(keys[0], keys[2], strict=True)
            ],
            # 个 are firms here and zones there: the indicator knows.
            unit=[units[name] for name in keys[0]],
            confidence=[catalogue.name("confidence", c, lang) for c in figures["confidence"]],
            source=[source_said(the_atlas(), str(said), lang) for said in figures["source"]],
        ),
        "totals": found.totals.assign(
            name=[catalogue.name("product", p, lang) for p in found.totals["product"]],
            unit=unit_words(found.totals["unit"], lang),
        ),
        "plants": works.assign(
            name=other,
            kind=[catalogue.name("plant_kind", kind, lang) for kind in works["kind"]],
            status=[catalogue.name("plant_status", status, lang) for status in works["status"]],
            process=processes(works["process"], lang),
            unit=unit_words(works["unit"], lang),
            doubt=[
                "; ".join(catalogue.name("plant_doubt", d, lang) for d in str(said).split(";"))
                if isinstance(said, str) else ""
                for said in works["doubt"]
            ],
        ),
        "zones": zones.assign(
            approval=[catalogue.name("zone_approval", a, lang) for a in zones["approval"]],
            type=[catalogue.name("zone_type", t, lang) for t in zones["type"]],
        ),
        "by_products": products.assign(
            name=[catalogue.name("by_product", b, lang) for b in products["by_product"]],
            proxy=[catalogue.name("product", p, lang) for p in products["proxy"]],
            unit=unit_words(products["unit"], lang),
        ),
    }  # fmt: skip


def _beside(key: str, adcode: str) -> str:
    """Return what a reader must know of a figure, in brackets."""
    from gis.clusters.caveats import caveat

    said = caveat(the_atlas(), adcode, key, language())
    return catalogue.text("break.beside", language(), what=said) if said else ""
