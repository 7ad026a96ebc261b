"""Named things in a list: 横州茉莉花产业集群、荔浦衣架产业集群, “绿色建材-成都青白江”基地, a zone with what it is in brackets."""

from __future__ import annotations

from dataclasses import replace

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import (
    Clause,
    Context,
    designation,
    is_chosen,
)
from gis.plans.reader.grammar.said import grown
from gis.plans.reader.grammar.trades import plausible
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON
from gis.plans.reader.vocabulary.heads import HEAD_CATEGORY

_BASE = Pattern(r"“(?P<i>[^”—-]{2,12})[-—·](?P<p>[^”]{2,14})”(?:国家|省级)?[^，。；]{0,10}?基地")
_ALIAS = Pattern(r"（(?:即)?(?P<name>[^（）]{4,30}?(?:基地|集群|产业园|园区))）")
_QUARTER = Pattern("[一-龥]{2,3}?(?=保税|国际|综合|现代|区域|公路|铁路|航空|临港)")
_NAME_END = Pattern("[堡屯营店集铺桥沟镇庄庙口坝坪河塘圩埠寨岭]")


def listed(context: Context, clause: Clause) -> list[Record]:
    """Read a clause that is nothing but named things: 横州茉莉花产业集群、荔浦衣架产业集群."""
    words = _OPENED.sub("", clause.words[clause.lead :])
    named = _CHOSEN_SIGN.search(words)
    chosen = _CHOSEN.search(words, max(0, named.start() - _REACH)) if named else None
    turning = _TURNING.search(words) if not chosen and words[-1:] in _TURNING_SIGNS else None
    words = words[: chosen.start()] if chosen else words[: turning.start()] if turning else words
    if words.removesuffix("等")[-1:] not in _LAST_SIGNS:
        return []
    parts = phrases.segments(words, 0, len(words))
    if len(parts) < 2 or parts[0].start or len(words) - parts[-1].end > _ETC:
        return []
    found: list[Record] = []
    above = (
        _ABOVE if context.text[clause.start - 1 : clause.start] == "：" else 0
    )  # 11家集群分别是：… behind the sentence that tells of the list
    listed_there = is_chosen(
        context.text[max(0, clause.sentence.start - above) : clause.sentence.end]
    )
    for part in parts:
        if _TWO_ACTS.match(part.body):
            return []  # 新建和续建甲物流园区、乙物流中心: verbs stand first
        own = context.toponyms.read(part.body, 0, parks=False) or _new_name(
            context, part.body, found
        )
        own = with_quarter(context, own, part)
        name = trade_names.industry(part.body[own.end :]) if own else ""
        if own and not name and part.body.endswith(("工业", "制造业")):
            name = part.body[own.end :]  # 临潼现代工业组团
        if own is None and chosen and (len(parts) > _MANY or _OF_NOBODY.match(part.body)):
            continue  # 我市机电产业集群、甲区苎麻产业集群…: the city's own; 国家新型工业化示范基地 of nobody
        if own is None or not plausible(name) or SAID.search(part.body[own.end :]):
            return []
        kind = part.category
        if kind == "cultivate":
            kind = (
                "existing"
                if context.existing or chosen or listed_there
                else context.heading_category or kind
            )
        kind = grown(turning.group()) or kind if turning else kind
        found.append(
            designation(
                context,
                clause,
                own.places,
                name,
                kind,
                family="A12",
                name=part.body + part.head,
                status="existing" if kind == "existing" or chosen else "planned",
            )
        )
    return found


_TWO_ACTS = Pattern(
    "(?:新建|改造|扩建|续建|建设|培育|打造|提升|完善)(?:和|与|、)(?:新建|改造|扩建|续建"
    "|建设|培育|打造|提升|完善)"
)
_ETC, _MANY, _ABOVE = 1, 4, 80
# What a head noun can end in: one look at the last sign spares most clauses the search for heads.
_LAST_SIGNS = frozenset(head[-1] for head in HEAD_CATEGORY)
_OPENED = Pattern(
    r"^(?:和(?=[一-龥]{4})|以及|(?:我|全|本|该)[省市区县州]的?|即|分别是|分别为|包括|主要有)"
)
_CHOSEN = Pattern(
    r"(?:等[一-龥\d、]{0,16}?)?(?:成功|双双|均|已|同时)*(?:入选|上榜|入围|获批|获评|获认定"
    r"|通过认定|在列|跻身|被列为|被列入|列入|纳入|被认定为|被评为)[^，。；]{0,30}$"
)
_TURNING = Pattern(
    r"(?:等)?(?:加快|实现|推进|持续|进一步)*(?:数字化|绿色化?|智能化|高端化)?(?:转型升级"
    r"|提质升级|改造升级|升级改造|改造提升|提质增效|做大做强|做优做强|发展壮大)$"
)
_TURNING_SIGNS = frozenset("级造升效强优大")
LISTED_ENDS = _LAST_SIGNS | _TURNING_SIGNS | {"等"}
_CHOSEN_SIGN = Pattern("入选|上榜|入围|获批|获评|在列|跻身|列为|列入|纳入|认定|评为")
_REACH = 24
_OF_NOBODY = Pattern("国家|省级|市级|世界|全国")
SAID = Pattern(
    r"^(?:拥有|现有|已有)|构成|组成|计划|大手笔|动工|兴建|(?:^|正|将|已)规划"
    r"|^(?:被|已被|均被|先后)|^(?:初步|基本|正在|逐步|加快)?形成|拟建|设立|位于|地处|处于"
    r"|坐落|^(?:建设|共建|与|建立|组建|打造|培育|做强|布局|重点|加快|承接|构建|形成|依托"
    r"|要|应)|(?<=.)(?:建设|打造|投资|扩建)|已|不再|将|成为|原则|是|为|在|新建|推动|发展"
)


