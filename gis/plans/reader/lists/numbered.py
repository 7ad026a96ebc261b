"""Roles with a count: 打造N个核心区——甲, 国家级N个（甲、乙）; the count checks the list."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.roles.kinds import category
from gis.plans.reader.grammar.trades import plausible, tells_trade
from gis.plans.reader.grammar.verbs import verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.branches import alternation
from gis.plans.reader.vocabulary.goods import COMMON
from gis.plans.reader.vocabulary.heads import HEAD_CATEGORY, HEADS

_N_ROLE = Pattern(
    r"(?P<n>\d{1,2}|[一二两三四五六七八九十]{1,3})(?:个|大|座|处"
    r"|条)(?P<role>[^，。；、—（：“”]{1,22}?)(?:，?即|，?分别(?:是|为)|(?<=[区极带园心])是"
    r"|，?包括|——|—|：|（|为)"
)
_BY_REGION = Pattern(
    r"[一-龥]{2,6}(?:地区|区域|省|市|部)?(?P<n>\d{1,2}|[一二两三四五六七八九十]{1,3})(?:个"
    r"|家|座)(?:——|—|：|（|，分别(?:是|为))"
)
_STOP, _AND, _KIND, _FEW = (
    Pattern("[，。；]"),
    Pattern("和(?=[一-龥]{4})"),
    Pattern("(?:集群|基地|枢纽|产业园|园区|产业带|集聚区)$"),
    3,
)
_IN_ALL = Pattern(
    r"(?:\d{1,3}|[一二两三四五六七八九十]{1,3})(?:个|家|座)(?P<body>[一-龥]{0,12}?)(?P<head>"
    + alternation(*HEADS.values())
    + ")(?:入选|获批|上榜|入围|名单|，|。|落定|纳入)"
)
_TRADE_LONGEST = 14
_TWO_COUNTS = Pattern(r"[和及与](?:\d|[一二两三四五六七八九十])[个大条]")
_ADMINISTERED = Pattern("(?:片区|开发区|协作区|管理区|行政区|保护区|县市|区县)$")
_OWNED = Pattern("[一-龥]{2,8}的(?=[一-龥]{2})")  # 甘肃的平凉市
_OF_WHAT = Pattern(
    r"(?P<i>[一-龥A-Za-z]{2,14}?)(?:产业)?(?:产业基地|基地|产业集群|集群|产业带|产业)的$"
)
_COUNT_SIGN, _SITE_COUNT = (
    Pattern(r"[\d一二两三四五六七八九十][个大条家座处]"),
    Pattern(r"[\d一二两三四五六七八九十][个家座]"),
)
_LEVEL = Pattern(
    r"(?P<role>国家级|省级|自治区级|市级|县级|自治州级)(?P<n>\d{1,2}"
    r"|[一二两三四五六七八九十]{1,3})(?:个|家)（"
)


# 4个亿吨级（甲、乙）、6个五千万吨级（丙、丁）的大型煤炭生产基地: what they are stands behind the last bracket.
_OF_THEM_ALL = Pattern(
    r"）的(?:大型|特色|重点|现代化|国家级?)*(?P<i>[^，。；（）的]{2,14}?)(?P<head>生产基地"
    r"|产业基地|基地|产业园区?|工业园区?|产业集群|集群)"
)
_BUILT = Pattern(r"(?P<i>.{2,14}?)(?:产业)?(?:核心|重点|联动|协同|示范|集聚|承载|特色)")
_REACH = 80
_PARK = Pattern("园|级|区$")
_HUB = Pattern(
    "枢纽(?:港口?|机场|城市|节点|站)?$|港口?$|口岸$|机场$|(?:物流|集散|配送|转运|分拨)(?:中心|园区?|基地|节点)?$"
)
_HUB_TRADES = ("冷链物流", "物流", "港口", "港", "航空", "口岸", "铁路", "商贸", "集散")


def counted_roles(context: Context, clause: Clause) -> list[Record]:
    """Read N个ROLE——places: the list must be of places; the count is checked."""
    found = []
    sentence = clause.sentence
    text, t = context.text, context.toponyms
    for hit in _counted(text, clause):
        if row := _all_of_a_kind(context, clause, hit):
            found.append(row)
            continue
        owned = _OWNED.match(text, hit.end())
        listing = t.read(
            text,
            owned.end() if owned and t.name_end(text, hit.end()) == owned.end() - 1 else hit.end(),
        )
        listing = listing or _as_many(context, hit, beside=bool(found))
        if listing is None or listing.end > sentence.end:
            continue
        if len(listing.places) < max(2, phrases.number(hit["n"]) or 0) and _names_a_thing(
            text[listing.end : sentence.end]
        ):
            continue  # 十大基地，即甲食品基地、乙化工基地: things that are named one by one
        role = hit["role"]
        if listing.places[0].endswith(("带", "圈", "走廊")) and COMMON.search(listing.places[0]):
            continue  # 三大产业带：甲食品产业带，…: each says its own
        if _TWO_COUNTS.search(role) or _ADMINISTERED.search(role):
            continue  # 四大基地和一个中心，即甲、乙、丙…: the list is of both
        hub = _HUB.search(role)
        kind = category(role) or ("hub" if hub else "park" if _PARK.search(role) else "")
        kind = "park" if _LEVEL.made(hit) else kind
        if not kind:
            continue
        built = _BUILT.match(role)
        heads = [] if built else phrases.segments(role, 0, len(role))
        name = trade_names.industry(built["i"] if built else heads[0].body if heads else "")
        name, kind = (
            (name, kind)
            if built or heads
            else _of_them_all(text[listing.end : sentence.end], name, kind)
        )
        name = name if plausible(name) else _whose(context, text[clause.start : hit.start()])
        name = name or (_of_hubs(role) if hub else "")
        if not name and (
            _say_their_own(context, listing.places) or _said_behind(clause, hit, listing)
        ):
            continue  # 3个特色产业园区，分别是甲板材产业园、乙铝产业园
        name = role + "园区" if _LEVEL.made(hit) else name
        start = _verb_before(text, clause.start, hit.start())
        end = _closed(text, listing.end, hit.group(), sentence.end)
        count = phrases.number(hit["n"])
        found.append(
            designation(
                context,
                clause,
                listing,
                name or context.topic,
                kind,
                start=start,
                end=end,
                family="A6",
                role=role,
                status="existing" if _LEVEL.made(hit) else "planned",
                count_differs=count is not None and count != len(listing.places),
                optional=_LEVEL.made(hit),
            )
        )
        if name:
            context.topic = name
        context.done.append((hit.start(), end))
    return found


def _of_hubs(role: str) -> str:
    """Return the trade of counted hubs, which their name says: 8个区域性港口, 5个国家物流枢纽."""
    return next((word for word in _HUB_TRADES if word in role), "物流")


def _as_many(context: Context, hit: re.Match[str], *, beside: bool) -> PlaceList | None:
    """Return as many names in a bracket as are counted, beside a bracket of known ones: 4个…（甲、乙）、6个…（names that no table knows）."""
    stop = context.text.find("）", hit.end()) if beside and hit.group().endswith("（") else -1
    names = context.text[hit.end() : stop].split("、") if 0 < stop < hit.end() + _REACH else []
    known = all(
        context.toponyms.is_unknown(name) or context.toponyms.name_end(name, 0) == len(name)
        for name in names
    )
    if not known or len(names) < _FEW or len(names) != phrases.number(hit["n"]):
        return None
    return PlaceList(tuple(names), ("other",) * len(names), hit.end(), stop, list_open=False)


def _of_them_all(behind: str, name: str, kind: str) -> tuple[str, str]:
    """Return trade and category that stand behind the last bracket of several counted lists, else what was known."""
    hit = _OF_THEM_ALL.search(behind)
    own = trade_names.industry(hit["i"]) if hit else ""
    return (own, HEAD_CATEGORY.get(hit["head"], kind)) if hit and plausible(own) else (name, kind)


_ON, _GROWS = (
    Pattern("(?:依托|围绕|立足|在|以|发挥)"),
    Pattern("）(?:，?(?:要|将|应|则|主要|重点|大力|着力|积极|加快|集中|优先))*(?=[一-龥])"),
)


def _said_behind(clause: Clause, hit: re.Match[str], listing: PlaceList) -> bool:
    """Whether the trade of counted sites is said behind their bracket: 三大园区（甲工业区、乙工业区）重点发展丙."""
    text, limit = hit.string, clause.sentence.end
    behind = _GROWS.match(text, listing.end) if hit.group().endswith("（") else None
    leans = _ON.match(clause.words, clause.lead) is not None
    if behind is None or not (leans or text[listing.end + 1 : listing.end + 2] != "，"):
        return False
    verb = verb_at(text[behind.end() : limit], 0) or verb_at(text[listing.end + 1 : limit], 0)
    return verb is not None or leans


def _say_their_own(context: Context, places: tuple[str, ...]) -> bool:
    """Whether most of the places are parks whose names say what is made there."""
    told = 0
    for place in places:
        own = context.toponyms.read(place, 0, parks=False)
        built = phrases.segments(place, own.end, len(place)) if own and own.end < len(place) else []
        told += (
            bool(built)
            and built[-1].end == len(place)
            and plausible(name := trade_names.industry(built[-1].body))
            and COMMON.search(name) is not None
        )
    return told * 2 > len(places)


def _all_of_a_kind(context: Context, clause: Clause, hit: re.Match[str]) -> Record | None:
    """Read 4个数据中心集群分别是甲集群、乙集群、丙集群、丁集群: what is counted is said again behind each place."""
    built = phrases.segments(hit["role"], 0, len(hit["role"]))
    stop = _STOP.search(context.text, hit.end(), clause.sentence.end)
    end = stop.start() if stop else clause.sentence.end
    head = _KIND.search(hit["role"])
    count = phrases.number(hit["n"])
    parts = context.text[hit.end() : end].split("、") if built and head else []
    if parts and len(parts) != count:
        parts[-1:] = _AND.split(parts[-1])
    places = [part.removesuffix(head.group()) for part in parts] if head else []
    name = trade_names.industry(built[-1].body) if built else ""
    if (
        len(parts) < _FEW
        or len(parts) != count
        or not all(part.endswith(head.group()) for part in parts if head)
        or not plausible(name)
    ):
        return None
    named = [
        place
        for place in places
        if (own := context.toponyms.read(place, 0)) and own.end == len(place)
    ]
    if len(named) * 2 < len(places):
        return None
    context.done.append((hit.start(), end))
    return designation(
        context, clause, places, name, built[-1].category, start=hit.start(), end=end, family="A6"
    )


def _whose(context: Context, before: str) -> str:
    """Return the trade of the thing whose parts are counted: 陇东能源化工基地的两大核心区."""
    hit = _OF_WHAT.search(before)
    own = context.toponyms.read(hit["i"], 0, parks=False) if hit else None
    name = trade_names.industry(hit["i"][own.end if own else 0 :]) if hit else ""
    return name if tells_trade(name) else ""


def _counted(text: str, clause: Clause) -> Iterator[re.Match[str]]:
    """Yield what looks like N个ROLE and its list, opened in the clause; the list may go on behind it."""
    for pattern in (_N_ROLE, _LEVEL) if _COUNT_SIGN.search(clause.words) else ():
        at = clause.start
        while (hit := pattern.search(text, at, clause.sentence.end)) and hit.start() < clause.end:
            yield hit
            at = hit.end()


def counted_regions(context: Context, clause: Clause) -> list[Record]:
    """Read 东部地区10个——甲、乙；中部地区5个——丙: what is counted was said in the sentence before."""
    if _SITE_COUNT.search(clause.words) is None:
        return []
    first = _BY_REGION.match(clause.words, clause.lead)
    hits = [
        hit
        for hit in _BY_REGION.finditer(clause.words, clause.lead)
        if first is None or hit.start() >= first.start()
    ]
    what = _what_is_counted(context, clause) if hits else None
    if what is None:
        return []
    return [
        record for hit in hits if (record := _of_region(context, clause, hit, what)) is not None
    ]


def _of_region(
    context: Context, clause: Clause, hit: re.Match[str], what: tuple[str, str]
) -> Record | None:
    """Return who of a region is counted (中部地区5个（甲、乙）), or None where no list of places stands behind."""
    listing = context.places_at(clause.start + hit.end(), clause.sentence.end)
    if listing is None:
        return None
    name, kind = what
    count = phrases.number(hit["n"])
    end = _closed(context.text, listing.end, hit.group(), clause.sentence.end)
    return designation(
        context,
        clause,
        listing.places,
        name,
        kind,
        start=clause.start + hit.start(),
        end=end,
        family="A6",
        status="existing",
        count_differs=count is not None and count != len(listing.places),
    )


def _what_is_counted(context: Context, clause: Clause) -> tuple[str, str] | None:
    """Return name and category of what the paragraphs before counted in all: 共有23个物流枢纽入选."""
    before = context.text[max(0, clause.start - 240) : clause.start]
    hits = [
        h
        for h in _IN_ALL.finditer(before)
        if HEAD_CATEGORY.get(h["head"]) in ("hub", "base", "park", "cultivate")
    ]
    if not hits:
        return None
    body, head = hits[-1]["body"], hits[-1]["head"]
    kind = HEAD_CATEGORY[head]
    name = body + head if kind == "hub" else trade_names.industry(body)
    return (name, kind if kind == "hub" else "existing") if name else None


def _names_a_thing(words: str) -> bool:
    """Whether words behind a place go on to a built thing's name, another one behind it."""
    built = phrases.segments(words, 0, min(len(words), 60))
    first, more, _ = words.partition("、")
    if more and len(first) <= _TRADE_LONGEST and tells_trade(first):
        return True  # 九大基地，包括甲航空材料、乙金属新材料: each names its trade
    return len(built) > 1 and built[0].start == 0 and plausible(trade_names.industry(built[0].body))


_VERB_END = Pattern(r"(?:打造|建设|推动|带动|培育|形成|构建|布局|做强|支持)(?:形成)?$")


def _verb_before(text: str, start: int, at: int) -> int:
    verb = _VERB_END.search(text[start:at])
    return start + verb.start() if verb else at


_STOP = Pattern("[，。；]")


def _closed(text: str, end: int, opener: str, limit: int) -> int:
    """Return the end of a list, its closing bracket or the rest of its clause included."""
    if opener.endswith("（") and text[end : end + 1] == "）":
        return end + 1
    stop = _STOP.search(text, end, limit)
    return stop.start() if stop else limit
