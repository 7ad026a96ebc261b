"""Formulas of workbooks that no program has computed: the 0 stored for all of them is no result."""

import io
import zipfile

import pytest
from openpyxl import Workbook as Written

from gis.tables import reading

NAMES = ("成都市", "德阳市", "绵阳市")


def workbook(*results, asks=True):
    """Return a workbook with a formula in column C of each row; a result is what its cell stores."""
    book = Written()
    book.active.append(["地区", "单价", "产值"])
    for row, name in enumerate(NAMES, 2):
        book.active.append([name, 7, f"=B{row}*2"])
    book.calculation.fullCalcOnLoad = asks
    stream, changed = io.BytesIO(), io.BytesIO()
    book.save(stream)
    with zipfile.ZipFile(stream) as before, zipfile.ZipFile(changed, "w") as after:
        for member in before.namelist():
            part = before.read(member).decode()
            for row, result in enumerate(results, 2):
                for empty in ("<v></v>", "<v />", "<v/>"):
                    part = part.replace(
                        f"<f>B{row}*2</f>{empty}", f"<f>B{row}*2</f><v>{result}</v>"
                    )
            after.writestr(member, part)
    return changed.getvalue()


@pytest.mark.parametrize(
    ("results", "asks", "read", "faults"),
    [
        (("0", "0", "0"), True, ["", "", ""], [(2, 2), (3, 2), (4, 2)]),
        (("0", "14", "0"), True, [0, 14, 0], []),
        (("0", "0", "0"), False, [0, 0, 0], []),
        (("14", "14", "14"), True, [14, 14, 14], []),
        (("", "", ""), True, ["", "", ""], [(2, 2), (3, 2), (4, 2)]),
    ],
)
def test_a_zero_stored_for_every_formula_is_no_result(results, asks, read, faults):
    rows = reading.rows(workbook(*results, asks=asks), "a.xlsx")
    assert rows.frame["产值"].tolist() == read
    assert sorted(place for place, fault in rows.faults.items() if fault == "formula") == faults
