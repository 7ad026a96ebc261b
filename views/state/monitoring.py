"""The figures that a session entered against the targets of plans."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from gis.plans import actuals
from gis.plans.actuals import Entry

_KEY = "monitor-history-"


def history(plan: str) -> tuple[Entry, ...]:
    """Return what was entered for a plan, the oldest first."""
    found: tuple[Entry, ...] = st.session_state.get(f"{_KEY}{plan}", ())
    return found


def histories() -> dict[str, tuple[Entry, ...]]:
    """Return the history of every plan for which something was entered."""
    plans = sorted(
        str(key).removeprefix(_KEY) for key in st.session_state if str(key).startswith(_KEY)
    )
    return {plan: found for plan in plans if (found := history(plan))}


def forget(but: Iterable[str]) -> None:
    """Let go of the histories of all plans but some."""
    for plan in histories().keys() - set(but):
        del st.session_state[f"{_KEY}{plan}"]


def take(plan: str, entries: Iterable[Entry], *, replacing: bool = False) -> None:
    """Put a history in place: before what the session has more, or instead of it."""
    mine = () if replacing else history(plan)
    st.session_state[f"{_KEY}{plan}"] = actuals.added(tuple(entries), mine)
