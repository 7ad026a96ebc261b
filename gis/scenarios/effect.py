"""What one edit does to the rows of an atlas."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gis.scenarios.scenario import Edit

Row = Mapping[str, str]


@dataclass(frozen=True)
class Effect:
    """What one edit does: what it is about, and rows by (table, id); None takes a row away."""

    edit: Edit
    subject: tuple[str, ...]
    rows: Mapping[tuple[str, str], Row | None]
