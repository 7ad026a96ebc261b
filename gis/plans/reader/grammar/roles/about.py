"""Areas with their own cores, trades of places that are leant on, sites that carry a trade, belts that rank first."""

from __future__ import annotations

import re

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.layouts.areas import split_place
from gis.plans.reader.grammar.roles.kinds import category
from gis.plans.reader.grammar.roles.role_trades import consumed, role_industry
from gis.plans.reader.grammar.trades import industries, tells_trade
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.trades import is_trade
from gis.plans.reader.vocabulary.goods import COMMON

# 以甲为中心的乙和以丙为中心的丁两大冷链物流基地: two areas, each about a core of its own.
_AREA = Pattern(
    r"以(?P<core>[^，。；以为]{2,16}?)为(?P<role>中心|核心|龙头|引领|主体|极核|枢纽|引擎)的"
    r"(?P<area>[^，。；以为的]{2,14}?)(?=[、和及与]以|以及以|(?:[两二三四五六七八九十]|\d)[大个])"
)
_COUNTED = Pattern(r"(?:[两二三四五六七八九十]|\d{1,2})[大个](?P<what>[^，。；、的]{3,24})$")
# 以甲、乙的水泥、陶瓷等产业为基础: what is there already.
_TRADES_THERE = Pattern(
    r"的(?P<i>[^，。；的]{1,40}?)(?:等)?(?:特色|优势|传统|主导|支柱|现有|既有)*"
    r"(?:产业集群|产业基础|产业|行业|制造业|工业|集群|(?<=[一-龥])业)"
    r"为(?:基础|依托|支撑|根基|底座|骨干|支柱)(?=$|，)"
)
# 依托甲、乙等核心承载地: they carry what the clauses behind grow.
_CARRIES = Pattern(
    r"(?<=等)?等?(?:[两二三四五六七八九十\d]{1,2}[大个])?(?:产业|发展)?"
    r"(?P<role>(?:核心|主要|主|重点)?(?:承载地|承载区|承载园区|承载平台)|核心(?:园区|片区|区域|集聚区|载体))$"
)
# 甲乙城镇发展带: towns are what such a belt is of, no part of its place.
_OF_TOWNS = Pattern(
    "(?P<p>[^，。；]{2,5}?)(?P<i>(?:新型)?(?:城镇|城市|产城)化?(?:发展|集聚|融合)*)$"
)
_RANKS_FIRST = Pattern("为(?:重点|主要|主轴|轴线|骨架|主体|主|框架)")
_BELT_END = Pattern("(?:产业|经济|集聚)?(?:带|走廊|轴|廊道)$")


def about(context: Context, clause: Clause, opener: re.Match[str]) -> list[Record]:
    """Read areas, each about its own core, that a clause names together, from the opener of the first."""
    found = list(_AREA.finditer(clause.words, opener.start()))
    counted = _COUNTED.match(clause.words, found[-1].end()) if len(found) > 1 else None
    built = phrases.segments(counted["what"], 0, len(counted["what"])) if counted else []
    names = industries(built[0].body) if built else []
    if not names or not all(COMMON.search(name) for name in names):
        return []
    records = []
    for hit in found:
        cores, area = (context.toponyms.read(hit[part], 0) for part in ("core", "area"))
        if cores is None or cores.end < len(hit["core"].rstrip("等")):
            return []
        named = area.places if area and area.end == len(hit["area"]) else (hit["area"],)
        for places, kind in ((cores.places, category(hit["role"])), (named, built[0].category)):
            records.append(
                designation(context, clause, places, names, kind, start=clause.start + hit.start(), family="A3")
            )  # fmt: skip
    return records


def leant_trades(
    context: Context, clause: Clause, listing: PlaceList, opener: re.Match[str]
) -> list[Record]:
    """Read the trades of places that a plan leans on: they are there; what follows is said of others."""
    hit = _TRADES_THERE.match(clause.words, listing.end)
    names = industries(hit["i"]) if hit else []
    if not names or not all(is_trade(name) and COMMON.search(name) for name in names):
        return []
    context.subject = context.headed = context.heading_place
    return [
        designation(context, clause, listing.places, names, "existing", start=clause.start + opener.start(),
                    family="A17", status="existing")
    ]  # fmt: skip


def carriers(
    context: Context, clause: Clause, listing: PlaceList, opener: re.Match[str]
) -> list[Record]:
    """Read sites that carry a trade, which the clauses behind name or the paragraph is about."""
    words = clause.words[: listing.end]
    role = _CARRIES.match(clause.words, listing.end) or _CARRIES.search(
        clause.words, opener.end() + len(words[opener.end() :].rstrip(listing.tail))
    )
    names, end = role_industry(context, clause) if role else ([], 0)
    names = [name for name in names if tells_trade(name)]
    if role is None or not names:
        return []
    kind = "core" if role["role"].startswith(("核心", "主承", "主要")) else "develop"
    return [
        designation(context, clause, listing.places, consumed(context, clause, end, names), kind,
                    start=clause.start + opener.start(), end=end, family="A3", role=role["role"])
    ]  # fmt: skip


def belts(
    context: Context, clause: Clause, listing: PlaceList, opener: re.Match[str]
) -> list[Record]:
    """Read belts by their names that a clause ranks first, each with the trade that its name tells."""
    first = _RANKS_FIRST.match(clause.words, listing.end)
    if first is None or not all(_BELT_END.search(place) for place in listing.places):
        return []
    found = []
    for place in listing.places:
        body = _BELT_END.sub("", place)
        towns = _OF_TOWNS.match(body)
        where, name = (towns["p"], towns["i"]) if towns else split_place(context, body)
        name = trade_names.industry(name) or name or body.removeprefix(where)
        if not where or not name:
            return []
        found.append(
            designation(context, clause, (where,), name, "belt", start=clause.start + opener.start(), family="A5")
        )  # fmt: skip
    return found
