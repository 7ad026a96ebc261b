"""Page 企业 Enterprises: a list in, its columns told, counts by region and industry out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import streamlit as st

from gis.enterprises import runs, store
from gis.enterprises.account import Account
from gis.enterprises.lists import repeats
from gis.enterprises.runs import Outcome
from gis.errors import InputTableError
from gis.scenarios import bearing
from gis.schema import DATUMS, LEVELS
from gis.words.catalogue import text
from views.enterprises import (
    account_panel,
    distance_panel,
    points_panel,
    result_panel,
    roles_panel,
    source,
)
from views.enterprises.roles_panel import Question
from views.frame import bar
from views.scenarios import bearing_note
from views.state import address, enterprises
from views.state.atlas import the_atlas
from views.state.language import the_language
from views.widgets import computing, faults

# What is done when the user stops stays; it is kept by so many pieces of a list.
_PIECES = 8
_ASKED = "enterprises-asked"


def page() -> None:
    """Draw the page."""
    lang = the_language()
    bar.title(text("enterprises.title", lang))
    # Of a list itself an address holds nothing: only how it is to be read.
    address.read("enterprises", {"enterprise_level": LEVELS, "enterprise_datum": DATUMS})
    asked_at = bar.filters()
    # Suppliers follow the freight network; counts are those of the list.
    bearing_note.say(bearing.FREIGHT)
    with faults.shown(lang):
        paths = source.ask()
        if not paths:
            enterprises.keep(None)
            st.caption(text("enterprises.intro", lang))
            return
        found = source.found(paths)
        if not found.parts:
            raise InputTableError("error.points_no_rows", path=", ".join(paths))
        rows = sum(part.rows for part in found.parts)
        st.caption(
            text("enterprises.found", lang, files=len({p.path for p in found.parts}), rows=rows)
        )
        question = roles_panel.ask(found, asked_at)
        address.write(enterprise_level=question.task.level, enterprise_datum=question.task.datum)
        print_ = store.fingerprint(the_atlas(), found.parts, question.task)
        if st.button(
            text("enterprises.go", lang),
            type="primary",
            key="enterprises-go",
            on_click=roles_panel.fold,
            args=(found,),
        ):
            # All that were asked: Back to one of them finds its counts again.
            st.session_state.setdefault(_ASKED, set()).add(print_)
            st.session_state.pop("enterprises-handed", None)
        if print_ not in st.session_state.get(_ASKED, ()):
            known = enterprises.counted()
            if known is not None and known.paths != paths:
                # The list that was counted is no longer the one in use.
                enterprises.keep(None)
            return
        enterprises.keep(enterprises.Counted(paths, question.task))
        outcome = _worked(question, print_)
        if outcome is not None:
            _show(outcome, question, print_)


def _show(outcome: Outcome, question: Question, print_: str) -> None:
    account_panel.show(outcome, question.task, question.found)
    if outcome.table.empty:
        st.warning(text("enterprises.nothing", the_language()))
        return
    result_panel.show(outcome, question.task, source.called(question.found))
    codes = []
    if question.task.digits:
        codes = sorted(code for code in outcome.table["industry"].unique() if code)
    st.markdown(f"##### {text('enterprises.points_title', the_language())}")
    points_panel.show(question, print_, codes)
    st.markdown(f"##### {text('enterprises.distances_title', the_language())}")
    distance_panel.show(question, print_, codes)


def _worked(question: Question, print_: str) -> Outcome | None:
    """Return what a list comes to, worked out piece by piece; None where the user stopped it."""
    lang, atlas = the_language(), the_atlas()
    parts = question.found.parts
    numbered = list(enumerate(parts))
    size = -(-len(numbered) // _PIECES)
    pieces = [numbered[i : i + size] for i in range(0, len(numbered), size)]

    def job(piece: list[runs.Numbered]) -> Callable[[computing.Progress], Any]:
        def work(told: computing.Progress) -> list[tuple[int, runs.Result]]:
            made = []
            for result in runs.on_threads(atlas, piece, question.task):
                made.append(result)
                told(len(made) / len(piece))
            return made

        return work

    jobs = [((print_, i), job(piece)) for i, piece in enumerate(pieces)]
    done = computing.worked(
        "enterprises",
        jobs,
        stopped=lambda so_far: text(
            "enterprises.stopped", lang, done=sum(map(len, so_far)), of=len(parts)
        ),
    )
    if len(done) < len(jobs):
        return None
    outcome = runs.summed(atlas, parts, [one for piece in done for one in piece], question.task)
    outcome.account.add(_repeated(print_, question))
    return outcome


@st.cache_resource(show_spinner=False, max_entries=8)
def _repeated(print_: str, _question: Question) -> Account:  # noqa: ARG001  tells the lists apart
    """Return the rows that say an enterprise again, once for a list: no piece of it can tell them."""
    account = Account()
    repeats.note(_question.found.parts, account, _question.task.columns)
    return account


if __name__ == "__main__":  # how Streamlit runs a page; a plain import draws nothing
    page()
