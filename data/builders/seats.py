"""Seats of government: the point from which a region enters the network.

The primary source is keyed by adcode but has no stated datum. Against 1,657 GeoNames seats its
points lie 0.50 km east and 0.04 km south in the median; after conversion from GCJ-02 to WGS84
0.01 and 0.07 km, so they are GCJ-02 and are converted. A point outside its region is not used.
"""

from __future__ import annotations

import csv
import math
from typing import TYPE_CHECKING

import geopandas as gpd
import pandas as pd
import shapely

from data.builders.names import short_name
from data.builders.rivers import read

if TYPE_CHECKING:
    from pathlib import Path

# Krasovsky 1940, the ellipsoid on which GCJ-02 computes its shift.
_AXIS_M = 6378245.0
_ECCENTRICITY2 = 0.00669342162296594323


def gcj02_shift(lon: float, lat: float) -> tuple[float, float]:
    """Return the shift (degrees east, north) that GCJ-02 adds to a WGS84 point."""
    x, y = lon - 105.0, lat - 35.0
    wave = 20 * math.sin(6 * x * math.pi) + 20 * math.sin(2 * x * math.pi)
    north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * math.sqrt(abs(x))
    north += (wave + 20 * math.sin(y * math.pi) + 40 * math.sin(y / 3 * math.pi)) * 2 / 3
    north += (160 * math.sin(y / 12 * math.pi) + 320 * math.sin(y * math.pi / 30)) * 2 / 3
    east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * math.sqrt(abs(x))
    east += (wave + 20 * math.sin(x * math.pi) + 40 * math.sin(x / 3 * math.pi)) * 2 / 3
    east += (150 * math.sin(x / 12 * math.pi) + 300 * math.sin(x / 30 * math.pi)) * 2 / 3
    radian = math.radians(lat)
    square = 1 - _ECCENTRICITY2 * math.sin(radian) ** 2
    north_m = math.pi / 180 * _AXIS_M * (1 - _ECCENTRICITY2) / (square * math.sqrt(square))
    east_m = math.pi / 180 * _AXIS_M / math.sqrt(square) * math.cos(radian)
    return east / east_m, north / north_m


def wgs84(lon: float, lat: float) -> tuple[float, float]:
    """Return the WGS84 point of a GCJ-02 point; three fixed-point steps leave under 1 mm."""
    east, north = gcj02_shift(lon, lat)
    for _ in range(3):
        east, north = gcj02_shift(lon - east, lat - north)
    return lon - east, lat - north


def candidates(
    region: pd.Series, by_code: dict[str, dict[str, str]], by_name: dict[tuple[str, str], str]
) -> list[tuple[float, float, str]]:
    """Return possible seats of a region from the coded table, best first."""
    found = []
    for code, source in (
        (region["adcode"], "adcode"),
        (by_name.get((region["province_adcode"][:2], region["short_name"])), "same name"),
    ):
        row = by_code.get(code or "")
        if row:
            point = wgs84(float(row["lon_gcj02"]), float(row["lat_gcj02"]))
            found.append((*point, f"cpca 0.5.5 by {source}, GCJ-02 to WGS84"))
    return found


def geonames_within(facts: Path, shapes: gpd.GeoDataFrame) -> dict[str, tuple[float, float, str]]:
    """Return the highest GeoNames seat inside each region, by adcode."""
    rows = pd.DataFrame(read(facts, "seats_geonames.csv"))
    points = gpd.GeoDataFrame(
        rows,
        geometry=gpd.points_from_xy(rows["lon"].astype(float), rows["lat"].astype(float)),
        crs=shapes.crs,
    )
    joined = points.sjoin(shapes[["adcode", "geometry"]], predicate="within")
    joined["rank"] = joined["feature_code"].map({"PPLC": 0, "PPLA": 1, "PPLA2": 2, "PPLA3": 3})
    joined = joined.assign(number=joined["geonameid"].astype(int)).sort_values(["rank", "number"])
    best = joined.drop_duplicates("adcode")
    return {
        row.adcode: (float(row.lon), float(row.lat), f"GeoNames {row.geonameid}")
        for row in best.itertuples()
    }


def seats(facts: Path, regions: pd.DataFrame, shapes: dict[str, gpd.GeoDataFrame]) -> pd.DataFrame:
    """Return one seat per (level, adcode): lon, lat (WGS84) and where it comes from."""
    by_code = {row["adcode"]: row for row in read(facts, "seats_cpca.csv")}
    by_name: dict[tuple[str, str], str] = {}
    for code, row in by_code.items():
        by_name.setdefault((code[:2], short_name(row["name"])), code)
    found = []
    for level, frame in shapes.items():
        outline = dict(zip(frame["adcode"], frame.geometry, strict=True))
        fallback = geonames_within(facts, frame)
        for _, region in regions[regions["level"] == level].iterrows():
            options = candidates(region, by_code, by_name)
            if region["adcode"] in fallback:
                options.append(fallback[region["adcode"]])
            shape = outline[region["adcode"]]
            shapely.prepare(shape)
            inside = [o for o in options if shapely.contains_xy(shape, o[0], o[1])]
            lon, lat, source = (
                inside[0]
                if inside
                else (region["lon"], region["lat"], "point inside, no seat found")
            )
            found.append((level, region["adcode"], round(lon, 5), round(lat, 5), source))
    columns = ["level", "adcode", "lon", "lat", "coordinate_source"]
    return pd.DataFrame(found, columns=columns).sort_values(["level", "adcode"], ignore_index=True)


def write(frame: pd.DataFrame, folder: Path) -> None:
    """Write seats.csv."""
    with (folder / "seats.csv").open("w", encoding="utf-8", newline="") as stream:
        rows = csv.writer(stream, lineterminator="\n")
        rows.writerow(frame.columns)
        for row in frame.itertuples(index=False):
            rows.writerow((row[0], row[1], f"{row[2]:.5f}", f"{row[3]:.5f}", row[4]))
