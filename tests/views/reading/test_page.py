"""The page 读规划: a pasted plan read, corrected, joined to the atlas, taken out again."""

from __future__ import annotations

import io
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from gis.atlas import Atlas
from gis.plans.reader.reading import read
from gis.words.catalogue import text
from tests.gis.plans.reader.plan_text import TEXT
from views.reading import against_panel, data, record_panel, tables, text_panel

PAGE = Path(__file__).resolve().parents[3] / "views" / "reading" / "page.py"


@pytest.fixture
def app() -> AppTest:
    made = AppTest.from_file(str(PAGE), default_timeout=60).run()
    made.text_area(key="reading-paste").set_value(TEXT).run()
    return made.button(key="reading-go").click().run()


def test_a_pasted_plan_is_read_beside_its_text(app):
    assert not app.exception
    found = app.session_state["reading"]
    assert len(found.tables["designations"]) == len(found.read["designations"]) > 5
    assert "布局记录 6 条" in " ".join(m.value for m in app.markdown)


def test_a_plan_joins_the_atlas_and_leaves_it(app):
    app.text_input(key="reading-title-1").set_value("新材料规划（2026—2028年）").run()
    app.button(key="reading-join").click().run()
    (identifier,) = app.session_state["atlas"].own_plans
    assert not app.exception
    plan = app.session_state["atlas"].rows("plans")[-1]
    assert (plan["title"], plan["short_title"], plan["short_title_en"]) == (
        "新材料规划（2026—2028年）", "四川新材料 2026—2028", "Sichuan: 新材料 2026–2028",
    )  # fmt: skip
    app.button(key=f"reading-leave-{identifier}").click().run()
    assert app.session_state["atlas"].own_plans == ()


def test_what_a_plan_is_follows_its_title_until_it_is_chosen(app):
    def box():
        return next(one for one in app.selectbox if one.key.startswith("reading-stage"))

    assert box().value == "not_stated"
    app.text_input(key="reading-title-1").set_value("新材料规划（送审稿）").run()
    assert box().value == "draft"
    box().set_value("in_force").run()
    assert box().value == "in_force"
    app.button(key="reading-join").click().run()
    assert not app.exception
    assert app.session_state["atlas"].rows("plans")[-1]["stage"] == "in_force"


def test_what_names_no_place_is_not_said_to_bear_a_name_that_no_map_has():
    words = "湖北省规划\n培育玻璃深加工、石材两大产业集群。在某某片区发展水泥产业。强化宜昌、荆门等市氢能产业集群。"
    app = AppTest.from_file(str(PAGE), default_timeout=60).run()
    app.text_area(key="reading-paste").set_value(words).run()
    app.button(key="reading-go").click().run()
    said = [caption.value for caption in app.caption]
    assert text("reading.placeless", "zh", count=2, region="湖北省") in said
    (labels,) = (line for line in said if line.startswith("不在图上的地名（1 项）"))
    # Five industries at their places come of three records.
    assert text("reading.outlook", "zh", rows=5, regions=2, targets=0) in said
    assert "湖北省" not in labels


def test_how_sure_a_record_is_stands_in_sight(found, monkeypatch):
    drawn = []
    monkeypatch.setattr(
        record_panel.st, "data_editor", lambda frame, **_: drawn.append(list(frame))
    )
    record_panel.table(found, "designations", 0.0)
    # Behind lists of places it was cut off at 1366 px in English.
    assert drawn[0] == [
        "number",
        "keep",
        "confidence",
        "category",
        "industry",
        "places",
        "status",
        "locator",
        "quote",
    ]


@pytest.mark.parametrize("kind", ["designations", "targets"])
def test_a_record_is_seen_to_its_year_or_status_without_scrolling_sideways(
    found, monkeypatch, kind
):
    drawn = []
    monkeypatch.setattr(
        record_panel.st,
        "data_editor",
        lambda frame, **more: drawn.append((list(frame), more["column_config"])),
    )
    record_panel.table(found, kind, 0.0)
    columns, config = drawn[0]
    last = {"designations": "status", "targets": "year"}[kind]
    seen = columns[: columns.index(last) + 1]
    # At 1366 px the records have 1334 x 1.6 / 2.6 px; marks of rows and a bar take 50.
    assert sum(config[column]["width"] for column in seen) <= 770
    assert (
        min(
            config[column]["width"]
            for column in seen
            if column in ("industry", "places", "indicator")
        )
        >= 120
    )


