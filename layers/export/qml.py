"""QGIS styles (QML) of the GeoPackage: categories in the atlas's colours, labels by name.

Only elements and properties that QGIS 3 itself writes are used; what is left out takes QGIS's
default. Texts pass :mod:`xml.etree`, so that no name can break the document.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from gis import colours
from gis.words.catalogue import text
from layers.palette import MODE_COLOURS, Symbol, plant_symbol, ramp, symbol

if TYPE_CHECKING:
    from collections.abc import Mapping

_VERSION = "3.28.0-Firenze"
_OUTLINE = colours.STYLED_OUTLINE
_TEXT = colours.STYLED_TEXT
# Second and third colour of a mixed region, and the brush of a province-wide designation.
_BRUSHES = ("solid", "f_diagonal", "b_diagonal")
_WIDE_BRUSH = "horizontal"
# Our forms (layers/assets/symbols.js) -> the simple markers of QGIS.
_MARKERS = {
    "ring": "circle",
    "anchor": "circle",
    "dot": "circle",
    "cut": "square",
    "cross": "cross_fill",
}
# kind of boundary line -> colour, width in mm, dash.
_LINES = {
    "maritime_dash": (colours.OFFICIAL_LINE, "0.6", "solid"),
    "undetermined": (colours.OFFICIAL_LINE, "0.4", "dash"),
    "sea_area": (colours.SEA_LINE, "0.2", "dot"),
}
_HORIZONTAL, _AROUND_POINT = "4", "6"


def regions_qml(labels: Mapping[str, str], aliases: Mapping[str, str] | None = None) -> str:
    """Return the style of regions: one category per combination, striped where it is mixed.

    Parameters
    ----------
    labels
        Legend text by the value of the field ``fill``, in the order of the legend. A value is
        categories joined by ``+``, with ``wide:`` before those of a whole province.
    aliases
        What QGIS heads the fields with.

    Examples
    --------
    >>> 'label="强化"' in regions_qml({"strengthen": "强化"})
    True
    """
    symbols = [_fill_layers(value) for value in labels]
    return _document(
        "fill", labels, "fill", symbols, label_field="region_name", at=_HORIZONTAL, aliases=aliases
    )


def sites_qml(labels: Mapping[str, str], aliases: Mapping[str, str] | None = None) -> str:
    """Return the style of sites: a marker by ``kind``, labelled with the name."""
    symbols = [_marker(symbol(kind), "3.4") for kind in labels]
    return _document(
        "kind", labels, "marker", symbols, label_field="name", at=_AROUND_POINT, aliases=aliases
    )


def plants_qml(labels: Mapping[str, str], aliases: Mapping[str, str] | None = None) -> str:
    """Return the style of plants: a small marker by ``kind``, without labels that hide the plan's."""
    symbols = [_marker(plant_symbol(kind), "2.2") for kind in labels]
    return _document("kind", labels, "marker", symbols, aliases=aliases)


def classes_qml(looks: Mapping[str, str], fields: tuple[str, str]) -> str:
    """Return the style of regions in classes: the colour of each, and the fields of class and name."""
    symbols = [[("SimpleFill", _fill(_rgba(colour, 220), "solid"))] for colour in looks.values()]
    labels = {said: said for said in looks}
    return _document(fields[0], labels, "fill", symbols, label_field=fields[1], at=_HORIZONTAL)


def limits_qml(looks: Mapping[str, tuple[str, str]], field: str) -> str:
    """Return the style of service areas: by the value of a field its words and its colour, seen through."""
    symbols = [[("SimpleFill", _fill(_rgba(colour, 90), "solid"))] for _, colour in looks.values()]
    labels = {value: said for value, (said, _) in looks.items()}
    return _document(field, labels, "fill", symbols)


def modes_qml(lang: str, field: str) -> str:
    """Return the style of the legs of routes: the colour of each mode, and the field that says it."""
    symbols = [
        [
            (
                "SimpleLine",
                {
                    "line_color": _rgba(colour),
                    "line_width": "0.9",
                    "line_width_unit": "MM",
                    "line_style": "solid",
                },
            )
        ]
        for colour in MODE_COLOURS.values()
    ]
    labels = {mode: text(f"logistics.mode.{mode}", lang) for mode in MODE_COLOURS}
    return _document(field, labels, "line", symbols)


def _marker(look: Symbol, size_mm: str) -> list[tuple[str, dict[str, str]]]:
    marker = {
        "name": _MARKERS.get(look["shape"], look["shape"]),
        "color": _rgba(look["colour"]),
        "outline_color": _rgba(colours.WHITE),
        "outline_width": "0.3",
        "size": size_mm,
        "size_unit": "MM",
    }
    return [("SimpleMarker", marker)]


def points_qml(label: str) -> str:
    """Return the style of one's own points: one marker for all of them, labelled with the name."""
    marker = {
        "name": "circle",
        "color": _rgba(colours.ALARM),
        "outline_color": _rgba(colours.WHITE),
        "outline_width": "0.3",
        "size": "2.8",
        "size_unit": "MM",
    }
    # QGIS takes a category without a value for all others.
    return _document(
        "kind", {"": label}, "marker", [[("SimpleMarker", marker)]], label_field="name",
        at=_AROUND_POINT,
    )  # fmt: skip


