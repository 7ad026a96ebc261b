"""The points of a list on the maps: all, or those of one industry."""

from __future__ import annotations

import streamlit as st

from gis.enterprises import density, places
from gis.enterprises.assign import Task
from gis.enterprises.lists.headings import name_of
from gis.enterprises.places import Places, Wanted
from gis.words.catalogue import text
from layers.escape import markdown_text as plain
from views.enterprises import naming
from views.enterprises.roles_panel import Question
from views.state import enterprises, session
from views.state.atlas import the_atlas
from views.state.language import the_language
from views.widgets import computing


def ask_industry(choice: str, label: str, codes: list[str], task: Task) -> str:
    """Ask for an industry of a list; "" is all of them."""
    lang = the_language()
    chosen: str = session.choose(
        choice,
        ("", *codes),
        text(label, lang),
        lambda code: naming.label(code, task) if code else text("enterprises.all_industries", lang),
    )
    return chosen


def show(question: Question, print_: str, codes: list[str]) -> None:
    """Show the way to the maps, or why there is none."""
    lang = the_language()
    if not question.task.columns.is_placed:
        st.caption(text("enterprises.no_points", lang))
        return
    industry = (
        ask_industry("enterprise_shown", "enterprises.points_of", codes, question.task)
        if codes
        else ""
    )
    left, right = st.columns(2)
    wanted = (print_, industry)
    if left.button(
        text("enterprises.to_layout", lang),
        key="enterprises-to-layout",
        icon=":material/map:",
        width="stretch",
    ):
        st.session_state["enterprises-points"] = wanted
    if right.button(
        text("enterprises.off_layout", lang),
        key="enterprises-off-layout",
        disabled=enterprises.shown() is None and st.session_state.get("enterprises-points") is None,
        width="stretch",
    ):
        st.session_state["enterprises-points"] = None
        enterprises.show(None)
    if st.session_state.get("enterprises-points") != wanted:
        return
    found = gathered(question, print_, industry)
    if found is None:
        return
    label = naming.label(industry, question.task) if industry else ""
    title = text("enterprises.layer", lang) + (f" · {label}" if label else "")
    enterprises.show(density.spread(found, title))
    key = "enterprises.shown_sample" if found.is_sampled else "enterprises.shown"
    st.success(
        plain(text(key, lang, count=found.count, shown=len(found.sample))), icon=":material/check:"
    )
    if found.unplaced:
        st.caption(text("enterprises.not_shown", lang, count=found.unplaced))


def gathered(
    question: Question, print_: str, industry: str, most: int = places.MOST_POINTS
) -> Places | None:
    """Return the points of an industry, or all; None where the user stopped the work."""
    task = question.task
    name = name_of(task.columns.heads)
    wanted = Wanted(task.columns, task.datum, industry, most, task.coding, name)
    done = computing.worked(
        f"enterprise-points-{industry}",
        [
            (
                (print_, industry, most),
                lambda told: places.gathered(the_atlas(), question.found.parts, wanted, told),
            )
        ],
        stopped=lambda _: text("enterprises.points_stopped", the_language()),
    )
    return done[0] if done else None
