"""A verb, then its places, then the trade: 强化甲、乙等市水泥产业集群, 支持甲发挥优势建设乙基地.

The verb may be a push (支持, 推动), behind which the places have a verb of their own; a list of
built things may go on in the next clause (建设甲纺织基地，乙化工集群).
"""

from __future__ import annotations

from dataclasses import replace

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.acting import is_acting
from gis.plans.reader.grammar.bridged import bridge_of, bridged, distributed, towards
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.lifted import lifts
from gis.plans.reader.grammar.named.groups import group_head
from gis.plans.reader.grammar.objects.fused import BARE_ZONE, fused, quoted_list
from gis.plans.reader.grammar.objects.objects import objects
from gis.plans.reader.grammar.objects.ports import row_of_ports
from gis.plans.reader.grammar.objects.wholes import shared_head
from gis.plans.reader.grammar.said import KNOWN_FOR, Said, behind_fitting
from gis.plans.reader.grammar.states.states import IS
from gis.plans.reader.grammar.trades import industries, plausible, tells_trade
from gis.plans.reader.grammar.verbs import Verb, decide, verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.area_shapes import MACRO
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.trades import is_trade
from gis.plans.reader.vocabulary.goods import COMMON
from gis.plans.reader.vocabulary.weak import WEAK

_TOPIC_SIGN, _TOPIC_REACH = Pattern("产业|集群|行业|领域"), 16
_TOPIC_LEAD = Pattern(
    r"(?P<i>[^，。；在以将把]{2,10}?)(?:产业集群|产业链|集群|产业|行业|领域)(?:方面)?(?:要"
    r"|应|将|则)?(?=加快|重点|建设|打造|培育|支持|做强|形成(?!了|以))"
)
_STRUCTURE = Pattern("(?:的)?(?:产业|工业|行业|经济)(?:结构|布局)(?:和布局)?")
_ITS_STRENGTH = Pattern(
    r"(?:提升|增强|提高)(?P<i>[一-龥A-Za-z]{2,10}?)(?:产业)?(?:实力|水平|竞争力|能级|地位)"
)
# 优化提升甲、乙等煤化工产业，大力发展丙: what stands behind is said of nobody; behind a seat it is said of the seat.
_SEATED = frozenset(("base", "park", "core", "hub", "point", "belt", "develop"))
_BUILT_UP = Pattern(
    r"(?:产业带|走廊|发展带|经济带|集聚带|旅游带|融合带|制造带|种植带|养殖带)(?:建设|发展"
    r"|协同发展)?$|(?:产业园|工业园|加工园|基地|集群)、[^，。；]*(?:基地|集群|产业园"
    r"|(?:产业|工业|专业)?园区?|集聚区|示范区|枢纽)建设$"
)
# A belt is longer than the county that builds its part of it.
_LONG = Pattern("(?:产业带|发展带|走廊|集聚带|经济带)$")
# 推进甲乙制造业协同: what the next clause builds is not said of them.
_JOINTLY = Pattern("(?:协同|一体化|协作|合作|联动|互动|融合)(?:发展)?$")
_TOLD = Pattern("[一-龥]{2,6}（(?P<p>[^（）]{4,40})）")
_GRADE = Pattern("(?:国家|全国|我国|重要|世界|国际|区域|西部|中部|东部|北方|南方|先进|现代)")
# 支持甲电瓷产业做大做强，打造全国最大的电瓷基地: the next clause says what becomes of it.
_BECOMES = Pattern(
    "(?:努力|着力|加快|奋力|全力)?(?:打造|建设|建成|成为)(?:成为|成|为)?(?:全国|全省|全市"
    "|全区|国内|世界|国家|区域|西部|中部|东部)[^，。；]*基地"
)
# 提升甲的港口功能，建设乙: whose function it is builds what the next clause says.
_ITS_PART = Pattern(
    "(?:的|等[^，。；、的]{0,8}的?)[^，。；]{2,40}(?:功能|能力|地位|作用|优势|实力|水平"
    "|竞争力|能级)"
)
_SITE_OF = Pattern(
    r"(?P<site>(?![^，。；]*[、和及与][^，。；]*的)[一-龥]{1,10}?(?:产业基地|生产基地|产业园区?|工业园区?|科技园区?|物流园区?|化工园区?|园区|集聚区|集中区))的"
    r"(?=[一-龥、]{2,24}(?:产业|行业|工业|制造业|加工业|产业链|产业集群)(?:$|集聚|做[大强]|转型|升级|发展|提质|壮大|延链))"
)
_JOINED = Pattern("以及|并|向|同时|兼|和|与|及|也|还|而|则|但|却|[^，。；]*(?:聚焦|侧重|主攻|则)")
_TRADE_TAIL, _SPLIT, _DIGIT = (
    Pattern("(?:等)?(?:产业|行业|领域|产品)?$"),
    Pattern("[、和及与]"),
    Pattern("\\d|[是有为已将]"),
)
# 组织甲、乙有关部门考察丙产业: who goes there.
_HARD = Pattern(
    r"不(?!断|懈|遗余力|锈|饱和|燃|粘|干胶)|未(?!来)|没有|尚|无法|短板|不足"
    "|(?:有关|相关|各|政府|职能|主管)*(?:部门|单位|干部|代表|负责人|企业家|专家)"
)


