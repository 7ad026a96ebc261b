"""The app as a whole: every page runs clean in both languages, and a fault reads like a sentence."""

from __future__ import annotations

import ast

import pytest
import streamlit as st

from gis.errors import BundledDataError
from tests.views.conftest import APP
from views.widgets import faults

PAGES = ast.literal_eval(
    next(
        ast.unparse(node.value)
        for node in ast.parse(APP.read_text(encoding="utf-8")).body
        if isinstance(node, ast.Assign) and node.targets[0].id == "PAGES"
    )
)


def test_layout_is_the_first_page():
    assert next(iter(PAGES)) == "layout"
    assert (APP.parent / "layout" / "page.py").is_file()


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("page", PAGES)
def test_every_page_runs_clean(run, page, lang):
    app = run(lang=lang)
    app.switch_page(f"{page}/page.py").run()
    assert not app.exception
    assert not app.error
    assert app.button(key="language").label == {"zh": "English", "en": "中文"}[lang]


def test_a_fault_is_a_sentence_not_a_trace(monkeypatch):
    shown = []
    monkeypatch.setattr(st, "error", shown.append)
    with faults.shown("zh"):
        raise BundledDataError("error.data_missing", path="data/clusters/plans.csv")
    (sentence,) = shown
    assert "data/clusters/plans.csv" in sentence
    assert "python -m data.build" in sentence.replace("\\", "")
    with pytest.raises(ZeroDivisionError), faults.shown("zh"):
        1 / 0  # noqa: B018 - a fault of ours is not dressed up as one of the input
