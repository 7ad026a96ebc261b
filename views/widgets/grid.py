"""Tables of figures: thousands apart, no row numbers."""

from __future__ import annotations

import pandas as pd
import streamlit as st

# Every table of the pages has rows of one height.
ROW_PX = 28


def show(table: pd.DataFrame, *, height_px: int | None = None) -> None:
    """Show a table; numbers are written with separators, text as it is."""
    numeric = [
        column
        for column in table.columns
        if pd.api.types.is_numeric_dtype(table[column])
        and not pd.api.types.is_bool_dtype(table[column])
    ]
    st.dataframe(
        table,
        hide_index=True,
        width="stretch",
        row_height=ROW_PX,
        height="auto" if height_px is None else height_px,
        column_config={c: st.column_config.NumberColumn(format="localized") for c in numeric},
    )
