"""Targets of a document: an indicator, a number, how it is bound, and the year it is for."""

from __future__ import annotations

from dataclasses import dataclass, field

from gis.plans.reader.goals import (
    clauses,
    columns,
    headings,
    indicators,
    no_goals,
    quantities,
    relations,
    sharing,
    tables,
    telling,
    thresholds,
    worded,
)
from gis.plans.reader.goals.counted import Counted
from gis.plans.reader.goals.twins import once
from gis.plans.reader.goals.wanted import (
    AIMED,
    BOUND,
    OF_A_SIZE,
    Here,
    is_goal_section,
    is_size_to_reach,
    is_wanted,
    only_tells,
)
from gis.plans.reader.goals.years import BASE_YEAR, PAST, PLAN, Year, base_year, looks_back, year_of
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record
from gis.plans.reader.text.outline import Paragraph, Sentence, outline
from gis.plans.reader.trades import is_trade
from gis.plans.reader.vocabulary.branches import each

_GOES = Pattern("压减|淘汰|化解|退出|削减|压缩|关停")
_MEASURED_BY = Pattern(
    "(?:总产值|产值|增加值|(?:主营业务|营业|销售)?收入|利税|利润|出口额|销售额|交易额)$"
)
_ABSOLUTE = Pattern(r"(?:到20\d\d年，?)?绝对[值量额]")
# 增加值占比年均提高1个百分点，力争达到28%
_SHARE_GROWS = Pattern("(?<=占比|比重|比例|.率)(?:年均|平均|每年)?(?:提高|提升|上升|增长)$")
# 增加值年均增长: what grows, and that it does.
_GROWTH = Pattern("(?<=[一-龥]{2})(?:(?:年均|平均|每年|同比)(?:增长率?|增速|递增|增幅)|增长)$")
_MONEY_GIVEN = Pattern(
    r"奖励|奖补|补贴|出让(?:金(?!总?收入)|底价|起始价|价)|(?<![基产属宝])地价(?!值)|补助|资助|贴息|给予|资金支持|最高支持|一次性|扶持资金|减免|返还|兑现"
    r"|补偿|罚款|专项基金|专项资金|财政(?<!贡献财政)(?<!贡献地方财政)(?![厅局部]"
    r"|[一-龥]{0,6}收入)|税率(?<!利税率)|贷款额度|授信|担保|基金规模"
)
_BACKWARD = Pattern(
    r"年来|以来|目前，|截至|据了解|据统计|据介绍|现有|储量|去年|上年|同比|\d月\d{1,2}日"
)
# A paragraph that goes on a list: a label, a number, a short name and its colon.
_LISTED = Pattern(
    r"在[^，。；]{2,12}(?:行业|产业|方面|领域)，|[（(]?\d{1,2}[）)、.]|[①-⑳]"
    r"|[一二三四五六七八九十]是|其中|[^，。；：]{2,14}[：。]|同时|——"
)
_PASSED = Pattern(r"达到?$|实现$|破$|突破|超|过$|不低于|不少于|迈上")
_OF_AN_ORDER = Pattern("(?:产值|产能|营收|收入)?(?:规模|水平|量级|级别)")  # 千亿元产值规模
_ROLE_DASH = Pattern(r"^[^，。；、]{0,20}(?:——|—[一-龥]{2,4}、)")
_NUMBERED = Pattern(
    each("0 1 2 3 4 5 6 7 8 9", "")
    + "|万亿|"
    + each("一 二 两 三 四 五 六 七 八 九 十 百 千", "[万亿个家项]")
    + "|全覆盖|翻|倍增|建成投用|碳达峰"
)
# Where there is neither a figure nor a year nor a plan's number, and no part of what was told, nothing is said of any goal.
_DATED_OR_NUMBERED = Pattern(_NUMBERED.pattern + "|年|五|其中")
_TITLES = Pattern(r"《[^》]*》|〔[^〕]*〕")
# 5万亩茶园扮靓山乡, as a line: a headline that counts what stands.
_HEADLINE = Pattern(
    r"(?:围绕|聚焦|锚定|瞄准)[^，。；]*|[^，。；\d]{2,14}\d{1,2}年间?(?:增长|增加|翻)\d[\d.]*(?:倍|番)|\d[\d.]*[万亿千百]?[一-龥]{1,2}[^，。；：、\d]{4,16}"
)
_TURNED = Pattern(
    "(?:以上)?，?(?:(?:力争|争取|进而|再)?(?:达到|突破|超过)"
    "|(?:缩减|压减|压缩|减少|调减|调整?|下降|提高|提升|增加)(?:为|到|至))"
)
# 产值2026年达到80亿元、2027年达到100亿元: each figure of a row by 、 has its year.
_IN_A_ROW = Pattern(r"(?:到|至)?(?P<y>20\d\d)年(?:年?[底末])?")
_CHANGED = Pattern(
    r"(?:比|较)?(?:20\d\d年|“十[一二三四五]五”末)?(?:实现)?(?:翻一番|翻两番|翻番|倍增)$"
)
_GROUP = 24
_ON_BASE, _HAN_TWO = Pattern(r"在20\d\d年(?:的)?基础上.*$"), Pattern("[一-龥]{2}")


