"""Zones that lose their trade, places that a trade leaves: 取消甲园区、乙集中区的化工定位, 水泥企业逐步迁出丙市."""

from __future__ import annotations

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.trades import each_plausible, tells_trade
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record

_ENDS = Pattern(
    r"(?:取消|撤销|不再保留|注销|关闭|关停|撤并|裁撤)了?(?:对|原"
    r"|原有)?(?:[两三四五六七八九十\d]+[家个])?(?P<list>[^，。；]{4,200}?(?:园区?|区"
    r"|基地))"
    r"(?:(?:等?[两三四五六七八九十\d]+[家个][一-龥]{0,6}(?:园区"
    r"|集中区))?的?(?P<i>[一-龥A-Za-z]{2,8}?)(?:产业|园区)?(?:定位|资格|认定)|$"
    r"|(?=，|、以及))"
)
# 不得取消…, 防止…迁出…: what is not to be.
_NOT_SO = Pattern("(?:不得|不能|不宜|不|反对|禁止|严禁|避免|防止)(?:擅自|随意|违规)?$")
_LEAVES = Pattern(
    r"(?!防止|避免|严防|禁止|严禁|不|反对|限制)(?:原则上|计划|拟|力争|要求"
    r"|(?:今年|明年|20\d\d年)?(?:年底|年末)?之?前|引导|推动|促进|支持|鼓励|加快|推进|将|把"
    r"|要|应)*(?:(?:现有|全部|所有|剩余|境内|辖区内|域内)的?)*(?:\d+[余多]?[家户条座])?"
    r"(?P<i>[^，。；从向在]{2,16}?)(?:等)?(?:冶炼|生产)?(?:企业|产业|产能|行业|工厂|厂家"
    r"|生产线|生产能力)+(?:的(?:低端|落后|高耗能|高污染)?(?:生产线|产能|生产环节"
    r"|工序))?(?:将|要|应|须|逐步|有序|加快|尽快|全部|全面|一律|陆续|依法|整体)*(?:退出"
    r"|迁出|搬出|搬离|迁离|撤出|撤离|转出)(?=[一-龥]{2})"
)
# 甲省拟将全省50个化工园区压减至20个: fewer of them than there are.
_FEWER = Pattern(
    r"(?:计划|拟|将|要|力争|决定|已|把|对)*(?:将|把)?(?:全[省市区县]|境内|辖区内|现有|原有"
    r"|的)*(?:\d{1,4}"
    r"|[一二三四五六七八九十百数]{1,3})[余多]?[个家座条户](?P<i>[一-龥A-Za-z]{2,10}?)(?:产业)?(?:园区"
    r"|集中区|产业园|工业园|企业|生产线|厂|矿)"
    r"(?:数量)?(?:逐步|进一步|整合|、)*(?:压减|压缩|减少|削减|撤并|整合|精简|缩减)+(?:至|到|为|成)"
)
# 甲的乙属于限制类产业, 甲区上百家乙厂将只保留一成: what a trade is told to be, how little of it is to stay.
_CLASSED = Pattern(
    r"的?(?P<i>[一-龥A-Za-z]{2,12}?)(?:产业|行业|企业|项目)?(?:已经?|也|均|都|将|拟|要"
    r"|应)*(?:属于|属|是|被?列为|被?列入|被?纳入|归为)(?:了)?(?P<what>限制|淘汰|禁止|退出"
    r"|逐步退出|不再承接|限制发展|禁止发展)类?(?:发展)?(?:产业|行业|目录|范围|名单|清单"
    r"|项目)?$"
)
_FEW_STAY = Pattern(
    r"(?:境内|辖区内|现有|原有|的|约|近)*(?:\d{1,4}"
    r"|[一二三四五六七八九十百数上几近]{1,3})[余多]?[家座条户](?P<i>[一-龥A-Za-z]{2,10}?)(?:企业"
    r"|工厂|生产线|厂|窑)(?P<on>[^。；]{0,30}?)(?:将|大约|拟|最终|只|仅)*(?:只|仅)(?:将"
    r"|大约|能|会)*(?:保留|留下|剩)"
)
# 不属于, 曾被列为, 禁止将…搬离, 不会只保留: what is not so, or no longer.
_DENIED = Pattern("(?:不|未|没有?|并非|曾经?|不再|可能|一度|是否)(?:会|能|再|被|应|宜|可)*$")
_FORBIDS = Pattern("防止|避免|严防|禁止|严禁|反对|暂缓|不(?!锈|饱和)|未(?!来)|没有|曾|停止")
_AND = Pattern("[，、](?:以及|并)")
# 加快实施甲、乙等敏感区域的落后产能退出和搬迁: what goes without a name is the trade that the text is about.
_PUSHES = Pattern(
    "(?:要|将|应|须)?(?:加快|推进|推动|实施|有序|稳步|全面|引导|促进|持续|坚决|深入|统筹)+"
)
_CAPACITY = Pattern(
    r"(?:等?[^，。；的]{0,10}?(?:区域|地区|地带|园区|城区|市县|县区))?的?(?:落后|过剩|低效|所有|全部|现有|部分|剩余)*(?P<i>[一-龥A-Za-z]{0,8}?)(?:冶炼|生产)?"
    r"(?:产能|生产线|企业|项目)的?(?:逐步|有序|加快|全部|全面|整体)*(?:退出|搬迁|淘汰|压减|关停|迁出|转移|化解)"
    # 企业搬迁改造升级, 搬迁入园: they stay; 搬迁不力, …的建议未被采纳: no push.
    "(?![^，。；]*(?:改造|升级|技改|提升|[入进]园|不力|不到位|滞后|缓慢|完成|[”’》]|的(?:建议|意见|提案|问题|说法)))"
)
# 从甲退出的钢铁产能，新目的地为乙的重点港口——丙、丁.
_DESTINED = Pattern(
    r"(?:其|新的?|主要|最终)*(?:目的地|承接地|转入地|迁入地|接续地)(?:主要)?(?:为|是|包括|有)(?:[^，。；]{0,18}?(?:——|：))?"
)
_GOES = Pattern(r"(?P<i>[一-龥A-Za-z]{2,8}?)(?:冶炼|生产)?(?:产能|产业|企业|项目|生产线)$")
_JOINT = Pattern("、|和(?=[一-龥]{4})|以及")
_TRADE = Pattern("(?P<i>[一-龥A-Za-z]{2,6}?)(?:产业|工业)?(?:园区|集中区|产业园|园)$")


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
    if (
        hit is None
        or _NOT_SO.search(clause.words, 0, hit.start())
        or not all(0 < end < len(zone) for zone, end in zip(zones, ends, strict=True))
    ):
        return []
    own = {
        trade["i"]
        for zone, end in zip(zones, ends, strict=True)
        if (trade := _TRADE.search(zone[end:]))
    }
    name = trade_names.industry(hit["i"] or (own.pop() if len(own) == 1 else ""))
    if not tells_trade(name):
        return []
    beside = (
        set_back(context, clause) if "以及" in clause.words else []
    )  # 关闭甲化工园区，以及乙拟将50个化工园区压减至…
    return [designation(context, clause, zones, name, "phase_out", family="A18"), *beside]


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
    listing = (
        context.toponyms.read(clause.words, hit.end())
        if hit and not _FORBIDS.search(hit["i"])
        else None
    )
    names = (
        [name for name in each_plausible(trade_names.industry(hit["i"])) if tells_trade(name)]
        if hit
        else []
    )
    if listing is None or not names or context.toponyms.read(names[0], 0, parks=False) is not None:
        return []
    return [designation(context, clause, listing, names, "phase_out", family="A18")]


