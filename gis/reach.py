"""What lies within a limit of a place: the area served, the regions inside, who lives there.

Every junction gets its least cost from the place; the land around it follows by access legs. The
area is drawn on a grid, so its edge is as fine as one cell; a region counts as inside when its
seat is within the limit.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import shapely

from gis import catalog
from gis.access import EARTH_KM, landmass_of, legs, sphere
from gis.errors import SettingError
from gis.freight import Choice, Factors, rates, stretch
from gis.search import Search
from gis.whereabouts import Spot, places, seats

if TYPE_CHECKING:
    import geopandas as gpd

    from gis.network import Network

# Unit of a limit -> criterion whose unit it is.
LIMIT_UNITS = {"CNY/t": "cost", "h": "time", "km": "km", "kg/t": "co2e"}
# A cell farther from any junction than this belongs to nobody's service area.
CELL_ACCESS_KM = 30.0
CELLS = 150_000
SMALLEST_CELL_DEG = 0.02
LEVELS = ("prefecture", "county")


@dataclass(frozen=True)
class Reach:
    """A service area: limits, polygons (one per limit), regions with their value, sums."""

    spot: Spot
    limits: tuple[float, ...]
    unit: str
    areas: gpd.GeoDataFrame
    regions: pd.DataFrame
    indicators: pd.DataFrame


def reach(
    network: Network,
    spot: Spot,
    limits: tuple[float, ...],
    unit: str,
    *,
    factors: Factors,
    choice: Choice | None = None,
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
    factors, choice
        The cost model, and what is allowed.

    Returns
    -------
    Reach
        ``areas``: polygons in EPSG:4490 with column ``limit``. ``regions``: prefectures and
        counties whose seat is within the largest limit, with ``value`` in ``unit`` and ``limit``,
        the smallest limit that holds them. ``indicators``: per limit, indicator and year, the sum
        over the prefectures inside with a known figure, how many have one, and how many lie inside.

    Raises
    ------
    SettingError
        If a limit is not above zero, the unit is unknown, or the place is off the network.
    """
    for limit in limits:
        if not (np.isfinite(limit) and limit > 0):
            raise SettingError("error.limit", found=limit)
    if unit not in LIMIT_UNITS:
        raise SettingError("error.limit_unit", found=unit, known=", ".join(LIMIT_UNITS))
    ordered = tuple(sorted(limits))
    values, rate = junction_values(
        network,
        spot,
        by=LIMIT_UNITS[unit],
        factors=factors,
        choice=choice or Choice(),
        limit=ordered[-1],
    )
    inside = regions_inside(network, spot, values, rate, ordered)
    return Reach(
        spot,
        ordered,
        unit,
        areas(network, values, rate, ordered),
        inside,
        indicators(inside, ordered),
    )


def junction_values(
    network: Network, spot: Spot, *, by: str, factors: Factors, choice: Choice, limit: float
) -> tuple[np.ndarray, float]:
    """Return (least value at every junction, value per straight km of an access leg)."""
    search = Search(network, places([spot]), whole=True)
    if not search.reached[0]:
        raise SettingError("error.off_network", name=spot.name)
    weights = search.weights(factors, by, choice=choice)
    found = search.from_places(weights, np.array([0]), limit)
    rate = rates(factors, by)["access"].per_km * stretch(factors)["access"]
    return found[0, : network.roads], rate


def regions_inside(
    network: Network, spot: Spot, values: np.ndarray, rate: float, limits: tuple[float, ...]
) -> pd.DataFrame:
    """Return prefectures and counties whose seat is within the largest limit, nearest first."""
    frames = []
    for level in LEVELS:
        spots = seats(level)
        lon, lat = (np.array([getattr(s, axis) for s in spots]) for axis in ("lon", "lat"))
        place, junction, metres = legs(
            network.tree, lon, lat, landmass_of(lon, lat), network.landmass
        )
        value = np.full(len(spots), np.inf)
        np.minimum.at(value, place, values[junction] + rate * metres / 1000.0)
        own = [s.adcode == spot.adcode for s in spots]
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
    return table.sort_values(["level", "value", "adcode"], ignore_index=True)


