"""How sure a record is: the share of right records of its family, less for what was inferred."""

from __future__ import annotations

import re

from gis.plans.reader import vocabulary as v
from gis.plans.reader.records import Record
from gis.plans.reader.toponyms import Toponyms

# Share of right records by family, from the development texts and from texts read afterwards.
FAMILIES = {
    "A1": 0.95, "A2": 0.95, "A3": 0.92, "A4": 0.9, "A5": 0.92, "A6": 0.92, "A8": 0.88, "A10": 0.92,
    "A11": 0.88, "A12": 0.88, "A13": 0.9, "A14": 0.85, "A15": 0.85, "A16": 0.85, "A17": 0.85,
    "A18": 0.85, "A19": 0.72,
    "number": 0.95, "worded": 0.6,
}  # fmt: skip
_KIND = {"links": 0.7, "resources": 0.8, "chains": 0.85, "hubs": 0.85, "incentives": 0.8}


def of(record: Record, toponyms: Toponyms) -> float:
    """Return the confidence of a record, between 0 and 1.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.plans.reader.gazetteer import toponyms
    >>> of(Record("targets", 0, 1, {"indicator": "产值", "value": 5, "year": 2027}, "number"), toponyms(Atlas.bundled()))
    0.95
    """
    sure = FAMILIES.get(record.family, _KIND.get(record.kind, 0.7))
    values = record.values
    for flag, less in (("place_far", 0.06), ("count_differs", 0.1), ("suspect", 0.3), ("optional", 0.3)):
        if values.get(flag):
            sure -= less
    if record.kind == "targets" and values.get("year") is None:
        sure -= 0.15
    if record.kind == "designations":
        name = str(values.get("industry", ""))
        if name and not v.COMMON.search(name):
            sure -= 0.08
        if len(name) > 24 and "、" not in name:
            sure -= 0.1
        unknown = [p for p in values.get("places", ()) if not _known(toponyms, str(p))]
        sure -= 0.04 * bool(unknown)
    return max(0.05, round(sure, 2))


def _known(toponyms: Toponyms, place: str) -> bool:
    return place in toponyms.names or bool(re.search(r"区|园|镇|乡|圈|带", place))
