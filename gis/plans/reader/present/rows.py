"""Rows whose items open with their own place: 分别是甲服装产业集群、…; 8个，分别是甲（物联网）、…; 甲印染、乙童装等产业集群蓬勃发展."""

from __future__ import annotations

import re

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.named.groups import group_head
from gis.plans.reader.grammar.said import grown
from gis.plans.reader.grammar.trades import plausible
from gis.plans.reader.grammar.verbs import verb_at
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.present.things import HEAD, of_hub
from gis.plans.reader.records import Record
from gis.plans.reader.trades import is_trade, may_be_trade
from gis.plans.reader.vocabulary.branches import each
from gis.plans.reader.vocabulary.goods import COMMON, GOODS

_SPELLS = re.compile(
    "(?:分别是|分别为|分为|依次是|依次为|名单如下|"
    + each("是 为 即 有", "(?<=[个家大].)")
    + "|包括|涵盖|即|有)：?|："
)
_LED = re.compile(
    each("批复(?:同意)?(?:建设)? 认定 公布 命名 授予 确定 通过 是继 继 评选 验收 批准", "[出了]?")
    + "|已经?(?:形成|建成|培育|建立)|"
    + each("形成 建成 拥有 崛起 涌现 集聚 培育", "[出了]以?")
    + "|规划(?:建设)?了{0,2}|布局(?:建设)?了{0,2}|"
    + each("入选 获批 上榜", "的?(?:有|包括|是|为)")
    + "|已有|现有|共有"
)
_JOINT = re.compile("、|，|；|和(?=[一-龥]{3})|以及|及(?=[一-龥]{4})|与(?=[一-龥]{4})")
# What closes a row behind its last item: 等N家特色产业集群获认定, 等园区相继崛起, 发展规划.
_TOLD = "(?P<told>之后|(?:已|基本|均|先后|相继|蓬勃|快速|加快|不断|成功|双双|被(?![家子褥套])|获|入选|上榜|跻身|列入|通过|初具|渐|各具|方兴|持续|稳步|发展壮大|发展迅速|竞相|齐头|全国闻名|享誉|(?:年|总)?(?:产值|规模|营收|营业收入|主营业务收入)|成为|特色(?:鲜明|突出)|优势(?:明显|突出)|闻名|驰名|远销|畅销|发达|是(?:全国|我国|国内)|投入|建成|投用|投产|揭牌|开园|开工|落成|年内|沿[江海河湖]|全部|正在|纷纷|协同|错位)[^、，；。]{0,20})"
_CLOSE = re.compile(
    "(?:等|(?=(?:[两三四五六七八九十]|\\d{1,2})[个大](?:[^、，；。]{0,8})(?:集群|基地|集聚区|园区|产业带|枢纽|产业园)$))(?:一批|\\d+[余多]?[个家大]|[两三四五六七八九十]+[个家大])?(?P<what>[^、，；。等]{0,16}?)"
    + _TOLD
    + "?$"
)
_CLOSE_BARE = re.compile("(?P<what>)" + _TOLD + "$")
# 批复甲化工产业园、乙化工产业园2家化工园区扩区: parks that are there are known by their names.
_OF_PARKS = re.compile(
    "等?(?:[两三四五六七八九十]+|\\d+)[个家][一-龥]{0,8}?园区?(?:（[^）]{2,8}）)?(?:扩区|扩容|调区|扩建|升级|认定|通过|入选|获批|上榜|复核)[^，。；、]{0,6}$"
)
_ANNOUNCES = re.compile(
    "[个家大批条](?:$|[^，。；]{0,24}$)|名单|分别|如下|包括|入选|获批|分为|园区|集群|基地"
)
_QUARTER = re.compile(
    "[一-龥]{2}(?=保税|国际(?:物流|贸易|商贸)|冷链|航空物流|综合物流|科创|物流[园中港])"
)
_RANK = re.compile("^(?:国家火炬(?:计划)?|国家级|省级|国家|全国)(?=[一-龥]{4})")
_TOWN = re.compile("(?:镇(?!江)|乡(?!村)|街道)(?=[一-龥]{4})")
_CLUSTERS = re.compile("块状经济|特色经济|专业镇|特色镇|名镇|县域经济")
_COUNTS = re.compile(
    "(?P<i>[一-龥A-Za-z]{2,14}?)(?P<head>"
    + re.sub(r"\?P<\w+>", "?:", HEAD.pattern)
    + ")(?:已经?|现|目前)*(?:共|总)?(?:有|达到?|计|为)?(?:\\d{1,2}|[两三四五六七八九十]{1,3})[个家座处](?:，?(?:分别|依次)[是为])?$"
)
_OF_WHOM = re.compile("^.*(?:的|我[省市国]|全[省市国]|已|级)")
_SO_MANY = re.compile("(?P<n>\\d{1,2}|[两三四五六七八九十]{1,2})[个大条家座]")
_PRAISED = re.compile("新型|绿色|高端|智能|现代|先进|特色|精细")
_THING_FIRST = re.compile(
    "[一-龥]{3,18}(?:基地|集群|产业园|园区|中心|枢纽|集聚区)（[一-龥]{2,10}）[、和]"
)
_ANY_PARK = re.compile("(?P<p>[一-龥]{2})(?P<i>[一-龥A-Za-z]{2,8}?)(?:产业|工业)?园区?")
_LAST_OF_PARKS = re.compile("(?<=[园区地])(?:和|与|及|以及)(?=[一-龥]{2,10}(?:园|区|基地)$)")
# 甲羊绒、乙皮革等特色产业，占据了国内很大市场份额.
_TELLS = re.compile(
    "占据|占[全国市]|享誉|闻名|驰名|远销|畅销|走[出向]|不断壮大|蓬勃|初具|方兴|(?:年|总)*(?:产值|规模|营收)|吸纳|已|成为"
)
_RENOWNED = re.compile(
    "成为[^，。；]{0,14}(?:名片|品牌|招牌|亮点|支柱|增长点|主力)|闻名|驰名|享誉|远销|畅销|特色(?:鲜明|突出)|优势(?:明显|突出)|各具特色|发达|蓬勃|(?:年|总)?(?:产值|规模|营收|营业收入|主营业务收入)(?:均|都|已|分别)*(?:超|突破|达|过)"
)
_NAMES_PARK = re.compile(
    "[一-龥]{4,12}(?:产业|工业|科技)园区?、[一-龥]{4,12}(?:产业|工业|科技)园区?"
)
_PLAN_OF = re.compile("(?:总体|控制性|详细|建设|产业|空间|发展)*规划$")
_BRACKET = re.compile("（(?P<in>[^（）]{1,30})）")
_TO_COME = re.compile(
    "建设(?!了)|打造|培育(?!了|出|形成了)|力争|规划(?!建设了)|将|拟|争取|重点(?:发展|建设|培育)|着力|加快(?:建设|打造|培育|推进)|到20\\d\\d年|推进|要"
)
_DONE = re.compile("(?:建成|形成|拥有|崛起|涌现)[出了]?$")
_APPROVED = re.compile("批复|规划建设")
_NO_TRADE = re.compile(
    "被(?![家子褥套])|[的在将已由把从以：“”]|建设|打造|推[进动]|加快|投资|公司|集团|企业|有限|项目$|[是为](?!主)"
)
_CLASS = re.compile(
    "(?:国际|城西|高新)?(?:生态|海洋|科创|新兴|循环经济|绿色|临港|临空|高新技术|总部经济|文化|创意)(?:产业)?"
)
_SITE = re.compile("(?:集聚区|产业园|工业园|小镇|名镇|基地)区?(?:[一-龥]{0,4}规划)?$")
_COUNT = re.compile("^[两三四五六七八九十\\d]{1,3}[个大座]")
Item = tuple[tuple[str, ...], list[str], str]
_FEWEST, _LONGEST, _NARROW, _SHORT = 3, 16, 3, 6


