"""Numbers that a workbook shows in another size than its cells hold: taken as shown, and said."""

from __future__ import annotations

import io
import zipfile

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gis.errors import said
from gis.plans.reader.formats import office
from gis.tables import cells, reading, report, units
from gis.words.catalogue import text

YUAN_AS_WAN = "0!.0,"
BY_SIZE = '[>=100000000]0!.00,,"亿";[>=10000]0!.0,"万";0'


def book(heading: str, form: str, *values: float) -> bytes:
    made = openpyxl.Workbook()
    for row in (["地区", heading], *zip(["成都市", "德阳市", "绵阳市"], values, strict=True)):
        made.active.append(row)
    for number in (2, 3, 4):
        made.active.cell(number, 2).number_format = form
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def column(table, name):
    return cells.numbers(table.frame[name]).array.tolist()


def test_yuan_shown_as_wan_are_read_as_shown_and_said():
    table = reading.read(book("产值（万元）", YUAN_AS_WAN, 1234567, 891234, 0), "a.xlsx")
    assert column(table, "产值（万元）") == [123.4567, 89.1234, 0]
    remarks = [said(line, "zh") for line in report.lines(table) if "显示" in said(line, "zh")]
    assert remarks == [
        "有 2 个数字的单元格格式改变了大小，按工作簿显示的读取：B（产值（万元））（如 B2 存的是 1234567，显示为 123.4567）"
    ]


def test_a_format_that_chooses_by_size_gives_amounts_in_one_unit():
    table = reading.read(book("产值", BY_SIZE, 1234567890, 891234, 45), "a.xlsx")
    assert column(table, "产值") == [1234567890, 891234, 45]
    assert not any("显示" in said(line, "zh") for line in report.lines(table))
    headed = reading.read(book("产值（万元）", BY_SIZE, 1234567890, 891234, 0), "a.xlsx")
    assert column(headed, "产值（万元）")[:2] == [123456.789, 89.1234]


def test_a_unit_in_the_format_counts_like_one_in_the_cell():
    table = reading.read(book("产值", '0.0"亿元"', 12, 8.5, 3), "a.xlsx")
    assert column(table, "产值") == [12e8, 8.5e8, 3e8]


@pytest.mark.parametrize(
    "form",
    [
        "#,##0",
        "0.00",
        '0"家"',
        '0"公里"',
        '_ * #,##0.00_ ;_ * "-"??_ ;_ @_ ',
        "000-0000",
        "0.00E+00",
    ],
)
def test_other_formats_leave_numbers_alone(form):
    table = reading.read(book("企业数", form, 1200, 30, 4), "a.xlsx")
    assert column(table, "企业数") == [1200, 30, 4]
    assert not any("显示" in said(line, "zh") for line in report.lines(table))


def test_a_hidden_percent_sign_makes_wan_of_millions_and_no_share():
    table = reading.read(book("产值（万元）", '0.00,,"万元"\n%', 1234567, 20000, 5000), "a.xlsx")
    assert column(table, "产值（万元）") == pytest.approx([1234567, 20000, 5000])
    share = reading.read(book("占比", "0.0%", 0.5, 0.25, 0.1), "a.xlsx")
    assert not any("显示" in said(line, "zh") for line in report.lines(share))


@pytest.mark.parametrize(
    ("form", "power"),
    [
        ("#,##0,", 3),
        ("0.0,,", 6),
        ("0,,.0", 6),
        (r"0\.00,,", 8),
        ('0"."0,', 4),
        ("0!.00", 2),
        ("[Red]0!.0,", 4),
    ],
)
@settings(max_examples=20)
@given(value=st.integers(1, 10**15))
def test_every_digit_stays(form, power, value):
    assert units.shown(form, value) == units.Shown(power, "")
    assert units.Shown(power, "").of(value) == value / 10**power


