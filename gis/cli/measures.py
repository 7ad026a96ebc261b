"""Commands that measure one table: specialisation and concentration, spatial association."""

from __future__ import annotations

from typing import Any

import click

from gis import i18n
from gis.cli.base import Command, language
from gis.cli.output import FORMAT, OUT, OWN_TABLE, SKIP_FAULTS, emit, own_numbers, region_names
from gis.schema import LEVELS

_REGION = click.option("--region", metavar="NAME", help="cli.match.column")
_LEVEL = click.option(
    "--level",
    type=click.Choice(LEVELS),
    default="prefecture",
    show_default=True,
    help="cli.option.level",
)
_WITHIN = click.option("--within", metavar="REGION", help="cli.option.within")


@click.command(cls=Command, help="cli.specialise.help")
@OWN_TABLE
@_REGION
@click.option("--industry", metavar="NAME", help="cli.specialise.industry")
@click.option("--value", metavar="NAME", help="cli.specialise.value")
@click.option("--before", metavar="FILE", help="cli.specialise.before")
@_LEVEL
@_WITHIN
@click.option("--plan", multiple=True, help="cli.option.plan")
@click.option("--weighted", is_flag=True, help="cli.specialise.weighted")
@SKIP_FAULTS
@FORMAT
@OUT
def specialise(**options: Any) -> None:
    """Measure specialisation and concentration of a table, or of the designations."""
    import pandas as pd

    from gis import concentration, specialisation

    lang = language()
    table, notes = _portfolio(options, options["table"])
    names = region_names(list(table.index))
    cells = pd.MultiIndex.from_product([table.index, table.columns], names=["adcode", "industry"])
    squares = {
        "value": table,
        "share": specialisation.shares(table),
        "regional_share": specialisation.regional_shares(table),
        "location_quotient": specialisation.location_quotient(table),
    }
    long = pd.DataFrame(
        {name: square.to_numpy().ravel() for name, square in squares.items()}, index=cells
    ).reset_index()
    by_region = (
        pd.DataFrame(
            {
                "total": table.sum(axis=1, skipna=False),
                "krugman": specialisation.krugman(table),
                "herfindahl": specialisation.herfindahl(table),
                "shannon": specialisation.shannon(table),
            }
        )
        .rename_axis("adcode")
        .reset_index()
    )
    for sheet in (long, by_region):
        sheet.insert(0, "region", [names.get(code, code) for code in sheet["adcode"]])
    by_industry = (
        pd.DataFrame(
            {
                "total": table.sum(),
                "regions": (table > 0).sum(),
                "gini": [concentration.gini(table[name]) for name in table.columns],
                "locational_gini": concentration.locational_gini(table),
                "theil": [concentration.theil(table[name]) for name in table.columns],
            }
        )
        .rename_axis("industry")
        .reset_index()
    )
    sheets = {
        i18n.text("compare.sheet.long", lang): long,
        i18n.text("compare.sheet.by_region", lang): by_region,
        i18n.text("compare.sheet.by_industry", lang): by_industry,
    }
    measures = [
        "location_quotient",
        "shares",
        "regional_shares",
        "krugman",
        "herfindahl",
        "shannon",
        "gini",
        "locational_gini",
        "theil",
    ]
    if options["before"]:
        before, _ = _portfolio(options, options["before"])
        parts = specialisation.shift_share(before, table)
        sheets[i18n.text("compare.sheet.shift_share", lang)] = parts.reset_index()
        measures.append("shift_share")
    resources = ["regions"] if options["table"] else ["designations", "industries", "regions"]
    emit(
        sheets, options["form"], options["out"], notes=notes, measures=measures, resources=resources
    )


