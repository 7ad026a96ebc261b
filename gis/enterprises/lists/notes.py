"""What stands below a list of enterprises and is none of them: 注：…, 资料来源：…, who filled it in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import numpy as np

from gis.enterprises.lists.values import text
from gis.tables.row_words import is_note

if TYPE_CHECKING:
    from collections.abc import Sequence

# What begins a note, roughly and fast.
_NOTE_LIKE = (
    r"(?i)^[（(【\[*※\s]*(?:注|说明|资料来源|数据来源|来源|本表|备注|填|制表|报|更新时间|审核|单位负责人"
    r"|统计负责人|note|source|remark)|^\s*[*※]"
)
_SAYS_SO = re.compile(r"[:：]|^\W*注\W*[0-9一二三①-⑳.、\s]")
# What goes on with a note: 2. 年末数, ③…, a sentence with its stop; 德阳市旌阳区 below a note is a row.
_GOES_ON = r"^[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[）).．、]|^[①-⑳]|[。；：]|:$"
# * 为估计数, and no firm with a star at its name.
_STAR = re.compile(r"\s*[*※]+\s*(?:号|表示|为|不?含|系|指|代表|标)")


def notes(columns: dict[str, Any], size: int) -> np.ndarray:
    """Return which rows are notes below a list: 注：…, and the numbered lines and sentences that follow in its column to the end.

    A line below a note is a row as any other where it is neither, where further rows of several cells follow,
    where it stands in another column, or where the list has no rows of several cells.

    Parameters
    ----------
    columns
        Of a list, as :func:`gis.enterprises.lists.points.read` gives them.
    size
        How many rows there are.

    Examples
    --------
    >>> import pyarrow as pa
    >>> lines = ["甲", "注：不含个体户", "2. 年末数", "资料来源：某局"]
    >>> notes({"企业名称": pa.array(lines), "地址": pa.array(["成都市", "", None, ""])}, 4).tolist()
    [False, True, True, True]
    >>> notes({"地址": pa.array(["成都市", "注：以下为二期", "德阳市"])}, 3).tolist()
    [False, True, False]
    >>> rows = {"地址": pa.array(["成都市", "注：二期", "德阳市"]), "产值": pa.array(["1", "", ""])}
    >>> notes(rows, 3).tolist()
    [False, True, False]
    """
    from pyarrow import compute as pc

    begun = {
        name: _mask(pc.match_substring_regex(text(column), _NOTE_LIKE))
        for name, column in columns.items()
        if str(column.type) in ("string", "large_string") or "dictionary" in str(column.type)
    }
    like = np.sum([*begun.values()], axis=0) if begun else np.zeros(size, int)
    if not like.any():
        return np.zeros(size, bool)
    given = {
        name: ~_mask(pc.equal(pc.utf8_trim_whitespace(text(column)), ""), of_none=True)
        for name, column in columns.items()
    }
    count = np.sum([*given.values()], axis=0)
    found = np.zeros(size, bool)
    # 填表人：…, 审核人：… in a row: each of its cells says so.
    for row in np.flatnonzero((like > 0) & (like == count)):
        own = [name for name, where in begun.items() if where[row]]
        found[row] = all(is_note_line(str(columns[name][int(row)].as_py())) for name in own)
    rows = np.flatnonzero(~found & (count > 1))
    if found.any() and len(rows):
        behind = np.arange(size) > rows[-1]
        for name, where in given.items():
            if name not in begun:
                continue
            first = np.flatnonzero(found & where & behind)[:1]
            if len(first):
                more = _mask(pc.match_substring_regex(text(columns[name]), _GOES_ON))
                found |= (np.arange(size) > first[0]) & where & (count == 1) & more
    return found


def _mask(column: Any, *, of_none: bool = False) -> np.ndarray:
    from pyarrow import compute as pc

    filled = pc.fill_null(column, fill_value=of_none)
    return np.asarray(filled.to_numpy(zero_copy_only=False), dtype=bool)


def is_note_line(line: str) -> bool:
    """Tell whether a line of one cell is a note: 制表 or 审核 with a colon, and no firm of that name.

    Examples
    --------
    >>> [is_note_line(x) for x in ("注：不含个体户", "资料来源：某局", "审核：某某", "审核服务有限公司", "注塑厂")]
    [True, True, True, False, False]
    >>> is_note_line("*为估计数"), is_note_line("*甲公司")
    (True, False)
    """
    return (is_note(line) and _SAYS_SO.search(line) is not None) or _STAR.match(line) is not None


def told_apart(
    crooked: Sequence[tuple[int, str]], *, begun: bool
) -> tuple[list[tuple[int, str]], list[tuple[int, str]]]:
    """Return rows with too few or many cells, and of them those that are notes: lines of one cell from the first note on.

    ``begun`` says that a note stands above them.

    Examples
    --------
    >>> told_apart([(4, "甲,1"), (7, "注：年末数"), (8, "2. 不全"), (9, "乙,2")], begun=False)
    ([(4, '甲,1'), (9, '乙,2')], [(7, '注：年末数'), (8, '2. 不全')])
    """
    odd: list[tuple[int, str]] = []
    noted: list[tuple[int, str]] = []
    for row, said in crooked:
        begun = begun or is_note_line(said)
        is_more = is_note_line(said) or re.search(_GOES_ON, said) is not None
        (noted if begun and is_more and not re.search(r"[,;\t|]", said) else odd).append(
            (row, said)
        )
    return odd, noted
