"""What lies within a limit of a place: the area served, the regions inside, who lives there.

Every junction gets its least cost from the place; the land around it follows by access legs. A
region counts as inside when its seat is within the limit. Figures of population and economy are
counted by county: a county's own figure where there is one, else its share by area of what is
left of its prefecture's figure, with the range from none of such a prefecture to all of it. Where every
county has a figure and they do not add up to the prefecture's, the rest are the people of development
zones that the census counts apart (a quarter of 威海): they are shared out by area likewise.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gis.atlas import Atlas
from gis.errors import SettingError
from gis.freight import contours
from gis.freight.costs import UNITS, Choice, Terms, rates, stretch
from gis.freight.graph.access import landmass_of, legs
from gis.freight.graph.search import Search
from gis.freight.whereabouts import Spot, places, seats
from gis.regions import tree

if TYPE_CHECKING:
    from collections.abc import Callable

    import geopandas as gpd

    from gis.freight.graph.network import Network

# Unit of a limit -> criterion whose unit it is.
LIMIT_UNITS = {unit: criterion for criterion, unit in UNITS.items()}
LEVELS = ("prefecture", "county")
# Figures of people and output add up; shares and rates do not.
COUNTABLE = ("population_census", "population_resident", "gdp", "employed")
INDICATOR_COLUMNS = (
    "limit", "indicator", "year", "total", "low", "high", "unit", "known", "inside",
)  # fmt: skip
# Employed people are worked out from rates of few digits, by county and by prefecture.
ROUNDING = 1e-3
# What is done when the values, the regions and the figures are known; the rest is drawing.
_SEARCHED, _COUNTED = 0.3, 0.5


@dataclass(frozen=True)
class Reach:
    """A service area: limits, polygons (one per limit), regions with their value, sums, what was allowed."""

    spot: Spot
    limits: tuple[float, ...]
    unit: str
    areas: gpd.GeoDataFrame
    regions: pd.DataFrame
    indicators: pd.DataFrame
    choice: Choice = field(default_factory=Choice)


def reach(
    network: Network,
    spot: Spot,
    limits: tuple[float, ...],
    unit: str,
    terms: Terms,
    *,
    progress: Callable[[float], None] | None = None,
) -> Reach:
    """Return what lies within each limit of a place.

    Parameters
    ----------
    network
        The network.
    spot
        The place.
    limits
        One or more limits above zero, in ``unit``.
    unit
        ``CNY/t``, ``h``, ``km`` or ``kg/t``.
    terms
        The cost model, and what is allowed.
    progress
        Called with the share done from time to time; what it raises stops the work.

    Returns
    -------
    Reach
        ``areas``: polygons in EPSG:4490 with column ``limit``. ``regions``: prefectures and
        counties whose seat is within the largest limit, with ``value`` in ``unit``, ``limit``,
        the smallest limit that holds them, and for prefectures ``counties``, how many they have,
        and ``counties_inside``, how many of these have their seat within the largest limit.
        ``indicators``: see :func:`indicators`.

    Raises
    ------
    SettingError
        If a limit is not above zero, the unit is unknown, or the place is off the network.
    """
    if not limits:
        raise SettingError("error.limit", found="()")
    for limit in limits:
        if not (np.isfinite(limit) and limit > 0):
            raise SettingError("error.limit", found=limit)
    if unit not in LIMIT_UNITS:
        raise SettingError("error.limit_unit", found=unit, known=", ".join(LIMIT_UNITS))
    ordered = tuple(sorted(set(limits)))
    tell = progress or (lambda _: None)
    values, rate = junction_values(
        network, spot, terms=terms.for_trucks(), by=LIMIT_UNITS[unit], limit=ordered[-1]
    )
    tell(_SEARCHED)
    inside = regions_inside(network, spot, values, rate, ordered)
    sums = indicators(network.atlas, inside, ordered)
    tell(_COUNTED)
    shapes = areas(
        network, values, rate, ordered, lambda share: tell(_COUNTED + share * (1 - _COUNTED))
    )
    return Reach(spot, ordered, unit, shapes, inside, sums, terms.for_trucks().choice)


def junction_values(
    network: Network, spot: Spot, *, by: str, terms: Terms, limit: float
) -> tuple[np.ndarray, float]:
    """Return (least value at every junction, value per straight km of an access leg)."""
    search = Search(network, places([spot]), whole=True)
    if not search.reached[0]:
        raise SettingError("error.off_network", name=spot.name)
    weights = search.weights(terms.factors, by, choice=terms.choice)
    found = search.from_places(weights, np.array([0]), limit)
    rate = rates(terms.factors, by)["access"].per_km * stretch(terms.factors)["access"]
    return found[0, : network.roads], rate


def regions_inside(
    network: Network, spot: Spot, values: np.ndarray, rate: float, limits: tuple[float, ...]
) -> pd.DataFrame:
    """Return prefectures and counties whose seat is within the largest limit, nearest first."""
    frames = []
    for level in LEVELS:
        spots = seats(network.atlas, level)
        lon, lat = (np.array([getattr(s, axis) for s in spots]) for axis in ("lon", "lat"))
        place, junction, metres = legs(
            network.tree,
            lon,
            lat,
            landmass_of(network.atlas, lon, lat),
            network.landmass,
        )
        value = np.full(len(spots), np.inf)
        np.minimum.at(value, place, values[junction] + rate * metres / 1000.0)
        # The place may also be said by the degrees of a seat.
        own = [s.adcode == spot.adcode or (s.lon, s.lat) == (spot.lon, spot.lat) for s in spots]
        value[own] = 0.0
        frames.append(
            pd.DataFrame(
                {
                    "level": level,
                    "adcode": [s.adcode for s in spots],
                    "name": [s.name for s in spots],
                    "value": value,
                }
            )
        )
    table = pd.concat(frames, ignore_index=True)
    table = table[table["value"] <= limits[-1]].copy()
    steps = np.array(limits)
    table["limit"] = steps[np.searchsorted(steps, table["value"].to_numpy())]
    table["name"] = _told_apart(network.atlas, table)
    return _with_counties(network.atlas, table).sort_values(
        ["level", "value", "adcode"], ignore_index=True
    )


def _told_apart(atlas: Atlas, table: pd.DataFrame) -> pd.Series[str]:
    """Return the short names, in full where two are the same, with the parents where those are."""
    full = atlas.regions().drop_duplicates("adcode", keep="last").set_index("adcode")["name"]
    names = table["name"]
    for longer in (table["adcode"].map(full), table["adcode"].map(partial(tree.label, atlas))):
        key = table["level"] + names
        names = names.mask(key.duplicated(keep=False), longer)
    return names


def _with_counties(atlas: Atlas, table: pd.DataFrame) -> pd.DataFrame:
    """Say of every prefecture how many counties it has, and how many of them are inside."""
    regions = atlas.regions()
    parent = regions[regions["level"] == "county"].set_index("adcode")["prefecture_adcode"]
    all_of = parent.value_counts()
    county = table["level"] == "county"
    inside = parent[table.loc[county, "adcode"]].value_counts()
    code = table["adcode"].where(~county)
    return table.assign(
        counties_inside=code.map(inside).fillna(0).where(~county).astype("Int64"),
        counties=code.map(all_of).astype("Int64"),
    )


def indicators(atlas: Atlas, regions: pd.DataFrame, limits: tuple[float, ...]) -> pd.DataFrame:
    """Return the figures within each limit, counted by county, one indicator and year a row.

    Parameters
    ----------
    regions
        Counties with ``level``, ``adcode`` and ``limit``; other levels are not read.
    limits
        Ascending.

    Returns
    -------
    DataFrame
        ``total``: the estimate in ``unit``, see :func:`apportioned`; ``low`` and ``high``: its
        range; ``known``: how many of the ``inside`` counties the figures cover. Years are never
        mixed; a year that no county inside is covered in has no row.
    """
    figures = countable(atlas)
    every = atlas.regions()
    counties = every.loc[every["level"] == "county", ["adcode", "prefecture_adcode", "area_km2"]]
    reached = regions[regions["level"] == "county"]
    rows = []
    for limit in limits:
        inside = set(reached.loc[reached["limit"] <= limit, "adcode"])
        for (name, year, unit), part in figures.groupby(["indicator", "year", "unit"]):
            figure = part.set_index("region_code")["value"]
            total, low, high, known = apportioned(figure, counties, inside)
            if known:
                rows.append((limit, name, year, total, low, high, unit, known, len(inside)))
    return pd.DataFrame(rows, columns=list(INDICATOR_COLUMNS))


def countable(atlas: Atlas) -> pd.DataFrame:
    """Return the figures that may be added up over regions, of every source the atlas has.

    Returns
    -------
    DataFrame
        ``region_code``, ``indicator``, ``year``, ``value``, ``unit``: people and output. Shares
        and capacities, whose unknown part is counted apart, are not among them.
    """
    columns = ["region_code", "indicator", "year", "value", "unit"]
    units = atlas.table("indicators").drop_duplicates("indicator").set_index("indicator")["unit"]
    gathered = atlas.figures()
    gathered = gathered[gathered["indicator"].isin(COUNTABLE)]
    gathered = gathered.astype({"region_code": str, "indicator": str, "year": "int64"})
    gathered = gathered.assign(unit=gathered["indicator"].map(units))
    # What was read by hand is in no gathered figure (see data/builders/evidence/figures.py).
    return pd.concat([atlas.table("region_stats")[columns], gathered[columns]], ignore_index=True)


def apportioned(
    figure: pd.Series[float], counties: pd.DataFrame, inside: set[str]
) -> tuple[float, float, float, int]:
    """Return what of some figures falls to the counties inside: (estimate, low, high, covered).

    A county with a figure of its own counts with it. What is left of its prefecture's figure falls
    to the other counties, or where there are none to all of them by area (zones that are counted in no
    county): all of it where all of these are inside; in part by area where some are, ``low`` then
    counts nothing of it and ``high`` all. ``covered`` counts the counties inside that have a figure or
    whose prefecture has one.

    Parameters
    ----------
    figure
        By adcode of counties and prefectures.
    counties
        All counties with ``adcode``, ``prefecture_adcode`` and ``area_km2``.
    inside
        Codes of the counties inside.

    Examples
    --------
    P has 90 for counties A (30 of its own), B (10 km²) and C (20 km²); A and B are inside:
    30 + 60 · 10 / 30, from 30 to 90.

    >>> counties = pd.DataFrame({"adcode": ["A", "B", "C"], "prefecture_adcode": "P",
    ...                          "area_km2": [5.0, 10.0, 20.0]})
    >>> apportioned(pd.Series({"P": 90.0, "A": 30.0}), counties, {"A", "B"})
    (50.0, 30.0, 90.0, 2)
    >>> apportioned(pd.Series({"P": 90.0, "A": 30.0, "B": 20.0, "C": 33.0}), counties, {"A", "C"})
    (68.0, 63.0, 70.0, 2)
    """
    table = counties.assign(
        own=counties["adcode"].map(figure), inside=counties["adcode"].isin(inside)
    )
    blank = table["own"].isna()
    # Who takes part in the rest: the counties without a figure, else all.
    table["takes"] = blank | ~blank.groupby(table["prefecture_adcode"]).transform("any")
    table["area"] = table["area_km2"].where(table["takes"], 0.0)
    table["area_inside"] = table["area"].where(table["inside"], 0.0)
    table["takes_inside"] = table["takes"] & table["inside"]
    by = (
        table.assign(blank=blank)
        .groupby("prefecture_adcode")[
            ["own", "area", "area_inside", "takes", "takes_inside", "blank"]
        ]
        .sum()
    )
    whole = by.index.to_series().map(figure)
    # A prefecture's figure below the sum of its counties' leaves nothing for the others; one that is a
    # little above it, all of them known, differs by rounding.
    rest = (whole - by["own"]).clip(lower=0.0).fillna(0.0)
    rest = rest.where((by["blank"] > 0) | (rest > ROUNDING * whole), 0.0)
    own = float(table.loc[table["inside"], "own"].sum())
    share = (by["area_inside"] / by["area"].where(by["area"] > 0)).fillna(0.0)
    all_inside = by["takes_inside"] == by["takes"]
    low = own + float(rest[all_inside].sum())
    high = own + float(rest[by["takes_inside"] > 0].sum())
    covered = table["inside"] & (~blank | table["prefecture_adcode"].map(whole.notna()))
    estimate = own + float((rest * share.where(~all_inside, 1.0)).sum())
    return estimate, low, high, int(covered.sum())


def areas(
    network: Network,
    values: np.ndarray,
    rate: float,
    limits: tuple[float, ...],
    progress: Callable[[float], None] | None = None,
) -> gpd.GeoDataFrame:
    """Return one polygon per limit, cut to the land."""
    import geopandas as gpd

    near = np.flatnonzero(values <= limits[-1])
    shapes = contours.polygons(
        network.atlas,
        contours.Field(network.lon[near], network.lat[near], values[near], rate),
        limits,
        progress,
    )
    return gpd.GeoDataFrame({"limit": limits}, geometry=shapes, crs="EPSG:4490")


def sales_limits(atlas: Atlas, industry_id: str) -> list[dict[str, str]]:
    """Return the published sales limits of a material, none where no source was found.

    Examples
    --------
    >>> [(row["limit"], row["unit"]) for row in sales_limits(Atlas.bundled(), "aggregates")]
    [('100', 'km'), ('40', 'CNY/t')]
    """
    return [row for row in atlas.rows("sales-radius") if row["industry_id"] == industry_id]
