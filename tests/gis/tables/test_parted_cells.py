"""Cells of an .ods whose text is parted by a line break or a tab: two figures stay two."""

import pytest

from gis.tables import reading
from gis.tables.formats.workbooks import Workbook
from tests.gis.tables.test_number_formats import ods


def first_column(*texts):
    book = Workbook(ods([(text,) for text in texts]), "a.ods")
    return book.sheet("表").grid[0].tolist()


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("4000<text:line-break/>5000", "4000\n5000"),
        ("4000<text:tab/>5000", "4000\t5000"),
        ("<text:span>4000<text:tab/></text:span><text:s text:c='2'/>5000", "4000\t  5000"),
        ("4000</text:p><text:p>5000<text:line-break/>6000", "4000\n5000\n6000"),
        ("成都<text:span>市</text:span>", "成都市"),
    ],
)
def test_what_is_parted_stays_apart(text, read):
    assert first_column("地区", text, "绵阳市") == ["地区", read, "绵阳市"]


def test_a_parted_cell_that_repeats_is_parted_each_time():
    repeated = (
        "成都市</text:p></table:table-cell><table:table-cell office:value-type='string'"
        " table:number-columns-repeated='2'><text:p>1<text:tab/>2"
    )
    sheet = Workbook(ods([("地区", "产值", "产量", "备注"), (repeated, "3")]), "a.ods").sheet("表")
    assert sheet.grid.loc[2].tolist() == ["成都市", "1\t2", "1\t2", "3"]


def test_what_a_comment_parts_is_no_text_of_the_cell():
    comment = "<office:annotation><text:p>待<text:tab/>核</text:p></office:annotation>"
    content = ods([("地区",), ("成都市",)])
    assert Workbook(content, "a.ods").sheet("表").marks.texts == {}
    text = f"成都市</text:p>{comment}<text:p>高新区<text:tab/>西园"
    assert first_column("地区", text)[1] == "成都市\n高新区\t西园"


def test_two_figures_in_a_cell_are_no_figure():
    rows = [("地区", "产值"), ("成都市", "4000<text:line-break/>5000"), ("德阳市", "900")]
    table = reading.read(ods([*rows, ("绵阳市", "1200")]), "a.ods")
    assert table.rows.frame["产值"].tolist() == ["4000\n5000", "900", "1200"]
