"""An item of a row: the place that opens it with its trades: 甲（物联网）, 乙（高新区、丙）纺织产业集群, 丁女装."""

from __future__ import annotations

import re

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import Context
from gis.plans.reader.grammar.named.groups import group_head
from gis.plans.reader.grammar.trades import plausible
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.no_names import LIKE_A_PLACE
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.present.things import HEAD, of_hub
from gis.plans.reader.trades import is_trade, may_be_trade
from gis.plans.reader.vocabulary.goods import COMMON, GOODS, ONE_SIGNS

_QUARTER = Pattern(
    "[一-龥]{2}(?=保税|国际(?:物流|贸易|商贸)|冷链|航空物流|综合物流|科创|物流[园中港])"
)
_RANK = Pattern("^(?:国家火炬(?:计划)?|国家级|省级|国家|全国)(?=[一-龥]{4})")
_TOWN = Pattern("(?:镇(?!江)|乡(?!村)|街道)(?=[一-龥]{4})")
_PRAISED = Pattern("新型|绿色|高端|智能|现代|先进|特色|精细")
_ANY_PARK = Pattern("(?P<p>[一-龥]{2})(?P<i>[一-龥A-Za-z]{2,8}?)(?:产业|工业)?园区?")
_PLAN_OF = Pattern("(?:总体|控制性|详细|建设|产业|空间|发展)*规划$")
_BRACKET = Pattern("（(?P<in>[^（）]{1,30})）")
ALIAS = Pattern("（[^（）]{3,20}(?:园区?|基地)）$")
_NO_TRADE = Pattern(
    "被(?![家子褥套])|[的在将已由把从以：“”]|建设|打造|推[进动]|加快|投资|公司|集团|企业"
    "|有限|项目$|[是为](?!主)"
)
_CLASS = Pattern(
    "(?:国际|城西|高新)?(?:生态|海洋|科创|新兴|循环经济|绿色|临港|临空|高新技术|总部经济"
    "|文化|创意)(?:产业)?"
)
# 重型机械, 高端装备: how a good is made or what it is for, no site of the region before it.
_MADE_HOW = Pattern(
    "新型|智能|高端|现代|先进|传统|特色|绿色|生态|天然|人工|合成|手工|有机|功能|休闲|方便|速冻|冷冻|健康|营养|数字|固态|储能|动力|海洋|深海|精细|精密|关键|核心|高效|高性能"
    "|高纯|高强|无缝|焊接|特种|优质|合金|碳素|普通|[大小中微重轻]型|超[薄细硬高]|再生|循环|低碳|环保|节能"
    "|[高低中常]压|[高低中常]温|[高低]速|电动|电子|数控|自动|手动|液压|气动|光学|户外|家居|儿童|休闲|日用|厨房|办公|体育"
    "|文教|振动|旋转|光电|机电|柔性|透明|复合|橡塑|纯电|混动|[商民医军农家车船药食日]用|[国内外]用|出口|优势|主导|综合|百亿|千亿|万亿|国际|区域|战略|未来|新兴|通用|专用|配套"
)
# 某某铁资源基地: an ore by its one sign.
_ORE = Pattern(f"[{ONE_SIGNS}]矿?资源(?=基地|$)")
# 某县某某高粱种植基地: before a crop or a herd its kind may stand.
_GROWN_THERE = Pattern("种植|养殖|种养|繁育|栽培|原料")
_WATER_OR_RANGE = frozenset("山岭河江湖原谷坝")
_COUNT = Pattern("^[两三四五六七八九十\\d]{1,3}[个大座]")
Item = tuple[tuple[str, ...], list[str], str]
FEWEST, _LONGEST, _NARROW, _SHORT, _SITE_LONGEST = 3, 16, 3, 6, 6


