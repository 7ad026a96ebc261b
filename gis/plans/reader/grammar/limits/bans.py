"""Bans: what is not to be built, granted or laid out, of places with a name and of those without."""

from __future__ import annotations

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation, joined
from gis.plans.reader.grammar.trades import each_plausible, plausible, tells_trade
from gis.plans.reader.grammar.unplaced import here
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record

# 甲、乙水泥总量已满足市场需求，原则上不宜再布点: what there is enough of was said before.
NO_MORE = Pattern(
    r"(?:原则上|今后|近期)*(?:不宜|不再|不得|不应|停止|暂缓)(?:再|重新|继续)*(?:布点|布局"
    r"|新建|建设|新上|投资)+(?:新的?)?(?:生产线|项目|企业|厂|线|点)?$"
)
_ENOUGH = Pattern(
    r"(?:(?:现|目前)?已(?:布点|布局|建成|建有|拥有|有)了?(?:[一两二三四五六七八九十]+"
    r"|\d+)[条个家座])?(?P<i>[一-龥A-Za-z]{2,12}?)(?:行业|产业|企业)?(?:产能|生产线|总量"
    r"|生产能力|市场|规模|产量|布点)"
)
# What lets a sentence without a name speak.
BANS = Pattern(
    "(?:不得|不再|严禁|禁止|严控|严格控制)(?=[^，。；]{0,26}(?:新增|新建|新上|审批|核准"
    "|备案|产能|规模))"
)
# 严禁新增钢铁产能: of the region that speaks; 四县（市）不得…, 其他州市不再…: of places without a name.
_OF_ALL_OF_US = Pattern(
    r"(?:原则上|(?:全[省市县区州]|我[省市县区州]|各地|今后|一律|坚决|严格)*)(?=不得|不再"
    r"|严禁|禁止|严控|严格控制)"
)
_OF_SOME = Pattern(
    r"(?P<who>(?:[两三四五六七八九十]|其[他余]|上述|各)(?:个)?(?:县|市|区|州|旗|地|城市"
    r"|地区)+(?:（[^）]{1,6}）)?)(?:原则上|一律|均|都)*(?=不得|不再|严禁|禁止|严控|停止)"
)
_NOT_GRANTED = Pattern(
    "(?:的|内|境内|对|凡)*(?:新建|新增|新上|扩建|改扩建|、"
    "|和)+(?P<i>[^，。；]{2,24}?)(?:项目|产能|企业|生产线)(?:原则上|一律|均|全部|都"
    "|也)*(?:不予|不再|不得|停止|暂停)(?:予以)?(?:审批|核准|备案|批准|受理|立项|建设|布局"
    "|引进)"
)
_NEW_WORKS = Pattern(
    r"(?:不得|不再|严禁|禁止|严控|严格控制|不)(?:在[^，。；]{2,24}?)?(?:新增|新建|新上"
    r"|审批|核准|批准|备案|、|和|扩建|改扩建)+(?P<i>[^，。；]{2,24}?)(?:产能|项目|规模"
    r"|园区|生产线|企业)|(?:严控|严格控制)(?P<i2>[^，。；]{2,14}?)(?:产能|规模)"
)


def no_more(context: Context, clause: Clause) -> list[Record]:
    """Read 原则上不宜再布点 behind a clause that says what the places have enough of."""
    for start, end in reversed(clause.all[: clause.index]):
        words = context.text[start:end]
        at = words.find("是") + 1 if words[1:2] == "是" else 0
        listing = context.toponyms.read(words, at)
        hit = _ENOUGH.match(words, listing.end) if listing else None
        name = trade_names.industry(hit["i"]) if hit else ""
        if listing and plausible(name):
            return [
                designation(
                    context, clause, listing, name, "restrict", start=start + at, family="A18"
                )
            ]
    return []


def without_name(context: Context, clause: Clause) -> list[Record]:
    """Read a ban whose places have no name: 严禁新增钢铁产能 of the city or county that speaks, 四县（市）不得新增烧碱产能."""
    some = _OF_SOME.match(clause.words, clause.lead)
    if some is None and (_OF_ALL_OF_US.match(clause.words, clause.lead) is None or context.subject):
        return []
    hit = _NEW_WORKS.search(clause.words)
    name = trade_names.industry(hit["i"] or hit["i2"]) if hit else ""
    before = (
        [r for r in context.since(clause.sentence.start) if r.kind == "designations"]
        if some and not name
        else []
    )
    names = (
        before[-1].values["industries"]
        if before and some and NO_MORE.fullmatch(clause.words, some.end())
        else each_plausible(name)
    )
    if not names or not (some or here(context)) or not all(tells_trade(n) for n in names):
        return []
    label = {"place_label": some["who"]} if some else {}
    return [
        designation(
            context,
            clause,
            () if some else here(context),
            names,
            "restrict",
            start=clause.start,
            family="A18",
            place_implicit=True,
            **label,
        )
    ]


def not_granted(context: Context, clause: Clause) -> list[Record]:
    """Read 甲新建水泥、采石项目一律不予审批: what is no longer granted stands before the verb."""
    listing = context.toponyms.read(clause.words, clause.lead)
    hit = _NOT_GRANTED.match(clause.words, listing.end if listing else clause.lead)
    names = (
        [n for n in each_plausible(trade_names.industry(hit["i"])) if plausible(n)] if hit else []
    )
    places = listing.places if listing else context.subject or here(context)
    if not names or not places:
        return []
    return [
        designation(context, clause, places, names, "restrict", family="A18", **joined(listing))
    ]


# 原则上不在甲沿线布局石材加工.
_NOT_IN = Pattern("(?:原则上|今后|一律|均|也|并)*不在(?=[一-龥]{2})")
_NOT_THERE = Pattern(
    "(?:范围|境内|沿线|沿岸|周边|区域|上游|内)*(?:再|新)?(?:布局|布点|新建|建设|发展|新增"
    "|新上|审批|核准|扩建|、|和)+(?:新的)?(?P<i>[^，。；]{2,20}?)(?:等)?(?:高耗能"
    "|高污染)*(?:项目|产能|企业|产业|行业|生产线)*$"
)


def not_in(context: Context, clause: Clause) -> list[Record]:
    """Read where a trade is not to be: 原则上不在甲流域布局化工项目."""
    hit = _NOT_IN.search(clause.words)
    listing = context.toponyms.read(clause.words, hit.end()) if hit else None
    what = _NOT_THERE.match(clause.words, listing.end) if listing else None
    names = (
        [name for name in each_plausible(trade_names.industry(what["i"])) if tells_trade(name)]
        if what
        else []
    )
    if listing is None or not names:
        return []
    return [designation(context, clause, listing, names, "restrict", family="A18")]
