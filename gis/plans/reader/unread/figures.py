"""Figures that no record holds: which of them a plan may have meant as a goal."""

from __future__ import annotations

from collections.abc import Iterator

from gis.plans.reader.goals import quantities
from gis.plans.reader.goals.years import PAST
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.vocabulary.branches import each

# Money that is given, and what stands or was reached: no goals, whatever their figures.
GIVEN = Pattern(r"奖励|补助|补贴|资助|给予|财政|基金|贷款|担保|专项资金")
TOLD = Pattern(r"已|目前|现有|近年来|截至|去年|以来|曾|入选|获批|同比|建成投产")
# Figures in powers of ten are not read, nor a row of which nobody says whose each is.
_POWER = Pattern(
    r"(?:(?:\d\s*[×xX*·]|\\times)\s*|(?<![\d.,]))10\s*(?:(?:\^|<sup>)\s*\{?[-−]?\d|[⁰¹²³⁴-⁹⁻])"
)
_ROW = Pattern(
    r"(?:达到?|[为至到超增减建]|突破)\s?\d[\d.]{0,9}(?: \d[\d.]{0,9}){2,9} ?[万亿个家项吨元%]"
)
_REACHED = Pattern(
    r"(?:达到?|提高到|提升到|提高至|提升至)[^，。；]{1,10}以上|控制在[^，。；]{1,12}以内"
)
# “十三五”期间，产值年均增长12%以上, where nothing says whether that plan is over; what has a bound is meant.
_IN_A_TERM = Pattern(
    "“[十九][一二三四五六]?五”(?:规划)?(?:期间|时期|期末"
    "|末)[^。]{0,60}?(?:[\\d%万亿元家个吨]{2}(?:以上|左右|以内)|不低于|不超过|不少于"
    "|控制在)"
)
# Figures in words that no record holds: 三分之一, 上百亿元, 百余家, 翻两番, 全国前三.
_IN_WORDS = Pattern(
    each(
        "达到 达 超过 超 突破 占 压减 提高 提升 降低 减少 增加 培育 建成 进入 保持",
        r"[^，。；]{0,12}?(?:[一二三四五六七八九十]分之[一二三四五六七八九十]|一半|过半"
        r"|[数几上近][十百千万]|[十百千]余|全[国省市]前[一二三四五六七八九十\d])",
    )
    + "|翻[一两]番|零的?突破"
)
# An amount that is to be reached, and what is reached already, foreseen or no goal.
_TO_REACH = Pattern(
    "(?:达到?|稳定在|保持在|控制在|压减|退出|淘汰|新增|新建|建成|培育|突破|超过"
    "|提[高升][到至]?|占比|力争|不[低少]于)[^，。；]{0,24}?\\d"
)
_OVER = Pattern(
    "已经?|目前|现有|近年来|截至|去年|上年|以来|曾|入选|获批|同比|建成投产|投产|预计|据"
    "|统计|介绍|成立|了|过"
)
_AIMED = Pattern(r"(?:到|(?<!截)至)20\d\d年|力争|确保|争取|目标")
_BACK = 60
# 附表2 分县目标, rows of figures right below: no line says what the columns are.
_TABLE = Pattern(
    r"(?m)^ *(?:附?表|专栏) ?[一二三四五六七八九十\d][^\n\t]{0,60}(?:目标|指标"
    r"|任务)[^\n\t]{0,40}\n+(?P<rows>(?:[^\n\t]*\t[^\n]*(?:\n|\Z))+)"
)
_FIGURE = Pattern(r" *[\d.,]+%? *")


def is_unread(text: str, start: int, end: int) -> bool:
    """Whether a slice without a record holds figures that are not read, or one to be reached though no year is named.

    Examples
    --------
    >>> words = "产能控制在3×10^6吨"
    >>> is_unread(words, 0, len(words)), is_unread("去年产值达到300亿元以上", 0, 13)
    (True, False)
    """
    words = text[start:end]
    if ("10" in words and _POWER.search(words)) or (" " in words and _ROW.search(words)):
        return True
    if TOLD.search(words) or GIVEN.search(words):
        return False
    if _IN_WORDS.search(words) and _AIMED.search(text, max(0, start - _BACK), end):
        return True
    if (
        "五”" in words
        and "相比" not in words
        and _IN_A_TERM.search(words)
        and not PAST.search(words)
    ):
        return True
    reached = _REACHED.search(words) if "以上" in words or "以内" in words else None
    return bool(reached and quantities.find(text, start, end))


def is_over(text: str, start: int, end: int) -> bool:
    """Whether a sentence says what is reached already or only foreseen."""
    return _OVER.search(text, start, end) is not None


def to_reach(text: str, cuts: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield those clauses of a sentence that name an amount to be reached: …，压减熟料产能20万吨."""
    for start, end in cuts:
        hit = _TO_REACH.search(text, start, end)
        if hit and not GIVEN.search(text, start, end) and quantities.find(text, hit.start(), end):
            yield start, end


def without_headings(text: str) -> Iterator[tuple[int, int]]:
    r"""Yield where the rows of a table of goals stand whose columns nothing names.

    Examples
    --------
    >>> words = "表2 分县目标\n甲县\t30\t60\n乙市\t20\t40"
    >>> [words[start:end] for start, end in without_headings(words)], list(without_headings("表1 目标\n县\t2030年\n甲县\t30"))
    (['甲县\t30\t60\n乙市\t20\t40'], [])
    """
    for hit in _TABLE.finditer(text) if "\t" in text else ():
        rows = hit["rows"].rstrip("\n")
        if any(_FIGURE.fullmatch(cell) for cell in rows.partition("\n")[0].split("\t")[1:]):
            yield hit.start("rows"), hit.start("rows") + len(rows)
