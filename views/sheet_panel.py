"""A table of regions: headings that wrap over unit lines, bars behind figures, a click selects."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

import pandas as pd
import streamlit as st

from gis.i18n import name, text
from views import figures

_FOLDER = Path(__file__).resolve().parent / "assets"


def content(
    frame: pd.DataFrame,
    names: Mapping[str, str],
    lang: str,
    *,
    heads: Mapping[str, Sequence[str]] | None = None,
    bars: Collection[str] = (),
    percent: bool = False,
    missing: str = "",
) -> dict[str, Any]:
    """Return a table as sheet.js takes it.

    Parameters
    ----------
    frame
        Index adcode; figures and words. Missing figures are said in words.
    heads
        Lines of the heading of a column: what, then unit or vintage; else its words.
    bars
        Columns of figures with a bar behind each, 0 to the largest of the column.
    percent
        Whether all figures are shares.
    missing
        What is said where there is no figure; "no data" when empty.
    """
    columns = []
    gap = missing or text("chart.no_data", lang)
    for column in frame:
        most = frame[column].max() if column in bars else 0.0
        written = figures.percent if percent or column in figures.SHARES else figures.figure
        if written is figures.figure and pd.api.types.is_numeric_dtype(frame[column]):
            written = figures.writer(frame[column])
        columns.append([_cell(value, most, written, gap) for value in frame[column]])
    titles = [
        list((heads or {}).get(str(column), [name("compared.column", str(column), lang)]))
        for column in frame
    ]
    return {
        "heads": [[name("compared.column", "region", lang)], *titles],
        "help": text("compared.sort", lang),
        "rows": [
            {"code": str(code), "name": names.get(str(code), str(code)), "cells": list(cells)}
            for code, cells in zip(frame.index, zip(*columns, strict=True), strict=True)
        ],
    }


def _cell(value: Any, most: float, written: Callable[[float], str], gap: str) -> list[Any]:
    """Return what is shown, what is sorted by, and the length of the bar, 0–1."""
    if isinstance(value, str):
        return [value, value, 0.0]
    number = float(value)
    if pd.isna(number):
        return [gap, None, 0.0]
    share = max(number, 0.0) / most if 0 < most < float("inf") else 0.0
    # JSON has no infinity; it sorts above every figure.
    return [written(number), min(number, 1e300), share]


def show(
    frame: pd.DataFrame,
    names: Mapping[str, str],
    lang: str,
    *,
    key: str,
    height_px: int = 560,
    **options: Any,
) -> None:
    """Show a table by adcode; a click on a region selects it for all pages."""

    def select() -> None:
        st.session_state["selected"] = st.session_state[key]["picked"]

    component = st.components.v2.component(
        "region_sheet",
        html='<div id="sheet" tabindex="-1"></div>',
        css=(_FOLDER / "sheet.css").read_text(encoding="utf-8"),
        js=(_FOLDER / "sheet.js").read_text(encoding="utf-8"),
    )
    component(
        key=key,
        data={
            **content(frame, names, lang, **options),
            "picked": st.session_state.get("selected"),
            "height": height_px,
        },
        on_picked_change=select,
    )
