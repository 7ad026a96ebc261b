"""What a cell says of its row: a sum of others, a part of one, a note, numbers of columns, a region.

Nothing is known of the regions here: who reads a table with an atlas asks the atlas.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gis.tables import headings
from gis.tables.cells import folded

if TYPE_CHECKING:
    from collections.abc import Iterable

# How the columns of texts are called in the row that numbers columns.
_COLUMN_NAMES = ("甲", "乙", "丙", "丁", "栏次", "栏号", "列号", "序号", "编号", "-", "—", "A", "B")
_TOTAL_ROW = re.compile(
    r"(?:全国|全省|全市|全区|全州|全县|全域|总|各地区|各市州|各市|地区)?(?:合\s*计|总\s*计"
    r"|小\s*计|共\s*计|总\s*数|汇\s*总|"
    r"平均值?|均值|合计数|总和)(?:数|值)?"
    r"|(?:全国|全省|全市|全州|全区|全县|全自治区)(?:平均(?:水平)?)?|total|sum|subtotal"
    r"|average|mean|"
    r"grand\s*total|nation(?:al)?|all",
    re.IGNORECASE,
)
_PART_ROW = re.compile(r"其中|[#＃]\s*[\u4e00-\u9fff]")
_NOTE = re.compile(
    r"[（(【\[*※\s]*(?:注\s*[0-9一二三①-⑳]*\s*[:：.、\s]|注释|附注|说明\s*[:：]|资料来源"
    r"|数据来源|来源\s*[:：]|本表|备注\s*[:：]|"
    r"注\s*$|填表|制表|填报|报送|报出日期|填写日期|更新时间|审核|单位负责人|统计负责人"
    r"|notes?\s*[:：.]|sources?\s*[:：.]|remarks?\s*[:：])",
    re.IGNORECASE,
)
_REGION = re.compile(
    r"[一-鿿]{1,25}(?:省|市|自治区|特别行政区|自治州|州|盟|地区|区|县|旗|林区|新区|开发区)[*#①-⑳]?|"
    r"(?:北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东"
    r"|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|"
    r"西藏|陕西|甘肃|青海|宁夏|新疆|香港|澳门|台湾)"
)


def is_numbering(cells: Iterable[str]) -> bool:
    """Tell whether a row under the headings only numbers the columns: 甲 | 1 | 2, (1) | (2) | (3).

    Examples
    --------
    >>> [is_numbering(row) for row in (["甲", "1", "2"], ["（1）", "（2）", "（3）"], ["成都市", "1", "2"])]
    [True, True, False]
    """
    bare = [re.sub(r"[（()）\[\]]", "", folded(cell)) for cell in cells]
    given = [cell for cell in bare if cell and cell not in _COLUMN_NAMES]
    if len(given) < 2 or sum(map(bool, bare)) <= 2:
        return False
    return given in ([str(first + i) for i in range(len(given))] for first in (0, 1))


def is_total_row(cell: str) -> bool:
    """Tell whether a region's cell names all regions together.

    Examples
    --------
    >>> [is_total_row(x) for x in ("合 计", "全　国", "全省", "总计", "全椒县", "成都市")]
    [True, True, True, True, False, False]
    """
    return (
        _TOTAL_ROW.fullmatch(
            re.sub(r"\s+", " " if cell.isascii() else "", folded(cell).strip("*#:："))
        )
        is not None
    )


def is_part_row(cell: str) -> bool:
    """Tell whether a cell of a column of industries names a part of the row above: 其中：水泥制造.

    Examples
    --------
    >>> [is_part_row(x) for x in ("　其中：水泥", "#水泥", "水泥")]
    [True, True, False]
    """
    return _PART_ROW.match(folded(cell)) is not None


def is_note(cell: str) -> bool:
    """Tell whether a cell begins a note under a table.

    Examples
    --------
    >>> [is_note(x) for x in ("注：本表不含…", "资料来源：四川统计年鉴", "注 1、", "成都市")]
    [True, True, True, False]
    """
    return _NOTE.match(folded(cell)) is not None


def looks_like_region(cell: object) -> bool:
    """Tell whether a cell looks like a region's name or code, without knowing any.

    Examples
    --------
    >>> [looks_like_region(x) for x in ("成都市", "四川", 510100, "510100", "地区", "成都", "水泥")]
    [True, True, True, True, False, False, False]
    """
    if isinstance(cell, int) and not isinstance(cell, bool):
        cell = str(cell)
    if not isinstance(cell, str):
        return False
    text = folded(cell)
    if re.fullmatch(r"[1-8][1-9][0-9]{4}(?:[0-9]{3}|[0-9]{6})?", text):
        return True
    # Brackets: an official name with its code behind it.
    text = re.sub(r"\s+|[（(][0-9]{6}[)）]$", "", text)
    return (
        not headings.word(text) and not is_total_row(text) and _REGION.fullmatch(text) is not None
    )
