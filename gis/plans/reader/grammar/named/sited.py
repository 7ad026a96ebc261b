"""A trade before its places: 甲产业主要布局在乙、丙, 将甲基地布局在乙, 七个纺织工业园将选址甲、乙."""

from __future__ import annotations

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation, is_existing
from gis.plans.reader.grammar.said import is_own_province
from gis.plans.reader.grammar.trades import each_plausible, plausible, tells_trade
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.no_names import NO_NAME, VERBISH
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.places.zone_shapes import SITE_ALONE
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON
from gis.plans.reader.vocabulary.heads import HEAD_CATEGORY

_INDUSTRY_FIRST = Pattern(
    r"(?P<i>[^，。；]{2,14}?)(?:产业集群|集群|产业链|产业|行业|工业|制造|生产|种植|养殖"
    r"|项目|产能|能力|企业)?(?:主要|重点|优先|优势|核心|集中|相对|多数?|大多|大都|普遍|绝大多数)*(?:布局|(?<=主要|集中|大多|大都|多数|普遍)(?:位于|坐落于|坐落在)|(?<=[业区]多)(?:位于|坐落于)|分布|集中|安排|选址"
    r"|集聚(?!区|地)|聚集(?!区|地)|落户|落子|落地|(?<=[主要重点集中优先])落(?=[在于])|布点|形成|(?<=重点|主要|优势|核心)(?=区域|地区))"
    r"(?:(?:区域|地区|范围|县市)(?:主要)?(?:为|是|包括|涵盖|有)|在|于|到|了)?"
)
# A word of every way to say where an industry lies; without one the long pattern need not be asked.
_LIES = Pattern(
    "安排在|选址在|位于|坐落|布局|分布|集中|集聚|聚集|落户|落在|落于|落地|落子|布点|形成|区域|地区"
)
# 将省石墨烯产业基地布局在甲高新区.
_PUT = Pattern(
    r"[将把](?:全?[省市区县]的?)?(?P<i>[^，。；将把]{2,14}?)(?P<head>产业基地|生产基地"
    r"|基地|产业园|产业集群|集群|产业|项目)(?:重点|集中|主要|优先)?(?:布局|设立|建|放|落户"
    r"|集中|部署)(?:在|于)"
)
# 七个纺织工业园将选址甲、乙.
_SEVERAL_AT = Pattern(
    r"(?:这"
    r"|其中)?(?:[一两三四五六七八九十\d]+)[个座家](?:[十百千]?万?[吨亿]元?级的?)?(?P<i>[^，。；在将]{2,12}?)(?P<head>工业园区?"
    r"|产业园区?|园区|城|产业基地|生产基地|基地|产业集群|集群|集聚区)"
    r"(?:将|拟|计划|有意|分别|主要|已)*(?:(?:选址|落户|落在|落子|布局|布点|设)(?:在|于)?"
    r"|(?P<in>在))(?=[一-龥]{2})"
)
# 布局在资源丰富的甲、乙: what they have stands before their names.
_RICH = Pattern(
    "[^，。；在的]{2,14}?(?:丰富|富集|雄厚|较好|良好|完善|集中|发达|便利|充足|突出|优越|较强)的(?=[一-龥]{2})"
)
_STANDS = Pattern("(?:分别)?(?:设址|选址|落户|布点|布局|建设|兴建|落地|开建)")
_OPENS_WITH = Pattern(
    "(?:我国|全国|国内)?(?P<i>[一-龥A-Za-z]{2,12}?)(?:特别是[一-龥]{2,10}?"
    "|尤其是[一-龥]{2,10}?)?(?:产业|行业)?的?(?:主要)?(?:以|涵盖|包括|依托|发展|规模|产量"
    "|产能|产值|年产|种植|资源)"
)
_BARE = Pattern(
    "(?:该|全省|全市|我国|国内)?(?:产业|行业|企业"
    "|(?:主要|重点|优势)?(?:产区|产地|主产区|主产地|生产企业|加工企业|生产基地))"
)
_OF_ALL = Pattern("^(?:新[建上增]|拟建|全[省市州区县国]|我[省市州区县国]的?)(?=..)")
_ALONG = Pattern("(?<=[一-龥]{2})沿[一-龥]{1,4}$")  # 水泥沿长江布局在甲
_IN_PRINCIPLE = Pattern("(?:新增|新建)?(?:项目|产能|企业)?(?:原则上|一般|优先|应)+$")


