"""Faults of input or data become one clear sentence on the page, and so does a bug; each with a button."""

from __future__ import annotations

import logging
import re
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import streamlit as st

from gis.errors import AtlasError
from gis.words.catalogue import text
from layers.escape import markdown_text
from views.state.language import the_language

# What is a bug of the program: said in one sentence, and logged whole. Tests want to see it.
BUGS: tuple[type[Exception], ...] = (Exception,)
_SAID = "faults-said"
# Where a session keeps what was sent to it: a reader knows the file by its own name.
_KEPT = re.compile(re.escape(tempfile.gettempdir()) + r"[/\\]cluster-atlas-[^/\\]+[/\\](?:[0-9a-f]{16}[/\\])?")
# The key of a button's words, and what it does before the page is drawn again.
Remedy = tuple[str, Callable[[], object]]


def begin() -> None:
    """Begin a run: nothing is at fault yet."""
    st.session_state[_SAID] = 0


def say(words: str, remedy: Remedy | None = None) -> None:
    """Show what is at fault, and one button: what mends it, or else another try."""
    number = st.session_state[_SAID] = st.session_state.get(_SAID, 0) + 1
    label, act = remedy or ("frame.retry", None)
    st.error(markdown_text(words))
    st.button(text(label, the_language()), key=f"retry-{number}", on_click=act)


@contextmanager
def shown(lang: str, remedy: Remedy | None = None) -> Iterator[None]:
    """Show an :class:`AtlasError` raised inside as a message in the page's language, with what mends it."""
    try:
        yield
    except AtlasError as fault:
        say(_KEPT.sub("", fault.message(lang)), remedy)


@contextmanager
def told(lang: str) -> Iterator[None]:
    """Show any other exception raised inside as a sentence: the frame of the page stays in use."""
    try:
        yield
    except BUGS as bug:
        logging.getLogger(__name__).exception("a page was not made")
        say(text("frame.broken", lang, kind=type(bug).__name__))
