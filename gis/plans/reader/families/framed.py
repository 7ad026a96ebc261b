"""Areas told by what weighs most in them or by their core: 以甲为重点的乙经济带、以丙为重点的丁经济带; “一核”是指以戊为中心的核心区."""

from __future__ import annotations

from itertools import pairwise

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation, is_existing
from gis.plans.reader.grammar.layouts.areas import named_site
from gis.plans.reader.grammar.trades import industries, tells_trade
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON
from gis.plans.reader.vocabulary.heads import HEAD_CATEGORY

_BELT = "经济带|产业带|发展带|功能带|集聚带|经济走廊|产业走廊|走廊|发展轴|经济轴"
_ZONE = "产业集聚区|集聚区|集中区|经济区|产业区|功能区|发展区|产业集群|集群|产业基地|基地|板块|片区|组团"
# 以甲、乙为重点的丙经济带: what weighs most in an area, and the area by its name.
_WEIGHTED = Pattern(
    r"以(?P<i>[^，。；以]{2,40}?)等?(?:产业|工业)?为(?:重点|主体?|特色|主导|核心|支柱|龙头|支撑)的"
    rf"(?P<name>[^，。；以的、]{{2,12}}?)(?P<head>{_BELT}|{_ZONE})(?:建设)?(?=(?:、|和|及|与|以及)以|$)"
)
_FEW = 2
# 经济, 生态, 绿色: what any area may be called beside its place.
_PLAIN = Pattern("(?:现代|特色|绿色|生态|综合|产业|经济|创新|优势|高端|发展|融合|示范|保护|屏障)*")
_SHARES = Pattern("[、和及与]|以及")


def weighted_areas(context: Context, clause: Clause) -> list[Record]:
    """Read a row of areas, each with the trades that weigh most in it, whose own names tell none.

    Parameters
    ----------
    context
        For the names.
    clause
        As 建设以新能源为重点的甲经济带、以先进制造为重点的乙经济带.

    Returns
    -------
    list of Record
        One for each area; empty where one of them has no place, or a trade of its own in its name.
    """
    hits = list(_WEIGHTED.finditer(clause.words))
    if len(hits) < _FEW or any(
        _SHARES.fullmatch(clause.words, one.end(), other.start()) is None
        for one, other in pairwise(hits)
    ):
        return []
    there = is_existing(clause.words)
    found: list[Record] = []
    for hit in hits:
        place = named_site(context, hit["name"])
        names = industries(hit["i"])
        if (
            not place
            or not names
            or _PLAIN.fullmatch(hit["name"], len(place)) is None
            or _are_places(context, hit["i"])
        ):
            return []
        kind = HEAD_CATEGORY.get(
            hit["head"], "belt" if hit["head"].endswith(("带", "廊", "轴")) else "develop"
        )
        found.append(
            designation(
                context,
                clause,
                (place,),
                names,
                "existing" if there and kind == "cultivate" else kind,
                start=clause.start + (hit.start() if found else clause.lead),
                end=clause.start + hit.end(),
                family="A5",
                name=hit["name"] + hit["head"],
                status="existing" if there else "planned",
            )
        )
    known = sum(any(tells_trade(name) for name in one.values["industries"]) for one in found)
    return found if known * _FEW >= len(found) else []


def _are_places(context: Context, words: str) -> bool:
    """Whether what weighs most are places, not trades: 以甲、乙为重点的丙经济带."""
    listing = context.toponyms.read(words, 0)
    return listing is not None and listing.end >= len(words) - len("等")


