"""What is told clause by clause: 甲的乙、丙，丁的戊等集聚态势明显; whole chains of places; a trade that is spread over places; one of many bases."""

from __future__ import annotations

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.trades import industries, tells_trade
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.heads import HEAD_CATEGORY

# What closes a row of clauses, of which each opens with its place.
_TOLD_OF_ALL = Pattern(
    r"等?(?:[两三四五六七八九十]大)?(?:特色|优势|主导)*(?:产业集群|产业|集群)?(?:的?(?:集聚|聚集|集群|规模|发展)*(?:态势|优势|特色|效应|特征|势头)"
    r"(?:较为|十分|非常|更加|日益)?(?:明显|突出|显著|鲜明|强劲|良好|凸显|初显)"
    r"|(?:已|均|都|初步|基本)*(?:初具规模|形成规模|颇具规模|形成集聚|集聚成势|蓬勃发展|方兴未艾|各具特色|竞相发展))$"
)
# 尚未形成规模, 未见集聚态势明显: what is not so, or was.
_NOT_YET = Pattern(
    "尚未|未能|还未|未(?:见|形成|实现)|没有|不再|不(?:太|够|甚)?[明显突]|难以|曾经?|原本|一度|尚不|并非"
)
_LONGEST, _FEWEST = 90, 2
# 甲、乙锂电产业链较完善、规模较大.
_CHAIN = Pattern(
    r"的?(?P<i>[一-龥A-Za-z]{0,10}?)(?:全?产业链条?|产业体系|产业配套|产业门类)(?:已|均|都|较为?|比较|相对|十分|更加|更|最为?|日[益趋])*"
    r"(?:完善|完整|齐全|健全|齐备|完备)(?:、[^，。；]{2,12})?$"
)
_LINKS = Pattern(
    r"从(?P<i>[^，。；]{2,60}?)等?(?:环节|领域)?(?:均|都|皆)(?:有|已有|实现)(?:所)?(?:布局|分布|涉及|覆盖|发展)$"
)
_NEXT_LINK = Pattern("、|再到|直到|到|至|和|及")
# 家具产业集群由南向北，自西向东分布在甲、乙等地区.
_SPREAD = Pattern(
    r"(?:[自从由][东西南北中]{1,2}[向往至到][东西南北中]{1,2})?(?:主要|大多|集中|广泛|依次|分别)*(?:分布|集中|坐落|散布|聚集)(?:在|于)"
)
_WHAT = Pattern(
    r"(?:我国|全国|国内|全省|目前|其中)*的?(?P<i>[一-龥A-Za-z]{2,8}?)(?:产业集群|产业带|产业基地|产业|集群|企业)"
    r"(?:[自从由][东西南北中]{1,2}[向往至到][东西南北中]{1,2}|主要|大多)*$"
)
# “陶瓷产业基地”是甲县加快建设的五大产业基地之一.
_ONE_OF = Pattern(
    r"“?(?P<i>[一-龥A-Za-z]{2,10}?)(?P<head>产业基地|生产基地|制造基地|加工基地|基地|产业集群|集群|产业园区?|工业园)”?(?:正|也|就)?是(?=[一-龥]{2})"
)
_OF_MANY = Pattern(
    r"[^，。；]{0,10}?(?:建设|打造|培育|规划|布局|发展)的[^，。；]{0,12}(?:基地|集群|园区|产业园|板块)之一$"
)


def by_clause(context: Context, clause: Clause) -> list[Record]:
    """Read clauses of which each opens with its place and names its trades, the last one told of all: 甲的乙、丙，丁的戊等集聚态势明显."""
    parts = clause.all[clause.index :]
    closing = _TOLD_OF_ALL.search(context.text, *parts[-1]) if len(parts) >= _FEWEST else None
    if (
        closing is None
        or parts[-1][1] - clause.start > _LONGEST * len(parts)
        or _NOT_YET.search(context.text, clause.start, closing.end())
    ):
        return []
    found: list[Record] = []
    for start, end in parts:
        words = context.text[start : min(end, closing.start())]
        at = clause.lead if start == clause.start else 0
        listing = context.toponyms.read(words, at, parks=False)
        names = industries(words[listing.end :].removeprefix("的")) if listing else []
        known = [name for name in names if tells_trade(name)]
        if listing is None or not known or len(known) * 2 < len(names):
            return []
        found.append(
            designation(context, clause, listing.places, names, "existing", start=start, end=end, family="A13", status="existing")
        )  # fmt: skip
    context.done.append((clause.start, parts[-1][1]))
    return found


def whole_chain(context: Context, clause: Clause) -> list[Record]:
    """Read 甲、乙锂电产业链较完善, its links in the clause behind, else the trade that the text is about."""
    listing = context.toponyms.read(clause.words, clause.lead, parks=False)
    hit = _CHAIN.match(clause.words, listing.end) if listing else None
    if listing is None or hit is None:
        return []
    name = trade_names.industry(hit["i"])
    names = [name] if tells_trade(name) else [context.topic] * bool(context.topic)
    end = clause.end
    for _, stop, words in clause.following(context.text, 1):
        if links := _LINKS.match(words):
            named = [trade_names.industry(one) for one in _NEXT_LINK.split(links["i"])]
            good = [one for one in named if tells_trade(one)]
            names, end = (good, stop) if len(good) >= _FEWEST else (names, end)
    if not names:
        return []
    return [
        designation(context, clause, listing, names, "existing", end=end, family="A17", status="existing")
    ]  # fmt: skip


def spread(context: Context, clause: Clause) -> list[Record]:
    """Read 家具产业集群由南向北，自西向东分布在甲、乙等地区: the trade stands in the clause before."""
    hit = _SPREAD.match(clause.words, clause.lead) if clause.index else None
    listing = context.toponyms.read(clause.words, hit.end()) if hit else None
    what = _WHAT.match(context.text[slice(*clause.all[clause.index - 1])]) if listing else None
    name = trade_names.industry(what["i"]) if what else ""
    if listing is None or not tells_trade(name):
        return []
    if len(listing.places) < _FEWEST:
        return []
    return [
        designation(context, clause, listing, name, "existing", start=clause.all[clause.index - 1][0], family="A11", status="existing")
    ]  # fmt: skip


def one_of_many(context: Context, clause: Clause) -> list[Record]:
    """Read “陶瓷产业基地”是甲县加快建设的五大产业基地之一: what it is stands before whose it is."""
    hit = _ONE_OF.match(clause.words, clause.lead)
    listing = context.toponyms.read(clause.words, hit.end()) if hit else None
    name = trade_names.industry(hit["i"]) if hit else ""
    if (
        hit is None
        or listing is None
        or not _OF_MANY.match(clause.words, listing.end)
        or not tells_trade(name)
        or context.toponyms.read(hit["i"], 0) is not None
    ):
        return []
    context.subject = context.headed = listing.places
    context.subject_start = clause.start + listing.start
    return [
        designation(context, clause, listing.places, name, HEAD_CATEGORY[hit["head"]], family="A17")
    ]