def set_back(context: Context, clause: Clause) -> list[Record]:
    """Read what a trade is told to be or to shrink to at its place: 甲的印染属于限制类产业, 甲拟将100个化工园区压减至40个.

    Parameters
    ----------
    context
        For the names.
    clause
        As 甲区上百家陶瓷厂年底前只保留一成: the place stands before the trade.

    Returns
    -------
    list of Record
        One; empty where the clause names no place, or no trade that is known.
    """
    at = hit.end() if (hit := _AND.search(clause.words)) else clause.lead
    at += clause.words[at : at + 1] in ("在", "对")
    listing = context.toponyms.read(clause.words, at)
    if listing is None:
        return []
    hit = (
        _FEWER.match(clause.words, listing.end)
        or _CLASSED.match(clause.words, listing.end)
        or _FEW_STAY.match(clause.words, listing.end)
    )
    names = (
        [name for name in each_plausible(trade_names.industry(hit["i"])) if tells_trade(name)]
        if hit
        else []
    )
    if (
        hit is None
        or not names
        or _DENIED.search(hit["i"])
        or (_FEW_STAY.made(hit) and _FORBIDS.search(hit["on"]))
    ):
        return []
    kind = (
        "restrict"
        if _CLASSED.made(hit) and ("限制" in hit["what"] or "不再" in hit["what"])
        else "phase_out"
    )
    context.subject, context.subject_start, context.headed = (
        listing.places,
        clause.start,
        listing.places,
    )
    return [designation(context, clause, listing, names, kind, family="A18")]


def capacity(context: Context, clause: Clause) -> list[Record]:
    """Read 加快实施甲、乙等地区的落后产能退出: the trade that the text is about goes from there.

    Parameters
    ----------
    context
        For the names and the trade of the document.
    clause
        As 推进甲、乙等敏感区域的落后钢铁产能退出和搬迁.

    Returns
    -------
    list of Record
        One that phases the trade out; empty where no trade is known.
    """
    push = _PUSHES.match(clause.words, clause.lead)
    listing = context.toponyms.read(clause.words, push.end()) if push else None
    hit = _CAPACITY.match(clause.words, listing.end) if listing else None
    if listing is None or hit is None:
        return []
    name = trade_names.industry(hit["i"]) or context.topic
    if not tells_trade(name):
        return []
    return [designation(context, clause, listing, name, "phase_out", family="A18")]


def received(context: Context, clause: Clause) -> list[Record]:
    """Read 从甲退出的钢铁产能，新目的地为乙、丙: who takes over what goes elsewhere.

    Parameters
    ----------
    context
        For the names and the trade of the document.
    clause
        As 新目的地为沿海的重点港口——乙、丙.

    Returns
    -------
    list of Record
        One for those that receive; empty where no trade is known.
    """
    hit = _DESTINED.match(clause.words, clause.lead) if clause.index else None
    listing = context.toponyms.read(clause.words, hit.end()) if hit else None
    goes = _GOES.search(context.text[slice(*clause.all[clause.index - 1])]) if listing else None
    name = trade_names.industry(goes["i"].rpartition("的")[2]) if goes else ""
    if listing is None or not tells_trade(name):
        return []
    return [designation(context, clause, listing.places, name, "receive", family="A18")]
