"""Sections 同质化 and 补链: who is to make the same, and who could supply whom along a chain."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from gis.clusters import chains, competition, knowledge
from gis.colours import LAND_INSIDE, TALLY
from gis.regions import english
from gis.report import clusters
from gis.words.catalogue import text
from layers.escape import markdown_text as plain
from layers.themes.choropleth import Measure, choropleth_layer, choropleth_legend
from layers.themes.competition import (
    overlap_layer,
    overlap_legend,
    supplier_layer,
    supply_layer,
    supply_legend,
)
from layers.themes.scene import Theme, thematic_scene
from views.collaboration import data
from views.collaboration.choice import Layout
from views.frame import stage
from views.state import prepared, session
from views.state.atlas import the_atlas
from views.state.choice import industry_names
from views.state.language import the_language
from views.widgets import results, sheet_panel
from views.widgets.sheet_panel import Look

_STRONGEST = 30
# What a reader needs of a figure; the downloads carry all digits.
_DIGITS = {"similarity": 2, "apart_distance": 0, "apart_cost": 0}
# No supplier is known: there is no distance that could be missing.
_NOBODY = "—"
_LACKING = ("above", "missing")
_CHAIN_MEASURES = ("supply",)
_OPTIONS = 2


def _points() -> pd.DataFrame:
    return english.regions(the_atlas(), the_language())


def _far(layout: Layout) -> dict[str, str]:
    """Return the heading of the column that says how far two regions are."""
    return {"apart": f"apart_{layout.by}"}


def show_overlap(layout: Layout) -> None:
    """Show pairs of regions with the same industries within reach of the same market."""
    lang = the_language()
    table, chosen = layout.portfolio.table, layout.settings
    control, said = st.columns([1, 2.4], gap="medium", vertical_alignment="center")
    with control:
        least = session.ask(
            "minimum_shared",
            lambda key: st.slider(text("compared.overlap.minimum", lang), 1, 10, key=key),
            default=2,
        )
    pairs = competition.overlaps(table, layout.apart, reach=chosen.reach_km, minimum_shared=least)
    crowded = clusters.crowding(the_atlas(), competition.crowding(table), lang)
    unit = text(f"compared.apart_unit.{layout.by}", lang)
    with said:
        summary = text(
            "compared.overlap.summary",
            lang,
            pairs=len(pairs),
            reach=f"{chosen.reach_km:g} {unit}",
            least=least,
        )
        st.markdown(plain(summary))
        notes = [text("compared.overlap.markets", lang), *layout.left_out(lang)]
        st.caption("  \n".join(plain(note) for note in notes))
    if pairs.empty:
        st.info(text("compared.overlap.empty", lang))
        return
    sheet = clusters.pairs(the_atlas(), pairs, lang)
    left, right = stage.columns(1.3, 1)
    with left:
        picked = st.session_state.get("selected")
        mine = pairs[(pairs["one"] == picked) | (pairs["two"] == picked)]
        # Lines begin at the region that is picked; all of them only where none is.
        _overlap_map(layout, pairs if mine.empty else mine)
    with right:
        st.markdown(f"##### {text('compared.overlap.crowding', lang)}")
        named = dict(zip(crowded["industry_id"], crowded["industry"], strict=True))
        results.chart(
            "dots",
            crowded.set_index("industry_id")["regions"].astype(float),
            named,
            label=text("compared.overlap.regions", lang),
            stem="crowding",
            alt=text("compared.overlap.crowding", lang),
        )
    st.markdown(f"##### {text('compared.overlap.pairs', lang)}")
    shown = sheet[
        ["one_name", "two_name", "similarity", "shared", "apart", "shared_markets", "industries"]
    ]
    shown = shown.rename(columns=_far(layout))
    sheet_panel.rows(shown, key="overlap-table", look=Look(bars=("similarity",), digits=_DIGITS))
    with st.expander(text("compared.overlap.crowding", lang), icon=":material/table:"):
        sheet_panel.rows(crowded.drop(columns="industry_id"), key="crowding-table")
    results.files(
        {
            text("compare.sheet.overlap", lang): sheet,
            text("compared.overlap.crowding", lang): crowded,
        },
        stem="overlap",
        measures=["overlap"],
        resources=["designations", "industries", "regions"],
        coverage=prepared.coverage_of(layout.portfolio),
    )
    results.methods(["overlap"], notes=[text("compared.overlap.basis", lang)])


def _overlap_map(layout: Layout, pairs: pd.DataFrame) -> None:
    drawn = pairs.head(_STRONGEST)
    # Regions that a plan governs and does not name have 0.
    lang = the_language()
    governed = prepared.designated(
        the_atlas(), tuple(layout.settings.plans), layout.settings.level
    ).index
    counts = (layout.portfolio.table > 0).sum(axis=1).astype(float)
    counts = counts.reindex(governed, fill_value=0.0)
    label = text("compared.space.designated", lang)
    # As on the page 布局: a number of industries is green, in the same classes.
    edges = [edge for edge in (2.0, 5.0) if edge < counts.max()]
    breaks, ramp = (0.0, 0.0, *edges, float(counts.max())), (LAND_INSIDE, *TALLY[: len(edges) + 1])
    scene = thematic_scene(
        the_atlas(),
        Theme(
            (
                choropleth_layer(counts, breaks, label=label, lang=lang, ramp=ramp),
                overlap_layer(drawn, _points(), industry_names(lang), lang=lang),
            ),
            [
                *overlap_legend(drawn, of=len(pairs), lang=lang),
                *choropleth_legend(counts, breaks, Measure(label=label), lang=lang, ramp=ramp),
            ],
            title=text("compared.reading.overlap", lang),
            data=text("compared.portfolio.designations", lang),
        ),
        [str(code) for code in layout.portfolio.table.index],
        lang=lang,
    )
    results.show_map(scene, key="overlap-map", height_px=470, stem="overlap")


def show_chains(layout: Layout) -> None:
    """Show where raw materials could come from, who holds each stage, and what nobody holds."""
    lang = the_language()
    chosen, table = layout.settings, layout.portfolio.table
    holdings = data.holdings(the_atlas(), tuple(chosen.plans), chosen.level)
    codes = tuple(str(code) for code in holdings.index)
    stated, above = data.stated(the_atlas(), codes)
    apart = data.apart(the_atlas(), codes, layout.by)
    works = data.works(the_atlas(), codes, layout.by)
    has = chains.Holdings(holdings, knowledge.parents(the_atlas()), stated, above, works)
    around = chains.Around(apart, chosen.reach_km)
    st.caption(plain(text("compared.chains.basis", lang)))
    found: dict[str, pd.DataFrame] = {}
    if not table.empty:
        supplies = chains.supplies(
            the_atlas().table("chain_needs"),
            table,
            has,
            around,
        )
        sheet = clusters.supplies(the_atlas(), supplies, lang)
        found[text("compare.sheet.supplies", lang)] = sheet
        _show_supplies(layout, supplies, sheet)
    planned = layout.rows("chains")
    if not planned.empty:
        near = chains.within(table.index, apart, chosen.reach_km)
        gaps = chains.gaps(
            planned, holdings, knowledge.parents(the_atlas()), among=near, works=works
        )
        stages = chains.stages(planned, has, around, among=near)
        found[text("compare.sheet.gaps", lang)] = clusters.gaps(the_atlas(), gaps, lang)
        found[text("compare.sheet.stages", lang)] = clusters.stages(the_atlas(), stages, lang)
        _show_chains(layout, gaps, stages)
    if not found:
        st.info(text("compared.chains.empty", lang))
        return
    results.files(
        found,
        stem="chains",
        measures=_CHAIN_MEASURES,
        resources=[
            "chains",
            "chain_needs",
            "designations",
            "minerals",
            "plants",
            "plant-capacities",
            "industries",
            "regions",
        ],
        coverage=prepared.coverage_of(layout.portfolio),
    )
    results.methods(_CHAIN_MEASURES, notes=[text("compared.chains.basis", lang)])


def _show_supplies(layout: Layout, supplies: pd.DataFrame, sheet: pd.DataFrame) -> None:
    """Show the raw materials: how they stand, who could supply whom on a map, and each case."""
    lang = the_language()
    counts = supplies["state"].value_counts()
    st.markdown(f"##### {text('compare.sheet.supplies', lang)}")
    said = {state: int(counts.get(state, 0)) for state in chains.STATES}
    st.caption(plain(text("compared.chains.supplies", lang, **said)))
    left, right = stage.columns(1.25, 1)
    with left:
        lacking = supplies["state"].isin(_LACKING).groupby(supplies["region_code"]).sum()
        lacking = lacking.astype(float)
        label = text("compared.chains.lacking", lang)
        breaks = prepared.count_breaks(lacking)
        scene = thematic_scene(
            the_atlas(),
            Theme(
                (
                    choropleth_layer(lacking, breaks, label=label, lang=lang),
                    supply_layer(supplies, _points(), industry_names(lang), lang=lang),
                    supplier_layer(supplies, _points(), industry_names(lang), lang=lang),
                ),
                [
                    *supply_legend(supplies, lang=lang),
                    *choropleth_legend(lacking, breaks, Measure(label=label), lang=lang),
                ],
                title=text("compared.reading.chains", lang),
                data=text("compared.evidence.data", lang),
            ),
            [str(code) for code in layout.portfolio.table.index],
            lang=lang,
        )
        results.show_map(scene, key="chains-map", height_px=430, stem="chains")
    with right:
        st.markdown(f"###### {text('compared.chains.by_need', lang)}")
        sheet_panel.rows(_by_need(supplies), key="chains-needs", height_px=460)
    states = session.ask_some(
        "supply_states",
        chains.STATES,
        lambda key: st.pills(
            text("compared.column.state", lang),
            chains.STATES,
            selection_mode="multi",
            format_func=lambda state: text(f"state.{state}", lang),
            key=key,
            label_visibility="collapsed",
        ),
    )
    shown = sheet[supplies["state"].isin(states)] if states else sheet
    columns = [
        "region",
        "industry",
        "need_role",
        "need",
        "state",
        "supplier_name",
        "apart",
        "works_listed",
        "adcode",
    ]
    shown = shown[columns].rename(columns=_far(layout))
    sheet_panel.rows(
        shown, key="chain-supplies", height_px=400, look=Look(digits=_DIGITS, missing=_NOBODY)
    )


def _by_need(supplies: pd.DataFrame) -> pd.DataFrame:
    """Return, by what is needed, how many cases are held, near or missing; most cases first."""
    lang = the_language()
    need = [_options(options) for options in supplies["options"]]
    counts = pd.crosstab(pd.Series(need, index=supplies.index), supplies["state"])
    counts = counts.reindex(
        columns=[s for s in reversed(chains.STATES) if s in counts], fill_value=0
    )
    order = counts.sum(axis=1).sort_values(ascending=False, kind="stable").index
    counts = counts.loc[order].rename(columns=lambda state: text(f"state_short.{state}", lang))
    counts.insert(0, "need", counts.index)
    return counts.reset_index(drop=True)


def _options(ids: str) -> str:
    """Return the first raw materials that would do, and how many there are."""
    lang = the_language()
    first = ids.split("|")[:_OPTIONS]
    needs, count = clusters.listed(the_atlas(), "|".join(first), lang), ids.count("|") + 1
    return (
        needs
        if count == len(first)
        else text("compared.chains.options", lang, needs=needs, count=count)
    )


def _show_chains(layout: Layout, gaps: pd.DataFrame, stages: pd.DataFrame) -> None:
    """Show the stages nobody holds, who holds the others, and each region's part."""
    lang = the_language()
    sheet = clusters.gaps(the_atlas(), gaps, lang)
    has = stages[~stages["state"].isin(_LACKING)]
    known = set(zip(has["chain_id"], has["position"], strict=True))
    keys = zip(gaps["chain_id"], gaps["position"], strict=True)
    nobody = [node for node, key in zip(sheet["node"], keys, strict=True) if key not in known]
    if nobody:
        named = text("map.separator", lang).join(nobody)
        st.warning(plain(text("compared.chains.missing", lang, stages=named)))
    st.markdown(f"##### {text('compare.sheet.gaps', lang)}")
    shown = sheet[["chain", "position", "node", "holding", "holding_works", "holding_wider"]]
    sheet_panel.rows(shown, key="chains-gaps", height_px=500)
    st.markdown(f"##### {text('compare.sheet.stages', lang)}")
    shown = clusters.stages(the_atlas(), stages, lang)[
        [
            "region",
            "chain",
            "position",
            "node",
            "state",
            "supplier_name",
            "apart",
            "works_listed",
            "adcode",
        ]
    ]
    shown = shown.rename(columns=_far(layout))
    sheet_panel.rows(
        shown, key="chains-stages", height_px=500, look=Look(digits=_DIGITS, missing=_NOBODY)
    )
