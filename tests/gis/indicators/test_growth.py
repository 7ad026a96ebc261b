"""Growth in stated prices: by hand, years never mixed, prices only for money."""

from __future__ import annotations

import math

import pandas as pd
import pytest

from gis.atlas import Atlas
from gis.errors import InputTableError, SettingError, UnknownNameError
from gis.indicators import panel
from gis.indicators.growth import growth, price_index
from gis.indicators.statistics import together
from gis.tables import files

BY_YEAR = {
    2019: pd.Series({"A": 100.0, "B": 100.0, "C": 50.0, "Z": 0.0}),
    2021: pd.Series({"A": 121.0, "C": 50.0, "D": 9.0, "Z": 5.0}),
}


def test_growth_a_year_is_the_root_of_the_change():
    found = growth(BY_YEAR, (2019, 2021), unit="亿元")
    assert found.table.loc["A", "change"] == pytest.approx(0.21)
    assert found.table.loc["A", "yearly"] == pytest.approx(0.10)
    assert found.table.loc["C", "yearly"] == 0
    assert (found.prices, found.table.loc["A", "rank"]) == ("current", 1)


def test_a_region_with_one_year_only_is_left_out_and_counted():
    found = growth(BY_YEAR, (2019, 2021))
    assert sorted(found.table.index) == ["A", "C", "Z"]
    assert found.left_out == 2
    # From nothing there is no growth.
    assert math.isnan(found.table.loc["Z", "yearly"])


def test_prices_of_the_first_year():
    found = growth(BY_YEAR, (2019, 2021), unit="亿元", index={2019: 100.0, 2021: 110.0})
    assert found.prices == "constant"
    assert found.table.loc["A", "last"] == pytest.approx(110.0)
    assert found.table.loc["A", "change"] == pytest.approx(0.10)


@pytest.mark.parametrize(
    ("years", "settings", "fault"),
    [
        ((2018, 2021), {}, UnknownNameError),
        ((2021, 2019), {}, SettingError),
        ((2019, 2021), {"unit": "万人", "index": {2019: 1.0, 2021: 1.1}}, SettingError),
        ((2019, 2021), {"unit": "亿元", "index": {2019: 1.0}}, SettingError),
        ((2019, 2021), {"unit": "亿元", "index": {2019: 1.0, 2021: 0.0}}, SettingError),
    ],
)
def test_what_cannot_be_held_together_is_refused(years, settings, fault):
    with pytest.raises(fault):
        growth(BY_YEAR, years, **settings)


def index_of(tmp_path, heading, rows):
    path = tmp_path / "p.csv"
    lines = [f"年份,{heading}", *(f"{year},{value}" for year, value in rows)]
    path.write_text("\n".join(lines), encoding="utf-8")
    return price_index(files.read_rows(path))


@pytest.mark.parametrize(
    "heading", ["指数（上年=100）", "上年＝100", "环比指数", "CPI (previous year = 100)"]
)
def test_an_index_against_the_year_before_is_linked(tmp_path, heading):
    found = index_of(tmp_path, heading, [(2021, 104), (2022, 102), (2023, 99.5)])
    assert found[2020] == 100
    assert found[2023] / found[2020] == pytest.approx(1.04 * 1.02 * 0.995)
    assert found[2023] / found[2021] == pytest.approx(1.02 * 0.995)


def test_an_index_that_does_not_say_its_base_is_asked_about(tmp_path):
    rows = [(2020, 102.5), (2021, 104), (2022, 102), (2023, 99.5)]
    with pytest.raises(InputTableError, match="上年=100"):
        index_of(tmp_path, "指数", rows)
    assert index_of(tmp_path, "指数（2015年=100）", rows) == dict(rows)
    assert index_of(tmp_path, "指数（1978=100）", [(2020, 689.7), (2023, 730.1)])[2023] == 730.1
    assert index_of(tmp_path, "指数", [(2020, 689.7), (2023, 730.1)])[2023] == 730.1
    with pytest.raises(InputTableError, match="2022"):
        index_of(tmp_path, "指数（上年=100）", [(2021, 104), (2023, 99.5)])


