"""Regions told by their main places, with what all of them build: 以甲、乙为主的丙地区和以丁为主的戊地区两大己基地."""

from __future__ import annotations

import re

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import (
    Clause,
    Context,
    designation,
    existing,
    is_existing,
)
from gis.plans.reader.grammar.roles.kinds import category
from gis.plans.reader.grammar.trades import tells_trade
from gis.plans.reader.grammar.verbs import Verb, decide, verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.heads import HEAD_CATEGORY

_REGION = (
    r"[一-龥]{2,10}?(?:地区|区域|片区|流域|经济圈|都市圈|经济带|板块|组团|沿线|一带|平原|半岛)"
)
_GROUP = Pattern(
    r"(?P<joint>[，；]?(?:、|和|及|与|以及|并)?)以(?P<p>[^，。；为]{2,50}?)为(?:主|主体"
    r"|核心|中心|重点|代表|龙头)的(?P<r>"
    + _REGION
    + r")(?=，|；|。|、|和|及|与|以及|是|$|等?[两三四五六七八九十\d]+[个大])"
)
# 三大船舶基地分别是：以甲为主的乙地区；以丙为中心的丁地区: what all of them are stands ahead.
_AHEAD = Pattern(
    r"(?:[两三四五六七八九十\d]+)[个大](?P<what>[^，。；：]{2,24}?)(?:分别|主要"
    r"|依次)*(?:是|为|包括|即|有|：)：?$"
)
_SHARED = Pattern(
    r"(?:(?:已|将|要)*(?:是|为|成为|构成|形成)(?:了|我国|全国|国内)?"
    r"|，(?:都|均|也)?(?:将|要)?(?:有望|力争|着力|共同|逐步|分别)*(?:形成|打造|构建|建成"
    r"|建设)(?:为|了)?|等)?(?:[两三四五六七八九十\d]+)[个大](?P<what>[^，。；]{2,30})"
)
# A head that no list knows: …制造业聚焦区.
_BARE = Pattern(r"(?P<i>[一-龥A-Za-z]{2,16}?(?:产业|制造业|工业|业))[一-龥]{2}区")
# 两大锂电产业集群为主.
_MAIN = Pattern(
    r"(?:等?[两三四五六七八九十\d]+[个大])?(?P<i>[^，。；、为的]{2,14}?)(?P<head>产业集群"
    r"|集群|产业基地|生产基地|基地|产业带|产业园|集聚区)为(?P<role>主体|主导|主|核心|龙头"
    r"|引领|中心|支撑)(?=$|的|、)"
)
_ALONG = Pattern(
    r"(?:等?[两三四五六七八九十\d]+[个大])?(?:特色|配套|重点"
    r"|优势)*(?P<i>[^，。；、为的]{2,14}?)?(?:产业集群|集群|产业基地|基地|产业带|产业园"
    r"|集聚区|园区)(?:共同|协同|联动|配套|错位|互动|协调|多点)+(?:支撑|发展)"
)
_LEAD_OF = Pattern(
    r"以(?P<p>[^，。；以为]{2,30}?)为(?P<role>主体|主|重点|核心|中心|龙头|引领"
    r"|支撑)的(?P<i>[^，。；、以的]{2,16}?)(?P<head>产业集聚区|集聚区|产业集群|集群"
    r"|产业基地|生产基地|基地|产业带|产业园)(?=、|和|以及|及|，|$)"
)
_NEXT_LEAD = Pattern("[，、]?(?:以及|和|及|与|还有)?")
_LED = Pattern(
    r"以(?P<p>[^，。；以为]{2,40}?)等?为(?:代表|龙头|主体|核心"
    r"|主)的(?P<i>[^，。；以的]{2,16}?)(?:产业集群|集群|产业带|产业|基地)(?:年|总)*(?=产值"
    r"|营收|营业收入|产量|规模|已|初具|占|快速|蓬勃|不断|加速|日益|优势)"
)
_VERB_REACH = 14


