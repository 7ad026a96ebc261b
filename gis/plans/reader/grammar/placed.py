"""Clauses with a place: 强化甲乙等市水泥产业集群, 在甲乙培育建设…, 甲重点发展…, 甲是…基地."""

from __future__ import annotations

import re

from gis.plans.reader import phrases
from gis.plans.reader.grammar.frame import (
    Clause,
    Context,
    Verb,
    decide,
    designation,
    industries,
    is_existing,
    joined,
    plausible,
    verb_at,
)
from gis.plans.reader.grammar.named import group_head
from gis.plans.reader.records import Record
from gis.plans.reader.toponyms import PlaceList

_IN = re.compile(r"集中在|布局在|在|于|依托|围绕|立足|把握|发挥|用好")
_ACTS = re.compile(r"(?:协同|联动|一体化|合作|融合发展|同城化|互联互通|联系|协作)+(?:发展)?$")
_BROAD = re.compile(r"^(?:先进)?(?:制造业|工业|服务业|产业|现代服务业|经济)$")
_IS = re.compile(r"(?:已经?)?(?:成为|是|为|发展成为?|建成)(?:了)?(?P<what>[^，。；]{2,50})")
_MAINLY = re.compile(r"(?:主要)?以(?P<i>[^，。；]{2,40}?)为(?:主导?|特色|重点|支柱|主体)(?:的?产业)?$")
_LISTED = re.compile(r"(?:成功)?(?:入选|列入|被列为|被认定为|获批|纳入|被评为|跻身|入围|获评)(?P<what>[^，。；]{2,50})")
_FOLLOW = re.compile(
    r"(?P<i>[^，。；]{2,60}?)(?:等)?(?:产业|企业|行业|工业|制造业)?(?:做大做强|发展壮大|加快发展|跨越发展|高质量发展|集聚发展|联动集聚|产业协作|深度开发和加工转化|协同转型|提质升级|转型升级|改造升级|产业振兴|发展|集聚|振兴|崛起|提升|建设)$"
)
_STATE = re.compile(r"(?:形成|建成|集聚|聚集|拥有|发展起)了?")
_OF_COMPANIES = re.compile(r"^.{2,80}?(?:为代表的|为龙头的|为主体的|为引领的|为骨干的|为核心的)")
_NOUN_OF = re.compile(r"的(?P<what>[^，。；]{2,40})$")
_HARD = re.compile(r"不|未|没有|尚|无法|短板|不足")


def located(context: Context, clause: Clause) -> list[Record]:
    """Read 在 places verb object (A2, A9, A17): the places before the verb, what is built behind."""
    words = clause.words
    for opener in _IN.finditer(words):
        if opener.start() > 24:
            break
        listing = context.toponyms.read(words, opener.end())
        if listing is None:
            continue
        rest = words[listing.end :]
        if rest.startswith("的") and (made := _of_place(context, clause, listing, rest)):
            return made
        if opener.group() not in ("在", "于", "集中在", "布局在"):
            if re.search(r"定位|功能|优势|资源|基础", rest) and opener.start() <= clause.lead + 8:
                context.subject, context.subject_start = listing.places, clause.start
            continue
        if rest.startswith(("为", "的")):
            continue
        made = _verb_of(context, clause, listing, rest, opener.start(), "A2")
        if made:
            context.subject, context.subject_start = listing.places, clause.start
            return made
        if clause.index + 1 < len(clause.all) and not rest.strip("等地区市上中内"):
            context.subject, context.subject_start = listing.places, clause.start
            return []
    return []