def row(context: Context, clause: Clause) -> list[Record]:
    """Read a row of places, each with its trade, that a clause says something of or a sentence spells out."""
    opened = _opened(context, clause)
    return _row(context, clause, opened[0], opened[1], spelt=opened[2]) if opened else []


def announced(context: Context, clause: Clause) -> list[Record]:
    """Read a row behind the colon of a clause that says what it is of: 园区分为：甲能源建材产业园、…."""
    text, sentence = context.text, clause.sentence
    end = sentence.end - (text[sentence.end - 1 : sentence.end] in tuple("。；："))
    if _ANNOUNCES.search(clause.words) is None:
        return []
    words = text[clause.end + 1 : end]
    return _row(context, clause, clause.end + 1, words, spelt=True) or _of_one_trade(
        context, clause, words
    )


def _acts(context: Context, words: str) -> bool:
    """Whether a clause opens with a place that builds what the row names: 甲打造乙产业园、丙产业园三大园区."""
    listing = context.toponyms.read(words, 0, parks=False)
    verb = verb_at(words, listing.end) if listing else None
    return verb is not None and verb.kind == "cultivate" and not verb.done


def _of_one_trade(context: Context, clause: Clause, words: str) -> list[Record]:
    """Read places alone behind the colon of a clause that counts things of one trade: 石化产业基地共有七个：甲、乙、丙."""
    hit = _COUNTS.search(clause.words)
    listing = context.toponyms.read(words, 0) if hit else None
    name = trade_names.industry(_OF_WHOM.sub("", hit["i"])) if hit else ""
    if (
        hit is None
        or listing is None
        or listing.end < len(words.rstrip("等"))
        or len(listing.places) < len("甲乙")
        or not _is_good(name)
    ):
        return []
    context.done.append((clause.start, clause.end + 1 + len(words)))
    kind = _kind(
        _last_head(hit["head"]), planned=_TO_COME.search(clause.words) is not None, approved=False
    )
    return [
        designation(
            context,
            clause,
            listing.places,
            name,
            kind,
            end=clause.end + 1 + len(words),
            family="A14",
            status="existing",
        )
    ]


