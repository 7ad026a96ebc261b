"""The layout matrix: regions × industries, one mark per designation, a click selects."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd
import streamlit as st

from gis.words.catalogue import name, text
from layers.palette import look

_FOLDER = Path(__file__).resolve().parents[1] / "assets"
# Categories with a style of their own in matrix.css.
_STYLED = ("strengthen", "cultivate")
# One of the first outweighs what a row usually holds of the second, and so on.
_WEIGHTS = {code: 10 ** (len(_STYLED) - i) for i, code in enumerate(_STYLED)}


def matrix(designations: pd.DataFrame, industry_names: dict[str, str], lang: str) -> dict[str, Any]:
    """Return the matrix of a selection, most designated regions and industries first.

    Parameters
    ----------
    designations
        Rows of the table ``designations``; rows without a region are left out.
    industry_names
        Name by industry id in the language of the page.

    Returns
    -------
    dict
        ``industries`` (columns) and ``rows`` with ``marks`` by industry id, as matrix.js takes it.
    """
    placed = designations[designations["region_code"].notna()]
    weight = placed["category"].map(_WEIGHTS).fillna(1)
    placed = placed.assign(weight=weight)
    columns = (
        placed.groupby("industry_id")["weight"].sum().sort_values(ascending=False, kind="stable")
    )
    order = (
        placed.groupby("region_code")["weight"].sum().sort_values(ascending=False, kind="stable")
    )
    names = placed.drop_duplicates("region_code").set_index("region_code")["region_name"]
    rows = []
    for code in order.index:
        own = placed[placed["region_code"] == code]
        marks = {}
        for industry, cells in own.groupby("industry_id"):
            # What the plan strengthens or cultivates tells the cell, whatever else it says of it.
            categories = sorted(
                dict.fromkeys(cells["category"]), key=lambda code: -_WEIGHTS.get(code, 1)
            )
            symbols = "".join(dict.fromkeys(look(c).mark for c in categories))
            label = text("map.separator", lang).join(name("category", c, lang) for c in categories)
            style = categories[0] if categories[0] in _STYLED else "other"
            marks[industry] = [symbols, label, style]
        rows.append({"code": code, "name": names[code], "marks": marks})
    industries = [{"id": code, "name": industry_names.get(code, code)} for code in columns.index]
    return {
        "caption": text("layout.matrix_caption", lang),
        "corner": text("layout.matrix_corner", lang),
        "industries": industries,
        "rows": rows,
    }


def _nothing() -> None:
    """Exist: a trigger of a component is reported only if it has a callback."""


def show(content: dict[str, Any], *, picked: str | None, key: str) -> dict[str, str] | None:
    """Show a matrix and return the choice just made: ``{"region": ..., "industry": ...}``."""
    component = st.components.v2.component(
        "layout_matrix",
        html='<div id="matrix"></div>',
        css=(_FOLDER / "matrix.css").read_text(encoding="utf-8"),
        js=(_FOLDER / "matrix.js").read_text(encoding="utf-8"),
    )
    result = component(key=key, data={**content, "picked": picked}, on_chosen_change=_nothing)
    chosen: dict[str, str] | None = result.chosen
    return chosen
