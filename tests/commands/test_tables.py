"""Tables as offices write them, through the commands: the right figures, or a reason that names the place.

The reference is a table of regions × industries. Every other shape gives the same figures for 成都,
or is refused with the column, the row and the reason. The figures are made up.
"""

from __future__ import annotations

import datetime as dt
import io
import json
import zipfile
from pathlib import Path

import openpyxl
import pytest
import xlwt

from gis.__main__ import main

CASES = Path(__file__).resolve().parents[2].parent / "shared" / "cases"
HEAD = ["地区", "水泥制造", "平板玻璃", "陶瓷砖"]
ROWS = [
    ["成都市", 372, 43, 2709],
    ["自贡市", 28, 1047, 866],
    ["攀枝花市", 285, 660, 796],
    ["德阳市", 656, 156, 353],
]
# By hand: HHI of 372, 43, 2709 of 3124.
CHENGDU = {"total": 3124, "herfindahl": (372**2 + 43**2 + 2709**2) / 3124**2}


def csv_of(rows: list[list[object]]) -> str:
    return "\n".join(",".join(str(cell) for cell in row) for row in rows) + "\n"


def measured(tmp_path: Path, content: bytes | str, *options: str, name: str = "t.csv") -> dict:
    """Return the row of 成都 of `specialise`, and what was said of the table."""
    file = tmp_path / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    out = tmp_path / "out.json"
    code = main(
        ["specialise", "--table", str(file), "--format", "json", "--out", str(out), *options]
    )
    assert code == 0
    rows = {row["region"]: row for row in json.loads(out.read_text())["by_region"]}
    return rows["成都市"]


def book(*sheets: tuple[str, list[list[object]]], change=None) -> bytes:
    made = openpyxl.Workbook()
    made.remove(made.active)
    for title, rows in sheets:
        sheet = made.create_sheet(title)
        for row in rows:
            sheet.append(row)
    if change is not None:
        change(made)
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def with_column(name: str, cells: list[object], at: int = 99) -> list[list[object]]:
    rows = [[*HEAD], *([*row] for row in ROWS)]
    for row, cell in zip(rows, [name, *cells], strict=True):
        row.insert(at, cell)
    return rows


def totals() -> list[int]:
    return [sum(row[1:]) for row in ROWS]


