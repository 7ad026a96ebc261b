"""The command growth: a figure between two of its years, in stated prices; sectors in quadrants."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import click

from commands.base import Command, language, the_atlas
from commands.output import AT_LEVEL, FORMAT, INSIDE, OUT, View, emit, inside, named
from commands.own.tables import choices, located
from commands.scenarios.files import scenario_over
from gis.words import catalogue
from gis.words.amounts import unit_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd

_SCREEN = 30


@click.command(cls=Command, help="cli.growth.help")
@click.option("--indicator", default="gdp", show_default=True, help="cli.growth.indicator")
@click.option("--from", "first", type=int, required=True, help="cli.growth.from")
@click.option("--to", "last", type=int, required=True, help="cli.growth.to")
@AT_LEVEL
@INSIDE
@click.option("--prices", metavar="FILE.csv", help="cli.growth.prices")
@located
@click.option("--sectors", is_flag=True, help="cli.growth.sectors")
@scenario_over(())
@FORMAT
@OUT
def growth(**options: Any) -> None:
    """Show growth between two years, of regions that have both."""
    from gis.indicators import growth as growths
    from gis.indicators.breaks import breaks, crossed, is_revised
    from gis.indicators.statistics import together

    atlas, lang = the_atlas(), language()
    every = together(atlas)
    rows = every[every["indicator"] == options["indicator"]]
    if rows.empty:
        from gis.errors import UnknownNameError
        from gis.nearest import nearest

        known = sorted(set(every["indicator"]))
        near = nearest(options["indicator"], known) or known[:8]
        raise UnknownNameError(
            "error.unknown_series", found=options["indicator"], nearest=list(near)
        )
    unit = str(rows["unit"].iloc[0])
    regions = atlas.regions()
    level = set(regions.loc[regions["level"] == options["level"], "adcode"])
    rows = rows[rows["region_code"].isin(level)]
    by_year = {
        int(year): part.set_index("region_code")["value"] for year, part in rows.groupby("year")
    }
    index = None if options["prices"] is None else _prices(options["prices"], options)
    years = (options["first"], options["last"])
    found = growths.growth(by_year, years, unit=unit, index=index)
    jumps = crossed(breaks(by_year, options["indicator"]), years)
    table = inside(found.table, options["within"]).sort_values("rank", kind="stable")
    table = table.assign(**{"break": jumps.reindex(table.index).fillna("")})
    sheets = {"growth": named(table)}
    notes = [
        catalogue.text(
            f"growth.prices_{found.prices}", lang, first=found.first, unit=unit_name(unit, lang)
        ),
        *([catalogue.text("growth.of_shares", lang)] if unit == growths.SHARE else []),
        catalogue.text("growth.coverage", lang, count=len(found.table), left_out=found.left_out),
    ]
    if options["within"]:
        notes.append(catalogue.text("growth.within", lang))
    marked = int((table["break"] != "").sum())
    if marked:
        notes.append(catalogue.text("growth.breaks", lang, count=marked))
    if is_revised(options["indicator"], years):
        notes.append(catalogue.text("growth.revised", lang))
    measures: tuple[str, ...] = ()
    if options["sectors"]:
        quadrants, missing = _quadrants(years, options)
        notes += missing
        if len(quadrants):
            sheets["quadrants"] = quadrants
            measures = ("quadrants", "location_quotient")
            notes.append(catalogue.text("growth.sectors_note", lang))
    if options["form"] == "table":
        if any(len(sheet) > _SCREEN for sheet in sheets.values()):
            notes.append(catalogue.text("panel.more", lang, count=_SCREEN))
        sheets = {key: _as_read(sheet.head(_SCREEN)) for key, sheet in sheets.items()}
    heads = {
        n: catalogue.text(f"growth.column.{n}", lang, first=found.first, last=found.last)
        for n in ("first", "last", "change", "yearly", "rank", "sector", "quotient", "lead", "quadrant",
                  "break")
    }  # fmt: skip
    emit(
        sheets, options["form"], options["out"], notes=notes,
        extra={
            "indicator": options["indicator"], "unit": unit, "years": list(years),
            "prices": found.prices, "left_out": found.left_out,
        },
        views={key: View(heads=heads) for key in sheets},
        measures=measures, resources=("figures", "region_stats", "regions"),
    )  # fmt: skip


def _as_read(sheet: pd.DataFrame) -> pd.DataFrame:
    """Return a sheet as a screen shows it: growth in percent, since 0.36 under a head without unit says little."""
    rates = [name for name in ("change", "yearly") if name in sheet]
    return sheet.assign(
        **{name: [f"{x:+.1%}" if math.isfinite(x) else "" for x in sheet[name]] for name in rates}
    )


def _prices(path: str, options: dict[str, Any]) -> Mapping[int, float]:
    """Return a price index by year: a table whose first two columns are year and index."""
    from gis.indicators.growth import price_index
    from gis.tables import files

    return price_index(files.read_rows(path, choices(options)))


def _quadrants(years: tuple[int, int], options: dict[str, Any]) -> tuple[pd.DataFrame, list[str]]:
    """Return sector × region by quotient and growth of regions with both years, and what is left out."""
    import pandas as pd

    from gis.errors import InputTableError
    from gis.indicators import panel
    from gis.indicators.breaks import breaks, crossed
    from gis.indicators.statistics import together
    from gis.industries.structure import quadrants

    atlas, lang = the_atlas(), language()
    before, after = (
        panel.sectors(together(atlas), atlas.regions(), options["level"], year) for year in years
    )
    both = before.index.intersection(after.index)
    if both.empty:
        first, last = years
        return pd.DataFrame(), [catalogue.text("nation.no_sectors", lang, first=first, last=last)]
    found = quadrants(before.loc[both], after.loc[both])
    parts = [
        table.rename_axis("adcode").melt(ignore_index=False, var_name="sector", value_name=name)
        .set_index("sector", append=True)[name]
        for name, table in found.items()
    ]  # fmt: skip
    long = pd.concat(parts, axis="columns").sort_index()
    long = long[["quotient", "growth", "lead", "quadrant"]].rename(columns={"growth": "change"})
    rows = long.reset_index()
    every = together(atlas)
    product = {
        int(year): part.set_index("region_code")["value"].reindex(both).dropna()
        for year, part in every[every["indicator"] == "gdp"].groupby("year")
    }
    rows["break"] = rows["adcode"].map(crossed(breaks(product, "gdp"), years)).fillna("")
    try:
        keep = set(inside(pd.DataFrame(index=both), options["within"]).index)
    except InputTableError:
        # The growth of these regions is known all the same.
        return pd.DataFrame(), [
            catalogue.text("growth.no_sectors_within", lang, within=options["within"])
        ]
    rows = rows[rows["adcode"].isin(keep)]
    if options["form"] in ("table", "xlsx"):
        rows = rows.assign(
            sector=[catalogue.name("sector", code, lang) for code in rows["sector"]],
            quadrant=[
                catalogue.name("quadrant", code, lang) if isinstance(code, str) else ""
                for code in rows["quadrant"]
            ],
        )
    return named(rows), []
