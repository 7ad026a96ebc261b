"""Designations as GeoJSON (RFC 7946), one feature a row: the rows of the JSON form on a map.

A table reader (``geopandas.read_file``, ``ogr2ogr``) gets the same rows as from CSV or JSON. The
page's download (:mod:`layers.export.selection`) is another form: one feature a region, rows inside.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import shapely

from gis.atlas import Atlas
from gis.plans.designations import PUBLIC_COLUMNS
from gis.regions import tree

if TYPE_CHECKING:
    import pandas as pd

# CGCS2000 and WGS84, which RFC 7946 asks for, differ by less than a metre.
_DECIMALS = 5


def feature_collection(atlas: Atlas, designations: pd.DataFrame) -> dict[str, Any]:
    """Return designations as a GeoJSON FeatureCollection.

    Parameters
    ----------
    designations
        Rows of :func:`gis.plans.designations.select`.

    Returns
    -------
    dict
        One feature a row with the public columns as properties and ``id`` = designation_id. The
        geometry is the site's point where one is known, else the display outline of the region,
        else null (a plan that names no place). Coordinates are lon, lat in degrees.

    Examples
    --------
    >>> from gis.plans.designations import select
    >>> first = feature_collection(Atlas.bundled(), select(Atlas.bundled(), "wulong-2023-13", "core"))["features"][0]
    >>> first["geometry"]["type"], first["geometry"]["coordinates"]
    ('Point', (107.53939, 29.39553))
    """
    points = _site_points(atlas)
    outlines = _outlines(atlas, set(designations["region_code"].dropna()))
    features = []
    for row in designations.astype(object).where(designations.notna(), None).to_dict("records"):
        shape = points.get(row["site_id"]) or outlines.get(row["region_code"])
        features.append(
            {
                "type": "Feature",
                "id": row["designation_id"],
                "geometry": None if shape is None else shapely.geometry.mapping(shape),
                "properties": {name: row[name] for name in PUBLIC_COLUMNS},
            }
        )
    return {"type": "FeatureCollection", "features": features}


def _site_points(atlas: Atlas) -> dict[str, shapely.Point]:
    return {
        row["site_id"]: shapely.Point(float(row["lon"]), float(row["lat"]))
        for row in atlas.rows("sites")
        if row["lon"] and row["lat"]
    }


def _outlines(atlas: Atlas, codes: set[str]) -> dict[str, shapely.Geometry]:
    """Return the outline of each region, outer rings counter-clockwise as RFC 7946 asks."""
    wanted: dict[str, set[str]] = {}
    for code in codes & tree.places(atlas).keys():
        wanted.setdefault(tree.places(atlas)[code].level, set()).add(code)
    found: dict[str, shapely.Geometry] = {}
    for level, level_codes in wanted.items():
        regions = atlas.boundaries(level)
        regions = regions[regions["adcode"].isin(level_codes)]
        rounded = shapely.transform(regions.geometry.to_numpy(), lambda xy: xy.round(_DECIMALS))
        shapes = shapely.orient_polygons(rounded, exterior_cw=False)
        found.update(zip(regions["adcode"], shapes, strict=True))
    return found
