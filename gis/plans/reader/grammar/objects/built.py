"""A built thing as the object of a verb: its trade, its category and where it stands."""

from __future__ import annotations

from gis.plans.reader import phrases
from gis.plans.reader.grammar.frame import Clause, Context, designation, joined
from gis.plans.reader.grammar.layouts.areas import named_site
from gis.plans.reader.grammar.named.groups import group_head
from gis.plans.reader.grammar.named.listed import with_quarter
from gis.plans.reader.grammar.objects.ports import seats_of_hub
from gis.plans.reader.grammar.objects.wholes import BARE_HUBS, hub_name, no_site
from gis.plans.reader.grammar.said import KNOWN_FOR, Said, grown, is_there
from gis.plans.reader.grammar.trades import industries
from gis.plans.reader.grammar.verbs import decide
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.area_shapes import MACRO, RAIL
from gis.plans.reader.places.place_list import PlaceList, above
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON

_OF_COMPANIES = Pattern(r"^.{2,80}?(?:为代表的|为龙头的|为主体的|为引领的|为骨干的|为核心的)")
_ON_IT = Pattern("[上中内](?=重要|最[大具]|知名|著名|领先|一流)")  # 长江经济带上重要的…基地
_GATHERED = Pattern(r"^集(?!成|装|散)[^，。；]*的(?=[^的]{2,}$)")
_SHORE = Pattern("沿(?:海|江|边|黄|河|湖)(?:地区)?(?=[一-龥]{2})(?!经济|开放|发展)")
_SOME = Pattern(
    r"新$|(?:国家|省|市|县)级$|(?:全国|全省|全市)?(?:一流|示范性?|标准化|现代化?|重点)$"
    r"|(?:经济社会)?高质量发展|一批|若干|各类|多个|\d+[个大]"
    r"|[一二两三四五六七八九十]+[个大]|特色|高水平|专业"
)
_SCHEME = Pattern(r"“[一二两三四五六七八九十\dN]|[东西南北中]部（")
# A park of 航空与文旅融合 is one of both; 炼化一体化 is a trade of its own.
_FUSION = Pattern(
    r"(?<=[一-龥]{2})产业(?:转移)?(?:合作|协作|集聚|协同(?:发展)?|协调发展)$"
    r"|(?<=[一-龥]{3})(?:协同创新|成果转化|(?<!科技)创新|孵化|深度融合|融合发展|融合"
    r"|(?<!炼化)一体化)(?:产业)?$"
)
# 新材料产业以甲为核心，优化发展乙、丙等多个新增长极: what grows there was said before.
_MORE_POLES = Pattern(
    r"等?(?:多个|若干|一批|[两三四五六七八九十]个?大?)?(?:新的?|区域|特色|重要)*(?:增长极"
    r"|增长点|支点|节点|支撑点)"
)
_SEVERAL = Pattern(
    r"(?:(?:规模化|特色化|一定规模|较大规模|较强竞争力|完整|较为完整)的?$|若干|多个|一批"
    r"|[两三四五六七八九十\d]+)个?(?:各具)?(?:特色|优势|重点|专业)*$"
)
# 在甲、乙、丙建设新产业园区: parks of what the text is about.
_NEW = Pattern("(?:一批)?(?:新的?|专业化?|配套|特色)")
_ITS_OWN = Pattern("(?:产业|工业|经济|发展)*")
# 京九垂直驱动轴: which way an axis runs is no trade.
_WAY = Pattern("(?:垂直|水平|纵向|横向|综合|中心|主要|产业|发展|经济)*")
_NO_GOOD = Pattern("(?:研发|创新|科技|技术|研究|设计|孵化|转化)+")
_ECONOMY = Pattern("绿色|生态|数字|海洋|低空|湾区|临空|临港|平台")
_HAVING = Pattern(r"(?:具有|拥有|具备)[^，。；]*的$")
# 马金铺“云药”产业基地: a name that no table knows right before what is made there.
_BEFORE_QUOTED = Pattern(r"(?P<p>[一-龥]{2,4})“[^”]{2,6}”")
# 近年来，甲发展乙，建成全国最大的丙基地.
_LATELY = Pattern("近年来|多年来|近几年|经过多年|改革开放以来")
_SHIPS = Pattern(r"为“[^”]{1,8}”")
_OF_POLICY = Pattern(
    "承接|转移|创新|改革|合作|开放|文明|转型|升级|融合|一体化|高质量|^全国|^国家|^世界"
)


