"""Clauses without a place: 打造甲、乙六大产业集群; the issuer is the place where it is a county."""

from __future__ import annotations

from gis.plans.reader import phrases
from gis.plans.reader.grammar.frame import Clause, Context, designation, is_existing
from gis.plans.reader.grammar.objects.ports import seats_of_hub
from gis.plans.reader.grammar.objects.wholes import hub_name
from gis.plans.reader.grammar.said import A_RANK, tells_of_today
from gis.plans.reader.grammar.trades import ABSTRACT, industries, plausible
from gis.plans.reader.grammar.verbs import Verb, decide, starts_act, verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON, GOODS

_SIZED = Pattern(
    r"(?P<i>.{2,40}?)(?:[\d一二两三四五六七八九十]+个)?(?:\d+|[百千万十]+"
    r"|[一二两三四五六七八九]千)亿元?级(?:产业)?集群"
)
_ACTOR = Pattern(r"(?:鼓励|支持|引导|指导|帮助|组织)(?!.{0,2}(?:建设|打造|培育))")
_CLASS = Pattern(r"等(?:[^，。；]{0,10}(?:产业|行业|领域|产品))?$")
_COUNTED = Pattern(
    r"(?:等)?(?:[两三四五六七八九十]|\d{1,2})[个大][一-龥]{0,6}?(?:产业|行业|领域|板块)$"
)
# 一是大力发展煤机制造产业: one point of a list of what the issuer does.
_POINT = Pattern(
    "[一二三四五六七八九十]{1,2}(?:是(?:要|将)?|、)(?:继续|着力|积极)?(?:大力|重点|优先"
    "|加快|着力|积极)+(?:发展|培育)"
)
_ECONOMY = Pattern(r"(?:工业|农业|实体|县域|园区|民营)经济(?=[^，。；])")
# 强化水泥产业，重点布局在甲、乙: the clause names the trade, the one behind it only where.
_TRADE = Pattern(
    r"(?P<i>[^，。；：在]{1,30}?)(?:等)?(?:(?P<head>产业集群|产业链|产业|行业|工业|制造业"
    r"|集群)(?:发展|建设|布局)?)?"
)
_WHERE = Pattern(
    r"(?:主要|重点|集中|优先|并|将|要|应)*(?:(?:布局|分布|集中|集聚|布点|落户|落)(?:在|于"
    r"|到)?|在|(?<=重点)支持|(?<=优先)支持"
    r"|(?<=重点)(?:区域|地区|市县)?(?:是|为|在|包括))|(?P<role>以|将|把)"
)
# 支持有条件的地区发展石材产业，重点支持甲、乙.
_ANYONE = Pattern(
    r"(?:有条件|具备条件|条件成熟|资源[^，。；]{2,4})的?(?:地区|市县|地方|区域|县市"
    r"|城市)[^，。；]{0,4}?(?:发展|建设|培育|布局)(?P<i>[^，。；]{2,20})$"
)
WHERE_SIGNS = frozenset("主重集优并将要应布分落在以把")  # with which it opens
_WEAK_ROLE = Pattern(
    r"(?:作为|为)(?:主要?)?(?:重点|主|依托|载体|支撑|主阵地|承载地?|基础)(?:区域|城市|地区|市县)?"
)
_AREA = Pattern(r"(?:等)?(?:地|市|县|区|地区|区域|一带)?(?:集中|重点)?(?:布局|发展|集聚|建设)?")
_TO_COME = Pattern("将|力争|(?<![重主首需])要(?![素求点件])|争取|努力|推动|加快|到20|着力|全力")
# 甲、乙、丙等三大产业集群 are one list, 甲、乙、丙三大产业集群 are three things.
_OPEN_LIST = Pattern("等(?:[^，。；、]{0,12})?$")
_ALL_COUNTED = Pattern("等[两三四五六七八九十\\d]+[大个][^，。；、]{0,8}(?:集群|基地)")
# 服务环渤海、连接东北亚的国家级陆港型物流枢纽: whom a hub serves.
_REACHING = Pattern("^(?:面向|服务|辐射|覆盖|联通|连接|通达|带动|衔接)[^，。；]*的(?=[^的]+$)")
_GOAL = Pattern(r"以(?P<verb>打造|建设|培育)(?P<what>[^，。；]{4,40}?)为(?:目标|抓手|重点|引领)")


