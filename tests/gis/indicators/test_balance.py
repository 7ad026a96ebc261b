"""Capacity against people, percentiles and by-products: by hand and in the limits."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gis.errors import SettingError
from gis.indicators.balance import balance, percentile, surplus
from gis.indicators.byproducts import BY_PRODUCTS, by_products
from gis.indicators.plants import Plants


def line(*points: float) -> pd.DataFrame:
    names = list("ABCDE"[: len(points)])
    x = np.array(points, dtype=float)
    return pd.DataFrame(np.abs(x[:, None] - x[None, :]), index=names, columns=names)


def series(*values: float) -> pd.Series:
    return pd.Series(values, index=list("ABCDE"[: len(values)]), dtype=float)


def test_ratios_by_hand() -> None:
    # All: 12 of capacity for 6 people: 2 a person.
    found = balance(series(8, 4, 0), series(2, 2, 2), line(0, 100, 300), 150)
    assert found["per_person"].tolist() == [4, 2, 0]
    assert found["ratio"].tolist() == [2, 1, 0]
    assert found["around"].tolist() == [3, 3, 0]
    assert found["around_ratio"].tolist() == [1.5, 1.5, 0]
    assert found["neighbours"].tolist() == [1, 1, 0]


def test_unknown_is_left_out_of_everyone_else() -> None:
    found = balance(series(8, np.nan, 4), series(2, 2, 2), line(0, 1, 2), 5)
    assert found["per_person"].isna().tolist() == [False, True, False]
    assert found["around"].tolist()[0] == pytest.approx(3)
    assert np.isnan(found.loc["B", "around"])
    assert found.loc["A", "neighbours"] == 1
    nobody = balance(series(8, 1), series(0, 2), line(0, 1), 5)
    assert np.isnan(nobody.loc["A", "ratio"])


def test_reach_of_0_is_the_region_alone_and_of_everything_is_the_country() -> None:
    values, people = series(8, 4, 0), series(2, 3, 5)
    alone = balance(values, people, line(0, 1, 2), 0)
    assert alone["around"].tolist() == alone["per_person"].tolist()
    everything = balance(values, people, line(0, 1, 2), 1e9)
    assert everything["around_ratio"].tolist() == pytest.approx([1, 1, 1])


def test_what_cannot_be_reached_does_not_count() -> None:
    apart = line(0, 1)
    apart.loc["A", "B"] = apart.loc["B", "A"] = np.inf
    found = balance(series(8, 4), series(2, 2), apart, 1e12)
    assert found["around"].tolist() == [4, 2]
    with pytest.raises(SettingError, match="reach"):
        balance(series(1), series(1), line(0), -1)


@given(st.lists(st.floats(0, 1e6), min_size=2, max_size=12))
@settings(max_examples=50, deadline=None)
def test_percentiles_lie_between_0_and_100_and_average_50(values: list[float]) -> None:
    found = percentile(pd.Series(values))
    assert found.between(0, 100).all()
    assert found.mean() == pytest.approx(50)
    assert found.rank().tolist() == pd.Series(values).rank().tolist()


def test_percentiles_need_another_region() -> None:
    assert percentile(pd.Series([5.0])).isna().all()
    assert percentile(pd.Series([5.0, np.nan])).isna().all()
    assert percentile(pd.Series([3.0, 1.0, 2.0])).tolist() == [100, 0, 50]


def test_by_products_are_read_from_what_gives_them_off() -> None:
    table = pd.DataFrame({"plant_id": ["a", "b"], "kind": ["coal_power", "steel"]})
    made = pd.DataFrame(
        {
            "plant_id": ["a", "b"],
            "product": ["coal_power", "blast_furnace_iron"],
            "status": ["operating"] * 2,
            "capacity": [1200.0, np.nan],
            "unit": ["MW", "kt/a"],
        }
    )
    found = by_products(Plants(table, made)).set_index("by_product")
    assert len(found) == len(BY_PRODUCTS)
    assert found.loc["fly_ash", ["proxy", "plants", "capacity"]].tolist() == ["coal_power", 1, 1200]
    assert np.isnan(found.loc["blast_furnace_slag", "capacity"])
    assert found.loc["blast_furnace_slag", "unknown"] == 1
    assert found.loc["coal_gangue", ["plants", "capacity"]].tolist() == [0, 0]


def test_surplus_by_hand() -> None:
    # 12 of capacity for 6 people: everybody's share is 2.
    values, people, apart = series(8, 4, 0), series(2, 2, 2), line(0, 100, 200)
    found = surplus(balance(values, people, apart, 150), apart, 150)
    assert found["surplus"].tolist() == [4, 0, -4]
    assert found["neighbours_surplus"].tolist() == [0, 4, 0]
    assert found["largest"].tolist() == ["", "A", ""]
    # B: at the average itself and (8 + 4 + 0) / 6 around it; C: 0, and (4 + 0) / 4 = 1 around it.
    assert found["place"].tolist() == ["thick", "thick", "thin"]


def test_surpluses_sum_to_nothing_and_the_unknown_have_none() -> None:
    values, people = series(8, np.nan, 4, 1), series(2, 2, 2, 9)
    apart = line(0, 1, 2, 3)
    found = surplus(balance(values, people, apart, 5), apart, 5)
    assert found["surplus"].sum() == pytest.approx(0, abs=1e-12)
    assert found.loc["B", ["surplus", "neighbours_surplus"]].isna().all()
    assert found.loc["B", ["largest", "place"]].tolist() == ["", ""]
    assert found.loc["D", "largest"] == "A;C"


def test_who_has_just_the_average_is_thick_in_any_unit() -> None:
    # In floats the mean of three times 0.1 is a little more than 0.1.
    values, people, apart = series(0.1, 0.1, 0.1), series(1, 1, 1), line(0, 100, 900)
    held = balance(values, people, apart, 150)
    found = surplus(held, apart, 150)
    assert found["place"].tolist() == ["thick"] * 3
    assert found[["surplus", "neighbours_surplus"]].to_numpy().tolist() == [[0.0, 0.0]] * 3
    assert found["largest"].tolist() == [""] * 3


def test_equals_have_one_percentile_though_floats_part_them() -> None:
    assert percentile(series(3.3 / 3, 7.7 / 7, 1.2)).tolist() == [25.0, 25.0, 100.0]
