"""Sections 同质化 and 补链: who is to make the same, and who could supply whom along a chain."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from gis import catalog, competition, knowledge
from gis.i18n import text
from layers.choropleth import choropleth_layer, choropleth_legend
from layers.collaboration import overlap_layer, overlap_legend
from layers.escape import markdown_text as plain
from layers.thematic import thematic_scene
from views import figures, prepared, results, session
from views.choice import industry_names
from views.collaboration_choice import Layout

_STRONGEST = 30


def show_overlap(layout: Layout, lang: str) -> None:
    """Show pairs of regions with the same industries within reach of the same market."""
    table, chosen = layout.portfolio.table, layout.settings
    control, said = st.columns([1, 2.4], gap="medium", vertical_alignment="center")
    with control:
        least = session.ask(
            "minimum_shared",
            lambda key: st.slider(text("compared.overlap.minimum", lang), 1, 10, key=key),
            default=2,
        )
    pairs = competition.overlaps(table, layout.apart, reach=chosen.reach_km, minimum_shared=least)
    industries = industry_names(lang)
    crowded = competition.crowding(table).reset_index()
    crowded = crowded.rename(columns={"share": "share_of_regions"})
    crowded.insert(0, "industry", [industries.get(c, c) for c in crowded["industry_id"]])
    unit = text(f"compared.apart_unit.{layout.by}", lang)
    said.markdown(
        plain(
            text(
                "compared.overlap.summary",
                lang,
                pairs=len(pairs),
                reach=f"{chosen.reach_km:g} {unit}",
                least=least,
            )
        )
    )
    if pairs.empty:
        st.info(text("compared.overlap.empty", lang))
        return
    sheet = figures.pair_words(pairs, prepared.names(), industries, lang)
    left, right = st.columns([1, 1.1], gap="small")
    with left:
        st.markdown(f"##### {text('compare.sheet.overlap', lang)}")
        shown = sheet[
            [
                "one_name",
                "two_name",
                "similarity",
                "shared",
                "industries",
                "apart",
                "shared_markets",
            ]
        ].rename(columns={"apart": f"apart_{layout.by}"})
        figures.show(shown, lang, key="overlap-table", height=470, shades=("similarity",))
    with right:
        points = catalog.regions().drop_duplicates("adcode").set_index("adcode")
        drawn = pairs.head(_STRONGEST)
        counts = prepared.designated(tuple(chosen.plans), chosen.level)
        label = text("compared.space.designated", lang)
        breaks = prepared.count_breaks(counts)
        scene = thematic_scene(
            (
                choropleth_layer(counts, breaks, label=label, lang=lang),
                overlap_layer(drawn, points, industries, lang=lang),
            ),
            [
                *overlap_legend(drawn, lang=lang),
                *choropleth_legend(counts, breaks, label=label, lang=lang),
            ],
            [str(code) for code in table.index],
            title=text("compared.reading.overlap", lang),
            data=text("compared.portfolio.designations", lang),
            lang=lang,
        )
        results.show_map(scene, key="overlap-map", lang=lang, height_px=470, stem="overlap")
    left, right = st.columns([1, 1.1], gap="small")
    with left:
        st.markdown(f"##### {text('compared.overlap.crowding', lang)}")
        figures.show(crowded.drop(columns="industry_id"), lang, key="crowding-table", height=380)
    with right:
        named = dict(zip(crowded["industry_id"], crowded["industry"], strict=True))
        results.chart(
            "dots",
            crowded.set_index("industry_id")["regions"].astype(float),
            named,
            label=text("compared.overlap.regions", lang),
            stem="crowding",
            alt=text("compared.overlap.crowding", lang),
            lang=lang,
        )
    results.files(
        {
            text("compare.sheet.overlap", lang): sheet,
            text("compared.overlap.crowding", lang): crowded,
        },
        stem="overlap",
        lang=lang,
        measures=["overlap"],
        resources=["designations", "industries", "regions"],
        coverage=prepared.coverage_of(layout.portfolio, lang),
    )
    results.methods(["overlap"], lang, notes=[text("compared.overlap.basis", lang)])


def show_chains(layout: Layout, lang: str) -> None:
    """Show where raw materials could come from, who holds each stage, and what nobody holds."""
    chosen, table = layout.settings, layout.portfolio.table
    holdings = prepared.holdings(tuple(chosen.plans), chosen.level)
    parents, names = knowledge.parents(), prepared.names()
    apart = prepared.apart(tuple(str(c) for c in holdings.index), chosen.level, layout.by)
    st.caption(plain(text("compared.chains.basis", lang)))
    sheets: dict[str, pd.DataFrame] = {}
    if not table.empty:
        supplies = competition.supplies(
            catalog.table("chain_needs"), table, holdings, parents, apart, reach=chosen.reach_km
        )
        sheets[text("compare.sheet.supplies", lang)] = _supplies(supplies, layout, lang)
        _show_supplies(supplies, sheets[text("compare.sheet.supplies", lang)], lang)
    chains = layout.rows("chains")
    if not chains.empty:
        gaps = competition.gaps(chains, holdings, parents)
        stages = competition.stages(chains, holdings, parents, apart, reach=chosen.reach_km)
        own = {
            text("compare.sheet.gaps", lang): _gaps(gaps, names, lang),
            text("compare.sheet.stages", lang): _stages(stages, layout, lang),
        }
        _show_chains(gaps, own, lang)
        sheets |= own
    if not sheets:
        st.info(text("compared.chains.empty", lang))
        return
    results.files(
        sheets,
        stem="chains",
        lang=lang,
        measures=[],
        resources=["chains", "chain_needs", "designations", "minerals", "industries", "regions"],
        coverage=prepared.coverage_of(layout.portfolio, lang),
    )


def _far(layout: Layout) -> dict[str, str]:
    """Return the heading of the column that says how far a supplier is."""
    return {"apart": f"apart_{layout.by}"}


def _supplies(supplies: pd.DataFrame, layout: Layout, lang: str) -> pd.DataFrame:
    """Return the raw materials of each region's industries in words."""
    names, industries = prepared.names(), industry_names(lang)
    return pd.DataFrame(
        {
            "region": [names.get(code, code) for code in supplies["region_code"]],
            "industry": [industries.get(code, code) for code in supplies["industry_id"]],
            "need_role": [text(f"compared.need.{role}", lang) for role in supplies["role"]],
            "state": [text(f"state.{state}", lang) for state in supplies["state"]],
            "need": [industries.get(code, "–") for code in supplies["need_id"]],
            "supplier": [names.get(code, "–") for code in supplies["supplier"]],
            "apart": supplies["apart"],
        }
    ).rename(columns=_far(layout))


