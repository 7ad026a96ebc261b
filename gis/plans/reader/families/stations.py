"""Ports, stations and airports that a plan relies on: 依托甲港、乙西站发展多式联运."""

from __future__ import annotations

from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record

_RELIED = Pattern(
    r"(?:依托|发挥|利用|以)(?P<p>[一-龥]{2,9}(?:港区|港|站|货场|机场|码头|口岸"
    r"|陆港)(?:(?:、|和|及|与|以及)[一-龥]{2,9}(?:港区|港|站|货场|机场|码头|口岸"
    r"|陆港)){0,6})"
    r"(?:等[一-龥]{0,6})?(?:的?[一-龥]{0,4}(?:优势|功能|作用|条件))?，?(?:大力|重点|积极"
    r"|加快|着力)*(?:发展|开展|推动|推进|建设|打造|布局)"
    r"(?P<what>[一-龥]{0,4}(?:多式联运|联运|物流|集疏运|中转)[一-龥]{0,4})"
)
_JOINT = Pattern("、|以及|和|及|与")


def relied_on(context: Context, clause: Clause) -> list[Record]:
    """Read 依托甲港、乙站发展多式联运; each port or station must begin with a place that is known."""
    hit = _RELIED.match(context.text, clause.start + clause.lead, clause.sentence.end)
    if hit is None:
        return []
    places = _JOINT.split(hit["p"])
    if not all(context.toponyms.name_end(place, 0) > 0 for place in places):
        return []
    context.done.append((clause.start, hit.end()))
    what = "多式联运" if "联运" in hit["what"] else "物流" if "物流" in hit["what"] else "中转物流"
    return [designation(context, clause, places, what, "hub", end=hit.end(), family="A2")]
