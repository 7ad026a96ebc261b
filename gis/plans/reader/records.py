"""What reading gives: records with quote and offsets, in the forms of a plan file."""

from __future__ import annotations

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