def built(
    context: Context, clause: Clause, said: Said, part: phrases.Segment, state: tuple[bool, bool]
) -> Record | None:
    """Return the designation of one built thing, or None where it names no industry."""
    wide, sited = state
    if _SCHEME.match(part.body):
        return None  # “三城五基地” names a layout, no trade
    own = own_places(context, said, part, sited=sited)
    listing = context.toponyms.read(part.body, 0, parks=False)
    cut = own.end if own else listing.end if listing else 0
    cut += 1 if _ON_IT.match(part.body, cut) else 0
    body = _FUSION.sub("", _SHIPS.sub("", _GATHERED.sub("", part.body[cut:])))
    told = _is_told(context, clause)
    spoken = told and (said.listing is not None or context.headed == said.places(context))
    if (own is None and wide and not spoken) or (
        body.startswith("集") and not body.startswith(("集成", "集装", "集中式"))
    ):
        return None
    if own and cut == len(part.body) and part.category != "cultivate":
        body = ""
    names = _names(context, said, part, body, own)
    if (
        not names
        and said.listing
        and clause.index
        and context.topic
        and _MORE_POLES.fullmatch(part.body + part.head)
    ):
        return designation(context, clause, said.places(context), context.topic, decide(said.verb.kind, ""),
                           start=said.start, family=said.family, **joined(said.listing))  # fmt: skip
    if not names and (part.head in BARE_HUBS or not (own is None and _may_be_unnamed(part, body))):
        return None
    if (
        part.head in ("园区", "小镇", "产业园区", "工业园", "工业园区", "产业集中区", "集中区")
        and names
        and not any(COMMON.search(name) for name in names)
    ):
        return None  # 宜居的新式园区 tells no trade
    lately = (
        _LATELY.match(context.text, clause.sentence.start) is not None and said.verb.word == "建成"
    )
    existing = is_there(context, clause, said) or (lately and said.is_done())
    kind = decide(said.verb.kind, part.category)
    if said.verb.kind == "support" and part.category in ("cultivate", "base"):
        kind = grown(clause.words) or kind
    if (
        existing
        and part.category in ("cultivate", "base", "park", "belt")
        and "规划" not in said.verb.adverbs
    ):
        kind = "existing"  # 规划建设了甲园区 tells of a park
    return designation(
        context, clause, own.places if own else said.places(context), names or [""], kind,
        start=said.start, status="existing" if existing else "planned", family=said.family,
        **joined(said.listing),
    )  # fmt: skip


def _is_told(context: Context, clause: Clause) -> bool:
    """Whether a clause stands in running text, which an excerpt may break off; a title is no sentence."""
    start, end = clause.paragraph.start, clause.paragraph.end
    return context.text[end - 1] in "。；”" or context.text.find("。", start, end) >= 0


def _names(
    context: Context, said: Said, part: phrases.Segment, body: str, own: PlaceList | None
) -> list[str]:
    """Return the trades of a built thing by what it is: a hub, a core, an axis, or any other."""
    names = hub_name(part, body) if part.category == "hub" else _named(context, said, part, body)
    sited = own is not None or said.listing is not None
    if part.category == "core":
        return _of_core(context, names, body, sited=sited)
    if part.head.endswith("轴") and _WAY.fullmatch(body):
        return [context.titled] if sited and context.titled else []
    return names


