"""Named things that a sentence announces and lists: 五大集群分别为：甲白酒集群，…；乙茶叶集群，….

Each entry opens with place, trade and head; what the sentence says before the colon gives the
category. Titles of another kind (承接电子产业转移示范区) and areas in quotes
(“甲产业发展带”为轴线) are read here too.
"""

from __future__ import annotations

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation, is_chosen
from gis.plans.reader.grammar.layouts.areas import areas as areas_of
from gis.plans.reader.grammar.layouts.schemes import scheme
from gis.plans.reader.grammar.objects.fused import fused
from gis.plans.reader.grammar.said import Said
from gis.plans.reader.grammar.trades import plausible, tells_trade
from gis.plans.reader.grammar.verbs import Verb, verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record
from gis.plans.reader.trades import holds_good
from gis.plans.reader.vocabulary.goods import COMMON

_ANNOUNCED = Pattern(
    r"(?:(?:\d{1,2}|[两三四五六七八九十]{1,3})[个大条家][^。：]{0,24}?(?:分别)?(?:为|是|即"
    r"|有|包括)?|(?:入选|上榜|获批|入围|获评)的?[^。：，]{0,20}?(?:分别)?(?:为|是|有"
    r"|包括))："
)
_SPELT_OUT = Pattern(r"(?:即|包括|分别是|分别为)(?=[一-龥“])")
# 这5个集群单位包括甲集成电路、乙精细化工…核心区.
_UNITS_ARE = Pattern(
    r"[^，。；、]{0,6}(?:\d{1,2}"
    r"|[两三四五六七八九十]{1,3})[个家大][^，。；、]{0,10}?(?:包括|分别是|分别为|即"
    r"|有)(?=[一-龥])"
)
_THERE = Pattern("入选|获批|上榜|入围|现有|已有|拥有|已形成|已建成|已认定")
_TO_COME = Pattern("培育|打造|建设|形成|构建|规划|布局|力争|将")
_TAKEN_OVER = Pattern(
    r"(?:国家级|省级|市级)?承接(?P<i>[一-龥A-Za-z]{1,10}?)产业转移(?:示范区|集聚区|园区"
    r"|基地|集中区)"
)
_ITEM = Pattern(r"、|和(?=[一-龥]{6})|以及")
_QUOTED = Pattern(r"“(?P<n>[^“”]{5,60}?(?P<unit>发展带|带|核心区|区|轴|廊|圈|组团|极))”")
_LAYOUT = Pattern(
    "^(?:[一二两三四五六七八九十双多N][核极心主带轴廊区翼点园圈群城港湾湖链环片组谷地都镇线网]){2,}"
)
_UNIT_KIND = {
    "带": "belt",
    "轴": "belt",
    "廊": "belt",
    "极": "core",
    "圈": "develop",
    "区": "develop",
    "团": "develop",
}


_TELLS = Pattern(r"[是为由将在]|依托|建设")


def announced(context: Context, clause: Clause) -> list[Record]:
    """Read an entry that is place, trade and head, in a list that the sentence announced with a count."""
    text = context.text
    opened = _SPELT_OUT.match(clause.words) if clause.index else _UNITS_ARE.match(clause.words)
    if opened:
        said_of = Said(Verb("cultivate", "建设", 0, ""), None, clause.start, "A13")
        return fused(
            context,
            clause,
            said_of,
            phrases.segments(clause.words, opened.end(), len(clause.words)),
        )
    before = text[clause.sentence.start : clause.start]
    goes_on = before.endswith("，") and any(
        r.family == "A12" and r.end == clause.start - 1
        for r in context.since(clause.sentence.start)
    )
    if (
        not before
        or not (before[-1] in "：；" or goes_on)
        or (said := _ANNOUNCED.search(before)) is None
    ):
        return []
    built = phrases.segments(clause.words, clause.lead, len(clause.words))
    if (
        not built
        or built[0].end != len(clause.words)
        or built[0].category not in ("cultivate", "base", "park", "belt")
    ):
        return []
    own = context.toponyms.read(built[0].body, 0, parks=False)
    name = trade_names.industry(built[0].body[own.end :]) if own else ""
    if own is None or not plausible(name) or _TELLS.search(name):
        return []
    if built[0].category == "park" and not holds_good(name):
        return []  # 甲市乙湖产业园: a site by its whole name, which the clauses behind speak of
    announcing = said.string[: said.end()]
    there = is_chosen(announcing) or (
        _THERE.search(announcing) is not None and not _TO_COME.search(announcing)
    )
    context.subject, context.subject_start = own.places, clause.start
    context.headed = own.places
    return [
        designation(
            context,
            clause,
            own.places,
            name,
            "existing" if there else built[0].category,
            status="existing" if there else "planned",
            family="A12",
            name=clause.words[clause.lead :],
        )
    ]


