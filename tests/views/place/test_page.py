"""The page 招商: a region chosen shows every section and three files."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from gis.atlas import Atlas
from layers.print import factsheet
from views.state import choice
from views.state.enterprises import Counted
from views.widgets import downloads

PAGE = str(Path(__file__).resolve().parents[3] / "views" / "place" / "page.py")
LIST_PAGE = Path(PAGE).parents[1] / "enterprises" / "page.py"


def test_without_a_region_it_asks_for_one():
    at = AppTest.from_file(PAGE, default_timeout=60).run()
    assert not at.exception
    assert "还没有选区域" in at.info[0].value
    assert not at.get("download_button")


def test_a_county_without_any_designation_can_be_chosen():
    at = AppTest.from_file(PAGE, default_timeout=60).run()
    at.selectbox(key="place-region").set_value("510113").run()
    assert not at.exception
    assert len(at.get("download_button")) == 4  # one page in sight, three in the menu
    zones = next(one.proto.body for one in at.get("html") if "主导产业" in one.proto.body)
    assert "成都青白江经济开发区" in zones
    at.selectbox(key="place-region").set_value("540200").run()
    assert not at.exception
    assert any("所载规划未点名" in said.value for said in at.caption)


def test_a_park_that_was_clicked_on_the_map_has_its_page():
    at = AppTest.from_file(PAGE, default_timeout=60)
    at.session_state["selected"] = "site:wulong-2023-13/changba-park"
    at.run()
    assert not at.exception
    assert at.selectbox(key="place-region").value == "wulong-2023-13/changba-park"
    assert "重庆市武隆区 · 园区 · 点位为乡镇驻地" in [said.value for said in at.caption]
    titles = [said.value for said in at.markdown if said.value.startswith("##### ")]
    assert "##### 最近的车站与港口" in titles
    assert len(at.get("download_button")) == 4


def test_a_park_is_taken_at_a_click_where_none_is_chosen():
    at = AppTest.from_file(PAGE, default_timeout=60).run()
    offered = at.get("button_group")[0]
    assert "长坝绿色建材产业园" in offered.options
    offered.set_value("wulong-2023-13/changba-park").run()
    assert not at.exception
    assert at.selectbox(key="place-region").value == "wulong-2023-13/changba-park"


@pytest.mark.parametrize(
    ("named", "stem"),
    [
        ("东园/“A” <1>", "东园-“A”-1"),
        ("园" * 120, "园" * 60),
        ("/..", "a-b"),  # nothing of the name is left: the id
    ],
)
def test_files_of_a_park_of_ones_own_are_called_by_its_name(monkeypatch, named, stem):
    bundled = Atlas.bundled()
    site = {**bundled.rows("sites")[0], "site_id": 'own/a"b', "plan_id": "own", "name": named}
    atlas = bundled.with_rows({"sites": [*bundled.rows("sites"), site]})
    monkeypatch.setattr(choice, "the_atlas", lambda: atlas)
    assert choice.place_stem('own/a"b') == stem
    # A slash in the name of a file is none to a browser.
    assert choice.place_stem("wulong-2023-13/changba-park") == "changba-park"
    assert choice.place_stem("510100") == "510100"


def test_parks_of_a_plan_of_ones_own_are_offered_first_and_those_without_room_counted():
    bundled = Atlas.bundled()
    first = bundled.rows("sites")[0]
    own = [{**first, "site_id": f"own/{n}", "name": f"第{n}园"} for n in range(30)]
    at = AppTest.from_file(PAGE, default_timeout=60)
    at.session_state["atlas"] = bundled.with_rows({"sites": [*bundled.rows("sites"), *own]})
    at.run()
    assert not at.exception
    assert at.get("button_group")[0].options == [f"第{n}园" for n in range(24)]
    count = 6 + len(bundled.rows("sites"))
    assert f"另有 {count} 个园区、基地在上面的列表中。" in [said.value for said in at.caption]


def test_parks_without_a_point_are_said_to_have_no_page_yet():
    """A park of one's own plan was not found (No results), and nothing said why."""
    bundled = Atlas.bundled()
    first = bundled.rows("designations")[0]
    own = [
        {**first, "designation_id": f"own/{n}", "site": f"第{n}园", "site_id": ""}
        for n in range(10)
    ]
    at = AppTest.from_file(PAGE, default_timeout=60)
    at.session_state["atlas"] = bundled.with_rows(
        {"designations": [*bundled.rows("designations"), *own]}
    )
    at.run()
    assert not at.exception
    (said,) = (one.value for one in at.caption if "没有点位" in one.value)
    assert "园区、乡镇 10 个：第0园、" in said
    assert "还有 2" in said