def indicators(regions: pd.DataFrame, limits: tuple[float, ...]) -> pd.DataFrame:
    """Return sums of known figures over the prefectures within each limit, one vintage a row.

    Years are never mixed: a sum counts only figures of its own year, and says how many of the
    prefectures inside have one.
    """
    figures = catalog.table("region_stats").rename(columns={"value": "figure"})
    columns = ["limit", "indicator", "year", "total", "unit", "known", "inside"]
    prefectures = regions[regions["level"] == "prefecture"]
    rows = []
    for limit in limits:
        part = prefectures[prefectures["limit"] <= limit]
        joined = part.merge(figures, left_on="adcode", right_on="region_code")
        for (indicator, year, unit), group in joined.groupby(["indicator", "year", "unit"]):
            total = float(group["figure"].sum())
            rows.append((limit, indicator, year, total, unit, len(group), len(part)))
    return pd.DataFrame(rows, columns=columns)


def areas(
    network: Network, values: np.ndarray, rate: float, limits: tuple[float, ...]
) -> gpd.GeoDataFrame:
    """Return one polygon per limit, cut to the land."""
    import geopandas as gpd

    near = np.flatnonzero(values <= limits[-1])
    lon, lat, step = _grid(network.lon[near], network.lat[near], rate, limits[-1])
    cell = _cell_values(sphere(network.lon[near], network.lat[near]), values[near], rate, lon, lat)
    land = shapely.union_all(catalog.boundaries("province").geometry.to_numpy())
    shapes = [
        shapely.intersection(_outline(cell <= limit, lon, lat, step), land) for limit in limits
    ]
    return gpd.GeoDataFrame({"limit": limits}, geometry=shapes, crs="EPSG:4490")


def _grid(
    lon: np.ndarray, lat: np.ndarray, rate: float, limit: float
) -> tuple[np.ndarray, np.ndarray, float]:
    margin_km = min(CELL_ACCESS_KM, limit / rate) if rate > 0 else CELL_ACCESS_KM
    margin = margin_km / 111.0
    west, east = lon.min() - 1.3 * margin, lon.max() + 1.3 * margin
    south, north = lat.min() - margin, lat.max() + margin
    step = max(SMALLEST_CELL_DEG, float(np.sqrt((east - west) * (north - south) / CELLS)))
    return np.arange(west, east + step, step), np.arange(south, north + step, step), step


def _cell_values(
    place: np.ndarray, values: np.ndarray, rate: float, lon: np.ndarray, lat: np.ndarray
) -> np.ndarray:
    from scipy.spatial import cKDTree

    tree = cKDTree(place)
    east, north = np.meshgrid(lon, lat)
    count = min(8, len(place))
    chord, index = tree.query(
        sphere(east.ravel(), north.ravel()), k=count, distance_upper_bound=CELL_ACCESS_KM
    )
    straight = 2 * EARTH_KM * np.arcsin(np.minimum(1.0, chord / (2 * EARTH_KM)))
    padded = np.append(values, np.inf)
    cell = padded[index] + np.where(np.isfinite(straight), straight * rate, np.inf)
    least = cell.min(axis=1) if cell.ndim == 2 else cell
    return np.asarray(least.reshape(east.shape))


def _outline(inside: np.ndarray, lon: np.ndarray, lat: np.ndarray, step: float) -> Any:
    """Return the union of cells as polygons, made from one box per run of cells in a row."""
    padded = np.pad(inside.astype(np.int8), ((0, 0), (1, 1)))
    row, start = np.nonzero(np.diff(padded, axis=1) == 1)
    _, end = np.nonzero(np.diff(padded, axis=1) == -1)
    half = step / 2.0
    boxes = shapely.box(lon[start] - half, lat[row] - half, lon[end - 1] + half, lat[row] + half)
    return shapely.simplify(shapely.union_all(boxes, grid_size=step / 100.0), step / 2.0)


def sales_limits(industry_id: str) -> list[dict[str, str]]:
    """Return the published sales limits of a material, none where no source was found.

    Examples
    --------
    >>> [(row["limit"], row["unit"]) for row in sales_limits("aggregates")]
    [('100', 'km'), ('40', 'CNY/t')]
    """
    return [row for row in catalog.rows("sales-radius") if row["industry_id"] == industry_id]
