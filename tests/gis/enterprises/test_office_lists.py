"""A list as an office keeps it: title, unit, headings over two rows, merged counties, a total and a note below."""

from pathlib import Path

import openpyxl
import pytest

from gis.atlas import Atlas
from gis.enterprises import runs
from gis.enterprises.assign import Columns, Task
from gis.enterprises.lists import headings, points
from gis.errors import InputTableError

ATLAS = Atlas.bundled()
FIRMS = [
    ("甲石材有限公司", "库尔勒市", 86.15, 41.76, "C3011", "2,680", 30),
    ("乙水泥厂", None, 86.16, 41.75, "3021", "—", 55),
    ("丙建材有限责任公司", "和静县", 86.40, 42.31, "C3031", 560, None),
]


def kept(path: Path, county: str = "所在旗县（市、区）") -> str:
    """Write the list and return its path."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "规上企业"
    sheet.append(["规模以上建材企业名录（2024年）"])
    sheet.append(["填报单位：州工业和信息化局", *[""] * 6, "单位：万元、人"])
    sheet.append(["序号", "企业名称", county, "位置（高德）", "", "行业代码", "2024年", ""])
    sheet.append(["", "", "", "经度", "纬度", "", "产值", "从业人员"])
    for number, firm in enumerate(FIRMS, 1):
        sheet.append([number, *firm])
    sheet.append(["合计", *[None] * 5, 3240, 85])
    sheet.append(["注：1.本表为规模以上企业；2.“—”为未报。"])
    for cells in ("A1:H1", "A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4", "G3:H3", "C5:C6", "A9:H9"):
        sheet.merge_cells(cells)
    book.save(path / "名录.xlsx")
    return str(path / "名录.xlsx")


def test_it_is_counted_as_it_stands(tmp_path):
    """It was refused: neither 位置（高德） 经度 nor 所在旗县（市、区） was known to say where a row is."""
    parts = points.find([kept(tmp_path)]).parts
    columns = headings.settle(parts, headings.Asked(sums=("2024年 产值",)), by_industry=True)
    assert (columns.lon, columns.lat) == ("位置（高德） 经度", "位置（高德） 纬度")
    assert headings.datum_of(columns) == "gcj02"
    made = runs.run(ATLAS, parts, Task(columns, "county", digits=2, datum="gcj02"))
    assert made.table[["region_name", "industry", "count", "2024年 产值"]].to_numpy().tolist() == [
        ["库尔勒市", "30", 2, 2680],
        ["和静县", "30", 1, 560],
    ]
    assert dict(made.account.reasons) == {"note": 1, "total": 1, "sum_not_number": 1}
    # The note below is none of the rows, and is told as it stands.
    assert made.account.rows == 4
    assert [said for _, _, said in made.account.examples["note"]] == [
        "注：1.本表为规模以上企业；2.“—”为未报。"
    ]
    assert [(row, said) for _, row, said in made.account.examples["total"]] == [(8, "合计")]


@pytest.mark.parametrize(
    ("header", "placed"),
    [
        (["企业", "经度", "纬度", "厂区经度", "厂区纬度"], ("经度", "纬度", "")),
        (["企业", "厂区经度", "厂区纬度"], ("厂区经度", "厂区纬度", "")),
        (["企业", "经度", "纬度", "位置（百度）经度", "位置（百度）纬度"], ("经度", "纬度", "")),
        (["企业", "所在县（市、区）", "区"], ("", "", "所在县（市、区）")),
        (["企业", "一级", "二级", "三级"], None),
    ],
)
def test_more_headings_of_places_than_one(tmp_path, header, placed):
    """Degrees of the works beside those of the firm, letters of a zone, grades of a trade: none is in the way of the others."""
    (tmp_path / "a.csv").write_text(f"{','.join(header)}\n{','.join('1' for _ in header)}\n")
    parts = points.find([str(tmp_path / "a.csv")]).parts
    if placed is None:
        with pytest.raises(InputTableError) as refused:
            headings.settle(parts, headings.Asked(), by_industry=False)
        assert refused.value.key == "error.points_nowhere"
    else:
        found = headings.settle(parts, headings.Asked(), by_industry=False)
        assert (found.lon, found.lat, found.named) == placed


def test_without_degrees_its_counties_place_it(tmp_path):
    path = Path(kept(tmp_path))
    book = openpyxl.load_workbook(path)
    book.active["D4"], book.active["E4"] = "甲", "乙"
    book.save(path)
    columns = headings.settle(points.find([str(path)]).parts, headings.Asked(), by_industry=False)
    assert (columns.lon, columns.named) == ("", "所在旗县（市、区）")


@pytest.mark.parametrize("county", ["所在市", "序列"])
def test_a_list_that_says_no_county_is_refused_with_the_headings_that_were_read(tmp_path, county):
    path = Path(kept(tmp_path, county))
    book = openpyxl.load_workbook(path)
    book.active["D4"], book.active["E4"] = "甲", "乙"
    book.save(path)
    with pytest.raises(InputTableError) as refused:
        headings.settle(points.find([str(path)]).parts, headings.Asked(), by_industry=False)
    said = refused.value.message("zh")
    assert "读到的列名：序号、企业名称" in said
    # The headings stand in rows 3 and 4: it was said that they were those of row 1.
    assert "第 1 行" not in said


@pytest.mark.parametrize("form", ["csv", "short.csv", "xlsx"])
def test_notes_below_a_list_are_no_rows_of_it_and_are_told(tmp_path, form):
    """They were rows without a place, or rows whose cells were too few."""
    rows = [
        ["企业名称", "地址", "经度", "纬度"],
        ["甲厂", "达州市通川区", 107.5, 31.2],
        ["审核服务有限公司", "达州市达川区", None, None],
        ["注：从业人员为年末数"],
        ["2. 名录不全"],
        ["资料来源：某局"],
    ]
    path = tmp_path / f"list.{form}"
    if form == "xlsx":
        book = openpyxl.Workbook()
        for row in rows:
            book.active.append(row)
        book.save(path)
    else:
        full = [row + ["" if form == "csv" else None] * (4 - len(row)) for row in rows]
        lines = [",".join("" if x is None else str(x) for x in row) for row in full]
        path.write_text(
            "\n".join(line.rstrip(",") if form != "csv" and i > 2 else line for i, line in enumerate(lines)) + "\n",
            encoding="utf-8",
        )  # fmt: skip
    task = Task(Columns(lon="经度", lat="纬度", heads=("企业名称",)), "county", digits=0)
    made = runs.run(ATLAS, points.find([str(path)], 10**9).parts, task)
    assert (made.account.rows, made.account.counted, made.account.reasons["note"]) == (2, 1, 3)
    assert dict(made.account.reasons) == {"blank": 1, "note": 3}
    assert [(row, said) for _, row, said in made.account.examples["note"]] == [
        (4, "注：从业人员为年末数"), (5, "2. 名录不全"), (6, "资料来源：某局"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("content", "rows", "noted"),
    [
        # A list of addresses alone, with a note above or among them.
        ("地址\n达州市通川区\n备注：以下为二期\n达州市达川区\n达州市宣汉县\n", 3, [3]),
        ("企业名称,地址\n,达州市通川区\n注：以下为二期,\n,达州市达川区\n", 2, [3]),
        # A firm without an address, before further rows, or whose name begins like a note.
        ("企业名称,地址\n甲厂,达州市通川区\n注：二期,\n丙厂,\n乙厂,达州市达川区\n", 3, [3]),
        (
            "企业名称,地址\n注：册公司,达州市通川区\n说明：公司,达州市达川区\n*甲公司,\n说明书印刷厂,\n",
            4,
            [],
        ),
        # Who filled it in, in several cells, and what a star means.
        ("企业名称,地址\n甲厂,达州市通川区\n填表人：张三,审核人：李四\n*为估计数,\n", 1, [3, 4]),
    ],
)
def test_a_firm_is_no_note_whatever_stands_above_it(tmp_path, content, rows, noted):
    """Every row of one cell below a note was one, whole lists of addresses among them."""
    path = tmp_path / "list.csv"
    path.write_text(content, encoding="utf-8")
    heads = ("企业名称",) if "企业名称" in content else ()
    task = Task(Columns(named="地址", heads=heads), "county", digits=0)
    account = runs.run(ATLAS, points.find([str(path)], 10**9).parts, task).account
    assert account.rows == rows
    assert [row for _, row, _ in account.examples.get("note", [])] == noted


@pytest.mark.parametrize("sums", [(), ("产值",)])
def test_an_address_below_a_note_is_a_row_whatever_is_added_up(tmp_path, sums):
    """With a column to add up the rows around them had several cells, and two addresses became notes."""
    path = tmp_path / "list.csv"
    path.write_text(
        "地址,产值\n成都市青羊区,1\n注：二期,\n德阳市旌阳区,\n绵阳市涪城区,\n2. 年末数,\n",
        encoding="utf-8",
    )
    task = Task(Columns(named="地址", sums=sums), "county", digits=0)
    account = runs.run(ATLAS, points.find([str(path)], 10**9).parts, task).account
    # Without a second column nothing tells a last line of one cell from an address: it is told as unplaced.
    assert account.counted == 3
    assert [row for _, row, _ in account.examples["note"]] == ([3, 6] if sums else [3])


def test_a_row_counts_once_however_many_of_its_sums_are_no_numbers(tmp_path):
    """Of two columns that are added up each counted: 2 rows where there was one, and no column was named."""
    path = tmp_path / "list.csv"
    path.write_text(
        "名称,经度,纬度,产值,税收\n甲,107.5,31.2,,\n乙,107.5,31.1,x,y\n丙,107.5,31.1,x,3\n",
        encoding="utf-8",
    )
    task = Task(Columns(lon="经度", lat="纬度", sums=("产值", "税收")), "county", digits=0)
    account = runs.run(ATLAS, points.find([str(path)], 10**9).parts, task).account
    assert (account.reasons["sum_blank"], account.reasons["sum_not_number"]) == (1, 2)
    assert [said for *_, said in account.examples["sum_not_number"]] == ["产值 x, 税收 y", "产值 x"]
