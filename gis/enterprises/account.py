"""What became of the rows: how many were counted, and of the others how many and why, with examples."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from gis.schema import LEVELS

if TYPE_CHECKING:
    from collections.abc import Sequence

# Rows that are in no region.
UNPLACED = (
    "blank", "not_number", "projected", "beyond", "zero", "swapped", "outside", "unmatched", "ambiguous", "coarser",
    "crooked", "total",
)  # fmt: skip
# Lines below a list, which are none of its rows.
APART = ("note",)
# Rows that are counted, but not in everything that was asked for.
PARTIAL = (
    "pair_turned", "spared", "repeated", "twin",
    "industry_blank", "industry_wrong", "industry_short", "industry_open", "industry_unlisted",
    "industry_changed", "industry_misnamed", "sum_blank", "sum_not_number", "sum_negative",
)  # fmt: skip
REASONS = (*UNPLACED, *APART, *PARTIAL)
_SHOWN = 5
# A datum is doubted only where chance does not explain the difference.
_CHANCE, _LEAST, _SURELY_CHANCE = 1e-6, 10, 3**2


@dataclass
class Account:
    """The rows of a part, or of all parts together.

    Attributes
    ----------
    rows, counted
        Rows of the list, and those that are in a region.
    reasons
        Rows by word of ``REASONS``; those of ``APART`` are none of ``rows``.
    examples
        By word some places: file, row and value.
    datums
        By datum: of the rows looked at, those that only this datum brings to the right place, and
        those that only the declared one does.
    edition
        Rows whose industry code only the other edition of the standard knows, and rows whose code
        only the declared one does.
    zeros
        Rows whose bare code of 3 digits would be a class with a 0 before it, and rows with a bare code
        of 4 digits.
    """

    rows: int = 0
    counted: int = 0
    reasons: Counter[str] = field(default_factory=Counter)
    examples: dict[str, list[tuple[str, int, str]]] = field(default_factory=dict)
    datums: dict[str, tuple[int, int]] = field(default_factory=dict)
    edition: tuple[int, int] = (0, 0)
    zeros: tuple[int, int] = (0, 0)

    def note(self, reason: str, count: int, examples: list[tuple[str, int, str]]) -> None:
        """Add rows to a reason."""
        if count:
            self.reasons[reason] += int(count)
            kept = self.examples.setdefault(reason, [])
            kept += examples[: _SHOWN - len(kept)]

    def lines(
        self, path: str, odd: Sequence[tuple[int, str]], noted: Sequence[tuple[int, str]]
    ) -> None:
        """Add lines of a file whose cells are not those of its head: rows, and notes below them."""
        self.rows += len(odd)
        for reason, rows in (("crooked", odd), ("note", noted)):
            self.note(reason, len(rows), [(path, row, said) for row, said in rows])

    def add(self, other: Account) -> None:
        """Add the rows of another account."""
        self.rows += other.rows
        self.counted += other.counted
        for reason, count in other.reasons.items():
            self.note(reason, count, other.examples.get(reason, []))
        for name, (better, worse) in other.datums.items():
            before = self.datums.get(name, (0, 0))
            self.datums[name] = (before[0] + better, before[1] + worse)
        self.edition = (self.edition[0] + other.edition[0], self.edition[1] + other.edition[1])
        self.zeros = (self.zeros[0] + other.zeros[0], self.zeros[1] + other.zeros[1])

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
        found = [
            (better - worse, name, better, worse)
            for name, (better, worse) in self.datums.items()
            if _is_more(better, worse)
        ]
        return max(found)[1:] if found else None

    def better_edition(self) -> tuple[int, int] | None:
        """Return for how many rows only the other edition of GB/T 4754 fits, and only the declared one.

        None where the declared one fits as well; the test is that of :meth:`better_datum`.

        Examples
        --------
        >>> Account(edition=(40, 2)).better_edition(), Account(edition=(3, 1)).better_edition()
        ((40, 2), None)
        """
        return self.edition if _is_more(*self.edition) else None

    @property
    def lost_zeros(self) -> int:
        """Rows whose industry code may have lost a 0 before it (111 for 0111), as Excel drops it.

        Nobody can tell 111 (a group of mining services) from 0111 (rice); a list that has codes of
        4 digits is one in which this is to be looked at, also where others begin with 0: of one column
        some cells are numbers and some are text.

        Examples
        --------
        >>> Account(zeros=(5, 90)).lost_zeros, Account(zeros=(5, 0)).lost_zeros
        (5, 0)
        """
        three, four = self.zeros
        return three if four else 0

    def wider(self, level: str) -> str:
        """Return the level that the rows seem to be of: the next one, where more name a wider region than count.

        Examples
        --------
        >>> from collections import Counter
        >>> of_cities = Account(rows=3, counted=1, reasons=Counter(coarser=2))
        >>> of_cities.wider("county"), of_cities.wider("province"), Account(rows=3, counted=3).wider("county")
        ('prefecture', '', '')
        """
        place = LEVELS.index(level)
        return LEVELS[place - 1] if place and self.reasons["coarser"] > self.counted else ""

    def plain(self) -> dict[str, Any]:
        """Return the account as values that JSON holds."""
        return {
            "rows": self.rows, "counted": self.counted, "reasons": dict(self.reasons),
            "examples": self.examples, "datums": {k: list(v) for k, v in self.datums.items()},
            "edition": list(self.edition), "zeros": list(self.zeros),
        }  # fmt: skip

    @staticmethod
    def from_plain(told: dict[str, Any]) -> Account:
        """Return the account that :meth:`plain` told."""
        return Account(
            told["rows"], told["counted"], Counter(told["reasons"]),
            {k: [(str(f), int(r), str(v)) for f, r, v in rows] for k, rows in told["examples"].items()},
            {k: (int(v[0]), int(v[1])) for k, v in told["datums"].items()},
            (int(told["edition"][0]), int(told["edition"][1])),
            (int(told["zeros"][0]), int(told["zeros"][1])),
        )  # fmt: skip


def _is_more(better: int, worse: int) -> bool:
    """Tell whether chance, which would split the rows evenly, does not explain a lead (sign test)."""
    if better <= worse or better + worse < _LEAST:
        return False
    # In standard deviations of an even split. Below three no tail is as thin as that (ten rows out
    # of ten are 3.2); above, Hoeffding's bound may settle it. SciPy is slow to import.
    squares = (better - worse) ** 2 / (better + worse)
    if squares < _SURELY_CHANCE:
        return False
    if math.exp(-squares / 2) < _CHANCE:
        return True
    from scipy import special

    return bool(special.bdtrc(better - 1, better + worse, 0.5) < _CHANCE)
