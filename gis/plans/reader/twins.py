"""Records that say the same: a headline and the sentence below it, a place with and without its city."""

from __future__ import annotations

import re

from gis.plans.reader.records import Record

_RANK = re.compile(r"(?:省|市|县|区|州|盟|旗)$")
# How far down a document a headline may stand.
_TOP = 400


def once(records: list[Record], text: str) -> list[Record]:
    """Leave out a record that says what an earlier one says; a headline's yields to the fuller sentence below it."""
    kept: list[Record] = []
    alike: dict[object, list[Record]] = {}  # a long plan has thousands: only those of one category are compared
    for record in records:
        before = alike.setdefault(record.values["category"], [])
        twin = next((k for k in before if _same(k, record)), None)
        if twin is None:
            before.append(record)
            kept.append(record)
        elif _same(record, twin) and _headline(text, twin.start):
            before[before.index(twin)] = kept[kept.index(twin)] = record
    return kept


def _headline(text: str, at: int) -> bool:
    """Whether an offset lies in a line near the top that ends without a stop."""
    end = text.find("\n", at)
    return 0 <= end <= _TOP and text[end - 1] not in "。；：，"


def _inside(some: list[str], others: list[str]) -> bool:
    """Whether places are among others, 常宁 being 湖南省常宁市."""
    keys = [_RANK.sub("", other) if len(other) > len("常宁") else other for other in others]
    return all(
        any(key.endswith(_RANK.sub("", place) if len(place) > len("常宁") else place) for key in keys) for place in some
    )


def _same(a: Record, b: Record) -> bool:
    """Whether a record says what another one of its category says."""
    if not _inside(b.values["places"], a.values["places"]) or bool(a.values["places"]) != bool(b.values["places"]):
        return False
    left, right = str(a.values["industry"]), str(b.values["industry"])
    return left in right or right in left if left and right else left == right
