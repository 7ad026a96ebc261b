"""The command monitor: a round from form to lights, faults in one line."""

import io
import json

import openpyxl
import pandas as pd
import pytest

from gis.__main__ import main

PLAN = "sichuan-2025-2027"


@pytest.fixture
def run(run):
    return lambda *arguments: run("monitor", *arguments)


def fill(path, cells):
    book = openpyxl.load_workbook(io.BytesIO(path.read_bytes()))
    for cell, value in cells.items():
        book["填报"][cell] = value
    book.save(path)


def test_a_round_from_form_to_lights(run, tmp_path):
    form, book = tmp_path / "form.xlsx", tmp_path / "next.xlsx"
    assert run("form", PLAN, form)[0] == 0
    fill(form, {"F3": 2025, "G3": 700, "I3": "张"})
    code, out, err = run("add", PLAN, form, book, "--date", "2026-11-28")
    assert (code, out) == (0, "")
    assert "记入 1 条" in err
    document = json.loads(run("show", PLAN, book, "--format", "json")[1])
    assert document["counts"] == {"red": 1, "amber": 0, "green": 0, "none": 10}
    row = next(row for row in document["monitor"] if row["actual"] is not None)
    assert row["required_growth"] == pytest.approx((1000 / 700) ** 0.5 - 1)
    assert document["entries"][0]["entered"] == "2026-11-28"
    assert "规划增速远不够" in run("show", PLAN, book)[1]
    # The same figures entered again add nothing.
    fill(book, {"F3": 2025, "G3": 700, "I3": "张"})
    assert "记入 0 条（与历史相同的 1 条" in run("add", PLAN, book, tmp_path / "c.xlsx")[2]


def test_the_workbook_heads_goals_as_goals_and_actuals_as_actuals(run, tmp_path):
    """The goal, 1,000 for 2027, stood under 实际值 and 实际年份, the actual under ``actual``."""
    form, book, out = (tmp_path / name for name in ("form.xlsx", "next.xlsx", "out.xlsx"))
    run("form", PLAN, form)
    fill(form, {"F3": 2025, "G3": 900, "F4": 2025, "G4": "12%", "F6": 2025, "G6": 850})
    run("add", PLAN, form, book, "--date", "2026-11-28")
    assert run("show", PLAN, book, "--format", "xlsx", "--out", str(out))[0] == 0
    sheets = pd.read_excel(out, sheet_name=None, engine="openpyxl")
    assert list(sheets) == ["目标进度", "填报历史", "说明", "来源"]
    assert sheets["说明"]["说明"].iloc[0] == "绿 2，黄 0，红 0，不判 9。"
    rows = sheets["目标进度"].set_index("指标")
    output, papers = rows.loc["绿色建材产业产值"], rows.loc["绿色建材认证证书"]
    assert (output["目标值"], output["目标年"], output["实际值"], output["实际年份"]) == (1000, 2027, 900, 2025)  # fmt: skip
    assert (output["灯"], output["判断"], output["差距"]) == ("绿", "规划增速足以达到", 100)
    needed = "今后每年须增（%，百分比类为百分点）"
    # (1000 / 900)^(1/2) − 1; of a rate 15 − 12 points in two years.
    assert output[needed] == pytest.approx(5.409255)
    assert rows.loc["绿色建材产业产值年均增长", needed] == 1.5
    # 774 in 2024 to 1,000 in 2027 in equal growth is 843 in 2025; 76 of 69 made.
    assert papers["应有"] == pytest.approx(842.999481)
    assert papers["进度比"] == pytest.approx(76 / 68.999481)
    assert (papers["基期值"], papers["基期年"]) == (774, 2024)


def test_what_of_a_form_is_not_read_is_said(run, tmp_path):
    form, book = tmp_path / "form.xlsx", tmp_path / "next.xlsx"
    run("form", PLAN, form)
    fill(form, {"F3": 2025, "G3": 900, "K1": "2026年", "K3": 950, "C3": "2,000"})
    loaded = openpyxl.load_workbook(form)
    loaded.copy_worksheet(loaded["填报"]).title = "填报 (2)"
    loaded.save(form)
    code, _, err = run("add", PLAN, form, book, "--date", "2026-11-28")
    assert code == 0
    assert "“填报”中不属于表格的列没有读入：2026年" in err
    assert "这些工作表没有读入：填报 (2)" in err
    assert "“填报”C3 的目标改成了“2,000”，没有读入" in err


def test_a_fault_is_one_line_with_its_cell_and_nothing_is_written(run, tmp_path):
    form, book = tmp_path / "form.xlsx", tmp_path / "next.xlsx"
    run("form", PLAN, form)
    fill(form, {"F3": 2025, "G3": "约700"})
    code, out, err = run("add", PLAN, form, book)
    assert (code, out, book.exists()) == (1, "", False)
    assert err.count("\n") == 1
    assert "G3" in err


def test_a_base_stands_in_the_brackets_of_its_language(run):
    assert "774（2024，规划写明）" in run("show", PLAN)[1]
    assert "774 (2024, stated)" in run("show", PLAN, "--lang", "en")[1]


def test_a_wrong_plan_or_bound_is_said(run):
    assert run("show", "nowhere")[0] == 1
    assert run("show", PLAN, "--amber", "0")[0] == 2
    assert run()[0] == 2


def test_a_project_keeps_what_was_entered_and_when(run, tmp_path):
    project, form, book = (tmp_path / name for name in ("a.gpkg", "form.xlsx", "next.xlsx"))
    assert main(["project", "new", str(project)]) == 0
    assert run("form", PLAN, form)[0] == 0
    fill(form, {"F3": 2025, "G3": 700, "I3": "张"})
    assert run("add", PLAN, form, book, "--date", "2026-11-28", "--project", project)[0] == 0
    fill(form, {"F3": 2025, "G3": 710, "I3": "张"})
    assert (
        "记入 1 条" in run("add", PLAN, form, book, "--date", "2026-11-29", "--project", project)[2]
    )
    document = json.loads(run("show", PLAN, "--project", project, "--format", "json")[1])
    told = [(row["entered"], row["value"], row["by"]) for row in document["entries"]]
    assert told == [("2026-11-29", 710, "张"), ("2026-11-28", 700, "张")]
    assert run("show", PLAN, "--project", tmp_path / "none.gpkg")[0] == 1


def test_a_target_that_the_plan_contradicts_is_marked_and_not_judged(run):
    code, out, _ = run("show", "sichuan-2025-2027")
    (line,) = (row for row in out.splitlines() if "取得绿色建材认证企业数" in row)
    assert code == 0
    assert "原文矛盾" in line
    assert line.startswith("不判")
