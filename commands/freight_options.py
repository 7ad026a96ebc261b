"""What the freight commands share: options, the cost model of a call, places, output."""

from __future__ import annotations

import functools
import json
import math
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from commands.base import UsageFault, language, signed, the_atlas
from commands.destination import deliver
from commands.output import plain
from commands.own import freight_choices
from commands.scenarios.files import SCENARIO
from gis.freight import question
from gis.freight.costs import CRITERIA
from gis.scenarios import bearing
from gis.schema import MODES
from gis.words import catalogue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    import pandas as pd

    from gis.freight.costs import Choice, Factors
    from gis.freight.whereabouts import Spot

BY = click.option(
    "--by", type=click.Choice(CRITERIA), default="cost", show_default=True, help="cli.freight.by"
)
_OPTIONS: tuple[Callable[..., Any], ...] = (
    SCENARIO,
    click.option("--ship", "ship_t", type=float, default=0.0, help="cli.freight.ship"),
    click.option("--planned-waterways", is_flag=True, help="cli.freight.planned"),
    click.option("--no-mixed-lines", is_flag=True, help="cli.freight.no_mixed"),
    click.option("--factors", "factors_file", metavar="FILE", help="cli.freight.factors"),
    click.option(
        "--modes", default=",".join(MODES), show_default=True, help="cli.freight.modes"
    ),
)  # fmt: skip
_OUT = click.option("--out", metavar="FILE", help="cli.freight.out")


