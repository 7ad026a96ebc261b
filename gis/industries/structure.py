"""How a region's structure differs from the whole, and how unevenly an industry is spread.

Hachman reads a region against all, Hoover an industry against all; stars and quadrants put
several readings together for a decision. Undefined is NaN.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from gis import floats, ranks
from gis.errors import InputTableError, SettingError
from gis.industries.portfolio import known_rows, require_same_labels
from gis.industries.specialisation import location_quotient

# A quotient that is 2 must be 2 in every unit: rounding may leave it a little below.
_ROUNDING = 1e-9
QUADRANTS = ("strength", "opportunity", "risk", "weakness")


def hachman(table: pd.DataFrame) -> pd.Series:
    """Return the Hachman index: H_r = 1 / Σ_i LQ_ri s_ri, how like the whole a region is.

    Parameters
    ----------
    table
        Regions × industries, not negative, one unit throughout.

    Returns
    -------
    Series
        Per region, above 0 (specialised) to 1 (the structure of all regions together). NaN: the
        region's total is 0 or a cell is unknown.

    References
    ----------
    Hachman (1995), Bureau of Economic and Business Research, University of Utah, as used by the
    Utah Department of Workforce Services.

    Examples
    --------
    >>> table = pd.DataFrame({"cement": [2, 0], "glass": [2, 4]}, index=["A", "B"])
    >>> hachman(table).round(3).tolist()
    [0.75, 0.75]
    """
    values = known_rows(table)
    with np.errstate(invalid="ignore", divide="ignore"):
        shares = values / values.sum(axis=1, keepdims=True)
    quotients = location_quotient(table).to_numpy()
    # An industry in no region has no quotient and no share: it counts for nothing.
    weighted = np.where(shares == 0, 0.0, quotients * shares).sum(axis=1)
    found = np.full(len(values), np.nan)
    known = np.isfinite(weighted) & (weighted > 0)
    found[known] = 1.0 / weighted[known]
    return pd.Series(found, index=table.index, name="hachman")


def hoover(table: pd.DataFrame, sizes: pd.Series | None = None) -> pd.Series:
    """Return Hoover's index of concentration: H_i = ½ Σ_r |x_ri / Σ_r x_ri − p_r|.

    Parameters
    ----------
    table
        Regions × industries, not negative, one unit throughout.
    sizes
        What an even spread would follow (area, people, all employment), by region; the regions'
        totals over the industries when None.

    Returns
    -------
    Series
        Per industry, 0 (spread like the sizes) to under 1: the share that would have to move.
        NaN: no region has the industry, or all sizes are 0. Regions with an unknown cell or
        size are left out.

    References
    ----------
    Hoover (1936), Review of Economics and Statistics 18(4), 162–171.

    Examples
    --------
    >>> table = pd.DataFrame({"cement": [4, 0], "glass": [2, 2]}, index=["A", "B"])
    >>> hoover(table).tolist(), hoover(table, pd.Series({"A": 1, "B": 1})).tolist()
    ([0.25, 0.25], [0.5, 0.0])
    """
    values = known_rows(table)
    reference = values.sum(axis=1) if sizes is None else floats.by_label(sizes, table.index)
    if (reference < 0).any():
        raise InputTableError(
            "error.table_negative",
            row=str(table.index[int(np.argmax(reference < 0))]),
            column="sizes",
            found=float(reference[reference < 0][0]),
            count=int((reference < 0).sum()),
        )
    kept = np.isfinite(values).all(axis=1) & np.isfinite(reference)
    values, reference = values[kept], reference[kept]
    totals, whole = values.sum(axis=0), reference.sum()
    found = np.full(values.shape[1], np.nan)
    if whole > 0:
        some = totals > 0
        apart = np.abs(values[:, some] / totals[some] - (reference / whole)[:, None])
        found[some] = apart.sum(axis=0) / 2
    return pd.Series(found, index=table.columns, name="hoover")


def stars(
    table: pd.DataFrame,
    *,
    output: pd.DataFrame | None = None,
    top: float = 0.1,
    quotient: float = 2.0,
    least: float = 0.0,
) -> dict[str, pd.DataFrame]:
    """Return cluster stars: which pairs of region and industry stand out, and by what.

    A pair gets one star each for *size* (among the largest ``top`` of all regions with the
    industry), *specialisation* (LQ ≥ ``quotient``), *focus* (the industry's share of the region
    is among the largest ``top`` of the industry) and, where output is known, *productivity*
    (output a unit of the table among the largest ``top``).

    Parameters
    ----------
    table
        Regions × industries, employment.
    output
        The same labels, output or value added; None leaves productivity out.
    top
        Share of the regions that have the industry, 0–1; regions equal to the last of them count.
    quotient
        Location quotient from which a region is specialised.
    least
        Employment below which a pair gets no star.

    Returns
    -------
    dict
        One table of 1.0, 0.0 and NaN (unknown) for each of ``size``, ``specialisation``, ``focus`` and ``productivity`` that is read, and
        ``stars``, their sum; NaN where one of them is unknown.

    References
    ----------
    Thresholds after the European Cluster Observatory's three stars; they are choices here, and
    are said with every result.

    Examples
    --------
    >>> table = pd.DataFrame({"cement": [9, 1], "glass": [1, 9]}, index=["A", "B"])
    >>> stars(table, top=0.5, quotient=1.5)["stars"].to_numpy().tolist()
    [[3.0, 0.0], [0.0, 3.0]]
    """
    if not 0 < top <= 1:
        raise SettingError("error.compare_range", name="top", found=top, expected="> 0, ≤ 1")
    values = pd.DataFrame(known_rows(table), index=table.index, columns=table.columns)
    with np.errstate(invalid="ignore", divide="ignore"):
        shares = values.div(values.sum(axis=1).where(lambda total: total > 0), axis=0)
    large = values >= least
    found = {
        "size": _among_top(values, top),
        "specialisation": _flag(location_quotient(table), quotient),
        "focus": _among_top(shares, top),
    }
    if output is not None:
        floats.require_once(output.index)
        floats.require_same_kind(output.index, table.index)
        made = output.reindex(index=table.index, columns=table.columns)
        made = pd.DataFrame(floats.of_table(made), index=table.index, columns=table.columns)
        found["productivity"] = _among_top((made / values).where(values > 0), top)
    found = {name: flags.where(large | flags.isna(), 0.0) for name, flags in found.items()}
    found["stars"] = sum(found.values(), start=pd.DataFrame(0.0, table.index, table.columns))
    return found


def _flag(values: pd.DataFrame, least: float) -> pd.DataFrame:
    return (values >= least * (1 - _ROUNDING)).astype(float).where(values.notna())


def _among_top(values: pd.DataFrame, top: float) -> pd.DataFrame:
    """Return 1.0 where a value is among the largest ``top`` of those above 0 of its column."""
    above = values.where(values > 0)
    # 14 % of 50 is 7, though 50 × 0.14 is a little more in floats.
    count = np.ceil(above.notna().sum() * top - _ROUNDING)
    rank = above.apply(ranks.rank)
    flags = rank.le(count, axis=1).astype(float)
    return flags.where(values.notna())


def quadrants(
    before: pd.DataFrame, after: pd.DataFrame, *, specialised: float = 1.0
) -> dict[str, pd.DataFrame]:
    """Return each pair of region and industry by specialisation now and growth against all.

    Strength: LQ ≥ ``specialised`` and growing faster than the industry does in all regions
    together; risk: specialised, growing slower; opportunity: not specialised, growing faster;
    weakness: neither.

    Parameters
    ----------
    before, after
        Regions × industries with the same labels, one unit, two times.
    specialised
        Location quotient that parts left from right.

    Returns
    -------
    dict
        ``quotient`` (LQ after), ``growth`` (x_after / x_before − 1), ``lead`` (growth less that
        of the industry in all regions), ``quadrant`` (one of ``QUADRANTS``). NaN (None in
        ``quadrant``): a cell is unknown, or the region had none of the industry before.

    Raises
    ------
    InputTableError
        If the labels of the two tables differ.

    Examples
    --------
    >>> before = pd.DataFrame({"cement": [4.0, 4.0], "glass": [1.0, 4.0]}, index=["A", "B"])
    >>> after = pd.DataFrame({"cement": [6.0, 4.0], "glass": [1.0, 8.0]}, index=["A", "B"])
    >>> quadrants(before, after)["quadrant"].to_numpy().tolist()
    [['strength', 'weakness'], ['weakness', 'strength']]
    """
    require_same_labels(before, after)
    after = after.loc[before.index, before.columns]
    old = pd.DataFrame(known_rows(before), index=before.index, columns=before.columns)
    new = pd.DataFrame(known_rows(after), index=after.index, columns=after.columns)
    growth = (new / old.where(old > 0)) - 1
    both = old.notna() & new.notna()
    totals = new.where(both).sum() / old.where(both).sum().where(lambda total: total > 0) - 1
    lead = growth - totals
    quotient = location_quotient(after)
    grows = lead > _ROUNDING
    strong = quotient >= specialised * (1 - _ROUNDING)
    named = pd.DataFrame(
        np.select(
            [strong & grows, ~strong & grows, strong & ~grows], QUADRANTS[:3], default=QUADRANTS[3]
        ),
        index=before.index,
        columns=before.columns,
    ).astype(object)
    unknown = lead.isna() | quotient.isna()
    return {
        "quotient": quotient,
        "growth": growth,
        "lead": lead,
        "quadrant": named.mask(unknown, None),
    }