@pytest.fixture
def found() -> data.Document:
    return data.Document("a.txt", TEXT, read(Atlas.bundled(), TEXT).to_dict())


def test_an_unticked_row_is_left_out_and_a_changed_cell_is_taken(found):
    table = tables.edited(
        found.tables["designations"],
        list(found.tables["designations"].index),
        {
            "edited_rows": {0: {"keep": False}, 1: {"places": "绵阳"}},
            "added_rows": [
                {"category": "core", "industry": "氢能", "places": "自贡"},
                {"category": "core"},
            ],
        },
        len(found.read["designations"]),
    )
    found.tables["designations"] = table
    records = data.corrected(found)["designations"]
    assert len(records) == len(found.read["designations"])
    assert records[0]["places"] == ["绵阳"]
    assert records[0]["region_codes"] == ["510700"]
    assert (records[-1]["industries"], records[-1]["region_codes"]) == (["氢能"], ["510300"])
    assert data.unfinished(found) == 1


def test_what_is_corrected_outlives_another_filter_and_another_page(found, monkeypatch):
    """Streamlit forgets an editor that is drawn with other rows, or not at all."""
    session = {}
    monkeypatch.setattr(data.st, "session_state", session)
    data.settle(found, (0.0, "zh"))
    session[data.editor(found, "designations", [0, 1, 2])] = {
        "edited_rows": {1: {"industry": "甲"}}
    }
    data.settle(found, (0.5, "zh"))
    session[data.editor(found, "designations", [2, 4])] = {
        "edited_rows": {1: {"industry": "乙"}},
        "deleted_rows": [0],
    }
    assert data.current(found, "designations")["industry"][4] == "乙"
    session.clear()
    data.settle(found, (0.5, "zh"))
    made = found.tables["designations"]
    assert (made["industry"][1], made["industry"][4], 2 in made.index) == ("甲", "乙", False)


def test_what_is_not_sure_enough_is_left_out_at_once(found):
    data.leave_out(found, 0.8)
    kept = data.corrected(found)
    assert {r["confidence"] >= 0.8 for kind in tables.KINDS for r in kept[kind]} == {True}
    assert len(kept["links"]) < len(found.read["links"])


def test_records_of_every_kind_stand_in_a_table_that_says_them_again(found):
    for kind in tables.KINDS:
        again = tables.records(
            kind,
            found.read[kind],
            found.tables[kind],
            lambda places: [None] * len(places),
            lambda record: {},
        )
        assert again == [
            record | made for record, made in zip(found.read[kind], again, strict=True)
        ]
    found.tables["incentives"].loc[0, "keep"] = False
    found.tables["chains"].loc[0, "nodes"] = "石灰石—骨料"
    made = data.corrected(found)
    assert [r["amount"] for r in made["incentives"]] == [100]
    assert made["chains"][0]["nodes"] == ["石灰石", "骨料"]


def test_hostile_text_stays_text_and_what_is_left_out_is_pale():
    said = "<script>x</script>\n强化成都、德阳等市水泥产业集群。"
    made = read(Atlas.bundled(), said, "四川").to_dict()
    shown = text_panel.parts(said, made, (0, len(said)), focus=(20, 22), out={("designations", 0)})
    assert (shown[0], shown[2]) == ("<script>x</script>\n", "。")
    assert shown[1] == (
        "强化成都、德阳等市水泥产业集群",
        "designations",
        0,
        "强化 · 水泥 · 成都、德阳",
        "off framed",
    )


def test_a_file_that_cannot_be_read_is_a_sentence():
    with pytest.raises(Exception, match="图片"):
        data.extracted(b"\x89PNG....", "a.png")


