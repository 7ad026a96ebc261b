"""The places of a plan on the page 读规划: what is typed beside them becomes points of the plan."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import read
from gis.scenarios import plan_points
from gis.schema import DATUMS
from gis.words.catalogue import LANGUAGES, name
from tests.gis.scenarios.test_plan_points import TEXT
from views.reading import data, plan_panel, point_panel
from views.reading.data import PointCells


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
    ("words", "code"),
    [
        ("GCJ-02", "gcj02"), ("gcj02", "gcj02"), ("火星坐标", "gcj02"), ("高德", "gcj02"),
        ("GCJ-02（高德、腾讯）", "gcj02"), ("百度", "bd09"), ("BD-09", "bd09"), ("bd09ll", "bd09"),
        ("CGCS2000", "cgcs2000"), ("2000国家大地坐标系", "cgcs2000"), ("国家大地坐标系2000", "cgcs2000"),
        ("WGS84", "wgs84"), ("wgs-84", "wgs84"), ("WGS 1984", "wgs84"), ("ＷＧＳ８４", "wgs84"),
        ("EPSG:4326", "wgs84"), ("EPSG:4490", "cgcs2000"),
    ],
)  # fmt: skip
def test_a_datum_is_taken_in_any_of_its_spellings(found, typed, words, code):
    """A pasted one that was no choice of the list left the cell empty."""
    assert typed(found, {"lon": 107.53, "lat": 29.41, "datum": words}) == []
    assert found.cells["白马镇"].datum == code
    assert set(found.points) == {"白马镇"}


@pytest.mark.parametrize("words", ["西安80", "北京54（WGS84）", "WGS84/GCJ02", "米"])
def test_a_datum_that_is_not_understood_is_said_and_no_point(found, typed, words):
    (said,) = typed(found, {"lon": 107.53, "lat": 29.41, "datum": words})
    assert words in said
    assert "WGS 84" in said
    assert found.points == {}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_datum_reads_back_as_the_table_shows_it(lang):
    shown = [point_panel._worded(PointCells(datum=code), lang) for code in DATUMS]
    assert [point_panel._coded(cells).datum for cells in shown] == list(DATUMS)
    assert [cells.datum for cells in shown] == [name("datum", code, lang) for code in DATUMS]


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


def test_what_is_held_can_be_given_points_whatever_the_plan_wants_there():
    """Of seven towns the table of points took two."""
    rows = [
        {"region_code": "500156", "region_name": "武隆区", "site": f"{number}号镇", "site_id": "", "category": category}
        for number, category in enumerate(["base", "park", *["strengthen"] * 5])
    ]  # fmt: skip
    (said,) = plan_panel._held([*rows, rows[0]], "zh")
    assert "（8 项）" in said
    assert "5号镇等 7 个。" in said
    assert "可在“点位”中填" in said
    made = {"designations": [
        {"category": row["category"], "places": [row["site"]], "region_codes": [None], "inside": [["武隆区", "500156"]]}
        for row in rows
    ]}  # fmt: skip
    assert len(plan_points.placeless(made)) == 7
