"""Routes: alternatives on the map, side by side, leg by leg."""

from __future__ import annotations

from functools import partial

import streamlit as st

from gis.errors import AtlasError
from gis.freight.routing import Comparison
from gis.freight.whereabouts import Spot, locate
from gis.scenarios import bearing
from gis.words.catalogue import text
from layers import html
from layers.escape import markdown_text
from layers.export import freight_forms
from layers.freight import freight_tables
from layers.freight.routes import ways
from layers.freight.scenes import place_scene, route_scene
from layers.freight.words import figure, trucks_line
from layers.scene import Scene
from views.frame import stage
from views.logistics import downloads, freight_map
from views.logistics.choice import OTHER_ENDS, Question, key, set_place
from views.logistics.data import backdrop, compared
from views.scenarios import bearing_note
from views.state.atlas import the_atlas
from views.state.language import the_language
from views.widgets import faults, results

_METHODS = ("least_way", "pareto_ways")
_CHOSEN, _SHOWN = "freight-route", "freight-route-names"


def _scene(question: Question, chosen: int) -> Scene:
    ways = compared(the_atlas(), question)
    return route_scene(backdrop(question.factors), ways, chosen)


def _located(*places: str) -> list[Spot]:
    """Return the places that can be found."""
    found = []
    for place in places:
        try:
            found.append(locate(the_atlas(), place))
        except AtlasError:
            continue
    return found


def show(question: Question, *, tables: bool) -> None:
    """Show the answer to a question: map and alternatives, with ``tables`` also leg by leg."""
    lang = the_language()
    left, right = stage.stage(), stage.side(wide=True)
    comparison, chosen = None, 0
    with right, faults.shown(lang, OTHER_ENDS):
        bearing_note.say(bearing.FREIGHT)
        with st.spinner(text("logistics.computing", lang)):
            comparison = compared(the_atlas(), question)
        with st.container(key="freight-side"):
            chosen = _choose(comparison)
    with left:
        if comparison is None:
            scene = place_scene(
                backdrop(question.factors), _located(question.origin, question.destination)
            )
            state = freight_map.state_of(scene)
        else:
            state = freight_map.kept_state(
                ("route", question, chosen), lambda: _scene(question, chosen)
            )
        end = st.session_state[key("click")]
        place = freight_map.show(state, sets=end)
    if comparison is not None and comparison.alternatives:
        _files(question, comparison, chosen)
        if tables:
            with stage.sheet():
                _below(comparison, chosen)
    if place is not None:
        set_place(end, place)


def _choose(comparison: Comparison) -> int:
    """Show the alternatives as a list and return the position of the chosen one."""
    lang = the_language()
    routes = comparison.alternatives
    if not routes:
        ends = {
            "origin": markdown_text(comparison.origin.name),
            "destination": markdown_text(comparison.destination.name),
        }
        st.warning(text("logistics.not_connected", lang, **ends))
        _say_missing(comparison)
        return 0
    st.markdown(f"**{text('logistics.alternatives', lang)}**")
    if comparison.loading is not None:
        st.caption(trucks_line(comparison.loading, lang))
    positions = list(range(len(routes)))
    # A new question starts with its best way; written at each run, for labels change with language.
    names = tuple(route.ways for route in routes)
    if st.session_state.get(_SHOWN) != names:
        st.session_state[_SHOWN] = names
        st.session_state[_CHOSEN] = 0
    st.session_state[_CHOSEN] = st.session_state.get(_CHOSEN) or 0
    chosen = st.radio(
        text("logistics.choose", lang),
        positions,
        format_func=lambda i: f"**{ways(routes[i], lang)}**",
        captions=[_card(comparison, i) for i in positions],
        key=_CHOSEN,
        label_visibility="collapsed",
    )
    _say_missing(comparison)
    return int(chosen or 0)


def _card(comparison: Comparison, position: int) -> str:
    lang = the_language()
    route = comparison.alternatives[position]
    low, high = route.low.cost_cny, route.high.cost_cny
    ends = freight_tables.money([low, high], lang) if round(low) != round(high) else ""
    head = text(
        "logistics.card_cost", lang, cost=freight_tables.money([route.total.cost_cny], lang)
    )
    if ends:
        head += text("logistics.range", lang, ends=ends)
    share = freight_tables.saved_share(route, freight_tables.road_only(comparison))
    how = freight_tables.chain(route, lang)
    if share is not None:
        key = "logistics.saves" if share >= 0 else "logistics.costs_more"
        how += " · " + text(key, lang, share=abs(share))
    figures = text(
        "logistics.card",
        lang,
        hours=figure(route.total.hours, "hours"),
        co2e=freight_tables.emitted(route.total.co2e_kg, lang),
        km=figure(route.total.distance_km, "distance_km"),
    )
    lines = [head, figures, how]
    if freight_tables.distinguishes(comparison) and freight_tables.is_pareto(comparison, route):
        lines.append(f":green[✔ {text('logistics.badge_pareto', lang)}]")
    return "  \n".join(lines)


def _say_missing(comparison: Comparison) -> None:
    lang = the_language()
    if not comparison.missing or not comparison.alternatives:
        lines = [text(key, lang, **values) for _, key, values in comparison.missing]
    else:
        lines = [
            text(
                "logistics.missing_row",
                lang,
                way=text(f"way.{way}", lang),
                why=text(key, lang, **values),
            )
            for way, key, values in comparison.missing
        ]
    if lines:
        st.caption(
            "\n".join([f"**{text('logistics.missing', lang)}**", ""])
            + "\n".join(f"- {markdown_text(line)}" for line in lines)
        )


def _below(comparison: Comparison, chosen: int) -> None:
    lang = the_language()
    route = comparison.alternatives[chosen]
    st.markdown(f"**{text('logistics.comparison', lang)}**")
    st.table(freight_tables.side_by_side(comparison, lang), border="horizontal")
    st.caption(text("logistics.comparison_note", lang))
    others = freight_tables.other_pareto(comparison, lang)
    if not others.empty:
        st.markdown(f"**{text('logistics.other_pareto', lang)}**")
        st.table(others, border="horizontal", hide_index=True)
    st.markdown(f"**{text('logistics.legs', lang, ways=ways(route, lang))}**")
    st.table(
        freight_tables.legs_table(the_atlas(), route, lang), border="horizontal", hide_index=True
    )
    results.methods(_METHODS)


def _files(question: Question, comparison: Comparison, chosen: int) -> None:
    """Offer the files of the answer in the menu 导出."""

    def made(form: str) -> bytes:
        return freight_forms.route_bytes(backdrop(question.factors), comparison, form)

    downloads.show(
        {
            "html": lambda: html.to_html(the_atlas(), _scene(question, chosen)).encode("utf-8"),
            **{form: partial(made, form) for form in ("xlsx", "csv", "geojson")},
        },
        stem="route",
        scene=lambda: _scene(question, chosen),
    )
