"""Units as offices write them: 万元, 亿元, 万吨, km², each a base unit and a factor.

A quantity keeps its base: 元 and 吨 are never turned into each other, 万元 and 亿元 are.
"""

from __future__ import annotations

import re
from typing import NamedTuple

# What Chinese writes before a unit, longest first.
SCALES = {
    "万亿": 1e12, "千亿": 1e11, "百亿": 1e10, "十亿": 1e9, "千万": 1e7, "百万": 1e6, "十万": 1e5,
    "亿": 1e8, "万": 1e4, "千": 1e3,
}  # fmt: skip
# Other spellings of a unit, as a base and a factor. A unit not listed here is its own base.
_SAME = {
    "人民币元": ("元", 1.0), "圆": ("元", 1.0), "cny": ("元", 1.0), "rmb": ("元", 1.0),
    "yuan": ("元", 1.0), "t": ("吨", 1.0), "tonnes": ("吨", 1.0), "tonne": ("吨", 1.0),
    "tons": ("吨", 1.0), "kg": ("吨", 1e-3), "千克": ("吨", 1e-3), "公斤": ("吨", 1e-3),
    "km": ("米", 1e3), "公里": ("米", 1e3), "千米": ("米", 1e3), "m": ("米", 1.0),
    "km2": ("平方米", 1e6), "km²": ("平方米", 1e6), "㎢": ("平方米", 1e6),
    "平方公里": ("平方米", 1e6), "平方千米": ("平方米", 1e6), "公顷": ("平方米", 1e4),
    "ha": ("平方米", 1e4), "m2": ("平方米", 1.0), "m²": ("平方米", 1.0), "㎡": ("平方米", 1.0),
    "m3": ("立方米", 1.0), "m³": ("立方米", 1.0), "㎥": ("立方米", 1.0), "方": ("立方米", 1.0),
    "度": ("千瓦时", 1.0), "kwh": ("千瓦时", 1.0), "mw": ("千瓦", 1e3), "kw": ("千瓦", 1.0),
    "兆瓦": ("千瓦", 1e3), "位": ("人", 1.0), "persons": ("人", 1.0), "people": ("人", 1.0),
    "tce": ("吨标准煤", 1.0), "吨标煤": ("吨标准煤", 1.0), "percent": ("%", 1.0), "％": ("%", 1.0),
}  # fmt: skip
_BASES = frozenset({
    "元", "美元", "欧元", "港元", "日元", "吨", "人", "户", "家", "个", "件", "台", "套", "块", "片",
    "条", "辆", "处", "座", "只", "箱", "项", "张", "米", "平方米", "亩", "立方米", "千瓦", "千瓦时",
    "吨标准煤", "吨公里", "重量箱", "标箱", "标准砖", "块标砖", "人次", "床", "所", "枚", "年", "天",
    "月", "小时", "分", "%", "‰", "头", "公顷", "升", "米/秒", "元/吨", "元/人", "人/平方公里", "元/平方米",
})  # fmt: skip
_BRACKETED = re.compile(r"[（(\[【](?P<unit>[^（()）\[\]【】]*)[)）\]】]\s*$")
# A unit in the upper of two headings: 产值（亿元） 水泥.
_UPPER = re.compile(r"[（(\[【](?P<unit>[^（()）\[\]【】]*)[)）\]】]\s+(?=\S)")
_ANNOUNCED = re.compile(
    r"[（(【\[]?\s*(?:计量|数量|金额)?单位\s*[:：]?\s*(?P<unit>[^）)】\]]*)[)）】\]]?\s*$"
)
# Several units in one cell name several columns: 万元、人.
_SEVERAL = re.compile(r"[、,，;；]")


# A unit right behind its quantity, with the scale that shows where it begins: 水泥产值亿元.
_JOINED = re.compile(
    r"(?P<stem>.*[\u4e00-\u9fff)）])(?P<unit>(?:万亿|千亿|百亿|十亿|千万|百万|十万|亿|万|千)"
    r"(?:元|美元|吨|吨标准煤|吨标煤|吨公里|人|人次|户|家|平方米|平方公里|立方米|重量箱|千瓦时|千瓦|标箱|标准砖|块|台|套|件|辆|公里|亩))"
)


