"""Where a trade sits, told by its firms, its areas, its chains: 乙企业主要集中在甲; 甲、丙等水果产区，丁的药材产区; 打造“甲、乙”2条产业链."""

from __future__ import annotations

import re
from dataclasses import replace

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation, is_existing, joined
from gis.plans.reader.grammar.trades import industries, plausible, tells_trade
from gis.plans.reader.grammar.unplaced import here
from gis.plans.reader.grammar.verbs import verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON

# 纺织服装企业290家，…，主要集中在甲县、乙县: the trade stands in a clause before, with its firms.
_GATHERED = Pattern(
    r"(?:(?:这些)?(?:产业|企业|厂家|工厂|其)(?:主要|大多|大都|大部分|多|相对|高度|重点)?"
    r"|主要|大多|大都|大部分|多|重点|高度)(?:集中|分布|集聚|聚集|坐落)(?:分布)?(?:在|于)"
)
_FIRMS = Pattern(
    r"(?P<i>[一-龥A-Za-z、]{2,20}?)类?(?:规上|规模以上|高新技术|骨干|重点|工业|生产|加工"
    r"|制造)*(?:企业|厂家|工厂)"
)
_COUNTED_AHEAD = Pattern(
    "^(?:目前|现|共|总|拥有|有|集聚|聚集|了|各类|全[省市县区]|规模以上|规上|从事)+|^从事"
)
# 盖州、瓦房店等水果产区，丹东东部的中药材产区以及大石桥等柞蚕产区
_AREAS = r"(?:优势|特色|重点|集中)*(?:主产区|产业区|产业带|产区|种植区|养殖区|生产区|产地|加工区)"
_AREA = Pattern(
    rf"(?P<p>[^，。；的等]{{2,40}}?)(?:等地?的?"
    rf"|的)(?P<i>[^，。；、的等]{{2,12}}?){_AREAS}(?:，|、|以及|和|及|(?=[。；]|$))"
)
_AREAS_LED = Pattern(
    "(?:主要|重点|着力|大力|加快|目前|已|逐步|初步|分别)*(?:包括|有|为|是|形成了?|建成了?"
    "|打造|建设|发展|提升|巩固|涵盖)?(?=[一-龥])"
)
_PART_OF = Pattern("[东西南北中]{1,2}部(?:及[东西南北中]{1,2}部)?(?:地区|山区|平原|丘陵)?")
# 打造“综合能源、装备制造”2条千亿级产业链和“现代农业、文化旅游”2条百亿级产业链
_CHAINS = Pattern(
    r"“(?P<i>[^“”]{4,60})”等?(?:\d{1,2}"
    r"|[两三四五六七八九十]{1,2})[条个大](?:[百千万]亿元?级?)?的?[一-龥]{0,4}?(?:产业链"
    r"|产业集群|集群|产业带|(?:支柱|主导|特色|优势|新兴)*产业)"
)
# 成为承接佛山陶瓷产业转移的首选基地
_RECEIVER = Pattern(
    r"(?:已经?|正|也|逐步|逐渐|日益|正在|将|要|力争|加快|努力|着力)*(?:成为?|是|打造成?为?"
    r"|建设成?为?|作为)(?P<done>了)?[^，。；]{0,8}?承接(?P<what>[^，。；]{2,24}?)(?:产业"
    r"|行业|企业)?(?:梯度|有序)?(?:转移|外溢|外迁|疏解)?的?"
    r"(?:首选|重要|主要|最佳|理想|核心|第一|前沿|重点|示范)*的?(?:承接)?(?:之地|基地"
    r"|目的地|承接地|阵地|主阵地|腹地|地区|区域|集聚区|示范区|地)$"
)
_BESIDE = Pattern("(?:毗邻|临近|紧邻|靠近|背靠|地处|位于)[^，。；的]{2,16}的")
_TO_COME = Pattern("将|拟|力争|要|努力|打造|建设|到20")


