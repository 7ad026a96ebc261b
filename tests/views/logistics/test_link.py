"""The address of the page 物流: analysis, modes and changed factors come back from a link."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from gis.atlas import Atlas
from gis.freight import costs

PAGE = Path(__file__).resolve().parents[3] / "views" / "logistics" / "page.py"


def opened(**query: str) -> AppTest:
    app = AppTest.from_file(str(PAGE), default_timeout=120)
    for name, value in query.items():
        app.query_params[name] = value
    app.run()
    assert not app.exception
    return app


def said(app: AppTest) -> list[str]:
    return [warning.value for warning in app.warning]


def test_defaults_are_left_out_of_the_address():
    app = opened()
    assert set(app.query_params) == {"from", "to", "tonnes", "by"}


def test_a_link_brings_analysis_modes_and_factors_back():
    link = {
        "view": "reach", "modes": "road,water", "mixed": "no", "planned": "yes", "ship": "500",
        "factors": "road.unit_cost:0.4;rail.speed:50:40:60",
    }  # fmt: skip
    app = opened(**link)
    state = app.session_state
    assert state["freight-view"] == "reach"
    assert state["freight-modes"] == ["road", "water"]
    assert (state["freight-mixed_lines"], state["freight-planned_waterways"]) == (False, True)
    assert state["freight-ship_t"] == 500.0
    assert state["factor-road.unit_cost"] == 0.4
    question = state["logistics_question"]
    assert set(question.changes) == {
        ("road.unit_cost", 0.4, 0.4, 0.4),
        ("rail.speed", 50.0, 40.0, 60.0),
    }
    assert {name: app.query_params[name] for name in link if name != "factors"} == {
        name: value for name, value in link.items() if name != "factors"
    }
    assert set(app.query_params["factors"].split(";")) == set(link["factors"].split(";"))
    assert said(app) == []


def test_what_cannot_be_used_is_said_one_by_one():
    app = opened(
        view="teleport", modes="road,air", ship="7", mixed="maybe",
        factors="road.unit_cost:-1;moon.speed:3;rail.speed:x",
    )  # fmt: skip
    for value in (
        "teleport",
        "air",
        "7",
        "maybe",
        "road.unit\\_cost:-1",
        "moon.speed:3",
        "rail.speed:x",
    ):
        assert any(value.replace("\\", "") in text.replace("\\", "") for text in said(app)), value
    assert app.session_state["logistics_question"].changes == ()
    assert app.session_state["freight-modes"] == ["road"]


@pytest.mark.usefixtures("few_places")
@pytest.mark.parametrize("choice", ["shift", "weak"])
def test_a_click_on_an_analysis_goes_into_the_address(choice):
    app = opened()
    app.session_state["freight-view"] = choice
    app.run()
    assert app.query_params["view"] == choice


def test_a_changed_factor_goes_into_the_address_and_back_out():
    app = opened()
    default = costs.defaults(Atlas.bundled())["road.unit_cost"].value
    app.session_state["factor-road.unit_cost"] = 0.61
    app.run()
    assert app.query_params["factors"] == "road.unit_cost:0.61"
    app.session_state["factor-road.unit_cost"] = default
    app.run()
    assert "factors" not in app.query_params
