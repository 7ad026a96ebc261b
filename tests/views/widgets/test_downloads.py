"""A file is made in a thread of the server that has no session; it is that of the session all the same."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from streamlit.testing.v1 import AppTest


def _page() -> None:
    import streamlit as st

    from gis.scenarios import scenario
    from views.state import scenarios
    from views.state.atlas import the_atlas
    from views.widgets import failed
    from views.widgets.downloads import of_session

    failed.say()

    scenarios.put(scenario.parse("title='甲'\n[[drop]]\nindustry='水泥'\nplace='雅安'", "x"))
    st.session_state["made"] = [
        of_session(lambda: "".join(the_atlas().scenarios).encode()),
        of_session(lambda: 1 / 0, "甲.csv"),
    ]


def test_a_file_is_of_the_atlas_on_the_screen():
    run = AppTest.from_function(_page).run()
    assert not run.exception
    names, fault = run.session_state["made"]
    with ThreadPoolExecutor(1) as server:
        assert server.submit(names).result() == "甲".encode()
        assert isinstance(server.submit(fault).exception(), ZeroDivisionError)
    said = [warning.value for warning in run.run().warning]
    assert len(said) == 1
    assert said[0].startswith("没有做成 甲.csv：程序内部出错（ZeroDivisionError）")
    assert not run.run().warning
