"""Tables of a print without rules: cells told by the gaps between columns, on pieces set by hand."""

from __future__ import annotations

import pytest

from gis.plans.reader.formats import baselines, ofd, unruled
from tests.gis.plans.reader import documents

EM = 10.0


def laid(lines: list[tuple[float, float, str]]) -> tuple[list[unruled.Piece], str]:
    """Pieces in the order of print: each with its left end, its height on the page and its words, ten points to a sign."""
    found, text = [], ""
    for left, middle, words in lines:
        first = len(text)
        text += words
        found.append(unruled.Piece(first, len(text), left, left + EM * len(words), middle))
    return found, text


def read(lines: list[tuple[float, float, str]]) -> list[list[str]]:
    found, text = laid(lines)
    return [
        [row.replace("\t", "|") for row in table.rows] for table in unruled.tables(found, EM, text)
    ]


HEAD = [(50, 700, "指标"), (150, 700, "单位"), (200, 700, "二五"), (260, 700, "二七")]
FIRST = [(50, 680, "产值"), (150, 680, "亿元"), (200, 680, "500"), (260, 680, "800")]
SECOND = [(50, 660, "企业"), (150, 660, "家"), (200, 660, "30"), (260, 660, "45")]
CASES = {
    "rows side by side": (HEAD + FIRST + SECOND, [["指标|单位|二五|二七", "产值|亿元|500|800", "企业|家|30|45"]]),
    "a line above and a paragraph below": (
        [(50, 720, "专栏一"), *HEAD, *FIRST, (50, 640, "二、布局"), (50, 620, "优化空间布局，强化水泥产业集群，培育石材产业")],
        [["指标|单位|二五|二七", "产值|亿元|500|800"]],
    ),
    "a cell of two lines, the others beside its middle": (
        [*HEAD, (50, 685, "规模以上企业"), (50, 672, "产值"), (150, 678, "亿元"), (200, 678, "500"), (260, 678, "800")],
        [["指标|单位|二五|二七", "规模以上企业产值|亿元|500|800"]],
    ),
    "figures to the right under a short heading": (
        [(50, 700, "地区"), (150, 700, "产值"), (50, 680, "甲市"), (185, 680, "500"), (50, 660, "乙市"), (185, 660, "80")],
        [["地区|产值", "甲市|500", "乙市|80"]],
    ),
    "an empty cell": (HEAD + FIRST[:2] + FIRST[3:] + SECOND, [["指标|单位|二五|二七", "产值|亿元||800", "企业|家|30|45"]]),
    "lines of prose": ([(50, 700, "到二〇二七年，产值达到"), (170, 700, "亿元"), (50, 680, "以上，培育壮大水泥产业集群"), (200, 680, "三个")], []),
    "two columns of a page": ([(50, 700 - 15 * n, "左栏的一行文字") for n in range(6)] + [(200, 700 - 15 * n, "右栏的一行文字") for n in range(6)], []),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_cells_are_told_by_the_gaps_between_columns(case):
    lines, expected = CASES[case]
    assert read(lines) == expected


def test_a_table_says_which_signs_it_fills():
    found, text = laid([(50, 720, "专栏一"), *HEAD, *FIRST, (50, 640, "二、布局")])
    (table,) = unruled.tables(found, EM, text)
    assert text[table.first : table.last] == "指标单位二五二七产值亿元500800"


def test_a_page_taken_for_upright_lines_is_read_along_its_own(monkeypatch):
    text = "三\r\n、\r\n保\r\n障\r\n到\r\n2\r\n7"
    # Two lines of the page: 三、保障 at 700 and 到27 at 680.
    where = {at: (700.0 if at < 12 else 680.0, 10.0 * (at % 12) / 3) for at in range(len(text))}
    monkeypatch.setattr(
        baselines,
        "_sign",
        lambda _, at: baselines._Sign(where[at][0], where[at][1], where[at][1] + 10, 12, 10),
    )
    assert baselines.unbroken(None, text).replace("\u200b", "") == "三、保障\r\n到27"
    plain = "三、保障措施到二七年\r\n到27"
    assert baselines.unbroken(None, plain) == plain


def test_a_table_of_an_ofd_is_read_cell_by_cell():
    cells = [
        *HEAD,
        *FIRST,
        (260, 683, "4"),
        *SECOND,
        (50, 640, "水泥"),
        (150, 640, "万吨"),
        (200, 646, "600"),
        (200, 634, "0"),
        (260, 640, "550"),
    ]
    size = {683: 6}

    def shown(n: int, left: float, middle: float, words: str) -> str:
        x = left + 30 if middle in size else left
        code = f'<ofd:TextCode X="0" Y="0" DeltaX="g {len(words) - 1} 10">{words}</ofd:TextCode>'
        return f'<ofd:TextObject ID="{n}" Boundary="{x} {800 - middle} 90 10" Size="{size.get(middle, 10)}">{code}</ofd:TextObject>'

    name = 'xmlns:ofd="http://www.ofdspec.org/2016"'
    page = "".join(
        shown(n, *cell)
        for n, cell in enumerate([(50, 720, "专栏一"), *cells, (50, 600, "二、布局")])
    )
    made = ofd.extract(
        documents.package({
            "OFD.xml": f"<ofd:OFD {name}><ofd:DocBody><ofd:DocRoot>D/D.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>",
            "D/D.xml": f'<ofd:Document {name}><ofd:Pages><ofd:Page ID="1" BaseLoc="P.xml"/></ofd:Pages></ofd:Document>',
            "D/P.xml": f'<ofd:Page {name}><ofd:Content><ofd:Layer ID="2">{page}</ofd:Layer></ofd:Content></ofd:Page>',
        }), "a.ofd",
    )  # fmt: skip
    assert made.text.split("\n") == [
        "专栏一", "指标\t单位\t二五\t二七", "产值\t亿元\t500\t800", "企业\t家\t30\t45", "水泥\t万吨\t6000\t550", "二、布局",
    ]  # fmt: skip
    assert made.notes == [("reader.note_marks", {"count": 1, "found": "4"})]