def _of_core(context: Context, names: list[str], body: str, *, sited: bool) -> list[str]:
    """Return the trades of a core whose name tells none: those that the paragraph or the plan is about."""
    if names and context.topic and all(_NO_GOOD.fullmatch(name) for name in names):
        return [context.topic]  # 福州、厦门两大研发创新核心区
    return (
        [context.titled]
        if not names and sited and context.titled and _ITS_OWN.fullmatch(body)
        else names
    )  # 甲都市圈产业核心增长极


_MADE_OF = Pattern("以(?P<i>[^，。；]{2,40}?)等?为(?:主体?|主导|龙头|核心|重点|特色|支柱|骨干)的")


# 智能制造基地, 现代物流产业园: the head holds the end of the trade.
_IN_HEAD = Pattern("(?P<i>(?:现代|智慧|绿色|综合)物流|(?:智能|精密)制造)(?:产业)?(?:基地|园区?)$")

# 食品加工和现代物流产业园: so does that of the last of a list.
_LOGISTICS = Pattern("(?:、|和|与|及)(?:现代|智慧|绿色|综合)$")


def _named(context: Context, said: Said, part: phrases.Segment, body: str) -> list[str]:
    """Return the industries in the name of a built thing, else those that its sentence is about."""
    whole = body + "物流" if part.head.startswith("物流") and _LOGISTICS.search(body) else body
    names = industries(_OF_COMPANIES.sub("", whole), phrases.stated_count(body))
    if (not names or names == ["矿产资源"]) and (led := _MADE_OF.match(body)):
        names = industries(led["i"])  # 以冶金、机械为主体的工业基地
    if names in ([], ["智能"], ["精密"]) and (inside := _IN_HEAD.search(body + part.head)):
        return [inside["i"]]
    if not names and part.head.startswith("经济") and _ECONOMY.fullmatch(body):
        return [body + "经济"]  # 打造甲绿色经济走廊
    if not names and part.head.startswith("示范") and body and not _OF_POLICY.search(body):
        return [part.body + part.head]
    if (
        not names
        and said.family in ("A1", "A2")
        and said.listing
        and (
            (part.category in ("cultivate", "base") and _SEVERAL.match(_HAVING.sub("", body)))
            or (part.category == "park" and len(said.listing.places) > 1 and _NEW.fullmatch(body))
        )
    ):
        return [context.topic] if context.topic else []
    return names


_REACHING = Pattern(
    "、(?:面向|服务|辐射|覆盖|联通|连接|通达|带动|衔接)"
)  # 聚集甲、辐射乙的物流节点: whom it serves


def _may_be_unnamed(part: phrases.Segment, body: str) -> bool:
    """Whether a built thing is one without a trade of its own: a core, a hub, a short-named park."""
    if part.category not in ("core", "hub", "park") or not body or _SOME.match(body):
        return False
    return part.category != "park" or len(body) <= len("北部新兴")


# 甲省要打造中部地区乙示范区: among which provinces it ranks, whoever is the subject.
_OF_PROVINCES = Pattern(
    "(?:中西部|[东中西]部|东北|[华西][东南西北中]|中南|长三角|京津冀|成渝|大湾区)(?:地区)?"
)


def _holds_subject(context: Context, said: Said, own: PlaceList) -> bool:
    """Whether the place before a built thing is the city or province in which the county that builds it lies: 某县…，打造某市…基地."""
    spoken = said.places(context)
    if len(spoken) != 1 or len(own.places) != 1:
        return False
    if said.listing:
        return said.family == "A8" and _OF_PROVINCES.fullmatch(own.places[0]) is not None
    if MACRO.fullmatch(own.places[0]):
        return True  # 某开发区将建设成为北疆印染中心, 某市打造中部地区制造业高地: in which area it ranks
    names = context.toponyms.names
    over = {region.adcode for region in names.get(own.places[0], ())}
    below = names.get(spoken[0], ())
    return bool(below) and all(over & above(region.adcode) for region in below)