def directed(context: Context, clause: Clause) -> list[Record]:
    """Read verb, places, industry in one phrase (A1): 强化甲、乙等市水泥产业集群."""
    topic = (
        _TOPIC_LEAD.match(clause.words, clause.lead)
        if _TOPIC_SIGN.search(clause.words, clause.lead, clause.lead + _TOPIC_REACH)
        else None
    )
    starts = (clause.lead, 0) if clause.lead else (0,)
    for at in (*starts, topic.end()) if topic else starts:
        verb = verb_at(clause.words, at)
        if verb is None:
            continue
        aim = aimed(context, clause.words, at)
        if aim is not None:
            if topic and at == topic.end() and plausible(name := trade_names.industry(topic["i"])):
                context.label = name
            return directed_at(context, clause, *aim, clause.start + at)
        if clause.words.startswith("“", verb.end):
            said = Said(verb, None, clause.start + at, "A1")
            return quoted_list(context, clause, said, clause.words[verb.end :])
        if "、" in clause.words and (
            BARE_ZONE.match(clause.words, verb.end) or clause.words[verb.end : verb.end + 2] in WEAK
        ):
            said = Said(verb, None, clause.start + at, "A13")
            return fused(
                context, clause, said, phrases.segments(clause.words[verb.end :], 0, clause.end)
            )
    return []


def aimed(context: Context, words: str, at: int) -> tuple[Verb, PlaceList] | None:
    """Return the verb at ``at`` and the places behind it, a second verb in between allowed."""
    verb = verb_at(words, at)
    if verb is None or verb.kind == "receive":
        return None  # 承接甲的产业转移: where it comes from
    parks = verb.kind in ("support", "develop") and not _BUILT_UP.search(words)
    told = _TOLD.match(words, verb.end) if "（" in words else None
    those = context.toponyms.read(told["p"], 0) if told else None
    if (
        told
        and those
        and len(those.places) > 1
        and those.end == len(told["p"])
        and context.toponyms.name_end(words, verb.end) == verb.end
    ):
        return verb, replace(those, start=verb.end, end=told.end())  # 打造沿淮（蚌埠—淮南—滁州）…带
    listing = row_of_ports(context, words, verb.end) or context.toponyms.read(
        words, behind_fitting(words, verb), parks=parks
    )
    if (
        listing
        and context.subject
        and (
            verb.kind == "cultivate"
            or verb.word.endswith("成为")
            or words.startswith("成为", verb.end - 2)
        )
        and (
            KNOWN_FOR.match(words, listing.end)
            or (
                at <= len("打造")
                and all(MACRO.fullmatch(p) for p in listing.places)
                and not _BUILT_UP.search(words)
            )
        )
    ):
        return None  # 甲…，打造长三角…基地, 建成中原地区重要的…基地: whom it serves, where it is important
    if (
        listing
        and verb.kind != "support"
        and not _LONG.search(words)
        and all(context.toponyms.larger_than_issuer(p) for p in listing.places)
    ):
        return None  # 建设大湾区…核心区: what it serves, no place of its own
    if listing is None:
        inner = verb_at(words, verb.end)
        if inner and inner.word.startswith(("带动", "辐射", "服务")):
            return None  # 建设成为带动甲的…: whom it serves
        listing = context.toponyms.read(words, inner.end, parks=False) if inner else None
        verb = inner or verb
    if (
        listing is None
        and verb.kind == "cultivate"
        and (group := group_head(context, words[verb.end :]))
    ):
        listing = PlaceList((group,), ("group",), verb.end, verb.end + len(group), list_open=False)
    if listing is not None and (site := _SITE_OF.match(words, listing.end)):
        # 发展甲乙产业基地的丙产业: the site stands for the place
        whole = listing.places[-1] + site["site"]
        listing = replace(
            listing, places=(*listing.places[:-1], whole), kinds=("zone",), end=site.end()
        )
    return None if listing is None or _HARD.match(words[listing.end :]) else (verb, listing)


