"""The page 读规划: a pasted plan read, corrected, joined to the atlas, taken out again."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from gis.atlas import Atlas
from gis.plans.reader.reading import read
from tests.gis.plans.reader.plan_text import TEXT
from views.reading import data, text_panel

PAGE = Path(__file__).resolve().parents[3] / "views" / "reading" / "page.py"


@pytest.fixture
def app() -> AppTest:
    made = AppTest.from_file(str(PAGE), default_timeout=60).run()
    made.text_area(key="reading-paste").set_value(TEXT).run()
    return made.button(key="reading-go").click().run()


def test_a_pasted_plan_is_read_beside_its_text(app):
    assert not app.exception
    found = app.session_state["reading"]
    assert len(found.designations) == len(found.read["designations"]) > 5
    assert "布局 6 条" in " ".join(m.value for m in app.markdown)


def test_a_plan_joins_the_atlas_and_leaves_it(app):
    app.button(key="reading-join").click().run()
    (identifier,) = app.session_state["atlas"].own_plans
    assert not app.exception
    app.button(key=f"reading-leave-{identifier}").click().run()
    assert app.session_state["atlas"].own_plans == ()


def test_an_unticked_row_is_left_out_and_a_changed_cell_is_taken():
    made = read(Atlas.bundled(), TEXT).to_dict()
    found = data.Document("a.txt", TEXT, made)
    found.designations = data.designation_table(made["designations"])
    found.targets = data.target_table(made["targets"])
    found.designations.loc[0, "keep"] = False
    found.designations.loc[1, "places"] = "绵阳"
    found.designations.loc[99] = (True, "core", "氢能", "自贡", "planned", None, "")
    records = data.corrected(found)["designations"]
    assert len(records) == len(made["designations"])
    assert records[0]["places"] == ["绵阳"]
    assert records[0]["region_codes"] == ["510700"]
    assert (records[-1]["industries"], records[-1]["region_codes"]) == (["氢能"], ["510300"])


def test_hostile_text_stays_text():
    made = read(Atlas.bundled(), "<script>x</script>强化成都、德阳等市水泥产业集群", "四川").to_dict()
    shown = text_panel.marked("<script>x</script>强化成都、德阳等市水泥产业集群", made)
    assert "<script" not in shown
    assert shown.count("<mark") == 1


def test_a_file_that_cannot_be_read_is_a_sentence(app):
    with pytest.raises(Exception, match="图片"):
        data.take(b"\x89PNG....", "a.png", None)


def test_two_plans_are_compared_on_a_map():
    app = AppTest.from_file(str(PAGE), default_timeout=60).run()
    app.selectbox(key="reading-against-before").set_value("sichuan-2025-2027")
    app.selectbox(key="reading-against-after").set_value("hubei-2024-2026").run()
    assert not app.exception
    said = " ".join(m.value for m in app.markdown)
    assert "布局新增" in said
    shown = app.dataframe[0].value
    assert {"新增", "取消"} <= set(shown["变化"])


def test_a_sentence_that_was_not_understood_becomes_a_row_to_fill_in():
    app = AppTest.from_file(str(PAGE), default_timeout=60).run()
    app.text_area(key="reading-paste").set_value("四川省规划\n强化成都水泥产业集群。加快“3+8”重点地区建设。")
    app.button(key="reading-go").click().run()
    app.button(key="reading-gap-designation").click().run()
    assert not app.exception
    made = app.session_state["reading"]
    assert [made.designations["quote"].iloc[k] for k in (0, -1)] == ["强化成都水泥产业集群", "“3+8”"]
    app.button(key="reading-gap-target").click().run()
    assert (made.targets["quote"].iloc[-1], made.targets["relation"].iloc[-1]) == ("“3+8”", "=")
