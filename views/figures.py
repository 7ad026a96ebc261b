"""Numbers and tables as a reader sees them: missing is said in words, never left as a gap or 0."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

import pandas as pd
import streamlit as st

from gis.i18n import name, text

_MISSING_COLOUR = "#eef0f2"
_PICKED_COLOUR = "#dde9f5"
SHARES = ("coverage", "share_first", "share", "regional_share", "share_of_regions", "growth")
_ROW_PX = 35


def figure(value: float) -> str:
    """Return a number with four figures, six above ten, thousands apart; whole above a million.

    Examples
    --------
    >>> [figure(x) for x in (22074.7, 0.84615384, 14047625.0, 3.0, float("inf"))]
    ['22,074.7', '0.8462', '14,047,625', '3', '∞']
    """
    if math.isinf(value):
        return "∞"
    if abs(value) >= 1e6:
        return f"{value:,.0f}"
    return f"{value:,.6g}" if abs(value) >= 10 else f"{value:.4g}"


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
    return lambda value: figure(value) if math.isinf(value) else f"{value:,.{places}f}"


def percent(value: float) -> str:
    """Return a share as a percentage.

    Examples
    --------
    >>> percent(0.8333), percent(1.0)
    ('83.3 %', '100 %')
    """
    return f"{value * 100:.3g} %"


def titled(frame: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return a table with the words of its columns; columns without words keep their name."""
    return frame.rename(columns=lambda column: name("compared.column", str(column), lang))


def with_names(frame: pd.DataFrame, names: Mapping[str, str]) -> pd.DataFrame:
    """Return a table by adcode with the name of the region in front and the code as a column."""
    sheet = frame.rename_axis("adcode").reset_index()
    sheet.insert(0, "region", [names.get(str(code), str(code)) for code in sheet["adcode"]])
    return sheet


def widths(px: Mapping[str, int], lang: str) -> dict[str, Any]:
    """Return the widths of columns in pixels as :func:`show` takes them (``column_config``)."""
    return {
        name("compared.column", column, lang): st.column_config.Column(width=width)
        for column, width in px.items()
    }


def show(
    frame: pd.DataFrame,
    lang: str,
    *,
    key: str | None = None,
    height: int | None = None,
    picked: str | None = None,
    shades: tuple[str, ...] = (),
    missing: str = "",
    digits: Mapping[str, int] | None = None,
    **options: Any,
) -> Any:
    """Show a table: words for its columns, figures aligned, missing in words on grey.

    Parameters
    ----------
    height
        Greatest height in pixels; a short table takes less.
    picked
        adcode of the row to mark, where the table has the column ``adcode``. Codes are in the
        downloads; on the page names are enough.
    shades
        Columns to shade from pale to blue, each over its own range.
    missing
        What is said where there is no figure; "no data" when empty.
    digits
        Decimals of some columns, where a reader needs fewer than the figures would have.
    options
        Further options of ``st.dataframe``.
    """
    missing = missing or text("chart.no_data", lang)
    is_picked = frame["adcode"].eq(picked).to_numpy() if "adcode" in frame else []
    visible = frame.drop(columns="adcode") if {"adcode", "region"} <= set(frame) else frame
    sheet = titled(visible, lang).reset_index(drop=True)
    numbers = [c for c in sheet.columns if pd.api.types.is_float_dtype(sheet[c])]
    styler = sheet.style
    fixed = {name("compared.column", column, lang): n for column, n in (digits or {}).items()}
    for column in numbers:
        written = writer(sheet[column], fixed.get(str(column)))
        styler = styler.format(written, subset=[column], na_rep=missing)
    shares = [name("compared.column", column, lang) for column in SHARES if column in visible]
    styler = styler.format(percent, subset=shares, na_rep=missing)
    others = [c for c in sheet.columns if c not in numbers]
    styler = styler.format(str, subset=others, na_rep="–")
    shaded = [name("compared.column", column, lang) for column in shades]
    if shaded:
        styler = styler.background_gradient(cmap="Blues", subset=shaded, low=0.0, high=0.6)
    styler = styler.highlight_null(color=_MISSING_COLOUR, subset=numbers)
    if any(is_picked):
        styler = styler.apply(
            lambda row: (
                [f"background-color: {_PICKED_COLOUR}; font-weight: 600"] * len(row)
                if is_picked[row.name]
                else [""] * len(row)
            ),
            axis=1,
        )
    if height is not None:
        row_px = options.get("row_height") or _ROW_PX
        options["height"] = min(height, row_px * len(sheet) + _ROW_PX + 3)
    if key is not None:
        options["key"] = key
    return st.dataframe(styler, hide_index=True, width="stretch", placeholder=missing, **options)
