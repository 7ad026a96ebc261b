"""A section of a document about a region: a titled table in words, figures kept as figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

import pandas as pd

from gis.words.amounts import written


@dataclass(frozen=True)
class Section:
    """One section.

    Attributes
    ----------
    key, title, note
        Id, heading, and what a reader must know of the table.
    table
        Its columns are headings; figures are numbers, NaN what is unknown.
    formats
        How the figures of a column are written (a format of Python); other columns are words.
    nothing
        What is said where there is no row.
    """

    key: str
    title: str
    table: pd.DataFrame
    note: str = ""
    formats: Mapping[str, str] = field(default_factory=dict)
    nothing: str = ""

    def rows(self, unknown: str) -> list[list[str]]:
        """Return the rows as text.

        Parameters
        ----------
        unknown
            What is said in place of a figure that nobody knows.

        Examples
        --------
        >>> table = pd.DataFrame({"a": ["x"], "b": [float("nan")], "c": [1234.5]})
        >>> Section("k", "t", table, formats={"b": ",.0f", "c": ",.1f"}).rows("?")
        [['x', '?', '1,234.5']]
        """
        return [
            [
                self._said(str(head), value, unknown)
                for head, value in zip(self.table, row, strict=True)
            ]
            for row in self.table.itertuples(index=False)
        ]

    def _said(self, head: str, value: object, unknown: str) -> str:
        if value is None or value != value:  # noqa: PLR0124 (NaN)
            return unknown if head in self.formats else ""
        if head not in self.formats or isinstance(value, str):
            return str(value)
        if value == float("inf"):
            return "inf"
        return written(cast("float", value), self.formats[head])
