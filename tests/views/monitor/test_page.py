"""The page 监测评估: a filled form gives lights, a fault names its cell and nothing is taken."""

from __future__ import annotations

import io
from pathlib import Path

import openpyxl
import pytest
import xlwt
from streamlit.testing.v1 import AppTest

from gis.atlas import Atlas
from gis.plans.actuals import Entry
from gis.report import actuals_form
from views.monitor import page as monitor

PAGE = str(Path(__file__).resolve().parents[3] / "views" / "monitor" / "page.py")
PLAN = "sichuan-2025-2027"


def opened(**state) -> AppTest:
    at = AppTest.from_file(PAGE, default_timeout=60)
    for key, value in state.items():
        at.session_state[key] = value
    return at.run()


def filled(cells: dict[str, object]) -> bytes:
    book = openpyxl.load_workbook(io.BytesIO(actuals_form.form(Atlas.bundled(), PLAN)))
    for cell, value in cells.items():
        book["填报"][cell] = value
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def test_without_entries_no_light_is_given_and_the_rule_is_said():
    at = opened()
    assert not at.exception
    assert not at.metric
    assert any("11 个目标都还没有判断" in caption.value for caption in at.caption)
    assert any("每年等速增长" in part.value for part in at.markdown)
    assert len(at.get("download_button")) == 1


def test_the_history_of_the_session_gives_lights_and_is_listed():
    told = (Entry("2026-11-28", PLAN, f"{PLAN}/clusters", 2025, 3.0),)
    at = opened(**{f"monitor-history-{PLAN}": told})
    assert not at.exception
    assert at.metric[0].value == "1"
    assert at.dataframe[-1].value["填报日期"].tolist() == ["2026-11-28"]


def test_a_fault_is_listed_by_its_cell():
    content = filled({"F3": "去年", "G3": 700})
    found = actuals_form.read(Atlas.bundled(), PLAN, content, "a.xlsx", "2026-11-28")
    at = opened(**{"monitor-said": (PLAN, found, (0, 0))})
    assert not at.exception
    assert "1 个单元格" in at.error[0].value
    assert at.dataframe[0].value.iloc[0].tolist()[:3] == ["填报", "F3", "去年"]
    assert monitor._expected(found.faults[0], "en") == "a year from 1990 to 2100"


def sent_in(content: bytes, plan: str = PLAN, lang: str = "zh") -> AppTest:
    at = opened(**{"english": lang == "en", "monitor-plan": plan})
    return at.file_uploader(key="monitor-upload").upload("a.xlsx", content).run()


@pytest.mark.parametrize(
    ("lang", "first", "again"),
    [
        ("zh", "已记入 2 条，历史共 2 条。", "已记入 0 条，历史共 2 条。另有 2 条历史中已有"),
        ("en", "2 entries taken, 2 in the", "0 entries taken, 2 in the history. 2 were in the history"),
    ],
)  # fmt: skip
def test_what_stood_in_the_history_is_not_said_to_be_taken_again(lang, first, again):
    content = filled({"F3": 2025, "G3": 700, "F4": 2025, "G4": 1})
    at = sent_in(content, lang=lang)
    assert not at.exception
    assert at.success[0].value.startswith(first)
    at.file_uploader(key="monitor-upload").set_value(("b.xlsx", content, "")).run()
    assert at.success[0].value.startswith(again)
    assert len(at.dataframe[-1].value) == 2


def test_a_form_that_another_program_saved_is_taken():
    """WPS saves its own .et; only .xlsx could be chosen, though the command reads all of them."""
    book = xlwt.Workbook()
    for sheet in openpyxl.load_workbook(io.BytesIO(filled({"F3": 2025, "G3": 700}))).worksheets:
        copy = book.add_sheet(sheet.title)
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    copy.write(cell.row - 1, cell.column - 1, cell.value)
    stream = io.BytesIO()
    book.save(stream)
    at = opened(**{"english": False, "monitor-plan": PLAN})
    upload = at.file_uploader(key="monitor-upload")
    assert list(upload.proto.type) == [".xlsx", ".xlsm", ".xls", ".et", ".ods"]
    upload.upload("a.et", stream.getvalue()).run()
    assert not at.exception
    assert at.success[0].value.startswith("已记入 1 条，历史共 1 条。")
    assert at.dataframe[-1].value["实际值"].tolist() == [700]


def test_the_counts_of_lights_follow_the_bound_of_amber():
    base = (Entry("2026-01-01", PLAN, f"{PLAN}/clusters", 2023, 1.0),)
    told = (*base, Entry("2026-01-01", PLAN, f"{PLAN}/clusters", 2025, 1.5))
    at = opened(**{f"monitor-history-{PLAN}": told})
    # 1 to 3 in four years is 1.73 after two: 0.5 made of 0.73 is a way of 0.68.
    assert [one.value for one in at.metric] == ["0", "0", "1", "10"]
    at.slider(key="monitor-amber").set_value(0.5).run()
    assert [one.value for one in at.metric] == ["0", "1", "0", "10"]


def test_a_light_on_a_goal_that_is_striven_for_says_so():
    plan = "wulong-2023-13"
    told = (Entry("2026-01-01", plan, f"{plan}/research-centre", 2025, 1.0),)
    for lang, goal, reason in (
        ("zh", "1（力争）", "已达到（力争）"),
        ("en", "1 (striven for)", "reached (striven for)"),
    ):
        at = opened(
            **{"english": lang == "en", "monitor-plan": plan, f"monitor-history-{plan}": told}
        )
        shown = " ".join(part.value for part in (*at.markdown, *at.get("html")))
        assert goal in shown
        assert reason in shown


def test_every_plan_can_be_chosen():
    at = opened()
    for plan in [row["plan_id"] for row in Atlas.bundled().rows("plans")]:
        at.selectbox(key="monitor-plan").set_value(plan).run()
        assert not at.exception


def test_the_history_lives_in_the_project_and_comes_back_from_it(tmp_path):
    told = (Entry("2026-11-28", PLAN, f"{PLAN}/clusters", 2025, 3.0, by="甲"),)

    def script(path, first):
        import streamlit as st

        from views.state import monitoring, projects

        if first:
            monitoring.take("sichuan-2025-2027", first)
            projects.begin(path)
        else:
            projects.load(path)
        st.session_state["told"] = monitoring.history("sichuan-2025-2027")

    path = str(tmp_path / "a.gpkg")
    for first in (told, ()):  # a session that saves, and another that opens
        at = AppTest.from_function(script, args=(path, first), default_timeout=60).run()
        assert not at.exception
        assert at.session_state["told"] == told


def test_the_page_says_where_the_history_is_kept():
    assert any("只在本次会话中" in part.value for part in opened().caption)
