"""Sites that no table knows, told by the slot that they stand in: 以甲（乙）沿海产业基地、丙园区为重点发展区域."""

from __future__ import annotations

from gis.plans.reader.grammar.frame import Context
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
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
