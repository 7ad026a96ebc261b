"""What a region is made of, compared with all regions: shares, quotients, diversity, change.

Every measure reads a table of regions × industries (:mod:`gis.industries.portfolio`): designations, or a
user's own enterprises, output or employment. One rule holds for all: 0 means that the industry
is absent, NaN that the measure is undefined (a region or an industry without any value, or a
region with an unknown cell), and no undefined value is ever shown as 0.
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
import pandas as pd

from gis.errors import SettingError
from gis.industries.portfolio import known_rows, require_same_labels

_Floats = npt.NDArray[np.float64]


def _ratio(top: _Floats, bottom: _Floats) -> _Floats:
    """Divide, with NaN wherever the denominator is 0 or unknown."""
    out = np.full(np.broadcast_shapes(top.shape, bottom.shape), np.nan)
    np.divide(top, bottom, out=out, where=np.broadcast_to(bottom, out.shape) > 0)
    return out


def _totals(values: _Floats) -> _Floats:
    """Return the industry totals over the regions that are known."""
    return np.asarray(np.nansum(values, axis=0))


def shares(table: pd.DataFrame) -> pd.DataFrame:
    """Return the share of each industry in its region: s_ri = x_ri / Σ_i x_ri.

    Returns
    -------
    DataFrame
        Same labels, 0–1, rows sum to 1. NaN: the region's total is 0 or a cell is unknown.

    Examples
    --------
    >>> shares(pd.DataFrame({"cement": [1, 0], "glass": [3, 0]})).to_numpy().tolist()
    [[0.25, 0.75], [nan, nan]]
    """
    values = known_rows(table)
    return _frame(_ratio(values, values.sum(axis=1, keepdims=True)), table)


def regional_shares(table: pd.DataFrame) -> pd.DataFrame:
    """Return each region's share of an industry: x_ri / Σ_r x_ri.

    Returns
    -------
    DataFrame
        Same labels, 0–1, columns sum to 1 over the known regions. NaN: nobody has the industry,
        or the region has an unknown cell.
    """
    values = known_rows(table)
    return _frame(_ratio(values, _totals(values)), table)


def location_quotient(table: pd.DataFrame) -> pd.DataFrame:
    """Return the location quotient: LQ_ri = (x_ri / Σ_i x_ri) / (Σ_r x_ri / Σ_ri x_ri).

    Parameters
    ----------
    table
        Regions × industries, not negative, one unit throughout.

    Returns
    -------
    DataFrame
        Same labels, from 0 upwards; 1 is the average of all regions in the table. 0: the region
        lacks an industry that others have. NaN: the region's total or the industry's total is
        0, or a cell of the region is unknown.

    Notes
    -----
    The reference is the sum of the regions in the table, not the nation: a table of one
    province compares with that province. Equal to the index of revealed comparative advantage
    of Balassa (1965).

    References
    ----------
    Florence (1939), Report on the Location of Industry; Balassa (1965), The Manchester School
    33(2), 99–123.

    Examples
    --------
    >>> table = pd.DataFrame({"cement": [2, 0], "glass": [2, 4]}, index=["A", "B"])
    >>> location_quotient(table).round(3).to_numpy().tolist()
    [[2.0, 0.667], [0.0, 1.333]]
    """
    values = known_rows(table)
    totals = _totals(values)
    own = _ratio(values, values.sum(axis=1, keepdims=True))
    all_regions = _ratio(totals, np.asarray(totals.sum()))
    return _frame(_ratio(own, all_regions), table)


def krugman(table: pd.DataFrame, *, against: str = "all") -> pd.Series:
    """Return Krugman's index of specialisation: K_r = Σ_i |s_ri − s_i|.

    Parameters
    ----------
    against
        ``all``: s_i is the share over all regions, the region itself among them; ``others``:
        over the other regions only, as in Krugman's comparison of two regions.

    Returns
    -------
    Series
        Per region, 0 (same structure) to 2 (nothing in common). NaN: the region's total is 0 or
        unknown, or with ``others`` no other region has anything.

    References
    ----------
    Krugman (1991), Geography and Trade, MIT Press.

    Examples
    --------
    >>> table = pd.DataFrame({"cement": [2, 0], "glass": [0, 2]}, index=["A", "B"])
    >>> krugman(table).tolist(), krugman(table, against="others").tolist()
    ([1.0, 1.0], [2.0, 2.0])
    """
    if against not in ("all", "others"):
        raise SettingError("error.compare_choice", found=against, nearest=("all", "others"))
    values = known_rows(table)
    own = _ratio(values, values.sum(axis=1, keepdims=True))
    reference = np.broadcast_to(_totals(values), values.shape)
    if against == "others":
        reference = reference - np.nan_to_num(values)
    reference = _ratio(reference, reference.sum(axis=1, keepdims=True))
    return _series(np.abs(own - reference).sum(axis=1), table, "krugman")


def herfindahl(table: pd.DataFrame, *, normalised: bool = False) -> pd.Series:
    """Return the Herfindahl–Hirschman index of a region's industries: HHI_r = Σ_i s_ri².

    Parameters
    ----------
    normalised
        (HHI − 1/n) / (1 − 1/n) with n industries in the table: 0 when all are equal.

    Returns
    -------
    Series
        Per region, 1/n to 1 (one industry only); 0 to 1 when normalised. NaN: the region's total
        is 0 or unknown, or normalised over a single industry.

    Examples
    --------
    >>> herfindahl(pd.DataFrame({"cement": [1, 1], "glass": [1, 0]})).tolist()
    [0.5, 1.0]
    """
    own = shares(table).to_numpy()
    index = (own**2).sum(axis=1)
    if normalised:
        count = own.shape[1]
        index = (index - 1 / count) / (1 - 1 / count) if count > 1 else np.full(len(own), np.nan)
    return _series(index, table, "herfindahl")


def shannon(table: pd.DataFrame, *, base: float = math.e) -> pd.Series:
    """Return Shannon's diversity of a region's industries: H_r = −Σ_i s_ri log s_ri.

    Parameters
    ----------
    base
        Base of the logarithm: e (nats, the habit in ecology and economics) or 2 (bits).

    Returns
    -------
    Series
        Per region, 0 (one industry only) to log(n). An absent industry adds 0. NaN: the
        region's total is 0 or unknown.

    References
    ----------
    Shannon (1948), Bell System Technical Journal 27, 379–423.

    Examples
    --------
    >>> shannon(pd.DataFrame({"cement": [1, 1], "glass": [1, 0]}), base=2).tolist()
    [1.0, 0.0]
    """
    if not base > 1:
        raise SettingError("error.compare_range", name="base", found=base, expected="> 1")
    own = shares(table).to_numpy()
    logs = np.log(own, out=np.zeros_like(own), where=own > 0)
    # Adding 0.0 turns the −0.0 of a single industry into 0.0.
    return _series(-(own * logs).sum(axis=1) / math.log(base) + 0.0, table, "shannon")


def shift_share(before: pd.DataFrame, after: pd.DataFrame) -> pd.DataFrame:
    """Split the change of each region's industry into national, structural and own parts.

    With e the value before, G the growth of everything, G_i of the industry everywhere:
    national = e·G, structure (industry mix) = e·(G_i − G), own (competitive) = change − e·G_i.

    Parameters
    ----------
    before, after
        Regions × industries at two dates, the same labels in any order, the same unit.

    Returns
    -------
    DataFrame
        One row per (region, industry), columns ``before``, ``after``, ``change``, ``national``,
        ``structure``, ``own``; the three parts sum to ``change``. NaN in ``structure`` and
        ``own``: no region had the industry before, so its growth is undefined; NaN in all: a
        cell of the region is unknown at either date.

    Raises
    ------
    InputTableError
        If the two tables do not have the same regions and industries.

    References
    ----------
    Dunn (1960), Papers of the Regional Science Association 6, 97–112.

    Examples
    --------
    >>> before = pd.DataFrame({"cement": [10, 10]}, index=["A", "B"])
    >>> after = pd.DataFrame({"cement": [20, 10]}, index=["A", "B"])
    >>> shift_share(before, after)[["change", "national", "structure", "own"]].to_numpy().tolist()
    [[10.0, 5.0, 0.0, 5.0], [0.0, 5.0, 0.0, -5.0]]
    """
    require_same_labels(before, after)
    old = known_rows(before)
    new = known_rows(after.loc[before.index, before.columns])
    unknown = np.isnan(old).any(axis=1) | np.isnan(new).any(axis=1)
    old[unknown] = new[unknown] = np.nan
    growth = _ratio(np.asarray(np.nansum(new) - np.nansum(old)), np.asarray(np.nansum(old)))
    growth_i = _ratio(_totals(new) - _totals(old), _totals(old))
    parts = {
        "before": old,
        "after": new,
        "change": new - old,
        "national": old * growth,
        "structure": old * (growth_i - growth),
        "own": new - old - old * growth_i,
    }
    labels = pd.MultiIndex.from_product(
        [before.index, before.columns],
        names=[before.index.name or "region", before.columns.name or "industry"],
    )
    return pd.DataFrame({name: part.ravel() for name, part in parts.items()}, index=labels)


def shift_share_sums(parts: pd.DataFrame, by: str = "region") -> pd.DataFrame:
    """Add up a shift-share analysis by region, or by industry.

    Parameters
    ----------
    parts
        From :func:`shift_share`.
    by
        ``region`` or ``industry``.

    Returns
    -------
    DataFrame
        ``before``, ``after``, ``change``, ``growth`` (change / before), ``national``,
        ``structure``, ``own``, and ``new``: the change of industries that no region had before,
        which cannot be split. The last four sum to ``change``. By region, NaN in all: a cell of
        the region is unknown at either date; by industry such regions are left out. NaN in
        ``growth``: there was nothing before.

    Examples
    --------
    >>> before = pd.DataFrame({"cement": [10, 10], "gel": [0, 0]}, index=["A", "B"])
    >>> after = pd.DataFrame({"cement": [20, 10], "gel": [0, 5]}, index=["A", "B"])
    >>> sums = shift_share_sums(shift_share(before, after))
    >>> sums[["change", "national", "structure", "own", "new"]].to_numpy().tolist()
    [[10.0, 7.5, -2.5, 5.0, 0.0], [5.0, 7.5, -2.5, -5.0, 5.0]]
    """
    if by not in ("region", "industry"):
        raise SettingError("error.compare_choice", found=by, nearest=("region", "industry"))
    is_new = parts["structure"].isna() & parts["change"].notna()
    split = parts.assign(new=parts["change"].where(is_new, 0.0 * parts["change"]))
    split[["structure", "own"]] = split[["structure", "own"]].mask(is_new, 0.0)
    level = 0 if by == "region" else 1
    known = split if by == "region" else split[split["change"].notna()]
    sums = known.groupby(level=level, sort=False).agg(lambda cells: cells.sum(skipna=False))
    # What cancels out leaves a rounding error of the size of its parts.
    parts_of = ["structure", "own"]
    tiny = sums[parts_of].abs().lt(1e-12 * (sums["before"] + sums["after"]), axis=0)
    sums[parts_of] = sums[parts_of].mask(tiny, 0.0)
    growth = _ratio(sums["change"].to_numpy(dtype=float), sums["before"].to_numpy(dtype=float))
    sums.insert(3, "growth", growth)
    return sums


def _frame(values: _Floats, table: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(values, index=table.index, columns=table.columns)


def _series(values: _Floats, table: pd.DataFrame, name: str) -> pd.Series:
    return pd.Series(values, index=table.index, name=name)
