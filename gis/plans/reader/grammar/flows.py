"""A trade that moves to its places: 水泥产业向甲、乙集中, 引导印染企业向丙转移.

The trade stands first, 向 (往, 到) opens the places, a verb of gathering closes them.
"""

from __future__ import annotations

import re

from gis.plans.reader import phrases
from gis.plans.reader import vocabulary as v
from gis.plans.reader.grammar.frame import Clause, Context, designation, joined, plausible, verb_at
from gis.plans.reader.records import Record

_TOWARDS = re.compile("向(?!阳)|往")
_TRADE = re.compile(r"(?P<i>[^，。；]{2,24}?)(?:等)?(?:产业|行业|工业|企业|项目|产能|生产)*(?:要|应|将|可|则|有序|逐步|加快|重点|进一步|主要|优先|积极|稳步|梯次|集中)*$")
_GATHERS = re.compile(r"(?:等)?[^，。；、]{0,12}?(?:集中|集聚|聚集|转移|布局|靠拢|汇聚|搬迁|落户|延伸布局|有序转移)(?:发展|布局)?$")
_PLACE_WORDS = re.compile(r"[省市县区州园港城镇地]")


def gathered(context: Context, clause: Clause) -> list[Record]:
    """Read a trade that is to gather at places."""
    words = clause.words
    hit = _TOWARDS.search(words, clause.lead)
    listing = context.toponyms.read(words, hit.end()) if hit else None
    if hit is None or listing is None or not _GATHERS.fullmatch(words, listing.end):
        return []
    verb = verb_at(words, clause.lead)
    at = verb.end if verb and verb.end < hit.start() else clause.lead
    trade = _TRADE.fullmatch(words, at, hit.start())
    if trade is None or context.toponyms.read(words, at) is not None:
        return []
    name = phrases.industry(trade["i"])
    if not plausible(name) or not v.COMMON.search(name):
        return []
    return [
        designation(context, clause, listing.places, name, "develop", family="A11", start=clause.start + clause.lead, **joined(listing))
    ]
