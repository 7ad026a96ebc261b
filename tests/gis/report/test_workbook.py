"""A workbook carries its methods, sources and coverage, and no formula."""

import io

import openpyxl
import pandas as pd
import pytest

from gis.atlas import Atlas
from gis.report import workbook

FACTS = pd.DataFrame(
    [
        [
            "地区生产总值",
            "GDP",
            "亿元",
            "100 million yuan",
            "more",
            "2023",
            "stated",
            "a | b",
            3,
            4,
            0.75,
        ]
    ],
    index=["gdp:2023"],
    columns=[
        "name",
        "name_en",
        "unit",
        "unit_en",
        "direction",
        "vintage",
        "origin",
        "source",
        "known",
        "regions",
        "coverage",
    ],
)


@pytest.mark.parametrize(
    ("lang", "sheets", "origin"),
    [
        ("zh", ["比较", "方法", "来源", "覆盖", "设置"], "来源给出"),
        ("en", ["比较", "Methods", "Sources", "Coverage", "Settings"], "Stated by the source"),
    ],
)
def test_every_sheet_is_there_in_the_language(lang, sheets, origin):
    table = pd.DataFrame({"region": ["=HYPERLINK(1)", "成都市"], "gdp": [1.5, None]})
    content = workbook.workbook(
        Atlas.bundled(),
        {"比较": table},
        measures=["minmax", "topsis", "minmax"],
        resources=["regions"],
        facts=FACTS,
        settings="version = 1\nseed = 0\n",
        lang=lang,
    )
    book = openpyxl.load_workbook(io.BytesIO(content))
    assert book.sheetnames == sheets
    rows = list(book[sheets[0]].iter_rows(values_only=True))
    assert rows[1] == ("'=HYPERLINK(1)", 1.5)
    assert rows[2] == ("成都市", None)
    assert all(cell.data_type != "f" for sheet in book for row in sheet.iter_rows() for cell in row)
    assert len(list(book[sheets[1]].iter_rows())) == 3
    assert origin in [cell.value for row in book[sheets[3]].iter_rows() for cell in row]
    assert [row[0].value for row in book[sheets[4]].iter_rows()][1:] == ["version = 1", "seed = 0"]
