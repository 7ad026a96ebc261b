"""What a plan is called: the lines at its head that make up its title."""

from __future__ import annotations

import re
from collections.abc import Sequence

_ENDS = re.compile(r"(?:规划|规划纲要|方案|意见|措施|计划|通知|办法|纲要|政策|要点|指南|目录)$")
# Years and edition, which titles bear in brackets or on a line of their own.
_TAIL = re.compile(r"[（(](?:20\d\d[^（）()]{0,14}|[^（）()]{0,8}(?:稿|草案|试行|修[订编])[^（）()]{0,4})[）)]|(?:征求意见|送审|讨论|报批|修订)稿")
_NO_TITLE = re.compile(r"[〔\[]20\d\d[〕\]]|第\d+号$|[。；：:!！?？]|(?:人民政府|办公[厅室]|委员会|厅|局|领导小组)$|^附件")
_LONGEST, _SHORT, _LINES = 80, 14, 3


def says_edition(title: str) -> bool:
    """Tell whether a title says itself that the plan is a draft, and which.

    Examples
    --------
    >>> says_edition("四川 2025—2027（送审稿）"), says_edition("Plan 2026–2028 (修改稿)"), says_edition("四川 2025—2027")
    (True, True, False)
    """
    return title.endswith(("稿）", "草案）", "稿)", "草案)"))


def of(lines: Sequence[str]) -> str:
    """Return the title that stands at the head of a document.

    Parameters
    ----------
    lines
        Its first lines, none empty.

    Returns
    -------
    str
        A title that stands on several lines is one; without a title the first line that may be one,
        shortened.

    Examples
    --------
    >>> of(["武隆府办发〔2023〕13号", "重庆市武隆区人民政府办公室", "关于武隆区加快推进绿色建材产业", "发展的实施意见", "各街道："])
    '关于武隆区加快推进绿色建材产业发展的实施意见'
    >>> of(["附件", "四川省绿色建材产业发展规划", "（2025-2027）", "征求意见稿", "前言"])
    '四川省绿色建材产业发展规划（2025-2027）（征求意见稿）'
    >>> of(["（资料图片仅供参考）", "江西将打造产业集群。"])
    '江西将打造产业集群。'
    """
    for number, line in enumerate(lines):
        bare = _bare(line)
        if _ENDS.search(bare) and len(line) <= _LONGEST and not _NO_TITLE.search(bare):
            return (_above(lines, number) + bare + "".join(_tails(line)) + _below(lines, number))[:_LONGEST]
    plain = [line for line in lines if not re.fullmatch(r"[（(][^（）()]*[）)]", line)]
    return (plain or list(lines) or [""])[0][:60]


def _bare(line: str) -> str:
    """Return a line without years and edition at its end."""
    while (hit := re.search(f"(?:{_TAIL.pattern})$", line)) and hit.start():
        line = line[: hit.start()]
    return line


def _tails(line: str) -> list[str]:
    """Return the years and the edition at the end of a line, each in brackets."""
    return _bracketed(line[len(_bare(line)) :])


def _bracketed(words: str) -> list[str]:
    return [hit[0] if hit[0][0] in "（(" else f"（{hit[0]}）" for hit in _TAIL.finditer(words)]


def _above(lines: Sequence[str], number: int) -> str:
    """Return what of a title stands on the lines above one that is too short to be whole."""
    said = ""
    for line in reversed(lines[max(0, number - _LINES + 1) : number]):
        whole = said + _bare(lines[number])
        if whole.startswith("关于") or len(whole) >= _SHORT or _NO_TITLE.search(line):
            break
        said = line + said
    return said


def _below(lines: Sequence[str], number: int) -> str:
    """Return years and edition that stand on the lines below a title."""
    said = ""
    for line in lines[number + 1 : number + _LINES]:
        if not re.fullmatch(f"(?:{_TAIL.pattern})+", line):
            break
        said += "".join(_bracketed(line))
    return said