# Styles of .ods as LibreOffice 7.4 writes them for the format beside each; N4 as Excel writes it.
ODS_FORMATS = {
    "0!.0,": '<number:number number:decimal-places="1" number:min-integer-digits="1" number:display-factor="1000">'
    '<number:embedded-text number:position="0">!</number:embedded-text></number:number>',
    '0"."0,': '<number:number number:decimal-places="0" number:min-integer-digits="2" number:display-factor="1000">'
    '<number:embedded-text number:position="1">.</number:embedded-text></number:number>',
    "0.00,,": '<number:number number:decimal-places="2" number:min-integer-digits="1" number:display-factor="1000000"/>',
    '0.0"亿元"': '<number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>亿元</number:text>',
    '0"万"0000': '<number:number number:min-integer-digits="5"><number:embedded-text number:position="4">万</number:embedded-text></number:number>',
    "by 10,000": '<number:number number:decimal-places="1" number:min-integer-digits="1" number:display-factor="10000"/>',
    "General": "",
}
KIND = "application/vnd.oasis.opendocument.spreadsheet"
MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{KIND}"/></manifest:manifest>'
)
SPACES = "".join(
    f' xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"),
        ("table", "table"),
        ("style", "style"),
        ("text", "text"),
        ("number", "datastyle"),
    )
)


def number_style(name, body, kind="number"):
    return f'<number:{kind}-style style:name="{name}">{body}</number:{kind}-style>'


def cell_style(name, number="", parent="Default"):
    of = f' style:data-style-name="{number}"' if number else ""
    return f'<style:style style:name="{name}" style:family="table-cell" style:parent-style-name="{parent}"{of}/>'


