"""What became of the rows: how many were counted, and of the others how many and why, with examples."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

# Rows that are in no region.
UNPLACED = (
    "blank", "not_number", "zero", "swapped", "outside", "unmatched", "ambiguous", "coarser",
    "crooked",
)  # fmt: skip
# Rows that are counted, but not in everything that was asked for.
PARTIAL = (
    "industry_blank", "industry_wrong", "industry_short", "sum_blank", "sum_not_number",
)  # fmt: skip
_SHOWN = 5
# A datum is doubted only where chance does not explain the difference.
_CHANCE, _LEAST = 1e-6, 10


@dataclass
class Account:
    """The rows of a part, or of all parts together.

    Attributes
    ----------
    rows, counted
        Rows read, and those that are in a region.
    reasons
        Rows by word of ``UNPLACED`` and ``PARTIAL``.
    examples
        By word some places: file, row and value.
    datums
        By datum: of the rows looked at, those that only this datum brings to the right place, and
        those that only the declared one does.
    """

    rows: int = 0
    counted: int = 0
    reasons: Counter[str] = field(default_factory=Counter)
    examples: dict[str, list[tuple[str, int, str]]] = field(default_factory=dict)
    datums: dict[str, tuple[int, int]] = field(default_factory=dict)

    def note(self, reason: str, count: int, examples: list[tuple[str, int, str]]) -> None:
        """Add rows to a reason."""
        if count:
            self.reasons[reason] += int(count)
            kept = self.examples.setdefault(reason, [])
            kept += examples[: _SHOWN - len(kept)]

    def add(self, other: Account) -> None:
        """Add the rows of another account."""
        self.rows += other.rows
        self.counted += other.counted
        for reason, count in other.reasons.items():
            self.note(reason, count, other.examples.get(reason, []))
        for name, (better, worse) in other.datums.items():
            before = self.datums.get(name, (0, 0))
            self.datums[name] = (before[0] + better, before[1] + worse)

    @property
    def unplaced(self) -> int:
        """Rows that are in no region."""
        return sum(self.reasons[reason] for reason in UNPLACED)

    def better_datum(self) -> tuple[str, int, int] | None:
        """Return a datum that fits better than the declared one, with both numbers of rows.

        Only rows are counted that one of the two brings to the right place and the other does
        not. Chance would split them evenly; a split that has a probability above a millionth, or
        fewer than ten rows, says nothing (sign test).

        Examples
        --------
        >>> Account(datums={"gcj02": (40, 2), "bd09": (3, 1)}).better_datum()
        ('gcj02', 40, 2)
        """
        leading = [
            (better - worse, name, better, worse)
            for name, (better, worse) in self.datums.items()
            if better > worse and better + worse >= _LEAST
        ]
        if not leading:
            return None
        # Slow to import, and a right datum never asks for it.
        from scipy import special

        found = [
            one for one in leading if special.bdtrc(one[2] - 1, one[2] + one[3], 0.5) < _CHANCE
        ]
        return max(found)[1:] if found else None

    def plain(self) -> dict[str, Any]:
        """Return the account as values that JSON holds."""
        return {
            "rows": self.rows, "counted": self.counted, "reasons": dict(self.reasons),
            "examples": self.examples, "datums": {k: list(v) for k, v in self.datums.items()},
        }  # fmt: skip

    @staticmethod
    def from_plain(told: dict[str, Any]) -> Account:
        """Return the account that :meth:`plain` told."""
        return Account(
            told["rows"], told["counted"], Counter(told["reasons"]),
            {k: [(str(f), int(r), str(v)) for f, r, v in rows] for k, rows in told["examples"].items()},
            {k: (int(v[0]), int(v[1])) for k, v in told["datums"].items()},
        )  # fmt: skip
