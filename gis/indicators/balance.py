"""Capacity against people: where a product is made in plenty and where it is thin.

Nobody publishes demand by city; people stand for it. What counts for bulk goods is a region and
those around it, as far as the goods travel, so the ratio is read there too.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from gis import floats
from gis.errors import InputTableError, SettingError
from gis.ranks import DIGITS, level, reaches

COLUMNS = ("capacity", "people", "per_person", "ratio", "around", "around_ratio", "neighbours")


def balance(
    capacity: pd.Series, people: pd.Series, apart: pd.DataFrame, reach: float
) -> pd.DataFrame:
    """Return capacity a person in each region and in all regions within reach, against the whole.

    per_person_r = C_r / P_r; around_r = Σ_{q: d_rq ≤ L} C_q / Σ_{q: d_rq ≤ L} P_q, r itself
    among them; ratios are against ΣC / ΣP over the regions where both are known.

    Parameters
    ----------
    capacity
        By adcode, in any unit a year; a lower bound, NaN unknown.
    people
        By adcode, persons; NaN unknown.
    apart
        Distance or cost between the regions, square; inf is unreachable.
    reach
        Greatest distance or cost L, 0 or more.

    Returns
    -------
    DataFrame
        Index as ``capacity``, columns ``COLUMNS``: ``per_person`` in the capacity's unit a
        person, ``ratio`` and ``around_ratio`` 1 at the average, ``neighbours`` how many other
        regions with both figures lie within reach. NaN: people or capacity of the region are
        unknown, and in the ratios also where nobody has any; ``around`` leaves out regions of which
        one is unknown.

    Raises
    ------
    InputTableError
        If a figure is negative, infinite or no number, or a region stands twice.

    Examples
    --------
    >>> capacity = pd.Series({"A": 6.0, "B": 0.0}); people = pd.Series({"A": 2.0, "B": 2.0})
    >>> apart = pd.DataFrame([[0.0, 9.0], [9.0, 0.0]], index=["A", "B"], columns=["A", "B"])
    >>> balance(capacity, people, apart, 10.0)[["per_person", "ratio", "around"]].values.tolist()
    [[3.0, 2.0, 1.5], [0.0, 0.0, 1.5]]
    """
    if not reach >= 0:
        raise SettingError("error.compare_range", name="reach", found=reach, expected="≥ 0")
    floats.require_once(capacity.index)
    people = pd.Series(floats.by_label(people, capacity.index), index=capacity.index)
    people = people.where(people > 0)
    capacity = pd.Series(floats.of_series(capacity), index=capacity.index, name=capacity.name)
    for figures in (capacity, people):
        _require_finite(figures)
    known = (capacity.notna() & people.notna()).to_numpy()
    held = np.where(known, capacity.to_numpy(), 0.0)
    persons = np.where(known, people.to_numpy(), 0.0)
    near = _apart(apart, capacity.index) <= reach
    near &= known[None, :]
    np.fill_diagonal(near, known)
    with np.errstate(invalid="ignore", divide="ignore"):
        average = held.sum() / persons.sum()
        around = (near @ held) / (near @ persons)
    around[~known] = np.nan
    per_person = (capacity / people).where(known)
    return pd.DataFrame(
        {
            "capacity": capacity,
            "people": people,
            "per_person": per_person,
            "ratio": per_person / average if average > 0 else np.nan,
            "around": around,
            "around_ratio": around / average if average > 0 else np.nan,
            "neighbours": near.sum(axis=1) - known.astype(int),
        },
        index=capacity.index,
    )


def _apart(apart: pd.DataFrame, regions: pd.Index) -> floats.Floats:
    """Return the table of distances in the order of some regions; NaN, which is near nobody, where it has none."""
    for labels in (apart.index, apart.columns):
        floats.require_once(labels)
        floats.require_same_kind(labels, regions)
    return floats.of_table(apart.reindex(index=regions, columns=regions))


def _require_finite(figures: pd.Series) -> None:
    wrong = ((figures < 0) | np.isinf(figures)).to_numpy()
    if wrong.any():
        first = int(np.argmax(wrong))
        raise InputTableError(
            "error.table_negative",
            row=str(figures.index[first]),
            column=figures.name or "",
            found=float(figures.iloc[first]),
            count=int(wrong.sum()),
        )


def percentile(values: pd.Series) -> pd.Series:
    """Return the share of the other known regions that lie below each, ties by half, in per cent.

    p_r = 100 · (n_below + n_equal / 2) / (n − 1), the region itself not counted.

    Returns
    -------
    Series
        0 (the smallest) to 100 (the largest); NaN: unknown, or no other region is known.

    Examples
    --------
    >>> percentile(pd.Series([1.0, 2.0, 2.0, np.nan])).tolist()
    [0.0, 75.0, 75.0, nan]
    """
    count = int(values.notna().sum())
    if count < 2:
        return pd.Series(np.nan, index=values.index, name=values.name)
    rank = pd.Series(level(floats.of_series(values)), index=values.index, name=values.name).rank(
        method="average"
    )
    return (rank - 1) / (count - 1) * 100


# Where a place stands: its own ratio at 1 or more, then that of all within reach.
PLACES = {
    (True, True): "thick",
    (True, False): "supplies",
    (False, True): "supplied",
    (False, False): "thin",
}


def surplus(found: pd.DataFrame, apart: pd.DataFrame, reach: float) -> pd.DataFrame:
    """Return what a region has beyond its share of the whole, what its neighbours have, and its kind.

    s_r = C_r − P_r · ΣC / ΣP over the regions where both are known; others_r = Σ_{q ≠ r: d_rq ≤ L}
    max(0, s_q): what stands too much within reach.

    Parameters
    ----------
    found
        As :func:`balance` gives it.
    apart, reach
        The same as there.

    Returns
    -------
    DataFrame
        Index as ``found``: ``surplus`` and ``neighbours_surplus`` in the capacity's unit, ``largest``
        the adcodes of the up to three neighbours with most of it, by semicolon, and ``place``:
        ``thick`` (own and within reach at the average or above), ``supplies`` (own only),
        ``supplied`` (within reach only) or ``thin``. NaN and "" where people or capacity are unknown.

    Examples
    --------
    >>> capacity = pd.Series({"A": 6.0, "B": 0.0}); people = pd.Series({"A": 2.0, "B": 2.0})
    >>> apart = pd.DataFrame([[0.0, 9.0], [9.0, 0.0]], index=["A", "B"], columns=["A", "B"])
    >>> surplus(balance(capacity, people, apart, 10.0), apart, 10.0).values.tolist()
    [[3.0, 0.0, '', 'thick'], [-3.0, 3.0, 'A', 'supplied']]
    """
    known = found["per_person"].notna()
    own, persons = (found[name].where(known) for name in ("capacity", "people"))
    extra = own - persons * own.sum() / persons.sum() if known.any() else own
    # Who has just its share has nothing too much, whatever the last bits say.
    extra = extra.mask(extra.abs() <= own * 10.0**-DIGITS, 0.0)
    near = apart.reindex(index=found.index, columns=found.index).to_numpy() <= reach
    np.fill_diagonal(near, val=False)
    over = extra.clip(lower=0).fillna(0.0).to_numpy()
    held = near * over[None, :]
    order = np.argsort(-held, axis=1, kind="stable")[:, :3]
    codes = found.index.to_numpy().astype(str)
    largest = [
        ";".join(codes[column] for column in columns if held[row, column] > 0)
        for row, columns in enumerate(order)
    ]
    kinds = [
        PLACES[bool(here), bool(around)] if is_known else ""
        for here, around, is_known in zip(
            reaches(found["ratio"], 1), reaches(found["around_ratio"], 1), known, strict=True
        )
    ]
    return pd.DataFrame(
        {
            "surplus": extra,
            "neighbours_surplus": pd.Series(held.sum(axis=1), index=found.index).where(known),
            "largest": pd.Series(largest, index=found.index).where(known, ""),
            "place": kinds,
        },
        index=found.index,
    )
