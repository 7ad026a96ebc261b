"""Times in headings: years, quarters, months, this year and the last. They are no industries.

Columns whose headings differ in their time alone are one quantity at several times.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gis.tables.cells import folded

if TYPE_CHECKING:
    from collections.abc import Iterable

_YEAR = re.compile(r"(?<![0-9.])((?:19|20)[0-9]{2})(?![0-9.])\s*(?:年度?|财年)?(?:末|底)?")
_SHORT_YEAR = re.compile(r"'?([0-9]{2})\s*年度?(?:末|底)?")
_HANZI = str.maketrans("〇零○一二三四五六七八九", "000123456789")
_TENS = (("十二", "12"), ("十一", "11"), ("十", "10"))
_HANZI_YEAR = re.compile(r"([一二][〇零○九][〇零○一二三四五六七八九]{2})(?=年)")
# A part of a year, beside the year or alone.
_PART = re.compile(
    r"[Qq][1-4]|[Hh][12]|(?:第|前)?[一二三四1-4]\s*个?季度?|(?:上|下)半年|"
    r"(?:1?[0-9]|[一二三四五六七八九十]{1,2})(?:\s*[-–—~～至到]\s*(?:1?[0-9]"
    r"|[一二三四五六七八九十]{1,2}))?\s*月份?"
)
# A month as numbers: 2023-01, 2023/1/1, 202301, 2023.10月; 2023.1-10月 is no tenth of January.
_MONTH = re.compile(
    r"(?<![0-9.])((?:19|20)[0-9]{2})(?:[-/.](1[0-2]|0?[1-9])(?:[-/.][0-9]{1,2})?"
    r"|(0[1-9]|1[0-2]))(?![0-9.])(?:\s*月份?)?"
)
_MONTHS = re.compile(
    r"(?<![0-9.])((?:19|20)[0-9]{2})[-/.]((?:1[0-2]|0?[1-9])\s*[-–—~～至到]\s*(?:1[0-2]|0?[1-9])\s*月)"
)
_RELATIVE = re.compile(
    r"[“\"]?(?:十[一二三四]|十)五[”\"]?(?:时期|期间|规划)?(?=[^\u4e00-\u9fff]|$|投资|产值"
    r"|累计|新增|年均|完成|计划|目标)|"
    r"(?:上年|去年|前年|上期|同期|往年)同期|本年度?|上年度?|去年|今年|前年|本期|上期|同期"
    r"|本月|上月|本季|上季|基期|报告期"
)
EARLIER = frozenset(
    [
        "上年",
        "上年度",
        "去年",
        "前年",
        "上期",
        "同期",
        "上年同期",
        "去年同期",
        "前年同期",
        "上期同期",
        "上月",
        "上季",
        "基期",
        "往年同期",
    ]
)
_CERTAINTY = re.compile(
    r"[（(]?\s*(?:预计|预测|估计|估算|快报|初步|初值|修订|预期|年报)数?\s*[)）]?"
    r"|(?<=[0-9年])\s*[（(]?[EeFfPp][)）]?$"
)
# 1-12月累计 and 12月当月 are times of one quantity: how a time adds up is a part of it.
_SUMMED = re.compile(
    r"(?<=[月季年期度末])份?(?:止?累计(?:完成)?(?:[数值额](?=\s|$))?|(?:当月[数值额]?|当期|当季|合计)(?=\s|$))"
)
_EDGES = " _-/—·()（）"


def year(heading: str) -> tuple[str, str] | None:
    """Return the year in a heading and what is left of it; None where there is not just one.

    Examples
    --------
    >>> year("2019年"), year("产值 2022"), year("2023年末人口"), year("2019-2020"), year("水泥")
    (('2019', ''), ('2022', '产值'), ('2023', '人口'), None, None)
    """
    text = folded(heading)
    found = list(_YEAR.finditer(text))
    if len(found) != 1:
        return None
    hit = found[0]
    return hit[1], (text[: hit.start()] + text[hit.end() :]).strip(_EDGES)


def period(heading: str) -> tuple[str, str] | None:
    """Return the time in a heading and what is left of it; None where there is none.

    Examples
    --------
    >>> period("二〇一九年"), period("24年"), period("2023年（预计）"), period("2024年产值")
    (('2019', ''), ('2024', ''), ('2023', ''), ('2024', '产值'))
    >>> period("2023-01-01"), period("202312"), period("2019-2020")
    (('2023 1月', ''), ('2023 12月', ''), None)
    >>> period("2024Q1"), period("1-6月"), period("上年同期"), period("本年产值"), period("水泥")
    (('2024 Q1', ''), ('1-6月', ''), ('上年同期', ''), ('本年', '产值'), None)
    >>> period("2024.10"), period("2024.10月"), period("2024.1-10月")
    (('2024 10月', ''), ('2024 10月', ''), ('2024 1-10月', ''))
    >>> period("1-12月累计"), period("12月当月"), period("水泥1-6月累计"), period("2023年累计投资")
    (('1-12月', ''), ('12月', ''), ('1-6月', '水泥'), ('2023', '投资'))
    """
    text = _MONTHS.sub(
        r"\1年\2", _HANZI_YEAR.sub(lambda hit: hit[1].translate(_HANZI), folded(heading))
    )
    text = _MONTH.sub(lambda hit: f"{hit[1]}年{int(hit[2] or hit[3])}月", text)
    text = _SUMMED.sub("", _CERTAINTY.sub("", text)).strip()
    short = _SHORT_YEAR.fullmatch(text)
    if short:
        text = f"{'20' if int(short[1]) < 50 else '19'}{short[1]}"
    found = year(text)
    if found is None and _YEAR.search(text):
        return None
    when, rest = found or ("", text)
    part = _PART.match(rest) or _RELATIVE.match(rest)
    # 三季度水泥 has its time in front, 水泥三季度 behind; 十月 alone is a month, 三一重工 a firm.
    if part is None:
        part = next((hit for hit in _PART.finditer(rest) if hit.end() == len(rest)), None)
    if part is not None and (when or part.end() == len(rest) or part[0][-1:] != "季"):
        when = f"{when} {part[0]}".strip()
        rest = (rest[: part.start()] + rest[part.end() :]).strip(_EDGES)
    return (when, rest) if when else None


def _moment(date: str) -> tuple[str | int, ...]:
    """Return a date as it is ordered: 9月 before 10月, 二季度 before 三季度."""
    when = " ".join(filter(None, period(date) or (date,)))
    for word, number in _TENS:
        when = when.replace(word, number)
    written = when.translate(_HANZI)
    # Texts and numbers take turns; ① is a digit to Python, and no number.
    parts = re.split(r"([0-9]+)", written)
    return tuple(int(part) if place % 2 else part for place, part in enumerate(parts))


def in_order(dates: Iterable[object]) -> list[str]:
    """Return the different dates of a column, the earliest first.

    Examples
    --------
    >>> in_order(["2023年10月", "2023年9月", "2023年9月"])
    ['2023年9月', '2023年10月']
    """
    return sorted({str(cell) for cell in dates}, key=_moment)
