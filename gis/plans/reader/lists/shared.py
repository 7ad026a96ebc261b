"""What several subjects have in common: 甲依托…，乙利用…，分别发展丙和丁; 甲利用…，乙利用…重点发展丙."""

from __future__ import annotations

from dataclasses import replace

from gis.plans.reader.grammar.bridged import distributed
from gis.plans.reader.grammar.frame import Clause, Context
from gis.plans.reader.grammar.objects.objects import objects
from gis.plans.reader.grammar.said import Said
from gis.plans.reader.grammar.verbs import verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record

_LEANS = (
    r"(?:等地?)?(?:要|应|可|充分|则|分别)*(?:依托|利用|立足|发挥|凭借|依靠|结合|围绕"
    r"|借助)(?:(?!发展(?!基础|优势)|打造|建设|培育|布局"
    r"|做[大强优])[^，。；]){2,24}?(?:资源|优势|基础|条件|能力|市场|产业|技术|企业|港口"
    r"|原料|园区|潜力|特点|禀赋)(?:等[一-龥]{0,4})?"
)
_LEANING = Pattern(_LEANS + "$")
_LEANING_ON = Pattern(
    _LEANS + "(?=(?:重点|大力|着力|积极|分别|加快|主要)?(?:发展|打造|建设|培育|布局|做[大强优]))"
)
_LEANING_SIGN = Pattern("依托|利用|立足|发挥|凭借|依靠|结合|围绕|借助")


def shared(context: Context, clause: Clause) -> list[Record]:
    """Read clauses that each name places and what they lean on; the verb at the end is said of all of them."""
    words = clause.words
    if _LEANING_SIGN.search(words) is None or clause.index + 1 == len(clause.all):
        return []
    start, end = clause.all[clause.index + 1]
    if context.toponyms.read(context.text[start:end], 0) is None:
        return []  # the next clause has no places of its own
    listing = context.toponyms.read(words, clause.lead)
    if listing is None or _LEANING.match(words, listing.end) is None:
        return []
    groups, tail, end = [listing], "", clause.end
    for _, stop, behind in clause.following(context.text, 6):
        other = context.toponyms.read(behind, 0)
        rest = behind[other.end :] if other else behind
        end = stop
        if other is None:
            tail = rest
            break
        groups.append(other)
        if _LEANING.match(rest):
            continue
        acting = _LEANING_ON.match(rest)
        tail = rest[acting.end() :] if acting else ""
        break
    verb = verb_at(tail, 0) if tail and len(groups) > 1 else None
    if verb is None or verb.kind not in ("develop", "cultivate", "strengthen", "optimize"):
        return []
    every = PlaceList(
        tuple(p for g in groups for p in g.places),
        tuple(k for g in groups for k in g.kinds),
        listing.start,
        listing.end,
        list_open=False,
    )
    made = distributed(context, clause, every, tail) or objects(
        context, clause, Said(verb, every, clause.start, "A8"), tail[verb.end :]
    )
    for record in made:
        record.end = max(record.end, end)
    if made:
        context.done.append((clause.end, end))
    return made


def each_in_turn(context: Context, clause: Clause, at: int) -> list[Record]:
    """Read 分别打造丙、丁集群 behind a clause that named 甲 and 乙."""
    verb = verb_at(clause.words, at)
    if verb is None or "分别" not in verb.adverbs or len(context.subject) < len("甲乙"):
        return []
    every = PlaceList(context.subject, ("region",) * len(context.subject), 0, 0, list_open=False)
    made = distributed(context, clause, every, clause.words[at:])
    return [replace(record, start=context.subject_start) for record in made]