@dataclass(slots=True)
class _Scan:
    """What is carried along: the year of the running list, where it was given, the last noun."""

    text: str
    base_year: int | None
    year: Year = field(default_factory=Year)
    level: int = 99
    subject: str = ""
    path_start: int = -1
    below_what_was: bool = (
        False  # whether the last line that is a heading without a number tells what was
    )
    told_at: int = -1  # where the sentence ends that told what was
    said_in: int = -1  # where the paragraph starts that gave the last goal
    heads: tuple[columns.Column, ...] = ()  # of the table of indicators that is open
    above: columns.Caption = field(default_factory=columns.Caption)
    row_end: int = 0  # where its last row ends
    told: list[str] = field(default_factory=list)  # indicators of the sentence so far


def targets(text: str) -> list[Record]:
    r"""Return the targets of a plain text in reading order, each once.

    Examples
    --------
    >>> found = targets("一、目标\n到2027年，产业产值突破500亿元，培育龙头企业3家以上。")
    >>> [(t.values["indicator"], t.values["value"], t.values["relation"], t.values["year"]) for t in found]
    [('产业产值', 500, '>=', 2027), ('龙头企业', 3, '>=', 2027)]
    """
    scan = _Scan(text, base_year(text))
    found: list[Record] = []
    for paragraph, inside in outline(text):
        if (rows := _row(scan, paragraph)) is not None:
            found.extend(rows)
            continue
        _enter(scan, paragraph)
        for sentence in inside:
            if _DATED_OR_NUMBERED.search(text, sentence.start, sentence.end):
                found.extend(_sentence(scan, sentence))
    return once(text, found)


def _row(scan: _Scan, paragraph: Paragraph) -> list[Record] | None:
    """Return the targets of a line of a table of indicators; None for any other paragraph."""
    line = scan.text[paragraph.start : paragraph.end]
    if "\t" not in line:
        # Between the rows of a table stand short lines that group them.
        scan.heads = scan.heads if len(line) <= _GROUP and not line.endswith(("。", "：")) else ()
        return None
    above = (
        columns.caption(scan.text, paragraph.start)
        if not scan.heads or "年" in line
        else columns.Caption()
    )
    if heads := columns.columns(line, scan.base_year, above):
        scan.heads, scan.above, scan.row_end = heads, above, paragraph.end
        return []
    if scan.heads and columns.closes(scan.heads, line, scan.text[scan.row_end : paragraph.start]):
        scan.heads = ()
    scan.row_end = paragraph.end
    return (
        tables.row(
            scan.text, paragraph.start, paragraph.end, scan.heads, scan.year.year, scan.above
        )
        if scan.heads
        else None
    )


def _enter(scan: _Scan, paragraph: Paragraph) -> None:
    """Forget the year of the list when a heading of its level or above opens."""
    level = paragraph.path[-1].level if paragraph.path else 99
    start = paragraph.path[-1].start if paragraph.path else -1
    line = headings.of_line(scan.text, paragraph)
    scan.below_what_was = scan.below_what_was if line is None else line
    if start != scan.path_start and not paragraph.bullet:
        # 1.规模目标 … 2.创新目标 …: items of one list under goals share its year.
        beside = level == scan.level and headings.told(paragraph.path[:-1])[0]
        if not (is_goal_section(paragraph) and (level > scan.level or beside)):
            scan.year = Year()
            scan.level = level
        scan.path_start = start
    if not paragraph.bullet and scan.year.year is None and not is_goal_section(paragraph):
        scan.year = Year()  # a span without a year holds for its paragraph
    if (
        not paragraph.path
        and not paragraph.bullet
        and not _LISTED.match(scan.text, paragraph.start, paragraph.end)
    ):
        lead = scan.text[max(0, paragraph.start - 2) : paragraph.start].strip()
        if not lead.endswith(("：", "；")) and _BACKWARD.search(
            scan.text, paragraph.start, paragraph.end
        ):
            scan.year = Year()  # the next paragraph of an article tells what was
    scan.subject = "" if not paragraph.bullet else scan.subject


