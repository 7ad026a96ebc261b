"""What a clause states of the places at its head, whichever way it is said."""

from __future__ import annotations

from gis.plans.reader import phrases
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.states.livings import AIMS, LIVING_BY, its_trades, living_by
from gis.plans.reader.grammar.states.states import IS, LISTED, SUPERLATIVE, state
from gis.plans.reader.grammar.states.subjects import trade_zone, with_trade
from gis.plans.reader.grammar.trades import industries
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON

_BEING = Pattern(
    r"作为(?P<what>[^，。；]{3,40}(?:基地|产区|主产[地区]|产地|大[省市县区]|名[城都县镇]"
    r"|之[都乡城])(?:之一)?)$"
)
_WILL_BE = Pattern(
    r"(?:要|应|将|有望|力争|努力|计划)被?(?:建设|建|打造|发展)?成为?(?P<what>[^，。；]{4,50})"
)
# 由甲申报的乙基地名列其中.
_APPLIED = Pattern(
    r"(?:市|县|区)?(?:申报|申请|推荐|报送)的(?P<what>[^，。；]{3,30}?(?:基地|集群|园区"
    r"|示范区|产业园))(?:双双|成功|也|均)*(?:名列其中|榜上有名|位列其中|在列|入选|上榜"
    r"|获批|入围|跻身|通过)"
)


def stated(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Read what places are, were listed as, live by or aim at."""
    living = LIVING_BY.match(rest)
    made = (
        with_trade(context, clause, listing, rest)
        or its_trades(context, clause, listing, rest)
        or _state_by(context, clause, listing, rest, _APPLIED)
        or _state_by(context, clause, listing, rest, LISTED)
        or trade_zone(context, clause, listing, rest)
        or (living_by(context, clause, listing, living) if living else [])
        or _state_by(context, clause, listing, rest, IS)
        or _state_by(context, clause, listing, rest, _BEING)
    )
    if not made and (hit := _WILL_BE.match(rest)):
        made = _to_be(context, clause, listing, hit["what"])
    if not made and (hit := AIMS.match(rest)) and (names := industries(hit["i"])):
        return [designation(context, clause, listing, names, "develop", family="A8")]
    return made


def _state_by(
    context: Context, clause: Clause, listing: PlaceList, rest: str, pattern: Pattern
) -> list[Record]:
    """Return the state that a pattern finds behind places."""
    hit = pattern.match(rest)
    return state(context, clause, listing, hit["what"]) if hit else []


def _to_be(context: Context, clause: Clause, listing: PlaceList, what: str) -> list[Record]:
    """Read 甲将成为…最大的乙基地: what the places are to become."""
    built = phrases.segments(what, 0, len(what))
    named = [(industries(SUPERLATIVE.sub("", part.body)), part.category) for part in built]
    told = [
        (names, kind)
        for names, kind in named
        if names
        and COMMON.search("、".join(names))
        and kind in ("base", "park", "cultivate", "hub")
    ]
    if told[:1] != named[:1]:
        return []
    return [designation(context, clause, listing, names, kind, family="A8") for names, kind in told]
