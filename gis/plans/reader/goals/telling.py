"""Which sentences only tell what is, was or is foreseen, and which passages order what is to be reached."""

from __future__ import annotations

from functools import lru_cache

from gis.plans.reader.goals.years import PAST, PLAN
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.vocabulary.branches import each

_NOW = Pattern(
    r"(?!.*目标为)(?:\d{1,2}月\d{1,2}日，)|(?:截至)?目前(?:，|[^，。]{0,20}已|在建)|现有"
    r"|近年来|近些年|去年|今年以来|据统计|(?:数据|统计)(?:显示|表明|勾勒|印证)|一组数据"
    r"|截至|\d{4}年(?:上半年|前\d个?月|一季度)"
)
# What lies in the ground is no goal, unless it is to be found.
_IN_THE_GROUND = Pattern(
    r"^(?!.*(?:新增|新发现|探获|提交|力争)).*(?:保有|查明|探明|资源)(?:资源)?储量"
)
_INVESTED = Pattern(
    r"\d[^，。；]{0,12}项目[^。]*总投资|总投资[^。]*项目[^，。；]{0,4}\d|项目\d+个，总投资"
)
# 某物流园项目总投资15亿元，2028年建成…: what follows is of one work, whatever year it names.
_OF_ONE_WORK = Pattern("[^，。；\\d]{2,24}项目(?:计划|预计|概算|估算)?总投资")
# 项目建设包括：…加工区一个; 某生产线项目将建成年产3500吨…、年产2000吨…: what one work is made of, and puts out.
_MADE_OF = Pattern(
    "^(?:(?:项目|工程)?(?:主要)?建设(?:内容|规模)?(?:及规模)?(?:主要)?(?:包括|为|有)[：:]"
    "|[^，。；]{4,60}项目(?:将|可|预计|拟|计划)?(?:建成|形成|新建)(?:后)?(?:年产|年加工)\\d)"
)
# 以甲的面积最大，达5万亩: how things stand.
_AT_MOST = Pattern(r"以[^，。；]{2,24}(?:最[大多高广]|居多)，")
# 园区建成后，可实现产值30亿元: what a work is good for once it stands.
_ONCE_BUILT = Pattern(
    each(
        "建成 投产 达产 投运 竣工 运营",
        "(?:投产|达产|投用|运营)?(?:以?后|之后)(?=[，年可将预实形每新达总收产人])",
    )
    + "|"
    + each(
        "项目 一期 二期 三期",
        "[^，。；]{0,12}(?:建成|投产|投运)[^，。；]{0,6}，预计(?:年产值|年销售|可)",
    )
)
_STARTS_UP = Pattern(r"将于?(?:在)?20\d\d年[^，。；]{0,6}(?:投产|投运|建成|达产|竣工|开工)")
# 预算报告显示，拟投入100亿元: money to be spent.
_MEANS = Pattern(r"是指[^。]*\d")
_BUDGET = Pattern("预算(?:报告|草案|安排)")
# 全县现有基地385万亩，产量178万吨: what follows a clause of today is of today.
_FIRST_CLAUSE = Pattern("[^，；：]*")
# 据测算，用量约3亿吨，其中甲用2亿吨: foreseen, not wanted, and so is what goes on from it.
_REACHING = Pattern("力争|确保|争取|目标")
FORESEEN_BY = Pattern(
    "预计未来|"
    + each("数据 报告", "显示[^。]*(?:预计|有望|市场规模)")
    + "|"
    + "测算(?<!规划测算)[，：显]|预测(?<!规划预测)[，：显]|估算(?<!规划估算)[，：显]"
    + "|预测[^，。；]{0,12}(?:需求|用量|缺口)"
)
# 申报条件：产值不低于5亿元，或占全县比重超过15%: what an applicant must have.
# 概念股大涨6.39%, 80支个股中有44支上涨: the exchange, not the trade; 预计可建设泊位300个: what there is room for.
_EXCHANGE = Pattern(
    "个股|涨停|跌停|股价|大[涨跌]\\d|涨幅[^，。；]{0,6}[34-9](?:\\.\\d+)?%以上|沪指|收盘"
)
_YEARLY = Pattern("每年因[^。]*\\d")  # 每年因生产粘土砖毁田50万亩
_ROOM_FOR = Pattern("预计[^，。；]{0,12}可(?:供)?(?:形成|建设|开发|布置)")
_ASKED = Pattern(
    each(
        "低于 超过 少于 达到", "[^，。；]{1,14}，或(?:者)?[^，。；]{0,24}(?:比重|占|低于|超过|少于)"
    )
    + "|应(?:明确|具备|符合|满足)[^。]*(?:要求|条件)|"
    + each("优先 方可 可 可以", "(?:认定|申报|申请)")
    + "|"
    + each("认定 申报 入选 评选", "的?(?:条件|标准)")
    + "|符合(?:以下|下列)条件|的(?:项目|企业|单位)[^，。；]{0,6}(?:优先|给予|享受|予以)"
)
# 公司负责人表示，预计产值将突破10亿元: the firm's own.
_FIRM_SAYS = Pattern(
    "(?:公司|集团|企业|工厂)(?:[一-龥]{0,4}(?:总经理|董事长|负责人|经理|厂长|总裁))[^，。；]{0,10}(?:表示|介绍|透露|说|称)"
)