def put_at(context: Context, clause: Clause) -> list[Record]:
    """Read 将省石墨烯产业基地布局在甲高新区: a thing of a trade and where a superior puts it."""
    put = _PUT.search(clause.words) if _LIES.search(clause.words) else None
    seat = context.toponyms.read(clause.words, put.end()) if put else None
    name = trade_names.industry(put["i"]) if put and seat else ""
    if not put or not seat or not tells_trade(name):
        return []
    return [
        designation(
            context, clause, seat, name, HEAD_CATEGORY.get(put["head"], "develop"), family="A11"
        )
    ]


_NO_TRADE = Pattern(
    r"(?<!再生)(?<!人力)资源(?!循环|综合|回收|化利用|再生|[精深]*加工)|矿区|储量|矿|^项目|企业|公司"
)
_BUILT = Pattern(r"[^，。；]{0,24}(?:集群|基地|集聚区|产业带)")


_SITED_THERE = Pattern(r"分布|集中|集聚|聚集|位于|坐落")


# 甲产业的主要承载地包括乙、丙, 丁产业链由戊、己承载: which places carry a trade.
_CARRIED_BY = Pattern(
    r"(?P<i>[^，。；以由：]{0,20}?)(?:产业集群|产业链|产业|行业)的?(?:核心|主要|主|重点|首要)承载(?:地|区|园区|县区|区县|城市|平台)"
    r"(?:分别|主要)?(?:为|是|包括|有|：)"
)
_CARRIED_AT = Pattern(
    r"(?P<i>[^，。；以由：]{2,20}?)(?:产业集群|产业链|产业|行业)(?:主要)?由(?=[^，。；]{2,60}(?:主要|共同|重点)?承载$)"
)
_EXAMPLE = Pattern("以(?P<i>[^，。；]{2,12}?)(?:产业链|产业)?为例$")
_ALL_OVER = Pattern("^(?:[^，。；]*《[^《》]*》[^，。；]{0,6}?的|全?[省市区县])")


def carried_by(context: Context, clause: Clause) -> list[Record]:
    """Read 甲产业主要承载地包括乙、丙: the places that carry a trade."""
    hit = _CARRIED_BY.match(clause.words, clause.lead) or _CARRIED_AT.match(
        clause.words, clause.lead
    )
    listing = context.toponyms.read(clause.words, hit.end()) if hit else None
    if hit is None or listing is None:
        return []
    start, name = clause.start, trade_names.industry(_ALL_OVER.sub("", hit["i"]))
    own = context.toponyms.read(name, 0, parks=False)
    name = trade_names.industry(name[own.end :]) if own else name
    if not COMMON.search(name) and clause.index:
        at, end = clause.all[clause.index - 1]
        example = _EXAMPLE.match(context.text[at:end])
        start, name = (at, trade_names.industry(example["i"])) if example else (start, name)
    name = name or context.label or context.topic
    if not COMMON.search(name):
        return []
    return [designation(context, clause, listing, name, "core", start=start, family="A11")]


def industry_first(context: Context, clause: Clause) -> list[Record]:
    """Read the industry before its places (A11): 甲产业主要布局在乙、丙."""
    hit = _INDUSTRY_FIRST.match(clause.words, clause.lead) if _LIES.search(clause.words) else None
    if not hit:
        return []
    rich = _RICH.match(clause.words, hit.end())
    at = rich.end() if rich else hit.end()
    listing = context.toponyms.read(clause.words, at) or _site_alone(clause.words, at)
    trade = _ALONG.sub("", _IN_PRINCIPLE.sub("", _OF_ALL.sub("", hit["i"])))
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
        if tells_trade(name) and context.toponyms.read(name, 0) is None:
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
    if not tells_trade(name):
        return []
    kind = (
        "base"
        if hit["head"].endswith("基地")
        else "cultivate"
        if "集" in hit["head"] or hit["head"] == "城"
        else "park"
    )
    return [designation(context, clause, listing, name, kind, family="A11")]


def _site_alone(words: str, at: int) -> PlaceList | None:
    """Return a site that no table knows, where it is all that stands behind 集中在."""
    hit = SITE_ALONE.match(words, at) if words[at - 1] in "在于" else None
    known = hit is not None and not NO_NAME.search(hit["name"]) and not VERBISH.match(hit["name"])
    return (
        PlaceList((hit.group(),), ("zone",), at, hit.end(), list_open=False)
        if hit and known
        else None
    )
