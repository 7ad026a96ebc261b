"""How unevenly something is spread over regions: Gini, Theil and its parts, Ellison–Glaeser.

These measures describe one industry (or one indicator) across regions, where
:mod:`gis.industries.specialisation` describes one region across industries. NaN is undefined (everything
is 0, or nothing is known); regions whose value is NaN are left out, never read as 0.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pandas as pd

from gis import floats
from gis.errors import InputTableError, SettingError
from gis.industries.portfolio import known_rows

_Floats = npt.NDArray[np.float64]
# An index that is smaller than this is what the last digits of floats leave.
_NOISE = 1e-12


def gini(values: pd.Series) -> float:
    """Return the Gini coefficient: G = Σ_ij |x_i − x_j| / (2 n Σ x).

    Parameters
    ----------
    values
        One number per region, not negative; NaN is left out.

    Returns
    -------
    float
        0 (all equal) to (n − 1) / n (one region has all). NaN: no region, or all are 0.

    Examples
    --------
    >>> gini(pd.Series([1.0, 1.0])), gini(pd.Series([0.0, 1.0]))
    (0.0, 0.5)
    """
    x = np.sort(_known(values))
    if not x.sum() > 0:
        return float("nan")
    ranks = np.arange(1, len(x) + 1)
    return float((2 * ranks - len(x) - 1) @ x / (len(x) * x.sum()))


def locational_gini(table: pd.DataFrame) -> pd.Series:
    """Return the locational Gini of each industry against the distribution of all industries.

    Regions are ordered by their location quotient; the Lorenz curve sets the cumulated share of
    all industries (x) against that of the industry (y), and G_i = 1 − 2·(area under the curve).

    Parameters
    ----------
    table
        Regions × industries, not negative.

    Returns
    -------
    Series
        Per industry, 0 (spread as all industries together) to nearly 1. NaN: no region has the
        industry. Regions with an unknown cell are left out; regions without any value add
        nothing.

    Notes
    -----
    Krugman's own figure is the area between curve and diagonal, which is half of this one
    (at most 0.5): halve before comparing with tables that use it.

    References
    ----------
    Krugman (1991), Geography and Trade, MIT Press, appendix D.

    Examples
    --------
    >>> table = pd.DataFrame({"cement": [2, 0], "glass": [0, 2]}, index=["A", "B"])
    >>> locational_gini(table).tolist()
    [0.5, 0.5]
    """
    values = known_rows(table)
    values = values[~np.isnan(values).any(axis=1)]
    values = values[values.sum(axis=1) > 0]
    totals = values.sum(axis=0)
    index = np.full(values.shape[1], np.nan)
    present = totals > 0
    if present.any():
        own = values[:, present] / totals[present]
        everything = values.sum(axis=1) / values.sum()
        order = np.argsort(own / everything[:, None], axis=0, kind="stable")
        height = np.take_along_axis(own, order, axis=0).cumsum(axis=0)
        width = everything[order]
        # Trapezoids under the Lorenz curve; the first starts from the origin.
        twice_area = (width * (2 * height - np.take_along_axis(own, order, axis=0))).sum(axis=0)
        index[present] = np.where(1 - twice_area > _NOISE, 1 - twice_area, 0.0)
    return pd.Series(index, index=table.columns, name="locational_gini")


def theil(values: pd.Series, sizes: pd.Series | None = None) -> float:
    """Return Theil's T: Σ_r y_r ln(y_r / p_r), y the share of the value, p of the size.

    Parameters
    ----------
    values
        One number per region, not negative; NaN is left out. A region with 0 adds 0.
    sizes
        Size of each region (population, area), above 0; every region counts the same when None,
        which gives Σ y ln(n y).

    Returns
    -------
    float
        0 (in proportion to the size) to ln n (equal sizes). NaN: no region, or all are 0.

    References
    ----------
    Theil (1967), Economics and Information Theory, North-Holland.

    Examples
    --------
    >>> theil(pd.Series([1.0, 1.0])), round(theil(pd.Series([0.0, 1.0])), 6)
    (0.0, 0.693147)
    """
    if (
        sizes is None
    ):  # a table has hundreds of industries, and a frame of each costs more than its sum
        y = _known(values)
        between, within = _terms(y, np.ones(len(y)), np.zeros(len(y), dtype=int), 1)
        return float(between + within.sum())
    frame = _sized(values, sizes)
    return float(_split(frame, ["all"], np.zeros(len(frame), dtype=int))["total"])


def theil_parts(values: pd.Series, groups: pd.Series, sizes: pd.Series | None = None) -> pd.Series:
    """Split Theil's T into the part between groups and the part within them.

    T = Σ_g Y_g ln(Y_g / P_g) + Σ_g Y_g T_g, with Y_g and P_g the group's share of value and size.

    Parameters
    ----------
    values, sizes
        As for :func:`theil`.
    groups
        Group of each region (its province, its belt), on the same index; a region without a
        group is left out.

    Returns
    -------
    Series
        ``total``, ``between``, ``within`` (they add up), ``n`` regions used, then the term
        ``within:GROUP`` of each group, Y_g T_g. NaN: as for :func:`theil`. A group whose values
        are all 0 has no inequality of its own and adds 0.

    Examples
    --------
    >>> parts = theil_parts(pd.Series([1.0, 1.0, 4.0]), pd.Series(["A", "A", "B"]))
    >>> parts[["total", "between", "within"]].round(6).tolist()
    [0.231049, 0.231049, 0.0]
    """
    frame = _sized(values, sizes, g=groups)
    names, group = np.unique(frame["g"].to_numpy(dtype=object).astype(str), return_inverse=True)
    return _split(frame, list(names), group)


def _sized(values: pd.Series, sizes: pd.Series | None, **more: pd.Series) -> pd.DataFrame:
    """Return the regions whose value, size and group are known."""
    for labels in (values.index, *(groups.index for groups in more.values())):
        floats.require_once(labels)
        floats.require_same_kind(labels, values.index)
    size = 1.0 if sizes is None else floats.by_label(sizes, values.index)
    frame = pd.DataFrame(
        {"y": floats.of_series(values), "p": size},
        index=values.index,
    ).assign(**{name: groups.reindex(values.index) for name, groups in more.items()})
    return frame[frame.notna().all(axis=1)]


def _split(frame: pd.DataFrame, names: list[str], group: npt.NDArray[np.int64]) -> pd.Series:
    y = _known(frame["y"])
    p = frame["p"].to_numpy(dtype=float)
    if (p <= 0).any():
        first = int(np.argmax(p <= 0))
        row, found = str(frame.index[first]), float(p[first])
        raise InputTableError("error.size_not_positive", row=row, found=found)
    between, within = _terms(y, p, group, len(names))
    terms = {f"within:{name}": value for name, value in zip(names, within, strict=True)}
    return pd.Series(
        {
            "total": between + within.sum(),
            "between": between,
            "within": np.nan if np.isnan(between) else within.sum(),
            "n": len(y),
            **terms,
        }
    )


def _terms(
    y: _Floats, p: _Floats, group: npt.NDArray[np.int64], groups: int
) -> tuple[float, _Floats]:
    """Return what lies between the groups, and the term of each group; NaN where all values are 0."""
    if not y.sum() > 0:
        return float("nan"), np.full(groups, np.nan)
    y, p = y / y.sum(), p / p.sum()
    y_group = np.bincount(group, weights=y).astype(float)
    p_group = np.bincount(group, weights=p).astype(float)
    # y·ln((y/Y)/(p/P)) summed in a group is Y·T_g.
    own = _entropy_term(y, p * (y_group / p_group)[group])
    within = np.bincount(group, weights=own, minlength=groups).astype(float)
    return float(_entropy_term(y_group, p_group).sum()), within


def ellison_glaeser(table: pd.DataFrame, plant_herfindahl: pd.Series) -> pd.Series:
    """Return the Ellison–Glaeser index: concentration beyond what few large plants explain.

    γ_i = (G_i − (1 − Σ x_r²) H_i) / ((1 − Σ x_r²)(1 − H_i)), G_i = Σ_r (s_ri − x_r)².

    Parameters
    ----------
    table
        Regions × industries, employment or output.
    plant_herfindahl
        H_i of each industry over its plants, 0–1 (not 0–10,000), indexed by industry; NaN unknown.

    Returns
    -------
    Series
        Per industry; 0 is random, above 0.05 is commonly read as concentrated. NaN: no region
        has the industry, H is unknown or 1 (a single plant), or all activity is in one region.

    Raises
    ------
    SettingError
        If an H is not between 0 and 1.

    References
    ----------
    Ellison & Glaeser (1997), Journal of Political Economy 105(5), 889–927, equation 5.

    Examples
    --------
    >>> table = pd.DataFrame({"cement": [4.0, 0.0], "glass": [0.0, 4.0]}, index=["A", "B"])
    >>> ellison_glaeser(table, pd.Series({"cement": 0.0, "glass": 0.5})).tolist()
    [1.0, 1.0]
    """
    values = known_rows(table)
    values = values[~np.isnan(values).any(axis=1)]
    totals = values.sum(axis=0)
    plants = floats.by_label(plant_herfindahl, table.columns)
    wrong = (plants < 0) | (plants > 1)
    if wrong.any():
        first = int(np.argmax(wrong))
        name = f"plant_herfindahl[{table.columns[first]}]"
        raise SettingError(
            "error.compare_range", name=name, found=float(plants[first]), expected="0–1"
        )
    index = np.full(len(totals), np.nan)
    everything = values.sum()
    if everything > 0:
        x = values.sum(axis=1) / everything
        spread = 1 - (x**2).sum()
        ok = (totals > 0) & (plants < 1) & (spread > 0)
        raw = ((values[:, ok] / totals[ok] - x[:, None]) ** 2).sum(axis=0)
        index[ok] = (raw - spread * plants[ok]) / (spread * (1 - plants[ok]))
    return pd.Series(index, index=table.columns, name="ellison_glaeser")


def _known(values: pd.Series) -> _Floats:
    """Return the values that are known, refusing negative and infinite ones."""
    x = floats.of_series(values)
    wrong = (x < 0) | np.isinf(x)
    if wrong.any():
        first = int(np.argmax(wrong))
        raise InputTableError(
            "error.table_negative",
            row=str(values.index[first]),
            column=values.name,
            found=float(x[first]),
            count=int(wrong.sum()),
        )
    return np.asarray(x[~np.isnan(x)])


def _entropy_term(y: _Floats, p: _Floats) -> _Floats:
    """Return y ln(y/p), 0 where y is 0."""
    ratio = np.divide(y, p, out=np.ones_like(y), where=y > 0)
    return np.asarray(y * np.log(ratio))
