"""The choices of a computing page in its URL: read once, then written at every run."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import streamlit as st

from views.frame import notice
from views.state import history, session

# What may be said of a link in any number; of everything else one is taken.
_LISTS = frozenset(
    (
        "plans",
        "category",
        "industry",
        "regions",
        "indicators",
        "layers",
        "exclude",
        "modes",
        "factors",
    )
)
_BETWEEN_FACTORS = ";"


def once() -> None:
    """Give each name of an address one value: lists are joined, of other values the last is taken and the others are said."""
    for name in list(st.query_params):
        given = list(dict.fromkeys(st.query_params.get_all(name)))
        if len(st.query_params.get_all(name)) < 2:
            continue
        if name in _LISTS:
            st.query_params[name] = (_BETWEEN_FACTORS if name == "factors" else ",").join(given)
        else:
            st.query_params[name] = given[-1]
            notice.one_only(name, given[-1], given[:-1])


def read(page: str, legal: Mapping[str, Collection[str] | None]) -> None:
    """Take over what a copied address says, when the page is first opened in a session or gone back to.

    Parameters
    ----------
    legal
        Name of each choice and its possible values, None for any. What is not possible is said
        and left out.
    """
    flag = f"{page}_read"
    if flag in st.session_state and not history.moved():
        return
    st.session_state[flag] = True
    for name, values in legal.items():
        asked = [part for part in st.query_params.get(name, "").split(",") if part]
        known = [part for part in asked if values is None or part in values]
        for part in asked:
            if part not in known:
                notice.stale(part)
        if known:
            many = isinstance(session.kept(name, ""), tuple)
            session.store(**{name: tuple(known) if many else known[0]})
            notice.one_only(name, known[0], () if many else known[1:])
        elif history.moved():
            # What stands as it begins is not written: where it is gone back to, the address says so by nothing.
            session.begin_anew(name)
    if history.moved():
        session.forget_widgets()
        st.session_state["selected"] = st.query_params.get("selected")
    elif st.query_params.get("selected"):
        st.session_state.setdefault("selected", st.query_params["selected"])


def write(**values: str | Collection[str] | None) -> None:
    """Write choices into the address; empty ones leave it."""
    for name, value in values.items():
        written = value if isinstance(value, str) else ",".join(value or ())
        if written and st.query_params.get(name) != written:
            st.query_params[name] = written
        elif not written and name in st.query_params:
            del st.query_params[name]
