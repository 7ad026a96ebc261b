"""The rest of the logistics question in the address: analysis, what is allowed, changed factors.

``from``, ``to``, ``tonnes`` and ``by`` stand there already (:mod:`views.logistics.choice`). Defaults
are left out; what a link says and cannot be used is said, and the default stands in its place.
"""

from __future__ import annotations

from typing import Any

import streamlit as st

from gis.errors import AtlasError
from gis.freight import costs
from gis.freight.trucks import trucks
from gis.schema import MODES
from views.frame import notice
from views.logistics import assumptions
from views.logistics.choice import Change, Question, key
from views.logistics.question import SHIPS_T
from views.state import address, history
from views.state.atlas import the_atlas

VIEWS = ("route", "shift", "reach", "weak")
_READ = "logistics_link_read"
_YES, _NO = "yes", "no"
# A changed factor is KEY:VALUE or KEY:VALUE:LOW:HIGH; several are joined by ";".
_FACTORS, _PART = ";", ":"


def read() -> None:
    """Take over what a copied address says, when the page is first opened in a session or gone back to."""
    if _READ in st.session_state and not history.moved():
        return
    st.session_state[_READ] = True
    if history.moved():
        _begin_anew()
    asked = {
        name: st.query_params.get(name, "")
        for name in ("view", "modes", "mixed", "planned", "ship", "truck")
    }
    refused: list[str] = []
    if asked["view"] in VIEWS:
        st.session_state["freight-view"] = asked["view"]
    elif asked["view"]:
        refused.append(asked["view"])
    modes = [part for part in asked["modes"].split(",") if part]
    refused += [part for part in modes if part not in MODES]
    if known := [mode for mode in MODES if mode in modes]:
        st.session_state[key("modes")] = known
    words = {_YES: True, _NO: False}
    ships = {f"{ship:g}": ship for ship in SHIPS_T}
    lengths = {f"{truck.length_m:g}": truck.length_m for truck in trucks(the_atlas())}
    choices: tuple[tuple[str, str, dict[str, Any]], ...] = (
        ("mixed", "mixed_lines", words), ("planned", "planned_waterways", words),
        ("ship", "ship_t", ships), ("truck", "truck_m", lengths),
    )  # fmt: skip
    for name, widget, legal in choices:
        if asked[name] in legal:
            st.session_state[key(widget)] = legal[asked[name]]
        elif asked[name]:
            refused.append(asked[name])
    refused += _take_factors(st.query_params.get("factors", ""))
    for value in refused:
        notice.stale(value, "logistics.stale_link")


def _begin_anew() -> None:
    """Put back to the defaults, which an address leaves out, all that it may say."""
    plain = Question("", "")
    st.session_state["freight-view"] = VIEWS[0]
    st.session_state[key("modes")] = list(plain.modes)
    for name in ("mixed_lines", "planned_waterways", "ship_t", "truck_m"):
        st.session_state[key(name)] = getattr(plain, name)
    assumptions.put(())


def _take_factors(written: str) -> list[str]:
    """Put the changed factors of a link in place; return those that cannot be used."""
    changes: list[Change] = []
    refused = []
    for part in filter(None, written.split(_FACTORS)):
        try:
            changes.append(_change(part))
        except (AtlasError, ValueError):
            refused.append(part)
    if changes:
        assumptions.put(tuple(changes))
    return refused


def _change(part: str) -> Change:
    """Return the change that a part of the address stands for.

    Raises
    ------
    ValueError, AtlasError
        If the factor is unknown, or its value is no number in its range.
    """
    name, *numbers = part.split(_PART)
    known = costs.defaults(the_atlas()).by_key
    if name not in known or len(numbers) not in (1, 3):
        raise ValueError(part)
    value, low, high = (float(number) for number in (numbers * 3 if len(numbers) == 1 else numbers))
    # The reader of factor files knows the range of each factor.
    lines = (
        f"[{name}]",
        f"value = {value!r}",
        f"low = {low!r}",
        f"high = {high!r}",
        f'unit = "{known[name].unit}"',
    )
    factor = costs.from_toml(the_atlas(), "\n".join(lines))[name]
    return name, factor.value, factor.low, factor.high


def write(question: Question, view: str) -> None:
    """Write what differs from the defaults into the address."""
    plain = Question("", "")
    address.write(
        view="" if view == VIEWS[0] else view,
        modes="" if question.modes == plain.modes else ",".join(question.modes),
        mixed="" if question.mixed_lines else _NO,
        planned=_YES if question.planned_waterways else "",
        ship=f"{question.ship_t:g}" if question.ship_t else "",
        truck=f"{question.truck_m:g}" if question.truck_m else "",
        factors=_FACTORS.join(map(_written, question.changes)),
    )


def _written(change: Change) -> str:
    name, value, low, high = change
    numbers = (value,) if value == low == high else (value, low, high)
    return _PART.join([name, *(f"{number:.12g}" for number in numbers)])
