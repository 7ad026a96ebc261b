"""A field for an amount, with thousands apart; Streamlit's own field for numbers cannot write them.

The number stands in the session under the field's key, its writing beside it: whoever sets the key
before the field is drawn sets the field.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import streamlit as st

from gis.tables import cells
from gis.words.amounts import significant
from views.frame import notice


@dataclass(frozen=True)
class Range:
    """What a field takes.

    Attributes
    ----------
    least, most
        The bounds, both taken.
    whole
        Whether only whole numbers are.
    empty
        Whether the field may stay empty.
    """

    least: float = 0.0
    most: float = math.inf
    whole: bool = False
    empty: bool = False


def written(value: float | None) -> str:
    """Return a number as a field shows it.

    Examples
    --------
    >>> [written(x) for x in (1000.0, 20.5, 12345678.0, 0.001, None)]
    ['1,000', '20.5', '12,345,678', '0.001', '']
    """
    return "" if value is None else significant(value, 12)


def key_of(key: str) -> str:
    """Return the key of the field itself, which holds the writing."""
    return f"{key}-written"


def ask(label: str, key: str, taken: Range, **looks: Any) -> Any:
    """Show the field and return the number: None where it is empty, whole where only such are taken.

    Parameters
    ----------
    label
        Words over the field, with its unit.
    key
        Where the number stands in the session; it starts empty where nothing stands there.
    looks
        As ``st.text_input`` takes them.
    """
    value = st.session_state.setdefault(key, None)
    st.session_state[key_of(key)] = written(value)
    st.text_input(label, key=key_of(key), on_change=_take, args=(label, key, taken), **looks)
    return int(value) if taken.whole and value is not None else value


def _take(label: str, key: str, taken: Range) -> None:
    """Take over what was typed; what is no number of the range is said, and the last one stays."""
    typed = st.session_state[key_of(key)].strip()
    if not typed:
        if taken.empty:
            st.session_state[key] = None
        return
    found = cells.number(typed)
    value = found.value
    if found.fault or found.unit is not None or found.percent or math.isnan(value):
        notice.keep("amount.none", label=label, typed=typed)
    elif not taken.least <= value <= taken.most or (taken.whole and value != round(value)):
        least, most = written(taken.least), written(taken.most)
        bounds = {"label": label, "typed": typed, "low": least}
        kind = "whole" if taken.whole else "number"
        if math.isinf(taken.most):
            notice.keep(f"amount.{kind}", **bounds)
        else:
            notice.keep(f"amount.{kind}_outside", **bounds, high=most)
    else:
        st.session_state[key] = value