def _row(context: Context, clause: Clause, at: int, words: str, *, spelt: bool) -> list[Record]:
    """Return the records of a row that starts at an offset; nothing where too few items name place and trade."""
    named = _OF_PARKS.search(words)
    words = words[: named.start()] if named else words
    parts = list(_items(context, words))
    if len(parts) < len("甲乙") or (
        at == clause.start + clause.lead and _acts(context, parts[0][2])
    ):
        return []
    stated = _count(context.text[clause.sentence.start : at])
    if stated == len(parts) + 1 and (
        last := _LAST_OF_PARKS.search(parts[-1][2])
    ):  # 5个园区：…、丁物流园和戊化工园
        a, b, item = parts[-1]
        parts[-1:] = [
            (a, a + last.start(), item[: last.start()]),
            (a + last.end(), b, item[last.end() :]),
        ]
    tail = _CLOSE.search(parts[-1][2]) or _CLOSE_BARE.search(parts[-1][2])
    if tail and (grown(tail.group()) or "老工业" in tail.group()):
        return []  # 甲产业基地、乙产业集群加快转型升级: what is done to them says more
    cut = len(words) - (len(tail.group()) if tail else 0)
    sure = stated == len(parts)  # as many as the sentence says
    found, bare = _found(
        context, [(a, min(b, cut)) for a, b, _ in parts], words, sure=sure or named is not None
    )
    found = _by_name(found, words) if named else found
    headed = sum(1 for one, _ in found if one[2])
    if at == clause.start + clause.lead and found and found[0][1][0] > 0 and not bare:
        return []  # what opens the clause is no item of the row
    shared = _shared(context, clause, at, tail, spelt=spelt)
    if tail and tail["told"] and not shared and found and found[-1][1][1] == cut and headed == 1:
        shared = found[-1][0][2]  # 邯郸新材料、唐山装备、秦皇岛汽车零部件集群规模均突破…
    fewest = len("甲乙") if headed > 1 or (shared and tail and tail["told"]) else _FEWEST
    if len(found) * 4 < (len(parts) - bare) * (2 if sure else 3) or len(found) < fewest:
        return []
    if tail and tail["told"] == "之后":
        shared = _next_head(context, clause)
    shared = shared or _of_renown(tail, len(found))
    if not shared and headed * 2 < len(found):
        return []
    context.done.append((clause.start, at + len(words)))
    done = _DONE.search(context.text, max(clause.sentence.start, at - 6), at) is not None
    planned = not done and bool(_TO_COME.search(context.text, clause.sentence.start, at))
    records = []
    for (places, names, head), (a, b) in found:
        kind = (
            "existing"
            if done and (head or shared) == "base"
            else _kind(
                head or shared,
                planned=planned,
                approved=bool(_APPROVED.search(context.text, clause.sentence.start, at)),
            )
        )
        records.append(
            designation(context, clause, places, names, kind, start=min(clause.start, at + a), end=at + b, family="A13",
                        status="planned" if planned else "existing")
        )  # fmt: skip
    return records


def _by_name(
    found: list[tuple[Item, tuple[int, int]]], words: str
) -> list[tuple[Item, tuple[int, int]]]:
    """Return the items of a row of parks by their whole names; others as they are."""
    return [
        ((((words[a:b],), *one[1:]) if one[2] == "park" else one), (a, b)) for one, (a, b) in found
    ]


