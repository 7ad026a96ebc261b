"""Scenarios on pages: made, used everywhere, taken back, compared, kept in a project."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from gis.atlas import Atlas
from gis.plans.actuals import Entry
from gis.project.file import Project
from gis.project.layers import Point
from gis.report import monitoring as histories
from gis.report import settings
from gis.scenarios import effects, scenario
from tests.views.conftest import sent
from views.state import projects

PAGE = Path(__file__).resolve().parents[3] / "views" / "scenarios" / "page.py"
ADDED = """
title = "情景 1"
[[add]]
category = "强化"
industry = "水泥"
place = "广元市"
plan = "sichuan-2025-2027"
"""


OWN_PLAN = """
plan_id = "qiandongnan"
title = "黔东南州绿色建材产业发展规划（2025—2027年）"
short_title = "黔东南 2025—2027"
short_title_en = "Qiandongnan 2025–2027"
scope = "522600"
stage = "draft"
start_year = 2025
end_year = 2027
within = "522600"
place_level = "county"

[[designation]]
category = "strengthen"
industries = ["水泥"]
places = ["凯里市"]
locator = "二（二）"
"""


@pytest.fixture
def page(run):
    app = run(selected="510800")
    app.switch_page("scenarios/page.py")
    return app.run()


def add_cement(app: AppTest) -> AppTest:
    app.selectbox(key="page-edit-industry").select("cement").run()
    return app.button(key="page-edit-do").click().run()


def in_use(app: AppTest) -> Atlas:
    atlas: Atlas = app.session_state["atlas"]
    return atlas


def test_an_edit_made_on_the_page_gives_the_key_of_the_same_edit_in_a_file(page):
    assert not page.exception
    add_cement(page)
    wanted = effects.apply(Atlas.bundled(), scenario.parse(ADDED, "x"))
    assert in_use(page).key == wanted.key
    assert page.button(key="atlas-open").label == "情景：情景 1（1 项改动）"


def test_every_page_shows_the_atlas_in_use(page):
    add_cement(page)
    page.switch_page("layout/page.py").run()
    fills = next(x for x in sent(page, "layout-map")["state"]["layers"] if x["kind"] == "fill")
    assert any("水泥" in line for line in fills["notes"]["510800"])
    assert page.button(key="atlas-open").label.startswith("情景")
    for other in ("export", "compare", "collaboration", "sources"):
        page.switch_page(f"{other}/page.py").run()
        assert not page.exception, other
        assert page.button(key="atlas-open").label.startswith("情景"), other


def test_an_edit_is_taken_back_and_made_again(page):
    add_cement(page)
    edited = in_use(page).key
    page.button(key="page-undo").click().run()
    assert in_use(page).key == Atlas.bundled().key
    page.button(key="page-redo").click().run()
    assert in_use(page).key == edited


def test_the_same_edit_twice_is_refused_and_changes_nothing(page):
    add_cement(page)
    before = in_use(page).key
    page.button(key="page-edit-do").click().run()
    assert any("已在情景中" in one.value for one in page.error)
    assert in_use(page).key == before


def test_a_click_gives_a_new_park_its_degrees(page):
    page.session_state["scenario-clicked"] = [105.84, 32.43]
    page.selectbox(key="page-edit-kind").select("site").run()
    page.text_input(key="page-edit-site-name").set_value("试拟园").run()
    page.button(key="page-edit-do").click().run()
    assert not page.error
    (row,) = (r for r in in_use(page).records("sites") if r["name"] == "试拟园")
    assert (row["lon"], row["lat"], row["region_code"]) == ("105.84", "32.43", "510800")


def test_a_freight_factor_of_a_scenario_reaches_the_page_of_freight(page):
    from gis.freight import costs

    # As the widget of the page 物流 leaves it: at the default.
    default = costs.defaults(Atlas.bundled())["road.unit_cost"].value
    page.session_state["factor-road.unit_cost"] = default
    page.selectbox(key="page-edit-kind").select("factor").run()
    page.text_input(key="page-edit-value-road.unit_cost-written").set_value("0.9").run()
    page.button(key="page-edit-do").click().run()
    page.switch_page("logistics/page.py").run()
    assert not page.exception
    assert costs.defaults(in_use(page))["road.unit_cost"].value == 0.9
    assert "factor-road.unit_cost" not in page.session_state


def test_side_by_side_has_one_scale_one_group_and_the_difference(page):
    add_cement(page)
    page.session_state["whatif-view"] = "compare"
    page.run()
    assert not page.exception
    maps = [
        sent(page, key)["state"]
        for key in ("whatif-side-0", "whatif-side-1", "whatif-difference-map")
    ]
    assert {state["group"] for state in maps} == {"whatif"}
    assert maps[0]["view"] == maps[1]["view"]
    changed = next(x for x in maps[2]["layers"] if x["kind"] == "fill")
    assert list(changed["fills"]) == ["510800"]
    (table,) = (one.proto.body for one in page.get("html") if "布局记录" in one.proto.body)
    # Figures stand right, and no name of one is cut.
    row = next(one for one in table.split("<tr>") if "布局记录" in one)
    assert re.findall(r'class="figure[^"]*"[^>]*>([^<]*)<', row) == ["143", "144", "+1"]
    # The maps are of one plan, the figures of all.
    assert any("全部规划" in one.value for one in page.caption)
    assert any("广元市新增水泥" in one.value for one in page.markdown)


def test_a_project_holds_what_the_session_has_and_gives_it_back(page, run, tmp_path, monkeypatch):
    add_cement(page)
    edited = in_use(page).key
    path = tmp_path / "甲.gpkg"
    monkeypatch.setattr(projects, "is_loopback", lambda: True)
    page.session_state["whatif-view"] = "project"
    page.run()
    page.text_input(key="page-projects.new_path").set_value(str(path)).run()
    page.button(key="page-new").click().run()
    assert not page.error
    with Project.load(path) as project:
        assert project.names("scenario") == ["情景 1"]
    later = run()
    later.switch_page("scenarios/page.py").run()
    later.session_state["whatif-view"] = "project"
    later.run()
    later.text_input(key="page-projects.open_path").set_value(str(path)).run()
    later.button(key="page-open").click().run()
    assert not later.error
    assert in_use(later).key == edited


def test_what_two_projects_have_alike_is_said_at_the_second(run, tmp_path, monkeypatch):
    """Of one name with other content one of them was let go without a word, actuals too."""
    one, two = tmp_path / "甲.gpkg", tmp_path / "乙.gpkg"
    goal = "sichuan-2025-2027/output"
    for path, place, value in ((one, "广元", 700.0), (two, "巴中", 650.0)):
        entry = Entry("2026-11-28", "sichuan-2025-2027", goal, 2025, value)
        with Project.new(path) as project:
            project.put("scenario", "改.toml", ADDED.replace("广元", place).encode())
            project.put_points("矿山", [Point(105.84, 32.43, place, "石灰石")])
            project.put("table", "产值.csv", f"地区,产值\n{place},{value}\n".encode())
            kept = histories.to_text([entry]).encode()
            project.put("setting", histories.name_of("sichuan-2025-2027"), kept)
            if path == one:
                project.put_points("码头", [Point(105.0, 32.0, "港", "")])
    monkeypatch.setattr(projects, "is_loopback", lambda: True)
    page = run()
    page.switch_page("scenarios/page.py").run()
    page.session_state["whatif-view"] = "project"
    page.run()
    said = []
    for path in (one, two):
        page.text_input(key="page-projects.open_path").set_value(str(path)).run()
        page.button(key="page-open").click().run()
        assert not page.error
        said.append("\n".join(w.value for w in (*page.warning, *page.info, *page.success)))
    assert "会话中" not in said[0]
    assert "用项目中的，会话中的不再用：点位“矿山”、情景“情景 1”" in said[1]
    assert "也存进了这个项目：点位“码头”" in said[1]
    assert "用会话中打开的，存进项目时代替了项目中的（可撤销）：表格“产值.csv”" in said[1]
    assert "有 1 个实际值与项目中的不同" in said[1]


def test_opening_a_project_changes_nothing_in_it(run, tmp_path, monkeypatch):
    path = tmp_path / "甲.gpkg"
    with Project.new(path) as project:
        project.put("scenario", "甲.toml", ("# by hand" + ADDED).encode())
        project.put_points("矿山", [Point(105.84, 32.43, "一号", "石灰石")])
    before = path.read_bytes()
    monkeypatch.setattr(projects, "is_loopback", lambda: True)
    page = run()
    page.switch_page("scenarios/page.py").run()
    page.session_state["whatif-view"] = "project"
    page.run()
    page.text_input(key="page-projects.open_path").set_value(str(path)).run()
    page.button(key="page-open").click().run()
    page.run()
    assert not page.error
    assert list(page.session_state["scenarios"].scenarios) == ["情景 1"]
    with Project.load(path) as project:
        assert project.content("scenario", "甲.toml") == ("# by hand" + ADDED).encode()
        assert [change.kind for change in project.changes()] == ["scenario", "points"]
    assert path.read_bytes() == before


def test_what_another_program_changes_is_read_back_and_said(page, tmp_path, monkeypatch):
    path = tmp_path / "甲.gpkg"
    monkeypatch.setattr(projects, "is_loopback", lambda: True)
    page.session_state["whatif-view"] = "project"
    page.run()
    page.text_input(key="page-projects.new_path").set_value(str(path)).run()
    page.button(key="page-new").click().run()
    with Project.load(path) as project:
        project.put_points("矿山", [Point(105.84, 32.43, "一号", "石灰石")])
    page.run()
    assert any("被别的程序改过" in one.value for one in page.warning)
    assert [row["name"] for row in in_use(page).records("own-points")] == ["一号"]
    page.switch_page("layout/page.py").run()
    layers = sent(page, "layout-map")["state"]["layers"]
    (own,) = (layer for layer in layers if layer["id"] == "own-points")
    assert own["items"][0]["at"] == [32.43, 105.84]


def test_a_path_is_not_asked_for_where_others_reach_the_page(page: Any, monkeypatch):
    monkeypatch.setattr(projects, "is_loopback", lambda: False)
    page.session_state["whatif-view"] = "project"
    page.run()
    assert [one.key for one in page.text_input] == []


def test_a_link_names_the_scenario_and_a_colleague_without_it_is_told(page, run):
    add_cement(page)
    code = in_use(page).key[:8]
    assert page.query_params["scenario"] == code
    page.switch_page("sources/page.py").run()
    assert page.query_params["scenario"] == code
    other = run(scenario=code)
    assert any(
        code in one.value and "打开它的情景文件或项目文件" in one.value for one in other.warning
    )
    assert in_use(other) is Atlas.bundled() if "atlas" in other.session_state else True
    # Whoever opens its file later is where the link leads.
    from gis.scenarios.scenario import parse
    from views.state.scenarios import Held

    other.session_state["scenarios"] = Held({"情景 1": parse(ADDED, "x")}, "")
    other.run()
    assert in_use(other).key[:8] == code
    # A run later the header has the code from the atlas in use, and nothing is missing.
    assert "scenario_link_missing" not in other.session_state


def test_a_site_is_moved_by_its_form_as_dragging_moves_it(page):
    page.selectbox(key="page-edit-kind").select("resite").run()
    page.selectbox(key="page-edit-resite").select("wulong-2023-13/baima-core-park").run()
    assert page.number_input(key="page-edit-lon").value == 107.53939
    page.number_input(key="page-edit-lon").set_value(107.39).run()
    page.number_input(key="page-edit-lat").set_value(29.70).run()
    page.button(key="page-edit-do").click().run()
    assert not page.error
    (row,) = (
        r for r in in_use(page).records("sites") if r["site_id"] == "wulong-2023-13/baima-core-park"
    )
    assert (row["lon"], row["lat"], row["region_code"]) == ("107.39", "29.7", "500102")


def test_english(run):
    app = run(lang="en", selected="510800")
    app.switch_page("scenarios/page.py").run()
    assert app.button(key="atlas-open").label == "Atlas as it is"
    assert not app.exception


@pytest.mark.parametrize("theirs", [None, 900.0])
def test_choices_and_the_scenario_in_use_do_not_change_hands_without_a_word(
    theirs, run, tmp_path, monkeypatch
):
    """The scale of one project computed the next one's figures, and was saved into it."""
    one, two = tmp_path / "甲.gpkg", tmp_path / "乙.gpkg"
    for path, place, scale in ((one, "广元", 500.0), (two, "巴中", theirs)):
        with Project.new(path) as project:
            project.put("scenario", "改.toml", ADDED.replace("广元", place).encode())
            if scale is not None:
                kept = settings.to_toml(settings.Settings(scale_km=scale))
                project.put("setting", "session.toml", kept.encode())
            if path == one:
                project.put("setting", "in-use.toml", 'scenario = "情景 1"\n'.encode())
    monkeypatch.setattr(projects, "is_loopback", lambda: True)
    page = run()
    page.switch_page("scenarios/page.py").run()
    page.session_state["whatif-view"] = "project"
    page.run()
    said = []
    for path in (one, two):
        page.text_input(key="page-projects.open_path").set_value(str(path)).run()
        page.button(key="page-open").click().run()
        assert not page.error
        said.append("\n".join(w.value for w in (*page.warning, *page.info, *page.success)))
    assert said[0] == ""
    assert "情景“情景 1”不再在用：项目中没有在用的情景" in said[1]
    if theirs is None:
        assert (
            "项目中没有保存各页的选择：会话中改过的（协作）照旧用来计算，也存进了这个项目"
            in said[1]
        )
    else:
        assert "各页的选择用项目中的，会话中改过的不再用：协作" in said[1]
    assert page.session_state["settings"].scale_km == (theirs or 500.0)
    with Project.load(two) as project:
        held = settings.from_toml((project.content("setting", "session.toml") or b"").decode())
    assert held.scale_km == (theirs or 500.0)


