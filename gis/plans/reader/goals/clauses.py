"""The clauses of a sentence, each with the year that holds for it: what is meant for which year, and what only was."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gis.plans.reader.goals.years import PLAN, Year, done_by_then, year_of
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.text.outline import Sentence, pieces

if TYPE_CHECKING:
    from collections.abc import Iterator

_UNTIL_NOW = Pattern(r"截至|截止|目前(?!标)|前?[一二三四]季度|上半年|1[-—至]\d{1,2}月")
# 人口2007年末774万，到2010年…: a figure of a year before the goal's.
_STOOD = Pattern(r"(?P<y>20\d\d)年(?:年?[底末])?(?=[为达约]{0,2}\d)")
_TO_COME = Pattern("(?:未来|今后)[^。]{0,24}(?:将|要)")
_PLAN_SAYS = Pattern(
    "(?:规划|计划|方案|意见|纲要|指南|办法|措施|行动|决定"
    "|通知)》?(?:（[^（）]{1,24}）)?，?(?:明确)?(?:提出|指出|明确|要求|确定)"
)
# 收入年均增长12%，到2027年突破1万亿元: one subject, one year.
_GOES_ON = Pattern(r"(?:到|至)20\d\d年(?:年?[底末])?(?:力争|争取|预计)?(?:突破|达到|超过|实现\d)")
_ONLY_A_YEAR = Pattern(r"(?:到|至)20\d\d年(?:年?[底末])?")
_OPENED = Pattern(r"[（“]?(?P<y>20\d\d)年")
# 到2025年，产值达到1000亿元 in a plan of 2026—2028: what was, whatever year the list runs in.
_BY = Pattern(r"[（“]?(?:力争|确保|争取|截)?(?:到|至)(?P<y>20\d\d)年(?:年?[底末])?(?![的水基])")
# 中远期产值达到2000亿元 behind the goal of a year: later than that, nobody says when.
_LATER = Pattern(
    r"(?:而|并|到|其中)?(?P<span>中远期|远期)(?!（)(?![^，。；]{0,8}20\d\d年)(?=[^，。；]*\d|$)"
)
_BEFORE = 220
# 2024年产值突破600亿元，力争2027年达到1000亿元 in a text that says no year of its own: the first is what was.
_REACHED = Pattern(
    r"(?:^|[^到至在于—-])(?P<y>20\d\d)年(?:年?[底末])?，?(?![^，。；]*(?:力争|争取|将|要|计划|目标|预期|预计|确保|有望|左右))"
    r"[^，。；]{0,16}?(?:突破|达到?|超过?|实现|完成)"
)
_STRIVEN = Pattern(r"(?:并|且|计划)?(?:力争|争取|有望)(?:到|在|至)?(?P<y>20\d\d)年")


@dataclass(frozen=True, slots=True)
class Course:
    """How the years run: the one before the sentence, that of the sentence, the first of the plan.

    Attributes
    ----------
    before
        Year that ran before the sentence.
    year
        Year that the sentence names, or None.
    base
        First year of the plan, where known.
    goals
        Whether the section is one of goals.
    """

    before: Year
    year: Year | None
    base: int | None
    goals: bool


# “十三五”期间，产业保持了良好势头: what was, whatever the plan of today says.
_TELLS = Pattern(
    "(?:保持|取得|获得|得到|呈现|迎来|奠定|积累|跨越)了"
    "|[由从]20[0-9]{2}年的[0-9][^，。；]*(?:增加|增长|提高|提升|发展|上升)[到至]20"
)


def looks_ahead(text: str, start: int, end: int) -> bool:
    """Whether a sentence or the words before it say what is to come: 未来将重点发展, 规划提出.

    Parameters
    ----------
    text, start, end
        Plain text and the slice of the sentence.

    Examples
    --------
    >>> words = "未来某市将发展石材。“十二五”期间，产量达到8万吨。"
    >>> looks_ahead(words, 10, len(words)), looks_ahead(words, 0, 5)
    (True, False)
    """
    if _TELLS.search(text, start, end) is not None:
        return False
    return (
        _TO_COME.search(text, max(0, start - _BEFORE), start) is not None
        or _PLAN_SAYS.search(text, max(0, start - _BEFORE), end) is not None
    )


def walk(
    text: str, sentence: Sentence, bare: str, course: Course
) -> Iterator[tuple[int, str, Year, bool]]:
    """Yield the clauses of a sentence: where each starts, its words, its year, whether it tells what was.

    Parameters
    ----------
    text
        Plain text.
    sentence, bare
        The sentence and its words without titles.
    course
        How the years run.
    """
    year = course.year
    cut = pieces(text, sentence.start, sentence.end, "，；：！")
    clauses = [bare[first - sentence.start : last - sentence.start] for first, last in cut]
    if year is None:
        running = course.before
        behind = over = False
        for (first, _), clause in zip(cut, clauses, strict=True):
            over = over or _is_over(clause, course.base)
            later = _later(clause) if running.year is not None else None
            running = _opening(clause, running, course.base) or later or running
            # 目前茶园面积为300万亩，产量20万吨: what follows a clause of today is of today, until something is meant.
            behind = (behind or _UNTIL_NOW.match(clause) is not None) and PLAN.search(
                clause
            ) is None
            yield first, clause, running, behind or over
        return
    named = [year_of(clause, year, course.base, goals=course.goals) for clause in clauses]
    running, behind = year, False
    early = (
        any(named) and not named[0] and not _OPENED.match(bare) and not _one_subject(clauses, named)
    )
    if early:
        running = (
            course.before if course.before.known else Year()
        )  # 新增20万亩；到2015年，…: the year is of what stands behind it
    reached = _reached(clauses) if course.base is None else 0
    for k, ((first, last), clause, told) in enumerate(zip(cut, clauses, named, strict=True)):
        if k < reached:
            yield first, clause, told or running, True
            continue
        if told and _ONLY_A_YEAR.fullmatch(clause) and done_by_then(bare[last - sentence.start :]):
            behind = True  # 至2009年底，已建成…
            continue
        own = told or _opening(clause, running, course.base) or _later(clause)
        behind = own is None and (
            behind
            or _tells(clause, year, early=early)
            or (_OPENED.match(clause) is not None and told is None)
            or (told is None and _is_over(clause, course.base))
        )
        running, early = own or running, early and own is None
        yield first, clause, running, behind


def _reached(clauses: list[str]) -> int:
    """Return how many clauses tell what was reached in a year before the one striven for behind them."""
    for k, clause in enumerate(clauses):
        hit = _STRIVEN.match(clause)
        was = _REACHED.search(clauses[0]) if hit and k else None
        if hit and was and int(was["y"]) < int(hit["y"]):
            return k
    return 0


def _is_over(clause: str, base: int | None) -> bool:
    """Whether a clause opens with a year that is over when the plan begins: 到2025年，… in one of 2026—2028."""
    hit = _BY.match(clause) if base is not None else None
    return hit is not None and base is not None and int(hit["y"]) < base


def _one_subject(clauses: list[str], named: list[Year | None]) -> bool:
    """Whether a clause of growth and one that names the year are of one subject: 收入年均增长12%，到2027年突破1万亿元."""
    return "增" in clauses[0] and any(
        told and _GOES_ON.match(clause) for clause, told in zip(clauses, named, strict=True)
    )


def _tells(clause: str, year: Year, *, early: bool) -> bool:
    """Whether a clause without a year tells what is or was: 截至目前, 人口2007年末774万, 园区拥有14所大学 before the year is named."""
    if _UNTIL_NOW.match(clause) or (early and "拥有" in clause):
        return True
    hit = _STOOD.search(clause)
    return hit is not None and year.year is not None and int(hit["y"]) < year.year


def _opening(clause: str, running: Year, base: int | None) -> Year | None:
    """Return the year that opens a clause without 到 where it goes on from the running one."""
    opened = _OPENED.match(clause)
    if opened is None or running.year is None:
        return None
    year = int(opened["y"])
    return Year(year) if year >= running.year or (base is not None and year > base) else None


def _later(clause: str) -> Year | None:
    """Return the span that a clause opens with behind a named year, which is not that year: 到2035年，…，中远期突破2000亿元."""
    hit = _LATER.match(clause)
    return Year(None, hit["span"]) if hit else None
