"""Places and trades that a sentence names, wherever they stand and whatever is said of them.

The families read what a sentence says; here only what it speaks of is found, so that a sentence
that none of them understood can be shown with the places and trades that it may join.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from gis.plans.reader import phrases
from gis.plans.reader.facts.mentions import mentions
from gis.plans.reader.grammar.trades import industries
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.area_shapes import COASTAL, COMPASS, MACRO
from gis.plans.reader.places.openings import COAST_SIGNS, MACRO_SIGNS
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.places.toponyms import Toponyms
from gis.plans.reader.trades import is_trade, may_be_trade
from gis.plans.reader.vocabulary.areas import PROVINCE_SIGNS
from gis.plans.reader.vocabulary.bodies import BODIES, BODY_LONGEST, ORGANISATION
from gis.plans.reader.vocabulary.branches import alternation, by_signs
from gis.plans.reader.vocabulary.goods import GOODS
from gis.plans.reader.vocabulary.heads import HEADS
from gis.plans.reader.vocabulary.verbs import ADVERBS, VERBS

# What no noun phrase of a trade runs across.
_STOPS = frozenset(
    "，。；：（）“”！？《》\n\t 的在为以将把被让使由于对向从到至等其了是有已并—-+…则也均"
)
_JOINTS = frozenset("、和及与")
_MORE = (
    "补齐|补强|补足|填补|延伸|延长|拉长|拓展|延链|补链|强链|建链|扩产|扩能|植入|导入|切入"
    "|盘活|围绕|依托|推动|推进|支持|鼓励|引导|加快|实施|利用|发挥|立足|抓住|成为|拥有"
    "|作为|聚焦|瞄准|推广|规划|建成|入选|期间|年产|当地|引进|来自|签约|全球|世界|我国"
    "|全国|包括|涵盖|主要|定位|实现|具有"
)
_VERB_WORDS = alternation(*VERBS.values(), ADVERBS, _MORE.replace("|", " "))
_VERBS, _VERB_SIGNS = (
    Pattern(by_signs(_VERB_WORDS)),
    frozenset(word[0] for word in _VERB_WORDS.split("|")),
)
_UNIT = Pattern(
    r"^(?:[万亿千百十]*(?:吨|方|立方米|平方米|平方公里|台|套|辆|件|千瓦|GW|个|家|条|亩|元"
    r"|千伏|万|亿|户|大|座|项|种|级|多|余)(?:/年|级|以上|以下)*的?)+"
)
# A head some words behind the trades: …等四大特色产业集群.
_HEAD_BEHIND = Pattern(
    r"(?:等)?的?(?P<between>[^，。；：、（）“”]{0,14}?)(?P<head>"
    + by_signs(alternation(*HEADS.values()))
    + ")"
)
_TITLE = Pattern("《[^《》]*》")
# Counties that are words of every day: places only with their rank behind them.
_WORDS = frozenset(
    (
        "比如",
        "将乐",
        "和政",
        "资源",
        "乡镇",
        "新和",
        "安定",
        "通道",
        "大方",
        "宁化",
        "同心",
        "天等",
        "上思",
        "环江",
        "长治",
        "阳光",
    )
)
# What the name of a place that no table knows must end in, so that words glued to a name (四川需求, 借助乡) are none.
_SUFFIX = Pattern(
    "(?:[省市县区州盟旗园城镇港湾岛带圈群部团角洲洋海江河山谷麓原块廊路]|流域|沿线|基地"
    "|街道|经济|半岛)$"
)
# What is left of a trade where its state is cut off: 陶瓷工业体系, 石墨产业规模.
_CLASS_ENDS = Pattern("(?<=[一-龥]{2})(?:产业|行业)(?!园|带|链|集群|集聚|组团|化|用)[^、（]+$")
_FIRMS = Pattern("(?:企业|公司|集团|厂商|工厂|项目|品牌)[^、]{0,3}$")
_STATE_OF = Pattern(
    "(?<=..)(?:(?:上下游)?(?:产业链)?(?:产业|工业)?(?:体系|格局|规模|基础|布局|优势|雏形)"
    "|(?:产业)?(?:高质量|跨越|快速|转型|创新)*(?:发展|升级))$"
)
_BRACKET_REACH = 20
_BUILT = Pattern("(?:打造|建设|新建|扩建|形成|培育|构筑|构建|建立|创建)[了好成]?$")
_BELT = Pattern("(?:产业带|集聚区|集中区|经济带|示范带|组团)$")
# 大南昌都市圈, 环成都: signs before a name that belong to the place.
_GREATER = frozenset("大环泛")


@dataclass(frozen=True, slots=True)
class Trades:
    """Trades that stand in one list: their slice of the sentence, their names, the head behind them (集群, 基地)."""

    start: int
    end: int
    names: tuple[str, ...]
    head: str


def places(words: str, toponyms: Toponyms) -> list[PlaceList]:
    """Return the lists of places in a sentence in reading order, those inside the names of bodies and titles left out.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.plans.reader.places.gazetteer import toponyms
    >>> [found.places for found in places("记者从合肥获悉，玻璃产业落户蚌埠、滁州两市", toponyms(Atlas.bundled()))]
    [('合肥',), ('蚌埠', '滁州')]
    """
    whole, areas = _whole_names(words, toponyms)
    inside = {k for start, end in whole for k in range(start + 1, end)}
    others = {
        found.start for found in mentions(words, toponyms) if found.start < len(words) - 1
    } | areas
    heads = {start for start, _ in whole}
    greater = {start - 1 for start, _ in whole if start and words[start - 1] in _GREATER}
    starts = sorted(heads | (others - inside) | (greater - inside))
    closed = _closed(words) if starts else bytearray()
    found: list[PlaceList] = []
    free = 0
    for i in starts:
        if i < free or closed[i] or (words[i - 1 : i] == "中" and i not in heads):
            continue  # 2个中|心镇
        listing = _listed(words, i, toponyms)
        if listing is None or listing.end <= i + 1 or words[i : listing.end] in _WORDS:
            continue
        sure = [_is_sure(place, toponyms) for place in listing.places]
        if not sure[0] or 2 * sum(sure) < len(sure):
            continue
        if (
            listing.kinds[0] not in ("region", "area")
            and any(
                i < start < i + len(listing.places[0]) and words[i] not in _GREATER
                for start, _ in whole
            )
            and toponyms.name_end(words, i) == i
        ):
            continue  # a name stands inside, what is before it is no part of the place
        kept = [
            (place, kind)
            for place, kind, good in zip(listing.places, listing.kinds, sure, strict=False)
            if good
        ]
        found.append(
            PlaceList(
                tuple(place for place, _ in kept),
                tuple(kind for _, kind in kept),
                i,
                listing.end,
                listing.list_open,
                listing.tail,
            )
        )
        free = listing.end
    return found


def _listed(words: str, i: int, toponyms: Toponyms) -> PlaceList | None:
    """Return the places that start at ``i``: a park that is there (甲工业园), but only its seat where it is built or is a trade's belt."""
    listing = toponyms.read(words, i)
    built = listing is not None and (
        _BUILT.search(words[:i])
        or any(_BELT.search(place) and GOODS.search(place) for place in listing.places)
    )
    return (toponyms.read(words, i, parks=False) or listing) if built else listing


