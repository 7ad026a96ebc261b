"""Rows of named things, some of whose places no table knows: 甲港重装基地、开发区汽车基地和海河下游金属制品基地.

Every member is place, trade and head. Where one of them cannot be taken apart the row is read
by nobody here: a row that loses members on the way is worse than one that is told as unread.
"""

from __future__ import annotations

from dataclasses import dataclass

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation, is_chosen, is_existing
from gis.plans.reader.grammar.objects.fused import BARE_ZONE
from gis.plans.reader.grammar.trades import plausible, tells_trade
from gis.plans.reader.grammar.unplaced import here
from gis.plans.reader.grammar.verbs import decide, verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.no_names import MANNER, VERBISH
from gis.plans.reader.records import Record
from gis.plans.reader.trades import is_trade
from gis.plans.reader.vocabulary.goods import COMMON

_FEW = 3
_SHORT = 4
# What ends a member: without three of them there is no row to take apart.
_ENDS = Pattern("(?:基地|集群|园|区|带)(?=[、和及以等]|$|[\\d两三四五六七八九十])")
_KINDS = frozenset(("base", "park", "cultivate", "belt"))
# What may stand before the trade of a member, and the place ends before it.
_QUALITY = Pattern("(?:高端|高档|精品|绿色|新型|特色|现代|先进|优质|大型|智能|数字|精密|精细)+")
_OPENED = Pattern("^(?:即|分别(?:是|为)|包括|有|和|以及|及|好|一批)")
# 甲基地、乙基地等4个特色基地: how many they are.
_HOW_MANY = Pattern(
    "(?<=[地园群区带])(?:等?(?P<n>\\d{1,2}"
    "|[两三四五六七八九十]{1,2})[个大条][^，。；、]{0,10}|等[^，。；、]{0,8})$"
)
_IN_CLAUSE = Pattern(
    r"(?P<n>\d{1,2}|[两三四五六七八九十]{1,3})[个大条][^，。；、]{0,24}?(?:包括|分别是"
    r"|分别为|即|为|是|有|——)"
)
_COUNTED = Pattern(
    r"(?:\d{1,2}"
    r"|[两三四五六七八九十]{1,3})[个大家条](?P<what>[^，。；：、]{0,24}?)(?:组成)?(?:，|："
    r"|，?其中)?(?:即|分别(?:是|为)?|包括|有|为|是|——|：)?$"
)
# “一心四园”即…，甲工业园、乙工业园: what the label stands for was said at the head of the sentence.
_SPELT = Pattern("(?:即|包括|分别(?:是|为)|指)[^。；]*$")
_DOTTED = Pattern(
    r"(?:^|、|和|包括|分别是|分别为)(?P<i>(?:(?!包括"
    r"|分别)[一-龥]){2,12}?(?:（[^（）]{2,8}）)?)·(?P<p>[一-龥]{4,20}?(?:区|园|基地|市"
    r"|县))(?=、|和|等|$)"
)
_BRACKET = Pattern("（[^（）]*）$")
_NO_MEMBER = Pattern("[是为由将在的与]|建设|打造|发展|依托|推进|支持|围绕|企业")


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a row: its places, its trade, the category of its head, its whole name."""

    places: tuple[str, ...]
    name: str
    category: str
    whole: str


def named_row(context: Context, clause: Clause) -> list[Record]:
    """Read a row of named things behind a verb of building or behind the count that announces them."""
    if len(_ENDS.findall(clause.words)) < _FEW:
        return []
    opened = _OPENED.match(clause.words, clause.lead)
    verb = verb_at(clause.words, clause.lead)
    counted = _IN_CLAUSE.search(clause.words)
    if counted:
        at, verb = counted.end(), None
    elif verb is not None and verb.kind in ("cultivate", "strengthen", "develop"):
        at = verb.end
    elif opened or _COUNTED.search(context.text, clause.sentence.start, clause.start):
        at = opened.end() if opened else clause.lead
    else:
        return []
    found = members(context, clause.words[at:], phrases.number(counted["n"]) if counted else None)
    if not found:
        return []
    before = context.text[clause.sentence.start : clause.end]
    there = (
        context.existing
        or is_chosen(before)
        or (is_existing(before) and (verb is None or verb.done))
    )
    return [
        designation(
            context, clause, one.places, one.name,
            "existing" if there and one.category == "cultivate" else decide(verb.kind, one.category) if verb else one.category,
            start=clause.start + (clause.lead if verb else at), family="A12", name=one.whole, status="existing" if there else "planned",
        )
        for one in found
    ]  # fmt: skip


def owned_row(context: Context, clause: Clause) -> list[Record]:
    """Read 即食品工业园、石材工业园和化工园 or 八大基地分别为甲基地、…: things without a place of their own, of the place spoken of."""
    if len(_ENDS.findall(clause.words)) < _FEW or verb_at(clause.words, clause.lead) is not None:
        return []
    counted = _IN_CLAUSE.search(clause.words)
    at = counted.end() if counted else clause.lead
    announced = (
        counted
        or _COUNTED.search(context.text, clause.sentence.start, clause.start)
        or _SPELT.search(context.text, clause.sentence.start, clause.start)
    )
    places = (
        context.subject
        or context.headed
        or context.previous
        or context.heading_place
        or here(context)
    )
    if not announced or len(places) != 1:
        return []
    bare = _HOW_MANY.sub("", clause.words[at:])
    parts = phrases.segments(bare, 0, len(bare))
    if (
        len(parts) < _FEW
        or parts[0].start
        or parts[-1].end < len(bare)
        or len({part.category for part in parts}) > 1
        or parts[0].category not in _KINDS
    ):
        return []
    names = [trade_names.industry(_OPENED.sub("", part.body)) for part in parts]
    if not all(
        tells_trade(name)
        and is_trade(name)
        and not context.toponyms.read(part.body, 0, parks=False)
        for name, part in zip(names, parts, strict=True)
    ):
        return []
    stated = phrases.number(counted["n"]) if counted else None
    if stated is not None and stated != len(parts):
        return []
    each = [[name] for name in names] if stated else [names]  # counted things are told one by one
    return [
        designation(
            context,
            clause,
            places,
            one,
            parts[0].category,
            start=clause.start + at,
            family="A12",
            place_far=True,
        )
        for one in each
    ]


def dotted_row(context: Context, clause: Clause) -> list[Record]:
    """Read 新材料·上海甲园区、石油化工·广东乙开发区: bases by their titles, the trade before its zone."""
    items = list(_DOTTED.finditer(clause.words)) if clause.words.count("·") > 1 else []
    found = [
        designation(context, clause, (item["p"],), name, "base", start=clause.start + item.start(), end=clause.start + item.end(), family="A12", status="existing")
        for item in items
        if plausible(name := trade_names.industry(_BRACKET.sub("", item["i"]))) and context.toponyms.read(item["p"], 0) is not None
    ]  # fmt: skip
    return found if len(found) > 1 else []


def members(context: Context, words: str, stated: int | None = None) -> list[Member]:
    """Return the members of a row that no table knows all places of, or nothing where one resists.

    Parameters
    ----------
    context
        For the names.
    words
        The row, without what announces it.
    stated
        How many members the text says there are; None where it does not.

    Returns
    -------
    list of Member
        In the order of the row; empty where it is not read as a whole.
    """
    tail = _HOW_MANY.search(words)
    bare = words[: tail.start()] if tail else words
    stated = phrases.number(tail["n"]) if tail and tail["n"] else stated
    parts = phrases.segments(bare, 0, len(bare))
    if (
        len(parts) < _FEW
        or parts[0].start
        or parts[-1].end < len(bare)
        or any(part.category not in _KINDS for part in parts)
    ):
        return []
    if stated is not None and stated != len(parts):
        return []
    found = [_member(context, part, sure=stated is not None) for part in parts]
    known = [
        one for one in found if one is not None and context.toponyms.read(one.whole, 0, parks=False)
    ]
    whole = [one for one in found if one is not None]
    return whole if len(whole) == len(found) and 0 < len(known) < len(found) else []


def _member(context: Context, part: phrases.Segment, *, sure: bool) -> Member | None:
    """Return a thing taken apart into place and trade, or None."""
    body = _OPENED.sub("", part.body)
    if _NO_MEMBER.search(body):
        return None
    cut = _place_end(context, body) or (
        2 if sure and len(body) == _SHORT and not VERBISH.match(body) else 0
    )
    name = trade_names.industry(body[cut:]) or body[cut:] * (part.category == "belt") if cut else ""
    if not plausible(name) or context.toponyms.read(name, 0):
        return None
    own = context.toponyms.read(body, 0, parks=False)
    return Member(
        own.places if own and own.end == cut else (body[:cut],),
        name,
        part.category,
        body + part.head,
    )


def _place_end(context: Context, body: str) -> int:
    """Return where the place at the head of a member ends: a known one, a zone, a name right before a good that is known."""
    own = context.toponyms.read(body, 0, parks=False)
    if own is not None:
        return own.end
    if zone := BARE_ZONE.match(body):
        return zone.end()
    if COMMON.match(body) or _QUALITY.match(body):
        return 0
    for cut in range(2, len(body) - 1):
        quality = _QUALITY.match(body, cut)
        if COMMON.match(body, quality.end() if quality else cut):
            return (
                cut if cut <= _SHORT and not VERBISH.match(body) and not MANNER.match(body) else 0
            )
    return 0