# “一核”，是指建设以甲为中心的乙核心区: the label says that it is the core, whatever it is of.
_ONE_CORE = Pattern(
    "(?:^|[。；：\n、，“‘])[“‘]?[一1单]个?[核极心主][”’]?(?:，|：|是|指|即|就|为|——)*$"
)
_CORED = Pattern(
    r"(?:是?指|就是|即|是)?(?:(?:加快|重点|着力)?(?:建设|打造|形成|构建|培育|做强))?以(?=[一-龥]{2})"
)
_OF_CORE = Pattern(
    r"(?:为|作为)(?:中心|核心|龙头|引领|主体|极核)(?:、[^，。；]{2,40}?)?的(?P<what>[^，。；的、]{0,16}?)"
    r"(?:核心经济圈|核心发展区|核心区域?|核心圈|核心极|经济圈|都市圈|发展极|增长极|引领区|先行区|中心区|核心|极核)$"
)


def labelled_core(context: Context, clause: Clause) -> list[Record]:
    """Read 以甲和乙为中心的丙核心区 behind the label “一核”: the core, with the trade that its name tells."""
    hit = _CORED.match(clause.words, clause.lead) or _CORED.match(clause.words)
    before = context.text[clause.paragraph.start : clause.start + (hit.start() if hit else 0)]
    if hit is None or _ONE_CORE.search(before) is None:
        return []
    listing: PlaceList | None = context.toponyms.read(clause.words, hit.end())
    core = _OF_CORE.match(clause.words, listing.end) if listing else None
    if listing is None or core is None:
        return []
    name = trade_names.industry(core["what"])
    if COMMON.search(name) is None:
        return []  # a core of nobody's trade
    return [designation(context, clause, listing, name, "core", family="A5", label="一核")]


# 建材工业重点发展区域为甲、乙; 有机硅产业依托甲、乙布局.
_FIELD_OF = Pattern(
    r"(?P<i>[一-龥A-Za-z]{2,14}?)(?:产业|工业|行业)?的?(?:重点|主要|优先)(?:发展|布局|建设)?(?:区域|地区|园区|片区|县市?|城市)"
    r"(?:为|是|包括|有|：)"
)
_RESTS_ON = Pattern(
    r"(?P<i>[一-龥A-Za-z]{2,14}?)(?:产业|工业|行业|项目)?(?:主要|重点|优先)?(?:依托|围绕|立足)"
)
_LAID_OUT = Pattern("(?:等地?)?(?:重点|集中|优先|有序|合理)?(?:布局|布点)(?:发展|建设)?$")


def fields_of_trade(context: Context, clause: Clause) -> list[Record]:
    """Read 甲工业重点发展区域为乙、丙 and 甲产业依托乙、丙布局: a trade, then where it is to be."""
    for pattern, behind in ((_FIELD_OF, None), (_RESTS_ON, _LAID_OUT)):
        hit = pattern.match(clause.words, clause.lead)
        listing = context.toponyms.read(clause.words, hit.end()) if hit else None
        if (
            hit is None
            or listing is None
            or not (
                listing.end == len(clause.words)
                if behind is None
                else behind.match(clause.words, listing.end)
            )
        ):
            continue
        name = trade_names.industry(hit["i"])
        if tells_trade(name) and COMMON.search(name) and context.toponyms.read(hit["i"], 0) is None:
            return [designation(context, clause, listing, name, "develop", family="A11")]
    return _along(context, clause)


# 水泥产业：沿长江布局在甲、乙；沿淮布局在丙: along what they lie is no trade and no place of its own.
_ALONG = Pattern("沿[一-龥]{1,4}?(?:沿线|两岸|沿岸)?(?:主要|重点|集中)?(?:布局|布点)(?:在|于)")


def _along(context: Context, clause: Clause) -> list[Record]:
    """Read 沿长江布局在甲、乙 of the trade that the sentence opens with."""
    hit = _ALONG.match(clause.words, clause.lead)
    listing = context.toponyms.read(clause.words, hit.end()) if hit else None
    before = context.since(clause.sentence.start) if listing else []
    name = context.label or (
        str(before[-1].values["industry"])
        if before and _ALONG.match(context.text, before[-1].start)
        else ""
    )
    if listing is None or listing.end < len(clause.words) or not tells_trade(name):
        return []
    return [designation(context, clause, listing, name, "develop", family="A11")]
