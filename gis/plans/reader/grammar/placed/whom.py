"""The places that a clause speaks of: at its head, known or not, or at its end behind words about them."""

from __future__ import annotations

import re

from gis.plans.reader.grammar.bridged import beside_unknown, site
from gis.plans.reader.grammar.frame import Clause, Context
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.no_names import NO_NAME
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.places.zone_shapes import LYING_ZONE, SIZED_SITE
from gis.plans.reader.vocabulary.goods import COMMON
from gis.plans.reader.vocabulary.sites import PARK

_BOUND = Pattern(
    "(?:[东西南北]{1,2}(?:至|到|接|临|邻|靠|抵|起|以|依|连|望)[^，。；]{2,20}"
    "|[^，。；]{2,20}(?:以[东西南北]{1,2}|[东西南北]侧|交[界汇]处))"
)
# 甲建材工业园、乙轻工产业园的工业用地面积2平方公里.
_SIZED_ROW = Pattern(
    rf"(?P<list>[一-龥]{{2,12}}?(?:{PARK})(?:[、和及][一-龥]{{2,12}}?(?:{PARK}))+)"
    r"(?=(?:的|规划|总|占地|工业用地|用地|面积|均|各|共|约|为)*\d[\d.]*(?:平方公里|平方千米|公顷|万?亩)$)"
)
_BEARS = Pattern("[一-龥]{4,}")
_JOINT = Pattern("[、和及]")
_LIES = Pattern("位于|地处|落|境内|辖区内")
_SIZES = ("公里", "千米", "公顷", "亩")
_RANKS = frozenset("市县州")
_FULL_NAME = Pattern(
    r"(?<=[都城乡府地区国])(?:[一-龥]{2,3}省|[一-龥]{2,3}自治区)[一-龥]{2,7}[市县州]$"
)
_OF_IT = Pattern("的(?=[一-龥、]{2,20}$)")
_ACTS_BEFORE = Pattern("在|向|对|与|和|、|以|将|把|支持|推动|来自|包括")
# 以出售矿石为主的甲区，…: what it lives by tells of it.
_LIVING_BY = Pattern("以(?P<i>[^，。；以]{2,24}?)为(?:主|特色|支柱|主导|代表)$")
_ROW_VERB = Pattern(
    r"(?:重点|大力|着力|积极|聚焦|主要|优先|加快)?(?:发展|布局|打造|建设|培育|做[强优大])"
)
_UNKNOWN_SUBJECT = Pattern(
    r"(?P<p>[一-龥]{2,4}?)(?=(?:重点|大力|着力|积极|聚焦|主要|优先|加快|加速|全力)(?:发展"
    r"|布局|打造|建设|培育))"
)
_MAINLY = Pattern("[重大着积聚主优加全]")  # with which what follows such a subject opens


# 甲市委书记某某说，将…: he speaks for his county or city, whose name runs into the name of his office.
_SPOKEN = Pattern(
    r"(?P<p>[一-龥]{1,7}?[市县州区旗])(?:[市县州区旗]?(?:委|人民政府|政府|委常委))*(?:、|副|代|常务)*"
    r"(?:书记|[市县州区旗]长|主席|盟长)[^，。；]{0,24}(?:(?<!来)说|表示|介绍|指出|称|强调|要求|透露|谈到|告诉记者)道?$"
)
# 甲市委市政府依托…, 甲县委、县政府把…: its government acts for it.
_GOVERNED = Pattern(
    r"(?P<p>[一-龥]{1,7}?[市县州区旗])(?:(?:[市县州区旗]?(?:委|人民政府|政府))(?:、|和)?){1,2}"
    r"(?=依托|立足|围绕|坚持|聚焦|抢抓|紧扣|紧盯|瞄准|把|将|以|大力|着力|积极|不断|加快|提出要?|决定|高度重视|重点|全力|深入|持续|先后|充分|审时度势|因地制宜|按照|抓住|始终|牢牢|高度|$)(?:提出|决定)?"
)
_OFFICES = Pattern("书记|[市县州区旗盟]长|主席")

# “中国碳谷”吉林市.
_NICKNAME = Pattern("“?[^“”，。；]{2,8}”(?:之称的)?(?=[一-龥]{2})")


