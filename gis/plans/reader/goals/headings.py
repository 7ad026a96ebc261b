"""What headings say of the figures below them: that they are goals, or that they tell what was reached."""

from __future__ import annotations

from functools import lru_cache

from gis.plans.reader.pattern import Pattern
from gis.plans.reader.text.outline import Heading, Paragraph

_PAST = Pattern(
    r"现状|进展|背景|回顾|成效|成绩|成就|业绩"
    r"|(?:工作|发展|建设|改革|创新|主要|重大|重要|丰硕|显著|阶段性|取得的?)成果|历程|总结"
    r"|发展基础|产业基础|工作基础|建设基础|现实基础|面临形势|形势|概况|基本情况|存在"
    "|执行情况|完成情况|实施情况|落实情况|推进情况|运行情况|发展情况|实施评估|发展水平$"
    "|主要特点|优势条件|有利条件|取得的?[^，。；]{0,8}(?:突破|进步)"
)
# 努力取得新突破, 任务落实情况考核, 总结推广经验: what is to be done.
_TO_DO = Pattern(
    "^(?:努力|奋力|力争|争取|健全|建立|完善|展示|总结推广|建设成果|推动)"
    "|(?:考核|通报|制度|机制|打算|推广|转化|应用|推广[^，。；]{0,6}基地)$"
)
_REACHED = Pattern(
    "取得(?:的|了|显著|明显|积极|重大|丰硕|阶段性)|成效|成绩|成就|现状|回顾|背景|形势|基础$"
)
_GOAL = Pattern(r"目标|指标|愿景")
# 目标完成情况, 主要指标执行情况: what became of goals.
_OF_GOALS = Pattern("(?:完成|执行|实施|落实|实现|达成)(?:情况|进度|评估|进展)")
# 2）创新取得成效: the item of a list, which may be one of goals.
_ITEM = Pattern("[^，。；]{2,12}(?:取得|实现|见到|获得)[^，。；]{0,6}(?:成效|成果|进展|突破|进步)")
# A line that heads what follows it though it bears no number: 取得的成绩.
_LINE, _LONGEST = Pattern(r"[^，。；：！？、\t]*[^，。；：！？、\t\d%]"), 24


@lru_cache(maxsize=256)
def told(path: tuple[Heading, ...]) -> tuple[bool, bool]:
    """Return whether headings speak of goals, and whether they speak of what was."""
    said = [of_title(heading.title) for heading in path]
    if (
        path
        and _ITEM.fullmatch(path[-1].title)
        and not path[-1].label.startswith(("第", *"一二三四五六七八九十"))
    ):
        said[-1] = (said[-1][0], False)
    return any(goals for goals, _ in said), any(past for _, past in said)


@lru_cache(maxsize=1024)
def of_title(title: str) -> tuple[bool, bool]:
    """Return whether a heading speaks of goals, and whether it speaks of what was.

    Examples
    --------
    >>> of_title("发展目标"), of_title("取得成绩"), of_title("目标完成情况"), of_title("努力取得新突破")
    ((True, False), (False, True), (False, True), (False, False))
    """
    goals = _GOAL.search(_OF_GOALS.sub("", title)) is not None and _OF_GOALS.search(title) is None
    past = _PAST.search(title) is not None and not (
        _TO_DO.search(title) and not _REACHED.search(title)
    )
    return goals, past


def of_line(text: str, paragraph: Paragraph) -> bool | None:
    """Return whether a line without a number that heads what follows speaks of what was; None for any other paragraph."""
    length = paragraph.end - paragraph.start
    if (
        paragraph.bullet
        or not 2 < length <= _LONGEST
        or _LINE.fullmatch(text, paragraph.start, paragraph.end) is None
    ):
        return None
    if paragraph.path and paragraph.path[-1].start >= paragraph.start:
        return False if paragraph.is_heading else None  # its path says it
    goals, past = of_title(text[paragraph.start : paragraph.end])
    return past and not goals
