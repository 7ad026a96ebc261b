"""The options that say in which edition of GB/T 4754 codes are, and in which they are wanted."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

import click

from commands.base import UsageFault, the_atlas

if TYPE_CHECKING:
    from collections.abc import Callable

_EDITIONS = ("2017", "2011")


def with_coding(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options, handed on as ``coding``."""

    @functools.wraps(command)
    def run(*, edition: str, into: str | None, table: str | None, **rest: Any) -> None:
        from commands.own.tables import read_rows
        from gis.enterprises.standard import own_table
        from gis.enterprises.standard.concordance import Coding

        into = "" if into == edition else into or ""
        if table and not into:
            raise UsageFault("cli.assign.concordance_alone")
        own = own_table.pairs(the_atlas(), read_rows(table, {}), edition, into) if table else ()
        command(coding=Coding(edition, into, own), **rest)

    for option in (
        click.option(
            "--concordance", "table", metavar="FILE", help="cli.assign.concordance"
        ),
        click.option("--into-edition", "into", type=click.Choice(_EDITIONS), help="cli.assign.into"),
        click.option(
            "--industry-edition", "edition", type=click.Choice(_EDITIONS), default=_EDITIONS[0],
            show_default=True, help="cli.assign.edition",
        ),
    ):  # fmt: skip
        run = option(run)
    return run
