"""The Excel form of a plan: what was typed comes back, and faults name their cell."""

from __future__ import annotations

import datetime as dt
import io

import openpyxl
import pytest

from gis.atlas import Atlas
from gis.errors import InputTableError
from gis.plans import file
from gis.plans.reader import writing
from gis.report.plan_form import blank, filled_in

ATLAS = Atlas.bundled()


def filled(
    designations: list[list[object]], targets: list[list[object]], lang: str = "zh"
) -> bytes:
    book = openpyxl.load_workbook(io.BytesIO(blank.template(lang)))
    plan, first, second, _ = book.worksheets
    plan["B2"], plan["B3"] = "测试规划", "四川省"
    for row in designations:
        first.append(row)
    for row in targets:
        second.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize(("lang", "category"), [("zh", "强化"), ("en", "Strengthen")])
def test_what_was_typed_comes_back_and_joins_the_atlas(lang, category):
    content = filled(
        [[category, "水泥、石墨", "成都、川南", "", ""]],
        [["产值", ">=", 500, None, "亿元", 2027, "", ""]],
        lang,
    )
    typed = filled_in.read(ATLAS, content, "form.xlsx", lang)
    assert [
        (r["category"], r["industries"], r["places"], r["region_codes"])
        for r in typed["designations"]
    ] == [("strengthen", ["水泥", "石墨"], ["成都", "川南"], ["510100", None])]
    assert [(t["indicator"], t["value"], t["unit"], t["year"]) for t in typed["targets"]] == [
        ("产值", 500, "亿元", 2027)
    ]
    made = file.read(ATLAS, writing.document(typed, "form.xlsx"), "form")
    assert len(made.tables["designations"]) == 4


def test_faults_name_sheet_row_column_and_what_was_expected():
    content = filled([["强", "", "成都", "", ""]], [["产值", ">", "很多", None, "", 27, "", ""]])
    with pytest.raises(InputTableError) as caught:
        filled_in.read(ATLAS, content, "form.xlsx")
    said = caught.value.message("zh")
    assert caught.value.values["count"] == 5
    assert "“布局”A2（类别）为“强”，应为：强化、" in said
    assert "；“布局”B2（产业）是空的，应为：至少一个产业；" in said
    assert "“目标”C2（值）为“很多”，应为：一个数字" in said


def test_a_wrong_issuer_and_a_range_upside_down_are_faults_of_their_cells():
    book = openpyxl.load_workbook(
        io.BytesIO(filled([], [["产值", "=", 5, 3, "亿元", 2028, "", ""]]))
    )
    book["规划"]["B3"] = "火星市"
    out = io.BytesIO()
    book.save(out)
    with pytest.raises(InputTableError) as caught:
        filled_in.read(ATLAS, out.getvalue(), "form.xlsx")
    said = caught.value.message("zh")
    assert "“规划”B3（填写）为“火星市”" in said
    assert "“目标”D2（值上限）为“3”，应为：>= 5" in said


@pytest.mark.parametrize(
    ("lang", "sheet", "words"), [("zh", "布局", "可填词"), ("en", "Designations", "Words")]
)
def test_cells_of_the_form_offer_their_words(lang, sheet, words):
    book = openpyxl.load_workbook(io.BytesIO(blank.template(lang)))
    offered = {str(v.sqref): v.formula1 for v in book[sheet].data_validations.dataValidation}
    assert offered == {"A2:A501": f"'{words}'!$A$2:$A$18", "D2:D501": f"'{words}'!$C$2:$C$3"}
    assert [book[words]["A18"].value is None, book[words]["A19"].value] == [False, None]


def test_another_workbook_is_no_form():
    book = openpyxl.Workbook()
    out = io.BytesIO()
    book.save(out)
    with pytest.raises(InputTableError) as caught:
        filled_in.read(ATLAS, out.getvalue(), "other.xlsx")
    assert caught.value.key == "form.not_a_form"


def test_bounds_and_years_may_be_written_as_people_do_and_an_empty_form_is_said():
    typed = filled_in.read(
        ATLAS, filled([], [["产值", "≥", 300, None, "亿元", "2028年", "", ""]]), "form.xlsx"
    )
    assert [(t["relation"], t["year"]) for t in typed["targets"]] == [(">=", 2028)]
    with pytest.raises(InputTableError) as caught:
        filled_in.read(ATLAS, filled([], []), "form.xlsx")
    assert caught.value.key == "form.empty"


