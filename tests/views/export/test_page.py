"""The page 导出: choices become the order, the order a file; a file becomes the choices again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from gis.atlas import Atlas
from gis.plans.designations import Selection
from layers import html
from layers.export import making, order_file
from layers.export.order import How, Order, What
from layers.layout.scenes import layout_scene
from layers.page import carried
from layers.print.imprint import Imprint, Paper
from tests.views.place.test_page import listed
from views.export import kept

PAGE = str(Path(__file__).resolve().parents[3] / "views" / "export" / "page.py")
PLAN = Selection(plan="sichuan-2025-2027")


def opened() -> AppTest:
    return AppTest.from_file(PAGE, default_timeout=60).run()


def test_the_page_shows_a_preview_and_one_button():
    at = opened()
    assert not at.exception
    (picture,) = [html.value for html in at.get("html") if 'class="picture"' in html.value]
    assert 'alt="' in picture
    assert [b.label for b in at.get("download_button")] == [
        "保存选择（TOML）",
        "下载：PDF（矢量，可打印）",
    ]


def test_a_preview_is_made_once_for_what_it_shows(monkeypatch):
    """Each run of the page pressed it anew, half a second for the same picture."""
    at = opened()
    (before,) = [one.value for one in at.get("html") if 'class="picture"' in one.value]
    pressed = []
    monkeypatch.setattr(making, "preview", lambda _, order: pressed.append(order))
    at.run()
    assert not at.exception
    assert pressed == []
    assert before in [one.value for one in at.get("html")]
    at.text_input(key="export-title").set_value("另一题目").run()
    assert [order.imprint.title for order in pressed] == ["另一题目"]


@pytest.mark.parametrize(
    ("kind", "said", "key", "value"),
    [("sheet", "单页的区域", "export-region", "511700"), ("route", "起点和终点", None, None)],
)
def test_what_is_missing_is_asked_for_first(kind, said, key, value):
    at = opened()
    at.selectbox(key="export-kind").set_value(kind).run()
    assert not at.exception
    assert said in at.info[0].value
    if key:
        at.selectbox(key=key).set_value(value)
    else:
        at.text_input(key="export-origin").set_value("成都")
        at.text_input(key="export-destination").set_value("德阳")
    at.run()
    assert not at.exception
    assert len(at.get("download_button")) == 2


def test_a_place_that_is_not_known_is_one_sentence():
    at = opened()
    at.selectbox(key="export-kind").set_value("route").run()
    at.text_input(key="export-origin").set_value("成部")
    at.text_input(key="export-destination").set_value("德阳").run()
    assert not at.exception
    assert "成部" in at.error[0].value


def test_the_layers_of_the_layout_page_are_those_of_the_map():
    at = AppTest.from_file(PAGE, default_timeout=60)
    at.session_state["layers-changed"] = {"links", "plants"}
    at.run()
    assert not at.exception
    shown = next(one for one in at.multiselect if one.label == "显示的图层")
    assert "plants" in shown.value
    assert "links" not in shown.value
    assert at.session_state["order"].what.layers == ("links", "plants")


@pytest.mark.parametrize("kind", ["atlas", "deck", "data", "comparison"])
def test_every_kind_can_be_chosen(kind):
    at = opened()
    at.selectbox(key="export-kind").set_value(kind).run()
    assert not at.exception
    assert len(at.get("download_button")) == 2


def test_a_basemap_is_nobody_s_default_and_its_price_is_said():
    at = opened()
    at.selectbox(key="export-form-map").set_value("html").run()
    assert at.selectbox(key="export-basemap").value == "none"
    assert not at.warning
    at.selectbox(key="export-basemap").set_value("osm").run()
    assert not at.exception
    assert "发请求" in at.warning[0].value
    assert "不得公开" in at.warning[1].value


def test_the_choices_stay_when_the_page_is_opened_again_from_a_file(monkeypatch):
    order = Order(
        What(kind="map", selection=Selection(plan=["wulong-2023-13"], industry=["cement"])),
        How(form="png", paper=Paper("a3", "portrait")),
        Imprint(title="某图", organisation="某局", accent="#123456"),
    )
    at = AppTest.from_file(PAGE, default_timeout=60)
    at.session_state["order"] = order
    at.run()
    assert not at.exception
    assert at.selectbox(key="export-size").value == "a3"
    assert at.selectbox(key="export-form-map").value == "png"
    assert at.text_input(key="export-title").value == "某图"
    assert at.color_picker(key="export-accent").value == "#123456"


def test_a_file_opened_sets_filters_and_widgets(monkeypatch):
    import streamlit as st

    state: dict[str, object] = {"export-title": "alt", "plan": "all"}
    monkeypatch.setattr(st, "session_state", state)
    order = Order(
        What(kind="map", selection=Selection(plan=["wulong-2023-13"])), imprint=Imprint(title="新")
    )
    kept._use(order)
    assert state["order"] is order
    assert "export-title" not in state
    assert "plan" not in state
    assert state["choice"].plan == "wulong-2023-13"


def test_a_map_of_another_page_is_offered_first_and_printed():
    scene = replace(layout_scene(Atlas.bundled(), PLAN, details=False), title="刚才看的")
    at = AppTest.from_file(PAGE, default_timeout=60)
    at.session_state["handed-view"] = scene
    at.session_state["handed-now"] = True
    at.run()
    assert not at.exception
    assert at.selectbox(key="export-kind").value == "view"
    assert making.view(Atlas.bundled(), Order(how=How(form="pdf")), scene).startswith(b"%PDF")


def test_the_preview_follows_the_paper():
    import io

    from PIL import Image

    atlas, what = Atlas.bundled(), What(selection=PLAN)
    tall = making.preview(atlas, Order(what, How(paper=Paper("a4", "portrait"))))
    picture = Image.open(io.BytesIO(tall or b""))
    assert picture.height > picture.width
    data = Order(What(kind="data", selection=PLAN), How(form="csv"))
    assert making.preview(atlas, data) is None


def test_an_html_map_carries_what_opens_it_again():
    atlas = Atlas.bundled()
    order = Order(What(selection=PLAN), How(form="html", language="both"), Imprint(title="某<图>"))
    page = making.made(atlas, order)
    found = carried.read(page, "x.html")
    again, made_with = order_file.from_toml(found.choices)
    assert again.imprint.title == "某<图>"
    assert again.how == order.how
    assert making.made(atlas, replace(again, what=order.what)) == page
    assert made_with == carried.versions(atlas)
    assert isinstance(html.to_html(atlas, layout_scene(atlas, PLAN)), str)


def test_a_date_that_reads_two_ways_is_said_and_the_page_goes_on():
    at = opened()
    next(field for field in at.text_input if field.label == "日期").set_value("31.1.2026").run()
    assert not at.exception
    assert any("31.1.2026" in said.value.replace("\\", "") for said in at.error)
    assert at.get("download_button")


def test_a_sheet_holds_the_enterprises_of_the_session_unless_they_are_left_out(
    tmp_path, monkeypatch
):
    path = tmp_path / "firms.csv"
    path.write_text("企业名称,经度,纬度\n甲,107.47496,29.33466\n乙,107.6,29.33466\n", "utf-8")
    told = []
    monkeypatch.setattr(making, "preview", lambda _, order: told.append(order.what.around))
    at = AppTest.from_file(PAGE, default_timeout=60)
    at.session_state["enterprises-counted"] = listed(path)
    at.run()
    at.selectbox(key="export-kind").set_value("sheet").run()
    told.clear()
    at.selectbox(key="export-region").set_value("wulong-2023-13/changba-park").run()
    assert list(told[-1].rows["name"]) == ["甲", "乙"]
    at.number_input(key="set-place_radius_km").set_value(5.0).run()
    assert list(told[-1].rows["name"]) == ["甲"]
    at.checkbox(key="export-around").uncheck().run()
    assert told[-1] is None
    assert not at.exception
