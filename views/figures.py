"""Numbers and tables as a reader sees them: missing is said in words, never left as a gap or 0."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import pandas as pd
import streamlit as st

from gis.i18n import name, text

_MISSING_COLOUR = "#eef0f2"
_PICKED_COLOUR = "#dde9f5"
_SHARES = ("coverage", "share_first", "share", "regional_share", "share_of_regions")
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


def pair_names(frame: pd.DataFrame, names: Mapping[str, str]) -> pd.DataFrame:
    """Return a table of pairs with the names of both regions in front of their codes."""
    sheet = frame.copy()
    for column in ("two", "one"):
        sheet.insert(0, f"{column}_name", [names.get(code, code) for code in frame[column]])
    return sheet


def pair_words(
    pairs: pd.DataFrame, names: Mapping[str, str], industries: Mapping[str, str], lang: str
) -> pd.DataFrame:
    """Return a table of pairs with the names of both regions and of the industries they share."""
    separator = text("map.separator", lang)
    shared = [
        separator.join(industries.get(code, code) for code in ids.split("|"))
        for ids in pairs["industries"]
    ]
    return pair_names(pairs.assign(industries=shared), names)


def show(
    frame: pd.DataFrame,
    lang: str,
    *,
    key: str | None = None,
    height: int | None = None,
    picked: str | None = None,
    shades: tuple[str, ...] = (),
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
    options
        Further options of ``st.dataframe``.
    """
    missing = text("chart.no_data", lang)
    is_picked = frame["adcode"].eq(picked).to_numpy() if "adcode" in frame else []
    visible = frame.drop(columns="adcode") if {"adcode", "region"} <= set(frame) else frame
    sheet = titled(visible, lang).reset_index(drop=True)
    numbers = [c for c in sheet.columns if pd.api.types.is_float_dtype(sheet[c])]
    styler = sheet.style.format(figure, subset=numbers, na_rep=missing)
    shares = [name("compared.column", column, lang) for column in _SHARES if column in visible]
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
        options["height"] = min(height, _ROW_PX * (len(sheet) + 1) + 3)
    if key is not None:
        options["key"] = key
    return st.dataframe(styler, hide_index=True, width="stretch", placeholder=missing, **options)
