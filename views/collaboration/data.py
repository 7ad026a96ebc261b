"""What the page 协作 shows of the bundled tables, cached by its choices; nothing is measured here."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from gis.atlas import Atlas
from gis.clusters import capacity, knowledge, network
from gis.clusters.chains import Works
from gis.clusters.chance import Tying
from gis.clusters.evidence import Evidence
from gis.clusters.network import ReadNetwork
from gis.industries import portfolio
from gis.industries.portfolio import Portfolio
from gis.plans.designations import industry_said
from gis.report.settings import Settings
from gis.words.catalogue import text
from views.state.atlas import BY_ATLAS, the_atlas
from views.state.language import the_language
from views.widgets import naming

_NAMED = 3
# Left out for what they are, so that no name says more.
_KINDS = ("policy", "negative")


@st.cache_data(show_spinner=False, max_entries=32, hash_funcs=BY_ATLAS)
def portfolio_of(atlas: Atlas, plans: tuple[str, ...], level: str) -> Portfolio:
    """Return regions × industries of the designations of some plans, policies left out."""
    return portfolio.portfolio(
        atlas.table("designations"),
        atlas.regions(),
        level=level,
        plans=plans or None,
        policies=knowledge.policies(atlas),
    )


@st.cache_data(show_spinner=False, max_entries=16, hash_funcs=BY_ATLAS)
def apart(atlas: Atlas, codes: tuple[str, ...], by: str) -> pd.DataFrame:
    """Return how far regions are from each other: great-circle km, or freight cost in yuan/t."""
    return knowledge.apart(atlas, codes, by)


@st.cache_data(show_spinner=False, max_entries=32, hash_funcs=BY_ATLAS)
def holdings(atlas: Atlas, plans: tuple[str, ...], level: str) -> pd.DataFrame:
    """Return who has what: the designations of some plans and the documented minerals."""
    return knowledge.holdings(atlas, portfolio_of(atlas, plans, level).table, level)


@st.cache_data(show_spinner=False, max_entries=32, hash_funcs=BY_ATLAS)
def stated(atlas: Atlas, codes: tuple[str, ...]) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return what plans say that regions have, and what is known of the regions above them."""
    return knowledge.stated(atlas, codes)


@st.cache_data(show_spinner=False, max_entries=32, hash_funcs=BY_ATLAS)
def works(atlas: Atlas, codes: tuple[str, ...], by: str) -> Works:
    """Return which regions have works that run, and for the others which are nearest."""
    return capacity.works_around(atlas, codes, by)


def network_of(
    table: pd.DataFrame, chosen: Settings, weight: str, apart_by: pd.DataFrame
) -> ReadNetwork:
    """Return the network that is chosen, beside chance."""
    return _network(table, apart_by, (chosen.projection, weight, chosen.scale_km), chosen.seed)


@st.cache_data(show_spinner=False, max_entries=32)
def _network(
    table: pd.DataFrame, apart_by: pd.DataFrame, tying: tuple[str, str, float], seed: int
) -> ReadNetwork:
    method, weight, scale = tying
    return network.read(table, Tying(method, weight, apart_by, scale), seed=seed)


@st.cache_data(show_spinner=False, max_entries=32, hash_funcs=BY_ATLAS)
def evidence_of(atlas: Atlas, plans: tuple[str, ...], around_km: float) -> Evidence:
    """Return the readings of the designations of some plans, or of all."""
    return knowledge.readings(atlas, plans, around_km=around_km)


def narrowed(found: Evidence, industries: tuple[str, ...], grades: tuple[str, ...]) -> Evidence:
    """Return the readings of some industries and grades; all where none are given."""
    rows = found.designations
    keep = pd.Series(True, index=rows.index)
    if industries:
        keep &= rows["industry_id"].isin(industries)
    if grades:
        keep &= rows["grade"].isin(grades)
    rows = rows[keep].reset_index(drop=True)
    items = found.items[found.items["designation_id"].isin(rows["designation_id"])]
    return Evidence(rows, items.reset_index(drop=True), found.left_out, found.latest)


@st.cache_data(show_spinner=False, max_entries=32, hash_funcs=BY_ATLAS)
def undesignated(atlas: Atlas, plans: tuple[str, ...], level: str) -> Evidence:
    """Return regions that look fit without being designated, by some plans or by each."""
    return knowledge.undesignated(atlas, plans, level=level)


def narrowed_fit(fit: Evidence, industries: tuple[str, ...]) -> Evidence:
    """Return the fit regions of some industries; all where none are given."""
    rows = fit.designations
    if not industries:
        return fit
    return Evidence(rows[rows["industry_id"].isin(industries)].reset_index(drop=True), fit.items)


def left_out(found: Portfolio, lang: str) -> list[str]:
    """Return what could not be placed in a table: how many, why, and the first of them by name."""
    said = []
    for reason, rows in found.left_out.groupby("reason", sort=False):
        about = {"count": len(rows), "reason": text(f"left_out.{reason}", lang)}
        if reason in _KINDS:
            said.append(text("compared.left_out_policy", lang, **about))
            continue
        named = text("map.clauses", lang).join(_named(rows))
        said.append(text("compared.left_out_named", lang, **about, named=named))
    return said


def _named(rows: pd.DataFrame) -> list[str]:
    """Return the first rows as place, industry and locator; a last entry stands for the rest."""
    lang = the_language()
    named = [
        text(
            "compared.left_out_row",
            lang,
            place=naming.told(
                str(row["place"] if isinstance(row["place"], str) else row["region_name"])
            ),
            industry=industry_said(the_atlas(), row["industry"], row["industry_id"], lang),
            locator=row["locator"],
        )
        for row in rows.head(_NAMED).to_dict("records")
    ]
    return [*named, text("compared.left_out_more", lang)] if len(rows) > _NAMED else named