@click.command(cls=Command, help="cli.moran.help")
@click.option("--table", "table", metavar="FILE", required=True, help="cli.compare.table")
@click.option("--column", metavar="NAME", required=True, help="cli.moran.column")
@_REGION
@_LEVEL
@_WITHIN
@click.option(
    "--neighbours",
    type=click.Choice(["contiguity", "knn", "distance", "cost"]),
    default="contiguity",
    show_default=True,
    help="cli.moran.neighbours",
)
@click.option("--k", type=int, default=5, show_default=True, help="cli.moran.k")
@click.option(
    "--distance-km", type=float, default=200.0, show_default=True, help="cli.moran.distance_km"
)
@click.option(
    "--islands",
    type=click.Choice(["nearest", "exclude"]),
    default="nearest",
    show_default=True,
    help="cli.moran.islands",
)
@click.option(
    "--permutations", type=int, default=999, show_default=True, help="cli.moran.permutations"
)
@click.option("--alpha", type=float, default=0.05, show_default=True, help="cli.moran.alpha")
@click.option("--seed", type=int, default=0, show_default=True, help="cli.compare.seed")
@SKIP_FAULTS
@FORMAT
@OUT
def moran(**options: Any) -> None:
    """Test whether neighbouring regions resemble each other, as a whole and place by place."""
    from gis import catalog, hotspots
    from gis.neighbourhood import neighbourhood

    lang = language()
    own, _ = own_numbers(
        options["table"],
        skip_faults=options["skip_faults"],
        region=options["region"],
        numbers=[options["column"]],
        level=options["level"],
        within=options["within"],
    )
    values = own[options["column"]]
    regions = catalog.regions()
    points = regions[regions["level"] == options["level"]].set_index("adcode")[["lon", "lat"]]
    points = points.loc[values.dropna().index]
    around = neighbourhood(
        points,
        options["neighbours"],
        borders=catalog.neighbours(options["level"]),
        k=options["k"],
        distance_km=options["distance_km"],
        islands=options["islands"],
        cost_cny=_costs(list(points.index), options) if options["neighbours"] == "cost" else None,
    )
    chance = {"permutations": options["permutations"], "seed": options["seed"]}
    overall = hotspots.moran(values, around, **chance)
    local = hotspots.lisa(values, around, alpha=options["alpha"], **chance)
    local.insert(0, "value", values)
    measures = ["moran", "lisa", "fdr"]
    if (values.dropna() >= 0).all():
        spots = hotspots.getis_ord(values, around, alpha=options["alpha"], **chance)
        local = local.join(spots.add_prefix("gi_"))
        measures.append("getis_ord")
    names = region_names(list(local.index))
    local = local.rename_axis("adcode").reset_index()
    local.insert(0, "region", [names.get(code, code) for code in local["adcode"]])
    islands = "、".join(region_names(around.islands).values()) or "–"
    notes = [
        i18n.text(
            "cli.moran.summary",
            lang,
            column=options["column"],
            **{name: float(overall[name]) for name in ("moran_i", "expected", "p")},
            n=int(overall["n"]),
        ),
        i18n.text(f"cli.moran.islands_{around.policy}", lang, islands=islands),
    ]
    extra = {
        "moran": overall.to_dict(),
        "islands": list(around.islands),
        "policy": around.policy,
        "neighbours": around.kind,
        **chance,
        "alpha": options["alpha"],
    }
    emit(
        {i18n.text("compare.sheet.local", lang): local},
        options["form"],
        options["out"],
        notes=notes,
        extra=extra,
        measures=measures,
        resources=["regions", "neighbours"],
    )


def _costs(codes: list[str], options: dict[str, Any]) -> Any:
    """Return freight cost between the seats of the regions, yuan per tonne."""
    from gis import freight, matrix, network, whereabouts

    names = region_names(codes)
    seats = [whereabouts.seat(code, options["level"], names[code]) for code in codes]
    return matrix.least(network.load(), seats, by="cost", factors=freight.defaults())


def _portfolio(options: dict[str, Any], file: str | None) -> tuple[Any, list[str]]:
    """Return regions × industries, and what could not be placed in it."""
    from gis import catalog, portfolio
    from gis import designations as selection

    lang = language()
    if file is None:
        found = portfolio.portfolio(
            catalog.table("designations"),
            catalog.regions(),
            level=options["level"],
            plans=[selection.plan_id(name) for name in options["plan"]] or None,
            weights=portfolio.TIER_WEIGHTS if options["weighted"] else None,
        )
        counts = found.left_out["reason"].value_counts()
        notes = [
            i18n.text(
                "cli.specialise.left_out",
                lang,
                count=int(count),
                reason=i18n.text(f"left_out.{reason}", lang),
            )
            for reason, count in counts.items()
        ]
        if options["weighted"]:
            weights = "、".join(
                f"{i18n.name('category', c, lang)} {w:g}" for c, w in portfolio.TIER_WEIGHTS.items()
            )
            notes.append(i18n.text("cli.specialise.tier_weights", lang, weights=weights))
        return found.table, notes
    common = {
        "skip_faults": options["skip_faults"],
        "region": options["region"],
        "level": options["level"],
        "within": options["within"],
    }
    if options["industry"] is None:
        own, columns = own_numbers(file, **common)
        return own[list(columns)], []
    numbers = [options["value"]] if options["value"] else None
    own, columns = own_numbers(
        file, **common, numbers=numbers, keep=[options["industry"]], unique=False
    )
    rows = own.rename_axis("adcode").reset_index()
    table = portfolio.from_long(
        rows, region="adcode", industry=options["industry"], value=columns[0]
    )
    return table, []
