"""Targets of a document: an indicator, a number, how it is bound, and the year it is for."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from gis.plans.reader.goals import (
    clauses,
    counted,
    headings,
    indicators,
    quantities,
    relations,
    sharing,
    tables,
    telling,
    worded,
)
from gis.plans.reader.goals.counted import Counted
from gis.plans.reader.goals.twins import once
from gis.plans.reader.goals.years import BASE_YEAR, PAST, PLAN, Year, base_year, looks_back, year_of
from gis.plans.reader.records import Record
from gis.plans.reader.text.outline import Paragraph, Sentence, outline
from gis.plans.reader.trades import is_trade
from gis.plans.reader.vocabulary.branches import each

_MEASURED_BY = re.compile(
    "(?:总产值|产值|增加值|(?:主营业务|营业|销售)?收入|利税|利润|出口额|销售额|交易额)$"
)
_ABSOLUTE = re.compile(r"(?:到20\d\d年，?)?绝对[值量额]")
# 增加值占比年均提高1个百分点，力争达到28%
_SHARE_GROWS = re.compile("(?<=占比|比重|比例|.率)(?:年均|平均|每年)?(?:提高|提升|上升|增长)$")
# 增加值年均增长: what grows, and that it does.
_GROWTH = re.compile("(?<=[一-龥]{2})(?:(?:年均|平均|每年|同比)(?:增长率?|增速|递增|增幅)|增长)$")
_MONEY_GIVEN = re.compile(
    r"奖励|奖补|补贴|补助|资助|贴息|给予|资金支持|最高支持|一次性|扶持资金|减免|返还|兑现|补偿|罚款|专项基金|专项资金|财政(?<!贡献财政)(?<!贡献地方财政)(?![厅局部]|[一-龥]{0,6}收入)|税率(?<!利税率)|贷款额度|授信|担保|基金规模"
)
_SHARE = re.compile(r"占(?:全国|全省|全区|全市|全球|世界)[^，。；达]{0,8}$")
_BACKWARD = re.compile(
    r"年来|以来|目前，|截至|据了解|据统计|据介绍|现有|储量|去年|上年|同比|\d月\d{1,2}日"
)
# A paragraph that goes on a list: a label, a number, a short name and its colon.
_LISTED = re.compile(
    r"在[^，。；]{2,12}(?:行业|产业|方面|领域)，|[（(]?\d{1,2}[）)、.]|[①-⑳]|[一二三四五六七八九十]是|其中|[^，。；：]{2,14}[：。]|同时|——"
)
# 工程正在实施，2012年可建成2550万吨: a work, whatever year it names.
_WORK_MAY = re.compile(
    r"(?:工程|项目|装置)[^。]*，(?:20\d\d年)?可(?:建成|形成|年产|新增|实现)[^，。；]*$"
)
_MAY = re.compile(r"可(?:年产|实现|新增|培育|带动|吸纳|提供|安排|解决|形成|容纳)[^，。；]*$")
_BOUND = re.compile(r"不低于|不少于|不超过|不高于|控制在|不大于|不小于|至少|[≥≤]$")
_PASSED = re.compile(r"破$|突破|超|过$|不低于|不少于|迈上")
_ROLE_DASH = re.compile(r"^[^，。；、]{0,20}(?:——|—[一-龥]{2,4}、)")
# 销售收入千亿元的目标; 一批百亿级集群，超500亿元的3个.
_AIMED, _OF_A_SIZE = (
    re.compile("的?(?:宏伟|发展|总体|总|奋斗)?目标"),
    re.compile("(?P<noun>[一-龥]{2,14})(?=$|[，、；])"),
)
# 营业收入到2025年达600亿元，到2027年形成千亿级产业集群: a later step of the same goal.
_NEXT_SIZE, _SIZED_WHAT = (
    re.compile(r"(?:到|至)20\d\d年(?:年?[底末])?(?:力争)?(?:形成|打造成?|建成|培育成?|迈向)"),
    re.compile("[一-龥]{0,8}(?:产业集群|集群|产业)"),
)
_NUMBERED = re.compile(
    each("0 1 2 3 4 5 6 7 8 9", "")
    + "|万亿|"
    + each("一 二 两 三 四 五 六 七 八 九 十 百 千", "[万亿个家项]")
    + "|全覆盖|翻|倍增|建成投用|碳达峰"
)
# Where there is neither a figure nor a year nor a plan's number, and no part of what was told, nothing is said of any goal.
_DATED_OR_NUMBERED = re.compile(_NUMBERED.pattern + "|年|五|其中")
_TITLES = re.compile(r"《[^》]*》|〔[^〕]*〕")
_STRIVE = re.compile(r"力争|确保|争取")
_INTENDED = re.compile(r"(?:^|[^必])(?:将(?!近|于)|拟|计划|今年要|要再)")
_PUSHED = re.compile(
    r"(?:聚力|着力|全力|奋力|努力|加快|大力)(?:打造|形成|培育|建设|构建)|培育形成|培育打造|培育新增|新增培育|再造|再培育"
)
# 5万亩茶园扮靓山乡, as a line: a headline that counts what stands.
_HEADLINE = re.compile(
    r"(?:围绕|聚焦|锚定|瞄准)[^，。；]*|\d[\d.]*[万亿千百]?[一-龥]{1,2}[^，。；：、\d]{4,16}"
)
# 全县经济社会发展的主要预期目标是：生产总值增长7%以上.
_AIM_IS = re.compile("[^，。；：]{0,24}(?:目标|指标)(?:任务)?(?:是|为|：)")
# 改造农村公路600公里, 建设高标准农田40万亩: in a passage of orders what is to be worked on.
_WORKED_ON, _WORKS_ON = (
    ("公里", "千米", "亩", "公顷", "平方米", "立方米", "千瓦", "吨"),
    re.compile("改造|改善|改建|建设|新建|修建|治理|修复|铺设|完成|建成|实施|恢复|种植|发展|营造"),
)
_TURNED = re.compile(
    "(?:以上)?，?(?:(?:力争|争取|进而|再)?(?:达到|突破|超过)|(?:缩减|压减|压缩|减少|调减|调整?|下降|提高|提升|增加)(?:为|到|至))"
)
_AND_SO = re.compile("(?:以?及|和|与)")
# Beyond the paragraph that names it, a year holds for what is said to be reached, made or grown.
_MEANT = re.compile(
    "达|突破|超|过$|实现|完成|建|培育|打造|形成|新增|引进|创建|增|提高|提升|下降|降低|减少|压减|递减|缩短|削减|控制|保持|稳定|不低于|不少于|至少|发展|占|比|率|力争|淘汰|推广|实施|认定|吸纳|带动|其中|布局|规划"
)
# 产值2026年达到80亿元、2027年达到100亿元: each figure of a row by 、 has its year.
_IN_A_ROW = re.compile(r"(?:到|至)?(?P<y>20\d\d)年(?:年?[底末])?")
_FOUNDED = re.compile("(?:建立|设立|打造|创建|兴建|新建)[^，。；、]{0,4}$")
_NEWLY = re.compile(
    r"(?:争创|新增|新建|新发展|新培育|新组建|增长|发展到|开发(?!区)|投产|推出|保持|稳定在|引进|培育|创建|压减|淘汰)"
)
_REACHED = re.compile(
    r"实现(?=[^，。；]{0,8}$)|(?:提高|提升|增加|增长|扩大|降低|下降|压减|上升)(?:到|至)|达到|突破|超过|建成|新增|培育|控制在|达$|压减|淘汰|化解|退出"
)
_CHANGED = re.compile(
    r"(?:比|较)?(?:20\d\d年|“十[一二三四五]五”末)?(?:实现)?(?:翻一番|翻两番|翻番|倍增)$"
)
# 建设6个园区，即甲、乙: the count of what is named behind it.
_SITE_UNITS, _NAMED_BEHIND = (
    frozenset("个家座处类条"),
    re.compile("[，；](?:即|分别|其中|包括|涵盖|主要有)|——|（"),
)
_GROUP = 24
_ON_BASE, _HAN_TWO = re.compile(r"在20\d\d年(?:的)?基础上.*$"), re.compile("[一-龥]{2}")


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
    heads: tuple[tables.Column, ...] = ()  # of the table of indicators that is open
    above: tables.Caption = field(default_factory=tables.Caption)
    row_end: int = 0  # where its last row ends
    told: list[str] = field(default_factory=list)  # indicators of the sentence so far


@dataclass(slots=True)
class _Here:
    """Where a number stands: its sentence, the year that holds for it, whether that is its own."""

    sentence: Sentence
    year: Year
    own: bool
    said_here: bool = False
    in_a_row: bool = False  # whether the paragraph before gave goals

    @property
    def planned(self) -> bool:
        """Whether its sentence names the year, its paragraph gave goals before, or its list stands under goals."""
        listed = (
            self.said_here
            or self.sentence.paragraph.bullet
            or _goal_section(self.sentence.paragraph)
        )
        return self.own or (self.year.known and listed)


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
        tables.caption(scan.text, paragraph.start)
        if not scan.heads or "年" in line
        else tables.Caption()
    )
    if heads := tables.columns(line, scan.base_year, above):
        scan.heads, scan.above, scan.row_end = heads, above, paragraph.end
        return []
    if scan.heads and tables.closes(scan.heads, line, scan.text[scan.row_end : paragraph.start]):
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
        if not (_goal_section(paragraph) and (level > scan.level or beside)):
            scan.year = Year()
            scan.level = level
        scan.path_start = start
    if not paragraph.bullet and scan.year.year is None and not _goal_section(paragraph):
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


def _goal_section(paragraph: Paragraph) -> bool:
    return headings.told(paragraph.path)[0]


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
            _Here(
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


def _clause(scan: _Scan, here: _Here, first: int, clause: str) -> list[Record]:
    text, last = scan.text, first + len(clause)
    found = worded.goals(text, first, clause, here.year, scan.subject) if here.year.known else []
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
_NO_NAME = re.compile(
    r"^(?:年均|平均|每年)$|(?:达到?|[为至到超约增减建]|突破|超过|新[增建]|建成|建设|培育|打造|引进|增[长加]|下降|提[高升]|降低|减少|发展)\s*\d[\d. /、,\-—–~～和及与]*$"
)
_TO_BOUND = re.compile(r"^.*(?:以上|以下|以内)")
_REACHES = re.compile(r"达到|突破|超过|超$|过$|破$|实现|迈上")


def _targets(scan: _Scan, here: _Here, c: Counted, told: list[str]) -> list[Record]:
    """Return the targets that a quantity states: one, one for each subject of 均, or none."""
    if counted.is_inner(c) or sharing.before_each(c) or _ROLE_DASH.match(c.tail):
        return []
    listed_year = sharing.years(c.text, here.sentence.start, c, scan.base_year)
    if own_year := listed_year or _in_a_row(here, c):
        here = _Here(here.sentence, Year(own_year), own=True)
    first = sharing.first_of_two_measures(c)
    noun, verb = relations.split_verb(first.before if first else c.before)
    wanted = _wanted(here, c)
    if not (wanted or _BOUND.search(verb or c.before)) or counted.is_no_goal(
        c, planned=here.planned
    ):
        # What a baseline is of, 力争2025年达到200家 goes on about.
        scan.subject = indicators.indicator(c, noun, verb, scan.subject)[0] or scan.subject
        return []
    if c.quantity.level and not _is_size_to_reach(c, verb, told):
        scan.subject = sized["noun"] if (sized := _OF_A_SIZE.match(c.tail)) else scan.subject
        return []
    behind = c.behind or sharing.bound_of_all(c)
    each = sharing.subject(c, told)
    if each or listed_year:
        noun, verb = relations.split_verb(sharing.lead(c))
        noun = each or noun
        behind = behind or relations.after(c.text, c.listed[-1].end)[0]
    if _only_tells(here, c) or (c.quantity.in_row and not (each or listed_year)):
        return []  # of a row of figures and no such row of names none can be told whose it is
    if c.k and _TURNED.fullmatch(c.text, c.listed[c.k - 1].end, c.quantity.start):
        noun = scan.subject  # 产能10亿吨缩减为8亿吨, 突破1万亿元达到1.3万亿元
    if scan.subject and _ABSOLUTE.match(c.before):
        noun = _GROWTH.sub("", scan.subject)  # 人均产值年均增长9%，到2020年绝对值超过11.5万元
    words, end = indicators.indicator(c, noun, verb, _of_what_grows(c, noun, scan.subject))
    if not words or _NO_NAME.search(words) or counted.FORESEEN.search(words):
        return []
    words = _measured_as_before(c, words, told)
    classed = c.quantity.level and (
        c.text[c.quantity.end - 1] in "级模" or not (_PASSED.search(verb) or _AIMED.match(c.tail))
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


def _only_tells(here: _Here, c: Counted) -> bool:
    """Whether a share is what is held today, where no year is named: 产量占全省的70%."""
    if here.planned or not _SHARE.search(c.before):
        return False
    reached = here.year.known and c.behind and _REACHES.search(c.text, c.end, here.sentence.end)
    return not (reached or _STRIVE.search(c.before) or _REACHED.search(c.before))


def _is_size_to_reach(c: Counted, verb: str, told: list[str]) -> bool:
    """Whether a size class (千亿级) is to be reached, not only what a thing is called by."""
    if _REACHES.search(verb) or _AIMED.match(c.tail):
        return True
    return (
        bool(told)
        and _NEXT_SIZE.fullmatch(c.before) is not None
        and _SIZED_WHAT.fullmatch(c.tail) is not None
    )


def _measured_as_before(c: Counted, words: str, told: list[str]) -> str:
    """Return a trade with what the one before it was measured by: 煤化工完成增加值80亿元，建材完成30亿元."""
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


def _in_a_row(here: _Here, c: Counted) -> int | None:
    """Return the later year that a figure of a row by 、 names for itself: 2026年达到80亿元、2027年达到100亿元."""
    hit = _IN_A_ROW.match(c.before) if c.k and here.year.year is not None else None
    return (
        int(hit["y"])
        if hit and here.year.year is not None and int(hit["y"]) > here.year.year
        else None
    )


def _wanted(here: _Here, c: Counted) -> bool:
    """Whether a number is planned: by its year, by 力争, or by 将 with a verb of reaching."""
    lead = c.text[max(c.first, c.quantity.start - 40) : c.quantity.start]
    if (not here.own and _MAY.search(lead)) or _WORK_MAY.search(
        c.text[here.sentence.start : c.quantity.start]
    ):
        return False  # 每年可培育5000名: what a project is good for
    if (
        here.own
        or _STRIVE.search(lead)
        or _AIM_IS.match(c.text, here.sentence.start, c.quantity.start)
        or (here.year.known and (here.planned or c.behind or _MEANT.search(c.before) or c.k))
    ):
        return True
    sentence = counted.THAN_LAST_YEAR.sub("", c.text[here.sentence.start : here.sentence.end])
    if _BOUND.search(c.before) or PAST.search(sentence):
        return False
    until = c.text[here.sentence.start : c.quantity.start]
    if (
        counted.is_sized(c)
        and (
            _PUSHED.search(c.before)
            or (here.said_here and "、" in c.before and _PUSHED.search(until))
        )
    ) or (_AND_SO.fullmatch(c.before) and counted.of_clusters(c) and _PUSHED.search(until)):
        return True
    reached = (
        _REACHED.search(c.before)
        or _AIMED.match(c.tail)
        or (
            c.k
            and c.text[c.start - 1] in "、和及与"
            and _REACHED.search(c.text, c.first, c.quantity.start)
        )
    )
    if _INTENDED.search(until) and (
        reached or (c.quantity.is_count and not c.quantity.in_words and _FOUNDED.search(c.before))
    ):
        return True
    # 确保实施技改项目100个以上，技改投资超50亿元: one order for both
    goes_on = (
        here.said_here
        and _STRIVE.search(until) is not None
        and _REACHES.search(c.before) is not None
    )
    return goes_on or _ordered(here, c) or _laid_out(here, c) or _itemised(here, c)


def _itemised(here: _Here, c: Counted) -> bool:
    """Whether a figure with its bound stands in an item of what shall have become better, or behind one: 利润年均增长5%左右."""
    if not (
        c.behind
        or here.said_here
        or here.in_a_row
        or (c.k and _itemised(here, Counted(c.text, c.first, c.last, c.listed, c.k - 1)))
    ):
        return False
    paragraph = here.sentence.paragraph
    return not c.quantity.in_words and telling.item(c.text[paragraph.start : paragraph.end])


def _laid_out(here: _Here, c: Counted) -> bool:
    """Whether a plan lays out how many sites there shall be, though it names no year: 规划建设10个物流园区、20个物流中心."""
    q = c.quantity
    if (
        q.in_words
        or q.unit not in _SITE_UNITS
        or (q.value == 1 and not q.value_max)
        or c.text[c.last : c.last + 1] == "："
        or _NAMED_BEHIND.match(c.text, c.last)
    ):
        return False
    if (
        "。" not in c.text[here.sentence.paragraph.start : here.sentence.paragraph.end]
        and "；" not in c.text[here.sentence.start : here.sentence.end]
    ):
        return False  # a headline, or the label of a list
    if not c.before.strip("和及与") and not (
        c.k and _laid_out(here, Counted(c.text, c.first, c.last, c.listed, c.k - 1))
    ):
        return False
    return telling.lays_out(c.before, c.tail, c.text[here.sentence.start : here.sentence.end])


def _ordered(here: _Here, c: Counted) -> bool:
    """Whether a passage of orders names what is to be reached: 推进…，优化…，入园率达到45%以上."""
    listed = c.k and c.text[c.start - 1] in "、和及与"
    if c.quantity.in_words or not (
        _REACHED.search(c.text, c.first, c.quantity.start)
        or _NEWLY.search(c.text, c.first if listed else c.start, c.quantity.start)
        or (c.quantity.unit == "%" and c.behind)
        or (
            c.quantity.unit.endswith(_WORKED_ON)
            and _WORKS_ON.search(c.text, c.first, c.quantity.start)
        )
        or (here.said_here and c.quantity.is_count and not c.tail)
    ):
        return False
    return telling.orders(c.text, here.sentence.paragraph.start, here.sentence.paragraph.end)


def _more(here: _Here, c: Counted, *, wanted: bool) -> dict[str, object]:
    """Return the fields that only some targets have."""
    inner = counted.threshold(c)
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
