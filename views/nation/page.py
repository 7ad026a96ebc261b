"""Page 全国 Nation: any figure of the country on its map, its table, its growth, its neighbours."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from gis.atlas import Atlas, kept
from gis.clusters.sentences import source_cited
from gis.clusters.series import edited_tables
from gis.indicators.balance import percentile
from gis.regions import english
from gis.regions.tree import label as region_label
from gis.report.series import label
from gis.scenarios import bearing
from gis.space import classes
from gis.tables import writing
from gis.words.amounts import percentile as percentile_said
from gis.words.catalogue import name, text
from layers import html
from layers.escape import markdown_text
from layers.extent import county_names
from layers.layer import AtlasLayer
from layers.scene import Scene
from layers.themes.choropleth import Measure, choropleth_layer, choropleth_legend
from layers.themes.circles import Scale, circle_layer, circle_legend, is_total
from layers.themes.scene import Theme, thematic_scene
from views.frame import bar, header, stage
from views.nation import choice, growth_panel, joint_panel
from views.nation.choice import Chosen
from views.scenarios import bearing_note
from views.state.atlas import the_atlas
from views.state.language import the_language
from views.widgets import downloads, faults, grid, handing, map_panel

VIEWS = ("map", "table", "growth", "joint")
_VIEW = "nation-view"
_CLASSES = 5
_PACK = "all-counties"


@kept("county-country-pack", "regions")
def _counties(atlas: Atlas) -> dict[str, Any]:
    pack = atlas.county_country_pack()
    return {"pack": pack, "names": county_names(atlas, [{"pack": pack, "only": None}])}


@kept("plants", "plant-capacities", "zones", "zone-industries", "figures", "regions", most=64)
def _breaks(atlas: Atlas, head: str, level: str, lang: str) -> tuple[float, ...]:
    """Return the classes of a figure: the same for all of its years, so that maps compare."""
    listed = choice.years(atlas, level).get(head, ())
    codes = [f"{head}:{year}" for year in listed] or [head]
    maps = [choice.told(atlas, code, level, lang)[0].dropna() for code in codes]
    return classes.breaks(maps, "quantile", _CLASSES)


def scene(atlas: Atlas, chosen: Chosen, lang: str) -> Scene:
    """Return the map of a figure."""
    values, unit = choice.told(atlas, chosen.code, chosen.level, lang)
    edges = _breaks(atlas, chosen.head, chosen.level, lang)
    total = is_total(
        values,
        label(atlas, chosen.code, "zh"),
        choice.values(atlas, chosen.code, chosen.level)[1],
    )
    title = label(atlas, chosen.code, lang)
    if chosen.year:
        title += text("standing.year", lang, year=chosen.year)
    if total and chosen.level == "prefecture":
        layer, parts = _circles(atlas, chosen, Measure(title, unit), lang)
    else:
        # Where one number is that of more regions than a class would have, such as 0, classes are of unlike size.
        is_even = values.value_counts(normalize=True).max() <= 1 / _CLASSES
        note = text("nation.classes_note" if is_even else "nation.ties_note", lang)
        if total:
            # Thousands of circles would hide each other.
            note += text("nation.total_note", lang)
        layer = choropleth_layer(values, edges, label=title, unit=unit, lang=lang)
        parts = choropleth_legend(values, edges, Measure(title, unit, note), lang=lang)
    theme = Theme(
        (layer,),
        parts,
        title=title,
        data=text("nation.data", lang),
    )
    return thematic_scene(atlas, theme, [str(code) for code in values.index], lang=lang)


def _circles(
    atlas: Atlas, chosen: Chosen, measure: Measure, lang: str
) -> tuple[AtlasLayer, list[dict[str, Any]]]:
    """Return a total as circles, of one scale for all of its years; people in 万, in English in millions."""
    values, _ = choice.told(atlas, chosen.code, chosen.level, lang)
    counted_in = choice.values(atlas, chosen.code, chosen.level)[1]
    listed = choice.years(atlas, chosen.level).get(chosen.head, ())
    codes = [f"{chosen.head}:{year}" for year in listed] or [chosen.head]
    largest = max(float(choice.told(atlas, code, chosen.level, lang)[0].max()) for code in codes)
    if counted_in == "人":
        factor = 1e-4 if lang == "zh" else 1e-6
        values, largest = values * factor, largest * factor
        measure = Measure(measure.label, text("place.many_people", lang))
    points = english.regions(atlas, lang)
    scale = Scale(largest)
    layer = circle_layer(values, points, measure, scale, lang=lang)
    return layer, circle_legend(values, measure, scale, lang=lang)


def _state(drawn: Scene) -> dict[str, Any]:
    """Return the state of the map; the counties of the country are sent once and named after."""
    state = drawn.state()
    if len(drawn.county_names) > 1:
        map_panel.share(_PACK, lambda: _counties(the_atlas()))
        state["counties"] = [{"of": "", "only": None, "shared": _PACK}]
        state["county_names"] = {}
    return state


def table(atlas: Atlas, chosen: Chosen, lang: str) -> pd.DataFrame:
    """Return the figure of every region that has one, largest first, with its percentile."""
    values, unit = choice.told(atlas, chosen.code, chosen.level, lang)
    rank = percentile(values)
    rows = pd.DataFrame({"value": values, "percentile": rank}).dropna()
    rows = rows.sort_values("value", ascending=False, kind="stable")
    told = choice.sources(atlas, chosen, lang).reindex(rows.index).fillna("")
    jumps = choice.breaks(atlas, chosen.head, chosen.level)["year"].astype(int).astype(str)
    marks = jumps.groupby(level=0).agg(", ".join).reindex(rows.index).fillna("")
    heads = text("nation.table_heads", lang, unit=unit).split("|")
    return pd.DataFrame(
        {
            heads[0]: [region_label(atlas, str(code)) for code in rows.index],
            heads[1]: rows.index,
            heads[2]: rows["value"].to_numpy(),
            heads[3]: [float(percentile_said(one, 1)) for one in rows["percentile"]],
            heads[4]: marks.to_numpy(),
            heads[5]: [
                name("confidence", code, lang) if code else "" for code in told["confidence"]
            ],
            heads[6]: [source_cited(atlas, source, lang) for source in told["source"]],
        }
    )


def _downloads(chosen: Chosen, drawn: Scene, lang: str) -> None:
    atlas = the_atlas()
    stem = chosen.code.replace(":", "-")
    downloads.button(
        "html", lambda: html.to_html(atlas, drawn).encode("utf-8"), stem=stem, key="nation-html",
        label=text("download.html", lang), width="stretch",
    )  # fmt: skip
    downloads.button(
        "csv", lambda: writing.to_csv(bearing.beside(atlas, table(atlas, chosen, lang))), stem=stem, key="nation-csv",
        label=text("download.csv", lang), width="stretch",
    )  # fmt: skip


def page() -> None:
    """Draw the page."""
    lang, atlas = the_language(), the_atlas()
    with bar.filters():
        chosen = choice.ask()
        values, _ = choice.values(atlas, chosen.code, chosen.level)
        known = int(values.notna().sum())
        bar.end(text("nation.known", lang, known=known, regions=len(values)))
        view = bar.views(_VIEW, VIEWS, lambda code: text(f"nation.view.{code}", lang), param="view")
    with faults.shown(lang):
        drawn = scene(atlas, chosen, lang)
        bar.title(drawn.title)
        with header.exports():
            _downloads(chosen, drawn, lang)
            handing.button(lambda: drawn, key="nation")
        with stage.stage():
            state = {**_state(drawn), "picked": st.session_state.get("selected")}
            map_panel.show(state, key="nation-map", height_px=None)
        stage.sources(drawn.sources, drawn.state())
        if view == VIEWS[0]:
            bearing_note.over(edited_tables(chosen.code))
        if view != VIEWS[0]:
            with stage.sheet():
                _show(view, chosen, lang)


def _show(view: str, chosen: Chosen, lang: str) -> None:
    if view != "joint":
        bearing_note.say(edited_tables(chosen.code))
    if view == "table":
        st.caption(text("nation.table_note", lang))
        shown = table(the_atlas(), chosen, lang)
        source = shown.columns[-1]
        if len(set(shown[source])) == 1:
            # Said once, in full: the cells would be cut.
            st.caption(
                f"{source}{text('nation.colon', lang)}{markdown_text(shown[source].iloc[0])}"
            )
        grid.words(grid.lean(shown, alike=[source]), most_px=606)
    elif view == "growth":
        growth_panel.show(chosen)
    else:
        joint_panel.show(chosen)


if __name__ == "__main__":  # how Streamlit runs a page; a plain import draws nothing
    page()
