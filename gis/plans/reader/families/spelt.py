"""Rows that a sentence counts and then spells out, or carries on: 五大产业集群分别是甲、乙, 示范基地已达5个，分别是甲区（物联网）…."""

from __future__ import annotations

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import (
    Clause,
    Context,
    designation,
    is_chosen,
    is_existing,
)
from gis.plans.reader.grammar.trades import industries, plausible, tells_trade
from gis.plans.reader.grammar.unplaced import here
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON
from gis.plans.reader.vocabulary.heads import HEAD_CATEGORY

_ITEM = Pattern(r"(?P<p>[^（）、，。；]{2,14})（(?P<i>[^（）、，。；]{1,14})）(?:、|和|及|$|。)")
# Crops and beasts of one sign: in a bracket behind a town they are what it grows.
_CROPS = frozenset("梨桃枣杏李藕姜蒜葱瓜莓桔橘柚麦稻蚕鸭鹅鸡猪牛羊鱼虾蟹参菇笋薯椒茶果")
_OPENED = Pattern(r"(?:分别)?(?:是|为|包括|有|：)?")
_COUNTED = Pattern(r"(?:\d{1,3}|[一二两三四五六七八九十]{1,3})(?:个|家|大)")
_HEAD = Pattern("|".join(sorted(HEAD_CATEGORY, key=len, reverse=True)))
_BATCH = Pattern(
    r"(?P<verb>形成|建成|培育|打造|建设|布局)(?P<done>了|起"
    r"|出)*(?=[^，。；]{4,60}等(?:一批|\d+个"
    r"|[两三四五六七八九十]+个)[^，。；]{2,16}(?:园区|产业园|基地|集群)$)"
)
_OF_BATCH = Pattern(
    r"(?:一批|\d+个|[两三四五六七八九十]+个)(?:特色|优势"
    r"|专业)*(?P<i>[^，。；]{2,14}?)(?P<head>产业园区?|产业基地|产业集群|园区|基地|集群)$"
)
_SPELT = Pattern(
    r"(?:其中，?|这)?(?P<n>[两三四五六七八九十]|\d{1,2})(?:个|大)(?:特色|优势|重点|主导"
    r"|千亿级?|百亿级?)*(?P<head>产业集群|产业链|集群|基地|产业)(?:分别)?(?:是|为|包括|即"
    r"|指|：)(?P<list>[^。；，]{6,})$"
)
_NTH = Pattern(
    r"(?:[一二三四五六七八九十]是"
    r"|第[一二三四五六七八九十][，是为]?)(?P<i>[^，。；]{2,16}?)(?P<head>产业集群|集群"
    r"|产业带|产业园区?|产业基地|基地)"
)
_BACK = 800  # signs before 一是… in which a sentence counts what follows
_SO_MANY = Pattern(
    r"(?:已经?|将|要|着力|重点)*(?:形成|建成|打造|培育|建设|构建|发展)(?P<done>了|起"
    r"|出)?[^，。；]{0,6}[两三四五六七八九十]大[^。；]{0,30}?(?P<head>集群|产业带|产业园"
    r"|基地)。"
)
_FEW = 3
_GOES_ON = Pattern(
    r"(?P<i>[^，。；在将以及为建形打培]{2,30}?)(?:(?P<n>[两三四五六七八九十]"
    r"|\d{1,2})个)?(?:[百千万]|[1-9]0{1,3})亿元?级?(?:产业)?集群"
)
# 打造千亿级的甲产业链，百亿级的乙、丙等产业链: the size opens what goes on.
_SIZED_ONES = Pattern(
    r"(?:[百千万]"
    r"|[1-9]0{1,3})亿元?级的?(?P<i>[^，。；在将以及为建形打培]{2,30}?)等?(?P<n>)(?:产业链"
    r"|产业集群|集群)(?:。”|”)?"
)


def bracketed(context: Context, clause: Clause) -> list[Record]:
    """Read 示范基地已达5个，分别是甲区（物联网）、乙园区（食品）…: places, each with its trade in brackets."""
    opened = _OPENED.match(clause.words, clause.lead)
    items = list(_ITEM.finditer(clause.words, opened.end() if opened else clause.lead))
    if len(items) < _FEW or "试点" in clause.words:
        return []
    kind = _counted_before(context, clause)
    kind = (
        "existing"
        if kind == "develop" and is_chosen(context.text[clause.sentence.start : clause.start])
        else kind
    )
    found: list[Record] = []
    for item in items:
        own = context.toponyms.read(item["p"], 0)
        names = industries(item["i"]) or [item["i"]] * (item["i"] in _CROPS)
        if own is not None and own.end == len(item["p"]) and names:
            found.append(
                designation(
                    context,
                    clause,
                    own.places,
                    names,
                    kind,
                    family="A10",
                    status="existing" if kind == "existing" else "planned",
                )
            )
    known = sum(COMMON.search(str(record.values["industry"])) is not None for record in found)
    return found if known * 2 > len(items) else []


def spelt_out(context: Context, clause: Clause) -> list[Record]:
    """Read 五大产业集群分别是甲、乙、丙以及丁 behind the sentence that says who builds them."""
    hit = _SPELT.match(clause.words, clause.lead)
    places = context.subject or context.previous
    if hit is None or not places or context.toponyms.read(hit["list"], 0):
        return []
    names = [
        name
        for name in industries(hit["list"].replace("以及", "、"), phrases.number(hit["n"]))
        if plausible(name)
    ]
    if len(names) != phrases.number(hit["n"]) or not all(COMMON.search(name) for name in names):
        return []
    kind = "existing" if context.existing else HEAD_CATEGORY.get(hit["head"], "develop")
    return [designation(context, clause, places, names, kind, family="A8", place_far=True)]


