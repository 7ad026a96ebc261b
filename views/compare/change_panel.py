"""What changed between two dates of a user's table: shift-share by region, on a map, by industry."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from gis.industries import specialisation
from gis.space import classes
from gis.words.catalogue import name, text
from layers.escape import markdown_text as plain
from layers.themes.choropleth import Measure
from views.compare import own_panel
from views.compare.own_panel import Taken
from views.state import prepared, session
from views.state.language import the_language
from views.widgets import figures, results, sheet_panel
from views.widgets.sheet_panel import Look

PARTS = ("own", "structure", "national", "change")
_COLUMNS = ["before", "after", "change", "growth", "national", "structure", "own"]
_MOST_BARS = 25


def show(own: Taken | None, industries: dict[str, str]) -> None:
    """Show the analysis, or what it would need."""
    lang = the_language()
    st.markdown(f"##### {text('compare.sheet.shift_share', lang)}")
    if own is None or own.before is None:
        st.caption(text("compared.change.needed", lang))
        return
    dates = own_panel.dates()
    if dates:
        _ask_dates(dates)
    cells = specialisation.shift_share(own.before, own.table)
    regions = _shown(specialisation.shift_share_sums(cells))
    by_industry = _shown(specialisation.shift_share_sums(cells, "industry"))
    st.markdown(plain(_said(by_industry, own)))
    names = prepared.names()
    left, right = st.columns([1, 1.3], gap="small")
    with left:
        results.chart(
            "change_parts",
            regions.sort_values("change", key=abs, ascending=False).head(_MOST_BARS),
            names,
            label=text("compared.change.label", lang, before=own.dates[0], after=own.dates[1]),
            picked=results.picked_in(regions.index),
            stem="shift-share",
            alt=text("compare.sheet.shift_share", lang),
            width_px=460,
        )
        if len(regions) > _MOST_BARS:
            st.caption(text("compared.change.first", lang, count=_MOST_BARS, all=len(regions)))
    with right:
        _map(regions, own)
    sheet_panel.show(
        regions,
        names,
        key="change-regions",
        look=Look(
            heads={
                column: [name("compared.column", column, lang), date]
                for column, date in zip(("before", "after"), own.dates, strict=True)
            },
            missing=text("compared.undefined_short", lang),
        ),
    )
    st.markdown(f"##### {text('compared.change.by_industry', lang)}")
    worded = by_industry.copy()
    worded.insert(0, "industry", [industries.get(str(c), str(c)) for c in by_industry.index])
    undefined = text("compared.undefined_short", lang)
    sheet_panel.rows(worded, key="change-industries", look=Look(missing=undefined))
    long = cells.reset_index()
    long.columns = ["adcode", "industry", *cells.columns]
    long["industry"] = [industries.get(str(code), str(code)) for code in long["industry"]]
    long.insert(0, "region", [names.get(str(code), str(code)) for code in long["adcode"]])
    results.files(
        {
            text("compared.change.by_region", lang): figures.with_names(regions, names),
            text("compared.change.by_industry", lang): worded,
            text("compare.sheet.shift_share", lang): long,
        },
        stem="shift-share",
        measures=["shift_share"],
        resources=["regions"],
        coverage={
            text("compared.coverage.regions", lang): int(regions["change"].notna().sum()),
            text("compared.coverage.unknown", lang): int(regions["change"].isna().sum()),
            text("compared.coverage.industries", lang): len(by_industry),
        },
    )


def _shown(sums: pd.DataFrame) -> pd.DataFrame:
    """Return the sums with the column of new industries only where there are some."""
    return sums[[*_COLUMNS, "new"] if sums["new"].fillna(0.0).any() else _COLUMNS]


def _ask_dates(dates: list[str]) -> None:
    lang = the_language()
    before, _ = own_panel.two_dates(dates) or ("", "")
    later = dates[dates.index(before) + 1 :]
    left, right, _ = st.columns([1, 1, 3])
    for column, choice, options in (
        (left, "own_before", dates[:-1]),
        (right, "own_after", later),
    ):
        with column:
            session.ask_one(
                choice,
                options,
                lambda key, choice=choice, options=options: st.selectbox(
                    text(f"compared.{choice}", lang), options, key=key
                ),
                default=options[0] if choice == "own_before" else options[-1],
            )


def _said(by_industry: pd.DataFrame, own: Taken) -> str:
    """Say how everything changed together: the reference of all parts."""
    lang = the_language()
    before, after = by_industry["before"].sum(), by_industry["after"].sum()
    return text(
        "compared.change.all",
        lang,
        first=own.dates[0],
        last=own.dates[1],
        before=figures.figure(before),
        after=figures.figure(after),
        growth=figures.percent((after - before) / before)
        if before > 0
        else text("compared.undefined_short", lang),
    )


def _map(regions: pd.DataFrame, own: Taken) -> None:
    lang = the_language()
    part = session.choose(
        "change_part",
        PARTS,
        text("compared.change.part", lang),
        lambda code: text(f"chart.part.{code}", lang),
        row=True,
        label_visibility="collapsed",
    )
    values = regions[part]
    label = text(f"chart.part.{part}", lang)
    if values.notna().any():
        breaks = classes.breaks([values], classes=4, zero=True)
        scene = results.series_scene(
            values,
            breaks,
            Measure(label=label, note=text("compared.map.zero_note", lang)),
            title=text(
                "compared.map.title", lang, what=text("compare.sheet.shift_share", lang), of=label
            ),
            data=own.file,
        )
        results.show_map(scene, key="change-map", height_px=400, stem=f"shift-{part}")