def test_rows_that_say_the_same_are_kept_once_and_said():
    row = ["强化", "水泥", "成都", "", "甲"]
    typed = filled_in.read(
        ATLAS, filled([row, ["培育", *row[1:]], [*row[:4], "乙"]], []), "form.xlsx"
    )
    assert len(typed["designations"]) == 2
    assert typed["notes"] == [("form.twice", {"sheet": "布局", "rows": "4"})]
    assert filled_in.is_form(filled([row], []), "a.xlsx")


def test_a_share_as_excel_keeps_it_and_names_parted_by_any_sign_are_read_as_meant():
    book = openpyxl.load_workbook(
        io.BytesIO(
            filled(
                [["强化", "水泥；石墨", "成都;德阳\n绵阳 乐山", "", ""]],
                [["占比", ">=", 0.35, 0.4, None, 2027, "", ""]],
            )
        )
    )
    for cell in ("C2", "D2"):
        book.worksheets[2][cell].number_format = "0%"
    out = io.BytesIO()
    book.save(out)
    typed = filled_in.read(ATLAS, out.getvalue(), "form.xlsx")
    (row,), (goal,) = typed["designations"], typed["targets"]
    assert (row["industries"], row["region_codes"]) == (
        ["水泥", "石墨"],
        ["510100", "510600", "510700", "511100"],
    )
    assert (goal["value"], goal["value_max"], goal["unit"]) == (35, 40, "%")
    assert [values for key, values in typed["notes"] if key == "form.scaled"] == [
        {"sheet": "目标", "cells": "C2（0.35 → 35%）、D2（0.4 → 40%）"}
    ]


def test_a_number_that_counts_as_its_format_shows_it_is_said():
    """50,000,000 shown as 5,000 counted as 5,000 without a word."""

    def show(book, layout, goals):
        goals["C2"].number_format = "0!.0,"

    content = changed([], [["产值", ">=", 50_000_000, None, "万元", 2027, "", ""]], show)
    typed = filled_in.read(ATLAS, content, "form.xlsx")
    assert typed["targets"][0]["value"] == 5000
    assert dict(typed["notes"])["form.scaled"] == {
        "sheet": "目标",
        "cells": "C2（50000000 → 5000）",
    }
    assert filled_in.read(ATLAS, filled([], [GOAL]), "form.xlsx")["notes"] == []


def test_a_year_and_a_half_and_a_goal_both_in_figures_and_in_words_are_faults():
    content = filled(
        [],
        [
            ["产值", "", 500, None, "亿元", 2027.5, "五百亿元以上", ""],
            ["产值", "", "35%", None, "亿元", 2027, "", ""],
        ],
    )
    with pytest.raises(InputTableError) as caught:
        filled_in.read(ATLAS, content, "form.xlsx")
    said = caught.value.message("zh")
    assert caught.value.values["count"] == 3
    assert all(cell in said for cell in ("“目标”F2", "“目标”G2", "“目标”C3（值）为“35%”"))


ROW = ["强化", "水泥", "成都、德阳", "", ""]
GOAL = ["产值", ">=", 5000, None, "亿元", 2027, "", ""]


def changed(designations, targets, change) -> bytes:
    book = openpyxl.load_workbook(io.BytesIO(filled(designations, targets)))
    change(book, book["布局"], book["目标"])
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def test_what_is_merged_over_rows_is_said_of_each_of_them():
    def merge(book, layout, goals):
        layout.merge_cells("C2:C3")
        goals.merge_cells("E2:E3")
        goals.merge_cells("F2:F3")

    rows = [ROW, ["培育", "玻璃", None, "", ""]]
    goals = [GOAL, ["税收", ">=", 300, None, None, None, "", ""]]
    typed = filled_in.read(ATLAS, changed(rows, goals, merge), "form.xlsx")
    assert [r["region_codes"] for r in typed["designations"]] == [["510100", "510600"]] * 2
    assert [(r["unit"], r["year"]) for r in typed["targets"]] == [("亿元", 2027)] * 2