SAME: dict[str, str | bytes] = {
    "clean": csv_of([HEAD, *ROWS]),
    "a total": csv_of(with_column("合计", totals())),
    "a subtotal": csv_of(with_column("小计", [r[1] + r[2] for r in ROWS], at=3)),
    "a sum without the word": csv_of(with_column("建材工业", totals(), at=1)),
    "codes": csv_of(with_column("行政区划代码", [510100, 510300, 510400, 510600], at=1)),
    "running numbers": csv_of(with_column("序号", [1, 2, 3, 4], at=0)),
    "an index without heading": csv_of(with_column("", [0, 1, 2, 3], at=0)),
    "shares": csv_of(with_column("占比（%）", [50, 20, 20, 10])),
    "places": csv_of(with_column("经度", [104.06, 104.77, 101.71, 104.39])),
    "one year": csv_of(with_column("年份", [2023] * 4)),
    "a part": csv_of(with_column("其中：新型干法水泥", [300, 20, 200, 600])),
    "per head": csv_of(with_column("人均产值", [1.1, 2.2, 3.3, 4.4])),
    "an index": csv_of(with_column("景气指数", [101, 102, 99, 100])),
    "people": csv_of(with_column("常住人口", [2140, 244, 121, 346])),
    "GDP": csv_of(with_column("地区生产总值", [22074, 1750, 1304, 3014])),
    "the year before": csv_of(with_column("上年同期", [3000, 1900, 1700, 1100])),
    "codes without a word": csv_of(with_column("编码", [510100, 510300, 510400, 510600], at=0)),
    "codes of industries": csv_of([["地区", "行业代码", "行业", "人数"], *([r[0], 3011 + i, h, n] for r in ROWS for i, (h, n) in enumerate(zip(HEAD[1:], r[1:], strict=True)))]),
    "digits kept as texts": csv_of([HEAD, *([r[0], *(f'"=""{n}"""' for n in r[1:])] for r in ROWS)]),
    "apostrophes": csv_of([HEAD, *([r[0], *(f"'{n}" for n in r[1:])] for r in ROWS)]),
    "who filled it in": csv_of([HEAD, *ROWS]) + "填报人：某人,填报日期：2024-03-01,,\n",
    "UTF-16 without a mark": csv_of([HEAD, *ROWS]).encode("utf-16-le"),
    "UTF-16 the other way": csv_of([HEAD, *ROWS]).encode("utf-16-be"),
    "remarks": csv_of(with_column("备注", ["", "2号线", "", "停产3条"])),
    "title and unit": "四川省2023年建材从业人员,,,\n单位：人,,,\n" + csv_of([HEAD, *ROWS]),
    "title with digits": "2023年四川省建材从业人员,,,\n" + csv_of([HEAD, *ROWS]),
    "units below": csv_of([HEAD, ["", "人", "人", "人"], *ROWS]),
    "a second language": csv_of([HEAD, ["Region", "Cement", "Glass", "Tiles"], *ROWS]),
    "blank rows": "\n\n" + csv_of([HEAD, ["", "", "", ""], *ROWS[:2], ["", "", "", ""], *ROWS[2:]]),
    "a total row": csv_of([HEAD, *ROWS, ["合 计", 1341, 1906, 4724]]),
    "a row of the province": csv_of([HEAD, ["全省", 1341, 1906, 4724], *ROWS]),
    "notes": csv_of([HEAD, *ROWS]) + "注：1. 本表不含个体户。,,,\n资料来源：四川统计年鉴2024,,,\n",
    "headings again": csv_of([HEAD, *ROWS[:2], HEAD, *ROWS[2:]]),
    "full width": csv_of([HEAD, *([r[0], *(str(n).translate({48 + i: 0xFF10 + i for i in range(10)}) for n in r[1:])] for r in ROWS)]),
    "thousands": csv_of([HEAD, *([r[0], *(f'"{n:,}"' for n in r[1:])] for r in ROWS)]),
    "unit in the cell": csv_of([HEAD, *([r[0], *(f"{n}人" for n in r[1:])] for r in ROWS)]),
    "semicolons": csv_of([HEAD, *ROWS]).replace(",", ";"),
    "tabs": csv_of([HEAD, *ROWS]).replace(",", "\t"),
    "GB 18030": csv_of([HEAD, *ROWS]).encode("gb18030"),
    "UTF-16": csv_of([HEAD, *ROWS]).encode("utf-16"),
    "a mark": csv_of([HEAD, *ROWS]).encode("utf-8-sig"),
    "long": csv_of([["地区", "行业", "人数"], *([r[0], h, n] for r in ROWS for h, n in zip(HEAD[1:], r[1:], strict=True))]),
    "a province in front": csv_of(with_column("省份", ["四川省"] * 4, at=0)),
    "a province behind": csv_of(with_column("省", ["四川"] * 4)),
    "a rounded sum": csv_of(with_column("建材工业", [3125, 1940, 1741, 1165])),
    "long, two columns of industries": csv_of([["地区", "行业门类", "行业大类", "人数"], *([r[0], "制造业", h, n] for r in ROWS for h, n in zip(HEAD[1:], r[1:], strict=True))]),
    "long, by the classification": csv_of([["市州", "国民经济行业", "从业人员（人）"], *([r[0], h, n] for r in ROWS for h, n in zip(HEAD[1:], r[1:], strict=True))]),
    "counts and amounts": csv_of(with_column("企业数（家）", [3, 4, 5, 6])),
    "amounts in front": csv_of(with_column("总产值", [9, 8, 7, 6], at=1)),
    "when it was filled in": csv_of(with_column("更新时间", ["2024-03-01", "2024/3/2", "2024年3月3日", "2024-03-04"])),
    "an index of pandas": csv_of(with_column("Unnamed: 0", [0, 1, 2, 3], at=0)),
    "what a GIS adds": csv_of(with_column("Shape_Area", [1.23, 2.31, 3.12, 0.5])),
    "numbers of the columns": csv_of([HEAD, ["甲", 1, 2, 3], *ROWS]),
    "numbers of the columns in brackets": csv_of([HEAD, ["（1）", "（2）", "（3）", "（4）"], *ROWS]),
    "headings spaced out": csv_of([[*HEAD[:3], "装 配 式 部 件"], *ROWS]),
    "long, the region once": csv_of([["地区", "行业", "人数"], *([r[0] if h == HEAD[1] else "", h, n] for r in ROWS for h, n in zip(HEAD[1:], r[1:], strict=True))]),
    "long, the industry once": csv_of([["行业", "地区", "人数"], *([h if r is ROWS[0] else "", r[0], r[1 + i]] for i, h in enumerate(HEAD[1:]) for r in ROWS)]),
    "long, ditto": csv_of([["地区", "行业", "人数"], *([r[0] if h == HEAD[1] else "同上", h, n] for r in ROWS for h, n in zip(HEAD[1:], r[1:], strict=True))]),
    "long with totals": csv_of([["地区", "行业", "人数"], *([r[0], h, n] for r in ROWS for h, n in zip([*HEAD[1:], "合计"], [*r[1:], sum(r[1:])], strict=True))]),
}  # fmt: skip