def _lies_along(context: Context, part: phrases.Segment, *, sited: bool) -> PlaceList | None:
    """Return the railway or the named area along which a belt lies: 沪昆新材料产业带."""
    rail = RAIL.match(part.body + part.head)
    place = rail.group() if rail else named_site(context, part.body) if sited else ""
    return PlaceList((place,), ("area",), 0, len(place), list_open=False) if place else None


# 甲江、乙江、丙山三大竹产业带: as many names as are counted, whether a table knows them or not.
_NAMES_COUNTED = Pattern(
    r"(?P<list>[一-龥]{2,4}(?:[、和及与][一-龥]{2,4})+?)(?P<n>[两三四五六七八九十])[大条个](?=[一-龥]{1,12}$)"
)
_NAMES_APART = Pattern("[、和及与]")


def _counted_names(context: Context, part: phrases.Segment) -> PlaceList | None:
    """Return the names before a count of built things that name no good and are as many as it says."""
    hit = _NAMES_COUNTED.match(part.body)
    names = _NAMES_APART.split(hit["list"]) if hit else []
    if hit is None or phrases.number(hit["n"]) != len(names) or COMMON.search(hit["list"]):
        return None
    if not all(
        context.toponyms.is_unknown(name) or name in context.toponyms.names for name in names
    ):
        return None
    return PlaceList(tuple(names), ("other",) * len(names), 0, hit.end(), list_open=False)


def own_places(
    context: Context, said: Said, part: phrases.Segment, *, sited: bool
) -> PlaceList | None:
    """Return the places at the head of a built thing where they are its site.

    A larger area than the issuer's is what the thing serves; an area beside regions that the
    clause lists is what they serve.
    """
    behind = (
        said.listing
        if said.family == "A1" and said.listing and len(said.listing.places) == 1
        else None
    )
    ports = seats_of_hub(context, part, behind) if part.category == "hub" else None
    own = ports or context.toponyms.read(part.body, 0, parks=False)
    row = _counted_names(context, part) if "、" in part.body else None
    if row and (own is None or len(own.places) < len(row.places)):
        return row
    return _site_of(context, said, part, own, sited=sited)


def _site_of(
    context: Context, said: Said, part: phrases.Segment, own: PlaceList | None, *, sited: bool
) -> PlaceList | None:
    """Return the place that a built thing stands at, known or told by its slot, unless it is whom it serves."""
    if (
        own is None
        and (seat := _BEFORE_QUOTED.match(part.body))
        and context.toponyms.is_unknown(seat["p"])
    ):
        return PlaceList((seat["p"],), ("other",), 0, seat.end("p"), list_open=False)
    if own is None and part.category == "belt":
        return _lies_along(context, part, sited=sited)
    shore = (
        _SHORE.match(part.body) if own is None and part.start else None
    )  # 甲铝基地、沿海铜镍基地
    if (
        own is None
        and sited
        and (group := shore.group() if shore else group_head(context, part.body))
    ):
        return PlaceList((group,), ("group",), 0, len(group), list_open=False)
    known = (
        own
        and (said.listing or context.subject)
        and (KNOWN_FOR.match(part.body, own.end) or _REACHING.match(part.body, own.end))
        and "zone" not in own.kinds
    )
    served = (
        own is not None
        and said.family == "A1"
        and said.listing is not None
        and len(said.listing.places) > 1
        and set(said.listing.kinds) == {"region"}
        and set(own.kinds) == {"area"}
    )  # 打造甲、乙等长江中游丙产业基地: of which area they are
    if own and (
        known
        or served
        or all(context.toponyms.larger_than_issuer(p) for p in own.places)
        or _holds_subject(context, said, own)
        or part.body.startswith("区域性", own.end)
    ):
        return None  # 甲…，建成中原地区重要的陶瓷基地: where it is important
    if own and no_site(context, said, own):
        return None
    return with_quarter(context, own, part)
