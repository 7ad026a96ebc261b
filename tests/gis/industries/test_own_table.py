"""A user's table: faults by row and column before anything is used. The figures are made up."""

import numpy as np
import pandas as pd
import pytest

from gis.atlas import Atlas
from gis.errors import InputTableError
from gis.industries import own_table
from gis.tables import cells

GOOD = '城市,产值,占比,备注\n成都,"1,200",12%,好\n510600,,3%,\n眉山市,7.5,0.5,\n'


def parsed(text: str) -> pd.DataFrame:
    return cells.parse(text.encode(), "made-up.csv")


def test_any_spelling_and_empty_is_unknown():
    own = own_table.read(Atlas.bundled(), parsed(GOOD))
    assert own.columns == ("产值", "占比")
    assert own.faults.empty
    assert own.table.index.tolist() == ["510100", "510600", "511400"]
    np.testing.assert_array_equal(own.table["产值"], [1200.0, np.nan, 7.5])
    np.testing.assert_allclose(own.table["占比"], [0.12, 0.03, 0.5])
    assert own_table.require(own, "x.csv") is own.table


def test_every_fault_has_its_row_and_column():
    text = "city,n,m\n成都,1,2\n成都市,3,x\n吉林,4,5\n亚特兰蒂斯,6,7\n,8,9\n眉山,1e999,1\n"
    own = own_table.read(Atlas.bundled(), parsed(text), "city", ["n", "m"])
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


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("zh", "3/n -2（数值为负）、5/m -0.5%（数值为负）"),
        ("en", "3/n -2 (negative), 5/m -0.5% (negative)"),
    ],
)
def test_a_negative_amount_is_named_as_it_is_written_and_is_unknown(lang, said):
    rows = parsed("city,n,m\n成都,1,0\n德阳市,-2,3\n眉山,0,1\n雅安,4,-0.5%\n")
    assert own_table.read(Atlas.bundled(), rows).faults.empty
    own = own_table.read(Atlas.bundled(), rows, signed=False)
    assert own.table["n"].isna().tolist() == [False, True, False, False]
    assert own.table["m"].isna().tolist() == [False, False, False, True]
    with pytest.raises(InputTableError) as fault:
        own_table.require(own, "x.csv", lang)
    assert fault.value.message(lang).endswith(said)


def test_a_long_table_may_repeat_regions():
    text = "city,industry,n\n成都,cement,1\n成都,glass,2\n"
    own = own_table.read(
        Atlas.bundled(), parsed(text), keep=["industry"], numbers=["n"], unique=False
    )
    assert own.faults.empty
    assert own.table["industry"].tolist() == ["cement", "glass"]


def test_a_table_without_numbers_or_columns_is_refused():
    with pytest.raises(InputTableError):
        own_table.read(Atlas.bundled(), parsed("city,note\n成都,x\n"))
    with pytest.raises(InputTableError):
        own_table.read(Atlas.bundled(), pd.DataFrame())
    with pytest.raises(InputTableError):
        own_table.read(Atlas.bundled(), parsed(GOOD), numbers=["steel"])


DATED = "市,业,年,n\n成都,水泥,2019,10\n成都,水泥,2024,20\n德阳,水泥,2019,5\n德阳,玻璃,2024,3\n"


def dated(text: str = DATED) -> own_table.OwnTable:
    return own_table.read(
        Atlas.bundled(), parsed(text), "市", ["n"], keep=["业", "年"], unique=False
    )


def test_two_dates_have_the_same_labels_and_an_industry_without_a_row_is_absent():
    before, after = own_table.at_dates(dated(), "业", "年", ("2019", "2024"))
    assert list(before.columns) == list(after.columns) == ["水泥", "玻璃"]
    assert before.loc["510600"].tolist() == [5.0, 0.0]
    assert after.loc["510600"].tolist() == [0.0, 3.0]
    assert own_table.first_and_last(dated(), "年") == ("2019", "2024")


def test_a_region_without_a_row_at_a_date_is_refused_not_taken_for_zero():
    with pytest.raises(InputTableError, match=r"2019.*510700"):
        own_table.at_dates(dated(DATED + "绵阳,水泥,2024,1\n"), "业", "年", ("2019", "2024"))
    with pytest.raises(InputTableError, match="一期"):
        own_table.first_and_last(dated("市,业,年,n\n成都,水泥,2019,10\n"), "年")


def test_an_unknown_figure_stays_unknown_at_its_date():
    before, after = own_table.at_dates(
        dated(DATED + "成都,玻璃,2024,\n"), "业", "年", ("2019", "2024")
    )
    assert np.isnan(after.loc["510100", "玻璃"])
    assert before.loc["510100", "玻璃"] == 0.0


@pytest.mark.parametrize(
    ("lang", "said"), [("zh", "4/市 亚特兰蒂斯（未匹配到区域）"), ("en", "(no such region)")]
)
def test_a_refusal_says_its_reasons_in_the_language_of_the_reader(lang, said):
    own = own_table.read(Atlas.bundled(), parsed("市,n\n成都,1\n德阳,2\n亚特兰蒂斯,3\n"))
    with pytest.raises(InputTableError) as fault:
        own_table.require(own, "x.csv", lang)
    assert said in fault.value.message(lang)
