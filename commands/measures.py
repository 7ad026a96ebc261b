"""Commands that measure one table: specialisation and concentration, spatial association."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from commands.base import Command, UsageFault, language, the_atlas
from commands.output import (
    AT_LEVEL,
    FORMAT,
    OUT,
    PERMUTATIONS,
    PLAN,
    SEED,
    WITHIN,
    View,
    emit,
    inside,
    named,
    regions_told,
)
from commands.own import weights as own_weights
from commands.own.session import from_settings, require
from commands.own.tables import OWN_TABLE, choices, described, own_numbers
from commands.own.weights import neighbour_options
from commands.scenarios.files import scenario_over
from gis.scenarios import bearing
from gis.words import catalogue

if TYPE_CHECKING:
    import pandas as pd

# Columns of classes, and where their names stand.
_CLASSES = {
    "quadrant": "lisa",
    "cluster": "lisa",
    "cluster_raw": "lisa",
    "gi_spot": "compared.spot",
    "gi_spot_raw": "compared.spot",
}
_REGION = click.option("--region", metavar="NAME", help="cli.match.column")
_REGION_COLUMN = click.option(
    "--region", "--column", "region", metavar="NAME", help="cli.match.column"
)


@click.command(cls=Command, help="cli.specialise.help")
@OWN_TABLE
@_REGION_COLUMN
@click.option("--industry", metavar="NAME", help="cli.specialise.industry")
@click.option("--value", metavar="NAME", help="cli.specialise.value")
@click.option("--before", metavar="FILE", help="cli.specialise.before")
@click.option("--date", metavar="NAME", help="cli.specialise.date")
@AT_LEVEL
@click.option("--within", metavar="REGION", help="cli.specialise.within")
@PLAN
@scenario_over(lambda options: () if options["table"] else bearing.LAYOUT)
@click.option("--weighted", is_flag=True, help="cli.specialise.weighted")
@described
@from_settings
@FORMAT
@OUT
def specialise(**options: Any) -> None:
    """Measure specialisation and concentration of a table, or of the designations."""
    from gis.industries import specialisation, summary

    table, before, notes, extra = _portfolio(options)
    sheets = {
        "long": named(summary.long(summary.cells(table))),
        "by_region": named(summary.by_region(table)),
        "by_industry": summary.by_industry(table).rename_axis("industry").reset_index(),
    }
    measures = list(summary.MEASURES)
    if before is not None:
        parts = specialisation.shift_share(before, table)
        sums = specialisation.shift_share_sums(parts)
        long_parts = parts.reset_index(names=["adcode", "industry"])
        sheets["shift_share"] = named(long_parts)
        sheets["shift_share_by_region"] = named(sums)
        measures.append("shift_share")
    resources = ["regions"] if options["table"] else ["designations", "industries", "regions"]
    tables = [table] if before is None else [table, before]
    unknown = sorted({code for one in tables for code in one.index[one.isna().any(axis=1)]})
    if unknown:
        told = regions_told(unknown)
        notes.append(catalogue.text("cli.specialise.unknown", language(), regions=told))
        extra["unknown"] = unknown
    if options["form"] == "table":
        sheets, zeros = _readable(sheets, own=bool(options["table"]))
        if zeros:
            notes.insert(0, catalogue.text("cli.specialise.zeros", language(), count=zeros))
    emit(
        sheets,
        options["form"],
        options["out"],
        notes=notes,
        extra=extra,
        measures=measures,
        resources=resources,
    )


def _readable(sheets: dict[str, pd.DataFrame], *, own: bool) -> tuple[dict[str, pd.DataFrame], int]:
    """Return the sums first, then the pairs that are not 0, and how many are; industries by name."""
    from gis.plans.designations import industry_name

    order = ("by_region", "by_industry", "shift_share_by_region", "long", "shift_share")
    shown = {key: sheets[key] for key in order if key in sheets}
    pairs = shown["long"]
    # Unknown is not 0 and stays.
    shown["long"] = pairs[pairs["value"] != 0]
    for key, sheet in shown.items():
        if "industry" in sheet and not own:
            names = [industry_name(the_atlas(), code, language()) for code in sheet["industry"]]
            shown[key] = sheet.assign(industry=names)
    return shown, len(pairs) - len(shown["long"])


def _moran_reads(options: dict[str, Any]) -> tuple[str, ...]:
    from gis.clusters.series import edited_tables

    around = bearing.FREIGHT if options["neighbours"] == "cost" else ()
    return (*around, *edited_tables(str(options["of"] or "")))


@click.command(cls=Command, help="cli.moran.help")
@OWN_TABLE
@click.option("--of", metavar="SERIES", help="cli.moran.of")
@click.option("--column", metavar="NAME", help="cli.moran.column")
@_REGION
@AT_LEVEL
@WITHIN
@neighbour_options
@PERMUTATIONS
@click.option("--alpha", type=float, default=0.05, show_default=True, help="cli.moran.alpha")
@SEED
@scenario_over(_moran_reads)
@described
@from_settings
@FORMAT
@OUT
def moran(**options: Any) -> None:
    """Test whether neighbouring regions resemble each other, as a whole and place by place."""
    from gis.space import association

    lang = language()
    values, (code, named_as), resources = _measured(options)
    around, weights = own_weights.around(values.dropna().index, options)
    chance = {"permutations": options["permutations"], "seed": options["seed"]}
    overall = association.moran(values, around, **chance)
    local = association.lisa(values, around, alpha=options["alpha"], **chance)
    local.insert(0, "value", values)
    measures = ["moran", "lisa", "fdr"]
    if (values.dropna() >= 0).all():
        spots = association.getis_ord(values, around, alpha=options["alpha"], **chance)
        local = local.join(spots.add_prefix("gi_"))
        measures.append("getis_ord")
    notes = [
        catalogue.text(
            "cli.moran.undefined" if math.isnan(overall["moran_i"]) else "cli.moran.summary",
            lang,
            column=named_as,
            **{name: float(overall[name]) for name in ("moran_i", "expected", "p")},
            n=int(overall["n"]),
        ),
    ]
    # Islands that are excluded take no part either.
    took_part = len(around.adcodes)
    if options["of"] and (left_out := len(values) - took_part):
        notes.append(catalogue.text("cli.joint.left_out", lang, count=left_out, n=took_part))
    notes += own_weights.islands_said(around)
    extra = {
        "of": code,
        "level": options["level"],
        "moran": overall.to_dict(),
        "islands": list(around.islands),
        "policy": around.policy,
        "neighbours": weights or around.kind,
        **chance,
        "alpha": options["alpha"],
    }
    if options["form"] in ("table", "xlsx"):
        for column, prefix in _CLASSES.items():
            if column in local:
                local[column] = [
                    catalogue.name(prefix, code, lang) if isinstance(code, str) else ""
                    for code in local[column]
                ]
    emit(
        {"local": named(local)},
        options["form"],
        options["out"],
        notes=notes,
        extra=extra,
        views={"local": View(heads={"value": named_as})},
        measures=measures,
        resources=[*resources, "neighbours"],
    )


def _measured(options: dict[str, Any]) -> tuple[pd.Series, tuple[str, str], list[str]]:
    """Return the figures by region, their code and what they are called, and the bundled tables that they rest on: an own column, or a series of the atlas."""
    from gis.clusters.series import series
    from gis.industries.long_table import heads
    from gis.industries.own_table import Wanted
    from gis.report.series import called

    code = options["of"]
    if code is not None:
        if options["table"] or options["column"]:
            raise UsageFault("cli.moran.one_source")
        found = series(the_atlas(), code, options["level"])
        known = inside(found.by_region.to_frame("value"), options["within"])["value"]
        return (
            known,
            (found.code, called(the_atlas(), found.code, language())),
            list(dict.fromkeys(["regions", *found.resources])),
        )
    if not options["table"] and not options["column"]:
        raise UsageFault("cli.moran.no_source")
    require(options, "table", "column")
    asked = choices(options | {"value_columns": None}, region=options["region"])
    own = own_numbers(
        options["table"],
        replace(asked, value_columns=(options["column"],)),
        Wanted(level=options["level"], within=options["within"]),
        skip_faults=options["skip_faults"],
        sha256=options.get("own_hash", ""),
    )
    column = options["column"]
    (head,) = heads(own).values()
    return own.table[own.columns[0]], (column, head), ["regions"]


def _require_together(options: dict[str, Any]) -> None:
    """Refuse options that need a table, or each other."""
    if options["table"] is None:
        for name in ("industry", "value", "before", "date", "unit", "sheet"):
            if options[name]:
                raise UsageFault("cli.specialise.needs_table", name=f"--{name}")
    elif options["date"] and not options["industry"]:
        raise UsageFault("cli.specialise.date_needs_industry")
    elif options["date"] and options["before"]:
        raise UsageFault("cli.specialise.date_or_before")


def _portfolio(
    options: dict[str, Any],
) -> tuple[pd.DataFrame, pd.DataFrame | None, list[str], dict[str, Any]]:
    """Return regions × industries, the same before (if asked for), what is to be said of them."""
    from gis.industries import alike, long_table, own_table

    _require_together(options)
    file, industry, date = options["table"], options["industry"], options["date"]
    if file is None:
        return _designations(options)
    asked = choices(options, region=options["region"], industry=industry, date=date)
    if industry and options["value"]:
        asked = replace(asked, value_columns=(options["value"],))

    def read(path: str) -> own_table.OwnTable:
        wanted = own_table.Wanted(
            options["level"], options["within"], industry or "", date or "", shares=True
        )
        expected = options.get("own_hash", "") if path == file else ""
        skip = options["skip_faults"]
        return own_numbers(path, asked, wanted, skip_faults=skip, sha256=expected)

    def square(own: own_table.OwnTable) -> pd.DataFrame:
        if own.industry:
            return long_table.by_industry(own, own.industry)
        return long_table.wide(own)

    own = read(file)
    if date:
        first, last = long_table.first_and_last(own, date)
        before, table = long_table.at_dates(own, industry, date, (first, last))
        said = catalogue.text("cli.specialise.dates", language(), first=first, last=last)
        return table, before, [said], {"dates": [first, last]}
    table = square(own)
    if not options["before"]:
        return table, None, [], {}
    return table, alike.headed_as(square(read(options["before"])), table), [], {}


def _designations(
    options: dict[str, Any],
) -> tuple[pd.DataFrame, None, list[str], dict[str, Any]]:
    """Return the designations as regions × industries, and what could not be placed."""
    from gis.clusters import knowledge
    from gis.industries import portfolio
    from gis.plans import designations as selection
    from gis.report import clusters

    lang = language()
    rows = the_atlas().table("designations")
    if options["within"]:
        placed = rows[rows["region_code"].notna()].set_index("region_code", drop=False)
        rows = inside(placed, options["within"]).reset_index(drop=True)
    found = portfolio.portfolio(
        rows,
        the_atlas().regions(),
        level=options["level"],
        plans=[selection.plan_id(the_atlas(), name) for name in options["plan"]] or None,
        weights=portfolio.TIER_WEIGHTS if options["weighted"] else None,
        policies=knowledge.policies(the_atlas()),
    )
    counts = found.left_out["reason"].value_counts()
    notes = clusters.left_out(found, lang)
    if not options["weighted"]:
        level = catalogue.name("level", options["level"], lang)
        notes.insert(0, catalogue.text("cli.specialise.counted", lang, level=level))
    if options["weighted"]:
        weights = catalogue.text("map.separator", lang).join(
            f"{catalogue.name('category', c, lang)} {w:g}"
            for c, w in portfolio.TIER_WEIGHTS.items()
        )
        notes.append(catalogue.text("cli.specialise.tier_weights", lang, weights=weights))
    return found.table, None, notes, {"left_out": counts.to_dict()}
