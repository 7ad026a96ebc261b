"""The bundled tables and the user's own, put together for the measures; cached by their choices.

Nothing is measured here: each function hands bundled data to one function of ``gis``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd
import streamlit as st

from gis.atlas import Atlas
from gis.clusters import knowledge
from gis.errors import UnknownNameError
from gis.freight.costs import Terms
from gis.indicators import comparison, composite, endowment, panel, statistics
from gis.indicators import peers as alike
from gis.indicators.endowment import Endowment
from gis.industries import own_table, portfolio
from gis.industries.own_table import OwnTable
from gis.industries.portfolio import Portfolio
from gis.regions import english, tree
from gis.report import clusters
from gis.report.settings import Settings
from gis.space import association, classes
from gis.space.neighbours import Nearness, Neighbourhood, neighbourhood
from gis.sphere import apart_km
from gis.tables import reading
from gis.tables.roles import Choices
from gis.tables.table import Table
from gis.words.catalogue import text
from views.state.atlas import BY_ATLAS, the_atlas
from views.state.language import the_language

# Of a thousand wordings of leading industries a page shows the most frequent.
MOST_INDUSTRIES = 40
# Shown first, each in its best known year; whatever else is known can be added.
_KNOWN_OF_MOST = 0.6
FIRST_INDICATORS = (
    "gdp", "gdp_per_person", "population_resident", "population_density", "area_km2",
)  # fmt: skip


@st.cache_data(show_spinner=False, hash_funcs=BY_ATLAS)
def bundled(atlas: Atlas, level: str) -> Endowment:
    """Return every bundled indicator of a level."""
    return comparison.known(atlas, level)


@st.cache_data(show_spinner=False, hash_funcs=BY_ATLAS)
def labels(atlas: Atlas, level: str) -> dict[str, str]:
    """Return the label of every region of a level, its province in front, by adcode."""
    known = tree.places(atlas)
    return {
        code: " ".join(known[part].name for part in (*reversed(tree.ancestors(atlas, code)), code))
        for code, place in sorted(known.items())
        if level in place.levels
    }


def names() -> dict[str, str]:
    """Return the official name of every region by adcode; on an English page the English one before it."""
    atlas, lang = the_atlas(), the_language()
    return {code: english.called(atlas, code, lang) for code in tree.places(atlas)}


@st.cache_data(show_spinner=False, hash_funcs=BY_ATLAS)
def points(atlas: Atlas, level: str) -> pd.DataFrame:
    """Return name and point of every region of a level, index adcode."""
    regions = atlas.regions()
    return regions[regions["level"] == level].set_index("adcode")[["name", "lon", "lat"]]


@st.cache_data(show_spinner=False, max_entries=16, hash_funcs=BY_ATLAS)
def roles_of(atlas: Atlas, content: bytes, file: str, choices: Choices) -> Table:
    """Return a user's table with the roles of its columns."""
    return reading.read(content, file, choices, own_table.known(atlas), shares=True)


@st.cache_data(show_spinner=False, max_entries=16)
def sheets_of(content: bytes, file: str) -> tuple[str, ...]:
    """Return the sheets of a workbook; none for a text table."""
    return reading.sheet_names(content, file)


@st.cache_data(show_spinner=False, max_entries=16, hash_funcs=BY_ATLAS)
def own(
    atlas: Atlas,
    content: bytes,
    file: str,
    choices: Choices,
    *,
    wanted: own_table.Wanted,
    lang: str,
) -> OwnTable:
    """Return a user's table by region with its faults."""
    return own_table.read(atlas, roles_of(atlas, content, file, choices), wanted, lang)


@st.cache_data(show_spinner=False, max_entries=64, hash_funcs=BY_ATLAS)
def portfolio_of(atlas: Atlas, plans: tuple[str, ...], level: str, *, weighted: bool) -> Portfolio:
    """Return regions × industries of the designations of some plans, or of all."""
    return portfolio.portfolio(
        atlas.table("designations"),
        atlas.regions(),
        level=level,
        plans=plans or None,
        weights=portfolio.TIER_WEIGHTS if weighted else None,
        policies=knowledge.policies(atlas),
    )