def _of_renown(tail: re.Match[str] | None, count: int) -> str:
    """Return what a row is of whose places are known for their goods: 安国中药材、蠡县皮毛、高阳纺织成为一张张名片."""
    return "cultivate" if tail and count >= _FEWEST and _RENOWNED.match(tail["told"] or "") else ""


def _found(
    context: Context, parts: list[tuple[int, int]], words: str, *, sure: bool
) -> tuple[list[tuple[Item, tuple[int, int]]], int]:
    """Return the items that were read with their slices, and how many are places or sites without a trade."""
    found: list[tuple[Item, tuple[int, int]]] = []
    carried: tuple[str, ...] = ()
    bare, whole = 0, False
    weak: list[tuple[Item, tuple[int, int]]] = []
    for k, (a, b) in enumerate(parts):
        if k == len("甲乙丙") and not found and not weak:
            return [], 0
        item = words[a:b]
        one = _read(context, item)
        if one is not None:
            found.append(((carried + one[0], *one[1:]), (a, b)))
            carried = ()
            whole = whole or one[0] == (item,)
            continue
        if unknown := _of_unknown_good(context, item) or (
            _counted_park(context, item) if sure else None
        ):
            weak.append((unknown, (a, b)))
            continue
        listing = context.toponyms.read(item, 0)
        alone = (
            listing is not None and listing.end == len(item) and set(listing.kinds) == {"region"}
        )
        bare += alone or _SITE.search(item) is not None
        carried = (carried + listing.places) if alone and listing else ()
    if len(weak) * 2 <= len(found) or sure:
        found = sorted(found + weak, key=lambda pair: pair[1])
    if whole:  # parks by their names, of which no table knows one: 平桥 is no county of another province either
        found = [
            ((((words[a:b],) if one[2] == "park" else one[0]), *one[1:]), (a, b))
            for one, (a, b) in found
        ]
    return found, bare


def _count(words: str) -> int:
    """Return how many the words before a row say that there are, or 0."""
    hits = list(_SO_MANY.finditer(words))
    return phrases.number(hits[-1]["n"]) or 0 if hits else 0


_COUNTED = re.compile("园区$|[个家大批类][^，。；]{0,24}$|分|依次")
_COUNTED_BEFORE = re.compile("[个家大类][^，。；]{0,24}$")


def _opened(context: Context, clause: Clause) -> tuple[int, str, bool] | None:
    """Return where a row starts, its words, and whether the sentence spells it out to its end."""
    text, sentence = context.text, clause.sentence
    end = sentence.end - (text[sentence.end - 1 : sentence.end] in tuple("。；："))
    if (spelt := _SPELLS.search(clause.words)) and context.toponyms.read(
        clause.words, spelt.end(), parks=False
    ):
        counted = _COUNTED.search(clause.words[: spelt.end()]) or _COUNTED_BEFORE.search(
            text[clause.sentence.start : clause.start].rstrip("，")
        )
        if counted:
            return clause.start + spelt.end(), text[clause.start + spelt.end() : end], True
    for led in _LED.finditer(clause.words):
        at = led.end()
        if _LED.match(clause.words, at):
            continue
        if (
            context.toponyms.read(clause.words, at, parks=False)
            or _NAMES_PARK.match(clause.words, at)
            or _THING_FIRST.match(clause.words, at)
        ):
            return clause.start + at, clause.words[at:], False
    if context.toponyms.read(clause.words, clause.lead, parks=False):
        return clause.start + clause.lead, clause.words[clause.lead :], False
    return None


_JOINT_OR_BRACKET = re.compile(_JOINT.pattern + "|（|）")


def _items(context: Context, words: str) -> list[tuple[int, int, str]]:
    """Return start, end and words of the items of a row; brackets stay whole, 和 parts where a place follows."""
    cuts, depth = [0], 0
    for hit in _JOINT_OR_BRACKET.finditer(words):
        depth += (hit.group() == "（") - (hit.group() == "）")
        if depth or hit.group() in "（）":
            continue
        if hit.group() in "、，；" or context.toponyms.read(words, hit.end(), parks=False):
            cuts.extend((hit.start(), hit.end()))
    cuts.append(len(words))
    return [(a, b, words[a:b]) for a, b in zip(cuts[::2], cuts[1::2], strict=True) if b > a]


