"""The page 企业: a list counted on the page, its account, its files, its way to other pages."""

import re
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from gis.enterprises import runs
from gis.report.enterprises import wide
from tests.views.conftest import sent
from views.enterprises import source
from views.widgets import computing

VIEWS = Path(__file__).resolve().parents[3] / "views"
PAGE, COMPARE = VIEWS / "enterprises" / "page.py", VIEWS / "compare" / "page.py"
ROWS = (
    "企业名称,经度,纬度,行业代码,注册资本\n"
    "甲,104.06,30.67,C3011,10\n"
    "乙,104.06,30.67,C2511,2.5\n"
    "丙,106.55,29.56,C3021,\n"
    "丁,30.67,104.06,C3011,1\n"
    "戊,0,0,C3011,1\n"
    "己,,30,C3011,1\n"
)


@pytest.fixture
def firms(tmp_path: Path) -> Path:
    path = tmp_path / "firms.csv"
    path.write_text(ROWS, encoding="gb18030")
    return path


def opened(path: Path | str) -> AppTest:
    app = AppTest.from_file(str(PAGE), default_timeout=60).run()
    app.session_state["set-enterprise_way"] = "path"
    app.session_state["set-enterprise_path"] = str(path)
    return app.run()


def counted(app: AppTest) -> AppTest:
    app.button(key="enterprises-go").click().run()
    assert not app.exception
    return app


def accounted(app: AppTest) -> str:
    """Return the table of what became of the rows: words that wrap, since a cell that is cut names no row."""
    return next(one.proto.body for one in app.get("html") if 'data-head="行数"' in one.proto.body)


