"""Zones that lose their trade, places that a trade leaves: 取消甲园区、乙集中区的化工定位, 水泥企业逐步迁出丙市."""

from __future__ import annotations

import re

from gis.plans.reader import phrases
from gis.plans.reader import vocabulary as v
from gis.plans.reader.grammar.frame import (
    Clause,
    Context,
    designation,
    each_plausible,
    joined,
    plausible,
)
from gis.plans.reader.records import Record

_ENDS = re.compile(
    r"(?:取消|撤销|不再保留|注销)了?(?:对|原|原有)?(?:[两三四五六七八九十\d]+[家个])?(?P<list>[^，。；]{4,200}?(?:园区?|区|基地))"
    r"(?:(?:等?[两三四五六七八九十\d]+[家个][一-龥]{0,6}(?:园区|集中区))?的?(?P<i>[一-龥A-Za-z]{2,8}?)(?:产业|园区)?(?:定位|资格|认定)|$)"
)
# 不得取消…, 防止…迁出…: what is not to be.
_NOT_SO = re.compile("(?:不得|不能|不宜|不|反对|禁止|严禁|避免|防止)(?:擅自|随意|违规)?$")
_LEAVES = re.compile(
    r"(?!防止|避免|严防|禁止|严禁|不|反对|限制)(?:引导|推动|促进|支持|鼓励|加快|推进)*(?P<i>[^，。；从向在]{2,16}?)(?:等)?(?:冶炼|生产)?(?:企业|产业|产能|行业|生产线|生产能力)+(?:将|要|应|须|逐步|有序|加快|全部|全面|陆续|依法|整体)*(?:退出|迁出|搬出|搬离|迁离|撤出|撤离)(?=[一-龥]{2})"
)
_JOINT = re.compile("、|和(?=[一-龥]{4})|以及")
_TRADE = re.compile("(?P<i>[一-龥A-Za-z]{2,6}?)(?:产业|工业)?(?:园区|集中区|产业园|园)$")


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
    if hit is None or _NOT_SO.search(clause.words, 0, hit.start()) or not all(0 < end < len(zone) for zone, end in zip(zones, ends, strict=True)):
        return []
    own = {trade["i"] for zone, end in zip(zones, ends, strict=True) if (trade := _TRADE.search(zone[end:]))}
    name = phrases.industry(hit["i"] or (own.pop() if len(own) == 1 else ""))
    if not plausible(name) or not v.COMMON.search(name):
        return []
    return [designation(context, clause, zones, name, "phase_out", family="A18")]


def left(context: Context, clause: Clause) -> list[Record]:
    """Read 水泥企业将逐步迁出甲市: the trade stands before the verb, the place that it leaves behind it.

    Parameters
    ----------
    context
        For the names.
    clause
        As 钢铁冶炼产能逐步迁出甲市.

    Returns
    -------
    list of Record
        One for the trade that goes; empty where either is not known.
    """
    hit = _LEAVES.match(clause.words, clause.lead)
    listing = context.toponyms.read(clause.words, hit.end()) if hit else None
    names = [name for name in each_plausible(phrases.industry(hit["i"])) if plausible(name) and v.COMMON.search(name)] if hit else []
    if listing is None or not names or context.toponyms.read(names[0], 0, parks=False) is not None:
        return []
    return [designation(context, clause, listing.places, names, "phase_out", family="A18", **joined(listing))]
