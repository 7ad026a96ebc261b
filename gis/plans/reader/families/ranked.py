"""Trades by the rank that a system of them gives: 形成以甲为首位，乙、丙为主导，丁为特色的产业体系."""

from __future__ import annotations

from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.trades import industries, plausible
from gis.plans.reader.grammar.unplaced import here
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record
from gis.plans.reader.trades import is_trade
from gis.plans.reader.vocabulary.goods import COMMON, GOODS

_RANK = (
    "(?:主导|主体|主|龙头|首位|首要|先导|引领|支柱|支撑|重点|特色|骨干|核心|基础|补充"
    "|辅助|配套|优势|拓展|延伸|代表)"
)
_OF_WHAT = (
    "(?:现代化?|特色|优势|综合性?|多元化?|新型|新|较为|比较|完整|完备|完善|健全|门类齐全"
    "|传统|主导|支柱|高端|绿色|开放型?|县域|区域|产业|工业|制造业|农业|服务业"
    "|(?:具有|富有|独具|有着|有)[^，。；的]{2,14}的|“[^”]{1,12}”|[两三四五六七八九十\\d]+大|的|，)*"
)
_SYSTEM = Pattern(
    r"(?P<verb>形成|构建|打造|建立|培育|建设|确立|构筑)(?P<done>了|起"
    rf"|出)*以(?P<list>(?:[^。；：]{{2,60}}?为{_RANK}(?:产业)?(?:、"
    rf"|，)?){{1,5}})的{_OF_WHAT}(?:发展)?(?:体系|格局|结构|框架|集群)"
)
_ITEM = Pattern(
    f"(?:以|融合|辅以|兼顾|结合)?(?P<i>[^。；：]{{2,60}}?)等?(?:产业|工业"
    f"|行业)?为{_RANK}(?:产业)?(?:、|，)?"
)
_AND = Pattern("(?<=[一-龥]{2})[和与及](?=[一-龥]{2})")
_NO_TRADES = Pattern(
    "企业|公司|集团|市场|政府|平台|项目|城市|园区|[市县区镇]$|技术|创新|中心|骨架|通道"
)
_AT = Pattern("(?:目前|现|已|重点|主要)?在(?=[一-龥]{2})")
_DONE = Pattern("已|初步|基本|逐步|逐渐|目前|现")
_TO_COME = Pattern("将|拟|力争|争取|要(?!素)|到20|加快|努力|着力|全力|推动|规划|计划")


def ranked(context: Context, clause: Clause) -> list[Record]:
    """Read the trades of a system with what each of them is in it; one without a good that is known tells nothing.

    Parameters
    ----------
    context, clause
        As for every family. The system may go on over the clauses behind.

    Returns
    -------
    list of Record
        One with all trades: ``existing`` where the system has formed, else ``cultivate``.
    """
    text, sentence = context.text, clause.sentence
    hit = _SYSTEM.search(text, clause.start, sentence.end)
    if hit is None or hit.start() >= clause.end:
        return []
    lists = [one["i"] for one in _ITEM.finditer(hit["list"])]
    if any(_NO_TRADES.search(one) or context.toponyms.read(one, 0) for one in lists):
        return []
    names = [
        name
        for one in lists
        for name in industries(_AND.sub("、", one))
        if plausible(name) and is_trade(name)
    ]
    known = [name for name in names if GOODS.search(name)]
    at = _AT.match(clause.words, clause.lead)
    listing = context.toponyms.read(clause.words, at.end() if at else clause.lead)
    own = listing if listing and clause.start + listing.end <= hit.start() else None
    places = (
        own.places
        if own
        else context.subject
        or context.headed
        or context.heading_place
        or (context.previous if len(context.previous) == 1 else here(context))
    )
    if not lists or not places:
        return []
    if own:
        context.subject, context.subject_start, context.headed = (
            own.places,
            clause.start,
            own.places,
        )
    context.done.append((clause.start, hit.end()))
    before = text[max(sentence.start, text.rfind("；", sentence.start, hit.start())) : hit.start()]
    there = bool(hit["done"]) or (_DONE.search(before) is not None and not _TO_COME.search(before))
    if len(known) * 2 < len(names) or not known:
        return []
    return [
        designation(context, clause, places, known, "existing" if there else "cultivate", end=hit.end(), family="A17" if there else "A8",
                    status="existing" if there else "planned")
    ]  # fmt: skip


# 使甲、乙三大产业成为支撑全县经济的中坚力量.
_PILLARS = Pattern(
    "(?:努力|着力|力争|逐步|尽快|真正)*(?:使|让|推动|促进|力促"
    "|促使)(?P<i>[^，。；将把]{2,60}?)(?:等)?(?:[两三四五六七八九十]大)?(?:特色|主导|支柱"
    "|优势)*(?:产业集群|产业|行业|集群)(?:真正|逐步|尽快|迅速|加快)*"
    "(?:成为|成长为|发展成为?|壮大为|跃升为)[^，。；]{0,24}?(?:支柱|支撑|中坚|主导|主力"
    "|引擎|增长极|增长点|名片|龙头)(?:产业|力量)?$"
)


def made_pillars(context: Context, clause: Clause) -> list[Record]:
    """Read 努力使甲、乙、丙三大产业成为全县经济的中坚力量: what a place is to live by."""
    hit = _PILLARS.match(clause.words, clause.lead) if clause.index else None
    names = industries(hit["i"]) if hit else []
    places = context.subject or context.headed
    if (
        not names
        or not places
        or not all(plausible(name) and is_trade(name) and COMMON.search(name) for name in names)
        or (hit and context.toponyms.read(hit["i"], 0))
    ):
        return []
    return [designation(context, clause, places, names, "develop", family="A8", place_far=True)]
