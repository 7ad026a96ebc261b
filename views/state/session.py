"""The choices of a session: one :class:`gis.report.settings.Settings` for all pages that compute.

A widget loses its state when its page is left. So every choice is kept here as well, and a widget
starts from it. What a settings file can hold is kept in a ``Settings``; choices that only decide
what is looked at (which section, which column of a map) are kept beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from typing import Any, TypeVar

import streamlit as st

from gis import __version__
from gis.report.settings import Settings
from views.state.atlas import the_atlas
from views.state.choice import DEFAULT_PLAN
from views.state.language import the_language

_SETTINGS, _ASIDE, _PREFIX, _LANGUAGE = "settings", "aside", "set-", "session_language"
_SUGGESTED, _BEGUN = "suggested", "begun"
_FIELDS = frozenset(asdict(Settings()))
T = TypeVar("T")


def settings() -> Settings:
    """Return the choices made so far."""
    found: Settings = st.session_state.setdefault(_SETTINGS, Settings())
    return found


def written() -> Settings:
    """Return the choices as a settings file holds them: peers stand among the regions."""
    peers = kept("with_peers")
    return settings() if peers is None else replace(settings(), regions=peers)


def versions() -> dict[str, str]:
    """Return the versions of tool and data, as a settings file names them."""
    return {"tool": __version__, "data": the_atlas().key[:12]}


def store(**changes: Any) -> None:
    """Keep choices without a widget: fields of the settings, or others beside them."""
    for name, value in changes.items():
        if name in _FIELDS:
            kept = tuple(value) if isinstance(value, list) else value
            st.session_state[_SETTINGS] = replace(settings(), **{name: kept})
        else:
            st.session_state.setdefault(_ASIDE, {})[name] = value


def suggest(**first: Any) -> None:
    """Keep what a page begins with and nobody chose: alone it is no change, it is saved with the first choice made."""
    store(**first)
    suggested = st.session_state.setdefault(_SUGGESTED, {})
    suggested.update({name: kept(name) for name in first if name in _FIELDS})


def is_made(saved: Settings = Settings()) -> bool:  # noqa: B008 (a frozen value)
    """Tell whether somebody chose something since some choices were saved; what pages suggested is none."""
    now, plain = written(), Settings()
    untouched = {
        name: value
        for name, value in st.session_state.get(_SUGGESTED, {}).items()
        if getattr(now, name) == value and getattr(saved, name) == getattr(plain, name)
    }
    return replace(saved, **untouched) != now


def begins(page: str) -> bool:
    """Tell whether a page begins in this session, or again since all choices were replaced."""
    begun: set[str] = st.session_state.setdefault(_BEGUN, set())
    is_first = page not in begun
    begun.add(page)
    return is_first


def begin_anew(name: str) -> None:
    """Put a choice back to what it begins with."""
    if name in _FIELDS:
        store(**{name: getattr(Settings(), name)})
    else:
        st.session_state.get(_ASIDE, {}).pop(name, None)


def kept(name: str, default: Any = None) -> Any:
    """Return a choice; ``default`` where it was never made and is no field of the settings."""
    if name in _FIELDS:
        return getattr(settings(), name)
    return st.session_state.get(_ASIDE, {}).get(name, default)


def live(name: str, default: Any = None) -> Any:
    """Return a choice as its widget has it, for those who ask before the widget is drawn."""
    return st.session_state.get(key(name), kept(name, default))


def forget_widgets() -> None:
    """Let every widget start again from the kept choices, after these were replaced."""
    for key in [key for key in st.session_state if str(key).startswith(_PREFIX)]:
        del st.session_state[key]


def replace_all(chosen: Settings, *, whole: bool = False) -> None:
    """Take over a settings file; one without an own table leaves the user's as it is, unless all of it counts."""
    if not chosen.own_table and not whole:
        own = {name: kept(name) for name in _FIELDS if name.startswith("own_")}
        chosen = replace(chosen, **{k: v for k, v in own.items() if k != "own_weights"})
    st.session_state[_SETTINGS] = chosen
    st.session_state[_ASIDE] = {}
    if whole:
        # What was undone were also the suggestions that were saved with it: pages make them again.
        st.session_state.pop(_SUGGESTED, None)
        st.session_state.pop(_BEGUN, None)
    # Indicators of an own table that is not there yet come back with it.
    store(awaited=chosen.indicators if chosen.own_table else ())
    forget_widgets()


