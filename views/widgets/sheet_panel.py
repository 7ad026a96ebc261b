"""A table whose words wrap: headings over unit lines, bars behind figures, a click selects."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pandas as pd
import streamlit as st

from gis.words.catalogue import name, text
from views.state.language import the_language
from views.widgets import figures, naming

_FOLDER = Path(__file__).resolve().parents[1] / "assets"
# A gap in a column of words, where nothing is missing that could be known.
_NOTHING = "—"


@dataclass(frozen=True)
class Look:
    """How a table looks.

    Attributes
    ----------
    heads
        Lines of the heading of a column: what, then unit or vintage; else its words.
    bars
        Columns of figures that may have bars, 0 to the largest of the column: behind the one that is
        sorted by, else behind the first.
    percent
        Whether all figures are shares.
    digits
        Decimals of some columns, where a reader needs fewer or the columns are one measure.
    missing
        What is said where there is no figure; "no data" when empty.
    ranked
        Whether the rows go by the first column with bars, from the largest, until a heading is clicked.
    """

    heads: Mapping[str, Sequence[str]] = field(default_factory=dict)
    bars: Collection[str] = ()
    percent: bool = False
    digits: Mapping[str, int] = field(default_factory=dict)
    missing: str = ""
    ranked: bool = False


def content(
    frame: pd.DataFrame, names: Mapping[str, str], look: Look | None = None
) -> dict[str, Any]:
    """Return a table of regions as sheet.js takes it.

    Parameters
    ----------
    frame
        Index adcode; figures and words. Missing figures are said in words.
    """
    codes = [str(code) for code in frame.index]
    named = [names.get(code, code) for code in codes]
    table = frame.reset_index(drop=True)
    table.insert(0, "region", named)
    return _content(table, codes, look or Look())


def _content(
    table: pd.DataFrame,
    codes: Sequence[str],
    look: Look,
) -> dict[str, Any]:
    """Return a table whose first column heads the rows; a row with a code selects that region."""
    lang = the_language()
    columns = []
    for column in table.columns[1:]:
        values = table[column]
        most = values.max() if column in look.bars else 0.0
        if not pd.api.types.is_numeric_dtype(values.infer_objects()):
            columns.append([_words(value) for value in values])
            continue
        is_share = look.percent or column in figures.SHARES
        written = figures.percent if is_share else figures.writer(values, look.digits.get(column))
        gap = look.missing or text("chart.no_data", lang)
        columns.append([_cell(value, most, written, gap) for value in values])
    cells = zip(*columns, strict=True) if columns else ((),) * len(table)
    barred = [at for at, column in enumerate(table.columns) if column in look.bars]
    return {
        "ranked": barred[0] if look.ranked and barred else 0,
        "heads": [
            list(look.heads.get(str(column), [name("compared.column", str(column), lang)]))
            for column in table
        ],
        "help": text("compared.sort", lang),
        "rows": [
            {"code": code, "name": naming.told(str(first)), "cells": list(row)}
            for code, first, row in zip(codes, table.iloc[:, 0], cells, strict=True)
        ],
    }


def _words(value: Any) -> list[Any]:
    """Return what is shown and sorted by; words have no bar."""
    is_known = pd.notna(value) and value != ""
    return [naming.told(str(value)), str(value), 0.0] if is_known else [_NOTHING, "", 0.0]


def _cell(value: Any, most: float, written: Callable[[float], str], gap: str) -> list[Any]:
    """Return what is shown, what is sorted by, and the length of the bar, 0–1."""
    number = float(value)
    if pd.isna(number):
        return [gap, None, 0.0]
    share = max(number, 0.0) / most if 0 < most < float("inf") else 0.0
    # JSON has no infinity; it sorts above every figure.
    return [written(number), min(number, 1e300), share]


def show(
    frame: pd.DataFrame,
    names: Mapping[str, str],
    *,
    key: str,
    height_px: int = 560,
    look: Look | None = None,
) -> None:
    """Show a table by adcode; a click on a region selects it for all pages."""
    _draw(content(frame, names, look), key, height_px)


def rows(
    frame: pd.DataFrame,
    *,
    key: str,
    height_px: int = 430,
    look: Look | None = None,
) -> None:
    """Show a table of any rows, the first column their head; its words wrap and are never cut.

    Parameters
    ----------
    frame
        The codes of a column ``adcode`` are not shown: a click on the head of a row selects.
    """
    table = frame.drop(columns="adcode", errors="ignore")
    codes = [str(code) for code in frame["adcode"]] if "adcode" in frame else [""] * len(frame)
    _draw(_content(table, codes, look or Look()), key, height_px)


def _draw(shown: dict[str, Any], key: str, height_px: int) -> None:
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
            **shown,
            "picked": st.session_state.get("selected"),
            "height": height_px,
            "words": {key: text(f"frame.{key}", the_language()) for key in ("unfold", "fold")},
        },
        on_picked_change=select,
    )
