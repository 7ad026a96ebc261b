"""In which unit the amounts of a list are whose heading names none: that which its cells bear."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from gis.enterprises.lists import points, values
from gis.errors import InputTableError
from gis.tables import cells, units
from gis.tables.units import Unit


def in_cells(parts: Sequence[points.Part], sums: Sequence[str]) -> tuple[tuple[str, Unit], ...]:
    """Return the unit of each column whose heading names none and whose cells do; others are not in it.

    The first rows in which anything stands decide for all parts, so that a sum is in one unit
    whoever adds it up; cells that do not fit it are then told row by row.

    Parameters
    ----------
    parts
        See :func:`gis.enterprises.lists.points.find`.
    sums
        Columns to be added up.
    """
    return tuple(
        (name, unit)
        for name in dict.fromkeys(sums)
        if units.of_heading(name)[1] is None and (unit := _first(parts, name)) is not None
    )


def named(header: Sequence[str], asked: str, file: str) -> str:
    """Return the heading that is asked for by name, or the one whose last words it is: 产值 for 2024年 产值（万元）.

    Headings of two rows bear the upper one in front, a unit behind. What is none of them is returned as it
    was asked, for whoever reads the column says that it is not there.

    Raises
    ------
    InputTableError
        If several headings end so.

    Examples
    --------
    >>> named(["企业", "2024年 产值（万元）", "净产值"], "产值", "a.csv"), named(["产值", "2024年 产值"], "产值", "a.csv")
    ('2024年 产值（万元）', '产值')
    """
    if asked in header or not asked.strip():
        return asked
    words = asked.split()
    hits = [
        title
        for title in dict.fromkeys(header)
        if title.split()[-len(words) :] == words
        or units.of_heading(title)[0].split()[-len(words) :] == words
    ]
    if len(hits) > 1:
        raise InputTableError("error.points_sums", file=file, column=asked, found=hits)
    return hits[0] if hits else asked


def _first(parts: Sequence[points.Part], name: str) -> Unit | None:
    for part in parts:
        try:
            for _, columns, _ in points.read(part, (name,)):
                if given := _counted(columns[name]):
                    return unit_of(given)
        except InputTableError:
            continue  # said where the part is read
    return None


def _counted(column: Any) -> dict[str, int]:
    """Return how often each text of a column stands there; numbers of a workbook or of Parquet have no unit."""
    from pyarrow import compute as pc

    told = pc.value_counts(pc.utf8_trim_whitespace(values.text(column))).to_pylist()
    return {str(one["values"]): one["counts"] for one in told if one["values"]}


def unit_of(counted: dict[str, int]) -> Unit | None:
    """Return the unit that most of the cells bear; None where most are bare numbers.

    万 and 亿 alone are of what the other cells are (500万元, 1.2亿); where none says of what, they are
    multiples of 1.

    Examples
    --------
    >>> unit_of({"500万元": 3, "1.2亿": 1, "20": 2}), unit_of({"500万": 2}), unit_of({"500万元": 1, "20": 2})
    (Unit(base='元', factor=1.0, written='元'), Unit(base='', factor=1.0, written=''), None)
    """
    kinds = Counter[str | None]()
    for cell, count in counted.items():
        read = cells.number(values.in_yuan(cell))
        if not read.fault and not read.percent and read.value:
            kinds[None if read.unit is None else read.unit.base] += count
    bare = kinds.pop(None, 0)
    if sum(kinds.values()) < max(bare, 1):
        return None
    bases = Counter({base: count for base, count in kinds.items() if base})
    base = _most(bases.items()) if bases else ""
    return Unit(base, 1.0, base)


def _most(counted: Iterable[tuple[str, int]]) -> str:
    """Return what is counted most; of two alike the first by its letters, in whatever order rows came."""
    return min(counted, key=lambda one: (-one[1], one[0]))[0]
