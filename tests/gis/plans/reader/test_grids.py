"""Ruled tables of a print: cells of two lines, cells joined over rows and columns, empty cells."""

import pypdfium2
import pytest

from gis.plans.reader.formats import grids
from tests.gis.plans.reader import documents

# Columns from 50 to 150, 300 and 400; rows from 700 down to 660, 620 and 580.
ACROSS = [(50, 700, 400, 700), (50, 660, 400, 660), (50, 580, 400, 580)]
DOWN = [(50, 580, 50, 700), (300, 580, 300, 700), (400, 580, 400, 700)]
WORDS = [
    (50, 740, "before"), (60, 675, "group"), (160, 675, "name"), (310, 675, "2025"),
    (60, 630, "all"), (160, 645, "two"), (160, 632, "lines"), (310, 635, "28"),
    (160, 595, "last"), (50, 540, "behind"),
]  # fmt: skip


def read(lines, middle=630):
    words = [(x, middle if word == "all" else y, word) for x, y, word in WORDS]
    page = pypdfium2.PdfDocument(documents.as_ruled_pdf(words, lines))[0]
    textpage = page.get_textpage()
    signs = textpage.get_text_range()
    text, tables = grids.masked(page.raw, textpage.raw, signs, signs, goes_on=True)
    return " ".join(grids.put_back(text, tables).replace("\t", "|").split())


CASES = {
    "all lines": (
        [(50, 620, 400, 620), (150, 580, 150, 700)],
        "before group|name|2025 all|twolines|28 last behind",
    ),
    "a cell joined over two rows": (
        [(150, 620, 400, 620), (150, 580, 150, 700)],
        "before group|name|2025 all|twolines|28 all|last behind",
    ),
    "two cells of the first row joined": (
        [(50, 620, 400, 620), (150, 580, 150, 660)],
        "before group name|2025 all|twolines|28 last behind",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_cells_are_told_by_their_lines(case):
    more, expected = CASES[case]
    assert read(ACROSS + DOWN + more) == expected


def test_a_label_joined_over_rows_stands_in_each_wherever_it_is_printed():
    more, expected = CASES["a cell joined over two rows"]
    assert read(ACROSS + DOWN + more, middle=605) == expected


def test_a_frame_around_a_text_and_single_lines_are_no_table():
    plain = "before group name 2025 all two lines 28 last behind"
    assert (
        read(
            [(50, 700, 400, 700), (50, 580, 400, 580), (50, 580, 50, 700), (400, 580, 400, 700)]
        ).split()
        == plain.split()
    )
    assert read([(50, 660, 400, 660)]).split() == plain.split()


def test_two_tables_beside_each_other_are_two():
    left = [(50, y, 200, y) for y in (700, 660, 620)] + [(x, 620, x, 700) for x in (50, 120, 200)]
    right = [(300, y, 450, y) for y in (690, 660, 630)] + [
        (x, 630, x, 690) for x in (300, 370, 450)
    ]
    words = [
        (60, 675, "a"),
        (130, 675, "b"),
        (60, 635, "c"),
        (130, 635, "d"),
        (310, 670, "e"),
        (380, 670, "f"),
        (310, 640, "g"),
        (380, 640, "h"),
    ]
    page = pypdfium2.PdfDocument(documents.as_ruled_pdf(words, left + right))[0]
    textpage = page.get_textpage()
    signs = textpage.get_text_range()
    _, tables = grids.masked(page.raw, textpage.raw, signs, signs, goes_on=True)
    assert sorted(tables) == [["a\tb", "c\td"], ["e\tf", "g\th"]]
