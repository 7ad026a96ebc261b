"""Work that may take long: how far it is, a stop, and answers that all sessions share.

A job is worked out once for all sessions and kept by its question. While it runs the page shows
how far it is and a button that stops it; what is done so far stays, and the page says that it is
not the whole.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from threading import Lock
from typing import Any

import streamlit as st

from gis.words.catalogue import text
from layers.escape import markdown_text
from views.state.atlas import the_atlas
from views.state.language import the_language

Progress = Callable[[float], None]
# What is asked, and the work that answers it: told how to report the share done.
Job = tuple[Hashable, Callable[[Progress], Any]]

_ENTRIES = 256
# Shorter work shows nothing: a bar that flashes disturbs more than it tells.
_QUIET_SECONDS = 0.3


class _Answers:
    """The answers of late, the least recently used forgotten first."""

    def __init__(self) -> None:
        self._known: OrderedDict[Hashable, Any] = OrderedDict()
        self._lock = Lock()

    def get(self, question: Hashable) -> tuple[bool, Any]:
        """Return whether the answer is known, and the answer."""
        with self._lock:
            if question not in self._known:
                return False, None
            self._known.move_to_end(question)
            return True, self._known[question]

    def put(self, question: Hashable, answer: Any) -> None:
        """Keep an answer."""
        with self._lock:
            self._known[question] = answer
            while len(self._known) > _ENTRIES:
                self._known.popitem(last=False)


@st.cache_resource(show_spinner=False)
def _answers() -> _Answers:
    return _Answers()


def kept(question: Hashable, make: Callable[[], Any]) -> Any:
    """Return the answer to a question, made at the first time; whoever gets it must not change it."""
    asked = (*the_atlas().identity, question)
    known, answer = _answers().get(asked)
    if not known:
        answer = make()
        _answers().put(asked, answer)
    return answer


def worked(name: str, jobs: Sequence[Job], *, stopped: Callable[[list[Any]], str]) -> list[Any]:
    """Return the answers to some jobs in order; fewer where the user stopped the work.

    Parameters
    ----------
    name
        What the work is called in the keys of its widgets: one for each place of the page.
    jobs
        Questions and how to answer them; a question that was answered before costs nothing.
    stopped
        The sentence of a stop, given the answers that are there: it must say that they are not
        the whole.
    """
    lang = the_language()
    atlas = the_atlas().identity
    asked = (atlas, *(question for question, _ in jobs))
    is_stopped = st.session_state.get(_key(name)) == asked
    done: list[Any] = []
    bar = _Bar(name, asked, lang)
    for question, work in jobs:
        known, answer = _answers().get((atlas, name, question))
        if not known:
            if is_stopped:
                break
            share = len(done) / len(jobs)
            answer = work(lambda part, share=share: bar.show(share + part / len(jobs)))
            _answers().put((atlas, name, question), answer)
        done.append(answer)
    bar.clear()
    if len(done) < len(jobs):
        label = text("logistics.go_on" if done else "logistics.again", lang)
        note = bar.beside(label, f"{name}-go-on", _go_on, name)
        note.warning(markdown_text(stopped(done)))
    return done


class _Bar:
    """The bar of some work and the button that stops it; they appear when the work takes long."""

    def __init__(self, name: str, asked: tuple[Hashable, ...], lang: str) -> None:
        self._name, self._asked, self._lang = name, asked, lang
        self._since = time.monotonic()
        self._place = st.empty()
        self._bar: Any = None

    def show(self, share: float) -> None:
        """Show the share done; what the user asked meanwhile ends the work here."""
        if self._bar is None:
            if time.monotonic() - self._since < _QUIET_SECONDS:
                return
            label = text("logistics.stop", self._lang)
            left = self.beside(label, f"{self._name}-stop", _stop, self._name, self._asked)
            self._bar = left.progress(0.0)
        words = text("logistics.progress", self._lang, share=share)
        self._bar.progress(min(1.0, max(0.0, share)), text=words)

    def beside(self, label: str, key: str, act: Callable[..., None], *args: Any) -> Any:
        """Show a button in the bar's place, and return the room beside it."""
        line = self._place.container(horizontal=True, vertical_alignment="center")
        room = line.container(width="stretch")
        line.button(label, key=key, on_click=act, args=args, width="content")
        return room

    def clear(self) -> None:
        """Take the bar away."""
        self._place.empty()


def _key(name: str) -> str:
    return f"{name}-stopped"


def _stop(name: str, asked: tuple[Hashable, ...]) -> None:
    st.session_state[_key(name)] = asked


def _go_on(name: str) -> None:
    st.session_state.pop(_key(name), None)
