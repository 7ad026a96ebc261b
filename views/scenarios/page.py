"""Page 情景 Scenarios: edit the atlas on a map, hold up to four side by side, keep it in a project."""

from __future__ import annotations

import streamlit as st

from gis.plans.designations import Selection
from gis.words.catalogue import text
from layers.layout import scenes
from views.frame import bar, header, notice, stage
from views.scenarios import (
    atlas_bar,
    compare_panel,
    edit_panel,
    files_panel,
    project_panel,
    site_drag,
)
from views.state import address, history
from views.state.atlas import the_atlas
from views.state.choice import region_options
from views.state.language import the_language
from views.widgets import handing, map_panel
from views.widgets.computing import kept

VIEWS = ("edit", "compare", "project")


_VIEW = "whatif-view"


def _to_edit() -> None:
    st.session_state[_VIEW] = VIEWS[0]


def page() -> None:
    """Draw the page."""
    lang = the_language()
    if (asked := st.query_params.get("selected")) in region_options():
        # What a link names, until something else is clicked.
        st.session_state.setdefault("selected", asked)
    elif asked:
        notice.stale(asked)
    if history.moved():
        st.session_state["selected"] = asked
        st.session_state.pop(_VIEW, None)
    with bar.filters():
        plan = compare_panel.ask_plan("whatif-plan")
        # The other views have no map to click on.
        shown = st.session_state.get(_VIEW, st.query_params.get("view", VIEWS[0]))
        bar.end(text("whatif.page.hint", lang) if shown == VIEWS[0] else "")
        view = bar.views(_VIEW, VIEWS, lambda code: text(f"whatif.page.{code}", lang), param="view")
    selected = st.session_state.get("selected")
    address.write(selected=selected if selected in region_options() else "")
    if view == "compare":
        compare_panel.show(plan, _to_edit)
        return
    bar.title(text("page.scenarios", lang))
    if view == "project":
        project_panel.show("page")
    else:
        _edit(plan)


def _edit(plan: str | None) -> None:
    lang, atlas = the_language(), the_atlas()
    scene = kept(
        ("whatif-scene", plan, lang),
        lambda: scenes.layout_scene(atlas, Selection(plan=plan), lang=lang, details=False),
    )
    with stage.stage():
        state = {
            **scene.state(), "picked": st.session_state.get("selected"), "drags": site_drag.PREFIX,
        }  # fmt: skip
        _, clicked = map_panel.show(
            stage.beside(state, wide=True), key="whatif-map", height_px=None, clicks=True,
            on_drag=site_drag.take,
        )  # fmt: skip
    stage.sources(scene.sources, state)
    with header.exports():
        handing.button(lambda: scene, key="whatif")
    if clicked:
        st.session_state["scenario-clicked"] = clicked
    with stage.panel(None, wide=True):
        site_drag.say()
        atlas_bar.chooser("page")
        atlas_bar.edits("page")
        site_drag.hint()
        st.divider()
        edit_panel.show("page-edit")
        files_panel.show()


if __name__ == "__main__":  # how Streamlit runs a page; a plain import draws nothing
    page()
