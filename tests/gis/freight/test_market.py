"""The cost model against market prices: what docs/freight.md says of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from gis.atlas import Atlas
from gis.freight import market

DOCUMENT = Path(__file__).parents[3] / "docs" / "freight.md"


@pytest.fixture(scope="module")
def rows():
    return market.against_market(Atlas.bundled())


@pytest.fixture(scope="module")
def usual(rows):
    return rows[rows["truck_m"] == 13.5].set_index(["from_name", "to_name"])


def test_model_and_price_of_three_routes(rows, usual):
    assert len(rows) == 9
    xian = usual.loc["西安市", "成都市"]
    assert (xian["market_cny"], xian["load_t"]) == (5125, 25)
    assert xian["model_cny"] == pytest.approx(0.49 * 25 * xian["km"], rel=1e-3)
    assert xian["error_percent"] == pytest.approx((xian["model_cny"] / 5125 - 1) * 100)
    assert usual["error_percent"].round().to_dict() == {
        ("西安市", "成都市"): 83, ("长沙市", "厦门市"): -27, ("宁波市", "深圳市"): -5,
    }  # fmt: skip


def test_every_price_lies_in_the_range_of_the_model(rows):
    assert (rows["market_cny"] >= rows["model_low_cny"]).all()
    assert (rows["market_cny"] <= rows["model_high_cny"]).all()


def test_the_size_of_a_truck_does_not_move_its_error(rows):
    spread = rows.groupby("from_name")["error_percent"].agg(
        lambda errors: errors.max() - errors.min()
    )
    assert (spread < 0.1).all()


def test_all_routes_together_cost_what_the_model_says(usual):
    mean, error = market.overall(usual.reset_index())
    # (5125 + 13702 + 17335) / (25 × (764.4 + 819.9 + 1345.5)) by hand.
    assert mean == pytest.approx(36162 / (25 * 2929.8), rel=1e-4)
    assert error == pytest.approx((0.49 / mean - 1) * 100, abs=0.1)
    assert abs(error) < 1


def test_the_document_says_these_figures(usual):
    text = DOCUMENT.read_text(encoding="utf-8")
    for row in usual.itertuples():
        for figure in (
            row.km,
            row.market_cny,
            row.model_cny,
            row.model_low_cny,
            row.model_high_cny,
        ):
            assert f"{figure:,.0f}" in text


def test_a_rate_of_nothing_costs_nothing_at_both_ends():
    """Both ends were undefined, with a warning of numpy on the screen."""
    atlas = Atlas.bundled()
    free = [
        {**row, **(dict.fromkeys(("value", "low"), "0") if row["key"] == "road.unit_cost" else {})}
        for row in atlas.rows("freight-defaults")
    ]
    rows = market.against_market(atlas.with_rows({"freight-defaults": free}, "free"))
    assert rows["model_cny"].round(3).tolist() == [0.0] * 9
    assert rows["model_low_cny"].round(3).tolist() == [0.0] * 9
    # 764.4 km, 18 t, 0.67 CNY/t-km.
    assert rows["model_high_cny"].iloc[0] == pytest.approx(764.4 * 18 * 0.67, rel=1e-4)
    assert rows["error_percent"].round(3).tolist() == [-100.0] * 9