def project_styles(lang: str) -> dict[str, str]:
    """Return the styles of the layers of a project file, by layer."""
    fill = {
        "color": _rgba(colours.ALARM, 40),
        "outline_color": _rgba(colours.ALARM),
        "outline_width": "0.5",
        "outline_width_unit": "MM",
        "style": "solid",
    }
    outlines = _document(
        "kind", {"": text("project.kind.outlines", lang)}, "fill", [[("SimpleFill", fill)]],
        label_field="name",
    )  # fmt: skip
    return {"points": points_qml(text("project.kind.points", lang)), "outlines": outlines}


def lines_qml(labels: Mapping[str, str], aliases: Mapping[str, str] | None = None) -> str:
    """Return the style of boundary lines by ``kind``, without labels."""
    symbols = []
    for kind in labels:
        colour, width, dash = _LINES.get(kind, _LINES["sea_area"])
        line = {
            "line_color": _rgba(colour),
            "line_width": width,
            "line_width_unit": "MM",
            "line_style": dash,
        }
        symbols.append([("SimpleLine", line)])
    return _document("kind", labels, "line", symbols, aliases=aliases)


def _rgba(colour: str, alpha: int = 255) -> str:
    """Return ``#rrggbb`` as QGIS writes it.

    Examples
    --------
    >>> _rgba("#2a6aa8", 200)
    '42,106,168,200'
    """
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return f"{red},{green},{blue},{alpha}"


def _fill_layers(value: str) -> list[tuple[str, dict[str, str]]]:
    is_wide = value.startswith("wide:")
    categories = [category for category in value.removeprefix("wide:").split("+") if category]
    layers = []
    for position, category in enumerate(categories[: len(_BRUSHES)]):
        brush = _WIDE_BRUSH if is_wide else _BRUSHES[position]
        colour = ramp(category)[2 if is_wide or position else 1]
        layers.append(("SimpleFill", _fill(_rgba(colour, 220), brush)))
    return layers or [("SimpleFill", _fill(_rgba(colours.WHITE, 0), "no"))]


def _fill(colour: str, brush: str) -> dict[str, str]:
    return {
        "color": colour,
        "style": brush,
        "outline_color": _rgba(_OUTLINE),
        "outline_style": "solid",
        "outline_width": "0.2",
        "outline_width_unit": "MM",
    }


def _document(  # noqa: PLR0913 (the parts of a style file, each written once)
    field: str,
    labels: Mapping[str, str],
    kind: str,
    symbols: list[list[tuple[str, dict[str, str]]]],
    *,
    label_field: str = "",
    at: str = "",
    aliases: Mapping[str, str] | None = None,
) -> str:
    root = ET.Element(
        "qgis",
        version=_VERSION,
        styleCategories="Symbology|Labeling|Fields",
        labelsEnabled="1" if label_field else "0",
    )
    renderer = ET.SubElement(
        root,
        "renderer-v2",
        {"type": "categorizedSymbol", "attr": field, "symbollevels": "0", "forceraster": "0"},
    )
    categories = ET.SubElement(renderer, "categories")
    for number, (value, label) in enumerate(labels.items()):
        look = {"type": "string", "value": value, "label": label}
        ET.SubElement(categories, "category", look, symbol=str(number), render="true")
    drawn = ET.SubElement(renderer, "symbols")
    for number, layers in enumerate(symbols):
        one = ET.SubElement(drawn, "symbol", type=kind, name=str(number), alpha="1")
        for class_name, options in layers:
            part = {"class": class_name, "enabled": "1", "locked": "0", "pass": "0"}
            _options(ET.SubElement(one, "layer", part), options)
    if label_field:
        _labeling(root, label_field, at)
    if aliases:
        heads = ET.SubElement(root, "aliases")
        for number, (column, head) in enumerate(aliases.items()):
            ET.SubElement(heads, "alias", {"index": str(number), "field": column, "name": head})
    body = ET.tostring(root, encoding="unicode")
    return f"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n{body}\n"


def _options(parent: ET.Element, options: Mapping[str, str]) -> None:
    group = ET.SubElement(parent, "Option", type="Map")
    for key, value in options.items():
        ET.SubElement(group, "Option", type="QString", name=key, value=value)


def _labeling(root: ET.Element, field: str, at: str) -> None:
    labeling = ET.SubElement(root, "labeling", type="simple")
    settings = ET.SubElement(labeling, "settings", calloutType="simple")
    style = {
        "fieldName": field,
        "isExpression": "0",
        "fontSize": "8",
        "fontSizeUnit": "Point",
        "textColor": _rgba(_TEXT),
        "textOpacity": "1",
    }
    text_style = ET.SubElement(settings, "text-style", style)
    halo = {
        "bufferDraw": "1",
        "bufferSize": "0.8",
        "bufferSizeUnits": "MM",
        "bufferColor": _rgba(colours.WHITE),
        "bufferOpacity": "1",
    }
    ET.SubElement(text_style, "text-buffer", halo)
    # Beside the symbol as it is drawn, not beside its point.
    offset = {"offsetType": "1"} if at == _AROUND_POINT else {}
    ET.SubElement(settings, "placement", {"placement": at, **offset})
    # By default every polygon keeps the labels of all others away: most names would be dropped.
    ET.SubElement(settings, "rendering", drawLabels="1", obstacle="0")
