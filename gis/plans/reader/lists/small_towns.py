"""Rows of 特色小镇, each called by its place and its trade: 新增沅江市船舶制造小镇、芦淞区白关服饰小镇等省级特色小镇."""

from __future__ import annotations

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation, is_chosen
from gis.plans.reader.grammar.trades import plausible, tells_trade
from gis.plans.reader.grammar.verbs import verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON, GOODS

_NAMED = Pattern("(?:[一-龥（）]{3,18}?小镇(?:、|和|以及|及|与))+[一-龥（）]{3,18}?小镇")
_SHARED = Pattern(
    "(?P<row>(?:[一-龥]{3,14}?(?:、|和|以及|及|与))+[一-龥]{3,14}?)等?(?:\\d{1,2}"
    "|[两三四五六七八九十]{1,2})?(?:个|座|批|一批)?(?:国家级?|省级|市级|省"
    "|市)?特色(?:产业|工业)?小镇"
)
_JOINT = Pattern("(?<=小镇)(?:、|和|以及|及|与)|、|(?:和|以及)(?=[一-龥]{4})")
_BEFORE = Pattern(
    "^(?:[^、]*?(?:新增|建设|打造|培育|创建|规划|推进|推动|支持|建成|发展|做强|认定|命名"
    "|公布|包括|分别为|分别是|有|以及|即|如|了))+"
)
_PRAISE = Pattern("(?:智慧|智能|时尚|绿色|现代|创意|高端|新型|国际|生态|健康)+")
_RANK_END = Pattern("[省市县区旗镇乡]$")
_THERE = Pattern("新增|已有|现有|入选|列入|认定|命名|建成|公布")


def small_towns(context: Context, clause: Clause) -> list[Record]:
    """Read a row of small towns of which each tells its place and its trade.

    Parameters
    ----------
    context
        For the names.
    clause
        As 建设石桥藤编、柳林苎麻、青山竹艺等特色小镇.

    Returns
    -------
    list of Record
        One for each town; empty where fewer than two tell both.
    """
    hit = _NAMED.search(clause.words, clause.lead) or _SHARED.search(clause.words, clause.lead)
    if hit is None:
        return []
    words = hit["row"] if _SHARED.made(hit) else hit.group()
    verb = verb_at(clause.words, clause.lead)
    found = [
        one
        for item in _JOINT.split(_BEFORE.sub("", words))
        if (one := _town(context, item.removesuffix("小镇")))
    ]
    if len(found) < len("甲乙"):
        return []
    there = context.existing or is_chosen(clause.words) or _THERE.search(clause.words) is not None
    status = (
        "existing"
        if there
        and not (verb and not verb.done and verb.kind == "cultivate" and "建成" not in clause.words)
        else "planned"
    )
    return [
        designation(
            context,
            clause,
            (place,),
            name,
            "park",
            family="A13",
            status=status,
            name=place + name + "小镇",
        )
        for place, name in found
    ]


def _town(context: Context, item: str) -> tuple[str, str] | None:
    """Return place and trade of a town by its name without 小镇, or None."""
    own = context.toponyms.read(item, 0, parks=False)
    at = own.end if own and len(own.places) == 1 else 0
    cuts = (at, at + 2, at + 3) if at and _RANK_END.search(item[:at]) else (at,) if at else (2, 3)
    for cut in cuts:
        name = item[cut:]
        good = GOODS.match(item, cut) or (
            (praise := _PRAISE.match(item, cut)) and GOODS.match(item, praise.end())
        )
        inner = item[at:cut]
        if (
            good
            and len(name) > 1
            and plausible(trade_names.industry(name) or name)
            and (not inner or (not COMMON.search(inner) and len(inner) > 1))
        ):
            return item[:cut], trade_names.industry(name) or name
    name = item[at:]
    known = (
        at
        and _RANK_END.search(item[:at])
        and 1 < len(name) <= len("甲乙丙丁")
        and tells_trade(name)
    )
    return (item[:at], name) if known else None