@pytest.mark.parametrize("shape", SAME)
def test_every_shape_gives_the_figures_of_the_clean_table(tmp_path, capsys, shape):
    found = measured(tmp_path, SAME[shape])
    assert found["total"] == CHENGDU["total"]
    assert found["herfindahl"] == pytest.approx(CHENGDU["herfindahl"], rel=1e-12)
    said = capsys.readouterr().err
    assert "区域：" in said
    assert "数值：" in said


REFUSED = {
    "years": ("地区,2019年,2020年\n成都市,5,6\n德阳市,15,17\n", "2019年、2020年"),
    "years in words": ("地区,二〇一九年,二〇二〇年\n成都市,5,6\n德阳市,15,17\n", "二〇一九年、二〇二〇年"),
    "short years": ("地区,19年,20年\n成都市,5,6\n德阳市,15,17\n", "19年、20年"),
    "an estimate": ("地区,2023年,2024年（预计）\n成都市,5,6\n德阳市,15,17\n", "2023年、2024年（预计）"),
    "quarters": ("地区,2019Q1,2019Q2\n成都市,5,6\n德阳市,15,17\n", "2019Q1、2019Q2"),
    "a month and the months so far": ("地区,12月,1-12月累计\n成都市,5,6\n德阳市,15,17\n", "12月、1-12月累计"),
    "this month and the months so far": ("地区,本月止累计水泥,水泥本月,玻璃\n成都市,9,6,1\n德阳市,15,7,2\n", "本月止累计水泥、玻璃、水泥本月 中有同一产业的不同指标"),
    "a web page": ("<html><table><tr><td>地区</td></tr>\n<tr><td>成都市</td></tr></table></html>\n", "t.csv 是网页，不是表格"),
    "a document": ("%PDF-1.7\n1 0 obj\n", "t.csv 不是文本表格；"),
    "units of some columns above": (
        "产品产量（单位：万吨、万重量箱）,,\n地区,水泥,平板玻璃\n成都市,5,6\n德阳市,7,9\n",
        "几种单位（万吨、万重量箱），没有说 水泥、平板玻璃 各是哪一种",
    ),
    "two units in one line above": (
        "产品产量,,\n单位：万吨,,单位：万重量箱\n地区,水泥,平板玻璃\n成都市,5,6\n德阳市,7,9\n",
        "几种单位（万吨、万重量箱），没有说 水泥、平板玻璃 各是哪一种",
    ),
    "units of some rows above": (
        "单位：万吨、万重量箱,,\n地区,行业,产量\n成都市,水泥,6\n成都市,玻璃,6\n德阳市,水泥,9\n",
        "没有说 产量 各是哪一种",
    ),
    "months": ("地区,1月,2月\n成都市,5,6\n德阳市,15,17\n", "1月、2月"),
    "two years": (
        "地区,行业,人数,年份\n成都市,水泥,5,2022\n成都市,水泥,6,2023\n德阳市,水泥,6,2023\n",
        "“年份”有不止一个时间（2022、2023）",
    ),
    "a pair twice": ("地区,行业,人数\n成都市,水泥,5\n成都市,水泥,6\n", "2/行业 水泥（同一区域同一产业"),
    "units": ("地区,水泥（万元）,玻璃（亿元）\n成都市,5,6\n德阳市,1,2\n", "水泥（万元）（万元）"),
    "only 亿": ("地区,水泥,玻璃\n成都市,1.2亿,1\n德阳市,1.3亿,2\n", "2/水泥 1.2亿（有万或亿而没有单位"),
    "a footnote": ("地区,水泥,玻璃\n成都市,372①,1\n德阳市,2,2\n", "2/水泥 372①（数字后有注记"),
    "a dash": ("地区,水泥,玻璃\n成都市,—,1\n德阳市,2,2\n", "2/水泥 —（是表示缺失的记号"),
    "a range": ("地区,水泥,玻璃\n成都市,1000-1200,1\n德阳市,2,2\n", "2/水泥 1000-1200（是区间"),
    "a bound": ("地区,水泥,玻璃\n成都市,<5,1\n德阳市,2,2\n", "2/水泥 <5（是上下限或约数"),
    "a comma": ('地区,水泥,玻璃\n成都市,"1,2",1\n德阳市,2,2\n', "2/水泥 1,2（逗号后不是三位数字"),
    "a space": ("地区,水泥,玻璃\n成都市,1 200,1\n德阳市,2,2\n", "2/水泥 1 200（数字之间有空格"),
    "a minus": ("地区,水泥,玻璃\n成都市,−12,1\n德阳市,2,2\n", "2/水泥 −12（数值为负"),
    "too large": ("地区,水泥,玻璃\n成都市,1e400,1\n德阳市,2,2\n", "2/水泥 1e400（超出"),
    "percent": ("地区,水泥,玻璃\n成都市,6%,1\n德阳市,7.5,2\n眉山市,8,1\n", "2/水泥 6%（同一列中"),
    "no headings": ("成都市,1,2\n德阳市,3,4\n", "第 1 行已是数据（成都市 | 1 | 2）"),
    "a heading twice": ("地区,水泥,水泥\n成都市,1,2\n德阳市,3,4\n", "列名“水泥”用了不止一次（B、C 列）"),
    "no heading": ("地区,水泥,\n成都市,1,2\n德阳市,3,5\n眉山市,4,4\n", "第 3 (C) 列有数据"),
    "a stray quote": ('地区,水泥\n"成都市,1\n德阳市,2\n', "第 2 行的引号不成对"),
    "two stray quotes": ('地区,水泥\n"成都市,1\n德阳市",2\n', "第 2 行有一格占了 2 行文字"),
    "another level": ("地区,水泥,玻璃\n浙江省,9,9\n成都市,1,2\n", "2/地区 浙江省（是另一级别的区域 → 浙江省（省级））"),
    "several quantities": ("地区,行业,人数,产值\n成都市,水泥,5,2\n成都市,玻璃,6,3\n", "不止一个数值列（人数、产值）"),
    "counts and amounts alone": ("地区,企业数,总产值\n成都市,5,6\n德阳市,1,2\n", "企业数、总产值 是不同的量"),
    "rows and columns swapped": ("产业,成都市,德阳市\n水泥,5,6\n玻璃,1,2\n", "行与列颠倒"),
    "counties, read as prefectures": (
        "市,区县,水泥,玻璃\n南京市,鼓楼区,5,6\n南京市,玄武区,1,2\n徐州市,鼓楼区,1,2\n",
        "3 行是另一级别的区域（第 2 行 鼓楼区 → 鼓楼区（县级）、第 3 行 玄武区 → 玄武区（县级）、第 4 行 鼓楼区 → 鼓楼区（县级））；请用 --level",
    ),
    "outside its province": ("省份,城市,水泥,玻璃\n广东省,朝阳,5,6\n四川省,成都,1,2\n", "2/城市 朝阳（不在同一行"),
    "a region left blank": (
        "地区,行业,人数\n成都市,水泥,5\n,玻璃,6\n德阳市,水泥,1\n德阳市,玻璃,1\n",
        "3/地区 （区域为空）",
    ),
    "a value in words": ("地区,水泥,玻璃\n成都市,停产,1\n德阳市,2,2\n", "2/水泥 停产（不是数值）"),
}  # fmt: skip


