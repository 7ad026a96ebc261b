"""What a file of features says of the datum of its degrees: 坐标系 beside a point, a member of a GeoJSON, a note of a KML.

GeoJSON and KML know one datum, WGS 84; files of map services are in another all the same, and at best say so in
words. Taken for WGS 84 they stand hundreds of metres off.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from gis.errors import InputTableError
from gis.schema import TRUE_DATUMS
from gis.tables import coordinates

# 坐标为GCJ-02（高德、腾讯），由CGCS2000换算: what it was before is no word on what it is.
_NOTE = re.compile(
    r"(?:坐标为|坐标系统?\s*[为是:：]|coordinates are in)\s*(?P<words>[^，,。;；\n]+)",
    re.IGNORECASE,
)


def of_note(note: str) -> dict[str, str]:
    """Return what the description of a KML says of all that is in it, as a value of a feature; nothing where it says none.

    Examples
    --------
    >>> of_note("坐标为GCJ-02（高德、腾讯），由CGCS2000换算"), of_note("坐标为经纬度（度）")
    ({'坐标系': 'GCJ-02（高德、腾讯）'}, {})
    """
    said = [hit["words"] for hit in _NOTE.finditer(note) if coordinates.is_of_datum(hit["words"])]
    return {"坐标系": "、".join(dict.fromkeys(said))} if said else {}


def of_members(document: Mapping[str, Any]) -> dict[str, str]:
    """Return what a GeoJSON says beside its features, as values of each of them.

    Examples
    --------
    >>> of_members({"name": "园区", "datum": "gcj02", "features": []})
    {'datum': 'gcj02'}
    """
    return _words(document)


def rest(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of a feature without what names its datum, which does not hold once it is turned.

    Examples
    --------
    >>> rest({"名称": "一号", "坐标系": "GCJ-02"}), rest({"坐标系": "见附件"})
    ({'名称': '一号'}, {'坐标系': '见附件'})
    """
    telling = _words(values)
    return {key: value for key, value in values.items() if key not in telling}


def datum(features: Iterable[Mapping[str, Any]], file: str, asked: str | None = None) -> str:
    """Return the datum that all features tell where it is one to turn from; "" where they tell none, or a true one.

    Parameters
    ----------
    features
        Their values.
    asked
        The datum that the user says, None for none.

    Raises
    ------
    InputTableError
        If they tell another than that asked for, two of them, one that cannot be turned, or one for a part of them.

    Examples
    --------
    >>> datum([{"坐标系": "高德"}, {"坐标系": "GCJ-02"}], "a.geojson"), datum([{"crs": "EPSG:4490"}, {}], "a.geojson")
    ('gcj02', '')
    """
    told: dict[str, tuple[str, str]] = {}
    is_of_all = True
    for values in features:
        found = _words(values)
        is_of_all = is_of_all and bool(found)
        told |= {words: (key, coordinates.datum_told(words)) for key, words in found.items()}
    codes = {code for _, code in told.values()}
    if codes <= set(TRUE_DATUMS) and (asked is None or asked in TRUE_DATUMS or not codes):
        return ""
    if asked is None and is_of_all and len(codes) == 1 and "" not in codes:
        return codes.pop()
    other = {words: key for words, (key, code) in told.items() if asked is None or code != asked}
    if not other:
        return str(asked)
    raise InputTableError(
        "error.plan_point_datum", file=file, column=next(iter(other.values())),
        found=sorted(other) + ([] if is_of_all else ["—"]), datum=asked or "-",
    )  # fmt: skip


def _words(values: Mapping[str, Any]) -> dict[str, str]:
    """Return by its key what names a datum; a number of a zone or 见附件 names none."""
    keys = set(coordinates.datum_columns([key for key in values if isinstance(key, str)]))
    return {
        key: str(value).strip()
        for key, value in values.items()
        if key in keys and isinstance(value, str | int) and coordinates.is_of_datum(str(value))
    }