def test_a_saved_plan_is_opened_to_be_corrected_further(app):
    app.button(key="reading-join").click().run()
    (identifier,) = app.session_state["atlas"].own_plans
    app.button(key="reading-close").click().run()
    app.button(key=f"reading-open-{identifier}").click().run()
    assert not app.exception
    found = app.session_state["reading"]
    assert (found.plan_id, found.text, len(found.tables["designations"]) > 5) == (
        identifier,
        "",
        True,
    )
    assert app.button(key="reading-join").label == "更新图集中的这份"
    app.button(key="reading-join").click().run()
    assert app.session_state["atlas"].own_plans == (identifier,)


def test_two_plans_are_compared_on_a_map():
    app = AppTest.from_file(str(PAGE), default_timeout=60).run()
    app.selectbox(key="reading-against-before").set_value("sichuan-2025-2027")
    app.selectbox(key="reading-against-after").set_value("hubei-2024-2026").run()
    assert not app.exception
    said = " ".join(m.value for m in app.markdown)
    assert "布局（每个产业在一个地点算一项）新增" in said
    shown = app.dataframe[0].value
    assert {"新增", "取消"} <= set(shown["变化"])
    # The base of 青白江 has a point in the one, no site in the other.
    points = app.dataframe[2].value
    assert points[["变化", "地点", "前"]].to_numpy().tolist() == [
        ["取消", "青白江区", "104.250945, 30.878629"]
    ]


def test_the_workbook_of_two_plans_names_them_among_its_sources():
    book = against_panel._book(
        {"targets": pd.DataFrame(columns=["change", "indicator", "before", "after"])},
        ("sichuan-2025-2027", "hubei-2024-2026"), ["目标不能相减。"], "zh",
    )  # fmt: skip
    made = openpyxl.load_workbook(io.BytesIO(book))
    assert [row[0] for row in made["说明"].iter_rows(values_only=True)] == [
        "说明",
        "目标不能相减。",
    ]
    rows = made["来源"].iter_rows(values_only=True)
    titles = {row[0] for row in rows}
    assert {
        "四川省绿色建材产业发展规划（2025-2027）",
        "湖北省绿色建材产业高质量发展实施方案",
    } <= titles


def test_a_sentence_that_was_not_understood_becomes_a_row_to_fill_in():
    app = AppTest.from_file(str(PAGE), default_timeout=60).run()
    app.text_area(key="reading-paste").set_value(
        "四川省规划\n强化成都水泥产业集群。加快“3+8”重点地区建设。"
    )
    app.button(key="reading-go").click().run()
    app.button(key="reading-gap-designation").click().run()
    assert not app.exception
    made = app.session_state["reading"]
    assert [made.tables["designations"]["quote"].iloc[k] for k in (0, -1)] == [
        "强化成都水泥产业集群",
        "“3+8”",
    ]
    app.button(key="reading-gap-target").click().run()
    assert (
        made.tables["targets"]["quote"].iloc[-1],
        made.tables["targets"]["relation"].iloc[-1],
    ) == ("“3+8”", "=")


def test_a_place_beside_the_one_that_was_corrected_keeps_its_region():
    words = "江苏省规划\n徐州市：在鼓楼区、云龙区发展水泥产业。"
    document = data.Document("b.txt", words, read(Atlas.bundled(), words).to_dict())
    document.tables["designations"].loc[0, "places"] = "鼓楼区、泉山区"
    assert data.corrected(document)["designations"][0]["region_codes"] == ["320302", "320311"]


def test_names_that_hold_the_signs_of_a_list_stay_whole_where_nobody_changed_them(found):
    record = found.read["designations"][0] = found.read["designations"][0] | {
        "industries": ["甲，乙"],
        "places": ["丙；丁"],
        "region_codes": [None],
    }
    made = data.corrected(data.Document("a.txt", TEXT, found.read))["designations"][0]
    assert (made["industries"], made["places"]) == (record["industries"], record["places"])
