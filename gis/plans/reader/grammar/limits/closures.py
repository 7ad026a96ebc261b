"""What goes: works closed, capacity taken out by amounts, firms that leave."""

from __future__ import annotations

import re

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation, joined
from gis.plans.reader.grammar.said import is_own_province
from gis.plans.reader.grammar.trades import each_plausible, plausible, tells_trade
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON

_PARTLY = Pattern(
    r"(?:的)?(?:部分|全部|原则上|逐步|一半|按照?(?:产能)?(?:的)?\d+%(?:的?比例)?|产能|企业"
    r"|也|要|将|整体|有序)+(?:退出|淘汰|搬迁|关停)"
)
# 推动钢铁产能退出：甲、乙全部退出
_CAPACITY_GOES = Pattern(
    r"(?:推动|推进|加快|引导|有序|促进)*(?P<i>[一-龥A-Za-z]{2,10}?)(?:行业|产业)?(?:落后"
    r"|过剩)?产能(?:有序|加快|全部)?(?:退出|压减|淘汰|化解)"
)
_DONE_TO = Pattern(
    r"对(?P<p>[^，。；的]{2,40})的(?P<i>[^，。；]{2,14}?)(?:企业|产能|项目|生产线|行业"
    r"|产业)(?:依法|坚决|全部|逐步|有序|实施|实行|进行|予以)*(?:关停|淘汰|压减|搬迁|取缔"
    r"|退出|关闭)"
)
_LEAVES = Pattern(
    r"(?:引导|推动|促进|支持|鼓励)?(?P<i>[^，。；从]{2,16}?)(?:等)?(?:企业|产业|产能|项目"
    r"|行业|生产线)*(?:尤其是|特别是|[^，。；从]{0,12}企业)?(?:将|要|应|须|逐步|有序|加快"
    r"|全部|全面|陆续|依法)*从"
)
_LEFT = Pattern(r"[^，。；]{0,14}?(?:退出|迁出|搬离|搬出|转出|撤出|腾退)")


# 今年年底前重点淘汰甲、乙的立窑.
_CLOSED = Pattern(
    r"(?:共|已|将|要|累计|先后|计划|全部)*(?:关停|关闭|取缔|拆除|淘汰)(?!小|散|落后|违法"
    r"|不|“)(?P<i>[^，。；\d]{2,14}?)(?:企业|生产线|厂)(?:共|达|约)?\d+(?:余"
    r"|多)?[家户座条台处]"
)
_TAKES_OUT = Pattern(
    r"(?:(?:20\d\d年|[今明本]年|年)(?:\d{1,2}月\d{1,2}日|年?底|年?末|上半年"
    r"|内)?(?:之?前)?)?(?:要|将|应)?(?:重点|坚决|依法|加快|全部|优先)*(?:淘汰|关停|取缔"
    r"|拆除)(?=[一-龥])"
)
_WORKS = Pattern(
    r"(?:境内|辖区内|范围内)?(?:的|(?=全部|所有|现有|剩余))(?:全部|所有|现有|剩余|落后"
    r"|违法)*(?P<i>[^，。；、的]{2,12}?)(?=$|以及|和|与)"
)
_WORKS_BEHIND = Pattern(r"的(?P<i>[^，。；、的]{2,10})$")
_OUT_OF_DATE = Pattern(
    r"(?:落后|过剩|低效|违法|违规)的?(?P<i>[一-龥A-Za-z]{2,6}?)(?:生产能力|产能|企业|生产线)"
)
_BEFORE = 400
_WHEN = (
    r"(?:(?:到|在|于|须|应|要)*(?:20\d\d年|[今明本]年|年)(?:\d{1,2}月)?(?:年?底|年?末"
    r"|上半年|内)?(?:之?前)?)"
)
_LATER = Pattern(
    rf"^(?:的|相关|现有|要|应|须|坚决|依法|严格|进一步|{_WHEN})+"
    r"|(?:企业|生产线|产能|项目|装置|设备|数量|规模|总量|退城|等|部分|全部|全面|基本|一律"
    rf"|逐步|有序|加快|大幅度?|大为|进一步|也|均|落后|关闭|的|将|应|要|须|引导|于|{_WHEN})+$"
)
# 30万吨/年以下煤矿, 4.3米焦炉: which of them, by their size.
_OF_SIZE = Pattern(
    r"^(?:单机|单线|产能|直径|炭化室高度)?\d[\d.]*(?:万|亿)?(?:吨|立方米|平方米|米|千瓦"
    r"|蒸吨|t/d|吨/日)(?:/年|/日|/小时)?(?:及)?(?:以[下上])?的?"
)
_ITS_WORKS = Pattern(r"(?:现有|存量|已建|剩余|全部|落后|生产|主体)*(?:装置|设备)")
WORSE_THAN = Pattern(r"[^，。；]{2,8}以下的?(?:落后)?(?:产能|生产线|设备|装置)")
_SECOND_LIST = Pattern("以及|与|和")
_EQUIPMENT = Pattern("[窑炉机线窖]$|机组$|工艺$")
# 压减煤炭产能742万吨、水泥110万吨.
_AMOUNT = Pattern(
    r"(?P<i>[一-龥A-Za-z]{2,8}?)(?:产能|产量|生产能力)?\d[\d.]*[万亿]?(?:吨|重量箱|千瓦"
    r"|立方米|平方米|标箱|吨标准煤)(?:以上|左右)?"
)
_GOES = "(?:压减|化解|淘汰|退出|削减|去除){1,2}(?:了)?"  # 压减退出粗钢产能
_LIST_OF_AMOUNTS = "(?P<list>(?:" + _AMOUNT.pattern.replace("?P<i>", "?:") + "[、和]?)+)"
_AMOUNTS = Pattern(_GOES + _LIST_OF_AMOUNTS)
# 有序压减甲镇落后烧结砖产能30万吨: where it goes stands behind the verb.
_GOES_AT, _OF_WHAT_IS_THERE = (
    Pattern("(?:要|应|须|将|再|逐步|有序|加快|依法|坚决|稳妥|进一步|推动|引导)*" + _GOES),
    Pattern("的?(?:落后|过剩|低效|富余)*(?:的)?" + _LIST_OF_AMOUNTS),
)
# 关闭淘汰1000万吨落后的水泥生产能力: how much of it goes stands before it.
_SO_MUCH_OF = Pattern(
    r"(?:关闭|压减|化解|淘汰|退出|削减|去除|压缩|关停)+(?:了|约)?\d[\d.]*[万亿]?(?:吨"
    r"|重量箱|千瓦|立方米|平方米)(?:以上|左右)?(?P<i>[一-龥A-Za-z]{2,16}?)(?:生产能力"
    r"|产能)"
)


