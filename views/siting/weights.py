"""Weights of regions from the table that a user opened on the page 比较."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from gis.errors import AtlasError
from gis.industries import own_table
from gis.tables import reading
from gis.tables.roles import Choices
from views.state.atlas import the_atlas
from views.state.language import the_language

_SLOT = "own_file"


def _read(level: str) -> own_table.OwnTable | None:
    if _SLOT not in st.session_state:
        return None
    file, content = st.session_state[_SLOT]
    atlas = the_atlas()
    table = reading.read(content, file, Choices(), own_table.known(atlas))
    return own_table.read(atlas, table, own_table.Wanted(level=level, shares=True), the_language())


def columns() -> list[str]:
    """Return the columns of figures of the own table; empty without one, or where it cannot be read."""
    try:
        found = _read("county")
    except AtlasError:
        return []
    return [] if found is None else [str(column) for column in found.columns]


def series(column: str, level: str) -> pd.Series:
    """Return a column of the own table by adcode.

    Raises
    ------
    AtlasError
        If a row has a fault: a silent gap would move the answer.
    """
    found = _read(level)
    assert found is not None  # noqa: S101 - offered only where there is a table
    own_table.require(found, st.session_state[_SLOT][0], the_language())
    values: pd.Series = found.table[column]
    return values
