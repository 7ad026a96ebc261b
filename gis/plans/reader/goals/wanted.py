"""Whether a number is planned: by its year, by 力争, by a verb of reaching, by the passage where it stands."""

from __future__ import annotations

from dataclasses import dataclass

from gis.plans.reader.goals import headings, no_goals, telling
from gis.plans.reader.goals.counted import Counted
from gis.plans.reader.goals.years import PAST, Year
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.text.outline import Paragraph, Sentence

_SHARE = Pattern(r"占(?:全国|全省|全区|全市|全球|世界)[^，。；达]{0,8}$")
# 工程正在实施，2012年可建成2550万吨: a work, whatever year it names.
_WORK_MAY = Pattern(
    r"(?:工程|项目|装置)[^。]*，(?:20\d\d年)?可(?:建成|形成|年产|新增|实现)[^，。；]*$"
)
_MAY = Pattern(r"可(?:年产|实现|新增|培育|带动|吸纳|提供|安排|解决|形成|容纳)[^，。；]*$")
BOUND = Pattern(r"不低于|不少于|不超过|不高于|控制在|不大于|不小于|至少|[≥≤]$")
# 销售收入千亿元的目标; 一批百亿级集群，超500亿元的3个.
AIMED, OF_A_SIZE = (
    Pattern("的?(?:宏伟|发展|总体|总|奋斗)?目标"),
    Pattern("(?P<noun>[一-龥]{2,14})(?=$|[，、；])"),
)
# 营业收入到2025年达600亿元，到2027年形成千亿级产业集群: a later step of the same goal.
_NEXT_SIZE, _SIZED_WHAT = (
    Pattern(r"(?:到|至)20\d\d年(?:年?[底末])?(?:力争)?(?:形成|打造成?|建成|培育成?|迈向)"),
    Pattern("[一-龥]{0,8}(?:产业集群|集群|产业)"),
)
_STRIVE = Pattern(r"力争|确保|争取")
# 即打造3个千亿级集群, 培育壮大28个千亿级产业链: an order to make so many of that size.
_MAKES_SIZED = Pattern(
    "(?:即|要|重点|大力|加快)*(?:打造|培育(?:壮大|发展)?|做[大强优]做[大强优])"
    r"(?:\d+[个条家][^，。；、的]*?亿元?级[^，。；、的]*[、和及与])*"  # 3个千亿级集群、5个百亿级集群
)
_OPEN = frozenset("，。；：\n")
_INTENDED = Pattern(r"(?:^|[^必])(?:将(?!近|于)|拟|计划|今年要|要再)")
# 今年计划实施亿元以上项目120个，完成投资260亿元: so many are to be begun, and so much is to be put in.
_SET_ON = Pattern(
    "(?:实施|开工|推进|引进|培育|建设|新建|新增|组织|签约|投产|竣工|完成|落地)(?![了过])[^，。；、\\d]{0,20}$"
)
# Who sets on so much is a region, no firm, no work and no meeting.
_NOT_OURS = Pattern(
    "公司|集团(?=将|拟|计划)|项目(?=将|拟|计划|建成|投产)|[一二三]期|活动|大会|论坛|展会|会议|本次|企业(?=将|拟|计划)"
)
_OURS = Pattern(
    "今年|明年|全年|年内|全[省市县区州旗]|[我本该][省市县区州旗]|[一-龥]{2}[省市县区州旗盟](?=将|拟|计划|要)"
)
_PUSHED = Pattern(
    r"(?:聚力|着力|全力|奋力|努力|加快|大力)(?:打造|形成|培育|建设|构建)|培育形成|培育打造"
    r"|培育新增|新增培育|再造|再培育"
)
# 全县经济社会发展的主要预期目标是：生产总值增长7%以上.
_AIM_IS = Pattern("[^，。；：]{0,24}(?:目标|指标)(?:任务)?(?:是|为|：)")
# 改造农村公路600公里, 建设高标准农田40万亩: in a passage of orders what is to be worked on.
_WORKED_ON, _WORKS_ON = (
    ("公里", "千米", "亩", "公顷", "平方米", "立方米", "千瓦", "吨"),
    Pattern("改造|改善|改建|建设|新建|修建|治理|修复|铺设|完成|建成|实施|恢复|种植|发展|营造"),
)
_AND_SO = Pattern("(?:以?及|和|与)")
# Beyond the paragraph that names it, a year holds for what is said to be reached, made or grown.
_MEANT = Pattern(
    "达|突破|超|过$|实现|完成|建|培育|打造|形成|新增|引进|创建|增|提高|提升|下降|降低"
    "|减少|压减|递减|缩短|削减|控制|保持|稳定|不低于|不少于|至少|发展|占|比|率|力争|淘汰"
    "|推广|实施|认定|吸纳|带动|其中|布局|规划"
)
# 每年新增规上企业50家以上: whoever tells what there is writes no such order with its bound.
_COMMANDS = Pattern(
    "(?:——|[（(]?[一二三四五六七八九十\\d]{1,2}[）)、.]|[一二三四五六七八九十]是)?"
    "(?:每年|全年|年内|累计|再|重点|加快|大力|积极|着力|努力|持续|滚动)*"
    "(?:新增|新建|新培育|培育|引进|打造|创建|建设|认定|招引|推广|改造|实施|淘汰)(?![了的成])"
)
_FOUNDED = Pattern("(?:建立|设立|打造|创建|兴建|新建)[^，。；、]{0,4}$")
_NEWLY = Pattern(
    r"(?:争创|新增|新建|新发展|新培育|新组建|增长|发展到|开发(?!区)|投产|推出|保持|稳定在"
    r"|引进|培育|创建|压减|淘汰)"
)
# 有序压减水泥熟料产能30万吨: an order of its own to take out so much, wherever it stands.
_TAKES_OUT = Pattern(
    "(?:要|应|须|再|继续|逐步|有序|加快|依法|坚决|稳妥|进一步|严格|全面|主动|累计|共|分批)*"
    "(?:压减|淘汰|化解|退出|削减|压缩|去除|关停|调减)(?!到|至|为)[^，。；\\d]{0,16}"
    "(?:产能|产量|生产能力|生产规模)(?:约|共|总计|累计|合计)?"
)
_REACHED = Pattern(
    r"实现(?=[^，。；]{0,8}$)|(?:提高|提升|增加|增长|扩大|降低|下降|压减|上升)(?:到|至)"
    r"|达到|突破|超过|建成|新增|培育|控制在|达$|压减|淘汰|化解|退出"
)
# 建设6个园区，即甲、乙: the count of what is named behind it.
_SITE_UNITS, _NAMED_BEHIND = (
    frozenset("个家座处类条"),
    Pattern("[，；](?:即|分别|其中|包括|涵盖|主要有)|——|（"),
)


