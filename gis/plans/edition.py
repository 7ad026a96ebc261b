"""Which edition of a plan a document is, by its title and its head: for comment, another draft, issued, or not stated."""

from __future__ import annotations

import re
from collections.abc import Sequence

from gis.words.catalogue import text

FOR_COMMENT, DRAFT, IN_FORCE, NOT_STATED = STAGES = (
    "draft_for_comment",
    "draft",
    "in_force",
    "not_stated",
)
DRAFTS = frozenset((FOR_COMMENT, DRAFT))

# An edition as titles bear it: in brackets with a few words around it, or bare at their end.
IN_BRACKETS = r"[（(][^（）()]{0,8}(?:稿|草案|公示|试行|修[订编])[^（）()]{0,4}[）)]"
BARE = r"(?:征求意见|送审|讨论|报批|修订|公示)稿|草案公示(?:稿|版)?"
_TOLD_APART = re.compile(
    r"[（(]([^（）()]{0,10}稿|[^（）()]{0,6}草案(?:公示)?(?:稿|版)?"
    r"|[^（）()]{0,4}公示(?:稿|版)?|[^（）()]{0,10}修[订编改][^（）()]{0,4})[）)]"
)
# What is revised (修订稿) may well be issued.
_DRAFT = re.compile(
    r"(?:(?:征求意见|意见征集|送审|讨论|报批|评审|论证|审议|修改|草案|初)稿"
    r"|草案)[^（）()]{0,6}$|公示(?:稿|版)?$"
)
_MARKS = re.compile(r"(?<=[（(])[^（）()]{1,20}(?=[）)])|[^（）()《》]+$")
_YEARS_BEHIND = re.compile(r"[\s（(]*20\d\d年?(?:\s*[-—–－~～至到]+\s*20\d\d年?)?[）)]?\s*$")
_WORDS = {
    "征求意见稿": "for_comment", "公开征求意见稿": "for_comment", "送审稿": "for_review", "讨论稿": "for_discussion", "报批稿": "for_approval",
    "草案": "draft", "公示稿": "for_notice", "草案公示": "for_notice", "修改稿": "amended", "修订稿": "revised", "初稿": "first",
}  # fmt: skip
# Words of a letter that asks for opinions, or that hands out what is settled.
_ASKS = re.compile(
    r"(?:征求意见|送审|讨论|报批|公示)稿|[现拟][^。]{0,40}征求[^。]{0,30}意见"
    r"|征求[^。]{0,60}意见(?:建议)?的(?:通知|通告|公告|函)|现[^。]{0,40}公示|予以公示"
    r"|公示期|的公示$"
)
_ISSUES = re.compile(
    r"印发给你们|现(?:予)?(?:印发|发布|公布)|予以(?:印发|发布|公布)|印发[^。]{0,60}的通知$"
    r"|自[^。]{1,16}起(?:施行|实施)"
)
_NUMBER = re.compile(r"[一-龥]{1,14}[〔\[（(【]20\d\d[〕\]）)】]\s*第?\d{1,5}\s*号")
# The head ends at the first heading with a number, or where a plan begins to speak; a letter speaks like a plan.
_BODY = re.compile(
    r"第?[一二三四五六七八九十]{1,3}[、章节.]|（[一二三四五六七八九十]）|前\s*言$|目\s*录$"
    r"|总\s*则$|[为根依按]"
)
_LETTER = re.compile("现(?:将|就|予|公开|面向|向|印发|发布|公布)")
_SETTLED = re.compile("通过|批准|同意|审定")
_HEAD_LINES, _HEAD_SIGNS, _LINE = 24, 1500, 80


def told(title: str) -> str:
    """Return the edition that a title bears in brackets, without them, or nothing; what is on trial (试行) is no other edition.

    Examples
    --------
    >>> told("某市规划（2026—2028年）（征求意见稿）"), told("某市规划（2020年修订）"), told("某市办法（试行）")
    ('征求意见稿', '2020年修订', '')
    """
    hit = _TOLD_APART.search(title)
    return hit[1] if hit else ""


