"""Regions of a whole table: adcode, official name, level, way of finding and verdict per row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import pandas as pd

from gis.atlas import Atlas
from gis.errors import InputTableError
from gis.regions import addresses, beside, gazetteer, spelling
from gis.regions.answers import ANYWHERE, Ambiguity, Bounds, Inside, Match, NoMatch
from gis.tables.row_words import is_total_row
from gis.words import catalogue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gis.regions.answers import Answer

ADDED = ("adcode", "region_name", "level", "how", "status", "reason", "candidates")
_FIRST_ROW = 2
PROBLEM_COLUMNS = ("row", "value", "reason", "candidates")
MATCHED = "matched"


@dataclass(frozen=True, eq=False)
class MatchedTable:
    """A table with its regions, and the rows that have none.

    ``table`` keeps every input row and column and adds those of ``ADDED``: ``adcode``,
    ``region_name``, ``level`` and ``how``, empty where a row has no region; ``status``
    (``matched``, ``ambiguous``, ``unmatched``, ``empty``, ``other_level``, or a reason of
    :data:`gis.regions.answers.REASONS`), ``reason`` in words, and ``candidates``. An added name
    that the input already uses is written ``matched_adcode`` and so on; ``added`` holds the names
    in order. ``problems`` has one row per row without a region: its number in the file (the header
    is row 1), the value, the status and the candidates or near names.
    """

    table: pd.DataFrame
    problems: pd.DataFrame
    added: tuple[str, ...]


class _Verdict(NamedTuple):
    """What the added columns say of one value, in the order of ``ADDED``."""

    adcode: str
    region_name: str
    level: str
    how: str
    status: str
    reason: str
    candidates: str


def match_table(  # noqa: PLR0913 (the choices of one call, each by its own name in a notebook)
    atlas: Atlas,
    table: pd.DataFrame,
    column: str,
    *,
    within: object = None,
    level: str | None = None,
    parts: bool = False,
    wider: Sequence[Sequence[str]] | None = None,
    lang: str = "zh",
) -> MatchedTable:
    """Find the region of every row by the names or codes in one column.

    Parameters
    ----------
    table
        Any table; it is not changed. An index called ``row`` holds the number of each row in the
        file (see gis.tables.reading); else the first row is row 2.
    column
        The column that holds names or codes, in any spelling :mod:`gis.regions.gazetteer` knows.
    within
        Name or adcode of the province or prefecture that all rows lie in.
    level
        ``province``, ``prefecture`` or ``county``, where all rows are of that level.
    parts
        A row may be a part of a region: an address, a township's code. It gets the region that
        holds it. False for tables of figures, where a part is not the whole.
    wider
        Columns of wider regions, by which a name is read that means no one region by itself; empty
        for the rows above. None: each value stands for itself.
    lang
        Language of reasons and candidates.

    Raises
    ------
    InputTableError
        If there is no such column, or more than one.
    UnknownNameError, AmbiguousNameError
        If ``within`` is not one region.

    Examples
    --------
    >>> result = match_table(Atlas.bundled(), pd.DataFrame({"city": ["武隆县", "吉林", ""]}), "city")
    >>> result.table["adcode"].tolist(), result.table["status"].tolist()
    (['500156', '', ''], ['matched', 'ambiguous', 'empty'])
    >>> result.problems[["row", "reason"]].to_numpy().tolist()
    [[3, 'ambiguous'], [4, 'empty']]
    """
    values = [spelling.written(cell) for cell in _column(table, column)]
    bounds = gazetteer.bounds_of(atlas, within, level)
    # A table names each region many times; each spelling is looked up once.
    verdicts = {
        value: _verdict(atlas, value, _answer(atlas, value, bounds, parts=parts), lang, bounds)
        for value in dict.fromkeys(["", *values])
    }
    found = [verdicts[value] for value in values]
    if wider is not None:
        read = beside.read(atlas, values, wider, bounds)
        found = [
            _with_wider(atlas, one.text, bounds, lang)
            if one.text != value and not was.adcode
            else was
            for value, one, was in zip(values, read, found, strict=True)
        ]
    added = tuple(name if name not in table.columns else f"matched_{name}" for name in ADDED)
    columns = pd.DataFrame(found, columns=list(added), index=table.index, dtype=str)
    problems = [
        (number, value, verdict.status, verdict.candidates)
        for number, value, verdict in zip(_row_numbers(table), values, found, strict=True)
        if verdict.status != MATCHED
    ]
    return MatchedTable(
        table=pd.concat([table, columns], axis=1),
        problems=pd.DataFrame(problems, columns=list(PROBLEM_COLUMNS)),
        added=added,
    )


def _row_numbers(table: pd.DataFrame) -> list[int]:
    """Return the number of each row in the file; the headings are row 1 where nothing else is known."""
    if table.index.name == "row":
        return [int(number) for number in table.index]
    return list(range(_FIRST_ROW, _FIRST_ROW + len(table)))


def _column(table: pd.DataFrame, name: str) -> pd.Series:
    hits = [position for position, heading in enumerate(table.columns) if heading == name]
    if len(hits) != 1:
        key = "error.table_no_column" if not hits else "error.table_column_twice"
        raise InputTableError(key, column=name, columns=[str(c) for c in table.columns])
    return table.iloc[:, hits[0]]


def _answer(atlas: Atlas, value: str, bounds: Bounds, *, parts: bool) -> Answer:
    """Return the region of a value, or, where parts are wanted, the one region that holds it."""
    answer = gazetteer.known(atlas, value, bounds)
    if not parts:
        return answer or gazetteer.resolve_in(atlas, value, bounds)
    if answer is None:
        address = addresses.locate(atlas, value, bounds)
        if not isinstance(address, NoMatch):
            return address
        return gazetteer.resolve_in(atlas, value, bounds)
    if isinstance(answer, Inside) and answer.reason == "zone" and len(answer.regions) == 1:
        # 即墨市经济开发区 and 西宁市城东区开发区 lie where the county in front says, whole or not.
        (county,) = answer.regions
        address = addresses.locate(atlas, value, bounds)
        in_county = isinstance(address, Match) and address.adcode == county.adcode
        if in_county and county.level == "county":
            return address
    if isinstance(answer, Inside) and answer.reason == "township" and len(answer.regions) == 1:
        (county,) = answer.regions
        if bounds.level in (None, county.level):
            return Match(county.adcode, county.name, county.level, "township")
    return answer


def _verdict(
    atlas: Atlas, value: str, answer: Answer, lang: str, bounds: Bounds = ANYWHERE
) -> _Verdict:
    if isinstance(answer, Match):
        how = "; " if lang == "en" else "；"
        said = how.join(catalogue.name("match.how", word, lang) for word in answer.how.split("+"))
        return _Verdict(answer.adcode, answer.name, answer.level, answer.how, MATCHED, said, "")
    status = _status(value, answer)
    if status == "unmatched" and bounds.level:
        other = gazetteer.known(atlas, value, Bounds(bounds.within))
        # 浦东新区 among prefectures is known: it is a county. So is 朝阳区, whichever of two it is; none is 朝阳市.
        if isinstance(other, Match):
            status, answer = "other_level", Ambiguity((other,))
        elif isinstance(other, Ambiguity):
            status, answer = "other_level", other
    if status == "unmatched" and is_total_row(value):
        # 合计 is no slip of the pen for 合肥.
        status, answer = "group", Inside("group", value)
    said = catalogue.name("match.reason", status, lang)
    return _Verdict("", "", "", "", status, said, gazetteer.listed(atlas, answer, lang))


def _with_wider(atlas: Atlas, text: str, bounds: Bounds, lang: str) -> _Verdict:
    answer = gazetteer.resolve_in(atlas, text, bounds)
    if isinstance(answer, Match):
        answer = Match(answer.adcode, answer.name, answer.level, "beside")
    return _verdict(atlas, text, answer, lang)


def _status(value: str, answer: Answer) -> str:
    if isinstance(answer, Ambiguity):
        return "ambiguous"
    if isinstance(answer, Inside):
        return answer.reason
    return "unmatched" if value else "empty"
