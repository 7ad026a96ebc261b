"""What the page 协作 reads: plans, level, how ties are computed, how far a market reaches."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd
import streamlit as st

from gis import catalog, collaboration
from gis.i18n import name, text
from gis.portfolio import Portfolio
from gis.schema import LEVELS
from gis.settings import Settings
from views import address, prepared, session
from views.choice import plan_names

WAYS = ("distance", "cost")


@dataclass(frozen=True, eq=False)
class Layout:
    """The designations read, as regions × industries.

    Attributes
    ----------
    settings
        The choices.
    portfolio
        Regions × industries, and what could not be placed.
    apart
        How far its regions are from each other, km or yuan per tonne.
    by
        ``distance`` or ``cost``.
    """

    settings: Settings
    portfolio: Portfolio
    apart: pd.DataFrame
    by: str

    def rows(self, table: str) -> pd.DataFrame:
        """Return the rows of a bundled table that belong to the chosen plans."""
        everything = catalog.table(table)
        plans = self.settings.plans
        return everything[everything["plan_id"].isin(plans)] if plans else everything


def begin(lang: str) -> None:
    """Start from the address, else from the plan of the layout page."""
    session.relabel(lang)
    address.read(
        "collaboration", {"plans": plan_names("zh"), "level": LEVELS, "reading": None}, lang
    )
    if "collaboration_begun" in st.session_state:
        return
    st.session_state["collaboration_begun"] = True
    if not session.settings().plans:
        plan = session.layout_plan()
        session.store(plans=() if plan is None else (plan,))


def ask(lang: str) -> Layout:
    """Show the choices in the sidebar and return what is read."""
    plans = plan_names(lang)
    with st.sidebar:
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
        level = session.ask_one(
            "level",
            LEVELS,
            lambda key: st.selectbox(
                text("compared.level", lang),
                LEVELS,
                format_func=lambda code: name("level", code, lang),
                key=key,
            ),
        )
        session.ask_one(
            "projection",
            collaboration.PROJECTIONS,
            lambda key: st.selectbox(
                text("compared.projection", lang),
                collaboration.PROJECTIONS,
                format_func=lambda code: text(f"compared.projection.{code}", lang),
                key=key,
                help=text("compared.projection_help", lang),
            ),
        )
        by = session.ask_one(
            "apart_by",
            WAYS,
            lambda key: st.selectbox(
                text("compared.apart", lang),
                WAYS,
                format_func=lambda code: text(f"compared.apart.{code}", lang),
                key=key,
            ),
        )
        unit = text(f"compared.apart_unit.{by}", lang)
        for field in ("scale_km", "reach_km"):
            session.ask(
                field,
                lambda key, field=field: st.number_input(
                    text(f"compared.{field}", lang, unit=unit),
                    1.0,
                    10_000.0,
                    step=50.0,
                    key=key,
                    help=text(f"compared.{field}_help", lang),
                ),
            )
        session.ask(
            "seed",
            lambda key: st.number_input(text("compared.seed", lang), 0, 2**31 - 1, key=key),
        )
    address.write(level="" if level == Settings().level else level, plans=chosen)
    found = prepared.portfolio_of(tuple(chosen), level, weighted=False)
    with st.spinner(text("compared.apart_wait", lang)):
        apart = prepared.apart(tuple(found.table.index), level, by)
    return Layout(session.settings(), found, apart, by)
