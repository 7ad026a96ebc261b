"""Sites that no table knows, told by the slot that they stand in: 以甲（乙）沿海产业基地、丙园区为重点发展区域."""

from __future__ import annotations

from gis.plans.reader import phrases
from gis.plans.reader.grammar.frame import Context
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.no_names import NO_NAME
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.vocabulary.goods import COMMON
from gis.plans.reader.vocabulary.sites import SITE_OR_PART

# Roles that only places can have: a trade may be 重点, but no 重点区域.
_SLOT = Pattern(
    r"(?P<list>[^，。；：“”的为]{4,90}?)(?:等(?:[两三四五六七八九十\d]{1,2}个)?(?:园区|区域|地区|县区|县市|地)?)?"
    r"(?=为(?:重点(?:发展|建设|布局|承载|集聚|开发)?(?:区域|园区|片区|板块|地区|区)"
    r"|(?:核心|主要|主|重点)(?:承载区|承载地|承载园区|集聚区|集聚地|园区|片区|区域)|承载[区地]|主阵地|主战场)"
    r"|(?<=产业[区园])为(?:核心|中心|龙头)$)"
)
_SITE = Pattern(
    rf"[一-龥]{{2,8}}(?:（[一-龥]{{2,8}}）[一-龥]{{0,8}})?(?:{SITE_OR_PART}|园|产业区|化工区|基地)"
)
_ZONE_ALONE = frozenset(("开发区", "高新区", "经开区", "保税区", "综保区", "新区"))
# 各类工业园区, 重点产业基地, 国家级开发区: a class of sites, none by its name.
_CLASS_OF_SITES = Pattern(
    r"(?:各[类级种]?|全|省级|国家级?|市级|县级|现有|重点|特色|专业|主要|相关|产业|工业|经济|技术|高新|科技|化工|物流|农业|循环|绿色|现代"
    r"|生态|创新|创业|示范|加工|综合|保税|沿海|临港|承接|转移|大型|骨干|优势|新型|制造业?)*"
    rf"(?:{SITE_OR_PART}|园|基地|[工产]业?区|化工区)"
)
_JOINT = Pattern("、|和|及|与|以及")
# 甲、乙、丙三大船舶工业区为重点: the count says that each is such an area, whether a table knows it or not.
_COUNTED_SLOT = Pattern(
    r"(?P<list>[^，。；：“”的为以]{4,60}?)等?(?P<n>[两二三四五六七八九十]|\d{1,2})[个大][^，。；、为以]{0,12}?"
    r"(?:(?<!高新|经开|开发|保税)区|组团|板块|园|港|基地|城市|县|镇)(?=作?为(?:重点|核心|依托|中心|龙头|载体|支撑|主))"
)
_NAME, _PART = Pattern("[一-龥]{2,8}"), 9
_TOWN = frozenset(("市区", "城区", "主城区", "中心城区"))


def sites(context: Context, words: str, at: int) -> PlaceList | None:
    """Return the sites between 以 and a role that only places have, or None where one of them is no name of a site.

    Parameters
    ----------
    context
        The document so far.
    words
        A clause.
    at
        Offset behind 以.
    """
    hit = _SLOT.match(words, at)
    names = tuple(_JOINT.split(hit["list"])) if hit else ()
    named = [
        name for name in names if _SITE.fullmatch(name) and _CLASS_OF_SITES.fullmatch(name) is None
    ]
    if (
        hit is None
        or not named
        or not all(
            name in named or name in _ZONE_ALONE or context.toponyms.name_end(name, 0) == len(name)
            for name in names
        )
    ):
        return None
    kinds = tuple("zone" if name in named or name in _ZONE_ALONE else "region" for name in names)
    return PlaceList(
        names, kinds, at, hit.end(), list_open="等" in words[hit.end("list") : hit.end()]
    )


def counted(context: Context, words: str, at: int) -> PlaceList | None:
    """Return the areas between 以 and a role that are counted as areas, or None where the count differs or a good is among them.

    Parameters
    ----------
    context
        The document so far.
    words
        A clause, as 以甲、乙、丙三大船舶工业区为重点.
    at
        Offset behind 以.
    """
    hit = _COUNTED_SLOT.match(words, at)
    names = tuple(_JOINT.split(hit["list"])) if hit else ()
    if hit is None or len(names) != phrases.number(hit["n"]) or len(names) < len("甲乙"):
        return None
    for name in names:
        # 乳山口 is a part of 乳山
        known = len(name) - (context.toponyms.name_end(name, 0) or -_PART) <= 1 or name in _TOWN
        if not known and (
            _NAME.fullmatch(name) is None
            or COMMON.search(name) is not None
            or NO_NAME.search(name) is not None
            or not context.toponyms.is_unknown(name[:2])
        ):
            return None
    return PlaceList(names, ("other",) * len(names), at, hit.end(), list_open=False)
