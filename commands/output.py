"""How the commands that compare show and write their results: table, CSV, JSON or Excel."""

from __future__ import annotations

import json
import math
import numbers
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import click

from commands.base import language, signed, the_atlas
from commands.destination import deliver
from commands.own.tables import say_now
from commands.own_plans.files import plan_options
from commands.text import aside, one_line, wrap
from commands.text import table as text_table
from gis.errors import SettingError
from gis.freight.costs import Terms
from gis.regions import english
from gis.scenarios import bearing
from gis.schema import LEVELS
from gis.words import catalogue
from gis.words.amounts import significant

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import pandas as pd

FORMATS = ("table", "csv", "json", "xlsx")
# A terminal's usual width: what stands under a row is broken here.
_WIDTH = 100


@dataclass(frozen=True)
class View:
    """What a sheet shows on the screen; the other forms hold every row and column.

    Attributes
    ----------
    columns
        Shown in this order, where they say anything; all when empty.
    below
        Long words, each on lines of its own under the row.
    heads
        Headings that are no words of ``compared.column``; a line break starts a second line.
    titles
        The same for a file, on one line.
    booked
        Columns of a workbook, in this order, where the table has them; all when empty.
    is_listed
        Its rows are more of what the first sheet lists, and stand under them in a CSV file; a
        summary would be taken for further rows.
    """

    columns: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    heads: Mapping[str, str] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)
    booked: tuple[str, ...] = ()
    is_listed: bool = False