def test_place_and_office_stay_when_the_page_is_left_and_are_those_of_the_page_for_files(run):
    """Both were gone after another page, and 导出 asked for the place and the office again."""
    app = run()
    app.switch_page("place/page.py").run()
    app.selectbox(key="place-region").set_value("510500").run()
    app.text_input(key="place-organisation").set_value("泸州市经济合作和外事局").run()
    app.text_input(key="place-title").set_value("来泸州").run()
    app.switch_page("enterprises/page.py").run()
    app.switch_page("place/page.py").run()
    assert not app.exception
    assert app.selectbox(key="place-region").value == "510500"
    assert app.text_input(key="place-organisation").value == "泸州市经济合作和外事局"
    assert app.text_input(key="place-title").value == "来泸州"
    app.switch_page("export/page.py").run()
    app.selectbox(key="export-kind").set_value("sheet").run()
    assert not app.exception
    assert app.selectbox(key="export-region").value == "510500"
    assert app.text_input(key="export-organisation").value == "泸州市经济合作和外事局"
    assert app.text_input(key="export-title").value == ""


def test_what_is_picked_on_a_map_after_the_visit_is_the_place():
    at = AppTest.from_file(PAGE, default_timeout=60)
    at.session_state["place-last"] = ("510500", "510100")
    at.session_state["selected"] = "510100"
    at.run()
    assert at.selectbox(key="place-region").value == "510500"
    at = AppTest.from_file(PAGE, default_timeout=60)
    at.session_state["place-last"] = ("510500", "510100")
    at.session_state["selected"] = "511500"
    at.run()
    assert at.selectbox(key="place-region").value == "511500"


def test_a_date_that_reads_two_ways_is_said_and_the_page_goes_on():
    at = AppTest.from_file(PAGE, default_timeout=60).run()
    at.selectbox(key="place-region").set_value("510113").run()
    at.text_input(key="place-date").set_value("1/2/2026").run()
    assert not at.exception
    assert any("1/2/2026" in said.value for said in at.error)
    assert len(at.get("download_button")) == 4


def listed(path: Path) -> Counted:
    """Return a list as page 企业 leaves it once counted."""
    at = AppTest.from_file(str(LIST_PAGE), default_timeout=60).run()
    at.session_state["set-enterprise_way"] = "path"
    at.session_state["set-enterprise_path"] = str(path)
    at.run()
    assert (
        "enterprises-counted" not in at.session_state or not at.session_state["enterprises-counted"]
    )
    at.button(key="enterprises-go").click().run()
    assert not at.exception
    counted = at.session_state["enterprises-counted"]
    at.session_state["set-enterprise_path"] = ""
    at.run()
    assert at.session_state["enterprises-counted"] is None
    return counted


def test_the_one_page_holds_the_enterprises_that_the_page_shows(tmp_path, monkeypatch):
    path = tmp_path / "firms.csv"
    path.write_text("企业名称,经度,纬度\n甲,107.47496,29.33466\n乙,107.6,29.33466\n", "utf-8")
    at = AppTest.from_file(PAGE, default_timeout=60)
    at.session_state["selected"] = "site:wulong-2023-13/changba-park"
    at.session_state["enterprises-counted"] = listed(path)
    told = []

    def button(_, maker, *, key, **__):
        if key == "place-one-page":
            maker()

    monkeypatch.setattr(downloads, "button", button)
    monkeypatch.setattr(factsheet, "factsheet", lambda *_, further, **__: told.append(further.own))
    at.run()
    at.number_input(key="set-place_radius_km").set_value(5.0).run()
    assert not at.exception
    assert [(own.circle.within_km, list(own.rows["name"])) for own in told] == [
        (20.0, ["甲", "乙"]), (5.0, ["甲"]),
    ]  # fmt: skip


