"""What rules a paragraph from above: headings and lines that are a place, a trade, a category, or tell what is there."""

from __future__ import annotations

from functools import lru_cache

from gis.plans.reader import phrases
from gis.plans.reader.grammar.frame import Context
from gis.plans.reader.grammar.verbs import verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.text import classes
from gis.plans.reader.text.outline import Heading, Paragraph
from gis.plans.reader.vocabulary.goods import COMMON
from gis.plans.reader.vocabulary.sites import SITE_OR_PART

_ABOUT = Pattern("(?:产业)?(?:发展)?(?:方向|布局|重点|思路|定位|任务)")
_PLACE_LINE, SHORT, _TITLE_LONGEST = 12, 28, 16
_PAST = Pattern(r"现状|基础|背景|回顾|成效|形势|概况|基本情况|存在问题")
_CATEGORY_HEADING = (
    ("strengthen", Pattern(r"强化|做强|巩固|提升类")),
    ("cultivate", Pattern(r"培育|打造|新兴|未来")),
    (
        "optimize",
        Pattern(
            r"优化(?!(?:产业|空间|区域|生产力|功能|发展|总体|重点|园区|工业)*(?:布局|格局|空间))"
            r"|改造|转型"
        ),
    ),
    ("receive", Pattern(r"承接|转移")),
    ("restrict", Pattern(r"限制")),
    ("phase_out", Pattern(r"退出|淘汰|压减")),
    ("base", Pattern(r"基地")),
    ("pilot", Pattern(r"试点")),
    ("hub", Pattern(r"物流枢纽")),
)
_CATEGORY_LEAD = tuple(
    (kind, pattern)
    for kind, pattern in _CATEGORY_HEADING
    if kind in ("receive", "restrict", "phase_out")
)
_BY_AREA = Pattern("布局|空间|分工|格局|分区|区域")
_AREA_HEADING = Pattern(
    "(?!.*(?:发展|建设|打造|优化|推进|加快|构建|培育|提升|完善|统筹|协调|功能定位|各"
    "|其他))[一-龥]{2,8}(?:经济区|新区|新城|科技城|片区|组团|板块|功能区|开发区|园区"
    "|产业城)"
)
_SITE_HEADING = Pattern(f"[一-龥]{{2,10}}?(?:{SITE_OR_PART}|工业基地|产业基地|中心)")
_BELOW_LONGEST = 80  # signs: two names, the line break and what is told of it
_OF_A_SITE = Pattern(
    "位于|地处|坐落|座落|东[至接]|规划|总?占地|总面积|始建|成立|是|以|将|已|于(?=\\d)"
)
# Below a line of a class stand its items (1. ①), no chapter, and no paragraph of running text.
_ITEM_LEVEL, _LINE_LONGEST = 4, 160
_LAST_CLAUSE = Pattern(r"^.*[，；。](?=.)")
# A line of a list: a label or a short name and its colon, a bullet, a number.
_LIST_LINE = Pattern(r"[^，。；：]{2,16}：|[-—•●·]|[（(]?\d{1,2}[）)、.]|[①-⑳]")


def below_a_place(context: Context, paragraph: Paragraph) -> bool:
    """Whether a heading above is a place, so that the paragraph need name none: its nearest one, or one above its own number."""
    return (
        bool(paragraph.path)
        and not paragraph.is_heading
        and (
            _is_area(paragraph.path)
            or _acts_behind(context.text, paragraph, paragraph.path[-1])
            or _opens_below(context.text, paragraph.path[-1])
            or context.toponyms.read(paragraph.path[-1].title, 0) is not None
            or bool(heading_place(context, paragraph))
        )
    )


def _is_area(path: tuple[Heading, ...]) -> bool:
    """Whether the nearest heading is the name of an area below one that tells areas apart: 五、空间布局 （一）临空经济区."""
    return (
        len(path) > 1
        and _AREA_HEADING.fullmatch(path[-1].title) is not None
        and _BY_AREA.search(path[-2].title) is not None
    )


def led_by_sentence(context: Context, paragraph: Paragraph) -> str:
    """Return the category that the sentence before a list gives its lines: …作为优先承接的产业的省份：."""
    line = context.text[paragraph.start : paragraph.end]
    if line.endswith("："):
        said = next(
            (
                kind
                for kind, pattern in _CATEGORY_LEAD
                if pattern.search(_LAST_CLAUSE.sub("", line))
            ),
            "",
        )
        context.led = (said, paragraph.path)
        return ""
    if context.led[1] != paragraph.path or not _LIST_LINE.match(line):
        context.led = ("", ())
    return context.led[0]


def class_above(context: Context, paragraph: Paragraph) -> str:
    """Return the category of the class that a line opens with, a heading names, or a line above it was (强化类产业：)."""
    line = context.text[paragraph.start : paragraph.end].strip()
    said, rules = classes.class_of_line(line)
    if said and not paragraph.is_heading:
        if rules:
            context.class_line = (said, paragraph.path)
        return said
    for heading in reversed(paragraph.path):
        if said := classes.class_in(heading.title):
            return said
    said, path = context.class_line
    below = paragraph.path[len(path) :]
    if (
        paragraph.path[: len(path)] != path
        or any(heading.level < _ITEM_LEVEL for heading in below)
        or len(line) > _LINE_LONGEST
    ):
        context.class_line = ("", ())
    return context.class_line[0]


