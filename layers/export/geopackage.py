"""The GeoPackage download: regions, sites and boundary lines that QGIS opens styled.

One feature per region, not one per designation: a region with nine designations would otherwise
be nine polygons on top of each other, of which QGIS shows the last and selects any. The rows
themselves stand in the table ``designations``, to be joined by ``region_code`` or ``site_id``.
"""

from __future__ import annotations

import sqlite3
import tempfile
import warnings
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import geopandas as gpd
import numpy as np
import pandas as pd
import pyogrio
import shapely

from gis.atlas import Atlas
from gis.report import own_places
from gis.report.selection.records import (
    AT_REGION,
    AT_SITE,
    named,
    places,
    region_shapes,
    selected_sites,
    sources,
)
from gis.schema import CATEGORIES
from gis.words.catalogue import name, text
from layers.export import qml
from layers.export.placing import PLAIN, Placing
from layers.export.selected import Selected
from layers.export.works import RESOURCES, works_layer
from layers.layout.designations import counts, filled

_GEOMETRY = "geom"
_PLAIN = Placing()
# GDAL 3.4 of Debian and QGIS 3.22 read version 1.2 without a warning.
VERSION = {"VERSION": "1.2"}
# No clock: GeoPackage wants a moment of last change, any moment.
_EPOCH = "1980-01-01T00:00:00.000Z"
_REGION_COLUMNS = [
    "region_code", "fill", "fill_name", "designation_count", "industry_count", "summary",
    "plan_titles", "plan_stages",
]  # fmt: skip
_SITE_COLUMNS = [
    "site_id", "plan_id", "plan_title", "plan_stage", "name", "kind", "kind_name", "region_code", "region_name",
    "town", "precision", "precision_name", "coordinate_source", "locator", "note",
]  # fmt: skip


def regions_layer(atlas: Atlas, rows: pd.DataFrame, *, lang: str = "zh") -> gpd.GeoDataFrame:
    """Return one feature per region with its counts and a summary.

    Parameters
    ----------
    rows
        Records of :func:`gis.report.selection.records.labelled` that stand in a region.
    lang
        Language of the words.

    Returns
    -------
    GeoDataFrame
        EPSG:4490. ``fill``: the categories that colour the region, joined by ``+`` (``wide:``
        before those of a province whose plan names no city; empty where others colour the map);
        ``designation_count``, ``industry_count``; ``summary`` and ``plan_titles`` in words.
    """
    fills = counts(filled(rows)).groupby("region_code")["category"].agg("+".join).to_dict()
    shapes = region_shapes(atlas, rows["region_code"])[["adcode", "name", "level", "geometry"]]
    shapes = shapes.rename(columns={"adcode": "region_code", "name": "region_name"})
    provinces = set(shapes.loc[shapes["level"] == "province", "region_code"])
    records = []
    for code, group in rows.groupby("region_code"):
        fill = fills.get(code, "")
        fill = f"wide:{fill}" if fill and code in provinces else fill
        records.append(
            {
                "region_code": code,
                "fill": fill,
                "fill_name": fill_name(fill, lang),
                "designation_count": len(group),
                "industry_count": group["industry_id"].nunique(),
                "summary": _summary(group, lang),
                "plan_titles": text("map.separator", lang).join(group["plan_title"].unique()),
                "plan_stages": text("map.separator", lang).join(group["plan_stage"].unique()),
            }
        )
    return _with_counts(shapes, pd.DataFrame(records, columns=_REGION_COLUMNS), "region_code")


def fill_name(fill: str, lang: str) -> str:
    """Return the legend text of a value of ``fill``.

    Examples
    --------
    >>> fill_name("strengthen+cultivate", "zh"), fill_name("", "en")
    ('强化、培育', 'Other records')
    """
    if not fill:
        return text("exchange.fill_other", lang)
    categories = fill.removeprefix("wide:").split("+")
    words = text("map.separator", lang).join(name("category", code, lang) for code in categories)
    return text("exchange.fill_wide", lang, categories=words) if fill.startswith("wide:") else words


