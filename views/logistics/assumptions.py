"""Every factor of the cost model, in the open: value, range, source; changed, saved, loaded."""

from __future__ import annotations

import streamlit as st

from gis import file_faults
from gis.errors import AtlasError, SettingError
from gis.freight import costs, market
from gis.freight.costs import Factor, Factors
from gis.words.catalogue import name, text
from layers.escape import markdown_text
from layers.export import freight as freight_files
from views.logistics.choice import Change, factors_of
from views.logistics.data import market_prices
from views.state.atlas import the_atlas
from views.state.language import the_language
from views.widgets import faults, grid
from views.widgets.downloads import button

MAX_FILE_KB = 64
_BASE, _FAULT, _FREE = "factors-base", "factors-fault", "factors-free"
_GROUPS = {
    "road": ("road.unit_cost", "road.fixed_cost", "road.speed", "road.emission",
             "road.length_factor", "access.circuity", "ferry.cost", "ferry.hours", "ferry.emission"),
    "rail": ("rail.unit_cost", "rail.fixed_cost", "rail.speed", "rail.emission"),
    "water": ("water.unit_cost", "water.fixed_cost", "water.speed", "water.emission",
              "water.tributary_factor"),
    "transfer": ("transfer_rail.cost", "transfer_rail.hours", "transfer_water.cost",
                 "transfer_water.hours", "lock.wait"),
}  # fmt: skip


def _key(factor: str) -> str:
    return f"factor-{factor}"


def current() -> tuple[Change, ...]:
    """Return what differs from the defaults: (key, value, low, high), from file and widgets."""
    base = factors_of(st.session_state.get(_BASE, ()))
    default = costs.defaults(the_atlas())
    changes = []
    for key, factor in base.by_key.items():
        value = st.session_state.get(_key(key), factor.value)
        now = (value, factor.low, factor.high) if value == factor.value else (value, value, value)
        known = default[key]
        if now != (known.value, known.low, known.high):
            changes.append((key, *now))
    return tuple(changes)


def keep() -> None:
    """Hold the values of the widgets through runs in which they are not drawn."""
    for key in costs.defaults(the_atlas()).by_key:
        if _key(key) in st.session_state:
            st.session_state[_key(key)] = st.session_state[_key(key)]


def _reset() -> None:
    st.session_state.pop(_BASE, None)
    st.session_state.pop(_FAULT, None)
    for key, factor in costs.defaults(the_atlas()).by_key.items():
        st.session_state[_key(key)] = factor.value


def read(content: bytes, file: str) -> Factors:
    """Return the factors of an uploaded file.

    Raises
    ------
    SettingError, InputTableError
        If the file is too large, no UTF-8 text, or not a file of factors.
    """
    if len(content) > MAX_FILE_KB * 1024:
        raise SettingError(
            "error.upload_size", file=file, found=len(content) // 1024, limit=MAX_FILE_KB
        )
    try:
        return costs.from_toml(the_atlas(), content.decode("utf-8-sig"))
    except UnicodeDecodeError as fault:
        raise SettingError(
            "error.factor_file", path=file, reason=file_faults.reason(fault)
        ) from None


def take(content: bytes, file: str) -> None:
    """Put the factors of a file in place; what is wrong with it is kept to be said."""
    try:
        factors = read(content, file)
    except AtlasError as fault:
        st.session_state[_FAULT] = fault
        return
    st.session_state.pop(_FAULT, None)
    default = costs.defaults(the_atlas())
    st.session_state[_BASE] = tuple(
        (key, factor.value, factor.low, factor.high)
        for key, factor in factors.by_key.items()
        if (factor.value, factor.low, factor.high)
        != (default[key].value, default[key].low, default[key].high)
    )
    for key, factor in factors.by_key.items():
        st.session_state[_key(key)] = factor.value


def put(changes: tuple[Change, ...]) -> None:
    """Let factors differ from the defaults by some changes, and by no others."""
    st.session_state[_BASE] = changes
    for key, factor in factors_of(changes).by_key.items():
        st.session_state[_key(key)] = factor.value


def _uploaded() -> None:
    file = st.session_state.get("factors-file")
    if file is not None:
        take(file.getvalue(), file.name)