def shares_the_fate(context: Context, clause: Clause) -> list[Record]:
    """Read 乙市部分退出 behind 甲市的钢铁产能全部退出: what goes was said before."""
    before = [
        r
        for r in context.since(clause.sentence.start)
        if r.get("category") in ("phase_out", "restrict")
    ]
    led = _CAPACITY_GOES.fullmatch(context.text, *clause.all[0]) if clause.index else None
    listing = context.toponyms.read(clause.words, clause.lead) if before or led else None
    if listing is None or not _PARTLY.match(clause.words, listing.end):
        return []
    own = context.toponyms.read(led["i"], 0) if led else None
    names = (
        before[-1].get("industries")
        if before
        else each_plausible(led["i"][own.end if own else 0 :])
        if led
        else []
    )
    if not names:
        return []
    return [designation(context, clause, listing.places, names, "phase_out", family="A18")]


def taken_out(context: Context, clause: Clause) -> list[Record]:
    """Read 年底前重点淘汰甲、乙的湿法窑以及丙全部立窑: places behind the verb, each list with what goes there."""
    found: list[Record] = []
    opened = _TAKES_OUT.match(clause.words, clause.lead)
    for at in _joints(clause.words, opened.end()) if opened else ():
        listing = context.toponyms.read(clause.words, at)
        hit = _WORKS.match(clause.words, listing.end) if listing else None
        if listing and hit is None and listing.end == len(clause.words):
            hit = next(
                (_WORKS_BEHIND.search(words) for _, _, words in clause.following(context.text, 1)),
                None,
            )
        if listing is None or hit is None:
            continue
        name = trade_names.industry(hit["i"])
        if _EQUIPMENT.search(name):
            trade = context.topic or _out_of_date(context, clause.start)
            name = name if trade in name else trade + name
        if plausible(name):
            end = clause.end if _WORKS.made(hit) else clause.all[clause.index + 1][1]
            found.append(
                designation(context, clause, listing, name, "phase_out", end=end, family="A18")
            )
    return found


def closed(context: Context, clause: Clause) -> list[Record]:
    """Read 关停熔块企业66家: works of a trade closed by number at the place spoken of."""
    listing = context.toponyms.read(clause.words, clause.lead)
    hit = _CLOSED.match(clause.words, listing.end if listing else clause.lead)
    places = listing.places if listing else context.subject
    names = (
        each_plausible(trade_names.industry(hit["i"]))
        if hit and places and not is_own_province(context, places)
        else []
    )
    beside = any(one.family == "A18" for one in context.since(clause.sentence.start))
    if not names or not all(plausible(name) and (beside or COMMON.search(name)) for name in names):
        return []
    if listing:
        context.subject, context.subject_start = places, clause.start
    return [
        designation(
            context, clause, places, names, "phase_out", start=context.subject_start, family="A18"
        )
    ]


