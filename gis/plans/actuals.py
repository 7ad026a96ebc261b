"""Own actual figures against the targets of plans, as a history to which one only adds.

A correction is a later entry of the same target and year: the latest counts, all stay. Each entry
is sealed with those before it, so that a row changed by hand in between is noticed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass

_SEAL_LETTERS = 12


@dataclass(frozen=True)
class Entry:
    """One figure as somebody entered it.

    Attributes
    ----------
    entered
        Day of entry, ISO 8601.
    plan_id, target_id
        The target that it is held against.
    year, value
        The figure, in the unit of the target.
    source, by, note
        Where it is from, who entered it, remarks.
    """

    entered: str
    plan_id: str
    target_id: str
    year: int
    value: float
    source: str = ""
    by: str = ""
    note: str = ""

    @property
    def said(self) -> tuple[float, str, str, str]:
        """What is entered of a target and a year, without the day."""
        return self.value, self.source, self.by, self.note


def seals(entries: Iterable[Entry]) -> list[str]:
    """Return the seal of each entry: a hash over it and the seal before.

    Examples
    --------
    >>> one, two = Entry("2026-01-02", "p", "t", 2025, 3.0), Entry("2026-01-02", "p", "t", 2026, 4.0)
    >>> seals([one, two])[0] == seals([one])[0], seals([one, two])[1] == seals([two])[0]
    (True, False)
    """
    found, before = [], ""
    for entry in entries:
        content = "\x1f".join([before, *(repr(part) for part in astuple(entry))])
        before = hashlib.sha256(content.encode()).hexdigest()[:_SEAL_LETTERS]
        found.append(before)
    return found


def latest(entries: Iterable[Entry]) -> dict[tuple[str, int], Entry]:
    """Return the entry that counts, by target and year: the last one."""
    return {(entry.target_id, entry.year): entry for entry in entries}


def added(history: Sequence[Entry], new: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return a history with new entries behind it; what it already says is not said twice.

    Examples
    --------
    >>> old = [Entry("2026-01-02", "p", "t", 2025, 3.0)]
    >>> again, other = Entry("2026-02-02", "p", "t", 2025, 3.0), Entry("2026-02-02", "p", "t", 2025, 3.5)
    >>> len(added(old, [again])), [entry.value for entry in added(old, [other])]
    (1, [3.0, 3.5])
    """
    found = list(history)
    known = latest(found)
    for entry in new:
        before = known.get((entry.target_id, entry.year))
        if before is None or before.said != entry.said:
            found.append(entry)
            known[entry.target_id, entry.year] = entry
    return tuple(found)
