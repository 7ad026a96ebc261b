"""Forms in which tables come: bands, sums of groups, indicators in rows, Parquet. The figures are made up."""

import io

import openpyxl
import pandas as pd
import pytest

from gis.atlas import Atlas
from gis.errors import InputTableError, Term
from gis.industries import own_table
from gis.tables import reading
from gis.tables.roles import Choices
from gis.tables.table import Table

HEAD = "地区,水泥,玻璃\n"


def read(content: str | bytes, name: str = "t.csv", *, shares: bool = True, **choices) -> Table:
    known = own_table.known(Atlas.bundled())
    data = content.encode() if isinstance(content, str) else content
    return reading.read(data, name, Choices(**choices), known, shares=shares)


def values(table: Table) -> dict[str, list[float]]:
    return {c.name: table.numbers(c).array.tolist() for c in table.of("value")}


def left_out(table: Table) -> list[tuple[int, str]]:
    return [(one.row, one.reason) for one in table.left_out]


@pytest.mark.parametrize(
    ("rows", "gone"),
    [
        (
            "一、成都平原经济区,,\n成都市,1,2\n二、川南经济区,,\n自贡市,3,4\n",
            [(2, "band"), (4, "band")],
        ),
        (
            "东部地区,5,6\n成都市,1,2\n自贡市,3,4\n川南片区,1,1\n",
            [(2, "group_row"), (5, "group_row")],
        ),
        ("全 省,4,6\n成都市,1,2\n续表 1,,\n地区,水泥,玻璃\n自贡市,3,4\n",
         [(2, "total_row"), (4, "band"), (5, "header_again")]),
    ],
)  # fmt: skip
def test_headings_and_sums_of_groups_are_left_out_with_a_word(rows, gone):
    table = read(HEAD + rows)
    assert left_out(table) == gone
    assert values(table) == {"水泥": [1, 3], "玻璃": [2, 4]}
    assert table.texts(table.region).tolist() == ["成都市", "自贡市"]


def test_a_region_without_figures_and_a_table_of_groups_stay():
    assert len(read(HEAD + "成都市,1,2\n自贡市,,\n").frame) == 2
    assert len(read(HEAD + "川南经济区,1,2\n攀西经济区,3,4\n成都市,1,1\n").frame) == 3


LONG = "地区,指标,单位,数值\n成都市,企业数,个,7\n成都市,产值,万元,x\n自贡市,产值,万元,3\n自贡市,企业数,个,4\n注：试\n"


def test_indicators_in_rows_are_columns_with_their_units_and_rows():
    table = read(LONG, shares=False)
    assert [(c.name, c.unit.written) for c in table.of("value")] == [
        ("企业数", "个"),
        ("产值", "万元"),
    ]
    assert values(table)["企业数"] == [7, 4]
    assert left_out(table) == [(6, "note")]
    own = own_table.read(Atlas.bundled(), table)
    assert own.faults[["row", "column", "value"]].to_numpy().tolist() == [[3, "产值", "x"]]


def test_which_of_several_indicators_is_asked_or_named():
    table = read(LONG.replace("x", "5"))
    with pytest.raises(InputTableError) as caught:
        own_table.read(Atlas.bundled(), table, own_table.Wanted(shares=True))
    assert caught.value.key == "error.table_quantities"
    one = read(LONG.replace("x", "5"), value_columns=("产值",))
    own = own_table.read(Atlas.bundled(), one, own_table.Wanted(shares=True))
    assert own.table["产值"].tolist() == [5, 3]


@pytest.mark.parametrize(
    "text",
    [
        "地区,指标,数值\n成都市,产值,1\n成都市,产值,2\n",
        "地区,指标,数值\n成都市,产值,1\n自贡市,人数,2\n",
        "地区,指标,单位,数值\n成都市,产值,万元,1\n成都市,人数,人,2\n自贡市,产值,亿元,1\n",
    ],
)
def test_rows_that_are_no_indicators_of_regions_stay_rows(text):
    found = reading.laid_out(text.encode(), "t.csv")
    assert list(found.frame.columns) == text.split("\n", maxsplit=1)[0].split(",")


def test_parquet_is_read_by_its_names():
    made = io.BytesIO()
    frame = pd.DataFrame({"地区": ["成都市", "自贡市"], "水泥": [1.5, None], "图": [b"\x01", b""]})
    frame.to_parquet(made)
    table = read(made.getvalue(), "t.parquet")
    assert table.numbers(table.column("水泥")).array.tolist()[0] == 1.5
    assert [c.role for c in table.columns] == ["region", "value", "ignored"]
    assert table.frame.index.tolist() == [2, 3]
    with pytest.raises(InputTableError, match="Parquet") as caught:
        read(made.getvalue()[:60], "t.parquet")
    assert caught.value.key == "error.table_parquet"