@st.cache_data(show_spinner=False, max_entries=8, hash_funcs=BY_ATLAS)
def panel_of(atlas: Atlas, kind: str, level: str) -> pd.DataFrame:
    """Return region × industry of the country: ``employment``, or ``zones`` (the 40 most named)."""
    if kind == "employment":
        return panel.employment(statistics.together(atlas), atlas.regions(), level)
    rows = atlas.table("zone-industries")
    found = panel.zones(atlas.table("zones"), rows, atlas.regions(), level)
    return found.iloc[:, :MOST_INDUSTRIES]


def left_out(found: Portfolio) -> list[str]:
    """Return in sentences what could not be placed in a table."""
    return clusters.left_out(found, the_language())


def coverage_of(found: Portfolio) -> dict[str, int]:
    """Return in words how many regions and industries a table has, and what was left out."""
    lang = the_language()
    counts = found.left_out["reason"].value_counts()
    return {
        text("compared.coverage.regions", lang): len(found.table),
        text("compared.coverage.industries", lang): len(found.table.columns),
    } | {
        text("compared.coverage.left_out", lang, reason=text(f"left_out.{reason}", lang)): int(n)
        for reason, n in counts.items()
    }


def first_regions(plan: str, level: str) -> tuple[str, ...]:
    """Return the regions that a plan designates, as many as can be compared."""
    found = portfolio_of(the_atlas(), (plan,), level, weighted=False).table.index
    return tuple(found[: endowment.MAXIMUM_REGIONS])


def first_indicators(table: pd.DataFrame) -> tuple[str, ...]:
    """Return the indicators shown first among those of a table: known for most of its regions.

    Of counties no GDP is known: then others of the overview take the places.
    """
    stems = {str(name).partition(":")[0] for name in table.columns}
    wanted = dict.fromkeys((*FIRST_INDICATORS, *endowment.OVERVIEW))
    found = [endowment.resolve(table, name) for name in wanted if name in stems]
    known = [name for name in found if table[name].notna().mean() >= _KNOWN_OF_MOST]
    first = (known or found)[: len(FIRST_INDICATORS)]
    # The first is the one on the map: how large a region is the map shows by itself.
    return tuple(sorted(first, key=lambda name: name == "area_km2"))


@dataclass(frozen=True)
class Wanted:
    """What makes regions peers, and how many are wanted.

    Attributes
    ----------
    way
        ``size``, ``structure`` or ``neighbourhood``.
    size
        Indicator that sizes are compared by; empty for the other ways.
    label
        What is compared, in words.
    level
        Level of the regions.
    count
        Number of peers.
    """

    way: str
    size: str
    label: str
    level: str
    count: int


@st.cache_data(show_spinner=False, max_entries=64, hash_funcs=BY_ATLAS)
def peers(
    atlas: Atlas,
    everything: Endowment,
    code: str,
    wanted: Wanted,
) -> pd.DataFrame:
    """Return the peers of a region by size, structure or neighbourhood (see gis.indicators.endowment).

    A refusal names the region and what it lacks in words.
    """
    try:
        if wanted.way == "size":
            return alike.by_size(everything.table[wanted.size], code, wanted.count)
        if wanted.way == "structure":
            table = portfolio_of(atlas, (), wanted.level, weighted=False).table
            return alike.by_structure(table, code, wanted.count)
    except UnknownNameError as fault:
        said = {**fault.values, "found": names().get(code, code), "what": wanted.label}
        raise UnknownNameError(fault.key, **said) from None
    return alike.by_neighbourhood(atlas.neighbours(wanted.level), code, wanted.count)


