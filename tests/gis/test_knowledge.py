"""The bundled tables for reading plans; the portfolio here is made up, the rest is real."""

import pandas as pd

from gis import knowledge


def test_the_market_names_its_indicator_year_and_unit():
    known = knowledge.bundled()
    assert known.market.name == "gdp:2023 亿元"
    assert known.market["510100"] == 22074.7
    assert set(known.borders) == {"province", "prefecture", "county"}


def test_holdings_are_designations_and_documented_minerals():
    made_up = pd.DataFrame({"cement": [1.0]}, index=["510100"])
    table = knowledge.holdings(made_up, "prefecture")
    assert table.loc["510100", "cement"] == 1.0
    # 华蓥山 lies in 广安; 什邡's heaps count for 德阳.
    assert table.loc["511600", "basalt"] > 0
    assert table.loc["510600", "phosphogypsum"] > 0
    assert not table.isna().to_numpy().any()
