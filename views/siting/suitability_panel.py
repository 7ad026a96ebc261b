"""Suitability on the page: weights by hand or by comparisons, the map of scores, the counties and parts."""

from __future__ import annotations

from itertools import combinations

import pandas as pd
import streamlit as st

from gis.atlas import Atlas
from gis.errors import AtlasError
from gis.report.siting import suitability as words
from gis.report.workbook import Sheet, sources_table
from gis.report.workbook import to_bytes as workbook_bytes
from gis.siting.ahp import judge
from gis.siting.suitability import CRITERIA, Suitability, suitability
from gis.space.classes import breaks
from gis.words.catalogue import text
from layers import html
from layers.escape import markdown_text
from layers.scene import Scene
from layers.themes.choropleth import Measure, choropleth_layer, choropleth_legend
from layers.themes.scene import Theme, thematic_scene
from views.frame import header, stage
from views.state.atlas import BY_ATLAS, the_atlas
from views.state.choice import industry_names
from views.state.language import the_language
from views.widgets import faults, grid, handing, map_panel
from views.widgets.downloads import button

# Saaty's scale in steps that a slider can hold; what is below 1 is the other side's.
_SCALE = (1 / 9, 1 / 7, 1 / 5, 1 / 3, 1 / 2, 1.0, 2.0, 3.0, 5.0, 7.0, 9.0)
_SHOWN = 60
Weights = tuple[tuple[str, float], ...]


def show(industry: str, within: str | None) -> None:
    """Show the suitability of the counties of an area for an industry."""
    lang, atlas = the_language(), the_atlas()
    with stage.panel(None, wide=True):
        weights, ratio = _ask(lang)
        try:
            found = _found(atlas, industry, within, weights)
        except AtlasError as fault:
            st.error(markdown_text(faults.words(fault, lang)))
            return
        for line in words.notes(atlas, found, ratio, lang):
            st.caption(markdown_text(line))
        frame = words.counties(atlas, found)
        heads = words.heads(frame, lang)
        parts = [column for column in frame if column.startswith("part_")]
        shown = frame[["region", "rank", "score", "rank_low", "rank_high", *parts]].head(_SHOWN)
        if len(frame) > len(shown):
            st.caption(text("suitability.first", lang, count=len(shown), of=len(frame)))
        grid.show(shown.round(3).rename(columns=heads), height_px=430)
    scene = _scene(atlas, industry, within, weights, lang)
    map_panel.on_stage(scene, key="siting-map")
    with header.exports():
        for form, maker in {
            "xlsx": lambda: _book(
                atlas, found, ratio, words.asked(atlas, industry, within, lang), lang
            ),
            "html": lambda: html.to_html(atlas, scene).encode("utf-8"),
        }.items():
            button(
                form, maker, stem="suitability", key=f"suitability-{form}",
                label=text(f"download.{form}", lang), width="stretch",
            )  # fmt: skip
        handing.button(lambda: scene, key="suitability")


def _ask(lang: str) -> tuple[Weights, float | None]:
    """Ask for weights by hand, or for comparisons, and return them with the consistency ratio."""
    way = st.segmented_control(
        text("suitability.way", lang), ("hand", "ahp"), key="suitability-way", default="hand",
        format_func=lambda code: text(f"suitability.way.{code}", lang), required=True,
    )  # fmt: skip
    names = {code: text(f"suitability.criterion.{code}", lang) for code in CRITERIA}
    if way != "ahp":
        with st.expander(text("suitability.weights", lang), expanded=False):
            weights = tuple(
                (code, float(st.slider(names[code], 0, 10, 5, key=f"suitability-{code}")))
                for code in CRITERIA
            )
        return weights, None
    used = st.multiselect(
        text("suitability.used", lang), list(CRITERIA), list(CRITERIA)[:3], max_selections=6,
        key="suitability-used", format_func=lambda code: names[code],
    )  # fmt: skip
    if len(used) < 2:
        return tuple((code, 1.0) for code in used), None
    with st.expander(text("suitability.pairs", lang), expanded=True):
        pairs = {
            (one, other): float(
                st.select_slider(
                    text("suitability.pair", lang, one=names[one], other=names[other]), _SCALE,
                    1.0, key=f"suitability-{one}-{other}", format_func=_times,
                )
            )
            for one, other in combinations(used, 2)
        }  # fmt: skip
    judged = judge(used, pairs)
    return tuple(judged.weights.items()), judged.ratio


def _times(value: float) -> str:
    return f"{value:g}" if value >= 1 else f"1/{round(1 / value)}"


@st.cache_resource(show_spinner=False, max_entries=32, hash_funcs=BY_ATLAS)
def _found(atlas: Atlas, industry: str, within: str | None, weights: Weights) -> Suitability:
    return suitability(atlas, industry, within, dict(weights))


@st.cache_resource(show_spinner=False, max_entries=16, hash_funcs=BY_ATLAS)
def _scene(atlas: Atlas, industry: str, within: str | None, weights: Weights, lang: str) -> Scene:
    """Return the map of scores by county; of the whole country the mean of each prefecture."""
    found = _found(atlas, industry, within, weights)
    values = found.index.regions["score"]
    if len(values) > 400:
        from gis.regions import tree

        known = tree.places(atlas)
        values = values.groupby([known[c].prefecture_adcode or c for c in values.index]).mean()
    edges = breaks([values.dropna()])
    title = text("suitability.title", lang, industry=industry_names(lang).get(industry, industry))
    label = text("suitability.column.score", lang)
    layer = choropleth_layer(values, edges, label=label, lang=lang)
    note = text("suitability.map_note", lang)
    legend = choropleth_legend(values, edges, Measure(label, note=note), lang=lang)
    theme = Theme((layer,), legend, title, text("suitability.data", lang))
    return thematic_scene(atlas, theme, [str(code) for code in values.index], lang=lang)


def _book(
    atlas: Atlas, found: Suitability, ratio: float | None, asked: pd.DataFrame, lang: str
) -> bytes:
    frame, weighed = words.counties(atlas, found), words.weights(found, lang)
    notes = words.notes(atlas, found, ratio, lang)
    sheets = [
        Sheet(
            text("compare.sheet.suitability_counties", lang),
            frame.rename(columns=words.heads(frame, lang)), notes=notes,
        ),
        Sheet(
            text("compare.sheet.suitability_weights", lang),
            weighed.rename(columns=words.heads(weighed, lang)),
        ),
        Sheet(text("compare.sheet.suitability_asked", lang), asked),
        Sheet(text("compare.sheet.sources", lang), sources_table(atlas, words.RESOURCES, lang)),
    ]  # fmt: skip
    return workbook_bytes(sheets, title=text("page.siting", lang), lang=lang)
