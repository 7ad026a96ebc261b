"""The question of the page 选址 in its address, and kept while another page is open."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

import streamlit as st

from gis.schema import COUNTRY_CODE
from gis.siting.models import MODELS
from gis.siting.question import WEIGHTS
from views.frame import notice
from views.state import address, history

_KEPT, _READ = "siting_kept", "siting_link_read"


@dataclass(frozen=True)
class _Choice:
    """A widget of the question: its default, how the address says it, and what is possible (None: any)."""

    default: Any
    read: Callable[[str], Any] = str
    known: Collection[Any] | None = None


def _between(low: float, high: float, kind: type = int) -> Callable[[str], Any]:
    def read(said: str) -> Any:
        value = kind(said)
        if not low <= value <= high:
            raise ValueError(said)
        return value

    return read


# By the name in the address; the key of the widget is ``siting-`` and that name.
_CHOICES: dict[str, _Choice] = {
    "industry": _Choice(""),
    "within": _Choice("", lambda said: "" if said == COUNTRY_CODE else said),
    "count": _Choice(2, _between(0, 60)),
    "model": _Choice(MODELS[0], known=MODELS),
    "by": _Choice("cost", known=("cost", "time", "co2e")),
    "limit": _Choice(60.0, _between(0.1, 1e6, float)),
    "candidates": _Choice("prefecture", known=("prefecture", "county", "zone", "own")),
    "stands": _Choice("plan", known=("plan", "plants", "none")),
    "weights": _Choice("population", known=(*WEIGHTS, "own")),
    "demand": _Choice("county", known=("county", "prefecture")),
    "exclude": _Choice([], lambda said: [code for code in said.split(",") if code]),
    "answers": _Choice(5, _between(1, 20)),
    "differ": _Choice(0, _between(0, 60)),
    "seconds": _Choice(60, _between(1, 600)),
    "gap": _Choice(0.0, _between(0, 0.5, float)),
    "pareto": _Choice(False, lambda said: said == "1"),
}  # fmt: skip
# Empty until the page knows what they may be: :mod:`views.siting.choice` finds their start.
_LATER = ("industry", "within")


def begin(industries: Collection[str], regions: Collection[str]) -> None:
    """Give every widget of the question its state: as it stands, as it was left, or as the address says.

    A widget in a chip that is closed would lose its state otherwise.

    Parameters
    ----------
    industries, regions
        What may be asked for.
    """
    kept: dict[str, Any] = st.session_state.setdefault(_KEPT, {})
    if _READ not in st.session_state or history.moved():
        st.session_state[_READ] = True
        if history.moved():
            # What an address leaves out stands as it begins.
            kept.clear()
            for name in _CHOICES:
                st.session_state.pop(f"siting-{name}", None)
        kept |= _asked({"industry": industries, "within": ["", *regions], "exclude": regions})
    for name, choice in _CHOICES.items():
        key = f"siting-{name}"
        if name in _LATER and key not in st.session_state and name not in kept:
            continue
        st.session_state[key] = st.session_state.get(key, kept.get(name, choice.default))


def _asked(known: dict[str, Collection[str]]) -> dict[str, Any]:
    """Return what the address says and can be; what cannot be is said."""
    found: dict[str, Any] = {}
    for name, choice in _CHOICES.items():
        said = st.query_params.get(name, "")
        if not said:
            continue
        try:
            value = choice.read(said)
            legal = known.get(name, choice.known)
            each = value if isinstance(value, list) else [value]
            good = legal is None or all(one in legal for one in each)
        except ValueError:
            good = False
        if good:
            found[name] = value
        else:
            notice.stale(f"{name}={said}")
    return found


def end(start: dict[str, str]) -> None:
    """Keep the question as its widgets stand, and write what is not the default into the address.

    Parameters
    ----------
    start
        Where industry and area begin on this page, which the address need not say.
    """
    now = {
        name: st.session_state[f"siting-{name}"]
        for name in _CHOICES if f"siting-{name}" in st.session_state
    }  # fmt: skip
    st.session_state[_KEPT] = now
    address.write(
        **{
            name: "" if value == start.get(name, choice.default) else _said(value) or COUNTRY_CODE
            for name, choice in _CHOICES.items()
            if (value := now.get(name, choice.default)) is not None
        }
    )


def _said(value: Any) -> str:
    if isinstance(value, bool):
        return "1"
    if isinstance(value, list):
        return ",".join(value)
    return f"{value:g}" if isinstance(value, float) else str(value)