class Unit(NamedTuple):
    """A unit: its base (元), how many of the base it is (10,000), and how it was written (万元)."""

    base: str
    factor: float
    written: str


def unit(text: str) -> Unit | None:
    """Return the unit that a word is; None where it is none.

    Examples
    --------
    >>> unit("万吨/年")
    Unit(base='吨/年', factor=10000.0, written='万吨/年')
    >>> unit("万元"), unit("亿吨").factor, unit("平方公里").base, unit("号")
    (Unit(base='元', factor=10000.0, written='万元'), 100000000.0, '平方米', None)
    """
    word = text.strip()
    yearly = re.sub(r"/(?:年|a|y|yr|year)$|每年$", "", word)
    if yearly != word and (amount := unit(yearly)) and amount.base not in ("%", "‰"):
        return Unit(f"{amount.base}/年", amount.factor, word)
    found = _based(word.lower() if word.isascii() else word)
    if found is not None:
        return Unit(*found, word)
    for scale, factor in SCALES.items():
        if word.startswith(scale):
            rest = _based(word[len(scale) :].strip())
            return None if rest is None else Unit(rest[0], factor * rest[1], word)
    return None


def _based(word: str) -> tuple[str, float] | None:
    if word in _SAME:
        return _SAME[word]
    return (word, 1.0) if word in _BASES else None


def of_heading(heading: str) -> tuple[str, Unit | None]:
    """Return a heading without the unit that it ends with, and that unit.

    Examples
    --------
    >>> of_heading("产值（亿元）")
    ('产值', Unit(base='元', factor=100000000.0, written='亿元'))
    >>> of_heading("产值/万吨")[1].written, of_heading("水泥(旋窑)")
    ('万吨', ('水泥(旋窑)', None))
    >>> of_heading("万吨")[1].factor
    10000.0
    >>> of_heading("产值（亿元） 水泥")
    ('产值 水泥', Unit(base='元', factor=100000000.0, written='亿元'))
    >>> [of_heading(x)[1].written for x in ("产值:亿元", "水泥产值亿元", "产值（2023年，万元）")]
    ['亿元', '亿元', '万元']
    """
    # A column may be headed by its unit alone (吨); m and t are names of anything.
    if not heading.isascii() and (whole := unit(heading)) is not None:
        return heading, whole
    hit = _BRACKETED.search(heading)
    if hit:
        word = hit["unit"].removeprefix("单位").lstrip(":： ")
        found = unit(word) or _among_others(word)
        return (heading[: hit.start()].strip() or heading, found) if found else (heading, None)
    upper = _UPPER.search(heading)
    if upper and (found := unit(upper["unit"])):
        return f"{heading[: upper.start()]} {heading[upper.end() :].strip()}", found
    letters = heading.split()
    # 装 配 式 部 件 is only spaced out; its last letter is no unit.
    spaced = len(letters) > 2 and all(len(letter) == 1 for letter in letters)
    for sign in ("/", "，", ",", "_", "：", ":") if spaced else ("/", "，", ",", " ", "_", "：", ":"):
        stem, mark, word = heading.rpartition(sign)
        if mark and stem.strip() and (found := unit(word)):
            return stem.strip(), found
    joined = _JOINED.fullmatch(heading)
    found = unit(joined["unit"]) if joined else None
    return (joined["stem"], found) if joined and found else (heading, None)


def _among_others(text: str) -> Unit | None:
    """Return the one unit among other remarks in brackets: 亿元，当年价."""
    found = [known for part in _SEVERAL.split(text) if (known := unit(part.strip()))]
    return found[0] if len(found) == 1 else None


def announced(text: str) -> Unit | None:
    """Return the unit that a line above a table names for the whole of it; None without one.

    Examples
    --------
    >>> announced("单位：亿元").written, announced("（单位：人）").written, announced("单位：万元、人")
    ('亿元', '人', None)
    """
    hit = _ANNOUNCED.search(text)
    if hit is None or _SEVERAL.search(hit["unit"]):
        return None
    return unit(hit["unit"])


def is_announcement(text: str) -> bool:
    """Tell whether a cell does nothing but name a unit."""
    plain = text.strip().strip("（()）[]【】")
    return bool(re.match(r"(?:计量|数量|金额)?单位\s*[:：]?", plain)) or (
        bool(plain) and unit(plain) is not None
    )
