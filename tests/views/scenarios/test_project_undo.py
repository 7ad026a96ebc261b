"""Undo of a project on the page: session and file are what they were, and stay so at the next run."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from gis.project.file import Project
from gis.report.settings import Settings
from views.state import projects

# Where the page 比较 keeps the table that was opened.
TABLE = "own_file"
ONE, TWO, OTHER = (
    (file, f"地区,产值\n广元,{value}\n".encode())
    for file, value in (("甲.csv", 1), ("甲.csv", 2), ("乙.csv", 3))
)


@pytest.fixture
def page(run, tmp_path, monkeypatch):
    """Give the page of scenarios with a project in use, and where the project is."""
    monkeypatch.setattr(projects, "is_loopback", lambda: True)
    app, path = run(selected="510800"), tmp_path / "甲.gpkg"
    app.switch_page("scenarios/page.py").run()
    app.session_state["whatif-view"] = "project"
    app.run()
    app.text_input(key="page-projects.new_path").set_value(str(path)).run()
    app.button(key="page-new").click().run()
    assert not app.error
    return app, path


def undo(app: AppTest) -> None:
    app.button(key="page-project-undo").click().run()
    # What the session kept of it would be saved again now.
    app.run()
    assert not app.exception
    assert not app.error


def choose(app: AppTest, **choices: Any) -> None:
    """Leave choices as the widgets of the pages that compute do."""
    now = app.session_state["settings"] if "settings" in app.session_state else Settings()
    app.session_state["settings"] = replace(now, **choices)
    app.run()


def bring(app: AppTest, table: tuple[str, bytes]) -> None:
    """Open a table as the upload of the page 比较 does."""
    app.session_state[TABLE] = table
    app.run()


def add_cement(app: AppTest) -> None:
    app.session_state["whatif-view"] = "edit"
    app.run()
    app.selectbox(key="page-edit-industry").select("cement").run()
    app.button(key="page-edit-do").click().run()
    app.session_state["whatif-view"] = "project"
    app.run()


def drop_edit(app: AppTest) -> None:
    app.session_state["whatif-view"] = "edit"
    app.run()
    app.button(key="page-undo").click().run()
    app.session_state["whatif-view"] = "project"
    app.run()


def held(path: Path) -> dict[tuple[str, str], bytes | None]:
    """Return the documents of a project."""
    with Project.load(path) as project:
        return {
            (kind, one): project.content(kind, one)
            for kind in ("scenario", "setting", "table") for one in project.names(kind)
        }  # fmt: skip


def of(app: AppTest) -> tuple[Any, ...]:
    """Return what a session has: key of the atlas in use, scenarios, choices, open table."""
    state = app.session_state
    names = ("atlas", "scenarios", "settings", TABLE)
    found = (state[one] if one in state else None for one in names)  # noqa: SIM401 (no mapping)
    atlas, scenarios, settings, table = found
    scenes = dict(scenarios.scenarios) if scenarios else {}
    return atlas.key if atlas else "", scenes, settings or Settings(), table


def test_each_step_is_taken_back_once_and_stays_so(page):
    """Choices and tables came back at the next run, so that the button took one step back for ever."""
    app, path = page
    steps = [
        lambda: bring(app, ONE), lambda: choose(app, draws=77, own_region="地区"),
        lambda: bring(app, TWO), lambda: add_cement(app), lambda: choose(app, draws=78, alpha=0.1),
        lambda: bring(app, OTHER), lambda: drop_edit(app),
    ]  # fmt: skip
    was = [(of(app), held(path))]
    for step in steps:
        step()
        was.append((of(app), held(path)))
    for number, (session, documents) in reversed(list(enumerate(was[:-1]))):
        undo(app)
        assert held(path) == documents, number
        assert of(app)[1:] == session[1:], number


def test_what_was_undone_is_gone_once_something_else_is_done(page, run):
    app, path = page
    bring(app, ONE)
    choose(app, draws=77)
    undo(app)
    with Project.load(path) as project:
        # The table and its name among the choices are one step, and what was chosen then another.
        assert [change.is_undone for change in project.changes()] == [False, False, True]
    choose(app, draws=78)
    with Project.load(path) as project:
        assert project.redo() == []
    # Another session that opens it has what this one has.
    other = run()
    other.switch_page("scenarios/page.py").run()
    other.session_state["whatif-view"] = "project"
    other.run()
    other.text_input(key="page-projects.open_path").set_value(str(path)).run()
    other.button(key="page-open").click().run()
    assert of(other)[1:] == of(app)[1:]


def test_what_a_page_derives_from_an_open_table_is_no_step_that_it_makes_again(page):
    """Page 比较 kept the hash of the open table as a step of its own, a run after each undo: none before it was reached."""
    app, path = page

    def compare() -> None:
        app.switch_page("compare/page.py").run()
        app.run()
        app.switch_page("scenarios/page.py").run()
        app.session_state["whatif-view"] = "project"
        app.run()

    compare()
    was = [held(path)]
    for table in (ONE, TWO, OTHER):
        bring(app, table)
        compare()
        was.append(held(path))
    for documents in reversed(was[:-1]):
        undo(app)
        compare()
        assert held(path) == documents
    assert TABLE not in app.session_state


def test_a_project_that_has_the_name_of_its_table_as_a_step_of_its_own_is_undone_too(page):
    """As projects were saved until now."""
    app, path = page
    app.switch_page("compare/page.py").run()
    app.switch_page("scenarios/page.py").run()
    app.session_state["whatif-view"] = "project"
    app.run()
    before = held(path)
    bring(app, ONE)
    named = held(path)["setting", "session.toml"]
    app.button(key="page-project-undo").click().run()
    with Project.load(path) as project:
        project.put("table", *ONE)
        project.put("setting", "session.toml", named)
    for left in ({("table", ONE[0]): ONE[1]}, {}):
        app.run()
        undo(app)
        app.switch_page("compare/page.py").run()
        app.switch_page("scenarios/page.py").run()
        app.session_state["whatif-view"] = "project"
        app.run()
        assert held(path) == before | left


def test_a_table_that_another_program_changes_or_drops_is_not_saved_over(page):
    """The next save put the session's in place of it, without a word."""
    app, path = page
    bring(app, ONE)
    with Project.load(path) as project:
        project.put("table", *TWO)
    app.run()
    app.run()
    assert app.session_state[TABLE] == TWO
    assert held(path)["table", "甲.csv"] == TWO[1]
    with Project.load(path) as project:
        project.drop("table", "甲.csv")
    app.run()
    app.run()
    assert TABLE not in app.session_state
    assert ("table", "甲.csv") not in held(path)


