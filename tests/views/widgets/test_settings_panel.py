"""The settings file of the pages 比较 and 协作: saved, loaded in a new session, the same numbers."""

from __future__ import annotations

import ast
from dataclasses import fields
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from gis.report.settings import Settings, from_toml, to_toml
from tests.views.compare.test_own_panel import DATED, choose, dated, show, sums, upload
from tests.views.compare.test_page import CITIES, clean
from tests.views.conftest import components
from views.state import session

VIEWS = Path(__file__).resolve().parents[3] / "views"
SICHUAN = ("sichuan-2025-2027",)
CHOSEN = {"regions": CITIES, "indicators": ("gdp:2020", "gdp:2023", "area_km2")}
# Section -> a choice that is no default, for every field that it shows.
SECTIONS = {
    ("compare", "index"): CHOSEN | {
        "normalisation": "rank", "weights": "entropy", "seed": 3, "draws": 200,
        "minimum_coverage": 0.5, "directions": {"area_km2": -1},
    },
    ("compare", "space"): CHOSEN | {
        "space_variable": "area_km2", "space_kind": "spot", "neighbours": "knn", "k": 3,
        "islands": "exclude", "permutations": 199, "alpha": 0.1, "seed": 3,
    },
    ("compare", "specialisation"): CHOSEN | {
        "weighted": True, "portfolio_measure": "krugman", "portfolio_cells": "share",
        "plans": ("hubei-2024-2026",),
    },
    ("compare", "indicators"): CHOSEN | {
        "map_indicators": ("gdp:2020", "gdp:2023"), "map_scheme": "quantile", "map_classes": 3,
        "map_shared": False,
    },
    ("collaboration", "network"): {
        "plans": SICHUAN, "projection": "cosine", "tie_weight": "near_weight", "seed": 2,
        "scale_km": 150.0, "centrality": "betweenness", "ties_drawn": 10,
    },
    ("collaboration", "overlap"): {
        "plans": SICHUAN, "minimum_shared": 1, "reach_km": 120.0, "apart_by": "cost",
    },
    ("collaboration", "chains"): {"plans": SICHUAN, "reach_km": 200.0},
    ("collaboration", "evidence"): {
        "plans": SICHUAN, "evidence_industries": ("cement",), "around_km": 100,
    },
}  # fmt: skip
# Which part of a page is open stands in its address; peers stand among the regions.
ASIDE = {"section", "reading", "peer_way", "peer_size", "peer_count"}
CHOICE = {"compare": "section", "collaboration": "reading"}


def opened(page: str, section: str, chosen: dict[str, Any]) -> AppTest:
    at = AppTest.from_file(str(VIEWS / page / "page.py"), default_timeout=120)
    at.session_state["settings"] = Settings(**chosen)
    at.session_state["aside"] = {CHOICE[page]: section}
    return clean(at.run())


def loaded(page: str, section: str, written: str) -> AppTest:
    """Return a new session that begins on the first section and loads a settings file."""
    at = AppTest.from_file(str(VIEWS / page / "page.py"), default_timeout=120)
    clean(at.run())
    at.file_uploader(key="settings-file").set_value(
        ("x.toml", written.encode(), "application/toml")
    )
    clean(at.run())
    at.segmented_control(key=session.key(CHOICE[page])).set_value(section)
    return clean(at.run())


def seen(at: AppTest) -> tuple[list[pd.DataFrame], dict[str, Any]]:
    """Return every table, and what every map and sheet got."""
    return [frame.value for frame in at.dataframe], components(at)


@pytest.mark.parametrize("where", SECTIONS, ids="-".join)
def test_saved_choices_give_the_same_numbers_in_a_new_session(where):
    page, section = where
    first = opened(page, section, SECTIONS[where])
    chosen = first.session_state["settings"]
    for name, value in SECTIONS[where].items():
        assert getattr(chosen, name) == value, name
    again = loaded(page, section, to_toml(chosen))
    assert again.session_state["settings"] == chosen
    tables, pictures = seen(first)
    for one, two in zip(tables, seen(again)[0], strict=True):
        pd.testing.assert_frame_equal(one, two)
    assert seen(again)[1] == pictures
    # The choices matter: without them the page shows something else.
    plain = {name: SECTIONS[where][name] for name in ("plans", "regions", "indicators")
             if name in SECTIONS[where]}  # fmt: skip
    other_tables, other_pictures = seen(opened(page, section, plain))
    same = len(other_tables) == len(tables) and all(
        one.equals(two) for one, two in zip(tables, other_tables, strict=True)
    )
    assert not same or other_pictures != pictures


def asked() -> set[str]:
    """Return the names of the choices that the two pages ask for."""
    pages = (
        "compare", "index", "indicator", "space", "portfolio", "change", "own", "collaboration",
        "network", "competition", "evidence", "scope",
    )  # fmt: skip
    return {
        node.args[0].value
        for path in VIEWS.rglob("*.py")
        if path.stem.startswith(pages)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("ask", "ask_one", "ask_some", "choose")
        and isinstance(node.args[0], ast.Constant)
    }


def test_every_choice_of_both_pages_is_in_the_settings_file():
    assert len(asked()) > 25
    assert asked() - ASIDE <= {field.name for field in fields(Settings)}


def test_settings_bring_an_own_table_back_with_its_columns_and_dates():
    middle = [row.replace(",2024,", ",2021,") for row in DATED.split("\n") if ",2024," in row]
    three = DATED + "\n".join(middle).replace(",40", ",44") + "\n"
    at = choose(dated(three), own_before="2021")
    written = to_toml(at.session_state["settings"])
    kept = from_toml(written)
    assert (kept.own_table, kept.own_industry, kept.own_date) == ("dated.csv", "i", "t")
    again = loaded("compare", "own", written)
    assert "dated.csv" in " ".join(info.value for info in again.info)
    show(upload(again, three, "dated.csv"), "specialisation")
    assert again.selectbox(key=session.key("portfolio_source")).value == "own"
    assert sums(again) == sums(at)


def test_a_button_pressed_twice_keeps_the_choice_and_the_file_stays_readable():
    at = opened("compare", "specialisation", CHOSEN | {"portfolio_cells": "share"})
    at.segmented_control(key=session.key("portfolio_cells")).set_value(None)
    clean(at.run())
    assert from_toml(to_toml(at.session_state["settings"])).portfolio_cells == "share"