def _of_place(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Read 集中在甲、乙的…产业集群, which is there already."""
    hit = _NOUN_OF.match(rest)
    built = phrases.segments(hit["what"], 0, len(hit["what"])) if hit else []
    name = phrases.industry(built[0].body) if built else ""
    if not plausible(name):
        return []
    return [
        designation(
            context, clause, listing.places, name, "existing", status="existing", family="A17",
            **joined(listing),
        )
    ]


def _verb_of(
    context: Context, clause: Clause, listing: PlaceList, rest: str, start: int, family: str
) -> list[Record]:
    """Read the verb behind places, some words in between allowed."""
    for skip in (0, *(m.end() for m in re.finditer(r"通过[一-龥]{2,6}?(?=发展|建设|打造)|等地?|先行|分别|规划|谋划|片区|内|新", rest[:12]))):
        verb = verb_at(rest, skip)
        if verb and verb.kind != "support":
            return objects(
                context, clause, listing, rest[verb.end :], verb, clause.start + start, family
            )
    return []


def subject(context: Context, clause: Clause) -> list[Record]:
    """Read a clause that opens with its places (A8), or goes on about those named before."""
    words = clause.words
    at = clause.lead
    hit = re.match(r"由|包括|涵盖|范围包括", words[at:])
    at += hit.end() if hit else 0
    listing = context.toponyms.read(words, at)
    if listing is not None:
        context.subject, context.subject_start = listing.places, clause.start + at
        rest = words[listing.end :]
        if rest.startswith(("的企业", "：")) or _HARD.match(rest):
            return []
        return _said_of(context, clause, listing, rest)
    if not context.subject:
        return []
    verb = verb_at(words, at)
    if verb is None or verb.kind == "support":
        hit = _IS.match(words, at)
        return _state(context, clause, None, hit["what"]) if hit else []
    return objects(context, clause, None, words[verb.end :], verb, context.subject_start, "A8")


def _said_of(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Read what a clause says of the places at its head."""
    for pattern, family in ((_LISTED, "A17"), (_MAINLY, "A17"), (_IS, "A17")):
        hit = pattern.match(rest)
        if hit and pattern is _MAINLY:
            names = industries(hit["i"])
            if names:
                return [
                    designation(context, clause, listing.places, names, "existing",
                                status="existing", family=family, **joined(listing))
                ]
        elif hit:
            made = _state(context, clause, listing, hit["what"])
            if made:
                return made
    verb = verb_at(rest, 0)
    if verb is None:
        skip = re.match(r"(?:则?提出了?|则|也|要|应|等地|片区|区域|两地|三地|作为[^，]{2,20}|凭借[^，]{2,20}|依托[^，]{2,20}?(?:优势|资源|基础))", rest)
        verb = verb_at(rest, skip.end()) if skip else None
    if verb and verb.kind != "support":
        return objects(
            context, clause, listing, rest[verb.end :], verb, clause.start + listing.start, "A8"
        )
    return _named_thing(context, clause, listing, rest)


def _named_thing(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Read places with their industry and head as the subject: 洛阳农机装备集群覆盖…."""
    built = phrases.segments(rest, 0, len(rest))
    if built and built[0].start == 0 and len(built[0].body) <= 16:
        tail = rest[built[0].end :]
        name = phrases.industry(built[0].body)
        if plausible(name) and tail and (is_existing(clause.words) or re.match(r"由|是|为|连续|大中|已|被|获|入选", tail)):
            return [
                designation(context, clause, listing.places, name, "existing",
                            status="existing", family="A12",
                            name="".join(listing.places) + rest[: built[0].end])
            ]
    hit = re.match(r"(?P<i>[^，。；]{2,12}?)(?:产业|工业)作为[^，。；]{0,20}?(?P<role>核心|重要|重点)", rest)
    if hit and plausible(name := phrases.industry(hit["i"])):
        kind = "core" if hit["role"] == "核心" else "existing"
        return [
            designation(context, clause, listing.places, name, kind, status="existing",
                        family="A17")
        ]
    return []


def _state(
    context: Context, clause: Clause, listing: PlaceList | None, what: str
) -> list[Record]:
    """Read what places are or were listed as: 全国最大的…生产基地, …调整的重点地区."""
    places = listing.places if listing else context.subject
    start = clause.start if listing else context.subject_start
    issuer = context.toponyms.issuer
    if issuer and context.toponyms.is_wide() and len(places) == 1 and issuer.name.startswith(places[0]):
        return []
    if re.search(r"调整|转型|改造", what) and re.search(r"重点(?:地区|区域)$", what):
        name = phrases.industry(re.sub(r"(?:产业|工业)?(?:发展和)?(?:结构)?(?:调整|转型|改造).*$", "", what))
        name = name if plausible(name) else context.topic
        if not name:
            return []
        return [
            designation(context, clause, places, name, "optimize", start=start, family="A8")
        ]
    built = phrases.segments(what, 0, len(what))
    if not built or built[-1].category in ("belt", "linked", "support", "point"):
        return []
    head = next((b for b in built if plausible(phrases.industry(b.body))), built[-1])
    if head.category == "hub":
        name = phrases.industry(what[: head.end].removesuffix("承载城市")) or what
        return [
            designation(context, clause, places, name, "hub", start=start, status="existing",
                        family="A17")
        ]
    body = re.sub(r"^.*?(?:最大的|重要的|知名的|领先的|唯一的|主要的?|我国的?)(?=.{2})", "", head.body)
    name = phrases.industry(body)
    if not plausible(name):
        return []
    kind = "pilot" if head.category == "pilot" else "existing"
    return [
        designation(context, clause, places, name, kind, start=start, status="existing",
                    family="A17")
    ]


def directed(context: Context, clause: Clause) -> list[Record]:
    """Read verb, places, industry in one phrase (A1): 强化甲、乙等市水泥产业集群."""
    words = clause.words
    for at in dict.fromkeys((clause.lead, 0)):
        verb = verb_at(words, at)
        if verb is None:
            continue
        listing = context.toponyms.read(words, verb.end, parks=verb.kind in ("support", "develop"))
        if listing is None:
            inner = verb_at(words, verb.end)
            listing = context.toponyms.read(words, inner.end, parks=False) if inner else None
            verb = inner if inner and listing else verb
        if listing is None or _HARD.match(words[listing.end :]):
            continue
        rest = words[listing.end :]
        start = clause.start + at
        if not rest and verb.kind == "support":
            context.subject, context.subject_start = listing.places, start
            return []
        second = verb_at(rest, 0)
        if second and second.kind == "receive":
            return objects(context, clause, listing, rest[second.end :], second, start, "A8")
        if second and second.kind != "support":
            made = objects(context, clause, listing, rest[second.end :], second, start, "A8")
            if made or verb.kind == "support":
                context.subject, context.subject_start = listing.places, start
            return made
        if (role := _IS.match(rest)) and verb.kind in ("support", "cultivate"):
            return _planned_role(context, clause, listing, role["what"], start)
        made = objects(context, clause, listing, rest, verb, start, "A1")
        if made and "集群" not in words:
            context.subject, context.subject_start = listing.places, start
        return made
    return []


def continued(context: Context, clause: Clause) -> list[Record]:
    """Read a named thing that goes on a list: 建设甲纺织基地，乙化工集群."""
    before = [
        r
        for r in context.records[-6:]
        if r.kind == "designations" and r.start >= clause.sentence.start and r.family in ("A1", "A8", "A2")
    ]
    if clause.index == 0 or not before:
        return []
    listing = context.toponyms.read(clause.words, 0, parks=False)
    if listing is None:
        return []
    rest = clause.words[listing.end :]
    built = phrases.segments(rest, 0, len(rest))
    if not built or built[0].start or built[-1].end != len(rest) or re.search(r"[是为由将在]", built[0].body):
        return []
    verb = Verb("cultivate", "建设", 0, "")
    return objects(context, clause, listing, rest, verb, clause.start, "A1")


def _planned_role(
    context: Context, clause: Clause, listing: PlaceList, what: str, start: int
) -> list[Record]:
    """Read 支持甲建设成为…基地: what the place is to become."""
    built = phrases.segments(what, 0, len(what))
    name = phrases.industry(built[0].body) if built else ""
    if not plausible(name):
        return []
    return [
        designation(context, clause, listing.places, name, decide("cultivate", built[0].category),
                    start=start, family="A8")
    ]


def objects(
    context: Context,
    clause: Clause,
    listing: PlaceList | None,
    rest: str,
    verb: Verb,
    start: int,
    family: str,
) -> list[Record]:
    """Return the designations that the object of a verb gives for its places."""
    places = listing.places if listing else context.subject
    issuer = context.toponyms.issuer
    own_province = bool(
        issuer and context.toponyms.is_wide() and len(places) == 1
        and places[0] in (issuer.name, issuer.name.removesuffix("省").removesuffix("市"), issuer.name[:2])
    )
    inner = verb_at(rest, 0)
    if inner and verb.kind in ("support", "receive") and inner.kind != "support":
        verb, rest = inner, rest[inner.end :]
    more = joined(listing)
    existing = bool(is_existing(clause.words) and (verb.word in _STATE_WORDS))
    base = clause.end - len(rest) if clause.words.endswith(rest) else clause.start
    found: list[Record] = []
    parts = phrases.segments(rest, 0, len(rest))
    if fused := _fused(context, clause, listing, rest, parts, verb, start):
        return fused
    sited = any(context.toponyms.read(part.body, 0, parks=False) for part in parts)
    for part in parts:
        own = context.toponyms.read(part.body, 0, parks=False)
        if own is None and sited and (group := group_head(context, part.body)):
            own = PlaceList((group,), ("group",), 0, len(group), list_open=False)
        body = part.body[own.end :] if own else part.body
        body = re.sub(r"^集(?!成|装|散)[^，。；]*的(?=[^的]{2,}$)", "", body)
        if (own is None and own_province) or (body.startswith("集") and not body.startswith(("集成", "集装"))):
            continue
        if own and own.end == len(part.body) and part.category != "cultivate":
            body = ""
        if own and all(context.toponyms.larger_than_issuer(p) for p in own.places):
            own = None
        if own and listing and set(own.kinds) <= {"area"} and "region" in listing.kinds:
            own = None
        existing_body = _OF_COMPANIES.sub("", body)
        names = industries(existing_body, phrases.stated_count(body))
        if not names and not (part.category in ("core", "hub", "park") and own is None and body):
            if part.head.startswith("示范") and body:
                names = [part.body + part.head]
            else:
                continue
        kind = "existing" if existing and part.category in ("cultivate", "base") else decide(
            verb.kind, part.category
        )
        found.append(
            designation(
                context, clause, own.places if own else places, names or [""], kind,
                start=start if not found else base + part.start,
                status="existing" if existing else "planned", family=family, **more,
            )
        )
    if found:
        return _same_quote(found)
    if own_province:
        return []
    return _plain_object(context, clause, places, rest, verb, start, family, more)


def _fused(
    context: Context,
    clause: Clause,
    listing: PlaceList | None,
    rest: str,
    parts: list[phrases.Segment],
    verb: Verb,
    start: int,
) -> list[Record]:
    """Read a list whose items open with their own place (A13): 绍兴纺织、晋江鞋服产业集群."""
    if not parts or "、" not in parts[0].body:
        return []
    first = listing.places if listing else ()
    body = re.sub(r"(?:等|\d+个|[一二三四五六七八九十]+[个大])[^、]{0,8}$", "", parts[0].body)
    lines = re.split(r"、|和(?=[一-龥]{4})|以及", body)
    found: list[tuple[tuple[str, ...], str]] = []
    for k, line in enumerate(lines):
        own = context.toponyms.read(line, 0, parks=False)
        if own is None and k == 0 and first:
            found.append((first, line))
        elif own is None:
            return []
        else:
            found.append((own.places, line[own.end :]))
    names = [(p, phrases.industry(n)) for p, n in found]
    if len(names) < 2 or not all(plausible(n) for _, n in names):
        return []
    del rest
    return [
        designation(context, clause, places, name, decide(verb.kind, parts[0].category),
                    start=start, family="A13")
        for places, name in names
    ]


_STATE_WORDS = frozenset("形成 建成 集聚 聚集 拥有 建立 打造形成 建设形成".split())


def _same_quote(found: list[Record]) -> list[Record]:
    """Let records of one clause quote it from its start."""
    for record in found:
        record.start = found[0].start
    return found


def _plain_object(
    context: Context,
    clause: Clause,
    places: tuple[str, ...],
    rest: str,
    verb: Verb,
    start: int,
    family: str,
    more: dict[str, object],
) -> list[Record]:
    """Return the designation of an object without head: 重点发展 I、I等产业, …产业发展."""
    if re.match(r"与|同|和|集(?!成|装|散)(?=[^，。；]{2,}、)", rest):
        return []
    if _ACTS.search(rest) and "、" not in rest:
        return []
    whole = phrases.Segment(0, len(rest), re.sub(r"(?:等)?(?:产业|企业)?(?:集聚|加快|协同)?发展$", "", rest), "", "")
    if verb.kind in ("support", "strengthen", "cultivate") and (
        fused := _fused(context, clause, PlaceList(places, (), 0, 0, list_open=False), rest, [whole], verb, start)
    ):
        return fused
    what = rest
    if (hit := re.match(r"(?:了)?.{2,80}?为代表的(?P<i>[^，。；]{2,20}?)(?:产业)?(?:产业链|产业集聚发展|产业集聚|产业)", rest)) and verb.word in _STATE_WORDS:
        name = phrases.industry(hit["i"])
        return [
            designation(context, clause, places, name, "existing", start=start, status="existing",
                        family="A17", **more)
        ] if plausible(name) else []
    kind = decide(verb.kind, "")
    if verb.kind in ("support", "strengthen", "optimize", "cultivate") and (hit := _FOLLOW.match(rest)):
        what = hit["i"]
        if verb.kind == "support":
            kind = "optimize" if re.search(r"(?:转型|改造|提质)升级$|协同转型$", rest) else "develop"
    elif verb.kind == "support":
        return []
    if verb.kind == "receive":
        return _received(context, clause, places, rest, start, more)
    if verb.word in ("扩大", "引进", "开展", "实施"):
        return []
    what = re.sub(r"^(?:区域中心城市|区域|城市|县域|各类|一批|全省|全市)", "", what)
    names = industries(what)
    names = [n for n in names if not (_BROAD.match(n) and verb.kind in ("support", "develop"))]
    if not names or (verb.kind in ("cultivate", "optimize") and not re.search(r"产业|工业|制造|材料|业$|、", what)):
        if verb.word == "完善" and "布局" in rest and context.topic:
            return [designation(context, clause, places, context.topic, "optimize", start=start,
                                family=family, **more)]
        return []
    return [
        designation(context, clause, places, names, kind, start=start, family=family, **more)
    ]


def _received(
    context: Context,
    clause: Clause,
    places: tuple[str, ...],
    rest: str,
    start: int,
    more: dict[str, object],
) -> list[Record]:
    """Read what places take over; the industries may stand in the clause behind."""
    names, end = industries(re.sub(r"(?:产业)?(?:转移|外溢|疏解|溢出|项目|功能).*$", "", rest)), clause.end
    if not names:
        for first, last, words in clause.following(context.text, 2):
            hit = re.search(r"以(?P<i>[^，。；]{2,50}?)等?为(?:重点|主|主导|核心)", words)
            verb = verb_at(words, 0)
            built = phrases.segments(words, verb.end, len(words)) if verb else []
            listed = industries(hit["i"]) if hit else industries(built[0].body) if built else []
            if listed:
                names, end = listed, last
                context.done.append((first, last))
                break
    if not names:
        return []
    return [
        designation(context, clause, places, names, "receive", start=start, end=end, family="A8",
                    **more)
    ]