def gathered_firms(context: Context, clause: Clause) -> list[Record]:
    """Read 主要集中在甲县、乙县 behind the clause that names a trade by its firms.

    Parameters
    ----------
    context
        For the names and the text before.
    clause
        As 产业集中在甲、乙等市 behind 拥有电子信息类高新技术企业350余家.

    Returns
    -------
    list of Record
        One, of what is there; empty where no clause of the sentence before names firms of a trade that is known.
    """
    hit = _GATHERED.match(clause.words, clause.lead) if clause.index else None
    listing = context.toponyms.read(clause.words, hit.end()) if hit else None
    if listing is None:
        return []
    for start, end in reversed(clause.all[: clause.index]):
        for firms in _FIRMS.finditer(context.text, start, end):
            said = _COUNTED_AHEAD.sub("", firms["i"])
            own = context.toponyms.read(said, 0, parks=False)
            name = trade_names.industry(_COUNTED_AHEAD.sub("", said[own.end :] if own else said))
            if tells_trade(name):
                return [
                    designation(
                        context,
                        clause,
                        listing,
                        name,
                        "existing",
                        start=start,
                        status="existing",
                        family="A17",
                    )
                ]
    return []


def areas(context: Context, clause: Clause) -> list[Record]:
    """Read a row of areas, each with its places and what is grown there."""
    text, end = context.text, clause.sentence.end
    lead = _AREAS_LED.match(text, clause.start + clause.lead)
    at = lead.end() if lead else clause.start
    found: list[tuple[tuple[str, ...], str, int, int]] = []
    while hit := _AREA.match(text, at, end):
        name = trade_names.industry(hit["i"])
        places = _members(context, hit["p"])
        if not places or not tells_trade(name):
            break
        found.append((places, name, hit.start(), hit.end("i")))
        at = hit.end()
    if len(found) < len("甲乙"):
        return []
    there = context.existing or is_existing(text[clause.sentence.start : found[0][2]])
    context.done.append((clause.start, at))
    return [
        designation(
            context,
            clause,
            places,
            name,
            "existing" if there else "develop",
            start=a,
            end=b,
            family="A13",
            status="existing" if there else "planned",
        )
        for places, name, a, b in found
    ]


def _members(context: Context, words: str) -> tuple[str, ...]:
    """Return the places of a list, a part of a region by its side among them (丹东东部); nothing where one is none."""
    found: list[str] = []
    for item in re.split("、|和|及", words):
        listing = context.toponyms.read(item, 0)
        if listing is None or not (
            listing.end == len(item) or _PART_OF.fullmatch(item, listing.end)
        ):
            return ()
        found.append(item)
    return tuple(found)


def chains(context: Context, clause: Clause) -> list[Record]:
    """Read what a place builds where quotes hold its trades and the count stands behind them."""
    hits = list(_CHAINS.finditer(clause.words))
    if not hits:
        return []
    listing = context.toponyms.read(clause.words, clause.lead)
    places = (
        listing.places
        if listing and listing.end <= hits[0].start()
        else context.subject or here(context)
    )
    verbs = (
        verb_at(clause.words, at)
        for at in range(listing.end if listing else clause.lead, hits[0].start())
    )
    verb = next((verb for verb in verbs if verb and verb.end == hits[0].start()), None)
    rows = [industries(hit["i"]) for hit in hits]
    if (
        not places
        or verb is None
        or verb.kind not in ("cultivate", "strengthen", "develop")
        or not all(names and any(map(COMMON.search, names)) for names in rows)
    ):
        return []
    there = verb.done or is_existing(clause.words)
    kind = "existing" if there else verb.kind if verb.kind == "strengthen" else "cultivate"
    if listing:
        context.subject, context.subject_start, context.headed = (
            listing.places,
            clause.start,
            listing.places,
        )
    return [
        designation(
            context,
            clause,
            places,
            names,
            kind,
            family="A8",
            status="existing" if there else "planned",
        )
        for names in rows
    ]


