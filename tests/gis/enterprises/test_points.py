"""Files in parts: no row lost or read twice, wherever the cuts fall."""

import copy

import numpy as np
import openpyxl
import pandas as pd
import pytest

from gis.enterprises.lists import headings, points, values
from gis.errors import InputTableError, said

ROWS = [
    (f"企业{i}", 100 + i / 1000, 30.0, "甲\n乙" if i % 7 == 0 else 'a"b', i) for i in range(300)
]
FRAME = pd.DataFrame(ROWS, columns=["名称", "lon", "lat", "备注", "n"])


def read_all(found, *wanted):
    rows = []
    for part in found.parts:
        for numbers, columns, crooked in points.read(part, wanted):
            assert crooked == []
            cells = [columns[name].to_pylist() for name in wanted]
            rows += list(zip(numbers.tolist(), *cells, strict=True))
    return rows


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
@pytest.mark.parametrize("block", [1, 100, 5000, 10**9])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_every_row_is_read_once_with_its_number(tmp_path, encoding, block, end):
    path = tmp_path / "a.csv"
    FRAME.to_csv(path, index=False, encoding=encoding, lineterminator=end)
    found = points.find([str(path)], block)
    assert (len(found.parts) == 1) == (block == 10**9)
    rows = read_all(found, "n", "名称", "备注")
    assert [int(n) for _, n, _, _ in rows] == list(range(300))
    assert [row for row, *_ in rows] == list(range(2, 302))
    assert [name for _, _, name, _ in rows] == FRAME["名称"].tolist()
    assert [note for *_, note in rows] == FRAME["备注"].tolist()
    assert sum(part.rows for part in found.parts) == 300


