"""Of which time a clause speaks: a figure to be reached tells of no trade that is there, what was built in years that are over is no plan."""

from __future__ import annotations

from gis.plans.reader.grammar.frame import Clause, is_existing
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record

# 到2035年，甲化工产值达到8000亿元: a figure that is to be reached tells of no trade that is there.
_BY_THEN = Pattern("(?:到|至)(?<![截迟]至)20\\d\\d年|力争|争取|确保")
_REACHES = Pattern("(?:达到?|突破|超过?|实现|完成|增加到|提高到|占)[^，。；]{0,16}\\d")
# “十三五”以来, 五年来, 近三年，: a span that is over or runs up to today.
_UP_TO_NOW = Pattern(
    "(?:(?:自|从)?“?十[一二三四五]五”?(?:规划)?(?:实施)?以来|(?:过去|近|这)[一二两三四五六七八九十]年(?=[，，间里])"
    "|[一二两三四五六七八九十]年来|(?:自|从)?20\\d\\d年以来|(?:[一-龥]{2,6}[省市县区州盟旗])?(?:近年来|近几年来?|近些年来?|多年来)(?=，))，?"
)
_LAST_TERM = Pattern("“?十[一二三]五”?(?:期间|时期)，")
_NEW_PLAN, _HEAD = Pattern("十[四五]五|202[1-9]"), 300
_MEANT = Pattern(
    "将|力争|争取|到20|加快|计划|未来|今后|下一步|接下来|下步|规划(?!实施)|谋划|启动|开工|筹建|推动|推进|努力|着力|目标|(?<![重主首需])要(?!素)|拟|进一步|正(?:在|着|加)|继续|持续"
)
# 甲发展成为全国最大的乙基地: it is one, where nothing says that it is to be.
_BECAME = Pattern(
    "(?:发展|成长|崛起|跃升|壮大)(?:成为|成|为)(?=[^，。；]{0,12}(?:最大|第一|重要|知名|著名|领先|唯一))"
)
_PUSHED = Pattern(
    "支持|引导|鼓励|促进|[把使让]|[力谋寻]求|希望|致力|旨在|有条件|有潜力|有能力|有基础|年内|年底前|到时|届时|尚未|并未|没有|未能|还未|还没|做[大强优精]|可望|有望|预计|必将|应|大力|积极|重点|全力|深入|扎实|抢抓|依托|围绕|立足|瞄准|聚焦|优化"
)
_BUILDS = Pattern("建成|形成|打造|培育|建设|建立|构建|创建")


def of_its_time(text: str, clause: Clause, made: list[Record]) -> list[Record]:
    """Return what a clause gave with what is there told from what is meant.

    Parameters
    ----------
    text
        Plain text of the document.
    clause
        The clause.
    made
        What a family read in it: bases and clusters that were built in a span that is over become what is there.

    Returns
    -------
    list of Record
        Without the trades that are there, where the clause's figure is meant for a year to come.
    """
    if not made:
        return made
    if (
        _REACHES.search(clause.words)
        and _BY_THEN.search(text, clause.sentence.start, clause.end)
        and not is_existing(clause.words)
    ):
        made = [r for r in made if r.values["category"] != "existing"]
    became = _BECAME.search(clause.words) is not None
    if became and _is_of_the_plan(text, clause):
        for record in made:
            if record.values["category"] == "existing":
                kind = "base" if "基地" in clause.words else "cultivate"
                record.values.update(category=kind, status="planned")
    elif (became and not _is_wished(text, clause)) or (
        _BUILDS.search(clause.words)
        and is_told_of_then(text, clause.sentence.start, clause.sentence.end)
    ):
        for record in made:
            if record.values["category"] in ("base", "cultivate"):
                record.values.update(category="existing", status="existing")
    return made


# A chapter of what is meant, whose sentences need not say so.
_MEANT_CHAPTER = Pattern("目标|愿景|任务|定位|思路|方向|路径|举措|措施")
_IN_YEAR = Pattern("(?<!\\d)20\\d\\d(?=年(?!以来|以后))")
_SPAN = Pattern("(?P<first>20\\d\\d)年?[-—－–~～至到]+20\\d\\d年")


def _is_wished(text: str, clause: Clause) -> bool:
    """Whether a sentence says of what becomes of a place that it is meant, pushed or hoped for."""
    at = clause.sentence.start, clause.end
    return (_MEANT.search(text, *at) or _PUSHED.search(text, *at)) is not None


def _is_of_the_plan(text: str, clause: Clause) -> bool:
    """Whether a clause stands among the aims of a plan, or names a year of its span."""
    if any(_MEANT_CHAPTER.search(heading.title) for heading in clause.paragraph.path):
        return "已" not in clause.words
    told = _IN_YEAR.findall(text, clause.sentence.start, clause.end)
    span = _SPAN.search(text, 0, _HEAD)
    return span is not None and bool(told) and max(told) >= span["first"]


def is_told_of_then(text: str, start: int, end: int) -> bool:
    """Whether a sentence tells what was done in years that are over, and says nothing of what is meant.

    Parameters
    ----------
    text
        Plain text of the document.
    start, end
        Slice of the sentence.

    Examples
    --------
    >>> words = "“十三五”以来，甲市建成竹木产业基地。"
    >>> is_told_of_then(words, 0, len(words)), is_told_of_then("甲市建成竹木产业基地。", 0, 11)
    (True, False)
    """
    span = _UP_TO_NOW.match(text, start, end)
    if span is None and _NEW_PLAN.search(text, 0, _HEAD):
        span = _LAST_TERM.match(text, start, end)
    return span is not None and _MEANT.search(text, span.end(), end) is None
