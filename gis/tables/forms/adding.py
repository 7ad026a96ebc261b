"""Whether a row that adds up others does: 合计, 小计 and 总计 beside the sum of the rows that they stand for."""

from __future__ import annotations

import math
import re
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from gis.errors import Term, first_of
from gis.tables import cells, headings, row_words, sums, units
from gis.tables.formats.workbooks import text as written
from gis.tables.forms import nested, row_units
from gis.tables.forms.rounding import Amount, Numbers, fits, is_mean, read, said

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    import pandas as pd

    from gis.tables.header import LeftOut
    from gis.tables.roles import Column
    from gis.tables.units import Unit

_SHOWN = 8
# Reasons of columns that are left out and hold amounts all the same.
_AMOUNTS = frozenset({"total", "part", "sum_of", "scale", "quantity", "earlier", "only_numbers"})
_NO_AMOUNTS = frozenset({"share", "rate", "serial", "date", "dates", "code", "lon", "lat", "note"})
# A mean, or what is of each and of no two together; 平均从业人数 adds up, and so does 钢结构.
_OF_EACH = re.compile(
    r"均(?!.*(?:从业|就业|用工|职工|人员|人数|人口))|单[产价]|亩产|价格|(?<![造总])价(?=[（(]|$)|年龄|[气水]温|海拔"
    r"|最[大小高低优]|[浓纯密强湿高厚深温硬速精进]度|品位|系数|得分|评分|覆盖面|(?<!钢)结构(?=[（(]|$)"
)
# Per what is no time: 千瓦时/吨 and mg/L, also of units that no table knows.
_PER = re.compile(r"[（(][^（()）]*/(?!\s*(?:[年月日天季周]|[ad]\b))[^（()）]*[)）]$")
_TIMES = frozenset({"年", "月", "日", "天", "季", "周"})
# Sums that no other row may count: 川南小计, 两市合计, 占全省比重.
_SUMS = re.compile(r"[合小总共]\s*计|比重|占比")
# The whole may stand above a choice of its parts: most of it is missing then.
_WHOLE = re.compile(r"全[国省市州区县域]")
_CHOICE = 3.0
# A row that sums up, whatever else it says; 全省 alone may stand above some of the counties.
_ADDS = re.compile(r"计|总[数和]|汇总|sum|total", re.IGNORECASE)
_MEAN = re.compile(r"均|average|mean", re.IGNORECASE)
# Longer lists are not searched for rows that are sums of their neighbours.
_MOST_ROWS = 200


def amounts(columns: Sequence[Column]) -> list[Amount]:
    """Return the columns whose numbers add up: no shares, no means, nothing per head."""
    return [
        Amount(c.position, c.name or f"({c.letter})", c.unit)
        for c in columns
        if (c.role == "value" or c.reason in _AMOUNTS) and adds_up(c.name, c.unit)
    ]


def adds_up(heading: str, unit: Unit | None) -> bool:
    """Tell whether the numbers below a heading can be added up over regions.

    Examples
    --------
    >>> from gis.tables.units import of_heading
    >>> [adds_up(x, of_heading(x)[1]) for x in ("产值（万元）", "占比（%）", "人均产值（万元/人）", "平均工资")]
    [True, False, False, False]
    >>> [adds_up(x, of_heading(x)[1]) for x in ("产能（万吨/年）", "年均从业人数", "水耗（吨/人）", "合计")]
    [True, True, False, True]
    """
    if headings.word(heading) in _NO_AMOUNTS or _OF_EACH.search(heading):
        return False
    if unit is None:
        return _PER.search(heading.strip()) is None
    base, sign, per = unit.base.partition("/")
    return base not in cells.PARTS and (not sign or per in _TIMES)


def of_table(
    body: pd.DataFrame, columns: Sequence[Column], totals: Sequence[LeftOut]
) -> tuple[Term, ...]:
    """Return what is to be said of the totals of a table whose columns have roles, see :func:`told`."""
    if not totals:
        return ()
    by_row = units_by_row(body, {c.position: c.name for c in columns if c.reason == "note"})
    return told(body, amounts(columns), totals, keys_of(columns), by_row)


def units_by_row(body: pd.DataFrame, names: Mapping[int, str]) -> np.ndarray | None:
    """Return how many of the base unit each row counts in, NaN where it does not say; None where all are alike.

    ``names`` are the headings, by position, of the columns that may say so.
    """
    for position, name in names.items():
        if headings.is_unit(name):
            texts = body[position].map(lambda cell: written(cell).strip())
            if len(set(texts)) > 1 and row_units.holds_units(texts):
                found = [units.unit(text) for text in texts]
                return np.array([one.factor if one else math.nan for one in found])
    return None


