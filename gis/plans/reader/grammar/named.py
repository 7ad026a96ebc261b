"""Named things: headings such as 南安水暖器材产业集群, “绿色建材-成都青白江”基地, lists by province."""

from __future__ import annotations

import re
from dataclasses import replace

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import (
    Clause,
    Context,
    designation,
    each_plausible,
    industries,
    is_chosen,
    is_existing,
    joined,
    plausible,
    verb_at,
)
from gis.plans.reader.grammar.said import grown, is_own_province
from gis.plans.reader.places.no_names import NO_NAME, VERBISH
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.places.zone_shapes import SITE_ALONE
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.areas import PROVINCE_SIGNS
from gis.plans.reader.vocabulary.goods import COMMON
from gis.plans.reader.vocabulary.heads import HEAD_CATEGORY

_BASE = re.compile(r"“(?P<i>[^”—-]{2,12})[-—·](?P<p>[^”]{2,14})”(?:国家|省级)?[^，。；]{0,10}?基地")
_ALIAS = re.compile(r"（(?:即)?(?P<name>[^（）]{4,30}?(?:基地|集群|产业园|园区))）")
_INDUSTRY_FIRST = re.compile(
    r"(?P<i>[^，。；]{2,14}?)(?:产业集群|集群|产业链|产业|行业|工业|制造|生产|种植|养殖|项目|产能|能力|企业)?(?:主要|重点|优先|集中|相对)*(?:布局|分布|集中|安排|选址|集聚(?!区|地)|聚集(?!区|地)|落户|布点|形成)(?:在|于|到|了)?"
)
# A word of every way to say where an industry lies; without one the long pattern need not be asked.
_LIES = re.compile("安排在|选址在|布局|分布|集中|集聚|聚集|落户|布点|形成")
# 将省石墨烯产业基地布局在甲高新区.
_PUT = re.compile(
    r"[将把](?:全?[省市区县]的?)?(?P<i>[^，。；将把]{2,14}?)(?P<head>产业基地|生产基地|基地|产业园|产业集群|集群|产业|项目)(?:重点|集中|主要|优先)?(?:布局|设立|建|放|落户|集中|部署)(?:在|于)"
)
_QUARTER = re.compile("[一-龥]{2,3}?(?=保税|国际|综合|现代|区域|公路|铁路|航空|临港)")
_NAME_END = re.compile("[堡屯营店集铺桥沟镇庄庙口坝坪河塘圩埠寨岭]")
# 七个纺织工业园将选址甲、乙.
_SEVERAL_AT = re.compile(
    r"(?:这|其中)?(?:[一两三四五六七八九十\d]+)[个座家](?:[十百千]?万?[吨亿]元?级的?)?(?P<i>[^，。；在将]{2,12}?)(?P<head>工业园区?|产业园区?|园区|城|产业基地|生产基地|基地|产业集群|集群|集聚区)"
    r"(?:将|拟|计划|有意|分别|主要|已)*(?:(?:选址|落户|落在|落子|布局|布点|设)(?:在|于)?|(?P<in>在))(?=[一-龥]{2})"
)
_STANDS = re.compile("(?:分别)?(?:设址|选址|落户|布点|布局|建设|兴建|落地|开建)")
_IS_THERE = re.compile(
    "，(?:目前|如今|现)?已经?(?:初步|基本)?(?:形成|集聚|聚集|拥有|建成)(?=[^，。；]{2})"
)
_OPENS_WITH = re.compile(
    "(?:我国|全国|国内)?(?P<i>[一-龥A-Za-z]{2,12}?)(?:特别是[一-龥]{2,10}?|尤其是[一-龥]{2,10}?)?(?:产业|行业)?的?(?:主要)?(?:以|涵盖|包括|依托|发展|规模|产量|产能|产值|年产|种植|资源)"
)
_BARE = re.compile(
    "(?:该|全省|全市|我国|国内)?(?:产业|行业|企业|(?:主要|重点|优势)?(?:产区|产地|主产区|主产地|生产企业|加工企业|生产基地))"
)
_OF_ALL = re.compile("^(?:新[建上增]|拟建|全[省市州区县国]|我[省市州区县国]的?)(?=..)")
_IN_PRINCIPLE = re.compile("(?:新增|新建)?(?:项目|产能|企业)?(?:原则上|一般|优先|应)+$")
_HONOURED = re.compile(r"首批|第[一二三四五六七八九十]批|入选|认定|公布|授牌|名单")
_GROWS = re.compile(r"(?:重点|大力|主要|着力)*(?:发展|布局|聚焦|承接|打造)")
_JOINT = re.compile(r"(?P<name>[一-龥]{2,6})(?P<i>[一-龥A-Za-z]{2,12}?)(?:产业)?集群由")


