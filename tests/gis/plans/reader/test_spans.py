"""Cells joined over rows and columns: each row says what is joined over it, in every format alike."""

from __future__ import annotations

import pytest

from gis.plans.reader.formats import html, spans
from gis.plans.reader.formats.word import docx
from tests.gis.plans.reader import documents

LONG = "到2027年，建成一批项目。"


def row(*cells: str) -> str:
    return "<w:tr>" + "".join(cells) + "</w:tr>"


def cell(words: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{documents.paragraph(words)}</w:tc>"


DOWN, ON, WIDE = '<w:vMerge w:val="restart"/>', "<w:vMerge/>", '<w:gridSpan w:val="2"/>'


@pytest.mark.parametrize(("words", "expected"), [("强化", "强化"), (LONG, "")])
def test_a_label_joined_over_rows_stands_in_each_of_them(words, expected):
    table = row(cell(words, DOWN), cell("水泥"), cell("甲市")) + row(
        cell("", ON), cell("玻璃"), cell("乙市")
    )
    made = docx.extract(documents.docx(f"<w:tbl>{table}</w:tbl>"), "a.docx").text
    page = f"<table><tr><td rowspan=2>{words}</td><td>水泥</td><td>甲市</td></tr><tr><td>玻璃</td><td>乙市</td></tr></table>"
    assert (
        made
        == html.extract(page.encode(), "a.html").text
        == f"{words}\t水泥\t甲市\n" + f"{expected}\t玻璃\t乙市".strip("\t")
    )


def test_a_cell_over_two_columns_keeps_the_place_of_those_behind():
    table = row(cell("甲", WIDE), cell("丙")) + row(cell("一"), cell("二"), cell("三"))
    made = docx.extract(documents.docx(f"<w:tbl>{table}</w:tbl>"), "a.docx").text
    page = "<table><tr><td colspan='2'>甲</td><td>丙</td></tr><tr><td>一<td>二<td>三</table>"
    assert made == html.extract(page.encode(), "a.html").text == "甲\t\t丙\n一\t二\t三"


def test_rows_of_a_table_inside_a_cell_are_lines_of_their_own():
    inner = documents.table([["水泥", "甲市"], ["玻璃", "乙市"]])
    table = row(
        cell("专栏"), f"<w:tc>{documents.paragraph('布局')}{inner}{documents.paragraph('')}</w:tc>"
    )
    assert (
        docx.extract(documents.docx(f"<w:tbl>{table}</w:tbl>"), "a.docx").text
        == "专栏\t布局\n水泥\t甲市\n玻璃\t乙市"
    )


@pytest.mark.parametrize("span", ["999999999", "-1", "²", "", "x"])
def test_odd_spans_are_bounded(span):
    page = f"<table><tr><td rowspan='{span}' colspan='{span}'>甲</td><td>乙</td></tr><tr><td>丙</td></tr></table>"
    made = html.extract(page.encode(), "a.html").text
    assert len(made) < 400
    assert [sign for sign in made if sign in "甲乙丙"].count("丙") == 1
    assert spans.repeated("强化\n类") == "强化 类"


def test_a_superscript_written_by_its_rise_is_no_digit():
    def lifted(words: str, rise: int, size: int) -> str:
        return documents.run(words).replace(
            "<w:r>", f'<w:r><w:rPr><w:position w:val="{rise}"/><w:sz w:val="{size}"/></w:rPr>'
        )

    def read(*runs: str) -> str:
        return docx.extract(documents.docx(f"<w:p>{''.join(runs)}</w:p>"), "a.docx").text

    assert (
        read(documents.run("产值4000"), lifted("1", 8, 19), documents.run("亿元")) == "产值4000亿元"
    )
    assert read(documents.run("1.5×10"), lifted("8", 8, 19), documents.run("吨")) == "1.5×10⁸吨"
    # A whole line that is lifted, or signs of full size, are figures.
    assert read(lifted("产值", 8, 24), lifted("4000", 8, 24), lifted("1", 8, 24)) == "产值40001"
    assert read(lifted("产值4000", 0, 24), lifted("1", 8, 24)) == "产值40001"
