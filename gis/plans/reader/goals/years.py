"""Which year a goal is for: of the sentence, of the list that it stands in, or a span."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gis.plans.reader.pattern import Pattern
from gis.plans.reader.vocabulary.branches import each

# 达到2020年的2.5倍 names the year that is counted from, 2025年主要预期目标 the year of the goals.
_GOAL_YEAR = Pattern(
    r"(?:(?<!达)到|(?<!截)至|展望|面向|力争在?|确保在?|争取在|截至(?!20\d\d年\d{1,2}月)|预计|预计到"
    r"|(?<=[一-龥])提出(?:到)?|目标：?)(?P<y>20\d\d)年(?:年?[底末])?(?!的[\d.]+倍|的?水平"
    r"|的?基础|\d{1,2}月\d{1,2}日)|(?P<g>20\d\d)年(?:的|全[省市区县]|经济社会|工业|产业"
    r"|发展|主要|总体|具体|预期|奋斗|工作|[一-龥]{2,4}(?=产业|工业|行业)){0,6}目标"
    r"|(?P<i>20\d\d)年内(?=[一-龥])|(?P<z>20\d\d)年(?:\d{1,2}月)?(?:年?[底末]"
    r"|之)?前(?![一二三四五六七八九十\d]{1,3}(?:个?季度|个?月|大|家|强|位|名))"
    r"|在(?P<w>20\d\d)年(?=较|比|分别|将)|为(?P<t>20\d\d)年(?=[^，。；]{2,24}目标)"
    r"|(?P<e>20\d\d)年(?:年?[底末])?(?=，|[一-龥]{2,4}(?:将|力争)"
    r"|[一-龥]{2,14}(?:将|(?<![重主需])要)(?:达|突破|超|实现|增|提高)|达到|力争|突破|实现|提高|提升|下降|降低|降至"
    r"|控制|增加|全[省市区县国州]|要|将|计划|拟|超|\d[\d.,]*(?:[万亿个家项%]))"
    r"|(?:实现|推进|完成|锚定|瞄准|冲刺)(?P<h>20\d\d)年(?=[^，。；]{2,30}(?:突破|达到|超过)[^。]*目标|[^，。；\d]{2,16}\d[\d.]*[万亿][^。；]{0,24}目标)"
    r"|(?P<d>20\d\d)年，(?=实施|推进|启动|组织|新建|引进|开工|计划)|(?<!—)—(?P<r>20\d\d)年"
    r"|(?P<f>20\d\d)年(?=[^，。；\d]{1,14}(?:力争|确保|争取))"
    r"|(?:提出|要求|明确)要?[^。；\d]{2,60}，(?P<q>20\d\d)年(?=(?:压减|淘汰|化解|退出|关停|新增|建成|完成|培育|引进)(?!了))"
    r"|(?:近期|中期|远期|远景)（(?:到|至)?(?P<k>20\d\d)年?[底末]?）"
)
_SPAN = Pattern(r"(?P<a>20\d\d)[-—～至](?P<b>20\d\d)年")
_TERM = Pattern(
    r"(?:今后|未来|通过|经过|用|力争(?:通过|用|在)?|利用|争取(?:用|在)"
    r"|(?<![一-龥“\d])(?=[一二两三四五六七八九十\d]{1,2}年[内里][，将要力使把实发建新培打形达引招投全完]))(?P<n>[一二两三四五六七八九十\d]{1,2}(?:[-—～~至到][一二两三四五六七八九十\d]{1,2})?)年(?P<effort>左右"
    r"|[内里]|的?时间|的?努力|的?建设|的?攻坚)*"
    r"|(?<![比较由从与])(?<![比较由从与][“‘])(?:[“‘]?十(?P<plan>[一二三四五六])五"
    r"|[“‘](?P<early>[九十])五)[”’]?(?:末|期末|期间|时期"
    r"|(?<=[”’])(?!规划|计划|以来|工程|纲要|国民"
    r"|发展)(?=[一-龥]{2,16}(?:达到|提高到|突破|控制在|增长)))"
    r"|(?P<now>今年|明年|本年度|全年)[^，。；：]{0,10}目标(?=是|为|：)"
)
# 到规划期末: which year that is, a bracket or the title says or nobody.
_PLANS_END = Pattern(
    "(?:到|至|^|[，：])(?P<end>本?规划(?:实施)?(?:期末|期满|末期)"
    "|行动(?:计划)?(?:期末|期满))(?:（即?(?P<y>20\\d\\d)年?[底末]?）)?"
)
_OVER = 2020  # End of the last five-year plan that no plan read looks ahead to.
_HEAD, _SHORT_LINE = 200, 60
# Of the years in a title or a date the groups hold the last two digits.
_TERM_OF_YEARS = Pattern(r"20(\d\d)[-—～至]20(\d\d)(?!年?(?:期间|间|，))年?")
_DATED = Pattern(
    r"〔20(\d\d)〕|20(\d\d)年\d{1,2}月(?:\d{1,2}日)?(?!底|末|前)|20(\d\d)-\d{1,2}-\d{1,2}"
    r"|20(\d\d)年[一-龥]{0,8}政府工作报告|20(\d\d)[ /.]\d{1,2}/\d{1,2}(?!\d)"
)
_CENTURY = 2000
PLAN = Pattern(
    r"力争|确保|争取|目标|将|(?<!总体)(?<!已)规划(?!面积|占地|用地|总面积|环评|编制|区)"
    r"|计划(?!投资|总投资)|预期|努力|(?<![重主需次紧概纲必])要(?![素求点件闻])"
)
PAST = Pattern(
    each("一 二 三 四 五 六 七 八 九 十 两 多", "年来")
    + r"|过去的?[一二三四五六七八九十两\d]+年|这[一二三四五六七八九十两]+年|截至|截止|据了解"
    r"|目前|近年来|现有|同比|去年|上(?<!以上)年|上半年|以来|"
    + each("建成 形成 培育 打造 取得 完成 涌现 集聚 产出 实现 提高 提升 增长 增加 下降 减少", "了")
    + r"|超额|总计减少|已经|已(?:有|建|规划|布局|形成|达|拥有|实现|累计|发现|获|成为|注册"
    r"|突破|超|完成|培育|聚集|集聚|入驻|落户|引进|经)|实际完成|据统计|数据显示|占全国的"
    r"|居全国|位居|排名第|探明|曾|现在(?!起)|如今(?!年)"
    r"|既有(?!的?(?:建筑|住宅|小区|居住|公共|公建|铁路|线路|设施|厂房|村镇|农房))|仅有"
    r"|只有|(?<![由从])不足|[由从]不足(?![^，。；]{1,16}(?:提高|提升|增加|增长|扩大|上升|发展)[到至])|占比不到|正加快推进|正在(?:加快)?(?:建设|推进|推动|实施|筹建)|尚(?<!时尚)"
)
# 比2025年下降13.5个百分点: from which year on a change is counted.
BASE_YEAR = Pattern(
    r"(?:比|较|在)(?P<y>20\d\d)年(?:的)?(?=[^，。；]{0,4}(?:基础|下降|降低|减少|压减|增长"
    r"|提高|提升|增加|扩大|翻|上升))"
)


# Who names a floor for a year means it, though no 到 stands before the year.
_FLOOR = Pattern(r"不低于|不少于|不超过|不高于|控制在|至少")
# 人口2007年末774万，到2010年控制在790万: the floor is of the year behind it.
_NEXT_YEAR = Pattern(r"20\d\d年")
# 已核准或规划建设的生产线3条: counted among what stands.
_LAID_OUT = Pattern("已[^，。；]{0,8}规划[^，。；]{0,6}的")
_STRIVES = Pattern(r"力争|确保|争取|计划|目标")


_SOON = 20
_NAMED = Pattern(r"20\d\d年")
_BY_ITS_END = Pattern("(?:到|至)今年年?底")
# What is meant for the year of the page: 今年，全市将建设…; 今年以来 tells what was.
_THIS_YEAR = Pattern(
    r"今年(?!以来|上半年|前|[一二三四]季度|\d)[^。；]{0,24}?(?:将|要|力争|计划|目标|预期|确保)"
)


# 由2015年的1050亿元增加到2020年的1700亿元 tells what was, unless something says that it is meant.
_FROM_TO = Pattern(
    r"[由从](?:(?:19|20)\d\d年|“十[一二三四五六]?五”期?末)[^。；]{0,24}[到至]20\d\d年.?$"
)


_ROSE = Pattern(
    r"[由从][^，。；]{0,8}\d[^，。；到至]{0,10}(?:提高|提升|增加|增长|上升|扩大|下降|降低"
    r"|减少)(?:到|至)"
)
_YEAR_BEFORE = Pattern(
    r"(?:^|，|是|^[一-龥]{2,10}(?<![到至比较从由自在于])(?=20\d\d年(?:共|就|即|全年)*(?:实现|完成|达|产值|产量|销售|建成|生产|累计)))"
    r"(20\d\d)年(?:年?[底末])?"
)
# 至2009年底，港口已建成泊位197个: what stood then.
_DONE_BY_THEN = Pattern(
    "已(?:建成|有|形成|经|达|完成|累计)|超额|总计减少|了[0-9一二三四五六七八九十]"
)


@dataclass(slots=True)
class Year:
    """The year that a goal is for and its span; a span without a year has a period alone.

    Attributes
    ----------
    year
        Last year of the span; None where the text does not settle it (今后5年).
    period
        Span as the text names it.
    told
        Whether the text names the year itself, 今年 by its date; “十四五”末 leaves it to the reader.
    """

    year: int | None = None
    period: str = ""
    told: bool = True

    @property
    def known(self) -> bool:
        """Whether there is a year or a span."""
        return self.year is not None or bool(self.period)


class Base(int):
    """The year from which on a year is a goal; ``spanned`` where a title says it (2024—2026), which ``ends`` then, else it is a date.

    A page may carry an old plan under a later date, so that a date cancels less than a title does.
    """

    spanned = False
    ends: int | None = None


def base_year(text: str) -> Base | None:
    """Return the year from which on a year is a goal: that of the title's span or of the date."""
    head = text[:1500]
    dated = next((hit for hit in _DATED.finditer(head) if _dates(head, hit)), None)
    written = _CENTURY + int(next(g for g in dated.groups() if g)) if dated else None
    for span in _TERM_OF_YEARS.finditer(head):
        if (
            written is None or _CENTURY + int(span[2]) >= written
        ):  # an earlier plan may be named before
            made = Base(_CENTURY + int(span[1]))
            made.spanned = True
            made.ends = _CENTURY + int(span[2])
            return made
    return None if written is None else Base(written)


