"""A workbook carries its methods, sources and coverage, and no formula."""

import datetime as dt
import io
import re
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from gis.atlas import Atlas
from gis.errors import SettingError
from gis.plans import file
from gis.report import workbook
from gis.report.selection.records import sources

FACTS = pd.DataFrame(
    [
        [
            "地区生产总值",
            "GDP",
            "亿元",
            "100 million yuan",
            "more",
            "2023",
            "stated",
            "a | b",
            3,
            4,
            0.75,
        ]
    ],
    index=["gdp:2023"],
    columns=[
        "name",
        "name_en",
        "unit",
        "unit_en",
        "direction",
        "vintage",
        "origin",
        "source",
        "known",
        "regions",
        "coverage",
    ],
)


@pytest.mark.parametrize(
    ("place", "lang", "told"),
    [("武隆区", "en", True), ("武隆区", "zh", False), ("Chengdu 成都市", "en", False)],
)
def test_an_english_workbook_says_once_where_names_stand_in_chinese(place, lang, told):
    table = pd.DataFrame({"region": [place], "quote": ["在武隆区"]})
    sheets = {"a": table, "b": table}
    content = workbook.workbook(Atlas.bundled(), sheets, workbook.Backing(notes=["n"]), lang=lang)
    book = openpyxl.load_workbook(io.BytesIO(content))
    notes = [row[0] for row in book.worksheets[2].iter_rows(min_row=2, values_only=True)]
    assert notes == ["n", *["Names without an English form stand in Chinese."] * told]


@pytest.mark.parametrize(
    ("lang", "sheets", "origin"),
    [
        ("zh", ["比较", "方法", "来源", "覆盖", "设置"], "来源给出"),
        ("en", ["比较", "Methods", "Sources", "Coverage", "Settings"], "Stated by the source"),
    ],
)
def test_every_sheet_is_there_in_the_language(lang, sheets, origin):
    region = {"zh": "成都市", "en": "Chengdu 成都市"}[lang]
    table = pd.DataFrame({"region": ["=HYPERLINK(1)", region], "gdp": [1.5, None]})
    content = workbook.workbook(
        Atlas.bundled(),
        {"比较": table},
        workbook.Backing(
            ["minmax", "topsis", "minmax"], ["regions"], FACTS, "version = 1\nseed = 0\n"
        ),
        lang=lang,
    )
    book = openpyxl.load_workbook(io.BytesIO(content))
    assert book.sheetnames == sheets
    rows = list(book[sheets[0]].iter_rows(values_only=True))
    assert rows[1] == ("=HYPERLINK(1)", 1.5)
    assert book[sheets[0]]["A2"].quotePrefix
    assert rows[2] == (region, None)
    assert all(cell.data_type != "f" for sheet in book for row in sheet.iter_rows() for cell in row)
    assert len(list(book[sheets[1]].iter_rows())) == 3
    assert origin in [cell.value for row in book[sheets[3]].iter_rows() for cell in row]
    assert [row[0].value for row in book[sheets[4]].iter_rows()][1:] == ["version = 1", "seed = 0"]


HOSTILE = [
    "=1+1", "+SUM(A1)", "-1+1", "@x", " =1+1", "＝1+1", "\t=1", "\r=1", "#N/A", "\u200b=1",
    '=HYPERLINK("http://x")', "a\x00b",
]  # fmt: skip


def written(table, **rest):
    content = workbook.to_bytes([workbook.Sheet("甲", table, **rest)])
    return openpyxl.load_workbook(io.BytesIO(content))["甲"]


@pytest.mark.parametrize("cell", HOSTILE)
def test_no_text_becomes_a_formula_or_another_text(cell):
    frame = pd.DataFrame({cell: [cell], "n": [-5], "t": ["-5"]})
    sheet = written(frame)
    assert sheet["A1"].data_type == sheet["A2"].data_type == "s"
    assert (
        sheet["A1"].value == sheet["A2"].value == cell.replace("\r", "\n").replace("\0", "\ufffd")
    )
    assert sheet["A2"].quotePrefix == (cell[0] != "a")
    assert (sheet["B2"].value, sheet["C2"].value) == (-5, "-5")


