"""What the logistics page asks: from, to, tonnes, criterion, modes. It lives in the URL.

Every answer is cached by a :class:`Question`, which holds plain values only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import streamlit as st

from gis.atlas import Atlas, kept
from gis.errors import AtlasError, SettingError
from gis.freight import costs
from gis.freight.costs import CRITERIA, Choice, Factors, Terms
from gis.freight.whereabouts import locate
from gis.regions import english, tree
from gis.schema import MODES
from layers.freight.terminals import suffixed
from views.frame import notice
from views.state import history
from views.state.atlas import the_atlas
from views.state.language import the_language

DEFAULTS = {"from": "500156", "to": "310000"}
MAX_TONNES = 1e8
_KEPT = "logistics_question"
_WIDGETS = ("from", "to", "tonnes", "by")

Change = tuple[str, float, float, float]
# What is allowed, and which factors differ from the defaults.
TermsKey = tuple[Choice, tuple[Change, ...]]


@dataclass(frozen=True)
class Question:
    """One question; places as :func:`gis.freight.whereabouts.locate` reads them.

    ``truck_m`` is the length of the trucks that a route is paid by, 0 where roads are paid by the tonne.
    """

    origin: str
    destination: str
    tonnes: float = 1000.0
    by: str = "cost"
    modes: tuple[str, ...] = MODES
    mixed_lines: bool = True
    planned_waterways: bool = False
    ship_t: float = 0.0
    changes: tuple[Change, ...] = ()
    truck_m: float = 0.0

    @property
    def choice(self) -> Choice:
        """What is allowed."""
        if not self.modes:
            raise SettingError("error.no_mode_chosen")
        return Choice(self.modes, self.mixed_lines, self.planned_waterways, self.ship_t)

    @property
    def terms(self) -> TermsKey:
        """What is allowed, and the changed factors: what every answer depends on."""
        return self.choice, self.changes

    @property
    def factors(self) -> Factors:
        """The defaults with the changed factors in their place."""
        return factors_of(self.changes)


def factors_of(changes: tuple[Change, ...]) -> Factors:
    """Return the defaults with (key, value, low, high) in their place."""
    return costs.defaults(the_atlas()).changed(changes)


class Labels(dict[str, str]):
    """Labels of places; a place that was typed is its own label."""

    def __missing__(self, place: str) -> str:
        """Return the place as it was typed."""
        return place


def terms_of(key: TermsKey) -> Terms:
    """Return the terms that a key stands for."""
    return Terms(factors_of(key[1]), key[0])


@kept()
def place_options(atlas: Atlas) -> Labels:
    """Return the label of every place that can be chosen: regions, sites, ports, stations."""
    rows = atlas.regions().drop_duplicates("adcode").sort_values("adcode")
    options = Labels({code: tree.label(atlas, code) for code in rows["adcode"]})
    for site in atlas.rows("sites"):
        if site["lon"]:
            options.setdefault(site["site_id"], site["name"])
    for terminal in atlas.rows("terminals"):
        if terminal["mode"] in ("water", "rail"):
            name = suffixed(terminal["name"], terminal["mode"])
            options.setdefault(name, name)
    return options


@kept()
def _labels(atlas: Atlas, lang: str) -> Labels:
    options = place_options(atlas)
    return Labels({place: english.told(atlas, words, lang) for place, words in options.items()})


def labels() -> Labels:
    """Return how each place is shown; do not change it.

    A list of thousands takes its words from here: asking the session for each costs a tenth of a second.
    """
    return _labels(the_atlas(), the_language())


def label(place: str) -> str:
    """Return how a place is shown; a typed one as it was typed."""
    return labels()[place]


def key(name: str) -> str:
    """Return the widget key of a part of the question."""
    return f"freight-{name}"


def default_ends() -> None:
    """Ask from where to where a new session does."""
    for end in ("from", "to"):
        st.session_state[key(end)] = DEFAULTS[end]


# What mends a question whose ends no way joins.
OTHER_ENDS = ("logistics.default_ends", default_ends)


def _legal(name: str, value: str) -> bool:
    if name == "by":
        return value in CRITERIA
    if name == "tonnes":
        try:
            return 0 < float(value) <= MAX_TONNES
        except ValueError:
            return False
    try:
        locate(the_atlas(), value)
    except AtlasError:
        return False
    return True


def begin() -> None:
    """Fill the widgets: from the address at first, later from what was asked before.

    Values of widgets that an analysis does not draw are held too.
    """
    kept: Question | None = None if history.moved() else st.session_state.get(_KEPT)
    start = _start(kept)
    for name in _WIDGETS:
        asked = st.query_params.get(name)
        if asked is None or kept is not None:
            continue
        if _legal(name, asked):
            start[name] = float(asked) if name == "tonnes" else asked
        else:
            notice.stale(asked, "logistics.stale_link")
    if history.moved():
        for name in _WIDGETS:
            st.session_state[key(name)] = start[name]
    for name, value in start.items():
        st.session_state[key(name)] = st.session_state.get(key(name), value)
    if "freight-pending" in st.session_state:
        end, place = st.session_state.pop("freight-pending")
        st.session_state[key(end)] = place
        st.session_state[key("click")] = "to" if end == "from" else "from"


def _start(kept: Question | None) -> dict[str, Any]:
    """Return the first value of every widget."""
    ask = kept or Question(DEFAULTS["from"], DEFAULTS["to"])
    return {
        "from": ask.origin,
        "to": ask.destination,
        "tonnes": ask.tonnes,
        "by": ask.by,
        "modes": list(ask.modes),
        "mixed_lines": ask.mixed_lines,
        "planned_waterways": ask.planned_waterways,
        "ship_t": ask.ship_t,
        "truck_m": ask.truck_m,
        "click": "from",
        "exact": False,
    }


def read(changes: tuple[Change, ...]) -> Question:
    """Return the question as the widgets stand, and write it to the address."""
    state = {name: st.session_state.get(key(name), value) for name, value in _start(None).items()}
    question = Question(
        state["from"] or "",
        state["to"] or "",
        float(state["tonnes"]),
        state["by"],
        tuple(mode for mode in MODES if mode in (state["modes"] or ())),
        bool(state["mixed_lines"]),
        bool(state["planned_waterways"]),
        float(state["ship_t"]),
        changes,
        float(state["truck_m"]),
    )
    st.session_state[_KEPT] = question
    values = {
        "from": question.origin,
        "to": question.destination,
        "tonnes": f"{question.tonnes:.12g}",
        "by": question.by,
    }
    for name, value in values.items():
        if st.query_params.get(name) != value:
            st.query_params[name] = value
    return question


def set_place(end: str, place: str) -> None:
    """Ask for a place at the next run, before its widget is drawn, and turn to the other end."""
    st.session_state["freight-pending"] = (end, place)
    st.rerun()