def _dates(head: str, hit: re.Match[str]) -> bool:
    """Whether a date is that of the text: at its head, on a short line, of a document; not 码头2015年9月1日投入运营 in a sentence."""
    if hit.start() < _HEAD or hit.group()[0] == "〔" or hit.group().endswith("报告"):
        return True
    first, last = head.rfind("\n", 0, hit.start()) + 1, head.find("\n", hit.end())
    return (len(head) if last < 0 else last) - first < _SHORT_LINE or hit.start() - first < len(
        "记者"
    ) + 2


_IN_TITLE = Pattern(r"^.{0,30}《[^》]*$")


def year_of(words: str, running: Year, base: int | None, *, goals: bool) -> Year | None:
    """Return the goal year that words name, or None.

    Parameters
    ----------
    words
        A sentence or clause without titles in 《》.
    running
        The year of the list so far: a later year without 到 goes on from it.
    base
        First year of the plan; a year without 到 behind it is a goal.
    goals
        Whether the section is one of goals.

    Examples
    --------
    >>> year_of("到2027年，产值达到5亿元", Year(), None, goals=False).year
    2027
    >>> year_of("2023年，产值达到5亿元", Year(), 2025, goals=False) is None
    True
    """
    if "今年" in words and (meant := _this_year(words, base)):
        return meant
    if "20" not in words:
        return _term(words, base, goals=goals or running.known)
    span = _SPAN.search(words)
    for hit in _GOAL_YEAR.finditer(words):
        year = int(next(g for g in hit.groups() if g))
        if words[max(0, hit.start() - 1) : hit.start()] in ("比", "较") or (
            _FROM_TO.search(words, max(0, hit.start() - 40), hit.end() + 1)
            and (
                PAST.search(words) is not None
                or not (
                    goals
                    or _runs_on(year, running)
                    or PLAN.search(words)
                    or (base is not None and year > base)
                )
            )
        ):
            continue
        if hit.group().startswith("截至") and not (goals or PLAN.search(words)):
            continue
        if hit["r"] is not None and _ROSE.search(words) and not (goals or PLAN.search(words)):
            continue
        if _is_goal(words, hit, running, base, goals=goals):
            return Year(year, f"{span['a']}-{span['b']}" if span else "")
    if (
        span
        and not _IN_TITLE.search(words[: span.start()])
        and (goals or PLAN.search(words) or not (_ROSE.search(words) or PAST.search(words)))
    ):
        return Year(int(span["b"]), f"{span['a']}-{span['b']}")
    term = _term(words, base, goals=goals or running.known)
    if term is None and (meant := _of_the_plan(words, running, base)):
        return meant
    bygone = (
        term is not None
        and _TO_ITS_END.search(words) is None
        and running.year is not None
        and term.year is not None
        and term.year < running.year
    )
    return (
        None if bygone and not goals and not PLAN.search(words) else term
    )  # “十三五”期间，… behind the goals of the next plan


