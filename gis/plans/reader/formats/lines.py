"""Printed lines made paragraphs again: page headers left out, soft line ends joined."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from gis.plans.reader.text.lines import LEADER

_PAGE_NUMBER = re.compile(
    r"[-—–\s·]*(?:第\s*)?[\dⅠⅡⅢⅣⅤivxIVX]{1,4}(?:\s*页)?(?:\s*[/／共]\s*\d{1,4}\s*页?)?[-—–\s·]*"
)
_ENDED = re.compile(r"[。；：！？!?;:”》】」]$|[.)）]$")
_LABEL = re.compile(
    r"\s*(?:第?[一二三四五六七八九十]{1,3}[、章节．.]"
    r"|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、](?!\d)|[（(]\d{1,2}[）)]|——"
    r"|专栏|附件|[①-⑳])"
)
_LATIN, _WITH_NEXT = re.compile("[!-~]"), re.compile("[!-~“‘（《【〔]")
_CAPTION = re.compile(r"[图表]\s*\d")
_DIGITS = re.compile(r"\d+")
_EDGE = 3


def without_headers(pages: list[list[str]]) -> list[list[str]]:
    """Return the lines of pages without headers and footers.

    A line at the edge of a page is a header where it comes back, its digits apart, on at least
    three pages and on a third of all; a bare page number at an edge is one always.

    Examples
    --------
    >>> pages = [["某市规划", f"正文{sign}", f"- {n} -"] for n, sign in enumerate("甲乙丙丁", 1)]
    >>> without_headers(pages)[0]
    ['正文甲']
    """
    counts: Counter[str] = Counter()
    for lines in pages:
        edge = {_key(line) for line in (*lines[:_EDGE], *lines[-_EDGE:])}
        counts.update(key for key in edge if key)
    need = max(3, len(pages) // 3)
    kept = []
    for lines in pages:
        last = len(lines) - 1
        kept.append(
            [
                line
                for i, line in enumerate(lines)
                if not (
                    (i < _EDGE or i > last - _EDGE)
                    and (counts[_key(line)] >= need or _PAGE_NUMBER.fullmatch(line))
                )
            ]
        )
    return kept


@lru_cache(maxsize=4096)
def _key(line: str) -> str:
    return _DIGITS.sub("#", "".join(line.split()))


def width(line: str) -> float:
    """Return the width of a line in full signs: those of three bytes are full, others half.

    Examples
    --------
    >>> width("产值50亿元"), width("GB/T 4754")
    (5.0, 4.5)
    """
    wide = (len(line.encode("utf-8", "surrogatepass")) - len(line)) / 2
    return (len(line) + wide) / 2


def _had_room(before: str, text: str) -> bool:
    """Whether the next sign would have stood on a line that has room for one: its width is known, and it begins no figure, bracket or quote."""
    return not _LATIN.search(before) and not _WITH_NEXT.match(text)


def joined(lines: list[str]) -> list[str]:
    """Return paragraphs from printed lines; a line as wide as the page runs on into the next.

    Examples
    --------
    >>> joined(["到2027年，培育壮大一批产业集", "群。", "二、重点任务"])
    ['到2027年，培育壮大一批产业集群。', '二、重点任务']
    """
    texts = [line.strip() for line in lines]
    wide = [width(t) for t in texts]
    widths = sorted(w for t, w in zip(texts, wide, strict=True) if t and "\t" not in t)
    if not widths:
        return []
    full = widths[min(len(widths) - 1, int(len(widths) * 0.85))]
    found: list[str] = []
    open_line, last = 0.0, ""
    for text, here in zip(texts, wide, strict=True):
        if not text:
            continue
        runs_on = (
            open_line >= 0.86 * full
            and bool(found)
            and "\t" not in text
            and not LEADER.search(last)
        )
        if runs_on and (_ENDED.search(found[-1]) or _CAPTION.match(last)):
            runs_on = not (_LABEL.match(text) or (open_line <= full - 1 and _had_room(last, text)))
        if runs_on:
            gap = (
                " "
                if found[-1][-1:].isascii()
                and text[:1].isascii()
                and found[-1][-1:].isalpha()
                and text[:1].isalpha()
                else ""
            )
            found[-1] += gap + text
        else:
            found.append(text)
        open_line, last = 0.0 if "\t" in text else here, text  # a row of a table ends with its line
    return found
