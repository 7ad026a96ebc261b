"""Section 专业化与集中: what regions are made of, and how industries are spread."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from gis.industries import concentration, portfolio, relatedness, structure, summary
from gis.industries.portfolio import Portfolio
from gis.regions.tree import places
from gis.space import classes
from gis.words.catalogue import name, text
from layers.escape import markdown_text as plain
from layers.themes.choropleth import Measure
from views.compare import change_panel, own_panel
from views.compare.choice import Comparison
from views.state import prepared, scope, session
from views.state.atlas import the_atlas
from views.state.choice import industry_names
from views.state.language import the_language
from views.widgets import figures, results, sheet_panel
from views.widgets.sheet_panel import Look

BY_REGION = ("krugman", "herfindahl", "shannon", "hachman")
# Region × industry of the whole country: employment of the census, zones by leading industry.
PANELS = ("employment", "zones")
_PANEL_RESOURCES = {
    "employment": ["figures", "regions"],
    "zones": ["zones", "zone-industries", "regions"],
}
_NOTHING_LEFT_OUT = pd.DataFrame({"reason": []})
_MOST_DOTS = 25
MEASURES = (*summary.MEASURES, "hachman", "hoover", "complexity")
CELLS = ("value", "share", "regional_share", "location_quotient")


def _ask_table(own: own_panel.Taken | None) -> tuple[Portfolio, str]:
    """Ask for the table and return regions × industries with what is left out, and its source."""
    lang = the_language()
    sources = ["designations", *PANELS, *([] if own is None else ["own"])]
    level = session.settings().level
    left, middle, right = st.columns([1, 2.2, 1])
    with left:
        source = session.choose(
            "portfolio_source",
            sources,
            text("compared.portfolio.source", lang),
            lambda option: text(f"compared.portfolio.{option}", lang),
        )
    if source == "own" and own is not None:
        if own.unaddable is not None:
            raise own.unaddable
        return Portfolio(own.table, _NOTHING_LEFT_OUT), own.file
    if source in PANELS:
        with middle:
            said = text(f"panel.note.{source}", lang)
            if source == "zones":
                said += text("compared.portfolio.zones_most", lang, count=prepared.MOST_INDUSTRIES)
            st.caption(plain(said))
        table = prepared.panel_of(the_atlas(), source, level)
        return Portfolio(table, _NOTHING_LEFT_OUT), text(f"compared.portfolio.{source}", lang)
    if session.begins("portfolio"):
        scope.begin()
    with middle:
        chosen = scope.ask_plans()
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
        )
    found = prepared.portfolio_of(the_atlas(), tuple(chosen), level, weighted=weighted)
    return found, text("compared.portfolio.designations", lang)


def _industries(source: str, table: pd.DataFrame) -> dict[str, str]:
    """Return the name of every column of a table."""
    lang = the_language()
    if source not in PANELS:
        return industry_names(lang)
    prefix = "employment" if source == "employment" else "division"
    return {str(code): name(prefix, str(code), lang) for code in table}


def _map(regions: pd.DataFrame, source: str) -> None:
    lang = the_language()
    measure = session.choose(
        "portfolio_measure",
        BY_REGION,
        text("compared.portfolio.measure", lang),
        lambda code: text(f"method.{code}.name", lang),
        label_visibility="collapsed",
    )
    values = regions[measure]
    label = text(f"method.{measure}.name", lang)
    breaks = classes.breaks([values])
    scene = results.series_scene(values, breaks, Measure(label=label), data=source)
    results.show_map(scene, key="portfolio-map", height_px=380, stem=f"map-{measure}")


def _matrix(squares: dict[str, pd.DataFrame], industries: dict[str, str]) -> None:
    """Ask which cells to show and show them."""
    lang = the_language()
    shown = session.choose(
        "portfolio_cells",
        CELLS,
        text("compared.portfolio.cells", lang),
        lambda code: name("compared.column", code, lang),
        row=True,
        label_visibility="collapsed",
    )
    square = squares[shown]
    sheet_panel.show(
        square,
        prepared.names(),
        key="portfolio-cells",
        look=Look(
            heads={str(code): [industries.get(str(code), str(code))] for code in square},
            bars=list(square),
            percent=shown in ("share", "regional_share"),
            digits=dict.fromkeys(square, figures.decimals(pd.Series(square.to_numpy().ravel()))),
            missing=text("compared.undefined_short", lang),
        ),
    )


def _theil_parts(table: pd.DataFrame) -> None:
    """Say how much of the inequality lies between provinces, where there are several."""
    lang = the_language()
    known = places(the_atlas())
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


def show(compared: Comparison) -> None:  # noqa: ARG001  every section takes both
    """Show the section."""
    lang = the_language()
    own = own_panel.taken()
    found, source = _ask_table(own)
    table, notes = found.table, prepared.left_out(found)
    if table.empty:
        st.info(text("compared.portfolio.empty", lang))
        st.caption(plain(" ".join(notes)))
        return
    counted = text(
        "compared.portfolio.count", lang, regions=len(table), industries=len(table.columns)
    )
    st.caption(plain(" ".join([counted, *notes])))
    chosen = session.settings().portfolio_source
    industries, names = _industries(chosen, table), prepared.names()
    complexity = relatedness.complexity(table)
    regions, squares = summary.by_region(table), summary.cells(table)
    regions = regions.assign(hachman=structure.hachman(table), eci=complexity.regions)
    both = summary.by_industry(table).assign(
        hoover=structure.hoover(table), pci=complexity.industries
    )
    rows = both.sort_values(["regions", "total"], ascending=False, kind="stable")
    rows.insert(0, "industry", [industries.get(str(code), str(code)) for code in rows.index])
    long = summary.long(squares)
    long["industry"] = [industries.get(str(code), str(code)) for code in long["industry"]]
    long.insert(0, "region", [names.get(str(code), str(code)) for code in long["adcode"]])
    sheets = {
        text("compare.sheet.by_region", lang): figures.with_names(regions, names),
        text("compare.sheet.by_industry", lang): rows,
        text("compare.sheet.long", lang): long,
    }
    titles = list(sheets)
    left, right = st.columns([1, 1.3], gap="small")
    with left:
        st.markdown(f"##### {titles[0]}")
        sheet_panel.show(
            regions,
            names,
            key="portfolio-regions",
            look=Look(bars=["total"], missing=text("compared.undefined_short", lang)),
        )
    with right:
        _map(regions, source)
    st.markdown(f"##### {text('compared.portfolio.matrix', lang)}")
    _matrix(squares, industries)
    left, right = st.columns([1.3, 1], gap="small")
    with left:
        st.markdown(f"##### {titles[1]}")
        undefined = text("compared.undefined_short", lang)
        sheet_panel.rows(rows, key="portfolio-industries", look=Look(missing=undefined))
        _theil_parts(table)
    with right:
        measure = session.settings().portfolio_measure
        label = text(f"method.{measure}.name", lang)
        results.chart(
            "dots",
            regions[measure].sort_values(ascending=False).head(_MOST_DOTS),
            {c: names[c] for c in regions.index if c in names},
            label=label,
            picked=results.picked_in(regions.index),
            stem="portfolio-dots",
            alt=label,
        )
        if len(regions) > _MOST_DOTS:
            st.caption(text("compared.portfolio.first", lang, count=_MOST_DOTS, all=len(regions)))
    is_own = session.settings().portfolio_source == "own" and own is not None
    results.files(
        sheets,
        stem="specialisation",
        measures=MEASURES,
        resources=["regions"]
        if is_own
        else _PANEL_RESOURCES.get(chosen, ["designations", "industries", "regions"]),
        coverage=prepared.coverage_of(found),
    )
    change_panel.show(own if is_own else None, industries)
    results.methods(
        (*MEASURES, *(("shift_share",) if is_own and own.before is not None else ())),
        notes=notes,
    )
