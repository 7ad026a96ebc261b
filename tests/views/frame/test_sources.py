"""The foot of a map: on an English page it says where names stand in Chinese."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

LINE = "Names without an English form stand in Chinese."


def page(lang: str, tip: str) -> None:
    import streamlit as st

    from views.frame import stage

    st.session_state["english"] = lang == "en"
    state = {"layers": [{"tips": [tip]}], "legend": [], "counties": [], "county_names": {}}
    stage.sources("Sources: a map.", state)


@pytest.mark.parametrize(
    ("lang", "tip", "told"),
    [("en", "武隆 station", True), ("en", "Chengdu 成都市", False), ("zh", "武隆站", False)],
)
def test_names_that_stand_in_chinese_are_said_at_the_foot(lang, tip, told):
    shown = AppTest.from_function(page, args=(lang, tip)).run()
    assert not shown.exception
    assert (LINE in shown.caption[0].value) == told