def whom(context: Context, clause: Clause, at: int) -> PlaceList | None:
    """Return the places that a clause speaks of: at its head, known or not, or at its end behind words about them."""
    words = clause.words
    if clause.index and _BOUND.fullmatch(words):
        return None  # 甲园区位于…，乙高速以北: where it lies, nobody who is spoken of
    sized = (words.endswith(_SIZES) and SIZED_SITE.match(words, at)) or (
        _LIES.search(words) and LYING_ZONE.match(words, at)
    )
    if sized and _is_site(context, sized):
        return PlaceList((sized.group(),), ("zone",), at, sized.end(), list_open=False)
    if words.endswith(_SIZES) and (row := _SIZED_ROW.match(words, at)):
        sites = tuple(_JOINT.split(row["list"]))
        if all(_BEARS.match(site) and context.toponyms.is_unknown(site[:2]) for site in sites):
            return PlaceList(sites, ("zone",) * len(sites), at, row.end("list"), list_open=False)
    own = context.heading_place[0] if len(context.heading_place) == 1 else ""
    if own and words.startswith(own, at) and context.toponyms.read(words, at) is None:
        return PlaceList((own,), ("zone",), at, at + len(own), list_open=False)
    nick = _NICKNAME.match(words, at) if "”" in words else None
    listing = (
        _governed(context, words, at)
        or context.toponyms.read(words, nick.end() if nick else at)
        or site(context, clause, at)
        or _beside(context, clause, at)
        or _described(context, clause)
    )
    if listing is None and ("产业要" in words or "产业集群要" in words):
        listing = beside_unknown(context, words, at)  # 水头、云浮、莱州等石材产业集群要做好提升规划
    return listing


def _governed(context: Context, words: str, at: int) -> PlaceList | None:
    """Return the county or city whose party committee or government opens a clause and acts in it."""
    hit = _GOVERNED.match(words, at) if "委" in words or "政府" in words else None
    if hit is None:
        return None
    names = context.toponyms.names
    regions = names.get(hit["p"], ()) or names.get(hit["p"][:-1], ())
    if not any(region.level in ("prefecture", "county") for region in regions):
        return None
    return PlaceList((hit["p"],), ("region",), at, hit.end(), list_open=False)


def spoken_for(context: Context, clause: Clause, at: int) -> str:
    """Return the county or city that its official speaks for in a clause that tells only who speaks, or an empty word."""
    if _OFFICES.search(clause.words) is None:
        return ""
    hit = _SPOKEN.match(clause.words, at)
    name = hit["p"] if hit else ""
    regions = context.toponyms.names.get(name, ()) or context.toponyms.names.get(name[:-1], ())
    small = any(region.level in ("prefecture", "county") for region in regions)
    return name if small else ""


def _is_site(context: Context, sized: re.Match[str]) -> bool:
    """Whether a name before a site's size is one: 高峰园, or 石桥家居园, whose first signs no word has."""
    name = sized["name"].removesuffix("产业")
    if SIZED_SITE.made(sized) and COMMON.search(name):
        return (
            COMMON.match(name) is None
            and NO_NAME.search(name[:2]) is None
            and context.toponyms.is_unknown(name[:2])
        )
    inside = LYING_ZONE.made(sized) and 0 < context.toponyms.name_end(name, 0) < len(name)
    lies = LYING_ZONE.made(sized) and context.toponyms.is_unknown(name[:2])
    return inside or lies or NO_NAME.search(name) is None


def _described(context: Context, clause: Clause) -> PlaceList | None:
    """Return the place that closes a clause behind words about it: 改革源头的安徽省凤阳县，…."""
    if clause.index + 1 == len(clause.all):
        return None
    hit = _OF_IT.search(clause.words) if "的" in clause.words else None
    if clause.words[-1:] in _RANKS and (whole := _FULL_NAME.search(clause.words)):
        listing = context.toponyms.read(clause.words, whole.start())
        if (
            listing is not None
            and listing.end == len(clause.words)
            and listing.kinds == ("region",)
        ):
            return listing  # 亚洲锂都江西省宜春市，加快发展…
    listing = context.toponyms.read(clause.words, hit.end()) if hit else None
    alone = (
        listing is not None
        and listing.end == len(clause.words)
        and ("region" in listing.kinds or (not clause.index and len(listing.places) == 1))
    )
    ahead = clause.words[: hit.start()] if hit else ""
    if (living := _LIVING_BY.search(ahead)) and COMMON.search(living["i"]):
        ahead = ahead[: living.start()]
    return listing if alone and not _ACTS_BEFORE.search(ahead) else None


def _beside(context: Context, clause: Clause, at: int) -> PlaceList | None:
    """Return a name that no table knows, where the clauses beside it open with places.

    准东重点发展煤化工，哈密重点发展风电装备: the row of clauses says that 准东 is a place.
    """
    hit = (
        _UNKNOWN_SUBJECT.match(clause.words, at)
        if _MAINLY.search(clause.words, at + 2, at + 5)
        else None
    )
    if hit is None or not context.toponyms.is_unknown(hit["p"]):
        return None
    for start, end in clause.all:
        words = context.text[start:end]
        listing = context.toponyms.read(words, 0) if start != clause.start else None
        if listing and _ROW_VERB.match(words, listing.end):
            return PlaceList((hit["p"],), ("other",), at, hit.end("p"), list_open=False)
    return None
