"""Pilots: 争取甲纳入试点 (planned), 指导甲等试点城市, 总结甲两地试点 (existing)."""

from __future__ import annotations

import re

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.trades import plausible, tells_trade
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON, GOODS

_WANT = Pattern(r"(?:争取|推动|支持|推荐|鼓励|申报)[将把]?")
_JOIN = Pattern(
    r"(?:成功)?(?:纳入|列入|入选|成为|申报|创建|进入"
    r"|获批)(?P<what>[^，。；]*?(?:试点|示范)[^，。；]{0,10})"
)
_HAVE = Pattern(r"(?:指导|总结|依托|发挥|用好)")
_POLICY = Pattern(
    r"(?:开展|实施|推行|扩大|推进|落实)(?P<i>[^，。；]{2,30}?)(?:政策)?(?:实施范围|试点"
    r"|改革试点|政策)"
)
_SHOWN = Pattern(
    r"(?:率先|先行|积极|有序|稳步|优先|因地制宜|大力|广泛|深入|探索)*(?:开展|实施|推进"
    r"|组织)(?P<i>[^，。；]{2,30}?)(?:测试)?(?:示范应用|应用示范|示范推广|示范工程"
    r"|示范)(?:建设|项目|工程)?"
)
_NAMES = Pattern("将|把|确定|认定|选定|选择|批复同意|同意|批准|遴选")
_AS_PILOT = Pattern(
    r"(?:等[一-龥\d]{0,6}?)?(?:为|作为|列为|成为)(?:全国|国家级?|省级|首批"
    r"|第[一二三]批)*(?P<i>[^，。；]{0,24}?)(?:的)?试点(?:示范)?(?:城市群|城市|地区|省份"
    r"|园区|省|市|县|区)?$"
)
_ENTERED = Pattern(
    r"(?:纳入|列入|入选|进入)(?:全国|国家级?|省级|首批"
    r"|第[一二三]批)*(?P<i>(?!国家|省级|全国)[^，。；]{4,16}?)(?:改革)?试点"
)
_PARK = Pattern(r"(?P<i>[一-龥A-Za-z]{2,10}?)(?:工业园|产业园|园区|基地)区?$")
_TO_PILOT = Pattern(
    r"(?:创建|建设|开展|设立)(?:全国|国家级?|省级"
    r"|首批)*(?P<i>[^，。；]{2,24}?)(?:的)?试点(?:示范)?(?:城市群|城市|地区|园区|工作)?$"
)
_FOR_TRADE = Pattern(
    r"(?:加快|推动|推进|促进)(?:全[省市区])?(?P<i>[^，。；]{2,20}?)(?:产业"
    r"|行业)?(?:高质量)?(?:发展|建设|应用)"
)
_CHOSEN = Pattern(
    r"[^，。；]{0,14}(?:成为|入选|获批|列为|列入|被?确定为|被?认定为)(?:了)?(?:全国"
    r"|国家级?|省级|首批|首个|第[一二三]批|第一个"
    r"|唯一)*(?P<i>[^，。；]{2,24}?)(?:的)?试点(?:地区|城市|省份|省|市|县|区|名单)?"
)
_RANK_OF_TRIAL = Pattern("^(?:全国|国家级?|省级|首批|第[一二三]批)+|(?:改革|示范)?试点.*$|示范.*$")
_OF_TRIAL = Pattern("(?:活动|工作|政策)?的?$")
_BUILT = Pattern("(?<=[一-龥]{3})(?:产业集群|产业基地|产业园区?|集群)$")
_STRIVE = Pattern(
    r"(?:争创|争取创建|争取成为|创建|申创)(?P<level>全国|国家级?"
    r"|省级)?(?P<i>[^，。；]{2,20}?)试点(?P<unit>省份|城市|省|市|县|区)"
)
_LABELLED = Pattern(
    r"(?P<label>“[^”]{1,8}”[^，。；]{0,6}?(?:地区|市州|城市|县|市))[^，。；]{0,6}全覆盖"
)
_TOPIC = Pattern(
    r"(?P<i>(?:政府采购|绿色|低碳|智能"
    r"|数字)[^，。；、《》]{2,12}?)(?:促进[^，。；]{2,12})?(?:政策|行动|活动)"
)


def pilot(context: Context, clause: Clause) -> list[Record]:
    """Read a pilot with its places; what is tried out comes from the clause or those around it."""
    words = clause.words
    if (
        "试点" not in words
        and "实施范围" not in words
        and "全覆盖" not in words
        and "示范" not in words
    ):
        return []
    strive = _STRIVE.search(words)
    if strive and any(
        (own := context.toponyms.read(words, k.end())) and own.end == strive.start()
        for k in _WANT.finditer(words)
    ):
        strive = None  # 支持甲创建乙试点城市: not the one who speaks
    if strive and context.toponyms.issuer and plausible(strive["i"].strip("“”")):
        level = context.toponyms.issuer.level
        fits = {"省份": "province", "省": "province"}.get(strive["unit"], level)
        if fits == level:
            return [
                designation(
                    context,
                    clause,
                    (context.toponyms.issuer.name,),
                    strive["i"].strip("“”"),
                    "pilot",
                    start=clause.start + strive.start(),
                    family="A15",
                    place_implicit=True,
                )
            ]
    label = _LABELLED.search(words)
    before = (
        [r for r in context.since(clause.sentence.start) if r.get("category") == "pilot"]
        if label
        else []
    )
    if label and before:
        return [
            designation(
                context,
                clause,
                (),
                before[-1].get("industries"),
                "pilot",
                family="A15",
                place_implicit=True,
                place_label=label["label"],
            )
        ]
    if "试点" not in words and "实施范围" not in words:
        return _shown(context, clause)
    return _chosen(context, clause) or _named_as(context, clause) or _tried(context, clause)


