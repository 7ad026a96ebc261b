"""Bases that a place leans on as they are there, and the place with them: 以甲、乙磷化工基地为依托."""

from __future__ import annotations

from dataclasses import replace

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.trades import tells_trade
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record

_BASE_LEANT_ON = Pattern(r"[^，。；、为]{2,14}?基地(?=为依托)")
_THEIR_BASES = Pattern(
    r"(?:[两二三四五六七八九十\d]{1,2}[个大])?(?P<i>[^，。；、为]{2,14}?)(?:产业|生产|加工)?基地$"
)


def with_bases(words: str, listing: PlaceList | None) -> PlaceList | None:
    """Return a list of places with the bases that stand behind it and are leant on: 甲、乙磷化工基地为依托."""
    base = _BASE_LEANT_ON.match(words, listing.end) if listing else None
    return replace(listing, end=base.end(), tail=base.group()) if listing and base else listing


def bases(context: Context, clause: Clause, listing: PlaceList, start: int) -> list[Record]:
    """Read the bases that are there in 以甲、乙两大磷化工基地为依托, told by the tail of the list of places."""
    hit = _THEIR_BASES.fullmatch(listing.tail)
    name = trade_names.industry(hit["i"]) if hit else ""
    if not tells_trade(name) or not clause.words.startswith("为依托", listing.end):
        return []
    return [
        designation(
            context,
            clause,
            listing.places,
            name,
            "base",
            start=start,
            family="A4",
            status="existing",
        )
    ]
