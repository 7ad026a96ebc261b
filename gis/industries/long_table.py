"""A table of one's own as regions × industries: wide, or long at one date or at several."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gis.errors import InputTableError, first_of
from gis.industries.portfolio import from_long
from gis.tables import headings, periods, sums, units

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gis.industries.own_table import OwnTable
    from gis.tables.table import Table


# The industry that leads in a region: the figure beside it is the region's.
_LEADING = re.compile("主导|支柱|特色|优势|重点|主要")


def is_long(table: Table, regions: pd.Series[str]) -> bool:
    r"""Tell whether each row of a table is about one industry of a region.

    There is a column of industries, and regions stand many times, or the only number is a quantity
    of whatever the row names: 成都市, 水泥, 12 under 地区, 产业, 产值. The total of a region beside
    its 主导产业 is no quantity of that industry.

    Parameters
    ----------
    table
        Columns with roles.
    regions
        Region of each row, empty where there is none.

    Examples
    --------
    >>> from gis.tables import reading
    >>> for head in ("市,产业,产值", "市,主导产业,产值", "市,产业,水泥"):
    ...     table = reading.read(f"{head}\n成都,水泥,1\n德阳,玻璃,2\n".encode(), "a.csv", known=bool)
    ...     print(is_long(table, table.texts(table.region)))
    True
    False
    False
    """
    industries, values = table.of("industry"), table.of("value")
    if not industries:
        return False
    if regions[regions != ""].duplicated().any():
        return True
    return (
        len(values) == 1
        and headings.is_quantity(values[0].stem)
        and not any(_LEADING.search(column.name) for column in industries)
    )


def by_industry(own: OwnTable, industry: str) -> pd.DataFrame:
    """Return regions × industries of a long table; a pair without a row is absent (0)."""
    return _square(own.table, industry, own.columns[0])


def wide(own: OwnTable) -> pd.DataFrame:
    """Return regions × industries of a wide table, headed as :func:`heads` says."""
    return own.table[list(own.columns)].rename(columns=heads(own))


def heads(own: OwnTable) -> dict[str, str]:
    r"""Return for each column of numbers a heading with the unit that they are in: 产值（亿元） brought into 万元 is 产值（万元）.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.industries import own_table
    >>> from gis.tables import reading, roles
    >>> content = "市,水泥（万元）,玻璃（亿元）,石材\n成都,1,2,3\n德阳,2,3,4\n".encode()
    >>> table = reading.read(content, "a.csv", roles.Choices(unit="万元"))
    >>> heads(own_table.read(Atlas.bundled(), table))
    {'水泥（万元）': '水泥（万元）', '玻璃（亿元）': '玻璃（万元）', '石材': '石材'}
    """
    found: dict[str, str] = {}
    for name in own.columns:
        stem, unit = units.of_heading(name)
        told = own.units.get(name, "")
        is_other = unit is not None and bool(told) and unit.written != told
        head = (told if stem == name else f"{stem}（{told}）") if is_other else name
        found[name] = name if head in {*own.columns, *found.values()} else head
    return found


def without_sums(
    rows: pd.DataFrame, industry: str, date: str = ""
) -> tuple[pd.DataFrame, dict[str, tuple[str, ...]]]:
    """Return the rows of a long table without industries that are the sum of others in every region.

    制造业 beside 非金属矿物制品业 and 通用设备制造业 would count twice. A pair without a row is 0.

    Parameters
    ----------
    rows
        Index adcode, a column of industries, maybe one of dates, and one of numbers at the end.
    industry, date
        Headings of the industries, and of the dates; empty without any.

    Returns
    -------
    tuple
        The rows, and for each industry left out those that it adds up.

    Examples
    --------
    >>> one = {"业": ["制造业", "建材", "机械"] * 2, "n": [300.5, 200.3, 100.2, 812.4, 800.3, 12.1]}
    >>> kept, found = without_sums(pd.DataFrame(one, index=["510100"] * 3 + ["510600"] * 3), "业")
    >>> kept["业"].tolist(), found
    (['建材', '机械', '建材', '机械'], {'制造业': ('建材', '机械')})
    """
    names = list(dict.fromkeys(rows[industry]))
    keys = list(zip(rows.index, rows[date] if date else rows.index, strict=True))
    at = {key: place for place, key in enumerate(dict.fromkeys(keys))}
    table = np.zeros((len(names), len(at)))
    numbers = {name: i for i, name in enumerate(names)}
    table[[numbers[name] for name in rows[industry]], [at[key] for key in keys]] = rows.iloc[:, -1]
    found = {
        names[i]: tuple(names[part] for part in parts)
        for i, parts in sums.find(list(table)).items()
    }
    return (rows[~rows[industry].isin(list(found))] if found else rows), found


def first_and_last(own: OwnTable, date: str) -> tuple[str, str]:
    """Return the first and the last date in a column of dates, as they are written.

    Raises
    ------
    InputTableError
        If there is one date only.
    """
    known = periods.in_order(own.table[date])
    if len(known) < 2:
        raise InputTableError("error.one_date", column=date, found=known or "–")
    return known[0], known[-1]


def at_dates(own: OwnTable, industry: str, date: str, dates: Sequence[str]) -> list[pd.DataFrame]:
    r"""Return regions × industries at some dates of one long table, all with the same labels.

    Parameters
    ----------
    own
        Read with an industry and a date wanted.
    date, dates
        Column of dates, and those wanted, as they are written.

    Returns
    -------
    list of DataFrame
        In the order of ``dates``. An industry without a row at one of them is absent there (0).

    Raises
    ------
    InputTableError
        If a region has no row at one of the dates: that says nothing of its industries.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.industries import own_table
    >>> from gis.tables import reading, roles
    >>> choices = roles.Choices({"业": "industry"})
    >>> rows = reading.read("市,业,n,年\n成都,x,1,1\n成都,y,2,2\n".encode(), "a.csv", choices)
    >>> own = own_table.read(Atlas.bundled(), rows, own_table.Wanted(industry="业", date="年"))
    >>> [table.to_numpy().tolist() for table in at_dates(own, "业", "年", ["1", "2"])]
    [[[1.0, 0.0]], [[0.0, 2.0]]]
    """
    rows = own.table
    found = [_square(rows[rows[date] == moment], industry, own.columns[0]) for moment in dates]
    everywhere = sorted({str(code) for table in found for code in table.index})
    for moment, table in zip(dates, found, strict=True):
        missing = [code for code in everywhere if code not in table.index]
        if missing:
            raise InputTableError(
                "error.date_without_regions",
                date=moment,
                count=len(missing),
                found=first_of(missing),
            )
    industries = sorted({str(name) for table in found for name in table.columns})
    return [table.reindex(columns=industries, fill_value=0.0) for table in found]


def _square(rows: pd.DataFrame, industry: str, value: str) -> pd.DataFrame:
    long = rows.rename_axis("adcode").reset_index()
    return from_long(long, region="adcode", industry=industry, value=value)
