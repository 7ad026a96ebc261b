"""Designations of a document: every sentence through the pattern families, the surest first."""

from __future__ import annotations

from dataclasses import replace

from gis.plans.reader import bygone, reference, sifting, times, topics, trade_names
from gis.plans.reader.carrying import goes_on, of_who_speaks
from gis.plans.reader.families.asked import MARKS, asked
from gis.plans.reader.grammar import cutting
from gis.plans.reader.grammar.frame import Clause, Context, clauses
from gis.plans.reader.grammar.layouts import layouts, schemes, zone_lines
from gis.plans.reader.grammar.limits import bans
from gis.plans.reader.grammar.trades import plausible
from gis.plans.reader.headings import (
    SHORT,
    below_a_place,
    class_above,
    heading_place,
    heading_region,
    led_by_sentence,
    line_place,
    said_by_headings,
)
from gis.plans.reader.lists import catalogue, rosters
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.toponyms import Toponyms
from gis.plans.reader.records import Record
from gis.plans.reader.text.outline import Paragraph, Sentence, outline, pieces
from gis.plans.reader.vocabulary.goods import COMMON
from gis.plans.reader.vocabulary.lexicon import any_between

_RUN_IN = Pattern(
    r"(?:（[一二三四五六七八九十\d]{1,2}）|\d{1,2}[.．、]|[一二三四五六七八九十]{1,2}、"
    r"|[①-⑳]|——)?(?P<i>[一-龥A-Za-z]{2,14}?)(?:(?:生产|种植|养殖"
    r"|加工)?基地[与和及])?(?:产业集群|产业链|产业|集群)[。：]?(?=$|[。：\n])"
)
# （一）做强水泥。: a heading within its paragraph, its trade the object of a verb.
_RUN_IN_VERB = Pattern(
    r"(?:（[一二三四五六七八九十\d]{1,2}）|\d{1,2}[.．、]|[一二三四五六七八九十]{1,2}、"
    r"|[①-⑳])(?:着力|大力|加快|持续|积极|推动|推进)?(?:做[大强优精]+|壮大|提升|优化|改造"
    r"|强化|巩固|培育|发展)+(?P<i>[一-龥A-Za-z]{2,12}?)(?:产业链|产业|行业)?[。：]?$"
)
# What a place or a list that no table knows holds.
_UNNAMED_SIGN = Pattern(
    "|".join("区县市园城港湾岛谷带湖滩洲师部沿环块团群圈廊地等个大：“（") + "|全覆盖"
)
# What is not to be done must never read as a thing to grow.
_NEGATED = Pattern(
    "不鼓励|不提倡|不宜|不适宜|不适合|不再|暂缓|停止|不得|不(?:新建|新增|布局|支持)"
    "|不(?:再|得|宜|应|会|能|准|可)?在(?=[^，。；]{2,24}(?:布局|新建|建设|发展|新增|新上|审批))|严禁"
    "|禁止|不予|暂停"
)
# 在甲建设乙集群等，计划共建成8个丙集群: a sum of what was said.
_SUMS_UP = Pattern(
    r"(?:计划|预计|力争|总|累计|合计|将|拟)*共(?:计|建成|形成|打造|培育|规划"
    r"|布局)[^，。；\d]{0,6}\d"
)
# Under 限制类 what is said to be grown is grown: only a list has no word of its own.
_SHRINKING, _WITHOUT_VERB = (
    frozenset(("restrict", "phase_out")),
    frozenset(("A10", "A11", "A13", "A14")),
)
_LIMITS = frozenset(("restrict", "phase_out", "existing"))
_SOURCE = Pattern(
    r"[^，。；]{0,20}?(?:来源|发布(?:时间|日期|于)|责任编辑|作者|编辑|点击(?:次数|数)?)[:：]"
)
_COLON = Pattern("[:：]")
_SOURCE_LONGEST, _ADMIN_LONGEST = 80, 120
# 甲曾是全国最大的陶瓷产区: it is no more; 甲根据建设乙基地的目标，…: what it follows.
_NOT_NOW = Pattern(
    "曾(?:经|一度)?(?:是|为|建有|有|拥有|形成|规划|计划|打算|筹划|拟|设想|尝试)(?!幸)"
    "|^[一-龥、]{2,16}籍(?:企业家|商人|客商|人士|乡贤|老板|院士|专家)"
    "|(?:根据|按照|依据)[^，。；]{6,}(?:目标|要求|部署|规划|精神|定位|思路)$"
)
_BYGONE = Pattern(
    "(?:过去|曾经|历史上|[^，。]{0,4}上个?世纪|改革开放(?:初期|之初)"
    "|[^，。]{0,6}年代(?:初|末|中期)?)，"
)
_ADMIN = Pattern(r"责任(?:单位|部门)|牵头(?:单位|部门)|（[^）]{0,20}负责")
# 甲市打造乙产业集群实施方案: the title of a document, alone on its line, designates nothing itself.
_TITLE = Pattern(
    "[^，。；：\\t]{4,60}(?:方案|规划|规划纲要|计划|意见|措施|办法|通知)(?:[（(][^（）()]{1,20}[）)]){0,2}"
)
_TITLE_ENDS = frozenset("案划要见施法知）)")
_SHUT = frozenset("）〕]】")
_ADMIN_BEHIND = Pattern(
    r"(?<=[一-龥”）])[（〔\[【](?:[^（）〔〕]{0,12}(?:责任|牵头|配合|落实|负责"
    r"|完成)(?:单位|部门)[^（）〔〕]*(?:（[^（）]*）[^（）〔〕]*)*"
    r"|[^（）〔〕]{2,60}(?:牵头|负责|配合))[）〕\]】]$"
)