def test_a_table_that_is_not_saved_yet_outlives_a_change_elsewhere(page):
    app, path = page
    with Project.load(path) as project:
        project.put_points("矿山", [])
    # Brought in the very run that reads the file again.
    app.session_state[TABLE] = ONE
    app.run()
    app.run()
    assert app.session_state[TABLE] == ONE
    assert held(path)["table", "甲.csv"] == ONE[1]


def visit(app: AppTest, page: str) -> None:
    """Open a page, and let what it says of itself reach the project."""
    app.switch_page(f"{page}/page.py").run()
    app.run()
    app.run()


def test_what_a_page_begins_with_is_no_step_and_goes_with_the_first_choice(page):
    """The first choice on a page cost two: that of the user, and what the page had begun with."""
    app, path = page

    def count() -> int:
        with Project.load(path) as project:
            return len(project.changes())

    before, documents = count(), held(path)
    for name in ("compare", "collaboration"):
        visit(app, name)
    assert count() == before
    visit(app, "compare")
    first = app.session_state["set-regions"]
    assert len(first) > 1
    app.multiselect(key="set-regions").set_value(first[:3]).run()
    app.run()
    assert count() == before + 1
    visit(app, "scenarios")
    app.session_state["whatif-view"] = "project"
    app.run()
    undo(app)
    assert held(path) == documents
    # The page begins again as it did, and that is no step either.
    visit(app, "compare")
    assert app.session_state["set-regions"] == first
    assert held(path) == documents
    # What was chosen is kept, also where it is taken back to what the page begins with.
    app.multiselect(key="set-regions").set_value(first[:3]).run()
    app.multiselect(key="set-regions").set_value(first).run()
    app.run()
    with Project.load(path) as project:
        saved = project.content("setting", "session.toml").decode()
    assert [f'"{code}"' in saved for code in first] == [True] * len(first)