def directed_at(
    context: Context, clause: Clause, verb: Verb, listing: PlaceList, start: int
) -> list[Record]:
    """Return what a verb does at the places behind it; a push hands on to their own verb."""
    rest = clause.words[listing.end :]
    if not rest and (verb.kind == "support" or verb.word == "布局"):
        context.subject, context.subject_start, context.headed = (
            listing.places,
            start,
            listing.places,
        )
        return []
    second = verb_at(rest, 0)
    if second and second.kind != "support":
        said = Said(second, listing, start, "A8")
        made = (
            "分别" in second.adverbs and distributed(context, clause, listing, rest)
        ) or objects(context, clause, said, rest[second.end :])
        if (second.kind != "receive" or not made) and (made or verb.kind == "support"):
            context.subject, context.subject_start = listing.places, start
        return made
    if verb.kind == "support" and (bridge := bridge_of(rest)):
        context.spoken_of = clause.start
        before = context.subject
        context.subject, context.subject_start = listing.places, start
        if _JOINTLY.search(rest):
            context.subject = before
        if (made := bridged(context, clause, listing, rest)) or bridge.end() < len(rest):
            return made
    if verb.kind == "optimize" and _STRUCTURE.fullmatch(rest):
        return _restructured(context, clause, listing, start)
    return _pushed(context, clause, verb, listing, start)


def _pushed(
    context: Context, clause: Clause, verb: Verb, listing: PlaceList, start: int
) -> list[Record]:
    """Return what a verb that has no second one behind its places builds, moves or makes of them."""
    rest = clause.words[listing.end :]
    if verb.kind == "support" and (moved := towards(context, clause, listing, rest)):
        context.subject, context.subject_start = listing.places, start
        return moved
    if (role := IS.match(rest)) and verb.kind in ("support", "cultivate"):
        return _planned_role(context, clause, listing, role["what"], start)
    if lifts(context, clause, listing, rest, start):
        return []
    made = objects(context, clause, Said(verb, listing, start, "A1"), rest)
    becomes = (
        made
        and clause.index + 1 < len(clause.all)
        and _BECOMES.match(context.text, clause.all[clause.index + 1][0])
    )
    if not made and _ITS_PART.fullmatch(rest):
        context.subject, context.subject_start = listing.places, start
        return []
    if (
        becomes
        or (
            made
            and "集群" not in clause.words
            and ("高地" in rest or any(r.values["category"] in _SEATED for r in made))
        )
        or (not made and verb.kind == "support" and not _JOINTLY.search(rest))
    ):
        context.subject, context.subject_start = listing.places, start
    return made


def _restructured(context: Context, clause: Clause, listing: PlaceList, start: int) -> list[Record]:
    """Read 优化甲、乙产业结构，提升丙产业竞争力: what is turned stands in the clause behind, or is the paragraph's trade."""
    behind = clause.following(context.text, 1)
    hit = _ITS_STRENGTH.fullmatch(behind[0][2]) if behind else None
    name, end = (
        (trade_names.industry(hit["i"]) or hit["i"], behind[0][1])
        if hit
        else (context.topic, clause.end)
    )
    if not tells_trade(name):
        return []
    return [
        designation(context, clause, listing, name, "optimize", start=start, end=end, family="A1")
    ]


_TELLS = Pattern(r"[是为由将在]")
_OWN_HEAD = Pattern("[一-龥](?:产业集群|集群|产业基地|生产基地|加工基地)$")