def _this_year(words: str, base: int | None) -> Year | None:
    """Return the year that 今年 means where something is to be reached in it, else None."""
    if _NAMED.search(words):
        return None
    if _BY_ITS_END.search(words):
        return Year(None if base is None else int(base), "今年底", told=False)
    dated = base is not None and not getattr(base, "spanned", True)
    return (
        Year(int(base), "今年") if base is not None and dated and _THIS_YEAR.search(words) else None
    )


_TO_ITS_END = Pattern("[到至][“‘]?(?:十[一二三四五六]|[九十])五[”’]?期?末")
_STEP = Pattern(
    r"(?:^|[，；：])(?![^，。；]*(?:或[占达超将]|有望|预计"
    r"|预测))(20\d\d)年(?:年?[底末])?(?=[一-龥“][^，。；]{1,20}\d)"
)


def _of_the_plan(words: str, running: Year, base: int | None) -> Year | None:
    """Return a year inside the years of the title, which no 到 need name: 2027年末签约投资额6.6亿元; the first year beside a later one."""
    last = getattr(base, "ends", None)
    if base is None or last is None or PAST.search(words):
        return None
    years = [int(hit[1]) for hit in _STEP.finditer(words)]
    ahead = [year for year in years if base < year <= last]
    if ahead and ("，" in words or running.known):
        return Year(ahead[0])  # a line without a comma is a headline
    step = running.year is not None and base < running.year <= last and base in years
    return Year(int(base)) if step else None


