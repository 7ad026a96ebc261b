"""Growth of the chosen figure between two of its years, prices stated; sectors in quadrants."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from gis.indicators import growth, panel
from gis.indicators.breaks import crossed, is_revised
from gis.indicators.statistics import together
from gis.industries.structure import quadrants
from gis.regions.tree import label as region_label
from gis.words.catalogue import name, text
from views.nation import choice
from views.nation.choice import Chosen
from views.state.atlas import the_atlas
from views.state.language import the_language
from views.widgets import grid

# GDP by sector has figures of all three shares in these years.
_SECTOR_HEADS = ("gdp", "share_primary", "share_secondary", "share_tertiary")


def _see_gdp(level: str) -> None:
    st.session_state[f"nation-figure-{level}"] = "gdp"


def show(chosen: Chosen) -> None:
    """Show growth where the figure has two years, and why not where it has one."""
    lang, atlas = the_language(), the_atlas()
    listed = choice.years(atlas, chosen.level).get(chosen.head, ())
    if len(listed) < 2:
        st.info(text("nation.one_year", lang))
        st.button(
            text("nation.see_gdp", lang),
            key="nation-see-gdp",
            on_click=_see_gdp,
            args=(chosen.level,),
        )
        return
    first, last = st.select_slider(
        text("nation.between", lang), listed, value=_start(chosen, listed),
        key=f"nation-between-{chosen.level}-{chosen.head}",
    )  # fmt: skip
    if first == last:
        st.info(text("nation.two_years", lang))
        return
    both = {
        year: choice.told(atlas, f"{chosen.head}:{year}", chosen.level, lang)[0].dropna()
        for year in (first, last)
    }
    unit = choice.values(atlas, f"{chosen.head}:{last}", chosen.level)[1]
    found = growth.growth(both, (first, last), unit=unit)
    said_in = choice.told(atlas, f"{chosen.head}:{last}", chosen.level, lang)[1]
    st.caption(
        ("" if lang == "zh" else " ").join(
            [
                text(f"growth.prices_{found.prices}", lang, first=first, unit=said_in),
                *([text("growth.of_shares", lang)] if unit == growth.SHARE else []),
                text("growth.coverage", lang, count=len(found.table), left_out=found.left_out),
            ]
        )
    )
    rows = found.table.sort_values("rank", kind="stable")
    jumps = crossed(choice.breaks(atlas, chosen.head, chosen.level), (first, last))
    marks = jumps.reindex(rows.index).fillna("")
    said = (
        [text("growth.breaks", lang, count=int((marks != "").sum()))] if (marks != "").any() else []
    )
    if is_revised(chosen.head, (first, last)):
        said.append(text("growth.revised", lang))
    if said:
        st.warning(" ".join(said))
    shown = rows.assign(
        yearly=rows["yearly"] * 100, change=rows["change"] * 100, **{"break": marks}
    )
    columns = (*growth.COLUMNS, "break")
    heads = {n: text(f"growth.column.{n}", lang, first=first, last=last) for n in columns}
    for share in ("change", "yearly"):
        heads[share] += " %"
    shown = shown.rename(columns=heads)
    shown.insert(0, text("growth.region", lang), [region_label(atlas, str(c)) for c in rows.index])
    grid.show(shown.round(2), height_px=420)
    if chosen.head in _SECTOR_HEADS:
        _sectors(chosen.level, first, last)


def _start(chosen: Chosen, listed: tuple[int, ...]) -> tuple[int, int]:
    """Return the first year and the one that most regions have."""
    last = choice.best(the_atlas(), chosen.head, chosen.level)
    return (listed[0], last) if last > listed[0] else (listed[0], listed[-1])


def _sectors(level: str, first: int, last: int) -> None:
    lang, atlas = the_language(), the_atlas()
    every, regions = together(atlas), atlas.regions()
    before, after = (panel.sectors(every, regions, level, year) for year in (first, last))
    both = before.index.intersection(after.index)
    if not len(both):
        st.info(text("nation.no_sectors", lang, first=first, last=last))
        return
    found = quadrants(before.loc[both], after.loc[both])
    st.markdown(f"##### {text('compare.sheet.quadrants', lang)}")
    st.caption(text("growth.sectors_note", lang))
    table = pd.DataFrame(
        {
            name("sector", sector, lang): [
                name("quadrant", code, lang) if isinstance(code, str) else "—"
                for code in found["quadrant"][sector]
            ]
            for sector in panel.SECTORS
        }
    )
    table.insert(0, text("growth.region", lang), [region_label(atlas, str(code)) for code in both])
    marks = crossed(choice.breaks(atlas, "gdp", level), (first, last)).reindex(both).fillna("")
    table[text("growth.column.break", lang)] = marks.to_numpy()
    grid.show(table, height_px=420)
