"""What the page 协作 reads: plans, level, how ties are computed, how far a market reaches."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd
import streamlit as st

from gis.clusters import ties
from gis.industries.portfolio import Portfolio
from gis.plans import designations
from gis.report.settings import Settings
from gis.schema import LEVELS
from gis.words.catalogue import text
from views.collaboration import data
from views.frame import bar
from views.state import address, scope, session
from views.state.atlas import the_atlas
from views.state.choice import plan_names
from views.state.language import the_language
from views.widgets import amounts
from views.widgets.amounts import Range

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

    def left_out(self, lang: str) -> list[str]:
        """Return in sentences what could not be placed."""
        return data.left_out(self.portfolio, lang)

    def rows(self, table: str) -> pd.DataFrame:
        """Return the rows of a bundled table that belong to the chosen plans."""
        everything = the_atlas().table(table)
        plans = self.settings.plans
        return everything[everything["plan_id"].isin(plans)] if plans else everything


def begin() -> None:
    """Start from the address, else from the plan of the layout page."""
    session.relabel()
    address.read("collaboration", {"plans": plan_names(), "level": LEVELS, "reading": None})
    if not session.begins("collaboration"):
        return
    given = bool(session.settings().plans)
    scope.begin()
    # A plan of one county names nothing at the level of prefectures.
    if (not given or "plans" in st.query_params) and "level" not in st.query_params:
        session.suggest(level=designations.level_of(the_atlas(), session.settings().plans))


def ask() -> Layout:
    """Show the choices, in the bar of the page, and return what is read."""
    lang = the_language()
    names = plan_names()
    said = bar.chosen(session.live("plans", ()), lambda code: names.get(code, code))
    with bar.chip("plans", text("compared.plans", lang), said):
        chosen = scope.ask_plans()
    level = scope.ask_level()
    with bar.chip("advanced", text("frame.advanced", lang)):
        by = _ask_advanced()
    address.write(level="" if level == Settings().level else level, plans=chosen)
    found = data.portfolio_of(the_atlas(), tuple(chosen), level)
    with st.spinner(text("compared.apart_wait", lang)):
        apart = data.apart(the_atlas(), tuple(found.table.index), by)
    return Layout(session.settings(), found, apart, by)


def _ask_advanced() -> str:
    """Ask how ties are reckoned; return how distance is."""
    lang = the_language()
    session.choose(
        "projection",
        ties.PROJECTIONS,
        text("compared.projection", lang),
        lambda code: text(f"compared.projection.{code}", lang),
        help=text("compared.projection_help", lang),
    )
    by: str = session.choose(
        "apart_by",
        WAYS,
        text("compared.apart", lang),
        lambda code: text(f"compared.apart.{code}", lang),
    )
    unit = text(f"compared.apart_unit.{by}", lang)
    for field in ("scale_km", "reach_km"):
        session.ask(
            field,
            lambda key, field=field: amounts.ask(
                text(f"compared.{field}", lang, unit=unit),
                key,
                Range(1, 10_000),
                help=text(f"compared.{field}_help", lang),
            ),
        )
    session.ask(
        "seed",
        lambda key: st.number_input(text("compared.seed", lang), 0, 2**31 - 1, key=key),
    )
    return by
