"""What a layout rests on (构建以甲集群、乙基地为支撑的产业格局), and the first of its parts behind a colon (即：甲产业带，…)."""

from __future__ import annotations

from gis.plans.reader import phrases
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.objects.built import own_places
from gis.plans.reader.grammar.objects.objects import objects
from gis.plans.reader.grammar.said import Said
from gis.plans.reader.grammar.trades import industries
from gis.plans.reader.grammar.verbs import Verb
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record

# 已形成以…基地为主体的布局 is there: the present tells it.
_LAYOUT = Pattern(
    r"(?<![已经步])(?:形成|构建|构筑|打造|建立|设置|规划|谋划|明确|确立|布局)+了?以?"
    r"(?P<what>[^，。；以为《》“”]{4,60}(?:集群|基地|产业带|经济带|产业园区?))"
    r"为(?:支撑|支柱|骨架|骨干|主体|基础)的[^，。；]{0,20}(?:格局|体系|布局)$"
)


def rested(context: Context, clause: Clause) -> list[Record]:
    """Read the clusters, bases and belts that a layout rests on, each with its places; a plan that 设置了 it plans them."""
    hit = _LAYOUT.search(clause.words)
    listing = context.toponyms.read(hit["what"], 0, parks=False) if hit else None
    if hit is None or listing is None:
        return []
    said = Said(Verb("cultivate", "建设", 0, ""), listing, clause.start + hit.start(), "A1")
    return objects(context, clause, said, hit["what"][listing.end :])


_SPELT_OUT = ("即：", "包括：", "分别为：", "分别是：", "如下：")
_PARTS = frozenset(("belt", "base", "cultivate", "park"))


def first_part(context: Context, clause: Clause) -> list[Record]:
    """Read a clause behind a colon that is nothing but the name of a part: “一带两基地”，即：沿黄物流产业带，…."""
    words = clause.words
    if not clause.index or not context.text.endswith(_SPELT_OUT, 0, clause.start):
        return []
    parts = phrases.segments(words, 0, len(words))
    if len(parts) != 1 or parts[0].end != len(words) or parts[0].category not in _PARTS:
        return []
    said = Said(Verb("cultivate", "建设", 0, ""), None, clause.start, "A1")
    own = own_places(context, said, parts[0], sited=True)
    names = industries(parts[0].body[own.end :]) if own else []
    if own is None or not names:
        return []
    return [designation(context, clause, own, names, parts[0].category, family="A1")]
