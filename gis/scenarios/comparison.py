"""Several atlases side by side: figures with their differences from the first, and what changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pandas as pd

from gis.scenarios import freight, grounds
from gis.scenarios.difference import FIGURE_COLUMNS, Difference, difference, figures

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gis.atlas import Atlas

MOST = 4


@dataclass(frozen=True)
class Side:
    """One atlas of a comparison, under the title by which a reader knows it."""

    title: str
    atlas: Atlas


@dataclass(frozen=True)
class Compared:
    """Atlases side by side.

    Attributes
    ----------
    sides
        The first is what the others are held against.
    figures
        Index figure, one column a side by position (0, 1, …); NaN is undefined.
    changes
        What differs from the first, one for each further side.
    """

    sides: tuple[Side, ...]
    figures: pd.DataFrame
    changes: tuple[Difference, ...]

    def gaps(self) -> pd.DataFrame:
        """Return the figures of the further sides less those of the first; NaN where one is undefined."""
        return self.figures.drop(columns=0).sub(self.figures[0], axis=0)

    def against_first(self) -> list[Difference]:
        """Return each further side against the first, with all figures of the comparison."""
        before = self.figures[0]
        found = []
        for number, change in enumerate(self.changes, start=1):
            after = self.figures[number]
            rows = [
                (key, before[key], after[key], after[key] - before[key]) for key in before.index
            ]
            found.append(replace(change, figures=pd.DataFrame(rows, columns=list(FIGURE_COLUMNS))))
        return found


def compare(sides: Sequence[Side], *, with_freight: bool = True) -> Compared:
    """Return atlases side by side.

    Parameters
    ----------
    sides
        Up to ``MOST``; of two with one title the later is numbered.
    with_freight
        Whether the freight network is asked too, which takes some seconds the first time.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> bare = Side("as it is", Atlas.bundled())
    >>> found = compare([bare, bare], with_freight=False)
    >>> found.gaps()[1].abs().sum(), len(found.changes)
    (np.float64(0.0), 1)
    """
    sides = _distinct(sides)
    columns = {}
    for number, side in enumerate(sides):
        values = figures(side.atlas) | grounds.figures(side.atlas)
        columns[number] = values | freight.figures(side.atlas) if with_freight else values
    return Compared(
        tuple(sides),
        pd.DataFrame(columns),
        tuple(difference(sides[0].atlas, side.atlas) for side in sides[1:]),
    )


def _distinct(sides: Sequence[Side]) -> list[Side]:
    """Return sides of which each has a title of its own: tables have a column for each."""
    found: list[Side] = []
    for side in sides:
        taken = {one.title for one in found}
        numbers = (f"{side.title} ({number})" for number in range(2, len(sides) + 2))
        titles = (title for title in (side.title, *numbers) if title not in taken)
        found.append(Side(next(titles), side.atlas))
    return found
