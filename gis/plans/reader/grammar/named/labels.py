"""Trades and places behind a label: 主导产业：甲、乙 of a place, 甲优势区：乙、丙 of a trade; and trades that a clause works round."""

from __future__ import annotations

from gis.plans.reader import phrases
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.said import leads_of_zone
from gis.plans.reader.grammar.trades import industries, tells_trade
from gis.plans.reader.grammar.verbs import decide, verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON

_LEADS = Pattern(
    "(?:的)?(?:主导|支柱|首位|重点|特色|优势|主攻|鼓励|发展|产业)+(?:产业|重点|方向|定位)"
    "(?P<is>(?:主要)?(?:为|是|有|包括|涵盖))?"
)
_AREA = Pattern(
    "(?P<i>[一-龥A-Za-z、和]{2,24}?)(?:产业)?(?:优势(?:产)?区|主产区|产区|重点(?:发展|布局)?区域?|布局区域?|承载区|集聚区|种植区|养殖区)域?"
)
_ROUND = Pattern(
    "(?:要|应|将)?(?:重点|主要|着力|紧紧|聚力)*(?:围绕|聚焦)(?P<i>[^，。；]{2,40}?)等?(?:重点|优势|特色|主导)*"
    "(?:产业链|产业|领域|方向|赛道|行业)"
)
_SOME = Pattern("(?:一批|若干|多个|各具|特色|优势|专业|现代化?|高水平|先进|重点|产业|的)*")


def led_by(context: Context, clause: Clause) -> list[Record]:
    """Read 主导产业：甲、乙 and 主导产业为甲、乙 of the place that stands alone before it, or of the heading's."""
    label = _LEADS.match(clause.words, clause.lead)
    places = (context.heading_place or _before(context, clause)) if label else ()
    if label is None or not places or (context.subject and context.subject != places):
        return []
    end = clause.end
    if label["is"]:
        names = _all_trades(clause.words[label.end() :])
    elif label.end() == len(clause.words) and context.text[clause.end : clause.end + 1] == "：":
        behind = clause.following(context.text, 1)
        names = _all_trades(behind[0][2]) if behind else []
        end = behind[0][1] if behind else end
    else:
        return []
    if not names:
        return []
    context.done.append((clause.start, end))
    kind = "park" if leads_of_zone(clause.words + "主导产业", places) else "develop"
    return [designation(context, clause, places, names, kind, end=end, family="A14")]


def lie_in(context: Context, clause: Clause) -> list[Record]:
    """Read 甲优势区：乙、丙: the places where a trade has its area."""
    label = _AREA.fullmatch(clause.words, clause.lead)
    names = _all_trades(label["i"]) if label else []
    behind = clause.following(context.text, 1) if names else []
    if not behind or context.text[clause.end : clause.end + 1] != "：":
        return []
    _, end, words = behind[0]
    listing = context.toponyms.read(words, 0)
    if listing is None or listing.end != len(words):
        return []
    context.done.append((clause.start, end))
    return [designation(context, clause, listing, names, "develop", end=end, family="A14")]


def worked_round(context: Context, clause: Clause) -> list[Record]:
    """Read 甲重点围绕乙、丙等领域，打造特色产业集群: what is built is of the trades that the clause works round."""
    listing = context.toponyms.read(clause.words, clause.lead)
    at = listing.end if listing else clause.lead
    hit = _ROUND.fullmatch(clause.words, at)
    places: PlaceList | tuple[str, ...] = listing or context.subject
    names = _all_trades(hit["i"]) if hit and places else []
    behind = clause.following(context.text, 1) if names else []
    if not behind:
        return []
    _, end, words = behind[0]
    verb = verb_at(words, 0)
    built = (
        phrases.segments(words, verb.end, len(words)) if verb and verb.kind == "cultivate" else []
    )
    if (
        len(built) != 1
        or built[0].end != len(words)
        or not _SOME.fullmatch(built[0].body)
        or verb is None
    ):
        return []
    if listing:
        context.subject = context.headed = listing.places
        context.subject_start = clause.start
    context.done.append((clause.start, end))
    kind = decide(verb.kind, built[0].category)
    return [designation(context, clause, places, names, kind, end=end, family="A8")]


def _all_trades(words: str) -> list[str]:
    """Return the trades of words that are nothing but trades, each known; none where one of them is not."""
    names = industries(words.removesuffix("等"))
    whole = sum(map(len, names)) + len(names) - 1
    told = all(tells_trade(name) and COMMON.search(name) for name in names)
    return (
        names if names and told and whole >= len(words.removesuffix("等")) - len("产业领域") else []
    )


def _before(context: Context, clause: Clause) -> tuple[str, ...]:
    """Return the places that stand alone before a label: 甲县。主导产业：…, 甲县：主导产业为…."""
    paragraph = clause.paragraph
    words = context.text[paragraph.start : max(paragraph.start, clause.start - 1)]
    listing = context.toponyms.read(words, 0) if words else None
    return listing.places if listing and listing.end == len(words) else ()
