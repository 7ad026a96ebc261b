"""Zones that lose their trade or are closed: 取消甲园区、乙集中区的化工定位, 撤销甲化工园区."""

from __future__ import annotations

import re

from gis.plans.reader import phrases
from gis.plans.reader import vocabulary as v
from gis.plans.reader.grammar.frame import Clause, Context, designation, plausible
from gis.plans.reader.records import Record

_ENDS = re.compile(
    r"(?:取消|撤销|不再保留|注销)了?(?:对|原|原有)?(?:[两三四五六七八九十\d]+[家个])?(?P<list>[^，。；]{4,200}?(?:园区?|区|基地))"
    r"(?:(?:等?[两三四五六七八九十\d]+[家个][一-龥]{0,6}(?:园区|集中区))?的?(?P<i>[一-龥]{2,8}?)(?:产业|园区)?(?:定位|资格|认定)|$)"
)
_JOINT = re.compile("、|和(?=[一-龥]{4})|以及")
_TRADE = re.compile("(?P<i>[一-龥]{2,6}?)(?:产业|工业)?(?:园区|集中区|产业园|园)$")


def withdrawn(context: Context, clause: Clause) -> list[Record]:
    """Read the zones whose trade is taken from them, or that are closed, by the trade in their own name.

    Parameters
    ----------
    context
        For the names.
    clause
        As 取消甲县工业园化工集中区、乙县精细化工产业园的化工定位.

    Returns
    -------
    list of Record
        One that withdraws the trade from all of them by their whole names; empty where one of them
        opens with no place that is known, or where no trade is named.
    """
    hit = _ENDS.search(clause.words)
    zones = _JOINT.split(hit["list"]) if hit else []
    ends = [context.toponyms.name_end(zone, 0) for zone in zones]
    if hit is None or not all(0 < end < len(zone) for zone, end in zip(zones, ends, strict=True)):
        return []
    own = {trade["i"] for zone, end in zip(zones, ends, strict=True) if (trade := _TRADE.search(zone[end:]))}
    name = phrases.industry(hit["i"] or (own.pop() if len(own) == 1 else ""))
    if not plausible(name) or not v.COMMON.search(name):
        return []
    return [designation(context, clause, zones, name, "phase_out", family="A18")]