def unplaced(context: Context, clause: Clause) -> list[Record]:
    """Read what is built or grown where no place is named.

    A province's or the state's plan gives no place to such a record; a city's or a county's
    plan speaks of itself.
    """
    words = clause.words
    goal = _GOAL.search(words) if "以" in words else None
    if goal:
        made = Verb("cultivate", "打造", 0, "")
        return _built(context, clause, goal["what"], goal.start(), made)
    if not (starts_act(words, clause.lead) or "亿" in words or "经济" in words) or _ACTOR.match(
        words, clause.lead
    ):
        return []
    opened = _ECONOMY.match(words, clause.lead)
    verb = verb_at(words, opened.end() if opened else clause.lead)
    if verb is None and "亿" in words and (sized := _SIZED.fullmatch(words)):
        before = [r for r in context.since(clause.sentence.start) if r.family == "A19"]
        names = industries(sized["i"]) if before else []
        return [
            designation(
                context, clause, here(context), name, "cultivate", family="A19", place_implicit=True
            )
            for name in names
        ]
    if verb is None or verb.kind in ("restrict", "phase_out", "receive", "optimize"):
        return []
    done = words[verb.end - 1] == "了" and not here(
        context
    )  # 培育出了…集群: what was done, nobody says where
    if (
        done
        or verb.kind == "support"
        or A_RANK.fullmatch(words, verb.end)
        or (
            words[verb.end - 2 : verb.end] == "成为"
            and not _TO_COME.search(context.text[clause.sentence.start : clause.end])
        )
    ):
        return []  # 发展成为最大的…基地 tells what is
    found = _built(context, clause, words[verb.end :], clause.lead, verb)
    return found or _listed(context, clause, verb, words[verb.end :])


def placed_next(context: Context, clause: Clause) -> list[Record]:
    """Read 强化水泥产业，以甲、乙为重点: the verb's clause gives category and trade, the next one the places."""
    if clause.index + 1 == len(clause.all):
        return []
    start, end = clause.all[clause.index + 1]
    if (
        context.text[clause.end : clause.end + 1] != "："
        and _WHERE.match(context.text, start, end) is None
    ):
        return []
    verb = verb_at(clause.words, clause.lead)
    trade = _TRADE.fullmatch(clause.words, verb.end) if verb and verb.kind != "support" else None
    if verb and verb.kind == "support" and (pushed := _ANYONE.search(clause.words)):
        verb, trade = (
            Verb("develop", "发展", pushed.start("i"), ""),
            _TRADE.fullmatch(clause.words, pushed.start("i")),
        )
    if verb is None or trade is None or context.toponyms.read(clause.words, verb.end) is not None:
        return []
    names = industries(trade["i"])
    known = COMMON if trade["head"] else GOODS
    if not names or not all(
        known.search(name) and not name.endswith(("带", "圈", "走廊")) for name in names
    ):
        return []
    for start, end, words in clause.following(context.text, 1):
        where = _WHERE.match(words)
        if where is None and context.text[clause.end : clause.end + 1] != "：":
            break
        listing = context.toponyms.read(words, where.end() if where else 0)
        closing = _WEAK_ROLE if where and where["role"] else _AREA
        if listing is None or not closing.fullmatch(words, listing.end):
            break
        context.done.append((start, end))
        context.topic = "、".join(names)
        kind = decide(verb.kind, "cultivate" if (trade["head"] or "").endswith("集群") else "")
        return [
            designation(context, clause, listing, names, kind, start=clause.start + clause.lead, end=end, family="A2")
        ]  # fmt: skip
    return []


def _is_there(clause: Clause, verb: Verb) -> bool:
    """Whether a clause tells what is there: 已形成三大主导产业."""
    return (verb.done or verb.word in ("形成", "建成")) and is_existing(clause.words)


def here(context: Context) -> tuple[str, ...]:
    """Return whom a clause without places speaks of: the heading's region, a city or county that issues the plan."""
    if context.heading_region:
        return context.heading_region
    issuer = context.toponyms.issuer
    return (
        context.heading_place or (issuer.name,) if issuer and not context.toponyms.is_wide() else ()
    )


# 加快建设钒化工、钛材深加工产业园: parks by their trades in a city's own paper.
_A_PARK = Pattern("(?:产业|工业|科技|加工)园区?$")


def _own_parks(rest: str, parts: list[phrases.Segment], verb: Verb) -> bool:
    """Whether all that is built are parks, each called by trades that are known."""
    if verb.word not in _SET_UP or parts[-1].end != len(rest):
        return False
    return all(
        part.category == "park"
        and _A_PARK.search(rest[part.start : part.end]) is not None
        and all(GOODS.search(name) for name in industries(part.body) or [""])
        for part in parts
    )


_SET_UP = frozenset(("建设", "打造", "新建", "规划建设", "建设好", "加快建设", "推进建设"))
_ALL_OF = Pattern(r"^(?:全市|全省|全区|全县)")
_AIMED = Pattern("力争|到20")


_SO_MANY = Pattern(r"(?:\d+|[一二三四五六七八九十]+)[个大条].*$")


