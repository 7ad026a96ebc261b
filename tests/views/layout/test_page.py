"""The layout page without a browser: what each filter changes, empty states, links, languages."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans import file
from gis.plans.reader.reading import read
from gis.plans.reader.writing import to_toml
from gis.words.catalogue import text
from tests.views.conftest import components, fills, open_view, sent
from views.state import choice

TITLE = "四川省绿色建材产业发展规划"
STRIPPED = str.maketrans("", "", "\\")


def heading(app) -> str:
    return app.markdown[0].value.translate(STRIPPED).removeprefix("#### ")


def count_line(app) -> str:
    said = [c.value for c in open_view(app, "table").caption if "个产业 ·" in c.value]
    open_view(app, "map")
    return said[0]


def table(app):
    (shown,) = open_view(app, "table").dataframe
    open_view(app, "map")
    return shown.value


def test_the_first_view_is_the_sichuan_plan_in_chinese(run):
    app = run()
    assert not app.exception
    assert heading(app) == f"{TITLE}（2025-2027）（征求意见稿）"
    assert any("审图号 GS(2024)0650号" in caption.value for caption in app.caption)
    assert (
        next(c.value for c in app.caption if "个区域 ·" in c.value)
        == "17 个区域 · 81 项布局（1 项未落图）"
    )
    assert [c.value for c in app.caption if c.value == "点城市或园区看档案"]
    # 23 strengthen, 35 cultivate, 2 base, 6 pilot and 15 reduction rows.
    assert count_line(app).startswith(
        "81 项布局 · 17 个区域 · 16 个产业 · 2 个园区或基地（1 个有点位）"
    )
    assert len(table(app)) == 81
    assert app.segmented_control(key="layout-view").options == ["地图", "矩阵", "记录", "目标"]
    assert len(fills(app)) == 12
    assert dict(app.query_params) == {}


def test_category(run):
    app = run()
    app.multiselect(key="category").set_value(["strengthen"]).run()
    assert not app.exception
    assert count_line(app).startswith("23 项布局 · 11 个区域 · 5 个产业")
    assert set(table(app)["类别"]) == {"强化"}
    assert len(fills(app)) == 11
    assert app.query_params["category"] == "strengthen"


def test_industry(run):
    app = run()
    app.multiselect(key="industry").set_value(["cement"]).run()
    assert not app.exception
    assert count_line(app).startswith("7 项布局 · 7 个区域 · 1 个产业")
    assert {tuple(fill["stripes"]) for fill in fills(app).values()} == {("#3f7fc0",)}
    assert app.query_params["industry"] == "cement"


def test_a_filter_keeps_the_view(run):
    app = run()
    view = sent(app, "layout-map")["state"]["view"]
    app.multiselect(key="industry").set_value(["cement"]).run()
    assert sent(app, "layout-map")["state"]["view"] == view


def test_region(run):
    app = run()
    app.selectbox(key="region").set_value("510100").run()
    assert not app.exception
    assert heading(app).startswith("成都市 · ")
    # 13 rows of the city and the base in 青白江.
    assert count_line(app).startswith("14 项布局 · 2 个区域")
    assert sent(app, "layout-map")["state"]["scope"] == ["510100"]
    assert app.query_params["region"] == "510100"


def test_plan(run):
    app = run()
    app.selectbox(key="plan").set_value("hubei-2024-2026").run()
    assert not app.exception
    assert heading(app).startswith("湖北省")
    assert len(fills(app)) == 17
    assert app.query_params["plan"] == "hubei-2024-2026"


def test_all_plans_show_the_country(run):
    app = run()
    app.selectbox(key="plan").set_value("all").run()
    assert not app.exception
    assert heading(app) == "产业集群布局总图"
    assert sent(app, "layout-map")["state"]["scope"] is None
    assert len(table(app)) == 143
    assert app.query_params["plan"] == "all"


@pytest.mark.parametrize("plan", ["national-2023-261", "liaocheng-measures", "wulong-2023-13"])
def test_every_other_plan_runs_clean(run, plan):
    app = run(plan=plan)
    assert not app.exception
    assert not app.error
    assert not app.warning


def test_a_new_plan_drops_filters_that_it_does_not_offer(run):
    app = run(industry="cement")
    app.selectbox(key="plan").set_value("hubei-2024-2026").run()
    assert not app.exception
    assert app.multiselect(key="industry").value == []
    assert "industry" not in app.query_params


def test_reset_clears_the_filters_but_not_the_plan(run):
    app = run(plan="hubei-2024-2026", category="pilot", region="420100", selected="420100")
    app.button(key="reset").click().run()
    assert not app.exception
    assert app.multiselect(key="category").value == []
    assert app.selectbox(key="region").value is None
    assert dict(app.query_params) == {"plan": "hubei-2024-2026"}


def test_an_empty_selection_says_so(run):
    app = run(plan="sichuan-2025-2027", region="510800", industry="cement")
    assert not app.exception
    assert not app.error
    assert not app.warning
    assert [m.value for m in app.markdown if m.value == "没有符合的布局。"]
    assert fills(app) == {}
    app.button(key="reset-note").click().run()
    assert len(fills(app)) > 10


def test_regions_to_choose_are_those_of_the_plan(run):
    app = run(plan="wulong-2023-13", region="510100")
    assert not app.exception
    assert app.selectbox(key="region").value is None
    assert "region" not in app.query_params
    assert [w.value for w in app.warning] == [
        "武隆 2023没有点名四川省 成都市的地方，区域筛选已清除"
    ]
    assert list(app.selectbox(key="region").options) == ["重庆市", "重庆市 武隆区"]
    app = run(plan="sichuan-2025-2027")
    assert "四川省 成都市" in app.selectbox(key="region").options
    assert not any("湖北" in option for option in app.selectbox(key="region").options)


def test_a_plan_that_names_no_place_says_so(run):
    app = run(plan="national-2023-261")
    (said,) = [m.value for m in app.markdown if "没有点名任何地方" in m.value]
    assert said.startswith("全国 2023")
    assert app.selectbox(key="region").disabled
    assert not [m.value for m in run().markdown if "没有点名任何地方" in m.value]


def test_links_of_other_industries_are_left_out(run):
    lines = [spec for spec in sent(run(), "layout-map")["state"]["layers"] if spec["id"] == "links"]
    assert len(lines[0]["items"]) == 6
    cement = sent(run(industry="cement"), "layout-map")["state"]["layers"]
    assert not [s for s in cement if s["id"] == "links" and s["items"]]
    fibre = sent(run(industry="fibre-and-composites"), "layout-map")["state"]["layers"]
    (spec,) = [s for s in fibre if s["id"] == "links"]
    assert len(spec["items"]) == 6


def test_a_link_opens_the_same_view(run):
    first = run()
    first.multiselect(key="category").set_value(["cultivate"]).run()
    first.multiselect(key="industry").set_value(["aggregates", "doors-windows"]).run()
    second = run(**dict(first.query_params))
    assert sent(second, "layout-map") == sent(first, "layout-map")
    assert count_line(second) == count_line(first)
    assert heading(second) == heading(first)


@pytest.mark.parametrize(
    ("query", "value"),
    [
        ({"plan": "sichuan-2019"}, "sichuan-2019"),
        ({"category": "strengthen,nonsense"}, "nonsense"),
        ({"industry": "steel"}, "steel"),
        ({"region": "999999"}, "999999"),
    ],
)
def test_a_stale_link_is_reported(run, query, value):
    app = run(**query)
    assert not app.exception
    (warning,) = app.warning
    assert f"“{value}”" in warning.value.translate(STRIPPED)
    assert "已忽略" in warning.value


@pytest.mark.parametrize("selected", ["999999", "site:no/such", "</script>", "site:"])
def test_a_stale_selection_is_reported(run, selected):
    app = run(selected=selected)
    assert not app.exception
    assert [w for w in app.warning if "已忽略" in w.value]


def test_a_hostile_link_is_shown_as_text(run):
    app = run(region="**x** <img src=x> :red[y]")
    assert not app.exception
    (warning,) = app.warning
    assert r"\*\*x\*\* \<img src=x\> \:red\[y\]" in warning.value


def test_the_dossier_of_a_selected_city(run):
    app = run(selected="510100")
    assert not app.exception
    shown = [m.value for m in app.markdown]
    assert any(value.startswith("##### 成都市") for value in shown)
    text = "\n".join(shown)
    assert "强化：水泥" in text.translate(STRIPPED)
    assert "专栏三" in text
    # 成都 borders 德阳 雅安 资阳 眉山 阿坝: five neighbours.
    assert "相邻区域（5）" in [e.label for e in app.expander]
    assert "园区与基地（1）" in [e.label for e in app.expander]
    assert sent(app, "layout-map")["state"]["picked"] == "510100"


def test_the_dossier_of_a_site_leads_to_its_region(run):
    app = run(plan="wulong-2023-13", selected="site:wulong-2023-13/baima-core-park")
    assert not app.exception
    assert any("白马新兴材料核心产业园" in m.value for m in app.markdown)
    app.button(key="site-region").click().run()
    assert not app.exception
    assert any("重庆市武隆区" in m.value for m in app.markdown)


@pytest.mark.parametrize("selected", ["510000", "420000", "500156", "510113", "460300", "429021"])
def test_dossiers_of_every_kind_of_region(run, selected):
    app = run(selected=selected)
    assert not app.exception
    assert not app.error


def test_english(run):
    app = run()
    app.button(key="language").click().run()
    assert not app.exception
    views = app.segmented_control(key="layout-view").options
    assert views == ["Map", "Matrix", "Records", "Targets"]
    assert any(c.value.startswith("17 regions · 81 designations") for c in app.caption)
    assert list(table(app).columns)[:2] == ["Category", "Industry"]
    assert app.query_params["lang"] == "en"
    assert sent(app, "layout-map")["words"]["legend"] == "Legend"
    app.button(key="language").click().run()
    assert "lang" not in app.query_params


def test_a_link_carries_the_language(run):
    app = run(lang="en", selected="510100")
    assert not app.exception
    assert app.button(key="language").label == "中文"
    assert any(m.value.startswith("**Sichuan") for m in app.markdown)


def test_only_the_open_tab_is_worked_out(run):
    app = run()
    assert (len(app.dataframe), "layout-matrix" in components(app)) == (0, False)
    open_view(app, "matrix")
    assert (len(app.dataframe), "layout-matrix" in components(app)) == (0, True)
    open_view(app, "targets")
    assert "layout-matrix" not in components(app)
    assert any('class="read headed"' in shown.proto.body for shown in app.get("html"))


def test_a_view_stands_in_the_address_and_keeps_the_map(run):
    app = run(view="matrix")
    assert "layout-matrix" in components(app)
    assert "layout-map" in components(app)
    open_view(app, "map")
    assert dict(app.query_params) == {}
    assert not run(view="no such").exception


def test_the_panel_closes_again(run):
    app = run(selected="510100")
    assert sent(app, "layout-map")["state"]["beside"] == {"right": 364, "below": 0.4}
    app.button(key="frame-panel-close").click().run()
    assert dict(app.query_params) == {}
    assert "beside" not in sent(app, "layout-map")["state"]
    assert not [b for b in app.button if b.key == "frame-panel-close"]


def test_downloads_are_named_after_the_plan(run):
    app = run()
    labels = {button.label for button in app.get("download_button")}
    assert labels == {
        "网页（单个文件）",
        "CSV",
        "Excel",
        "GeoJSON",
        "GeoPackage（QGIS）",
        "KML（奥维等）",
    }


def test_the_matrix_marks_the_chosen_industry_and_keeps_the_others(run):
    content = sent(run(view="matrix", industry="cement"), "layout-matrix")
    assert content["marked"] == ["cement"]
    assert len(content["industries"]) == 16
    assert len(content["rows"]) == 17


def test_an_empty_result_is_said_in_the_place_of_the_view(run):
    app = run(view="matrix", category="cultivate", industry="cement")
    assert text("layout.empty", "zh") in [words.value for words in app.markdown]
    assert app.button(key="reset-note").label == text("filter.reset", "zh")
    assert "layout-matrix" not in components(app)


def test_a_plan_of_goals_alone_shows_its_goals(run):
    words = "四川省低空产业规划\n一、目标\n到2027年，低空产业产值达到1000亿元。"
    content = to_toml(read(Atlas.bundled(), words), "a.txt", "goals")
    app = run()
    for key in ("atlas", "atlas_base"):
        app.session_state[key] = Atlas.bundled().with_plan(
            file.read(Atlas.bundled(), content, "goals.toml")
        )
    app.run()
    app.selectbox(key="plan").set_value("goals").run()
    # It said that no designation meets these conditions, with filters to clear, in the place of the goals, too.
    assert text("layout.no_designation", "zh", plan="四川低空产业", goals=1) in [
        words.value for words in app.markdown
    ]
    app.button(key="layout-to-targets").click().run()
    assert not app.exception
    (shown,) = (one.proto.body for one in app.get("html") if "低空产业产值" in one.proto.body)
    assert "1,000" in shown


def test_files_of_a_plan_of_ones_own_are_called_by_its_name(monkeypatch):
    content = to_toml(
        read(
            Atlas.bundled(),
            "四川省低空产业规划（2026—2028年）（送审稿）\n强化成都、德阳等市水泥产业集群。",
        ),
        "a.txt",
        "plan-0f3a",
    )
    atlas = Atlas.bundled().with_plan(file.read(Atlas.bundled(), content, "a.toml"))
    monkeypatch.setattr(choice, "the_atlas", lambda: atlas)
    # plan-0f3a.xlsx said nothing.
    assert choice.file_stem("plan-0f3a") == "四川低空产业-2026—2028（送审稿）"
    assert choice.file_stem("sichuan-2025-2027") == "sichuan-2025-2027"


def test_the_bar_over_the_matrix_counts_what_the_matrix_shows(run):
    app = run(plan="sichuan-2025-2027", industry="cement")
    assert any(c.value == "7 个区域 · 7 项布局" for c in app.caption)
    open_view(app, "matrix")
    # The matrix marks the industry among all others: it said 7 over a matrix of 81.
    assert any(c.value == "17 个区域 · 81 项布局（1 项未落图）" for c in app.caption)
    assert any(c.value.startswith("81 项布局 · 17 个区域") for c in app.caption)


def test_what_an_english_map_says_at_the_pointer_is_english(run):
    state = sent(run(plan="sichuan-2025-2027", lang="en"), "layout-map")["state"]
    layers = {layer["id"]: layer for layer in state["layers"]}
    assert layers["links"]["items"][0]["notes"][:2] == [
        "Chengdu 成都市 — Deyang 德阳市", "Collaboration",
    ]  # fmt: skip
    notes = [item["notes"] for item in layers["measures"]["items"] if item["id"] == "510100"]
    assert ["Chengdu 成都市", "Phase out (Planned): Fired bricks and tiles"] in notes
