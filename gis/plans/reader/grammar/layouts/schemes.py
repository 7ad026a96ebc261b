"""The name of a layout (一核二园多基地) and the labels that spell it out."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import Context
from gis.plans.reader.grammar.trades import plausible
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.text.outline import Paragraph, pieces
from gis.plans.reader.vocabulary.branches import each
from gis.plans.reader.vocabulary.roles import LAYOUT_UNITS

_UNIT = "|".join(sorted(LAYOUT_UNITS, key=lambda u: -len(u)))
LABEL = Pattern(
    r"“(?P<n>[一二两三四五六七八九十双多\dN]{1,2}|[东西南北](?=[翼带轴]))(?P<unit>"
    + _UNIT
    + r"|地)(?P<part>引领|主导|带动|支撑|联动|协同|协作|配套|辐射|互动|齐飞|并进"
    r"|多点)?”中?(?P<as>：|，?分别(?:为|是|即|指)|，即(?:为|包括|以)?|即(?:为|包括|以)?"
    r"|，?是?指(?:的是)?|，?就是|为|是|——|，?包括|以|，)"
    r"|(?:(?<=[\n。；：，])|^)(?:\d[.、])?(?P<n2>[一二两三四五六七八九十双多]{1,2})(?P<unit2>"
    + _UNIT
    + r")(?:引领|主导|带动|支撑|联动|协同|协作|辐射)?(?:：|——|，?即|是指|，?就是|，?分别(?:为|是|指)"
    r"|指|为(?=[一-龥]))"
)
_LABELLED = Pattern(
    "“|" + each("一 二 两 三 四 五 六 七 八 九 十 双 多", f"(?:{_UNIT})")
)  # without one of these there is no label
_SCHEME = Pattern(
    r"“(?P<s>(?:[一二两三四五六七八九十双多\dN+]{1,3}(?:" + _UNIT + r")[、，]?){2,6})”"
)
_NEAR = 400  # signs before a paragraph in which its layout is named
_OF_SCHEME = Pattern(
    r"”的?(?P<i>[一-龥A-Za-z]{2,12}?)(?:产业|制造业)?(?:发展|空间|区域)?(?:布局|格局|体系)"
)
_BY_PART = {
    "引领": "核",
    "主导": "核",
    "支撑": "翼",
    "联动": "联动",
    "协同": "联动",
    "协作": "联动",
    "配套": "联动",
    "辐射": "联动",
    "互动": "联动",
}
_EACH = Pattern("分别|：|包括|即|是指|就是|——")


@lru_cache(maxsize=1)
def _schemes(text: str) -> tuple[list[int], list[re.Match[str]]]:
    """Return the names of layouts in a text and where they end; the last text is kept."""
    hits = list(_SCHEME.finditer(text))
    return [hit.end() for hit in hits], hits


def _named(text: str, paragraph: Paragraph) -> re.Match[str] | None:
    """Return the last name of a layout in a paragraph or right before it."""
    ends, hits = _schemes(text)
    last = bisect_right(ends, paragraph.end) - 1
    return hits[last] if last >= 0 and hits[last].start() >= paragraph.start - _NEAR else None


def is_of_scheme(context: Context, paragraph: Paragraph) -> bool:
    """Whether a layout is named in a paragraph or right before it."""
    return _named(context.text, paragraph) is not None


def said_topic(context: Context, paragraph: Paragraph) -> str:
    """Return the trade that a layout's own name says it is for (“一核三极”现代物流布局), or an empty word."""
    hit = _named(context.text, paragraph)
    of = _OF_SCHEME.match(context.text, hit.end() - 1) if hit else None
    name = trade_names.industry(of["i"]) if of else ""
    return name if plausible(name) else ""


def scheme(context: Context, paragraph: Paragraph) -> str:
    """Return the layout's own name in or before a paragraph (一核二园多基地), or an empty word."""
    hit = _named(context.text, paragraph)
    context.topic = said_topic(context, paragraph) or context.topic
    return hit["s"] if hit else ""


_SPELT = Pattern(r"即|是|为")


def labels(context: Context, paragraph: Paragraph) -> list[tuple[int, int, int, str, str]]:
    """Return the labelled items of a paragraph: start, body start, end, count, unit."""
    if _LABELLED.search(context.text, paragraph.start, paragraph.end) is None:
        return []
    hits = list(LABEL.finditer(context.text, paragraph.start, paragraph.end))
    found = []
    spelt = (
        sum(hit.group().endswith("是指") for hit in hits) > 1
    )  # 一带是指…，三区是指…: they are the layout
    for k, hit in enumerate(hits):
        end = hits[k + 1].start() if k + 1 < len(hits) else paragraph.end
        count, unit = (hit["n"], hit["unit"]) if hit["unit"] else (hit["n2"], hit["unit2"])
        if hit["unit"] and hit["as"] == "，" and not _SPELT.match(context.text[hit.end() :]):
            continue
        if (
            not hit["unit"]
            and not spelt
            and (hit.group()[-1] in "为指" or context.text[hit.start() - 1] == "，")
            and not _SCHEME.search(context.text, max(0, paragraph.start - _NEAR), hit.start())
        ):
            continue  # 两翼为…: a label only where a layout was named
        if hit["unit"] == "地" and not hit["part"]:
            continue  # “两地” is no part of a layout
        unit = _BY_PART.get(hit["part"] or "", unit)
        found.append((hit.start(), hit.end(), end, count, unit))
        found.extend(
            (*further, end, count, unit)
            for further in _members_behind(context.text, hit, end, count)
        )
    return found


def _members_behind(text: str, label: re.Match[str], end: int, count: str) -> list[tuple[int, int]]:
    """Return where the second and further members of a label start: “三区”分别为：甲区，…；乙区，…；丙区，…."""
    number = phrases.number(count)
    stop = text.find("。", label.end(), end)
    if (
        number is None
        or number < len("甲乙")
        or not _EACH.search(label["as"] or text[label.end() - 1 : label.end() + 1])
    ):
        return []
    parts = pieces(text, label.end(), stop if stop > 0 else end, "；")
    return [(start, start) for start, _ in parts[1:]] if len(parts) == number else []