def _built(context: Context, clause: Clause, rest: str, at: int, verb: Verb) -> list[Record]:
    kind, word = verb.kind, verb.word
    places = here(context)
    parts = phrases.segments(rest, 0, len(rest))
    found, parts = _at_ports(context, clause, parts)
    if (
        not parts
        or (rest.startswith("集") and not rest.startswith(("集成", "集装")))
        or (kind == "strengthen" and ABSTRACT.search(rest))
    ):
        return found
    there = _is_there(clause, verb) or tells_of_today(context, clause, verb)
    for part in parts:
        if phrases.is_part(rest, part.end):
            continue
        body = _ALL_OF.sub("", part.body)
        own = context.toponyms.read(body, 0, parks=False)
        if own:
            larger = all(context.toponyms.larger_than_issuer(p) for p in own.places)
            body = body[own.end :]
            if not larger:
                continue
        if part.category == "hub" and "物流" not in part.head + body:
            continue
        if (
            part.category not in ("cultivate", "base", "hub", "core", "park")
            or (part.category == "park" and not (places and _own_parks(rest, parts, verb)))
            or (part.category == "core" and (not places or part.head == "核心"))
            or "企业" in body
            or "“" in body
            or word in ("扩大", "创建")
            or (
                word == "形成"
                and not (
                    _AIMED.search(context.text[clause.sentence.start : clause.end])
                    or phrases.stated_count(body)
                )
            )
        ):
            continue
        count = phrases.stated_count(body)
        names = (
            hub_name(part, _REACHING.sub("", body))
            if part.category == "hub" and places
            else industries(_SO_MANY.sub("", body) if count else body, count)
        )
        bare = part.category == "hub" and names in (
            ["物流"],
            ["现代物流"],
            [part.head],
            ["国际" + part.head],
        )
        if not names or bare or (not places and part.category != "cultivate"):
            continue
        if (
            not places
            and len(names) == 1
            and (
                names[0] in context.text[:80]
                or (context.document_topic and context.document_topic in names[0])
            )
        ):
            continue  # the document's own subject without a place says nothing of where
        group = (
            [[n] for n in names]
            if not places and count in (None, len(names)) and not _OPEN_LIST.search(body)
            else [names]
        )
        found.extend(
            designation(
                context,
                clause,
                places,
                names,
                "existing"
                if there and part.category in ("base", "cultivate")
                else decide(kind, part.category),
                start=clause.start + at,
                family="A19",
                place_implicit=True,
                status="existing" if there else "planned",
                count_differs=count is not None and count != len(names),
                stated_count=count or 0,
            )
            for names in group
        )
    return found if places else _in_one(found, rest)


def _at_ports(
    context: Context, clause: Clause, parts: list[phrases.Segment]
) -> tuple[list[Record], list[phrases.Segment]]:
    """Return the hubs at the ports that they are called by (打造甲港口物流枢纽), and what else is built."""
    found, rest = [], []
    for part in parts:
        ports = seats_of_hub(context, part)
        if ports is None:
            rest.append(part)
            continue
        names = hub_name(part, part.body[ports.end :])
        found.append(designation(context, clause, ports, names, "hub", family="A1"))
    return found, rest


def _in_one(found: list[Record], rest: str) -> list[Record]:
    """Return one record for 甲产业集群、乙产业集群…等九大产业集群, which is one list."""
    if len(found) < len("甲乙丙") or _ALL_COUNTED.search(rest) is None:
        return found
    names = [name for record in found for name in record.values["industries"]]
    found[0].values.update(industries=names, industry="、".join(names))
    return found[:1]


_GROWS = Pattern(r"(?:重点|谋划|主攻|优先|培育)发展$|主攻$")


def _listed(context: Context, clause: Clause, verb: Verb, rest: str) -> list[Record]:
    """Read 重点发展甲、乙等…产业 of a city or county, which speaks of itself."""
    places = here(context)
    if not places:
        return []
    counted = _COUNTED.search(rest)
    asked = _CLASS.search(rest) and _GROWS.search(verb.adverbs + verb.word)
    point = (
        _POINT.match(clause.words) is not None
        and rest.endswith(("产业", "业"))
        and GOODS.search(rest) is not None
    )
    if not (asked or counted or point):
        return []
    names = [n for n in industries(rest[: counted.start()] if counted else rest) if plausible(n)]
    if len(names) < 2 and (not point or counted):
        return []
    if not names or not COMMON.search("、".join(names)):
        return []
    there = _is_there(clause, verb)
    kind = "existing" if there else decide(verb.kind, "") if counted else "develop"
    return [
        designation(
            context,
            clause,
            places,
            names,
            kind,
            start=clause.start + clause.lead,
            family="A19",
            place_implicit=True,
            status="existing" if there else "planned",
        )
    ]
