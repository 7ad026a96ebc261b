"""The user's files: read as written, faults named by row and column, written whole or not."""

import io
import os
import zipfile

import openpyxl
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gis.errors import InputTableError, OutputError
from gis.tables import files, reading, writing
from gis.tables.formats import separated

TABLE = "城市,值\n成都,001\n雅安,NA\n"
RECORDS = [{"城市": "成都", "值": "001"}, {"城市": "雅安", "值": "NA"}]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16"])
def test_encodings(tmp_path, encoding):
    path = tmp_path / "t.csv"
    path.write_bytes(TABLE.encode(encoding))
    assert files.read_rows(path).frame.to_dict("records") == RECORDS


@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_delimiters(delimiter):
    content = TABLE.replace(",", delimiter).encode()
    assert reading.rows(content, "t.txt").frame.to_dict("records") == RECORDS


@pytest.mark.parametrize("first", ["sep=;", "SEP=;", '"sep=;"', "sep=;;;", "sep=^"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_a_first_line_that_names_the_separator_is_no_heading(first, encoding):
    # Excel obeys the line and does not show it; commas within cells are no separators.
    table = "城市;值\r\n成都;1,500,000\r\n雅安;2,500,000\r\n"
    content = first + "\r\n" + (table.replace(";", "^") if "^" in first else table)
    rows = reading.rows(content.encode(encoding), "t.csv")
    assert rows.head.left_out == ()
    assert list(rows.frame.columns) == ["城市", "值"]
    assert rows.frame.to_numpy().tolist() == [["成都", "1,500,000"], ["雅安", "2,500,000"]]
    assert rows.frame.index.tolist() == [3, 4]


def test_blank_lines_short_rows_and_line_ends_keep_their_place():
    frame = reading.rows(b'a,b\r\n1\r\n\r\n3,"x\ny"\r\n', "t.csv").frame
    assert frame.to_numpy().tolist() == [["1", ""], ["", ""], ["3", "x\ny"]]
    assert frame.index.tolist() == [2, 3, 4]


def test_excel_values_come_back_as_written(tmp_path):
    book = openpyxl.Workbook()
    for row in [["代码", "名称", "值"], [510100, "成都", 1.5], [510113, None, "007"]]:
        book.active.append(row)
    book.save(tmp_path / "t.xlsx")
    frame = files.read_rows(tmp_path / "t.xlsx").frame
    assert frame.to_numpy().tolist() == [[510100, "成都", 1.5], [510113, "", "007"]]


@pytest.mark.parametrize(
    ("content", "name", "sentence"),
    [
        (b"", "t.csv", "没有标题行"),
        (b"\n1,2\n", "t.csv", "第 2 行已是数据（1 | 2），上面没有列名"),
        (b"a,b\n1,2,3\n", "t.csv", "第 2 行有 3 格，标题只有 2 列；多出的值是“3”"),
        (b'a,b\n1,2\n"x,3\n', "t.csv", "第 3 行的引号不成对"),
        (b"a\x00b\n1\n", "t.csv", "不是文本表格"),
        (b"a,b\n\xff\xff\xff\n", "t.csv", "既不是 UTF-8 也不是 GB 18030"),
        (b"$FL2@(#) SPSS DATA FILE\x02\x00\xff", "t.sav", "t.sav 是 SPSS 的数据文件"),
        (b"<stata_dta><header>\xff", "t.csv", "t.csv 是 Stata 的数据文件"),
        (b"\x72\x02\x01\x00\xff", "t.dta", "t.dta 是 Stata 的数据文件"),
        (b"not a zip", "t.xlsx", "不是有效的 Excel 文件"),
        (b"\xd0\xcf\x11\xe0", "t.xls", "不是有效的 Excel 文件"),
    ],
)
def test_faults_say_where(content, name, sentence):
    with pytest.raises(InputTableError, match=sentence):
        reading.rows(content, name)


def test_a_zip_that_is_no_workbook(tmp_path):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("hello.txt", "hello")
    with pytest.raises(InputTableError, match="不是有效的 Excel 文件"):
        reading.rows(stream.getvalue(), "t.xlsx")


def test_a_table_over_the_limit(tmp_path, monkeypatch):
    monkeypatch.setattr(reading, "MAX_BYTES", 8)
    monkeypatch.setattr(files, "MAX_BYTES", 8)
    (tmp_path / "t.csv").write_bytes(b"a,b\n1,2\n3,4\n")
    with pytest.raises(InputTableError, match="上限是"):
        files.read_rows(tmp_path / "t.csv")
    with pytest.raises(InputTableError, match="上限是"):
        reading.rows(b"a,b\n1,2\n3,4\n", "t.csv")


def test_a_missing_file_and_a_folder(tmp_path):
    with pytest.raises(InputTableError, match="找不到表格"):
        files.read_rows(tmp_path / "none.csv")
    with pytest.raises(InputTableError, match="打不开表格"):
        files.read_rows(tmp_path)


HOSTILE = [
    "=1+1",
    "+SUM(A1)",
    "-1+1",
    "@x",
    " =1+1",
    "＝1+1",
    "\t=1",
    "\r=1",
    '=HYPERLINK("http://x")',
    "\u200b=1+1",
    "\ufeff@x",
    "\u3000\u2060＝1",
    "\u202e+1+1",
    "\u3164=1",
]


@pytest.mark.parametrize("cell", HOSTILE)
def test_no_cell_becomes_a_formula(cell):
    frame = pd.DataFrame({cell: [cell], "n": [-5], "t": ["-5"]})
    again = separated.read(writing.to_csv(frame), "t.csv").grid
    assert again.iloc[0, 0].startswith("'")
    assert again.iloc[1, 0] == "'" + cell.replace("\r", "\n")
    assert again.iloc[1, 1:].tolist() == ["-5", "-5"]


@given(st.lists(st.lists(st.text(max_size=8), min_size=2, max_size=2), max_size=6))
@settings(max_examples=80, deadline=None)
def test_what_is_written_is_read_again(rows):
    """Cells that no spreadsheet takes for a formula survive a round trip as they are."""
    clean = [[cell.replace("\0", "") for cell in row] for row in rows]
    frame = pd.DataFrame(clean, columns=["a", "b"], dtype=str)
    again = separated.read(writing.to_csv(frame), "t.csv").grid
    expected = [[writing.harmless(cell) for cell in row] for row in clean]
    assert again.to_numpy().tolist()[1:] == expected


def test_a_failure_leaves_what_was_there(tmp_path):
    target = tmp_path / "out.csv"
    target.write_text("old")

    def fail_halfway():
        with files.replacing(target) as draft:
            draft.write_text("half")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_halfway()
    assert target.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["out.csv"]


def test_the_new_file_is_whole_and_has_common_rights(tmp_path):
    target = tmp_path / "out.txt"
    files.write_text(target, "成都\n")
    assert target.read_bytes() == "成都\n".encode()
    umask = os.umask(0)
    os.umask(umask)
    assert target.stat().st_mode & 0o777 == 0o666 & ~umask


@pytest.mark.parametrize(
    ("place", "sentence"), [("none/out.csv", "文件夹不存在"), (".", "这是一个文件夹")]
)
def test_unwritable_places(tmp_path, place, sentence):
    with pytest.raises(OutputError, match=sentence):
        files.write_text(tmp_path / place, "x")
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_said_in_words(tmp_path, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.Path, "write_bytes", full)
    with pytest.raises(OutputError, match="磁盘已满"):
        files.write_bytes(tmp_path / "out.bin", b"x")
    assert list(tmp_path.iterdir()) == []


@given(st.text(st.characters(codec="utf-8"), max_size=12))
def test_harmless_cell_starts_no_formula(text: str) -> None:
    cell = writing.harmless(text)
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    assert cell in {plain, f"'{plain}"}
    is_number = cell.lstrip("+-")[:1].isdigit() or cell.lstrip("+-").startswith(".")
    assert is_number or not cell.lstrip().startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠"))


@pytest.mark.parametrize("number", ["-3.5", "+86", "1,200", "12%", "-1e5", ".5"])
def test_a_number_keeps_its_sign(number):
    assert writing.harmless(number) == number


def test_a_killed_run_leaves_nothing_that_the_next_does_not_clear(tmp_path):
    # No process has the greatest number there can be.
    (tmp_path / ".map-draft-4194303-abc.html").write_text("half")
    (tmp_path / ".map-draft-notes.html").write_text("the user's own")
    mine = tmp_path / f".map-draft-{os.getpid()}-abc.html"
    mine.write_text("half")
    files.write_text(tmp_path / "map.html", "whole")
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        [mine.name, ".map-draft-notes.html", "map.html"]
    )


@given(st.floats(allow_nan=False, allow_infinity=False) | st.integers())
def test_harmless_leaves_numbers_alone(number: float) -> None:
    assert writing.harmless(str(number)) == str(number)


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (None, "error.text_not_found"),
        (b"\xff\xfe\x00", "error.text_encoding"),
        (b"x" * (2**20 + 1), "error.table_too_large"),
    ],
)
def test_a_small_text_is_read_or_refused(tmp_path, content, key):
    file = tmp_path / "session.toml"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(InputTableError) as fault:
        files.read_text(file)
    assert fault.value.key == key
    file.write_bytes("\ufeff种子 = 1".encode())
    assert files.read_text(file) == "种子 = 1"
    with pytest.raises(InputTableError):
        files.read_text(tmp_path)