def test_a_heading_of_a_datum_that_is_not_turned_is_warned_of(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("企业名称,经度（北京54）,纬度\n甲,104.06,30.67\n", "utf-8")
    assert any("经度（北京54）" in one.value for one in opened(path).warning)


def test_without_a_list_the_page_says_what_it_takes():
    app = AppTest.from_file(str(PAGE), default_timeout=60).run()
    assert not app.exception
    assert "GB 18030" in app.caption[0].value


def test_what_stands_twice_is_said_and_the_roles_fold_away(tmp_path):
    """The page counted piece by piece, and no piece knew what another had: only the command said it."""
    code = "91350100M000100Y43"
    path = tmp_path / "a.csv"
    path.write_text(
        "企业名称,信用代码,经度,纬度\n"
        f"甲,{code},104.06,30.67\n乙,{code},104.07,30.67\n丙,,104.08,30.67\n丙,,104.08,30.67\n",
        "utf-8",
    )
    app = opened(path)
    assert next(one.proto.expanded for one in app.expander) is True
    counted(app)
    said = " ".join(one.value for one in app.warning)
    assert "1 行的统一社会信用代码前面已经有过" in said
    assert "1 行的名称和位置与前面一行相同" in said
    assert [m.value for m in app.metric] == ["4", "4", "0"]
    assert {"Excel", "CSV", "Parquet"} <= {one.label for one in app.get("download_button")}
    # The counts stood below the window.
    assert next(one.proto.expanded for one in app.expander) is False
    app.run()
    assert sum("名称和位置" in one.value for one in app.warning) == 1


def test_the_headings_give_the_roles_and_the_counts_follow(firms):
    app = opened(firms)
    assert [box.value for box in app.selectbox] == [
        "county", "wgs84", 2, "2017", "经度", "纬度", "", "", "行业代码",
    ]  # fmt: skip
    app.selectbox(key="set-enterprise_level").set_value("prefecture").run()
    table = counted(app).dataframe[-1].value
    assert list(table.columns) == [
        "代码", "区域", "25 石油、煤炭及其他燃料加工业", "30 非金属矿物制品业",
    ]  # fmt: skip
    assert table.to_numpy().tolist() == [["510100", "成都市", 1, 1], ["500000", "重庆市", 0, 1]]
    assert [m.value for m in app.metric] == ["6", "3", "3"]


def test_what_was_not_counted_is_named_by_row_and_what_looks_wrong_is_warned_of(firms):
    app = counted(opened(firms))
    account = accounted(app)
    assert re.findall(r'<td data-head="行数"[^>]*>(\d+)</td>', account) == ["1", "1", "1"]
    assert "firms.csv 第 5 行“30.67, 104.06”" in account
    assert "firms.csv 第 7 行" in account
    assert [w.value[:6] for w in app.warning] == ["1 行经纬度", "1 行坐标为"]


def test_a_changed_role_is_another_question(firms):
    app = counted(opened(firms))
    key = next(box.key for box in app.selectbox if box.label == "经度")
    other = next(box.key for box in app.selectbox if box.label == "纬度")
    app.selectbox(key=key).set_value("纬度").run()
    app.selectbox(key=other).set_value("经度").run()
    assert not app.metric  # the old answer is not shown under the new question
    counted(app)
    assert [m.value for m in app.metric] == ["6", "1", "5"]


def test_an_address_says_how_a_list_is_read(firms):
    app = AppTest.from_file(str(PAGE), default_timeout=60)
    app.query_params["enterprise_level"] = "province"
    app.query_params["enterprise_datum"] = "gcj02"
    app.session_state["set-enterprise_way"] = "path"
    app.session_state["set-enterprise_path"] = str(firms)
    app.run()
    assert [box.value for box in app.selectbox][:2] == ["province", "gcj02"]
    app.selectbox(key="set-enterprise_level").set_value("prefecture").run()
    assert app.query_params["enterprise_level"] == "prefecture"


def test_an_english_page_names_industries_and_cities_in_english(firms):
    app = AppTest.from_file(str(PAGE), default_timeout=60)
    app.session_state["english"] = True
    app.session_state["set-enterprise_way"] = "path"
    app.session_state["set-enterprise_path"] = str(firms)
    app.run()
    app.selectbox(key="set-enterprise_level").set_value("prefecture").run()
    table = counted(app).dataframe[-1].value
    assert list(table.columns)[2:] == [
        "25 Processing of petroleum, coal and other fuels", "30 Non-metallic mineral products",
    ]  # fmt: skip
    assert table["Region"].tolist() == ["Chengdu 成都市", "Chongqing 重庆市"]


def test_everything_speaks_english(firms):
    app = AppTest.from_file(str(PAGE), default_timeout=60)
    app.session_state["english"] = True
    app.session_state["set-enterprise_way"] = "path"
    app.session_state["set-enterprise_path"] = str(firms)
    counted(app.run())
    app.button(key="enterprises-to-layout").click().run()
    assert not app.exception
    said = [*app.caption, *app.warning, *app.success, *app.metric, *app.selectbox]
    words = " ".join(str(getattr(one, "label", "") or one.value) for one in said)
    found = set(re.findall(r"[\u4e00-\u9fff]+", words))
    assert found == set()
    assert "1 row has longitude and latitude swapped and is not counted" in words


def test_a_stopped_count_shows_no_part_and_goes_on_from_there(tmp_path, monkeypatch):
    for number in range(12):
        (tmp_path / f"{number:02d}.csv").write_text("lon,lat\n104.06,30.67\n", encoding="utf-8")
    worked = []
    kernel = runs.attempt

    def attempt(atlas, part, task):
        worked.append(part.path)
        return kernel(atlas, part, task)

    def show(bar, share):
        if bar._name == "enterprises" and share >= 0.5:
            computing._stop(bar._name, bar._asked)
            st.rerun()

    monkeypatch.setattr(runs, "attempt", attempt)
    computing._answers.clear()
    app = opened(tmp_path)
    with monkeypatch.context() as stopping:
        stopping.setattr(computing._Bar, "show", show)
        app.button(key="enterprises-go").click().run()
    assert not app.exception
    assert app.warning[0].value.startswith("已停止：12 个分块中完成 ")
    assert not app.metric
    before = set(worked)
    app.button(key="enterprises-go-on").click().run()
    assert [m.value for m in app.metric] == ["12", "12", "0"]
    assert len(set(worked)) == 12
    assert len(worked) < 12 + len(before)  # what was done is not done again
    computing._answers.clear()


def test_sums_are_exact_and_empty_is_not_zero(firms):
    app = opened(firms)
    app.multiselect(key="set-enterprise_sums").set_value(["注册资本"]).run()
    app.selectbox(key="set-enterprise_digits").set_value(0).run()
    app.selectbox(key="set-enterprise_level").set_value("province").run()
    table = counted(app).dataframe[-1].value.set_index("代码")
    assert table.loc["510000", ["个数", "注册资本"]].tolist() == [2, 12.5]
    assert table.loc["500000", "个数"] == 1
    assert pd.isna(table.loc["500000", "注册资本"])


def test_a_list_that_was_corrected_is_not_mistaken_for_the_one_that_was_counted(firms, tmp_path):
    """Other pages went on showing the list before, while this page said that the new one was in use."""
    app = counted(opened(firms))
    assert app.session_state["enterprises-counted"].paths == (str(firms),)
    other = tmp_path / "v2.csv"
    other.write_text(ROWS.replace("戊,0,0", "戊,104.1,30.6"), encoding="gb18030")
    app.session_state["set-enterprise_path"] = str(other)
    app.run()
    assert not app.exception
    assert app.session_state["enterprises-counted"] is None
    counted(app)
    assert app.session_state["enterprises-counted"].paths == (str(other),)


def test_the_page_compare_takes_the_table(firms):
    app = opened(firms)
    app.selectbox(key="set-enterprise_level").set_value("prefecture").run()
    counted(app).button(key="enterprises-to-compare").click().run()
    assert not app.exception
    assert app.success
    other = AppTest.from_file(str(COMPARE), default_timeout=60)
    for key in ("own_file", "settings", "aside"):
        other.session_state[key] = app.session_state[key]
    other.session_state["aside"] = {**app.session_state["aside"], "section": "own"}
    other.run()
    assert not other.exception
    assert not other.error
    # Maps cite the list by its own name.
    assert other.session_state["settings"].own_table == "firms.csv"
    # Its regions are compared, on its own figures: the page began with those of a plan.
    assert set(other.session_state["settings"].regions) == {"510100", "500000"}
    assert [one.partition(" ")[0] for one in other.session_state["settings"].indicators] == [
        "30",
        "25",
    ]


def test_the_points_go_to_the_maps_and_come_off_again(firms):
    app = counted(opened(firms))
    app.button(key="enterprises-to-layout").click().run()
    assert not app.exception
    spread = app.session_state["enterprises-shown"]
    assert (spread.count, spread.widths) == (3, ())
    assert sorted(spread.points["lat"].round(2)) == [29.56, 30.67, 30.67]
    app.selectbox(key="set-enterprise_shown").set_value("25").run()
    assert app.session_state["enterprises-shown"].count == 3  # a choice alone changes no map
    app.button(key="enterprises-to-layout").click().run()
    assert app.session_state["enterprises-shown"].count == 1
    layout = AppTest.from_file(str(VIEWS / "pages.py"), default_timeout=60)
    layout.session_state["enterprises-shown"] = app.session_state["enterprises-shown"]
    state = sent(layout.run(), "layout-map")["state"]
    (layer,) = [one for one in state["layers"] if one["id"] == "enterprises"]
    assert layer["kind"] == "density"
    assert layer["shared"].startswith("enterprises-")
    assert "企业 · 25 石油、煤炭及其他燃料加工业" in [part["name"] for part in state["legend"]]
    app.button(key="enterprises-off-layout").click().run()
    assert app.session_state["enterprises-shown"] is None


@pytest.fixture
def towns(tmp_path: Path) -> Path:
    """Glass works around one town, cement works around another, others all over."""
    draw = np.random.default_rng(2)
    near = [(104.06, 30.67, "C3041"), (106.55, 29.56, "C3011")]
    rows = [
        (draw.normal(lon, 0.1), draw.normal(lat, 0.1), code) for lon, lat, code in near * 30
    ] + [(draw.uniform(100, 118), draw.uniform(24, 36), "C2511") for _ in range(200)]
    path = tmp_path / "towns.csv"
    pd.DataFrame(rows, columns=["lon", "lat", "行业代码"]).to_csv(path, index=False)
    return path


def measured(app: AppTest, measure: str, first: str, second: str) -> AppTest:
    app.segmented_control(key="set-enterprise_measure").set_value(measure).run()
    app.selectbox(key="set-enterprise_first").set_value(first).run()
    if second:
        app.selectbox(key="set-enterprise_second").set_value(second).run()
    app.button(key="enterprises-measure").click().run()
    assert not app.exception
    return app


def test_distances_give_verdicts_and_the_nearest_supplier(towns):
    app = opened(towns)
    app.selectbox(key="set-enterprise_digits").set_value(4).run()
    counted(app)
    measured(app, "localisation", "3041", "")
    assert "集聚：" in " ".join(m.value for m in app.markdown)
    measured(app, "colocation", "3041", "3011")
    assert "分离：" in " ".join(m.value for m in app.markdown)
    before = len(app.metric)
    measured(app, "nearest_supplier", "3041", "3011")
    assert len(app.metric) == before + 4
    # Chongqing to Chengdu by the network of this atlas: some 310 km at 0.49 CNY/t-km or less.
    assert 40 < float(app.metric[-3].value) < 200
    # Chongqing is 269 km away in a straight line.
    app.number_input(key="set-enterprise_within_km").set_value(100.0).run()
    app.button(key="enterprises-measure").click().run()
    assert not app.exception
    said = re.search(r"(\d+) 个用户中有 (\d+) 个在 100 公里", " ".join(i.value for i in app.info))
    assert said is not None
    assert said[1] == said[2]
    assert len(app.metric) == before


@pytest.mark.parametrize(
    ("text", "said"),
    [("a,b\n1,2\n", "没有能定位的列"), ("经度,纬度\n", "以下没有数据行"), ("", "没有标题行")],
)
def test_a_list_that_cannot_be_counted_is_one_sentence(tmp_path, text, said):
    path = tmp_path / "a.csv"
    path.write_text(text, encoding="utf-8")
    app = opened(path)
    assert not app.exception
    assert said in app.error[0].value


def test_a_path_that_leads_nowhere_is_one_sentence(tmp_path):
    app = opened(tmp_path / "none.csv")
    assert "找不到表格" in app.error[0].value


@pytest.mark.parametrize(
    ("address", "headers", "own"),
    [
        ("127.0.0.1", {}, True), ("localhost", {}, True), ("::1", {}, True), ("10.1.2.3", {}, False),
        ("", {}, False), ("192.168.1.2", {}, False), ("127.0.0.1", {"X-Forwarded-For": "10.0.0.1"}, False),
    ],
)  # fmt: skip
def test_paths_are_offered_only_where_this_machine_alone_can_ask(
    monkeypatch, address, headers, own
):
    monkeypatch.setattr(source.st, "get_option", lambda _: address)
    context = type("Context", (), {"headers": headers})()
    monkeypatch.setattr(source.st, "context", context)
    assert source.is_own_machine() is own


def test_a_sum_of_nothing_stays_empty_in_the_wide_table():
    rows = pd.DataFrame(
        {"adcode": ["1", "2"], "region_name": ["a", "b"], "industry": ["30", "25"],
         "count": [1, 2], "v": [1.5, 4.0]}
    )  # fmt: skip
    made = wide(rows, "v").set_index("adcode")
    assert made.loc["2", "25"] == 4.0
    assert pd.isna(made.loc["2", "30"])
    # An enterprise whose amount is unknown is no sum of 0: the file has it empty, too.
    rows.loc[1, "v"] = np.nan
    made = wide(rows, "v").set_index("adcode")
    assert pd.isna(made.loc["2", "25"])


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_map_holds_the_rows_that_are_counted_and_says_of_the_others(tmp_path, lang):
    path = tmp_path / "a.csv"
    path.write_text(
        "企业名称,经度,纬度,区划代码\n甲,104.06,30.67,\n乙,,,510104\n小计,104.06,30.67,\n", "utf-8"
    )
    app = AppTest.from_file(str(PAGE), default_timeout=60)
    app.session_state["english"] = lang == "en"
    app.session_state["set-enterprise_way"] = "path"
    app.session_state["set-enterprise_path"] = str(path)
    counted(app.run())
    assert [cell.value for cell in app.metric] == ["3", "2", "1"]
    app.button(key="enterprises-to-layout").click().run()
    assert app.session_state["enterprises-shown"].count == 1
    said = {"zh": "另有 1 行没有可用的坐标", "en": "1 more row has no usable coordinates"}[lang]
    assert any(said in one.value for one in app.caption)


def test_another_edition_is_turned_and_said_to_be_computed(firms):
    app = opened(firms)
    app.selectbox(key="set-enterprise_edition").set_value("2011_2017").run()
    assert "不是国家统计局的新旧类目对照表" in " ".join(c.value for c in app.caption)
    # The group of 2511 was rearranged (人造原油制造 is no class any more).
    assert "按同名换算" in accounted(counted(app))


def test_a_column_of_both_coordinates_and_a_datum_in_the_heading_start_the_roles(tmp_path):
    path = tmp_path / "名录.csv"
    path.write_text(
        '名称,经纬度（GCJ-02）,坐标系\n甲,"30.67,104.06",火星\n乙,116.40 39.90,火星\n', "utf-8"
    )
    app = counted(opened(path))
    assert [box.value for box in app.selectbox][:2] == ["county", "gcj02"]
    assert {"经纬度（GCJ-02）"} == {
        box.value for box in app.selectbox if "经纬度" in str(box.value)
    }
    assert [cell.value for cell in app.metric][:3] == ["2", "2", "0"]
    assert any("“坐标系”列写有坐标系" in one.value for one in app.warning)
