"""What the layout page answers to a choice, worked out once and shared by all sessions.

Nothing of it is copied, so nothing of it is to be changed.
"""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from gis.atlas import Atlas
from gis.plans import designations
from gis.regions import english
from gis.words.catalogue import name, text
from gis.words.language import in_language
from layers.layout import scenes
from views.layout import matrix_panel
from views.state.atlas import BY_ATLAS
from views.state.choice import Choice, industry_names, plan_names

# Choices whose answers are kept.
_KEPT = 256


@st.cache_resource(show_spinner=False, max_entries=_KEPT, hash_funcs=BY_ATLAS)
def map_state(atlas: Atlas, choice: Choice, lang: str) -> dict[str, Any]:
    """Return the state of the map for a choice, with its ``title`` and ``sources``."""
    scene = scenes.layout_scene(
        atlas,
        choice.selection,
        lang=lang,
        details=False,
    )
    return {**scene.state(), "title": scene.title, "sources": scene.sources}


def drawn(state: dict[str, Any], hidden: list[str], selected: str | None) -> dict[str, Any]:
    """Return what the map of the page is sent: a state without its words, and what is hidden."""
    sent = {key: value for key, value in state.items() if key not in ("title", "sources")}
    return {**sent, "hidden": hidden, "picked": selected}


@st.cache_resource(show_spinner=False, max_entries=_KEPT, hash_funcs=BY_ATLAS)
def rows_of(atlas: Atlas, choice: Choice) -> pd.DataFrame:
    """Return the designations of a choice."""
    return designations.select(
        atlas,
        plan=choice.plan,
        category=choice.category or None,
        industry=choice.industry or None,
        region=choice.region,
    )


@st.cache_resource(show_spinner=False, max_entries=_KEPT, hash_funcs=BY_ATLAS)
def matrix_of(atlas: Atlas, choice: Choice, lang: str) -> dict[str, Any]:
    """Return the matrix of the designations of a choice."""
    found = matrix_panel.matrix(rows_of(atlas, choice), industry_names(lang), lang)
    rows = [{**row, "name": english.called(atlas, row["code"], lang)} for row in found["rows"]]
    return {**found, "rows": rows}


@st.cache_resource(show_spinner=False, max_entries=_KEPT, hash_funcs=BY_ATLAS)
def table_of(atlas: Atlas, choice: Choice, lang: str) -> pd.DataFrame:
    """Return the designations of a choice in the language of the page."""
    rows = rows_of(atlas, choice)
    note = in_language(rows, "note", lang)
    table = pd.DataFrame(
        {
            text("table.plan", lang): rows["plan_id"].map(plan_names()),
            text("table.category", lang): [name("category", c, lang) for c in rows["category"]],
            text("table.industry", lang): rows["industry"]
            if lang == "zh"
            else rows["industry_id"].map(industry_names(lang)),
            text("table.region", lang): rows["region_name"].fillna(rows["place"]),
            text("table.site", lang): rows["site"],
            text("table.status", lang): [name("status", s, lang) for s in rows["status"]],
            text("table.locator", lang): rows["locator"],
            text("table.note", lang): note,
        }
    )
    return table.fillna("")
