"""Honours whose trade stands in a bracket (甲获评特色产业园区（乙）), and places counted by what they are to traffic (甲、乙2个主要港口)."""

from __future__ import annotations

from gis.plans.reader import phrases
from gis.plans.reader.grammar.frame import Clause, Context, designation, is_existing
from gis.plans.reader.grammar.trades import industries, plausible
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record
from gis.plans.reader.trades import is_trade
from gis.plans.reader.vocabulary.goods import COMMON

_AWARDED = Pattern(
    r"(?:市|县|区|镇)?(?:的)?(?:先后|成功|也|还|已|又|均|都|双双|同时|顺利|正式|新|再度|再次|连续[一-龥]{0,4})*"
    r"(?:获批(?:成为|为|创建|建设|设立)?|获评(?:为|成为)?|入选(?:为)?|荣获|荣膺|荣登|获得|获授|获认定(?:为)?|获准(?:创建|建设)"
    r"|被(?:评选?|认定|命名|授予|确定|评定|列|批准|确认|纳入)(?:为|入|成)?|成功创建(?:成?为)?|创建(?:成?为)|跻身|列入|上榜"
    r"|认定为|评为|授予|通过)"
    r"(?P<what>[^，。；（）]{0,36}?(?P<head>产业园区|园区|产业园|工业园|基地|集群|示范区|集聚区|特色小镇|产业带|专业镇"
    r"|名[县市区镇城]|示范[县市区镇]|产业平台))(?:[“”]|创建|建设|培育|名单|称号|行列)*（(?P<i>[^（）]{2,30})）"
)
_PARTS = Pattern("[·•、/—-]|和|及")
_OF_KIND = Pattern("(?:产业|行业|方向|领域|类)$")
_COUNTED_HUBS = Pattern(
    r"(?P<n>\d{1,2}|[两二三四五六七八九十]{1,3})个(?P<role>[^，。；（）、]{0,10}?(?:港口|枢纽港|枢纽|枢纽城市|节点城市"
    r"|物流节点|口岸|机场|货运站|物流基地|中转站))(?=[（）、，。；]|为(?:节点|支点|补充)|$)"
)
_OPENS = Pattern("[（：]|“[^”]{1,6}”|包括|涵盖|即|为|以|在|和(?=[一-龥]{2,4}、)")
_NOT_THEM = Pattern("不|除|其他|其余|周边|等外")


def awarded(context: Context, clause: Clause) -> list[Record]:
    """Read 甲获评特色产业园区（乙）: the bracket behind an honour says for which trade.

    Parameters
    ----------
    context
        For the names.
    clause
        As 甲县入选国家新型工业化产业示范基地（乙）.

    Returns
    -------
    list of Record
        One; empty where the bracket holds no trade, or the clause opens with no place.
    """
    listing = context.toponyms.read(clause.words, clause.lead)
    hit = _AWARDED.match(clause.words, listing.end) if listing else None
    if listing is None or hit is None:
        return []
    names = [
        name
        for part in _PARTS.split(hit["i"])
        for name in industries(_OF_KIND.sub("", part) or part)
    ]
    if not names or not all(plausible(name) and is_trade(name) for name in names):
        return []
    if not any(COMMON.search(name) for name in names):
        return []
    kind = "park" if "园" in hit["head"] else "existing"
    return [designation(context, clause, listing, names, kind, status="existing", family="A17")]


def counted_hubs(context: Context, clause: Clause) -> list[Record]:
    """Read 甲、乙2个主要港口: places that are counted by what they are to traffic.

    Parameters
    ----------
    context
        For the names.
    clause
        As （甲、乙2个主要港口, 丙、丁、戊3个地区性重要港口）为节点.

    Returns
    -------
    list of Record
        One for every count that agrees with its list.
    """
    found: list[Record] = []
    first = clause.lead
    for hit in _COUNTED_HUBS.finditer(clause.words):
        count = phrases.number(hit["n"]) or 0
        starts = [
            first,
            first + (clause.words[first : first + 1] in ("，", "、", "和")),
            *(opened.end() for opened in _OPENS.finditer(clause.words, first, hit.start())),
        ]
        listing = next(
            (
                read
                for at in starts
                if (read := context.toponyms.read(clause.words, at))
                and read.end in (hit.start(), hit.end(), hit.start("role"))
                and len(read.places) == count
            ),
            None,
        )
        first = hit.end()
        if listing is None or count < len("甲乙") or _NOT_THEM.search(hit["role"]):
            continue
        there = is_existing(clause.words)
        found.append(
            designation(
                context,
                clause,
                listing.places,
                hit["role"],
                "hub",
                family="A17" if there else "A6",
                start=clause.start + listing.start,
                status="existing" if there else "planned",
            )
        )
    return found