def _whole_names(words: str, toponyms: Toponyms) -> tuple[list[tuple[int, int]], set[int]]:
    """Return where names of regions stand that do not overlap and cover most (云南|安宁, not 南安), and where other areas start."""
    named, marked = toponyms.named(words)
    if not named and not marked:
        return [], set()
    spans = {(i, end) for i in named if (end := toponyms.name_end(words, i, weak=False)) > i}
    spans |= {
        hit.span() for i in marked if words[i] in MACRO_SIGNS and (hit := MACRO.match(words, i))
    }
    coasts = (k for i in marked if words[i] == "沿" for k in range(max(0, i - len("闽浙粤")), i))
    areas = {
        k
        for k in (*marked, *coasts)
        if words[k] in COAST_SIGNS and (COASTAL.match(words, k) or COMPASS.match(words, k))
    }
    best: list[tuple[int, int, tuple[tuple[int, int], ...]]] = [
        (0, 0, ())
    ]  # end, signs covered, names
    for start, end in sorted(spans, key=lambda span: span[1]):
        _, covered, names = next(one for one in reversed(best) if one[0] <= start)
        if covered + end - start > best[-1][1]:
            best.append((end, covered + end - start, (*names, (start, end))))
    return list(best[-1][2]), areas


def _is_sure(place: str, toponyms: Toponyms) -> bool:
    """Whether a place is a name of the tables, alone or in a chain, or ends like the name of a place."""
    return (
        place in toponyms.names
        or all(sign in PROVINCE_SIGNS for sign in place)
        or _SUFFIX.search(place) is not None
        or toponyms.chain_end(place, 0)[0] == len(place)
    )


