"""The places of a plan on the page 读规划: what is typed beside them becomes points of the plan."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read
from tests.gis.scenarios.test_plan_points import TEXT
from views.reading import data, point_panel


@pytest.fixture
def typed(monkeypatch):
    """Draw the panel with cells typed into its first row; return the document and what was said."""
    said = []

    def panel(found, cells):
        def editor(frame, **_):
            made = frame.copy()
            for column, value in cells.items():
                made[column] = made[column].astype(object)
                made.loc[0, column] = value
            return made

        monkeypatch.setattr(point_panel.st, "data_editor", editor)
        monkeypatch.setattr(point_panel.st, "caption", lambda _: None)
        monkeypatch.setattr(point_panel.st, "warning", said.append)
        point_panel.panel(found)
        return said

    return panel


@pytest.fixture
def found():
    return data.Document("a.txt", TEXT, read(Atlas.bundled(), TEXT).to_dict())


def test_what_is_typed_is_a_point_of_the_plan(found, typed):
    assert (
        typed(found, {"lon": 107.53, "lat": 29.41, "datum": "cgcs2000", "source": "天地图"}) == []
    )
    point = data.corrected(found)["points"]["白马镇"]
    assert (point["lon"], point["lat"], point["source"]) == (107.53, 29.41, "天地图；CGCS2000")


@pytest.mark.parametrize(
    ("cells", "part"),
    [
        ({"lon": 107.53}, "要一起填"),
        ({"lon": 107.53, "lat": 29.41}, "要一起填"),
        ({"lon": 104.06, "lat": 30.66, "datum": "wgs84"}, "规划说它在武隆区"),
    ],
)
def test_what_is_at_fault_is_said_and_no_point(found, typed, cells, part):
    (said,) = typed(found, cells)
    assert part in said
    assert data.corrected(found)["points"] == {}


def test_a_point_of_an_opened_plan_stays_as_it_is(found, typed):
    typed(found, {"lon": 107.53, "lat": 29.41, "datum": "gcj02", "source": "高德"})
    point = found.points["白马镇"]
    again = data.Document("a.toml", "", found.read | {"points": found.points})
    typed(again, {})
    assert again.points == {"白马镇": point}
    # Emptied, it is gone.
    typed(again, {"lon": None, "lat": None})
    assert again.points == {}


def test_an_opened_point_outside_its_region_is_said_and_stays(found, typed):
    at = {"lon": 104.06, "lat": 30.66, "kind": "base", "region": "武隆区", "code": "500156", "source": "手写"}  # fmt: skip
    again = data.Document("a.toml", "", found.read | {"points": {"白马镇": at}})
    (said,) = typed(again, {})
    assert "规划说它在武隆区" in said
    assert again.points == {"白马镇": at}


def test_a_corrected_point_of_an_opened_plan_keeps_its_english_name(found, typed):
    at = {"lon": 107.53, "lat": 29.41, "kind": "base", "region": "武隆区", "code": "500156", "source": "手写"}  # fmt: skip
    at["more"] = {"name_en": "Baima town", "precision": "town_point"}
    again = data.Document("a.toml", "", found.read | {"points": {"白马镇": at}})
    assert typed(again, {"lon": 107.54}) == []
    assert (again.points["白马镇"]["lon"], again.points["白马镇"]["more"]) == (
        107.54, {"name_en": "Baima town"},
    )  # fmt: skip


def test_a_point_of_a_place_that_was_renamed_is_said(found, typed):
    typed(found, {"lon": 107.53, "lat": 29.41, "datum": "wgs84"})
    for record in found.read["designations"]:
        record["places"] = [
            "白马山镇" if place == "白马镇" else place for place in record["places"]
        ]
    renamed = data.Document("a.txt", TEXT, found.read, cells=found.cells, points=found.points)
    (said,) = typed(renamed, {})
    assert "白马镇" in said
    assert "新名" in said