def one_by_one(context: Context, clause: Clause) -> list[Record]:
    """Read 一是干红酒酿造产业集群 behind the sentence that counts them: 全县已形成五大产业集群."""
    hit = _NTH.fullmatch(clause.words) if clause.index == 0 else None
    said = (
        _SO_MANY.search(
            context.text,
            max(clause.paragraph.start, clause.sentence.start - _BACK),
            clause.sentence.start,
        )
        if hit
        else None
    )
    places = context.subject or here(context)
    if (
        hit is None
        or said is None
        or said["head"] not in hit["head"]
        or not places
        or context.toponyms.read(hit["i"], 0)
    ):
        return []
    names = [name for name in industries(hit["i"]) if tells_trade(name)]
    there = "已" in said.group() or said["done"] == "了"
    kind = "existing" if there else HEAD_CATEGORY.get(hit["head"], "cultivate")
    return (
        [
            designation(
                context,
                clause,
                places,
                names,
                kind,
                family="A8",
                status="existing" if there else "planned",
                place_far=True,
            )
        ]
        if names
        else []
    )


def carried_on(context: Context, clause: Clause) -> list[Record]:
    """Read 培育甲、乙2个千亿级集群，丙500亿级集群: what goes on with the verb of the clause before."""
    hit = _GOES_ON.fullmatch(clause.words) or _SIZED_ONES.fullmatch(clause.words)
    before = [
        record for record in context.since(clause.sentence.start) if record.end == clause.start - 1
    ]
    if (
        hit is None
        or not before
        or before[-1].values["category"] not in ("cultivate", "existing")
        or context.toponyms.read(hit["i"], 0)
    ):
        return []
    number = phrases.number(hit["n"]) if hit["n"] else None if _SIZED_ONES.made(hit) else 1
    names = [name for name in industries(hit["i"], number) if tells_trade(name)]
    if not names or (number is not None and len(names) != number):
        return []
    last = before[-1].values
    return [
        designation(
            context,
            clause,
            last["places"],
            ones,
            last["category"],
            family="A8",
            status=last["status"],
            place_far=True,
        )
        for ones in (names if number else [names])
    ]


def a_batch(context: Context, clause: Clause) -> list[Record]:
    """Read 形成了甲产业园、乙产业园等一批特色磷化工园区: named parks and what they all are."""
    hit = _BATCH.search(clause.words)
    listing = context.toponyms.read(clause.words, hit.end()) if hit else None
    kind = _OF_BATCH.search(clause.words, listing.start + 2) if listing else None
    name = trade_names.industry(kind["i"]) if kind else ""
    if (
        hit is None
        or listing is None
        or kind is None
        or not tells_trade(name)
        or len(listing.places) < 2
    ):
        return []
    there = bool(hit["done"]) or is_existing(clause.words)
    category = "existing" if there else HEAD_CATEGORY.get(kind["head"], "develop")
    return [
        designation(context, clause, listing, name, category, start=clause.start + hit.start(), family="A1", status="existing" if there else "planned")
    ]  # fmt: skip


def _counted_before(context: Context, clause: Clause) -> str:
    """Return the category of what the sentence counts before its list, there already where the list names what was chosen."""
    before = context.text[clause.sentence.start : clause.start]
    heads = _HEAD.findall(before) if _COUNTED.search(before) else []
    kind = HEAD_CATEGORY[heads[-1]] if heads else "develop"
    there = is_chosen(before) or (kind == "cultivate" and is_existing(before))
    return "existing" if there and kind in ("cultivate", "base", "park") else kind


_ON_WHAT_IS = Pattern(
    r"(?:现有|已有|原有|既有)的?(?P<row>[^，。；]{8,160}?)(?:的?(?:产业"
    r"|发展)?(?:基础(?:之?上|优势)?|优势|规模)|$)"
)
_ROW_JOINT = Pattern(r"、|和(?=[^、和]{4,}$)|以及")
_ROW_ITEM = Pattern(
    r"(?P<i>[^，。；、]{1,16}?)(?P<head>矿业经济区|产业经济区|工业经济区|产业集聚区|集聚区"
    r"|产业集群|集群|产业基地|生产基地|基地|产业带|主产区|产区)?$"
)


def standing_row(context: Context, clause: Clause) -> list[Record]:
    """Read 在现有的甲铝业矿业经济区、乙锰业矿业经济区基础上: what a plan builds on is there."""
    hit = _ON_WHAT_IS.search(clause.words)
    items = _ROW_JOINT.split(hit["row"]) if hit else []
    found, headed = [], 0
    for item in items if len(items) > 1 else ():
        own = context.toponyms.read(item, 0, parks=False)
        of = _ROW_ITEM.fullmatch(item, own.end) if own else None
        name = trade_names.industry(of["i"]) if of else ""
        if own is None or of is None or not tells_trade(name):
            return []
        headed += of["head"] is not None
        found.append(
            designation(
                context,
                clause,
                own.places,
                name,
                "existing",
                family="A13",
                name=item,
                status="existing",
            )
        )
    return found if headed * 2 > len(found) else []
