"""A trade of a place that acts itself: 甲装备制造业重点发展乙、丙; 食品产业大力发展丁 behind a clause of its place."""

from __future__ import annotations

from gis.plans.reader.grammar.frame import Clause, Context
from gis.plans.reader.grammar.objects.objects import objects
from gis.plans.reader.grammar.said import Said
from gis.plans.reader.grammar.trades import tells_trade
from gis.plans.reader.grammar.verbs import verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON

_ACTS = Pattern(
    "的?(?P<i>[一-龥A-Za-z]{2,12}?)(?:产业链|产业集群|产业|行业|(?<=制造)业|工业)(?:方面|上)?[要将应则]?"
    "(?=(?:重点|主要|大力|着力|积极|加快|优先|适度|全力)+(?:发展|培育|打造|布局|做[大强优])|聚焦|主攻)"
)
# 陶瓷产业大力发展循环经济: how it works, no trade that it turns to.
_HOW = Pattern("循环经济|绿色(?:制造|生产)|清洁生产|智能制造|数字经济|个性化定制|服务型制造")


def is_acting(words: str, at: int = 0) -> int:
    """Return where the verb of a trade that acts itself starts, or 0.

    Examples
    --------
    >>> is_acting("装备制造业重点发展数控机床"), is_acting("重点发展装备制造产业")
    (5, 0)
    """
    hit = _ACTS.match(words, at)
    if hit is None or verb_at(hit["i"], 0) is not None or not tells_trade(hit["i"]):
        return 0
    return hit.end()


def acting(
    context: Context, clause: Clause, listing: PlaceList | None, rest: str, start: int
) -> list[Record]:
    """Read what one trade of the places, or of those named before, is to grow.

    Parameters
    ----------
    context
        The text.
    clause
        As 甲市装备制造业重点发展乙、丙.
    listing
        The places at its head; None where those before are meant.
    rest
        Its words behind them.
    start
        Where the quote begins.
    """
    verb = verb_at(rest, at) if (at := is_acting(rest)) else None
    if verb is None or COMMON.search(rest, verb.end) is None or _HOW.match(rest, verb.end):
        return []
    return objects(context, clause, Said(verb, listing, start, "A8"), rest[verb.end :])
