"""Section 指标对比: table, map in classes, small multiples, where every figure comes from."""

from __future__ import annotations

import streamlit as st

from gis import classify, workbook
from gis.endowment import Endowment
from gis.i18n import text
from layers.choropleth import choropleth_layer, choropleth_legend
from layers.escape import markdown_text as plain
from layers.scene import Scene
from layers.thematic import thematic_scene
from views import compare_choice, figures, prepared, results, session
from views.compare_choice import Comparison

_COLUMN_PX = 124
RESOURCES = ("indicators", "region_stats", "minerals", "regions")


def _heads(part: Endowment, lang: str) -> dict[str, str]:
    """Return the heading of each indicator: name, vintage, unit."""
    unit = "unit" if lang == "zh" else "unit_en"
    return {
        str(key): f"{compare_choice.indicator_label(fact, lang)}"
        + (text("compared.unit", lang, unit=fact[unit]) if fact[unit] else "")
        for key, fact in part.facts.iterrows()
    }


def _scene(part: Endowment, indicator: str, lang: str) -> Scene:
    """Return the map of an indicator; its classes are those of all indicators of its unit."""
    fact = part.facts.loc[indicator]
    unit = str(fact["unit" if lang == "zh" else "unit_en"])
    shared = session.kept("map_shared", default=True)
    alike = [key for key in part.table.columns if part.facts.loc[key, "unit"] == fact["unit"]]
    pool = alike if shared and fact["unit"] else [indicator]
    breaks = classify.breaks(
        [part.table[key] for key in pool],
        session.kept("map_scheme", "natural"),
        session.kept("map_classes", 5),
    )
    label = compare_choice.indicator_label(fact, lang)
    note = text("compared.map.shared_note", lang, count=len(pool)) if len(pool) > 1 else ""
    values = part.table[indicator]
    return thematic_scene(
        (choropleth_layer(values, breaks, label=label, unit=unit, lang=lang),),
        choropleth_legend(values, breaks, label=label, unit=unit, lang=lang, note=note),
        list(values.index),
        title=label,
        data=_source(str(fact["source"]), lang),
        lang=lang,
    )


def _source(sources: str, lang: str) -> str:
    """Return the first source of an indicator and how many there are; the table has them all."""
    first, *others = sources.split(" | ")
    return first if not others else text("compared.sources_more", lang, first=first)


def _map(part: Endowment, lang: str) -> None:
    heads = _heads(part, lang)
    left, right = st.columns([3, 1], vertical_alignment="bottom")
    with left:
        indicator = session.ask_one(
            "map_indicator",
            list(part.table.columns),
            lambda key: st.selectbox(
                text("compared.map.indicator", lang),
                list(part.table.columns),
                format_func=lambda code: heads[code],
                key=key,
                label_visibility="collapsed",
            ),
        )
    with right, st.popover(text("compared.map.classes", lang), width="stretch"):
        ask_classes(lang)
        session.ask(
            "map_shared",
            lambda key: st.toggle(text("compared.map.shared", lang), key=key),
            default=True,
        )
    results.show_map(
        _scene(part, indicator, lang),
        key="compare-map",
        lang=lang,
        height_px=408,
        stem=f"compare-{indicator.replace(':', '-')}",
    )


def ask_classes(lang: str) -> None:
    """Ask how a map is divided into classes."""
    session.ask_one(
        "map_scheme",
        list(classify.SCHEMES),
        lambda key: st.selectbox(
            text("compared.map.scheme", lang),
            list(classify.SCHEMES),
            format_func=lambda scheme: text(f"compared.scheme.{scheme}", lang),
            key=key,
        ),
        default="natural",
    )
    session.ask(
        "map_classes",
        lambda key: st.slider(text("compared.map.count", lang), 2, 9, key=key),
        default=5,
    )


def _take_cell(codes: list[str]) -> None:
    """Select the region of a clicked cell for all pages."""
    cells = st.session_state["compare-table"].selection.cells
    if cells:
        st.session_state["selected"] = codes[cells[0][0]]


def show(compared: Comparison, lang: str) -> None:
    """Show the section."""
    part = compared.part
    assert part is not None  # noqa: S101  the page asks for enough regions first
    names = prepared.names()
    used = {code: names[code] for code in part.table.index}
    heads = _heads(part, lang)
    complete = int(part.table.notna().all(axis=1).sum())
    st.caption(
        plain(
            " ".join(
                filter(
                    None,
                    (
                        text(
                            "compared.coverage",
                            lang,
                            regions=len(part.table),
                            indicators=len(heads),
                            complete=complete,
                        ),
                        compared.how,
                    ),
                )
            )
        )
    )
    sheet = figures.with_names(part.table, names).rename(columns=heads)
    left, right = st.columns([1, 1.3], gap="small")
    with left:
        figures.show(
            sheet,
            lang,
            key="compare-table",
            height=482,
            picked=st.session_state.get("selected"),
            on_select=lambda: _take_cell(list(part.table.index)),
            selection_mode="single-cell",
            column_config={
                head: st.column_config.Column(head, width=_COLUMN_PX, help=head)
                for head in heads.values()
            },
        )
    with right:
        _map(part, lang)
    results.files(
        {text("compare.sheet.indicators", lang): sheet},
        stem="compare-indicators",
        lang=lang,
        measures=["natural"],
        resources=RESOURCES,
        facts=part.facts,
    )
    st.markdown(f"##### {text('compared.multiples', lang)}")
    results.chart(
        "small_multiples",
        part.table,
        part.facts,
        used,
        stem="compare-multiples",
        alt=text("compared.multiples", lang),
        lang=lang,
    )
    st.markdown(f"##### {text('compared.facts', lang)}")
    facts = workbook.coverage_sheet(part.facts, lang)
    figures.show(facts, lang, key="compare-facts")
    results.methods(["natural"], lang, notes=[text("compared.missing_note", lang)])
