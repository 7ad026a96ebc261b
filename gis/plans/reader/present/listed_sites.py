"""Sites that a published list names in prose, their count behind them: 公布甲化工产业园、乙化工产业园等10个化工园区.

A site is a place by its whole name; its trade is what its own name tells, else what all of them are.
"""

from __future__ import annotations

import re

from gis.plans.reader import trade_names
from gis.plans.reader.families.zones import trade_of
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.trades import plausible, tells_trade
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON

_SITE = r"[一-龥A-Za-z（）·—]{3,40}?(?:园区?|区|基地)"
_LED = (
    r"(?:.*?(?:(?:确定|认定|公布|批复|批准|同意|新增|新设|设立|新设立|复核通过|通过复核"
    r"|通过|包括|将|其中|，)(?:了|的)?)+)?"
)
_ROW = Pattern(
    rf"(?P<led>{_LED})(?P<list>{_SITE}(?:(?:、|，|和|以及|及){_SITE})*)(?:等|共计?"
    rf"|总共)+(?P<n>\d{{1,3}}|[两三四五六七八九十]{{1,3}})[家个]"
    r"(?P<what>[^，。；、]{0,12}?)(?P<head>单位|园区|集中区|集聚区|产业园"
    r"|基地)(?P<told>在列|入选|上榜|入围|通过|获批|榜上有名|名列其中|跻身)?"
)
# 拟新设立甲县化工园区, 同意认定乙化工园区.
_ONE = Pattern(
    r"(?:拟|正式|同意|批复|批准|予以|并|还|也|又)*(?:新设立|新认定|新增设|增设|认定|设立"
    rf"|复核通过|扩区)了?(?P<p>{_SITE})$"
)
_PUBLISHED = Pattern("名单|公示|公布|认定|批复|通知|复核")
# 第三批“城市矿产”示范基地拟支持单位名单: what all of them are.
_OF_ALL = Pattern(
    r"(?:“(?P<i>[^“”]{2,10})”|(?:批|年|省级|国家级?"
    r"|市级)(?P<j>[一-龥]{2,8}?))(?P<head>示范基地|产业基地|基地|示范园区|产业园区|园区"
    r"|集中区|试点)[^，。；]{0,24}名单"
)
_JOINT = Pattern("、|，|(?<=[园区地])(?:以及|和|及)")
_NO_ITEM = Pattern("[的是将由为]|建设|打造|发展|推进|名单|通知")
# What a list takes away or does not take in.
_NOT_LISTED = Pattern(
    "取消|撤销|注销|移出|摘牌|退出|[未没](?:能|有)?(?:通过|入选|获批|纳入|列入)"
    "|不(?:予|同意|通过|再|批准)"
)
_TAIL = Pattern("(?:循环经济)?(?:产业|工业|科技)?(?:园区?|集中区|集聚区|基地)$")
_KINDS = {"基地": "base", "示范基地": "base", "产业基地": "base", "试点": "pilot"}


def listed_sites(context: Context, clause: Clause) -> list[Record]:
    """Read the sites of a list that was published, by their whole names.

    Parameters
    ----------
    context
        For the names, and what the sentence said before.
    clause
        As 甲市乙化工产业园、丙县化工产业园等10个化工园区, or 拟新设立丁县化工园区 behind it.

    Returns
    -------
    list of Record
        One for each site; empty where nothing is said to be published, where an item is no site, or
        where the trade is not told.
    """
    text, sentence = context.text, clause.sentence
    if (
        _PUBLISHED.search(text, max(clause.paragraph.start, sentence.start - 200), sentence.end)
        is None
    ):
        return []
    if _NOT_LISTED.search(clause.words):
        return []
    if (one := _ONE.fullmatch(clause.words, clause.lead)) and (trade := _trade(context, one["p"])):
        return [_record(context, clause, one["p"], trade, "park")]
    hit = _ROW.match(clause.words, clause.lead)
    items = [item for item in _JOINT.split(hit["list"]) if item] if hit else []
    known = sum(context.toponyms.name_end(item, 0) > 0 for item in items)
    if hit is None or known * 2 < len(items) or any(_NO_ITEM.search(item) for item in items):
        return []
    shared, kind = _shared(text[sentence.start : clause.end], hit)
    found = [(item, _trade(context, item) if kind == "park" else "") for item in items]
    if not all(trade or shared for _, trade in found):
        return []
    return [_record(context, clause, item, trade or shared, kind) for item, trade in found]


def _trade(context: Context, site: str) -> str:
    """Return the trade that the name of a site tells, its own place known."""
    own = context.toponyms.name_end(site, 0)
    if not own:
        return ""
    bare = _TAIL.sub("", site)
    last = (
        bare[at:]
        for at in range(own, len(bare) - 1)
        if (good := COMMON.match(bare, at)) and good.end() == len(bare)
    )
    return max(
        next(last, ""),
        trade_of(context, site) or "",
        key=lambda trade: (bare.endswith(trade), len(trade)),
    )  # 临港化工园 is of 化工


def _shared(before: str, hit: re.Match[str]) -> tuple[str, str]:
    """Return the trade and the category of all sites of a row: from its count, else from the list that was published."""
    name = trade_names.industry(hit["what"])
    if tells_trade(name):
        return name, _KINDS.get(hit["head"], "park")
    said = _OF_ALL.search(before)
    name = trade_names.industry(said["i"] or said["j"]) if said else ""
    return (name, _KINDS.get(said["head"], "park")) if said and plausible(name) else ("", "park")


def _record(context: Context, clause: Clause, site: str, trade: str, kind: str) -> Record:
    return designation(context, clause, (site,), trade, kind, family="A14", status="existing")


# 发布2021年农业现代化示范区创建名单，…，甲县、乙县等5县（区）榜上有名
_LIST = Pattern(
    r"(?:公布|发布|公示|印发|认定)(?:了)?(?:20\d\d年度?|第[一二三四五六七八九十]批|首批"
    r"|国家级?|省级|全国|全省|的|关于)*(?P<i>[一-龥A-Za-z]{2,12}?)(?P<head>示范区|试点"
    r"|试验区|先行区|示范[县市镇]|特色产业集群|产业集群|集群)(?:创建|建设|培育|入选|认定"
    r"|拟)*(?:单位|地区)?名单"
)
_NAMED = Pattern(
    r"(?:等)?(?:\d{1,3}|[两三四五六七八九十]{1,3})?[个家]?(?:县|市|区|州|旗|地|城市|地区"
    r"|单位)*(?:（[县市区州旗、]{1,6}）)?(?:成功|均|双双|同时)*(?:榜上有名|在列|入选|上榜"
    r"|入围|名列其中|跻身其中)$"
)


def listed_regions(context: Context, clause: Clause) -> list[Record]:
    """Read the regions of a list that the sentence says to be published: 甲县、乙县等5县（区）榜上有名."""
    said = _LIST.search(context.text, clause.sentence.start, clause.start) if clause.index else None
    listing = context.toponyms.read(clause.words, clause.lead) if said else None
    if said is None or listing is None or _NAMED.match(clause.words, listing.end) is None:
        return []
    name = trade_names.industry(said["i"]) or said["i"]
    kind = "existing" if said["head"].endswith("集群") else "pilot"
    if kind == "existing" and not tells_trade(name):
        return []
    return [
        designation(
            context,
            clause,
            listing.places,
            name,
            kind,
            start=said.start(),
            family="A14",
            status="existing",
        )
    ]
