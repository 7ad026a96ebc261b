"""Downloads: a selection of designations as CSV, Excel, GeoJSON or GeoPackage bytes.

The same selection gives the same bytes: no clock, no random id. CSV and GeoJSON are written
here, the workbook and the GeoPackage in modules of their own that are loaded on demand.
"""

from __future__ import annotations

from typing import Any

import pandas as pd
import shapely

from gis.atlas import Atlas
from gis.report import geojson, own_places
from gis.report.selection.features import RESOURCES
from gis.report.selection.records import AT_REGION, AT_SITE, places, region_shapes, selected_sites
from gis.scenarios import bearing
from gis.tables import writing
from gis.words.catalogue import text
from layers.export.placing import Placing
from layers.export.selected import Selected

# 0.0001 degrees are some 10 m, as the display boundaries are.
_REGION_DECIMALS = 4


def csv_bytes(selected: Selected) -> bytes:
    """Return designations as CSV: UTF-8 with a byte order mark, so that Excel opens it.

    Returns
    -------
    bytes
        Columns ``gis.report.selection.records.FIELDS``; a cell that a spreadsheet could take for a formula
        gets a leading apostrophe (:func:`gis.tables.writing.harmless`).
    """
    return writing.to_csv(bearing.beside(selected.atlas, selected.placing.table(selected.rows)))


def excel_bytes(selected: Selected) -> bytes:
    """Return designations as an Excel workbook; see :mod:`gis.report.selection.workbook`."""
    from gis.report.selection import workbook as selection_workbook

    # Its heads are words in the reader's language, its points those of the ground.
    return selection_workbook.to_bytes(selected.atlas, selected.designations, lang=selected.lang)


def geopackage_bytes(selected: Selected) -> bytes:
    """Return designations as a GeoPackage with QGIS styles; see :mod:`layers.export.geopackage`."""
    from layers.export import geopackage

    return geopackage.to_bytes(selected)


def geojson_bytes(selected: Selected) -> bytes:
    """Return designations as GeoJSON (:mod:`gis.report.geojson`), one feature a line.

    Returns
    -------
    bytes
        A FeatureCollection. A region (``feature_kind`` ``region``, display boundary rounded to
        4 decimals) or a site (``site``, a point with its kind and precision) carries its rows as
        ``designations``. Each row stands once: at its site's point, else in its region, else in
        the member ``unplaced``; so the three add up to ``designation_count``.
    """
    atlas, rows, lang, placing = selected.atlas, selected.rows, selected.lang, selected.placing
    stands = places(atlas, rows)
    features = _region_features(atlas, rows[stands == AT_REGION], placing)
    features += _site_features(atlas, rows[stands == AT_SITE], lang, placing)
    features += own_places.features(atlas, placing.shape, placing.words)
    head = geojson.Head(
        name="cluster-atlas-designations",
        title=text("exchange.workbook_title", lang),
        resources=RESOURCES,
        plans=tuple(rows["plan_id"].unique()),
        more={
            "designation_count": len(rows),
            "datum": placing.datum,
            "coordinate_note": placing.note(lang),
            "unplaced": _records(placing.table(rows[~stands.isin([AT_REGION, AT_SITE])])),
        },
    )
    return geojson.to_bytes(geojson.collection(atlas, head, features, lang))


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


def _called(properties: dict[str, Any], placing: Placing) -> dict[str, Any]:
    return {placing.called(key): value for key, value in properties.items()}


def _region_features(atlas: Atlas, rows: pd.DataFrame, placing: Placing) -> list[dict[str, Any]]:
    shapes = region_shapes(atlas, rows["region_code"])
    by_region = dict(iter(rows.groupby("region_code")))
    return [
        geojson.feature(
            placing.shape(shape),
            _called(
                {
                    "feature_kind": "region",
                    "region_code": region["adcode"],
                    "region_name": region["name"],
                    "level": region["level"],
                    "categories": list(dict.fromkeys(by_region[region["adcode"]]["category"])),
                    "designation_count": len(by_region[region["adcode"]]),
                    "designations": _records(placing.table(by_region[region["adcode"]])),
                },
                placing,
            ),
            identifier=f"region:{region['adcode']}",
            decimals=_REGION_DECIMALS,
        )
        for region, shape in zip(
            shapes.drop(columns="geometry").to_dict("records"), shapes.geometry, strict=True
        )
    ]


def _site_features(
    atlas: Atlas, rows: pd.DataFrame, lang: str, placing: Placing
) -> list[dict[str, Any]]:
    columns = [
        "site_id", "plan_id", "plan_title", "name", "kind", "kind_name", "region_code",
        "region_name", "town", "precision", "precision_name", "coordinate_source", "locator", "note",
    ]  # fmt: skip
    sites = selected_sites(atlas, rows, lang)
    by_site = dict(iter(rows.groupby("site_id")))
    return [
        geojson.feature(
            placing.shape(shapely.Point(lon, lat)),
            _called(
                {
                    "feature_kind": "site",
                    **site,
                    "designation_count": len(by_site[site["site_id"]]),
                    "designations": _records(placing.table(by_site[site["site_id"]])),
                },
                placing,
            ),
            identifier=f"site:{site['site_id']}",
        )
        for site, lon, lat in zip(_records(sites[columns]), sites["lon"], sites["lat"], strict=True)
    ]