def read_item(context: Context, item: str) -> Item | None:
    """Return places, trades and head of an item, or None: 甲（物联网）, 乙（高新区、丙）纺织产业集群, 丁女装."""
    item = _RANK.sub("", _PLAN_OF.sub("", item.removeprefix("以及").strip("“”")))
    if (alias := ALIAS.search(item)) and HEAD.search(item[: alias.start()]):
        item = item[: alias.start()]  # 甲高新技术产业园（甲移民工业园）
    if (bracket := _BRACKET.search(item)) and bracket.end() == len(item):
        return _in_bracket(context, item[: bracket.start()], bracket["in"])
    places, end = _whose(context, item)
    if (
        len(places) == 1
        and places[0].endswith("基地")
        and end == len(item)
        and (named := context.toponyms.name_end(item, 0))
    ):
        places, end = (item[:named],), named  # 九江石化基地
    head = next((hit for hit in HEAD.finditer(item, end) if hit.end() == len(item)), None)
    whole = _of_unknown(context, item, head) if not end and head else ""
    if not end and not whole:
        return None
    end += item[end : end + 1] in tuple("为是的")  # 郫都区为豆瓣基地
    body = _COUNT.sub("", item[end : head.start() if head else len(item)].removeprefix(whole))
    body = body.removesuffix("资源") if _ORE.fullmatch(body) else body
    name = trade_names.industry(body) or (body if head and len(body) > 1 else "")
    name = of_hub(body, head.group()) if head and head.lastgroup == "hub" else name
    if (
        len(body) > _LONGEST
        or _NO_TRADE.search(body)
        or not (is_good(name) or (head and len(name) > 1 and _is_class(name)))
    ):
        return None
    if not is_good(name):
        name = name.removesuffix("产业") + "产业"
    alone = head is not None and head.lastgroup == "base"  # a park bears its whole name
    return (
        ((whole if alone else item),) if whole else places,
        [name],
        (head.lastgroup or "") if head else "",
    )


def of_unknown_good(context: Context, item: str) -> Item | None:
    """Return an item whose good no table knows, behind a place that is known: 临湘钓具浮标."""
    places, end = _whose(context, item)
    head = next((hit for hit in HEAD.finditer(item, end) if hit.end() == len(item)), None)
    if not end and (
        k := next(
            (k for k in (2, 3) if context.toponyms.is_unknown(item[:k]) and GOODS.match(item, k)),
            0,
        )
    ):
        name = trade_names.industry(item[k : head.start() if head else len(item)])
        return (
            ((item[:k],), [name], (head.lastgroup or "") if head else "") if is_good(name) else None
        )  # 酒嘉新能源产业带
    name = trade_names.industry(item[end : head.start() if head else len(item)])
    listing = context.toponyms.read(item, 0, parks=False)
    known = (
        listing is not None
        and listing.end == end
        and set(listing.kinds) == {"region"}
        and "、" not in item[:end]
    )
    good = (
        known
        and "（" not in item
        and 2 <= len(name) <= _SHORT
        and plausible(name)
        and may_be_trade(name)
        and not _NO_TRADE.search(name)
    )
    return (places, [name], (head.lastgroup or "") if head else "") if good else None


def counted_park(context: Context, item: str) -> Item | None:
    """Return one of as many parks as the sentence counts, its own place unknown: 城东电子园."""
    hit = _ANY_PARK.fullmatch(item)
    name = trade_names.industry(hit["i"]) if hit and context.toponyms.is_unknown(hit["p"]) else ""
    return ((item,), [name], "park") if is_good(name) and COMMON.match(name) else None


def _in_bracket(context: Context, place: str, trades: str) -> Item | None:
    """Return a place with the trades that stand in a bracket behind it, or a thing with its place there."""
    listing = context.toponyms.read(place, 0)
    inner = context.toponyms.read(trades, 0)
    head = next((hit for hit in HEAD.finditer(place) if hit.end() == len(place)), None)
    if listing is None and inner and head and inner.end == len(trades):
        name = trade_names.industry(_RANK.sub("", place[: head.start()]))
        return (
            (inner.places, [name], head.lastgroup or "") if is_good(name) else None
        )  # 国家钛产业基地（宝鸡）
    names = [trade_names.industry(name) for name in trades.split("、")]
    good = (
        listing is not None
        and listing.end == len(place)
        and all(is_good(name) or (plausible(name) and may_be_trade(name)) for name in names)
    )
    return (listing.places, names, "") if listing and good else None