def _help(factor: Factor, key: str) -> str:
    lang = the_language()
    return text(
        "logistics.factor_help",
        lang,
        what=text(f"factor_what.{key.partition('.')[2]}", lang),
        unit=name("logistics.unit", factor.unit, lang),
        low=factor.low,
        high=factor.high,
        value=factor.value,
        basis=name("logistics.basis", factor.basis, lang),
        source=markdown_text(factor.source),
    )


def _ask(key: str, *, free: bool) -> None:
    lang = the_language()
    factor = costs.defaults(the_atlas())[key]
    title = text(
        "logistics.axis",
        lang,
        what=text(f"factor.{key}", lang),
        unit=name("logistics.unit", factor.unit, lang),
    )
    st.session_state.setdefault(_key(key), factor.value)
    value = float(st.session_state[_key(key)])
    low, high = min(factor.low, value), max(factor.high, value)
    step = _step(factor)
    if factor.low == factor.high or free:
        st.number_input(
            title,
            min_value=0.0,
            step=step,
            format="%g",
            key=_key(key),
            help=_help(factor, key),
        )
    else:
        st.slider(title, low, high, step=step, format="%g", key=_key(key), help=_help(factor, key))


def _step(factor: Factor) -> float:
    """Return a step that suits the size of a factor."""
    for size, step in ((0.2, 0.0001), (2.0, 0.001), (20.0, 0.01)):
        if factor.high < size:
            return step
    return 0.1 if factor.high < 100 else 1.0


def show() -> None:
    """Show all factors with their tools, closed until asked for."""
    lang = the_language()
    changes = current()
    # A label that changes would be another popover to Streamlit, and a closed one.
    label = text("logistics.assumptions_open", lang, total=len(costs.defaults(the_atlas()).by_key))
    with st.container(key="assumptions-room", width="content"):
        room = st.popover(label, key="assumptions", on_change="rerun")
        if changes:
            # On the corner of the button: the bar is as high and as wide as its buttons.
            with st.container(key="assumptions-changed", width="content"):
                st.caption(text("logistics.assumptions_changed", lang, changed=len(changes)))
    if not room.open:  # two dozen widgets are not worth sending unseen
        return
    with room:
        st.caption(text("logistics.assumptions_note", lang))
        free = st.toggle(text("logistics.free_input", lang), key=_FREE)
        for column, (group, keys) in zip(st.columns(len(_GROUPS)), _GROUPS.items(), strict=True):
            with column:
                st.markdown(f"**{text(f'logistics.group.{group}', lang)}**")
                for key in keys:
                    _ask(key, free=free)
        _files(changes)
        _market(changes)


def _market(changes: tuple[Change, ...]) -> None:
    """Show the factors as they were changed beside prices of the market."""
    lang = the_language()
    rows = market_prices(the_atlas(), changes)
    mean, error = market.overall(rows)
    st.markdown(f"**{text('logistics.market_title', lang)}**")
    st.caption(
        text(
            "prices.overall", lang, mean=f"{mean:.3f}", error=f"{error:+.1f}", date=rows["date"].iloc[0]
        )
    )  # fmt: skip
    shown = rows.drop(columns="date").round(
        {"km": 0, "market_cny_per_tkm": 2, "model_cny": 0, "model_low_cny": 0, "model_high_cny": 0,
         "error_percent": 0}
    )  # fmt: skip
    heads = {n: text(f"prices.column.{n}", lang).replace("\n", " ") for n in shown}
    grid.show(shown.rename(columns=heads))


def _files(changes: tuple[Change, ...]) -> None:
    lang = the_language()
    buttons, upload = st.columns([1, 2], vertical_alignment="top")
    with buttons:
        st.button(
            text("logistics.reset_factors", lang),
            key="factors-reset",
            on_click=_reset,
            width="stretch",
        )
        button(
            "toml",
            lambda: freight_files.factors_toml(factors_of(changes)).encode("utf-8"),
            stem="freight-factors",
            key="factors-download",
            label=text("logistics.download_factors", lang),
            width="stretch",
        )
    with upload:
        file = st.file_uploader(
            text("logistics.upload_factors", lang, limit=MAX_FILE_KB),
            type=["toml", "txt"],
            key="factors-file",
            on_change=_uploaded,
        )
        fault = st.session_state.get(_FAULT)
        if file is not None and fault is not None:
            st.error(markdown_text(faults.words(fault, lang)))
        elif file is not None:
            st.success(text("logistics.factors_taken", lang, file=markdown_text(file.name)))