@dataclass(slots=True)
class Here:
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
            or is_goal_section(self.sentence.paragraph)
        )
        return self.own or (self.year.known and listed)


def is_goal_section(paragraph: Paragraph) -> bool:
    """Whether the headings above a paragraph say that goals are told below."""
    return headings.told(paragraph.path)[0]


_REACHES = Pattern(r"达到|突破|超过|超$|过$|破$|实现|迈上|冲刺|冲击|跃上|跨上")


def only_tells(here: Here, c: Counted) -> bool:
    """Whether a share is what is held today, where no year is named: 产量占全省的70%."""
    if here.planned or not _SHARE.search(c.before):
        return False
    reached = here.year.known and c.behind and _REACHES.search(c.text, c.end, here.sentence.end)
    return not (reached or _STRIVE.search(c.before) or _REACHED.search(c.before))


def is_size_to_reach(c: Counted, verb: str, told: list[str]) -> bool:
    """Whether a size class (千亿级) is to be reached, not only what a thing is called by."""
    if _REACHES.search(verb) or AIMED.match(c.tail):
        return True
    return (
        bool(told)
        and _NEXT_SIZE.fullmatch(c.before) is not None
        and _SIZED_WHAT.fullmatch(c.tail) is not None
    )


def is_wanted(here: Here, c: Counted) -> bool:
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
    sentence = no_goals.THAN_LAST_YEAR.sub("", c.text[here.sentence.start : here.sentence.end])
    if BOUND.search(c.before) or PAST.search(sentence):
        return False
    until = c.text[here.sentence.start : c.quantity.start]
    if (
        no_goals.is_sized(c)
        and (
            _PUSHED.search(c.before)
            or _makes_sized(here, c)
            or (here.said_here and "、" in c.before and _PUSHED.search(until))
        )
    ) or (_AND_SO.fullmatch(c.before) and no_goals.of_clusters(c) and _PUSHED.search(until)):
        return True
    reached = (
        _REACHED.search(c.before)
        or AIMED.match(c.tail)
        or (
            c.k
            and c.text[c.start - 1] in "、和及与"
            and _REACHED.search(c.text, c.first, c.quantity.start)
        )
    )
    if _INTENDED.search(until) and (reached or _sets_on(c, until)):
        return True
    # 确保实施技改项目100个以上，技改投资超50亿元: one order for both
    goes_on = (
        here.said_here
        and _STRIVE.search(until) is not None
        and _REACHES.search(c.before) is not None
    )
    return (
        goes_on
        or _ordered(here, c)
        or _laid_out(here, c)
        or _itemised(here, c)
        or _commanded(here, c)
    )