def _whose(context: Context, item: str) -> tuple[tuple[str, ...], int]:
    """Return the places that open an item, with those in a bracket behind them, and where they end."""
    listing = context.toponyms.read(item, 0, parks=False)
    if listing is None:
        group = group_head(context, item)
        return ((group,), len(group)) if group else ((), 0)
    if (
        len(listing.places) == 1
        and (quarter := _QUARTER.match(item, listing.end))
        and context.toponyms.is_unknown(quarter.group())
    ):
        return (listing.places[0] + quarter.group(),), quarter.end()  # 宁波梅山国际物流
    if (stop := _town_end(context, item, listing)) > listing.end:
        return (
            *listing.places[:-1],
            listing.places[-1] + item[listing.end : stop],
        ), stop  # 九江镇, which is not the city of that name
    bracket = _BRACKET.match(item, listing.end)
    inner = bracket["in"].split("、") if bracket else []
    if bracket is None or not all(_may_be_place(context, one) for one in inner):
        return listing.places, listing.end
    if all(one in context.toponyms.names for one in inner):
        return (*listing.places, *inner), bracket.end()
    return (*listing.places[:-1], listing.places[-1] + bracket.group()), bracket.end()


def _site_end(context: Context, item: str, listing: PlaceList) -> int:
    """Return where a site inside a region ends that no table knows, its good right behind it, or where the region does: 新疆某某岭铅锌基地."""
    at = listing.end
    if listing.places[-1][-1] in "县区旗" or _GROWN_THERE.search(item) or GOODS.match(item, at):
        return at
    # Of a county its goods are told: 宁晋饼干糕点, whatever 饼干 is.
    wide = any(r.level != "county" for r in context.toponyms.names.get(listing.places[-1], ()))
    for stop in range(at + 2, min(at + _SITE_LONGEST, len(item) - 2) + 1):
        name = item[at:stop]
        if not (GOODS.match(item, stop) or _ORE.match(item, stop)) or _MADE_HOW.match(name):
            continue
        if COMMON.search(name) is None and (
            (context.toponyms.is_unknown(name) and (wide or LIKE_A_PLACE.search(name)))
            or (len(name) > _NARROW + 1 and name[-1] in _WATER_OR_RANGE and "的" not in name)
        ):
            return stop
    return at


def _town_end(context: Context, item: str, listing: PlaceList) -> int:
    """Return where a town or a site ends behind the last of some places, by its suffix, its good or beside towns of others: 五常牛家和双城周家装备."""
    if town := _TOWN.match(item, listing.end):
        return town.end()
    stop = listing.end + len("周家")
    beside = len(listing.places) > 1 and listing.places[0] not in context.toponyms.names
    return (
        stop
        if beside
        and COMMON.match(item, stop)
        and context.toponyms.is_unknown(item[listing.end : stop])
        else _site_end(context, item, listing)
    )


def _of_unknown(context: Context, item: str, head: re.Match[str]) -> str:
    """Return the name that no table knows at the head of a park of known goods: 某某能源建材产业园."""
    if head.lastgroup not in ("park", "base"):
        return ""
    return next(
        (
            item[:k]
            for k in ((2, 3) if head.lastgroup == "park" else (2, 3, 4))
            if context.toponyms.is_unknown(item[:k])
            and (GOODS.match(item, k) or (_PRAISED.match(item, k) and GOODS.match(item, k + 2)))
        ),
        "",
    )


def _may_be_place(context: Context, word: str) -> bool:
    """Whether a word in a bracket is a place, known or by its suffix."""
    return context.toponyms.item(word, 0, listed=True)[0] == len(word) or (
        len(word) <= _NARROW + 1 and COMMON.search(word) is None
    )


def is_good(name: str) -> bool:
    """Whether words are a trade that is known."""
    return plausible(name) and is_trade(name)


def _is_class(name: str) -> bool:
    """Whether words before 产业集聚区 say what kind of trades they are: 生态, 科创, 循环经济."""
    return _CLASS.fullmatch(name) is not None