def sites_layer(atlas: Atlas, rows: pd.DataFrame, *, lang: str = "zh") -> gpd.GeoDataFrame:
    """Return one point per site with its kind, precision, number of rows and summary.

    Parameters
    ----------
    rows
        Records of :func:`gis.report.selection.records.labelled` that stand at a site.
    lang
        Language of the words.
    """
    sites = selected_sites(atlas, rows, lang)
    stages = atlas.table("plans").set_index("plan_id")["stage"]
    sites = sites.assign(plan_stage=named(sites["plan_id"].map(stages), "stage", lang))
    records = [
        {"site_id": site_id, "designation_count": len(group), "summary": _summary(group, lang)}
        for site_id, group in rows.groupby("site_id")
    ]
    # WGS 84 points in a CGCS2000 layer: the two agree far below the points' own precision.
    points = gpd.GeoDataFrame(
        sites[_SITE_COLUMNS],
        geometry=gpd.points_from_xy(sites["lon"], sites["lat"]),
        crs="EPSG:4490",
    )
    columns = ["site_id", "designation_count", "summary"]
    return _with_counts(points, pd.DataFrame(records, columns=columns), "site_id")


def lines_layer(atlas: Atlas, codes: Sequence[str] = (), *, lang: str = "zh") -> gpd.GeoDataFrame:
    """Return the official boundary lines of province level with their kind in words.

    Parameters
    ----------
    codes
        Regions of the file. Past one province, or for none, all lines stand in it; inside one
        those that meet its extent, so that the first view is the plan's and not the whole sea's.
    """
    lines = atlas.boundary_lines("province")
    provinces = {code[:2] for code in codes}
    if len(provinces) == 1:
        shapes = atlas.boundaries("province")
        around = shapes[shapes["adcode"].str[:2].isin(provinces)].total_bounds
        lines = lines[lines.intersects(shapely.box(*around))]
    kinds = [text(f"exchange.line_{kind}", lang) for kind in lines["kind"]]
    return lines.assign(kind_name=pd.Series(kinds, lines.index, dtype=object))


def to_bytes(selected: Selected) -> bytes:
    """Return a selection as a GeoPackage whose layers QGIS opens in the atlas's style.

    Returns
    -------
    bytes
        Layers ``regions``, ``sites``, ``plants``, ``boundary_lines`` (EPSG:4490), called in words where
        ``placing`` asks for words; tables ``designations``
        (every row, with ``stands`` saying where), ``sources`` and ``layer_styles`` (QML). The
        same selection gives the same bytes with the same GDAL and SQLite.
    """
    atlas, rows, lang, placing = selected.atlas, selected.rows, selected.lang, selected.placing
    rows = rows.assign(stands=places(atlas, rows))
    layers = {
        # QGIS puts the first layer of a file on top: points, lines, then what would cover them.
        "sites": sites_layer(atlas, rows[rows["stands"] == AT_SITE], lang=lang),
        "boundary_lines": lines_layer(atlas, list(rows["region_code"].dropna()), lang=lang),
        "regions": regions_layer(atlas, rows[rows["stands"] == AT_REGION], lang=lang),
    }
    works = works_layer(atlas, rows["region_code"], lang=lang)
    beside = ("boundary-lines", *(RESOURCES if len(works) else ()))
    lists = {
        "designations": rows,
        "sources": sources(atlas, selected.designations, lang, beside=beside),
    }
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "atlas.gpkg"
        geometry_types = ("Point", "MultiLineString", "MultiPolygon")
        for (layer, frame), geometry_type in zip(layers.items(), geometry_types, strict=True):
            write_layer(
                _typed(placing.table(placing.frame(frame))),
                path,
                layer=placing.layer(layer),
                dataset_options=VERSION,
                driver="GPKG",
                geometry_type=geometry_type,
                promote_to_multi=geometry_type != "Point",
                layer_options={
                    "GEOMETRY_NAME": _GEOMETRY,
                    "DESCRIPTION": _described(layer, lang, placing),
                },
            )
            if layer == "sites" and len(works):
                _write_works(works, path, (lang, placing))
        _write_own(atlas, path, lang, placing)
        for table, frame in lists.items():
            write_table(_typed(placing.table(frame)), path, table, lang)
        write_styles(styles({**layers, "plants": works}, lang, placing), path)
        return undated(path)