def _show_supplies(supplies: pd.DataFrame, sheet: pd.DataFrame, lang: str) -> None:
    counts = supplies["state"].value_counts()
    st.markdown(f"##### {text('compare.sheet.supplies', lang)}")
    st.caption(
        plain(
            text(
                "compared.chains.supplies",
                lang,
                **{state: int(counts.get(state, 0)) for state in competition.STATES},
            )
        )
    )
    states = session.ask_some(
        "supply_states",
        competition.STATES,
        lambda key: st.pills(
            text("compared.column.state", lang),
            competition.STATES,
            selection_mode="multi",
            format_func=lambda state: text(f"state.{state}", lang),
            key=key,
            label_visibility="collapsed",
        ),
    )
    shown = sheet[supplies["state"].isin(states)] if states else sheet
    figures.show(shown, lang, key="chain-supplies", height=400)


def _gaps(gaps: pd.DataFrame, names: dict[str, str], lang: str) -> pd.DataFrame:
    """Return the holders of each stage in words."""
    held = [
        text("map.separator", lang).join(names.get(code, code) for code in codes.split("|") if code)
        for codes in gaps["regions"]
    ]
    named = gaps.assign(holding=held, chain_id=gaps["chain_id"].map(_chain_names(gaps)))
    return named[["chain_id", "position", "node", "holders", "holding"]]


def _chain_names(stages: pd.DataFrame) -> dict[str, str]:
    """Return a name for each chain: its first and its last stage."""
    nodes = stages.sort_values("position").groupby("chain_id")["node"].agg(["first", "last"])
    return {str(code): f"{row['first']} → {row['last']}" for code, row in nodes.iterrows()}


def _stages(stages: pd.DataFrame, layout: Layout, lang: str) -> pd.DataFrame:
    """Return the stages of each region in words."""
    names = prepared.names()
    return pd.DataFrame(
        {
            "chain_id": stages["chain_id"].map(_chain_names(stages)),
            "region": [names.get(code, code) for code in stages["region_code"]],
            "position": stages["position"],
            "node": stages["node"],
            "state": [text(f"state.{state}", lang) for state in stages["state"]],
            "supplier": [names.get(code, "–") for code in stages["supplier"]],
            "apart": stages["apart"],
        }
    ).rename(columns=_far(layout))


def _show_chains(gaps: pd.DataFrame, sheets: dict[str, pd.DataFrame], lang: str) -> None:
    nobody = list(gaps.loc[gaps["holders"] == 0, "node"])
    if nobody:
        st.warning(
            plain(
                text(
                    "compared.chains.missing", lang, stages=text("map.separator", lang).join(nobody)
                )
            )
        )
    columns = st.columns([1, 1.15], gap="small")
    for column, (title, sheet) in zip(columns, sheets.items(), strict=True):
        with column:
            st.markdown(f"##### {title}")
            figures.show(sheet, lang, key=f"chains-{sheet.columns[-1]}", height=400)
