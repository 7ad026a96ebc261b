"""Areas that are told by their leading places: 在以甲、乙为主的丙地区发展丁."""

from __future__ import annotations

from gis.plans.reader.grammar.frame import Clause, Context
from gis.plans.reader.grammar.objects.objects import objects
from gis.plans.reader.grammar.said import Said
from gis.plans.reader.grammar.verbs import verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record

_OPENS = Pattern("(?:在|支持|推动|鼓励|引导)?以(?=[一-龥]{2})")
_LED = Pattern("(?:等?[市县区州地]?)?(?:作?为)(?:主体?|重点|主要区域|主要产区|重点区域)的")
_AREAS = frozenset(("area", "zone", "group"))


def led_area(context: Context, clause: Clause) -> list[Record]:
    """Read what an area does that is told by its leading places, which are whom it is said of.

    Parameters
    ----------
    context
        For the names of regions.
    clause
        As 在以甲、乙为主的丙地区建设丁基地, with one area between 的 and the verb.

    Returns
    -------
    list of Record
        What the verb's object gives for the leading places; empty where anything else stands behind 的.
    """
    opened = _OPENS.match(clause.words, clause.lead)
    listing = context.toponyms.read(clause.words, opened.end()) if opened else None
    led = _LED.match(clause.words, listing.end) if listing else None
    area = context.toponyms.read(clause.words, led.end()) if led else None
    verb = verb_at(clause.words, area.end) if area else None
    if (
        listing is None
        or area is None
        or verb is None
        or verb.kind == "support"
        or len(area.places) > 1
        or not _AREAS.issuperset(area.kinds)
    ):
        return []
    said = Said(verb, listing, clause.start + clause.lead, "A8")
    made = objects(context, clause, said, clause.words[verb.end :])
    if made:
        context.subject, context.subject_start = listing.places, clause.start + clause.lead
    return made
