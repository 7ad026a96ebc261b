"""Section 专业化与集中: what regions are made of, and how industries are spread."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from gis import classify, concentration, portfolio, specialisation
from gis.i18n import name, text
from gis.portfolio import Portfolio
from gis.region_tree import places
from layers.choropleth import choropleth_layer, choropleth_legend
from layers.escape import markdown_text as plain
from layers.thematic import thematic_scene
from views import figures, own_panel, prepared, results, session
from views.choice import industry_names, plan_names
from views.compare_choice import Comparison

MEASURES = (
    "location_quotient", "shares", "krugman", "herfindahl", "shannon", "gini", "locational_gini",
    "theil",
)  # fmt: skip
BY_REGION = ("krugman", "herfindahl", "shannon")
_NOTHING_LEFT_OUT = pd.DataFrame({"reason": []})
CELLS = ("value", "share", "regional_share", "location_quotient")


def _ask_table(lang: str) -> tuple[Portfolio, str]:
    """Ask for the table and return regions × industries with what is left out, and its source."""
    own = own_panel.taken()
    sources = ["designations"] if own is None else ["designations", "own"]
    level = session.settings().level
    left, middle, right = st.columns([1, 2.2, 1])
    with left:
        source = session.ask_one(
            "portfolio_source",
            sources,
            lambda key: st.selectbox(
                text("compared.portfolio.source", lang),
                sources,
                format_func=lambda option: text(f"compared.portfolio.{option}", lang),
                key=key,
            ),
        )
    if source == "own" and own is not None:
        return Portfolio(own.table, _NOTHING_LEFT_OUT), own.file
    plans = plan_names(lang)
    if "portfolio_begun" not in st.session_state:
        st.session_state["portfolio_begun"] = True
        if not session.settings().plans:
            plan = session.layout_plan()
            session.store(plans=() if plan is None else (plan,))
    with middle:
        chosen = session.ask_some(
            "plans",
            list(plans),
            lambda key: st.multiselect(
                text("compared.plans", lang),
                list(plans),
                format_func=lambda code: plans[code],
                key=key,
                placeholder=text("filter.all", lang),
            ),
        )
    with right:
        weighted = session.ask(
            "weighted",
            lambda key: st.toggle(
                text("compared.portfolio.weighted", lang),
                key=key,
                help=text(
                    "cli.specialise.tier_weights",
                    lang,
                    weights=text("map.separator", lang).join(
                        f"{name('category', c, lang)} {w:g}"
                        for c, w in portfolio.TIER_WEIGHTS.items()
                    ),
                ),
            ),
            default=False,
        )
    found = prepared.portfolio_of(tuple(chosen), level, weighted=weighted)
    return found, text("compared.portfolio.designations", lang)


def by_region(table: pd.DataFrame) -> pd.DataFrame:
    """Return the measures of each region, index adcode."""
    return pd.DataFrame(
        {
            "total": table.sum(axis=1, skipna=False),
            "krugman": specialisation.krugman(table),
            "herfindahl": specialisation.herfindahl(table),
            "shannon": specialisation.shannon(table),
        }
    )


def by_industry(table: pd.DataFrame, industries: dict[str, str]) -> pd.DataFrame:
    """Return the measures of each industry, the most widespread first."""
    rows = pd.DataFrame(
        {
            "industry": [industries.get(str(code), str(code)) for code in table.columns],
            "total": table.sum(),
            "regions": (table > 0).sum(),
            "gini": [concentration.gini(table[code]) for code in table.columns],
            "locational_gini": concentration.locational_gini(table),
            "theil": [concentration.theil(table[code]) for code in table.columns],
        }
    )
    return rows.sort_values(["regions", "total"], ascending=False, kind="stable")


def cells(table: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """Return the tables of regions × industries by measure."""
    return {
        "value": table,
        "share": specialisation.shares(table),
        "regional_share": specialisation.regional_shares(table),
        "location_quotient": specialisation.location_quotient(table),
    }


def _map(regions: pd.DataFrame, source: str, lang: str) -> None:
    measure = session.ask_one(
        "portfolio_measure",
        BY_REGION,
        lambda key: st.selectbox(
            text("compared.portfolio.measure", lang),
            BY_REGION,
            format_func=lambda code: text(f"method.{code}.name", lang),
            key=key,
            label_visibility="collapsed",
        ),
        default="shannon",
    )
    values = regions[measure]
    label = text(f"method.{measure}.name", lang)
    breaks = classify.breaks([values])
    scene = thematic_scene(
        (choropleth_layer(values, breaks, label=label, lang=lang),),
        choropleth_legend(values, breaks, label=label, lang=lang),
        [str(code) for code in regions.index],
        title=label,
        data=source,
        lang=lang,
    )
    results.show_map(scene, key="portfolio-map", lang=lang, height_px=380, stem=f"map-{measure}")


def _matrix(
    squares: dict[str, pd.DataFrame], industries: dict[str, str], lang: str
) -> pd.DataFrame:
    """Ask which cells to show and return them with words for rows and columns."""
    shown = session.ask_one(
        "portfolio_cells",
        CELLS,
        lambda key: st.segmented_control(
            text("compared.portfolio.cells", lang),
            CELLS,
            format_func=lambda code: name("compared.column", code, lang),
            key=key,
            label_visibility="collapsed",
        ),
        default="location_quotient",
    )
    square = squares[shown or "location_quotient"]
    named = square.rename(columns=lambda code: industries.get(str(code), str(code)))
    return figures.with_names(named, prepared.names()).drop(columns="adcode")


def _theil_parts(table: pd.DataFrame, lang: str) -> None:
    """Say how much of the inequality lies between provinces, where there are several."""
    known = places()
    totals = table.sum(axis=1, skipna=False)
    provinces = pd.Series(
        {code: known[str(code)].province_adcode for code in table.index if str(code) in known}
    )
    if provinces.nunique() < 2:
        return
    parts = concentration.theil_parts(totals, provinces)
    st.markdown(
        plain(
            text(
                "compared.theil_parts",
                lang,
                total=f"{parts['total']:.4f}",
                between=f"{parts['between']:.4f}",
                within=f"{parts['within']:.4f}",
                n=int(parts["n"]),
            )
        )
    )


def show(compared: Comparison, lang: str) -> None:  # noqa: ARG001  every section takes both
    """Show the section."""
    found, source = _ask_table(lang)
    table, notes = found.table, prepared.left_out(found, lang)
    if table.empty:
        st.info(text("compared.portfolio.empty", lang))
        st.caption(plain(" ".join(notes)))
        return
    st.caption(
        plain(
            " ".join(
                [
                    text(
                        "compared.portfolio.count",
                        lang,
                        regions=len(table),
                        industries=len(table.columns),
                    ),
                    *notes,
                ]
            )
        )
    )
    industries = industry_names(lang)
    regions, rows, squares = by_region(table), by_industry(table, industries), cells(table)
    sheets = {
        text("compare.sheet.by_region", lang): figures.with_names(regions, prepared.names()),
        text("compare.sheet.by_industry", lang): rows,
        text("compare.sheet.long", lang): _long(squares, industries),
    }
    titles = list(sheets)
    left, right = st.columns([1, 1.3], gap="small")
    with left:
        st.markdown(f"##### {titles[0]}")
        figures.show(
            sheets[titles[0]],
            lang,
            key="portfolio-regions",
            height=430,
            picked=st.session_state.get("selected"),
        )
    with right:
        _map(regions, source, lang)
    st.markdown(f"##### {text('compared.portfolio.matrix', lang)}")
    figures.show(
        _matrix(squares, industries, lang),
        lang,
        key="portfolio-cells",
        height=min(460, 36 * (len(table) + 1) + 3),
    )
    left, right = st.columns([1.2, 1], gap="small")
    with left:
        st.markdown(f"##### {titles[1]}")
        figures.show(rows, lang, key="portfolio-industries", height=430)
        _theil_parts(table, lang)
    with right:
        measure = session.kept("portfolio_measure", "shannon")
        names = prepared.names()
        results.chart(
            "dots",
            regions[measure].head(40),
            {c: names[c] for c in regions.index if c in names},
            label=text(f"method.{measure}.name", lang),
            stem="portfolio-dots",
            alt=text(f"method.{measure}.name", lang),
            lang=lang,
        )
    resources = (
        ["regions"]
        if source != text("compared.portfolio.designations", lang)
        else ["designations", "industries", "regions"]
    )
    results.files(
        sheets,
        stem="specialisation",
        lang=lang,
        measures=[*MEASURES, "regional_shares"],
        resources=resources,
        coverage=prepared.coverage_of(found, lang),
    )
    results.methods(MEASURES, lang, notes=notes)


def _long(squares: dict[str, pd.DataFrame], industries: dict[str, str]) -> pd.DataFrame:
    """Return one row per region and industry with its value, shares and quotient."""
    table = squares["value"]
    labels = pd.MultiIndex.from_product([table.index, table.columns], names=["adcode", "industry"])
    long = pd.DataFrame(
        {measure: square.to_numpy().ravel() for measure, square in squares.items()}, index=labels
    ).reset_index()
    names = prepared.names()
    long["industry"] = [industries.get(str(code), str(code)) for code in long["industry"]]
    long.insert(0, "region", [names.get(str(code), str(code)) for code in long["adcode"]])
    return long
