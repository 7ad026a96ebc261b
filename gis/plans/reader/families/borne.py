"""Where a trade is mainly borne and what goes along: 水泥产业集群主承载地为甲、乙，协同发展地为丙."""

from __future__ import annotations

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.trades import plausible
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON

_ROLE = Pattern(
    "(?P<i>[^，。；：、]{2,16}?)??(?:(?:产业集群|产业链|产业|行业|集群)(?:发展|布局)?的?)?"
    "(?:(?P<core>(?:主要?|核心|重点)承载[地区])|(?P<support>(?:辅助|次要?|重点支撑)承载[地区]|支撑承载[地区])"
    "|(?P<linked>(?:协同|联动|配套|协作|辐射|拓展)(?:发展|承载|带动)*[地区]))(?:主要|重点|布局|分布|包括)*(?:为|是|在|$)"
)


def borne(context: Context, clause: Clause) -> list[Record]:
    """Read places behind 主承载地为, 协同发展地：, of the trade before them or of the heading (A4)."""
    hit = _ROLE.match(clause.words, clause.lead)
    if hit is None:
        return []
    at, end = clause.start + hit.end(), clause.end
    if hit.end() == len(clause.words):
        if context.text[clause.end : clause.end + 1] != "：":
            return []
        at, end, _ = next(iter(clause.following(context.text, 1)), (0, 0, ""))
    listing = context.places_at(at, end) if at < end else None
    said = context.since(clause.sentence.start)
    name = (
        trade_names.industry(hit["i"])
        if hit["i"]
        else said[-1].values["industry"]
        if said and said[-1].values["category"] == "core"
        else context.topic
    )
    if listing is None or listing.end != end or not plausible(name) or not COMMON.search(name):
        return []
    if at > clause.end:
        context.done.append((at, end))
    kind = str(hit.lastgroup)
    return [designation(context, clause, listing, name, kind, end=end, family="A4")]
