"""Which plans and which level a page reads: widgets that several pages show."""

from __future__ import annotations

import streamlit as st

from gis.schema import LEVELS
from gis.words.catalogue import name, text
from views.state import session
from views.state.choice import plan_names
from views.state.language import the_language


def begin() -> None:
    """Start from the plan of the layout page where no plan was chosen yet."""
    if not session.settings().plans:
        plan = session.layout_plan()
        session.suggest(plans=() if plan is None else (plan,))


def ask_plans() -> list[str]:
    """Ask which plans are read; none are all."""
    lang = the_language()
    plans = plan_names()
    return session.ask_some(
        "plans",
        list(plans),
        lambda key: st.multiselect(
            text("compared.plans", lang),
            list(plans),
            format_func=lambda code: plans[code],
            key=key,
            placeholder=text("filter.all", lang),
            select_all=False,
        ),
    )


def ask_level() -> str:
    """Ask for the level of the regions."""
    lang = the_language()
    return session.choose(
        "level",
        LEVELS,
        text("compared.level", lang),
        lambda code: name("level", code, lang),
    )
