"""Downloads: a selection of designations as CSV, Excel, GeoJSON or GeoPackage bytes.

The same selection gives the same bytes: no clock, no random id. CSV and GeoJSON are written
here, the workbook and the GeoPackage in modules of their own that are loaded on demand.
"""

from __future__ import annotations

import json
from typing import Any

import pandas as pd
import shapely

from gis.atlas import Atlas
from gis.report.records import AT_REGION, AT_SITE, labelled, places, region_shapes, selected_sites
from gis.tables import cells
from gis.words.catalogue import text

# 0.0001 degrees are some 10 m, as the display boundaries are.
_REGION_DECIMALS = 4
_SITE_DECIMALS = 5


def csv_bytes(atlas: Atlas, designations: pd.DataFrame, *, lang: str = "zh") -> bytes:
    """Return designations as CSV: UTF-8 with a byte order mark, so that Excel opens it.

    Parameters
    ----------
    designations
        Rows of the table ``designations``.
    lang
        Language of titles, words and notes; the head holds the plain field names.

    Returns
    -------
    bytes
        Columns ``gis.report.records.FIELDS``; a cell that a spreadsheet could take for a formula
        gets a leading apostrophe (:func:`gis.tables.cells.harmless`).
    """
    return cells.to_csv(labelled(atlas, designations, lang))


def excel_bytes(atlas: Atlas, designations: pd.DataFrame, *, lang: str = "zh") -> bytes:
    """Return designations as an Excel workbook; see :mod:`gis.report.selection_workbook`."""
    from gis.report import selection_workbook

    return selection_workbook.to_bytes(atlas, designations, lang=lang)


def geopackage_bytes(atlas: Atlas, designations: pd.DataFrame, *, lang: str = "zh") -> bytes:
    """Return designations as a GeoPackage with QGIS styles; see :mod:`layers.export.geopackage`."""
    from layers.export import geopackage

    return geopackage.to_bytes(atlas, designations, lang=lang)


def geojson_bytes(atlas: Atlas, designations: pd.DataFrame, *, lang: str = "zh") -> bytes:
    """Return designations as GeoJSON (RFC 7946), one feature a line.

    Parameters
    ----------
    designations
        Rows of the table ``designations``.
    lang
        Language of titles, words and notes.

    Returns
    -------
    bytes
        A FeatureCollection. A region (``feature_kind`` ``region``, display boundary rounded to
        4 decimals) or a site (``site``, a point with its kind and precision) carries its rows as
        ``designations``. Each row stands once: at its site's point, else in its region, else in
        the member ``unplaced``; so the three add up to ``designation_count``.

    References
    ----------
    RFC 7946 (2016), The GeoJSON Format: 3.1.6 outer rings counterclockwise, 4 coordinates in
    WGS 84, 6.1 foreign members.
    """
    rows = labelled(atlas, designations, lang)
    stands = places(atlas, rows)
    features = _region_features(atlas, rows[stands == AT_REGION])
    features += _site_features(atlas, rows[stands == AT_SITE], lang)
    unplaced = rows[~stands.isin([AT_REGION, AT_SITE])]
    head = {
        "type": "FeatureCollection",
        "name": "cluster-atlas-designations",
        "designation_count": len(rows),
        "coordinate_note": text("exchange.coordinate_note", lang),
        "sources": atlas.credit("prefecture-display", "designations", "sites"),
        "unplaced": _records(unplaced),
    }
    lines = ",\n".join(_json(feature) for feature in features)
    return f'{_json(head)[:-1]},"features":[\n{lines}\n]}}\n'.encode()


def _json(content: Any) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def _records(rows: pd.DataFrame) -> list[dict[str, Any]]:
    """Return rows for JSON: NaN as null, true and false as such."""
    truth = {"true": True, "false": False}
    return [
        {
            key: None
            if pd.isna(value)
            else truth.get(value, value)
            if key == "list_open"
            else value
            for key, value in row.items()
        }
        for row in rows.to_dict("records")
    ]


def _region_features(atlas: Atlas, rows: pd.DataFrame) -> list[dict[str, Any]]:
    shapes = region_shapes(atlas, rows["region_code"])
    rounded = shapely.transform(
        shapes.geometry.to_numpy(), lambda points: points.round(_REGION_DECIMALS)
    )
    oriented = shapely.orient_polygons(rounded, exterior_cw=False)
    by_region = dict(iter(rows.groupby("region_code")))
    return [
        {
            "type": "Feature",
            "id": f"region:{region['adcode']}",
            "properties": {
                "feature_kind": "region",
                "region_code": region["adcode"],
                "region_name": region["name"],
                "level": region["level"],
                "categories": list(dict.fromkeys(by_region[region["adcode"]]["category"])),
                "designation_count": len(by_region[region["adcode"]]),
                "designations": _records(by_region[region["adcode"]]),
            },
            "geometry": json.loads(shapely.to_geojson(geometry)),
        }
        for region, geometry in zip(
            shapes.drop(columns="geometry").to_dict("records"), oriented, strict=True
        )
    ]


def _site_features(atlas: Atlas, rows: pd.DataFrame, lang: str) -> list[dict[str, Any]]:
    columns = [
        "site_id", "plan_id", "plan_title", "name", "kind", "kind_name", "region_code",
        "region_name", "town", "precision", "precision_name", "coordinate_source", "locator", "note",
    ]  # fmt: skip
    sites = selected_sites(atlas, rows, lang)
    by_site = dict(iter(rows.groupby("site_id")))
    return [
        {
            "type": "Feature",
            "id": f"site:{site['site_id']}",
            "properties": {
                "feature_kind": "site",
                **site,
                "designation_count": len(by_site[site["site_id"]]),
                "designations": _records(by_site[site["site_id"]]),
            },
            "geometry": {
                "type": "Point",
                "coordinates": [round(lon, _SITE_DECIMALS), round(lat, _SITE_DECIMALS)],
            },
        }
        for site, lon, lat in zip(_records(sites[columns]), sites["lon"], sites["lat"], strict=True)
    ]
