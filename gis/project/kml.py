"""Placemarks of a KML: shapes in degrees with their values, read by a parser that follows no entity and no link."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import shapely
from defusedxml import DefusedXmlException, ElementTree

from gis import file_faults
from gis.errors import InputTableError, Term
from gis.project import telling

Row = tuple[Any, Mapping[str, Any]]
# What is no shape here: it lies in another file or is a picture, and is counted by its tag.
_ELSEWHERE = ("NetworkLink", "GroundOverlay", "PhotoOverlay", "ScreenOverlay")


def read(content: bytes, file: str) -> list[Row]:
    """Return the placemarks of a KML with name, description and folder (as ``layer``), and by their tags what it has elsewhere.

    Examples
    --------
    >>> mark = "<Placemark><name>x</name><Point><coordinates>104,30</coordinates></Point></Placemark>"
    >>> read(f"<kml><Document>{mark}<NetworkLink/></Document></kml>".encode(), "a.kml")
    [(<POINT (104 30)>, {'layer': '', 'name': 'x'}), ('NetworkLink', {})]
    """
    try:
        root = ElementTree.fromstring(content, forbid_dtd=True)
    except (ElementTree.ParseError, DefusedXmlException, ValueError) as fault:
        raise InputTableError(
            "error.spatial_unreadable", file=file, reason=file_faults.reason(fault)
        ) from None
    if _tag(root) not in ("kml", "Document", "Folder", "Placemark"):
        raise InputTableError(
            "error.spatial_unreadable",
            file=file,
            reason=Term("file_fault.not_kml", found=_tag(root)),
        )
    notes = (c.text or "" for top in (root, *root) for c in top if _tag(c) == "description")
    told = telling.of_note("\n".join(notes) if _tag(root) != "Placemark" else "")
    return [
        (shape, values if isinstance(shape, str) else {**told, **values})
        for shape, values in _placemarks(root, "", file)
    ]


def _tag(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]


def _placemarks(element: Any, folder: str, file: str) -> Iterator[Row]:
    for child in element:
        tag = _tag(child)
        if tag in ("Document", "Folder"):
            own = next((c.text or "" for c in child if _tag(c) == "name"), "")
            yield from _placemarks(child, own.strip() if tag == "Folder" else folder, file)
        elif tag in _ELSEWHERE:
            yield tag, {}
        elif tag == "Placemark":
            values: dict[str, Any] = {"layer": folder}
            for part in child.iter():
                if _tag(part) == "name" and part in list(child):
                    values["name"] = part.text or ""
                elif _tag(part) == "description" and part in list(child):
                    values["note"] = part.text or ""
                elif _tag(part) in ("Data", "SimpleData") and part.get("name"):
                    inner = next((c.text for c in part if _tag(c) == "value"), part.text)
                    values[str(part.get("name"))] = inner or ""
            for shape in _shapes(child, values.get("name", ""), file):
                yield shape, values


def _shapes(mark: Any, name: str, file: str) -> list[Any]:
    """Return the shape of a placemark, its polygons or else its points together, and what it has beside.

    The point that bears the label of a polygon is no place of its own: it comes as a collection, which
    whoever reads counts among what is left out.
    """
    found = [part for part in mark.iter() if _tag(part) in ("Point", "Polygon", "LineString")]
    try:
        shapes = [_geometry(part) for part in found]
    except (ValueError, IndexError, shapely.errors.ShapelyError):
        raise InputTableError(
            "error.spatial_feature",
            file=file,
            number=name or "-",
            reason=Term("file_fault.coordinates"),
        ) from None
    polygons = [shape for shape in shapes if shape.geom_type == "Polygon"]
    points = [shape for shape in shapes if shape.geom_type == "Point"]
    kept = polygons or points
    if not kept:
        return shapes[:1] or [None]
    together = shapely.MultiPolygon if polygons else shapely.MultiPoint
    beside = [shape for shape in shapes if shape.geom_type != kept[0].geom_type]
    whole = kept[0] if len(kept) == 1 else together(kept)
    return [whole, shapely.GeometryCollection(beside)] if beside else [whole]


def _geometry(part: Any) -> Any:
    def ring(element: Any) -> list[tuple[float, float]]:
        text = next(c.text or "" for c in element.iter() if _tag(c) == "coordinates")
        triples = (triple.split(",") for triple in text.split())
        return [(float(t[0]), float(t[1])) for t in triples]

    if _tag(part) == "Point":
        return shapely.Point(ring(part)[0])
    if _tag(part) == "LineString":
        return shapely.LineString(ring(part))
    outer = next(c for c in part if _tag(c) == "outerBoundaryIs")
    return shapely.Polygon(ring(outer), [ring(c) for c in part if _tag(c) == "innerBoundaryIs"])
