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
from gis.report import geojson, own_places
from gis.words.catalogue import text

if TYPE_CHECKING:
    import pandas as pd

RESOURCES = ("prefecture-display", "designations", "sites")


def collection(atlas: Atlas, designations: pd.DataFrame, lang: str = "zh") -> dict[str, Any]:
    """Return designations as a collection of GeoJSON (:mod:`gis.report.geojson`).

    Parameters
    ----------
    designations
        Rows of :func:`gis.plans.designations.select`.
    lang
        Language of title and stage.

    Returns
    -------
    dict
        One feature a row with the public columns as properties and ``id`` = designation_id, then one
        a point or outline of the user's own (:func:`gis.report.own_places.features`). The
        geometry is the site's point where one is known, else the display outline of the region,
        else null (a plan that names no place). Coordinates are lon, lat in degrees.

    Examples
    --------
    >>> from gis.plans.designations import select
    >>> first = collection(Atlas.bundled(), select(Atlas.bundled(), "wulong-2023-13", "core"))["features"][0]
    >>> first["geometry"]["type"], first["geometry"]["coordinates"]
    ('Point', (107.53939, 29.39553))
    """
    points = _site_points(atlas)
    outlines = _outlines(atlas, set(designations["region_code"].dropna()))
    head = geojson.Head(
        name="cluster-atlas-designations",
        title=text("exchange.workbook_title", lang),
        resources=RESOURCES,
        plans=tuple(designations["plan_id"].unique()),
        more={"designation_count": len(designations)},
    )
    features = [
        geojson.feature(
            points.get(row["site_id"]) or outlines.get(row["region_code"]),
            {name: row[name] for name in PUBLIC_COLUMNS},
            identifier=row["designation_id"],
        )
        for row in designations.astype(object).where(designations.notna(), None).to_dict("records")
    ]
    # What a user put beside the atlas goes with every map of it.
    features += own_places.features(atlas)
    return geojson.collection(atlas, head, features, lang)


def _site_points(atlas: Atlas) -> dict[str, shapely.Point]:
    return {
        row["site_id"]: shapely.Point(float(row["lon"]), float(row["lat"]))
        for row in atlas.rows("sites")
        if row["lon"] and row["lat"]
    }


def _outlines(atlas: Atlas, codes: set[str]) -> dict[str, shapely.Geometry]:
    wanted: dict[str, set[str]] = {}
    for code in codes & tree.places(atlas).keys():
        wanted.setdefault(tree.places(atlas)[code].level, set()).add(code)
    found: dict[str, shapely.Geometry] = {}
    for level, level_codes in wanted.items():
        regions = atlas.boundaries(level)
        regions = regions[regions["adcode"].isin(level_codes)]
        found.update(zip(regions["adcode"], regions.geometry, strict=True))
    return found