def grouped(context: Context, clause: Clause) -> list[Record]:
    """Read a row of regions, each told by its main places, that share the trade and the head at its end."""
    text, end = context.text, clause.sentence.end
    if "为" not in clause.words or text.count("为", clause.start, end) < len("甲乙"):
        return []
    first = _GROUP.search(text, clause.start, end)
    if first is None or first.start() >= clause.end:
        return []
    hits, at = [first], first.end()
    while (hit := _GROUP.match(text, at, end)) is not None:
        hits.append(hit)
        at = hit.end()
    ahead = _AHEAD.search(text[clause.sentence.start : first.start()])
    shared = _SHARED.match(text, at, end) or ahead
    stop = shared.end() if shared and shared is not ahead else at
    built = phrases.segments(shared["what"], 0, len(shared["what"])) if shared else []
    bare = _BARE.fullmatch(shared["what"]) if shared and not built else None
    name = trade_names.industry(built[0].body if built else bare["i"] if bare else "")
    if shared is None or len(hits) < len("甲乙") or not tells_trade(name):
        return []
    verb = _verb_before(text[clause.start : first.start()])
    there = is_existing(text[clause.start : first.start()])
    kind = (
        "existing"
        if there
        else decide(verb.kind if verb else "cultivate", built[0].category if built else "cultivate")
    )
    found = []
    for hit in hits:
        listing = context.toponyms.read(hit["p"], 0)
        if listing is None or listing.end != len(hit["p"]):
            return []
        found.append(
            designation(context, clause, listing, name, kind, start=hit.start(), end=stop, family="A14", status="existing" if there else "planned")
        )  # fmt: skip
    context.done.append((clause.start, stop))
    return found


def led_by(context: Context, clause: Clause) -> list[Record]:
    """Read 以甲、乙为代表的石材产业集群产值突破…: what is there, and whose it is."""
    hit = (
        _LED.match(clause.words, clause.lead)
        if clause.words.startswith("以", clause.lead)
        else None
    )
    listing = context.toponyms.read(hit["p"], 0) if hit else None
    name = trade_names.industry(hit["i"]) if hit else ""
    if hit is None or listing is None or listing.end != len(hit["p"]) or not tells_trade(name):
        return []
    return [existing(context, clause, listing, name, "A3")]


def row_of_leads(context: Context, clause: Clause) -> list[Record]:
    """Read 以甲为主的乙产业集聚区、以丙为主的丁产业集聚区, also with commas between: each thing with its own main place."""
    hits = _leads(context.text, clause) if "为" in clause.words else []
    found: list[Record] = []
    there = is_existing(clause.words)
    for hit in hits if len(hits) > 1 else ():
        listing = context.toponyms.read(hit["p"], 0)
        name = trade_names.industry(hit["i"])
        if listing is None or listing.end != len(hit["p"]) or not tells_trade(name):
            return []
        kind = (
            HEAD_CATEGORY[hit["head"]]
            if hit["role"] in ("主", "重点", "主体")
            else category(hit["role"])
        )
        found.append(
            designation(context, clause, listing, name, "existing" if there else kind, family="A3", role=hit["role"], start=hit.start() if found else clause.start, end=hit.end(), status="existing" if there else "planned")
        )  # fmt: skip
    if found and hits[-1].end() > clause.end:
        context.done.append((clause.start, hits[-1].end()))
    return found


def _leads(text: str, clause: Clause) -> list[re.Match[str]]:
    """Return the things told by their main place that begin in a clause, those that the next clauses go on with included."""
    hits: list[re.Match[str]] = []
    for hit in _LEAD_OF.finditer(text, clause.start, clause.sentence.end):
        if hit.start() >= clause.end and not (
            hits and _NEXT_LEAD.fullmatch(text, hits[-1].end(), hit.start())
        ):
            break
        hits.append(hit)
    return hits


def mainly(context: Context, clause: Clause) -> list[Record]:
    """Read 形成以甲、乙两大丙集群为主，丁、戊等丙集聚区共同发展的格局: the trade stands behind the places, the role behind both."""
    words, text = clause.words, context.text
    at = words.find("以") + 1
    listing = context.toponyms.read(words, at, parks=False) if at else None
    hit = _MAIN.match(words, listing.end) if listing else None
    name = trade_names.industry(hit["i"]) if hit else ""
    park = (
        hit is not None
        and listing is not None
        and hit["head"] == "产业园"
        and len(listing.places) == 1
    )  # 以甲光伏产业园为核心: a place by its whole name
    if listing is None or hit is None or park or not tells_trade(name):
        return []
    there = is_existing(words[:at])
    status = "existing" if there else "planned"
    kind = "existing" if there else category(hit["role"]) or HEAD_CATEGORY[hit["head"]]
    found = [designation(context, clause, listing, name, kind, family="A4", status=status)]
    for start, end, behind in clause.following(text, 1):
        other = context.toponyms.read(behind, 0, parks=False)
        along = _ALONG.match(behind, other.end) if other else None
        if other and along:
            own = trade_names.industry(along["i"] or "")
            own = own if tells_trade(own) else name
            found.append(
                designation(context, clause, other, own, "existing" if there else "linked", start=start, end=end, family="A4", status=status)
            )  # fmt: skip
            context.done.append((start, end))
    return found


def _verb_before(words: str) -> Verb | None:
    """Return the verb that the row is the object of, the nearest one before it."""
    hits = (verb_at(words, k) for k in range(max(0, len(words) - _VERB_REACH), len(words)))
    return next(
        (hit for hit in hits if hit and hit.end == len(words) and hit.kind != "support"), None
    )