@lru_cache(maxsize=256)
def said_by_headings(path: tuple[Heading, ...]) -> tuple[bool, str]:
    """Return whether headings speak of what is there, and the category that the nearest one gives."""
    told = [_told(heading.title) for heading in path]
    return any(past for past, _ in told), next((kind for _, kind in reversed(told) if kind), "")


@lru_cache(maxsize=1024)
def _told(title: str) -> tuple[bool, str]:
    """Return whether one heading speaks of what is there, and the category that it gives; a long one gives none."""
    kind = (
        next((kind for kind, pattern in _CATEGORY_HEADING if pattern.search(title)), "")
        if len(title) <= _TITLE_LONGEST
        else ""
    )
    return _PAST.search(title) is not None, kind


def heading_place(context: Context, paragraph: Paragraph) -> tuple[str, ...]:
    """Return the places that the nearest heading consists of that is nothing but places; empty where none is."""
    for heading in reversed(paragraph.path):
        if (
            heading.start < paragraph.start
            and not paragraph.bullet
            and _is_item(context.text, heading)
        ):
            continue  # 5.临港区：发展海洋医药。 says nothing of the lines below the list
        listing = context.toponyms.read(heading.title, 0)
        if listing and listing.places[-1].endswith("带") and COMMON.search(listing.places[-1]):
            continue  # 广西光伏产业带 is what the text is about
        if (
            listing is None
            and heading is paragraph.path[-1]
            and (_is_area(paragraph.path) or _acts_behind(context.text, paragraph, heading))
        ):
            return (heading.title,)
        if (
            listing is None
            and heading is paragraph.path[-1]
            and _opens_below(context.text, heading)
        ):
            return (heading.title,)
        if listing and (
            listing.end >= len(heading.title) - 2 or _ABOUT.fullmatch(heading.title, listing.end)
        ):
            return listing.places
    return ()


def _acts_behind(text: str, paragraph: Paragraph, heading: Heading) -> bool:
    """Whether a heading in its own line is an area whose line goes on with what it grows: （一）甲秀片区。重点发展乙."""
    at = heading.start + len(heading.label) + len(heading.title)
    if (
        heading.start < paragraph.start
        or _AREA_HEADING.fullmatch(heading.title) is None
        or text[at : at + 1] not in "。："
    ):
        return False
    verb = verb_at(text[at + 1 : paragraph.end][:SHORT], 0)
    return verb is not None and verb.kind in ("develop", "cultivate", "strengthen", "receive")


def _opens_below(text: str, heading: Heading) -> bool:
    """Whether a heading is a site whose name the text below it opens with: （二）湘湖工业基地 湘湖工业基地位于…."""
    if _SITE_HEADING.fullmatch(heading.title) is None:
        return False
    at = text.find(heading.title, heading.start) + len(heading.title)
    below = text[at : at + _BELOW_LONGEST].lstrip()
    return (
        below.startswith(heading.title) and _OF_A_SITE.match(below, len(heading.title)) is not None
    )


def _is_item(text: str, heading: Heading) -> bool:
    """Whether a heading is the item of a list that says what it has to say in its own line: 5.甲区：发展乙."""
    end = text.find("\n", heading.start)
    colon = text.find("：", heading.start, end if end >= 0 else len(text))
    return (
        0 < colon - heading.start <= len(heading.label + heading.title) + 1
        and text[colon + 1 : end].strip() != ""
        and text[end - 1] in "。；"
    )


def heading_region(context: Context, paragraph: Paragraph) -> tuple[str, ...]:
    """Return the places at the head of the nearest heading that names what is grown there (北辰现代中药产业集群)."""
    title = paragraph.path[-1].title.rstrip("。") if paragraph.path else ""
    listing = context.toponyms.read(title, 0, parks=False) if title else None
    built = phrases.segments(title, listing.end, len(title)) if listing else []
    return (
        listing.places
        if listing and built and built[-1].end == len(title) and len(title) <= SHORT
        else ()
    )


def line_place(context: Context, paragraph: Paragraph) -> tuple[str, ...]:
    """Return the places of a line of its own that rules the paragraph below it (武汉市 and a line break)."""
    line = context.text[paragraph.start : paragraph.end].rstrip("：")
    if (
        len(line) <= _PLACE_LINE
        and (listing := context.toponyms.read(line, 0))
        and listing.end == len(line)
    ):
        context.line_place, context.line_end = listing.places, paragraph.end
        return listing.places
    if context.line_place and context.text[context.line_end : paragraph.start].strip() == "":
        context.line_end = paragraph.end
        return context.line_place
    context.line_place = ()
    return ()