def _read(context: Context, item: str) -> Item | None:
    """Return places, trades and head of an item, or None: 甲（物联网）, 乙（高新区、丙）纺织产业集群, 丁女装."""
    item = _RANK.sub("", _PLAN_OF.sub("", item.removeprefix("以及").strip("“”")))
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
    name = trade_names.industry(body) or (body if head and len(body) > 1 else "")
    name = of_hub(body, head.group()) if head and head.lastgroup == "hub" else name
    if (
        len(body) > _LONGEST
        or _NO_TRADE.search(body)
        or not (_is_good(name) or (head and len(name) > 1 and _is_class(name)))
    ):
        return None
    if not _is_good(name):
        name = name.removesuffix("产业") + "产业"
    return (item,) if whole else places, [name], (head.lastgroup or "") if head else ""


def _of_unknown_good(context: Context, item: str) -> Item | None:
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
            ((item[:k],), [name], (head.lastgroup or "") if head else "")
            if _is_good(name)
            else None
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


def _counted_park(context: Context, item: str) -> Item | None:
    """Return one of as many parks as the sentence counts, its own place unknown: 城东电子园."""
    hit = _ANY_PARK.fullmatch(item)
    name = trade_names.industry(hit["i"]) if hit and context.toponyms.is_unknown(hit["p"]) else ""
    return ((item,), [name], "park") if _is_good(name) and COMMON.match(name) else None


def _in_bracket(context: Context, place: str, trades: str) -> Item | None:
    """Return a place with the trades that stand in a bracket behind it, or a thing with its place there."""
    listing = context.toponyms.read(place, 0)
    inner = context.toponyms.read(trades, 0)
    head = next((hit for hit in HEAD.finditer(place) if hit.end() == len(place)), None)
    if listing is None and inner and head and inner.end == len(trades):
        name = trade_names.industry(_RANK.sub("", place[: head.start()]))
        return (
            (inner.places, [name], head.lastgroup or "") if _is_good(name) else None
        )  # 国家钛产业基地（宝鸡）
    names = [trade_names.industry(name) for name in trades.split("、")]
    good = (
        listing is not None
        and listing.end == len(place)
        and all(_is_good(name) or (plausible(name) and may_be_trade(name)) for name in names)
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


def _town_end(context: Context, item: str, listing: PlaceList) -> int:
    """Return where a town ends behind the last of some places, by its suffix or beside towns of others: 五常牛家和双城周家装备."""
    if town := _TOWN.match(item, listing.end):
        return town.end()
    stop = listing.end + len("周家")
    beside = len(listing.places) > 1 and listing.places[0] not in context.toponyms.names
    return (
        stop
        if beside
        and COMMON.match(item, stop)
        and context.toponyms.is_unknown(item[listing.end : stop])
        else listing.end
    )


def _of_unknown(context: Context, item: str, head: re.Match[str]) -> str:
    """Return the name that no table knows at the head of a park of known goods: 某某能源建材产业园."""
    if head.lastgroup != "park":
        return ""
    return next(
        (
            item[:k]
            for k in (2, 3)
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


def _is_good(name: str) -> bool:
    """Whether words are a trade that is known."""
    return plausible(name) and is_trade(name)


def _is_class(name: str) -> bool:
    """Whether words before 产业集聚区 say what kind of trades they are: 生态, 科创, 循环经济."""
    return _CLASS.fullmatch(name) is not None


def _shared(
    context: Context, clause: Clause, at: int, tail: re.Match[str] | None, *, spelt: bool
) -> str:
    """Return the category of the head that a row shares: behind it (等产业集群), or said before it (8个…示范基地，分别是)."""
    if tail and tail["what"] is not None and (head := _last_head(tail["what"])):
        return head
    if tail and tail["what"] and tail["what"].endswith(("特色产业", "优势产业", "支柱产业")):
        return (
            "cultivate"
            if any(_TELLS.match(words) for _, _, words in clause.following(context.text, 1))
            else ""
        )
    before = context.text[max(clause.sentence.start, at - 60) : at]
    return _last_head(before) if spelt or before.endswith("其中") else ""


def _next_head(context: Context, clause: Clause) -> str:
    """Return the category of what the next clause says that there is one more of: 继甲、乙之后，我省第三个试点."""
    _, _, words = next(iter(clause.following(context.text, 1)), (0, 0, ""))
    return _last_head(words)


def _last_head(words: str) -> str:
    """Return the category of the last head in words."""
    if "试点" in words:
        return "pilot"
    if _CLUSTERS.search(words):
        return "cultivate"
    heads = list(HEAD.finditer(words))
    return (heads[-1].lastgroup or "") if heads else ""


def _kind(head: str, *, planned: bool, approved: bool) -> str:
    """Return the category of an item: what is told of a cluster is there, what is planned is to be built."""
    if head == "cultivate":
        return "park" if approved else "cultivate" if planned else "existing"
    return head or "existing"
