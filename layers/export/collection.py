"""A collection of features as KML or GeoPackage, from the GeoJSON that says all of it."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import geopandas as gpd
import pandas as pd
import shapely

from gis.freight import question
from gis.schema import DATUM, TRUE_DATUMS
from gis.words.amounts import significant
from gis.words.catalogue import name, text
from layers.export import kml
from layers.export.geopackage import VERSION, undated, write_layer, write_styles, write_table

_WGS84 = "EPSG:4326"


@dataclass(frozen=True)
class Mark:
    """How one feature stands in a KML file: its folder, its name, its words and its colour."""

    folder: str
    name: str
    words: str
    colour: str


def to_kml(content: bytes, marks: Sequence[Mark]) -> bytes:
    """Return a collection as KML, the features in folders, each drawn in its colour.

    Parameters
    ----------
    content
        GeoJSON as :mod:`gis.report.geojson` writes it.
    marks
        One of each feature, in their order.
    """
    given = json.loads(content)
    root = ET.Element("kml", xmlns=kml.SPACE)
    document = kml.child(root, "Document")
    kml.child(document, "name", given["title"])
    kml.child(document, "description", "\n".join(_said(given)))
    for colour in dict.fromkeys(mark.colour for mark in marks):
        style = kml.child(document, "Style", id=_style(colour))
        line = kml.child(style, "LineStyle")
        kml.child(line, "color", kml.coloured(colour))
        kml.child(line, "width", "4")
        kml.child(kml.child(style, "PolyStyle"), "color", kml.coloured(colour, "50"))
    folders: dict[str, ET.Element] = {}
    for feature, mark in zip(given["features"], marks, strict=True):
        if mark.folder not in folders:
            folders[mark.folder] = kml.child(document, "Folder")
            kml.child(folders[mark.folder], "name", mark.folder)
        placemark = kml.placemark(
            folders[mark.folder], mark.name, mark.words, f"#{_style(mark.colour)}"
        )
        shape = shapely.geometry.shape(feature["geometry"])
        if shape.geom_type == "LineString":
            kml.child(
                kml.child(placemark, "LineString"), "coordinates", kml.coordinates(shape.coords)
            )
        else:
            kml.polygons(placemark, shape)
    body: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return body + b"\n"


def _style(colour: str) -> str:
    return f"c{colour.lstrip('#')}"


def _said(given: dict[str, Any]) -> list[str]:
    """Return what a collection says of its question, its sources and licences, a line each."""
    lines = [question.line(given["asked"])] if "asked" in given else []
    lines += [given["attribution"]] if "attribution" in given else []
    lines += [given["coordinate_note"]] if "coordinate_note" in given else []
    return lines + [
        f"{row['title']} · {row['source']} · {row['licence']}" for row in given["sources"]
    ]


def to_gpkg(content: bytes, *, lang: str = "zh", style: str = "") -> bytes:
    """Return a collection as a GeoPackage: one layer of its name, and a table of its sources.

    Parameters
    ----------
    content
        GeoJSON as :mod:`gis.report.geojson` writes it; lists in it become words.
    style
        QML in which QGIS opens the layer.
    """
    given = json.loads(content)
    rows = [
        {key: _plain(value) for key, value in one["properties"].items()}
        for one in given["features"]
    ]
    shapes = [shapely.geometry.shape(one["geometry"]) for one in given["features"]]
    # Moved points have no reference system that a program knows; the file says which datum it is.
    moved = given.get("datum", DATUM) not in TRUE_DATUMS
    frame = gpd.GeoDataFrame(pd.DataFrame(rows), geometry=shapes, crs=None if moved else _WGS84)
    kinds = {shape.geom_type.removeprefix("Multi") for shape in shapes}
    kind = "LineString" if kinds == {"LineString"} else "MultiPolygon"
    sources = pd.DataFrame(given["sources"]).astype("string")
    layer = given["name"].removeprefix("cluster-atlas-")
    asked = question.line(given["asked"]) if "asked" in given else ""
    said = (given["title"], given.get("coordinate_note", ""), asked)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "atlas.gpkg"
        write_layer(
            frame, path, layer=layer, driver="GPKG",
            geometry_type=kind, promote_to_multi=kind == "MultiPolygon", dataset_options=VERSION,
            layer_options={"GEOMETRY_NAME": "geom", "DESCRIPTION": " ".join(filter(None, said))},
        )  # fmt: skip
        write_table(sources, path, "sources", lang)
        if style:
            write_styles(
                pd.DataFrame({"layer": [layer], "style": [style], "title": [given["title"]]}), path
            )
        return undated(path)


def _plain(value: Any) -> Any:
    return "|".join(map(str, value)) if isinstance(value, list) else value


def _measures(own: Mapping[str, Any], of: str = "") -> str:
    """Return length, cost, time and emission of a leg, or of the route that it is of."""
    units = {"distance_km": "km", "cost_cny": "CNY", "hours": "h", "co2e_kg": "kg CO₂e"}
    return " · ".join(f"{significant(own[of + key], 10)} {unit}" for key, unit in units.items())


def leg_marks(content: bytes, called: Sequence[str], lang: str = "zh") -> list[Mark]:
    """Return how the legs of routes stand in a KML file: a folder a way, each leg in its mode's colour.

    ``called`` are the names of the ways, best first.
    """
    from layers.palette import MODE_COLOURS

    marks = []
    for feature in json.loads(content)["features"]:
        own = feature["properties"]
        separator = text("map.separator", lang)
        ways = called[own["rank"] - 1]
        mode = name("mode", own["mode"], lang)
        figures = _measures(own)
        whole = _measures(own, "route_")
        via = separator.join(own["via"])
        words = "\n".join(part for part in (figures, via, f"{ways}: {whole}") if part)
        title = f"{mode} {own['from']} — {own['to']}"
        colour = MODE_COLOURS.get(own["mode"], MODE_COLOURS["access"])
        marks.append(Mark(f"{own['rank']} {ways}", title, words, colour))
    return marks
