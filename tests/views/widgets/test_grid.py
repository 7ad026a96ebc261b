"""Tables: what wraps on a screen is a card on a phone."""

from __future__ import annotations

import re

import pandas as pd

from views.widgets import grid


def test_a_table_that_wraps_is_cards_on_a_phone_headed_by_what_it_is_about(monkeypatch):
    shown: list[str] = []
    monkeypatch.setattr(grid.st, "html", shown.append)
    table = pd.DataFrame(
        {"Verdict": ["nothing entered"], "Indicator": ["a " * 40], "Where": ["b " * 40]}
    )
    grid.words(table, card="Indicator", room_px=500)
    cards, read = re.findall(r'<table class="([\w ]+)".*?<th>(\w+)</th>', "".join(shown))
    assert (cards, read) == (("read cards", "Indicator"), ("read", "Verdict"))
