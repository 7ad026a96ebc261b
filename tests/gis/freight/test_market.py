"""The cost model against market prices: what docs/freight.md says of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from gis.atlas import Atlas
from gis.freight import market

DOCUMENT = Path(__file__).parents[3] / "docs" / "freight.md"


@pytest.fixture(scope="module")
def rows():
    found = market.against_market(Atlas.bundled())
    return found.set_index(["from_name", "to_name"])


def test_model_and_price_of_three_routes(rows):
    assert len(rows) == 3
    xian = rows.loc["西安市", "成都市"]
    assert xian["market_cny"] == 5125
    assert xian["model_cny"] == pytest.approx(0.49 * 30 * xian["km"], rel=1e-3)
    assert xian["ratio"] == pytest.approx(xian["model_cny"] / 5125)
    assert rows["ratio"].round(2).to_dict() == {
        ("西安市", "成都市"): 2.19, ("长沙市", "厦门市"): 0.88, ("宁波市", "深圳市"): 1.14,
    }  # fmt: skip


def test_no_price_lies_more_than_5_per_cent_outside_the_range_of_the_model(rows):
    assert (rows["market_cny"] >= 0.95 * rows["model_low_cny"]).all()
    assert (rows["market_cny"] <= 1.05 * rows["model_high_cny"]).all()


def test_the_document_says_these_figures(rows):
    text = DOCUMENT.read_text(encoding="utf-8")
    for row in rows.itertuples():
        for figure in (row.km, row.market_cny, row.model_cny, row.model_low_cny, row.model_high_cny):
            assert f"{figure:,.0f}" in text
    assert f"{rows['market_cny_per_tkm'].mean():.2f}" == "0.40"