def compare(regions: Sequence[str], level: str | None = None) -> None:
    """Compare other regions, on another level where one is given; their widgets start anew."""
    store(regions=tuple(regions))
    if level is not None:
        store(level=level)
    for name in ("regions", "level"):
        st.session_state.pop(key(name), None)


def added() -> tuple[str, ...]:
    """Return the regions that the user compares; none while they are those that the page 比较 begins with."""
    regions = tuple(settings().regions)
    return () if regions == tuple(kept("first_regions", ())) else regions


def relabel() -> None:
    """Send every choice again where the language changed.

    A browser holds the labels of options, and these are in the other language now.
    """
    lang = the_language()
    if st.session_state.get(_LANGUAGE, lang) != lang:
        for widget_key in [k for k in st.session_state if str(k).startswith(_PREFIX)]:
            st.session_state[widget_key] = st.session_state[widget_key]
    st.session_state[_LANGUAGE] = lang


def layout_plan() -> str | None:
    """Return the plan chosen on the layout page; None for all plans, the default before a visit."""
    choice = st.session_state.get("choice")
    return DEFAULT_PLAN if choice is None else choice.plan


def key(name: str) -> str:
    """Return the key of the widget of a choice."""
    return _PREFIX + name


def ask(name: str, widget: Callable[[str], T], default: Any = None) -> T:
    """Show the widget of a choice, starting from what was kept, and keep its answer.

    Parameters
    ----------
    name
        A field of the settings, or a name of its own.
    widget
        Gets the key and draws the widget.
    default
        Start value of a choice that is no field of the settings.
    """
    widget_key = key(name)
    if widget_key not in st.session_state:
        start = kept(name, default)
        st.session_state[widget_key] = list(start) if isinstance(start, tuple) else start
    # Said at every run: a browser draws what is in a chip only once that is opened.
    st.session_state[widget_key] = st.session_state[widget_key]
    answer = widget(widget_key)
    if answer is None and name in _FIELDS:
        # A button of a row that is pressed again is let go; the choice stays as it was.
        answer = kept(name)
    store(**{name: answer})
    return answer


def ask_one(
    name: str, options: Sequence[Any], widget: Callable[[str], T], default: Any = None
) -> T:
    """Like :func:`ask`, for one of some options: a kept answer that is none of them is dropped."""
    widget_key = key(name)
    start = st.session_state.get(widget_key)
    for other in (kept(name, default), default, next(iter(options), None)):
        start = start if start in options else other
    st.session_state[widget_key] = start
    return ask(name, widget, default)


def choose(
    name: str,
    options: Sequence[Any],
    label: str,
    said: Callable[[Any], str],
    *,
    row: bool = False,
    default: Any = None,
    **more: Any,
) -> Any:
    """Like :func:`ask_one`, with the usual widget: a list of options in words, or a row of buttons.

    Parameters
    ----------
    label, said
        Words over the widget, and those of an option.
    row
        Whether all options stand beside each other.
    more
        Further arguments of the widget.
    """
    widget = st.segmented_control if row else st.selectbox
    return ask_one(
        name,
        options,
        lambda key: widget(label, options, format_func=said, key=key, **more),
        default,
    )


def ask_some(name: str, options: Sequence[Any], widget: Callable[[str], list[T]]) -> list[T]:
    """Like :func:`ask`, for several of some options: what is none of them is dropped."""
    widget_key = key(name)
    start = st.session_state.get(widget_key, kept(name, ()))
    known = set(options)
    st.session_state[widget_key] = [item for item in start if item in known]
    return ask(name, widget)