def continued(context: Context, clause: Clause) -> list[Record]:
    """Read a named thing that goes on a list: 建设甲纺织基地，乙化工集群."""
    before = [
        r
        for r in (context.since(clause.sentence.start) if clause.index else ())
        if r.family in ("A1", "A8", "A2", "A13")
    ]
    there = bool(before) and before[-1].values["status"] == "existing"
    # 形成了甲乙，丙丁等产业集群: what is there goes on right behind, where the clauses share their head or each has its own
    head = shared_head(context, clause) if before else ""
    apart = there and not (
        before[-1].end == clause.start - 1 and (head or _OWN_HEAD.search(clause.words))
    )
    if clause.index == 0 or not before or apart or is_acting(clause.words):
        return []
    listing = context.toponyms.read(
        clause.words, len("以及") if clause.words.startswith("以及") else 0, parks=False
    )
    if listing is None:
        return _as_before(context, clause, before[-1])
    rest = clause.words[listing.end :].removeprefix("则")
    if verb_at(rest, 0) or bridge_of(rest):
        return []
    built = phrases.segments(rest, 0, len(rest))
    if not built and head:
        names = (
            [] if there and (_TELLS.search(rest) or not COMMON.search(rest)) else industries(rest)
        )
        kind, status = ("existing", "existing") if there else (decide("cultivate", head), "planned")
        return (
            [designation(context, clause, listing.places, names, kind, family="A1", status=status)]
            if names
            else []
        )
    if not built or built[0].start or built[-1].end != len(rest) or _TELLS.search(built[0].body):
        return []
    made = objects(
        context, clause, Said(Verb("cultivate", "建设", 0, ""), listing, clause.start, "A1"), rest
    )
    for record in made if there else ():
        record.values.update(category="existing", status="existing")
    return made


_THINGS = frozenset(("base", "cultivate", "park", "hub"))
_GRADE_AHEAD = Pattern(
    "^(?:和|及|与)?(?:全国|国内|我国|世界|亚洲|全球|西部|区域)(?:最大|重要|知名|领先|一流)?的?"
)


def _as_before(context: Context, clause: Clause, last: Record) -> list[Record]:
    """Read a further thing that the verb before builds: 打造装备制造基地，国家新型原材料基地."""
    words = clause.words.removeprefix("以及").removeprefix("和")
    if (
        last.end == clause.start - 1
        and last.values["category"] in ("develop", "strengthen")
        and (more := _more_goods(clause.words))
    ):
        return [
            designation(
                context,
                clause,
                last.values["places"],
                more,
                last.values["category"],
                family="A8",
                place_far=True,
            )
        ]
    built = (
        phrases.segments(words, 0, len(words))
        if _GRADE.match(words) and last.end == clause.start - 1
        else []
    )
    names = [
        [name for name in industries(_GRADE_AHEAD.sub("", part.body)) if COMMON.search(name)]
        for part in built
    ]
    if (
        not built
        or built[-1].end != len(words)
        or not all(names)
        or any(part.category not in _THINGS for part in built)
    ):
        return []
    return [
        designation(
            context,
            clause,
            last.values["places"],
            found,
            part.category,
            start=last.start,
            family="A1",
        )
        for found, part in zip(names, built, strict=True)
    ]


def _more_goods(words: str) -> list[str]:
    """Return the trades of a clause that is nothing but more of what the clause before grows: 发展甲、乙产业，丙，丁及戊."""
    if verb_at(words, 0) or _JOINED.match(words):
        return []
    names = trade_names.items(words)
    whole = (
        sum(map(len, names))
        + len(_TRADE_TAIL.sub("", words))
        - len(_SPLIT.sub("", _TRADE_TAIL.sub("", words)))
    )
    known = all(is_trade(name) and tells_trade(name) for name in names)
    return (
        names
        if names and known and whole >= len(_TRADE_TAIL.sub("", words)) and not _DIGIT.search(words)
        else []
    )


def _planned_role(
    context: Context, clause: Clause, listing: PlaceList, what: str, start: int
) -> list[Record]:
    """Read 支持甲建设成为…基地: what the place is to become."""
    built = phrases.segments(what, 0, len(what))
    name = trade_names.industry(built[0].body) if built else ""
    if not plausible(name):
        return []
    kind = decide("cultivate", built[0].category)
    return [designation(context, clause, listing.places, name, kind, start=start, family="A8")]
