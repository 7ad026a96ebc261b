"""Items of a label that each open with their own place and verb: “多点”：甲县发展电子信息，乙市发展稀土."""

from __future__ import annotations

from dataclasses import dataclass

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation, joined
from gis.plans.reader.grammar.objects.fused import placed_items
from gis.plans.reader.grammar.trades import industries, plausible
from gis.plans.reader.grammar.verbs import verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record

_MAINLY = Pattern("(?:则|要|应|将|主要|重点|着力|大力|积极)*")
_BY = Pattern(r"以(?P<i>[^，。；以]{2,30}?)(?:等)?(?:产业)?为(?:主导|主|重点|特色|主攻方向)$")
# 布局区域：甲、乙 below a heading that names the trade.
_WHERE = Pattern(
    "(?:重点|主要|产业|优先|核心|鼓励|适度|有序|优化|改造|提升|培育|承接|转移|限制|禁止"
    "|退出|淘汰|压减|严控)*(?:空间|区域|产业)?(?:布局|实施|发展|建设|承载|集聚|种植|养殖"
    "|分布|开发|开采|新建|提升|调整)?(?:区域|地区|县市|县区|范围|园区|布局|区)"
)
# What a label does to the places behind it: 限制发展区：甲、乙.
_DOES = (
    ("restrict", Pattern("限制|禁止|严控")),
    ("phase_out", Pattern("退出|淘汰|压减")),
    ("receive", Pattern("承接")),
    ("optimize", Pattern("优化|改造|提升|调整")),
    ("cultivate", Pattern("培育")),
)
_STRINGS = Pattern("(?:串联|串起|串接|连接|贯穿|覆盖|涵盖|途经|连通|联通)(?:起)?")
_OF_OURS = Pattern(r"是(?:我|全|本)?[省市区县州]?(?P<i>[一-龥A-Za-z]{2,12}?)产业(?:发展)?的")
# 限制类：…, 有序退出：…
_FATE = Pattern(
    "(?:[一二三四]是)?(?:有序|逐步|加快|依法|坚决|重点)*(?P<kind>限制|禁止|严控|淘汰|退出"
    "|压减|关停)(?:发展|准入)?(?:类|型|产业|项目|清单)*(?:为|是|包括)?"
)
_FATED = Pattern(
    r"^(?:的|(?:逐步|有序|加快|依法|坚决|严格)*(?:限制|禁止|严控|淘汰|退出|压减"
    r"|关停)(?=[一-龥]{2})|境内|新增|新建|新上|扩建|、|和"
    r"|(?:炭化室高度|单线|产能|单机)?\d[\d.]*(?:万|亿)?(?:吨|立方米|平方米|米|千瓦|蒸吨"
    r"|t/d)(?:/年|/日)?(?:及)?(?:以[上下])?的?)+"
)
_WING = Pattern("[东西南北中左右]{1,2}(?:翼|线|片)(?=[一-龥]{2,6}[市县区旗州])")  # 东翼甲县发展乙
_ITEM = Pattern("、|和|及")


@dataclass(frozen=True, slots=True)
class Acting:
    """Places and what they grow, with the slice of the text that says so."""

    start: int
    end: int
    places: tuple[str, ...]
    names: list[str]


def acting(context: Context, parts: list[tuple[int, int, str]]) -> list[Acting]:
    """Return what every clause behind a label says of its own places; nothing where one of them has none.

    Parameters
    ----------
    context
        For the names.
    parts
        Start, end and words of each clause.
    """
    found: list[Acting] = []
    for start, _, words in parts:
        wing = _WING.match(words)
        first = wing.end() if wing else 0
        for at, piece in _row(context, words[first:]):
            if (one := _one(context, start + first + at, piece)) is None:
                return []
            found.append(one)
    return found if len(found) > 1 else []


def _row(context: Context, words: str) -> list[tuple[int, str]]:
    """Return the pieces of 甲发展乙、丙发展丁 with their offsets: a sign of a list cuts before places that have a verb."""
    cuts = [0]
    for hit in _ITEM.finditer(words):
        listing = context.toponyms.read(words, hit.end(), parks=False)
        inner = context.toponyms.read(words, cuts[-1]) if listing else None
        if listing and inner and hit.start() > inner.end and _said(words, listing.end):
            cuts.append(hit.end())
    ends = [*(cut - 1 for cut in cuts[1:]), len(words)]
    return [(a, words[a:b]) for a, b in zip(cuts, ends, strict=True)]


def _said(words: str, at: int) -> bool:
    opening = _MAINLY.match(words, at)
    verb = verb_at(words, opening.end() if opening else at)
    return verb is not None and verb.kind in ("develop", "cultivate", "strengthen", "optimize")


def _one(context: Context, start: int, words: str) -> Acting | None:
    listing = context.toponyms.read(words, 0)
    if listing is None:
        return None
    opening = _MAINLY.match(words, listing.end)
    at = opening.end() if opening else listing.end
    verb = verb_at(words, at)
    by = _BY.match(words, listing.end)
    if by is None and (verb is None or verb.kind not in ("develop", "cultivate", "strengthen")):
        return None
    names = industries(by["i"] if by else words[verb.end if verb else at :])
    return Acting(start, start + len(words), listing.places, names) if names else None


