"""What is said once over a page: in one strip, until it is let go or the page is left."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from tests.views.conftest import APP
from views.state import choice
from views.widgets import faults


def test_parts_of_a_link_are_one_sentence_that_stays_until_it_is_let_go(run):
    app = run(plan="nope", category="x", industry="y", selected="999999")
    (said,) = (w.value for w in app.warning)
    assert said.startswith("链接中的“nope”不在数据中，已忽略。自己加入的规划")
    assert said.endswith("链接中的“x”、“y”、“999999”不在数据中，已忽略。")
    assert app.session_state["selected"] is None
    assert "selected" not in app.query_params
    app.run()
    assert len(app.warning) == 1
    app.button(key="frame-notice-close").click().run()
    assert not app.warning
    assert not [b for b in app.button if b.key == "frame-notice-close"]


def test_a_link_to_a_park_of_ones_own_says_why_it_is_not_here(run):
    """The copied address of one's own park said that it was not in the data, and no more."""
    (said,) = (w.value for w in run(selected="site:own/area-1").warning)
    assert "own/area" in said
    assert "打开规划文件" in said


def test_a_bug_is_a_sentence_with_one_button(monkeypatch):
    monkeypatch.setattr(faults, "BUGS", (Exception,))

    def broken():
        raise ZeroDivisionError

    monkeypatch.setattr(choice, "plan_names", broken)
    app = AppTest.from_file(str(APP), default_timeout=60).run()
    assert not app.exception
    (said,) = app.error
    assert said.value.startswith("这一页没有做成：程序内部出错（ZeroDivisionError）")
    monkeypatch.undo()
    app.button(key="retry-1").click().run()
    assert not app.error


@pytest.mark.parametrize("query", [{"figure": "nope"}, {"level": "xx"}, {"year": "1800"}])
def test_the_page_nation_says_what_a_link_asks_in_vain(query):
    app = AppTest.from_file(str(APP.parent / "nation" / "page.py"), default_timeout=60)
    for key, value in query.items():
        app.query_params[key] = value
    (said,) = app.run().warning
    assert next(iter(query.values())) in said.value


@pytest.mark.parametrize(
    ("query", "said", "plan", "industries"),
    [
        (
            {"plan": ["hubei-2024-2026", "wulong-2023-13"]},
            ["链接中的 plan 只能有一个：用了“wulong-2023-13”，没有用“hubei-2024-2026”。"],
            "wulong-2023-13",
            (),
        ),
        (
            {"plan": "hubei-2024-2026,wulong-2023-13"},
            ["链接中的 plan 只能有一个：用了“hubei-2024-2026”，没有用“wulong-2023-13”。"],
            "hubei-2024-2026",
            (),
        ),
        (
            {"industry": ["cement", "architectural-ceramics"]},
            [],
            "sichuan-2025-2027",
            ("cement", "architectural-ceramics"),
        ),
        ({"plan": ["hubei-2024-2026", "hubei-2024-2026"]}, [], "hubei-2024-2026", ()),
    ],
)
def test_what_a_link_says_twice_is_taken_or_said(run, query, said, plan, industries):
    app = run(**query)
    assert not app.exception
    assert [w.value.replace("\\", "") for w in app.warning] == said
    choice = app.session_state["choice"]
    assert (choice.plan, choice.industry) == (plan, industries)
    # It is said once, and the address says what is shown.
    app.button(key="frame-notice-close").click().run() if said else app.run()
    assert [w.value for w in app.warning] == []
    assert app.query_params.get("plan", "sichuan-2025-2027") == plan
