"""A user's table: faults by row and column before anything is used. The figures are made up."""

import numpy as np
import pandas as pd
import pytest

from gis import own_table, tables
from gis.errors import InputTableError

GOOD = '城市,产值,占比,备注\n成都,"1,200",12%,好\n510600,,3%,\n眉山市,7.5,0.5,\n'


def parsed(text: str) -> pd.DataFrame:
    return tables.parse(text.encode(), "made-up.csv")


def test_any_spelling_and_empty_is_unknown():
    own = own_table.read(parsed(GOOD))
    assert own.columns == ("产值", "占比")
    assert own.faults.empty
    assert own.table.index.tolist() == ["510100", "510600", "511400"]
    np.testing.assert_array_equal(own.table["产值"], [1200.0, np.nan, 7.5])
    np.testing.assert_allclose(own.table["占比"], [0.12, 0.03, 0.5])
    assert own_table.require(own, "x.csv") is own.table


def test_every_fault_has_its_row_and_column():
    text = "city,n,m\n成都,1,2\n成都市,3,x\n吉林,4,5\n亚特兰蒂斯,6,7\n,8,9\n眉山,1e999,1\n"
    own = own_table.read(parsed(text), "city", ["n", "m"])
    assert own.faults[["row", "column", "reason"]].to_numpy().tolist() == [
        [2, "city", "duplicate"],
        [3, "city", "duplicate"],
        [3, "m", "not_number"],
        [4, "city", "ambiguous"],
        [5, "city", "unmatched"],
        [6, "city", "empty"],
        [7, "n", "not_number"],
    ]
    assert set(own.faults["reason"]) <= set(own_table.REASONS)
    assert own.table.index.tolist() == ["511400"]
    assert own.table["n"].isna().all()
    with pytest.raises(InputTableError, match=r"made-up\.csv.*7.*2/city"):
        own_table.require(own, "made-up.csv")


def test_a_long_table_may_repeat_regions():
    text = "city,industry,n\n成都,cement,1\n成都,glass,2\n"
    own = own_table.read(parsed(text), keep=["industry"], numbers=["n"], unique=False)
    assert own.faults.empty
    assert own.table["industry"].tolist() == ["cement", "glass"]


def test_a_table_without_numbers_or_columns_is_refused():
    with pytest.raises(InputTableError):
        own_table.read(parsed("city,note\n成都,x\n"))
    with pytest.raises(InputTableError):
        own_table.read(pd.DataFrame())
    with pytest.raises(InputTableError):
        own_table.read(parsed(GOOD), numbers=["steel"])
