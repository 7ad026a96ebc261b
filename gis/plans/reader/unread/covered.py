"""What the records quote, asked by slices of the text."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gis.plans.reader.records import Record


class Covered:
    """The slices that records quote. A long plan has thousands of both: none is compared with all others."""

    def __init__(self, found: Iterable[Record]) -> None:
        self._found = sorted(enumerate(found), key=lambda one: (one[1].start, one[1].end))
        self._starts = [record.start for _, record in self._found]
        # Furthest end of any record up to each start, so that one look-up tells what covers a slice.
        self._reach = list(accumulate((record.end for _, record in self._found), max))

    def touches(self, start: int, end: int) -> bool:
        """Return whether a record quotes a part of a slice.

        Examples
        --------
        >>> from gis.plans.reader.records import Record
        >>> covered = Covered([Record("links", 4, 9, {}, "L")])
        >>> covered.touches(8, 12), covered.touches(9, 12), covered.touches(0, 4)
        (True, False, False)
        """
        before = bisect_left(self._starts, end)
        return bool(before) and self._reach[before - 1] > start

    def beside(self, start: int, end: int) -> list[Record]:
        """Return the records that quote a part of a slice, in the order in which they were given.

        Examples
        --------
        >>> from gis.plans.reader.records import Record
        >>> found = [Record("links", at, at + 5, {}, "L") for at in (9, 4, 0)]
        >>> [record.start for record in Covered(found).beside(6, 10)]
        [9, 4]
        """
        at = bisect_left(self._starts, end)
        touched = []
        while at and self._reach[at - 1] > start:
            at -= 1
            if self._found[at][1].end > start:
                touched.append(self._found[at])
        return [record for _, record in sorted(touched, key=lambda one: one[0])]