def choice(
    *names: str, among: Sequence[str], help_key: str
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Return an option that takes one of some words, the first of them by default."""
    return click.option(
        *names, type=click.Choice(among), default=among[0], show_default=True, help=help_key
    )


def between(
    low: int, high: int
) -> Callable[[click.Context, click.Parameter, int | None], int | None]:
    """Return what refuses a whole number outside some bounds as a measure would: the input is at fault, not the call."""

    def checked(_: click.Context, param: click.Parameter, value: int | None) -> int | None:
        if value is not None and not low <= value <= high:
            named = max(param.opts, key=len)
            raise SettingError(
                "error.compare_range", name=named, found=value, expected=f"≥ {low:,}, ≤ {high:,}"
            )
        return value

    return checked


# A sum of binary fractions is off behind so many significant digits, and by no more than this share.
_DIGITS, _MACHINE = 12, 1e-14
# What the generators of numbers take, and how often anything is drawn at most.
SEEDS, DRAWS = (0, 2**32 - 1), (1, 99_999)
FORMAT = choice("--format", "form", among=FORMATS, help_key="cli.option.format")
OUT = click.option("--out", metavar="FILE", help="cli.option.out")
PLAN = plan_options
# Without a choice a command takes the level at which the plans name places.
LEVEL = click.option("--level", type=click.Choice(LEVELS), help="cli.option.level_told")
AT_LEVEL = click.option(
    "--level", type=click.Choice(LEVELS), default="prefecture", show_default=True,
    help="cli.option.at_level",
)  # fmt: skip
# Around a region that the call names; INSIDE leaves out all that lie elsewhere.
WITHIN = click.option("--within", metavar="REGION", help="cli.option.within")
INSIDE = click.option("--within", metavar="REGION", help="cli.option.inside")
SEED = click.option(
    "--seed",
    type=int,
    default=0,
    show_default=True,
    help="cli.compare.seed",
    callback=between(*SEEDS),
)
PERMUTATIONS = click.option(
    "--permutations",
    type=int,
    default=999,
    show_default=True,
    help="cli.moran.permutations",
    callback=between(*DRAWS),
)

# Where a settings file may give it.
OPTIONAL_SEED = click.option(
    "--seed", type=int, help="cli.compare.seed_or_settings", callback=between(*SEEDS)
)


def emit(
    sheets: Mapping[str, pd.DataFrame],
    form: str,
    out: str | None,
    *,
    notes: Sequence[str] = (),
    extra: Mapping[str, Any] | None = None,
    views: Mapping[str, View] | None = None,
    **book: Any,
) -> None:
    """Show or write the sheets of a result.

    Parameters
    ----------
    sheets
        Table by id, the key of the JSON document; its title is ``compare.sheet.ID``. CSV holds
        the first one and those whose view says so (:func:`stacked`), and tells which it leaves out.
    notes
        What is to be known of the tables: lines under them on the screen, a sheet of a workbook,
        ``notes`` of a JSON document; beside a CSV file they go to the stream of messages.
    extra
        Further values of the JSON document.
    views
        How sheets look on the screen, by id.
    book
        What the figures rest on (gis.report.workbook.Backing).
    """
    say_now()
    lang = language()
    if form in ("table", "xlsx"):
        # For people; CSV and JSON have the same names in both languages.
        sheets = {key: english.table(the_atlas(), rows, lang) for key, rows in sheets.items()}
    if form == "xlsx":
        from gis.report.workbook import Backing, workbook

        said = {key: _headed(rows, (views or {}).get(key, View())) for key, rows in sheets.items()}
        backing = Backing(**book, notes=notes)
        deliver(workbook(the_atlas(), _titled(said), backing, lang=lang), out)
        return
    if form == "csv":
        from gis.tables import writing

        held = {
            key: rows
            for n, (key, rows) in enumerate(sheets.items())
            if not n or _is_listed(views, key)
        }
        deliver(writing.to_csv(bearing.beside(the_atlas(), stacked(held))), out)
        for note in notes:
            aside(note)
        if left := [
            catalogue.text(f"compare.sheet.{key}", lang) for key in sheets if key not in held
        ]:
            aside(
                catalogue.text(
                    "cli.csv.left", lang, left=catalogue.text("map.separator", lang).join(left)
                )
            )
        return
    if form == "json":
        document = {name: _records(rows) for name, rows in sheets.items()} | dict(extra or {})
        if notes:
            document.setdefault("notes", list(notes))
        document |= bearing.member(the_atlas())
        shown = json.dumps(plain(document), ensure_ascii=False, indent=2)
    else:
        blocks = [
            (f"{title}\n" if len(sheets) > 1 else "") + _shown(rows, (views or {}).get(key, View()))
            for (key, rows), title in zip(sheets.items(), _titled(sheets), strict=True)
        ]
        shown = signed("\n\n".join([*blocks, *(["\n".join(notes)] if notes else [])]))
    deliver(shown, out)


def stacked(sheets: Mapping[str, pd.DataFrame]) -> pd.DataFrame:
    """Return the tables of a result as one, as a CSV file holds them; a table alone stays as it is.

    Where there are several, ``record`` says in front of each row of which table it is, by the keys of
    the JSON document. A column that a table does not have is empty in its rows.

    Examples
    --------
    >>> import pandas as pd
    >>> both = stacked({"a": pd.DataFrame({"year": [2030]}), "b": pd.DataFrame({"name": ["x"]})})
    >>> both.columns.tolist(), both.loc[0, ["record", "year"]].tolist(), both.loc[1, ["record", "name"]].tolist()
    (['record', 'year', 'name'], ['a', 2030], ['b', 'x'])
    """
    import pandas as pd

    if len(sheets) == 1:
        return next(iter(sheets.values()))
    column = "record"
    while any(column in rows for rows in sheets.values()):
        column += "_"
    heads = dict.fromkeys(name for rows in sheets.values() for name in rows.columns)
    lines = [{column: key} | row for key, rows in sheets.items() for row in _records(rows)]
    # As they are: a column with gaps would make 2030.0 of a year.
    return pd.DataFrame(lines, columns=[column, *heads], dtype=object)


def plain(value: Any) -> Any:
    """Return a value that JSON can hold: undefined is null, unreachable is the word inf, no digit is the machine's.

    A sum of 0.9 and 0.9 of binary fractions is 1.7999999999999998. What a user's table holds keeps all its digits: a sum in
    yuan has more than twelve.

    Examples
    --------
    >>> plain({"a": float("nan"), "b": (1, float("inf")), "c": 0.1 + 0.2, "d": 1234567890123.0})
    {'a': None, 'b': [1, 'inf'], 'c': 0.3, 'd': 1234567890123.0}
    """
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set):
        return [plain(item) for item in value]
    if hasattr(value, "item"):
        value = value.item()
    if isinstance(value, float):
        if math.isnan(value):
            return None
        if math.isfinite(value):
            short = float(f"{value:.{_DIGITS}g}")
            return short if abs(short - value) <= _MACHINE * abs(value) else value
        return "inf" if value > 0 else "-inf"
    return value


def inside(rows: pd.DataFrame, within: str | None) -> pd.DataFrame:
    """Return the rows, by adcode, of a named region and those inside it; all without a name.

    Raises
    ------
    InputTableError
        If no row is of one: sums of nothing would be 0.
    """
    if within is None:
        return rows
    from gis.errors import InputTableError
    from gis.regions import gazetteer
    from gis.regions.tree import is_within

    around = gazetteer.require(the_atlas(), within).adcode
    found = rows.loc[[is_within(the_atlas(), code, around) for code in rows.index]]
    # A frame of an index alone is "empty" to pandas however many rows it has.
    if not len(found) and len(rows):
        raise InputTableError("error.nothing_within", found=within)
    return found


def common_level(codes: Sequence[str]) -> str:
    """Return the highest level at which all regions stand; the first one's where none does."""
    from gis.regions.tree import places

    levels = [set(places(the_atlas())[code].levels) for code in codes]
    shared = set.intersection(*levels) if levels else set()
    return next((level for level in LEVELS if level in (shared or levels[0])), LEVELS[1])


def region_names(codes: Sequence[str]) -> dict[str, str]:
    """Return the official name of each region by adcode."""
    from gis.regions.tree import places

    known = places(the_atlas())
    return {code: known[code].name for code in codes if code in known}


def regions_told(codes: Sequence[str]) -> str:
    """Return regions in a line, as the language of the run calls them."""
    lang = language()
    return catalogue.text("map.separator", lang).join(
        english.called(the_atlas(), code, lang) for code in codes
    )


def named(rows: pd.DataFrame, *, column: str = "adcode", title: str = "region") -> pd.DataFrame:
    """Return a sheet with the names of regions in front; an index of codes becomes a column."""
    sheet = rows if column in rows else rows.rename_axis(column).reset_index()
    codes = [str(code) for code in sheet[column]]
    names = region_names(codes)
    sheet = sheet.copy()
    sheet.insert(0, title, [names.get(code, code) for code in codes])
    return sheet


def freight_costs(codes: Sequence[str], level: str) -> Any:
    """Return freight cost between the seats of the regions, yuan per tonne, square by adcode."""
    from gis.freight import costs, matrix, whereabouts
    from gis.freight.graph import network

    names = region_names(codes)
    seats = [whereabouts.seat(the_atlas(), code, level, names[code]) for code in codes]
    return matrix.least(
        network.load(the_atlas()), seats, terms=Terms(costs.defaults(the_atlas())), by="cost"
    )


def _is_listed(views: Mapping[str, View] | None, key: str) -> bool:
    return (views or {}).get(key, View()).is_listed


def _records(rows: pd.DataFrame) -> list[dict[str, Any]]:
    return [{str(key): value for key, value in row.items()} for row in rows.to_dict("records")]


def _headed(rows: pd.DataFrame, view: View) -> pd.DataFrame:
    """Return a table as a workbook has it: its columns headed in words, each head on one line."""
    held = rows[[name for name in view.booked if name in rows]] if view.booked else rows
    return held.rename(columns=dict(view.titles or view.heads))


def _titled(sheets: Mapping[str, pd.DataFrame]) -> dict[str, pd.DataFrame]:
    lang = language()
    return {catalogue.text(f"compare.sheet.{key}", lang): rows for key, rows in sheets.items()}


def _shown(rows: pd.DataFrame, view: View) -> str:
    lang = language()
    if rows.empty:
        return catalogue.text("cli.nothing", lang)
    wanted = view.columns or tuple(rows.columns)
    columns = [c for c in wanted if c in rows and (not view.columns or _said(rows[c]))]
    heads = {c: view.heads.get(c, catalogue.name("compared.column", str(c), lang)) for c in columns}
    beside = [c for c in columns if c not in view.below]
    lines = text_table(
        [heads[c] for c in beside],
        [
            [
                _cell(value, grouped="year" not in str(c))
                for c, value in zip(beside, row, strict=True)
            ]
            for row in rows[beside].itertuples(index=False)
        ],
    ).split("\n")
    under = rows[[c for c in columns if c in view.below]].to_dict("records")
    first = len(lines) - len(rows)
    for number, words in reversed(list(enumerate(under))):
        said = [
            catalogue.text("compared.map.note", lang, label=heads[c], value=one_line(words[c]))
            for c in words
            if one_line(words[c])
        ]
        lines[first + number + 1 : first + number + 1] = [wrap(line, _WIDTH, 4) for line in said]
    return "\n".join(lines)


def _said(column: pd.Series) -> bool:
    """Tell whether a column says anything."""
    return bool((column.notna() & (column.astype(str) != "")).any())


def _cell(value: Any, *, grouped: bool) -> Any:
    """Return a number with four digits and its thousands apart, but for a year; else the value."""
    if isinstance(value, bool) or not isinstance(value, numbers.Real) or not math.isfinite(value):
        return value
    if isinstance(value, numbers.Integral):
        return f"{value:,}" if grouped else value
    said = significant(float(value))
    return said if grouped else said.replace(",", "")