def with_terms(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options of the cost model, and hand them on as ``terms``."""

    @functools.wraps(command)
    def run(
        *,
        factors_file: str | None,
        settings: str | None,
        save_settings: str | None,
        **options: Any,
    ) -> None:
        from gis.freight.costs import Terms

        options, session = freight_choices.completed(options, settings)
        factors = factors_from(factors_file)
        if factors_file is None:
            factors = freight_choices.factors_of(session, factors)
        freight_choices.save(save_settings, options, factors)
        choice = _chosen(
            options.pop("modes"),
            mixed_lines=not options.pop("no_mixed_lines"),
            planned_waterways=options.pop("planned_waterways"),
            ship_t=options.pop("ship_t"),
        )
        command(terms=Terms(factors, choice), **options)

    for option in (*_OPTIONS, *freight_choices.OPTIONS):
        run = option(run)
    return run


@dataclass(frozen=True)
class Output:
    """The format of a result, and the file it goes to; the screen without one."""

    form: str
    file: str | None

    def give(self, content: str | bytes) -> None:
        """Show a result, or write it."""
        if self.form == "text" and isinstance(content, str):
            content = signed(content)
        deliver(content, self.file)

    def rows(
        self,
        rows: pd.DataFrame,
        measures: Sequence[str] = (),
        factors: Factors | None = None,
        sheet: pd.DataFrame | None = None,
        *,
        asked: Mapping[str, Any],
    ) -> None:
        """Show or write rows as CSV, JSON, Parquet or a workbook; a CSV file opens right in a spreadsheet.

        Parameters
        ----------
        sheet
            What the rows answer, as the sheet of a workbook (:mod:`layers.freight.asked`).
        asked
            The same as plain values (:mod:`gis.freight.question`): ``asked`` of a JSON document, a column
            of a table.
        """
        if self.form == "json":
            self.give(to_json({"asked": dict(asked), "rows": records(rows)}))
            return
        if self.form != "xlsx":
            rows = question.beside(rows, asked)
        rows = bearing.beside(the_atlas(), rows)
        if self.form == "parquet":
            self.give(rows.to_parquet(index=False))
        elif self.form == "xlsx":
            self.give(_book(rows, measures, factors, sheet))
        elif self.file is None:
            self.give(rows.to_csv(index=False))
        else:
            from gis.tables import writing

            self.give(writing.to_csv(rows))


def _book(
    rows: pd.DataFrame,
    measures: Sequence[str],
    factors: Factors | None,
    asked: pd.DataFrame | None,
) -> bytes:
    """Return rows as a workbook that says what they answer and how they were found, with which factors."""
    from gis.report.workbook import Backing, workbook
    from layers.export.freight import RESOURCES, factors_toml

    lang = language()
    heads = {str(c): catalogue.name("distances.column", str(c), lang) for c in rows}
    sheets = {catalogue.text("compare.sheet.result", lang): rows.rename(columns=heads)}
    if asked is not None:
        sheets[catalogue.text("logistics.asked", lang)] = bearing.beside(the_atlas(), asked)
    settings = "" if factors is None else factors_toml(factors)
    backing = Backing(measures, RESOURCES if factors is not None else (), settings=settings)
    return workbook(the_atlas(), sheets, backing, lang=lang)


def with_output(*names: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Add the options of format (one of the named) and file, handed on as ``output``."""

    def add(command: Callable[..., None]) -> Callable[..., None]:
        @functools.wraps(command)
        def run(*, form: str, out: str | None, **rest: Any) -> None:
            command(output=Output(form, out), **rest)

        asked: Callable[..., Callable[..., None]] = click.option(
            "--format",
            "form",
            type=click.Choice(names),
            default=names[0],
            show_default=True,
            help="cli.freight.format",
        )
        return asked(_OUT(run))

    return add


def _chosen(modes: str, *, mixed_lines: bool, planned_waterways: bool, ship_t: float) -> Choice:
    from gis.errors import SettingError
    from gis.freight.costs import Choice, require_modes

    names = tuple(name.strip() for name in modes.replace("，", ",").split(",") if name.strip())
    if not names:
        raise SettingError("error.no_mode_chosen")
    if not (math.isfinite(ship_t) and ship_t >= 0):
        raise SettingError("error.ship", found=ship_t)
    return Choice(require_modes(names), mixed_lines, planned_waterways, ship_t)


def factors_from(file: str | None) -> Factors:
    """Return the factors of a file, those of the atlas without one."""
    from gis.freight import costs
    from gis.tables import files

    return (
        costs.defaults(the_atlas())
        if file is None
        else costs.from_toml(the_atlas(), files.read_text(file))
    )


def spots_of(names: tuple[str, ...], level: str | None, within: str | None) -> list[Spot]:
    """Return named places, and all regions of a level inside a region if asked.

    Raises
    ------
    UsageFault
        If ``within`` is given without a level.
    SettingError
        If two names stand for the same place.
    """
    from gis.errors import SettingError
    from gis.freight.whereabouts import locate, seats, told_apart
    from gis.regions import gazetteer
    from gis.regions.tree import is_within

    if within is not None and level is None:
        raise UsageFault("cli.freight.within_needs_level")
    spots = [locate(the_atlas(), name) for name in names]
    seen: dict[tuple[float, float], str] = {}
    for name, spot in zip(names, spots, strict=True):
        point = (spot.lon, spot.lat)
        if point in seen:
            raise SettingError("error.place_twice", name=spot.name, one=seen[point], two=name)
        seen[point] = name
    if level is not None:
        inside = seats(the_atlas(), level)
        if within is not None:
            parent = gazetteer.require(the_atlas(), within).adcode
            inside = [s for s in inside if is_within(the_atlas(), s.adcode, parent)]
        spots += [
            spot for spot in inside if spot.adcode not in {s.adcode for s in spots if s.adcode}
        ]
    return told_apart(the_atlas(), spots)


@contextmanager
def progress() -> Iterator[Callable[[float], None] | None]:
    """Give what tells how far some work is, on a terminal only; Ctrl-C stops it."""
    if not sys.stderr.isatty():
        yield None
        return
    lang = language()

    def show(share: float) -> None:
        click.echo(
            "\r" + catalogue.text("cli.freight.progress", lang, share=share), nl=False, err=True
        )

    try:
        yield show
    finally:
        click.echo("\r\033[K", nl=False, err=True)


def to_json(value: object) -> str:
    """Return a value as readable JSON with Chinese as it is; inf is the word, undefined null."""
    if isinstance(value, dict) and "features" not in value:
        value = value | bearing.member(the_atlas())
    return json.dumps(plain(value), ensure_ascii=False, indent=2)


def records(rows: pd.DataFrame) -> list[dict[str, Any]]:
    """Return rows as plain values by column."""
    return [
        {str(key): value for key, value in row.items()}
        for row in rows.astype(object).where(rows.notna(), None).to_dict("records")
    ]
