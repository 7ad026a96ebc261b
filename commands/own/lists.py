"""What the commands on the points of a list share: which list, which columns, which industry."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from commands.base import UsageFault, language, the_atlas
from commands.freight_options import progress
from commands.own.tables import choices, located
from commands.text import aside, one_line
from gis.errors import InputTableError, said
from gis.schema import DATUM, DATUMS, EDITIONS
from gis.words import catalogue

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gis.enterprises.around import Around
    from gis.enterprises.assign import Columns
    from gis.enterprises.circle import Circle
    from gis.enterprises.lists.points import Found
    from gis.enterprises.places import Places
    from gis.tables.roles import Choices

# The datum is checked on about so many rows of all.
DATUM_ROWS = 50_000
_OPTIONS: tuple[Callable[..., Any], ...] = (
    click.option(
        "--datum", type=click.Choice(DATUMS), help="cli.assign.datum",
    ),
    click.option(
        "--industry-edition", "edition", type=click.Choice(EDITIONS), default=EDITIONS[0],
        show_default=True, help="cli.assign.edition",
    ),
    click.option("--industry", metavar="COLUMN", default="", help="cli.assign.industry"),
    click.option("--lat", metavar="COLUMN", default="", help="cli.assign.lat"),
    click.option("--lon", metavar="COLUMN", default="", help="cli.assign.lon"),
)  # fmt: skip


def settled_datum(asked: str | None, columns: Columns, header: Sequence[str]) -> str:
    """Return the datum asked for, else that of the headings, else WGS 84; say what headings tell."""
    from gis.enterprises.lists import headings
    from gis.tables import coordinates

    lang, stated = language(), headings.datum_of(columns)
    chosen = asked or stated or DATUM
    if not columns.is_placed:
        if left := headings.unused(header, columns):
            listed = catalogue.text("map.separator", lang).join(left)
            say("cli.assign.coordinates_unused", columns=listed, taken=columns.named)
        return chosen
    words = {
        "said": catalogue.name("datum", stated, lang),
        "datum": catalogue.name("datum", chosen, lang),
    }
    if stated and (stated != DATUM or chosen != stated):
        say("cli.assign.datum_heading", **words)
    if odd := headings.odd_datum(columns):
        listed = catalogue.text("map.separator", lang).join(odd)
        say("enterprises.datum_odd", columns=listed, datum=words["datum"])
    if left := headings.unread(header, columns.lon, columns.lat):
        listed, taken = (
            catalogue.text("map.separator", lang).join(one) for one in (left, columns.places)
        )
        say("enterprises.pairs_unread", columns=listed, taken=taken, datum=words["datum"])
    if shapes := headings.unread_geometry(header, columns.lon):
        taken = catalogue.text("map.separator", lang).join(dict.fromkeys(columns.places))
        say("enterprises.geometry_unread", taken=taken, column=shapes)
    unread = coordinates.datum_columns(header)
    if unread and not asked:
        listed = catalogue.text("map.separator", lang).join(unread)
        say("cli.assign.datum_column", column=listed, datum=words["datum"])
    return chosen


@dataclass(frozen=True)
class Reading:
    """How lists of enterprises are read: columns, datum, edition of the industry codes."""

    lon: str
    lat: str
    industry: str
    datum: str | None
    edition: str = EDITIONS[0]
    choices: Choices | None = None

    def points(self, paths: Sequence[str], code: str, most: int) -> Places:
        """Return the points of an industry (all for an empty code) of some lists.

        Raises
        ------
        InputTableError
            If a list cannot be read, has no coordinates or no such column, or none of its rows has a
            place.
        """
        from gis.enterprises import places
        from gis.enterprises.lists import headings
        from gis.enterprises.standard.concordance import Coding

        found = self._found(paths)
        columns, datum = self._settled(found, by_industry=bool(code))
        name = headings.name_of(columns.heads)
        wanted = places.Wanted(columns, datum, code, most, Coding(self.edition), name)
        with progress() as told:
            gathered = places.gathered(the_atlas(), found.parts, wanted, told)
        if gathered.unplaced and not gathered.count:
            raise InputTableError("error.points_none_placed", count=gathered.unplaced)
        return gathered

    def around(self, paths: Sequence[str], sums: tuple[str, ...], circle: Circle) -> Around:
        """Return what of some lists stands in a circle, counted by industry where they have a column of it.

        Raises
        ------
        InputTableError
            If a list cannot be read, or has no coordinates or no such column.
        """
        from gis.enterprises.around import around
        from gis.enterprises.assign import Task
        from gis.enterprises.lists import headings
        from gis.enterprises.standard.concordance import Coding

        found = self._found(paths)
        has_industry = bool(self.industry or headings.usual(found.readable[0].header, "industry"))
        columns, datum = self._settled(found, by_industry=has_industry, sums=sums)
        every = max(1, sum(part.rows for part in found.parts) // DATUM_ROWS)
        task = Task(columns, datum=datum, every=every, coding=Coding(self.edition))
        with progress() as told:
            return around(the_atlas(), found.parts, task, circle, told)

    def _found(self, paths: Sequence[str]) -> Found:
        from gis.enterprises.lists import points as lists

        found = lists.find(paths, choices=self.choices)
        if not found.parts:
            raise InputTableError("error.points_no_rows", path=", ".join(paths))
        say_files(found)
        return found

    def _settled(
        self, found: Found, *, by_industry: bool, sums: tuple[str, ...] = ()
    ) -> tuple[Columns, str]:
        """Return the columns and the datum, as asked or as the headings say."""
        from gis.enterprises.lists import headings

        asked = headings.Asked(
            lon=self.lon, lat=self.lat, industry=self.industry, sums=sums,
            datum=self.datum or DATUM,
        )  # fmt: skip
        columns = headings.settle(found.parts, asked, by_industry=by_industry)
        say_sums(sums, columns.sums)
        return columns, settled_datum(self.datum, columns, found.readable[0].header)

    def remark(self, code: str, found: Places) -> None:
        """Say that a code is none of the edition (it is looked for all the same), and what is left out."""
        from gis.enterprises import industry
        from gis.enterprises.standard.concordance import Coding

        of = code or catalogue.text("cli.localise.all", language())
        if code:
            digits = len(industry.number(code))
            if industry.code(the_atlas(), code, digits, Coding(self.edition))[1]:
                say("cli.localise.no_code", code=code, edition=self.edition)
        if found.unplaced:
            say("cli.localise.unplaced", of=of, count=found.unplaced)
        elif not found.count:
            say("cli.localise.none_of", code=of)


def say_files(found: Found) -> None:
    """Say which files of a folder were not read, and what was taken otherwise than it stands there."""
    lang = language()
    if found.ignored:
        listed = said(found.ignored[:5], lang)
        say("cli.assign.ignored", count=len(found.ignored), files=listed)
    for file, remark in found.remarks:
        _once(f"{file}: {said(remark, lang)}")


def say_sums(asked: Sequence[str], taken: Sequence[str]) -> None:
    """Say which columns are added up that are not called as they were asked for."""
    for one, column in zip(asked, taken, strict=True):
        if one != column:
            say("cli.assign.sum_taken", asked=one, column=one_line(column))


def say(key: str, **values: object) -> None:
    """Say a sentence on the stream of messages."""
    _once(catalogue.text(key, language(), **values))


def _once(sentence: str) -> None:
    """Say it unless it was said: a command on two industries reads one list twice."""
    context = click.get_current_context(silent=True)
    told: set[str] = context.meta.setdefault(__name__, set()) if context else set()
    if sentence not in told:
        told.add(sentence)
        aside(one_line(sentence))


def with_reading(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options of columns and datum, handed on as ``reading``."""

    @functools.wraps(command)
    def run(
        *, lon: str, lat: str, industry: str, datum: str | None, edition: str, **rest: Any
    ) -> None:
        if bool(lon) != bool(lat):
            raise UsageFault("cli.assign.both")
        where = choices({name: rest.pop(name) for name in ("sheet", "header_row")})
        command(reading=Reading(lon, lat, industry, datum, edition, where), **rest)

    made: Callable[..., None] = located(run)
    for option in _OPTIONS:
        made = option(made)
    return made