def designations(text: str, toponyms: Toponyms) -> list[Record]:
    """Return the designations of a plain text in reading order, each once.

    Parameters
    ----------
    text
        Plain text.
    toponyms
        Names of regions with the issuer.
    """
    text = cutting.one_list(text, toponyms)
    topic, titled = topics.of_document(text, toponyms)
    context = Context(text, toponyms, document_topic=topic, titled=titled, marks=MARKS.of(text))
    # A ban may speak of us all or of 其他县, and 全市重点发展甲 of who speaks: both are read without a name, as is
    # a line of a zone, which opens with what no table knows.
    unnamed = (bans.BANS, reference.ALL_OF_IT)
    signals = context.signals = sorted(
        (
            *toponyms.signals(text),
            *(hit.start() for one in unnamed for hit in one.finditer(text)),
            *zone_lines.signals(text),
        )
    )
    for paragraph, inside in outline(text):
        catalogue.ruled(context, paragraph)
        context.ruled = class_above(context, paragraph)
        if (
            context.roster or text.endswith(rosters.TITLE_ENDS, 0, paragraph.end)
        ) and rosters.rostered(context, paragraph):
            continue
        below = bool(context.catalogue) or (
            bool(context.line_place) and not text[context.line_end : paragraph.start].strip()
        )
        if (
            below
            or any_between(signals, paragraph.start, paragraph.end)
            or "\t" in text[paragraph.start : paragraph.end]
            or below_a_place(context, paragraph)
        ):
            _paragraph(context, paragraph, inside, signals)
    return sifting.sifted(context.records, toponyms, text)


