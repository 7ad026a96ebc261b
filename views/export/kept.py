"""The order of the page 导出 in the session: kept when the page is left, saved, and opened again."""

from __future__ import annotations

from typing import Any

import streamlit as st

from gis import file_faults
from gis.errors import AtlasError, SettingError
from gis.plans.designations import Selection
from gis.words.catalogue import text
from layers.escape import markdown_text
from layers.export import order_file
from layers.export.order import How, Order
from layers.page import carried
from views.state import atlas as atlas_state
from views.state import history
from views.state.atlas import the_atlas
from views.state.choice import Choice, region_options
from views.state.language import the_language
from views.widgets import downloads, uploads

PREFIX = "export-"
_ORDER, _SAID = "order", "order-said"
_KIND, _VIEW_HOW = "order-kind", "order-view"
_UPLOAD = "order-file"
_FILTERS = ("plan", "category", "industry", "region")


def order() -> Order:
    """Return the order as it was last."""
    found: Order = st.session_state.get(_ORDER) or Order()
    return found


def keep(changed: Order) -> None:
    """Keep an order for the next visit."""
    st.session_state[_ORDER] = changed


def kind(first: str) -> str:
    """Return the kind that was asked for last where the browser goes back or forth to the page, else the first."""
    return str(st.session_state.get(_KIND, first)) if history.moved() else first


def keep_kind(chosen: str) -> None:
    """Keep the kind that is asked for, also one that no order holds."""
    st.session_state[_KIND] = chosen


def view() -> How:
    """Return in which form the map of another page was asked for last."""
    found: How = st.session_state.get(_VIEW_HOW) or order().how
    return found


def keep_view(how: How) -> None:
    """Keep in which form the map of another page is asked for."""
    st.session_state[_VIEW_HOW] = how


def seed(name: str, value: Any) -> str:
    """Return the key of a widget that starts from a kept value."""
    key = PREFIX + name
    if key not in st.session_state:
        st.session_state[key] = value
    return key


def seed_one(name: str, value: Any, options: Any) -> str:
    """Return the key of a widget of some options; a kept value that is none of them is dropped."""
    known, key = list(options), PREFIX + name
    start = st.session_state.get(key, value)
    st.session_state[key] = start if start in known else next(iter(known), None)
    return key


def seed_some(name: str, value: list[Any], options: Any) -> str:
    """Return the key of a widget of several options; kept values that are none of them are dropped."""
    known, key = list(options), PREFIX + name
    st.session_state[key] = [one for one in st.session_state.get(key, value) if one in known]
    return key


def _take() -> None:
    """Take over an uploaded file before the page is drawn again."""
    file = st.session_state.get(_UPLOAD)
    if file is None:
        return
    lang = the_language()
    try:
        opened, made_with = _opened(file.getvalue(), file.name)
    except AtlasError as fault:
        st.session_state[_SAID] = ("error", fault.message(lang))
        return
    _use(opened)
    now = carried.versions(the_atlas())
    said = text("export.opened", lang, name=file.name)
    if made_with and made_with.get("tool") != now["tool"]:
        said += " " + text("cli.handover.other_versions", lang, path=file.name, **made_with)
    st.session_state[_SAID] = ("success", said)


def _opened(content: bytes, name: str) -> tuple[Order, dict[str, str]]:
    """Return the order of a file of choices or of an HTML map, whose plans join the session's atlas."""
    if name.lower().endswith((".html", ".htm")):
        found = carried.read(content, name)
        opened, made_with = order_file.from_toml(found.choices)
        atlas_state.use(carried.joined(the_atlas(), found))
        return opened, made_with
    try:
        return order_file.from_toml(content.decode("utf-8"))
    except UnicodeDecodeError as fault:
        raise SettingError("error.order_unreadable", reason=file_faults.reason(fault)) from None


def _use(opened: Order) -> None:
    """Let the page and its filters start again from an order."""
    for key in [key for key in st.session_state if str(key).startswith(PREFIX)]:
        del st.session_state[key]
    keep(opened)
    chosen = opened.what.selection
    plans = _listed(chosen.plan)
    choice = Choice(
        plans[0] if len(plans) == 1 else None,
        tuple(_listed(chosen.category)),
        tuple(_listed(chosen.industry)),
        str(chosen.region) if chosen.region in region_options() else None,
    )
    for key in _FILTERS:
        st.session_state.pop(key, None)
    st.session_state["choice"] = choice


def _listed(value: Any) -> list[str]:
    if value is None:
        return []
    return [value] if isinstance(value, str) else list(value)


def selection(choice: Choice) -> Selection:
    """Return the filters of the page as a selection."""
    return Selection(
        plan=list(choice.plans) or None,
        category=list(choice.category) or None,
        industry=list(choice.industry) or None,
        region=choice.region,
    )


def files(chosen: Order) -> None:
    """Show both directions: the choices saved, a file of them or an HTML map opened again."""
    lang = the_language()
    with st.expander(text("export.choices", lang), icon=":material/tune:"):
        st.caption(text("export.choices_note", lang))
        downloads.button(
            "toml",
            lambda: order_file.to_toml(chosen, carried.versions(the_atlas())).encode("utf-8"),
            stem="cluster-atlas-export",
            key="export-choices-save",
            label=text("export.choices_save", lang),
            width="stretch",
        )
        label = text("export.choices_open", lang)
        uploads.ask(label, ("toml", "html"), key=_UPLOAD, on_change=_take)
    if _SAID in st.session_state:
        kind, said = st.session_state.pop(_SAID)
        (st.error if kind == "error" else st.success)(markdown_text(said))