def test_what_is_no_text_stays_what_it_is():
    day = pd.Timestamp("2025-03-01 10:00")
    frame = pd.DataFrame(
        {"x": [1.5, float("nan"), float("inf"), 3.0]}
        | {"y": [True, None, day, day.tz_localize("UTC")]}
    )
    sheet = written(frame)
    assert [cell.value for cell in sheet["A"]] == ["x", 1.5, None, "inf", 3]
    assert [cell.value for cell in sheet["B"]] == [
        "y", True, None, day.to_pydatetime(), "2025-03-01 10:00:00+00:00",
    ]  # fmt: skip


def test_cells_of_one_column_keep_each_its_own_look():
    """Cells that look alike share one look: none may take that of another kind."""
    day = dt.date(2025, 3, 1)
    column = ["=1", "a", 2.5, dt.datetime(2025, 3, 1, 10), day, "=2", "b", 3, day]  # noqa: DTZ001
    sheet = written(pd.DataFrame({"x": pd.Series(column, dtype=object)}), formats={"x": "0.0%"})
    cells = [cell for (cell,) in sheet["A2:A10"]]
    assert [cell.quotePrefix for cell in cells] == [True, *[False] * 4, True, *[False] * 3]
    assert [cell.number_format for cell in cells] == [
        "General", "General", "0.0%", "yyyy-mm-dd h:mm:ss", "yyyy-mm-dd", "General", "General", "0.0%", "yyyy-mm-dd",
    ]  # fmt: skip
    assert all(cell.alignment.wrap_text for cell in cells)


def test_a_sheet_of_many_columns_is_printed_on_larger_paper():
    columns = {f"很宽的一列{number}": ["一二三四五六七八九十" * 2] for number in range(12)}
    assert written(pd.DataFrame(columns)).page_setup.paperSize == 8
    assert written(pd.DataFrame({"值": [1]})).page_setup.paperSize == 9


def test_a_sheet_is_ready_to_read_and_to_print():
    frame = pd.DataFrame({"区域": ["成都市", "绵阳市绵阳市"], "值": [1234.567, 22.5], "n": [1, 2]})
    sheet = written(frame, formats={"n": "0.0%"})
    assert sheet.freeze_panes == "B2"
    assert sheet.auto_filter.ref == "A1:C3"
    assert sheet.print_title_rows == "$1:$1"
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToWidth) == ("landscape", 1)
    assert sheet.page_setup.fitToHeight == 0
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    # Six Chinese characters take twelve columns, and two for air.
    assert sheet.column_dimensions["A"].width == 14
    assert sheet["A2"].alignment.wrap_text
    assert sheet["B2"].number_format == "#,##0"
    assert sheet["C2"].number_format == "0.0%"


@pytest.mark.parametrize(
    ("values", "form"),
    [
        ([2.458, 0.6931], "0.000"),
        ([0.2512], "0.0000"),
        ([150.253, 2.5], "0.0"),
        # A figure that these decimals would turn into 0 keeps its own.
        ([5000.5, 0.071], "General"),
        # Stated figures are shown as stated.
        ([5000.0, 2.5], "General"),
        ([3.0, 12.0], "General"),
        ([float("nan")], "General"),
    ],
)
def test_figures_of_a_column_share_their_decimals(values, form):
    assert written(pd.DataFrame({"x": values}))["A2"].number_format == form


