"""The command that lists the indicators: unit, years, coverage, source and licence."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from commands.base import Command, language, signed, the_atlas
from commands.destination import deliver
from commands.plans import to_json
from commands.scenarios.files import scenario_over
from commands.text import table
from gis.clusters.sentences import source_said
from gis.indicators.inventory import GROUPS, Indicator, inventory
from gis.scenarios import bearing
from gis.schema import LEVELS
from gis.words import catalogue

if TYPE_CHECKING:
    import pandas as pd

# The licence of figures that are copied with their source.
_FACTS = "facts-with-source"


@click.command(cls=Command, help="cli.indicators.help")
@scenario_over(())
@click.option("--group", type=click.Choice(GROUPS), help="cli.indicators.group")
@click.option(
    "--format", "form", type=click.Choice(["table", "csv", "json", "xlsx"]), default="table",
    show_default=True, help="cli.option.format",
)  # fmt: skip
@click.option("--out", metavar="FILE", help="cli.option.out")
def indicators(*, group: str | None, form: str, out: str | None) -> None:
    """List the indicators; needs no pandas, so that it starts at once."""
    found = [one for one in inventory(the_atlas().rows("indicators")) if group in (None, one.group)]
    if form == "json":
        of = {bearing.COLUMN: bearing.titles(the_atlas())} if the_atlas().scenarios else {}
        deliver(to_json([asdict(one) | of for one in found]), out)
        return
    lang = language()
    if form == "csv":
        from gis.tables import writing

        deliver(writing.to_csv(bearing.beside(the_atlas(), _long(found))), out)
        return
    if form == "xlsx":
        from gis.report.workbook import Backing, workbook

        title = catalogue.text("compare.sheet.indicators", lang)
        sheets = {title: bearing.beside(the_atlas(), _booked(found))}
        deliver(
            workbook(the_atlas(), sheets, Backing(resources=("indicators", "figures")), lang=lang),
            out,
        )
        return
    heads = ("indicator", "name", "unit", "years", *LEVELS, "source")
    lines = [_line(one) for one in found]
    shown = table([catalogue.text(f"cli.indicators.{head}", lang) for head in heads], lines)
    note = signed(catalogue.text("cli.indicators.note", lang, count=len(found)))
    deliver(shown + "\n\n" + note, out)


def _line(one: Indicator) -> list[object]:
    lang = language()
    years = [str(year.year) for year in one.years]
    best = {level: one.best(level) for level in LEVELS}
    source, _, more = best["prefecture"].source.partition(" | ")
    return [
        one.indicator,
        *_in_one(one, lang),
        years[0] if len(years) == 1 else f"{years[0]}–{years[-1]}",
        *(f"{best[level].counts[level]}" for level in LEVELS),
        source_said(the_atlas(), source, lang) + (" …" if more else ""),
    ]


def _long(found: list[Indicator]) -> pd.DataFrame:
    import pandas as pd

    return pd.DataFrame(
        [
            {
                "indicator": one.indicator, "group": one.group, "name": one.name,
                "name_en": one.name_en, "unit": one.unit, "unit_en": one.unit_en,
                "direction": one.direction, "year": year.year,
                **{f"{level}_count": year.counts[level] for level in LEVELS},
                "source": year.source, "licence": year.licence, "coverage": one.coverage,
            }
            for one in found
            for year in one.years
        ]
    )  # fmt: skip


def _booked(found: list[Indicator]) -> pd.DataFrame:
    """Return the years of the indicators as a workbook has them: in one language, headed in words."""
    import pandas as pd

    lang, atlas = language(), the_atlas()
    rows = [
        (
            *_in_one(one, lang), year.year, *(year.counts[level] for level in LEVELS),
            " | ".join(source_said(atlas, part, lang) for part in year.source.split(" | ")),
            _licence(year.licence, lang), one.coverage if lang == "zh" else one.coverage_en, one.indicator,
        )
        for one in found
        for year in one.years
    ]  # fmt: skip
    heads = ("name", "unit", "year", *LEVELS, "source", "licence", "coverage", "id")
    return pd.DataFrame(rows, columns=[catalogue.text(f"cli.indicators.{h}", lang) for h in heads])


def _in_one(one: Indicator, lang: str) -> tuple[str, str]:
    """Return the name and the unit of an indicator in a language."""
    return (one.name, one.unit) if lang == "zh" else (one.name_en, one.unit_en)


def _licence(code: str, lang: str) -> str:
    return catalogue.text("cited.licence_facts", lang) if code == _FACTS else code.replace("-", " ")
