"""Bare entries below a heading that says what is done with them: 甲市水泥、玻璃; 甲水泥、乙玻璃; 水泥（甲、乙）."""

from __future__ import annotations

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.objects.fused import placed_items
from gis.plans.reader.grammar.trades import plausible
from gis.plans.reader.grammar.verbs import verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record
from gis.plans.reader.text import classes
from gis.plans.reader.vocabulary.goods import COMMON

_BRACKETED = Pattern("(?P<before>[^（）]{2,30})（(?P<inside>[^（）]{2,60})）")
_CLASS_WORDS = Pattern("(?:等)?(?:(?:特色|优势)*产业集群|集群|产业链|产业|行业)?$")
_HEADS = Pattern("(?:(?:主要|重点)?(?:包括|有)|分别[是为]|即)?")
_NO_ENTRY = Pattern(r"[\d“”《》？！]|企业|公司|项目|[是为在将被]|以(?!及)")


def classed(context: Context, clause: Clause) -> list[Record]:
    """Read a clause that is nothing but places and their trades, below a heading or a line that names their class (A14)."""
    if not context.ruled or context.existing:
        return []
    lead = max(clause.lead, classes.class_end(clause.words))
    head = _HEADS.match(clause.words, lead)
    lead = head.end() if head else lead
    words = clause.words[lead:].rstrip("。")
    if len(words) < len("水泥") or _NO_ENTRY.search(words) or verb_at(words, 0):
        return []
    rows = (
        _below_trade(context, clause, words)
        or _fused(context, words)
        or _bracket(context, words)
        or _of_one(context, words)
    )
    return [
        designation(
            context, clause, places, names, context.ruled, start=clause.start + lead, family="A14"
        )
        for places, names in rows
    ]


_Rows = list[tuple[tuple[str, ...], list[str]]]


def _below_trade(context: Context, clause: Clause, words: str) -> _Rows:
    """Return the places that a sentence consists of below the heading of their trade: 1.水泥产业, then 甲、乙."""
    path = clause.paragraph.path
    if (
        not path
        or not context.topic
        or (clause.start, clause.end) != (clause.sentence.start, clause.sentence.end)
        or context.topic not in path[-1].title
    ):
        return []
    listing = context.toponyms.read(words, 0)
    return [(listing.places, [context.topic])] if listing and listing.end == len(words) else []


def _fused(context: Context, words: str) -> _Rows:
    """Return places and trade of each item of a row: 甲水泥、乙玻璃."""
    items = placed_items(context, _CLASS_WORDS.sub("", words), ()) if "、" in words else []
    return [(places, [name]) for places, name in items]


def _bracket(context: Context, words: str) -> _Rows:
    """Return a trade with its places in a bracket, or a place with its trades in one."""
    hit = _BRACKETED.fullmatch(words)
    if hit is None:
        return []
    before, inside = hit["before"], hit["inside"]
    for where, what in ((inside, before), (before, inside)):
        listing = context.toponyms.read(where, 0)
        names = _trades(what)
        if listing and listing.end == len(where) and names:
            return [(listing.places, names)]
    return []


def _of_one(context: Context, words: str) -> _Rows:
    """Return places and the trades right behind them, or the trades of the place that the line is headed by."""
    listing = context.toponyms.read(words, 0, parks=False)
    places = listing.places if listing else context.heading_place
    names = _trades(words[listing.end if listing else 0 :].removeprefix("——"))
    return [(places, names)] if places and names else []


def _trades(words: str) -> list[str]:
    """Return the items of a list where each of them is a trade that the lexicon knows, or nothing."""
    if verb_at(words, 0):
        return []
    names = trade_names.items(_CLASS_WORDS.sub("", words))
    return names if all(plausible(name) and COMMON.search(name) for name in names) else []