def keys_of(columns: Sequence[Column]) -> dict[str, tuple[int, ...]]:
    """Return the columns that say which rows a total stands for, by the reason why it is left out.

    A total of regions is one of its industry and year, one of industries is of its region and year.
    """
    by = {
        role: [c.position for c in columns if role in (c.role, c.reason)]
        for role in ("region", "industry", "date", "wider")
    }
    regions = (*by["wider"], *by["industry"], *by["date"])
    return {
        "total_row": regions,
        "wider_row": regions,
        "total_industry": (*by["wider"], *by["region"], *by["date"]),
    }


def told(
    body: pd.DataFrame,
    columns: Sequence[Amount],
    totals: Sequence[LeftOut],
    keys: Mapping[str, tuple[int, ...]],
    by_row: np.ndarray | None = None,
) -> tuple[Term, ...]:
    r"""Return what is to be said of rows that do not add up to the rows that they stand for; nothing where all do.

    Parameters
    ----------
    body
        Rows of data with the totals among them; columns 0..n-1.
    columns
        Those whose numbers add up.
    totals
        The rows that are left out of the data, each with its reason.
    keys
        As :func:`keys_of` gives them.
    by_row
        By what the numbers of each row are multiplied, where a column of units says so.

    Examples
    --------
    >>> from gis.errors import said
    >>> from gis.tables.reading import read
    >>> table = read("地区,水泥\n成都市,3\n德阳市,1\n合计,5\n".encode(), "a.csv", known=lambda cell: "市" in cell)
    >>> for remark in table.rows.remarks:
    ...     print(said(remark, "en"))
    1 total does not add up (the rows count, not the total): “水泥” of row 4 “合计” (says 5, the rows add up to 4, a difference of +1)
    """
    # A total of regions and of industries is one row.
    rows = {one.row: one for one in totals if one.reason in keys and not _MEAN.search(one.text)}
    wanted = [rows[row] for row in sorted(rows)]
    if not wanted or not columns:
        return ()
    table = _Table(body, totals, keys)
    lists = {column: read(body, column, by_row, [one.row for one in wanted]) for column in columns}
    found = [
        Term(
            "table_remark.total_cell",
            row=one.row,
            text=one.text.strip(),
            column=column.name,
            **miss,
        )
        for one in wanted
        for column, numbers in lists.items()
        if numbers is not None
        and (miss := table.miss(one, numbers, [n for n in lists.values() if n is not None]))
    ]
    if not found:
        return ()
    return (Term("table_remark.totals", count=len(found), found=first_of(found, _SHOWN)),)


