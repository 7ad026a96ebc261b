"""Enterprises that stand in the lists more than once: found by their credit codes, across files and blocks."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gis.atlas import Atlas
from gis.enterprises import runs
from gis.enterprises.assign import Columns, Task
from gis.enterprises.lists import points
from gis.enterprises.lists.repeats import is_credit_code

ATLAS = Atlas.bundled()
SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
# 1 3 9 27 19 26 16 17 20 29 25 13 8 24 10 30 28: the weights as the standard prints them.
PRINTED = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)


def code(seventeen):
    """Return a code with its check sign, worked out sign by sign."""
    total = sum(SIGNS.index(sign) * weight for sign, weight in zip(seventeen, PRINTED, strict=True))
    return seventeen + SIGNS[(31 - total % 31) % 31]


A, B, C = code("91510100MA6CGL0K1"), code("91440300708461136"), code("91510107202021138")


def counted(tmp_path, texts, block=10**9):
    for i, text in enumerate(texts):
        (tmp_path / f"{i}.csv").write_text(text, encoding="utf-8")
    parts = points.find([str(tmp_path)], block).parts
    return runs.run(ATLAS, parts, Task(Columns(named="地址"))).account


@given(st.text(SIGNS, min_size=17, max_size=17), st.integers(0, 16), st.sampled_from(SIGNS))
def test_a_code_checks_and_one_other_sign_of_it_does_not(seventeen, at, other):
    whole = code(seventeen)
    wrong = whole[:at] + other + whole[at + 1 :]
    assert is_credit_code(np.array([whole.encode()])).tolist() == [True]
    assert is_credit_code(np.array([wrong.encode()])).tolist() == [wrong == whole]


def test_an_enterprise_of_two_files_is_counted_and_named(tmp_path):
    head = "企业名称,统一社会信用代码,地址\n"
    one = head + f"甲,{A},成都市\n乙,{B},德阳市\n丙,,成都市\n丁,,成都市\n"
    two = (
        head
        + f"甲公司, {A.lower()} ,成都市\n戊,{C},成都市\n己,{A},成都市\n庚,{B[:-1]},德阳市\n辛,{B[:-1]},德阳市\n"
    )
    account = counted(tmp_path, [one, two])
    assert account.reasons["repeated"] == 2
    assert [(row, said) for _, row, said in account.examples["repeated"]] == [(2, A), (4, A)]
    assert account.rows == 9  # and all of them count


@pytest.mark.parametrize("block", [60, 10**9])
def test_blocks_make_no_difference(tmp_path, block):
    rows = "".join(f"{i},{(A, B, C)[i % 3]},成都市\n" for i in range(30))
    account = counted(tmp_path, ["序号,信用代码,地址\n" + rows], block)
    assert account.reasons["repeated"] == 27
    assert [row for _, row, _ in account.examples["repeated"]] == [5, 6, 7, 8, 9]


def test_what_excel_made_of_codes_is_no_code(tmp_path):
    # 915101000000000123 and 915101000000000456 are both 915101000000000000 after Excel has had them as numbers.
    rows = "甲,915101000000000000,成都市\n乙,915101000000000000,成都市\n丙,9.15101E+17,成都市\n丁,9.15101E+17,成都市\n"
    assert counted(tmp_path, ["名称,统一社会信用代码,地址\n" + rows]).reasons["repeated"] == 0


def test_a_list_without_codes_has_none_and_a_workbook_is_looked_at_too(tmp_path):
    assert counted(tmp_path, ["名称,地址\n甲,成都市\n甲,成都市\n"]).reasons["repeated"] == 0
    folder = tmp_path / "b"
    folder.mkdir()
    frame = pd.DataFrame(
        {"名称": ["甲", "乙", "甲"], "社会信用代码": [A, B, A], "地址": ["成都市"] * 3}
    )
    frame.to_excel(folder / "a.xlsx", index=False)
    parts = points.find([str(folder)]).parts
    account = runs.run(ATLAS, parts, Task(Columns(named="地址"))).account
    assert [(row, said) for _, row, said in account.examples["repeated"]] == [(4, A)]


@pytest.mark.parametrize("block", [60, 10**9])
def test_without_a_code_the_same_name_at_the_same_place_is_counted_and_named(tmp_path, block):
    one = (
        "企业名称,信用代码,地址\n"
        "甲（川）,,成都市青羊区\n甲(川) ,915101000000000000, 成都市青羊区\n"
        # A branch at another place, an enterprise with a code of its own, one without a name, two without a place.
        f"甲（川）,,成都市武侯区\n甲（川）,{A},成都市青羊区\n,,成都市青羊区\n,,成都市青羊区\n乙,,\n乙,,\n"
    )
    two = "地址,名称\n成都市青羊区,甲（川）\n德阳市旌阳区,丙\n"
    account = counted(tmp_path, [one, two], block)
    assert account.reasons["twin"] == 2
    assert [(row, said) for _, row, said in account.examples["twin"]] == [
        (3, "甲(川)"),
        (2, "甲(川)"),
    ]
    assert (account.rows, account.counted) == (10, 8)  # and all that have a place count


def test_two_enterprises_of_one_name_and_place_by_coordinates_are_told(tmp_path):
    text = "名称,lon,lat\n甲,104.06,30.67\n甲,104.07,30.67\n甲,104.06,30.67\n"
    (tmp_path / "a.csv").write_text(text, encoding="utf-8")
    task = Task(Columns(lon="lon", lat="lat"))
    account = runs.run(ATLAS, points.find([str(tmp_path)]).parts, task).account
    assert [(row, said) for _, row, said in account.examples["twin"]] == [(4, "甲")]