def fated(context: Context, clause: Clause) -> list[Record]:
    """Read 淘汰类：甲、乙的小石灰，丙小陶瓷: what a label does to the goods of the places behind it."""
    label = _FATE.fullmatch(clause.words, clause.lead)
    found: list[Record] = []
    for start, end, words in clause.following(context.text) if label else ():
        rows = placed_items(context, words, ())
        listing = context.toponyms.read(words, 0)
        goods = (
            [name for name in industries(_FATED.sub("", words[listing.end :])) if plausible(name)]
            if listing and not rows
            else []
        )
        rows = rows or ([(listing.places, "、".join(goods))] if listing and goods else [])
        if not rows:
            break
        kind = "restrict" if label and label["kind"] in ("限制", "禁止", "严控") else "phase_out"
        found.extend(
            designation(
                context,
                clause,
                places,
                name.split("、"),
                kind,
                start=clause.start,
                end=end,
                family="A18",
            )
            for places, name in rows
        )
        context.done.append((start, end))
    return found


def where(context: Context, clause: Clause) -> list[Record]:
    """Read 布局区域：甲、乙 of the trade that the paragraph is about."""
    if _WHERE.fullmatch(clause.words, clause.lead) is None or not context.topic:
        return []
    for start, end, words in clause.following(context.text, 1):
        listing = context.toponyms.read(words, 0)
        if listing is None or listing.end != len(words):
            break
        context.done.append((start, end))
        kind = next(
            (does for does, pattern in _DOES if pattern.search(clause.words)),
            context.heading_category or "develop",
        )
        return [designation(context, clause, listing, context.topic, kind, end=end, family="A14")]
    return []


@dataclass(slots=True)
class Item:
    """One labelled item while it is read.

    Attributes
    ----------
    clause
        From the label to the end of its sentence.
    kind
        Category that the label gives.
    first
        Words of the first clause behind the label.
    rest
        Start, end and words of the clauses after it, to the end of the sentence.
    more
        Fields of every record of the item: family, scheme, label.
    """

    clause: Clause
    kind: str
    first: str
    rest: list[tuple[int, int, str]]
    more: dict[str, object]

    def close(self, context: Context, *, whole: bool = True) -> None:
        """Mark the item as read, or its first clause alone where the others say their own."""
        if not whole and self.rest:
            self.clause.end = self.rest[0][0] - 1
        context.done.append((self.clause.start, self.clause.end))

    def record(
        self, context: Context, places: tuple[str, ...], names: list[str], **other: object
    ) -> Record:
        """Return a designation of the item."""
        based = self.kind == "develop" and str(other.get("name", "")).endswith(
            "基地"
        )  # “三区”：甲石化基地
        return designation(
            context,
            self.clause,
            places,
            names or [""],
            "base" if based else self.kind,
            **self.more,
            **other,
        )


def each_acts(context: Context, item: Item) -> list[Record]:
    """Read “多点”：甲发展乙，丙发展丁: each clause says of its own places what the label makes them."""
    at = context.text.find(item.first, item.clause.start)
    told = acting(context, [(at, at + len(item.first), item.first), *item.rest])
    if told:
        item.close(context)
    return [
        item.record(context, one.places, one.names, start=one.start, end=one.end) for one in told
    ]


def strung(context: Context, item: Item) -> list[Record]:
    """Read “一轴”：沿某高速，串联甲、乙、丙，打造…轴: a line names the belt, those it strings together lie along it."""
    hit = _STRINGS.match(item.rest[0][2]) if item.rest and item.first.startswith("沿") else None
    listing = context.toponyms.read(item.rest[0][2], hit.end()) if hit else None
    names = first_industries(context, item.rest[1:]) if listing else []
    if listing is None or not names:
        return []
    item.close(context)
    return [item.record(context, listing.places, names, **joined(listing))]


_JOINT = Pattern(r"以及|和|并")


def first_industries(context: Context, rest: list[tuple[int, int, str]]) -> list[str]:
    """Return the industries of the first clauses behind that name some."""
    found: list[str] = []
    for _, _, words in rest:
        if (ours := _OF_OURS.match(words)) and plausible(name := trade_names.industry(ours["i"])):
            return [*found, name]
        verb = verb_at(words, 0)
        if verb and verb.kind in ("develop", "cultivate", "strengthen"):
            tail = words[verb.end :]
            built = phrases.segments(tail, 0, len(tail))
            names = industries(built[0].body) if built else industries(tail)
            found.extend(n for n in names if plausible(n) and context.toponyms.read(n, 0) is None)
        elif found:
            more = _JOINT.match(words)
            if more and (names := industries(words[more.end() :])):
                found.extend(names)
            else:
                break
        else:
            break
    return found