def trades(words: str, taken: list[PlaceList]) -> list[Trades]:
    """Return the lists of trades in a sentence in reading order, none of them inside a place.

    Examples
    --------
    >>> [(found.names, found.head) for found in trades("以石膏、陶瓷为主的新材料产业集群正在形成", [])]
    [(('石膏', '陶瓷'), ''), (('新材料',), '产业集群')]
    """
    closed = _closed(words)
    for listing in taken:
        closed[listing.start : listing.end] = b"\1" * (listing.end - listing.start)
    goods = {a: b for a, b in GOODS.spans(words) if not any(closed[a:b])}
    found: list[Trades] = []
    for start, end in _runs(words, closed, goods):
        found.extend(_in_run(words, start, end))
    return found


def _closed(words: str) -> bytearray:
    """Return for each sign whether it lies in the name of a body or in a title."""
    return bytearray(_bodies(words))


@lru_cache(maxsize=8)
def _bodies(words: str) -> bytes:
    closed = bytearray(len(words))
    for hit in (*_organisations(words), *(_TITLE.finditer(words) if "《" in words else ())):
        closed[hit.start() : hit.end()] = b"\1" * (hit.end() - hit.start())
    return bytes(closed)


def _organisations(words: str) -> Iterator[re.Match[str]]:
    """Yield the names of bodies; each is looked for right before the word that all such names hold."""
    at = 0
    for start, _ in BODIES.spans(words):
        if start >= at and (hit := ORGANISATION.search(words, max(at, start - BODY_LONGEST))):
            yield hit
            at = hit.end()


def _runs(words: str, closed: bytearray, goods: dict[int, int]) -> Iterator[tuple[int, int]]:
    """Yield the noun phrases that hold a good: between stops, verbs and places."""
    i = 0
    while i < len(words):
        if closed[i] or words[i] in _STOPS or words[i] in _JOINTS or words[i].isdigit():
            i += 1
            continue
        verb = _verb(words, i, goods)
        if verb > i:
            i = verb
            continue
        end, holds = _run(words, i, closed, goods)
        if holds:
            yield i, end
        i = max(end, i + 1)


def _verb(words: str, i: int, goods: dict[int, int]) -> int:
    """Return where a verb that starts at ``i`` ends, or ``i``; one that a good starts in is no verb."""
    hit = None if i in goods or words[i] not in _VERB_SIGNS else _VERBS.match(words, i)
    return hit.end() if hit and goods.keys().isdisjoint(range(i, hit.end())) else i


def _run(words: str, i: int, closed: bytearray, goods: dict[int, int]) -> tuple[int, bool]:
    """Return where the noun phrase from ``i`` ends, and whether it holds a good."""
    end, holds = i, False
    while end < len(words):
        if end in goods:
            end, holds = goods[end], True
            continue
        if (
            words[end] == "（"
            and holds
            and (shut := words.find("）", end, end + _BRACKET_REACH)) > 0
            and not any(closed[end:shut])
        ):
            end = shut + 1
            continue
        if closed[end] or words[end] in _STOPS or (end > i and _verb(words, end, goods) > end):
            break
        end += 1
    return end, holds


def _in_run(words: str, start: int, end: int) -> list[Trades]:
    """Return the trades of a noun phrase, one list for each thing that is built and one for what is left."""
    found: list[Trades] = []
    at = start
    for built in phrases.segments(words, start, end):
        at = built.end
        if names := _names(_counted(words, built.start, built.body)):
            found.append(Trades(built.start, built.end - len(built.head), names, built.head))
    at += len(words[at:end]) - len(words[at:end].lstrip("、和及与以"))
    if names := _names(_counted(words, at, words[at:end])):
        behind = _HEAD_BEHIND.match(words, end)
        head = behind["head"] if behind and GOODS.search(behind["between"]) is None else ""
        found.append(Trades(at, end, names, head))
    return found


def _counted(words: str, start: int, body: str) -> str:
    """Return a phrase without the unit that a figure right before it left there: 1000|万吨精品骨料."""
    return _UNIT.sub("", body) if words[start - 1 : start].isdigit() else body


def _names(body: str) -> tuple[str, ...]:
    bare = body.strip("、和及与")
    if _FIRMS.search(bare):
        return ()
    bare = _STATE_OF.sub("", _CLASS_ENDS.sub("", bare))
    named = tuple(
        dict.fromkeys(
            name for name in industries(bare, phrases.stated_count(bare)) if may_be_trade(name)
        )
    )
    if named or len(bare) < len("水泥"):
        return named
    goods = (
        bare[a:b] for a, b in GOODS.spans(bare)
    )  # 水泥生产能力: of the phrase the good alone is one
    return tuple(dict.fromkeys(name for name in goods if len(name) > 1 and is_trade(name)))