# What a heading that is a name can name.
HEADINGS = frozenset(("cultivate", "base", "park", "belt"))


def heading(context: Context, clause: Clause) -> list[Record]:
    """Read a heading or run-in heading that is a name: place, industry and head (A12)."""
    opens = clause.sentence.start <= clause.paragraph.start + 2
    if not opens or (
        clause.index
        and len([r for r in context.since(clause.sentence.start) if r.family == "A12"])
        < clause.index
    ):
        return []
    words = clause.words[clause.lead :]
    behind = context.text[clause.end : clause.sentence.end]
    goes_on = behind.startswith("：") and (
        context.toponyms.read(behind, 1)
        or _GROWS.match(behind, 1)
        or _MEMBERS_BEHIND.match(behind, 1)
    )
    if len(words) > 30 or goes_on:
        return []
    listing = context.toponyms.read(words, 0, parks=False)
    group = "" if listing else group_head(context, words)
    if not listing and not group:
        return []
    places = listing.places if listing else (group,)
    rest = words[listing.end if listing else len(group) :]
    built = phrases.segments(rest, 0, len(rest))
    whole = bool(built) and built[0].end == len(rest) and built[0].category in HEADINGS
    name = trade_names.industry(built[0].body) if whole else ""
    act = verb_at(rest, 0)  # 甲大力培育乙产业集群 says what is done
    if (
        not plausible(name)
        or (act and act.adverbs and act.kind != "support")
        or _SAID.search(built[0].body)
        or context.toponyms.read(name, 0)
    ):
        return []
    kind = built[0].category
    there = (
        context.existing
        or _IS_THERE.match(behind) is not None
        or is_chosen(context.text[clause.start : clause.sentence.end])
        or _HONOURED.search(context.text, max(0, clause.start - 400), clause.start) is not None
    )
    if kind == "cultivate":
        kind = (
            "existing"
            if there and not context.heading_category
            else context.heading_category or "develop"
        )
    context.topic = name
    if kind == "belt" and _CORED.match(behind):
        context.label = name
        return []  # 关中汽车产业带，以甲、乙为核心: where it lies is said behind
    names = [name, *_grown_below(context, clause, name)] if kind in ("develop", "park") else [name]
    return [
        designation(
            context,
            clause,
            places,
            names,
            kind,
            family="A12",
            name=words,
            optional=context.existing,
            status="existing" if kind == "existing" else "planned",
        )
    ]


_MEMBERS_BEHIND = re.compile(
    r"(?:主要|重点)?以[^，。；]{2,60}为(?:主|重点|核心|中心)"
)  # 南部石材产业带：以甲、乙为主: who it is stands behind


def _grown_below(context: Context, clause: Clause, name: str) -> list[str]:
    """Return the goods that the paragraph under a cluster's name says are grown there: 九江玻纤产业集群：…，重点发展电子纱."""
    if _GROWS.match(context.text, clause.end + 1):
        return []  # the next clause is a record of its own
    hit = _GROWS_BELOW.search(
        context.text, clause.end, min(clause.paragraph.end, clause.end + _BELOW)
    )
    return [
        one
        for one in (industries(hit["i"]) if hit else [])
        if COMMON.search(one) and one not in name
    ]


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
        if own is None or not plausible(name) or _SAID.search(part.body[own.end :]):
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


