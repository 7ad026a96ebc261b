"""Tables of figures: thousands apart, no row numbers."""

from __future__ import annotations

import pandas as pd
import streamlit as st

# Every table of the pages has rows of one height.
ROW_PX = 28


# A column of whole numbers between these is one of years, in which nobody sets thousands apart.
_YEARS = (1900, 2100)


def figures(table: pd.DataFrame) -> list[str]:
    """Return the columns that hold figures: numbers that are neither true or false nor years.

    Examples
    --------
    >>> figures(pd.DataFrame({"a": ["x"], "year": [2023], "people": [12183280], "share": [0.5]}))
    ['people', 'share']
    """
    return [
        column
        for column in table.columns
        if pd.api.types.is_numeric_dtype(table[column])
        and not pd.api.types.is_bool_dtype(table[column])
        and not (
            pd.api.types.is_integer_dtype(table[column])
            and len(table)
            and table[column].between(*_YEARS).all()
        )
    ]


def show(table: pd.DataFrame, *, height_px: int | None = None) -> None:
    """Show a table; numbers are written with separators, text as it is."""
    st.dataframe(
        table,
        hide_index=True,
        width="stretch",
        row_height=ROW_PX,
        height="auto" if height_px is None else height_px,
        column_config={c: st.column_config.NumberColumn(format="localized") for c in figures(table)},
    )