def _out_of_date(context: Context, at: int) -> str:
    """Return the trade whose capacity was said before to be out of date: 淘汰落后水泥生产能力."""
    before = [
        trade_names.industry(hit["i"])
        for hit in _OUT_OF_DATE.finditer(context.text, max(0, at - _BEFORE), at)
    ]
    return next((name for name in reversed(before) if tells_trade(name)), "")


def _joints(words: str, first: int) -> list[int]:
    """Return where places may stand in the object of a verb: at its head, behind what joins a second list."""
    return [first, *(hit.end() for hit in _SECOND_LIST.finditer(words, first))]


def _amounts_at(context: Context, clause: Clause) -> tuple[re.Match[str] | None, PlaceList | None]:
    """Return the goods with how much of each goes, and the places that stand between verb and goods."""
    goes = _GOES_AT.match(clause.words, clause.lead)
    there = context.toponyms.read(clause.words, goes.end()) if goes else None
    hit = _OF_WHAT_IS_THERE.match(clause.words, there.end) if there else None
    return (hit, there) if hit else (_AMOUNTS.search(clause.words), None)


def by_amount(context: Context, clause: Clause) -> list[Record]:
    """Read 甲将压减煤炭产能742万吨、水泥110万吨, 甲淘汰300万吨水泥产能: each good with how much of it goes."""
    ahead = _SO_MUCH_OF.search(clause.words)
    hit, listing = _amounts_at(context, clause)
    hit = ahead or hit
    if hit and listing is None:
        listing = context.toponyms.read(clause.words, clause.lead)
    places = listing.places if listing else context.headed or context.subject
    told = (
        [ahead["i"]]
        if ahead
        else [one["i"] for one in _AMOUNT.finditer(hit["list"])]
        if hit
        else []
    )
    names = [name for what in told if (name := trade_names.industry(what)) and tells_trade(name)]
    if (
        not hit
        or not places
        or not names
        or "集团" in clause.words[: hit.start()]
        or "消费" in hit.group()
    ):
        return []
    if listing:
        context.subject, context.subject_start, context.headed = (
            listing.places,
            clause.start,
            listing.places,
        )
    return [
        designation(context, clause, places, names, "phase_out", family="A18", **joined(listing))
    ]


def done_to(context: Context, clause: Clause) -> list[Record]:
    """Read 对甲、乙的丙企业依法关停."""
    gone = _DONE_TO.match(clause.words, clause.lead)
    those = context.toponyms.read(gone["p"], 0) if gone else None
    if (
        gone is None
        or those is None
        or those.end != len(gone["p"])
        or not plausible(name := trade_names.industry(gone["i"]))
    ):
        return []
    return [designation(context, clause, those.places, name, "phase_out", family="A18")]


def out_of(context: Context, clause: Clause) -> list[Record]:
    """Read 甲企业将逐步从乙退出: the trade stands before where it leaves."""
    hit = _LEAVES.match(clause.words, clause.lead)
    listing = context.toponyms.read(clause.words, hit.end()) if hit else None
    names = (
        [name for name in each_plausible(trade_names.industry(hit["i"])) if tells_trade(name)]
        if hit
        else []
    )
    if listing is None or not names or not _LEFT.match(clause.words, listing.end):
        return []
    return [designation(context, clause, listing, names, "phase_out", family="A18")]


_OUTDATED = Pattern(
    r"^(?:(?:\d{1,4}|[一二三四五六七八九十百数上几近]{1,3})[余多]?[家户座条台个])?(?:改造"
    r"|落后|低效|过剩|富余)*的?|厂$|(?:落后|低效|过剩|富余)?(?:企业|生产线|生产能力|产能"
    r"|项目|装置).*$"
)


_TURNED_FIRST = Pattern(
    "(?<=产业|行业|工业)(?:整合|重组|转型|升级|改造)+$"
)  # 重晶石产业整合退出小散企业


def given_up(words: str, cut: re.Match[str] | None, listing: PlaceList | None) -> str:
    """Return the industry that goes: before its verb, else behind it."""
    if cut is None:
        return ""
    lead = words[listing.end : cut.start("verb")] if listing else cut["i"]
    if WORSE_THAN.match(words, cut.end()):
        return ""
    name = trade_names.industry(
        _TURNED_FIRST.sub("", _LATER.sub("", _OF_SIZE.sub("", lead.removeprefix("的"))))
    )
    if _ITS_WORKS.match(words, cut.end()) and not name:
        return ""
    return name or trade_names.industry(_OUTDATED.sub("", _OF_SIZE.sub("", words[cut.end() :])))
