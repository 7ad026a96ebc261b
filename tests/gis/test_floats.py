"""Every measure takes a frame as notebooks have it: columns of any type, rows in any order, missing in any spelling."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pandas.testing import assert_frame_equal, assert_series_equal

from gis import floats, ranks
from gis.errors import InputTableError, SettingError
from gis.indicators import balance, growth, peers, scaling
from gis.industries import concentration, portfolio, relatedness, specialisation, structure
from gis.space import association, classes, joint, neighbours

_PLANTS = pd.Series(0.1, index=list("abc"))


def _parts(table: pd.DataFrame) -> pd.DataFrame:
    return specialisation.shift_share(table, table.iloc[::-1])


TABLE_MEASURES: dict[str, Callable[[pd.DataFrame], Any]] = {
    "shares": specialisation.shares,
    "regional_shares": specialisation.regional_shares,
    "location_quotient": specialisation.location_quotient,
    "krugman": specialisation.krugman,
    "herfindahl": specialisation.herfindahl,
    "shannon": specialisation.shannon,
    "shift_share": _parts,
    "hachman": structure.hachman,
    "hoover": structure.hoover,
    "hoover_by_size": lambda table: structure.hoover(table, table["a"]),
    "stars": lambda table: structure.stars(table, output=table)["stars"],
    "quadrants": lambda table: structure.quadrants(table, table)["growth"],
    "proximity": relatedness.proximity,
    "density": relatedness.relatedness_density,
    "complexity": lambda table: relatedness.complexity(table).regions,
    "locational_gini": concentration.locational_gini,
    "ellison_glaeser": lambda table: concentration.ellison_glaeser(table, _PLANTS),
    "gini": lambda table: concentration.gini(table["a"]),
    "theil": lambda table: concentration.theil(table["a"], table["b"]),
    "percentile": lambda table: balance.percentile(table["a"]),
    "rank": lambda table: ranks.rank(table["a"]),
    "growth": lambda table: growth.growth({1: table["a"], 2: table["b"]}, (1, 2)).table,
    "by_size": lambda table: peers.by_size(table["a"], "510300"),
    "by_structure": lambda table: peers.by_structure(table, "510300"),
    "normalise": lambda table: scaling.normalise(table, dict.fromkeys("abc", 1)),
    "breaks": lambda table: classes.breaks([table["a"], table["b"]], "equal", 3),
}
_CODES = ["510100", "510300", "510400", "510500", "510600"]
_PLAIN = pd.DataFrame(
    {
        "a": [1.0, 4.0, 2.0, 7.0, 3.0],
        "b": [5.0, 1.0, 1.0, 2.0, 9.0],
        "c": [2.0, 8.0, 4.0, 1.0, 6.0],
    },
    index=pd.Index(_CODES, name="adcode"),
)
_MISSING = _PLAIN.drop("510500").reindex(_PLAIN.index)


def _same(found: Any, expected: Any) -> None:
    if isinstance(expected, pd.DataFrame):
        assert_frame_equal(found, expected, check_dtype=False, check_index_type=False)
    elif isinstance(expected, pd.Series):
        assert_series_equal(found, expected, check_dtype=False, check_index_type=False)
    else:
        assert found == expected or (math.isnan(found) and math.isnan(expected))


@pytest.mark.parametrize("kind", ["Int64", "Float64", "int64[pyarrow]", "object", "text"])
@pytest.mark.parametrize("name", TABLE_MEASURES)
def test_the_type_of_a_column_does_not_matter(name: str, kind: str) -> None:
    for plain in (_PLAIN, _MISSING):
        typed = plain.astype("Int64")
        typed = typed.astype(object).where(plain.notna(), None) if kind == "object" else typed
        typed = typed.astype("string") if kind == "text" else typed
        typed = typed.astype(kind) if kind not in ("object", "text") else typed
        before = typed.copy()
        _same(TABLE_MEASURES[name](typed), TABLE_MEASURES[name](plain))
        assert_frame_equal(typed, before)  # the input is left alone


@pytest.mark.parametrize("name", TABLE_MEASURES)
def test_a_text_that_is_no_number_is_named(name: str) -> None:
    table = _PLAIN.astype(object)
    table.loc["510400", "a"] = "约3"
    with pytest.raises(InputTableError) as fault:
        TABLE_MEASURES[name](table)
    assert fault.value.key == "error.table_no_number"
    assert str(fault.value).startswith("表中第“510400”行、“a”列为“约3”（共 1 处）")


def test_a_date_is_no_number_of_nanoseconds() -> None:
    dates = pd.Series(pd.to_datetime(["2020-01-01", "2021-01-01"]), name="when")
    with pytest.raises(InputTableError, match="when"):
        floats.of_series(dates)


@pytest.mark.parametrize(
    "cell",
    ["1_000", "inf", "nan", "１２", "", np.datetime64("2020"), np.timedelta64(5, "D"), b"12", 1j, 10**400],
    ids=str,
)  # fmt: skip
def test_what_only_python_reads_as_a_number_is_none(cell: object) -> None:
    for column in (pd.Series([1, cell], dtype=object), pd.Series([cell])):
        with pytest.raises(InputTableError) as fault:
            floats.of_series(column.rename("n"))
        assert fault.value.key == "error.table_no_number"


@given(st.lists(st.one_of(st.none(), st.integers(-(10**9), 10**9)), min_size=1, max_size=12))
@settings(deadline=None)
def test_what_is_missing_is_nan_and_what_is_known_is_kept(values: list[int | None]) -> None:
    expected = np.array([np.nan if one is None else float(one) for one in values])
    for kind in ("Int64", "int64[pyarrow]", object):
        np.testing.assert_array_equal(floats.of_series(pd.Series(values, dtype=kind)), expected)


@given(st.permutations(range(5)))
@settings(deadline=None)
def test_figures_are_found_by_label_in_any_order(order: list[int]) -> None:
    values = pd.Series(range(5), index=_CODES)
    assert floats.by_label(values.iloc[order], _CODES).tolist() == [0, 1, 2, 3, 4]


def test_codes_as_numbers_are_told_from_codes_without_a_figure() -> None:
    whole = pd.Series([1.0, 2.0], index=[510100, 510300])
    with pytest.raises(InputTableError) as fault:
        floats.by_label(whole, _CODES)
    assert fault.value.key == "error.codes_are_numbers"
    assert np.isnan(floats.by_label(whole.set_axis([1, 2]), _CODES)).all()
    for read in ([510100.0, 510300.0], pd.Index([510100, 510300], dtype=object)):
        with pytest.raises(InputTableError, match="510100、510300"):
            floats.by_label(whole.set_axis(read), _CODES)
    with pytest.raises(InputTableError, match="510300"):  # one found, the other silently unknown
        floats.by_label(whole.set_axis(pd.Index(["510100", 510300], dtype=object)), _CODES)
    with pytest.raises(InputTableError) as fault:
        growth.growth({1: whole, 2: _PLAIN["a"]}, (1, 2))
    assert fault.value.key == "error.codes_are_numbers"


@pytest.mark.parametrize(
    "measure",
    [
        lambda codes: concentration.theil_parts(_PLAIN["a"], pd.Series(list("xxyyy"), index=codes)),
        lambda codes: structure.stars(_PLAIN, output=_PLAIN.set_axis(codes)),
        lambda codes: balance.balance(
            _PLAIN["a"], _PLAIN["b"], pd.DataFrame(0.0, index=codes, columns=codes), 1.0
        ),
    ],
)
def test_tables_beside_are_held_against_the_codes(measure: Callable[[Any], Any]) -> None:
    """Groups that nobody is in, distances that nobody has: zero regions, no neighbours, and no word of it."""
    with pytest.raises(InputTableError) as fault:
        measure([int(code) for code in _CODES])
    assert fault.value.key == "error.codes_are_numbers"


def test_distances_are_figures_too() -> None:
    people, apart = _PLAIN["a"], pd.DataFrame("0", index=_CODES, columns=_CODES)
    assert balance.balance(people, people, apart, 1.0)["neighbours"].eq(4).all()
    with pytest.raises(InputTableError, match="很近"):
        balance.balance(people, people, apart.replace("0", "很近"), 1.0)
    with pytest.raises(InputTableError) as fault:
        balance.balance(people, people, pd.concat([apart, apart.iloc[:1]]), 1.0)
    assert fault.value.key == "error.table_duplicate_rows"


def test_growth_from_without_end_is_refused() -> None:
    endless = _PLAIN["a"].replace(1.0, np.inf)
    with pytest.raises(InputTableError, match="510100"):
        growth.growth({1: endless, 2: _PLAIN["a"]}, (1, 2))


def test_a_size_that_is_refused_is_the_one_of_its_row() -> None:
    sizes = pd.Series([1.0, -1, -7, 1, 1], index=_CODES)
    with pytest.raises(InputTableError, match=r"510300.*-1"):
        concentration.theil(_PLAIN["a"], sizes)


def test_a_code_as_a_number_has_its_peers() -> None:
    assert_frame_equal(peers.by_size(_PLAIN["a"], 510100), peers.by_size(_PLAIN["a"], "510100"))  # type: ignore[arg-type]


_TWICE = pd.concat([_PLAIN["a"], _PLAIN["a"].iloc[:1]])
_AROUND = neighbours.neighbourhood(
    pd.DataFrame({"lon": [100.0, 101, 102, 103, 104], "lat": [30.0, 31, 30, 31, 30]}, _CODES), "knn",
    near=neighbours.Nearness(k=2),
)  # fmt: skip


@pytest.mark.parametrize(
    "measure",
    [
        lambda: association.moran(_TWICE, _AROUND),
        lambda: joint.join_counts(_TWICE > 2, _AROUND),
        lambda: growth.growth({1: _TWICE, 2: _PLAIN["a"]}, (1, 2)),
        lambda: concentration.theil(_TWICE, _PLAIN["a"]),
        lambda: structure.hoover(_PLAIN, _TWICE),
        lambda: peers.by_size(_TWICE, "510100"),
        lambda: balance.balance(_PLAIN["a"], _TWICE, pd.DataFrame(), 1.0),
    ],
)
def test_a_region_that_stands_twice_is_refused(measure: Callable[[], Any]) -> None:
    with pytest.raises(InputTableError) as fault:
        measure()
    assert fault.value.key == "error.table_duplicate_rows"


def test_numbers_as_text_are_added_and_not_joined() -> None:
    rows = pd.DataFrame({"r": ["A", "A", "B"], "i": ["x", "x", "y"], "n": ["1", "2", "5"]})
    table = portfolio.from_long(rows, region="r", industry="i", value="n")
    assert table.to_numpy().tolist() == [[3.0, 0.0], [0.0, 5.0]]


@pytest.mark.parametrize("column", ["r", "i"])
@pytest.mark.parametrize("blank", [None, " ", ""])
def test_a_row_without_region_or_industry_does_not_vanish(column: str, blank: str | None) -> None:
    rows = pd.DataFrame({"r": ["A", "B"], "i": ["x", "y"], "n": [1, 2]}, index=[7, 8])
    rows.loc[8, column] = blank
    with pytest.raises(InputTableError) as fault:
        portfolio.from_long(rows, region="r", industry="i", value="n")
    assert str(fault.value).startswith(f"“{column}”列在第“8”行为空（共 1 处）")


@given(st.integers(0, 4), st.integers(1, 9), st.integers(1, 9))
@settings(deadline=None)
def test_a_region_split_in_its_own_proportions_changes_no_structure(
    place: int, one: int, other: int
) -> None:
    share = one / (one + other)
    parts, rest = _PLAIN.iloc[[place]] * share, _PLAIN.iloc[[place]] * (1 - share)
    split = pd.concat([_PLAIN.drop(_CODES[place]), parts.set_axis(["x"]), rest.set_axis(["y"])])
    for measure in (structure.hoover, concentration.locational_gini):
        assert_series_equal(measure(split), measure(_PLAIN), atol=1e-12)
    quotients = specialisation.location_quotient(split)
    whole = specialisation.location_quotient(_PLAIN)
    for half in ("x", "y"):
        np.testing.assert_allclose(quotients.loc[half], whole.iloc[place])


def test_plant_concentration_of_the_other_scale_is_refused() -> None:
    """1,800 of 10,000 read as above 1 gave NaN: “a single plant”."""
    with pytest.raises(SettingError) as fault:
        concentration.ellison_glaeser(_PLAIN, _PLANTS * 10_000)
    assert "0–1" in str(fault.value)


def test_points_in_metres_or_turned_about_are_no_degrees() -> None:
    degrees = pd.DataFrame({"lon": [104.0, 105, 106, 107], "lat": [30.0] * 4}, list("ABCD"))
    turned = degrees.rename(columns={"lon": "lat", "lat": "lon"})
    for points in (degrees * 111_320, turned, degrees.assign(lon=np.nan)):
        with pytest.raises(InputTableError) as fault:
            neighbours.neighbourhood(points, "knn", near=neighbours.Nearness(k=1))
        assert fault.value.key == "error.points_no_degrees"


@given(st.permutations(range(12)))
@settings(deadline=None, max_examples=15)
def test_draws_and_ties_do_not_turn_on_the_order_of_rows(order: list[int]) -> None:
    """A lattice has neighbours at equal distances, and permutations go by position."""
    points = pd.DataFrame(
        {"lon": [100.0 + i % 4 for i in range(12)], "lat": [30.0 + i // 4 for i in range(12)]},
        index=[f"51{i:02}00" for i in range(12)],
    )
    values = pd.Series([3.0, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8], index=points.index)
    near = neighbours.Nearness(k=3)
    first, other = (
        neighbours.neighbourhood(rows, "knn", near=near) for rows in (points, points.iloc[order])
    )
    assert first.w.neighbors == other.w.neighbors
    local = association.lisa(values.iloc[order], other, permutations=99)
    assert_frame_equal(local.sort_index(), association.lisa(values, first, permutations=99))
    assert_series_equal(
        association.moran(values, other, permutations=99),
        association.moran(values, first, permutations=99),
    )


def test_nobody_has_any_capacity_and_nothing_is_divided() -> None:
    people = pd.Series(1.0, index=_CODES)
    apart = pd.DataFrame(0.0, index=_CODES, columns=_CODES)
    found = balance.balance(people * 0, people, apart, 1.0)
    assert found["per_person"].eq(0).all()
    assert found[["ratio", "around_ratio"]].isna().all(axis=None)
    for wrong in (np.inf, -1.0):
        with pytest.raises(InputTableError):
            balance.balance(people.replace(1.0, wrong), people, apart, 1.0)