def test_enterprises_of_the_session_stand_on_the_page_of_a_park(tmp_path):
    path = tmp_path / "firms.csv"
    path.write_text(
        "企业名称,经度,纬度,行业代码\n<b>甲,107.47496,29.33466,C3011\n乙,107.6,29.33466,C3021\n丙,,,C3011\n",
        "utf-8",
    )
    counted = listed(path)
    at = AppTest.from_file(PAGE, default_timeout=60)
    at.session_state["selected"] = "site:wulong-2023-13/changba-park"
    at.run()
    assert not at.number_input
    assert any("在“企业”页带入名录" in said.value for said in at.caption)
    at.session_state["enterprises-counted"] = counted
    at.run()
    assert not at.exception
    assert not any("在“企业”页带入名录" in said.value for said in at.caption)
    assert "##### 自有企业：20 公里内" in [said.value for said in at.markdown]
    assert any("圈内 2 行，圈外 0 行" in said.value for said in at.caption)
    html = [one.proto.body for one in at.get("html")]
    assert any("&lt;b&gt;甲" in body for body in html)
    assert any("自有企业（2 行），圈为直线 20 公里" in said.value for said in at.caption)
    at.number_input(key="set-place_radius_km").set_value(5.0).run()
    assert "##### 自有企业：5 公里内" in [said.value for said in at.markdown]
    assert any("圈内 1 行，圈外 1 行" in said.value for said in at.caption)
    # Nothing of the list is near: what was left out is said all the same.
    at.selectbox(key="place-region").set_value("510113").run()
    assert any("圈内 0 行，圈外 2 行" in said.value for said in at.caption)
    path.unlink()
    at.run()
    assert not at.exception
    assert any("firms.csv" in said.value for said in at.error)
    assert "##### 引进什么" in [said.value for said in at.markdown]


def test_a_list_of_addresses_alone_is_no_fault_of_the_page(tmp_path):
    """The page of every region began with what looked like a fault, and a button to try the same again."""
    path = tmp_path / "firms.csv"
    path.write_text("企业名称,地址\n甲,四川省泸州市江阳区黄舣镇\n", "utf-8")
    at = AppTest.from_file(PAGE, default_timeout=60)
    at.session_state["enterprises-counted"] = listed(path)
    at.query_params["place"] = "510500"
    at.run()
    assert not at.exception
    assert not at.error
    assert not at.number_input
    assert any("名录补上经度、纬度两列后" in said.value for said in at.caption)


def test_the_radius_is_in_the_address_as_all_other_choices(tmp_path):
    path = tmp_path / "firms.csv"
    path.write_text("企业名称,经度,纬度\n甲,107.47496,29.33466\n", "utf-8")
    counted = listed(path)

    def opened(radius=None):
        at = AppTest.from_file(PAGE, default_timeout=60)
        at.session_state["enterprises-counted"] = counted
        at.query_params["place"] = "500156"
        if radius is not None:
            at.query_params["radius"] = radius
        return at.run()

    at = opened()
    assert "radius" not in at.query_params
    at.number_input(key="set-place_radius_km").set_value(7.5).run()
    assert at.query_params["radius"] in ("7.5", ["7.5"])
    at = opened("7.5")
    assert "##### 自有企业：7.5 公里内" in [said.value for said in at.markdown]
    at.number_input(key="set-place_radius_km").set_value(20.0).run()
    assert "radius" not in at.query_params
    for wrong in ("0", "nan", "x", "1e9"):
        at = opened(wrong)
        assert not at.exception
        assert "##### 自有企业：20 公里内" in [said.value for said in at.markdown]
