"""Page 情景 Scenarios: edit the atlas on a map, hold up to four side by side, keep it in a project."""

from __future__ import annotations

import streamlit as st

from gis.plans.designations import Selection
from gis.words.catalogue import text
from layers.escape import markdown_text
from layers.layout import scenes
from views.scenarios import bar, compare_panel, edit_panel, files_panel, project_panel
from views.state import scenarios
from views.state.atlas import the_atlas
from views.state.language import the_language
from views.widgets import map_panel
from views.widgets.computing import kept

TABS = ("edit", "compare", "project")


def page() -> None:
    """Draw the page."""
    lang = the_language()
    labels = [text(f"whatif.page.{tab}", lang) for tab in TABS]
    edit, compare, project = st.tabs(labels, key=f"whatif-tabs-{lang}", on_change="rerun")
    if edit.open:
        with edit:
            _edit()
    elif compare.open:
        with compare:
            compare_panel.show()
    elif project.open:
        with project:
            project_panel.show("page")


def _edit() -> None:
    lang = the_language()
    left, right = st.columns([1, 2.1], gap="medium")
    with left:
        bar.chooser("page")
        bar.edits("page")
        with st.container(border=True):
            edit_panel.show("page-edit")
        files_panel.show()
    with right:
        plan = compare_panel.ask_plan("whatif-plan")
        atlas = the_atlas()
        scene = kept(
            ("whatif-scene", plan, lang),
            lambda: scenes.layout_scene(atlas, Selection(plan=plan), lang=lang, details=False),
        )
        now = scenarios.current()
        title = text("whatif.as_is", lang) if now is None else now.title
        st.markdown(f"**{markdown_text(title)}**")
        _, clicked = map_panel.show(
            {**scene.state(), "picked": st.session_state.get("selected")},
            key="whatif-map", height_px=600, clicks=True,
        )  # fmt: skip
        if clicked and st.session_state.get("scenario-clicked") != clicked:
            st.session_state["scenario-clicked"] = clicked
            st.rerun()
        st.caption(markdown_text(scene.sources))


if __name__ == "__main__":  # how Streamlit runs a page; a plain import draws nothing
    page()
