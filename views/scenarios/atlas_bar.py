"""The atlas in use, in the header of every page: as it is or edited by a scenario, and its project.

One button that says it, and behind it what a planner does with it: switch, edit, take back, save.
"""

from __future__ import annotations

import streamlit as st

from gis.errors import AtlasError
from gis.scenarios import bearing
from gis.scenarios.wording import edit_said
from gis.words.catalogue import text
from layers.escape import markdown_text
from views.frame import notice
from views.scenarios import edit_panel, linked, project_panel
from views.state import projects, scenarios
from views.state.atlas import base_atlas, fault, the_atlas
from views.state.language import the_language
from views.widgets import faults

_MANY, _LONG_PX = 6, 240
_SAID, _TOLD = "bar-said", "bar-told"


def show() -> None:
    """Show the button; what it opens is drawn only while it is open."""
    lang = the_language()
    changed = projects.follow()
    missing = linked.follow()
    with st.container(key="atlas-in-use", width="content"):
        if st.button(
            _label(lang), key="atlas-open", icon=":material/layers:",
            type="primary" if the_atlas().scenarios else "tertiary",
        ):  # fmt: skip
            _drawer()
    for line in changed:
        notice.tell("frame.said", anywhere=True, words=line)
    if (reason := fault()) is not None:
        notice.tell("whatif.put_out", anywhere=True, reason=reason.message(lang))
    if missing and not st.session_state.get(_TOLD):
        # Once is enough for a page that is drawn at every click.
        notice.tell("whatif.link_missing", anywhere=True, code=missing)
        st.session_state[_TOLD] = True


def _label(lang: str) -> str:
    """Return which atlas is in use, in one line."""
    now = scenarios.current()
    if now is None:
        shown = text("whatif.as_is", lang)
    else:
        shown = text("whatif.in_use", lang, title=now.title, count=len(now.edits))
        if not the_atlas().scenarios:
            shown += text("whatif.changes_nothing", lang)
    project = projects.opened()
    if project is not None:
        shown += text("whatif.in_project", lang, name=project.name)
    return markdown_text(shown)


def _drawer() -> None:
    lang = the_language()

    @st.dialog(text("whatif.drawer", lang), position="right", width="small")
    def opened() -> None:
        view = st.segmented_control(
            text("frame.views", lang), ("scenario", "project"), key="atlas-drawer", default="scenario",
            format_func=lambda code: text(f"whatif.tab.{code}", lang), required=True,
            label_visibility="collapsed",
        )  # fmt: skip
        if view == "project":
            project_panel.show("bar")
            return
        chooser("bar")
        edits("bar")
        st.divider()
        edit_panel.show("bar-edit")

    opened()


def chooser(key: str) -> None:
    """Show which scenario is in use, undo and redo."""
    lang, held = the_language(), scenarios.held()
    titles = ["", *held.scenarios]
    pick_key = f"{key}-pick"
    st.session_state[pick_key] = held.in_use
    with st.container(horizontal=True, vertical_alignment="bottom", wrap=False):
        st.selectbox(
            text("whatif.atlas", lang), titles, key=pick_key,
            format_func=lambda title: title or text("whatif.as_is", lang),
            on_change=_picked, args=(pick_key,),
        )  # fmt: skip
        if st.button(
            "", icon=":material/undo:", key=f"{key}-undo", help=text("whatif.undo", lang),
            disabled=not scenarios.can_undo(),
        ):  # fmt: skip
            _try(scenarios.undo)
        if st.button(
            "", icon=":material/redo:", key=f"{key}-redo", help=text("whatif.redo", lang),
            disabled=not scenarios.can_redo(),
        ):  # fmt: skip
            _try(scenarios.redo)
    if _SAID in st.session_state:
        st.error(markdown_text(faults.words(st.session_state.pop(_SAID), lang)))


def _picked(key: str) -> None:
    """Take over the scenario that was chosen; the whole page follows."""
    try:
        scenarios.use(st.session_state[key] or "")
    except AtlasError as reason:
        st.session_state[_SAID] = reason
    else:
        st.session_state["bar-again"] = True


def _try(step: object) -> None:
    try:
        step()  # type: ignore[operator]
    except AtlasError as reason:
        st.session_state[_SAID] = reason
    st.rerun()


def edits(key: str) -> None:
    """List the edits of the scenario in use; each can be taken out."""
    lang, now = the_language(), scenarios.current()
    # A change of the chooser runs this part alone; the page must follow.
    if st.session_state.pop("bar-again", False):
        st.rerun()
    if now is None:
        st.caption(text("whatif.none", lang))
        return
    if linked.code():
        st.caption(text("whatif.link_code", lang, code=linked.code()))
    for line in bearing.longer(the_atlas(), bearing.FREIGHT, lang):
        st.caption(f":material/info: {markdown_text(line)}")
    # A long list has a room of its own: the form below stays in reach.
    with st.container(
        height=_LONG_PX if len(now.edits) > _MANY else "content", border=False, gap="xxsmall"
    ):
        for number, edit in enumerate(now.edits):
            with st.container(horizontal=True, vertical_alignment="center", wrap=False):
                st.markdown("• " + markdown_text(edit_said(base_atlas(), edit, lang)))
                if st.button(
                    "", icon=":material/close:", key=f"{key}-out-{number}", type="tertiary",
                    help=text("whatif.take_out", lang),
                ):  # fmt: skip
                    _try(lambda number=number: scenarios.remove(number))