_CORED = re.compile(r"，以[^，。；]{2,40}为(?:核心|中心|重点|主体|龙头|轴)")
_GROWS_BELOW = re.compile(r"(?:重点|主要|大力)发展(?P<i>[^，。；]{2,60})")
_BELOW = 70
_TWO_ACTS = re.compile(
    "(?:新建|改造|扩建|续建|建设|培育|打造|提升|完善)(?:和|与|、)(?:新建|改造|扩建|续建|建设|培育|打造|提升|完善)"
)
_ETC, _MANY, _ABOVE = 1, 4, 80
_QUOTED = re.compile(r"“(?P<g>[一-龥]{2,5})”")
_PRAISED = re.compile("新型|新能|新材|高端|现代|先进|特色|绿色|南北|东西|中高|大型")
# What a head noun can end in: one look at the last sign spares most clauses the search for heads.
_LAST_SIGNS = frozenset(head[-1] for head in HEAD_CATEGORY)
_OPENED = re.compile(
    r"^(?:和(?=[一-龥]{4})|以及|(?:我|全|本|该)[省市区县州]的?|即|分别是|分别为|包括|主要有)"
)
_CHOSEN = re.compile(
    r"(?:等[一-龥\d、]{0,16}?)?(?:成功|双双|均|已|同时)*(?:入选|上榜|入围|获批|获评|获认定|通过认定|在列|跻身|被列为|被列入|列入|纳入|被认定为|被评为)[^，。；]{0,30}$"
)
_TURNING = re.compile(
    r"(?:等)?(?:加快|实现|推进|持续|进一步)*(?:数字化|绿色化?|智能化|高端化)?(?:转型升级|提质升级|改造升级|升级改造|改造提升|提质增效|做大做强|做优做强|发展壮大)$"
)
_TURNING_SIGNS = frozenset("级造升效强优大")
LISTED_ENDS = _LAST_SIGNS | _TURNING_SIGNS | {"等"}
_CHOSEN_SIGN = re.compile("入选|上榜|入围|获批|获评|在列|跻身|列为|列入|纳入|认定|评为")
_REACH = 24
_OF_NOBODY = re.compile("国家|省级|市级|世界|全国")
_SAID = re.compile(
    r"^(?:拥有|现有|已有)|构成|组成|计划|大手笔|动工|兴建|(?:^|正|将|已)规划|^(?:被|已被|均被|先后)|^(?:初步|基本|正在|逐步|加快)?形成|拟建|设立|位于|地处|处于|坐落|^(?:建设|共建|与|建立|组建|打造|培育|做强|布局|重点|加快|承接|构建|形成|依托|要|应)|(?<=.)(?:建设|打造|投资|扩建)|已|不再|将|成为|原则|是|为|在|新建|推动|发展"
)
_PROVINCES = frozenset(PROVINCE_SIGNS)
_ADJECTIVES = frozenset(
    [
        "高端",
        "新型",
        "现代",
        "先进",
        "特色",
        "绿色",
        "优质",
        "精品",
        "大型",
        "安全",
        "金属",
        "新材",
        "新能",
        "通用",
        "高新",
        "平板",
        "光伏",
        "石油",
        "东西",
        "南北",
        "南方",
        "北方",
        "永安",
        "长城",
        "中国",
        "高分",
        "海洋",
        "河道",
        "大米",
        "南药",
        "水产",
        "白酒",
        "黄酒",
        "青稞",
        "红酒",
        "白茶",
        "红茶",
        "黑茶",
        "金银",
    ]
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


def group_head(context: Context, words: str) -> str:
    """Return the abbreviation of a group of regions at the head of a name (兰白有色金属…)."""
    if words.startswith("“") and (quoted := _QUOTED.match(words)):
        return (
            quoted.group()
            if context.toponyms.is_group(quoted["g"]) and COMMON.search(words, quoted.end())
            else ""
        )
    for length in (5, 4, 3, 2) if context.toponyms.are_first_signs(words[:2]) else ():
        head, rest = words[:length], words[length:]
        if head in _ADJECTIVES or (
            context.toponyms.issuer is None and not _PROVINCES.issuperset(head)
        ):
            continue
        if (
            context.toponyms.is_group(head)
            and not _PRAISED.match(words, length - 1)
            and COMMON.search(rest[:8])
            and not COMMON.search(head)
        ):
            return head
    return ""


_GOES_ON = re.compile(r"深化|持续|提升|巩固|推进")


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


def put_at(context: Context, clause: Clause) -> list[Record]:
    """Read 将省石墨烯产业基地布局在甲高新区: a thing of a trade and where a superior puts it."""
    put = _PUT.search(clause.words) if _LIES.search(clause.words) else None
    seat = context.toponyms.read(clause.words, put.end()) if put else None
    name = trade_names.industry(put["i"]) if put and seat else ""
    if not put or not seat or not plausible(name) or not COMMON.search(name):
        return []
    return [
        designation(
            context,
            clause,
            seat.places,
            name,
            HEAD_CATEGORY.get(put["head"], "develop"),
            family="A11",
            **joined(seat),
        )
    ]


_NO_TRADE = re.compile(
    r"(?<!再生)(?<!人力)资源(?!循环|综合|回收|化利用|再生)|矿区|储量|矿|^项目|企业|公司"
)
_BUILT = re.compile(r"[^，。；]{0,24}(?:集群|基地|集聚区|产业带)")


_SITED_THERE = re.compile(r"分布|集中|集聚|聚集")


def industry_first(context: Context, clause: Clause) -> list[Record]:
    """Read the industry before its places (A11): 甲产业主要布局在乙、丙."""
    hit = _INDUSTRY_FIRST.match(clause.words, clause.lead) if _LIES.search(clause.words) else None
    if not hit:
        return []
    listing = context.toponyms.read(clause.words, hit.end()) or _site_alone(clause.words, hit.end())
    trade = _IN_PRINCIPLE.sub("", _OF_ALL.sub("", hit["i"]))
    name = (
        _opened_with(context, clause) or context.topic
        if _BARE.fullmatch(hit["i"])
        else trade_names.industry(trade)
    )
    own = context.toponyms.read(trade, 0, parks=False)
    if own and is_own_province(context, own.places) and COMMON.search(trade, own.end):
        trade, own = trade[own.end :], None  # 四川玄武岩纤维产业集中在…
        name = trade_names.industry(trade)
    if (
        own
        and "形成" not in hit.group()
        and COMMON.search(trade, own.end)
        and plausible(trade_names.industry(trade[own.end :]))
    ):
        name, own = (
            trade_names.industry(trade[own.end :]),
            None,
        )  # 主城区电子信息产业集中在高新城组团
    elif own or context.toponyms.read(trade, 0):
        return []  # 甲省已形成乙、丙…基地: no trade stands in front
    if (
        listing is None
        or not plausible(name)
        or _NO_TRADE.search(name)
        or "等企业" in hit.group()
        or trade.startswith(("沿", "环"))
    ):
        return []
    there = "existing" if _SITED_THERE.search(hit.group()) else "develop"
    if context.existing:
        there = "existing"
    if "形成" in hit.group():
        if not _BUILT.match(clause.words[listing.end :]):
            return []
        there = (
            "existing" if hit.group().endswith("了") or is_existing(clause.words) else "cultivate"
        )
    return [
        designation(
            context,
            clause,
            listing.places,
            each_plausible(name),
            there,
            family="A11",
            status="existing" if there == "existing" else "planned",
        )
    ]


def _opened_with(context: Context, clause: Clause) -> str:
    """Return the trade that the sentence opens with: 智能装备制造以甲为主，产业集中在乙."""
    for start, end in (clause.all[clause.index - 1], clause.all[0]) if clause.index else ():
        own = context.toponyms.read(context.text[start:end], 0, parks=False)
        hit = _OPENS_WITH.match(context.text, start + (own.end if own else 0), end)
        name = trade_names.industry(hit["i"]) if hit else ""
        if plausible(name) and COMMON.search(name) and context.toponyms.read(name, 0) is None:
            return name
    return ""


def put_up(context: Context, clause: Clause) -> list[Record]:
    """Read 七个纺织工业园将选址甲、乙, 4个焦化园区将在丙、丁设址: parks of a trade and where they are to stand."""
    hit = _SEVERAL_AT.match(clause.words, clause.lead)
    listing = context.toponyms.read(clause.words, hit.end()) if hit else None
    if (
        hit is None
        or listing is None
        or (hit["in"] and not _STANDS.match(clause.words, listing.end))
    ):
        return []
    name = trade_names.industry(hit["i"])
    if not plausible(name) or not COMMON.search(name):
        return []
    kind = (
        "base" if hit["head"].endswith("基地") else "cultivate" if "集" in hit["head"] else "park"
    )
    return [
        designation(context, clause, listing.places, name, kind, family="A11", **joined(listing))
    ]


def _site_alone(words: str, at: int) -> PlaceList | None:
    """Return a site that no table knows, where it is all that stands behind 集中在."""
    hit = SITE_ALONE.match(words, at) if words[at - 1] in "在于" else None
    known = hit is not None and not NO_NAME.search(hit["name"]) and not VERBISH.match(hit["name"])
    return (
        PlaceList((hit.group(),), ("zone",), at, hit.end(), list_open=False)
        if hit and known
        else None
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


_ENUMERATED = re.compile(
    r"(?:\d{1,2}|[一二两三四五六七八九十]{1,3})[个大][^，。；]{0,24}?(?:包括|分别是|分别为|即|为|是|——)"
)


def jointly(context: Context, clause: Clause) -> list[Record]:
    """Read a cluster whose name abbreviates its places and that says who they are."""
    hit = _JOINT.match(clause.words, clause.lead) if "集群由" in clause.words else None
    if not hit:
        return []
    listing = context.toponyms.read(clause.words, hit.end())
    words = hit.group()[: hit.group().rindex("集群")]
    group = group_head(context, words) or hit["name"][:2]
    name = trade_names.industry(words[len(group) :])
    if listing is None or not plausible(name):
        return []
    return [
        designation(
            context,
            clause,
            listing.places,
            name,
            "existing",
            status="existing",
            family="A12",
            name=hit.group()[:-1],
        )
    ]
