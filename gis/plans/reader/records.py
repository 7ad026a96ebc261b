"""What reading gives: records with quote and offsets, in the forms of a plan file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

KINDS = ("designations", "targets", "links", "resources", "chains", "hubs", "incentives")


@dataclass(slots=True)
class Record:
    """One record of any kind: its fields, and the slice of the plain text that it stands on.

    Attributes
    ----------
    kind
        One of ``KINDS``.
    start, end
        Slice of the plain text of the document.
    values
        The fields of the record's form (category, industry, indicator, value …).
    family
        Pattern family that found it, for confidence and tests.
    """

    kind: str
    start: int
    end: int
    values: dict[str, Any]
    family: str = ""
    confidence: float = 0.5

    def get(self, name: str, default: Any = None) -> Any:
        """Return a field."""
        return self.values.get(name, default)


@dataclass(slots=True)
class Gap:
    """A sentence that was not understood: where it stands and why it looks like a record."""

    start: int
    end: int
    reason: str
    values: dict[str, Any] = field(default_factory=dict)


def towns_apart(read: dict[str, Any]) -> dict[str, Any]:
    """Return the reader's JSON with the county behind the name of every town whose name towns of several counties bear.

    Two counties with a 城关镇 have two places; by the name alone they would be one on the map and in the table.

    Examples
    --------
    >>> row = {"places": ["城关镇"], "inside": [["房县", "420325"]]}
    >>> read = {"designations": [row, row | {"inside": [["竹溪县", "420324"]]}], "resources": []}
    >>> [record["places"] for record in towns_apart(read)["designations"]]
    [['城关镇（房县）'], ['城关镇（竹溪县）']]
    """
    kinds = ("designations", "resources")
    holders: dict[str, set[str]] = {}
    for kind in kinds:
        for record in read[kind]:
            for place, holder in zip(record["places"], record.get("inside", ()), strict=False):
                if holder and not holder[1].endswith("00"):  # a city says not which of them
                    holders.setdefault(place, set()).add(holder[1])
    shared = {place for place, codes in holders.items() if len(codes) > 1}
    return read | {
        kind: [_with_county(record, shared) for record in read[kind]] for kind in kinds if shared
    }


def _with_county(record: dict[str, Any], shared: set[str]) -> dict[str, Any]:
    held = record.get("inside", ())
    places = [
        f"{place}（{holder[0]}）"
        if holder and place in shared and not holder[1].endswith("00")
        else place
        for place, holder in zip(record["places"], held, strict=False)
    ]
    return record | {"places": places} if places else record


def told_apart(read: Mapping[str, Any]) -> dict[str, Any]:
    """Return the reader's JSON with a place's code behind its name where one name stands for several regions.

    A plan file gives each name one code: 鼓楼区 of Nanjing and 鼓楼区 of Xuzhou would become one. Towns of one
    name have the region that holds them behind it.

    Examples
    --------
    >>> row = {"places": ["鼓楼区"], "region_codes": ["320106"]}
    >>> read = {"designations": [row, row | {"region_codes": ["320302"]}], "links": [], "resources": []}
    >>> [record["places"] for record in told_apart(read)["designations"]]
    [['鼓楼区'], ['鼓楼区（320302）']]
    """
    first: dict[str, str | None] = {}
    holders: dict[str, str] = {}
    made = dict(read)
    for kind in ("designations", "links", "resources"):
        made[kind] = [_named_apart(record, first, holders) for record in read[kind]]
    return made


def _named_apart(
    record: dict[str, Any], first: dict[str, str | None], holders: dict[str, str]
) -> dict[str, Any]:
    called: dict[str, str] = {}
    inside = record.get("inside") or ()
    for number, (place, code) in enumerate(
        zip(record["places"], record.get("region_codes", []), strict=False)
    ):
        holder = inside[number] if number < len(inside) else None
        if first.setdefault(place, code) != code:
            called[place] = f"{place}（{code or '—'}）"
        elif not code and holder and holders.setdefault(place, holder[1]) != holder[1]:
            called[place] = f"{place}（{holder[0]}）"
    if not called:
        return record
    sides: dict[str, Any] = {
        key: [called.get(p, p) for p in record[key]]
        for key in ("places", "from_places", "to_places")
        if record.get(key)
    }
    if "label_ids" in record:
        sides["label_ids"] = {called.get(p, p): label for p, label in record["label_ids"].items()}
    return record | sides
