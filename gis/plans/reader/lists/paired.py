"""Places with their trades in a row, whatever frames it: 以甲瓷、乙铜为重点, 甲瓷、乙铜被列入…, 形成甲瓷、乙铜…格局, 甲瓷、乙铜要做精."""

from __future__ import annotations

import re

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import (
    Clause,
    Context,
    designation,
    existing,
    is_existing,
)
from gis.plans.reader.grammar.objects.fused import placed_items
from gis.plans.reader.grammar.roles.kinds import category
from gis.plans.reader.grammar.said import grown
from gis.plans.reader.grammar.trades import industries, tells_trade
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON
from gis.plans.reader.vocabulary.heads import HEAD_CATEGORY

_ROW = r"(?P<list>[^，。；：]{8,100}?)"
_AS = Pattern(
    r"以"
    + _ROW
    + r"(?:等)?(?:产业|集群)?(?:作?为)(?P<role>重点|主体|主导|主|核心|龙头|支撑|代表|引领"
    r"|骨干|依托)$"
)
_CHOSEN = Pattern(
    _ROW + r"(?:等)?(?:[两三四五六七八九十\d]+[个家])?(?:产业集群|集群|产业|基地)?(?:均|双双|先后"
    r"|成功|已|被)*(?:列入|入选|纳入|认定为|获评|评为|上榜|跻身|荣获)"
)
_FORMED = Pattern(
    r"[^，。；：、]{0,10}?(?:已经?|初步|基本|逐步|目前)*(?:形成|构建|呈现|拥有|涌现)(?:了"
    r"|出)?(?:以)?"
    + _ROW
    + r"(?:等)?(?:为代表的|一批|(?:各具)?特色|“[^”]{2,10}”)[^，。；]{0,12}(?:格局|布局|态势"
    r"|局面|集群|产业带|板块|基地|块状经济|特色产业|优势产业|产业)$"
)
_GROWN = Pattern(
    _ROW + r"(?:等)?(?:特色|优势|传统|主导)*(?:产业集群|产业|集群)(?:要|应"
    r"|将)?(?P<tail>(?:加快|进一步|持续|不断)*(?:做[精大强优特细实](?:做[精大强优特细实])*"
    r"|发展壮大|壮大|提质增效|转型升级|提档升级))$"
)
_PRODUCED = Pattern(
    _ROW + r"等(?:[两三四五六七八九十\d]+[个大])?(?:特色|优势)*(?:产业集群|产业|集群)(?:年|总"
    r"|规上)*(?:产值|营收|营业收入|规模|产量)"
)
_TO_COME = Pattern(
    "构建(?!了|起了|出)|力争|将|到20|争取|努力|推动|加快"
    "|(?:培育|打造|建设)形成(?!了)(?!.*(?:目前|已|格局|态势|局面))"
)


def paired(context: Context, clause: Clause) -> list[Record]:
    """Read a row of places with their trades in a frame that tells what is said of all of them."""
    words = clause.words[clause.lead :]
    for pattern in (_AS, _CHOSEN, _FORMED, _GROWN, _PRODUCED):
        hit = pattern.match(words)
        rows = placed_items(context, hit["list"], ()) if hit else []
        if hit is None or len(rows) < len("甲乙"):
            continue
        kind = _kind(pattern, hit, words)
        status = "existing" if kind == "existing" else "planned"
        return [
            designation(context, clause, places, name, kind, family="A13", status=status)
            for places, name in rows
        ]
    return []


def _kind(pattern: Pattern, hit: re.Match[str], words: str) -> str:
    """Return the category that the frame of a row gives."""
    if pattern is _AS:
        return category(hit["role"]) or "develop"
    if pattern is _GROWN:
        return grown(hit["tail"]) or "strengthen"
    there = pattern in (_CHOSEN, _PRODUCED) or is_existing(words) or not _TO_COME.search(words)
    return "existing" if there else "base" if words.endswith("基地") else "cultivate"


_OF_EACH = Pattern(
    r"(?P<p>[一-龥]{2,10}?)的(?P<i>[^，。；的]{2,30}?)(?=等|，|。|；|已成|已形|均已|都已"
    r"|、[一-龥]{2,8}的|和[一-龥]{2,8}的|以及|均|都|享誉|闻名|驰名|畅销|远销|占全|占据"
    r"|成为|$)(?:、|，|；|和|以及)?"
)
_LED = Pattern(
    "(?:[一-龥]{0,8}?(?:按照|依托|围绕|发挥|以|如|像|包括|形成了?|拥有|现有|突出|利用"
    "|其中|(?:重点|大力|着力|积极|加快|优先|主要)*(?:发展|培育|做[大强优]|打造|布局|扶持)"
    "|来说))?，?(?=[一-龥]{2,10}的)"
)
_IS_THERE = Pattern(
    "等?(?:[一-龥]{0,6})?，?(?:与[^，。；]{2,10}一起|一起|共同)?(?:已|均已|都已|现已"
    "|均)?(?:成为|扬名|名扬|蜚声|形成|闻名|享誉|驰名|畅销|远销|是全|是国|具有|占)"
)
_TOWN = 3  # signs of a town that no table knows
_HELD = Pattern(r"(?:拥有|现有|建有|已?建成了?|已形成|形成了)(?=[一-龥]{2})")
_BUILDS = Pattern(
    r"(?:将|要)(?:重点|着力|加快)*(?:布局建设|规划建设|布局|建设|打造|培育)(?=[一-龥]{2})"
)
_MANY = Pattern(r"[两三四五六七八九十\d][大个]")
_SO_MANY = Pattern(
    r"等?(?:[两三四五六七八九十\d]+)[大个](?P<i>[^，。；]{2,16}?)(?:产业)?(?P<head>产业基地"
    r"|生产基地|基地|产业集群|集群|产业园|园区|产业带|集聚区|产区)"
)


