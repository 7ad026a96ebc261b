"""Commands that show the atlas: plans, designations, region, map."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from commands.base import Command, language, signed, the_atlas, told
from commands.destination import deliver
from commands.handover.orders import PLACING, options
from commands.own_plans.files import PLAN_FILE, plan_options
from commands.scenarios.files import SCENARIO, scenario_over
from commands.text import table
from gis.scenarios import bearing
from gis.words import catalogue
from gis.words.language import in_language
from layers.export.formats import selection_bytes

if TYPE_CHECKING:
    import pandas as pd

    from layers.export.placing import Placing

_REGION_RESOURCES = ("designations", "sites", "targets", "minerals", "figures", "regions")
_CATEGORY = click.option("--category", multiple=True, help="cli.option.category")
_INDUSTRY = click.option("--industry", multiple=True, help="cli.option.industry")


def to_json(value: object) -> str:
    """Return a value as readable JSON with Chinese as it is."""
    return json.dumps(value, ensure_ascii=False, indent=2)


@click.command(cls=Command, help="cli.plans.help")
@PLAN_FILE
@scenario_over(bearing.LAYOUT)
@click.option(
    "--format", "form", type=click.Choice(["table", "json", "csv", "xlsx"]), default="table",
    show_default=True, help="cli.option.format",
)  # fmt: skip
@click.option("--out", metavar="FILE", help="cli.option.out")
def plans(form: str, out: str | None) -> None:
    """List the plans; needs no pandas, so that it starts at once."""
    rows = the_atlas().rows("plans")
    counts = dict.fromkeys((row["plan_id"] for row in rows), 0)
    for record in the_atlas().rows("designations"):
        counts[record["plan_id"]] += 1
    if form == "json":
        of: dict[str, str | int | None] = (
            {bearing.COLUMN: bearing.titles(the_atlas())} if the_atlas().scenarios else {}
        )
        wanted = [
            {name: value or None for name, value in row.items()}
            | {"designations": counts[row["plan_id"]]}
            | of
            for row in rows
        ]
        deliver(to_json(wanted), out)
        return
    lang = language()
    columns = ("plan", "title", "region", "years", "stage", "count")
    names = {row["adcode"]: row["name"] for row in the_atlas().rows("regions")}
    lines = [
        (
            row["plan_id"],
            in_language(row, "short_title", lang),
            told(names.get(row["scope_code"], catalogue.text("level.country", lang))),
            "–".join(dict.fromkeys(y for y in (row["start_year"], row["end_year"]) if y)),
            catalogue.name("stage", row["stage"], lang),
            counts[row["plan_id"]],
        )
        for row in rows
    ]
    heads = [catalogue.text(f"cli.column.{name}", lang) for name in columns]
    if form == "table":
        deliver(signed(table(heads, lines)), out)
        return
    import pandas as pd

    frame = bearing.beside(the_atlas(), pd.DataFrame(lines, columns=heads))
    if form == "csv":
        from gis.tables import writing

        deliver(writing.to_csv(frame), out)
        return
    from gis.report.workbook import Backing, workbook

    sheets = {catalogue.text("compare.sheet.plans", lang): frame}
    deliver(workbook(the_atlas(), sheets, Backing(resources=("plans",)), lang=lang), out)


@click.command(cls=Command, help="cli.designations.help")
@plan_options
@scenario_over(bearing.LAYOUT)
@_CATEGORY
@_INDUSTRY
@click.option("--region", multiple=True, help="cli.option.region")
@click.option(
    "--format", "form", type=click.Choice(["table", "csv", "json", "geojson", "xlsx", "gpkg", "kml"]),
    default="table", show_default=True, help="cli.option.format",
)  # fmt: skip
@click.option("--out", metavar="FILE", help="cli.option.out")
@options(PLACING)
def designations(*, form: str, out: str | None, datum: str, field_names: str, **given: Any) -> None:
    """Select designations and show them."""
    from gis.plans import designations as selection
    from layers.export.placing import Placing

    placing = Placing(datum, field_names)
    asked = (given[key] for key in ("plan", "category", "industry", "region"))
    rows = selection.select(the_atlas(), *asked)
    if form == "geojson":
        deliver(_as_geojson(rows, placing), out)
    elif form in _FORMS and placing.is_plain:
        deliver(_FORMS[form](rows), out)
    else:
        deliver(selection_bytes(the_atlas(), rows, form, placing, lang=language()), out)


def _as_csv(rows: pd.DataFrame) -> bytes:
    from gis.plans.designations import PUBLIC_COLUMNS
    from gis.tables import writing

    return writing.to_csv(bearing.beside(the_atlas(), rows[list(PUBLIC_COLUMNS)]))


def _as_json(rows: pd.DataFrame) -> str:
    from gis.plans.designations import PUBLIC_COLUMNS

    public = bearing.beside(the_atlas(), rows[list(PUBLIC_COLUMNS)])
    return to_json(public.astype(object).where(public.notna(), None).to_dict("records"))


def _as_geojson(rows: pd.DataFrame, placing: Placing) -> bytes:
    from gis.report import geojson
    from gis.report.selection import features
    from layers.export.placing import Placing as Plain

    found = features.collection(the_atlas(), rows, language())
    # The same features and fields in every datum, so that nobody counts other things.
    return geojson.to_bytes(found if placing == Plain() else placing.collection(found, language()))


def _as_table(rows: pd.DataFrame) -> str:
    from gis.plans.designations import industry_said, site_said

    lang = language()
    if rows.empty:
        return catalogue.text("cli.nothing", lang)
    columns = ("plan", "category", "industry", "region", "site", "status", "locator")
    lines = [
        (
            row.plan_id,
            catalogue.name("category", row.category, lang),
            industry_said(the_atlas(), row.industry, row.industry_id, lang),
            told(row.region_name if isinstance(row.region_name, str) else row.place),
            site_said(the_atlas(), row.site, row.site_id, lang),
            catalogue.name("status", row.status, lang),
            row.locator,
        )
        for row in rows.itertuples()
    ]
    head = [catalogue.text(f"cli.column.{name}", lang) for name in columns]
    return signed(table(head, lines) + "\n\n" + catalogue.text("cli.rows", lang, count=len(lines)))


# One row a record; in the other formats a selection is the page's download.
_FORMS: dict[str, Any] = {
    "csv": _as_csv, "json": _as_json, "table": _as_table,
}  # fmt: skip


@click.command(cls=Command, help="cli.region.help")
@SCENARIO
@click.argument("name", metavar="NAME|ADCODE")
@click.option("--within", help="cli.option.within")
@click.option(
    "--format", "form", type=click.Choice(["text", "json", "xlsx"]), default="text",
    show_default=True, help="cli.option.format",
)  # fmt: skip
@click.option("--out", metavar="FILE", help="cli.option.out")
def region(name: str, within: str | None, form: str, out: str | None) -> None:
    """Show the dossier of a region."""
    from commands import dossier_text
    from gis.plans import dossier
    from gis.regions import gazetteer

    found = dossier.dossier(the_atlas(), gazetteer.require(the_atlas(), name, within=within).adcode)
    if form == "xlsx":
        from gis.report.workbook import Backing, workbook

        tables = dossier_text.tables(found, language())
        sheets = {title: bearing.beside(the_atlas(), rows) for title, rows in tables.items()}
        deliver(
            workbook(the_atlas(), sheets, Backing(resources=_REGION_RESOURCES), lang=language()),
            out,
        )
    elif form == "json":
        deliver(to_json(found.to_dict() | bearing.member(the_atlas())), out)
    else:
        deliver(signed(dossier_text.text(found, language())), out)
