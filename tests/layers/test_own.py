"""Own points, outlines and the scenario's name on every map and in every file."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.project.content import outline_rows, point_rows
from gis.project.layers import Outline, Point
from gis.scenarios import effects, scenario
from layers import html, own
from layers.layer import AtlasLayer
from layers.print import imprint, plate
from layers.scene import Scene

BASE = Atlas.bundled()
SQUARE = "POLYGON ((104 30, 104.5 30, 104.5 30.5, 104 30.5, 104 30))"
WITH_OWN = BASE.with_rows(
    {
        "own-points": point_rows("矿山", [Point(104.2, 30.1, "一号", "石灰石", "注"), Point(104.3, 30.2)]),
        "own-outlines": outline_rows("园区", [Outline(SQUARE, "甲园")]),
    }
)  # fmt: skip
EDITED = effects.apply(
    BASE,
    scenario.parse(
        "title='加<b>水泥'\n[[add]]\ncategory='强化'\nindustry='水泥'\nplace='巴中'\nplan='sichuan-2025-2027'", "x"
    ),
)  # fmt: skip
SCENE = Scene(
    layers=(AtlasLayer("fill", "fill", {"fills": {}, "notes": {}}),), title="图", sources="来源。"
)


def test_points_stand_where_they_are_with_name_kind_and_note():
    scene = own.dressed(WITH_OWN, SCENE)
    specs = {layer.spec["id"]: layer.spec for layer in scene.layers}
    first = specs["own-points"]["items"][0]
    assert first["at"] == [30.1, 104.2]
    assert first["notes"] == ["一号", "矿山（石灰石）", "注"]
    assert specs["own-points"]["items"][1]["notes"][0] == "第 2 个"
    assert specs["own-outlines"]["items"][0]["rings"][0][0] == [30.0, 104.0]
    assert scene.details["own:0"]["title"] == "一号"
    counts = [entry["count"] for part in scene.legend for entry in part["entries"]]
    assert counts == ["1", "1", "1"]


def test_dressing_twice_is_dressing_once_and_the_scene_is_left_alone():
    once = own.dressed(WITH_OWN, SCENE)
    assert own.dressed(WITH_OWN, once) is once
    assert len(SCENE.layers) == 1


def test_an_atlas_without_anything_of_ones_own_changes_nothing():
    state = SCENE.state()
    assert own.dressed(BASE, SCENE) is SCENE
    assert own.dressed_state(BASE, state, "zh") is state


def test_many_points_are_counted_by_cells_and_none_is_lost():
    many = [Point(104 + k % 50 * 0.02, 30 + k // 50 * 0.02) for k in range(own.MOST_SYMBOLS + 100)]
    atlas = BASE.with_rows({"own-points": point_rows("x", many)})
    layer = next(
        one.spec for one in own.dressed(atlas, SCENE).layers if one.spec["id"] == "own-points"
    )
    counts = [int(item["notes"][0].split()[0]) for item in layer["items"]]
    assert sum(counts) == len(many)
    assert len(counts) < 20


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_an_html_file_of_a_scenario_says_so_twice_and_its_name_stays_text(lang):
    scene = Scene(layers=SCENE.layers, title="x", sources="来源。", lang=lang)
    page = html.to_html(EDITED, scene)
    word = {"zh": "情景“", "en": "Scenario “"}[lang]
    assert page.count(f"{word}加&lt;b&gt;水泥”") == 2
    assert "加<b>水泥" not in page
    assert word not in html.to_html(BASE, scene)


def test_a_print_says_which_scenario_it_shows_and_draws_own_points():
    data = plate.plate_data(EDITED, SCENE, imprint.Imprint(), imprint.Paper())
    assert "情景“加<b>水泥”" in data["subtitle"]
    assert "情景“加<b>水泥”" in data["sources"]
    bare, drawn = (
        plate.plate_data(a, SCENE, imprint.Imprint(), imprint.Paper()) for a in (BASE, WITH_OWN)
    )
    assert own.COLOUR in drawn["svg"]
    assert own.COLOUR not in bare["svg"]


def test_every_list_of_sources_ends_with_the_scenario():
    titles = [row["title"] for row in EDITED.credit("regions")]
    assert len(titles) == 2
    assert "加<b>水泥" in titles[1]
    assert EDITED.key[:8] in titles[1]
    assert BASE.credit("regions") == EDITED.credit("regions")[:1]


def test_a_scenario_that_changes_nothing_changes_no_byte():
    nothing = scenario.parse(
        "title='无'\n[[rerank]]\nindustry='水泥'\nplace='雅安'\nto='强化'", "x"
    )
    same = effects.apply(BASE, nothing)
    assert html.to_html(same, SCENE) == html.to_html(BASE, SCENE)
    assert same.credit("regions") == BASE.credit("regions")