def test_a_road_that_is_taken_as_longer_than_it_is_said_to_be_is_told_with_the_edits_and_on_freight(
    page,
):
    page.selectbox(key="page-edit-kind").select("link").run()
    page.segmented_control(key="page-edit-mode").set_value("road").run()
    page.text_input(key="page-edit-from").set_value("甘孜县").run()
    page.text_input(key="page-edit-to").set_value("德格县").run()
    page.text_input(key="page-edit-length-written").set_value("136").run()
    page.button(key="page-edit-do").click().run()
    assert not page.error
    assert any("157.4" in one.value for one in page.caption)
    page.switch_page("logistics/page.py").run()
    assert any("157.4" in one.value for one in page.caption)


def test_a_station_is_chosen_from_those_that_are_no_place_of_transfer_yet_the_nearest_first(page):
    """The name was to be typed, and what the network has was learned by refusals: near names were near in letters."""
    page.selectbox(key="page-edit-kind").select("terminal").run()
    stations = page.selectbox(key="page-edit-at-rail")
    # 广元东站, the nearest of all, is one.
    assert stations.options[:2] == ["广元站（3 公里）", "广元南站（5 公里）"]
    stations.set_value("广元南站").run()
    page.button(key="page-edit-do").click().run()
    assert not page.exception
    assert not page.error
    assert any("广元南站" in one.value for one in page.markdown)
    page.selectbox(key="page-edit-kind").select("link").run()
    assert page.selectbox(key="page-edit-from-rail").options[0].startswith("广元东站")


