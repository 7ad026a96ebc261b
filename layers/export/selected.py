"""A selection of designations that leaves as data: of which atlas, which rows, in which words and places."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

import pandas as pd

from gis.atlas import Atlas
from gis.report.selection.records import labelled
from layers.export.placing import Placing


@dataclass(frozen=True, eq=False)
class Selected:
    """What every writer of a selection is given.

    Attributes
    ----------
    atlas
        That the rows are of.
    designations
        Rows of the table ``designations``.
    lang
        Language of titles, words and notes.
    placing
        Datum of the coordinates and names of the fields.
    """

    atlas: Atlas
    designations: pd.DataFrame
    lang: str = "zh"
    placing: Placing = field(default_factory=Placing)

    @cached_property
    def rows(self) -> pd.DataFrame:
        """The designations in words."""
        return labelled(self.atlas, self.designations, self.lang)