def receiver(context: Context, clause: Clause) -> list[Record]:
    """Read 甲成为承接乙陶瓷产业转移的首选基地: the trade that comes, not the place that it comes from."""
    beside = _BESIDE.match(clause.words, clause.lead)
    listing = context.toponyms.read(clause.words, beside.end() if beside else clause.lead)
    hit = _RECEIVER.match(clause.words, listing.end if listing else clause.lead)
    places = listing.places if listing else context.subject
    if hit is None or not places or (listing is None and "成" not in hit.group()):
        return []  # 以甲为核心，建设承接乙的示范区: a role tells already what is grown there
    source = context.toponyms.read(hit["what"], 0, parks=False)
    what = hit["what"][source.end :] if source else hit["what"]
    names = [name for name in industries(what.removeprefix("的")) if tells_trade(name)]
    if not names:
        return []
    planned = _TO_COME.search(context.text, clause.sentence.start, clause.end) is not None
    return [
        designation(
            context,
            clause,
            places,
            names,
            "receive",
            start=clause.start if listing else context.subject_start,
            family="A17",
            status="planned" if planned else "existing",
        )
    ]


# 甲承接产业转移示范区的产业承接重点方向包括：乙、丙
_RECEIVES = Pattern(
    r"(?:承接产业转移(?:示范区?|集聚区)?)?的?(?:产业)?(?:重点|优先"
    r"|主要)?承接(?:发展)?的?(?:重点|主要|优先)?(?:产业)?(?:方向|领域|产业(?!转移)|行业"
    r"|类型|重点)+(?:主要)?(?:包括|为|是|有|涵盖)?[：，]?(?P<i>[^。；：]{2,160})"
)
_TAKES_OVER = Pattern("承接产业转移(?:示范区|集聚区)$")


def receives(context: Context, clause: Clause) -> list[Record]:
    """Read 甲的产业承接重点方向包括：乙、丙: what a place is to take over, listed."""
    text, at = context.text, clause.start + clause.lead
    listing = context.places_at(at, clause.sentence.end)
    if listing and len(listing.places) == 1 and (area := _TAKES_OVER.search(listing.places[-1])):
        end = (
            listing.start + area.start()
        )  # 湘南湘西承接产业转移示范区: the areas that it is made of
        listing = context.places_at(listing.start, end)
    while listing and (more := context.places_at(listing.end, clause.sentence.end)):
        listing = replace(more, places=(*listing.places, *more.places))  # 湘南湘西
    hit = _RECEIVES.match(text, listing.end, clause.sentence.end) if listing else None
    names = [name for name in industries(hit["i"]) if plausible(name)] if hit else []
    if (
        listing is None
        or hit is None
        or len(names) < len("甲乙")
        or sum(COMMON.search(name) is not None for name in names) * 2 < len(names)
    ):
        return []
    context.done.append((clause.start, hit.end()))
    return [designation(context, clause, listing, names, "receive", end=hit.end(), family="A14")]


# 支持甲打造以光伏全产业链为重点的“中国绿色硅谷”
_VALLEY = Pattern(
    r"(?P<verb>打造|建设|建成|培育|创建)以(?P<i>[^，。；“”]{2,40}?)(?:全产业链|产业链"
    r"|产业)?为(?:重点|核心|特色|主导|主体|主|龙头|支撑)的“[^“”]{2,10}[谷都城港乡岛湾]”"
)
_PUSH = Pattern("(?:支持|推动|鼓励|引导|助力|助推)")


def valley(context: Context, clause: Clause) -> list[Record]:
    """Read 支持甲打造以乙为重点的“某某谷”: the title is a name, what it is for stands before it."""
    hit = _VALLEY.search(clause.words)
    push = _PUSH.match(clause.words, clause.lead)
    listing = (
        context.toponyms.read(clause.words, push.end() if push else clause.lead) if hit else None
    )
    places = listing.places if listing else () if push else context.subject or here(context)
    names = [name for name in industries(hit["i"]) if tells_trade(name)] if hit else []
    if hit is None or not places or not names or (listing and listing.end > hit.start()):
        return []
    there = is_existing(clause.words)
    return [
        designation(
            context,
            clause,
            places,
            names,
            "existing" if there else "cultivate",
            family="A8",
            status="existing" if there else "planned",
            **joined(listing),
        )
    ]