@pytest.mark.parametrize(
    ("cell", "typed", "reason"),
    [
        ("C2", "=B2", "“目标”C2（值）是没有存值的公式"),
        ("D2", "=6000", "“目标”D2（值上限）是没有存值的公式"),
        ("F2", "=2020+7", "“目标”F2（年份）是没有存值的公式"),
        ("E2", "#REF!", "“目标”E2（单位）是公式的错误值"),
        ("C2", "1,2", "“目标”C2（值）为“1,2”，应为：一个数字"),
        ("C2", "≥5000", "“目标”C2（值）为“≥5000”，应为：一个数字"),
        ("F2", "2025-2027", "“目标”F2（年份）为“2025-2027”，应为：一个年份"),
    ],
)
def test_what_cannot_be_one_value_is_a_fault_of_its_cell(cell, typed, reason):
    content = changed([], [GOAL], lambda book, layout, goals: goals.__setitem__(cell, typed))
    with pytest.raises(InputTableError) as fault:
        filled_in.read(ATLAS, content, "form.xlsx")
    assert fault.value.values["count"] == 1
    assert reason in fault.value.message("zh")


def test_a_number_merged_over_two_goals_is_of_neither():
    content = changed(
        [], [GOAL, [*GOAL[:2], None, *GOAL[3:]]], lambda b, d, t: t.merge_cells("C2:C3")
    )
    with pytest.raises(InputTableError, match="“目标”C3（值）属于一个合并单元格"):
        filled_in.read(ATLAS, content, "form.xlsx")


@pytest.mark.parametrize(
    ("value", "unit", "year", "read"),
    [
        ("5，000", "亿元", "２０２７", (5000, "亿元", 2027)),
        ("5000亿元", None, "2027年底", (5000, "亿元", 2027)),
        ("1.2万", "吨", "二〇二七年", (1.2, "万吨", 2027)),
        ("35%", None, dt.date(2027, 12, 31), (35, "%", 2027)),
    ],
)
def test_figures_units_and_years_as_people_type_them(value, unit, year, read):
    goal = ["产值", "不低于", value, None, unit, year, "", ""]
    (target,) = filled_in.read(ATLAS, filled([], [goal]), "form.xlsx")["targets"]
    assert (target["value"], target["unit"], target["year"]) == read
    assert target["relation"] == ">="


def test_nothing_typed_beside_the_form_vanishes_without_a_word():
    def more(book, layout, goals):
        layout["F1"], layout["F2"] = "备注", "重点"
        layout["A4"] = "注：初稿"
        layout.row_dimensions[3].hidden = True
        book.copy_worksheet(layout).title = "布局（续）"

    content = changed([ROW, ["培育", "玻璃", "成部", "", ""]], [], more)
    typed = filled_in.read(ATLAS, content, "form.xlsx")
    assert len(typed["designations"]) == 2
    assert dict(typed["notes"]) == {
        "form.note_rows": {"sheet": "布局", "rows": "4"},
        "form.hidden_rows": {"sheet": "布局", "rows": "3"},
        "form.unread_columns": {"sheet": "布局", "columns": "F 备注"},
        "form.other_sheets": {"sheets": "布局（续）"},
        "form.unknown_places": {"places": "第3行 成部"},
    }


def test_a_column_that_stands_twice_is_refused():
    content = changed([ROW], [], lambda book, layout, goals: layout.__setitem__("F1", "产业"))
    with pytest.raises(InputTableError, match="“布局”中“产业”列出现不止一次（B、F）"):
        filled_in.read(ATLAS, content, "form.xlsx")


def test_a_title_above_the_headings_and_joined_places_are_read():
    def title(book, layout, goals):
        layout.insert_rows(1)
        layout["A1"] = "某省布局表"

    rows = [["强 化", "水泥", "成都和德阳。", "", ""], ["培育", "玻璃", "和政县", "", ""]]
    typed = filled_in.read(ATLAS, changed(rows, [], title), "form.xlsx")
    assert [r["region_codes"] for r in typed["designations"]] == [["510100", "510600"], ["622925"]]
    assert [r["locator"] for r in typed["designations"]] == ["第3行", "第4行"]


def test_rows_without_a_place_are_said_to_be_of_the_issuer():
    typed = filled_in.read(ATLAS, filled([["强化", "水泥", "", "", ""]], []), "form.xlsx")
    assert typed["notes"][-1][0] == "form.no_places"