def _paragraph(
    context: Context, paragraph: Paragraph, inside: tuple[Sentence, ...], signals: list[int]
) -> None:
    text = context.text
    context.topic = (
        topics.of_paragraph(context, paragraph)
        or topics.of_line(context, paragraph)
        or context.document_topic
    )
    context.existing, context.heading_category = said_by_headings(paragraph.path)
    context.heading_category = context.heading_category or led_by_sentence(context, paragraph)
    context.heading_category = context.ruled or context.heading_category
    context.heading_place = heading_place(context, paragraph) or line_place(context, paragraph)
    context.heading_region = heading_region(context, paragraph)
    context.previous = context.carried = ()
    context.done.clear()
    items = schemes.labels(context, paragraph)
    tabled = "\t" in text[paragraph.start : paragraph.end]
    named_scheme = schemes.scheme(context, paragraph) if items else ""
    known = len(context.records)
    for sentence in inside:
        words = text[sentence.start : sentence.end]
        if not (
            context.heading_place
            or tabled
            or context.catalogue
            or context.carried
            or "产业" in words
            or _RUN_IN_VERB.match(words)
            or any_between(signals, sentence.start, sentence.end)
        ):
            continue
        alone = toponyms_alone(context, sentence)
        context.heading_place = alone or context.heading_place
        for item in items:
            if sentence.start <= item[0] < sentence.end:
                made = layouts.layout(context, item, sentence, named_scheme)
                if made:
                    context.records.extend(made)
        _sentence(context, sentence)
        context.previous = context.subject or context.previous
    if context.ruled:
        _in_class(context.ruled, context.records[known:])


def _in_class(ruled: str, made: list[Record]) -> None:
    """Give what is only to be developed the category of the class above: of 强化类产业, 甲重点发展乙 is strengthened."""
    for record in made:
        if record.values["category"] == "develop" and (
            ruled not in _SHRINKING or record.family in _WITHOUT_VERB
        ):
            record.values["category"] = ruled


_INCLUDES = Pattern(r"(?:包括|涵盖)")


def toponyms_alone(context: Context, sentence: Sentence) -> tuple[str, ...]:
    """Return the places of a sentence that is nothing but places (——洛阳市。), which rule what follows."""
    named = (
        _RUN_IN.match(context.text, sentence.start, sentence.end)
        if sentence.end - sentence.start < SHORT
        else None
    )
    if (
        named
        and plausible(name := trade_names.industry(named["i"]))
        and context.toponyms.read(named["i"], 0) is None
    ):
        context.topic = name
    verbal = (
        _RUN_IN_VERB.match(context.text, sentence.start, sentence.end)
        if named is None and sentence.end - sentence.start < SHORT
        else None
    )
    if verbal and plausible(name := trade_names.industry(verbal["i"])) and COMMON.search(name):
        context.topic = name
    words = context.text[sentence.start : sentence.end].lstrip(
        "—•-0123456789.、（）一二三四五六七八九十"
    )
    # No list of places runs across a comma, but for one in brackets.
    may_fill = "，" not in words or "（" in words or "包括" in words or "涵盖" in words
    listing = context.toponyms.read(words, 0) if may_fill and 1 < len(words) <= 120 else None
    if listing and _INCLUDES.match(words[listing.end :]) and len(listing.places) == 1:
        return listing.places
    return listing.places if listing and listing.end == len(words) else ()


def _sentence(context: Context, sentence: Sentence) -> None:
    text = context.text
    if (
        text[sentence.end - 1] in _TITLE_ENDS
        and (sentence.start, sentence.end) == (sentence.paragraph.start, sentence.paragraph.end)
        and _TITLE.fullmatch(text, sentence.start, sentence.end)
    ):
        return
    if text[sentence.end - 1] in _SHUT and (
        admin := _ADMIN_BEHIND.search(text, sentence.start, sentence.end)
    ):
        sentence = replace(
            sentence, end=admin.start()
        )  # 支持甲发展乙（责任单位：市工信局）: who answers for it is no part
    if sentence.end - sentence.start < _ADMIN_LONGEST and _ADMIN.search(
        text, sentence.start, sentence.end
    ):
        return
    if (
        sentence.end - sentence.start < _SOURCE_LONGEST
        and _COLON.search(text, sentence.start, sentence.end)
        and _SOURCE.match(text, sentence.start, sentence.end)
    ):
        return  # 发布于：2011年 来源：上海物流网
    if _BYGONE.match(text, sentence.start, sentence.end):
        return  # 上世纪九十年代，甲发展玩具加工: neither planned nor there today
    context.headed = ()
    carried = context.carried if goes_on(context, sentence) else ()
    whose = context.heading_place or carried
    for part in pieces(text, sentence.start, sentence.end, "；"):
        cuts = cutting.parted(context, pieces(text, *part, "，："))
        whose = context.subject = () if _of_others(context, *part) else context.headed or whose
        context.headed = ()
        context.subject_start = part[0]
        context.label = ""
        for clause in clauses(text, sentence, cuts):
            _clause(context, clause)
    context.carried = context.headed or carried