_ORDER = Pattern(
    r"(?:^|[。；，：\n])(?:[一二三四五六七八九十]是"
    r"|(?:（[一二三四五六七八九十\d]{1,2}）|\d{1,2}[.、．]))?(?:要|并|还要|进一步|同时)?"
    r"(?:大力|加快|着力|全力|扎实|继续|深入|持续|积极|全面|稳步|稳妥|切实|坚决|毫不动摇"
    r"|千方百计|严格落实|推进|推动|实施|提高|提升|优化|加强|推广|壮大|发挥|抓好|确保|支持"
    r"|鼓励|完善"
    r"|做大|做强|做优|培育|打造|强化|深化|健全|落实|引导|促进|振兴|开展|构建|新增|新建"
    r"|新组建|重点抓好|整合|加大|扩大|争取|立足|依托|巩固|发展|今年新|压减|淘汰|化解"
    r"|以[^，。；]{2,30}为(?:重点|核心|依托))"
)
# 2020年，169家高新区的营业收入为149547.80亿元，占全国总量的54.5%: figures as a yearbook has them.
_STATISTICS = Pattern(
    r"20\d\d年(?!.*(?:到20|力争|将|要|目标|预期|规划|计划))(?:.*?\d{4}\.\d\d[万亿]"
    r"|.*?占[^，。；达]{2,16}(?:总数|总量)的\d+\.\d)"
)
# 在主城外围建设6个物流园区；布局10个左右配送中心: what a plan lays out, each by its count.
_LAYS_OUT = Pattern(
    r"规划(?![面总占用](?:面积|占地|地|面))|计划|方案|意见|纲要|拟|将|要|提出|重点|力争"
)
_SITES = Pattern(
    "(?:(?:特色|现代|示范|专业|综合|核心|重点|省级|国家级|区域性)*[一-龥]{0,8})"
    "(?:物流园区?|园区|产业园|工业园|加工区|集中区|集聚区|示范区|中心|基地|集群|枢纽|节点"
    "|配送点|港区|货场|专业市场|市场|强镇|小镇|特色镇)"
)
_LAID = Pattern("(?:建设|新建|兴建|布局|打造|培育|建成|形成|创建|设立|发展)(?:和完善)?$")
_ENOUGH, _LINES = 3, 4
_TOLD_OF = Pattern(
    r"(?:19|20)\d\d年|[一-龥]了|同比|较上年|比上年|全年|累计(?!达)|现已|现在|如今|成功"
    r"|日前|近日|获评|荣获|共有|总投资|项目(?:将|建成|达产|投产)|我公司|本公司|公司"
)
_LONGEST = 700


def tells(words: str) -> bool:
    """Whether a sentence without a year of its own tells what is, was or is foreseen.

    Examples
    --------
    >>> tells("目前，全市有企业300家"), tells("项目建成后年销售收入10亿元"), tells("力争引进企业5家")
    (True, True, False)
    """
    if (
        ("储量" in words and _IN_THE_GROUND.search(words))
        or ("总投资" in words and _INVESTED.search(words))
        or ("，" in words and _AT_MOST.search(words))
        or _ONCE_BUILT.search(words)
        or _EXCHANGE.search(words)
        or _YEARLY.search(words)
        or ("预计" in words and _ROOM_FOR.search(words))
        or ("是指" in words and _MEANS.search(words))
        or _MADE_OF.match(words)
        or _ASKED.search(words)
        or _FIRM_SAYS.search(words)
    ):
        return True
    first = _FIRST_CLAUSE.match(words)
    if first and PAST.search(first[0]) and not PLAN.search(words):
        return True
    return bool(_NOW.match(words)) and not PLAN.search(_STARTS_UP.sub("", words))


# 入园条件为：投资强度不低于200万元/亩: what is asked of a firm that comes.
_TO_BE_LET_IN = Pattern(
    "(?:门[槛坎]|(?:准入|入驻|入园|进园|入区|申报|认定|评选)(?:条件|标准|要求|门槛)|(?:建设|创建|评定|考核)标准(?=包括|如下))"
    "[”’]?(?:分别)?(?:为|是|包括|如下|以下[一二两三四五六七八九十\\d]个?方面)*[：:]"
)


