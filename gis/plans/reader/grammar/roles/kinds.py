"""The category of a role: by its word, by what the next clause builds or does there, or none where it only says who an area is."""

from __future__ import annotations

import re
from functools import lru_cache

from gis.plans.reader import phrases
from gis.plans.reader.grammar.frame import Clause, Context
from gis.plans.reader.grammar.verbs import decide, verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.vocabulary.roles import ROLES

AS = Pattern(
    r"(?:“[^”]{2,12}”)?(?:的|产业带|地区|区域|市"
    r"|等?(?:适宜|适生|优势|重点|主要)?(?:区域|地区|县区|县市|产区))?(?:共同|努力|逐步"
    r"|加快|全力|着力|切实|尽快|基本|初步|全面)*(?:作为|定位为|建设成为?|打造成为?"
    r"|培育成为?|打造为|建成为?|列入|列为|纳入|确定为|变成|变为|(?:发展)?成为?(?!都)"
    r"|为)(?P<role>[^，。；：、]{1,20}(?:、(?![^、]{2,12}为)[^，。；：、]{1,12}){0,6})"
)
LINKED = Pattern(
    r"(?:[一-龥、]{0,34}?)(?:(?:协同|联动|配套|共同|多点|梯次)支撑|联动发展|协同发展"
    r"|配套发展|耦合|联动|错位发展|互动发展|协同(?=的|，|$)|配套(?=的|，|$)"
    r"|协作(?=的|，|$))"
)
# 鲁南以丙、丁为重点: a part of the whole and its own places.
PART_OF_WHOLE = Pattern(
    "(?:地区|片区)?以[^，。；以为]{2,40}为(?:重点|核心|中心|龙头|主|主体|支点|依托)"
)
# 优化水泥产能布局: the trade that is laid out anew.
LAID_OUT = Pattern(
    "(?P<i>[一-龥A-Za-z、]{2,16}?)(?:产业|行业)?(?:产能|生产力|产业|产品|区域|空间)*(?:布局|结构)"
)
# 以甲都市圈为重点消费区: where it is sold, not where it is made.
_MARKET = Pattern(
    "(?:重点|主要|核心|目标|主体|首要|最大|传统|优势)*的?(?:消费|销售|需求|目标|销|客源|出口|外销)+"
    "(?:区域?|地区?|市场|目的地|城市)(?!中心)"
    "|(?:重点|主要|核心|目标|首要)+市场(?!中心)"
)
_KINDS = tuple((kind, Pattern(pattern)) for kind, pattern in ROLES)


@lru_cache(maxsize=4096)
def category(role: str) -> str:
    """Return the category that a role gives, or an empty word.

    Examples
    --------
    >>> category("重点支撑"), category("核心"), category("联动发展区"), category("主"), category("重点消费区")
    ('support', 'core', 'linked', '', '')
    """
    if role == "主" or _MARKET.match(role):
        return ""
    role = role.removeprefix("重点") if "支撑" in role or "支点" in role else role
    for kind, pattern in _KINDS:
        if pattern.search(role):
            return kind
    return ""


