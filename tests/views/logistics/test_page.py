"""The logistics page without a browser: what is asked, answered, said and handed out."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Iterator
from itertools import chain, repeat
from pathlib import Path
from unittest.mock import patch

import pandas as pd
import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from gis import catalog
from gis.atlas import Atlas
from gis.errors import AtlasError
from gis.freight import costs, routing
from gis.freight.costs import Terms
from gis.freight.graph import network
from gis.freight.resilience import Loads
from gis.freight.routing import Shipment
from gis.freight.whereabouts import locate
from gis.words.catalogue import text
from layers.export import freight as freight_files
from tests.views.conftest import sent
from tests.views.logistics.conftest import few
from views.logistics import assumptions, downloads, flow_source, shift_panel, weak_panel
from views.widgets import computing

PAGE = Path(__file__).resolve().parents[3] / "views" / "logistics" / "page.py"
PLAIN = str.maketrans("", "", "\\")


@pytest.fixture
def page() -> Callable[..., AppTest]:
    """Open the page with an address."""

    def start(view: str = "route", lang: str = "zh", **query: str) -> AppTest:
        app = AppTest.from_file(str(PAGE), default_timeout=120)
        for key, value in query.items():
            app.query_params["from" if key == "origin" else key] = value
        app.session_state["freight-view"] = view
        app.session_state["freight-show"] = "tables"
        app.session_state["english"] = lang == "en"
        return app.run()

    return start


def heading(app: AppTest) -> str:
    return app.markdown[0].value.translate(PLAIN).removeprefix("#### ")


def layers(app: AppTest) -> dict[str, list]:
    state = sent(app, "freight-map")["state"]
    return {layer["id"]: layer.get("items", layer.get("fills")) for layer in state["layers"]}


def texts(app: AppTest) -> str:
    parts = [*app.markdown, *app.caption, *app.warning, *app.info, *app.success, *app.error]
    return "\n".join(element.value for element in parts).translate(PLAIN)


def table(app: AppTest, column: str):
    """Return the first static table that has a column."""
    return next(t.value for t in app.table if column in t.value.columns)


@pytest.fixture(scope="module")
def first() -> AppTest:
    """The first view, for tests that only look at it."""
    app = AppTest.from_file(str(PAGE), default_timeout=120)
    app.session_state["freight-show"] = "tables"
    return app.run()


# Routes.


def test_the_first_view_answers_a_real_question_in_chinese(first):
    app = first
    assert not app.exception
    assert not app.error
    assert heading(app).startswith("重庆市武隆区 → 上海市")
    assert dict(app.query_params) == {
        "from": "500156", "to": "310000", "tonnes": "1000", "by": "cost",
    }  # fmt: skip
    assert "OpenStreetMap contributors（ODbL）" in texts(app)
    assert "审图号 GS(2024)0650号" in texts(app)


def test_the_table_is_the_answer_of_the_domain(page):
    app = page(origin="510100", to="420100", tonnes="100")
    found = routing.compare(
        network.load(Atlas.bundled()),
        Shipment(locate(Atlas.bundled(), "510100"), locate(Atlas.bundled(), "420100"), tonnes=100),
        Terms(costs.defaults(Atlas.bundled())),
    )
    names = next(radio for radio in app.radio if radio.key == "freight-route").options
    assert len(names) == len(found.alternatives)
    side = table(app, "全程公路")
    road = next(r for r in found.alternatives if "road" in r.ways)
    assert side.loc["成本（万元）", "全程公路"].startswith(f"{road.total.cost_cny / 10_000:,.1f}（")
    legs = table(app, "方式")
    assert len(legs) == len(found.alternatives[0].legs)
    assert "成都市" in legs["起"].iloc[0]


def test_each_mode_is_drawn_with_its_own_colour_and_dash(first):
    app = first
    styles = {(item["colour"], item["dash"]) for item in layers(app)["routes"]}
    dashes = {dash for _, dash in styles}
    assert dashes >= {None, "10 6", "1 7"}
    assert [i["label"] for i in layers(app)["stops"]][:2] == ["武隆区", "上海市"]


def test_another_alternative_is_drawn_thick(page):
    app = page()
    before = [i["dash"] for i in layers(app)["routes"] if i["weight"] == 5]
    app.radio(key="freight-route").set_value(2).run()
    assert not app.exception
    after = [i["dash"] for i in layers(app)["routes"] if i["weight"] == 5]
    assert before != after
    assert after == [None]  # road only


def test_the_criterion_ranks_and_goes_into_the_address(page):
    app = page()
    app.radio(key="freight-by").set_value("time").run()
    assert not app.exception
    assert app.query_params["by"] == "time"
    options = app.radio(key="freight-route").options
    assert "全程公路" in options[0]


def test_modes_can_be_left_out(page):
    app = page()
    app.button_group(key="freight-modes").set_value(["road"]).run()
    assert not app.exception
    assert len(app.radio(key="freight-route").options) == 1
    app.button_group(key="freight-modes").set_value([]).run()
    assert not app.exception
    assert [e.value for e in app.error] == ["没有选运输方式；请至少选一种"]


def test_swap(page):
    app = page()
    app.button(key="freight-swap").click().run()
    assert not app.exception
    assert heading(app).startswith("上海市 → 重庆市武隆区")


def test_a_link_opens_the_same_question(page):
    app = page(origin="白马站", to="涪陵港", tonnes="20.5", by="co2e")
    assert not app.exception
    assert not app.warning
    assert heading(app).startswith("白马站 → 涪陵港 20.5 吨")
    assert app.selectbox(key="freight-from").value == "白马站"


@pytest.mark.parametrize(
    "query",
    [
        {"origin": "亚特兰蒂斯"},
        {"tonnes": "-5"},
        {"tonnes": "nan"},
        {"by": "beauty"},
        {"to": "1,2"},
    ],
)
def test_a_stale_link_is_reported_and_left_out(page, query):
    app = page(**query)
    assert not app.exception
    assert "已改回默认值" in app.warning[0].value
    assert heading(app).startswith("重庆市武隆区 → 上海市 1,000 吨")


def test_a_hostile_link_is_shown_as_text(page):
    app = page(origin="**x** <img src=x> :red[y]")
    assert not app.exception
    assert r"\*\*x\*\* \<img src=x\> \:red\[y\]" in app.warning[0].value


def test_the_same_place_twice_is_one_sentence(page):
    app = page(origin="310000", to="310000")
    assert not app.exception
    assert [e.value for e in app.error] == ["起点和终点是同一处：上海市；请给两个不同的地点"]
    assert "ports" in layers(app)  # the map stays, so that another place can be clicked


def test_unreachable_is_said_in_words(page):
    app = page(
        origin="710000", to="230100"
    )  # no road of the source joins the island to the mainland
    assert not app.exception
    assert not app.error
    assert "台湾省 到 哈尔滨市 在所选条件下不连通" in texts(app)
    assert "没有连通的公路" in texts(app)
    assert layers(app)["routes"] == []


def test_a_missing_way_says_why(page):
    app = page(origin="540100", to="510100")  # 拉萨: no river port near
    assert not app.exception
    assert "150 公里内没有内河港口" in texts(app)


def test_a_typed_point(page):
    app = page(origin="107.54,29.40", to="500102")
    assert not app.exception
    assert not app.error
    assert layers(app)["stops"][0]["at"] == [29.4, 107.54]


def test_english(page):
    app = page(lang="en")
    assert not app.exception
    assert "Alternatives" in texts(app)
    assert next(iter(table(app, "Road only").index)) == "Cost (CNY)"
    assert sent(app, "freight-map")["words"]["legend"] == "Legend"
    assert "ODbL" in texts(app)


@pytest.mark.parametrize("view", ["route", "shift", "reach", "weak"])
def test_english_has_no_chinese_punctuation(page, view):
    app = page(view, lang="en")
    assert not app.exception
    words = [texts(app), *(metric.label + metric.value for metric in app.metric)]
    for widgets in (
        app.selectbox,
        app.slider,
        app.number_input,
        app.radio,
        app.expander,
        app.button,
    ):
        words += [widget.label for widget in widgets]
    for frame in [*app.dataframe, *app.table]:
        words += [str(frame.value.columns.tolist()), frame.value.to_string()]
    state = sent(app, "freight-map")["state"]
    words.append(json.dumps(state["legend"], ensure_ascii=False))
    assert re.findall("[（），。；：、！？　]", "\n".join(words)) == []


def test_downloads(first):
    app = first
    keys = {b.key for b in app.get("download_button")}
    assert {f"freight-download-route-{s}" for s in ("html", "csv", "geojson")} <= keys


def test_the_workbooks_of_the_page_are_those_of_the_commands(page, monkeypatch):
    """They had no sheet that says what was asked, and in English the regions in Chinese alone."""
    books = []

    def made(makers: dict[str, Callable[[], bytes]], **_: object) -> None:
        books.append(
            pd.read_excel(
                io.BytesIO(makers["xlsx"]()), sheet_name=None, engine="openpyxl", dtype=str
            )
        )

    monkeypatch.setattr(downloads, "show", made)
    for view, told in (
        ("route", {"Origin": "武隆区 (500156)", "Tonnes": "1000", "Compare by": "cost"}),
        ("reach", {"Origin": "武隆区 (500156)", "Within": "≤ 20, 40, 60 CNY/t"}),
        ("weak", {"Compare by": "cost"}),
        ("shift", {"Compare by": "cost", "What varies": "Rail transfer cost (transfer_rail.cost)"}),
    ):
        books.clear()
        app = page(view, "en")
        assert not app.exception
        asked = dict(books[-1]["Question"].to_numpy().tolist())
        assert asked.items() >= (told | {"Modes allowed": "Road, Rail, Water"}).items()
        if view == "reach":
            assert "Chongqing" in list(books[-1][text("logistics.reach_regions", "en")].iloc[:, 2])


# A click on the map.


def clicked(app: AppTest, picked: str | None = None, point: list[float] | None = None) -> AppTest:
    """Let the map report a click once, as a browser does."""
    reports = chain([(picked, point)], repeat((None, point)))
    with patch("views.widgets.map_panel.show", side_effect=reports):
        return app.run()


def test_a_click_sets_the_origin_then_the_destination(page):
    app = clicked(page(), picked="510100")
    assert not app.exception
    assert app.selectbox(key="freight-from").value == "510100"
    assert app.radio(key="freight-click").value == "to"
    app = clicked(app, picked="place:涪陵港")
    assert not app.exception
    assert app.selectbox(key="freight-to").value == "涪陵港"
    assert heading(app).startswith("四川省成都市 → 涪陵港")


def test_a_click_beside_regions_is_a_point(page):
    app = clicked(page(), point=[107.123456, 29.5])
    assert app.selectbox(key="freight-from").value == "107.1235,29.5000"


def test_the_very_point_puts_a_sheet_over_the_regions(page):
    app = page()
    assert "surface" not in layers(app)
    app.toggle(key="freight-exact").set_value(True).run()
    (sheet,) = layers(app)["surface"]
    assert sheet["notes"] == ["点击处设为起点"]


# Assumptions.


def assumed(app: AppTest) -> AppTest:
    """Open the assumptions: closed, their widgets are not drawn."""
    app.session_state["assumptions"] = True
    return app.run()


def test_every_factor_is_on_the_page_with_source_and_range(page):
    app = assumed(page())
    widgets = {w.key: w for w in [*app.slider, *app.number_input]}
    for key, factor in costs.defaults(Atlas.bundled()).by_key.items():
        widget = widgets[f"factor-{key}"]
        assert widget.value == factor.value
        assert "依据：" in widget.help
    road = app.slider(key="factor-road.unit_cost")
    assert (road.min, road.max) == (0.233, 0.67)
    assert "MDPI Systems" in road.help.translate(PLAIN)


def test_a_changed_factor_changes_the_answer_and_reset_restores_it(page):
    app = assumed(page())
    first = table(app, "全程公路").loc["成本（万元）", "全程公路"]
    app.slider(key="factor-road.unit_cost").set_value(0.3).run()
    assert not app.exception
    assert table(app, "全程公路").loc["成本（万元）", "全程公路"] != first
    assert "已改 1 项" in texts(app)
    app.button(key="factors-reset").click().run()
    assert not app.exception
    assert table(app, "全程公路").loc["成本（万元）", "全程公路"] == first
    assert "已改" not in texts(app)


def test_prices_of_the_market_stand_beside_the_changed_factor(page):
    """They stood beside the bundled rate, whatever was set above them."""
    app = assumed(page())
    model = text("prices.column.model_cny", "zh").replace("\n", " ")
    before = next(f.value for f in app.dataframe if model in f.value)[model]
    app.slider(key="factor-road.unit_cost").set_value(0.3).run()
    after = next(f.value for f in app.dataframe if model in f.value)[model]
    assert before.iloc[0] == 6742
    assert after.iloc[0] == pytest.approx(6742 * 0.3 / 0.49, abs=1)
    assert "模型误差 -39.2%" in texts(app)


def test_a_changed_factor_stays_changed_where_the_assumptions_are_closed(page):
    app = assumed(page())
    app.slider(key="factor-road.unit_cost").set_value(0.3).run()
    changed = table(app, "全程公路")
    app.session_state["assumptions"] = False
    app.run().run()
    assert not app.slider
    assert table(app, "全程公路").equals(changed)
    assert assumed(app).slider(key="factor-road.unit_cost").value == 0.3


def test_values_beyond_the_range_can_be_typed(page):
    app = assumed(page())
    app.toggle(key="factors-free").set_value(True).run()
    app.number_input(key="factor-road.unit_cost").set_value(1.0).run()
    assert not app.exception
    app.toggle(key="factors-free").set_value(False).run()
    assert not app.exception
    assert app.slider(key="factor-road.unit_cost").value == 1.0


def test_a_file_of_factors_is_taken_or_refused(page):
    changed = costs.defaults(Atlas.bundled()).with_value("rail.unit_cost", 0.3)
    content = freight_files.factors_toml(changed).encode()
    assert assumptions.read(content, "a.toml")["rail.unit_cost"].value == 0.3
    for bad in (b"road = 5", b"\xff\xfe", b"x" * (assumptions.MAX_FILE_KB * 1024 + 1)):
        with pytest.raises(AtlasError):
            assumptions.read(bad, "b.toml")
    with pytest.raises(AtlasError, match="没有单位"):
        assumptions.read(b"[road]\nunit_cost = { value = 1 }", "c.toml")


def upload(app: AppTest, key: str, file: str, content: bytes) -> AppTest:
    kind = "text/csv"
    return app.file_uploader(key=key).upload(file, content, kind).run()


def test_an_uploaded_file_fills_the_widgets_and_a_bad_one_says_so(page):
    app = assumed(page())
    good = b'[rail]\nunit_cost = { value = 0.12, low = 0.1, high = 0.2, unit = "CNY/t-km" }'
    upload(app, "factors-file", "mine.toml", good)
    assert not app.exception
    assert app.slider(key="factor-rail.unit_cost").value == 0.12
    assert "已采用参数文件 mine.toml" in texts(app)
    upload(app, "factors-file", "bad.toml", b"[rail]\nunit_cost = { value = 0.12 }")
    assert not app.exception
    assert "没有单位" in texts(app)


# Shift.


def test_shift_shows_chart_table_and_savings(page):
    app = page("shift")
    assert not app.exception
    assert not app.error
    rows = app.dataframe[0].value
    assert len(rows) == shift_panel.VALUES
    modal = rows["公路（吨）"] + rows["铁路（吨）"] + rows["水路（吨）"]
    assert (modal == rows["合计（吨）"]).all()
    assert len(app.metric) == 3
    assert "不是预测" in texts(app)
    assert "合计 42,000 吨 = 公路" in texts(app)
    keys = {b.key for b in app.get("download_button")}
    assert {f"freight-download-shift-{s}" for s in ("html", "xlsx", "csv", "geojson")} <= keys
    assert {"shift-chart-png", "shift-chart-svg"} <= keys


def test_shift_draws_the_ways_and_lists_what_leaves_the_road(page):
    app = page("shift")
    assert len(layers(app)["loads"]) > 10
    flows = app.dataframe[1].value
    assert set(flows["主要方式"]) <= {"铁路", "水路"}
    assert f"42 条中 {len(flows)} 条" in texts(app)
    assert flows["节省（元）"].is_monotonic_decreasing


@pytest.fixture(scope="module")
def varied() -> AppTest:
    """A page of few places on which one parameter after the other is varied."""
    app = AppTest.from_file(str(PAGE), default_timeout=120)
    app.session_state["freight-view"] = "shift"
    app.session_state["freight-show"] = "tables"
    with patch.object(flow_source, "region_codes", few):
        return app.run()


@pytest.mark.parametrize("parameter", shift_panel.PARAMETERS)
def test_every_parameter_can_be_varied(varied, parameter, few_places):
    app = varied
    app.selectbox(key="shift-parameter").set_value(parameter).run()
    assert not app.exception
    assert not app.error
    rows = app.dataframe[0].value
    low, high = shift_panel.SPANS[parameter][2:]
    assert rows["参数取值"].iloc[[0, -1]].tolist() == [low, high]
    assert len(set(rows["公路（吨）"])) > 1


def test_a_new_terminal_is_set_before_and_after(page, few_places):
    app = page("shift")
    app.selectbox(key="shift-parameter").set_value("new_terminal").run()
    assert not app.exception
    assert not app.error
    both = app.table[0].value
    assert list(both.columns) == ["新增前", "新增后", "变化"]
    offered = app.selectbox(key="shift-terminal").options
    assert len(offered) == shift_panel.TERMINALS_OFFERED
    assert "公里）" in offered[0]
    for place in offered[1:3]:
        app.selectbox(key="shift-terminal").set_value(place).run()
        assert not app.exception
        assert not app.error


# A long computation: the first report of its progress is answered as a click on 停止计算 is.


@pytest.fixture
def stop(monkeypatch) -> Iterator[Callable[[str, float], None]]:
    """Stop some work once it reports a share done; what was worked out before is forgotten."""

    def stop_at(name: str, least: float) -> None:
        def show(bar: computing._Bar, share: float) -> None:
            if bar._name == name and share >= least:
                computing._stop(bar._name, bar._asked)
                st.rerun()

        monkeypatch.setattr(computing._Bar, "show", show)

    answers = computing._Answers()
    with patch.object(computing, "_answers", lambda: answers):
        yield stop_at


def test_reach_can_be_stopped_and_gives_no_half_result(page, stop, monkeypatch):
    stop("reach", 0.0)
    app = page("reach")
    assert not app.exception
    assert app.warning[0].value == "已停止：没有算完，不给出结果。"
    assert "reach" not in layers(app)
    assert not app.metric
    monkeypatch.undo()
    app.button(key="reach-go-on").click().run()
    assert not app.warning
    assert len(layers(app)["reach"]) == 3


def test_weak_points_can_be_stopped(page, stop, monkeypatch):
    stop("weak", 0.3)
    app = page("weak")
    assert not app.exception
    assert app.warning[0].value == "已停止：没有算完，不给出结果。"
    assert not app.dataframe
    monkeypatch.undo()
    app.button(key="weak-go-on").click().run()
    assert len(layers(app)["loads"]) > 10


def test_a_stopped_closure_shows_the_loads_and_says_so(page, stop):
    stop("weak-loss", 0.6)
    app = page("weak")
    app.selectbox(key="weak-close").set_value("line:成渝线").run()
    assert not app.exception
    assert app.warning[0].value.startswith("已停止：没有算完关闭后的损失")
    drawn = layers(app)
    assert "loss" not in drawn
    assert len(drawn["loads"]) > 10
    assert not app.metric


@pytest.mark.usefixtures("few_places")
def test_shift_can_be_stopped_and_taken_up_again(page, stop, monkeypatch):
    whole = computing._Bar.show
    stop("shift", 0.5)
    app = page("shift")
    assert not app.exception
    note = "已停止：9 个取值中算完 3 个，图表和下载只含这 3 个。"
    assert app.warning[0].value == note
    assert len(app.dataframe[0].value) == 3
    monkeypatch.setattr(computing._Bar, "show", whole)
    app.button(key="shift-go-on").click().run()
    assert not app.exception
    assert not app.warning
    assert len(app.dataframe[0].value) == 9


@pytest.mark.usefixtures("few_places")
def test_a_stopped_map_of_flows_is_not_drawn(page, stop):
    stop("shift-flows", 0.2)
    app = page("shift")
    assert not app.exception
    assert app.warning[0].value == "已停止：没有算完各条货流的走法，不画图。"
    assert len(app.dataframe) == 1
    keys = {b.key for b in app.get("download_button")}
    assert "freight-download-shift-csv" in keys
    assert "freight-download-shift-geojson" not in keys


def test_a_new_question_is_worked_out_though_the_last_was_stopped(page, stop, monkeypatch):
    stop("reach", 0.0)
    app = page("reach")
    monkeypatch.undo()
    app.text_input(key="reach-limit-CNY/t-written").set_value("30").run()
    assert not app.warning
    assert len(layers(app)["reach"]) == 3


def test_an_answer_is_kept_and_the_oldest_forgotten(monkeypatch):
    monkeypatch.setattr(computing, "_ENTRIES", 2)
    answers = computing._Answers()
    for number in (1, 2):
        answers.put(number, str(number))
    assert answers.get(1) == (True, "1")
    answers.put(3, "3")
    assert answers.get(2) == (False, None)
    assert answers.get(1) == (True, "1")


@pytest.mark.parametrize(
    ("content", "word"),
    [
        ("a,b\n1,2\n", "缺少列"),
        ("from,to,tonnes\n武隆区,上海市,-1\n", "不是大于0"),
        ("from,to,tonnes\n亚特兰蒂斯,上海市,1\n", "亚特兰蒂斯"),
        ("from,to,tonnes\n" + "武隆区,上海市,1\n" * 2001, "2001"),
        ("x" * (flow_source.MAX_FILE_KB * 1024 + 1), "KB"),
    ],
)
def test_own_flows_that_cannot_be_used_are_refused(content, word):
    with pytest.raises(AtlasError, match=word):
        flow_source.read(content.encode(), "b.csv")


def test_the_sample_of_flows_can_be_used():
    assert flow_source.read(flow_source._SAMPLE.encode(), "a.csv").total_tonnes == 3000


def test_an_uploaded_table_of_flows(page):
    app = page("weak")
    app.radio(key="flow-source").set_value("table").run()
    assert "请上传流量表" in texts(app)
    upload(app, "flow-file", "flows.csv", flow_source._SAMPLE.encode())
    assert not app.exception
    assert "3 条货流，共 3,000 吨" in texts(app)


# Reach.


def test_reach_draws_contours_and_counts(page):
    app = page("reach")
    assert not app.exception
    assert not app.error
    drawn = layers(app)
    assert len(drawn["reach"]) == 3
    assert "驻地在范围内：" in texts(app)
    (sums,) = [e.proto.body for e in app.get("html") if 'class="reach-sums"' in e.proto.body]
    # Of 重庆 only a part is inside: the estimate first, its range behind it.
    assert "常住人口（普查）（2020）<b>791 万人</b>" in sums
    assert "按县域面积估算，只作粗略参考" in sums
    assert heading(app) == "可达范围 · 重庆市武隆区"


def test_reach_of_a_published_radius_names_its_source(page):
    app = page("reach")
    options = app.selectbox(key="reach-material").options
    assert len(options) == 1 + len(catalog.rows("sales-radius"))
    app.selectbox(key="reach-material").set_value("aggregates/km").run()
    assert not app.exception
    assert "水泥大数据研究院" in texts(app)
    assert [e["text"] for e in sent(app, "freight-map")["state"]["legend"][0]["entries"]] == [
        "≤ 33 公里", "≤ 67 公里", "≤ 100 公里",
    ]  # fmt: skip


def test_reach_from_a_place_off_the_network_is_one_sentence(page):
    app = page("reach", origin="112.33,16.83")  # 永兴岛
    assert not app.exception
    assert "接不上路网" in texts(app)


# Weak points.


def test_weak_points_and_a_closure(page):
    app = page("weak")
    assert not app.exception
    assert not app.error
    assert len(layers(app)["loads"]) > 10
    options = app.selectbox(key="weak-close").options
    assert options[0] == "不关闭，只看倚重程度"
    app.selectbox(key="weak-close").set_value("line:成渝线").run()
    assert not app.exception
    drawn = layers(app)
    assert drawn["closed"]
    assert drawn["loss"]
    assert app.metric[0].label == "多花（元）"


def test_a_station_and_a_port_of_one_name_are_offered_apart():
    """One key for both lost one of the two offers, and closed both places."""
    loaded = pd.DataFrame(
        {
            "name": ["上海", "上海"],
            "mode": ["rail", "water"],
            "tonnes": [6.0, 4.0],
            "share": [0.6, 0.4],
        }
    )
    none = loaded.iloc[:0]
    roads = pd.DataFrame(columns=["mode", "name", "tonnes", "lon", "lat", "edge", "share"])
    offered = weak_panel.options(Loads(roads, loaded, none))
    assert list(offered) == ["terminal:上海站", "terminal:上海港"]


def test_routes_and_weak_points_say_how_they_are_computed(page):
    for view, measure in (("route", "帕累托方案"), ("weak", "关闭的损失")):
        app = page(view)
        assert f"**{measure}**" in texts(app)
        assert [e.label for e in app.expander if e.label == text("compared.how", "zh")]
        labels = [e.proto.label for e in app.get("download_button")]
        assert text("download.xlsx", "zh") in labels


def test_the_question_survives_a_change_of_analysis(page):
    app = page(origin="510100")
    for view in ("weak", "shift", "route"):
        app.segmented_control(key="freight-view").set_value(view).run()
        assert not app.exception
    assert app.selectbox(key="freight-from").value == "510100"
    assert app.query_params["from"] == "510100"


# Speed belongs to the benchmarks; this only shows that a cached answer is not worked out again.


def test_a_question_asked_twice_is_answered_from_the_cache(page, monkeypatch):
    app = page(origin="510700", to="420500")

    def fail(*args, **kwargs):
        raise AssertionError

    monkeypatch.setattr(routing, "compare", fail)
    app.run()
    assert not app.exception