def _new_name(context: Context, words: str, before: list[Record]) -> PlaceList | None:
    """Return a name that no table knows, beside named things whose places are known."""
    head = (
        words[: len("佟二堡")]
        if _NAME_END.match(words, len("佟二")) and COMMON.match(words, len("佟二堡"))
        else words[: len("宾西")]
    )
    if before and context.toponyms.is_unknown(head) and not COMMON.search(head):
        return PlaceList((head,), ("other",), 0, len(head), list_open=False)
    return None


_GOES_ON = Pattern(r"深化|持续|提升|巩固|推进")


def fused(context: Context, clause: Clause) -> list[Record]:
    """Read industry and place in one name: “绿色建材-成都青白江”国家新型工业化产业示范基地."""
    found = []
    for hit in (
        _BASE.finditer(clause.words)
        if "“" in clause.words and clause.words.count("·") < len("甲乙")
        else ()
    ):
        sides = [hit["i"], hit["p"]]
        place = next((s for s in reversed(sides) if context.toponyms.read(s, 0)), None)
        if place is None:
            continue
        sides.remove(place)
        if (other := context.toponyms.read(sides[0], 0)) and other.end == len(sides[0]):
            continue  # “甲—乙”两大基地: both sides are places
        kept = _GOES_ON.search(clause.words)
        found.append(
            designation(
                context,
                clause,
                (place,),
                sides[0],
                "base",
                family="A12",
                name=hit.group(),
                status="existing" if kept else "planned",
            )
        )
    return found


def alias(context: Context, clause: Clause) -> list[Record]:
    """Read a zone with what it is in brackets: 甲工业区（…产业示范基地）."""
    hit = _ALIAS.search(clause.words) if "（" in clause.words else None
    if not hit:
        return []
    before = clause.words[: hit.start()]
    begun = range(0)  # a place that a table knows, inside whose name no zone begins
    for at in range(max(0, len(before) - 16), len(before) - 2):
        listing = context.toponyms.read(clause.words, at, parks=True)
        begun = begun or range(at, listing.end if listing else at)
        if listing and listing.end in (hit.start(), hit.end()) and listing.kinds[-1] == "zone":
            at = begun.start if at in begun else at  # noqa: PLW2901
            built = phrases.segments(hit["name"], 0, len(hit["name"]))
            body = built[0].body if built else ""
            inner = context.toponyms.read(body, 0)
            name = trade_names.industry(body[inner.end :] if inner else body)
            place = context.text[clause.start + at : clause.start + hit.start()]
            if plausible(name):
                return [
                    designation(
                        context,
                        clause,
                        (place,),
                        name,
                        "park",
                        start=clause.start + at,
                        end=clause.start + hit.end(),
                        status="existing",
                        family="A16",
                        alias=hit["name"],
                    )
                ]
    return []


def with_quarter(
    context: Context, own: PlaceList | None, part: phrases.Segment
) -> PlaceList | None:
    """Return a city with its quarter that no table knows, before the kind of a hub: 杭州下沙保税物流中心."""
    quarter = _QUARTER.match(part.body, own.end) if own and part.category == "hub" else None
    if own is None or quarter is None or not context.toponyms.is_unknown(quarter.group()):
        return own
    return replace(
        own, places=(*own.places[:-1], own.places[-1] + quarter.group()), end=quarter.end()
    )


def enumerated(context: Context, clause: Clause) -> list[Record]:
    """Read N个…基地包括A基地、B基地: each named thing with the place at its head."""
    hit = _ENUMERATED.search(clause.words) if "个" in clause.words or "大" in clause.words else None
    if not hit:
        return []
    parts = phrases.segments(clause.words, hit.end(), len(clause.words))
    found = []
    for part in parts:
        own = context.toponyms.read(part.body, 0, parks=False)
        name = trade_names.industry(part.body[own.end :]) if own else ""
        if (
            own and own.kinds.count("zone") < 2 and plausible(name)
        ):  # 甲工业区、乙开发区、丙工业集中区: zones, no thing of a trade
            found.append(
                designation(
                    context,
                    clause,
                    own.places,
                    name,
                    part.category,
                    family="A12",
                    name=part.body + part.head,
                )
            )
    return found if len(parts) > 1 else []


_ENUMERATED = Pattern(
    r"(?:\d{1,2}|[一二两三四五六七八九十]{1,3})[个大][^，。；]{0,24}?(?:包括|分别是|分别为"
    r"|即|为|是|——)"
)