def write_table(frame: pd.DataFrame, path: Path, table: str, lang: str) -> None:
    """Write a table without places, called and described by its name."""
    description = {"DESCRIPTION": text(f"exchange.table_{table}", lang)}
    pyogrio.write_dataframe(frame, path, layer=table, driver="GPKG", layer_options=description)


def write_layer(frame: gpd.GeoDataFrame, path: Path, **how: Any) -> None:
    """Write a layer; one without a reference system is meant so."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "'crs' was not provided", UserWarning)
        pyogrio.write_dataframe(frame, path, **how)


def _described(layer: str, lang: str, placing: Placing) -> str:
    # A layer of the user's own is called by the words of a map.
    key = layer.replace("_", ".", 1) if layer.startswith("own_") else f"exchange.layer_{layer}"
    said = text(key, lang)
    return f"{said} {placing.note(lang)}" if placing.is_moved else said


def _renamed(document: str, frame: gpd.GeoDataFrame, placing: Placing) -> str:
    """Return a style whose fields are called as those of the file."""
    root = ET.fromstring(document.partition("\n")[2])  # noqa: S314 (our own text of a moment ago)
    called = dict(zip(frame.columns, placing.table(frame).columns, strict=True))
    for element in root.iter():
        for key in ("attr", "fieldName", "field"):
            if element.get(key) in called:
                element.set(key, str(called[element.get(key)]))
    return f"{document.partition(chr(10))[0]}\n{ET.tostring(root, encoding='unicode')}\n"


def _write_own(atlas: Atlas, path: Path, lang: str, placing: Placing) -> None:
    """Write the user's own points and outlines as layers of the file, where there are any."""
    # The shapes say where they are, in the datum of the file; degrees of the ground beside them would contradict.
    frame = own_places.places(atlas).drop(columns=["lon", "lat"])
    is_point = np.array([shape.geom_type == "Point" for shape in frame["geometry"]], dtype=bool)
    for layer, rows, kind in (
        ("own_points", frame[is_point], "Point"),
        ("own_outlines", frame[~is_point], "MultiPolygon"),
    ):
        if len(rows):
            own = placing.frame(gpd.GeoDataFrame(rows, geometry="geometry", crs="EPSG:4490"))
            called = layer
            if words := placing.words:
                called = text(layer.replace("_", ".", 1), words)
                heads = {c: own_places.called(str(c), words) for c in own if c != "geometry"}
                own = own.rename(columns=heads)
            write_layer(
                own, path, layer=called, driver="GPKG",
                geometry_type=kind, promote_to_multi=kind != "Point",
                layer_options={
                    "GEOMETRY_NAME": _GEOMETRY,
                    "DESCRIPTION": _described(layer, lang, placing),
                },
            )  # fmt: skip


def _write_works(works: gpd.GeoDataFrame, path: Path, how: tuple[str, Placing]) -> None:
    """Write the operating plants as a layer of the file."""
    lang, placing = how
    write_layer(
        placing.table(placing.frame(works)), path, layer=placing.layer("plants"), driver="GPKG",
        geometry_type="Point",
        layer_options={
            "GEOMETRY_NAME": _GEOMETRY,
            "DESCRIPTION": _described("plants", lang, placing),
        },
    )  # fmt: skip


