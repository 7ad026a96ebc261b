"""Up to four atlases side by side: maps that move together, differences as map, table and words."""

from __future__ import annotations

import streamlit as st

from gis.atlas import Atlas
from gis.errors import AtlasError
from gis.plans.designations import Selection
from gis.report import scenarios as report
from gis.scenarios import comparison
from gis.scenarios.comparison import Compared, Side
from gis.scenarios.effects import apply
from gis.words.catalogue import text
from layers.escape import markdown_text
from layers.layout import scenes
from layers.layout.changes import change_scene
from layers.own import dressed
from layers.scene import Scene
from layers.side_by_side import Text, to_html
from views.frame import bar, header
from views.state import address, scenarios
from views.state.atlas import BY_ATLAS, base_atlas
from views.state.choice import ALL, DEFAULT_PLAN, plan_names
from views.state.language import the_language
from views.widgets import grid, map_panel
from views.widgets.downloads import button

_BASE = ""
# Two maps beside each other; of four, two rows stand in one window.
_HEIGHT_PX, _LOW_PX = 420, 278


def show(plan: str | None) -> None:
    """Show the panel for the layout of a plan, or of all for None."""
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
        return
    sides = _sides(chosen)
    if len(sides) < 2:
        return
    maps = [(side.atlas, _scene(side.atlas, plan, side.title, lang)) for side in sides]
    height_px = _HEIGHT_PX if len(maps) == 2 else _LOW_PX
    for start in range(0, len(maps), 2):
        for column, number in zip(st.columns(2), range(start, min(start + 2, len(maps))), strict=False):
            with column:
                _map(maps[number], f"whatif-side-{number}", height_px, is_base=number == 0)
    found = _compared(tuple(side.title for side in sides), tuple(side.atlas for side in sides))
    _difference(found, plan, height_px)
    figures_, words = st.columns([1.3, 1])
    with figures_:
        st.markdown(f"**{text('compare.sheet.scenario_figures', lang)}**")
        st.dataframe(report.indicators(found, lang), hide_index=True, row_height=grid.ROW_PX, width="stretch", height="content")
        st.caption(text("whatif.note", lang))
    with words:
        st.markdown(f"**{text('whatif.changed', lang)}**")
        lines = report.sentences(found, lang)
        st.markdown("\n".join(f"- {markdown_text(line)}" for line in lines))
    _downloads(found, maps, plan)


def ask_plan(key: str) -> str | None:
    """Ask for the plan whose layout the maps show; None for all."""
    lang, names = the_language(), plan_names()
    choice = st.session_state.get("choice")
    start = DEFAULT_PLAN if choice is None else choice.plan or ALL
    options = [*names, ALL]
    if st.session_state.get(key) not in options:
        asked = st.query_params.get("plan", start)
        st.session_state[key] = next((one for one in (asked, start) if one in options), ALL)
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


def _difference(found: Compared, plan: str | None, height_px: int) -> None:
    lang = the_language()
    titles = [side.title for side in found.sides[1:]]
    which = st.segmented_control(
        text("whatif.map.which", lang, first=found.sides[0].title), range(len(titles)),
        format_func=lambda number: titles[number], key="whatif-difference", default=0,
    )  # fmt: skip
    number = which or 0
    later = found.sides[number + 1].atlas
    _map((later, _change_scene(found, number, plan, lang)), "whatif-difference-map", height_px)


def _change_scene(found: Compared, number: int, plan: str | None, lang: str) -> Scene:
    side, changes = found.sides[number + 1], found.changes[number].designations
    title = text("whatif.map.title", lang, title=side.title, first=found.sides[0].title)
    plans = () if plan is None else (plan,)
    shown = changes if plan is None else changes[changes["plan_id"].isin((plan, "scenario"))]
    return change_scene(side.atlas, shown, plans, title=title, lang=lang)


def _downloads(found: Compared, maps: list[tuple[Atlas, Scene]], plan: str | None) -> None:
    lang = the_language()
    held = scenarios.held().scenarios
    used = {side.title: held[side.title] for side in found.sides if side.title in held}

    def page() -> bytes:
        said = Text(
            text("whatif.title", lang),
            text("whatif.note", lang),
            [
                (text("compare.sheet.scenario_figures", lang), report.indicators(found, lang)),
                (text("compare.sheet.scenario_designations", lang), report.changes(found, lang)),
            ],
            [(text("whatif.changed", lang), report.sentences(found, lang))],
        )
        every = [
            *maps,
            *(
                (side.atlas, _change_scene(found, number, plan, lang))
                for number, side in enumerate(found.sides[1:])
            ),
        ]
        return to_html(every, said, lang=lang).encode("utf-8")

    def deck() -> bytes:
        from layers.print.slides.comparison import Compared as Said
        from layers.print.slides.comparison import deck as slides

        differences = [
            (side.atlas, _change_scene(found, number, plan, lang))
            for number, side in enumerate(found.sides[1:])
        ]
        said = Said(text("whatif.title", lang), report.indicators(found, lang), report.sentences(found, lang))
        return slides(maps, differences, said)

    with header.exports():
        button(
            "pptx", deck, stem="scenarios", key="whatif-pptx", label=text("download.pptx", lang),
            width="stretch",
        )  # fmt: skip
        button(
            "xlsx", lambda: report.to_workbook(found, used, lang), stem="scenarios",
            key="whatif-xlsx", label=text("download.xlsx", lang), width="stretch",
        )  # fmt: skip
        button(
            "html", page, stem="scenarios", key="whatif-html", label=text("download.html", lang),
            width="stretch",
        )  # fmt: skip
