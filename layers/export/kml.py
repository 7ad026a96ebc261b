"""KML of a selection for 奥维 and the like: regions and sites with names, colours and folders.

KML has degrees of WGS 84 only; CGCS2000 equals it far below the precision of the data. Written with
:mod:`xml.etree`, since the driver LIBKML underscores Chinese ids and takes styles from a column.
"""

from __future__ import annotations

from xml.etree import ElementTree as ET

import numpy as np
import pandas as pd
import shapely

from gis import colours
from gis.atlas import Atlas
from gis.report import own_places
from gis.report.selection.records import AT_REGION, AT_SITE, places
from gis.words.amounts import bounded
from gis.words.catalogue import name, text
from layers.export.geopackage import regions_layer, sites_layer
from layers.export.placing import Placing
from layers.export.selected import Selected
from layers.export.works import works_layer
from layers.layout.scenes import sources_line
from layers.own import COLOUR, scenario_line
from layers.palette import plant_symbol, ramp, symbol

SPACE = "http://www.opengis.net/kml/2.2"
_DECIMALS = 5


def coloured(colour: str, alpha: str = "ff") -> str:
    """Return ``#rrggbb`` as KML writes it, alpha first and red last.

    Examples
    --------
    >>> coloured("#2a6aa8", "b0")
    'b0a86a2a'
    """
    red, green, blue = colour[1:3], colour[3:5], colour[5:7]
    return f"{alpha}{blue}{green}{red}"


def child(parent: ET.Element, tag: str, words: str = "", **attributes: str) -> ET.Element:
    """Add an element with words to another one, and return it; its words are escaped when the file is written.

    Examples
    --------
    >>> place = ET.Element("Placemark")
    >>> child(place, "name", "<b>").tag, ET.tostring(place, encoding="unicode")
    ('name', '<Placemark><name>&lt;b&gt;</name></Placemark>')
    """
    element = ET.SubElement(parent, tag, attributes)
    element.text = words or None
    return element


def to_bytes(selected: Selected) -> bytes:
    """Return a selection as KML: a folder of regions by fill, and one of sites by kind.

    KML itself has WGS 84; another datum stands in the description.
    """
    atlas, rows, lang, placing = selected.atlas, selected.rows, selected.lang, selected.placing
    stands = places(atlas, rows)
    root = ET.Element("kml", xmlns=SPACE)
    document = child(root, "Document")
    child(document, "name", text("exchange.workbook_title", lang))
    plans = list(rows["plan_id"].unique())
    regions = regions_layer(atlas, rows[stands == AT_REGION], lang=lang)
    sites = sites_layer(atlas, rows[stands == AT_SITE], lang=lang)
    nowhere = set(sites.loc[sites.geometry.is_empty, "site_id"])
    is_drawn = (stands == AT_REGION) | ((stands == AT_SITE) & ~rows["site_id"].isin(nowhere))
    lines = [
        sources_line(atlas, plans, lang, said_by=plans),
        placing.note(lang),
        _undrawn(rows[~is_drawn], lang),
        scenario_line(atlas, lang),
    ]
    child(document, "description", "\n".join(line for line in lines if line))
    styles = _styles(document, list(regions["fill"]), list(sites["kind"]))
    folder = child(document, "Folder")
    child(folder, "name", text("exchange.layer_regions", lang))
    for fill_name, group in regions.groupby("fill_name", sort=False):
        inner = child(folder, "Folder")
        child(inner, "name", str(fill_name))
        for row in group.itertuples():
            mark = placemark(inner, row.region_name, row.summary, styles[f"fill:{row.fill}"])
            polygons(mark, placing.shape(row.geometry))
    folder = child(document, "Folder")
    child(folder, "name", text("exchange.layer_sites", lang))
    placed = sites[~sites.geometry.is_empty]
    for kind, group in placed.groupby("kind", sort=False):
        inner = child(folder, "Folder")
        child(inner, "name", name("category", str(kind), lang))
        for row in group.itertuples():
            words = "\n".join(str(part) for part in (row.summary, row.precision_name))
            mark = placemark(inner, row.name, words, styles[f"site:{row.kind}"])
            points = placing.shape(row.geometry).coords
            child(child(mark, "Point"), "coordinates", coordinates(points))
    _own(document, atlas, lang, placing)
    _works(document, atlas, rows["region_code"], (lang, placing))
    # The schema wants every style before the first folder; sort keeps the order otherwise.
    document[:] = sorted(document, key=lambda child: child.tag == "Folder")
    body: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return body + b"\n"


def _undrawn(rows: pd.DataFrame, lang: str) -> str:
    """Return how many designations have no place and so no placemark, with their industries."""
    if rows.empty:
        return ""
    known = rows["industry_name"].fillna(rows["industry"]).unique()
    found = text("map.separator", lang).join(str(one) for one in known)
    return text("exchange.kml_undrawn", lang, count=len(rows), found=found)