def _named_as(context: Context, clause: Clause) -> list[Record]:
    """Read 确定甲、乙等为首批试点城市, 同意丙创建丁试点: whom a superior names, what for may stand in the clause before."""
    named = _NAMES.search(clause.words)
    listing = context.toponyms.read(clause.words, named.end()) if named else None
    if listing is None:
        return []
    rest = clause.words[listing.end :]
    as_, to = _AS_PILOT.match(rest), _TO_PILOT.match(rest)
    name = trade_names.industry((as_ or to)["i"].strip("“”")) if as_ or to else ""  # type: ignore[index]
    before = [_FOR_TRADE.search(context.text, a, b) for a, b in clause.all[: clause.index][-1:]]
    if (as_ or to) and not plausible(name) and before and before[0]:
        name = trade_names.industry(before[0]["i"])
    if (as_ or to) and not plausible(name):
        name = _of_park(listing.places[0]) or context.topic
    if not (as_ or to) or not name:
        return []
    return [
        designation(
            context,
            clause,
            listing,
            name,
            "pilot",
            status="existing" if as_ else "planned",
            family="A15",
        )
    ]


def _of_park(place: str) -> str:
    """Return the trade in the name of a park: 孝义市梧桐焦化工业园."""
    hit = _PARK.search(place)
    good = GOODS.search(hit["i"]) if hit else None
    return hit["i"][good.start() :] if hit and good else ""


_EXPERIENCE = Pattern(r"[^，]{0,6}试点经验")


def _tried(context: Context, clause: Clause) -> list[Record]:
    """Read whom the text wants, has or helps as places of a trial."""
    words = clause.words
    for opener in (*_WANT.finditer(words), *_HAVE.finditer(words), *re.finditer("在", words)):
        listing = context.toponyms.read(words, opener.end())
        if listing is None:
            continue
        rest = words[listing.end :]
        existing = bool(_HAVE.match(opener.group())) or bool(_EXPERIENCE.match(rest))
        tried = _subject_of_trial(context, clause, rest)
        if not (
            _JOIN.search(rest) or _POLICY.search(rest) or "试点" in rest or "试点" in listing.tail
        ):
            continue
        return [
            designation(
                context,
                clause,
                listing,
                tried,
                "pilot",
                start=clause.start + opener.start() if opener.group() != "在" else clause.start,
                status="existing" if existing else "planned",
                family="A15",
            )
        ]
    return []


def _chosen(context: Context, clause: Clause) -> list[Record]:
    """Read 甲已获批成为绿色建材下乡活动的试点地区: whom the trial has chosen."""
    listing = context.toponyms.read(clause.words, clause.lead)
    hit = _CHOSEN.fullmatch(clause.words, listing.end) if listing else None
    name = trade_names.industry(_BUILT.sub("", _OF_TRIAL.sub("", hit["i"]))) if hit else ""
    if listing is None or not plausible(name):
        return []
    return [designation(context, clause, listing, name, "pilot", status="existing", family="A15")]


def _shown(context: Context, clause: Clause) -> list[Record]:
    """Read 在甲、乙等地开展燃料电池车辆示范应用: what is shown there is tried out."""
    for at in (
        *(opener.end() for opener in re.finditer("在|支持|鼓励|推动", clause.words)),
        clause.lead,
    ):
        listing = context.toponyms.read(clause.words, at)
        hit = _SHOWN.fullmatch(clause.words, listing.end) if listing else None
        name = trade_names.industry(hit["i"]) if hit else ""
        if listing and tells_trade(name):
            return [designation(context, clause, listing, name, "pilot", family="A15")]
    hit = _SHOWN.fullmatch(clause.words, clause.lead) if clause.index and context.subject else None
    name = trade_names.industry(hit["i"]) if hit else ""
    if hit and tells_trade(name):
        return [
            designation(
                context,
                clause,
                context.subject,
                name,
                "pilot",
                start=context.subject_start,
                family="A15",
            )
        ]  # 鼓励甲利用…，开展乙应用示范
    return []


_TO_FURTHER = Pattern(r"促进.*$")


def _subject_of_trial(context: Context, clause: Clause, rest: str) -> str:
    """Return what is tried out: named in the clause, in the sentence or just before it."""
    if (
        (to := _TO_PILOT.match(rest))
        and COMMON.search(to["i"])
        and plausible(name := trade_names.industry(to["i"]))
    ):
        return name
    joined_to = _JOIN.match(rest)
    if (
        joined_to
        and COMMON.search(name := trade_names.industry(_RANK_OF_TRIAL.sub("", joined_to["what"])))
        and plausible(name)
    ):
        return name  # 争取将甲列入国家绿色建材下乡试点
    if entered := _ENTERED.search(rest):
        return entered["i"]
    hit = _POLICY.search(rest)
    if hit and plausible(name := trade_names.industry(_TO_FURTHER.sub("", hit["i"]))):
        return name
    first = max(clause.paragraph.start, clause.start - 160)
    hit = _TOPIC.search(context.text[first : min(clause.paragraph.end, first + 400)])
    if hit:
        return hit["i"]
    return context.topic
