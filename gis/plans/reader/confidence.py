"""How sure a record is: the share of right records of its family, less for what was inferred."""

from __future__ import annotations

import re

from gis.plans.reader import vocabulary as v
from gis.plans.reader.records import Record
from gis.plans.reader.toponyms import Toponyms

# Share of right records by family: between the first reading of excerpts that no rule had seen (A1 0.4,
# A12 and A14 0.5, A19 none of eight, A2 and A10 all) and the reading of the same excerpts after mending.
FAMILIES = {
    "A1": 0.78, "A2": 0.93, "A3": 0.8, "A4": 0.74, "A5": 0.78, "A6": 0.9, "A8": 0.82, "A10": 0.93,
    "A11": 0.76, "A12": 0.8, "A13": 0.8, "A14": 0.86, "A15": 0.85, "A16": 0.8, "A17": 0.8,
    "A18": 0.8, "A19": 0.5, "open": 0.5,
    "number": 0.96, "worded": 0.6,
}  # fmt: skip
# What the same excerpts said of a record's words, beside its family.
_NO_KNOWN_GOOD, _ONE_UNKNOWN_GOOD, _UNKNOWN_PLACE = 0.35, 0.06, 0.04
_KIND = {"links": 0.7, "resources": 0.8, "chains": 0.85, "hubs": 0.85, "incentives": 0.8}


def of(record: Record, toponyms: Toponyms) -> float:
    """Return the confidence of a record, between 0 and 1.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.plans.reader.gazetteer import toponyms
    >>> of(Record("targets", 0, 1, {"indicator": "产值", "value": 5, "year": 2027}, "number"), toponyms(Atlas.bundled()))
    0.96
    """
    sure = FAMILIES.get(record.family, _KIND.get(record.kind, 0.7))
    values = record.values
    for flag, less in (("place_far", 0.06), ("count_differs", 0.1), ("suspect", 0.3), ("optional", 0.3)):
        if values.get(flag):
            sure -= less
    if record.kind == "targets" and values.get("year") is None:
        sure -= 0.15
    if record.kind == "designations":
        names = [str(name) for name in values.get("industries", ()) if name]
        goods = [name for name in names if v.COMMON.search(name)]
        sure -= _NO_KNOWN_GOOD * (not goods) + _ONE_UNKNOWN_GOOD * (0 < len(goods) < len(names))
        if len(str(values.get("industry", ""))) > 24 and len(names) == 1:
            sure -= 0.1
        unknown = [p for p in values.get("places", ()) if not _known(toponyms, str(p))]
        sure -= _UNKNOWN_PLACE * bool(unknown)
    return max(0.05, round(sure, 2))


def _known(toponyms: Toponyms, place: str) -> bool:
    return place in toponyms.names or bool(re.search(r"区|园|镇|乡|圈|带", place))