def workbook(**sheets: list[list[object]]) -> bytes:
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def test_several_sheets_of_regions_are_asked_about():
    rows = [["地区", "水泥", "玻璃"], ["成都市", 1, 2], ["自贡市", 3, 4]]
    content = workbook(目录=[["表"]], y2022=rows, y2023=rows[:2])
    with pytest.raises(InputTableError, match="y2022、y2023；"):
        read(content, "t.xlsx")
    assert values(read(content, "t.xlsx", sheet="y2023")) == {"水泥": [1], "玻璃": [2]}
    assert values(read(workbook(目录=[["表"]], 表1=rows), "t.xlsx"))["水泥"] == [1, 3]


def test_big5_is_no_mojibake():
    text = "地區,水泥,玻璃\n成都市,1,2\n臺北市,3,4\n"
    assert list(reading.rows(text.encode("big5"), "t.csv").frame.columns) == [
        "地區",
        "水泥",
        "玻璃",
    ]
    simplified = "地区,水泥,玻璃,陶瓷,备注\n成都市,1,2,3,镕垚\n绵阳市,3,4,5,闫喆\n"
    assert list(reading.rows(simplified.encode("gb18030"), "t.csv").frame.iloc[0])[-1] == "镕垚"


def test_three_rows_of_headings_over_one_group():
    text = "县,规模以上工业,,\n,产值,,\n,水泥,玻璃,陶瓷\n锦江区,1,2,3\n青羊区,2,3,4\n"
    assert list(read(text).frame.columns)[1:] == [
        "规模以上工业 产值 水泥",
        "规模以上工业 产值 玻璃",
        "规模以上工业 产值 陶瓷",
    ]


@pytest.mark.parametrize("shown", ["0.0%", "0%", "[红色]0.00%"])
def test_numbers_shown_as_percent_are_shares(shown):
    made = openpyxl.Workbook()
    for row in [["地区", "水泥", "玻璃", "占比"], ["成都市", 0.062, 43, 0.5], ["自贡市", 5, 80, 1]]:
        made.active.append(row)
    for cell in ("B2", "D2", "D3"):
        made.active[cell].number_format = shown
    stream = io.BytesIO()
    made.save(stream)
    own = own_table.read(Atlas.bundled(), read(stream.getvalue(), "t.xlsx"))
    assert own.faults[["row", "column", "reason"]].to_numpy().tolist() == [
        [2, "水泥", "mixed_percent"]
    ]
    assert own.columns == ("水泥", "玻璃")


def test_a_choice_of_sheet_that_has_no_effect_is_said():
    chosen, plain = read(HEAD + "成都市,1,2\n", sheet="2023"), read(HEAD + "成都市,1,2\n")
    assert values(chosen) == values(plain) == {"水泥": [1.0], "玻璃": [2.0]}
    assert Term("table_remark.no_sheets", found="2023") in chosen.rows.remarks
    assert not any(one.key == "table_remark.no_sheets" for one in plain.rows.remarks)


def test_a_break_within_chinese_words_is_no_space():
    """Narrow columns break 水泥制造 in two lines: it was called 水泥 制造, another industry than in the year before."""
    table = read('地区,"水泥\n制造","企业数\n玻璃","Flat\nglass"\n成都市,1,2,3\n德阳市,4,5,6\n')
    assert [c.name for c in table.columns] == ["地区", "水泥制造", "企业数 玻璃", "Flat glass"]


def test_two_spellings_of_one_heading_are_one_heading_twice():
    with pytest.raises(InputTableError, match=r"“水泥”用了不止一次（B、C 列）"):
        read("地区,水泥,水 泥\n成都市,1,2\n德阳市,4,5\n")


def test_a_table_set_in_columns_side_by_side_is_told_how_to_mend():
    """To rename a column, or to leave it out, would have lost half of the regions."""
    told = "“地区”写了不止一次（A、C 列），“水泥”也是（B、D 列）.*接到左边一栏的下面"
    with pytest.raises(InputTableError, match=told):
        read("地区,水泥,地区,水泥\n成都市,1,绵阳市,3\n德阳市,2,,\n")
    with pytest.raises(InputTableError, match="请改名"):
        read("地区,水泥,水泥\n成都市,1,3\n")


def test_headings_below_another_table_are_named_with_their_row():
    """The advice was to head the third column, which would have read regions as figures of 企业数."""
    book = openpyxl.Workbook()
    lines = [["指标", "数值"], ["企业数", 21], [], [*HEAD.strip().split(",")], ["成都市", 1, 2]]
    for line in lines:
        book.active.append(line)
    file = io.BytesIO()
    book.save(file)
    told = "第 4 行才是区域表的列名（地区、水泥、玻璃）.*--header-row 4"
    with pytest.raises(InputTableError, match=told):
        read(file.getvalue(), "t.xlsx")
    assert values(read(file.getvalue(), "t.xlsx", header_rows=(4, 4))) == {"水泥": [1], "玻璃": [2]}
