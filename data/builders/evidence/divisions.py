"""Changes of divisions since the boundaries of 2024: what began, what ended, what moved.

The bundled boundaries show none of them; the table lets a name or code of today be understood.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from data.builders.evidence.facts import EvidenceError, numbered
from data.builders.plans import read_places, write
from gis.plans.named_places import Places

if TYPE_CHECKING:
    from pathlib import Path

COLUMNS = (
    "date", "kind", "old_adcodes", "old_names", "new_adcode", "new_name", "code_is_new", "what",
    "announced_by",
)  # fmt: skip
KINDS = ("transfer", "establish", "abolish_and_establish")
_DATE = re.compile(r"20\d\d-\d\d-\d\d")


def rows(root: Path) -> list[dict[str, Any]]:
    """Return the changes by date; codes that ended are known, new codes are not."""
    places = read_places(root)
    found = []
    for where, row in numbered(root, "division_changes"):
        old = [code for code in row["old_adcode"].split(";") if code]
        names = [name for name in row["old_name"].split(";") if name]
        if row["kind"] not in KINDS or not _DATE.fullmatch(row["date"]):
            raise EvidenceError(f"{where}: kind {row['kind']!r} or date {row['date']!r}")
        for code, name in zip(old, names, strict=True):
            if places.name(code) != name:
                raise EvidenceError(f"{where}: {code} is {places.name(code)}, not {name}")
        is_new = row["code_effect"].startswith("new code")
        if is_new == _known(places, row["new_adcode"]):
            raise EvidenceError(
                f"{where}: {row['new_adcode']} is new and in the boundaries, or neither"
            )
        found.append(
            {
                "date": row["date"],
                "kind": row["kind"],
                "old_adcodes": ";".join(old),
                "old_names": ";".join(names),
                "new_adcode": row["new_adcode"],
                "new_name": row["new_name"],
                "code_is_new": is_new,
                "what": row["what"],
                "announced_by": row["announced_by"],
            }
        )
    return sorted(found, key=lambda row: (row["date"], row["new_adcode"]))


def _known(places: Places, code: str) -> bool:
    try:
        places.name(code)
    except ValueError:
        return False
    return True


def build(root: Path) -> None:
    """Write data/resources/division_changes.csv."""
    write(root / "data" / "resources" / "division_changes.csv", COLUMNS, rows(root))