# 打造3个千亿级集群的经验, …任务艰巨, …培育库: what is said of it, and more than it.
_IS_ALL = Pattern(r"[^的]*?(?:集群|产业链?|企业|园区?|基地|项目|公司|集团)(?:[（和及与、].*)?等?")


def _clause_start(here: Here, c: Counted) -> int:
    """Return where the clause of a number begins, whatever was counted in it before."""
    at = c.quantity.start
    while at > here.sentence.start and c.text[at - 1] not in _OPEN:
        at -= 1
    return at


def _makes_sized(here: Here, c: Counted) -> bool:
    """Whether a clause orders nothing but to make so many clusters or chains of a size, in a passage that tells of nothing."""
    paragraph = here.sentence.paragraph
    return (
        not c.quantity.in_words
        and _MAKES_SIZED.fullmatch(c.text, _clause_start(here, c), c.quantity.start) is not None
        and _IS_ALL.fullmatch(c.tail) is not None
        and not telling.is_told(c.text[paragraph.start : paragraph.end])
    )


def _sets_on(c: Counted, until: str) -> bool:
    """Whether a region intends to found, to begin or to put in so much: 今年计划实施亿元以上项目120个."""
    if c.quantity.in_words or _NOT_OURS.search(until):
        return False
    return (c.quantity.is_count and _FOUNDED.search(c.before) is not None) or (
        not c.tail and _SET_ON.search(c.before) is not None and _OURS.search(until) is not None
    )


def _commanded(here: Here, c: Counted) -> bool:
    """Whether a count with its bound stands in a sentence that opens with an order, or goes on from one: 培育链主企业3家以上，骨干企业15家左右."""
    if not c.behind or not c.quantity.is_count or c.quantity.in_words:
        return False
    sentence, paragraph = here.sentence, here.sentence.paragraph
    return (
        _COMMANDS.match(c.text, sentence.start) is not None
        or _COMMANDS.match(c.text, c.first) is not None
    ) and not telling.is_told(c.text[paragraph.start : paragraph.end])


def _itemised(here: Here, c: Counted) -> bool:
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


def _laid_out(here: Here, c: Counted) -> bool:
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


def _takes_out(c: Counted) -> bool:
    """Whether a clause orders that so much capacity goes, or so much of a further good beside it."""
    if c.tail and c.tail[0] not in "、和及与":
        return False
    if c.k and c.text[c.start - 1] in "、和及与" and c.before:
        return _takes_out(Counted(c.text, c.first, c.last, c.listed, c.k - 1))
    return _TAKES_OUT.fullmatch(c.before) is not None


def _ordered(here: Here, c: Counted) -> bool:
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
    paragraph = here.sentence.paragraph
    if _takes_out(c):
        return not telling.is_told(c.text[paragraph.start : paragraph.end])
    return telling.orders(c.text, paragraph.start, paragraph.end)
