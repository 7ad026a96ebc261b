"""Regions of a table that are called by a former name or another code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from gis.atlas import Atlas
from gis.errors import Term, first_of
from gis.regions import gazetteer
from gis.regions.answers import Match
from gis.regions.tree import places

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gis.tables.table import Table

SHOWN = 5


def other_codes(atlas: Atlas, table: Table, adcode: pd.Series[str]) -> Iterator[Term]:
    """Say where a code beside a name is that of another region or of none; how many more there are, too."""
    for column in table.of("code"):
        found = []
        for row, code in table.texts(column).items():
            own = str(adcode.loc[row])
            if not code or not own:
                continue
            answer = gazetteer.resolve(atlas, code)
            name = places(atlas)[own].name
            if not isinstance(answer, Match):
                found.append(Term("table_report.code_unknown", row=row, code=code, name=name))
            elif answer.adcode != own:
                found.append(
                    Term(
                        "table_report.code_differs",
                        row=row,
                        code=code,
                        other=answer.name,
                        name=name,
                    )
                )
        yield from found[:SHOWN]
        if len(found) > SHOWN:
            yield Term("table_report.codes_more", count=len(found) - SHOWN)


def former_names(
    atlas: Atlas, table: Table, adcode: pd.Series[str], hows: pd.Series[str]
) -> Iterator[Term]:
    """Say which rows were read by the name of a region that is called otherwise now.

    崇文区 is now a part of 东城区, whose figure is another; 襄樊 is 襄阳, but that is for the user to know.
    """
    known, cells = places(atlas), table.texts(table.region)
    found = []
    for row in hows.index[hows.str.contains("renamed")]:
        own = known[adcode.loc[row]] if adcode.loc[row] else None
        if own is not None and own.short_name not in cells.loc[row]:
            found.append(Term("own.former_row", row=int(row), value=cells.loc[row], name=own.name))
    if found:
        yield Term("table_report.former_names", count=len(found), rows=first_of(found))