def ods(rows, automatic="", common="", columns=""):
    """Return a document; a row is its cells, a cell a text, or a number with its style and kind."""

    def cell(value):
        if isinstance(value, str):
            return f'<table:table-cell office:value-type="string"><text:p>{value}</text:p></table:table-cell>'
        number, style, kind = value
        name = f' table:style-name="{style}"' if style else ""
        return f'<table:table-cell{name} office:value-type="{kind}" office:value="{number}"><text:p>?</text:p></table:table-cell>'

    body = "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in rows)
    content = (
        f"<office:document-content{SPACES}><office:automatic-styles>{automatic}</office:automatic-styles>"
        f'<office:body><office:spreadsheet><table:table table:name="表">{columns}{body}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    # What the second part calls N1 is for the headers of its pages.
    styles = (
        f"<office:document-styles{SPACES}><office:styles>{common}</office:styles><office:automatic-styles>"
        f"{number_style('N1', ODS_FORMATS['0.00,,'])}</office:automatic-styles></office:document-styles>"
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", KIND)
        archive.writestr("META-INF/manifest.xml", MANIFEST)
        archive.writestr("content.xml", content)
        archive.writestr("styles.xml", styles)
    return stream.getvalue()


def one_column(heading, style, *values, kind="float", **parts):
    names = ("成都市", "德阳市", "绵阳市")
    rows = [
        ("地区", heading),
        *((name, (value, style, kind)) for name, value in zip(names, values, strict=True)),
    ]
    return reading.read(ods(rows, **parts), "a.ods")


@pytest.mark.parametrize(
    ("form", "read"),
    [("0!.0,", 123.4567), ('0"."0,', 123.4567), ("0.00,,", 1.234567), ('0.0"亿元"', 1234567e8),
     ('0"万"0000', 1234567), ("by 10,000", 123.4567), ("General", 1234567)],
)  # fmt: skip
def test_an_open_document_is_read_as_shown(form, read):
    automatic = number_style("N1", ODS_FORMATS[form]) + cell_style("ce1", "N1")
    table = one_column("产值", "ce1", 1234567, 0, 0, automatic=automatic)
    assert column(table, "产值")[0] == read
    remarks = [said(line, "zh") for line in report.lines(table) if "显示" in said(line, "zh")]
    assert bool(remarks) == (read != 1234567)
    assert all("B2 存的是 1234567，显示为 " in remark for remark in remarks)


def test_a_style_comes_from_its_parent_its_column_or_its_row():
    common = number_style("N9", ODS_FORMATS["0!.0,"]) + cell_style("Wan", "N9")
    automatic = (
        cell_style("ce1", parent="Wan")
        + cell_style("ce2", parent="ce3")
        + cell_style("ce3", parent="ce2")
    )
    by_column = '<table:table-column/><table:table-column table:default-cell-style-name="ce1" table:number-columns-repeated="9"/>'
    for style, columns, read in (
        ("ce1", "", 1234.5),
        ("", by_column, 1234.5),
        ("ce2", by_column, 12345000),
        ("", "", 12345000),
    ):
        table = one_column(
            "产值（万元）",
            style,
            12345000,
            0,
            0,
            automatic=automatic,
            common=common,
            columns=columns,
        )
        assert column(table, "产值（万元）")[0] == read


def test_conditions_and_hidden_percent_signs_of_an_open_document():
    maps = "".join(
        f'<style:map style:condition="value()&gt;={limit}" style:apply-style-name="{name}"/>'
        for limit, name in (("100000000", "N1P0"), ("1E+04", "N1P1"))
    )
    by_size = (
        number_style(
            "N1P0",
            ODS_FORMATS["0.00,,"].replace('="1000000"', '="100000000"')
            + "<number:text>亿</number:text>",
        )
        + number_style("N1P1", ODS_FORMATS["0!.0,"] + "<number:text>万</number:text>")
        + number_style("N1", "<number:number number:min-integer-digits='1'/>" + maps)
        + cell_style("ce1", "N1")
    )
    table = one_column("产值（万元）", "ce1", 1234567890, 891234, 45, automatic=by_size)
    assert column(table, "产值（万元）") == [123456.789, 89.1234, 45]
    hidden = number_style(
        "N1", ODS_FORMATS["0.00,,"] + "<number:text>万\n%</number:text>", "percentage"
    )
    wan = hidden + cell_style("ce1", "N1")
    assert (
        column(one_column("产值", "ce1", 1234567, 0, 0, kind="percentage", automatic=wan), "产值")[
            0
        ]
        == 1234567
    )
    share = number_style(
        "N1", "<number:number number:decimal-places='1'/><number:text>%</number:text>", "percentage"
    )
    table = one_column(
        "占比", "ce1", 0.5, 0.25, 0.1, kind="percentage", automatic=share + cell_style("ce1", "N1")
    )
    assert not any("显示" in said(line, "zh") for line in report.lines(table))


def test_what_libreoffice_saves_of_the_sign_of_excel():
    # It knows no !: of 0!.0, it makes a letter ! and a decimal, which shows 1234!.6 under 万元.
    table = reading.read(book("产值（万元）", r"0\!.0,", 1234567, 891234, 0), "a.xlsx")
    assert column(table, "产值（万元）") == [123.4567, 89.1234, 0]
    assert units.shown(r"[>=10000]0\!.0,\万;0", 1234567) == units.Shown(4, "万")
    assert units.shown(r"0\!", 5) is None


def test_an_annex_of_a_plan_says_what_its_formats_changed():
    automatic = number_style("N1", ODS_FORMATS["0!.0,"]) + cell_style("ce1", "N1")
    found = office.extract_sheets(
        ods([("成都市", (1234567, "ce1", "float"))], automatic), "附件.ods"
    )
    assert found.text == "成都市\t123.4567"  # 表 is what nobody named
    assert [text(key, "zh", **values) for key, values in found.notes] == [
        "有 1 个数字的单元格格式改变了大小，按工作簿显示的读取：表!B（如 B1 存的是 1234567，显示为 123.4567）"
    ]


def test_of_many_columns_an_annex_says_how_many_more_have_such_formats():
    """The ninth column and those after it were left out of the note without a word."""
    automatic = number_style("N1", ODS_FORMATS["0!.0,"]) + cell_style("ce1", "N1")
    found = office.extract_sheets(
        ods([("成都市", *[(1234567, "ce1", "float")] * 10)], automatic), "附件.ods"
    )
    ((_, told),) = found.notes
    assert (told["count"], told["columns"]) == (
        10,
        ", ".join(f"表!{c}" for c in "BCDEFGHI") + ", … (+2)",
    )
