"""What formulas came to, whichever program saved the workbook: a value, an error, nothing yet."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest

from gis.tables import cells, reading
from gis.tables.marks import xls as marks

EMPTY = bytes([3, 0, 0, 0, 0, 0, 255, 255])
# The record by which a program that computes says so: RECALCID.
COMPUTED = struct.pack("<HHII", 0x01C1, 8, 0x01C1, 0x00018D54)
SPACES = (
    ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
)
KIND = "application/vnd.oasis.opendocument.spreadsheet"


def xls(heading: str, form: str, values: list[float] | None) -> bytes:
    """Return a workbook of three regions, with numbers or with formulas that nobody computed."""
    import xlwt

    book = xlwt.Workbook()
    sheet = book.add_sheet("表")
    style = xlwt.XFStyle()
    style.num_format_str = form
    for column, name in enumerate(("地区", "企业数", heading)):
        sheet.write(0, column, name)
    for row, name in enumerate(("成都市", "德阳市", "绵阳市"), 1):
        sheet.write(row, 0, name)
        sheet.write(row, 1, row)
        told = xlwt.Formula(f"B{row + 1}*2") if values is None else values[row - 1]
        sheet.write(row, 2, told, style)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def faults(content: bytes, file: str) -> dict[tuple[int, int], str]:
    return reading.rows(content, file).faults


def column(content: bytes, file: str, name: str) -> list[float]:
    table = reading.read(content, file)
    return table.numbers(table.column(name)).array.tolist()


@pytest.mark.parametrize("form", ['0.0"%"', r"0.0\%"])
@pytest.mark.parametrize("file", ["a.xls", "a.et"])
def test_a_percent_sign_in_quotes_is_a_word_in_an_old_workbook_too(form, file):
    content = xls("合格率（%）", form, [12.5, 99, 0.4])
    assert column(content, file, "合格率（%）") == [12.5, 99, 0.4]
    shares = xls("合格率（%）", "0.0%", [0.125, 0.99, 0.004])
    assert column(shares, file, "合格率（%）") == pytest.approx([12.5, 99, 0.4])


def test_formulas_of_an_old_workbook_that_nobody_computed_are_faults():
    content = xls("产值", "General", None)
    assert faults(content, "a.xls") == dict.fromkeys(((2, 2), (3, 2), (4, 2)), "formula")
    # Other libraries write 0.
    assert faults(content.replace(EMPTY, bytes(8)), "a.xls") == faults(content, "a.xls")
    table = reading.read(content, "a.xls")
    assert [c.name for c in table.of("value")] == ["企业数", "产值"]
    assert table.numbers(table.column("产值")).faults == dict.fromkeys(range(3), "formula")


def test_formulas_of_an_old_workbook_that_came_to_nothing_are_no_faults():
    content = xls("产值", "General", None)
    one = content.replace(EMPTY, struct.pack("<d", 7.5), 1).replace(EMPTY, bytes(8))
    assert faults(one, "a.xls") == {}
    assert column(one, "a.xls", "产值") == [7.5, 0, 0]


def test_a_program_that_computes_says_so_in_an_old_workbook():
    begin, end = bytes.fromhex("09080000"), bytes.fromhex("0a000000")
    assert marks.without_value(records(begin, COMPUTED, end)) == {}
    assert marks.without_value(records(begin, b"", end)) == {0: frozenset({(1, 2)})}
    # A chart inside a sheet is a part of its own: what it has is no cell of the sheet.
    chart = begin + struct.pack("<HHHHH", 6, 14, 8, 8, 0) + EMPTY + end
    assert marks.without_value(records(begin, b"", end, chart)) == {0: frozenset({(1, 2)})}
    assert marks.without_value(b"") == {}


def records(begin: bytes, computed: bytes, end: bytes, chart: bytes = b"") -> bytes:
    """Return a workbook of one sheet with one formula, as the records inside its file."""
    first = len(begin) + len(computed) + 10 + len(end)
    sheet = struct.pack("<HHIBB", 0x85, 6, first, 0, 0)
    cell = struct.pack("<HHHHH", 6, 14, 1, 2, 0) + EMPTY
    return begin + computed + sheet + end + begin + chart + cell + end


def ods(*formulas: str, heads: tuple[str, ...] = ("地区", "企业数", "产值")) -> bytes:
    """Return a document of three regions, the last cells as written."""
    names = ("成都市", "德阳市", "绵阳市")
    rows = "".join(
        "<table:table-row>"
        f'<table:table-cell office:value-type="string"><text:p>{name}</text:p></table:table-cell>'
        f'<table:table-cell office:value-type="float" office:value="{number}"><text:p>{number}</text:p>'
        f"</table:table-cell>{formula}</table:table-row>"
        for number, (name, formula) in enumerate(zip(names, formulas, strict=True), 1)
    )
    top = "".join(
        f'<table:table-cell office:value-type="string"><text:p>{name}</text:p></table:table-cell>'
        for name in heads
    )
    content = (
        f"<office:document-content{SPACES}><office:body><office:spreadsheet>"
        f'<table:table table:name="表"><table:table-row>{top}</table:table-row>{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", KIND)
        archive.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{KIND}"/></manifest:manifest>',
        )
        archive.writestr("content.xml", content)
    return stream.getvalue()


def formula(inside: str, attributes: str = "", repeated: int = 1) -> str:
    return (
        f'<table:table-cell table:formula="of:=[.B2]/0" {attributes}'
        f' table:number-columns-repeated="{repeated}">{inside}</table:table-cell>'
    )


VALUE = formula("<text:p>4</text:p>", 'office:value-type="float" office:value="4"')


@pytest.mark.parametrize(
    ("attributes", "shown"),
    [
        ('office:value-type="string" office:string-value="" calcext:value-type="error"', "#DIV/0!"),
        ('office:value-type="float" office:value="0"', "#REF!"),
        ('office:value-type="float" office:value="0"', "Err:502"),
    ],
)
def test_an_error_of_an_open_document_is_a_fault_as_in_excel(attributes, shown):
    wrong = formula(f"<text:p>{shown}</text:p>", attributes)
    assert faults(ods(VALUE, wrong, VALUE), "a.ods") == {(3, 2): "error"}
    # Alike beside each other, the file has them once.
    twice = formula(f"<text:p>{shown}</text:p>", attributes, repeated=2)
    two = ods(VALUE, twice, VALUE, heads=("地区", "企业数", "产值", "利润"))
    assert faults(two, "a.ods") == {(3, 2): "error", (3, 3): "error"}


def test_an_empty_text_is_what_a_formula_of_an_open_document_came_to():
    text = formula("<text:p>高</text:p>", 'office:value-type="string" office:string-value="高"')
    assert faults(ods(formula("<text:p/>"), text, text), "a.ods") == {}
    assert faults(ods(formula(""), text, text), "a.ods") == {(2, 2): "formula"}


def test_a_truth_value_of_an_open_document_is_no_number():
    true = formula("<text:p>TRUE</text:p>", 'office:value-type="float" office:value="1"')
    false = formula("<text:p>FALSE</text:p>", 'office:value-type="float" office:value="0"')
    table = reading.read(ods(true, false, true), "a.ods")
    assert table.frame["产值"].tolist() == [True, False, True]
    assert [cells.number(cell).fault for cell in table.frame["产值"]] == ["truth"] * 3
    assert [c.name for c in table.of("value")] == ["企业数"]