def styles(
    layers: dict[str, gpd.GeoDataFrame], lang: str, placing: Placing = _PLAIN
) -> pd.DataFrame:
    """Return the style of each layer: columns ``layer``, ``style`` (QML) and ``title``."""
    fills = layers["regions"].drop_duplicates("fill")
    fills = fills.sort_values("fill", key=lambda values: values.map(_legend_rank))
    kinds = [kind for kind in CATEGORIES if (layers["sites"]["kind"] == kind).any()]
    lines = layers["boundary_lines"].drop_duplicates("kind")
    heads = {layer: _aliases(frame, lang) for layer, frame in layers.items()}
    site_names = {kind: name("category", kind, lang) for kind in kinds}
    line_names = dict(zip(lines["kind"], lines["kind_name"], strict=True))
    fill_names = dict(zip(fills["fill"], fills["fill_name"], strict=True))
    documents = {
        "sites": qml.sites_qml(site_names, heads["sites"]),
        "boundary_lines": qml.lines_qml(line_names, heads["boundary_lines"]),
        "regions": qml.regions_qml(fill_names, heads["regions"]),
    }
    works = layers["plants"].drop_duplicates("kind")
    if len(works):
        plant_names = dict(zip(works["kind"], works["kind_name"], strict=True))
        documents["plants"] = qml.plants_qml(plant_names, heads["plants"])
    if placing.heads != PLAIN:
        documents = {
            layer: _renamed(document, layers[layer], placing)
            for layer, document in documents.items()
        }
    return pd.DataFrame(
        {
            "layer": [placing.layer(layer) for layer in documents],
            "style": list(documents.values()),
            "title": [text(f"exchange.layer_{layer}", lang) for layer in documents],
        }
    )


def write_styles(given: pd.DataFrame, path: Path) -> None:
    """Write the table in which QGIS looks for the styles of layers (columns ``layer``, ``style``, ``title``)."""
    rows = pd.DataFrame(
        {
            "f_table_catalog": "",
            "f_table_schema": "",
            "f_table_name": given["layer"],
            "f_geometry_column": _GEOMETRY,
            "styleName": given["layer"],
            "styleQML": given["style"],
            "styleSLD": "",
            "useAsDefault": True,
            "description": given["title"],
            "owner": "",
            "ui": None,
            "update_time": pd.Timestamp(_EPOCH),
        }
    )
    pyogrio.write_dataframe(
        rows, path, layer="layer_styles", driver="GPKG", layer_options={"FID": "id"}
    )


def _aliases(frame: gpd.GeoDataFrame, lang: str) -> dict[str, str]:
    """Return the heads of fields in the reader's language; a field without a word keeps its name."""
    return {
        str(column): name("field", str(column), lang) for column in frame if column != "geometry"
    }


def _typed(frame: pd.DataFrame) -> pd.DataFrame:
    """Return a frame whose columns of text are text even where every cell is empty."""
    empty = [c for c in frame if c != "geometry" and frame[c].isna().all()]
    return frame.astype(dict.fromkeys(empty, "string"))


def _legend_rank(fill: str) -> tuple[bool, bool, int, str]:
    return (not fill, fill.startswith("wide:"), fill.count("+"), fill)


def _with_counts(shapes: gpd.GeoDataFrame, table: pd.DataFrame, key: str) -> gpd.GeoDataFrame:
    """Join counts to shapes; an empty table keeps whole numbers whole numbers."""
    whole = {column: "int64" for column in table if column.endswith("_count")}
    joined = shapes.merge(table.astype({key: object, **whole}), on=key, validate="one_to_one")
    return gpd.GeoDataFrame(joined, geometry="geometry", crs=shapes.crs)


def _summary(rows: pd.DataFrame, lang: str) -> str:
    separator = text("map.separator", lang)
    parts = []
    for category, group in rows.groupby("category_name", sort=False):
        # The plan's own words in Chinese; in English the name of what they stand for.
        said = (
            group["industry"] if lang == "zh" else group["industry_name"].fillna(group["industry"])
        )
        industries = said.dropna().unique()
        parts.append(
            text(
                "map.tip_category",
                lang,
                category=category,
                count=len(group),
                industries=separator.join(industries),
            )
        )
    return "\n".join(parts)


def undated(path: Path) -> bytes:
    """Return a GeoPackage's bytes with its times fixed and no trace of those before."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE gpkg_contents SET last_change = ?", (_EPOCH,))
        connection.execute("VACUUM")
        content = bytearray(connection.serialize())
    # How often a file was changed depends on how the writer was timed; SQLite wants both counts equal.
    content[24:28] = content[92:96] = b"\x00\x00\x00\x01"
    return bytes(content)