def of_each(context: Context, clause: Clause) -> list[Record]:
    """Read 按照甲的石化，乙的陶瓷，丙的铜加工等进行布局: pairs that 的 joins, clause by clause."""
    text, end = context.text, clause.sentence.end
    if "的" not in clause.words or text.count("的", clause.start, end) < len("甲乙丙"):
        return []
    lead = _LED.match(text, clause.start + clause.lead)
    at = lead.end() if lead else clause.start
    found: list[Record] = []
    lead_in = (
        text[clause.all[clause.index - 1][0] : at] if clause.index else text[clause.start : at]
    )
    there = (
        _HELD.search(text, clause.start, at) is not None
        or text[clause.start : at].endswith(("如", "像"))
        or lead_in.startswith(("例如", "比如", "譬如"))
    )
    unknown = False
    while (hit := _OF_EACH.match(text, at, end)) is not None:
        own = context.toponyms.read(hit["p"], 0)
        if own is None and len(hit["p"]) <= _TOWN and context.toponyms.is_unknown(hit["p"]):
            own, unknown = (
                PlaceList((hit["p"],), ("town",), 0, len(hit["p"]), list_open=False),
                True,
            )  # 小榄的五金
        goods, _, last = hit["i"].partition("、")
        tail = (
            context.toponyms.read(last, 0, parks=False) if last else None
        )  # 甲的地毯、乙毛巾: the last one without 的
        names = industries(goods if tail else hit["i"]) if own and own.end == len(hit["p"]) else []
        if (
            own is None
            or not names
            or sum(COMMON.search(name) is not None for name in names) * 2 <= len(names)
        ):
            break
        kind = "existing" if there else "develop"
        found.append(
            designation(
                context,
                clause,
                own.places,
                names,
                kind,
                start=hit.start(),
                end=hit.end("i"),
                family="A13",
                status="existing" if there else "planned",
            )
        )
        if tail and (more := trade_names.industry(last[tail.end :])) and COMMON.search(more):
            found.append(
                designation(
                    context,
                    clause,
                    tail.places,
                    more,
                    kind,
                    start=hit.start(),
                    end=hit.end("i"),
                    family="A13",
                    status="existing" if there else "planned",
                )
            )
        at = hit.end()
    famous = _IS_THERE.match(text, at, end)
    if len(found) < len("甲乙丙") or (unknown and not famous):
        return []
    if famous:
        for record in found:
            record.values.update(category="existing", status="existing")
    context.done.append((clause.start, at))
    return found


_TO_BE = Pattern("到20\\d\\d年|力争|计划|规划|未来|[将拟]")  # 到2030年，建成甲、乙两大基地: to come


def held(context: Context, clause: Clause) -> list[Record]:
    """Read 全省拥有甲、乙、丙等五大炼化基地: the places of things that are there, counted."""
    if _MANY.search(clause.words) is None:
        return []
    hit = _HELD.search(clause.words) or _BUILDS.search(clause.words)
    listing = context.toponyms.read(clause.words, hit.end(), parks=False) if hit else None
    many = (
        _SO_MANY.match(clause.words, listing.end) if listing and len(listing.places) > 1 else None
    )
    name = trade_names.industry(many["i"]) if many else ""
    if listing is None or not tells_trade(name):
        return []
    if (
        many
        and hit
        and (
            _BUILDS.made(hit)
            or (
                hit.group().startswith("建成")
                and _TO_BE.search(context.text, clause.sentence.start, clause.start + hit.start())
            )
        )
    ):
        there = hit.group().endswith("了")
        kind = "existing" if there else HEAD_CATEGORY.get(many["head"], "cultivate")
        return [
            designation(
                context,
                clause,
                listing,
                name,
                kind,
                family="A13",
                status="existing" if there else "planned",
            )
        ]
    return [existing(context, clause, listing, name, "A17")]


_SIZED = Pattern(
    r"(?P<p>[一-龥]{2,5}?)\d[\d.~～—-]*(?:万|亿)?(?:吨|立方米|平方米|重量箱|千瓦|兆瓦|t|m3"
    r"|m2)(?:[/／](?:日|年|天|d|a))?(?:、|和|及)?"
)
_LINE = Pattern(r"(?P<i>[^，。；、\d]{2,16}?)(?:项目|生产线|工程|装置)")


def sized(context: Context, clause: Clause) -> list[Record]:
    """Read 重点建设甲4000吨/日、乙3000吨/日熟料生产线: places, each with the size of what is built there."""
    hits = list(_SIZED.finditer(clause.words))
    line = _LINE.match(clause.words, hits[-1].end()) if len(hits) > 1 else None
    name = trade_names.industry(line["i"]) if line else ""
    if not tells_trade(name):
        return []
    places = []
    for hit in hits:
        starts = range(hit.start("p"), hit.end("p") - 1)
        place = next(
            (
                clause.words[k : hit.end("p")]
                for k in starts
                if context.toponyms.item(clause.words[k : hit.end("p")], 0, listed=True)[0]
                == hit.end("p") - k
            ),
            "",
        )
        if not place:
            return []
        places.append(place)
    return [designation(context, clause, places, name, "develop", family="A13")]