# A paper of the authorities says what shall be in a year: 意见提出，通过培育，2025年，…
_PAPER_SAYS = Pattern(
    "(?:(?:方案|意见|计划|规划|纲要|通知|措施|文件)》?[^。，；]{0,6}(?:提出|明确|指出"
    "|要求)|工作报告》?[^。，；]{0,6}(?:提出|明确"
    "|要求))[，：][“‘]?(?:[^。；，\\d]{2,12}，)?$"
)
_COMPARED = Pattern("同比(?=[^，。；]{0,8}(?:左右|以上))")


def _is_goal(
    words: str, hit: re.Match[str], running: Year, base: int | None, *, goals: bool
) -> bool:
    year = int(next(g for g in hit.groups() if g))
    past = base is None or year < base or (year == base and bool(PAST.search(words)))
    if base is not None and year < base:
        # 至2014年底 in a plan for 2015—2020; below a page's later date only what was is told as such.
        looks_ahead = (hit["y"] is not None and hit.group()[0] in "到力确") or PLAN.search(words)
        return bool(looks_ahead) and not getattr(base, "spanned", True) and not PAST.search(words)
    if (
        hit["e"] is not None
        and base is None
        and _PAPER_SAYS.search(words, 0, hit.start())
        and not PAST.search(_COMPARED.sub("", words))
    ):
        return True  # 方案提出，2026年，产值达到8亿元
    if hit["e"] is not None and not goals and "同比" in words and not PLAN.search(words):
        return False
    if hit["e"] is not None and past and not goals:
        later = running.year is not None and year >= running.year
        bound = (
            base is None
            and _FLOOR.search(_NEXT_YEAR.split(words[hit.end() : hit.end() + 40])[0])
            and not PAST.search(words)
        )
        if not later and not bound and not PLAN.search(words[: hit.start() + 40]):
            return False
    dated = hit["e"] is not None and not (goals or getattr(base, "spanned", True))
    then = dated or (past and hit["y"] is not None)  # 2010年，产值276亿元，已形成完整产业链
    if then and done_by_then(words[hit.end() :]) and not PLAN.search(words):
        return False
    told = PAST.match(words) and not words.startswith("到") and past
    ahead = PLAN.search(words, hit.end(), hit.end() + _SOON) is not None
    return not told or (
        hit["y"] is not None and (ahead or bool(_STRIVES.search(words[: hit.end()])))
    )  # 目前入驻80家，到2027年底要达到200家


