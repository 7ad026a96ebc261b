"""Trials and demonstrations by their places: 首批丙试点城市为甲、乙; 批复同意甲、乙5个丙示范城市群; 甲、乙等16个城市被确定为丙试点."""

from __future__ import annotations

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.trades import plausible
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.trades import may_be_trade
from gis.plans.reader.vocabulary.goods import COMMON

_TRIAL = (
    r"(?:改革|应用)?(?:试点|先导)(?:示范)?(?:城市群|城市|地区|省份|省区|园区|省|市|县|区"
    r"|单位)?|示范(?:城市群|城市|地区|省份)"
)
# 首批低空经济试点城市为甲、乙.
_FIRST = Pattern(
    r"^(?:我国|全国|全省|国家)?的?(?:首批|第[一二三四五]批|首个"
    r"|新一批)?(?P<i>[^，。；为是有]{2,20}?)(?:"
    + _TRIAL
    + r")(?:分别|共?有?\d+个)*(?:名单)?(?:为|是|包括|有|：)(?=[一-龥]{2})"
)
# 甲、乙5个丙示范城市群.
_COUNTED = Pattern(
    r"(?:等)?(?:\d+|[两三四五六七八九十]+)[个家](?P<i>[^，。；]{2,20}?)(?:" + _TRIAL + ")"
)
_NAMED = Pattern("(?:批复同意|同意|批准|确定|认定|选定|遴选|公布|将|支持)(?=[一-龥]{2})")
# 甲等16个城市被确定为第一批丙试点城市.
_BECAME = Pattern(
    r"(?:等)?(?:\d+|[两三四五六七八九十]+)?[个家]?(?:城市|地区|县市|县区|省份|省区|市|县"
    r"|园区)?(?:均|都|先后|同时|成功|正式|双双)*(?:被)?(?:确定为|认定为|列为|列入|入选"
    r"|选为|遴选为|纳入|获批为?|批准为|成为)(?:了)?"
    r"(?:全国|国家级?|省级|首批|首个|第[一二三四五]批|\d{4}年度?)*(?P<i>[^，。；]{2,30}?)(?:的)?(?:"
    + _TRIAL
    + ")(?:名单|行列|范围)?$"
)
_QUOTED = Pattern("“[^”]{2,14}”|（[^）]{2,20}）")
# What is tried out by offices is no trade: 医药卫生体制改革试点.
_REFORM = Pattern("(?:体制|机制|制度|政策|管理|治理|监管|执法|教育|医疗|医保|住房|就业|环境|信用)$")
_USE = Pattern("(?<=[一-龥]{2})(?:示范)?(?:推广|应用|建设|示范|改革|综合)+$")


def tried(context: Context, clause: Clause) -> list[Record]:
    """Read the places of a trial by what is tried there."""
    words = clause.words
    if first := _FIRST.search(words[clause.lead :]):
        listing = context.toponyms.read(words, clause.lead + first.end())
        whole = listing is not None and len(listing.places) > 1
        return _made(context, clause, listing, first["i"], there=True) if whole else []
    for named in _NAMED.finditer(words):
        listing = context.toponyms.read(words, named.end())
        hit = _COUNTED.match(words, listing.end) if listing else None
        if hit:
            return _made(
                context, clause, listing, hit["i"], there=named.group() not in ("将", "支持")
            )
    listing = context.toponyms.read(words, clause.lead)
    hit = _BECAME.match(words, listing.end) if listing else None
    return _made(context, clause, listing, hit["i"], there=True) if hit else []


def _made(
    context: Context, clause: Clause, listing: PlaceList | None, words: str, *, there: bool
) -> list[Record]:
    """Return the record of a trial, or nothing where what is tried is no trade."""
    bare = _QUOTED.sub("", words)
    name = trade_names.industry(_USE.sub("", bare))
    if (
        listing is None
        or _REFORM.search(name)
        or not plausible(name)
        or not may_be_trade(name)
        or not COMMON.search(name)
    ):
        return []
    return [
        designation(
            context,
            clause,
            listing,
            name,
            "pilot",
            status="existing" if there else "planned",
            family="A15",
        )
    ]
