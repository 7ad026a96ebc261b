"""Rows of sites that a clause refers back to by how many they are: 这5大新区, 上述三个园区."""

from __future__ import annotations

from gis.plans.reader.grammar.frame import Clause, Context
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.phrases import number
from gis.plans.reader.vocabulary.sites import SITE_OR_PART

_SO_MANY = Pattern(
    rf"(?:这|上述|以上)(?P<n>[两三四五六七八九十\d]{{1,2}})[大个](?:{SITE_OR_PART}|基地|县区|县市|市县|城市|地区|县|市|区|镇|乡)"
)
_ROW = Pattern(
    r"[一-龥（）]{2,12}?[区园城港](?:[、和及][一-龥（）]{2,12}?[区园城港])+(?=等?[两三四五六七八九十\d]|[。；，])"
)
_BEFORE_ROW = Pattern("^.*(?:规划|建设|形成|包括|打造|设立|布局|建成)了?")
_JOINT = Pattern("[、和及]")
_BACK = 300


def these(context: Context, clause: Clause) -> bool:
    """Let a clause that opens with 这5大新区 speak of the five places of the sentence before, else of the last row of five sites; whether it does.

    Parameters
    ----------
    context
        The document so far.
    clause
        A clause; it leads on behind the count.
    """
    hit = _SO_MANY.match(clause.words, clause.lead)
    if hit is None:
        return False
    first = max(0, clause.start - _BACK)
    rows = (
        tuple(_JOINT.split(_BEFORE_ROW.sub("", row.group())))
        for row in reversed(list(_ROW.finditer(context.text, first, clause.start)))
    )
    many = number(hit["n"])
    named = context.previous if len(context.previous) == many else ()
    named = named or next((row for row in rows if len(row) == many), ())
    if named:
        context.subject, context.subject_start = named, clause.start
        clause.lead = hit.end()
    return bool(named)