def _own(document: ET.Element, atlas: Atlas, lang: str, placing: Placing) -> None:
    """Add a folder a layer of the user's own points and outlines."""
    frame = own_places.places(atlas)
    if frame.empty:
        return
    style = child(document, "Style", id="own")
    child(child(style, "IconStyle"), "color", coloured(COLOUR))
    child(child(style, "LineStyle"), "color", coloured(COLOUR))
    child(child(style, "PolyStyle"), "color", coloured(COLOUR, "40"))
    for layer, rows in frame.groupby("layer", sort=False):
        folder = child(document, "Folder")
        child(
            folder, "name", text("map.qualified", lang, what=layer, more=text("own.heading", lang))
        )
        for row in rows.itertuples():
            words = "\n".join(part for part in (row.kind, row.note, row.region) if part)
            mark = placemark(folder, row.name, words, "#own")
            if row.geometry.geom_type == "Point":
                point = coordinates(placing.shape(row.geometry).coords)
                child(child(mark, "Point"), "coordinates", point)
            else:
                polygons(mark, placing.shape(row.geometry))


def _works(document: ET.Element, atlas: Atlas, codes: pd.Series, how: tuple[str, Placing]) -> None:
    """Add a folder of the operating plants, one a kind inside."""
    lang, placing = how
    works = works_layer(atlas, codes, lang=lang)
    if works.empty:
        return
    folder = child(document, "Folder")
    child(folder, "name", text("exchange.layer_plants", lang))
    # Hundreds of points: there when asked for, as on the map.
    child(folder, "visibility", "0")
    for kind, group in works.groupby("kind", sort=False):
        style = child(document, "Style", id=f"works-{kind}")
        child(child(style, "IconStyle"), "color", coloured(plant_symbol(str(kind))["colour"]))
        inner = child(folder, "Folder")
        child(inner, "name", str(group["kind_name"].iloc[0]))
        for row in group.itertuples():
            known = not pd.isna(row.capacity)
            amount = (
                text("map.plant_capacity", lang, amount=f"{row.product_name} {bounded(row.capacity, '>=')} {row.unit}")
                if known else text("map.plant_unknown", lang)
            )  # fmt: skip
            words = "\n".join(
                part for part in (amount, row.owner, row.region_name, row.doubt, row.source) if part
            )
            mark = placemark(inner, row.name, words, f"#works-{kind}")
            point = coordinates(placing.shape(row.geometry).coords)
            child(child(mark, "Point"), "coordinates", point)


def _styles(document: ET.Element, fills: list[str], kinds: list[str]) -> dict[str, str]:
    """Add one style a fill and one a kind of site; return their addresses."""
    known: dict[str, str] = {}
    for fill in dict.fromkeys(fills):
        known[f"fill:{fill}"] = f"#fill{len(known)}"
        style = child(document, "Style", id=known[f"fill:{fill}"][1:])
        first = fill.removeprefix("wide:").split("+")[0]
        line = child(style, "LineStyle")
        child(line, "color", coloured(colours.PRINT_OUTER))
        child(line, "width", "1.2")
        poly = child(style, "PolyStyle")
        shade = ramp(first)[0 if fill.startswith("wide:") else 1] if first else colours.WHITE
        child(poly, "color", coloured(shade, "b0" if first else "20"))
    for kind in dict.fromkeys(kinds):
        known[f"site:{kind}"] = f"#site{len(known)}"
        style = child(document, "Style", id=known[f"site:{kind}"][1:])
        icon = child(style, "IconStyle")
        child(icon, "color", coloured(symbol(kind)["colour"]))
        label = child(style, "LabelStyle")
        child(label, "scale", "0.9")
    return known


def placemark(folder: ET.Element, title: object, words: object, style: str) -> ET.Element:
    """Add a placemark with a name, a description and the address of a style."""
    mark = child(folder, "Placemark")
    child(mark, "name", str(title))
    child(mark, "description", str(words))
    child(mark, "styleUrl", style)
    return mark


def polygons(mark: ET.Element, shape: shapely.Geometry) -> None:
    """Add the polygons of a shape to a placemark."""
    parts = child(mark, "MultiGeometry")
    for polygon in shapely.get_parts(shape).tolist():
        element = child(parts, "Polygon")
        for tag, ring in (
            ("outerBoundaryIs", polygon.exterior),
            *(("innerBoundaryIs", hole) for hole in polygon.interiors),
        ):
            line = child(child(element, tag), "LinearRing")
            child(line, "coordinates", coordinates(ring.coords))


def coordinates(points: object) -> str:
    """Return points (lon, lat) as KML writes them."""
    rounded = np.round(np.asarray(points, dtype=float)[:, :2], _DECIMALS).tolist()
    return " ".join(f"{lon!r},{lat!r}" for lon, lat in rounded)
