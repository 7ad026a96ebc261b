"""Tables side by side on one sheet: regions and their figures, and beside them other regions and theirs.

Ranks of regions are written so, and long lists to save paper. Read as one table, the figures of the
block to the right would be those of the regions to the left.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gis.errors import InputTableError
from gis.regions import gazetteer
from gis.regions.answers import Match
from gis.regions.tree import places
from gis.tables.content import Content, distinct

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

    from gis.atlas import Atlas
    from gis.tables.roles import Column
    from gis.tables.table import Table

_MOST = 0.5


def require_one(
    atlas: Atlas, table: Table, adcode: pd.Series[str], known: Callable[[str], bool]
) -> None:
    """Refuse a table in which a further column of regions has figures of its own behind it.

    It has where figures stand between the two columns of regions and behind the second, and where a
    row names two different regions of one level in them.

    Parameters
    ----------
    table
        A table as read.
    adcode
        Region of each row, empty where none was found.
    known
        Tells of a text whether it is a region's name.

    Raises
    ------
    InputTableError
        Names both columns, a row and its two regions.
    """
    for other in table.columns:
        left, right = sorted((table.region, other), key=lambda column: column.position)
        values = [c.position for c in table.of("value")]
        inner = any(left.position < position < right.position for position in values)
        if not inner or not any(position > right.position for position in values):
            continue
        if other.role not in ("ignored", "name") or other.reason in ("chosen", "empty"):
            continue
        cells = table.written(other)
        if Content(cells, known).regions() <= _MOST:
            continue
        row = _differing(
            atlas, cells, adcode.where(adcode != "", _codes(atlas, table.written(table.region)))
        )
        if row is None:
            continue
        raise InputTableError(
            "error.table_blocks",
            column=_called(left),
            other=_called(right),
            row=row,
            found=[str(table.written(c).loc[row]).strip() for c in (left, right)],
        )


def _differing(atlas: Atlas, cells: pd.Series, adcode: pd.Series[str]) -> int | None:
    """Return the first row whose other region is one of the same level."""
    levels = {code: place.levels for code, place in places(atlas).items()}
    for row, other in _codes(atlas, cells).items():
        own = str(adcode.loc[row])
        if own and other and other != own and levels[own][-1] in levels[other]:
            return int(row)
    return None


def _codes(atlas: Atlas, cells: pd.Series) -> pd.Series[str]:
    """Return the region that each cell names by itself, empty where it does not."""
    found = {cell: gazetteer.resolve(atlas, str(cell).strip()) for cell in distinct(cells)}
    codes = {cell: one.adcode if isinstance(one, Match) else "" for cell, one in found.items()}
    return cells.map(codes)


def _called(column: Column) -> str:
    return f"{column.name} ({column.letter})" if column.name else column.letter
