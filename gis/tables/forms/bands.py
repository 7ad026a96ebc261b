"""Rows that head a group of regions below them, or add such a group up: 一、成都平原经济区, 东部地区."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gis.tables.cells import folded
from gis.tables.content import distinct
from gis.tables.formats.workbooks import text as written
from gis.tables.header import LeftOut

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import pandas as pd

    from gis.tables.roles import Column

_NUMBERED = re.compile(
    r"^(?:[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．:：]?"
    r"|[(（]?\d{1,2}[)）、.．])\s*(?=[\u4e00-\u9fff]{2})"
)
# Parts of the country and of a province that statistics add up; none of them is a division.
_GROUP = re.compile(
    r"(?:我国|全国|全省|本省)?(?:东部|中部|西部|东北部?|沿海|内陆|内地|华北|华东|华南|华中"
    r"|西北|西南)(?:地区|区域|十省市?|六省|三省|省份)?(?:合计|小计)?|"
    r"长三角|长江三角洲|珠三角|珠江三角洲|环渤海|京津冀|粤港澳大湾区|长江经济带|黄河流域"
    r"|苏南|苏中|苏北|粤东|粤西|粤北|皖南|皖中|皖北|"
    r"闽南|闽北|浙东北|浙西南|陕南|陕北|关中|辽中南|胶东|鲁南|豫北|豫南|湘西地区|湘南|赣南"
    r"|川南|川东北|川西北|攀西|黔中|滇中|桂北|桂南|"
    r"[\u4e00-\u9fff]{2,8}?(?:经济区|经济带|经济圈|经济走廊|生态示范区|生态经济区|城市群"
    r"|都市圈|城镇群)|"
    # 前海片区 and 临港新片区 are zones: of these words only those by the compass add up regions.
    r"(?:[\u4e00-\u9fff]{0,4}[东南西北中])部?(?:片区|板块)"
)
_ZONE = re.compile("(?:航?空港|临空|临港|临铁|开发|保税|口岸)(?:产业)?经济区$")
# More different names than there are regions: a list of firms or addresses.
_MOST_NAMES = 10_000
_GROUPED = re.compile("(?:地区|区域|合计|小计)$")
# Where a table of several pages goes on.
_CONTINUED = re.compile(r"[(（]?(?:续|接)(?:上|前)?(?:表|页)?[\s\d一二三四五六七八九十\-—.]*[)）]?")


def is_group(cell: str) -> bool:
    """Tell whether a cell names several regions together that are no division.

    Examples
    --------
    >>> [is_group(x) for x in ("东部地区", "一、成都平原经济区", "川南", "川南片区", "成都市", "阿里地区")]
    [True, True, True, True, False, False]
    >>> is_group("湘西地区"), is_group("湘西")
    (True, False)
    >>> [is_group(x) for x in ("东部新区", "临港新片区", "前海片区", "临空经济区")]
    [False, False, False, False]
    """
    plain = re.sub(r"\s+", "", folded(cell).strip("*#:： "))
    plain = _NUMBERED.sub("", plain)
    if _ZONE.search(plain):
        return False
    return any(_GROUP.fullmatch(form) for form in (plain, _GROUPED.sub("", plain)) if form)


def names(body: pd.DataFrame, columns: Sequence[Column]) -> tuple[object, ...]:
    """Return the different cells of the column of regions."""
    region = _region(columns)
    return () if region is None else distinct(body[region.position])


def headings_of_groups(
    body: pd.DataFrame,
    columns: Sequence[Column],
    different: Sequence[object],
    known: Callable[[str], bool],
) -> list[LeftOut]:
    """Return the rows that hold nothing but the name of a group of the rows below (``band``).

    Parameters
    ----------
    body
        Rows of data; columns 0..n-1.
    columns
        Their roles.
    different
        The different cells of the column of regions.
    known
        Tells of a text whether it is a region's name: a region without figures is one all the same.
    """

    def heads(text: str) -> bool:
        if is_group(text) or _CONTINUED.fullmatch(text):
            return True
        return not known(_NUMBERED.sub("", folded(text)))

    region, found = _region(columns), []
    others = [c.position for c in columns if c is not region and c.reason != "serial"]
    for place, row, text in _named(body, region, different, heads):
        bare = not any(written(body.iloc[place, other]).strip() for other in others)
        # An empty name below is the group's own: it is carried down, not left out.
        below = body.iloc[place + 1, region.position] if region and place + 1 < len(body) else text
        if bare and others and written(below).strip():
            found.append(LeftOut(row, "band", text[:80]))
    return found


def sums_of_groups(
    body: pd.DataFrame, columns: Sequence[Column], different: Sequence[object]
) -> list[LeftOut]:
    """Return the rows that add up several regions (``group_row``).

    None where such rows are most of the table: then they are what it is about.
    """
    rows = _named(body, _region(columns), different, is_group)
    found = [LeftOut(row, "group_row", text[:80]) for _, row, text in rows]
    return found if len(found) <= len(body) / 2 else []


def _region(columns: Sequence[Column]) -> Column | None:
    return next((c for c in columns if c.role == "region"), None)


def _named(
    body: pd.DataFrame,
    region: Column | None,
    different: Sequence[object],
    wanted: Callable[[str], bool],
) -> list[tuple[int, int, str]]:
    """Return place, number and name of the rows whose region's name is wanted."""
    if region is None or not len(body) or len(different) > _MOST_NAMES:
        return []
    cells = body[region.position]
    texts = {cell: text for cell in different if (text := written(cell).strip()) and wanted(text)}
    if not texts:
        return []
    return [
        (place, int(row), texts[cell])
        for place, (row, cell) in enumerate(cells.items())
        if cell in texts
    ]
