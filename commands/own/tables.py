"""What commands ask about a user's table, and what they say of it: roles, rows left out, faults."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import click

from commands.base import UsageFault, language, the_atlas
from commands.text import aside, one_line
from gis.errors import Term, said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    import pandas as pd

    from gis.industries.own_table import OwnTable, Wanted
    from gis.tables.roles import Choices
    from gis.tables.table import Rows, Table

OWN_TABLE = click.option("--table", "table", metavar="FILE", help="cli.compare.table")
SKIP_FAULTS = click.option("--skip-faults", is_flag=True, help="cli.compare.skip_faults")
_LATER = "commands.own.tables.later"
_ROWS = re.compile(r"([0-9]{1,7})(?:\s*[-–]\s*([0-9]{1,7}))?")
_LOCATION = (
    click.option("--sheet", metavar="NAME", help="cli.table.sheet"),
    click.option("--header-row", "header_row", metavar="N|N-M", help="cli.table.header_row"),
)
_COLUMNS = (
    click.option("--values", "value_columns", metavar="A,B", help="cli.table.values"),
    click.option("--ignore", "ignored", metavar="A,B", help="cli.table.ignore"),
    click.option("--unit", metavar="UNIT", help="cli.table.unit"),
)


def located(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that say where in a file its table stands."""
    for option in reversed(_LOCATION):
        command = option(command)
    return command


def described(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add every option about a table of one's own, but for its file."""
    for option in reversed((*_COLUMNS, *_LOCATION, SKIP_FAULTS)):
        command = option(command)
    return command


def choices(options: Mapping[str, Any], **roles: str | None) -> Choices:
    """Return what the options say of a table; ``roles`` are headings by role."""
    from gis.tables.roles import Choices

    values, ignored = (_names(options.get(key)) for key in ("value_columns", "ignored"))
    return Choices(
        # What the call names outweighs the roles of a settings file.
        roles=dict(options.get("own_roles") or {})
        | {heading: role for role, heading in roles.items() if heading},
        value_columns=values,
        ignore=ignored,
        sheet=options.get("sheet") or "",
        header_rows=_header_rows(options.get("header_row")),
        unit=options.get("unit") or "",
    )


def _names(text: str | None) -> tuple[str, ...]:
    """Return headings separated by commas; a backslash keeps a comma in its heading."""
    parts = re.split(r"(?<!\\)[,，]", text or "")
    return tuple(part.replace("\\,", ",").strip() for part in parts if part.strip())


def _header_rows(text: str | None) -> tuple[int, int] | None:
    if not text:
        return None
    hit = _ROWS.fullmatch(text.strip())
    if hit is None:
        raise UsageFault("cli.table.bad_header_row", found=text)
    first = int(hit[1])
    return first, int(hit[2]) if hit[2] else first


def read_rows(file: str, options: Mapping[str, Any]) -> Rows:
    """Return every row of a table under its headings, and say where they were found."""
    from gis.industries import own_table
    from gis.tables import files

    return files.read_rows(file, choices(options), own_table.known(the_atlas()))


def own_numbers(
    file: str, asked: Choices, wanted: Wanted, *, skip_faults: bool, sha256: str = ""
) -> OwnTable:
    """Return a user's table by region; refuse it where it has faults that are not to be skipped.

    What the columns were taken for is said on the stream of messages. A table that is not the one
    of ``sha256``, the hash in a settings file, is refused.
    """
    from gis.errors import InputTableError
    from gis.industries import own_table
    from gis.tables import files

    if sha256 and (found := files.sha256(file)) != sha256:
        raise InputTableError(
            "error.settings_table_changed", file=file, found=found[:12], expected=sha256[:12]
        )
    atlas = the_atlas()
    table = files.read_table(file, asked, own_table.known(atlas), shares=wanted.shares)
    own = own_table.read(atlas, table, wanted, language())
    if not skip_faults:
        own_table.require(own, file, language())
    lost = own_table.without_faults(own, file, language())
    _say_later(*_made_of(table, own.remarks))
    if skip_faults:
        _say_later(*_faults(own.faults), *(str(said(term, language())) for term in lost))
    return own


def _say_later(*lines: str) -> None:
    """Keep lines until the command has its result: a call that fails says one line, why."""
    click.get_current_context().meta.setdefault(_LATER, []).extend(lines)


def say_now() -> None:
    """Write to stderr what was kept to be said of tables."""
    for line in click.get_current_context().meta.pop(_LATER, ()):
        aside(one_line(line))


def _made_of(table: Table, remarks: Sequence[Term]) -> Iterator[str]:
    """Give what was made of a table, one line a role."""
    from gis.tables import report

    for line in (*report.lines(table), *remarks):
        yield str(said(line, language()))


def _faults(faults: pd.DataFrame) -> Iterator[str]:
    """Give the faults of a user's table, one line each."""
    from gis.industries import own_table

    for fault in faults.itertuples(index=False, name=None):
        yield str(said(own_table.in_words(fault, language()), language()))