def worded(edition: str, lang: str) -> str:
    """Return an edition as a language calls it; as it is written where there is no word for it.

    Examples
    --------
    >>> worded("送审稿", "en"), worded("送审稿", "zh"), worded("2020年修订", "en")
    ('draft for review', '送审稿', '2020年修订')
    """
    return (
        text(f"edition.{_WORDS[edition]}", lang) if lang != "zh" and edition in _WORDS else edition
    )


def is_draft(title: str) -> bool:
    """Tell whether a title says itself that the plan is a draft, and which.

    Examples
    --------
    >>> is_draft("四川 2025—2027（送审稿）"), is_draft("Plan 2026–2028 (修改稿)"), is_draft("Sichuan 2025–2027 (draft for review)")
    (True, True, True)
    >>> is_draft("四川 2025—2027"), is_draft("某市办法（2020年修订）"), is_draft("某市规划（征求意见稿）（2026—2028年）")
    (False, False, True)
    """
    return bool(_of_title(title)) or title.endswith(
        tuple(f" ({text(f'edition.{code}', 'en')})" for code in _WORDS.values())
    )


def marked(title: str, stage_of_plan: str, lang: str) -> str:
    """Return a title that says of a draft that it is one; a title that says which edition it is says so once.

    Examples
    --------
    >>> marked("某市规划", "draft_for_comment", "zh"), marked("某市规划（送审稿）", "draft", "zh"), marked("Plan", "in_force", "en")
    ('某市规划（征求意见稿）', '某市规划（送审稿）', 'Plan')
    """
    if stage_of_plan not in DRAFTS or is_draft(title):
        return title
    return title + text(f"edition.mark.{stage_of_plan}", lang)


def _of_title(title: str) -> str:
    """Return the stage that a title says, or nothing."""
    drafts = [mark for mark in _MARKS.findall(_YEARS_BEHIND.sub("", title)) if _DRAFT.search(mark)]
    if not drafts:
        return ""
    return FOR_COMMENT if any("意见" in mark for mark in drafts) else DRAFT


def stage(title: str, lines: Sequence[str]) -> str:
    """Return what a plan is by its own words: one of ``STAGES``; nothing is assumed where they say nothing.

    Parameters
    ----------
    title
        As the document, or the one who corrected it, has it.
    lines
        Lines of the document from its beginning, none empty.

    Examples
    --------
    >>> stage("某市规划", ["某市规划", "征求意见稿", "一、目标"]), stage("某市规划（草案）", []), stage("某市规划", ["某市规划"])
    ('draft_for_comment', 'draft', 'not_stated')
    >>> stage("某市规划", ["某政发〔2026〕3号", "各县人民政府：", "现将《某市规划》印发给你们，请认真贯彻执行。", "某市规划"])
    'in_force'
    """
    if found := _of_title(title):
        return found
    head = _head(lines)
    for line in head:
        # The edition stands on a line of its own, or in one of the lines of a title.
        if (
            len(line) <= _LINE
            and not line.endswith(("。", "；", "，"))
            and not _SETTLED.search(line)
            and (found := _of_title(line))
        ):
            return found
    issued = any(_ISSUES.search(line) for line in head)
    asking = [hit[0] for line in head for hit in _ASKS.finditer(line)]
    if any("稿" in words for words in asking) or (asking and not issued):
        return FOR_COMMENT if any("征求" in words for words in asking) else DRAFT
    # A letter that asks for opinions bears a number as well.
    return IN_FORCE if issued or any(_NUMBER.fullmatch(line) for line in head) else NOT_STATED


def _head(lines: Sequence[str]) -> list[str]:
    """Return the lines before a plan begins to speak: titles, numbers, the letter that goes with it."""
    head: list[str] = []
    signs = 0
    for line in lines[:_HEAD_LINES]:
        if signs > _HEAD_SIGNS or (_BODY.match(line) and not _LETTER.search(line)):
            break
        head.append(line.strip())
        signs += len(line)
    return head
