"""What is handed over: the kind, and what each kind asks for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import streamlit as st

from gis.enterprises.around import Around
from gis.enterprises.density import Spread
from gis.errors import AtlasError
from gis.freight.costs import CRITERIA
from gis.regions import tree
from gis.schema import AUTO, LEVELS
from gis.words.catalogue import name, text
from layers.escape import markdown_text
from layers.export import switches as layer_switches
from layers.export.order import FORMS, Compared, Way, What, require_address
from layers.layout.scenes import as_list, layout_scene, scope_codes
from layers.print.parts import park as of_park
from layers.print.parts.paging import Plan, page_codes, without_page
from layers.themes.indicator import indicators
from views.export.kept import keep_kind, seed, seed_one, seed_some, selection
from views.export.kept import kind as first_kind
from views.place import enterprises as own_list
from views.state import enterprises, switches
from views.state.atlas import the_atlas
from views.state.choice import Choice, region_options
from views.state.language import the_language
from views.widgets import amounts, faults, handing
from views.widgets.amounts import Range

# The map that another page handed over; it is no kind of an order, since no file of choices holds it.
VIEW = "view"
VIEW_FORMS = ("pdf", "png", "svg", "html", "pptx")
_MAPS = ("map", "deck")
_LONGEST = 300
# A figure that nearly every city and province has.
_FIRST = "gdp:2023"
_LEVELS = (AUTO, "prefecture", "county", "province")


def ask_kind(start: What) -> str:
    """Ask what is handed over; a map of another page is offered where there is one."""
    lang, view = the_language(), handing.handed()
    kinds = [*([VIEW] if view else []), *FORMS]
    if handing.arrived():
        st.session_state["export-kind"] = VIEW
    kind: str = st.selectbox(
        text("export.kind", lang), kinds, key=seed_one("kind", first_kind(start.kind), kinds),
        format_func=lambda k: text(f"export.kind_{k}", lang),
    )  # fmt: skip
    keep_kind(kind)
    return kind


def ask(kind: str, start: What, choice: Choice) -> What | None:
    """Ask for what a kind needs; None while something of it is missing."""
    what = replace(
        start, kind=kind, selection=selection(choice), enterprises=_enterprises(kind), around=None
    )
    if kind in _MAPS:
        return replace(what, layers=_layers(what), picked=_picked(kind))
    asked: dict[str, Any] = {
        "sheet": _sheet, "atlas": _atlas, "route": _route, "comparison": _comparison,
    }  # fmt: skip
    return asked[kind](what, choice) if kind in asked else what


def _enterprises(kind: str) -> Spread | None:
    """Ask whether a map holds the list of enterprises that the session shows."""
    spread = enterprises.shown()
    if spread is None or kind not in _MAPS:
        return None
    label = text("export.enterprises", the_language())
    return spread if st.checkbox(label, key=seed("enterprises", True)) else None


def _picked(kind: str) -> str:
    """Ask whether a map on paper or a slide outlines the region that is picked on the screen."""
    code = st.session_state.get("selected")
    known = tree.places(the_atlas()).get(str(code)) if code else None
    if kind not in _MAPS or known is None:
        return ""
    label = text("export.picked", the_language(), name=known.name)
    return str(code) if st.checkbox(label, key=seed("picked", True)) else ""


def _layers(what: What) -> tuple[str, ...]:
    """Ask which layers a map shows; at first those that the page 布局 shows."""
    lang = the_language()
    scene = layout_scene(the_atlas(), what.selection, lang=lang, details=False)
    known, plain = layer_switches.names(scene), layer_switches.shown(scene)
    before = switches.changed() or set(what.layers)
    first = [layer for layer in known if (layer in plain) != (layer in before)]
    shown = st.multiselect(
        text("export.layers", lang), list(known), format_func=lambda layer: known[layer],
        key=seed_some(f"layers-{'-'.join(sorted(before))}", first, known),
    )  # fmt: skip
    # What this choice of plans has no layer for stays as it was.
    return tuple(sorted({*(before - known.keys()), *(set(shown) ^ set(plain))}))


def _sheet(what: What, choice: Choice) -> What | None:
    lang = the_language()
    options = of_park.options(the_atlas(), lang) | region_options()
    selected = str(st.session_state.get("selected") or "").removeprefix("site:")
    known = what.region or choice.region or selected
    key = seed("region", known if known in options else None)
    region = st.selectbox(
        text("export.region", lang), list(options), index=None, key=key,
        format_func=lambda code: options[code], placeholder=text("export.region_choose", lang),
    )  # fmt: skip
    address = st.text_input(
        text("export.address", lang), key=seed("address", what.address), max_chars=_LONGEST
    ).strip()
    try:
        require_address(address)
    except AtlasError as fault:
        st.error(markdown_text(faults.words(fault, lang)))
        address = ""
    if not region:
        return None
    return replace(what, region=region, address=address, around=_around(region))


def _around(code: str) -> Around | None:
    """Ask whether a sheet holds what of the list of the session stands around its place, and how far around."""
    if enterprises.counted() is None:
        return None
    label = text("export.around", the_language())
    if not st.checkbox(label, key=seed("around", True)):
        return None
    found = own_list.found(code, own_list.ask_radius())
    return found.around if found else None


def _atlas(what: What, _: Choice) -> What:
    lang = the_language()
    by = st.toggle(text("export.by_industry", lang), key=seed("by", what.by_industry))
    level = st.selectbox(
        text("export.level", lang), _LEVELS, disabled=by,
        key=seed_one("level", what.level, _LEVELS),
        format_func=lambda code: name("level", code, lang),
    )  # fmt: skip
    asked = replace(what, by_industry=by, level=level)
    if not by:
        plan = Plan(asked.selection, level)
        st.caption(text("export.atlas_pages", lang, count=len(page_codes(the_atlas(), plan))))
        if left := without_page(the_atlas(), plan, lang):
            st.caption(markdown_text(left))
    return asked


def _route(what: What, _: Choice) -> What | None:
    lang, way = the_language(), what.way
    left, right = st.columns(2)
    origin = left.text_input(
        text("export.origin", lang), key=seed("origin", way.origin), max_chars=_LONGEST
    ).strip()
    destination = right.text_input(
        text("export.destination", lang),
        key=seed("destination", way.destination),
        max_chars=_LONGEST,
    ).strip()
    with left:
        tonnes = amounts.ask(
            text("export.tonnes", lang), seed("tonnes", way.tonnes), Range(0.001, 1e8)
        )
    by = right.selectbox(
        text("export.ranked_by", lang), CRITERIA, key=seed_one("ranked", way.by, CRITERIA),
        format_func=lambda code: text(f"by.{code}", lang),
    )  # fmt: skip
    asked = Way(origin, destination, float(tonnes), by)
    return replace(what, way=asked) if origin and destination else None


def _comparison(what: What, choice: Choice) -> What:
    lang, start = the_language(), what.compared
    level = st.selectbox(
        text("export.compared_level", lang), LEVELS,
        key=seed_one("compared", start.level, LEVELS),
        format_func=lambda code: name("level", code, lang),
    )  # fmt: skip
    known = indicators(the_atlas(), level, lang)
    indicator = st.selectbox(
        text("export.indicator", lang), list(known),
        key=seed_one("indicator", start.indicator or _FIRST, known),
        format_func=lambda code: known[code],
    )  # fmt: skip
    # Without a region it is the one of the plan: a comparison of its cities, not of the whole country.
    scope = scope_codes(the_atlas(), as_list(what.selection.plan), None)
    within = choice.region or (scope[0] if len(scope) == 1 and scope[0].endswith("0000") else "")
    return replace(what, compared=Compared(indicator, level, within))