def _sentence(scan: _Scan, sentence: Sentence) -> list[Record]:
    text, paragraph = scan.text, sentence.paragraph
    words = text[sentence.start : sentence.end]
    bare = (
        _TITLES.sub(lambda m: "《" * len(m.group()), words)
        if "《" in words or "〔" in words
        else words
    )
    goals, achieved = headings.told(paragraph.path)
    ahead = goals or ("五" in bare and clauses.looks_ahead(text, sentence.start, sentence.end))
    before, year = scan.year, year_of(bare, scan.year, scan.base_year, goals=ahead)
    if year is not None:
        scan.year = year
        scan.level = paragraph.path[-1].level if paragraph.path else 99
    past = (achieved and not goals) or scan.below_what_was
    if past and year is not None and not PLAN.search(bare) and "到20" not in bare:
        scan.year = before
        return []  # 2012年底，全省共有195条 under a heading of what was achieved
    numbered = _NUMBERED.search(words) is not None
    if year is None and numbered and PAST.search(bare) and not PLAN.search(bare):
        scan.told_at = sentence.end
    elif scan.told_at == sentence.start - 1 and bare.startswith("其中") and not PLAN.search(bare):
        scan.told_at, scan.year = sentence.end, before
        return []  # parts of what was told
    if not numbered or (year is None and (past or looks_back(bare, scan.year.year))):
        return []
    if telling.foreseen(words) or (not goals and telling.statistics(words)):
        scan.year = before
        return []
    if year is None and (telling.tells(words) or (not goals and _HEADLINE.fullmatch(words))):
        return []
    given = scan.year
    found: list[Record] = []
    scan.told, in_a_row = (
        [],
        scan.said_in >= 0 and text.count("\n", scan.said_in, paragraph.start) <= 2,
    )
    course = clauses.Course(before, year, scan.base_year, goals=goals)
    for first, clause, running, behind in clauses.walk(text, sentence, bare, course):
        made = _clause(
            scan,
            Here(
                sentence,
                running,
                year is not None,
                scan.said_in == paragraph.start or bool(found),
                in_a_row,
            ),
            first,
            clause,
        )
        if not behind:  # 2023年，产值达到…；到2025年…: what was, until the next year is named
            found.extend(made)
            given = running if made else given
    scan.said_in = paragraph.start if found else scan.said_in
    scan.year = (
        given if given.known else scan.year
    )  # the next sentence goes on from the last goal's year
    return found


def _clause(scan: _Scan, here: Here, first: int, clause: str) -> list[Record]:
    text, last = scan.text, first + len(clause)
    found = worded.goals(text, first, clause, here.year, scan.subject)
    listed = tuple(
        q
        for q in quantities.find(text, first, last)
        if "《" not in clause[q.start - first : q.end - first]
    )
    if not listed:
        noun = indicators.clean(clause)
        noun = _ON_BASE.sub("", noun) if "基础上" in noun else noun
        noun = _CHANGED.sub("", noun) if noun.endswith(("番", "倍增")) else noun
        scan.subject = noun if _HAN_TWO.search(noun) else scan.subject
        return found
    whole = text[here.sentence.start : here.sentence.end]
    if _MONEY_GIVEN.search(clause) or (
        _MONEY_GIVEN.search(whole) and (clause.startswith("对") or not here.year.known)
    ):
        return found
    told = list(scan.told)
    for k in range(len(listed)):
        made = _targets(scan, here, Counted(text, first, last, listed, k), told)
        scan.told.extend(str(record.values["indicator"]) for record in made)
        found.extend(made)
    return found


# Growth of nothing; 企业达到10 20|30家: a figure whose unit was not understood is no part of a name.
_NO_NAME = Pattern(
    r"^(?:年均|平均|每年)$|(?:达到?|[为至到超约增减建]|突破|超过|新[增建]|建成|建设|培育"
    r"|打造|引进|增[长加]|下降|提[高升]|降低|减少|发展)\s*\d[\d. /、,\-—–~～和及与]*$"
)
_TO_BOUND = Pattern(r"^.*(?:以上|以下|以内)")