ROLE_OF = Pattern(
    r"(?P<role>(?:主要?|核心|重点)(?:区域|产区|产地)|核心|中心|重点|龙头|主|支撑|依托|主体|引领|骨干|支点|主轴|轴线|纽带|载体"
    r"|节点)的(?P<i>[^，。；的、]{2,16}?(?:、[^，。；的、以]{2,10}){0,4}?)(?P<head>经济带"
    r"|发展带|集聚带|走廊|产业集群|产业带|产业基地|生产基地|产业聚集区|产业集聚区"
    r"|产业集中区|聚集区|集聚区|加工区|产业区|生产区|主产区|优势产区|产区|种植区|养殖区|产业板块|产业(?:发展)?格局|产业(?:发展|空间)?布局|产业|集群|基地|港口群"
    r"|机场群|港群)(?:(?:(?:建设|和|与|及)[^，。；以]{0,8}中心|建设|等)?$"
    r"|(?=(?:和|、|以及)以))"
)
# 把甲建设成为全国重要的茶叶交易批发、信息发布中心.
_POINTS = Pattern(
    "(?:形成|构建"
    "|打造)“(?:[一两二三四五六七八九十][核心轴带区极]){0,3}(?P<n>[二三四五六七八九十])点”"
)
_REACHING = Pattern(
    "^(?:辐射|服务|面向|覆盖|联通)[^，。；]*的(?=[一-龥]{4})"
)  # how far a centre reaches is not what it is
WEAK_ROLE = Pattern(
    r"为(?:重点|主体?|依托|载体|主阵地|承载地?|基础)(?:区域|城市|地区|市县)?(?:来)?"
)
# What a role alone leaves open: 以甲、乙为重点，强化石材产业 is to be strengthened.
_SEATED = frozenset(("base", "park", "cultivate", "strengthen", "restrict", "phase_out"))
# 以甲、乙为主的丙平原地区，突出发展…: who the area is, not yet what it does.
_AREA_OF = Pattern(r"(?:主|主体|核心|重点)的[一-龥]{2,12}?(?:地区|平原|区域|片区|山区|流域|沿线)")
# 玻璃以甲、乙为主的产业布局: the last of a row of trades, what the row is called behind it.
_ONLY_LAYOUT = Pattern("主的(?:产业|区域|空间|发展)*(?:布局|格局|体系)")
_RESTS = frozenset(("依托", "载体", "基础", "主阵地"))
# 以甲—乙为南部片区，发展丙: a part of the whole without a rank.
_PART_OF_ALL = Pattern(
    "(?:[东西南北中]{1,2}部?|城区|山区|沿[江海河])?(?:片区|板块|组团|区域|地区|产业区)"
)
_FORMED = Pattern("(?:已经?|现已|基本|初步)形成以|形成了以")
_DECIDING = frozenset(("strengthen", "cultivate", "restrict", "phase_out"))
_ROLE_STOP = Pattern("、|，|的“")  # 为支撑的“一中心多支撑”布局: the layout's name is no role


def role_kind(
    context: Context, clause: Clause, listing: PlaceList, role: re.Match[str], *, with_: bool
) -> str:
    """Return the category of a role, or an empty word where it only says who an area is (以甲为主的乙平原地区)."""
    words = clause.words
    points = with_ and _counted_points(context, clause) == len(listing.places) > 1
    said = _REACHING.sub("", role["role"])
    kind = "point" if points else category(_ROLE_STOP.split(said)[0][:12]) or category(said[:12])
    if (
        kind == "point"
        and "节点" in role["role"]
        and any("物流" in words for _, _, words in clause.following(context.text, 1))
    ):
        kind, points = "hub", True  # 以甲、乙为节点，构建丙物流圈: nodes of a network of goods
    if points or not with_:
        return kind
    if _AREA_OF.fullmatch(words, role.start("role")) and context.toponyms.read(
        words, words.index("的", role.start("role")) + 1
    ):
        context.subject, context.subject_start = listing.places, clause.start
        return ""
    if not kind and _PART_OF_ALL.fullmatch(role["role"]):
        context.subject, context.subject_start = listing.places, clause.start
        return ""
    if role["role"] in _RESTS and (built := _built_next(context, clause)):
        return built
    if not kind and ROLE_OF.match(words, role.start("role")):
        return "develop"
    if role["role"] == "主" or _ONLY_LAYOUT.fullmatch(role["role"]):
        kind = _built_next(context, clause) or "develop"
    if kind == "develop":  # 已形成以甲、乙为主体的生产布局 is there
        kind = "existing" if _FORMED.search(words) else _done_next(context, clause, listing)
    return kind


def _counted_points(context: Context, clause: Clause) -> int:
    """Return how many points the scheme has that a later clause sums the roles up in: 形成“一核四点”的布局."""
    hit = _POINTS.match(context.text, clause.end + 1, clause.sentence.end)
    return "一二三四五六七八九十".index(hit["n"]) + 1 if hit else 0


def _built_next(context: Context, clause: Clause) -> str:
    """Return the category of what the next clause builds: 以甲为主，建设…基地."""
    for _, _, words in clause.following(context.text, 1):
        verb = verb_at(words, 0)
        built = (
            phrases.segments(words, verb.end, len(words))
            if verb and verb.kind == "cultivate"
            else []
        )
        if built and built[0].category in ("base", "park", "cultivate"):
            return built[0].category
    return ""


def _done_next(context: Context, clause: Clause, listing: PlaceList) -> str:
    """Return what the next clause does there, which a weak role leaves open: 以甲、乙为重点，强化石材产业."""
    for _, _, words in clause.following(context.text, 1):
        verb = verb_at(words, 0) if WEAK_ROLE.match(clause.words, listing.end) else None
        if verb and verb.kind in _DECIDING:
            built = phrases.segments(words, verb.end, len(words))
            kind = decide(verb.kind, built[0].category) if built else verb.kind
            return kind if kind in _SEATED else verb.kind
    return "develop"