def foreseen(words: str) -> bool:
    """Whether a sentence only foresees, or asks of firms that come, whatever year it names.

    Examples
    --------
    >>> foreseen("据测算，2021年全省用砂约3亿吨"), foreseen("力争到2025年用量达到3亿吨")
    (True, False)
    >>> foreseen("石材园项目总投资5亿元，2028年建成厂房9万平方米")
    True
    """
    if _TO_BE_LET_IN.search(words) or _OF_ONE_WORK.match(words):
        return True
    return bool(FORESEEN_BY.search(words) or _BUDGET.search(words)) and not _REACHING.search(words)


def statistics(words: str) -> bool:
    """Whether a sentence has a year's figures as a yearbook gives them.

    Examples
    --------
    >>> statistics("2020年，营业收入为149547.80亿元"), statistics("到2027年，营业收入达到1500亿元")
    (True, False)
    """
    return _STATISTICS.match(words) is not None


# ——结构持续优化。…: an item of a list that says what shall have become better.
_ITEM = Pattern(
    "(?:——|\\d{1,2}[）.．、]|（\\d{1,2}）"
    "|[一二三四五六七八九十]是)[^。，；\\d]{4,24}(?:提升|优化|突破|进步|进展|增长|运行"
    "|成效|成果|下降|增强|壮大|完善|扩大|提高|改善|加快|集聚)。"
)


@lru_cache(maxsize=64)
def item(passage: str) -> bool:
    """Whether a paragraph is an item of a list of what shall have become better, and tells nothing of the past.

    Examples
    --------
    >>> item("——品牌影响明显提升。百亿元企业超过9家。"), item("——品牌影响明显提升。2020年，百亿元企业达到9家。")
    (True, False)
    """
    return (
        len(passage) <= _LONGEST
        and _ITEM.match(passage) is not None
        and not PAST.search(passage)
        and not _TOLD_OF.search(_COUNTED_FROM.sub("", passage))
    )


_COUNTED_FROM = Pattern(r"(?:比|较|到)20\d\d年|累计|突破了?")


# 某企业规划建设3个基地, 外省规划布局8个基地: the plan of somebody else.
_OF_OTHERS = Pattern("企业拟|企业计划|企业规划|公司|集团|外省|外地|兄弟省|邻省|外市")


def lays_out(before: str, tail: str, sentence: str) -> bool:
    """Whether a count in a sentence of a plan says how many sites there shall be.

    Parameters
    ----------
    before, tail
        Words before and behind the count.
    sentence
        The sentence.

    Examples
    --------
    >>> lays_out("在城区外围规划建设", "物流园区", "在城区外围规划建设6个物流园区")
    True
    >>> lays_out("全市建成", "物流园区", "近年来，全市建成6个物流园区")
    False
    """
    hit = _SITES.match(tail)
    if (
        hit is None
        or _OF_OTHERS.search(sentence)
        or not (_LAID.search(before) or before in ("", "和", "及", "与"))
    ):
        return False
    ends = not tail[hit.end() :] or tail[hit.end()] in "、和及与（"
    return (
        ends
        and _LAYS_OUT.search(sentence) is not None
        and not PAST.search(sentence)
        and not _TOLD_OF.search(sentence.replace("规划", ""))
    )


def orders(text: str, start: int, end: int) -> bool:
    """Whether a paragraph orders what is to be done, so that its figures are goals though it names no year.

    Parameters
    ----------
    text, start, end
        Plain text and the slice of the paragraph; the short lines before it may be items of the same list.

    Examples
    --------
    >>> words = "推进化工园区集聚发展，优化布局，提升本质安全水平，企业入园率达到45%以上。"
    >>> orders(words, 0, len(words)), orders("近年来，" + words, 0, len(words) + 4)
    (True, False)
    """
    given = 0
    for _ in range(_LINES):
        counted = _orders_of(text[start:end])
        given += counted
        if not counted or given >= _ENOUGH or start <= 1:
            break
        start, end = text.rfind("\n", 0, start - 1) + 1, start - 1
    return given >= _ENOUGH


def is_told(passage: str) -> bool:
    """Whether a paragraph tells of what was, or is so long that nobody knows.

    Examples
    --------
    >>> is_told("近年来，全市压减产能30万吨"), is_told("有序压减水泥产能30万吨")
    (True, False)
    """
    return len(passage) > _LONGEST or bool(PAST.search(passage) or _TOLD_OF.search(passage))


@lru_cache(maxsize=64)
def _orders_of(passage: str) -> int:
    """Return how many orders a paragraph gives; none where it tells of what was."""
    if is_told(passage):
        return 0
    return sum(1 for _ in zip(_ORDER.finditer(passage), range(_ENOUGH), strict=False))