@pytest.mark.parametrize("shape", REFUSED)
def test_what_cannot_be_read_in_one_way_is_refused_with_its_place(tmp_path, capsys, shape):
    content, reason = REFUSED[shape]
    file = tmp_path / "t.csv"
    file.write_text(content, encoding="utf-8")
    assert main(["specialise", "--table", str(file)]) == 1
    captured = capsys.readouterr()
    (line,) = captured.err.splitlines()
    assert reason in line
    assert captured.out == ""


def merged_title(made: openpyxl.Workbook) -> None:
    sheet = made.worksheets[0]
    sheet.insert_rows(1)
    sheet["A1"] = "四川省2023年建材工业从业人员"
    sheet.merge_cells("A1:D1")


def wrong_dimension(content: bytes) -> bytes:
    """Return a workbook whose sheet says that it has one cell."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name.endswith("sheet1.xml"):
                assert b'<dimension ref="A1:D5"' in part
                part = part.replace(b'<dimension ref="A1:D5"', b'<dimension ref="A1"')
            new.writestr(name, part)
    return out.getvalue()


BOOKS = {
    "plain": book(("表", [HEAD, *ROWS])),
    "a title": book(("表", [HEAD, *ROWS]), change=merged_title),
    "a cover": book(("封面", [["四川省建材统计"], [], ["2024年"]]), ("数据", [HEAD, *ROWS])),
    "a cover that says who made it": book(("封面", [["四川省建材统计"], [], ["编制单位：统计局"]]), ("数据", [HEAD, *ROWS])),
    "codes as numbers": book(
        ("表", [["adcode", *HEAD[1:]], *([c, *r[1:]] for c, r in zip((510100, 510300, 510400, 510600), ROWS, strict=True))])
    ),
    "a wrong dimension": wrong_dimension(book(("表", [HEAD, *ROWS]))),
}  # fmt: skip


@pytest.mark.parametrize("shape", BOOKS)
def test_every_workbook_gives_the_figures_of_the_clean_table(tmp_path, shape):
    found = measured(tmp_path, BOOKS[shape], name="t.xlsx")
    assert (found["total"], found["herfindahl"]) == pytest.approx(
        (CHENGDU["total"], CHENGDU["herfindahl"]), rel=1e-12
    )


def test_old_and_open_workbooks(tmp_path, capsys):
    import xlwt
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableCell, TableColumn, TableRow
    from odf.text import P

    old = xlwt.Workbook()
    sheet = old.add_sheet("表")
    for r, row in enumerate([HEAD, *ROWS]):
        for c, cell in enumerate(row):
            sheet.write(r, c, cell)
    sheet.col(2).hidden = True
    stream = io.BytesIO()
    old.save(stream)
    assert measured(tmp_path, stream.getvalue(), name="t.xls")["total"] == CHENGDU["total"]
    assert "有 1 个隐藏列也照读：C（平板玻璃）" in capsys.readouterr().err
    made = OpenDocumentSpreadsheet()
    table = Table(name="表")
    table.addElement(TableColumn(numbercolumnsrepeated=2))
    table.addElement(TableColumn(visibility="collapse", numbercolumnsrepeated=2))
    for row in [HEAD, *ROWS]:
        line = TableRow()
        for cell in row:
            kind = (
                {"valuetype": "float", "value": cell}
                if isinstance(cell, int)
                else {"valuetype": "string"}
            )
            one = TableCell(**kind)
            one.addElement(P(text=str(cell)))
            line.addElement(one)
        table.addElement(line)
    made.spreadsheet.addElement(table)
    stream = io.BytesIO()
    made.save(stream)
    assert measured(tmp_path, stream.getvalue(), name="t.ods")["total"] == CHENGDU["total"]
    assert "有 2 个隐藏列也照读：C（平板玻璃）、D（陶瓷砖）" in capsys.readouterr().err


def refused(tmp_path: Path, capsys, content: bytes, name: str = "t.xlsx") -> str:
    file = tmp_path / name
    file.write_bytes(content)
    assert main(["specialise", "--table", str(file)]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    return line


def test_a_formula_without_a_value_and_an_error_are_faults(tmp_path, capsys):
    rows = with_column("其他", [f"=B{n}*2" for n in range(2, 6)])
    assert "2/其他 （是没有存值的公式；请在 Excel 或 WPS 中打开并保存）" in refused(
        tmp_path, capsys, book(("表", rows))
    )
    assert (
        measured(tmp_path, book(("表", rows)), "--ignore", "其他", name="t.xlsx")["total"] == 3124
    )

    capsys.readouterr()

    def break_cell(made: openpyxl.Workbook) -> None:
        made.worksheets[0]["B2"].value = "#DIV/0!"

    wrong = book(("表", [HEAD, *ROWS]), change=break_cell)
    assert "2/水泥制造" in refused(tmp_path, capsys, wrong)


def test_merged_numbers_belong_to_no_one_row_and_merged_regions_to_each(tmp_path, capsys):
    def merge_values(made: openpyxl.Workbook) -> None:
        made.worksheets[0].merge_cells("B2:B3")

    content = book(("表", [HEAD, *ROWS]), change=merge_values)
    assert "3/水泥制造 （属于一个合并单元格" in refused(tmp_path, capsys, content)

    def merge_regions(made: openpyxl.Workbook) -> None:
        for first in (2, 5, 8, 11):
            made.worksheets[0].merge_cells(f"A{first}:A{first + 2}")

    long = [["地区", "行业", "人数"]]
    for row in ROWS:
        long += [[row[0], h, n] for h, n in zip(HEAD[1:], row[1:], strict=True)]
    found = measured(tmp_path, book(("表", long), change=merge_regions), name="t.xlsx")
    assert found["total"] == CHENGDU["total"]


@pytest.mark.parametrize("out", ["o.csv", "o.xlsx"])
def test_a_matched_table_keeps_stored_results_and_names_formulas_without_one(tmp_path, capsys, out):
    def stored(content: bytes) -> bytes:
        """The same workbook, the formula of B3 with its result in the file."""
        made = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(content)) as before, zipfile.ZipFile(made, "w") as after:
            for member in before.infolist():
                part = before.read(member)
                part = part.replace(b"<f>14*2</f><v></v>", b"<f>14*2</f><v>28</v>")
                after.writestr(member, part.replace(b"<f>14*2</f><v />", b"<f>14*2</f><v>28</v>"))
        return made.getvalue()

    def change(made: openpyxl.Workbook) -> None:
        sheet = made.worksheets[0]
        sheet["B2"].value, sheet["B3"].value, sheet["C4"].value = "=C2*2", "=14*2", "#DIV/0!"

    file, target = tmp_path / "t.xlsx", tmp_path / out
    file.write_bytes(stored(book(("表", [HEAD, *ROWS]), change=change)))
    assert main(["match", str(file), "--column", "地区", "--out", str(target)]) == 0
    said = capsys.readouterr().err
    assert "有 1 个公式没有存值，按空格读：B2；" in said
    assert "有 1 个公式得出错误值，按空格读：C4" in said
    if out == "o.csv":
        rows = [line.split(",")[:3] for line in target.read_text("utf-8-sig").splitlines()[1:]]
    else:
        sheet = openpyxl.load_workbook(target)["match"]
        rows = [
            ["" if c.value is None else str(c.value) for c in row[:3]]
            for row in sheet.iter_rows(min_row=2)
        ]
    assert rows == [
        ["成都市", "", "43"], ["自贡市", "28", "1047"], ["攀枝花市", "285", ""], ["德阳市", "656", "156"],
    ]  # fmt: skip


def struck_xlsx() -> bytes:
    def change(made: openpyxl.Workbook) -> None:
        for place in ("A3", "B2", "D9"):
            made.worksheets[0][place].font = openpyxl.styles.Font(strike=True)
        made.worksheets[0]["C2"].font = openpyxl.styles.Font(strike=False)

    return book(("表", [HEAD, *ROWS]), change=change)


def struck_xls() -> bytes:
    made = xlwt.Workbook()
    sheet = made.add_sheet("表")
    struck = xlwt.easyxf("font: struck_out on")
    for i, row in enumerate([HEAD, *ROWS]):
        for j, cell in enumerate(row):
            sheet.write(i, j, cell, *([struck] if (i, j) in ((1, 1), (2, 0)) else []))
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def struck_ods() -> bytes:
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.style import Style, TextProperties
    from odf.table import Table, TableCell, TableRow
    from odf.text import P

    made = OpenDocumentSpreadsheet()
    style = Style(name="作废", family="table-cell")
    style.addElement(TextProperties(textlinethroughstyle="solid"))
    made.automaticstyles.addElement(style)
    table = Table(name="表")
    for i, row in enumerate([HEAD, *ROWS]):
        line = TableRow()
        for j, cell in enumerate(row):
            looks = {"stylename": style} if (i, j) in ((1, 1), (2, 0)) else {}
            kind = (
                {"valuetype": "string"}
                if isinstance(cell, str)
                else {"valuetype": "float", "value": cell}
            )
            one = TableCell(**kind, **looks)
            one.addElement(P(text=str(cell)))
            line.addElement(one)
        table.addElement(line)
    made.spreadsheet.addElement(table)
    out = io.BytesIO()
    made.write(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("made", "suffix"), [(struck_xlsx, "xlsx"), (struck_xls, "xls"), (struck_ods, "ods")]
)
def test_what_is_struck_out_is_read_with_a_word(tmp_path, capsys, made, suffix):
    """A firm that has closed or a figure that was replaced counted in silence."""
    measured(tmp_path, made(), name=f"t.{suffix}")
    assert (
        f"有 2 格划了删除线，仍照读：B2（{ROWS[0][1]}）、A3（{ROWS[1][0]}）（作废的"
        in capsys.readouterr().err
    )


def test_hidden_rows_and_other_sheets_are_said(tmp_path, capsys):
    def hide(made: openpyxl.Workbook) -> None:
        made.worksheets[0].row_dimensions[3].hidden = True
        made.worksheets[0].column_dimensions["D"].hidden = True

    content = book(("2023", [HEAD, *ROWS]), ("2022", [HEAD, *ROWS]), change=hide)
    line = refused(tmp_path, capsys, content)
    assert "不止一张工作表是区域的表：2023、2022" in line
    assert "--sheet 2022" in line
    measured(tmp_path, content, "--sheet", "2023", name="t.xlsx")
    said = capsys.readouterr().err
    assert "有 1 个隐藏行也计算在内：第 3 行" in said
    assert "有 1 个隐藏列也照读：D（陶瓷砖）" in said
    assert "未读" not in said
    measured(tmp_path, book(("封面", [["建材统计"]]), ("2023", [HEAD, *ROWS])), name="t.xlsx")
    assert "读取工作表“2023”；未读：封面" in capsys.readouterr().err


BROKEN = {
    "a renamed text": (b"\xe5\x9c\xb0\xe5\x8c\xba,n\n", "其实是文本"),
    "a web page": (b"<html><table><tr><td>1</td></tr></table></html>", "是网页"),
    "half a file": (book(("表", [HEAD, *ROWS]))[:900], "不是有效的 Excel 文件"),
    "nothing": (b"", "不是有效的 Excel 文件"),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_a_damaged_workbook_is_one_clear_sentence(tmp_path, capsys, fault):
    content, reason = BROKEN[fault]
    line = refused(tmp_path, capsys, content)
    assert reason in line
    assert "Traceback" not in line


def test_a_text_called_a_workbook_is_told_from_a_damaged_one(tmp_path, capsys):
    said = refused(tmp_path, capsys, csv_of([HEAD, *ROWS]).encode("gb18030"))
    assert "t.xlsx 其实是文本，不是 Excel 工作簿；请把扩展名改为 .csv" in said
    assert "不是有效的 Excel 文件" in refused(tmp_path, capsys, b"\x00\x01\n,,,")


def test_a_workbook_of_charts_only(tmp_path, capsys):
    made = openpyxl.Workbook()
    made.create_chartsheet("图")
    made.remove(made.worksheets[0])
    stream = io.BytesIO()
    made.save(stream)
    assert "没有工作表（只有图表）" in refused(tmp_path, capsys, stream.getvalue())


def test_damaged_text_is_named_by_its_row_and_never_read_as_another(tmp_path, capsys):
    rows = [HEAD, *ROWS * 10]
    content = csv_of(rows).encode()
    cut = content.index("攀枝花".encode()) + 1
    line = refused(tmp_path, capsys, content[:cut] + content[cut + 1 :], "t.csv")
    assert "从第 4 行起" in line


def test_options_say_what_the_columns_are(tmp_path, capsys):
    rows = with_column("产量", [9, 9, 9, 9])
    found = measured(tmp_path, csv_of(rows), "--values", "水泥制造, 平板玻璃")
    assert found["total"] == 372 + 43
    assert "产量（不在 --values 之中）" in capsys.readouterr().err
    assert measured(tmp_path, csv_of(rows), "--ignore", "产量")["total"] == CHENGDU["total"]
    bare = csv_of(ROWS)
    assert measured(tmp_path, bare, "--header-row", "0", "--region", "A")["total"] == 3124
    two = csv_of(
        [
            ["地区", "产值", "", "人口"],
            ["", "水泥", "玻璃", ""],
            ["成都市", 1, 2, 3],
            ["德阳市", 2, 2, 2],
        ]
    )
    measured(tmp_path, two, "--header-row", "1-2")
    said = capsys.readouterr().err
    assert "数值：产值 水泥、产值 玻璃\n" in said
    assert "人口（区域的规模，不是产业）" in said
    assert main(["specialise", "--table", "x.csv", "--header-row", "three"]) == 2


def test_units_are_converted_on_demand(tmp_path):
    rows = "地区,水泥（万元）,玻璃（亿元）\n成都市,20000,3\n德阳市,10000,1\n"
    assert measured(tmp_path, rows, "--unit", "亿元")["total"] == 5
    assert measured(tmp_path, rows, "--unit", "万元")["total"] == 50000


def test_what_is_converted_is_headed_by_its_new_unit(tmp_path, capsys):
    """玻璃（亿元） stood over 30,000, which are 万元."""
    rows = (
        "地区,水泥（万元）,玻璃（亿元）\n成都市,20000,3\n德阳市,10000,1\n乐山市,9,2\n眉山市,8,4\n"
    )
    file = tmp_path / "t.csv"
    file.write_text(rows, encoding="utf-8")
    said = ("--table", str(file), "--unit", "万元", "--format", "csv")
    assert main(["specialise", *said]) == 0
    out = capsys.readouterr().out
    assert "成都市,510100,玻璃（万元）,30000" in out
    assert "亿元" not in out
    assert main(["moran", *said[:-2], "--column", "玻璃（亿元）", "--permutations", "9"]) == 0
    head = capsys.readouterr().out.splitlines()[0]
    assert "玻璃（万元）" in head


def test_units_above_of_some_columns_are_said_where_nothing_is_added(run, tmp_path):
    file = tmp_path / "t.csv"
    file.write_text(
        "产量（单位：万吨、万重量箱、%）,,\n地区,水泥,玻璃（万重量箱）\n成都市,5,6\n德阳市,7,9\n",
        "utf-8",
    )
    _, _, err = run("compare", "成都", "德阳", "--indicator", "area_km2", "--table", file)
    assert "几种单位（万吨、万重量箱），没有说哪一列是哪一种：水泥 不带单位" in err
    file.write_text("企业（单位：家、%）,,\n地区,水泥,水泥占比\n成都市,5,6\n德阳市,7,9\n", "utf-8")
    assert (
        "几种单位"
        not in run("compare", "成都", "德阳", "--indicator", "area_km2", "--table", file)[2]
    )


def test_match_keeps_numbers_and_dates_of_a_workbook(tmp_path):
    rows = [
        ["地区", "产值", "日期", "编号"],
        ["成都", 1.5, dt.date(2024, 5, 1), "007"],
        ["吉林", 2, dt.date(2024, 5, 2), "008"],
    ]
    (tmp_path / "in.xlsx").write_bytes(book(("表", rows)))
    out = tmp_path / "out.xlsx"
    assert main(["match", str(tmp_path / "in.xlsx"), "--column", "地区", "--out", str(out)]) == 0
    sheet = openpyxl.load_workbook(out)["match"]
    head = [cell.value for cell in sheet[1]]
    first = dict(zip(head, [cell.value for cell in sheet[2]], strict=True))
    assert (first["产值"], first["编号"], first["adcode"]) == (1.5, "007", "510100")
    assert (
        first["日期"].date()
        if isinstance(first["日期"], dt.datetime)
        else first["日期"] == dt.date(2024, 5, 1)
    )
    second = dict(zip(head, [cell.value for cell in sheet[3]], strict=True))
    assert second["status"] == "ambiguous"
    assert "吉林市" in second["candidates"]
    (tmp_path / "in.csv").write_text(
        "地区,产值,编号\n成都,1200,01\n德阳,3.5,02\n", encoding="utf-8"
    )
    assert main(["match", str(tmp_path / "in.csv"), "--column", "地区", "--out", str(out)]) == 0
    sheet = openpyxl.load_workbook(out)["match"]
    assert [sheet["B2"].value, sheet["B3"].value, sheet["C2"].value] == [1200, 3.5, "01"]


# What users brought, with right values; read where it lies beside the project.

GIVEN = {
    "00_clean.csv": (), "02_total_col.csv": (), "06_title_row.csv": (), "08_adcode_col.csv": (),
    "14_fullwidth.csv": (), "41_adcode_num.xlsx": (), "42_title_merged.xlsx": (),
    "45_formula_nocache.xlsx": ("--ignore", "其他"),
}  # fmt: skip


@pytest.mark.skipif(not CASES.exists(), reason="the cases lie beside the project")
@pytest.mark.parametrize("name", GIVEN)
def test_given_tables_have_the_given_figures(tmp_path, name):
    file = CASES / "tables" / name
    found = measured(tmp_path, file.read_bytes(), *GIVEN[name], name=name)
    assert found["total"] == 23875
    assert (found["krugman"], found["herfindahl"]) == pytest.approx((0.883, 0.534), abs=5e-4)


def test_a_title_that_names_the_unit_is_called_a_title(run, tmp_path):
    file = tmp_path / "own.csv"
    said = []
    for top in ("某省2023年从业人员（单位：人）", "单位：人", "某省2023年从业人员"):
        file.write_text(f"{top},,\n地区,水泥,玻璃\n成都,12,3\n德阳,5,6\n", "utf-8")
        said.append("".join(run("specialise", "--table", file)[1:]))
    for words, why in zip(said, ("标题，写明单位", "单位", "标题"), strict=True):
        assert f"略去 1 行（{why}）：1（" in words
    file.write_text(
        "表3 某省从业人员（单位：人）,,\n地区,水泥,玻璃\n成都,12,3\n德阳,5,6\n", "utf-8"
    )
    assert "(title, naming the unit)" in "".join(
        run("specialise", "--table", file, "--lang", "en")[1:]
    )


def test_a_fault_is_one_line_of_bearable_length(run, tmp_path):
    wide = tmp_path / "wide.csv"
    wide.write_text(
        "地区,"
        + ",".join(f"c{n}" for n in range(500))
        + ","
        + "水泥" * 3000
        + "\n成都市"
        + ",1" * 501
        + "\n",
        "utf-8",
    )
    code, _, err = run("moran", "--table", wide, "--column", "无")
    assert (code, err.count("\n"), len(err) < 2500) == (1, 1, True)
    assert "…还有 462 处" in err
    bare = tmp_path / "bare.csv"
    bare.write_text("地区,水泥\n", "utf-8")
    assert "只有列名，没有数据行" in run("specialise", "--table", bare)[2]
