"""Which industries go together, how near a region is to one it lacks, how complex both are.

A region has an industry where its location quotient is at least 1. Industries are related as
often as the same regions have both; a region's density around an industry is the share of what is
related to it that the region has. Complexity reads the same table of haves and have-nots.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pandas as pd

from gis.errors import SettingError
from gis.industries.specialisation import location_quotient

_Floats = npt.NDArray[np.float64]
# A quotient that is 1 must be 1 in every unit: rounding may leave it a little below.
_ROUNDING = 1e-9
# Two eigenvalues nearer than this are one: their vectors, and so the ranks, would be arbitrary.
_TIED = 1e-9


class Complexity(NamedTuple):
    """The complexity of regions (ECI) and of industries (PCI), each with mean 0 and σ = 1."""

    regions: pd.Series
    industries: pd.Series


def present(table: pd.DataFrame, threshold: float = 1.0) -> pd.DataFrame:
    """Return which industries each region has: LQ_ri ≥ threshold.

    Parameters
    ----------
    table
        Regions × industries, not negative, one unit throughout.
    threshold
        Location quotient from which an industry counts, above 0.

    Returns
    -------
    DataFrame
        1.0 or 0.0; NaN where the quotient is undefined (see
        :func:`gis.industries.specialisation.location_quotient`).

    Examples
    --------
    >>> table = pd.DataFrame({"cement": [2, 0], "glass": [2, 4]}, index=["A", "B"])
    >>> present(table).to_numpy().tolist()
    [[1.0, 0.0], [0.0, 1.0]]
    """
    if not threshold > 0:
        raise SettingError("error.compare_range", name="threshold", found=threshold, expected="> 0")
    quotient = location_quotient(table).to_numpy()
    has = np.where(np.isnan(quotient), np.nan, quotient >= threshold * (1 - _ROUNDING))
    return pd.DataFrame(has, index=table.index, columns=table.columns)


def proximity(table: pd.DataFrame, threshold: float = 1.0) -> pd.DataFrame:
    """Return how related two industries are: φ_ij = Σ_r M_ri M_rj / max(U_i, U_j).

    M_ri is 1 where region r has industry i, U_i = Σ_r M_ri. It is the smaller of the two
    chances that a region with one also has the other.

    Parameters
    ----------
    table, threshold
        See :func:`present`; regions with an unknown cell are left out.

    Returns
    -------
    DataFrame
        Industries × industries, symmetric, 0 (never together) to 1; NaN on the diagonal, and
        where no region has one of the two.

    References
    ----------
    Hidalgo, Klinger, Barabási & Hausmann (2007), Science 317, 482–487.

    Examples
    --------
    >>> table = pd.DataFrame({"cement": [4, 4, 0], "lime": [4, 4, 0], "glass": [0, 0, 8]})
    >>> float(proximity(table).loc["cement", "lime"])
    1.0
    """
    phi = _phi(np.nan_to_num(present(table, threshold).to_numpy()))
    return pd.DataFrame(phi, index=table.columns, columns=table.columns)


def relatedness_density(table: pd.DataFrame, threshold: float = 1.0) -> pd.DataFrame:
    """Return how near each region is to each industry: ω_ri = Σ_{j≠i} M_rj φ_ij / Σ_{j≠i} φ_ij.

    Parameters
    ----------
    table, threshold
        See :func:`present`.

    Returns
    -------
    DataFrame
        Regions × industries, 0 (nothing related is there) to 1 (all of it is). NaN: the region
        has an unknown cell, or the industry is related to none.

    References
    ----------
    Hidalgo, Klinger, Barabási & Hausmann (2007), Science 317, 482–487; Boschma, Balland &
    Kogler (2015), Industrial and Corporate Change 24(1), 223–250.

    Examples
    --------
    >>> table = pd.DataFrame({"cement": [4, 4, 0, 4], "lime": [4, 4, 0, 0], "glass": [0, 0, 8, 4]})
    >>> relatedness_density(table)["lime"].tolist()
    [1.0, 1.0, 0.0, 1.0]
    """
    has = present(table, threshold).to_numpy()
    unknown = np.isnan(has).all(axis=1)
    has = np.nan_to_num(has)
    phi = np.nan_to_num(_phi(has))
    around = phi.sum(axis=0)
    with np.errstate(invalid="ignore", divide="ignore"):
        density = has @ phi / around
    density[:, around == 0] = np.nan
    density[unknown] = np.nan
    return pd.DataFrame(density, index=table.index, columns=table.columns)


def complexity(table: pd.DataFrame, threshold: float = 1.0) -> Complexity:
    """Return the economic complexity of regions (ECI) and the complexity of industries (PCI).

    PCI is the eigenvector to the second largest eigenvalue of Σ_r M_ri M_rj / (D_r U_i), ECI
    the mean of PCI over what a region has; D_r = Σ_i M_ri. Signs: regions with more industries
    have the higher ECI; where that does not tell, industries in fewer regions the higher PCI.
    Both are z-scores.

    Parameters
    ----------
    table, threshold
        See :func:`present`.

    Returns
    -------
    Complexity
        ``regions`` on the rows, ``industries`` on the columns. NaN: unknown cell, a region
        without any industry, an industry in no region; all NaN where the second eigenvalue is
        not one of a kind (regions and industries fall apart in parts without a link, or every
        one is like the other), or neither end of the order is the complex one, since no order can
        then be read.

    References
    ----------
    Hidalgo & Hausmann (2009), PNAS 106(26), 10570–10575; Mealy, Farmer & Teytelboym (2019),
    Science Advances 5, eaau1705.

    Examples
    --------
    >>> table = pd.DataFrame(
    ...     {"tiles": [1, 1, 1, 1], "glass": [0, 1, 1, 1], "fibre": [0, 0, 1, 1]},
    ...     index=["A", "B", "C", "D"],
    ... )
    >>> complexity(table).regions.rank().tolist()
    [1.0, 2.0, 3.5, 3.5]
    """
    has = present(table, threshold)
    kept_regions = has.sum(axis=1) > 0
    kept_industries = has.sum(axis=0) > 0
    m = has.loc[kept_regions, kept_industries].fillna(0.0).to_numpy()
    regions = pd.Series(np.nan, index=table.index, name="eci")
    industries = pd.Series(np.nan, index=table.columns, name="pci")
    if min(m.shape, default=0) < 2:
        return Complexity(regions, industries)
    diversity, ubiquity = m.sum(axis=1), m.sum(axis=0)
    pci = _second(m, diversity, ubiquity)
    if pci is None:
        return Complexity(regions, industries)
    eci = m @ pci / diversity
    way = _way(eci, diversity) or -_way(pci, ubiquity)
    if not way:
        return Complexity(regions, industries)
    eci, pci = way * eci, way * pci
    regions[kept_regions] = (eci - eci.mean()) / eci.std()
    industries[kept_industries] = (pci - pci.mean()) / pci.std()
    return Complexity(regions, industries)


def _second(m: _Floats, diversity: _Floats, ubiquity: _Floats) -> _Floats | None:
    """Return the second eigenvector over the industries, or None where there is no such one.

    U⁻¹ Mᵀ D⁻¹ M is similar to a symmetric matrix SᵀS of the size of the industries, whose eigenvalues but
    for 0 are those of SSᵀ, of the size of the regions: the smaller is asked, so that thousands of regions,
    or hundreds of wordings, cost no more than a product.
    """
    scaled = m / np.sqrt(np.outer(diversity, ubiquity))
    is_wide = m.shape[0] < m.shape[1]
    values, vectors = np.linalg.eigh(scaled @ scaled.T if is_wide else scaled.T @ scaled)
    second, third = values[-2], values[-3] if len(values) > 2 else -np.inf
    if values[-1] - second < _TIED or second - third < _TIED or second < _TIED:
        return None
    over = scaled.T @ vectors[:, -2] / np.sqrt(second) if is_wide else vectors[:, -2]
    found: _Floats = over / np.sqrt(ubiquity)
    return found


def _way(scores: _Floats, counts: _Floats) -> float:
    """Return 1 where scores rise with counts, −1 where they fall, 0 where neither can be told."""
    apart = counts - counts.mean()
    together = float(apart @ scores)
    least = _TIED * float(np.linalg.norm(apart) * np.linalg.norm(scores))
    return float(np.sign(together)) if abs(together) > least else 0.0


def _phi(has: _Floats) -> _Floats:
    """Return the proximity of the columns of a table of 1 and 0; NaN where there is none."""
    together = has.T @ has
    ubiquity = has.sum(axis=0)
    with np.errstate(invalid="ignore"):
        phi = together / np.maximum.outer(ubiquity, ubiquity)
    phi[ubiquity == 0, :] = phi[:, ubiquity == 0] = np.nan
    np.fill_diagonal(phi, np.nan)
    found: _Floats = phi
    return found