def taken_over(context: Context, clause: Clause) -> list[Record]:
    """Read titles that name a place and what it takes over: 甲区省级承接应急产业转移示范区、乙县…."""
    if "承接" not in clause.words or "产业转移" not in clause.words:
        return []
    found: list[Record] = []
    at = clause.lead
    for item in _ITEM.split(clause.words[clause.lead :]):
        own = context.toponyms.read(item, 0, parks=False)
        hit = _TAKEN_OVER.match(item, own.end) if own else None
        name = (
            trade_names.industry(hit["i"]) or trade_names.industry(hit["i"] + "产业") if hit else ""
        )
        if own and hit and plausible(name):
            found.append(
                designation(context, clause, own.places, name, "receive", family="A12", name=item)
            )
        at += len(item) + 1
    return found


def quoted_areas(context: Context, clause: Clause) -> list[Record]:
    """Read areas of a layout whose names stand in quotes: “甲林果发展带”为主轴, “乙、丙核心区”集聚要素."""
    hits = list(_QUOTED.finditer(clause.words)) if "“" in clause.words else []
    if not hits or verb_at(clause.words, clause.lead) or not scheme(context, clause.paragraph):
        return []
    found: list[Record] = []
    for hit in hits:
        if _LAYOUT.search(hit["n"]):
            continue  # “双核一带一廊” is the layout itself
        unit = hit["unit"]
        kind = "core" if unit == "核心区" else _UNIT_KIND[unit[-1]]
        listing = context.toponyms.read(hit["n"], 0, parks=False)
        rest = hit["n"][listing.end :] if listing else ""
        built = phrases.segments(rest, 0, len(rest))
        if (
            listing
            and built
            and built[0].end == len(rest)
            and (len(listing.places) > 1 or plausible(trade_names.industry(built[0].body)))
        ):
            name = trade_names.industry(built[0].body)
            names = name if plausible(name) else context.topic
            if not names:
                continue
            found.append(
                designation(
                    context, clause, listing.places, names, kind, family="A5", name=hit["n"]
                )
            )
            continue
        found.extend(
            designation(context, clause, (place,), name, kind, family="A5", name=whole)
            for place, name, whole in areas_of(context, hit["n"], unit[-1])
            if plausible(name) and (COMMON.search(name) or kind == "belt")
        )
    return found


_SCHEME_IS = Pattern(
    r"“(?:[一二两三四五六七八九十双多]{1,2}[核极心主带轴廊区翼点园圈群城]){2,5}”(?:的?[一-龥]{0,10})?：$"
)
_AREA_KIND = {
    "带": "belt",
    "轴": "belt",
    "廊": "belt",
    "区": "develop",
    "圈": "develop",
    "园": "park",
    "地": "base",
    "极": "core",
    "心": "core",
}


_ITEMS = Pattern("、|和(?=[一-龥]{4})|以及")


def spelt_scheme(context: Context, clause: Clause) -> list[Record]:
    """Read “一带两区”：甲水泥产业带、乙石材产业区: the parts of a layout one by one, no label before each."""
    if (
        "：" not in context.text[clause.start - 1 : clause.start]
        or _SCHEME_IS.search(context.text[clause.sentence.start : clause.start]) is None
    ):
        return []
    found: list[Record] = []
    for item in _ITEMS.split(clause.words):
        made = areas_of(context, item, item[-1:])
        kind = "core" if item.endswith("核心区") else _AREA_KIND.get(item[-1:], "")
        found.extend(
            designation(context, clause, (place,), name, kind, family="A5", name=whole)
            for place, name, whole in made
            if kind and place and tells_trade(name)
        )
    return found if len(found) > 1 else []
