"""Headings over several columns: written above each of them, by merged cells or by the gaps beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

Span = tuple[int, int, int, int]


def joined(labels: list[list[str]], rows: Sequence[int], merged: Sequence[Span]) -> tuple[str, ...]:
    """Return the heading of each column, those of several rows joined by a space.

    Parameters
    ----------
    labels
        The cells of each row of headings.
    rows
        The numbers of these rows, from 1.
    merged
        First row, first column, last row, last column of each merged range, from 0.

    Examples
    --------
    >>> joined([["地区", "产值", ""], ["", "2022", "2023"]], [1, 2], ())
    ('地区', '产值 2022', '产值 2023')
    >>> joined([["产值", "", "人口", ""], ["总量", "增速", "", "面积"]], [1, 2], [(0, 0, 0, 1)])
    ('产值 总量', '产值 增速', '人口', '面积')
    """
    width = len(labels[0])
    at = {row: index for index, row in enumerate(rows)}
    spans = [m for m in merged if m[0] + 1 in at and m[1] < width]
    covered = set()
    for top, left, bottom, right in spans:
        label = labels[at[top + 1]][left]
        for row in range(top + 1, bottom + 2):
            for position in range(left, min(right + 1, width)) if row in at else ():
                labels[at[row]][position] = label
                covered.add((at[row], position))
    wide = {at[m[0] + 1] for m in spans if m[3] > m[1]}
    for index, upper in enumerate(labels[:-1]):
        held = {position for row, position in covered if row == index}
        _carry(upper, labels[-1], held, may_stand_alone=index in wide)
    return tuple(
        " ".join(dict.fromkeys(label[i] for label in labels if label[i])) for i in range(width)
    )


def _carry(
    upper: list[str], lower: Sequence[str], held: set[int], *, may_stand_alone: bool
) -> None:
    """Write a heading above each column to its right that has no other and a heading below.

    Where headings of the row are merged over their columns, a gap beside one that is not belongs to
    it only if what stands below comes again: 总量, 增速 below 产值, which is merged, and 增加值.
    """
    last = ""
    for position, cell in enumerate(upper):
        again = not may_stand_alone or lower.count(lower[position]) > 1
        if cell:
            last = cell if lower[position] and position not in held else ""
        elif last and lower[position] and again:
            upper[position] = last
        else:
            last = ""
