"""Regions of a whole table: adcode, official name, level and way of finding beside each row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pandas as pd

from gis.atlas import Atlas
from gis.regions import gazetteer, spelling
from gis.regions.gazetteer import Ambiguity, Match
from gis.tables import cells

if TYPE_CHECKING:
    from gis.regions.gazetteer import Answer

ADDED = ("adcode", "region_name", "level", "how")
PROBLEM_COLUMNS = ("row", "value", "reason", "candidates")


@dataclass(frozen=True, eq=False)
class MatchedTable:
    """A table with its regions, and the rows that have none.

    ``table`` keeps every input row and column and adds four columns, empty where a row has no
    region: ``adcode``, ``region_name``, ``level`` and ``how``. An added name that the input
    already uses is written ``matched_adcode`` and so on; ``added`` holds the names in order.
    ``problems`` has one row per row without a region: its number in the file (the header is row
    1), the value, the reason (``ambiguous``, ``unmatched`` or ``empty``) and the candidates or
    near names.
    """

    table: pd.DataFrame
    problems: pd.DataFrame
    added: tuple[str, ...]


def match_table(
    atlas: Atlas,
    table: pd.DataFrame,
    column: str,
    *,
    within: object = None,
    level: str | None = None,
    lang: str = "zh",
) -> MatchedTable:
    """Find the region of every row by the names or codes in one column.

    Parameters
    ----------
    table
        Any table; it is not changed.
    column
        The column that holds names or codes, in any spelling :mod:`gis.regions.gazetteer` knows.
    within
        Name or adcode of the province or prefecture that all rows lie in.
    level
        ``province``, ``prefecture`` or ``county``, where all rows are of that level.
    lang
        Language in which candidates are listed.

    Raises
    ------
    InputTableError
        If there is no such column, or more than one.
    UnknownNameError, AmbiguousNameError
        If ``within`` is not one region.

    Examples
    --------
    >>> result = match_table(Atlas.bundled(), pd.DataFrame({"city": ["武隆县", "吉林", ""]}), "city")
    >>> result.table["adcode"].tolist()
    ['500156', '', '']
    >>> result.problems[["row", "reason"]].to_numpy().tolist()
    [[3, 'ambiguous'], [4, 'empty']]
    """
    values = [spelling.written(cell) for cell in cells.column(table, column)]
    # A table names each region many times; each spelling is looked up once.
    answers = {
        value: gazetteer.resolve(atlas, value, within=within, level=level)
        for value in dict.fromkeys(["", *values])
    }
    found = [answers[value] for value in values]
    added = tuple(name if name not in table.columns else f"matched_{name}" for name in ADDED)
    columns = pd.DataFrame(
        [_cells(answer) for answer in found], columns=list(added), index=table.index, dtype=str
    )
    problems = [
        (number, value, _reason(value, answer), gazetteer.listed(atlas, answer, lang))
        for number, (value, answer) in enumerate(zip(values, found, strict=True), cells.FIRST_ROW)
        if not isinstance(answer, Match)
    ]
    return MatchedTable(
        table=pd.concat([table, columns], axis=1),
        problems=pd.DataFrame(problems, columns=list(PROBLEM_COLUMNS)),
        added=added,
    )


def _cells(answer: Answer) -> tuple[str, str, str, str]:
    if isinstance(answer, Match):
        return answer.adcode, answer.name, answer.level, answer.how
    return "", "", "", ""


def _reason(value: str, answer: Answer) -> str:
    if isinstance(answer, Ambiguity):
        return "ambiguous"
    return "unmatched" if value else "empty"
