"""Charts as files: one for the same content, drawn when asked for, found by their name alone."""

from __future__ import annotations

import pandas as pd
import pytest

from gis.errors import InputTableError
from views.widgets import pictures

VALUES = pd.Series({"a": 3.0, "b": 1.0})
NAMES = {"a": "甲", "b": "乙"}


def dots(values=VALUES, form="png", **options):
    given = {"label": "个", "lang": "zh", "width_px": 300} | options
    return pictures.picture("dots", form, values, NAMES, **given)


def test_the_same_content_is_one_picture():
    assert dots() is dots(VALUES.copy())
    assert dots().address == f"./atlas/picture/{dots().name}"


def test_another_content_width_or_language_is_another():
    others = [dots(VALUES + 1), dots(width_px=310), dots(lang="en"), dots(form="svg")]
    assert len({dots().name, *(one.name for one in others)}) == 5


def test_its_bytes_are_a_file_of_its_kind():
    assert dots().content().startswith(b"\x89PNG")
    assert b"<svg" in dots(form="svg").content()[:500]


def test_it_is_drawn_when_asked_for_and_once(monkeypatch):
    drawn = []
    monkeypatch.setattr(pictures, "draw", lambda *_: drawn.append(1) or b"file")
    one = dots(VALUES * 7)
    assert drawn == []
    assert [one.content(), one.content()] == [b"file", b"file"]
    assert drawn == [1]


def test_it_is_found_by_its_name_and_by_no_other():
    one = dots()
    assert pictures.offered(one.name) is one
    assert pictures.offered("unknown.png") is None
    assert len(one.name) > 20


def test_a_chart_that_cannot_be_drawn_says_so():
    with pytest.raises(InputTableError):
        dots(VALUES.iloc[:0]).content()