def test_a_plan_of_a_link_that_nobody_has_here_is_said(run):
    """The page showed the first plan in its place, without a word."""
    app = AppTest.from_file(str(PAGE), default_timeout=60)
    app.query_params["plan"] = "plan-3c8bfe37"
    app.run()
    assert not app.exception
    assert "plan-3c8bfe37" in str(app.session_state["notices"])


def test_a_project_that_is_opened_says_what_it_holds_and_shows_its_plan(run, tmp_path, monkeypatch):
    """The plan of the project was there and nothing said so: the page went on showing that of Sichuan."""
    path = tmp_path / "州.gpkg"
    with Project.new(path) as project:
        project.put("plan", "州.toml", OWN_PLAN.encode())
        project.put("scenario", "情景.toml", ADDED.encode())
    monkeypatch.setattr(projects, "is_loopback", lambda: True)
    app = run()
    app.switch_page("scenarios/page.py").run()
    app.session_state["whatif-view"] = "project"
    app.run()
    app.text_input(key="page-projects.open_path").set_value(str(path)).run()
    app.button(key="page-open").click().run()
    assert not app.exception
    assert any("内含：规划“黔东南 2025—2027”、情景“情景 1”" in one.value for one in app.caption)
    assert app.selectbox(key="whatif-plan").value == "qiandongnan"
    # Who looks at another plan than the first of all goes on doing so.
    other = run(plan="hubei-2024-2026")
    other.switch_page("scenarios/page.py").run()
    other.session_state["whatif-view"] = "project"
    other.run()
    other.text_input(key="page-projects.open_path").set_value(str(path)).run()
    other.button(key="page-open").click().run()
    assert other.selectbox(key="whatif-plan").value == "hubei-2024-2026"