def test_a_last_line_without_an_end_counts(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(b"x,y\n1,2\n3,4")
    assert read_all(points.find([str(path)], 1), "y") == [(2, "2"), (3, "4")]


def test_a_header_alone_has_no_parts(tmp_path):
    for content in (b"x,y\n", b"x,y"):
        path = tmp_path / "a.csv"
        path.write_bytes(content)
        assert points.find([str(path)]).parts == ()


def test_a_quotation_mark_that_is_never_closed_is_named(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(b'x,y\n1,"2\n3,4\n')
    with pytest.raises(InputTableError) as fault:
        points.find([str(path)])
    assert "6" in fault.value.message("en")


def test_rows_that_do_not_fit_the_header_are_handed_back(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(b"x,y\n1,2\n3,4,5\n6\n7,8\n")
    ((rows, columns, crooked),) = points.read(points.find([str(path)]).parts[0], ["y"])
    assert columns["y"].to_pylist() == ["2", "8"]
    assert rows.tolist() == [2, 5]
    assert crooked == [(3, "3,4,5"), (4, "6")]


@pytest.mark.parametrize("block", [1, 12, 10**9])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_rows_after_blank_lines_keep_the_number_that_a_spreadsheet_shows(tmp_path, block, end):
    path = tmp_path / "a.csv"
    lines = ["x,y", "1,a", "", '2,"b\n\nc"', "", "", "3", "4,d", ""]
    path.write_bytes(end.join(lines).encode())
    read, crooked = [], []
    for part in points.find([str(path)], block).parts:
        for rows, columns, bad in points.read(part, ["y"]):
            read += list(zip(rows.tolist(), columns["y"].to_pylist(), strict=True))
            crooked += bad
    assert read == [(2, "a"), (4, "b\n\nc"), (8, "d")]
    assert crooked == [(7, "3")]


def test_folders_patterns_and_what_is_no_list(tmp_path):
    (tmp_path / "b").mkdir()
    for name in ("a.csv", "b/c.csv", "d.tsv"):
        (tmp_path / name).write_text("x\ty\n1\t2\n", encoding="utf-8")
    (tmp_path / "readme.md").write_text("no list", encoding="utf-8")
    found = points.find([str(tmp_path)])
    assert [p.path.rsplit("/", 1)[-1] for p in found.parts] == ["a.csv", "c.csv", "d.tsv"]
    assert [name.rsplit("/", 1)[-1] for name in found.ignored] == ["readme.md"]
    assert len(points.find([str(tmp_path / "*.csv")]).parts) == 1
    twice = points.find([str(tmp_path / "a.csv"), str(tmp_path / "*.csv")])
    assert len(twice.parts) == 1
    for wrong in (str(tmp_path / "readme.md"), str(tmp_path / "*.xyz")):
        with pytest.raises(InputTableError):
            points.find([wrong])


def test_excel_parquet_and_utf16(tmp_path):
    FRAME.to_excel(tmp_path / "a.xlsx", index=False)
    FRAME.to_parquet(tmp_path / "a.parquet", row_group_size=100)
    FRAME[["n", "lon"]].to_csv(tmp_path / "a.csv", index=False, encoding="utf-16")
    for name, parts, first in (("a.xlsx", 1, 2), ("a.parquet", 3, 1), ("a.csv", 1, 2)):
        found = points.find([str(tmp_path / name)])
        assert len(found.parts) == parts
        rows = read_all(found, "n")
        assert [int(n) for _, n in rows] == list(range(300)), name
        assert [row for row, _ in rows] == list(range(first, first + 300)), name


def test_what_was_taken_otherwise_of_a_workbook_is_said(tmp_path):
    with pd.ExcelWriter(tmp_path / "a.xlsx", engine="openpyxl") as book:
        FRAME[["n", "lon"]].to_excel(book, sheet_name="企业", index=False)
        FRAME[["n"]].to_excel(book, sheet_name="说明", index=False, header=False)
        book.sheets["企业"]["A3"].number_format = "0!.0,"
    found = points.find([str(tmp_path / "a.xlsx")])
    # Pages keep what they found: the remarks come through with their values.
    kept = copy.deepcopy(found.remarks)
    assert [name for name, _ in kept] == ["a.xlsx"] * len(kept)
    remarks = [said(remark, "zh") for _, remark in kept]
    assert any("说明" in remark for remark in remarks)
    assert any("A3 存的是 1，显示为 0.0001" in remark for remark in remarks)
    assert read_all(found, "n")[1] == (3, "0.0001")


def test_a_damaged_parquet_file_is_named(tmp_path):
    (tmp_path / "a.parquet").write_bytes(b"PAR1" + b"x" * 100)
    with pytest.raises(InputTableError) as fault:
        points.find([str(tmp_path / "a.parquet")])
    assert "a.parquet" in fault.value.message("en")


def test_cuts_and_rows_agree_on_any_bytes(tmp_path):
    draw = np.random.default_rng(2)
    for _ in range(20):
        texts = ["".join(draw.choice(list('ab,"\n'), 6)) for _ in range(30)]
        frame = pd.DataFrame({"t": texts, "n": range(30)})
        path = tmp_path / "a.csv"
        frame.to_csv(path, index=False)
        rows = read_all(points.find([str(path)], int(draw.integers(1, 200))), "t", "n")
        assert [t for _, t, _ in rows] == texts


def test_a_column_of_codes_that_some_files_lack_is_left_out_where_there_are_coordinates(tmp_path):
    (tmp_path / "a.csv").write_text("lon,lat,adcode\n104,30,510100\n", "utf-8")
    (tmp_path / "b.csv").write_text("lon,lat\n104,30\n", "utf-8")
    parts = points.find([str(tmp_path)]).parts
    made = headings.settle(parts, headings.Asked(), by_industry=False)
    assert (made.lon, made.lat, made.named) == ("lon", "lat", "")
    assert headings.settle(parts[:1], headings.Asked(), by_industry=False).named == "adcode"
    with pytest.raises(InputTableError, match=r"b\.csv"):
        headings.settle(parts, headings.Asked(adcode="adcode"), by_industry=False)


def test_what_a_workbook_does_not_say_of_one_row_is_no_number_of_any(tmp_path):
    book = openpyxl.Workbook()
    for row in (
        ["所在地", "代码", "产值"], ["绵竹市", 510683, 120], ["什邡市", None, None], ["德阳市", 510600, "=1+1"],
        ["绵阳市", 510700, "#N/A"], ["广元市", 510800, 7],
    ):  # fmt: skip
        book.active.append(row)
    book.active.merge_cells("C2:C3")
    book.active.merge_cells("B2:B3")
    book.save(tmp_path / "a.xlsx")
    (part,) = points.find([str(tmp_path / "a.xlsx")]).parts
    ((_, columns, _),) = points.read(part, ["产值", "代码"])
    found, bad = values.numbers(columns["产值"])
    assert bad.tolist() == [True, True, True, True, False]
    assert found[4] == 7
    # The code of a merged cell stays that of its first row.
    assert columns["代码"].to_pylist()[0] == "510683"


def test_a_first_line_that_names_the_separator_is_no_heading(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes("sep=;\r\nx;产值,万元\r\n1;2,5\r\n3;4\r\n".encode("gb18030"))
    found = points.find([str(path)], 1)
    assert found.parts[0].header == ("x", "产值,万元")
    assert read_all(found, "x", "产值,万元") == [(3, "1", "2,5"), (4, "3", "4")]
