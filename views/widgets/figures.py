"""Numbers and tables as a reader sees them: missing is said in words, never left as a gap or 0."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import pandas as pd
import streamlit as st

from gis.colours import MISSING_CELL
from gis.words import catalogue
from gis.words.amounts import significant
from gis.words.catalogue import name, text
from views.state.language import the_language
from views.widgets import grid

# So many decimals more than usual a column takes for its smallest figure.
_MORE = 6
SHARES = ("coverage", "share_first", "share", "regional_share", "share_of_regions", "growth")


def figure(value: float) -> str:
    """Return a number with four figures, six above ten, thousands apart; whole above a million.

    Examples
    --------
    >>> [figure(x) for x in (22074.7, 0.84615384, 14047625.0, 3.0, float("inf"))]
    ['22,074.7', '0.8462', '14,047,625', '3', '∞']
    """
    if math.isinf(value):
        return "∞"
    return significant(value, 6 if abs(value) >= 10 else 4)


def decimals(values: pd.Series) -> int:
    """Return how many decimals the figures of a column need to be compared at a glance.

    Examples
    --------
    >>> [decimals(pd.Series(x)) for x in ([3.0, 12.0], [22074.7, 1010.0], [2.458, 0.6931], [0.25])]
    [0, 0, 3, 4]
    """
    known = values[values.abs() < math.inf].abs()
    if known.empty or (known == known.round()).all():
        return 0
    largest = known.max()
    return next((n for n, limit in enumerate((1000, 100, 10, 1)) if largest >= limit), 4)


def writer(values: pd.Series, places: int | None = None) -> Callable[[float], str]:
    """Return how the figures of a column are written: all with the same decimals.

    Where these would turn a small figure into 0, each is written with its own; not where the
    decimals are given (``places``).

    Examples
    --------
    >>> [writer(pd.Series(x))(x[0]) for x in ([2.5, 0.07], [2.5, 0.0001], [float("inf"), 1.0])]
    ['2.500', '2.5', '∞']
    """
    known = values[values.abs() < math.inf].abs()
    is_given = places is not None
    places = decimals(values) if places is None else places
    if not is_given and (known[known > 0] < 0.5 * 10**-places).any():
        return figure
    return lambda value: figure(value) if math.isinf(value) else f"{value:z,.{places}f}"


def rounded(frame: pd.DataFrame, digits: Mapping[str, int]) -> pd.DataFrame:
    """Return a table whose columns are rounded to some decimals, to more where a figure would become 0.

    Examples
    --------
    >>> rounded(pd.DataFrame({"cost": [12.34, 0.04], "weight": [3.2, 7.0]}), {"cost": 1, "weight": 0}).values.tolist()
    [[12.34, 3.0], [0.04, 7.0]]
    """
    places = {column: least for column, least in digits.items() if column in frame}
    for column, least in places.items():
        known = frame[column].abs()
        smallest = known[(known > 0) & (known < math.inf)].min()
        while smallest < 0.5 * 10.0 ** -places[column] and places[column] < least + _MORE:
            places[column] += 1
    return frame.round(places)


def percent(value: float) -> str:
    """Return a share as a percentage.

    Examples
    --------
    >>> percent(0.8333), percent(1.0), percent(12.345), percent(0.9999)
    ('83.3 %', '100 %', '1,234 %', '99.99 %')
    """
    said = significant(value * 100, 3)
    # Nearly all is not all.
    return f"{catalogue.percent(value)[:-1] if said == '100' else said} %"


def titled(frame: pd.DataFrame) -> pd.DataFrame:
    """Return a table with the words of its columns; columns without words keep their name."""
    lang = the_language()
    return frame.rename(columns=lambda column: name("compared.column", str(column), lang))


def with_names(frame: pd.DataFrame, names: Mapping[str, str]) -> pd.DataFrame:
    """Return a table by adcode with the name of the region in front and the code as a column."""
    sheet = frame.rename_axis("adcode").reset_index()
    sheet.insert(0, "region", [names.get(str(code), str(code)) for code in sheet["adcode"]])
    return sheet


def show(
    frame: pd.DataFrame,
    *,
    key: str | None = None,
    height: int | None = None,
) -> None:
    """Show a table: words for its columns, figures aligned, missing in words on grey.

    Parameters
    ----------
    height
        Greatest height in pixels; a short table takes less.
    """
    lang = the_language()
    missing = text("chart.no_data", lang)
    # Codes are in the downloads; on the page names are enough.
    visible = frame.drop(columns="adcode") if {"adcode", "region"} <= set(frame) else frame
    sheet = titled(visible).reset_index(drop=True)
    numbers = [c for c in sheet.columns if pd.api.types.is_float_dtype(sheet[c])]
    styler = sheet.style
    for column in numbers:
        styler = styler.format(writer(sheet[column]), subset=[column], na_rep=missing)
    shares = [name("compared.column", column, lang) for column in SHARES if column in visible]
    styler = styler.format(percent, subset=shares, na_rep=missing)
    others = [c for c in sheet.columns if c not in numbers]
    styler = styler.format(str, subset=others, na_rep="—")
    styler = styler.highlight_null(color=MISSING_CELL, subset=numbers)
    fitted = "auto" if height is None else min(height, grid.ROW_PX * len(sheet) + grid.ROW_PX + 3)
    st.dataframe(
        styler,
        hide_index=True,
        row_height=grid.ROW_PX,
        width="stretch",
        height=fitted,
        placeholder=missing,
        key=key,
    )
