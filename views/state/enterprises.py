"""The list of enterprises of a session: what the maps show of it beside the plans, and how it is read."""

from __future__ import annotations

from typing import NamedTuple

import streamlit as st

from gis.enterprises.assign import Task
from gis.enterprises.density import Spread

_SHOWN, _COUNTED = "enterprises-shown", "enterprises-counted"


class Counted(NamedTuple):
    """A list that was counted on the page 企业: its files, and how they are read."""

    paths: tuple[str, ...]
    task: Task


def counted() -> Counted | None:
    """Return the list that other pages may ask of; None where none was counted."""
    found: Counted | None = st.session_state.get(_COUNTED)
    return found


def keep(found: Counted | None) -> None:
    """Let other pages ask of a list, or of none."""
    st.session_state[_COUNTED] = found


def shown() -> Spread | None:
    """Return what is shown; None for nothing."""
    found: Spread | None = st.session_state.get(_SHOWN)
    return found


def show(spread: Spread | None) -> None:
    """Show a list on the maps, or none."""
    st.session_state[_SHOWN] = spread
