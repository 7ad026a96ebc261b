"""What the evidence builders share: reading a source table, and a fault that names its row."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path("data/sources/evidence")
# region_code, indicator, year, value in the indicator's unit, source_id.
Figure = tuple[str, str, int, float, str]


class EvidenceError(ValueError):
    """A row of data/sources/evidence that cannot be used as it stands."""


def numbered(root: Path, name: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield (where, row) of a source table, ``where`` naming file and line for a fault."""
    path = root / FOLDER / f"{name}.csv"
    with path.open(encoding="utf-8", newline="") as stream:
        for line, row in enumerate(csv.DictReader(stream), start=2):
            yield f"{FOLDER.as_posix()}/{name}.csv, line {line}", row


def number(
    text: str, where: str, *, lowest: float = 0.0, highest: float = float("inf")
) -> float | None:
    """Return a figure, None for an empty cell; EvidenceError outside of what is possible.

    Examples
    --------
    >>> number("2.5", "x.csv, line 2"), number("", "x.csv, line 3")
    (2.5, None)
    """
    if text == "":
        return None
    try:
        value = float(text)
    except ValueError:
        raise EvidenceError(f"{where}: {text!r} is no number") from None
    if not lowest <= value <= highest:
        raise EvidenceError(f"{where}: {text} is not between {lowest:g} and {highest:g}")
    return value


def holders(root: Path) -> dict[str, tuple[str, ...]]:
    """Return for each adcode itself and the regions that hold it, each once."""
    path = root / "data" / "boundaries" / "regions.csv"
    found: dict[str, tuple[str, ...]] = {}
    with path.open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            chain = (row["adcode"], row["prefecture_adcode"], row["province_adcode"])
            found[row["adcode"]] = tuple(
                dict.fromkeys([*found.get(row["adcode"], ()), *(code for code in chain if code)])
            )
    return found
