"""The form of a monitoring round: what is filled in comes back, a fault names its cell, history stays."""

from __future__ import annotations

import io

import openpyxl
import pytest

from gis.atlas import Atlas
from gis.errors import InputTableError
from gis.plans import targets
from gis.plans.actuals import Entry, added
from gis.report import actuals_form
from gis.report.workbook import Sheet, to_bytes

PLAN = "sichuan-2025-2027"
# The row of output once more, as the form asks for several years.
COPIED = {"A4": f"{PLAN}/output", "B4": "绿色建材产业产值", "C4": "1,000", "E4": "亿元"}
DAY = "2026-11-28"


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    return Atlas.bundled()


def changed(content: bytes, sheet: str, cells: dict[str, object]) -> bytes:
    book = openpyxl.load_workbook(io.BytesIO(content))
    for cell, value in cells.items():
        book[sheet][cell] = value
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def read(atlas, content):
    return actuals_form.read(atlas, PLAN, content, "a.xlsx", DAY)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_what_is_filled_in_comes_back_with_its_day(atlas, lang):
    sheet = {"zh": "填报", "en": "Fill in"}[lang]
    cells = {"F3": 2025, "G3": "1,700.5", "H3": "统计局", "I3": "张", "F7": "2025", "G7": "8%"}
    found = read(atlas, changed(actuals_form.form(atlas, PLAN, lang=lang), sheet, cells))
    assert found.faults == ()
    told = {entry.target_id.split("/")[1]: entry for entry in found.entries}
    assert told["output"].value == 1700.5
    assert (told["output"].year, told["output"].source, told["output"].by) == (2025, "统计局", "张")
    assert (told["star-building-share"].value, told["output"].entered) == (8.0, DAY)


def test_the_history_goes_round_and_a_correction_stays_behind_it(atlas):
    first = read(atlas, changed(actuals_form.form(atlas, PLAN), "填报", {"F3": 2025, "G3": 700}))
    history = added(first.history, first.entries)
    again = changed(actuals_form.form(atlas, PLAN, history), "填报", {"F3": 2025, "G3": 720})
    second = read(atlas, again)
    assert second.history == history
    assert second.broken is None
    assert [entry.value for entry in added(second.history, second.entries)] == [700.0, 720.0]


def test_a_history_changed_by_hand_is_noticed(atlas):
    first = read(atlas, changed(actuals_form.form(atlas, PLAN), "填报", {"F3": 2025, "G3": 700}))
    book = actuals_form.form(atlas, PLAN, first.entries)
    assert read(atlas, changed(book, "填报历史", {"F2": 900})).broken == 2


@pytest.mark.parametrize(
    ("cells", "where", "key"),
    [
        ({"F3": "去年", "G3": 700}, "F3", "year"),
        ({"F3": 2025.5, "G3": 700}, "F3", "year"),
        ({"F3": 2025, "G3": "约700"}, "G3", "number"),
        ({"F3": 2025}, "G3", "number"),
        ({"G3": 700}, "F3", "year"),
        ({"F3": 2025, "G3": "700亿元"}, "G3", "bare"),
        ({"F3": 2025, "G3": "70%"}, "G3", "bare"),
        ({"F7": 2025, "G7": 0.12}, "G7", "percent"),
        ({"A3": "x", "F3": 2025, "G3": 700}, "A3", "target"),
        ({"F3": 2025, "G3": 700, "J3": "长" * 501}, "J3", "short"),
        ({**COPIED, "F3": 2025, "G3": 7, "F4": 2025, "G4": 8}, "G4", "once"),
        # The same figure from two sources: which of them counts nobody says.
        ({**COPIED, "F3": 2025, "G3": 7, "F4": 2025, "G4": 7, "H4": "统计局"}, "G4", "once"),
        # 9,000,000 万元 are 900 亿: read as 亿 the figure was 10,000 times too large.
        ({"E3": "万元", "F3": 2025, "G3": 9_000_000}, "E3", "unit"),
        ({"B3": "另一指标", "F3": 2025, "G3": 7}, "B3", "indicator"),
        # Neither an output nor a count of firms nor a share lies below nought.
        ({"F3": 2025, "G3": -700}, "G3", "positive"),
        ({"F5": 2025, "G5": "-3"}, "G5", "positive"),
        ({"F7": 2025, "G7": "-8%"}, "G7", "positive"),
    ],
)
def test_a_fault_names_its_cell_and_what_was_expected(atlas, cells, where, key):
    found = read(atlas, changed(actuals_form.form(atlas, PLAN), "填报", cells))
    assert [(fault.cell, str(fault.expected)) for fault in found.faults] == [
        (where, f"monitor.expected.{key}")
    ]
    with pytest.raises(InputTableError, match=f"“填报”{where}"):
        actuals_form.sound(found, "a.xlsx")


def test_a_growth_may_be_negative_and_so_stays_what_a_history_holds(atlas):
    form = actuals_form.form(atlas, PLAN)
    growth = next(
        f"{cell.row}" for cell in openpyxl.load_workbook(io.BytesIO(form))["填报"]["B"]
        if cell.value == "绿色建材产业产值年均增长"
    )  # fmt: skip
    found = read(atlas, changed(form, "填报", {f"F{growth}": 2025, f"G{growth}": -4}))
    assert ([entry.value for entry in found.entries], found.faults) == ([-4.0], ())
    old = Entry(DAY, PLAN, f"{PLAN}/output", 2025, -1.0)
    assert read(atlas, actuals_form.form(atlas, PLAN, [old])).history == (old,)


@pytest.mark.parametrize(
    ("indicator", "may"),
    [
        ("绿色建材产业产值", False), ("规模以上工业增加值", False), ("新增企业", False), ("固废综合利用率", False),
        ("单位能耗降低率", True), ("碳排放减少", True), ("利润总额", True), ("营业收入同比", True),
        ("firms", False), ("growth of output", True),
    ],
)  # fmt: skip
def test_what_can_lie_below_nought(indicator, may):
    assert targets.may_be_negative({"indicator": indicator, "value": 3.0}) is may
    assert targets.may_be_negative({"indicator": indicator, "value": -3.0})


def test_an_explicit_small_percentage_is_taken(atlas):
    found = read(atlas, changed(actuals_form.form(atlas, PLAN), "填报", {"F7": 2025, "G7": "0.5%"}))
    assert [entry.value for entry in found.entries] == [0.5]
    # It is a number in the history, where the tool wrote it and nothing is ambiguous.
    assert read(atlas, actuals_form.form(atlas, PLAN, found.entries)).faults == ()


def test_another_workbook_and_another_plans_form_are_refused(atlas):
    import pandas as pd

    with pytest.raises(InputTableError, match="填报"):
        read(atlas, to_bytes([Sheet("a", pd.DataFrame({"b": [1]}))]))
    other = changed(actuals_form.form(atlas, "wulong-2023-13"), "填报", {"F2": 2024, "G2": 40})
    assert {str(f.expected) for f in read(atlas, other).faults} == {"monitor.expected.target"}


def test_a_day_that_is_none_is_refused(atlas):
    with pytest.raises(InputTableError):
        actuals_form.read(atlas, PLAN, actuals_form.form(atlas, PLAN), "a.xlsx", "28.11.2026")