def _targets(scan: _Scan, here: Here, c: Counted, told: list[str]) -> list[Record]:
    """Return the targets that a quantity states: one, one for each subject of 均, or none."""
    if thresholds.is_part(c) or sharing.before_each(c) or _ROLE_DASH.match(c.tail):
        return []
    listed_year = sharing.years(c.text, here.sentence.start, c, scan.base_year)
    if own_year := listed_year or _in_a_row(here, c):
        here = Here(here.sentence, Year(own_year), own=True)
    first = sharing.first_of_two_measures(c)
    noun, verb = relations.split_verb(first.before if first else c.before)
    wanted = is_wanted(here, c)
    if not (wanted or BOUND.search(verb or c.before)) or no_goals.is_no_goal(
        c, planned=here.planned
    ):
        # What a baseline is of, 力争2025年达到200家 goes on about.
        scan.subject = indicators.indicator(c, noun, verb, scan.subject)[0] or scan.subject
        return []
    if c.quantity.level and not is_size_to_reach(c, verb, told):
        scan.subject = sized["noun"] if (sized := OF_A_SIZE.match(c.tail)) else scan.subject
        return []
    behind = c.behind or sharing.bound_of_all(c)
    each = sharing.subject(c, told)
    if each or listed_year:
        noun, verb = relations.split_verb(sharing.lead(c))
        noun = each or noun
        behind = behind or relations.after(c.text, c.listed[-1].end)[0]
    if only_tells(here, c) or (c.quantity.in_row and not (each or listed_year)):
        return []  # of a row of figures and no such row of names none can be told whose it is
    if c.k and _TURNED.fullmatch(c.text, c.listed[c.k - 1].end, c.quantity.start):
        noun = scan.subject  # 产能10亿吨缩减为8亿吨, 突破1万亿元达到1.3万亿元
    if scan.subject and _ABSOLUTE.match(c.before):
        noun = _GROWTH.sub("", scan.subject)  # 人均产值年均增长9%，到2020年绝对值超过11.5万元
    words, end = indicators.indicator(c, noun, verb, _of_what_grows(c, noun, scan.subject))
    if not words or _NO_NAME.search(words) or no_goals.FORESEEN.search(words):
        return []
    words = _measured_as_before(c, words, told, scan.subject)
    classed = c.quantity.level and (
        c.text[c.quantity.end - 1] in "级模"
        or _OF_AN_ORDER.match(c.tail) is not None
        or not (_PASSED.search(verb) or AIMED.match(c.tail))
    )
    between = c.tail.startswith("之间")  # 控制在650万-700万吨之间 is a range
    relation = (
        "="
        if between or (verb.endswith("突破") and c.quantity.unit in ("项", "种") and not behind)
        else relations.relation(verb or _TO_BOUND.sub("", c.before[-4:]), behind, level=classed)
    )
    scan.subject = words
    values: dict[str, object] = {
        "value": c.quantity.value,
        "unit": c.quantity.unit or None,
        "relation": relation,
        "year": here.year.year if here.year.told else None,
    }
    values |= _more(here, c, wanted=wanted)
    return [
        Record("targets", c.start, end, {"indicator": name} | values, "number")
        for name in sharing.apart(c, indicators.of_its_topic(c.text, here.sentence.start, words))
    ]


def _measured_as_before(c: Counted, words: str, told: list[str], before: str) -> str:
    """Return a trade with what the one before it was measured by, or with the verb by which it goes, too.

    煤化工完成增加值80亿元，建材完成30亿元; 压减水泥产能30万吨、玻璃200万重量箱.
    """
    gone = _GOES.match(before) if c.k and c.before.startswith(words) else None
    if gone and c.text[c.start - 1] in "、和及与":
        return gone.group() + words
    measure = (
        _MEASURED_BY.search(told[-1]) if told and (c.quantity.unit or "").endswith("元") else None
    )
    return (
        words + measure.group()
        if measure and is_trade(words) and not _MEASURED_BY.search(words)
        else words
    )


def _of_what_grows(c: Counted, noun: str, before: str) -> str:
    """Return the subject of the figure before without its growth, where an amount or a share follows (增加值年均增长14%，达到260亿元)."""
    named = indicators.clean(noun)
    if not named and c.quantity.unit == "%":
        return _SHARE_GROWS.sub("", before)
    level = c.quantity.unit != "%" if not named else named.startswith("占")
    return _GROWTH.sub("", before) if level else before


def _in_a_row(here: Here, c: Counted) -> int | None:
    """Return the later year that a figure of a row by 、 names for itself: 2026年达到80亿元、2027年达到100亿元."""
    hit = _IN_A_ROW.match(c.before) if c.k and here.year.year is not None else None
    return (
        int(hit["y"])
        if hit and here.year.year is not None and int(hit["y"]) > here.year.year
        else None
    )


def _more(here: Here, c: Counted, *, wanted: bool) -> dict[str, object]:
    """Return the fields that only some targets have."""
    inner = thresholds.threshold(c)
    strives = (
        "力争" in c.text[here.sentence.start : c.first]
        or "力争" in c.text[c.first : c.quantity.start]
    )
    values: dict[str, object] = {
        "value_max": c.quantity.value_max,
        "period": here.year.period,
        "base_year": int(base["y"]) if (base := BASE_YEAR.search(c.before)) else None,
        "modality": "力争" if strives else "",
        # “十四五”末 names no year: the record says the span, and beside it when that ends.
        "period_end": None if here.year.told else here.year.year,
        "year_inherited": not here.own and here.year.told and here.year.year is not None,
        "kind": "" if wanted else "requirement",
        "inner_threshold": c.text[inner.start : inner.end] if inner else "",
    }
    return {key: value for key, value in values.items() if value not in ("", None, False)}