_OTHERS = Pattern(
    "[一-龥]{2,4}(?:街|镇|乡|区|县|市|村|园|湾)(?:(?:、|和|与|及)[一-龥]{2,4}(?:街|镇|乡|区|县|市|村|园|湾))*(?:以|则|依托|立足|围绕|凭借|重点|主要)"
)


def _of_others(context: Context, start: int, end: int) -> bool:
    """Whether a part behind a semicolon opens with a subject of its own that nobody knows: …；甲街以…为中心，形成了…."""
    text = context.text
    return (
        text[start - 1 : start] == "；"
        and _OTHERS.match(text, start, end) is not None
        and context.toponyms.read(text[start:end], 0) is None
    )


def _deals_for_two(context: Context, clause: Clause) -> bool:
    """Whether a clause deals trades out to its places and to those that the clause before names alone: 在甲、乙2市，丙、丁2市分别…; whose is which it does not say."""
    if not clause.index or "分别" not in clause.words:
        return False
    start, end = clause.all[clause.index - 1]
    if context.text[end : end + 1] != "，":
        return False
    at = start + context.text.startswith("在", start)
    before = context.toponyms.read(context.text[at:end], 0)
    here = context.toponyms.read(clause.words, clause.lead)
    return (
        before is not None
        and before.end == end - at
        and here is not None
        and clause.words.startswith("分别", here.end)
    )


def _clause(context: Context, clause: Clause) -> None:
    if context.done and _is_read(context, clause.start):
        return
    reference.name_topic(context, clause)
    reference.refer_back(context, clause)
    if (
        _silent(context, clause)
        or _deals_for_two(context, clause)
        or (
            "共" in clause.words
            and _SUMS_UP.match(clause.words)
            and context.since(clause.sentence.start)
        )
    ):
        return
    done, told = context.done, len(context.done)
    for family in asked(context, clause):
        made = family(context, clause)
        if not made:
            if len(done) > told:
                return  # it was read and tells nothing
            continue
        if _NOT_NOW.search(clause.words):
            return
        made = times.of_its_time(
            context.text, clause, bygone.still_true(context.text, clause, made)
        )
        made = of_who_speaks(context, clause, made)
        if _NEGATED.search(clause.words):
            made = [r for r in made if r.values["category"] in _LIMITS or r.family == "A10"]
        if made:
            context.records.extend(made)
            if (
                made[0].family in ("A1", "A12", "A13")
                and len({tuple(r.values["places"]) for r in made}) > 1
            ):
                context.subject = context.headed = (
                    context.heading_place
                )  # 支持甲轨道交通、乙汽车等基地建设，打造…: no longer theirs
            return


def _is_read(context: Context, start: int) -> bool:
    """Whether an offset lies in what was read with an earlier clause.

    Clauses come in their order: what ends before one is not asked again, or a paragraph of many entries costs the square.
    """
    context.done[:] = [(a, b) for a, b in context.done if b > start]
    return any(a <= start for a, _ in context.done)


def _silent(context: Context, clause: Clause) -> bool:
    """Whether neither a clause nor the next one names anything, and nobody is spoken of: no family has a word to say."""
    if (
        context.subject
        or context.label
        or context.heading_place
        or context.catalogue
        or _UNNAMED_SIGN.search(clause.words)
    ):
        return False
    paragraph = clause.sentence.paragraph
    if (
        clause.start == paragraph.start
        and context.text.find("\t", paragraph.start, paragraph.end) >= 0
    ):
        return False  # the first cell of a row of a table
    reach = clause.all[min(clause.index + 1, len(clause.all) - 1)][1]
    return not any_between(context.signals, clause.start, reach)
