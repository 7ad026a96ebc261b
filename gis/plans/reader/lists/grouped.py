"""Regions told by their main places, with what all of them build: 以甲、乙为主的丙地区和以丁为主的戊地区两大己基地."""

from __future__ import annotations

import re

from gis.plans.reader import phrases
from gis.plans.reader import vocabulary as v
from gis.plans.reader.grammar.frame import (
    Clause,
    Context,
    Verb,
    decide,
    designation,
    is_existing,
    joined,
    plausible,
    verb_at,
)
from gis.plans.reader.records import Record

_REGION = r"[一-龥]{2,10}?(?:地区|区域|片区|流域|经济圈|都市圈|经济带|板块|组团|沿线|一带|平原|半岛)"
_GROUP = re.compile(r"(?P<joint>，?(?:、|和|及|与|以及|并)?)以(?P<p>[^，。；为]{2,50}?)为(?:主|主体|核心|中心|重点|代表|龙头)的(?P<r>" + _REGION + r")(?=，|、|和|及|与|以及|等?[两三四五六七八九十\d]+[个大])")
_SHARED = re.compile(r"等?(?:[两三四五六七八九十\d]+)[个大](?P<what>[^，。；]{2,30})")
# A head that no list knows: …制造业聚焦区.
_BARE = re.compile(r"(?P<i>[一-龥]{2,16}?(?:产业|制造业|工业|业))[一-龥]{2}区")
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
    shared = _SHARED.match(text, at, end)
    built = phrases.segments(shared["what"], 0, len(shared["what"])) if shared else []
    bare = _BARE.fullmatch(shared["what"]) if shared and not built else None
    name = phrases.industry(built[0].body if built else bare["i"] if bare else "")
    if shared is None or len(hits) < len("甲乙") or not plausible(name) or not v.COMMON.search(name):
        return []
    verb = _verb_before(text[clause.start : first.start()])
    there = is_existing(text[clause.start : first.start()])
    kind = "existing" if there else decide(verb.kind if verb else "cultivate", built[0].category if built else "cultivate")
    found = []
    for hit in hits:
        listing = context.toponyms.read(hit["p"], 0)
        if listing is None or listing.end != len(hit["p"]):
            return []
        found.append(
            designation(context, clause, listing.places, name, kind, start=hit.start(), end=shared.end(), family="A14",
                        status="existing" if there else "planned", **joined(listing))
        )  # fmt: skip
    context.done.append((clause.start, shared.end()))
    return found


def _verb_before(words: str) -> Verb | None:
    """Return the verb that the row is the object of, the nearest one before it."""
    hits = (verb_at(words, k) for k in range(max(0, len(words) - _VERB_REACH), len(words)))
    return next((hit for hit in hits if hit and hit.end == len(words) and hit.kind != "support"), None)