def done_by_then(words: str) -> bool:
    """Whether the words behind a year tell what stood then: 至2009年底，港口已建成泊位197个.

    Examples
    --------
    >>> done_by_then("，港口已建成泊位197个"), done_by_then("，建成泊位300个")
    (True, False)
    """
    return _DONE_BY_THEN.search(words, 0, 40) is not None or "奠定了" in words[:90]


def _runs_on(year: int, running: Year) -> bool:
    """Whether a year goes on from the running one."""
    return running.year is not None and year >= running.year


def _end_of(term: re.Match[str] | None) -> int | None:
    """Return the year in which a five-year plan ends, None for another term."""
    if term is None or not (term["plan"] or term["early"]):
        return None
    return (
        2010 + 5 * "一二三四五六".index(term["plan"])
        if term["plan"]
        else 2000 + 5 * "九十".index(term["early"])
    )


def _term(words: str, base: int | None, *, goals: bool) -> Year | None:
    """Return a span without a year, a five-year plan's with its last one: 用3年时间, “十四五”末."""
    if "期" in words and (end := _PLANS_END.search(words)) and not PAST.search(words):
        return (
            Year(int(end["y"]), end["end"])
            if end["y"]
            else Year(getattr(base, "ends", None), end["end"], told=False)
        )
    term = _TERM.search(words) if "年" in words or "五" in words else None
    if term is None:
        return Year(None, "本世纪中叶", told=False) if "世纪中叶" in words else None
    # The five years of a plan end in 2025 for the fourteenth, in 2030 for the fifteenth.
    year = _end_of(term)
    goals = goals or words[max(0, term.start() - 1) : term.start()] in ("到", "至")
    over = year is not None and (base is not None and year < base)
    if (
        over or (year is not None and year <= _OVER and not goals and base is None)
    ) and not PLAN.search(words):
        return None
    if term["now"]:
        return Year(None, term["now"])
    return _ahead(words, term, year)


def _ahead(words: str, term: re.Match[str], year: int | None) -> Year | None:
    """Return a span that lies ahead of what is said of it, None for one that is over."""
    ahead = year is not None or bool(term["effort"]) or term.group().startswith(("今后", "未来"))
    if PLAN.search(words) or (ahead and not PAST.search(words)):
        return Year(year, term["n"] + "年" if term["n"] else term.group(), told=False)
    return None


def looks_back(words: str, goal: int | None) -> bool:
    """Whether a sentence names a year before the running goal and nothing planned: 2020年，….

    Examples
    --------
    >>> looks_back("2020年，产值576亿元", 2025), looks_back("2020年产值要翻番", 2025)
    (True, False)
    """
    if goal is None:
        return False
    hit = _YEAR_BEFORE.search(words)
    named = int(hit[1]) if hit else _end_of(_TERM.match(words))
    return named is not None and named < goal and not PLAN.search(_LAID_OUT.sub("", words))
