"""Growth of a figure between two of its years, in prices that are stated.

Only regions with both years count, and years of different regions are never put together. Money in
current prices grows with prices too; with a price index it is read in the prices of the first year.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

import pandas as pd

from gis import floats, ranks
from gis.errors import InputTableError, SettingError, UnknownNameError
from gis.tables import cells, headings
from gis.tables.table import Rows

COLUMNS = ("first", "last", "change", "yearly", "rank")
# Units in which a figure is money at the prices of its year.
MONEY = ("元", "CNY", "yuan")
# The unit of figures whose change may be taken for points.
SHARE = "%"
# Headings of a price index that say what its 100 is: the year before, or a year of its own.
_YEAR_BEFORE = re.compile(r"(上年|上一年|前一年|前年|环比|previous year|last year|preceding year)")
_BASE = re.compile(r"(定基|(19|20)\d\d\s*年?\s*(=|为|is)\s*1(00)?\b|fixed base)")
# Between these a figure can be the price level against the year before, in per cent.
_NEAR = (80.0, 130.0)
# No price level is less than half of the year before, or more than twice.
_HALF, _TWICE = 50.0, 200.0


@dataclass(frozen=True, eq=False)
class Growth:
    """Growth by region.

    Attributes
    ----------
    table
        Index adcode, columns ``COLUMNS``: figures of both years in the stated prices, change as a
        share, growth a year as a share, rank of the fastest 1,
        equals sharing the better rank.
    first, last
        The two years.
    prices
        ``current``, ``constant`` (of the first year) or ``none`` where the figure is no money.
    left_out
        How many regions have one of the years only.
    """

    table: pd.DataFrame
    first: int
    last: int
    prices: str
    left_out: int


def is_money(unit: str) -> bool:
    """Tell whether a unit is one of money.

    Examples
    --------
    >>> is_money("亿元"), is_money("万人")
    (True, False)
    """
    return any(word in unit for word in MONEY)


def growth(
    by_year: Mapping[int, pd.Series],
    years: tuple[int, int],
    *,
    unit: str = "",
    index: Mapping[int, float] | None = None,
) -> Growth:
    """Return the growth of a figure.

    yearly_r = (x_r,last / p)^(1 / (last − first)) / x_r,first^(1 / …) − 1, p = I_last / I_first.

    Parameters
    ----------
    by_year
        The figure by adcode, for each year that there is.
    years
        First and last year.
    unit
        Unit of the figure; it says whether prices matter.
    index
        Price index by year, any base; None for current prices.

    Raises
    ------
    UnknownNameError
        If there is no such year.
    SettingError
        If the years are not in order, the index lacks one of them or is not above 0, or an index
        is given for what is no money.
    InputTableError
        If a figure is infinite or no number, or a region stands twice.

    Examples
    --------
    >>> values = {2020: pd.Series({"A": 100.0, "B": 100.0}), 2022: pd.Series({"A": 121.0})}
    >>> found = growth(values, (2020, 2022), unit="亿元")
    >>> found.table.round(3).loc["A", ["change", "yearly"]].tolist(), found.prices, found.left_out
    ([0.21, 0.1], 'current', 1)
    """
    first, last = years
    for year in years:
        if year not in by_year:
            known = [str(one) for one in sorted(by_year)]
            raise UnknownNameError("error.unknown_year", found=year, known=known)
    if first >= last:
        raise SettingError("error.compare_range", name="from", found=first, expected=f"< {last}")
    factor, prices = _factor(years, unit, index)
    sides = [_figures(by_year[year]) for year in years]
    floats.require_same_kind(*(side.index for side in sides))
    table = pd.DataFrame({"first": sides[0], "last": sides[1] / factor})
    both = table.dropna()
    old = both["first"].where(both["first"] > 0)
    both = both.assign(
        change=both["last"] / old - 1,
        # A figure below 0 at the end has no yearly growth.
        yearly=(both["last"].where(both["last"] >= 0) / old) ** (1 / (last - first)) - 1,
    )
    # Of the factor, not of what it is beyond 1: the difference has fewer digits that count.
    both["rank"] = ranks.rank(both["yearly"] + 1)
    left_out = int(table.isna().any(axis=1).sum() - table.isna().all(axis=1).sum())
    return Growth(both[list(COLUMNS)], first, last, prices, left_out)


def _figures(values: pd.Series) -> pd.Series:
    floats.require_once(values.index)
    return pd.Series(floats.finite(values.to_frame()).ravel(), index=values.index)


def _factor(
    years: tuple[int, int], unit: str, index: Mapping[int, float] | None
) -> tuple[float, str]:
    if index is None:
        return 1.0, "current" if is_money(unit) else "none"
    if not is_money(unit):
        raise SettingError("error.prices_no_money", unit=unit or "–")
    for year in years:
        if not index.get(year, 0) > 0:
            raise SettingError(
                "error.prices_year", year=year, known=[str(y) for y in sorted(index)] or "–"
            )
    return index[years[1]] / index[years[0]], "constant"


def price_index(rows: Rows) -> dict[int, float]:
    """Return a price index by year from a user's table: a column of years, a column of figures.

    Yearbooks print most of them against the year before (上年=100). Where the heading says so the
    years are linked, the year before the first being 100; where it does not and the figures look
    like it, the table is asked for its base rather than read as if it had a fixed one.

    Parameters
    ----------
    rows
        See :func:`gis.tables.files.read_rows`; the first two columns are read.

    Raises
    ------
    InputTableError
        If there are no two columns, a row has no year or no figure above 0, or a year stands twice:
        row and value are named. If a year is missing between linked ones, or the base is not said
        and could be the year before.

    Examples
    --------
    >>> from gis.tables import reading
    >>> lines = ("年份,指数（上年=100）", "2022,104", "2023,105")
    >>> price_index(reading.rows(chr(10).join(lines).encode(), "p.csv"))
    {2021: 100.0, 2022: 104.0, 2023: 109.2}
    """
    if rows.frame.shape[1] < 2:
        raise InputTableError("error.prices_columns", file=rows.file)
    found: dict[int, float] = {}
    for number, (year, value) in enumerate(rows.frame.iloc[:, :2].to_numpy().tolist()):
        row = rows.frame.index[number]
        when, what = cells.number(year), cells.number(value)
        # The sign of a comparison with NaN is False, so that empty cells are refused, too.
        good = not when.fault and not what.fault and 1900 <= when.value <= 2200 and what.value > 0
        if not good or not float(when.value).is_integer() or int(when.value) in found:
            raise InputTableError(
                "error.prices_row", file=rows.file, row=row, found=f"{year}, {value}"
            )
        # 104% of the year before is 104.
        found[int(when.value)] = float(f"{what.value * 100:.15g}") if what.percent else what.value
    heading = unicodedata.normalize("NFKC", str(rows.frame.columns[1])).casefold()
    is_linked = _YEAR_BEFORE.search(heading) is not None
    is_change = headings.word(heading) == "share"
    odd = _no_level(found, is_linked=is_linked, is_change=is_change)
    if odd is not None:
        raise InputTableError(
            "error.prices_rates",
            file=rows.file,
            heading=str(rows.frame.columns[1]),
            year=odd,
            found=f"{found[odd]:g}",
        )
    if is_linked:
        return _linked(found, rows.file)
    if not _BASE.search(heading) and _looks_yearly(found.values()):
        raise InputTableError(
            "error.prices_base", file=rows.file, heading=str(rows.frame.columns[1])
        )
    return found


def _linked(yearly: Mapping[int, float], file: str) -> dict[int, float]:
    """Return an index of a fixed base from figures that take the year before as 100."""
    years = sorted(yearly)
    gaps = sorted(set(range(years[0], years[-1])) - set(years)) if years else []
    if gaps:
        raise InputTableError("error.prices_gap", file=file, years=[str(year) for year in gaps])
    found = {years[0] - 1: 100.0} if years else {}
    for year in years:
        found[year] = found[year - 1] * yearly[year] / 100
    return found


def _no_level(
    found: Mapping[int, float], *, is_linked: bool, is_change: bool = False
) -> int | None:
    """Return a year whose figure is no level of prices: 2.9 is what they rose by, in per cent."""
    if is_linked:
        return next((year for year, x in found.items() if not _HALF <= x <= _TWICE), None)
    figures = [found[year] for year in sorted(found)]
    # An index of 1 in its base year halves or doubles in no year; rates of 1, 4 and 2% do.
    of_one = 1.0 in figures and all(_HALF <= 100 * y / x <= _TWICE for x, y in pairwise(figures))
    small = all(x < _HALF for x in figures) and (not of_one or is_change)
    return next(iter(found), None) if small else None


def _looks_yearly(figures: Iterable[float]) -> bool:
    """Tell whether figures could each take the year before as 100: all near 100, none of them 100."""
    known = list(figures)
    return len(known) > 1 and all(_NEAR[0] <= x <= _NEAR[1] and x != 100 for x in known)