class _Table:
    """The rows of a table, which of them are data, and which a total stands for."""

    def __init__(
        self, body: pd.DataFrame, totals: Sequence[LeftOut], keys: Mapping[str, tuple[int, ...]]
    ) -> None:
        self._body, self._keys = body, keys
        self._at = {int(row): i for i, row in enumerate(body.index)}
        text = {self._at[one.row]: one.text.strip() for one in totals if one.reason in keys}
        self._marks = np.array(sorted(text), dtype=int)
        self._alike = {
            word: np.array(sorted(i for i in text if text[i] == word), dtype=int)
            for word in set(text.values())
        }
        is_data = np.ones(len(body), bool)
        is_data[[self._at[one.row] for one in totals]] = False
        self._data = np.flatnonzero(is_data)
        self._texts = {
            position: np.array([written(cell).strip() for cell in body[position]], dtype=object)
            for position in {p for of in keys.values() for p in of}
        }
        self._said = {p: frozenset(texts[self._data]) - {""} for p, texts in self._texts.items()}
        self._groups: dict[tuple[int, ...], dict[object, np.ndarray]] = {}

    # Most tables have right totals, and need none of what follows.
    @cached_property
    def _is_part(self) -> np.ndarray:
        return self._where(row_words.is_part_row)

    @cached_property
    def _is_sum(self) -> np.ndarray:
        return self._where(lambda word: _SUMS.search(word) is not None)

    @cached_property
    def _rank(self) -> np.ndarray:
        found = np.zeros(len(self._body), dtype=int)
        for texts in self._texts.values():
            ranks = {word: nested.rank(word) for word in set(texts)}
            found = np.maximum(found, [ranks[word] for word in texts])
        return found

    def _where(self, holds: Callable[[str], bool]) -> np.ndarray:
        found = np.zeros(len(self._body), bool)
        for texts in self._texts.values():
            words = [word for word in set(texts) if holds(word)]
            found |= np.isin(texts.astype(str), words) if words else False
        return found

    def miss(self, one: LeftOut, numbers: Numbers, all_: Sequence[Numbers]) -> dict[str, object]:
        """Return what a total says and its rows add up to; empty where they agree or nothing can be told."""
        total = self._at[one.row]
        stated = numbers.array[total]
        rows, narrowed = self._agreeing(one, total)
        if math.isnan(stated) or not len(rows):
            return {}
        # Most totals are right.
        if fits(numbers, rows, total) or is_mean(numbers, rows, total):
            return {}
        rows, others = self._stands_for(one, rows, narrowed=narrowed)
        tried = [kept for part in (rows, *others) for kept in (part, self._without_parts(part))]
        if any(fits(numbers, part, total) for part in tried):
            return {}
        rows = self._without_sums(rows, all_)
        kept = self._without_parts(rows)
        levels = nested.named(numbers, kept, self._rank)
        tried = [rows, *levels, *nested.added(numbers, kept)]
        if (
            any(fits(numbers, part, total) for part in tried)
            or nested.is_repeated(numbers, rows, total)
            or self._is_open(one, numbers, rows, kept)
        ):
            return {}
        # A city above its counties: what the total may have been meant as.
        off = {abs(float(np.nansum(numbers.array[part])) - stated): part for part in levels}
        return said(numbers, off[min(off)] if off else kept, total)

    def _is_open(self, one: LeftOut, numbers: Numbers, rows: np.ndarray, kept: np.ndarray) -> bool:
        """Tell whether a total may be right although its rows do not add up to it."""
        total = self._at[one.row]
        stated, sum_ = numbers.array[total], float(np.nansum(numbers.array[kept]))
        if np.isnan(numbers.array[kept]).all():
            return True
        if stated < sum_:
            # What is marked as a part may go on below without the mark.
            return bool(self._is_part[rows.min() : rows.max() + 2].any())
        # 全省 stands above a part of its counties, and 其中 right below a total begins no whole.
        behind = rows[rows > total]
        return (
            not _ADDS.search(one.text)
            or (_WHOLE.search(one.text) is not None and stated > _CHOICE * sum_)
            or bool(len(behind) and self._is_part[behind[0]])
            or numbers.withheld(kept)
        )

    def _agreeing(self, one: LeftOut, total: int) -> tuple[np.ndarray, bool]:
        """Return the rows of data with the texts of a total beside it, and whether those are not all."""
        keys = tuple(p for p in self._keys[one.reason] if self._texts[p][total] in self._said[p])
        if keys not in self._groups:
            texts = [self._texts[p][self._data] for p in keys]
            groups: dict[object, list[int]] = {}
            for row, of in zip(self._data, zip(*texts, strict=True), strict=False):
                groups.setdefault(of, []).append(int(row))
            self._groups[keys] = {of: np.array(rows) for of, rows in groups.items()}
        rows = self._groups[keys].get(tuple(self._texts[p][total] for p in keys), self._data)
        return rows, len(rows) < len(self._data)

    def _stands_for(
        self, one: LeftOut, rows: np.ndarray, *, narrowed: bool
    ) -> tuple[np.ndarray, list[np.ndarray]]:
        """Return the rows that a total stands for, and what else it may add up."""
        many = len(self._marks) > _MOST_ROWS
        if many and narrowed:
            return rows, []
        total = self._at[one.row]
        alike = self._alike[one.text.strip()]
        blocks = [b for marks in (self._marks, alike) for b in _blocks(rows, total, marks)]
        blocks = [block for block in blocks if len(block)]
        lesser = np.setdiff1d(self._marks, alike)
        others = [*blocks, lesser, *_blocks(lesser, total, alike)]
        if not many:
            others.append(self._data)
        if blocks and not narrowed and (len(alike) > 1 or "小计" in one.text.replace(" ", "")):
            heads = self._marks[0] < self._data.min(initial=len(self._body))
            of_block = [block for block in blocks if (block[0] > total) == heads]
            return (of_block or blocks)[0], [rows, *others]
        return rows, others

    def _without_parts(self, rows: np.ndarray) -> np.ndarray:
        """Return rows without those that say 其中 or are sums themselves, where not all do."""
        kept = rows[~(self._is_part | self._is_sum)[rows]]
        return kept if len(kept) else rows

    def _without_sums(self, rows: np.ndarray, all_: Sequence[Numbers]) -> np.ndarray:
        """Return rows without those that add up their neighbours themselves: a city above its counties."""
        if max(len(rows), len(self._marks)) > _MOST_ROWS:
            return rows
        table = np.array([numbers.array[rows] for numbers in all_]).T
        own = [i for i in sums.find(list(table)) if (table[i] != 0).any()]
        return np.delete(rows, own)


def _blocks(rows: np.ndarray, total: int, marks: np.ndarray) -> list[np.ndarray]:
    """Return the rows between a total and the one before, and between it and the next; all in order."""
    before = marks[marks < total].max(initial=-1)
    behind = marks[marks > total].min(initial=np.iinfo(int).max)
    first, at, last = np.searchsorted(rows, [before + 1, total, behind])
    return [rows[first:at], rows[np.searchsorted(rows, total + 1) : last]]
