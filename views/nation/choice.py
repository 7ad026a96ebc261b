"""What the page 全国 shows: a figure, a level, a year."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import pandas as pd
import streamlit as st

from gis.atlas import Atlas, kept
from gis.clusters.sentences import english_unit
from gis.clusters.series import PER_PERSON, series
from gis.indicators import breaks as jumps
from gis.indicators.panel import INDUSTRIES
from gis.indicators.plants import KINDS, PRODUCTS
from gis.indicators.statistics import together
from gis.report.series import label
from gis.words.amounts import counted, indicated, stated, stated_factor
from gis.words.catalogue import catalogue, name, text
from views.frame import notice
from views.state import address, history
from views.state.atlas import the_atlas
from views.state.language import the_language

LEVELS = ("prefecture", "county")
START = "urban_share_census"
# A figure that fewer regions of the level have makes no map of the country.
ENOUGH = {"prefecture": 90, "county": 380}


# The parts of a link that have been looked at.
_READ = "nation-link-read"


@dataclass(frozen=True)
class Chosen:
    """A figure at a level in a year; ``year`` is 0 for what is computed."""

    head: str
    level: str
    year: int

    @property
    def code(self) -> str:
        """The code of :func:`gis.clusters.series.series`."""
        return f"{self.head}:{self.year}" if self.year else self.head


@kept("region_stats", "figure-sources", "indicators", "regions")
def years(atlas: Atlas, level: str) -> dict[str, tuple[int, ...]]:
    """Return the years of each indicator that enough regions of a level have; do not change it."""
    every, regions = together(atlas), atlas.regions()
    codes = set(regions.loc[regions["level"] == level, "adcode"])
    counts = every[every["region_code"].isin(codes)].groupby(["indicator", "year"]).size()
    counts = counts[counts >= ENOUGH[level]]
    found: dict[str, list[int]] = {}
    for indicator, year in counts.index:
        found.setdefault(str(indicator), []).append(int(year))
    return {indicator: tuple(sorted(listed)) for indicator, listed in found.items()}


def sources(atlas: Atlas, chosen: Chosen, lang: str) -> pd.DataFrame:
    """Return source and confidence of the figure of each region; of what is computed, of its files."""
    every = together(atlas)
    rows = every[(every["indicator"] == chosen.head) & (every["year"] == chosen.year)]
    if len(rows):
        return rows.set_index("region_code")[["source", "confidence"]]
    found = series(atlas, chosen.code, chosen.level)
    said = "; ".join(
        f"{one['title']} ({one['source']})" for one in atlas.credit(*found.resources[:1], lang=lang)
    )
    return pd.DataFrame({"source": said, "confidence": ""}, index=found.by_region.index)


@kept("region_stats", "figures", "regions", most=32)
def breaks(atlas: Atlas, head: str, level: str) -> pd.DataFrame:
    """Return where a figure jumps from one of its years to the next; do not change it."""
    listed = years(atlas, level).get(head, ())
    by_year = {year: values(atlas, f"{head}:{year}", level)[0].dropna() for year in listed}
    return jumps.breaks(by_year, head)


def best(atlas: Atlas, head: str, level: str) -> int:
    """Return the year of an indicator that most regions have, the latest of several; 0 without any."""
    listed = years(atlas, level).get(head, ())
    known = {year: int(values(atlas, f"{head}:{year}", level)[0].notna().sum()) for year in listed}
    return max(known, key=lambda year: (known[year], year), default=0)


def computed(level: str) -> tuple[str, ...]:
    """Return the codes of what is computed at a level."""
    codes = [
        *(f"jobs:{one}" for one in INDUSTRIES),
        *(f"plants:{one}" for one in KINDS),
        *(f"capacity:{one}" for one in PRODUCTS),
        *(f"per_person:{one}" for one in PER_PERSON),
        "zones:30",
    ]
    return (*codes, "around:clinker") if level == "prefecture" else tuple(codes)


@kept("plants", "plant-capacities", "zones", "zone-industries", "figures", "regions", most=256)
def values(atlas: Atlas, code: str, level: str) -> tuple[pd.Series, str]:
    """Return a figure by region and its unit; do not change it."""
    found = series(atlas, code, level)
    return found.by_region, found.unit


def told(atlas: Atlas, code: str, level: str, lang: str) -> tuple[pd.Series, str]:
    """Return a figure in the unit that a reader of a language counts in, and that unit in words; do not change it."""
    found, unit = values(atlas, code, level)
    if f"series_unit.{unit}" in catalogue():
        return found, name("series_unit", unit, lang)
    if f"plant_unit.{unit}" in catalogue():
        factor, said = counted(1.0, unit, lang)
        return (found if factor == 1 else found * factor), said
    if lang == "zh":
        factor, said = indicated(1.0, unit)
        return (found if factor == 1 else found * factor), said
    if (factor := stated_factor(unit, lang)) != 1.0:
        return found * factor, stated("", unit, lang).strip()
    return found, english_unit(atlas, code.partition(":")[0], unit)


def _put(key: str, value: object) -> None:
    """Give a widget what the address says: as it is drawn first, or when the browser went back to an address."""
    if key not in st.session_state or history.moved():
        st.session_state[key] = value


def _say_unknown(part: str, asked: str | None, known: Collection[str]) -> None:
    """Say what a link asks for that this page does not have; later the fields write the address."""
    if st.session_state.get(_READ, {}).get(part):
        return
    st.session_state[_READ] = {**st.session_state.get(_READ, {}), part: True}
    if asked and asked not in known:
        notice.stale(asked)


def ask() -> Chosen:
    """Ask in the bar for figure, level and year; the address keeps them."""
    lang, atlas = the_language(), the_atlas()
    query = st.query_params
    _say_unknown("level", query.get("level"), LEVELS)
    _put("nation-level", query["level"] if query.get("level") in LEVELS else LEVELS[0])
    level = st.selectbox(
        text("compared.level", lang), LEVELS, key="nation-level", width=170,
        format_func=lambda code: name("level", code, lang),
    )  # fmt: skip
    known = years(atlas, level)
    heads = [*known, *computed(level)]
    asked = query.get("figure", START)
    _say_unknown("figure", asked, heads)
    _put(f"nation-figure-{level}", asked if asked in heads else START)
    head = st.selectbox(
        text("nation.figure", lang), heads, key=f"nation-figure-{level}", width=420,
        format_func=lambda code: label(atlas, code, lang),
    )  # fmt: skip
    listed = known.get(head, ())
    year = best(atlas, head, level)
    wanted = query.get("year", "")
    _say_unknown("year", wanted, [str(one) for one in listed])
    if len(listed) > 1:
        start = int(wanted) if wanted.isdecimal() and int(wanted) in listed else year
        _put(f"nation-year-{level}-{head}", start)
        year = st.select_slider(
            text("nation.year", lang), listed, key=f"nation-year-{level}-{head}",
            width=240, label_visibility="collapsed",
        )  # fmt: skip
    address.write(figure=head, level=level, year=str(year) if len(listed) > 1 else "")
    return Chosen(head, level, year)