def test_an_index_is_read_and_a_bad_row_is_named(tmp_path):
    path = tmp_path / "p.csv"
    path.write_text("年份,指数\n2019,100\n2023,109.5\n", encoding="utf-8")
    assert price_index(files.read_rows(path)) == {2019: 100.0, 2023: 109.5}
    path.write_text("年份,指数\n2019,100\n2019,109.5\n", encoding="utf-8")
    with pytest.raises(InputTableError, match="第 3 行"):
        price_index(files.read_rows(path))
    path.write_text("年份,指数\n2019,约100\n", encoding="utf-8")
    with pytest.raises(InputTableError, match="第 2 行"):
        price_index(files.read_rows(path))


def test_sectors_of_a_year_add_up_to_its_gdp():
    atlas = Atlas.bundled()
    every = together(atlas)
    table = panel.sectors(every, atlas.regions(), "prefecture", 2023)
    gdp = every[(every["indicator"] == "gdp") & (every["year"] == 2023)]
    gdp = gdp.set_index("region_code")["value"].reindex(table.index)
    assert len(table) > 290
    # Shares are rounded to a hundredth of a point each.
    assert ((table.sum(axis=1) / gdp - 1).abs() < 0.002).mean() > 0.97


def test_per_cent_signs_of_an_index_are_of_100(tmp_path):
    file = tmp_path / "p.csv"
    file.write_text("年份,价格指数（上年=100）\n2022,101%\n2023,110%\n", encoding="utf-8")
    found = price_index(files.read_rows(file))
    assert found == pytest.approx({2021: 100, 2022: 101, 2023: 111.1})


@pytest.mark.parametrize(
    ("heading", "values"),
    [
        ("居民消费价格同比（%）", (2.9, 0.2)),
        ("价格", ("2.9%", "0.2%")),
        ("环比指数", (0.3, 0.1)),
        ("指数（上年=1）", (1.01, 1.02)),
    ],
)
def test_what_prices_rose_by_is_no_index(tmp_path, heading, values):
    file = tmp_path / "p.csv"
    file.write_text(f"年份,{heading}\n2022,{values[0]}\n2023,{values[1]}\n", encoding="utf-8")
    with pytest.raises(InputTableError) as fault:
        price_index(files.read_rows(file))
    assert (fault.value.key, fault.value.values["year"]) == ("error.prices_rates", 2022)  # noqa: PD011


def test_an_index_of_base_1_is_read(tmp_path):
    file = tmp_path / "p.csv"
    file.write_text("年份,指数\n2020,1\n2021,1.02\n", encoding="utf-8")
    assert price_index(files.read_rows(file)) == {2020: 1, 2021: 1.02}


@pytest.mark.parametrize(
    ("heading", "values"),
    [("涨幅", (2, 1.5, 1)), ("CPI", (2, 1, 4)), ("居民消费价格涨幅%", (2, 3, 1))],
)
def test_rates_of_which_one_is_1_are_no_index_of_base_1(tmp_path, heading, values):
    file = tmp_path / "p.csv"
    lines = [f"{year},{value}" for year, value in zip((2021, 2022, 2023), values, strict=True)]
    file.write_text("\n".join([f"年份,{heading}", *lines]), encoding="utf-8")
    with pytest.raises(InputTableError) as fault:
        price_index(files.read_rows(file))
    assert fault.value.key == "error.prices_rates"


def test_equal_growth_has_one_rank_whatever_the_size():
    # 10 % each: 3.3 / 3 is less than 7.7 / 7 in floats.
    first, last = pd.Series([3.0, 7.0, 100.0, 1.0]), pd.Series([3.3, 7.7, 110.0, 1.2])
    found = growth({2020: first, 2021: last}, (2020, 2021)).table
    assert found["rank"].tolist() == [2, 2, 2, 1]
