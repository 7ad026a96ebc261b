"""The enterprises of a list around a point: how far each stands, of which industry, and what of the list was left out.

Distances are great circles from the point to the coordinates of the row. What a row without coordinates says of
its place (a code, an address) is a county and no point: such rows are counted, and stand in no circle.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from gis.atlas import Atlas
from gis.enterprises import assign, industry, tally, threads
from gis.enterprises.account import Account
from gis.enterprises.assign import Columns, Task
from gis.enterprises.circle import Circle
from gis.enterprises.counties.grid import grid
from gis.enterprises.lists import headings, points, repeats
from gis.enterprises.lists.values import numbers, text, totals
from gis.enterprises.places import degrees, require_coordinates
from gis.enterprises.standard.concordance import Coding
from gis.sphere import straight_km

COLUMNS = ("file", "row", "name", "credit_code", "industry", "distance_km", "lon", "lat", "again")
_ORDER = ["distance_km", "part", "row"]


@dataclass(frozen=True, eq=False)
class Around:
    """What of a list stands in a circle.

    Attributes
    ----------
    circle
        The circle.
    rows
        Columns :data:`COLUMNS`, the nearest first, then in the order of the list. ``row`` is the number that a
        spreadsheet shows; ``industry`` a division of GB/T 4754 ("" for none that can be read); ``again`` is
        ``repeated`` or ``twin`` (:mod:`gis.enterprises.lists.repeats`) where an earlier row of the list is the same.
    amounts
        On the index of ``rows`` the amounts of :attr:`titles`, columns 0, 1, …; NaN is not known.
    by_industry
        ``industry``, ``count`` and the sums of the amounts, columns 0, 1, …; a sum that rests on no value is NaN.
        Most enterprises first, then by code.
    titles
        What the amounts are headed.
    account
        What became of the rows of the whole list: ``counted`` have a point in the country.
    task
        How the list was read.
    """

    circle: Circle
    rows: pd.DataFrame
    amounts: pd.DataFrame
    by_industry: pd.DataFrame
    titles: tuple[str, ...]
    account: Account
    task: Task

    @property
    def beyond(self) -> int:
        """Rows with a point that is farther away."""
        return self.account.counted - len(self.rows)

    def summary(self) -> dict[str, Any]:
        """Return what was asked and what became of the rows, as values that JSON holds."""
        circle = self.circle
        return {
            "lon": circle.lon, "lat": circle.lat, "within_km": circle.within_km, "datum": self.task.datum,
            "rows": self.account.rows, "inside": len(self.rows), "beyond": self.beyond,
            "without_point": self.account.unplaced, "reasons": dict(self.account.reasons),
            "repeated_inside": int((self.rows["again"] != "").sum()),
        }  # fmt: skip


class _Near(NamedTuple):
    """What one part has in the circle, and the account of all its rows."""

    rows: pd.DataFrame
    account: Account


def around(
    atlas: Atlas,
    parts: Sequence[points.Part],
    task: Task,
    circle: Circle,
    progress: Callable[[float], None] | None = None,
) -> Around:
    """Return the enterprises of a list in a circle, on the threads of this machine.

    d = 2 R asin(c / 2R), c: chord between the two points on a sphere of R = 6371.0088 km; d ≤ ``within_km`` is inside.

    Parameters
    ----------
    parts
        See :func:`gis.enterprises.lists.points.find`.
    task
        How the list is read: columns, datum, edition; its level and digits do not matter. Where it names a column of
        industries, divisions are told.
    progress
        Called with the share of the parts that are done, 0 to 1; what it raises stops the work.

    Raises
    ------
    InputTableError
        If the list has no coordinates, or a part cannot be read.

    Examples
    --------
    >>> task = Task(Columns("经度", "纬度"))
    >>> found = around(Atlas.bundled(), [], task, Circle(104.0, 30.0, 20.0))
    >>> len(found.rows), found.beyond
    (0, 0)
    """
    require_coordinates(task.columns)
    # A code or an address places a row in a county, not on a point.
    roles = replace(task.columns, spare=())
    read = replace(task, level="county", digits=2 if roles.industry else 0, columns=roles)
    grid(atlas)
    found: dict[int, _Near] = {}
    for number, near in threads.over(lambda part: _of(atlas, part, read, circle), enumerate(parts)):
        found[number] = near
        if progress is not None:
            progress(len(found) / len(parts))
    account = Account()
    for number in sorted(found):
        account.add(found[number].account)
    again = repeats.again(parts, task.columns)
    repeats.tell(account, parts, again)
    every = [_empty(roles), *(near.rows.assign(part=number) for number, near in found.items())]
    rows = pd.concat([one for one in every if len(one)] or every[:1], ignore_index=True)
    rows = rows.sort_values(_ORDER, kind="stable", ignore_index=True)
    rows["again"] = _marks(rows, again)
    sums = list(range(len(roles.sums)))
    return Around(
        circle, rows[list(COLUMNS)], rows[sums].astype(float), _by_industry(rows, sums),
        roles.titles, account, read,
    )  # fmt: skip


def _empty(roles: Columns) -> pd.DataFrame:
    return pd.DataFrame(columns=[*COLUMNS, "part", *range(len(roles.sums))]).astype(
        {"distance_km": float, "lon": float, "lat": float}
    )


def _of(atlas: Atlas, part: points.Part, task: Task, circle: Circle) -> _Near:
    """Return what a part has in the circle."""
    roles = task.columns
    name, code = headings.name_of(roles.heads), headings.usual(part.header, "credit")
    blocks = [_empty(roles)]

    def keep(rows: np.ndarray, columns: dict[str, Any]) -> None:
        lon, lat = degrees(atlas, columns, roles, task.datum)
        km = straight_km(lon, lat, [circle.lon], [circle.lat])
        # NaN is not within anything.
        inside = np.flatnonzero((km <= circle.within_km) & ~totals(columns, roles.heads, len(lon)))
        told = {
            title: columns[title].take(inside) for title in (name, code, roles.industry) if title
        }
        block = pd.DataFrame(
            {
                "file": part.path, "row": rows[inside], "name": _said(told, name, len(inside)),
                "credit_code": _said(told, code, len(inside)),
                "industry": _divisions(atlas, told.get(roles.industry), task.coding, len(inside)),
                "distance_km": km[inside], "lon": lon[inside], "lat": lat[inside], "again": "",
            }
        )  # fmt: skip
        for place, title in enumerate(roles.sums):
            amounts = numbers(columns[title], title, dict(roles.units).get(title))[0][inside]
            block[place] = np.where(tally.too_large(np.nan_to_num(amounts)), np.nan, amounts)
        blocks.append(block)

    _, account = assign.work(atlas, part, task, tuple(filter(None, (name, code))), keep)
    return _Near(pd.concat([one for one in blocks if len(one)] or blocks[:1]), account)


def _said(told: dict[str, Any], title: str, size: int) -> list[str]:
    """Return the cells of a column as the list has them, "" where it has no such column."""
    return [str(cell).strip() for cell in text(told[title]).to_pylist()] if title else [""] * size


def _divisions(atlas: Atlas, cells: Any, coding: Coding, size: int) -> list[str]:
    if cells is None:
        return [""] * size
    read = industry.codes(atlas, text(cells), 2, coding)
    return [read.names[place] for place in read.place]


def _marks(rows: pd.DataFrame, again: pd.DataFrame) -> list[str]:
    """Return by row why it says an enterprise again, "" where it does not."""
    of = {(part, row): reason for part, row, reason, _ in again.itertuples(index=False)}
    return [of.get((part, row), "") for part, row in zip(rows["part"], rows["row"], strict=True)]


def _by_industry(rows: pd.DataFrame, sums: list[int]) -> pd.DataFrame:
    names = sorted(set(rows["industry"]))
    place = rows["industry"].map({name: i for i, name in enumerate(names)}).to_numpy(np.int64)
    amounts = {str(one): rows[one].to_numpy(float) for one in sums}
    made = tally.tally(np.zeros(len(rows), np.int64), place, names, amounts)
    table = tally.finished(made, list(amounts)).drop(columns="region")
    table = table.rename(columns={str(one): one for one in sums})
    return table.sort_values(
        ["count", "industry"], ascending=[False, True], kind="stable", ignore_index=True
    )
