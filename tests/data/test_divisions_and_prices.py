"""Changes of divisions and freight prices: small tables, every row proven against the regions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from data.builders.evidence import divisions, facts, freight_prices
from tests.data.evidence import ROOT, rows, slip


def test_ten_changes_of_which_five_bring_a_new_code() -> None:
    changes = rows("division_changes")
    assert len(changes) == 10
    new = {row["new_name"]: row["new_adcode"] for row in changes if row["code_is_new"] == "true"}
    assert new == {
        "和康县": "653228", "和安县": "653229", "两江新区": "500157", "岑岭县": "653132",
        "草湖市": "659013",
    }  # fmt: skip
    (merged,) = (row for row in changes if row["new_name"] == "两江新区")
    assert (merged["old_adcodes"], merged["date"]) == ("500105;500112", "2025-11-06")
    assert merged["kind"] == "abolish_and_establish"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            {"old_name": "和平县;焉耆回族自治县;博湖县;尉犁县;且末县"},
            "652827 is 和静县, not 和平县",
        ),
        ({"new_adcode": "659099"}, "is new and in the boundaries, or neither"),
        ({"date": "May 2024"}, "date 'May 2024'"),
    ],
)
def test_a_slip_stops_the_build(
    change: dict[str, str], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    slip(monkeypatch, divisions, "division_changes", change)
    with pytest.raises(facts.EvidenceError, match=r"division_changes\.csv, line 2") as fault:
        divisions.rows(ROOT)
    assert said in str(fault.value)


def test_the_index_is_that_of_the_association() -> None:
    index = {row["month"]: float(row["index"]) for row in rows("freight_index", "transport")}
    assert len(index) == 48
    # The association's own monthly pages, to one decimal.
    published = {"2025-01": 105.7, "2025-02": 104.8, "2025-07": 105.0, "2025-08": 105.1}
    assert {month: round(index[month] + 1e-9, 1) for month in published} == published
    assert index["2019-12"] == 98.34
    assert max(index) == "2026-08"


def test_three_routes_by_truck_and_part_load() -> None:
    prices = {
        (row["from_name"], row["to_name"], row["service"], row["truck_length_m"]): row["price"]
        for row in rows("freight_prices", "transport")
    }
    assert len(prices) == 15
    assert prices["西安市", "成都市", "full_truck", "13.5"] == "5125"
    assert prices["长沙市", "厦门市", "full_truck", "13.5"] == "13702"
    assert prices["宁波市", "深圳市", "full_truck", "13.5"] == "17335"
    assert prices["西安市", "成都市", "part_load_heavy", ""] == "204"


def test_an_unknown_unit_or_place_stops_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    where, row = next(facts.numbered(ROOT, "road_route_prices"))
    for change in ({"unit": "元/吨"}, {"route": "西安-成部"}):

        def only(
            _root: Path, _name: str, slip: dict[str, str] = change
        ) -> Iterator[tuple[str, dict[str, str]]]:
            return iter([(where, row | slip)])

        monkeypatch.setattr(freight_prices, "numbered", only)
        with pytest.raises(ValueError, match=r"'元/吨'|'成部'"):
            freight_prices.price_rows(ROOT)
