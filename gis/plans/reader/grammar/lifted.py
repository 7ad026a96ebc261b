"""Places that a clause only lifts (提升甲、乙等地经济实力), so that the next one says what grows there."""

from __future__ import annotations

from gis.plans.reader.grammar.frame import Clause, Context
from gis.plans.reader.grammar.verbs import verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList

_RAISED = "(?:功能|能力|地位|作用|优势|实力|水平|竞争力|能级|活力|禀赋|特色)"
# What is raised of a place that is no trade: 经济实力, 优势特色, 要素集聚能力.
_ITS_OWN = Pattern(
    "的?(?:经济|综合|产业|工业|县域|城市|整体|要素|资源|集聚|聚集|承载|辐射|带动|引领|支撑|服务|创新|区位|交通"
    f"|生态|特色|比较|禀赋|发展|竞争|优势)*{_RAISED}"
)
_ENDS_RAISED = Pattern(f"{_RAISED}$")
_ELSEWHERE = Pattern(
    "全[省市国区县州]|我[省市区县州]|周边|各地|其他|沿线|协同|联动|互动|一体化|联系|(?<!产业)合作"
)


def lifts(context: Context, clause: Clause, listing: PlaceList, rest: str, start: int) -> bool:
    """Whether a clause only lifts its places, of which the next one may then speak.

    Parameters
    ----------
    context, clause, listing
        提升甲、乙等地经济实力 with the places that it names.
    rest
        What stands behind them.
    start
        Where the clause begins to say it.
    """
    if _ITS_OWN.fullmatch(rest) is None:
        return False
    context.done.append(
        (clause.start, clause.end)
    )  # 综合实力 is no trade that is to be strengthened
    if goes_on_there(context, clause):
        context.subject, context.subject_start = listing.places, start
    return True


def goes_on_there(context: Context, clause: Clause) -> bool:
    """Whether the next clause acts and names nobody: 提升甲能级，全省发展乙 goes on with the province."""
    behind = clause.following(context.text, 1)
    return (
        bool(behind)
        and verb_at(behind[0][2], 0) is not None
        and _ELSEWHERE.search(behind[0][2]) is None
    )


def is_lifted(context: Context, clause: Clause) -> bool:
    """Whether those spoken of were lifted by a clause of this sentence that gave no record itself."""
    at = context.subject_start
    inside = next(((a, b) for a, b in clause.all[: clause.index] if a <= at < b), None)
    return (
        inside is not None
        and _ENDS_RAISED.search(context.text, *inside) is not None
        and not any(record.end <= inside[1] for record in context.since(inside[0]))
    )
