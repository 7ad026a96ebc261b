"""Page 布局 Layout: the map is the page; matrix, records and targets are views of the same choice."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import streamlit as st

from gis.schema import COUNTRY_CODE
from gis.words.catalogue import text
from layers import legend, palette
from layers.layout.undrawn import is_undrawn
from views.frame import bar, header, notice, search, stage
from views.layout import (
    answers,
    dossier_panel,
    enterprise_layer,
    layer_chip,
    matrix_panel,
    target_panel,
)
from views.state import history, session
from views.state.atlas import the_atlas
from views.state.choice import Choice, ask, plan_names, reset_button
from views.state.language import the_language
from views.widgets import downloads, grid, map_panel

VIEWS = ("map", "matrix", "table", "targets")
_VIEW = "layout-view"
# The width of a sheet, and what an open dossier takes of it.
_ROOM_PX, _PANEL_PX = 1330, 364


def with_compared(state: dict[str, Any]) -> dict[str, Any]:
    """Return the state of the map with the regions that the page 比较 compares outlined."""
    lang = the_language()
    regions = list(session.added())
    if not regions:
        return state
    entry = legend.entry(
        text("layout.compared", lang), count=len(regions), line=palette.COMPARED_LINE
    )
    part = legend.part(text("page.compare", lang), [entry], layer_id="compared")
    marked = {"id": "compared", "codes": regions, **palette.COMPARED_LINE}
    parts = state["legend"]
    return {**state, "legend": [*parts[:1], part, *parts[1:]], "marked": marked}


def select(chosen: dict[str, str] | None) -> None:
    """Take over a click in the matrix: a region is selected, an industry becomes the filter; a second lets it go."""
    if not chosen:
        return
    if "region" in chosen:
        st.session_state["selected"] = chosen["region"]
    if "industry" in chosen:
        alone = [chosen["industry"]]
        st.session_state["pending_industry"] = (
            [] if st.session_state.get("industry") == alone else alone
        )
    st.rerun()


def take_pending() -> None:
    """Move a choice made below the filters into them; a widget's state is set before it is drawn."""
    if "pending_industry" in st.session_state:
        st.session_state["industry"] = st.session_state.pop("pending_industry")


def _selected() -> str | None:
    """Return what is picked; what there is no dossier of is said and let go."""
    selected: str | None = st.session_state.get("selected")
    if selected and not dossier_panel.is_known(selected):
        notice.stale_place(selected)
        st.session_state["selected"] = selected = None
        st.query_params.pop("selected", None)
    return selected


def _to_records() -> None:
    st.session_state[_VIEW] = "table"


def _to_targets() -> None:
    st.session_state[_VIEW] = VIEWS[-1]


def _designates(choice: Choice) -> bool:
    """Tell whether the plan designates anything at all: then it is the filters that leave nothing."""
    return choice.plan is None or not answers.rows_of(the_atlas(), Choice(choice.plan)).empty


def _nothing(choice: Choice, goals: int) -> str:
    """Return why nothing is shown."""
    lang = the_language()
    if _designates(choice):
        return text("layout.empty", lang)
    return text(
        "layout.no_designation", lang, plan=plan_names().get(choice.plan or "", ""), goals=goals
    )


def _way_on(choice: Choice, goals: int) -> None:
    """Offer what shows something: the filters cleared, or the goals of a plan that has no more."""
    if _designates(choice):
        reset_button("reset-note")
    elif goals and st.session_state.get(_VIEW) != VIEWS[-1]:
        st.button(
            text("layout.to_targets", the_language()), key="layout-to-targets", on_click=_to_targets
        )


def _view() -> str | None:
    """Return the view that is open, before its chips are drawn; None for the map."""
    asked = st.query_params.get("view")
    open_view: str | None = asked if history.moved() else st.session_state.get(_VIEW, asked)
    return open_view


def _of_matrix(choice: Choice) -> Choice:
    """Return what the matrix shows: an industry that was chosen is marked among the others, which one compares it with."""
    return replace(choice, industry=())


def _said(choice: Choice) -> tuple[str, str]:
    """Return how much is shown; where nothing is selected also what a click would do."""
    lang, view = the_language(), _view()
    rows = answers.rows_of(the_atlas(), _of_matrix(choice) if view == "matrix" else choice)
    of_country = rows["region_code"] == COUNTRY_CODE
    shown = text(
        "layout.said", lang, regions=rows.loc[~of_country, "region_code"].nunique(), rows=len(rows)
    )
    if nowhere := int(is_undrawn(rows, the_atlas().table("sites")).sum()):
        shown = text(
            "map.qualified", lang, what=shown, more=text("layout.nowhere", lang, rows=nowhere)
        )
    # The other views have no map to click on.
    if st.session_state.get("selected") or view not in (None, VIEWS[0]):
        return shown, ""
    return shown, text("layout.hint", lang)


def page() -> None:
    """Draw the page."""
    lang, atlas = the_language(), the_atlas()
    take_pending()
    with bar.filters():
        choice = ask()
        selected = _selected()
        rows = answers.rows_of(atlas, choice)
        state = answers.map_state(atlas, choice, lang)
        drawn = enterprise_layer.added(with_compared(state))
        hidden = layer_chip.ask(drawn)
        bar.end(*_said(choice))
        view = bar.views(_VIEW, VIEWS, lambda code: text(f"layout.view.{code}", lang), param="view")
    with header.exports():
        downloads.show(choice, rows)

    bar.title(state["title"])
    drawn = search.seek(answers.drawn(drawn, hidden, selected))
    with stage.stage():
        map_panel.show(stage.beside(drawn) if selected else drawn, key="layout-map", height_px=None)
    stage.sources(state["sources"], drawn)
    goals = len(target_panel.sheet(atlas, choice.plan, lang))
    if rows.empty and view == VIEWS[0]:
        with stage.note(_nothing(choice, goals)):
            _way_on(choice, goals)
    elif rows.empty and (view != VIEWS[-1] or not goals):
        with stage.sheet():
            st.markdown(_nothing(choice, goals))
            _way_on(choice, goals)
    elif view == VIEWS[0] and rows["region_code"].isna().all():
        plan = plan_names().get(choice.plan or "", "")
        with stage.note(text("layout.names_no_place", lang, plan=plan, rows=len(rows))):
            st.button(
                text("layout.to_records", lang), key="layout-to-records", on_click=_to_records
            )
    elif view != VIEWS[0]:
        with stage.sheet():
            _show(view, choice, selected)
    if selected:
        with stage.panel(stage.close_selected):
            dossier_panel.show(selected)


@st.fragment
def _show(view: str, choice: Choice, selected: str | None) -> None:
    """Show another view than the map; only the one that is open is worked out and sent."""
    lang, atlas = the_language(), the_atlas()
    if view == "targets":
        target_panel.show(choice.plan)
        return
    if view == "matrix":
        choice, marked = _of_matrix(choice), list(choice.industry)
        dossier_panel.show_counts(answers.rows_of(atlas, choice))
        content = {**answers.matrix_of(atlas, choice, lang), "marked": marked}
        select(matrix_panel.show(content, picked=selected, key="layout-matrix"))
    else:
        dossier_panel.show_counts(answers.rows_of(atlas, choice))
        sheet = answers.table_of(atlas, choice, lang)
        room = _ROOM_PX - (_PANEL_PX if selected else 0)
        grid.words(
            grid.lean(sheet, alike=[text("table.plan", lang)]),
            card=text("table.industry", lang),
            room_px=room,
        )


if __name__ == "__main__":  # how Streamlit runs a page; a plain import draws nothing
    page()
