"""The lines of a document and the paragraphs that they make: what a page broke is joined, what it ran together is parted."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from gis.plans.reader.pattern import Pattern

_BREAKS = "\n\r\v\f\u2028\u2029"
_LINE = Pattern(f"[^{_BREAKS}]+")
_NOTE_LINE = Pattern(r"\ufeff?#\s*[A-Za-z]{2,20}:[^\n\r]*(?:\r\n?|\n|$)")
_ENDS = tuple("。；：！？!?;:”》】」.)）")
LABEL = Pattern(
    r"(?:第?[一二三四五六七八九十]{1,3}[、章节]|[（(][一二三四五六七八九十]{1,3}[）)]"
    r"|\d{1,2}[.．、](?!\d)|[（(]\d{1,2}[）)]|——|专栏|附件|[①-⑳])"
)
# A label with which an item begins, behind the end of a sentence or at the head of the line.
_ITEM = Pattern(
    r"(?<![^。！？： \t\u3000\n])(?:(?P<a>[一二三四五六七八九十]{1,3})、"
    r"|（(?P<b>[一二三四五六七八九十]{1,3})）|(?P<c>\d{1,2})[、.](?!\d)"
    r"|（(?P<d>\d{1,2})）)(?=[“一-龥])"
)
_FURTHER = Pattern(
    r"[。！？][ \t\u3000]*(?:[二三四五六七八九十]{1,3}、|（[二三四五六七八九十]{1,3}）"
    r"|[2-9]\d?[、.]|（[2-9]\d?）)(?=[“一-龥])"
)
_NUMBERS = {
    ten + unit: 10 * n + m
    for n, ten in enumerate(("", "十", "二十", "三十"))
    for m, unit in enumerate(("", *"一二三四五六七八九"))
}
_RUNS_ON = Pattern("[，,。；;、]")
_FIGURE_ENDS = Pattern(
    r"\.?\d+(?:\.\d+)? ?(?:[年个%亿万家项吨元户条张座件]|千瓦|平方)|[%亿万吨年个项]"
)
# A word that calls for a figure and its first digits: 达到3 and 600亿元; no code, no date, no year, no page of a list of contents.
_OPEN_FIGURE = Pattern(
    r"(?:达到?|超过?|突破|约|近|为|于|增长|下降|降低|提高|提升|至|到|培育|建设|打造|新增"
    r"|引进|建成|总计|累计|实现|完成|占|比重|重点|20\d\d[—～~-]) ?\d{1,3}\.?$|\d\.\d?$"
)
# A word behind which nothing but a figure can stand: …规范化率超过 and 70%。
_CALLS = Pattern(r"(?:达到|超过|突破|不低于|不少于|不超过|控制在|提高到|增加到|下降到)$")
TAIL, _FEWEST_LISTED, _LIST_ENDS = 16, 3, frozenset("业家个元%吨年区县市园户项")
_YEAR_AHEAD = Pattern("20\\d\\d年")
_COLUMNS = Pattern(r"\s{2}")
_RUNNING_SHARE = 0.4
_WRAP_LINES, _MANY_LINES, _FEWEST_LINES, _LONG_LINE = 12, 20, 4, 20
_CAPTION = Pattern(r"\s*[图表]\s*\d")
# 一、发展基础………1: a line of a list of contents ends with its page, however wide it is.
LEADER = Pattern(r"(?:…{2}|\.{4}|·{4})[…. ·]*\d*$")
_STOP = Pattern("[。；！？;!?]")
# What a line of a list opens with, and hardly one of a sentence: 主要目标：…, 甲市 乙产业, 甲市乙区丙路8号….
_ENTRY = Pattern(
    "[•●■◆·▪-]|[^，。；：:、]{2,8}[：:]|[一-龥]{2,5}?[省市县州旗盟](?![和及与、])|[一-龥]{2,3}区[ \t\u3000]"
)
_ENTRY_SHARE = 0.75
# What says nothing of the width of a line, and what is not parted from the sign behind it.
_LATIN, _WITH_NEXT = Pattern("[!-~]"), Pattern("[!-~“‘（《【〔]")
_ODD = 3  # broken lines for each that is neither full nor short
_BLANKS = frozenset(" \u3000\xa0")
_WRAP_SHARE = 0.6


def lines_of(text: str, skip: int) -> list[tuple[int, int]]:
    """Return start and end of every line behind an offset, blanks at both ends left out, empty lines too."""
    found: list[tuple[int, int]] = []
    led: dict[str, int] = {}
    for hit in _LINE.finditer(text):
        start, line = hit.start(), hit.group()
        left = start + len(line) - len(line.lstrip())
        right = start + len(line.rstrip())
        if right > left >= skip:
            cuts = _items(text, left, right, led)
            found.extend(
                [(a, a + len(text[a:b].rstrip())) for a, b in pairwise((left, *cuts, right))]
                if cuts
                else [(left, right)]
            )
    return found


def _items(text: str, start: int, end: int, led: dict[str, int]) -> list[int]:
    """Return where items begin that a page ran together in one line: …。1、甲产业集群。…。2、乙产业集群。….

    ``led`` holds the labels of the lines so far, by style: what stands above them is no list inside a line.
    """
    head = _ITEM.match(text, start, end)  # what stands before a line's first sign is blank
    if head:
        style = head.lastgroup or ""
        for deeper in [one for one in led if one > style]:
            del led[deeper]
        led[style] = _number(head[style])
    if end - start < _LONG_LINE or not _FURTHER.search(text, start, end):
        return []
    told: dict[str, list[tuple[int, int]]] = {}
    for hit in _ITEM.finditer(text, start, end):
        if hit.start() > start and text[max(start, hit.start() - TAIL) : hit.start()].rstrip()[
            -1:
        ] not in tuple("。！？："):
            continue  # behind a blank inside a sentence
        style = hit.lastgroup or ""
        told.setdefault(style, []).append((_number(hit[style]), hit.start()))
    found: set[int] = set()
    for style, labels in told.items():
        above = [one for one in led if one >= style]
        if above and not (
            style in led and led[style] <= labels[0][0] <= led[style] + 1 and max(led) == style
        ):
            continue
        for (number, at), (further, behind) in pairwise(labels):
            if further == number + 1:
                found.update((at, behind))
    return sorted(found - {start})


def end_of_notes(raw: str) -> int:
    """Return where the text begins after lines such as "# source: …" at the head of a file."""
    end = 0
    while hit := _NOTE_LINE.match(raw, end):
        end = hit.end()
    return end


def _width(text: str) -> float:
    """Return the width of a line in full signs: those of three bytes are full, others half."""
    return (len(text) + (len(text.encode("utf-8", "surrogatepass")) - len(text)) / 2) / 2


def _lead(raw: str, start: int) -> str:
    """Return the blanks before the first sign of a line, none where a tab is among them."""
    first = start
    while first and raw[first - 1] in _BLANKS:
        first -= 1
    return "" if raw[first - 1 : first] == "\t" else raw[first:start]


def _wrapped(raw: str, lines: list[tuple[int, int]]) -> tuple[float, int]:
    """Return the width and the number of signs of a full line where lines are broken inside sentences, else zeros."""
    texts = [raw[a:b] for a, b in lines]
    running = [t for t in texts if not t.endswith(_ENDS)]
    if (
        sum(_RUNS_ON.search(t) is not None for t in running) < _RUNNING_SHARE * len(running)
        or len(texts) < _FEWEST_LINES
        or not running
    ):
        return 0.0, 0  # a list of names of like length, no sentence broken into lines
    widths, signs = sorted(map(_width, running)), sorted(map(len, running))
    full, middle, longest = (
        widths[int(len(widths) * 0.9)],
        widths[len(widths) // 2],
        signs[int(len(signs) * 0.9)],
    )
    if (
        len(texts) >= _WRAP_LINES
        and len(running) >= _WRAP_SHARE * len(texts)
        and full <= 80
        and middle >= 0.8 * full
        and full >= 12
    ):
        return (0.0, 0) if _is_list(texts, full, list(map(_width, texts))) else (full, longest)
    if len(texts) < _MANY_LINES:
        # What a program saved is broken after as many signs, what was printed at a width; an indent is part of a line.
        whole = [_lead(raw, a) + raw[a:b] for a, b in lines]
        if _evenly(texts, list(map(len, whole))) or _evenly(texts, list(map(_width, whole))):
            return widths[-1], signs[-1]
    return 0.0, 0


def _evenly(texts: list[str], sizes: Sequence[float]) -> bool:
    """Whether a short text is broken always at one size; its titles and the ends of paragraphs are shorter."""
    runs = [not t.endswith(_ENDS) for t in texts]
    longest = max(size for size, run in zip(sizes, runs, strict=True) if run)
    if longest < _LONG_LINE or max(sizes) > longest:
        return False
    full = [size >= longest - 1 for size in sizes]
    # The first line of a paragraph is two signs shorter where the indent of a page is gone; the first of all is a title.
    opens = [not before for before in (False, *full[:-1])]
    odd = sum(
        run and longest / 2 < size < longest - (3 if first else 1)
        for size, run, first in list(zip(sizes, runs, opens, strict=True))[1:]
    )
    if sum(full) < _FEWEST_LINES // 2 or (odd >= _FEWEST_LINES // 2 and odd * _ODD > sum(full)):
        return False
    # Lines side by side that open or end alike are a list: 到2027年，甲县…产业 above 到2027年，乙县…产业.
    long = [
        t for t, size, run in zip(texts, sizes, runs, strict=True) if run and size > longest / 2
    ]
    whole = [t for t, f in zip(texts, full, strict=True) if f]
    return not (
        _is_list(texts, longest, sizes)
        or len({t[:4] for t in long}) < len(long)
        or any(a[:2] == b[:2] for a, b in pairwise(whole))
        or (len(long) >= _FEWEST_LISTED and all(t[-1] in _LIST_ENDS for t in long))
        or any(a[-1].isdigit() and _YEAR_AHEAD.match(b) for a, b in pairwise(texts))
    )


def _is_list(texts: list[str], full: float, sizes: Sequence[float]) -> bool:
    """Whether lines of like length are no sentence that was broken: each opens as an entry does, or no sentence ends among or behind them."""
    at = [k for k, t in enumerate(texts) if sizes[k] > full / 2 and not t.endswith(_ENDS)]
    opened = sum(
        _ENTRY.match(texts[k]) is not None or LABEL.match(texts[k]) is not None for k in at
    )
    begun = next((k for k in at if sizes[k] >= full - 1), 0)
    return (len(at) >= _FEWEST_LISTED and opened >= _ENTRY_SHARE * len(at)) or not any(
        map(_STOP.search, texts[begun:])
    )  # a poem, addresses


def paragraphs(raw: str, lines: list[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """Group lines into paragraphs; in wrapped text a full line runs on into the next one, and so does a figure."""
    full, longest = _wrapped(raw, lines)
    groups: list[list[tuple[int, int]]] = []
    for line in lines:
        joins = False
        if groups:
            last = groups[-1][-1]
            before = _lead(raw, last[0]) + raw[last[0] : last[1]]
            here = raw[line[0] : line[1]]
            # Lines are broken at a width or, by programs, at so many signs.
            wide = bool(full) and (_width(before) >= 0.88 * full or len(before) >= longest - 1)
            if wide and (before.endswith(_ENDS) or _CAPTION.match(before)):
                room = _width(before) <= full - 1 and not _LATIN.search(before)
                wide = not (LABEL.match(here) or (room and not _WITH_NEXT.match(here)))
            if wide and LEADER.search(before):
                wide = False
            joins = "\t" not in before and "\t" not in here and (wide or _one_figure(before, here))
        if joins:
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _number(label: str) -> int:
    """Return the number of a label in digits or Chinese numerals."""
    return int(label) if label.isdecimal() else _NUMBERS.get(label, 0)


def _one_figure(before: str, here: str) -> bool:
    """Whether a figure is broken by the end of a line, whatever the others are like: 到2 and 027年; no row of a table by blanks."""
    return (
        len(before) >= _LONG_LINE
        and _FIGURE_ENDS.match(here) is not None
        and (_OPEN_FIGURE.search(before[-TAIL:]) or _CALLS.search(before)) is not None
        and _RUNS_ON.search(before) is not None
        and _COLUMNS.search(before) is None
    )
