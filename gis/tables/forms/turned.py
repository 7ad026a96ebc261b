"""Tables that lie on their side: a column for each region, a row for each industry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gis.errors import InputTableError, first_of
from gis.tables.content import Content

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import pandas as pd

    from gis.tables.roles import Column

_ENOUGH = 0.5
_SHOWN = 6


def require_upright(
    columns: Iterable[Column], body: pd.DataFrame, known: Callable[[str], bool]
) -> None:
    """Refuse a table whose regions head the columns and whose industries head the rows.

    Raises
    ------
    InputTableError
        Names the headings that are regions, and the column that is not.
    """
    values = [c for c in columns if c.role == "value"]
    named = [c.name for c in values if known(c.name)]
    region = next(c for c in columns if c.role == "region")
    if len(named) > max(1, len(values) * _ENOUGH) and (
        Content(body[region.position], known).regions() < _ENOUGH
    ):
        raise InputTableError(
            "error.table_turned", columns=first_of(named, _SHOWN), column=region.name
        )
