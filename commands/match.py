"""The command that finds the regions of a table."""

from __future__ import annotations

from pathlib import Path

import click

from commands.base import Command, language, the_atlas
from commands.destination import OutFile
from commands.text import table
from gis.errors import OutputError
from gis.schema import LEVELS
from gis.words import catalogue

# The written file holds all of them.
_SHOWN = 1000


@click.command(cls=Command, help="cli.match.help")
@click.argument("file", metavar="FILE")
@click.option("--column", metavar="NAME", required=True, help="cli.match.column")
@click.option("--within", metavar="REGION", help="cli.option.within")
@click.option("--level", type=click.Choice(LEVELS), help="cli.option.level")
@click.option(
    "--out", metavar="FILE", required=True, type=OutFile("csv", "xlsx"), help="cli.match.out"
)
def match(file: str, column: str, within: str | None, level: str | None, out: str) -> None:
    """Match a table's rows to regions, write it, and report the rows without one."""
    from gis.regions.answers import REASONS
    from gis.regions.matching import match_table
    from gis.tables import cells, files

    source, target = Path(file), Path(out)
    if target.exists() and source.exists() and target.samefile(source):
        raise OutputError("error.same_file", path=out)
    lang = language()
    rows = files.read_table(source)
    result = match_table(
        the_atlas(), rows, column, within=within, level=level, parts=True, lang=lang
    )
    if target.suffix.lower() == ".xlsx":
        from gis.report import workbook

        sheets = {"match": result.table, "report": result.problems}
        content = workbook.to_bytes([workbook.Sheet(*one) for one in sheets.items()], lang=lang)
    else:
        content = cells.to_csv(result.table)
    files.write_bytes(target, content)

    reasons = result.problems["reason"].value_counts()
    counts = {name: int(reasons.get(name, 0)) for name in ("ambiguous", "empty")}
    known = sum(int(reasons.get(name, 0)) for name in REASONS)
    counts["unmatched"] = len(result.problems) - counts["ambiguous"] - counts["empty"]
    counts |= {"rows": len(rows), "matched": len(rows) - len(result.problems)}
    click.echo(catalogue.text("cli.match.summary", lang, path=out, **counts))
    if known:
        click.echo(catalogue.text("cli.match.known", lang, count=known))
    if len(result.problems):
        head = [
            catalogue.text(f"cli.match.{name}", lang)
            for name in ("row", "value", "reason", "candidates")
        ]
        lines = [
            (number, value, catalogue.name("match.reason", reason, lang), candidates)
            for number, value, reason, candidates in result.problems.head(_SHOWN).itertuples(
                index=False
            )
        ]
        click.echo(table(head, lines))
        if len(result.problems) > _SHOWN:
            more = len(result.problems) - _SHOWN
            click.echo(catalogue.text("cli.match.more", lang, count=more, path=out))
