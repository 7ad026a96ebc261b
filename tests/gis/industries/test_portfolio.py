"""The regions × industries table. The little world here is made up."""

import numpy as np
import pandas as pd
import pytest

from gis.errors import InputTableError, SettingError
from gis.industries import portfolio
from gis.regions import tree

REGIONS = pd.DataFrame(
    [
        ("900000", "province", np.nan, "900000"),
        ("900100", "prefecture", "900100", "900000"),
        ("900200", "prefecture", "900200", "900000"),
        ("900101", "county", "900100", "900000"),
        ("900102", "county", "900100", "900000"),
        # A municipality: province and prefecture with one code.
        ("910000", "province", np.nan, "910000"),
        ("910000", "prefecture", "910000", "910000"),
        ("910101", "county", "910000", "910000"),
    ],
    columns=["adcode", "level", "prefecture_adcode", "province_adcode"],
)


def designations(*rows: tuple[str, str, str | None, str | None]) -> pd.DataFrame:
    columns = ["designation_id", "category", "industry_id", "region_code"]
    # Each designation from a passage of its own.
    return pd.DataFrame(rows, columns=columns).assign(
        plan_id="made-up", locator=lambda r: r["designation_id"]
    )


def test_counties_count_once_for_their_prefecture():
    made_up = designations(
        ("d1", "core", "cement", "900101"),
        ("d1", "core", "cement", "900102"),
        ("d2", "develop", "cement", "900100"),
        ("d3", "develop", "glass", "910101"),
    )
    table = portfolio.portfolio(made_up, REGIONS).table
    assert table.to_dict() == {
        "cement": {"900100": 2.0, "910000": 0.0},
        "glass": {"900100": 0.0, "910000": 1.0},
    }


def test_what_has_no_place_is_reported_with_its_reason():
    made_up = designations(
        ("d1", "core", "cement", "900000"),
        ("d2", "core", None, "900100"),
        ("d3", "core", "cement", None),
        ("d4", "core", "cement", "999999"),
        ("d5", "restrict", "cement", "900100"),
    )
    result = portfolio.portfolio(made_up, REGIONS)
    assert result.table.empty
    assert result.left_out["reason"].tolist() == [
        "coarser_level",
        "no_industry",
        "no_region",
        "unknown_region",
        "negative",
    ]


def test_a_region_and_a_place_inside_it_named_by_one_sentence_are_one_designation():
    rows = designations(
        ("city", "base", "cement", "900100"),
        ("site", "base", "cement", "900101"),
        ("province", "base", "cement", "900000"),
        # Two parks of one county are two, and so are other industries and other regions.
        ("one park", "park", "glass", "900101"),
        ("another park", "park", "glass", "900101"),
        ("else", "base", "cement", "900200"),
    )
    found = portfolio.portfolio(rows.assign(locator="一(一)1"), REGIONS)
    assert found.table.to_dict() == {
        "cement": {"900100": 1.0, "900200": 1.0},
        "glass": {"900100": 2.0, "900200": 0.0},
    }
    left = dict(zip(found.left_out["designation_id"], found.left_out["reason"], strict=True))
    assert left == {"city": "same_passage", "province": "coarser_level"}
    # Said in two places, or of no known place in the text, they are two.
    assert portfolio.portfolio(rows, REGIONS).table.loc["900100", "cement"] == 2.0
    nowhere = portfolio.portfolio(rows.assign(locator=np.nan), REGIONS)
    assert nowhere.table.loc["900100", "cement"] == 2.0


def test_what_is_to_be_cut_back_and_policies_are_left_out_with_a_word():
    rows = designations(
        ("d1", "phase_out", "cement", "900100"),
        ("d2", "restrict", "cement", None),
        ("d3", "pilot", "procurement", "900100"),
        ("d4", "core", "cement", "900100"),
    )
    found = portfolio.portfolio(rows, REGIONS, policies=["procurement"])
    assert found.table.to_dict() == {"cement": {"900100": 1.0}}
    assert found.left_out["reason"].tolist() == ["negative", "negative", "policy"]


def test_a_municipality_keeps_its_code_on_both_levels():
    codes = pd.Series(["910000", "910101", "900000"])
    assert tree.to_level(codes, REGIONS, "prefecture").tolist()[:2] == ["910000", "910000"]
    assert tree.to_level(codes, REGIONS, "province").tolist() == [
        "910000",
        "910000",
        "900000",
    ]
    with pytest.raises(SettingError):
        tree.to_level(codes, REGIONS, "village")


def test_weights_replace_the_count():
    made_up = designations(
        ("d1", "core", "cement", "900100"), ("d2", "develop", "cement", "900100")
    )
    table = portfolio.portfolio(made_up, REGIONS, weights=portfolio.TIER_WEIGHTS).table
    assert table.loc["900100", "cement"] == 4.0


def test_long_table_keeps_absent_and_unknown_apart():
    rows = pd.DataFrame({"r": list("AABB"), "i": list("xyxx"), "n": [1.0, np.nan, 2.0, 3.0]})
    table = portfolio.from_long(rows, region="r", industry="i", value="n")
    np.testing.assert_array_equal(table, [[1.0, np.nan], [5.0, 0.0]])


@pytest.mark.parametrize(
    "table",
    [
        pd.DataFrame({"x": [1.0, -2.0]}),
        pd.DataFrame({"x": [1.0, np.inf]}),
        pd.DataFrame({"x": [1.0, 2.0]}, index=["A", "A"]),
        pd.DataFrame([[1.0, 2.0]], columns=["x", "x"]),
    ],
)
def test_a_table_that_breaks_its_contract_is_refused(table):
    with pytest.raises(InputTableError):
        portfolio.known_rows(table)