@st.cache_data(show_spinner=False, max_entries=32)
def index(
    table: pd.DataFrame, directions: dict[str, int], chosen: Settings
) -> tuple[composite.Index, pd.DataFrame, pd.DataFrame]:
    """Return the composite index, its ranks over random weights and over normalisations."""
    recipe = chosen.recipe()
    found = composite.composite(table, directions, recipe)
    moves = composite.rank_by_random_weights(
        table, directions, recipe, draws=chosen.draws, seed=chosen.seed, interval=chosen.interval
    )
    return found, moves, composite.rank_by_normalisation(table, directions, recipe)


@st.cache_data(show_spinner=False, max_entries=16, hash_funcs=BY_ATLAS)
def apart(atlas: Atlas, codes: tuple[str, ...], level: str, by: str) -> pd.DataFrame:
    """Return how far regions are from each other: great-circle km, or freight cost in yuan/t."""
    if by == "distance":
        return apart_km(points(atlas, level).loc[list(codes), ["lon", "lat"]])
    from gis.freight import costs as freight
    from gis.freight import matrix, whereabouts
    from gis.freight.graph import network

    known = names()
    seats = [whereabouts.seat(atlas, code, level, known[code]) for code in codes]
    return matrix.least(network.load(atlas), seats, terms=Terms(freight.defaults(atlas)), by="cost")


@st.cache_data(show_spinner=False, max_entries=16, hash_funcs=BY_ATLAS)
def space(
    atlas: Atlas, values: pd.Series, chosen: Settings
) -> tuple[Neighbourhood, pd.Series, pd.DataFrame, pd.DataFrame | None]:
    """Return neighbours, Moran's I, local Moran, and Gi* where no value is negative."""
    known = values.dropna()
    place = points(atlas, chosen.level).loc[known.index, ["lon", "lat"]]
    costs = None
    if chosen.neighbours == "cost":
        costs = apart(atlas, tuple(known.index), chosen.level, "cost")
    around = neighbourhood(
        place,
        chosen.neighbours,
        borders=atlas.neighbours(chosen.level),
        islands=chosen.islands,
        near=Nearness(k=chosen.k, distance_km=chosen.distance_km, cost_cny=costs),
    )
    chance: dict[str, Any] = {"permutations": chosen.permutations, "seed": chosen.seed}
    overall = association.moran(values, around, **chance)
    local = association.lisa(values, around, alpha=chosen.alpha, **chance)
    spots = None
    if (known >= 0).all():
        spots = association.getis_ord(values, around, alpha=chosen.alpha, **chance)
    return around, overall, local, spots


@st.cache_data(show_spinner=False, max_entries=32, hash_funcs=BY_ATLAS)
def designated(atlas: Atlas, plans: tuple[str, ...], level: str) -> pd.Series:
    """Return the number of industries designated in each region that the plans govern.

    A region inside the scope of a plan that the plan does not name has 0; others are absent.
    """
    table = portfolio_of(atlas, plans, level, weighted=False).table
    known = tree.places(atlas)
    plan_rows = atlas.table("plans")
    # Without a choice, only what is named anywhere: the national plan governs every region.
    scopes = set(plan_rows.loc[plan_rows["plan_id"].isin(plans), "scope_code"])
    governed = [
        code
        for code, place in known.items()
        if level in place.levels
        and (code in scopes or {place.prefecture_adcode, place.province_adcode} & scopes)
    ]
    counts = (table > 0).sum(axis=1).astype(float)
    return counts.reindex(sorted({*governed, *table.index}), fill_value=0.0).rename("designated")


def count_breaks(counts: pd.Series) -> tuple[float, ...]:
    """Return classes of a count that keep its zeros in a class of their own."""
    positive = counts[counts > 0]
    if positive.empty or len(positive) == len(counts):
        return classes.breaks([counts])
    return (0.0, 0.0, *classes.breaks([positive], classes=4)[1:])
