"""The scenarios of a session: which there are, which is in use, and the way back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import streamlit as st

from gis.errors import SettingError
from gis.scenarios.scenario import Edit, Scenario
from gis.words.catalogue import text
from views.state import atlas
from views.state.language import the_language

_KEY, _PAST, _FUTURE = "scenarios", "scenarios_past", "scenarios_future"
_MOST_STEPS = 100


@dataclass(frozen=True)
class Held:
    """The scenarios of a session by title, and the title of the one in use, empty for none."""

    scenarios: Mapping[str, Scenario] = field(default_factory=dict)
    in_use: str = ""


def held() -> Held:
    """Return the scenarios of this session."""
    found: Held = st.session_state.get(_KEY) or Held()
    if found.in_use and atlas.edits() is None:
        # Put out of use by a change of the base.
        found = replace(found, in_use="")
        st.session_state[_KEY] = found
    return found


def current() -> Scenario | None:
    """Return the scenario in use, None for the atlas as it is."""
    return held().scenarios.get(held().in_use)


def take(new: Held) -> None:
    """Let the session hold other scenarios; the way back is kept.

    Raises
    ------
    AtlasError
        If the one in use does not fit the atlas; nothing changes then.
    """
    before = held()
    if new == before:
        return
    atlas.edit(new.scenarios.get(new.in_use))
    st.session_state[_KEY] = new
    past: list[Held] = st.session_state.setdefault(_PAST, [])
    past.append(before)
    del past[:-_MOST_STEPS]
    st.session_state[_FUTURE] = []


def begin(new: Held) -> None:
    """Hold scenarios from elsewhere, as those of a project, without a way back to those before.

    Raises
    ------
    AtlasError
        As for :func:`take`.
    """
    atlas.edit(new.scenarios.get(new.in_use))
    st.session_state[_KEY] = new
    st.session_state[_PAST], st.session_state[_FUTURE] = [], []


def use(title: str) -> None:
    """Use the scenario of a title, or none for an empty one."""
    take(replace(held(), in_use=title))


def put(scenario: Scenario, *, instead_of: str = "") -> None:
    """Hold a scenario and use it; one of its title, or ``instead_of``, gives way."""
    now = held()
    kept = {t: s for t, s in now.scenarios.items() if t != instead_of}
    take(Held({**kept, scenario.title: scenario}, scenario.title))


def drop(title: str) -> None:
    """Let a scenario go."""
    now = held()
    kept = {t: s for t, s in now.scenarios.items() if t != title}
    take(Held(kept, "" if now.in_use == title else now.in_use))


def new_title() -> str:
    """Return a title that no scenario of the session has."""
    lang, number = the_language(), 1
    while (title := text("scenario.page.untitled", lang, number=number)) in held().scenarios:
        number += 1
    return title


def add(*made: Edit) -> None:
    """Add edits to the scenario in use, as one step; where there is none, a new one is made and used."""
    now = current() or Scenario(new_title(), ())
    for one in made:
        if one in now.edits:
            raise SettingError("error.scenario_twice", edit=one.term())
    put(replace(now, edits=(*now.edits, *made)))


def remove(number: int) -> None:
    """Take an edit out of the scenario in use, by its position."""
    now = current()
    if now is not None:
        put(replace(now, edits=(*now.edits[:number], *now.edits[number + 1 :])))


def can_undo() -> bool:
    """Tell whether there is a step to take back."""
    return bool(st.session_state.get(_PAST))


def can_redo() -> bool:
    """Tell whether there is a step to make anew."""
    return bool(st.session_state.get(_FUTURE))


def undo() -> None:
    """Take the last step back."""
    _step(_PAST, _FUTURE)


def redo() -> None:
    """Make the step anew that was taken back last."""
    _step(_FUTURE, _PAST)


def _step(source: str, target: str) -> None:
    steps: list[Held] = st.session_state.get(source, [])
    if not steps:
        return
    wanted, before = steps[-1], held()
    atlas.edit(wanted.scenarios.get(wanted.in_use))
    steps.pop()
    st.session_state.setdefault(target, []).append(before)
    st.session_state[_KEY] = wanted
