"""The command that finds the regions of a table."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from commands.base import Command, language, the_atlas
from commands.destination import OutFile, deliver
from commands.own.tables import located, read_rows
from commands.text import aside, one_line, table
from gis.errors import OutputError, said
from gis.schema import LEVELS
from gis.words import catalogue

if TYPE_CHECKING:
    import pandas as pd


# The written file holds all of them.
_SHOWN = 1000


def _wider(rows: pd.DataFrame, name: str) -> list[list[str]]:
    """Return the cells of other columns that are headed as regions, and not as finer ones."""
    from gis.regions import spelling
    from gis.tables import headings

    own = headings.fineness(name)
    return [
        [spelling.written(cell) for cell in rows.iloc[:, position]]
        for position, heading in enumerate(map(str, rows.columns))
        if heading != name
        and headings.word(heading) == "region"
        and (own is None or (headings.fineness(heading) or 0) < own)
    ]


@click.command(cls=Command, help="cli.match.help")
@click.argument("file", metavar="FILE")
@click.option("--column", metavar="NAME", required=True, help="cli.match.column")
@click.option("--within", metavar="REGION", help="cli.option.within")
@click.option("--level", type=click.Choice(LEVELS), help="cli.option.level")
@click.option(
    "--out", metavar="FILE", required=True, type=OutFile("csv", "xlsx"), help="cli.match.out"
)
@located
def match(
    *,
    file: str,
    column: str,
    within: str | None,
    level: str | None,
    out: str,
    **where: str | None,
) -> None:
    """Match a table's rows to regions, write it, and report the rows without one."""
    from gis.regions.answers import REASONS
    from gis.regions.matching import match_table
    from gis.tables import files, headings, writing

    source, target = Path(file), Path(out)
    if target.exists() and source.exists() and target.samefile(source):
        raise OutputError("error.same_file", path=out)
    lang = language()
    read = read_rows(file, where)
    rows = read.frame
    name = headings.among(column, rows.columns)
    result = match_table(
        the_atlas(),
        rows,
        name,
        within=within,
        level=level,
        parts=True,
        wider=_wider(rows, name),
        lang=lang,
    )
    if target.suffix.lower() == ".xlsx":
        from gis.report import workbook

        # The codes that were found are texts, as everywhere; the user's own numbers are numbers.
        own = writing.with_numbers(result.table.drop(columns=list(result.added)))
        sheets = {"match": own.join(result.table[list(result.added)]), "report": result.problems}
        content = workbook.to_bytes([workbook.Sheet(*one) for one in sheets.items()], lang=lang)
    else:
        content = writing.to_csv(result.table)
    files.write_bytes(target, content)
    for remark in (*read.remarks, *read.without_value()):
        aside(one_line(str(said(remark, lang))))

    reasons = result.problems["reason"].value_counts()
    counts = {name: int(reasons.get(name, 0)) for name in ("ambiguous", "empty")}
    known = sum(int(reasons.get(name, 0)) for name in REASONS)
    counts["unmatched"] = len(result.problems) - counts["ambiguous"] - counts["empty"]
    counts |= {"rows": len(rows), "matched": len(rows) - len(result.problems)}
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
        deliver(table(head, lines), None)
        if len(result.problems) > _SHOWN:
            more = len(result.problems) - _SHOWN
            aside(catalogue.text("cli.match.more", lang, count=more, path=out))
    aside(catalogue.text("cli.match.summary", lang, path=out, **counts))
    if known:
        aside(catalogue.text("cli.match.known", lang, count=known))
