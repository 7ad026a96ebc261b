"""The command that counts enterprises by region and industry, by the million."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from commands.base import Command, language, the_atlas
from commands.destination import OutFile, deliver
from commands.freight_options import progress
from commands.own.editions import with_coding
from commands.own.lists import DATUM_ROWS, say, say_files, say_sums, settled_datum
from commands.own.tables import choices, located
from commands.text import aside, one_line, table
from gis.errors import InputTableError, OutputError, Term, said
from gis.schema import DATUM, DATUMS, LEVELS
from gis.words import catalogue
from gis.words.amounts import significant

if TYPE_CHECKING:
    import pandas as pd

    from gis.enterprises.account import Account
    from gis.enterprises.assign import Task
    from gis.enterprises.lists.points import Found
    from gis.enterprises.runs import Outcome
    from gis.enterprises.standard.concordance import Coding

_SHOWN = 40


@click.command(cls=Command, help="cli.assign.help")
@click.argument("points", metavar="POINTS...", nargs=-1, required=True)
@click.option(
    "--level",
    type=click.Choice(LEVELS[::-1]),
    default=LEVELS[-1],
    show_default=True,
    help="cli.assign.level",
)
@click.option("--by", type=click.Choice(("industry",)), help="cli.assign.by")
@click.option(
    "--digits",
    type=click.Choice(("2", "3", "4")),
    default="2",
    show_default=True,
    help="cli.assign.digits",
)
@click.option("--sum", "sums", multiple=True, metavar="COLUMN", help="cli.assign.sum")
@click.option("--lon", metavar="COLUMN", default="", help="cli.assign.lon")
@click.option("--lat", metavar="COLUMN", default="", help="cli.assign.lat")
@click.option("--adcode", metavar="COLUMN", default="", help="cli.assign.adcode")
@click.option("--address", metavar="COLUMN", default="", help="cli.assign.address")
@click.option("--industry", metavar="COLUMN", default="", help="cli.assign.industry")
@click.option(
    "--datum",
    type=click.Choice(DATUMS),
    help="cli.assign.datum",
)
@click.option(
    "--engine",
    type=click.Choice(("auto", "shapely", "sedonadb")),
    default="auto",
    show_default=True,
    help="cli.assign.engine",
)
@located
@click.option("--scheduler", metavar="ADDRESS", help="cli.assign.scheduler")
@click.option("--skip-faults", is_flag=True, help="cli.assign.skip_faults")
@click.option("--restart", is_flag=True, help="cli.assign.restart")
@click.option("--out", metavar="FILE", type=OutFile("csv", "xlsx", "parquet"), help="cli.assign.out")  # fmt: skip
@with_coding
def assign(
    *, points: tuple[str, ...], level: str, sums: tuple[str, ...], coding: Coding, **said: Any
) -> None:
    """Count enterprises by region and industry, and say what became of every row."""
    from gis.enterprises import assign as kernel
    from gis.enterprises import runs, store
    from gis.enterprises.lists import headings
    from gis.enterprises.lists import points as lists

    if bool(said["lon"]) != bool(said["lat"]):
        raise click.UsageError(catalogue.text("cli.assign.both", language()))
    found = lists.find(points, choices=choices(said))
    out = said["out"]
    if out and any(Path(part.path) == Path(out).resolve() for part in found.parts):
        raise OutputError("error.same_file", path=out)
    if not found.parts:
        raise InputTableError("error.points_no_rows", path=", ".join(points))
    asked = headings.Asked(
        **{name: said[name] for name in ("lon", "lat", "adcode", "address", "industry")},
        sums=sums, datum=said["datum"] or DATUM,
    )  # fmt: skip
    columns = headings.settle(found.parts, asked, by_industry=said["by"] == "industry")
    say_sums(sums, columns.sums)
    datum = settled_datum(said["datum"], columns, found.readable[0].header)
    task = kernel.Task(
        columns, level, int(said["digits"]) if said["by"] else 0, datum, said["engine"],
        max(1, sum(part.rows for part in found.parts) // DATUM_ROWS), coding,
    )  # fmt: skip
    atlas = the_atlas()
    kept = None
    if out:
        kept = store.Store(
            out, store.mark(atlas, found.parts, task), found.parts, restart=said["restart"]
        )
    runner = runs.on_cluster(said["scheduler"]) if said["scheduler"] else None
    with progress() as told:
        outcome = runs.run(
            atlas, found.parts, task, runner=runner, store=kept,
            progress=None if told is None else lambda done, of: told(done / max(of, 1)),
        )  # fmt: skip
    _report(outcome, found, task)
    # Of no readable part there is no result, not even an empty one.
    if outcome.faults and (not said["skip_faults"] or len(outcome.faults) == len(found.parts)):
        first, fault = outcome.faults[0]
        raise InputTableError(
            "error.points_parts", count=len(outcome.faults), of=len(found.parts),
            file=Path(first.path).name, part=first.number, reason=fault.message(language()),
        )  # fmt: skip
    _write(outcome, out, task)
    if kept is not None:
        kept.drop()


def _write(outcome: Outcome, out: str | None, task: Task) -> None:
    from gis.tables import writing

    rows, edition = outcome.table, task.coding.shown

    if out is None:
        lang = language()
        heads = [catalogue.name("assign.column", str(c), lang) for c in rows.columns]
        shown = _worded(rows.head(_SHOWN), edition).itertuples(index=False, name=None)
        deliver(table(heads, [[_cell(cell) for cell in row] for row in shown]), None)
        if len(rows) > _SHOWN:
            aside(catalogue.text("cli.assign.more", lang, count=len(rows) - _SHOWN))
    elif out.lower().endswith(".xlsx"):
        from gis.report.enterprises import book

        deliver(book(the_atlas(), outcome, task, language()), out)
    elif out.lower().endswith(".parquet"):
        deliver(rows.to_parquet(index=False), out)
    else:
        deliver(writing.to_csv(rows), out)


def _cell(cell: object) -> object:
    """Return a sum with the digits that people read; a file holds all of them."""
    return significant(cell, 12) if isinstance(cell, float) and not math.isnan(cell) else cell


def _worded(rows: pd.DataFrame, edition: str) -> pd.DataFrame:
    """Return rows as a screen shows them: regions and divisions of industry by their English names, where there are any."""
    from gis.enterprises.standard import classes
    from gis.regions import english

    lang = language()
    if lang == catalogue.LANGUAGES[0]:
        return rows
    if "industry_name" in rows:
        named = [classes.said(the_atlas(), edition, str(code), lang) for code in rows["industry"]]
        rows = rows.assign(industry_name=named)
    return english.table(the_atlas(), rows, lang)


def _report(outcome: Outcome, found: Found, task: Task) -> None:
    """Say on the stream of messages what became of every row."""
    from gis.enterprises.account import REASONS
    from gis.enterprises.standard.own_table import other

    lang, account = language(), outcome.account
    if outcome.resumed:
        say("cli.assign.resumed", count=outcome.resumed)
    say("cli.assign.rows", rows=account.rows, counted=account.counted, lost=account.unplaced)
    for column, unit in task.columns.units:
        key = "enterprises.units" if unit.base else "enterprises.scales"
        aside(f"  {one_line(catalogue.text(key, lang, column=column, unit=unit.base))}")
    for reason in REASONS:
        if account.reasons[reason]:
            say(
                "cli.assign.reason", count=account.reasons[reason],
                reason=catalogue.name("assign.reason", reason, lang),
                examples=_examples(account, reason, lang),
            )  # fmt: skip
    if wider := account.wider(task.level):
        of = catalogue.text(f"level.{wider}", lang)
        say(
            "cli.assign.wider",
            count=account.reasons["coarser"],
            level=of,
            option=f"--level {wider}",
        )
    better = account.better_datum()
    if better:
        name, right, wrong = better
        say(
            "cli.assign.datum_doubt", declared=catalogue.name("datum", task.datum, lang),
            better=catalogue.name("datum", name, lang), name=name, right=right, wrong=wrong,
        )  # fmt: skip
    if account.lost_zeros:
        say("cli.assign.zeros", count=account.lost_zeros)
    edition = account.better_edition()
    if edition:
        there, here = edition
        say(
            "cli.assign.edition_doubt", declared=task.coding.edition,
            better=other(task.coding.edition), right=there, wrong=here,
        )  # fmt: skip
    _report_files(outcome, found)


def _report_files(outcome: Outcome, found: Found) -> None:
    """Say which files or parts were not read, and what was taken otherwise than it stands there."""
    lang = language()
    for part, fault in outcome.faults:
        say("cli.assign.fault", file=part.path, part=part.number, reason=fault.message(lang))
    say_files(found)


def _examples(account: Account, reason: str, lang: str) -> str:
    shown = [
        catalogue.text("cli.assign.example", lang, file=Path(file).name, row=row, value=value)
        for file, row, value in account.examples[reason]
    ]
    more = account.reasons[reason] - len(shown)
    return str(said([*shown, Term("list.more", count=more)] if more > 0 else shown, lang))
