"""A plan as rows, whoever made it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

Record = Mapping[str, str]


class PlanTables(Protocol):
    """A plan as rows: see :class:`gis.plans.file.Plan`."""

    @property
    def plan_id(self) -> str:
        """The id of the plan."""

    @property
    def tables(self) -> Mapping[str, tuple[Record, ...]]:
        """Rows of text by table of :data:`gis.schema.TABLES`."""
