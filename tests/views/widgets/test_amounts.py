"""A field for an amount: thousands apart, and nothing that is no number is taken."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest


def _page():
    import streamlit as st

    from views.frame import notice
    from views.widgets import amounts

    notice.begin()
    st.session_state.setdefault("t", 1000.0)
    taken = amounts.Range(0.001, 1e8)
    st.caption(repr(amounts.ask("货物（吨）", "t", taken)))


@pytest.mark.parametrize(
    ("typed", "shown", "value", "said"),
    [
        ("25000", "25,000", "25000.0", ""),
        ("１２，５００", "12,500", "12500.0", ""),
        ("0.5", "0.5", "0.5", ""),
        ("", "1,000", "1000.0", ""),
        ("很多", "1,000", "1000.0", "不是数字"),
        ("5%", "1,000", "1000.0", "不是数字"),
        ("2万", "1,000", "1000.0", "不是数字"),
        ("-4", "1,000", "1000.0", "0.001 到 100,000,000"),
    ],
)
def test_what_is_typed(typed, shown, value, said):
    page = AppTest.from_function(_page).run()
    assert page.text_input(key="t-written").value == "1,000"
    page.text_input(key="t-written").set_value(typed).run()
    assert (page.text_input(key="t-written").value, page.caption[0].value) == (shown, value)
    assert [said in warning.value for warning in page.warning] == ([True] if said else [])
