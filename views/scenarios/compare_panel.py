"""Up to four atlases side by side: maps that move together, differences as map, table and words."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import streamlit as st

from gis.atlas import Atlas
from gis.errors import AtlasError
from gis.plans.designations import Selection
from gis.report import scenarios as report
from gis.scenarios import comparison
from gis.scenarios.comparison import Compared, Side
from gis.scenarios.effects import apply
from gis.words.catalogue import text
from layers.comparison import Shown, to_bytes
from layers.escape import markdown_text
from layers.layout import scenes
from layers.own import dressed
from layers.scene import Scene
from views.frame import bar, header, notice
from views.state import address, history, scenarios
from views.state.atlas import BY_ATLAS, base_atlas
from views.state.choice import ALL, DEFAULT_PLAN, plan_names
from views.state.language import the_language
from views.widgets import grid, map_panel
from views.widgets.downloads import button

_BASE = ""
# Two maps beside each other; of four, two rows stand in one window.
_HEIGHT_PX, _LOW_PX = 420, 278


def show(plan: str | None, to_edit: Callable[[], None]) -> None:
    """Show the panel for the layout of a plan, or of all for None; ``to_edit`` opens where scenarios begin."""
    lang = the_language()
    held = scenarios.held().scenarios
    titles = [_BASE, *held]
    if "whatif-sides" not in st.session_state:
        st.session_state["whatif-sides"] = titles[: comparison.MOST]
    st.session_state["whatif-sides"] = [t for t in st.session_state["whatif-sides"] if t in titles]
    name, choice = st.columns([1, 9], vertical_alignment="center")
    with name:
        bar.title(text("page.scenarios", lang))
    chosen = choice.multiselect(
        text("whatif.sides", lang), titles, key="whatif-sides", max_selections=comparison.MOST,
        format_func=lambda title: title or text("whatif.as_is", lang),
        select_all=False, label_visibility="collapsed", placeholder=text("whatif.sides", lang),
    )  # fmt: skip
    if len(chosen) < 2:
        st.info(text("whatif.two", lang))
        st.button(text("whatif.to_edit", lang), key="whatif-to-edit", on_click=to_edit)
        return
    sides = _sides(chosen)
    if len(sides) < 2:
        return
    maps = [(side.atlas, _scene(side.atlas, plan, side.title, lang)) for side in sides]
    height_px = _HEIGHT_PX if len(maps) == 2 else _LOW_PX
    for start in range(0, len(maps), 2):
        for column, number in zip(
            st.columns(2), range(start, min(start + 2, len(maps))), strict=False
        ):
            with column:
                _map(maps[number], f"whatif-side-{number}", height_px, is_base=number == 0)
    found = _compared(tuple(side.title for side in sides), tuple(side.atlas for side in sides))
    used = {side.title: held[side.title] for side in found.sides if side.title in held}
    shown = Shown(found, plan, used, lang)
    _difference(shown, height_px)
    figures_, words = st.columns([1.3, 1])
    with figures_:
        st.markdown(f"**{text('compare.sheet.scenario_figures', lang)}**")
        if plan is not None:
            st.caption(text("whatif.figures_of_all", lang))
        table = report.indicators(found, lang)
        grid.read(table, numbers=list(table)[1:])
        for line in report.notes(found, lang):
            st.caption(markdown_text(line))
    with words:
        st.markdown(f"**{text('whatif.changed', lang)}**")
        lines = report.sentences(found, lang)
        st.markdown("\n".join(f"- {markdown_text(line)}" for line in lines))
    _downloads(shown)


def ask_plan(key: str) -> str | None:
    """Ask for the plan whose layout the maps show; None for all."""
    lang, names = the_language(), plan_names()
    choice = st.session_state.get("choice")
    start = DEFAULT_PLAN if choice is None else choice.plan or ALL
    options = [*names, ALL]
    before = st.session_state.get(f"{key}-began", start)
    if st.session_state.get(key) not in options or history.moved():
        asked = st.query_params.get("plan", start)
        if asked not in (*options, start):
            notice.stale(asked, notice.STALE_OWN)
        st.session_state[key] = next((one for one in (asked, start) if one in options), ALL)
    elif before != start:
        # A plan that joined meanwhile, as with a project, is what is looked at.
        st.session_state[key] = start
    st.session_state[f"{key}-began"] = start
    plan = st.selectbox(
        text("filter.plan", lang), options, key=key,
        format_func=lambda code: names.get(code, text("filter.all_plans", lang)),
    )  # fmt: skip
    address.write(plan=plan)
    return None if plan == ALL else plan


def _sides(titles: list[str]) -> list[Side]:
    """Return the sides that fit the atlas; what does not is said."""
    lang, held, base = the_language(), scenarios.held().scenarios, base_atlas()
    sides = []
    for title in titles:
        try:
            made = apply(base, held[title]) if title else base
        except AtlasError as fault:
            st.error(markdown_text(f"{title}: {fault.message(lang)}"))
            continue
        sides.append(Side(title or text("whatif.as_is", lang), made))
    return sides


@st.cache_resource(show_spinner=False, max_entries=64, hash_funcs=BY_ATLAS)
def _scene(atlas: Atlas, plan: str | None, title: str, lang: str) -> Scene:
    return scenes.layout_scene(atlas, Selection(plan=plan), title=title, lang=lang, details=False)


@st.cache_resource(show_spinner=False, max_entries=32, hash_funcs=BY_ATLAS)
def _compared(titles: tuple[str, ...], atlases: tuple[Atlas, ...]) -> Compared:
    return comparison.compare([Side(t, a) for t, a in zip(titles, atlases, strict=True)])


def _map(side: tuple[Atlas, Scene], key: str, height_px: int, *, is_base: bool = False) -> None:
    """Draw a map with what its own atlas adds, not what the atlas in use adds."""
    atlas, scene = side
    said = text("whatif.is_base", the_language()) if is_base else ""
    st.markdown(f"**{markdown_text(scene.title)}** {said}")
    shown = {
        **dressed(atlas, scene).state(), "dressed": True, "group": "whatif",
        "picked": st.session_state.get("selected"),
    }  # fmt: skip
    map_panel.show(shown, key=key, height_px=height_px)


def _difference(shown: Shown, height_px: int) -> None:
    lang, found = the_language(), shown.found
    titles = [side.title for side in found.sides[1:]]
    which = st.segmented_control(
        text("whatif.map.which", lang, first=found.sides[0].title), range(len(titles)),
        format_func=lambda number: titles[number], key="whatif-difference", default=0,
    )  # fmt: skip
    number = which or 0
    _map(shown.difference(number), "whatif-difference-map", height_px)


def _downloads(shown: Shown) -> None:
    lang = the_language()
    with header.exports():
        for form in ("pptx", "xlsx", "html"):
            button(
                form, partial(to_bytes, shown, form), stem="scenarios", key=f"whatif-{form}",
                label=text(f"download.{form}", lang), width="stretch",
            )  # fmt: skip