def test_names_are_such_as_excel_takes_and_never_twice():
    table = pd.DataFrame([[1, 2, 3]], columns=["a", "a", "a 2"])
    wanted = ["方案[1]: A/B", "x" * 40, "X" * 40, ""]
    content = workbook.to_bytes([workbook.Sheet(title, table) for title in wanted])
    book = openpyxl.load_workbook(io.BytesIO(content))
    assert book.sheetnames == ["方案_1__ A_B", "x" * 31, "X" * 27 + " 2", "_"]
    heads = [cell.value for cell in book.worksheets[0][1]]
    assert len(set(heads)) == 3
    assert heads[0] == "a"


def test_the_same_tables_give_the_same_bytes_on_any_day(monkeypatch):
    sheets = [workbook.Sheet("a", pd.DataFrame({"x": [1.5]}))]
    first = workbook.to_bytes(sheets)
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    assert workbook.to_bytes(sheets) == first
    book = openpyxl.load_workbook(io.BytesIO(first))
    assert book.properties.creator == "产业集群图谱"
    assert book.properties.created.year == 1980


def test_shares_and_heads_of_a_result_are_words():
    content = workbook.workbook(
        Atlas.bundled(),
        {"甲": pd.DataFrame({"coverage": [0.5]})},
        workbook.Backing(measures=["minmax"]),
    )
    sheet = openpyxl.load_workbook(io.BytesIO(content))["甲"]
    assert (sheet["A1"].value, sheet["A2"].number_format) == ("覆盖率", "0.0%")


SECOND = re.compile(
    r"^\s*(?:import|from) (?:openpyxl|xlsxwriter)\b|ExcelWriter\(|\.to_excel\(", re.MULTILINE
)
# The writer; what users bring is read without openpyxl.
ALLOWED = {"gis/report/_excel.py"}


def test_there_is_one_writer_of_excel():
    root = Path(__file__).resolve().parents[3]
    found = {
        path.relative_to(root).as_posix()
        for package in ("gis", "layers", "commands", "views")
        for path in (root / package).rglob("*.py")
        if SECOND.search(path.read_text(encoding="utf-8"))
    }
    assert found == ALLOWED


@pytest.mark.parametrize(
    "planted", ["import openpyxl", "    from openpyxl import Workbook", "frame.to_excel(path)"]
)
def test_a_second_writer_of_excel_would_be_seen(planted):
    assert SECOND.search(f"x = 1\n{planted}\n")


def test_more_rows_than_excel_holds_are_refused_before_they_are_written():
    long = workbook.Sheet("甲", pd.DataFrame({"a": range(1_048_501)}))
    with pytest.raises(SettingError) as fault:
        workbook.to_bytes([long])
    assert fault.value.key == "error.sheet_rows"


def test_the_sources_name_a_plan_of_ones_own():
    """Its records stood in the sheets, and the sheet of sources named the bundled data alone."""
    head = (
        'plan_id = "trial"\ntitle = "试拟规划"\nshort_title = "试拟"\nshort_title_en = "Trial"\n'
        'scope = "510300"\nstage = "draft"\nstart_year = 2026\nend_year = 2028\nwithin = "510000"\n'
        'place_level = "prefecture"\n[[designation]]\ncategory = "cultivate"\nindustries = ["水泥"]\n'
        'places = ["自贡"]\nlocator = "一"\n'
    )
    atlas = Atlas.bundled().with_plan(file.read(Atlas.bundled(), head, "trial.toml"))
    rows = workbook.sources_table(atlas, ["regions", "designations"], "zh")
    assert rows.iloc[2].tolist() == ["试拟规划", "自有规划", "-", "2026–2028", ""]
    assert workbook.sources_table(atlas, ["targets"], "en").iloc[1, 0] == "Trial 试拟规划"
    assert len(workbook.sources_table(atlas, ["regions"])) == 1
    # It was given the licence of the bundled compilation.
    terms = sources(atlas, atlas.table("designations")).set_index("title")["licence"]
    assert terms["试拟规划"] == "-"
    assert terms.eq("-").sum() == 1
    assert len(workbook.sources_table(Atlas.bundled(), ["designations"])) == 1
