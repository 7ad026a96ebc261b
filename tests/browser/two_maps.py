"""A page with three maps, the last in a closed tab: what tests/browser/test_maps.py looks at."""

from __future__ import annotations

import streamlit as st

from layers.layer import AtlasLayer
from layers.scene import Scene
from views.widgets import map_panel

COLOURS = {"left": "#2a6aa8", "right": "#a8652a", "tab": "#2d6e62"}


def _state(key: str, code: str) -> dict[str, object]:
    fill = {"fills": {code: {"stripes": [COLOURS[key]], "wide": False}}, "notes": {}}
    state = Scene(layers=(AtlasLayer("fill", "fill", fill),)).state()
    return {**state, "picked": st.session_state.get("selected")}


def page() -> None:
    """Draw three maps and say what the session knows."""
    st.set_page_config(layout="wide")
    left, right = st.columns(2)
    with left:
        picked, _ = map_panel.show(_state("left", "510100"), key="left", height_px=300)
    with right:
        map_panel.show(
            _state("right", "420100"),
            key="right",
            height_px=st.session_state.get("height", 360),
            clicks=True,
            on_pick=lambda found: st.session_state.update(mine=found),
        )
    words, maps = st.tabs(["words", "maps"])
    with words:
        st.button("taller", on_click=lambda: st.session_state.update(height=420))
        state = st.session_state
        st.markdown(f"selected {state.get('selected')}, mine {state.get('mine')}, now {picked}.")
    with maps:
        map_panel.show(_state("tab", "310000"), key="tab")


if __name__ == "__main__":
    page()
